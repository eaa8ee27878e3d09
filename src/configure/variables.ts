import type { Runner } from '../ports.ts';
import { type Message, say } from '../texts/message.ts';

/** What is wrong with the machine's variables. A step with such a machine must not start. */
export function problemsOfVariables(env: Runner['env']): readonly Message[] {
  // Node accepts any certificate for exactly this value.
  return env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? [say('certificatesUnchecked')] : [];
}
