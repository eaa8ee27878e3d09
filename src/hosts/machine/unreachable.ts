import { HttpFailure } from '../../ports.ts';
import { flawOf } from './certificate.ts';

/** The failure of a connection to `host`. Its detail is the system's code, after `prefix`. */
export function unreachable(
  cause: unknown,
  { host, prefix }: { readonly host: string; readonly prefix: string },
): HttpFailure {
  const code = codeOf(cause);
  const flaw = flawOf(code);
  return new HttpFailure('unreachable', `${prefix}${code}`, { cause, certificate: flaw && { host, flaw } });
}

/** The system's short code for an error. */
function codeOf(cause: unknown): string {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : 'no further word';
}
