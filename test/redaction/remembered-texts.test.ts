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
  it('is remembered', () => {
    const { make, made } = counting();
    expect([make('a'), make('b'), make('a'), make('')]).toEqual(['A', 'B', 'A', '']);
    expect([make(''), make('b')]).toEqual(['', 'B']);
    expect(made).toEqual(['a', 'b', '']);
  });

  it('is not remembered of a long text', () => {
    const { make, made } = counting();
    for (let count = 0; count < 3; count += 1) make('x'.repeat(20_000));
    expect(made).toHaveLength(3);
  });

  it('is forgotten after many others, however short or long they are', () => {
    for (const length of [1, 5_000]) {
      const { make, made } = counting();
      make('first');
      for (let count = 0; count < 100_000; count += 1) make(`${count}`.padEnd(length, ' '));
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
    for (let page = 0; page < 100; page += 1) make(partOf(page));
    expect(megabytesInUse() - before).toBeLessThan(30);
    for (let page = 0; page < 100; page += 1) make(partOf(page));
    expect(made).toBe(100);
  });
});
