import type { Assignment, Choices } from '../domain/assignment.ts';
import { reachOf } from '../domain/host-reach.ts';
import { hostnameOf } from '../domain/site-url.ts';
import type { BaselineSource } from '../judge/baseline.ts';
import { type Demands, type Limit, MEASURES } from '../judge/gate.ts';
import type { IgnoreEntry } from '../judge/ignore/entries.ts';
import type { RunContext } from '../ports.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { type Message, say } from '../texts/message.ts';
import { ORIGINS } from '../wsc/clouds.ts';
import type { Documents } from './baseline-and-ignore-files.ts';
import { INPUTS, type InputName, type Inputs } from './inputs-table.ts';
import { VULN_ITEMS } from './kinds/vuln-items.ts';

/** What to do, checked in full. */
export interface Plan extends Demands, Choices {
  readonly assignments: readonly Assignment[];
  /**
   * When to give up, in milliseconds since the epoch, and how long that is after the start of the
   * step.
   */
  readonly until: number;
  readonly timeoutMs: number;
  readonly pollIntervalMs: number;
  /** If false, the run ends as soon as its scans are known. */
  readonly waits: boolean;
  readonly stopsOnTimeout: boolean;
  /** What `ALL` stands for. */
  readonly allItems: readonly string[];
  readonly redactor: Redactor;
  readonly baseline: BaselineSource;
  readonly ignoreList: readonly IgnoreEntry[] | undefined;
  /** The day in UTC, such as `2026-11-22`. */
  readonly today: string;
  /** Aborted with a Fault when the step is interrupted. */
  readonly signal?: AbortSignal | undefined;
}

interface PlanSources {
  readonly documents: Documents;
  readonly context: RunContext;
  readonly redactor: Redactor;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** Makes the plan of a run from the inputs. */
export function planOf(inputs: Inputs, { documents, context, redactor, startedAt }: PlanSources): Plan {
  return {
    ...demandsOf(inputs),
    ...choicesOf(inputs),
    ...documents,
    assignments: assignmentsOf(inputs),
    origin: { ...context.origin, leg: legOf(inputs) },
    until: startedAt + inputs['timeout-minutes'],
    timeoutMs: inputs['timeout-minutes'],
    pollIntervalMs: inputs['poll-interval'],
    waits: inputs.wait,
    stopsOnTimeout: inputs['stop-on-timeout'],
    allItems: ALL_ITEMS,
    redactor,
    today: dayOf(startedAt),
  };
}

/** The day in UTC, such as `2026-11-22`. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Where the service is. */
export function originOf(inputs: Pick<Inputs, 'cloud' | 'api-url'>): string {
  return inputs['api-url'] ?? ORIGINS[inputs.cloud];
}

/** What to judge, site by site, in the order of the inputs. */
export function assignmentsOf(inputs: Inputs): readonly Assignment[] {
  const { 'start-url': urls, 'instance-no': numbers } = inputs;
  const sites = (urls.length > 0 ? urls : numbers).map((_, place) => ({ url: urls[place], scanId: numbers[place] }));
  return sites.map(({ url, scanId }) => ({
    url,
    scanId,
    site: {
      excludedUrls: exclusionsFor(url, inputs),
      headers: inputs.headers,
      items: inputs['vuln-items'],
      userAgent: inputs['user-agent'],
      speed: inputs.speed,
      note: inputs.memo,
    },
  }));
}

/** Of several sites, each is told only the exclusions of its own host. */
function exclusionsFor(
  url: string | undefined,
  { 'start-url': urls, 'exclude-urls': all }: Pick<Inputs, 'start-url' | 'exclude-urls'>,
): readonly string[] {
  if (url === undefined || urls.length < 2) return all;
  return all.filter((excluded) => hostnameOf(excluded) === hostnameOf(url));
}

/** What to warn of before a scan of the URL is paid for, although it may not be a mistake. */
export function cautionsFor(url: string): readonly Message[] {
  return reachOf(url) === 'private' ? [say('siteNotPublic', { site: url })] : [];
}

/** What a scan often takes, in milliseconds, and how many the service often runs at once. */
const USUAL_SCAN_MS = 60 * 60_000;
const USUAL_AT_ONCE = 10;

/**
 * What to warn of if the default time-out is likely to end before every site has had its turn.
 * Sites of one host are scanned one after the other.
 */
export function cautionForTime(assignments: readonly Assignment[], timeoutMs: number): readonly Message[] {
  const hosts = assignments.flatMap(({ url, scanId }) =>
    url === undefined || scanId !== undefined ? [] : [hostnameOf(url)],
  );
  const turns = [...Map.groupBy(hosts, (host) => host).values()].map(({ length }) => length);
  const needMs = USUAL_SCAN_MS * Math.max(Math.ceil(hosts.length / USUAL_AT_ONCE), ...turns);
  const isDefault = timeoutMs === defaultOf('timeout-minutes');
  if (hosts.length < 2 || !isDefault || needMs <= timeoutMs) return [];
  return [say('timeTooShort', { sites: hosts.length, minutes: timeoutMs / 60_000, need: needMs / 60_000 })];
}

/** How to get a scan. */
export function choicesOf(inputs: Inputs): Omit<Choices, 'origin'> {
  return { onConflict: inputs['on-conflict'], onRerun: inputs['on-rerun'], rescan: inputs.rescan };
}

/** The leg of the matrix. It tells apart steps that order the same. */
export function legOf(inputs: Pick<Inputs, 'matrix'>): string {
  return inputs.matrix;
}

/** What `ALL` stands for. */
export const ALL_ITEMS: readonly string[] = VULN_ITEMS.filter((item) => item !== 'ALL');

/**
 * The limits of the gate. A limit equal to its default counts as not given: the runner fills in the
 * defaults of action.yml, so the two look the same here.
 */
export function limitsOf(inputs: Pick<Inputs, `max-${Limit['measure']}`>): readonly Limit[] {
  return MEASURES.map((measure) => {
    const name = `max-${measure}` as const;
    const most = inputs[name];
    return { measure, most, isDefault: defaultOf(name) === most };
  });
}

function defaultOf(name: InputName): unknown {
  const standard = INPUTS[name].parse(INPUTS[name].default);
  return 'value' in standard ? standard.value : undefined;
}

/** What a scan must meet to pass. */
export function demandsOf(inputs: Inputs): Demands {
  return {
    limits: limitsOf(inputs),
    minCrawledUrls: inputs['min-crawled-urls'],
    gateOn: inputs['gate-on'],
    warnOnly: inputs['warn-only'],
  };
}
