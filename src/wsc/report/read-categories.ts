import type { CategoryFindings } from '../../judge/report.ts';
import type { Counts, Doubt, Severity } from '../../judge/severity.ts';
import { countsAt, MILDEST, SEVERITIES, sumOf, WORST, worse, worseThan } from '../../judge/severity.ts';
import type { Redactor } from '../../redaction/redactor.ts';
import type { JsonObject } from '../json-shape.ts';
import { holdsObjects, isEmpty, isObject, memberOf } from '../json-shape.ts';
import { countIn, textIn } from '../value-notation.ts';
import { BY_CATEGORY, BY_DOMAIN, CATEGORY_FIELDS, DETAILS } from './field-names.ts';
import { joinTexts, rawFindingsIn, readFinding } from './read-finding.ts';
import { guessOf, mergeDoubts, readRisks } from './risk-counts.ts';
import { severityOf, wordOf } from './risk-words.ts';

/** The tables about categories. One that is not a table counts as empty. */
export interface Tables {
  readonly details: JsonObject;
  readonly byCategory: JsonObject;
  readonly byDomain: readonly JsonObject[];
  readonly recommendations: JsonObject;
}

export function tablesOf(document: JsonObject): Tables {
  return {
    details: toObject(memberOf(document, DETAILS)),
    byCategory: toObject(memberOf(document, BY_CATEGORY)),
    byDomain: Object.values(toObject(memberOf(document, BY_DOMAIN))).map(toObject),
    recommendations: toObject(memberOf(document, 'Recommendation')),
  };
}

/**
 * Makes a test for names of categories: what the scan looked for, and whatever a well-formed table
 * names.
 */
export function knownIn(
  { details, byCategory, byDomain }: Tables,
  items: readonly string[],
): (name: string) => boolean {
  const names = [
    ...items,
    ...[details, ...byDomain].flatMap((table) => namesIn(table, isObject)),
    ...namesIn(byCategory, (value) => countIn(value) !== undefined),
  ];
  const known = new Set(names.map((name) => name.trim()));
  return (name) => known.has(name.trim());
}

/** The names of a table's members whose values pass the test and are not empty. */
function namesIn(table: JsonObject, isSuch: (value: unknown) => boolean): readonly string[] {
  return Object.entries(table).flatMap(([name, value]) => (isSuch(value) && !isEmpty(value) ? [name] : []));
}

/**
 * Every category that the details or one of the two tables names. A name is an arbitrary string.
 */
export function readCategories(
  tables: Tables,
  isCategory: (name: string) => boolean,
  redactor: Redactor,
): readonly CategoryFindings[] {
  const { details, byCategory, byDomain, recommendations } = tables;
  const names = new Set([details, byCategory, ...byDomain].flatMap((table) => Object.keys(table)));
  return [...names].flatMap((name) => {
    const written = memberOf(details, name);
    // Under a name that is not a category's, a list of texts is only that.
    const detail = Array.isArray(written) && !holdsObjects(written) && !isCategory(name) ? [] : written;
    const category = toObject(detail);
    const given = wordOf(textIn(memberOf(category, 'RiskLevel')));
    const cells = byDomain.map((domain) => memberOf(domain, name));
    const risks = readCells(cells);
    const raw = rawFindingsIn(detail);
    // A domain's count for a category, where its risks should be.
    const counted = isCategory(name) ? sum(cells.map((cell) => countIn(cell) ?? 0)) : 0;
    const least = Math.max(raw.length, countIn(memberOf(byCategory, name)) ?? 0, counted);
    const severity = worstIn(risks.counts, given === '' ? undefined : (severityOf(given) ?? WORST));
    // Without a word for the category, its cells say nothing about findings that they lack.
    const worst = given === '' && least > risks.counts.total ? WORST : severity;
    const about = {
      name,
      severity: worst,
      description: joinTexts(['Vuln_Desc', 'Vuln_Desc2'].map((field) => textIn(memberOf(category, field)))),
      recommendation: redactor.text(textIn(memberOf(recommendations, name))),
    };
    const findings = raw.map((finding) => readFinding(finding, about, redactor));
    const categories = categoriesOf({ category: name, findings, severity, worst, given, least }, risks);
    // Kept if it is described, even if nothing counts it: it shows which categories the report is
    // about.
    const isDescribed = [...CATEGORY_FIELDS].some((field) => !isEmpty(memberOf(category, field)));
    return categories.length > 0 || !isDescribed
      ? categories
      : [{ category: name, findings, counts: sumOf([]), doubts: [] }];
  });
}

type Risks = Pick<CategoryFindings, 'counts' | 'doubts'>;

/** What the domains count for a category. */
export function readCells(cells: readonly unknown[]): Risks {
  const tables = cells.map(toObject).map(readRisks);
  const beyond = sum(tables.map(({ total = 0, counts }) => Math.max(0, total - counts.total)));
  return {
    counts: sumOf([...tables.map(({ counts }) => counts), countsAt(WORST, beyond)]),
    doubts: mergeDoubts([...tables.flatMap(({ doubts }) => doubts), ...guessOf('beyond', beyond)]),
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
  /** The worst risk that the report gives it. */
  readonly severity: Severity;
  /** The worst risk that a finding can have that the domains' table lacks. */
  readonly worst: Severity;
  /** Its risk, in the report's word. */
  readonly given: string;
  /** The least number of findings. */
  readonly least: number;
}

/**
 * The larger of what the domains' table counts and what the details contain. Findings that the
 * table lacks get the category's worst risk, or high if it has no word for one. A table that counts
 * none of that risk is about something other than the details, so it lacks them all.
 */
function categoriesOf(
  { category, findings, severity, worst, given, least }: DetailedCategory,
  { counts, doubts }: Risks,
): readonly CategoryFindings[] {
  const isOther = counts[severity] === 0;
  const lacking = isOther ? least : Math.max(0, least - counts.total);
  const lacked: Risks = { counts: countsAt(worst, lacking), doubts: boundOf(given, worst, lacking) };
  const categories: readonly CategoryFindings[] = isOther
    ? [
        { category, findings: [], counts, doubts },
        { category, findings, ...lacked },
      ]
    : [
        {
          category,
          findings,
          counts: sumOf([counts, lacked.counts]),
          doubts: [...doubts, ...lacked.doubts, ...disputesOf(given, counts)],
        },
      ];
  return categories.filter((group) => group.counts.total > 0);
}

/** Findings that have the category's word alone, which tells the worst of them. */
function boundOf(given: string, severity: Severity, count: number): readonly Doubt[] {
  const word = severityOf(given);
  if (word !== severity) return guessOf(`risk ${wordOf(given)}`, count).map((doubt) => ({ ...doubt, severity }));
  return count > 0 ? [{ kind: 'bound', about: `risk ${word}`, severity, mildest: MILDEST, count }] : [];
}

/** What the table calls worse than the category's own word does. */
function disputesOf(given: string, counts: Counts): readonly Doubt[] {
  const mildest = severityOf(given);
  if (mildest === undefined) return [];
  return worseThan(mildest)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => ({
      kind: 'dispute',
      about: `${severity} of risk ${mildest}`,
      severity,
      mildest,
      count: counts[severity],
    }));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function toObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
