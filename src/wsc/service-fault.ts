import type { FaultKind } from '../fault.ts';
import { Fault } from '../fault.ts';
import type { Message } from '../texts/message.ts';

/** What a refusal means for the next step, if that is more than giving up. */
export type Refusal =
  | 'wrong-signature'
  /** The keys are valid, but the account is not allowed to do this. */
  | 'no-permission'
  | 'already-scanning'
  | 'queue-full'
  | 'rescan-refused'
  | 'report-expired'
  /** The service is not ready, or does not know the scan. It says the same for both. */
  | 'unavailable'
  /** Incomplete JSON, or JSON that is not an object. */
  | 'malformed'
  | 'too-large'
  | 'bad-value'
  /** It may be about a parameter that was sent empty. */
  | 'bad-parameter'
  /** It may be about a parameter that was left out because it was empty. */
  | 'missing-parameter'
  | 'other';

interface ServiceFaultTraits {
  readonly kind: FaultKind;
  readonly what: Message;
  readonly advice: Message;
  /** `none`: the request certainly had no effect. `open`: it may have had one. */
  readonly effect: 'none' | 'open';
  /** Whether the same request can be expected to succeed later. */
  readonly isTransient: boolean;
  readonly refusal?: Refusal;
  /** How long the service asks us to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/**
 * An operation of the service did not succeed: it got no answer, an unreadable one, or a refusal.
 */
export class ServiceFault extends Fault {
  readonly effect: 'none' | 'open';
  readonly isTransient: boolean;
  readonly refusal: Refusal;
  readonly retryAfterMs: number | undefined;

  constructor(traits: ServiceFaultTraits) {
    super(traits.kind, traits.what, { advice: traits.advice, cause: traits.cause });
    this.effect = traits.effect;
    this.isTransient = traits.isTransient;
    this.refusal = traits.refusal ?? 'other';
    this.retryAfterMs = traits.retryAfterMs;
  }
}

/** Whether the keys were refused. Asking again later would be refused too. */
export function refusesKeys(fault: unknown): boolean {
  if (!(fault instanceof ServiceFault) || fault.isTransient) return false;
  return fault.refusal === 'wrong-signature' || fault.refusal === 'no-permission';
}

/** What was found, or why the service could not be asked. */
export async function unlessFault<T>(look: () => Promise<T>): Promise<T | ServiceFault> {
  try {
    return await look();
  } catch (cause) {
    if (cause instanceof ServiceFault) return cause;
    throw cause;
  }
}
