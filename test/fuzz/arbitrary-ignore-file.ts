import fc from 'fast-check';
import type { Finding } from '../../src/judge/finding.ts';
import { fingerprintOf } from '../../src/judge/fingerprint/fingerprint.ts';
import { findingWith } from '../judge/findings.ts';
import { HOSTILE_PIECES } from '../render/hostile.ts';

export const SITE = 'https://shop.example/';

/** When the entries are looked at. Some end the day before, on that day, or the day after. */
export const TODAY = '2026-11-22';

function found(category: string, url: string, parameter: string): Finding {
  return findingWith({ category, url, parameter });
}

/** What the entries may be about. */
export const FINDINGS: readonly Finding[] = [
  found('XSS', 'https://shop.example/search', 'q'),
  found('SQL Injection', 'https://shop.example/admin/1/edit', 'id'),
  found('LFI', 'https://shop.example/', ''),
  found('RFI', 'http://other.test/deep/er', 'file'),
];

const fingerprints = FINDINGS.slice(0, 2).map((finding) => fingerprintOf(finding, SITE));

const value = {
  category: fc.constantFrom('XSS', 'SQL Injection', 'LFI', '*'),
  url: fc.constantFrom(
    'https://shop.example/search',
    'https://shop.example/**',
    'https://shop.example/*',
    'https://*.example/admin/**/edit',
    'https://*.example/*/edit',
    'https://shop.example/a*n/*/*',
    'http*://*.test/*',
    '**',
    'https://SHOP.example:443/%61dmin/1/edit',
  ),
  parameter: fc.constantFrom('q', 'id', 'file', 'q '),
  fingerprint: fc.constantFrom(...fingerprints, 'wsc1-00aa'),
  reason: fc.constantFrom('known', 'No. 17: the old shop', '위험 수용', '# not a comment', 'yes'),
  expires: fc.oneof(
    {
      weight: 7,
      arbitrary: fc.constantFrom('2026-11-21', TODAY, '2026-11-23', '2030-01-01', '2028-02-29', '1999-12-31'),
    },
    { weight: 1, arbitrary: fc.constantFrom('2027-02-29', '2027-04-31', '2026-13-01', '2026-1-5') },
  ),
};

/** An entry about one of the findings, whatever else it says. */
const fitting = fc.constantFrom(...FINDINGS).chain((finding) => {
  const { category, parameter, url } = finding;
  return fc.record(
    {
      ...value,
      category: fc.constant(category),
      fingerprint: fc.constant(fingerprintOf(finding, SITE)),
      parameter: fc.constant(parameter || 'q'),
      url: fc.constantFrom(url, '**'),
    },
    { requiredKeys: ['category', 'reason'] },
  );
});

const entry = fc
  .oneof(
    { weight: 3, arbitrary: fitting },
    { weight: 4, arbitrary: fc.record(value, { requiredKeys: ['category', 'reason'] }) },
    { weight: 2, arbitrary: fc.record(value, { requiredKeys: ['url', 'reason'] }) },
    { weight: 1, arbitrary: fc.record(value, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.record({ reason: value.reason, expires: value.expires }, { requiredKeys: ['reason'] }) },
  )
  .map((fields) => Object.entries(fields));

const style = fc.constantFrom('block', 'block', 'block', 'flow', 'json', 'anchored');
type Fields = readonly (readonly [key: string, value: string])[];

function write(entries: readonly Fields[], as: string): string {
  const quoted = (fields: Fields) => fields.map(([key, text]) => `${key}: ${JSON.stringify(text)}`);
  if (as === 'json')
    return JSON.stringify(
      entries.map((fields) => Object.fromEntries(fields)),
      null,
      1,
    );
  if (as === 'flow') return `[${entries.map((fields) => `{ ${quoted(fields).join(', ')} }`).join(',\n')}]\n`;
  const anchor = as === 'anchored' ? '&a ' : '';
  return entries.map((fields) => `- ${anchor}${quoted(fields).join('\n  ')}\n`).join('');
}

/** What means something to a reader of YAML. */
const SIGNS = [
  ['&a ', '*a', '*a ', '<<: *a', '<<: [*a, *a]', '!!str ', '!!binary ', '!!float ', '!!set ', '!local ', '!<tag:x> '],
  [
    '|\n',
    '>-\n',
    '? ',
    ': ',
    '- ',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    ' #',
    '\\',
    '\\x00',
    '\\u0041',
    '%YAML 1.1\n---\n',
  ],
  [
    '%TAG ! tag:x,2000:\n---\n',
    '\n---\n',
    '\n...\n',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '\n\n  ',
    '\u0000',
    '\ufeff',
    '\u0085',
    '\u2028',
  ],
  [
    '~',
    'null',
    'true',
    'on',
    '12',
    '0x1f',
    '.inf',
    '2026-11-22',
    '2026-11-22T10:00:00Z',
    '=',
    '__proto__: x\n',
    'constructor: x',
  ],
  [
    'category: XSS',
    '\n  category: "**"',
    '\n  url: "**"',
    '\n  reason: x',
    '\n  expires: 9999-12-31',
    '\n  until: 2030-01-01',
  ],
].flat();

type Edit = (text: string) => string;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(9_999), fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...HOSTILE_PIECES))).map(
    ([at, sign]): Edit =>
      (text) =>
        `${text.slice(0, at % (text.length + 1))}${sign}${text.slice(at % (text.length + 1))}`,
  ),
  fc.tuple(fc.nat(9_999), fc.integer({ min: 1, max: 6 })).map(
    ([at, count]): Edit =>
      (text) =>
        `${text.slice(0, at % (text.length + 1))}${text.slice((at % (text.length + 1)) + count)}`,
  ),
  fc.tuple(fc.nat(99), fc.constantFrom('dropped', 'repeated', 'moved', 'indented', 'cut')).map(
    ([nth, what]): Edit =>
      (text) => {
        const lines = text.split('\n');
        const at = nth % lines.length;
        const line = lines[at] ?? '';
        const others = lines.toSpliced(at, 1);
        if (what === 'dropped') return others.join('\n');
        if (what === 'repeated') return lines.toSpliced(at, 0, line).join('\n');
        if (what === 'moved') return [line, ...others].join('\n');
        return lines.with(at, what === 'cut' ? line.slice(0, line.length / 2) : `  ${line}`).join('\n');
      },
  ),
  fc.constantFrom<Edit[]>(
    (text) => `\ufeff${text}`,
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('"', ''),
    (text) => text.replaceAll('"', "'"),
    (text) => text + text,
    (text) => `%YAML 1.1\n---\n${text}`,
    (text) => `a: ${text}`,
  ),
);

/** A file that is right, or that was. */
export const anyIgnoreFile: fc.Arbitrary<string> = fc
  .tuple(fc.array(entry, { minLength: 1, maxLength: 3 }), style, fc.array(edit, { maxLength: 3 }))
  .map(([entries, as, edits]) => edits.reduce((text, each) => each(text), write(entries, as)));
