import type { Message } from './texts/message.ts';

/** Who must act. Decides how the run's final message is worded. */
export type FaultKind = 'configuration' | 'service' | 'network' | 'interrupted' | 'internal';

/** Why the job could not be done. A failed gate or a failed scan is a verdict, and so a value. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: FaultKind;
  /** What happened. */
  readonly what: Message;
  /** What to do next. */
  readonly advice: Message | undefined;
  /** Each problem, if `what` only counts them. */
  readonly problems: readonly Message[] = [];

  constructor(kind: FaultKind, what: Message, options: ErrorOptions & { readonly advice?: Message } = {}) {
    super(what.text, options);
    this.kind = kind;
    this.what = what;
    this.advice = options.advice;
  }
}
