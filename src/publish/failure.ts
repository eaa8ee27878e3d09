import { toLogLine } from '../configure/showing.ts';
import { type CommandText, commandText } from '../escape/command.ts';
import type { Runner } from '../ports.ts';
import type { Showing } from '../render/showing.ts';
import type { Message } from '../texts/message.ts';

/** What failed, and why. */
export interface Failure {
  readonly title: string;
  readonly message: Message;
}

/** Shows a failure that has no outcome as an error. */
export function annotateFailure({ title, message }: Failure, showing: Showing, runner: Pick<Runner, 'annotate'>): void {
  runner.annotate({
    level: 'error',
    title: commandText([title]),
    message: commandText([toLogLine(message, showing)]),
  });
}

/** Prints the errors behind a failure if the user has asked for debug logs. */
export function tellDebug(cause: unknown, runner: Pick<Runner, 'debug'>): void {
  for (let error = cause; error instanceof Error; error = error.cause) runner.debug(tellStack(error));
}

/** Node makes up the stack's text when it is first read, which takes about a millisecond. */
function tellStack(error: Error): () => CommandText {
  return () => commandText((error.stack ?? error.message).split(/\r\n|\r|\n/));
}
