import { toLogLine } from '../configure/showing.ts';
import type { Log, Runner } from '../ports.ts';
import type { Showing } from '../render/showing.ts';
import { say } from '../texts/message.ts';

/**
 * The log of a step. Warnings are plain lines too: GitHub keeps only ten annotations of each level,
 * and warnings would crowd out the verdict.
 */
export function createLog(runner: Pick<Runner, 'print'>, showing: Showing): Log {
  return {
    info: (message) => runner.print(toLogLine(message, showing)),
    warn: (message) => runner.print(toLogLine(say('warning', { what: message }), showing)),
  };
}
