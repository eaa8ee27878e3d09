import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../src/escape/markdown.ts';
import { drawMark, isOlder, type Mark, readMark } from '../../../src/publish/forum/mark.ts';

const marks: fc.Arbitrary<Mark> = fc.record({
  key: fc.string(),
  runId: fc.nat().map(String),
  runAttempt: fc.nat({ max: 99 }),
  memory: fc.record({
    failing: fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }),
    crawled: fc.array(fc.integer({ min: -1, max: 10_000 })),
    isClosedByStep: fc.boolean(),
  }),
});

describe('a mark', () => {
  test('is read as it was written, and shows nothing of what it holds', () => {
    fc.assert(
      fc.property(marks, (mark) => {
        const body = toMarkdown([drawMark(mark)]);
        expect(readMark(body)).toEqual(JSON.parse(JSON.stringify(mark)));
        expect(body).toMatch(/^<!-- web-security-checker [\w-]+ -->\n$/);
      }),
    );
  });

  test('that is anything else is none', () => {
    const encoded = (value: unknown) =>
      `<!-- web-security-checker ${Buffer.from(JSON.stringify(value)).toString('base64url')} -->`;
    const good = { key: 'k', runId: '1', runAttempt: 1 };
    expect(readMark(encoded(good))).toEqual(good);
    for (const bad of [
      null,
      7,
      [],
      { ...good, key: 7 },
      { ...good, runAttempt: '1' },
      { ...good, memory: { failing: [1], crawled: [], isClosedByStep: true } },
      { ...good, memory: { failing: [], crawled: ['1'], isClosedByStep: true } },
    ]) {
      expect(readMark(encoded(bad))).toBeUndefined();
    }
    for (const body of [
      '',
      'text',
      ` ${encoded(good)}`,
      '<!-- web-security-checker !!! -->',
      '<!-- web-security-checker aGk -->',
    ])
      expect(readMark(body)).toBeUndefined();
  });

  test('is older by the run, then by its attempt', () => {
    const mark = (runId: string, runAttempt = 1): Mark => ({ key: '', runId, runAttempt });
    expect(isOlder(mark('9'), mark('10'))).toBe(true);
    expect(isOlder(mark('10'), mark('9'))).toBe(false);
    expect(isOlder(mark('9', 1), mark('9', 2))).toBe(true);
    expect(isOlder(mark('9', 2), mark('9', 2))).toBe(false);
    expect(isOlder(mark('99999999999999999998'), mark('99999999999999999999'))).toBe(true);
    expect(isOlder(mark('x'), mark('9'))).toBe(false);
  });
});
