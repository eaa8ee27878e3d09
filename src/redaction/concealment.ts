import type { Secret, SecretInputs } from './known/given-secrets.ts';
import { collectSecrets, isPlainWord } from './known/given-secrets.ts';
import { masksOf } from './known/runner-masks.ts';
import { createRedactor } from './redactor.ts';

/** Removes the user's own secrets from a text, which stays as safe for its sink as it was. */
export type Conceal = <Text extends string>(text: Text) => Text;

/** The secrets that a step was given, and what hides them. */
export interface Concealment {
  readonly secrets: readonly Secret[];
  /** What the runner must hide in everything it prints. */
  readonly masks: readonly string[];
  readonly conceal: Conceal;
}

/** Hides what a step was given, valid or not. */
export function keepSecret(given: SecretInputs): Concealment {
  const secrets = collectSecrets(given);
  // Our own sentences are made of such words. Texts of others are redacted as they arrive.
  const telling = secrets.filter((secret) => !isPlainWord(secret));
  const redactor = createRedactor({ secrets: telling, heuristics: false });
  // The replacement for a secret is safe in every sink.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const conceal: Conceal = <Text extends string>(text: Text) => redactor.text(text) as Text;
  return { secrets, masks: masksOf(telling), conceal };
}
