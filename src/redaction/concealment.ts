import type { Secret, SecretInputs } from './known/given-secrets.ts';
import { collectSecrets } from './known/given-secrets.ts';
import { masksOf } from './known/runner-masks.ts';
import { createRedactor } from './redactor.ts';

/** What a step was given that must not be shown, and how that is seen to. */
export interface Secrecy {
  readonly secrets: readonly Secret[];
  /** What the runner is to take out of whatever is printed. */
  readonly masks: readonly string[];
  /** Takes our own secrets out of a text. */
  readonly conceal: (text: string) => string;
}

/** Keeps to itself what a step was given, be it good or bad. */
export function keepSecret(given: SecretInputs): Secrecy {
  const secrets = collectSecrets(given);
  const redactor = createRedactor({ secrets, heuristics: false });
  return { secrets, masks: masksOf(secrets), conceal: (text) => redactor.text(text) };
}
