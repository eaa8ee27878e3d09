import type { Runner } from '../ports.ts';
import type { Conceal, Concealment } from '../redaction/concealment.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { secretsGiven } from './read-inputs.ts';

/** What keeps secrets from being shown. */
export interface Secrecy {
  readonly conceal: Conceal;
  /**
   * Makes the redactor of reports, which removes the user's secrets and, if wanted, everything that
   * looks like a credential.
   */
  readonly redactorFor: (settings: { readonly heuristics: boolean }) => Promise<Redactor>;
}

const NOTHING_SECRET: Concealment = { secrets: [], masks: [], conceal: (text) => text };

/** Finds the secrets in all inputs, valid or not, and has the runner mask them. */
export async function hideSecrets(runner: Runner): Promise<Secrecy> {
  const given = secretsGiven({ read: (name) => runner.readInput(name), env: runner.env });
  const isAnySecret = given.keys.length + given.headers.length > 0;
  // Loaded only when needed, so that a step without keys fails sooner.
  const { secrets, masks, conceal } = isAnySecret
    ? (await import('../redaction/concealment.ts')).keepSecret(given)
    : NOTHING_SECRET;
  for (const mask of masks) runner.mask(mask);
  return {
    conceal,
    redactorFor: async ({ heuristics }) =>
      (await import('../redaction/redactor.ts')).createRedactor({ secrets, heuristics }),
  };
}
