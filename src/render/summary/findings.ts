import { lines, type Markup, markup, prose } from '../../escape/markdown.ts';
import type { ReviewedFinding } from '../../judge/finding.ts';
import { SEVERITIES, type Severity } from '../../judge/severity.ts';
import { type SortedFindings, sortFindings } from '../breaking.ts';
import { type FindingKind, kindsOf } from '../kinds.ts';
import type { Showing, ShownOutcome } from '../showing.ts';
import { countNotKept, countUnread } from '../tally.ts';
import { drawCategories } from './categories.ts';
import type { Detail } from './detail.ts';
import { drawKind } from './kind.ts';
import { drawKinds } from './kinds-table.ts';

/** Some of the findings of a site, by kind. */
interface Kinds {
  readonly kinds: readonly FindingKind[];
  /** How many findings there are, of which the last may be of no kind here. */
  readonly count: number;
}

/** The findings of a site as a summary shows them, sorted once for all levels of detail. */
export interface SummaryFindings {
  readonly breaking: Kinds;
  readonly known: Kinds;
  readonly within: Kinds;
}

/** More than these are only counted: nobody reads so far, and sorting them takes its time. */
const MOST_SORTED = 5_000;

const NOTHING: SortedFindings = { breaking: [], known: [], within: [] };

/** The kinds of findings to show. None if no details may be shown. */
export function listKinds(shown: ShownOutcome, { details }: Showing): SummaryFindings {
  const site = shown.outcome.target?.url ?? '';
  const { breaking, known, within } = details === 'counts' ? NOTHING : sortFindings(shown);
  const ofSite = (findings: readonly ReviewedFinding[]): Kinds => ({
    kinds: kindsOf(worstOf(findings), site),
    count: findings.length,
  });
  return { breaking: ofSite(breaking), known: ofSite(known), within: ofSite(within) };
}

/** The new and worst of the findings, in their order if there are not too many. */
function worstOf(findings: readonly ReviewedFinding[]): readonly ReviewedFinding[] {
  if (findings.length <= MOST_SORTED) return findings;
  const groups = Map.groupBy(findings, ({ standing, severity }) => rank(standing === 'new', severity));
  const ranks = [true, false].flatMap((isNew) => SEVERITIES.map((severity) => rank(isNew, severity)));
  return ranks.flatMap((each) => groups.get(each) ?? []).slice(0, MOST_SORTED);
}

function rank(isNew: boolean, severity: Severity): string {
  return `${isNew} ${severity}`;
}

/**
 * The findings that break the gate: a table, and what to know of each kind, the first one open.
 * `count` includes those that can't be shown.
 */
export function drawBreaking(
  { breaking: { kinds }, count }: SummaryFindings & { readonly count: number },
  detail: Detail,
  showing: Showing,
): readonly Markup[] {
  if (kinds.length === 0) return [];
  const { texts } = showing;
  const isNew = kinds.every((kind) => kind.isNew === true);
  return [
    markup`<h3>${prose(texts.headingBreaking({ count, isNew }))}</h3>`,
    drawKinds({ kinds, count }, detail, { texts, marksNew: !isNew }),
    ...drawBlocks(kinds, { detail, opensFirst: true }, showing),
  ];
}

/** The findings that don't break it, folded. */
export function drawOthers({ known, within }: SummaryFindings, detail: Detail, showing: Showing): readonly Markup[] {
  const { texts } = showing;
  return [...drawFold(within, texts.headingWithin(within)), ...drawFold(known, texts.headingKnown(known))];

  function drawFold({ kinds, count }: Kinds, title: string): readonly Markup[] {
    if (kinds.length === 0) return [];
    return [
      lines([
        markup`<details><summary>${prose(title)}</summary>`,
        drawKinds({ kinds, count }, detail, { texts, marksNew: kinds.some(({ isNew }) => isNew === true) }),
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
