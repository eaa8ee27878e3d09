import type { Message } from './texts/message.ts';

/** Who must act, and so which wording the run ends with. */
export type FaultKind = 'configuration' | 'service' | 'network' | 'interrupted' | 'internal';

/**
 * The job could not be done. Not for a verdict: a failed gate and a failed scan are values.
 */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: FaultKind;
  /** What happened. */
  readonly what: Message;
  /** What to do next. */
  readonly advice: Message | undefined;
  /** What is wrong, one by one, where `what` can only count it. */
  readonly problems: readonly Message[] = [];

  constructor(kind: FaultKind, what: Message, options: ErrorOptions & { readonly advice?: Message } = {}) {
    super(what.text, options);
    this.kind = kind;
    this.what = what;
    this.advice = options.advice;
  }
}
