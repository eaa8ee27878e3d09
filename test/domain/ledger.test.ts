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
  twin: 0,
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
    ['conflicted', true, true],
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

  test('settles an entry, but not a refused one', () => {
    const { ledger } = ledgerOf({ ...ENTRY, stage: 'found' }, { ...ENTRY, token: 'other', stage: 'refused', cost: 0 });
    for (const token of [ENTRY.token, 'other', 'unknown', undefined]) ledger.settle(token);
    expect(ledger.entries.map(({ stage }) => stage)).toEqual(['settled', 'refused']);
  });

  test('notes a twin once, and only for a token that it has', () => {
    const { ledger, saved } = ledgerOf({ ...ENTRY, stage: 'found', scanId: '7', cost: 0 });
    expect(['8', '8', '7'].map((id) => ledger.noteTwin(ENTRY.token, id))).toEqual([true, false, false]);
    expect(ledger.noteTwin('unknown', '9')).toBe(false);
    expect(ledger.entries).toMatchObject([
      { twin: 0, stage: 'found', scanId: '7' },
      { twin: 1, stage: 'halting', scanId: '8', cost: 1 },
    ]);
    expect(saved).toHaveLength(1);
  });

  test('settles each twin by its number', () => {
    const { ledger } = ledgerOf({ ...ENTRY, stage: 'found', scanId: '7' });
    for (const id of ['8', '9']) ledger.noteTwin(ENTRY.token, id);
    for (const id of ['8', '7', 'unknown']) ledger.settleTwin(ENTRY.token, id);
    expect(ledger.entries.map(({ twin, stage, scanId }) => [twin, stage, scanId])).toEqual([
      [0, 'found', '7'],
      [1, 'settled', '8'],
      [2, 'halting', '9'],
    ]);
  });

  test('settles and halts the intended scan, but no twin', () => {
    const { ledger } = ledgerOf({ ...ENTRY, stage: 'found' }, { ...ENTRY, stage: 'accepted', twin: 1 });
    ledger.halt(ENTRY.token);
    expect(ledger.entries.map(({ stage }) => stage)).toEqual(['halting', 'accepted']);
    ledger.settle(ENTRY.token);
    expect(ledger.entries.map(({ stage }) => stage)).toEqual(['settled', 'accepted']);
  });

  test('counts charged scans and twins by URL, but nothing that is free, refused or in conflict', () => {
    const { ledger } = ledgerOf(
      ENTRY,
      { ...ENTRY, twin: 1 },
      { ...ENTRY, twin: 2 },
      { ...ENTRY, token: 'free', cost: 0 },
      { ...ENTRY, token: 'in the way', stage: 'conflicted' },
      { ...ENTRY, token: 'other', url: 'https://blog.example/', cost: 1 },
    );
    expect(ledger.chargedFor(ENTRY.url)).toBe(3);
    expect(ledger.chargedFor('https://blog.example/')).toBe(1);
    expect(ledger.chargedFor('https://else.example/')).toBe(0);
    // The service may keep another spelling than the user wrote.
    expect(ledger.chargedFor('HTTPS://blog.example:443')).toBe(1);
    expect(ledger.chargedFor('no URL')).toBe(0);
  });

  test('counts the charges of a URL across all its spellings', () => {
    const { ledger } = ledgerOf(
      { ...ENTRY, url: 'https://shop.example' },
      { ...ENTRY, url: 'HTTPS://Shop.example:443/', twin: 1 },
    );
    expect(ledger.chargedFor('https://shop.example/')).toBe(2);
  });
});

describe('what was saved', () => {
  test('is read back as it was', () => {
    const entries: readonly Entry[] = [
      ENTRY,
      { ...ENTRY, token: 'b', stage: 'found', scanId: '7', twin: 1 },
      { ...ENTRY, token: 'c', stage: 'conflicted' },
    ];
    const { ledger, saved } = ledgerOf(...entries);
    ledger.settle('b');
    expect(readLedger(saved.at(-1) ?? '')).toEqual(ledger.entries);
  });

  test.each([
    ['no JSON', '['],
    ['nothing', ''],
    ['no list', '{}'],
    ['a list of something else', '[7]'],
    ['a list of null', '[null]'],
    ['an entry of an unknown stage', JSON.stringify([{ ...ENTRY, stage: 'lost' }])],
    ['an entry without a token', JSON.stringify([{ ...ENTRY, token: undefined }])],
    ['an entry whose time is a text', JSON.stringify([{ ...ENTRY, orderedAt: '1' }])],
    ['an entry whose number is a number', JSON.stringify([{ ...ENTRY, scanId: 7 }])],
    ['an entry that does not say whose it is', JSON.stringify([{ ...ENTRY, isOurs: 'yes' }])],
    ['an entry that does not say which scan it is about', JSON.stringify([{ ...ENTRY, twin: undefined }])],
    ['one good entry and one bad', JSON.stringify([ENTRY, { ...ENTRY, cost: null }])],
  ])('is not ours if it is %s', (_, text) => {
    expect(readLedger(text)).toBeUndefined();
  });
});
