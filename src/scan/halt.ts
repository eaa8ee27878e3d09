import type { Scan } from '../domain/scan.ts';
import { isUnderWay } from '../domain/scan.ts';
import { Fault } from '../fault.ts';
import { nthPause, pauseWithin } from '../wsc/patience.ts';
import type { Sighting } from './find-listed.ts';
import { findAgain } from './find-listed.ts';
import type { PatientMeans } from './scan-means.ts';

/**
 * How far to go: until the service has accepted the command, or until the scan is seen to have
 * ended.
 */
export type HaltGoal = 'accepted' | 'ended';

/** How far to go, and what it takes. */
export interface Halting extends PatientMeans {
  readonly goal: HaltGoal;
}

/**
 * How long to wait for a halted scan to end, in milliseconds. After that, a later look or the post
 * step deals with it.
 */
export const HALT_WITHIN_MS = 60_000;

type HaltCommand = 'cancel' | 'stop';

const PAUSES = { firstMs: 1_000, longestMs: 10_000 };

/**
 * Cancels a scan that is still queued, or stops one that has begun. Only its state decides which:
 * it can begin between two requests, and what a refusal means is unknown. If a command doesn't
 * change the state, the other one follows.
 * @returns the scan as last seen, and whether the goal was reached before the patience ended
 */
export async function halt(
  sighting: Sighting,
  { goal, means, patience }: Halting,
): Promise<{ readonly scan: Scan; readonly isDone: boolean }> {
  const { service } = means;
  let seen = sighting;
  let last: HaltCommand | undefined;
  for (let commands = 1; ; commands += 1) {
    if (!isUnderWay(seen.scan.state)) return { scan: seen.scan, isDone: true };
    const command = next(seen.scan, last);
    const isAccepted = await succeeds(() => service[command](seen.scan.id, patience));
    last = command;
    if (isAccepted && goal === 'accepted') return { scan: seen.scan, isDone: true };
    const hasPaused = await pauseWithin(nthPause(commands, PAUSES), patience, means);
    if (!hasPaused) return { scan: seen.scan, isDone: false };
    await succeeds(async () => {
      const found = await findAgain(seen, { service, patience });
      if (found.scan.state !== seen.scan.state) last = undefined;
      seen = found;
    });
  }
}

function next({ state }: Scan, last: HaltCommand | undefined): HaltCommand {
  const fitting: HaltCommand = state === 'queued' ? 'cancel' : 'stop';
  if (last !== fitting) return fitting;
  return fitting === 'cancel' ? 'stop' : 'cancel';
}

async function succeeds(attempt: () => Promise<void>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch (cause) {
    if (cause instanceof Fault && cause.kind !== 'interrupted') return false;
    throw cause;
  }
}
