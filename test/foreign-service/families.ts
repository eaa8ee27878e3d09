import type { Random } from './random.ts';
import { drawDemands, drawDress, drawSite, HEADER_SECRETS, quote, type Run, type Scene, withEarlier } from './scene.ts';
import type { EarlierJob, ServiceSettings, Truth } from './service-process.ts';

type Inputs = Readonly<Record<string, string>>;

/** Whether the action takes several sites, one a line of start-url. */
const TAKES_SEVERAL_SITES: boolean = false;

/** A kind of story, and how to draw one of it. */
export interface Family {
  readonly name: string;
  readonly draw: (random: Random) => Scene;
  /** A run of it waits for half a minute or more of real time, as the contract wants it to. */
  readonly isSlow?: boolean;
  /** Whether it can't be played here, or not yet. */
  readonly isOff?: boolean;
}

/** A run that orders a scan for each site and waits for it. */
function ordering(sites: readonly string[], inputs: Inputs, rest: Partial<Run> = {}): Run {
  return { inputs: () => ({ 'start-url': sites.join('\n'), ...inputs }), end: 'judged', orders: sites.length, ...rest };
}

/** What tells a scene from one in which a scan is ordered and completes. */
interface Twist extends Partial<Omit<Run, 'inputs'>> {
  readonly service?: ServiceSettings;
  readonly earlier?: readonly EarlierJob[];
  readonly inputs?: Inputs;
}

/** A scene of one site and one run. */
function simple(random: Random, twist: (site: string) => Twist): Scene {
  const site = drawSite(random);
  const { service, earlier = [], inputs, ...rest } = twist(site);
  return {
    sites: [site],
    service: { ...withEarlier(drawDress(random), ...earlier), ...service },
    runs: [ordering([site], { ...drawDemands(random), ...inputs }, rest)],
  };
}

/** The number of the scan that was there last. */
function lastNumber({ jobs }: Truth): string {
  return jobs.at(-1)?.number ?? '';
}

/** Starts a scan of someone else's that goes on for a while. */
function running(url: string, runsFor: number): EarlierJob {
  return { url, runsFor, memo: 'someone else' };
}

function drawConflict(random: Random): Scene {
  const choice = random.pick(['fail', 'attach']);
  return simple(random, (site) => ({
    earlier: [running(site, 1)],
    inputs: { 'on-conflict': choice },
    end: choice === 'fail' ? 'error' : 'judged',
    orders: 0,
  }));
}

function drawQueue(random: Random): Scene {
  const overflow = random.pick(['refuse', 'queue']);
  return simple(random, () => ({
    service: { atOnce: 1, overflow },
    earlier: [running('https://busy.example.net/', 1)],
    ...(overflow === 'refuse' ? { end: 'error', orders: 0 } : {}),
  }));
}

/** The target itself is being scanned, or others are and the queue is full. */
function drawTurn(random: Random): Scene {
  const isFull = random.chance();
  return simple(random, (site) => ({
    service: isFull ? { atOnce: 1, overflow: 'refuse' } : {},
    earlier: [running(isFull ? 'https://busy.example.net/' : site, 1)],
    inputs: { 'on-conflict': 'wait' },
  }));
}

function drawInterruption(random: Random): Scene {
  const moment = random.pick([
    { operation: 'createJob', work: 'before' },
    { operation: 'createJob', work: 'after' },
    { operation: 'look', nth: 1 },
    { operation: 'look', nth: 4 },
  ]);
  return simple(random, () => ({
    service: {
      emptyExclusions: 'free',
      spans: { queued: random.pick([0, 0.3, 60]), crawling: random.pick([0.2, 1]), scanning: 60, stopping: 0.3 },
      faults: [{ ...moment, kind: 'hold' }],
    },
    end: 'interrupted',
    interruption: random.pick(['cancelled', 'timed-out', 'killed'] as const),
  }));
}

function drawFaultyReads(random: Random): Scene {
  const kinds = ['500', '503', '504', 'html', '429', 'cut', 'dropped'];
  return simple(random, () => ({
    service: {
      faults: [
        { operation: 'look', nth: 1 + random.below(3), times: 1 + random.below(2), kind: random.pick(kinds) },
        { operation: 'getReport', nth: 1, kind: random.pick(kinds) },
      ],
    },
  }));
}

function drawOpenAnswer(random: Random): Scene {
  const fault = random.pick<Readonly<Record<string, unknown>>>([
    { kind: 'lost' },
    { kind: 'lost' },
    { kind: 'late' },
    { kind: 'unsure', error: [901, 'API Call Fail'] },
    { kind: 'unsure', error: [160441, 'DB Execute Query Error'] },
  ]);
  return simple(random, () => ({
    service: { faults: [{ operation: 'createJob', ...fault }], listedAfter: random.pick([0, 0.5, 1.5]) },
  }));
}

function drawRescan(random: Random): Scene {
  const rescan = random.pick(['possible', 'possible', 'expired', null] as const);
  return simple(random, (site) => ({
    earlier: [{ url: site, endedAgo: 7200, rescan }],
    inputs: { rescan: 'auto' },
  }));
}

/** @param kinds what the scan is like that is attached to, to pick from */
function drawAttaching(random: Random, kinds: readonly Omit<EarlierJob, 'url'>[]): Scene {
  const site = drawSite(random);
  const earlier = { url: site, ...random.pick(kinds) };
  const demands = drawDemands(random);
  return {
    sites: [site],
    service: withEarlier(drawDress(random), earlier),
    runs: [
      {
        inputs: (before) => ({ ...demands, 'start-url': site, 'instance-no': lastNumber(before) }),
        end: 'judged',
        orders: 0,
      },
    ],
  };
}

/** The second attempt logs in afresh, and must find the scan of the first all the same. */
function drawRerun(random: Random): Scene {
  const site = drawSite(random);
  const inputs = drawDemands(random);
  const headersOf = (value: string | undefined): Inputs => ({ headers: `Cookie: session=${value}` });
  const start = { ...inputs, wait: 'false', ...headersOf(HEADER_SECRETS[0]) };
  return {
    sites: [site],
    service: { ...drawDress(random), spans: { queued: 0.2, crawling: 0.3, scanning: 2, stopping: 0.2 } },
    runs: [
      ordering([site], start, { end: 'started', mayStayAlive: true }),
      ordering([site], { ...inputs, ...headersOf(HEADER_SECRETS[1]) }, { orders: 0, env: { GITHUB_RUN_ATTEMPT: '2' } }),
    ],
  };
}

function drawComparison(random: Random): Scene {
  const site = drawSite(random);
  const own = random.pick([0, 2, 3]);
  const demands = { 'max-high': random.pick(['0', '2', 'none']), 'max-total': random.pick(['0', '3', 'none']) };
  const inputs = { baseline: 'previous', 'gate-on': random.pick(['all', 'new']), ...demands };
  const truth = { risks: [random.pick(['High', 'Medium'])], common: { findings: 3 }, own: { findings: own } };
  return {
    sites: [site],
    service: { ...withEarlier(drawDress(random), { url: site, endedAgo: 86_400 }), truth },
    runs: [ordering([site], inputs)],
  };
}

/** Accepts each finding of some categories, by entries that say so in two ways. */
function drawIgnoring(random: Random): Scene {
  const categories = ['XSS', 'SQL Injection', 'Directory Listing', '__proto__', '7'];
  const chosen = categories.filter(() => random.chance(0.7));
  const entries = chosen.map((category) => `- category: ${quote(category)}\n  reason: accepted\n`);
  return simple(random, (site) => ({
    service: { truth: { strange: true, findings: 12 } },
    inputs: { 'ignore-file': 'accepted.yml' },
    files: {
      'accepted.yml': `${entries.join('')}- url: ${quote(`${new URL(site).origin}/p0-*/view`)}\n  reason: known\n`,
    },
  }));
}

function drawSeveralSites(random: Random): Scene {
  const hosts = [0, 1, 2].slice(0, 2 + random.below(2)).map((number) => `https://shop${number}.example.com/`);
  const run = ordering(hosts, { ...drawDemands(random), headers: '' });
  const service = {
    ...drawDress(random),
    ...random.pick([{}, { atOnce: 1, overflow: random.pick(['queue', 'refuse']) }]),
  };
  return { sites: hosts, service, runs: [run] };
}

export const FAMILIES: readonly Family[] = [
  { name: 'a scan that completes', draw: (random) => simple(random, () => ({})) },
  {
    name: 'a clean site',
    draw: (random) => simple(random, () => ({ service: { truth: { findings: 0 } } })),
  },
  {
    name: 'a crawl that found little, or says nothing',
    draw: (random) =>
      simple(random, () => ({
        service: { crawled: random.pick([0, null, 1, 4]), truth: { findings: 0 } },
        inputs: random.pick([{}, {}, { 'min-crawled-urls': '2' }]),
      })),
  },
  {
    name: 'tables that disagree, or a risk of another name',
    draw: (random) =>
      simple(random, () => ({
        service: random.pick([
          { report: { level: 'less' }, truth: { risks: ['Medium'] } },
          { report: { level: 'more' }, truth: { mixed: true } },
          { truth: { risks: ['Critical', 'Low'] } },
        ]),
      })),
  },
  {
    name: 'a scan that ends otherwise',
    draw: (random) =>
      simple(random, () => ({ service: { fate: random.pick(['failed', 'crawl-failed', 'stopped', 'cancelled']) } })),
  },
  {
    name: 'a report that can no longer be read',
    draw: (random) => drawAttaching(random, [{ endedAgo: 400 * 86_400, expired: true }]),
  },
  { name: 'an order whose answer is open', draw: drawOpenAnswer },
  {
    name: 'an order that is lost on its way',
    isSlow: true,
    draw: (random) =>
      simple(random, () => ({
        service: { faults: [{ operation: 'createJob', kind: random.pick(['dropped', '503', 'html']) }] },
      })),
  },
  { name: 'reads that fail now and then', draw: drawFaultyReads },
  { name: 'a target that is being scanned', draw: drawConflict },
  { name: 'a full queue', draw: drawQueue },
  { name: 'a turn that is waited for', isSlow: true, draw: drawTurn },
  // Windows has no signals that a test could send.
  { name: 'an interruption', draw: drawInterruption, isOff: process.platform === 'win32' },
  {
    name: 'our time-out',
    draw: (random) => {
      const stops = random.pick(['true', 'false']);
      return simple(random, () => ({
        service: { spans: { queued: random.pick([0, 60]), crawling: 0.2, scanning: 60, stopping: 0.2 } },
        inputs: { 'timeout-minutes': '0.05', 'stop-on-timeout': stops },
        end: 'timed-out',
        mayStayAlive: stops === 'false',
      }));
    },
  },
  {
    name: 'a scan that is started only',
    draw: (random) =>
      simple(random, () => ({
        inputs: { wait: 'false' },
        end: 'started',
        mayStayAlive: true,
        service: { spans: { scanning: 60 } },
      })),
  },
  { name: 'a re-run', draw: drawRerun },
  { name: 'a re-diagnosis, where one is possible', draw: drawRescan },
  { name: 'a scan that is attached to', draw: (random) => drawAttaching(random, [{ endedAgo: 3600 }, { runsFor: 1 }]) },
  { name: 'a comparison with the scan before', draw: drawComparison },
  { name: 'findings that are accepted', draw: drawIgnoring },
  {
    name: 'a rehearsal',
    draw: (random) => simple(random, () => ({ inputs: { 'dry-run': 'true' }, end: 'dry-run', orders: 0 })),
  },
  {
    name: 'a clock that is off',
    draw: (random) => simple(random, () => ({ service: { skewSeconds: random.pick([-1200, 1200, 90_000]) } })),
  },
  {
    name: 'a key that is refused',
    draw: (random) =>
      simple(random, () => ({ inputs: { 'secret-key': 'another-secret-key' }, end: 'error', orders: 0 })),
  },
  {
    name: 'several sites',
    isOff: !TAKES_SEVERAL_SITES,
    draw: drawSeveralSites,
  },
];
