import { describe, expect, test } from 'vitest';
import { type Entry, Ledger, needsCleanUp, readLedger } from '../../src/domain/ledger.ts';

const ENTRY: Entry = {
  token: 'wsc-1-a-1-x',
  memo: 'wsc-1-a-1-x nightly',
  url: 'https://shop.example/',
  orderedAt: 1_700_000_000_000,
  stage: 'intended',
  scanId: undefined,
  isOurs: true,
  cost: 1,
  twins: [],
};

/** A ledger and every text that it has saved. */
function ledgerOf(...entries: readonly Entry[]): { readonly ledger: Ledger; readonly saved: readonly string[] } {
  const saved: string[] = [];
  return { ledger: new Ledger((text) => saved.push(text), entries), saved };
}

describe('clean-up', () => {
  test.each([
    ['intended', true, true],
    ['intended', false, true],
    ['accepted', true, true],
    ['found', true, true],
    ['found', false, false],
    ['refused', true, false],
    ['settled', true, false],
  ] as const)('of an entry that is %s, and ours: %s, is needed: %s', (stage, isOurs, needed) => {
    expect(needsCleanUp({ ...ENTRY, stage, isOurs })).toBe(needed);
  });
});

describe('a ledger', () => {
  test('saves all its entries with every change', () => {
    const other = { ...ENTRY, token: 'wsc-1-b-1-y' };
    const { ledger, saved } = ledgerOf(other);
    ledger.keep(ENTRY);
    ledger.keep({ ...ENTRY, stage: 'found', scanId: '7' });
    expect(saved.map(readLedger)).toEqual([
      [other, ENTRY],
      [other, { ...ENTRY, stage: 'found', scanId: '7' }],
    ]);
  });

  test('settles an entry, but not one of which nothing came', () => {
    const { ledger } = ledgerOf({ ...ENTRY, stage: 'found' }, { ...ENTRY, token: 'other', stage: 'refused', cost: 0 });
    for (const token of [ENTRY.token, 'other', 'unknown', undefined]) ledger.settle(token);
    expect(ledger.entries.map(({ stage }) => stage)).toEqual(['settled', 'refused']);
  });

  test('notes a twin once, and of its own entries only', () => {
    const { ledger, saved } = ledgerOf(ENTRY);
    expect([ledger.noteTwin(ENTRY.token, '8'), ledger.noteTwin(ENTRY.token, '8')]).toEqual([true, false]);
    expect(ledger.noteTwin('unknown', '9')).toBe(false);
    expect(ledger.entries).toEqual([{ ...ENTRY, twins: ['8'] }]);
    expect(saved).toHaveLength(1);
  });

  test('counts what is to be paid for by URL: scans, twins, nothing for what is free or refused', () => {
    const { ledger } = ledgerOf(
      { ...ENTRY, twins: ['8', '9'] },
      { ...ENTRY, token: 'free', cost: 0 },
      { ...ENTRY, token: 'other', url: 'https://blog.example/', cost: 1 },
    );
    expect(ledger.chargedFor(ENTRY.url)).toBe(3);
    expect(ledger.chargedFor('https://blog.example/')).toBe(1);
    expect(ledger.chargedFor('https://else.example/')).toBe(0);
  });
});

describe('what was saved', () => {
  test('is read back as it was', () => {
    const entries: readonly Entry[] = [ENTRY, { ...ENTRY, token: 'b', stage: 'found', scanId: '7', twins: ['8'] }];
    const { ledger, saved } = ledgerOf(...entries);
    ledger.settle('b');
    expect(readLedger(saved.at(-1) ?? '')).toEqual(ledger.entries);
  });

  test.each([
    ['no JSON', '['],
    ['nothing', ''],
    ['no list', '{}'],
    ['a list of something else', '[7]'],
    ['a list that holds nothing', '[null]'],
    ['an entry of an unknown stage', JSON.stringify([{ ...ENTRY, stage: 'lost' }])],
    ['an entry without a token', JSON.stringify([{ ...ENTRY, token: undefined }])],
    ['an entry whose time is a text', JSON.stringify([{ ...ENTRY, orderedAt: '1' }])],
    ['an entry whose number is a number', JSON.stringify([{ ...ENTRY, scanId: 7 }])],
    ['an entry that does not say whose it is', JSON.stringify([{ ...ENTRY, isOurs: 'yes' }])],
    ['an entry whose twins are no list', JSON.stringify([{ ...ENTRY, twins: '8' }])],
    ['an entry whose twin is a number', JSON.stringify([{ ...ENTRY, twins: [8] }])],
    ['one good entry and one bad', JSON.stringify([ENTRY, { ...ENTRY, cost: null }])],
  ])('is none of ours where it is %s', (_, text) => {
    expect(readLedger(text)).toBeUndefined();
  });
});
