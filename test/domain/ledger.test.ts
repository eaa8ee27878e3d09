import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Ledger } from '../../src/domain/ledger.ts';
import {
  type Entry,
  isIdle,
  needsCleanUp,
  type ReadState,
  readLedger,
  writeEntry,
} from '../../src/domain/saved-ledger.ts';
import { urlKeyOf } from '../../src/domain/url-key.ts';

const SITE = 'https://shop.example/';

const ENTRY: Entry = {
  token: 'wsc-1-a-1-x',
  memo: 'wsc-1-a-1-x nightly',
  url: urlKeyOf(SITE),
  orderedAt: 1_700_000_000_000,
  stage: 'intended',
  scanId: undefined,
  isOurs: true,
  cost: 1,
  twin: 0,
};

/** A ledger and every text that it has saved, by the name that it is kept under. */
function ledgerOf(...entries: readonly Entry[]) {
  const saved: (readonly [name: string, text: string])[] = [];
  return { ledger: new Ledger((name, text) => saved.push([name, text]), entries), saved };
}

/** What a stage reads after these writes. */
function stateOf(saved: readonly (readonly [name: string, text: string])[]): ReadState {
  const state = new Map(saved);
  return (name) => state.get(name) ?? '';
}

/** Of a scan whose number is known, the note is not kept. */
function asReadBack(entry: Entry): Entry {
  return entry.scanId === undefined ? entry : { ...entry, memo: entry.token };
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
  test('saves each change in one write, under the same name for the same entry', () => {
    const other = { ...ENTRY, token: 'wsc-1-b-1-y' };
    const { ledger, saved } = ledgerOf();
    for (const entry of [other, ENTRY, { ...other, stage: 'accepted' } as const]) ledger.keep(entry);
    expect(saved.map(([name]) => name)).toEqual(['ledger_0', 'ledger_1', 'ledger_0']);
  });

  test('has saved all that it knows after each single write, whatever changes', () => {
    const tokens = fc.constantFrom('a', 'b', 'c');
    const changes = fc.oneof(
      fc.record({ token: tokens, stage: fc.constantFrom('intended', 'accepted', 'found') }).map(
        ({ token, stage }) =>
          (ledger: Ledger) =>
            ledger.keep({ ...ENTRY, token, memo: `${token} nightly`, stage }),
      ),
      tokens.map((token) => (ledger: Ledger) => ledger.settle(token)),
      tokens.map((token) => (ledger: Ledger) => ledger.halt(token)),
      fc.tuple(tokens, fc.constantFrom('8', '9')).map(
        ([token, id]) =>
          (ledger: Ledger) =>
            void ledger.noteTwin(token, id),
      ),
    );
    fc.assert(
      fc.property(fc.array(changes), (all) => {
        const saved: (readonly [name: string, text: string])[] = [];
        const ledger: Ledger = new Ledger((name, text) => {
          saved.push([name, text]);
          expect(readLedger(stateOf(saved))).toEqual(ledger.entries.map(asReadBack));
        });
        for (const change of all) {
          const before = saved.length;
          change(ledger);
          expect(saved.length - before).toBeLessThanOrEqual(1);
        }
      }),
    );
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
      { ...ENTRY, token: 'other', url: urlKeyOf('https://blog.example/'), cost: 1 },
    );
    expect(ledger.chargedFor(SITE)).toBe(3);
    expect(ledger.chargedFor('https://blog.example/')).toBe(1);
    expect(ledger.chargedFor('https://else.example/')).toBe(0);
    // The service may keep another spelling than the user wrote.
    expect(ledger.chargedFor('HTTPS://blog.example:443')).toBe(1);
    expect(ledger.chargedFor('no URL')).toBe(0);
  });

  test('counts the charges of a URL across all its spellings', () => {
    const { ledger } = ledgerOf(
      { ...ENTRY, url: urlKeyOf('https://shop.example') },
      { ...ENTRY, url: urlKeyOf('HTTPS://Shop.example:443/'), twin: 1 },
    );
    expect(ledger.chargedFor('https://shop.example/')).toBe(2);
  });
});

describe('what was saved', () => {
  test('is read back as it was', () => {
    const entries: readonly Entry[] = [
      ENTRY,
      { ...ENTRY, token: 'b', memo: 'b', stage: 'found', scanId: '7', twin: 1 },
      { ...ENTRY, token: 'c', memo: 'c rescan-of-7', stage: 'conflicted' },
    ];
    const { ledger, saved } = ledgerOf();
    for (const entry of entries) ledger.keep(entry);
    ledger.settle('b');
    expect(readLedger(stateOf(saved))).toEqual(ledger.entries);
  });

  test('has no note any more where the scan is known by its number', () => {
    const { ledger, saved } = ledgerOf();
    ledger.keep({ ...ENTRY, stage: 'found', scanId: '7' });
    expect(saved.map(([, text]) => text).join('')).not.toContain('nightly');
    expect(readLedger(stateOf(saved))).toEqual(ledger.entries.map(asReadBack));
  });

  test('is as short for a long URL as for a short one', () => {
    const sizeOf = (url: string) => {
      const { ledger, saved } = ledgerOf();
      ledger.keep({ ...ENTRY, url: urlKeyOf(url) });
      return saved.map(([, text]) => text.length);
    };
    expect(sizeOf(SITE.padEnd(2_000, 'x'))).toEqual(sizeOf(SITE));
  });

  test('is nothing where nothing was saved', () => {
    expect(readLedger(stateOf([]))).toEqual([]);
  });

  test.each([
    ['no JSON', '{'],
    ['a blank', ' '],
    ['a list', JSON.stringify([ENTRY])],
    ['something else', '7'],
    ['null', 'null'],
    ['an entry of an unknown stage', JSON.stringify({ ...ENTRY, stage: 'lost' })],
    ['an entry without a token', JSON.stringify({ ...ENTRY, token: undefined })],
    ['an entry whose time is a text', JSON.stringify({ ...ENTRY, orderedAt: '1' })],
    ['an entry whose number is a number', JSON.stringify({ ...ENTRY, scanId: 7 })],
    ['an entry that does not say whose it is', JSON.stringify({ ...ENTRY, isOurs: 'yes' })],
    ['an entry that does not say which scan it is about', JSON.stringify({ ...ENTRY, twin: undefined })],
    ['an entry of unknown cost', JSON.stringify({ ...ENTRY, cost: null })],
    ['an entry without a URL', JSON.stringify({ ...ENTRY, url: undefined })],
    ['an entry that tells only the host', JSON.stringify({ ...ENTRY, url: { host: ENTRY.url.host } })],
    ['an entry whose note is a number', JSON.stringify({ ...ENTRY, note: 7 })],
  ])('is none of ours where it is %s, even next to one that is', (_, text) => {
    const good = writeEntry(ENTRY);
    const states = [[text], [good, text], [text, good]].map((texts) =>
      texts.map((each, place) => [`ledger_${place}`, each] as const),
    );
    for (const state of states) {
      expect(readLedger(stateOf(state))).toBeUndefined();
      expect(isIdle(stateOf(state))).toBe(false);
    }
  });
});
