import { listInsides, type Shown } from '../bundle/shown.ts';
import { isCommand } from '../escape/runner-commands.ts';
import type { RunnerInMemory } from '../runner-in-memory.ts';
import { orderedBlindly, orderedTwice, overcharged, undercharged } from './invariants-of-money.ts';
import { countedIn, fieldOf, isWithin, jsonOf, numberOf, saysError } from './oracle.ts';
import type { Story } from './play.ts';
import { SESSION, sitesOf, TIMEOUT_MINUTES } from './scene.ts';
import { areListsTrue, deniedScans, endedRecords, lastRecords, lastReport } from './tellings.ts';
import { MOST_REQUESTS } from './wire.ts';

/** What must hold after every scene, and every way in which it does not. */
const CHECKS = {
  'ends by the contract': (story) => [
    ...story.strays.map((cause) => `thrown: ${cause instanceof Error ? cause.stack : String(cause)}`),
    ...[story.runner, story.cleaner].flatMap(unforeseen),
  ],
  'ends in time': overtime,
  'passes only with a counted report': unearned,
  'counts a true report right': miscounted,
  'orders one scan of a site': orderedTwice,
  'looks before it orders again': orderedBlindly,
  'says what is charged': undercharged,
  'charges nothing that is not there': overcharged,
  'says how a scan ended': misreported,
  'reads the reports of its sites alone': strangeReports,
  'leaves nothing running': leftRunning,
  'orders nothing in a dry run': ({ scene, deliveries }) =>
    scene.inputs['dry-run'] === 'true' && deliveries.some(({ operation }) => operation === 'createJob')
      ? ['an order in a dry run']
      : [],
  'shows only what is safe': unsafe,
} satisfies Readonly<Record<string, (story: Story) => readonly string[]>>;

/** Every way in which a story breaks an invariant. */
export function violationsOf(story: Story): readonly string[] {
  return Object.entries(CHECKS).flatMap(([invariant, check]) => check(story).map((what) => `${invariant}: ${what}`));
}

function unforeseen({ debugged }: RunnerInMemory): readonly string[] {
  return debugged.filter((text) => !/^(?:Fault|ServiceFault|BadInputs|Unsettled|NeverOrdered)\b/.test(text));
}

const MINUTE_MS = 60_000;

/** The waits that may follow the time-out: for a report, for an outage, for the earlier scans. */
const AFTERWARDS_MINUTES = 22;
/** A report is asked for by one site after the other. */
const SITE_MINUTES = 2;
const POST_MINUTES = 4.5;

function overtime({ scene, mainMs, postMs, requests }: Story): readonly string[] {
  const mostMs = (TIMEOUT_MINUTES + AFTERWARDS_MINUTES + SITE_MINUTES * scene.sites) * MINUTE_MS;
  return [
    ...(mainMs > mostMs ? [`the step takes ${mainMs / MINUTE_MS} minutes`] : []),
    ...(postMs > POST_MINUTES * MINUTE_MS ? [`the clean-up takes ${postMs / MINUTE_MS} minutes`] : []),
    ...(requests > MOST_REQUESTS ? ['too many requests'] : []),
  ];
}

/** The `results` output: what is said of each site. */
export function resultsOf({ runner }: Pick<Story, 'runner'>): readonly unknown[] {
  const results = jsonOf(runner.outputs.get('results') ?? '');
  return Array.isArray(results) ? results : [];
}

function limitsOf({ inputs }: Story['scene']) {
  const limit = (input: string, usual: string) => {
    const text = inputs[input] ?? usual;
    return text === 'none' ? Number.POSITIVE_INFINITY : Number(text);
  };
  return { high: limit('max-high', '0'), total: limit('max-total', 'none') };
}

/** Ends with 0, though what arrived does not allow it. */
function unearned(story: Story): readonly string[] {
  if (story.isWell !== true) return [];
  const results = resultsOf(story);
  if (results.length !== story.scene.sites) return [`ends well with ${results.length} results`];
  return results.flatMap((result) => reproachesOf(result, story).map((what) => `${what}: ${JSON.stringify(result)}`));
}

function reproachesOf(result: unknown, story: Story): readonly string[] {
  const { inputs } = story.scene;
  const number = String(fieldOf(result, 'instance-no'));
  const said = `${String(fieldOf(result, 'status'))} ${String(fieldOf(result, 'gate'))}`;
  switch (said) {
    case 'dry-run not-evaluated':
      return inputs['dry-run'] === 'true' ? [] : ['a dry run that nobody wants'];
    case 'started not-evaluated': {
      const isKnown = lastRecords(story, number).length > 0;
      return inputs['wait'] === 'false' && isKnown ? [] : ['started without a scan'];
    }
    case 'completed passed':
    case 'completed failed': {
      if (said === 'completed failed' && inputs['warn-only'] !== 'true') return ['a failed gate'];
      const report = lastReport(story, number)?.answer;
      const counted = countedIn(report?.body ?? '');
      if (report === undefined || counted === undefined) return ['no report was counted'];
      const least = Number(inputs['min-crawled-urls'] ?? '1') || 1;
      const crawls = lastRecords(story, number).map((record) => numberOf(fieldOf(record, 'crawl_cnt')));
      return [
        ...(said === 'completed passed' && !isWithin(counted, limitsOf(story.scene)) ? ['beyond the limits'] : []),
        ...(saysError(report) ? ['an error was counted'] : []),
        ...(crawls.every((crawl) => crawl !== undefined && crawl < least) ? ['too few URLs'] : []),
        ...(isCrawlUnproven(story, number) ? ['nobody knows how many URLs'] : []),
        ...(fieldOf(result, 'high') === null || fieldOf(result, 'total') === null ? ['no counts'] : []),
      ];
    }
    default:
      return ['no end that is well'];
  }
}

/** Whether no list told what a scan crawled, and nothing else proves that it met the limit. */
function isCrawlUnproven(story: Story, number: string): boolean {
  const records = endedRecords(story, number);
  const isTold = records.some((record) => numberOf(fieldOf(record, 'crawl_cnt')) !== undefined);
  if (records.length === 0 || isTold) return false;
  const answer = jsonOf(lastReport(story, number)?.answer.body ?? '');
  const report = fieldOf(answer, 'resource') ?? fieldOf(answer, 'resources');
  const scanned = JSON.stringify(fieldOf(report, 'Scanned_Domain_List') ?? null);
  const hosts = sitesOf(story.scene).map((url) => new URL(url).hostname);
  const isDefault = (story.scene.inputs['min-crawled-urls'] ?? '1') === '1';
  return !isDefault || !hosts.some((host) => scanned.includes(host));
}

/** What the service's codes say of a scan that has ended. */
const STATUS_OF_CODE: Readonly<Record<number, string>> = {
  4: 'completed',
  5: 'failed',
  15: 'failed',
  91: 'cancelled',
  93: 'stopped',
};

/** Ends of scans that are not theirs, although the lists told the truth. */
function misreported(story: Story): readonly string[] {
  if (!areListsTrue(story)) return [];
  const ends = new Set(Object.values(STATUS_OF_CODE));
  return resultsOf(story).flatMap((result) => {
    const job = story.emulator.job(String(fieldOf(result, 'instance-no')));
    const said = String(fieldOf(result, 'status'));
    // How a nested re-diagnosis ended cannot always be told.
    if (job === undefined || job.master !== undefined || !ends.has(said)) return [];
    const truth = STATUS_OF_CODE[job.momentAt(story.emulator.now()).code];
    return said === truth ? [] : [`${job.instanceNo} is ${truth}, not ${said}`];
  });
}

/** Scans of other URLs whose reports were asked for. */
function strangeReports(story: Story): readonly string[] {
  if (!areListsTrue(story)) return [];
  const sites = sitesOf(story.scene);
  return story.deliveries
    .filter(({ operation }) => operation === 'getReport')
    .map(({ instanceNo }) => story.emulator.job(instanceNo)?.order.startUrl ?? 'no scan')
    .filter((url) => !sites.includes(url));
}

/** The counts of a report that arrived as the service sent it are those of the plan. */
function miscounted(story: Story): readonly string[] {
  return resultsOf(story).flatMap((result) => {
    const number = String(fieldOf(result, 'instance-no'));
    const total = fieldOf(result, 'total');
    const job = story.emulator.job(number);
    if (total === null || job === undefined || lastReport(story, number)?.isMutated !== false) return [];
    const { findings } = job.script.report;
    const high = findings.filter(({ risk }) => risk === 'High').length;
    return total === findings.length && fieldOf(result, 'high') === high
      ? []
      : [`${JSON.stringify(total)} of ${findings.length} in ${number}`];
  });
}

/** Whether the step must have halted its scans, since it was told the truth about them. */
export function isHaltingKnowable(story: Story): boolean {
  return story.isClean === true && areListsTrue(story) && story.scene.inputs['stop-on-cancel'] !== 'false';
}

/** Scans that go on though nobody said so. */
function leftRunning(story: Story): readonly string[] {
  if (!isHaltingKnowable(story)) return [];
  const excused = resultsOf(story)
    .filter((result) => ['started', 'timed-out'].includes(String(fieldOf(result, 'status'))))
    .map((result) => fieldOf(result, 'start-url'));
  return story.left
    .filter(({ order }) => !excused.includes(order.startUrl) && deniedScans(story, order.startUrl) === 0)
    .map(({ instanceNo }) => `${instanceNo} is left running`);
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}]/u;

function unsafe({ runner, cleaner, emulator, scene }: Story): readonly string[] {
  const stages = [runner, cleaner];
  const lines = stages.flatMap(({ lines: printed, annotations }) => [
    ...printed,
    ...annotations.flatMap(({ title, message }) => [title, message].flatMap((text) => text.split('\n'))),
  ]);
  const shown: readonly Shown[] = [
    ['lines', lines.join('\n')],
    ...stages.flatMap(({ summaries }) => summaries.map((text): Shown => ['summary', text])),
    ...[...runner.outputs].map(([name, text]): Shown => [`output ${name}`, text]),
    ...runner.files,
  ];
  const { accessKey, secretKey } = emulator.account;
  const secrets = [accessKey, secretKey, ...(scene.sites === 1 ? [SESSION] : [])];
  // The beginning of a secret is one too, unless the change has made another text of it.
  const isWhole = scene.mutations.every(({ change: { kind } }) => kind !== 'flipped' && kind !== 'cut');
  const beginnings = isWhole ? secrets.map((each) => each.slice(0, 10)) : [];
  return [
    ...lines.filter((line) => isCommand(line) || UNSEEN.test(line)).map((line) => `in a line: ${line}`),
    ...listInsides(shown),
    ...shown.flatMap(([place, text]) =>
      secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in ${place}`),
    ),
    ...beginnings.filter((begin) => lines.some((line) => line.includes(begin))).map((begin) => `${begin} in a line`),
    ...(runner.annotations.length === 0 ? ['no annotation'] : []),
  ];
}
