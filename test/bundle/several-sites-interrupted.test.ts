import { describe, expect, it } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import type { Operation } from '../emulator/routes.ts';
import type { InterruptionKind } from '../runner/interrupter.ts';
import { type Scene, Stage } from './scenario.ts';
import {
  columnIn,
  hostOf,
  linesOf,
  numbersOf,
  type SeveralSites,
  scanSites,
  sitesOf,
  withScripts,
} from './several-sites.ts';

const MINUTE_MS = 60_000;
const SITES = sitesOf(5);
const LONG = { queuedMs: 30_000, scanMs: 600 * MINUTE_MS };
const LONG_SCRIPTS = Object.fromEntries(SITES.map((_, index) => [index, LONG]));

/** The moment when a slowing fault holds back a request. */
const whileHeld = (operation: Operation) => (kind: InterruptionKind) => (emulator: Emulator) => ({
  kind,
  when: new Promise((resolve) => {
    emulator.watch((event) => {
      if (event.kind === 'held' && event.request.operation === operation) resolve(undefined);
    });
  }),
});

const after = (ms: number) => (kind: InterruptionKind) => ({ kind, when: ms });

interface Moment extends Partial<SeveralSites> {
  readonly moment: string;
  readonly at: (kind: InterruptionKind) => NonNullable<SeveralSites['interrupt']>;
  /** The fewest scans that had been ordered by then, or the test shows nothing. */
  readonly ordered: number;
}

const MOMENTS: readonly Moment[] = [
  {
    moment: 'ordering the first',
    at: whileHeld('createJob'),
    faults: [
      [
        { kind: 'slow', delayMs: 4_000, work: 'at-arrival' },
        { on: 'createJob', nth: 1 },
      ],
    ],
    ordered: 1,
  },
  {
    moment: 'ordering the third, which is taken at once',
    at: whileHeld('createJob'),
    faults: [
      [
        { kind: 'slow', delayMs: 4_000, work: 'at-arrival' },
        { on: 'createJob', nth: 3 },
      ],
    ],
    ordered: 3,
  },
  {
    moment: 'ordering the third, which is taken late',
    at: whileHeld('createJob'),
    faults: [
      [
        { kind: 'slow', delayMs: 4_000, work: 'at-end' },
        { on: 'createJob', nth: 3 },
      ],
    ],
    ordered: 2,
  },
  {
    moment: 'ordering the last, which is not answered for long',
    at: whileHeld('createJob'),
    faults: [
      [
        { kind: 'slow', delayMs: 50_000, work: 'at-arrival' },
        { on: 'createJob', nth: 5 },
      ],
    ],
    ordered: 5,
  },
  {
    moment: 'looking for scans that are listed late',
    at: after(20_000),
    quirks: { searchLagMs: 55_000, listLagMs: 55_000 },
    ordered: 1,
  },
  {
    moment: 'waiting for a place in a full queue',
    at: after(10 * MINUTE_MS),
    account: { queueCapacity: 2 },
    ordered: 2,
  },
  {
    moment: 'waiting for scans that the service queues',
    at: after(10 * MINUTE_MS),
    account: { queueCapacity: 2 },
    quirks: { fullQueue: 'queued' },
    ordered: 5,
  },
  { moment: 'watching all', at: after(10 * MINUTE_MS), ordered: 5 },
  {
    moment: 'watching the rest, when some are judged',
    at: after(10 * MINUTE_MS),
    scripts: { ...LONG_SCRIPTS, 1: {}, 3: { end: 'scan-failed' } },
    ordered: 5,
  },
  {
    moment: 'watching all, and the first stops fail',
    at: after(10 * MINUTE_MS),
    faults: [
      [
        { kind: 'gateway', code: 500 },
        { on: ['stopJob', 'cancelJob'], times: 4 },
      ],
    ],
    ordered: 5,
  },
  {
    moment: 'reading the report of one',
    at: whileHeld('getReport'),
    scripts: { ...LONG_SCRIPTS, 2: {} },
    faults: [[{ kind: 'slow', delayMs: 20_000, work: 'at-end' }, { on: 'getReport' }]],
    ordered: 5,
  },
];

const KINDS = ['cancelled', 'killed'] as const;
const ROWS = MOMENTS.flatMap((each) => KINDS.map((kind) => ({ ...each, kind })));

function expectNothingLeft({ emulator, result }: Scene, kind: InterruptionKind): void {
  expect(result.interruption).toBe(kind);
  expect(result.post?.exitCode).toBe(0);
  expect(emulator.alive()).toEqual([]);
  const { accessKey, secretKey } = emulator.account;
  expect([accessKey, secretKey].filter((key) => JSON.stringify(result.state).includes(key))).toEqual([]);
  if (kind === 'killed') return;
  // Before the runner would send the second signal.
  expect(result.signal).toBe(null);
  expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated' } });
}

describe.skipIf(process.platform === 'win32')('a step over several sites, while', () => {
  it.concurrent.for(ROWS)(
    '$moment, leaves nothing running when it is $kind',
    async ({ kind, at, ordered, ...step }) => {
      const scene = await scanSites({ sites: SITES, scripts: LONG_SCRIPTS, ...step, interrupt: at(kind) });
      const { emulator, result } = scene;
      expectNothingLeft(scene, kind);
      expect(emulator.orderedJobs.length).toBeGreaterThanOrEqual(ordered);
      expect(emulator.charges.length).toBeLessThanOrEqual(SITES.length);
      expect(Math.max(...SITES.map((site) => emulator.mostAliveAtOnce(hostOf(site))))).toBeLessThanOrEqual(1);
      if (kind === 'killed') return;
      expect(columnIn(result, 'start-url')).toEqual(SITES);
      expect(result.outputs['charged']).toBe(String(emulator.charges.length));
    },
  );

  it.concurrent.each(KINDS)('watching forty, stops all of them within the time of post when it is %s', async (kind) => {
    const sites = sitesOf(40);
    const scene = await scanSites({
      sites,
      scripts: Object.fromEntries(sites.map((_, index) => [index, LONG])),
      interrupt: { kind, when: 20 * MINUTE_MS },
    });
    expectNothingLeft(scene, kind);
    expect(scene.emulator.charges).toHaveLength(40);
    expect(scene.result.post?.durationMs).toBeLessThanOrEqual(245_000);
  });

  it.concurrent.each(KINDS)('ordering forty, leaves nothing running when it is %s', async (kind) => {
    const sites = sitesOf(40);
    const scene = await scanSites({
      sites,
      scripts: Object.fromEntries(sites.map((_, index) => [index, LONG])),
      faults: [
        [
          { kind: 'slow', delayMs: 4_000, work: 'at-arrival' },
          { on: 'createJob', nth: 25 },
        ],
      ],
      interrupt: whileHeld('createJob')(kind),
    });
    expectNothingLeft(scene, kind);
    expect(scene.emulator.orderedJobs.length).toBeGreaterThanOrEqual(25);
    expect(scene.result.post?.durationMs).toBeLessThanOrEqual(245_000);
  });

  it.concurrent.each(KINDS)('watching, sends no order any more once it is %s', async (kind) => {
    const when = 10 * MINUTE_MS;
    const { emulator, result } = await scanSites({
      sites: SITES,
      scripts: LONG_SCRIPTS,
      account: { queueCapacity: 2 },
      interrupt: { kind, when },
    });
    const [first] = emulator.requests;
    const late = emulator.requestsOf('createJob').filter(({ at }) => at > (first?.at ?? 0) + when);
    expect(late).toEqual([]);
    expect(result.interruption).toBe(kind);
    expect(emulator.orderedJobs).toHaveLength(2);
    expect(emulator.alive()).toEqual([]);
    expect(result.post?.exitCode).toBe(0);
  });

  it.concurrent('watching, has set the numbers that it knew when it is killed', async () => {
    const { emulator, result } = await scanSites({
      sites: SITES,
      scripts: LONG_SCRIPTS,
      interrupt: { kind: 'killed', when: 10 * MINUTE_MS },
    });
    expect(result.outputs['instance-no']).toBe(numbersOf(emulator, SITES).join('\n'));
  });

  it.concurrent.each(KINDS)(
    'watching, leaves all running with stop-on-cancel: false, and says which, when it is %s',
    async (kind) => {
      const { emulator, result } = await scanSites({
        sites: SITES,
        scripts: LONG_SCRIPTS,
        inputs: { 'stop-on-cancel': 'false' },
        interrupt: { kind, when: 10 * MINUTE_MS },
      });
      expect(emulator.alive()).toHaveLength(5);
      expect(emulator.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
      const said = `${result.displayed}${result.post?.displayed}`;
      expect(numbersOf(emulator, SITES).filter((number) => !said.includes(number))).toEqual([]);
    },
  );

  it.concurrent.each(KINDS)('attached to scans of someone else, never touches them when it is %s', async (kind) => {
    const { emulator, result } = await scanSites({
      sites: SITES.slice(0, 2),
      prepare: (service) => {
        for (const startUrl of SITES.slice(0, 2))
          service.seed({ startUrl, createdAt: service.now(), script: LONG, memo: 'nightly' });
      },
      inputs: { 'instance-no': '2100000001\n2100000002' },
      interrupt: { kind, when: 10 * MINUTE_MS },
    });
    expect(result.interruption).toBe(kind);
    expect(result.post?.exitCode).toBe(0);
    expect(emulator.alive()).toHaveLength(2);
    expect(emulator.requests.filter(({ method }) => method === 'PATCH')).toEqual([]);
  });

  it.concurrent.each(KINDS)('again, stops what its first attempt started when it is %s', async (kind) => {
    const stage = await Stage.open({ prepare: withScripts(SITES, LONG_SCRIPTS) });
    const inputs = { 'start-url': linesOf(SITES) };
    const again = (attempt: number) => ({ env: { GITHUB_RUN_ATTEMPT: String(attempt) }, seed: attempt });
    await stage.run({ inputs: { ...inputs, 'timeout-minutes': '5' }, ...again(1) });
    expect(stage.emulator.alive()).toHaveLength(5);
    const { result } = await stage.run({ inputs, ...again(2), interrupt: { kind, when: 5 * MINUTE_MS } });
    await stage.close();
    expect(result.interruption).toBe(kind);
    expect(result.post?.exitCode).toBe(0);
    expect(stage.emulator.alive()).toEqual([]);
    expect(stage.emulator.charges).toHaveLength(5);
  });

  it.concurrent('judged, sends nothing in post', async () => {
    let requests = Number.NaN;
    const { emulator, result } = await scanSites({
      sites: SITES,
      beforePost: (service) => {
        requests = service.requests.length;
      },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { charged: '5' } });
    expect(emulator.requests).toHaveLength(requests);
    expect(result.post).toMatchObject({ exitCode: 0, annotations: [] });
  });
});
