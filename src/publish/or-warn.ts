import type { Log } from '../ports.ts';
import { say } from '../texts/message.ts';

/**
 * Does one part of publishing. A failure is only a warning, and never changes the verdict.
 * @returns undefined if it failed
 */
export async function orWarn<T>(
  publishing: () => T | Promise<T>,
  text: 'reportNotWritten' | 'summaryNotWritten' | 'outputsNotSet' | 'notAllShown',
  log: Log,
): Promise<T | undefined> {
  try {
    return await publishing();
  } catch (cause) {
    log.warn(say(text, { reason: reasonOf(cause) }));
    return undefined;
  }
}

/** The system's code if there is one, since the system's text contains paths of the machine. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
