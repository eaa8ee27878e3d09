/**
 * Finds what a report contains that nobody reads, although it could be findings. What cannot be
 * findings is harmless: anything empty and, under names that are not on getReport's page, any text,
 * number or boolean, or a list of those.
 */

import type { Counts } from '../../judge/severity.ts';
import type { JsonObject } from '../json-shape.ts';
import { holdsObjects, isEmpty, isObject, memberOf } from '../json-shape.ts';
import { countIn } from '../value-notation.ts';
import { BY_CATEGORY, BY_DOMAIN, CATEGORY_FIELDS, DETAILS, FINDING_FIELDS, REPORT_FIELDS } from './field-names.ts';
import { isListOfFindings, looksLikeFinding, rawFindingsIn } from './read-finding.ts';
import { couldCount, readRisks } from './risk-counts.ts';
import { isTotal, severityOf } from './risk-words.ts';

export interface Unread {
  /** Where it is, with `*` for a name that is not on the page, since others may have chosen it. */
  readonly path: string;
  /** The least number of findings that it could contain beyond those that are read. */
  readonly least: number;
}

/** @param isCategory whether the report also names that category elsewhere */
export function unreadIn(report: JsonObject, isCategory: (name: string) => boolean): readonly Unread[] {
  return [
    ...inTable(report, DETAILS, (_, value) => inCategory(value)),
    ...inTable(report, BY_DOMAIN, (_, value) => inDomain(value, isCategory)),
    ...inTable(report, BY_CATEGORY, (name, value) =>
      isMisshapen(value, isCategory(name)) ? [unread(`${BY_CATEGORY}.*`, value)] : [],
    ),
    ...Object.entries(report)
      .filter(([name, value]) => !REPORT_FIELDS.has(name) && holdsObjects(value))
      .map(([, value]) => unread('*', value)),
  ];
}

/** What is unread in a table's members, or the whole table if it is not one. */
function inTable(
  report: JsonObject,
  table: string,
  inMember: (name: string, value: unknown) => readonly Unread[],
): readonly Unread[] {
  const value = memberOf(report, table);
  if (isEmpty(value)) return [];
  return isObject(value)
    ? membersOf(value).flatMap(([name, member]) => inMember(name, member))
    : [unread(table, value)];
}

function inDomain(domain: unknown, isCategory: (name: string) => boolean): readonly Unread[] {
  if (!isObject(domain)) return isMisshapen(domain, false) ? [unread(`${BY_DOMAIN}.*`, domain)] : [];
  return membersOf(domain).flatMap(([name, cell]) => {
    if (isObject(cell)) return readRisks(cell).unread.map((risk) => ({ path: `${BY_DOMAIN}.*.*.${risk}`, least: 1 }));
    // If a risk stands in place of a category, the level above is not a domain either.
    const isRisk = severityOf(name) !== undefined || isTotal(name);
    return isRisk || isMisshapen(cell, isCategory(name)) ? [unread(`${BY_DOMAIN}.*.*`, cell)] : [];
  });
}

/**
 * Whether a value in place of a count is not one, but could be. Under a known name, only counts are
 * expected.
 */
function isMisshapen(value: unknown, isKnown: boolean): boolean {
  return countIn(value) === undefined && (isKnown || couldCount(value));
}

function inCategory(category: unknown): readonly Unread[] {
  const path = `${DETAILS}.*`;
  if (typeof category !== 'object' || category === null) return holdsJson(category) ? [{ path, least: 1 }] : [];
  const members = membersOf(category);
  const isNone = looksLikeFinding(category) && !members.some(([name]) => CATEGORY_FIELDS.has(name));
  if (isNone && rawFindingsIn(category).length === 0) return [{ path, least: 1 }];
  return members.flatMap(([name, value]) => {
    if (CATEGORY_FIELDS.has(name)) return [];
    if (isListOfFindings(value)) return value.flatMap(inFinding);
    if (looksLikeFinding(value)) return inFinding(value);
    if (/^\d+$/.test(name) && isObject(value)) return inFinding(value);
    return holdsObjects(value) || holdsJson(value) ? [unread(`${path}.*`, value)] : [];
  });
}

/** A finding is counted once, but may stand for several. */
function inFinding(finding: JsonObject): readonly Unread[] {
  const others = Object.keys(finding).filter((name) => !FINDING_FIELDS.has(name) && holdsObjects(finding[name]));
  return others.map((name) => ({ path: `${DETAILS}.*.*.*`, least: sizeOf(finding[name]) - 1 }));
}

function unread(path: string, value: unknown): Unread {
  return { path, least: sizeOf(value) };
}

function sizeOf(value: unknown): number {
  return Array.isArray(value) ? value.filter((item) => !isEmpty(item)).length : 1;
}

/** Whether a value is the text of a JSON object or list, not words. */
function holdsJson(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return false;
  try {
    return holdsObjects(JSON.parse(value));
  } catch {
    return false;
  }
}

function membersOf(value: object): readonly (readonly [string, unknown])[] {
  const members: readonly (readonly [string, unknown])[] = Object.entries(value);
  return members.filter(([, member]) => !isEmpty(member));
}

/**
 * Whether what cannot be read is counted anyway: a second table has the same number as the totals,
 * and no table could have more, even with everything in it that is unread.
 */
export function isConfirmed(stated: Counts, numbers: ReadonlyMap<string, number>, unread: readonly Unread[]): boolean {
  const hidden = Map.groupBy(unread, ({ path }) => path.split('.', 1)[0] ?? '');
  const most = Array.from(
    hidden,
    ([table, all]) => (numbers.get(table) ?? 0) + all.reduce((sum, { least }) => sum + least, 0),
  );
  return stated.total > 0 && Math.max(...numbers.values()) === stated.total && Math.max(...most) <= stated.total;
}
