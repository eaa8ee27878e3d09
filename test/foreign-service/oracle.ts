/**
 * What each run must have come to, told from the truth alone. Knows nothing of the action's code.
 */
import type { RunResult } from '../runner/runner.ts';
import { HEADER_SECRETS, type Run, type Scene, SECRET_KEY } from './scene.ts';
import type { Found, TrueJob, Truth } from './service-process.ts';

/** What a run is held against. */
export interface Played {
  readonly scene: Scene;
  readonly run: Run;
  readonly inputs: Readonly<Record<string, string>>;
  readonly before: Truth;
  readonly after: Truth;
  readonly result: RunResult;
}

/** What can be seen of a run's end; a member that is absent is not held against anything. */
export type Seen = Readonly<Record<string, string | number | boolean | null>>;

interface Counts {
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  readonly total: number;
}

const STATUS_OF_STATE: Readonly<Record<number, string>> = {
  4: 'completed',
  5: 'failed',
  15: 'failed',
  91: 'cancelled',
  93: 'stopped',
};

/** The ends that are told by a status and an exit code alone. */
const PLAIN_ENDS = {
  started: { status: 'started', gate: 'not-evaluated', exitCode: 0 },
  'dry-run': { status: 'dry-run', gate: 'not-evaluated', exitCode: 0 },
  'timed-out': { status: 'timed-out', gate: 'not-evaluated', exitCode: 1 },
  error: { status: 'error', gate: 'not-evaluated', exitCode: 1 },
} as const;

/** What the contract says about a run. */
export function expectedOf(played: Played): Seen {
  const { run, result } = played;
  const charged = { charged: String(orderedBy(played).filter(({ isFree }) => !isFree).length) };
  if (run.end === 'any') return charged;
  if (run.end === 'judged')
    return { ...charged, ...(played.scene.sites.length > 1 ? judgedEach(played) : judged(played)) };
  if (run.end === 'interrupted') {
    // A process that is killed sets no outputs any more.
    if (result.interruption === 'killed') return {};
    // An order that was not settled by then counts, though nothing came of it.
    return { ...(run.orders > 0 && charged), ...PLAIN_ENDS.error };
  }
  return { ...charged, ...PLAIN_ENDS[run.end] };
}

/** The same members, as the run has them. */
export function seenOf({ result }: Played, expected: Seen): Seen {
  const each = resultsOf(result).flatMap((outputs, place) =>
    Object.entries(outputs).map(([name, value]) => [`${name} of ${place}`, value] as const),
  );
  const seen: Seen = { ...result.outputs, ...Object.fromEntries(each), exitCode: result.exitCode };
  return Object.fromEntries(Object.keys(expected).map((name) => [name, seen[name] ?? null]));
}

/** The outputs of each site, as texts. */
function resultsOf({ outputs }: RunResult): readonly Readonly<Record<string, string>>[] {
  const results: unknown = JSON.parse(outputs['results'] || '[]');
  if (!Array.isArray(results)) throw new Error('results is no list');
  return results.map((result: object) =>
    Object.fromEntries(Object.entries<unknown>({ ...result }).map(([name, value]) => [name, textOf(value)])),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What the verdict on each of several sites must be, and on all of them. */
function judgedEach(played: Played): Seen {
  const { scene, result } = played;
  const results = resultsOf(result);
  const verdicts = scene.sites.map((site, place): Seen => {
    const outputs = results[place] ?? {};
    return judged({ ...played, scene: { ...scene, sites: [site] }, result: { ...result, outputs } });
  });
  const each = verdicts.flatMap((verdict, place) =>
    Object.entries(verdict).map(([name, value]) => [`${name} of ${place}`, value] as const),
  );
  const seen = Object.fromEntries(each.filter(([name]) => !name.startsWith('exitCode')));
  const numbers = results.map((outputs) => outputs['instance-no'] ?? '').filter((number) => number !== '');
  return {
    ...seen,
    'instance-no': numbers.join('\n'),
    exitCode: verdicts.some(({ exitCode }) => exitCode !== 0) ? 1 : 0,
  };
}

/** Scans that this run caused to exist. */
export function orderedBy({ before, after }: Played): readonly TrueJob[] {
  return after.jobs.slice(before.jobs.length).filter(({ isOrdered }) => isOrdered);
}

/** What the verdict on the scan that a run names must be. */
function judged(played: Played): Seen {
  const { result, after, inputs, scene } = played;
  const job = after.jobs.find(({ number }) => number === result.outputs['instance-no']);
  if (job === undefined || scene.sites.every(({ sent }) => job.url !== sent))
    return { 'instance-no': 'a scan of the site' };
  const status = STATUS_OF_STATE[job.state] ?? 'not over';
  if (job.state !== 4 || !job.isServed) return { status, gate: 'not-evaluated', exitCode: 1 };

  const accepted = acceptedBy(inputs, played.run);
  const counted = job.findings.filter((found) => !accepted(found));
  const counts = withDisagreement(countsOf(counted), played.scene);
  const seen = {
    status,
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
    ...(inputs['ignore-file'] === undefined ? {} : { ignored: String(job.findings.length - counted.length) }),
    ...comparison(played, { job, counted }),
    'crawled-urls': job.crawled === null ? '' : String(job.crawled),
  };
  if (!hasCrawledEnough(job, played)) return { ...seen, gate: 'not-evaluated', exitCode: 1 };
  const weighed = inputs['gate-on'] === 'new' ? countsOf(newOf(played, counted)) : counts;
  const holds = isWithin(weighed, inputs);
  return {
    ...seen,
    gate: holds ? 'passed' : 'failed',
    exitCode: holds || inputs['warn-only'] === 'true' ? 0 : 1,
  };
}

function countsOf(findings: readonly Found[]): Counts {
  const of = (risk: string): number => findings.filter((found) => found.risk === risk).length;
  const [medium, low] = [of('Medium'), of('Low')];
  // A risk that nobody knows counts as High.
  return { high: findings.length - medium - low, medium, low, total: findings.length };
}

/** Where the tables disagree the larger counts: the details, if the total says less. */
function withDisagreement(counts: Counts, { service }: Scene): Counts {
  return service.report?.level === 'more' ? { ...counts, medium: counts.medium + 2, total: counts.total + 2 } : counts;
}

/** An unknown crawl count passes the default limit alone: the site is among the scanned domains. */
function hasCrawledEnough({ crawled, url }: TrueJob, { inputs, before }: Played): boolean {
  const limit = inputs['min-crawled-urls'] ?? '1';
  const last = before.jobs.findLast((job) => job.url === url && job.state === 4)?.crawled ?? undefined;
  const share = last === undefined ? 1 : (last * Number.parseInt(limit, 10)) / 100;
  const least = limit.endsWith('%') ? share : Number(limit);
  return crawled === null ? limit === '1' : crawled >= Math.max(1, least);
}

function isWithin(counts: Counts, inputs: Played['inputs']): boolean {
  return (['high', 'medium', 'low', 'total'] as const).every((measure) => {
    const most = inputs[`max-${measure}`] ?? (measure === 'high' ? '0' : 'none');
    return most === 'none' || counts[measure] <= Number(most);
  });
}

/** Reads the two kinds of entries that the scenes write. */
function acceptedBy(inputs: Played['inputs'], { files = {} }: Run): (found: Found) => boolean {
  const text = files[inputs['ignore-file'] ?? ''] ?? '';
  const categories = [...text.matchAll(/^- category: (.*)$/gm)].map(([, name]): unknown => JSON.parse(name ?? '""'));
  const hosts = [...text.matchAll(/^- url: "(.*)\/p0-\*\/view"$/gm)].map(([, origin]) => origin);
  return ({ category, domain, path }) =>
    categories.includes(category) || (hosts.includes(domain) && path.startsWith('/p0-'));
}

const nameOf = ({ category, domain, path, parameter }: Found): string =>
  JSON.stringify([category, domain, path, parameter]);

/** What the last completed scan of the site, of those before the run, had found. */
function baselineOf({ before, scene }: Played): readonly Found[] | undefined {
  const [site] = scene.sites;
  return before.jobs.findLast((job) => job.url === site?.sent && job.state === 4 && !job.isExpired)?.findings;
}

function newOf(played: Played, counted: readonly Found[]): readonly Found[] {
  const known = new Set(baselineOf(played)?.map(nameOf));
  return counted.filter((found) => !known.has(nameOf(found)));
}

function comparison(
  played: Played,
  { job, counted }: { readonly job: TrueJob; readonly counted: readonly Found[] },
): Seen {
  const old = baselineOf(played);
  // Without a scan before all are new, and the gate knows it; the action leaves the outputs blank.
  if (played.inputs['baseline'] === undefined || old === undefined) return {};
  const found = new Set(job.findings.map(nameOf));
  return {
    new: String(newOf(played, counted).length),
    fixed: String(old.filter((each) => !found.has(nameOf(each))).length),
  };
}

/** What must not be, whatever a run came to. Each sentence names one breach. */
export function breachesOf(played: Played): readonly string[] {
  const { run, before, after, result } = played;
  const breaches: string[] = after.complaints.map((complaint) => `the service complains of ${complaint}`);
  const check = (isRight: boolean, breach: string): void => {
    if (!isRight) breaches.push(breach);
  };
  const ours = orderedBy(played);
  check(ours.length === run.orders, `${ours.length} scans were ordered, not ${run.orders}`);
  check(after.overlaps.length === before.overlaps.length, 'a target of ours was ordered while it was being scanned');
  check(
    after.jobs.every(({ isOrdered, endedBy }) => isOrdered || endedBy === null),
    "someone else's scan was ended",
  );
  check(run.mayStayAlive === true || !ours.some(({ isAlive }) => isAlive), 'a scan of ours still runs');
  check(
    run.interruptionOfPost !== undefined || result.post === undefined || result.post.exitCode === 0,
    `post ended with ${result.post?.exitCode}`,
  );
  const { gate, status } = result.outputs;
  check(gate !== 'passed' || judged(played)['gate'] === 'passed', 'the verdict is milder than the truth');
  const mayEndWell = gate === 'passed' || (gate === 'failed' && played.inputs['warn-only'] === 'true');
  check(
    result.exitCode !== 0 || mayEndWell || status === 'started' || status === 'dry-run',
    `the step ended well with status ${status} and gate ${gate}`,
  );
  return [...breaches, ...leaksOf(played)];
}

/** Secrets that can be seen, and lines of a site that the runner took for its own. */
function leaksOf({ inputs, after, result }: Played): readonly string[] {
  const stages = result.post === undefined ? [result] : [result, result.post];
  const texts = stages.flatMap(({ stdout, stderr, summary, outputs, state, files }) => [
    stdout.replaceAll(/^::add-mask::.*$/gm, ''),
    stderr,
    summary.text,
    JSON.stringify([outputs, state]),
    ...Object.values(files),
  ]);
  const passwords = after.jobs.map(({ number }) => `hunter${number}`);
  const secrets = [SECRET_KEY, ...HEADER_SECRETS, ...passwords].filter((secret) =>
    texts.some((text) => text.includes(secret)),
  );
  const commands = stages
    .flatMap(({ annotations }) => annotations)
    .filter(({ message }) => message.startsWith('FOREIGN'));
  const shown = stages.flatMap(({ stdout, summary }) => [stdout, summary.text]);
  const addresses = after.jobs
    .flatMap(({ findings }) => findings.map(({ path }) => path))
    .filter((path) => inputs['details'] === 'counts' && shown.some((text) => text.includes(path)));
  return [
    ...secrets.map((secret) => `${secret} can be read`),
    ...commands.map(({ message }) => `the site's text became a command: ${message}`),
    ...addresses.map((path) => `${path} is shown in spite of details: counts`),
  ];
}
