import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAlias, parse, parseDocument, visit } from 'yaml';
import { readIgnoreFile } from '../../src/configure/read-ignore-file.ts';
import { createIgnoreIndex, type Identified } from '../../src/judge/ignore/entries.ts';
import { anyIgnoreFile } from './arbitrary-ignore-file.ts';

const FILES = 2_000;
const KEYS = ['category', 'url', 'parameter', 'fingerprint', 'reason', 'expires'];

function finding(category: string, url: string, parameter: string, fingerprint: string): Identified {
  return { category, url, parameter, fingerprint };
}

const FINDINGS: readonly Identified[] = [
  finding('XSS', 'https://shop.example/search', 'q', 'wsc1-00aa'),
  finding('SQL Injection', 'https://shop.example/admin/1/edit', 'id', 'wsc1-11bb'),
  finding('LFI', 'https://shop.example/', '', 'wsc1-22cc'),
  finding('RFI', 'http://other.test/deep/er', 'file', 'wsc1-33dd'),
];

type Fields = Readonly<Record<string, unknown>>;

/**
 * The entries as plain values, read by other means. Undefined if anything in them is not a text, or
 * is not said by the entry itself.
 */
function plainEntries(text: string): readonly Fields[] | undefined {
  const source = text.replace(/^\ufeff/, '');
  let hasAlias = false;
  visit(parseDocument(source), (_, node) => {
    hasAlias ||= isAlias(node);
  });
  const list: unknown = parse(source, { uniqueKeys: true, strict: true, merge: false }) ?? [];
  if (hasAlias || !Array.isArray(list)) return undefined;
  const entries = list.map((each: unknown): Fields => (typeof each === 'object' && each !== null ? { ...each } : {}));
  return entries.every(isWhole) ? entries : undefined;
}

/** A date is one only to YAML 1.1. */
function textAt(entry: Fields, key: string): string {
  const value = entry[key];
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : '';
}

function isWhole(entry: Fields): boolean {
  const keys = Object.keys(entry);
  const isSaid = (value: unknown) => (typeof value === 'string' && value.trim() !== '') || value instanceof Date;
  return (
    keys.every((key) => KEYS.includes(key) && isSaid(entry[key])) &&
    keys.includes('reason') &&
    KEYS.slice(0, 4).some((key) => keys.includes(key)) &&
    !Number.isNaN(Date.parse(textAt(entry, 'expires') || '2026-11-22'))
  );
}

/** Whether an entry says, to whoever reads it as leniently as can be, that this is ignored. */
function mayIgnore(entry: Fields, { url, ...others }: Identified): boolean {
  const texts: Fields = others;
  const isSame = (key: string) => entry[key] === undefined || textAt(entry, key).trim() === texts[key];
  if (!['category', 'parameter', 'fingerprint'].every(isSame)) return false;
  if (entry['url'] === undefined) return true;
  const parts = decodeURIComponentOrNot(textAt(entry, 'url').trim())
    .replace(/:(?:443|80)(?=\/)/, '')
    .split(/(\*+)/);
  const pattern = parts.map((part) =>
    part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part.replaceAll(/[^A-Za-z0-9]/gu, '\\$&'),
  );
  return new RegExp(`^${pattern.join('')}/?$`, 'is').test(url);
}

function decodeURIComponentOrNot(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

describe('an ignore file that was edited at random', () => {
  test(`is refused as a whole, or ignores what its entries say and no more, in ${FILES} files`, () => {
    let accepted = 0;
    let ignored = 0;
    fc.assert(
      fc.property(anyIgnoreFile, (text) => {
        const reading = readIgnoreFile(text);
        const lines = text.split(/\r\n|\n|\r/).length;
        const misplaced = 'wrong' in reading ? reading.wrong.filter(({ line }) => line < 1 || line > lines) : [];
        expect(misplaced).toEqual([]);
        if ('wrong' in reading) return;
        accepted += 1;
        const plain = plainEntries(text);
        expect(plain).toHaveLength(reading.value.length);
        const index = createIgnoreIndex(reading.value);
        for (const each of FINDINGS) {
          for (const entry of index(each)) {
            ignored += 1;
            const said = plain?.[reading.value.indexOf(entry)];
            expect(said !== undefined && mayIgnore(said, each)).toBe(true);
          }
        }
      }),
      { numRuns: FILES },
    );
    expect(accepted).toBeGreaterThan(FILES / 8);
    expect(accepted).toBeLessThan(FILES * 0.8);
    expect(ignored).toBeGreaterThan(FILES / 20);
  });

  const MANY = 2_000;
  const numbered = (line: (index: number) => string) =>
    Array.from({ length: MANY }, (_, index) => line(index)).join('');
  test.each([
    ['merges', `- &a {category: XSS, reason: x}\n${'- {<<: *a}\n'.repeat(MANY)}`],
    ['aliases', `- &a {category: XSS, reason: x}\n${'- *a\n'.repeat(MANY)}`],
    ['anchors within each other', `- &a [x]\n${numbered((index) => `- &a${index} [*a${index - 1}, *a]\n`)}`],
    ['repeated keys', `- reason: x\n${'  category: XSS\n'.repeat(MANY)}`],
    ['unknown keys', `- reason: x\n${numbered((index) => `  k${index}: x\n`)}`],
    ['documents', '--- [x]\n'.repeat(MANY)],
    ['directives', '%YAML 1.1\n'.repeat(MANY)],
    ['tags', `- category: ${'!!str '.repeat(MANY)}x\n  reason: x`],
    ['lines in an open quote', `- category: "${'x\n'.repeat(MANY)}`],
    ['words without a reason', `- category: ${'x '.repeat(MANY)}`],
    ['comments', `# ${'x '.repeat(MANY)}\n${'# x\n'.repeat(MANY)}- {reason: x}`],
    ['escapes', `- category: "${'\\u0000'.repeat(MANY)}`],
    ['stars without a reason', `- url: "${'*a'.repeat(MANY)}"`],
    ['tabs', `- category: XSS\n${'\t'.repeat(MANY)}reason: x`],
    ['zero bytes', '\u0000'.repeat(MANY)],
    ['colons', ': '.repeat(MANY)],
  ])('of thousands of %s is refused', (_, text) => {
    const reading = readIgnoreFile(text);
    expect('wrong' in reading && reading.wrong.length > 0).toBe(true);
  });
});
