import type { Plan } from '../../src/configure/plan.ts';
import { ALL_ITEMS } from '../../src/configure/plan.ts';
import type { Target } from '../../src/domain/target.ts';
import { tokenStem } from '../../src/domain/token.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import type { Attempt, ForeignScan, Leg, Schedule, StepInputs } from './schedule.ts';
import { haveOneHost, SITE_URL } from './schedule.ts';

const POLL_INTERVAL_MS = 30_000;

const SITE = { excludedUrls: [], items: ['ALL'], userAgent: 'PC Chrome', speed: '1' } as const;
const ORIGIN = { runId: '12345678901', job: 'scan', step: 'wsc' } as const;

/** The attempt, its leg, and what it must do. */
export interface Turn {
  readonly leg: Leg;
  readonly number: number;
  readonly attempt: Attempt;
}

/** How long an attempt waits, in milliseconds. */
export function timeoutOf({ attempt }: Turn, inputs: StepInputs): number {
  return attempt.changes?.timeoutMs ?? inputs.timeoutMs;
}

/**
 * What main must do, as src/story/open.ts derives it from the inputs. @param foreign the number of
 * the first foreign scan
 */
export function planOf(turn: Turn, { inputs, sites }: Schedule, foreign: string): Omit<Plan, 'until'> {
  const { leg, number, attempt } = turn;
  const {
    url = SITE_URL,
    cookie = leg,
    mostHigh = 0,
    pollIntervalMs = POLL_INTERVAL_MS,
    speed = '1',
  } = attempt.changes ?? {};
  const headers = haveOneHost(sites) ? [['Cookie', `sid=${cookie}`] as const] : [];
  const site: Omit<Target, 'url'> = { ...SITE, speed, headers, note: inputs.note };
  const { attachesByNumber, onConflict, onRerun, rescan } = inputs;
  return {
    assignments: sites.map((each) => ({
      site,
      url: each.url === SITE_URL ? url : each.url,
      scanId: attachesByNumber ? foreign : undefined,
    })),
    origin: { ...ORIGIN, leg: JSON.stringify({ role: leg }), runAttempt: String(number) },
    onConflict,
    onRerun,
    rescan: rescan === 'number' ? { number: foreign } : rescan,
    timeoutMs: timeoutOf(turn, inputs),
    pollIntervalMs,
    waits: inputs.wait,
    stopsOnTimeout: inputs.stopOnTimeout,
    allItems: ALL_ITEMS,
    redactor: createRedactor({ secrets: [], heuristics: true }),
    limits: [{ measure: 'high', most: mostHigh, isDefault: mostHigh === 0 }],
    minCrawledUrls: 1,
    gateOn: 'all',
    warnOnly: inputs.warnOnly,
    baseline: { kind: 'none' },
    ignoreList: undefined,
    today: '2026-11-22',
  };
}

/** The memo of a scan that the step does not own. */
export function memoTextOf({ memo, url }: ForeignScan, { inputs: { note }, sites }: Schedule): string {
  const headers = haveOneHost(sites) ? [['Cookie', ''] as const] : [];
  const target: Target = { ...SITE, headers, note, url };
  const stem = tokenStem({ ...ORIGIN, leg: JSON.stringify({ role: 'admin' }), runAttempt: '1' }, target);
  switch (memo) {
    case 'empty':
      return '';
    case 'note':
      return note;
    case 'other-run':
      return 'wsc-98765432101-0123456789-1-zyxwvuts';
    case 'sibling':
      return `wsc-${ORIGIN.runId}-0123456789-1-zyxwvuts ${note}`;
    case 'longer':
      return `${stem}0-1-zyxwvuts`;
    case 'quoting':
      return `wsc-98765432101-0123456789-1-zyxwvuts like ${stem}-1-1aabcdef`;
  }
}
