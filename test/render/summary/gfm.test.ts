import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { renderSummary } from '../../../src/render/summary/summary.ts';
import { HOSTILE_PIECES, HOSTILE_TEXT } from '../hostile.ts';
import { outcomeSaying, type Spoken, spoken, tame } from '../hostile-outcomes.ts';
import { RUN, showingOf, shownOf } from '../outcomes.ts';
import { listTags, proseOf } from '../page.ts';

/** As GitHub's Markdown renders it. */
function renderPage(markdown: string): string {
  return marked.parse(markdown, { gfm: true, async: false });
}

function summaryOf(texts: Spoken): string {
  const outcome = outcomeSaying(texts);
  return renderSummary([shownOf(outcome, { reportPath: texts.path })], showingOf());
}

/** Renderers differ in the line breaks between blocks. */
function inOneLine(html: string): string {
  return html.replaceAll('\n', '');
}

/** The text decides which words are code and how many lines there are. */
function skeletonOf(page: string): readonly string[] {
  return listTags(page).filter((tag) => !['<code>', '</code>', '<br>'].includes(tag));
}

const OURS = [
  ...['h2', 'h3', 'h4', 'p', 'sub', 'ul', 'li', 'table', 'tr', 'th', 'td', 'b', 'code', 'pre', 'blockquote'].flatMap(
    (name) => [`<${name}>`, `</${name}>`],
  ),
  '<details>',
  '<details open>',
  '</details>',
  '<summary>',
  '</summary>',
  '</a>',
  '<br>',
  '<th align="left">',
  '<td align="right">',
  '<td colspan="4">',
  '<a href="https://console.ncloud.com/">',
  `<a href="${RUN.url}">`,
];

const WEAKNESS = /^<a href="https:\/\/cwe\.mitre\.org\/data\/definitions\/\d+\.html">$/;

const EVERYTHING: Spoken = {
  findings: [
    {
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
    },
  ],
  url: HOSTILE_TEXT,
  id: HOSTILE_TEXT,
  path: HOSTILE_TEXT,
  headline: HOSTILE_TEXT,
  warnings: [HOSTILE_TEXT],
};

describe('a summary of a hostile report, rendered as GitHub Flavored Markdown', () => {
  it('would have links, code, lists and tags if the pieces were raw', () => {
    const interpreted = HOSTILE_PIECES.filter((piece) => inOneLine(renderPage(piece)) !== `<p>${inOneLine(piece)}</p>`);
    expect(interpreted.length).toBeGreaterThan(HOSTILE_PIECES.length / 2);
  });

  it('stays the same: Markdown finds nothing in it to interpret', () => {
    fc.assert(
      fc.property(fc.oneof(spoken, fc.constant(EVERYTHING)), (texts) => {
        const summary = summaryOf(texts);
        expect(inOneLine(renderPage(summary))).toBe(inOneLine(summary));
      }),
    );
  });

  it('has the same tags as a tame one, in the same order', () => {
    fc.assert(
      fc.property(fc.oneof(spoken, fc.constant(EVERYTHING)), (texts) => {
        expect(skeletonOf(renderPage(summaryOf(texts)))).toEqual(skeletonOf(renderPage(summaryOf(tame(texts)))));
      }),
    );
  });

  it('has only our own tags and attributes', () => {
    fc.assert(
      fc.property(fc.oneof(spoken, fc.constant(EVERYTHING)), (texts) => {
        expect(
          listTags(renderPage(summaryOf(texts))).filter((tag) => !OURS.includes(tag) && !WEAKNESS.test(tag)),
        ).toEqual([]);
      }),
    );
  });

  it('has nothing outside of code that GitHub would link or replace', () => {
    fc.assert(
      fc.property(fc.oneof(spoken, fc.constant(EVERYTHING)), (texts) => {
        expect(proseOf(renderPage(summaryOf(texts)))).not.toMatch(
          /[@#$<>`|*_~\\[\]]|GH-\d|https?:|www\.|:[a-z0-9+_-]+:|[0-9a-f]{7}/i,
        );
      }),
    );
  });

  it('stays small when the text has a line of a megabyte', () => {
    const line = '<@octocat> '.repeat(100_000);
    const summary = summaryOf({ ...tame(EVERYTHING), headline: line, url: line, warnings: [line] });
    expect(Buffer.byteLength(summary)).toBeLessThan(30_000);
    expect(inOneLine(renderPage(summary))).toBe(inOneLine(summary));
  });
});
