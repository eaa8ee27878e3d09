import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Finding } from '../../../src/judge/finding.ts';
import type { IgnoreEntry } from '../../../src/judge/ignore/entries.ts';
import type { Outcome } from '../../../src/judge/outcome.ts';
import { renderHtml } from '../../../src/render/html/html-report.ts';
import type { ShownOutcome } from '../../../src/render/showing.ts';
import { html } from '../../../src/texts/en/html.ts';
import { en } from '../../../src/texts/en.ts';
import type { Texts } from '../../../src/texts/message.ts';
import {
  FINDING,
  judgementOf,
  outcomeOf,
  REPORT_PATH,
  reportOf,
  reviewed,
  showingOf,
  shownOf,
  TARGET,
} from '../outcomes.ts';

export const TODAY = '2026-11-22';

export function pageOf(
  outcome: Outcome,
  changes: Partial<ShownOutcome> = {},
  texts: Texts = { ...en, ...html },
): string {
  const shown = shownOf(outcome, { reportPath: REPORT_PATH, ...changes });
  return renderHtml(shown, showingOf({ texts, today: TODAY }));
}

/** An entry of an ignore file that selects a category. */
export function entryFor(category: string, changes: Partial<IgnoreEntry> = {}): IgnoreEntry {
  return {
    category,
    url: undefined,
    parameter: undefined,
    fingerprint: undefined,
    reason: 'accepted by the team',
    expires: '2026-12-31',
    line: 3,
    ...changes,
  };
}

/** An outcome whose findings were held against a baseline, an ignore list, or both. */
export function reviewedOutcome(
  findings: readonly Finding[],
  known: { readonly baseline?: readonly Finding[]; readonly ignoreList?: readonly IgnoreEntry[] },
): Outcome {
  const review = reviewed(findings, {
    baseline: known.baseline && { ...reportOf(known.baseline), siteUrl: TARGET.url },
    ignoreList: known.ignoreList,
  });
  return outcomeOf(findings, { judgement: judgementOf(findings, { review }) });
}

/** One that is new, one that is unchanged, one that is ignored, and one that is fixed. */
export const REVIEWED: Outcome = reviewedOutcome(
  [
    { ...FINDING, title: 'Known' },
    { ...FINDING, title: 'Added', severity: 'medium', category: 'XSS', url: 'https://shop.example/search?q=1' },
    { ...FINDING, title: 'Accepted', severity: 'low', category: 'Directory Listing' },
  ],
  {
    baseline: [FINDING, { ...FINDING, title: 'Mended', severity: 'low', category: 'File Upload' }],
    ignoreList: [entryFor('Directory Listing')],
  },
);

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every element of a page as a browser reads it, in order. */
export function elementsOf(page: string): readonly Element[] {
  return descend(parse(page)).filter((node): node is Element => 'tagName' in node);
}

function descend(node: Node): readonly Node[] {
  return [node, ...('childNodes' in node ? node.childNodes.flatMap(descend) : [])];
}

export function contentOf(node: Node): string {
  return descend(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('');
}

export function attributeOf({ attrs }: Element, name: string): string {
  return attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** The elements with a class, in order. */
export function withClass(page: string, name: string): readonly Element[] {
  return elementsOf(page).filter((element) => attributeOf(element, 'class').split(' ').includes(name));
}

/** What the elements with a class say, white space run together. */
export function textsWithClass(page: string, name: string): readonly string[] {
  return withClass(page, name).map((element) => contentOf(element).replace(/\s+/g, ' ').trim());
}

export function headingsOf(page: string): readonly string[] {
  return elementsOf(page)
    .filter(({ tagName }) => /^h[1-4]$/.test(tagName))
    .map((heading) => `${heading.tagName} ${contentOf(heading)}`);
}
