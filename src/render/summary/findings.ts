import { lines, type Markup, markup, prose } from '../../escape/markdown.ts';
import { sortFindings } from '../breaking.ts';
import { type FindingKind, kindsOf } from '../kinds.ts';
import type { Showing, ShownOutcome } from '../showing.ts';
import { countNotKept, countUnread } from '../tally.ts';
import { drawCategories } from './categories.ts';
import type { Detail } from './detail.ts';
import { drawKind } from './kind.ts';
import { drawKinds } from './kinds-table.ts';

/** The findings of a site as a summary shows them, sorted once for all levels of detail. */
export interface SummaryFindings {
  readonly breaking: readonly FindingKind[];
  readonly known: readonly FindingKind[];
  readonly within: readonly FindingKind[];
}

/** The kinds of findings to show. None if no details may be shown. */
export function listKinds(shown: ShownOutcome, { details }: Showing): SummaryFindings {
  if (details === 'counts') return { breaking: [], known: [], within: [] };
  const { breaking, known, within } = sortFindings(shown);
  const site = shown.outcome.target?.url ?? '';
  return { breaking: kindsOf(breaking, site), known: kindsOf(known, site), within: kindsOf(within, site) };
}

/**
 * The findings that break the gate: a table, and what to know of each kind, the first one open.
 * `count` includes those that can't be shown.
 */
export function drawBreaking(
  { breaking, count }: SummaryFindings & { readonly count: number },
  detail: Detail,
  showing: Showing,
): readonly Markup[] {
  const [first] = breaking;
  if (first === undefined) return [];
  const { texts } = showing;
  const isNew = breaking.every((kind) => kind.isNew === true);
  return [
    markup`<h3>${prose(texts.headingBreaking({ count, isNew }))}</h3>`,
    drawKinds(breaking, detail, { texts, marksNew: !isNew }),
    ...drawBlocks(breaking, { detail, opensFirst: true }, showing),
  ];
}

/** The findings that don't break it, folded. */
export function drawOthers({ known, within }: SummaryFindings, detail: Detail, showing: Showing): readonly Markup[] {
  const { texts } = showing;
  return [
    ...drawFold(within, texts.headingWithin({ count: countIn(within) })),
    ...drawFold(known, texts.headingKnown({ count: countIn(known) })),
  ];

  function drawFold(kinds: readonly FindingKind[], title: string): readonly Markup[] {
    if (kinds.length === 0) return [];
    return [
      lines([
        markup`<details><summary>${prose(title)}</summary>`,
        drawKinds(kinds, detail, { texts, marksNew: kinds.some(({ isNew }) => isNew === true) }),
        ...drawBlocks(kinds, { detail, opensFirst: false }, showing),
        markup`</details>`,
      ]),
    ];
  }
}

function drawBlocks(
  kinds: readonly FindingKind[],
  { detail, opensFirst }: { readonly detail: Detail; readonly opensFirst: boolean },
  showing: Showing,
): readonly Markup[] {
  return kinds
    .slice(0, detail.blocks)
    .map((kind, place) => drawKind(kind, { detail, isOpen: opensFirst && place === 0 }, showing));
}

function countIn(kinds: readonly FindingKind[]): number {
  return kinds.reduce((sum, { findings }) => sum + findings.length, 0);
}

/**
 * Findings counted by category: all of them if no more may be shown, else those of which nothing
 * more is known.
 */
export function drawCounted(shown: ShownOutcome, detail: Detail, showing: Showing): readonly Markup[] {
  const { texts, details } = showing;
  const { judgement } = shown.outcome;
  if (judgement === undefined) return [];
  if (details === 'counts') {
    const table = drawCategories(shown.outcome, detail, showing);
    return [...table, markup`<p>${prose(texts.countsOnly())}</p>`];
  }
  const unread = countUnread(shown.outcome).total;
  const notKept = countNotKept(shown.outcome).total;
  return [
    ...(unread > 0 ? [markup`<p>${prose(texts.findingsUnread({ count: unread }))}</p>`] : []),
    ...(notKept > 0 ? [markup`<p>${prose(texts.findingsNotKept({ count: notKept }))}</p>`] : []),
  ];
}
