import { inspect } from 'node:util';
import fc from 'fast-check';
import { anySchedule } from './arbitrary-schedule.ts';
import type { History } from './history.ts';
import type { Violation } from './invariants.ts';
import { violationsOf } from './invariants.ts';
import type { Sabotage } from './replay.ts';
import { play } from './replay.ts';
import type { Schedule } from './schedule.ts';
import { Tally } from './tally.ts';

/** A schedule after which an invariant is broken. */
export class Broken extends Error {
  override readonly name = 'Broken';
  readonly violations: readonly Violation[];

  constructor(violations: readonly Violation[]) {
    super(violations.map(({ invariant, what }) => `${invariant}: ${what}`).join('\n'));
    this.violations = violations;
  }
}

/** Plays a schedule. @throws Broken when an invariant is broken after it */
export async function replay(schedule: Schedule, sabotage: Sabotage = {}): Promise<History> {
  const history = await play(schedule, sabotage);
  const violations = violationsOf(history);
  if (violations.length > 0) throw new Broken(violations);
  return history;
}

export interface Campaign {
  readonly schedules: fc.Arbitrary<Schedule>;
  readonly count: number;
  readonly seed: number;
  readonly sabotage?: Sabotage;
  /** Whether to shrink a schedule that fails. Default: true. */
  readonly isShrunk?: boolean;
  /** Called for each schedule that was played successfully. */
  readonly onPlayed?: (history: History) => void;
}

export interface Defeat {
  /** The failing one: the smallest found, if it was shrunk. */
  readonly schedule: Schedule;
  readonly cause: unknown;
}

/** Plays that many schedules, up to the first failure. */
export async function findDefeat({ isShrunk = true, ...plan }: Campaign): Promise<Defeat | undefined> {
  const property = fc.asyncProperty(plan.schedules, async (schedule) => {
    const history = await replay(schedule, plan.sabotage);
    plan.onPlayed?.(history);
  });
  const details = await fc.check(property, { numRuns: plan.count, seed: plan.seed, endOnFailure: !isShrunk });
  const [schedule] = details.counterexample ?? [];
  return schedule && { schedule, cause: details.errorInstance };
}

/**
 * Plays that many schedules. @throws Error with a test to paste, for the smallest failing schedule
 * found
 */
export async function campaign(plan: Campaign): Promise<void> {
  const defeat = await findDefeat(plan);
  if (defeat !== undefined) throw new Error(pasteable(defeat), { cause: defeat.cause });
}

/** The failing schedule as a test. */
export function pasteable({ schedule, cause }: Defeat): string {
  const text = inspect(schedule, { depth: Number.POSITIVE_INFINITY, breakLength: 110, maxArrayLength: null });
  const why = cause instanceof Error ? cause.message : String(cause);
  return `${why}\n\nAs a test:\n\n  it('${why.split(':', 1)[0] ?? ''}', () => expect(replay(${text})).resolves.toBeDefined());\n`;
}

/** How many schedules each of the four test files plays. */
const SCHEDULES_A_FILE = 900;

/**
 * One of four parts of the campaign of `npm test`, and what it met. @throws Error as `campaign`
 * does
 */
export async function playPart(seed: number): Promise<Tally> {
  const tally = new Tally();
  await campaign({
    schedules: anySchedule,
    count: SCHEDULES_A_FILE,
    seed,
    onPlayed: (history) => tally.count(history),
  });
  return tally;
}
