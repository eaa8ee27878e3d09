import type { CategoryFindings, Report } from '../../judge/report.ts';
import { findingsIn } from '../../judge/report.ts';
import type { Counts, Doubt, Severity } from '../../judge/severity.ts';
import { countsAt, SEVERITIES, sumOf, WORST, worse } from '../../judge/severity.ts';
import type { Redactor } from '../../redaction/redactor.ts';
import type { JsonObject } from '../json-shape.ts';
import { holdsObjects, isEmpty, isObject, memberOf, objectAt, WireError } from '../json-shape.ts';
import { countIn, textIn } from '../value-notation.ts';
import { BY_CATEGORY, BY_DOMAIN, CATEGORY_FIELDS, DETAILS, TOTALS } from './field-names.ts';
import { rawFindingsIn, readFinding } from './read-finding.ts';
import { redactReport } from './report-redaction.ts';
import { mergeDoubts, readRisks, severityOf, wordOf } from './risk-counts.ts';
import type { Unread } from './unread.ts';
import { unreadIn } from './unread.ts';

/**
 * Whether an answer is a report at all, and not an error or the empty answer given before there is
 * one.
 */
export function isReport(answer: unknown): answer is JsonObject {
  if (!isObject(answer)) return false;
  const totals = memberOf(answer, TOTALS);
  return isObject(totals) && Object.keys(totals).length > 0;
}

/**
 * Reads a report. Its credentials are taken out first, so that nothing else ever holds them.
 * @throws WireError where it has no count that can be trusted
 */
export function readReport(answer: JsonObject, redactor: Redactor): Report {
  const totals = readTotals(answer);
  const document = redactReport(answer, redactor);
  const tables = tablesOf(document);
  const items = toList(memberOf(document, 'Vulnerability_Category'), /[\n,]/);
  const categories = readCategories(tables, knownIn(tables, items), redactor);
  // From the answer itself: something redacted as a whole could be findings too.
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
 * The report's own totals. A risk that they don't name is 0 only if their `Total` confirms it.
 * Whatever `Total` counts beyond the risks is high, and so is every risk with an unknown name.
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
    doubts: [...doubts, ...doubtOf('beyond', WORST, beyond)],
  };
}

/** The tables about categories. One that is not a table counts as empty. */
interface Tables {
  readonly details: JsonObject;
  readonly byCategory: JsonObject;
  readonly byDomain: readonly JsonObject[];
  readonly recommendations: JsonObject;
}

function tablesOf(document: JsonObject): Tables {
  return {
    details: toObject(memberOf(document, DETAILS)),
    byCategory: toObject(memberOf(document, BY_CATEGORY)),
    byDomain: Object.values(toObject(memberOf(document, BY_DOMAIN))).map(toObject),
    recommendations: toObject(memberOf(document, 'Recommendation')),
  };
}

/**
 * Recognises the names of categories: what the scan looked for, and everything that a well-formed
 * table names.
 */
function knownIn({ details, byCategory, byDomain }: Tables, items: readonly string[]): (name: string) => boolean {
  const names = [
    ...items,
    ...[details, ...byDomain].flatMap((table) => namesIn(table, isObject)),
    ...namesIn(byCategory, (value) => countIn(value) !== undefined),
  ];
  const known = new Set(names.map((name) => name.trim()));
  return (name) => known.has(name.trim());
}

/** The names of a table's members that pass the test and are not empty. */
function namesIn(table: JsonObject, isSuch: (value: unknown) => boolean): readonly string[] {
  return Object.entries(table).flatMap(([name, value]) => (isSuch(value) && !isEmpty(value) ? [name] : []));
}

/**
 * Every category named by the details or by one of the two tables. A name is an arbitrary string.
 */
function readCategories(
  tables: Tables,
  isCategory: (name: string) => boolean,
  redactor: Redactor,
): readonly CategoryFindings[] {
  const { details, byCategory, byDomain, recommendations } = tables;
  const names = new Set([details, byCategory, ...byDomain].flatMap((table) => Object.keys(table)));
  return [...names].flatMap((name) => {
    const written = memberOf(details, name);
    // Under any other name, a list of texts is only that.
    const detail = Array.isArray(written) && !holdsObjects(written) && !isCategory(name) ? [] : written;
    const category = toObject(detail);
    const given = wordOf(textIn(memberOf(category, 'RiskLevel')));
    const cells = byDomain.map((domain) => memberOf(domain, name));
    const risks = readCells(cells);
    const severity = worstIn(risks.counts, given === '' ? undefined : (severityOf(given) ?? WORST));
    const about = { name, severity, recommendation: redactor.text(textIn(memberOf(recommendations, name))) };
    const findings = rawFindingsIn(detail).map((finding) => readFinding(finding, { category, about }, redactor));
    // A domain's count for a category, where its risks should be.
    const counted = isCategory(name) ? sum(cells.map((cell) => countIn(cell) ?? 0)) : 0;
    const least = Math.max(findings.length, countIn(memberOf(byCategory, name)) ?? 0, counted);
    const categories = categoriesOf({ category: name, findings, severity, given, least }, risks);
    // One that is described but not counted tells this report from one about other categories.
    const isDescribed = [...CATEGORY_FIELDS].some((field) => !isEmpty(memberOf(category, field)));
    return categories.length > 0 || !isDescribed
      ? categories
      : [{ category: name, findings, counts: sumOf([]), doubts: [] }];
  });
}

type Risks = Pick<CategoryFindings, 'counts' | 'doubts'>;

/** What the domains count for a category. */
function readCells(cells: readonly unknown[]): Risks {
  const tables = cells.map(toObject).map(readRisks);
  const beyond = sum(tables.map(({ total = 0, counts }) => Math.max(0, total - counts.total)));
  return {
    counts: sumOf([...tables.map(({ counts }) => counts), countsAt(WORST, beyond)]),
    doubts: mergeDoubts([...tables.flatMap(({ doubts }) => doubts), ...doubtOf('beyond', WORST, beyond)]),
  };
}

/**
 * The risk of a category's findings: the worst that the report gives it, or high if it gives none.
 */
function worstIn(risks: Counts, given: Severity | undefined): Severity {
  const present = SEVERITIES.filter((severity) => risks[severity] > 0);
  const all = given === undefined ? present : [given, ...present];
  return all.length === 0 ? WORST : all.reduce(worse);
}

interface DetailedCategory extends Pick<CategoryFindings, 'category' | 'findings'> {
  readonly severity: Severity;
  /** Its risk, in the report's word. */
  readonly given: string;
  /** The least number of findings. */
  readonly least: number;
}

/**
 * The larger of what the domains' table counts and what the details hold. Those missing get the
 * category's worst risk. A table that counts none of that risk is about something other than the
 * details, so it lacks them all.
 */
function categoriesOf(
  { category, findings, severity, given, least }: DetailedCategory,
  { counts, doubts }: Risks,
): readonly CategoryFindings[] {
  const isOther = counts[severity] === 0;
  const lacking = isOther ? least : Math.max(0, least - counts.total);
  const lacked: Risks = { counts: countsAt(severity, lacking), doubts: doubtOf(`risk ${given}`, severity, lacking) };
  const categories: readonly CategoryFindings[] = isOther
    ? [
        { category, findings: [], counts, doubts },
        { category, findings, ...lacked },
      ]
    : [{ category, findings, counts: sumOf([counts, lacked.counts]), doubts: [...doubts, ...lacked.doubts] }];
  return categories.filter((group) => group.counts.total > 0);
}

/**
 * Whether what can't be read is counted anyway: a second table has the same number as the totals,
 * and no table could have more, including what it holds unread.
 */
function isConfirmed(stated: Counts, numbers: ReadonlyMap<string, number>, unread: readonly Unread[]): boolean {
  const hidden = Map.groupBy(unread, ({ path }) => path.split('.', 1)[0] ?? '');
  const most = Array.from(hidden, ([table, all]) => (numbers.get(table) ?? 0) + sum(all.map(({ least }) => least)));
  return stated.total > 0 && Math.max(...numbers.values()) === stated.total && Math.max(...most) <= stated.total;
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

function doubtOf(about: string, severity: Severity, count: number): readonly Doubt[] {
  return count === 0 ? [] : [{ about, severity, count }];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function toObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/**
 * What was left out. If nothing is given, or something unreadable, that doesn't mean nothing was
 * left out.
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
