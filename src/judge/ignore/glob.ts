import { domainToASCII } from 'node:url';
import { decodeSegment } from '../../domain/reported-url.ts';

/** One step of a pattern: a literal character, or a star. */
type Step = { readonly char: string } | { readonly across: boolean };

const DEFAULT_PORT: Readonly<Record<string, string>> = { http: '80', https: '443' };

/**
 * Makes a matcher from a glob for addresses as `showAddress` writes them. `*` is any text within a
 * path segment or within the host, `**` is any text, and everything else is literal.
 * Percent-encoding, the host's case and the scheme's default port make no difference. The time is
 * at most proportional to the length of the pattern times that of the address, whatever they
 * contain.
 */
export function createGlob(pattern: string): (address: string) => boolean {
  const normal = normalise(pattern.trim());
  const steps = stepsOf(normal);
  const literals = normal.split(/\*+/);
  const [before = '', after = ''] = literals;
  if (literals.length === 1) return (address) => address === normal;
  if (literals.length === 2) {
    const isWithin = normal.includes('**') ? () => true : (text: string) => !text.includes('/');
    return (address) =>
      address.length >= before.length + after.length &&
      address.startsWith(before) &&
      address.endsWith(after) &&
      isWithin(address.slice(before.length, address.length - after.length));
  }
  return (address) => hasInOrder(literals, address) && matches(steps, address);
}

/**
 * The segments without a star. `split('/')` finds all of them in every address that the pattern
 * matches.
 */
export function literalSegments(pattern: string): readonly string[] {
  return normalise(pattern.trim())
    .split('/')
    .filter((segment) => !segment.includes('*'));
}

/** Rules out most addresses quickly: what is between the stars must occur in this order. */
function hasInOrder(literals: readonly string[], address: string): boolean {
  let from = 0;
  for (const literal of literals) {
    const at = address.indexOf(literal, from);
    if (at === -1) return false;
    from = at + literal.length;
  }
  return true;
}

/** The pattern in the spelling that `showAddress` uses. */
function normalise(pattern: string): string {
  const [, scheme, host = '', path = ''] = /^([^/:]*):\/\/([^/]*)(.*)$/s.exec(pattern) ?? [];
  if (scheme === undefined) return decode(pattern);
  const [, name = host, port] = /^(.*?)\.?(?::(\d+))?$/s.exec(host) ?? [];
  const ownPort = port === undefined || port === DEFAULT_PORT[scheme.toLowerCase()];
  const root = path === '' && !host.endsWith('**') ? '/' : '';
  return `${scheme.toLowerCase()}://${asciiHost(name)}${ownPort ? '' : `:${port}`}${decode(path)}${root}`;
}

/** Encodes labels in other scripts as the DNS does. A label with a star cannot be encoded. */
function asciiHost(name: string): string {
  return name
    .split('.')
    .map((label) => (/^[\x20-\x7e]*$|\*/.test(label) ? label.toLowerCase() : domainToASCII(label) || label))
    .join('.');
}

function decode(path: string): string {
  return path
    .split('/')
    .map((segment) => decodeSegment(segment).replaceAll('/', '%2F'))
    .join('/');
}

function stepsOf(pattern: string): readonly Step[] {
  return (pattern.match(/\*+|[^*]/gs) ?? []).map((part) =>
    part.startsWith('*') ? { across: part.length > 1 } : { char: part },
  );
}

/**
 * Tries all ways through the pattern at once, since backtracking would take too long on hostile
 * patterns.
 */
function matches(steps: readonly Step[], address: string): boolean {
  // For each place in the pattern, how many characters had been read when the place was last
  // reached.
  const lastReached = new Int32Array(steps.length + 1).fill(-1);
  let reached: number[] = [];
  reach(0, 0, reached);
  for (let index = 0; index < address.length && reached.length > 0; index += 1) {
    const char = address.charAt(index);
    const next: number[] = [];
    for (const at of reached) {
      const step = steps[at];
      if (step === undefined) continue;
      if ('across' in step) {
        if (step.across || char !== '/') reach(at, index + 1, next);
      } else if (step.char === char) reach(at + 1, index + 1, next);
    }
    reached = next;
  }
  return lastReached[steps.length] === address.length;

  /** Adds a place. A star may match nothing, so the places after it are added too. */
  function reach(from: number, read: number, places: number[]): void {
    for (let at = from; at <= steps.length && lastReached[at] !== read; at += 1) {
      lastReached[at] = read;
      places.push(at);
      const step = steps[at];
      if (step === undefined || !('across' in step)) return;
    }
  }
}
