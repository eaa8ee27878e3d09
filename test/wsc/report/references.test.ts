import { decodeHTML } from 'entities';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeReferences } from '../../../src/wsc/report/read-finding.ts';

const PIECES = '&amp; &nbsp; &quot; &lt; &gt; &amp &lt &copy &sect=1 &apos; &#39; &#x27; &AMP; & ; amp; lt; # a'.split(
  ' ',
);

it('references are undone as HTML undoes them, usual or not', () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 })), { maxLength: 8 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(decodeReferences(text)).toBe(decodeHTML(text));
    }),
    { seed: 2026, numRuns: 3_000 },
  );
});
