import type { CategoryFindings, Report } from '../../judge/report.ts';
import { countDetails, findingsIn } from '../../judge/report.ts';
import { countsAt, SEVERITIES, sumOf, WORST } from '../../judge/severity.ts';
import type { Redactor } from '../../redaction/redactor.ts';
import type { JsonObject } from '../json-shape.ts';
import { isObject, memberOf, objectAt, WireError } from '../json-shape.ts';
import { countIn, textIn } from '../value-notation.ts';
import { BY_CATEGORY, BY_DOMAIN, DETAILS, TOTALS } from './field-names.ts';
import type { Tables } from './read-categories.ts';
import { knownIn, readCategories, readCells, sum, tablesOf } from './read-categories.ts';
import { redactReport } from './report-redaction.ts';
import { guessOf, readRisks } from './risk-counts.ts';
import { isConfirmed, unreadIn } from './unread.ts';

/**
 * Whether an answer is a report at all, not an error or the empty answer that comes before the
 * report.
 */
export function isReport(answer: unknown): answer is JsonObject {
  if (!isObject(answer)) return false;
  const totals = memberOf(answer, TOTALS);
  return isObject(totals) && Object.keys(totals).length > 0;
}

/**
 * Reads a report. It is redacted first, so that credentials go no further.
 * @throws WireError if it has no count that can be trusted
 */
export function readReport(answer: JsonObject, redactor: Redactor): Report {
  const totals = readTotals(answer);
  const document = redactReport(answer, redactor);
  const tables = tablesOf(document);
  const items = toList(memberOf(document, 'Vulnerability_Category'), /[\n,]/);
  const categories = withBoundsMet(readCategories(tables, knownIn(tables, items), redactor), totals);
  // From the answer itself, since something redacted as a whole could be findings too.
  const unread = unreadIn(answer, knownIn(tablesOf(answer), items));
  const [first] = unread;
  if (first !== undefined && !isConfirmed(totals.stated, numbersIn(tables, categories), unread)) {
    throw new WireError(first.path);
  }
  return {
    ...totals,
    categories,
    unread: [...new Set(unread.map(({ path }) => path))],
    siteUrl: textIn(memberOf(document, 'Target_Info')).trim(),
    scannedOrigins: toList(memberOf(document, 'Scanned_Domain_List'), /[\s,]+/),
    items,
    excludedUrls: readExclusions(memberOf(document, 'Excluded_Url')),
    document,
  };
}

/**
 * The report's own totals. A risk that they do not name is 0 only if their `Total` confirms it.
 * Whatever `Total` counts beyond the named risks counts as high, and so does a risk with an unknown
 * name.
 */
function readTotals(answer: JsonObject): Pick<Report, 'stated' | 'doubts'> {
  const table = objectAt(memberOf(answer, TOTALS), TOTALS);
  const { counts, doubts, total, named, unread } = readRisks(table);
  const [misread] = unread;
  if (misread !== undefined) throw new WireError(`${TOTALS}.${misread}`);
  const isWhole = named.size === SEVERITIES.length;
  if (total === undefined && !isWhole) throw new WireError(`${TOTALS}.Total`);
  if (!Object.values(table).some((value) => countIn(value) !== undefined)) throw new WireError(TOTALS);
  if (!isWhole && total !== counts.total) throw new WireError(TOTALS);
  const beyond = Math.max(0, (total ?? 0) - counts.total);
  return {
    stated: sumOf([counts, countsAt(WORST, beyond)]),
    doubts: [...doubts, ...guessOf('beyond', beyond)],
  };
}

/**
 * The categories. Whether findings are milder than the worst of their category is in no doubt if
 * the totals count as many of each severity.
 */
function withBoundsMet(
  categories: readonly CategoryFindings[],
  { stated, doubts }: Pick<Report, 'stated' | 'doubts'>,
): readonly CategoryFindings[] {
  const detailed = countDetails({ categories });
  const isMet = doubts.length === 0 && SEVERITIES.every((severity) => stated[severity] === detailed[severity]);
  if (!isMet) return categories;
  return categories.map((group) => ({ ...group, doubts: group.doubts.filter(({ kind }) => kind !== 'bound') }));
}

/** How many findings each table mentions, apart from the totals. */
function numbersIn(
  { byDomain, byCategory }: Tables,
  categories: readonly CategoryFindings[],
): ReadonlyMap<string, number> {
  const cells = byDomain.flatMap((domain) => Object.values(domain));
  return new Map([
    [DETAILS, findingsIn({ categories }).length],
    [BY_DOMAIN, readCells(cells).counts.total],
    [BY_CATEGORY, sum(Object.values(byCategory).map((value) => countIn(value) ?? 0))],
  ]);
}

/**
 * What was left out; undefined if that is missing or unreadable, which does not mean that nothing
 * was.
 */
function readExclusions(value: unknown): readonly string[] | undefined {
  const isRead = typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
  return isRead ? toList(value, /[\s,]+/) : undefined;
}

/** A list, which may be written as one text. */
function toList(value: unknown, separator: RegExp): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : textIn(value).split(separator);
  return items.map((item) => textIn(item).trim()).filter((item) => item !== '');
}
