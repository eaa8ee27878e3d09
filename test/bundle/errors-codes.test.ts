import { describe, it } from 'vitest';
import { en } from '../../src/texts/en.ts';
import { GATEWAY_ERRORS, type GatewayCode, SERVICE_ERRORS, type ServiceCode } from '../emulator/errors.ts';
import type { Fault } from '../emulator/faults.ts';
import type { JournalEntry } from '../emulator/journal.ts';
import { type Scene, scenario } from './scenario.ts';

/** Refused for now: ordered again at once, because nothing was created. */
const PASSING: readonly number[] = [400, 410, 420];
/**
 * Refused, and not charged. The cause may be an empty list, so the order is sent once in the other
 * form.
 */
const WRITTEN_OTHERWISE: readonly number[] = [160431, 160432];
/** Codes that leave it unknown whether a scan exists, the service's unavailability first. */
const OPEN: readonly number[] = [500, 510, 900, 901, 160441, 160453];
/** The least time, in milliseconds, to look for a scan before ordering it again. */
const LEAST_LOOK_MS = 30_000;

type Code = GatewayCode | ServiceCode;
type ErrorFault = Extract<Fault, { kind: 'gateway' | 'service' }>;

const CODES: readonly (readonly [code: Code, message: string, fault: ErrorFault])[] = [
  ...GATEWAY_ERRORS.map(({ code, message }) => [code, message, { kind: 'gateway', code }] as const),
  ...SERVICE_ERRORS.map(({ code, message }) => [code, message, { kind: 'service', code }] as const),
];

function adviceOn(code: Code): string {
  return en[`code${code}`]();
}

function verdictOf({ result }: Scene): string {
  return result.annotations[0]?.message ?? '';
}

type Reaction = 'gives up at once' | 'asks again' | 'looks for it and gives up' | 'looks for it, then asks again';

/**
 * How the action reacted to the answers to its orders. A look counts if it used search and list,
 * for long enough.
 */
function reactionOf(requests: readonly JournalEntry[]): Reaction {
  const orders = requests.flatMap(({ operation }, index) => (operation === 'createJob' ? [index] : []));
  const looks = orders.map((start, index) => requests.slice(start, orders[index + 1]));
  const hasLooked = looks
    .slice(0, Math.max(1, looks.length - 1))
    .every(
      (look) =>
        ['searchJobs', 'getJobs'].every((wanted) => look.some(({ operation }) => operation === wanted)) &&
        (look.at(-1)?.at ?? 0) - (look[0]?.at ?? 0) >= LEAST_LOOK_MS,
    );
  if (orders.length > 1) return hasLooked ? 'looks for it, then asks again' : 'asks again';
  return hasLooked ? 'looks for it and gives up' : 'gives up at once';
}

/**
 * The reaction that each kind of answer calls for. A definitive one ends the run, or causes a wait
 * at most; an open one calls for a look.
 */
function expectedReaction(code: Code): Reaction {
  if (PASSING.includes(code) || WRITTEN_OTHERWISE.includes(code)) return 'asks again';
  if (code === 160453) return 'looks for it and gives up';
  return OPEN.includes(code) ? 'looks for it, then asks again' : 'gives up at once';
}

describe.concurrent('an order that is always answered with an error', () => {
  it.for(CODES)(
    '%i (%s) is explained, fails the step and is not charged',
    async ([code, message, fault], { expect }) => {
      // A run that gives up at once never waits, so it needs no driven clock.
      const inRealTime = expectedReaction(code) === 'gives up at once' || WRITTEN_OTHERWISE.includes(code);
      const scene = await scenario({
        faults: [[fault, { on: 'createJob', times: 99 }]],
        startMs: Date.now(),
        inRealTime,
      });
      const { result, emulator } = scene;

      expect(result.exitCode).toBe(1);
      expect(result.outputs).toMatchObject({ status: 'error', gate: 'not-evaluated', charged: '0', total: '' });
      expect(verdictOf(scene)).toMatch(
        /^(Configuration wrong|Service or network failed): .* \(createJob was refused: /,
      );
      for (const part of [message, `code ${code}, HTTP `, adviceOn(code)]) expect(verdictOf(scene)).toContain(part);
      expect(verdictOf(scene)).toMatch(/request ID [0-9a-f-]{36}\)/);
      expect(result.post?.exitCode).toBe(0);
      expect(emulator.charges).toEqual([]);
      expect(reactionOf(emulator.requests)).toBe(expectedReaction(code));
      if (WRITTEN_OTHERWISE.includes(code)) expect(emulator.requestsOf('createJob')).toHaveLength(2);
    },
  );
});

describe.concurrent('a target that is being scanned', () => {
  it('is a conflict (160453) if the scan is somebody else’s, after a look for our own', async ({ expect }) => {
    const scene = await scenario({
      prepare: (emulator) =>
        emulator.seed({ startUrl: 'https://shop.example.com/', isOurs: false, createdAt: emulator.now() }),
      script: { scanMs: 3_600_000 },
    });
    expect(scene.emulator.requestsOf('createJob')).toHaveLength(1);
    expect(scene.emulator.requestsOf('getJobs').length).toBeGreaterThan(0);
    expect(scene.result.outputs).toMatchObject({ status: 'error', charged: '0' });
    expect(verdictOf(scene)).toContain(adviceOn(160453));
    expect(scene.emulator.requestsOf('stopJob')).toEqual([]);
  });
});
