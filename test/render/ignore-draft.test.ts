import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIgnoreFile } from '../../src/configure/read-ignore-file.ts';
import type { Finding } from '../../src/judge/finding.ts';
import type { IgnoreEntry } from '../../src/judge/ignore/entries.ts';
import { review } from '../../src/judge/review.ts';
import { countsOf } from '../../src/judge/severity.ts';
import { draftIgnoreFile } from '../../src/render/ignore-draft.ts';
import { review as texts } from '../../src/texts/en/review.ts';
import { categoriesOf, findingWith, SITE } from '../judge/findings.ts';

const TODAY = '2026-11-22';
const SEED = { seed: 20261122, numRuns: 300 };

/** What could end a line or a scalar, hide text, or mean something in YAML. */
const BREAKERS = [
  ['\n', '\r', '\u2028', '\u2029', '\u0085', '\u0000', '\ufeff', '\ud800', '\u202e', '\u{e0041}', '\uffff'],
  ['"', "'", '\\', '#', ': ', '- ', '- category: XSS', '  reason: x', '---', '...', '*a', '&a', '!b', '%YAML'],
  ['가', 'XSS', '{', ']', '|', '>', '\t', ' ', 'https://x.test/', '%0A', '%00'],
].flat();

function reviewWith(findings: readonly Finding[], ignoreList: readonly IgnoreEntry[] | undefined) {
  const stated = countsOf({ high: 0, medium: 0, low: 0 });
  return review({
    stated,
    doubts: [],
    categories: categoriesOf(findings),
    siteUrl: SITE,
    baseline: undefined,
    ignoreList,
    today: TODAY,
  });
}

function draft(findings: readonly Finding[]): string {
  return draftIgnoreFile(reviewWith(findings, undefined).findings, TODAY, texts);
}

function entriesOf(yaml: string): readonly IgnoreEntry[] {
  const reading = readIgnoreFile(yaml);
  if ('wrong' in reading) throw new Error(`${yaml}\n${reading.wrong.map(texts.ignoreProblem).join('\n')}`);
  return reading.value;
}

describe('the ignore file for a first day', () => {
  it('reads like this', () => {
    const yaml = draft([
      findingWith({ category: 'SQL Injection', url: `${SITE}상품?id=1` }),
      findingWith({ category: 'SQL Injection', url: `${SITE}상품?id=2` }),
      findingWith({ category: '', method: '', url: '' }),
    ]);
    expect(
      yaml.replace(/wsc1-\w+/g, 'wsc1-…'),
    ).toBe(`# Every finding of this scan, to be ignored for 90 days while the team looks at them one by one.
# Copy this file into the repository and name it in the input ignore-file.

# GET https://shop.example.com/상품
- fingerprint: wsc1-…
  category: "SQL Injection"
  reason: "first day, not reviewed"
  expires: 2027-02-20

# /
- fingerprint: wsc1-…
  reason: "first day, not reviewed"
  expires: 2027-02-20
`);
  });

  it('is an empty list when nothing was found', () => {
    expect(entriesOf(draft([]))).toEqual([]);
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...BREAKERS)).map((parts) => parts.join('')),
  );

  it('ignores all of the findings and no others, with any texts', () => {
    const finding = fc.record({ category: hostile, method: hostile, url: hostile, parameter: hostile });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 6 }), finding, (all, another) => {
        const findings = all.map((each) => findingWith(each));
        const entries = entriesOf(draft(findings));
        const { findings: reviewed, unusedEntries } = reviewWith([...findings, findingWith(another)], entries);
        const known = new Set(reviewed.slice(0, -1).map(({ fingerprint }) => fingerprint));
        for (const { fingerprint, ignoredBy } of reviewed) expect(ignoredBy !== undefined).toBe(known.has(fingerprint));
        expect(unusedEntries).toEqual([]);
        expect(entries.length).toBe(known.size);
      }),
      SEED,
    );
  });

  it('lets no text end a line or hide what follows', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (text, method, url) => {
        const lines = draft([findingWith({ category: `X${text}`, method, url })]).split('\n');
        expect(lines.filter((line) => /[\p{C}\p{Zl}\p{Zp}]/u.test(line))).toEqual([]);
        expect(lines.filter((line) => !line.startsWith('#')).length).toBe(6);
      }),
      SEED,
    );
  });

  it('shows no query, and only as much of a long address as fits on a line', () => {
    const yaml = draft([findingWith({ url: `https://me:pw@shop.example.com/${'a'.repeat(5_000)}?token=1` })]);
    expect(yaml).not.toMatch(/me:pw|token/);
    expect(Math.max(...yaml.split('\n').map((line) => line.length))).toBeLessThan(310);
  });
});
