import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { remembering } from '../../src/redaction/text/remembered-texts.ts';

/** Counts how often a text is made, each time to the same in capitals. */
function counting() {
  const made: string[] = [];
  const make = remembering((text) => {
    made.push(text);
    return text.toUpperCase();
  });
  return { make, made };
}

/** Megabytes in use once everything that nobody refers to is gone. */
function megabytesInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
  return process.memoryUsage().heapUsed / 1_000_000;
}

describe('what was made of a text', () => {
  it('is remembered once the text has come twice', () => {
    const { make, made } = counting();
    for (let count = 0; count < 3; count += 1) {
      expect([make('a'), make('b'), make('a'), make('c')]).toEqual(['A', 'B', 'A', 'C']);
    }
    expect(made.toSorted()).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
  });

  it('is not forgotten for any number of texts that come once', () => {
    const { make, made } = counting();
    make('first');
    make('first');
    for (let count = 0; count < 60_000; count += 1) make(`${count}`);
    const before = made.length;
    make('first');
    expect(made).toHaveLength(before);
  });

  it('is not remembered of a long text', () => {
    const { make, made } = counting();
    for (let count = 0; count < 3; count += 1) make('x'.repeat(20_000));
    expect(made).toHaveLength(3);
  });

  it('is forgotten after many others that come twice, however short or long they are', () => {
    for (const [length, others] of [
      [1, 60_000],
      [5_000, 1_000],
    ] as const) {
      const { make, made } = counting();
      make('first');
      make('first');
      for (let count = 0; count < 2 * others; count += 1) make(`${count >> 1}`.padEnd(length, ' '));
      const before = made.length;
      make('first');
      expect(made).toHaveLength(before + 1);
    }
  });

  it('is hardly ever forgotten while it comes again and again', () => {
    const { make, made } = counting();
    for (let count = 0; count < 50_000; count += 1) {
      make(`${count}`);
      make('always');
    }
    expect(made.filter((text) => text === 'always').length).toBeLessThan(50);
  });

  it('does not keep the page alive that a text is a part of', () => {
    let made = 0;
    const make = remembering((text) => {
      made += 1;
      return text.replace('0', '1');
    });
    const partOf = (page: number) => `${page}, `.repeat(300_000).slice(0, 50);
    const before = megabytesInUse();
    for (let count = 0; count < 200; count += 1) make(partOf(count >> 1));
    expect(megabytesInUse() - before).toBeLessThan(30);
    for (let page = 0; page < 100; page += 1) make(partOf(page));
    expect(made).toBe(200);
  });
});
