import { code, lines, type Markup, markup, prose } from '../../escape/markdown.ts';
import { shorten } from '../../escape/shorten.ts';
import type { ReviewedFinding } from '../../judge/finding.ts';
import { daysLeft } from '../../judge/ignore/days.ts';
import type { IgnoreEntry } from '../../judge/ignore/entries.ts';
import type { Outcome } from '../../judge/outcome.ts';
import type { Review } from '../../judge/review.ts';
import { nameCategory } from '../category-name.ts';
import type { Showing } from '../showing.ts';
import type { Detail } from './detail.ts';
import { WARNING } from './signs.ts';
import { drawBareTable } from './table.ts';

const MAX_CELL_BYTES = 300;

/** What the ignore file ignores, folded, and its entries that have expired or select nothing. */
export function drawIgnored({ judgement }: Outcome, detail: Detail, showing: Showing): readonly Markup[] {
  const { texts } = showing;
  const review = judgement?.review;
  if (review?.ignoredCounts === undefined) return [];
  const { expiredEntries, unusedEntries, ignoredCounts } = review;
  const upkeep = { expired: expiredEntries.length, unused: unusedEntries.length };
  const title = [
    prose(texts.headingIgnored({ count: ignoredCounts.total })),
    ...(upkeep.expired + upkeep.unused > 0 ? [markup`· ${WARNING} ${prose(texts.entriesToLookAt(upkeep))}`] : []),
  ];
  const tables = [
    ...drawFindings(review, detail, showing),
    ...drawEntries(expiredEntries, texts.headingExpired(), { detail, showing }),
    ...drawEntries(unusedEntries, texts.headingUnused(), { detail, showing }),
  ];
  if (tables.length === 0) return [markup`<p>${lines(title)}</p>`];
  return [lines([markup`<details><summary>${lines(title)}</summary>`, ...tables, markup`</details>`])];
}

/** Reasons are the team's own words. If a finding is withheld, so is its reason. */
function drawFindings({ findings, ignoredCounts }: Review, detail: Detail, showing: Showing): readonly Markup[] {
  const { texts, details, today } = showing;
  const total = ignoredCounts?.total ?? 0;
  if (details === 'counts' || total === 0) return [];
  const rows = findings.flatMap((finding) => {
    const { ignoredBy } = finding;
    if (ignoredBy === undefined) return [];
    const until = texts.ignoredUntil({ days: daysLeft(ignoredBy, today) });
    return [
      markup`<tr><td>${nameOf(finding, showing)}</td><td>${cell(ignoredBy.reason, showing)}</td><td>${prose(until)}</td></tr>`,
    ];
  });
  const columns = [texts.columnFinding(), texts.columnReason(), texts.columnExpires()];
  return [table({ columns, rows, count: total }, detail, showing)];
}

function drawEntries(
  entries: readonly IgnoreEntry[],
  heading: string,
  { detail, showing }: { readonly detail: Detail; readonly showing: Showing },
): readonly Markup[] {
  if (entries.length === 0) return [];
  const { texts, details } = showing;
  const isFull = details === 'full';
  const rows = entries.map(({ line, category, url, parameter, fingerprint, reason, expires = '' }) => {
    const selectors = [category, url, parameter, fingerprint].filter((selector) => selector !== undefined);
    const patterns = isFull ? selectors.map((selector) => code(shorten(selector, MAX_CELL_BYTES, texts))) : [];
    const told = isFull ? cell(reason, showing) : markup``;
    return markup`<tr><td>${prose(texts.entryLine({ line }))}</td><td>${lines(patterns)}</td><td>${told}</td><td>${prose(expires)}</td></tr>`;
  });
  const columns = [texts.columnEntry(), texts.columnSelects(), texts.columnReason(), texts.columnExpires()];
  return [markup`<h4>${prose(heading)}</h4>`, table({ columns, rows, count: rows.length }, detail, showing)];
}

function nameOf({ category, method, url, parameter }: ReviewedFinding, { texts }: Showing): Markup {
  const where = [method, url, parameter].filter((text) => text !== '').join(' ');
  return lines([prose(nameCategory(category, texts)), code(shorten(where, MAX_CELL_BYTES, texts))]);
}

function cell(text: string, { texts }: Showing): Markup {
  return prose(shorten(text, MAX_CELL_BYTES, texts));
}

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Markup[];
  /** How many rows there would be if none were left out. */
  readonly count: number;
}

function table({ columns, rows, count }: Table, { rows: most }: Detail, { texts }: Showing): Markup {
  const shown = rows.slice(0, most);
  const leftOut = count - shown.length;
  const more = leftOut > 0 ? [markup`<tr><td>${prose(texts.messagesLeftOut({ count: leftOut }))}</td></tr>`] : [];
  return drawBareTable(columns, [...shown, ...more]);
}
