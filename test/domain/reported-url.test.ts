import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSegment, readAddress, readResource, showAddress } from '../../src/domain/reported-url.ts';

const SEED = { seed: 20261122, numRuns: 2_000 };

/** Everything that WHATWG strips, resolves, encodes or decodes, and what only looks like it. */
const PARTS = [
  ['/', '//', '\\', '?', '&', '=', '#', ';', '.', '..', '/.', '/..', '/.a', '%2e', '%2E%2e', '/%2E', '/%2e%2E/'],
  ['+', ' ', '%20', '\t', '\n', '\r', '\0', '\u007f', '\u0085', '\u2028', '\ud83d\ude00', '\ud83d', '\ude00', '\ue000'],
  ['%', '%4', '%zz', '%ff', '%C3', '%C3é', '%EC%83%81', '%EC%83', '상', '%2F', '%3F', '%25', '"', "'", '<', '`', '{'],
  ['^', '|', '[', ']', '@', ':', 'a', 'q=1', 'index.php', 'constructor', '__proto__'],
].flat();
const rests = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);

/** What WHATWG makes of any text. */
function parse(rest: string) {
  const url = new URL(`http://host${/^(?:[\\/?#]|$)/.test(rest) ? '' : '/'}${rest}`);
  return { segments: url.pathname.slice(1).split('/').map(decodeSegment), names: [...url.searchParams.keys()] };
}

describe('what follows the host', () => {
  it('is read as WHATWG reads it, whatever it is', () => {
    fc.assert(
      fc.property(rests, (rest) => {
        expect(readResource(rest)).toEqual(parse(rest));
        const shown = parse(`/${rest}.`).segments.map((segment) => segment.replaceAll('/', '%2F'));
        expect(showAddress(`https://a.example/${rest}.`)).toBe(['https://a.example', ...shown].join('/'));
      }),
      SEED,
    );
  });
});

describe('a host', () => {
  const LABELS = [
    'a',
    'B',
    'xn--',
    'xn--o39akk',
    'axn--b',
    '가게',
    '0x1',
    '0x',
    '1',
    '08',
    'b1',
    '1b',
    '-a-',
    'a_b',
    '',
  ];
  const label = fc.oneof(fc.constantFrom(...LABELS), fc.stringMatching(/^[a-z\d-]{1,70}$/));
  const names = fc.tuple(
    fc.array(label, { maxLength: 6 }),
    fc.constantFrom('', '.', ':80', ':443', ':8080', ':0', ':'),
  );
  const schemes = fc.constantFrom('http:', 'https:', 'HTTPS:', 'ftp:', 'file:', 'ws:', 'foo:', '');

  it('is read as WHATWG reads it, whatever it is', () => {
    fc.assert(
      fc.property(schemes, names, (scheme, [labels, end]) => {
        const host = labels.join('.') + end;
        const written = `${scheme.toLowerCase() || 'http:'}//${host}`;
        const { hostname, port } = URL.canParse(written) ? new URL(written) : { hostname: host, port: '' };
        expect(readAddress(`${scheme}//${host}/a`)).toEqual({
          protocol: scheme.toLowerCase(),
          hostname: hostname.toLowerCase().replace(/\.$/, ''),
          port,
          rest: '/a',
        });
      }),
      SEED,
    );
  });

  it('is read at any length', () => {
    const host = `${'a.'.repeat(500_000)}example`;
    expect(readAddress(`https://${host}/b`)).toEqual({ protocol: 'https:', hostname: host, port: '', rest: '/b' });
  });
});
