import { toLogLine } from '../configure/showing.ts';
import { commandText } from '../escape/command.ts';
import type { Log, Runner } from '../ports.ts';
import type { Showing } from '../render/showing.ts';
import { type Message, say } from '../texts/message.ts';

/** Where a log goes. */
export type LogHost = Pick<Runner, 'print' | 'startGroup' | 'endGroup'>;

/**
 * The log of a step. Warnings are plain lines too: GitHub keeps only ten annotations of each level,
 * and warnings would crowd out the verdict.
 * @param elapsedMs how long the step has taken so far; given, each line begins with it
 */
export function createLog(host: LogHost, showing: Showing, elapsedMs?: () => number): Log {
  const print = (message: Message) => {
    const line = elapsedMs === undefined ? message : say('logElapsed', { elapsedMs: elapsedMs(), what: message });
    host.print(toLogLine(line, showing));
  };
  return {
    info: print,
    warn: (message) => print(say('warning', { what: message })),
    group: (title) => {
      host.startGroup(commandText([toLogLine(title, showing)]));
      return () => host.endGroup();
    },
  };
}
