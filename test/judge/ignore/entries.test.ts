import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showAddress } from '../../../src/domain/reported-url.ts';
import { daysLeft, isExpired } from '../../../src/judge/ignore/days.ts';
import type { IgnoreEntry } from '../../../src/judge/ignore/entries.ts';
import { createIgnoreIndex, createSelector } from '../../../src/judge/ignore/entries.ts';
import { SITE } from '../findings.ts';

function entryWith(differences: Partial<IgnoreEntry>): IgnoreEntry {
  return {
    category: undefined,
    url: undefined,
    parameter: undefined,
    fingerprint: undefined,
    reason: 'accepted',
    expires: undefined,
    line: 1,
    ...differences,
  };
}

describe('an entry of an ignore list', () => {
  const finding = { category: 'XSS', parameter: 'q', fingerprint: 'wsc1-a' };
  const address = `${SITE}search`;
  const all = { category: 'XSS', url: `${SITE}*`, parameter: 'q', fingerprint: 'wsc1-a' };

  it.each<[what: string, entry: Partial<IgnoreEntry>]>([
    ['its category', { category: 'XSS' }],
    ['its URL', { url: `${SITE}s*` }],
    ['its parameter', { parameter: 'q' }],
    ['its fingerprint', { fingerprint: 'wsc1-a' }],
    ['all of these', all],
    ['its category, apart from blanks', { category: ' XSS ' }],
  ])('selects a finding by %s', (_, entry) => {
    expect(createSelector(entryWith(entry))(finding, address)).toBe(true);
  });

  it.each<[what: string, entry: Partial<IgnoreEntry>]>([
    ['the category', { ...all, category: 'LFI' }],
    ['the case of the category', { ...all, category: 'xss' }],
    ['the URL', { ...all, url: `${SITE}*/` }],
    ['the parameter', { ...all, parameter: 'Q' }],
    ['the fingerprint', { ...all, fingerprint: 'wsc1-b' }],
  ])('does not select a finding if only %s differs', (_, entry) => {
    expect(createSelector(entryWith(entry))(finding, address)).toBe(false);
  });

  it.each([
    ['2026-11-23', 1, false],
    ['2026-11-22', 0, false],
    ['2026-11-21', -1, true],
    ['2027-11-22', 365, false],
    [undefined, undefined, false],
  ])('that expires on %s has %s days left on 2026-11-22', (expires, days, isOver) => {
    expect(daysLeft(entryWith({ expires }), '2026-11-22')).toBe(days);
    expect(isExpired(entryWith({ expires }), '2026-11-22')).toBe(isOver);
  });
});

describe('an index of entries', () => {
  const text = fc.constantFrom('', 'a', ' a ', 'b', 'segment a', '__proto__');
  const path = fc.array(fc.constantFrom('a', 'b', '/', '..', '%2F', 'a b', '상'), { maxLength: 7 });
  const pattern = fc.array(fc.constantFrom('a', 'b', '/', '*', '**', '%2f', '상'), { maxLength: 7 });
  const urls = fc
    .tuple(fc.constantFrom(SITE, 'https://b.example/', '/', ''), path)
    .map(([site, parts]) => site + parts.join(''));
  const patterns = fc
    .tuple(fc.constantFrom(SITE, 'HTTPS://*.example.com:443/', '**', '/', ''), pattern)
    .map(([site, parts]) => site + parts.join(''));
  const findings = fc.record({ category: text, parameter: text, fingerprint: text, url: urls });
  const anEntry = fc
    .record({ category: text, parameter: text, fingerprint: text, url: patterns }, { requiredKeys: [] })
    .map(entryWith);

  it('finds what trying every entry finds, in their order', () => {
    fc.assert(
      fc.property(fc.array(anEntry), fc.array(findings), (entries, all) => {
        const find = createIgnoreIndex(entries);
        for (const each of all) {
          const address = showAddress(each.url);
          const selecting = entries.filter((entry) => createSelector(entry)(each, address));
          const found = find(each);
          expect(found.length).toBe(selecting.length);
          expect(found.every((entry, index) => entry === selecting[index])).toBe(true);
        }
      }),
      { seed: 20261122, numRuns: 1_000 },
    );
  });

  it('reads an address of very many segments', () => {
    const find = createIgnoreIndex([entryWith({ url: '**/b' })]);
    expect(find({ category: '', parameter: '', fingerprint: '', url: `${SITE}${'a/'.repeat(200_000)}b` }).length).toBe(
      1,
    );
  });
});
