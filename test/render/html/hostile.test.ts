import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainBlock } from '../../../src/escape/plain.ts';
import type { Finding } from '../../../src/judge/finding.ts';
import { HOSTILE_TEXT } from '../hostile.ts';
import { outcomeSaying, type Spoken, spoken, tame } from '../hostile-outcomes.ts';
import { FINDING } from '../outcomes.ts';
import { contentOf, elementsOf, entryFor, pageOf, reviewedOutcome, textsWithClass, withClass } from './pages.ts';

const SEED = 20261122;

function drawSpoken(texts: Spoken): string {
  const outcome = outcomeSaying(texts);
  return pageOf(outcome, { reportPath: texts.path });
}

/**
 * A page without its texts: elements and attributes. Only a handful of attributes may hold anything
 * but our own words.
 */
function skeletonOf(page: string): readonly string[] {
  return elementsOf(page).map(({ tagName, attrs }) =>
    [
      tagName,
      ...attrs
        .filter(({ name }) => !['role', 'tabindex', 'aria-label'].includes(name))
        .map(({ name, value }) => `${name}=${value}`),
    ]
      .filter((part) => part !== 'class=long')
      .join(' '),
  );
}

const HOSTILE: Finding = {
  category: HOSTILE_TEXT,
  severity: 'high',
  title: HOSTILE_TEXT,
  method: HOSTILE_TEXT,
  url: HOSTILE_TEXT,
  parameter: HOSTILE_TEXT,
  payload: HOSTILE_TEXT,
  evidence: HOSTILE_TEXT,
  request: { headers: HOSTILE_TEXT, referer: HOSTILE_TEXT, body: HOSTILE_TEXT },
  description: HOSTILE_TEXT,
  reference: HOSTILE_TEXT,
  recommendation: HOSTILE_TEXT,
};

describe('an HTML report of hostile findings', () => {
  it('has the same elements and attributes as one of plain words', () => {
    fc.assert(
      fc.property(spoken, (texts) => {
        const withoutHash = (skeleton: readonly string[]) => skeleton.map((each) => each.replace(/sha256-[^']+/, ''));
        expect(withoutHash(skeletonOf(drawSpoken(texts)))).toEqual(withoutHash(skeletonOf(drawSpoken(tame(texts)))));
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('shows all code as it was, except for unseen characters', () => {
    fc.assert(
      fc.property(spoken, (texts) => {
        const page = drawSpoken(texts);
        const shown = elementsOf(page)
          .filter(
            ({ tagName, parentNode }) => tagName === 'code' && parentNode !== null && parentNode.nodeName === 'pre',
          )
          .map(contentOf)
          // A fingerprint is our own word.
          .filter((text) => !/^wsc1-[0-9a-f]{32}$/.test(text));
        const given = texts.findings
          .flatMap(({ payload, evidence, request }) => [
            payload,
            evidence,
            request.headers,
            request.referer,
            request.body,
          ])
          .filter((text) => text.trim() !== '')
          .map((text) => plainBlock(text.trim()));
        expect(shown.toSorted()).toEqual(given.toSorted());
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('contains no unseen characters', () => {
    fc.assert(
      fc.property(spoken, (texts) => {
        expect(drawSpoken(texts)).not.toMatch(/[^\P{C}\n\t\p{Cn}\p{Co}]/u);
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('shows markup as text in reasons, in fixed findings and in entries of the ignore file', () => {
    const reason = '</bdi></span><script>alert(1)</script>';
    const entry = { category: HOSTILE_TEXT, reason };
    const page = pageOf(
      reviewedOutcome([HOSTILE, FINDING], {
        baseline: [{ ...HOSTILE, parameter: 'gone' }],
        ignoreList: [entryFor('', entry), entryFor('', { category: '<img src=x>', reason, line: 9 })],
      }),
    );
    expect(textsWithClass(page, 'through')).toContain(`Ignored until 2026-12-31, 39 days left: ${reason}`);
    expect(textsWithClass(page, 'entries')[0]).toBe(`Line 9: ${reason} (until 2026-12-31) <img src=x>`);
    expect(withClass(page, 'is-fixed')).toHaveLength(1);
    expect(elementsOf(page).filter(({ tagName }) => tagName === 'script' || tagName === 'img')).toEqual([]);
  });
});
