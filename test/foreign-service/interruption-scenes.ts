/** Scenes that someone or something ends early. */
import { type Family, ordering, running, simple } from './family.ts';
import type { Random } from './random.ts';
import { drawDemands, drawDress, drawSite, HEADER_SECRETS, type Scene } from './scene.ts';

/** Windows has none that a test could send. */
const HAS_NO_SIGNALS = process.platform === 'win32';

const KINDS = ['cancelled', 'timed-out', 'killed'] as const;

/** What the service holds back while the step is ended. */
const ORDERS = [
  { operation: 'createJob', work: 'before' },
  { operation: 'createJob', work: 'after' },
  { operation: 'createJob', work: 'before', answer: 'lost' },
  { operation: 'createJob', work: 'after', answer: 'lost' },
];
const LOOKS = [
  { operation: 'look', nth: 1 },
  { operation: 'look', nth: 4 },
];

/** @param scanning how many seconds a scan takes that nobody stops */
function drawInterruption(random: Random, moments: readonly object[], scanning: number): Scene {
  const trouble = random.pick(['500', 'html', 'lost', 'dropped', 'login']);
  const troubles = ['stopJob', 'cancelJob'].map((operation) => ({ operation, kind: trouble }));
  return simple(random, () => ({
    service: {
      emptyExclusions: 'free',
      listedAfter: random.pick([0, 0.5, 1.5]),
      spans: { queued: random.pick([0, 0.3, scanning]), crawling: random.pick([0.2, 1]), scanning },
      faults: [{ ...random.pick(moments), kind: 'hold' }, ...(random.chance() ? troubles : [])],
    },
    end: 'interrupted',
    interruption: random.pick(KINDS),
  }));
}

/** Someone else's scan goes on, whatever becomes of the step that watches it. */
function drawWatching(random: Random): Scene {
  return simple(random, ({ sent }) => ({
    service: { faults: [{ operation: 'read', nth: 15, kind: 'hold' }] },
    earlier: [running(sent, 60)],
    inputs: { 'on-conflict': 'attach' },
    end: 'interrupted',
    orders: 0,
    interruption: random.pick(KINDS),
  }));
}

/**
 * The first attempt starts a scan and no more, or its machine is lost. The second logs in afresh,
 * and must find the scan all the same.
 */
function drawRerun(random: Random): Scene {
  const site = drawSite(random);
  const demands = drawDemands(random);
  const inputsWith = (value: string | undefined) => ({ ...demands, headers: `Cookie: session=${value}` });
  const isLost = random.chance() && !HAS_NO_SIGNALS;
  const first = inputsWith(HEADER_SECRETS[0]);
  return {
    sites: [site],
    service: {
      ...drawDress(random),
      spans: { queued: 0, crawling: 0.3, scanning: 2 },
      faults: isLost ? [{ operation: 'look', nth: 3, kind: 'hold' }] : [],
    },
    runs: [
      isLost
        ? ordering([site], first, {
            end: 'interrupted',
            interruption: 'killed',
            interruptionOfPost: 'killed',
            mayStayAlive: true,
          })
        : ordering([site], { ...first, wait: 'false' }, { end: 'started', mayStayAlive: true }),
      ordering([site], inputsWith(HEADER_SECRETS[1]), { orders: 0, env: { GITHUB_RUN_ATTEMPT: '2' } }),
    ],
  };
}

function drawTimeout(random: Random): Scene {
  const stops = random.pick(['true', 'false']);
  return simple(random, () => ({
    service: { spans: { queued: random.pick([0, 60]), crawling: 0.2, scanning: 60 } },
    inputs: { 'timeout-minutes': '0.05', 'stop-on-timeout': stops },
    end: 'timed-out',
    mayStayAlive: stops === 'false',
  }));
}

export const INTERRUPTION_FAMILIES: readonly Family[] = [
  ...[
    { name: 'an interruption of an order', draw: (random: Random) => drawInterruption(random, ORDERS, 60) },
    { name: 'an interruption of a scan', draw: (random: Random) => drawInterruption(random, LOOKS, 60) },
    {
      name: 'an interruption shortly before the end',
      draw: (random: Random) => drawInterruption(random, [...ORDERS, ...LOOKS], 0.5),
    },
    { name: "an interruption of a watch over another's scan", draw: drawWatching },
  ].map((family) => ({ ...family, isOff: HAS_NO_SIGNALS })),
  { name: 'our time-out', draw: drawTimeout },
  { name: 'a re-run', draw: drawRerun },
];
