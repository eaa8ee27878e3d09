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
});
