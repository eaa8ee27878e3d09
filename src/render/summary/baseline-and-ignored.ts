import type { Markup } from '../../escape/markdown.ts';
import { code, lines, markup, prose } from '../../escape/markdown.ts';
import { shorten } from '../../escape/shorten.ts';
import type { ReviewedFinding } from '../../judge/finding.ts';
import { daysLeft } from '../../judge/ignore/days.ts';
import type { IgnoreEntry } from '../../judge/ignore/entries.ts';
import type { Outcome } from '../../judge/outcome.ts';
import type { Review } from '../../judge/review.ts';
import { nameCategory } from '../category-name.ts';
import type { Showing } from '../showing.ts';

const MOST_ROWS = 200;
const MAX_CELL_BYTES = 300;

/** How the findings compare with the baseline and the ignore file. */
export function drawReview({ judgement }: Outcome, showing: Showing): readonly Markup[] {
  if (judgement === undefined) return [];
  const { review } = judgement;
  return [
    ...drawComparison(review, showing),
    ...drawSummaryIgnored(review, showing),
    ...drawSummaryEntries(review.expiredEntries, showing.texts.headingExpired(), showing),
    ...drawSummaryEntries(review.unusedEntries, showing.texts.headingUnused(), showing),
  ];
}

function drawComparison({ knownCounts, fixedCounts, newCounts }: Review, { texts }: Showing): readonly Markup[] {
  if (knownCounts === undefined || fixedCounts === undefined || newCounts === undefined) return [];
  const told = texts.comparedWithBaseline({
    added: newCounts.total,
    unchanged: knownCounts.total,
    fixed: fixedCounts.total,
  });
  return [markup`<p>${prose(told)}</p>`];
}

/** Reasons are the team's own words. If a finding is withheld, so is its reason. */
function drawSummaryIgnored({ findings, ignoredCounts }: Review, showing: Showing): readonly Markup[] {
  const { texts, details, today } = showing;
  if (ignoredCounts === undefined) return [];
  const ignored = ignoredCounts.total;
  const heading = markup`<h3>${prose(texts.headingIgnored({ count: ignored }))}</h3>`;
  if (details === 'counts' || ignored === 0) return [heading];
  const rows = findings.flatMap((finding) => {
    const { ignoredBy } = finding;
    if (ignoredBy === undefined) return [];
    const until = texts.ignoredUntil({ days: daysLeft(ignoredBy, today) });
    return [
      markup`<tr><td>${nameOf(finding, showing)}</td><td>${cell(ignoredBy.reason, showing)}</td><td>${prose(until)}</td></tr>`,
    ];
  });
  const columns = [texts.columnFinding(), texts.columnReason(), texts.columnExpires()];
  return [table({ heading, columns, rows, count: ignored }, showing)];
}

function drawSummaryEntries(entries: readonly IgnoreEntry[], heading: string, showing: Showing): readonly Markup[] {
  if (entries.length === 0) return [];
  const { texts, details } = showing;
  const rows = entries.map((entry) => {
    const { line, category, url, parameter, fingerprint, reason, expires = '' } = entry;
    const selectors = [category, url, parameter, fingerprint].filter((selector) => selector !== undefined);
    const isFull = details === 'full';
    const patterns = isFull ? selectors.map((selector) => code(shorten(selector, MAX_CELL_BYTES, texts))) : [];
    const told = isFull ? cell(reason, showing) : markup``;
    return markup`<tr><td>${prose(texts.entryLine({ line }))}</td><td>${lines(patterns)}</td><td>${told}</td><td>${prose(expires)}</td></tr>`;
  });
  const columns = [texts.columnEntry(), texts.columnSelects(), texts.columnReason(), texts.columnExpires()];
  return [table({ heading: markup`<h3>${prose(heading)}</h3>`, columns, rows, count: rows.length }, showing)];
}

function nameOf({ category, method, url, parameter }: ReviewedFinding, showing: Showing): Markup {
  const { texts } = showing;
  const where = [method, url, parameter].filter((text) => text !== '').join(' ');
  return lines([prose(nameCategory(category, texts)), code(shorten(where, MAX_CELL_BYTES, texts))]);
}

function cell(text: string, { texts }: Showing): Markup {
  return prose(shorten(text, MAX_CELL_BYTES, texts));
}

interface Table {
  readonly heading: Markup;
  readonly columns: readonly string[];
  readonly rows: readonly Markup[];
  /** How many rows there would be if none were left out. */
  readonly count: number;
}

function table({ heading, columns, rows, count }: Table, { texts }: Showing): Markup {
  const leftOut = count - Math.min(rows.length, MOST_ROWS);
  const more = leftOut > 0 ? [markup`<tr><td>${prose(texts.messagesLeftOut({ count: leftOut }))}</td></tr>`] : [];
  const head = columns.map((column) => markup`<th align="left">${prose(column)}</th>`);
  return lines([
    heading,
    markup`<table>`,
    markup`<tr>${head}</tr>`,
    ...rows.slice(0, MOST_ROWS),
    ...more,
    markup`</table>`,
  ]);
}
