import type { Secret, SecretInputs } from './known/given-secrets.ts';
import { collectSecrets } from './known/given-secrets.ts';
import { masksOf } from './known/runner-masks.ts';
import { createRedactor } from './redactor.ts';

/** Takes the user's own secrets out of a text, and leaves it as safe for its sink as it was. */
export type Conceal = <Text extends string>(text: Text) => Text;

/** What a step was given that must not be shown, and what hides it. */
export interface Concealment {
  readonly secrets: readonly Secret[];
  /** What the runner is to hide in everything it prints. */
  readonly masks: readonly string[];
  readonly conceal: Conceal;
}

/** Hides what a step was given, whether or not it is valid. */
export function keepSecret(given: SecretInputs): Concealment {
  const secrets = collectSecrets(given);
  const redactor = createRedactor({ secrets, heuristics: false });
  // What replaces a secret is safe in every sink.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const conceal: Conceal = <Text extends string>(text: Text) => redactor.text(text) as Text;
  return { secrets, masks: masksOf(secrets), conceal };
}
