import type { Secret, SecretInputs } from './known/given-secrets.ts';
import { collectSecrets } from './known/given-secrets.ts';
import { masksOf } from './known/runner-masks.ts';
import { createRedactor } from './redactor.ts';

/** What a step was given and must not show, and the means to hide it. */
export interface Secrecy {
  readonly secrets: readonly Secret[];
  /** What the runner must mask in everything that is printed. */
  readonly masks: readonly string[];
  /** Takes the step's own secrets out of a text. */
  readonly conceal: (text: string) => string;
}

/** Collects the secrets among what a step was given, valid or not. */
export function keepSecret(given: SecretInputs): Secrecy {
  const secrets = collectSecrets(given);
  const redactor = createRedactor({ secrets, heuristics: false });
  return { secrets, masks: masksOf(secrets), conceal: (text) => redactor.text(text) };
}
