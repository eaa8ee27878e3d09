import { type Family, ordering, running, simple } from './family.ts';
import { INTERRUPTION_FAMILIES } from './interruption-scenes.ts';
import type { Random } from './random.ts';
import { REPORT_FAMILIES } from './report-scenes.ts';
import { drawDemands, drawDress, drawSite, type Scene, withEarlier } from './scene.ts';
import type { EarlierJob, Truth } from './service-process.ts';

/** The number of the scan that was there last. */
function lastNumber({ jobs }: Truth): string {
  return jobs.at(-1)?.number ?? '';
}

function drawConflict(random: Random): Scene {
  const choice = random.pick(['fail', 'attach']);
  return simple(random, ({ sent }) => ({
    earlier: [running(sent, 1)],
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
  return simple(random, ({ sent }) => ({
    service: isFull ? { atOnce: 1, overflow: 'refuse' } : {},
    earlier: [running(isFull ? 'https://busy.example.net/' : sent, 1)],
    inputs: { 'on-conflict': 'wait' },
  }));
}

function drawFaultyReads(random: Random): Scene {
  const kinds = ['500', '503', '504', 'html', 'login', '429', 'cut', 'dropped'];
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

/** A scan that can be re-diagnosed, one that can't, and one whose two re-diagnoses are used up. */
function drawRescan(random: Random): Scene {
  const rescan = random.pick(['possible', 'possible', 'expired', null] as const);
  const uses = random.pick([0, 0, 1, 2]);
  return simple(random, ({ sent }) => ({
    earlier: [
      { url: sent, endedAgo: 7200, rescan },
      ...Array.from({ length: uses }, (_, index) => ({ url: sent, endedAgo: 6000 - index, rescan: null, again: true })),
    ],
    inputs: { rescan: 'auto' },
  }));
}

/** @param kinds what the scan is like that is attached to, to pick from */
function drawAttaching(random: Random, kinds: readonly Omit<EarlierJob, 'url'>[]): Scene {
  const site = drawSite(random);
  const demands = { ...drawDemands(random), 'start-url': site.written };
  return {
    sites: [site],
    service: withEarlier(drawDress(random), { url: site.sent, ...random.pick(kinds) }),
    runs: [{ inputs: (before) => ({ ...demands, 'instance-no': lastNumber(before) }), end: 'judged', orders: 0 }],
  };
}

function drawSeveralSites(random: Random): Scene {
  const sites = [0, 1, 2].slice(0, 2 + random.below(2)).map((number) => {
    const url = `https://shop${number}.example.com/`;
    return { written: url, sent: url };
  });
  const service = random.pick([{}, { atOnce: 1, overflow: random.pick(['queue', 'refuse']) }]);
  const run = ordering(sites, { ...drawDemands(random), headers: '' });
  return { sites, service: { ...drawDress(random), ...service }, runs: [run] };
}

const ORDER_FAMILIES: readonly Family[] = [
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
        service: { faults: [{ operation: 'createJob', kind: random.pick(['dropped', '503', 'html', 'login']) }] },
      })),
  },
  { name: 'reads that fail now and then', draw: drawFaultyReads },
  { name: 'a target that is being scanned', draw: drawConflict },
  { name: 'a full queue', draw: drawQueue },
  { name: 'a turn that is waited for', isSlow: true, draw: drawTurn },
  {
    name: 'a scan that is started only',
    draw: (random) =>
      simple(random, () => ({
        service: { spans: { scanning: 60 } },
        inputs: { wait: 'false' },
        end: 'started',
        mayStayAlive: true,
      })),
  },
  { name: 'a re-diagnosis, where one is possible', draw: drawRescan },
  { name: 'a scan that is attached to', draw: (random) => drawAttaching(random, [{ endedAgo: 3600 }, { runsFor: 1 }]) },
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
  { name: 'several sites', draw: drawSeveralSites },
];

export const FAMILIES: readonly Family[] = [...REPORT_FAMILIES, ...ORDER_FAMILIES, ...INTERRUPTION_FAMILIES];
