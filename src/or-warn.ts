import type { Log } from './ports.ts';
import { say } from './texts/message.ts';

/** Does one part of publishing. What fails is warned of and never changes the verdict. @returns whether it was done */
export async function orWarn(
  publishing: () => Promise<void>,
  text: 'reportNotWritten' | 'summaryNotWritten' | 'outputsNotSet',
  log: Log,
): Promise<boolean> {
  try {
    await publishing();
    return true;
  } catch (cause) {
    log.warn(say(text, { reason: reasonOf(cause) }));
    return false;
  }
}

/** The system's code rather than its text, which holds paths of the machine. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'unknown';
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
