import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { jsonFile } from '../../src/escape/json.ts';

const SEED = { seed: 11, numRuns: 300 };

/** Names as JSON may have them, also numbers, which an object puts first. */
const names = fc.oneof(fc.string(), fc.nat(30).map(String), fc.constant('__proto__'));

/** What stands below a category, in the details of a report. */
const finding = fc.jsonValue({ depthSize: 'small' });
const category = fc.oneof(
  fc.array(finding, { maxLength: 70 }),
  fc.dictionary(names, finding, { maxKeys: 70, noNullPrototype: true }),
);
const report = fc.dictionary(
  names,
  fc.oneof(finding, fc.dictionary(names, fc.oneof(finding, category), { noNullPrototype: true })),
  { noNullPrototype: true },
);

function indented(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

describe('a JSON file', () => {
  it('is the document, indented by two blanks', () => {
    fc.assert(
      fc.property(fc.oneof(report, fc.jsonValue()), (document) => {
        expect([...jsonFile(document)].join('')).toBe(indented(document));
      }),
      SEED,
    );
  });

  test.each([
    ['by number', (findings: readonly object[]) => Object.fromEntries(findings.entries())],
    ['in a list', (findings: readonly object[]) => findings],
  ])('of many findings %s is made in small pieces, as they are asked for', (_, categoryOf) => {
    let read = 0;
    const findings = Array.from({ length: 1_000 }, (_unused, index) => ({
      Title: `Finding ${index}`,
      get evidence() {
        read += 1;
        return 'x'.repeat(1_000);
      },
    }));
    const document = { Details: { XSS: categoryOf(findings) } };
    const pieces = Array.from(jsonFile(document), (text) => ({ text, read }));
    expect(pieces[0]?.read).toBeLessThan(100);
    expect(Math.max(...pieces.map(({ text }) => text.length))).toBeLessThan(100_000);
    expect(pieces.map(({ text }) => text).join('')).toBe(indented(document));
  });
});
