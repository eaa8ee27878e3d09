import type { Entry } from '../domain/saved-ledger.ts';
import { needsCleanUp } from '../domain/saved-ledger.ts';
import type { CleanedUp } from './cleanup.ts';

/**
 * Stages whose scans must end even if an interruption leaves scans running: those halted for
 * another reason, and those that nobody knows to be running.
 */
const NEVER_LEFT: readonly Entry['stage'][] = ['halting', 'settled', 'conflicted'];

/** What an interruption leaves running, as the user asked. */
export function leaveAll(ledger: readonly Entry[]): readonly CleanedUp[] {
  return ledger
    .filter((entry) => needsCleanUp(entry) && !NEVER_LEFT.includes(entry.stage))
    .map((entry) => {
      return { entry, numbers: entry.scanId === undefined ? [] : [entry.scanId], isDone: true, isLeft: true };
    });
}
