/**
 * Reads a delivered report as strictly as the contract allows, and by other means than the reader
 * does: a pass needs whole numbers, and every table by itself must be within the limits.
 */

type Fields = Readonly<Record<string, unknown>>;

export interface Limits {
  /** Infinite for no limit. */
  readonly high: number;
  readonly total: number;
}

/** What a body says of its scan; undefined if it has no count that can be trusted. */
export interface Counted {
  /** The least of what the totals count. */
  readonly high: number;
  readonly total: number;
  /** The least of what the details and the other two tables count. */
  readonly highElsewhere: number;
  readonly totalElsewhere: number;
}

const HIGH = new Set(['high', '상']);
const OTHERS = new Set(['medium', '중', 'low', '하']);
const TOTAL = new Set(['total', '합계', '전체']);

export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

/** A member of its own; undefined if it has none. */
export function fieldOf(value: unknown, name: string): unknown {
  const fields = fieldsOf(value);
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** A whole number, as such or in digits. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

export function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === false;
}

/**
 * Whether an answer says that something failed, in any form seen on the gateways: then nothing else
 * in it counts.
 */
export function saysError({ status, body }: { readonly status: number; readonly body: string }): boolean {
  const json = jsonOf(body);
  const holds = (name: string) => {
    const value = fieldOf(json, name);
    const isGiven = typeof value === 'string' ? value.trim() !== '' : typeof value === 'number' && value !== 0;
    return fieldsOf(value) !== undefined || isGiven;
  };
  const returned = fieldOf(json, 'returnCode');
  const isRefused =
    (typeof returned === 'number' && returned !== 0) || (typeof returned === 'string' && /^\s*[^0\s]/.test(returned));
  const isShaped = ['error', 'responseError', 'errorCode'].some(holds) || (holds('code') && holds('msg'));
  return status >= 300 || isRefused || isShaped;
}

export function countedIn(body: string): Counted | undefined {
  const answer = jsonOf(body);
  const report = fieldOf(answer, 'resource') ?? fieldOf(answer, 'resources');
  const levels = fieldsOf(fieldOf(report, 'Classify_byRisk_Level'));
  if (levels === undefined) return undefined;
  let high = 0;
  let others = 0;
  let stated: number | undefined;
  const named = new Set<string>();
  for (const [name, value] of Object.entries(levels)) {
    const word = name.trim().toLowerCase();
    const isKnown = HIGH.has(word) || OTHERS.has(word) || TOTAL.has(word);
    const count = numberOf(value);
    if (isKnown && count === undefined && !isBlank(value)) return undefined;
    if (TOTAL.has(word)) stated = count === undefined ? stated : Math.max(stated ?? 0, count);
    else if (OTHERS.has(word)) others += count ?? 0;
    else high += count ?? 0;
    if (HIGH.has(word)) named.add('high');
    if (OTHERS.has(word)) named.add(['medium', '중'].includes(word) ? 'medium' : 'low');
  }
  if (!Object.values(levels).some((value) => numberOf(value) !== undefined)) return undefined;
  if (named.size < 3 && stated !== high + others) return undefined;
  const beyond = Math.max(0, (stated ?? 0) - high - others);
  return { high: high + beyond, total: high + others + beyond, ...elsewhere(report) };
}

/** The largest of what the details and the other tables count, as far as anyone can read them. */
function elsewhere(report: unknown): Pick<Counted, 'highElsewhere' | 'totalElsewhere'> {
  const categories = Object.values(fieldsOf(fieldOf(report, 'Details')) ?? {});
  const detailed = categories.map((category) => ({
    isHigh: HIGH.has(String(fieldOf(category, 'RiskLevel')).trim().toLowerCase()),
    findings: Object.entries(fieldsOf(category) ?? {}).filter(
      ([name, value]) => /^\d+$/.test(name) && !isBlank(fieldOf(value, 'Title')) && !isBlank(fieldOf(value, 'URL')),
    ).length,
  }));
  const cells = Object.values(fieldsOf(fieldOf(report, 'Classify_byRisk_Domain')) ?? {})
    .flatMap((domain) => Object.values(fieldsOf(domain) ?? {}))
    .flatMap((category) => Object.entries(fieldsOf(category) ?? {}))
    .map(([name, value]) => ({ word: name.trim().toLowerCase(), count: numberOf(value) ?? 0 }));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
  const byRisk = (words: ReadonlySet<string>) =>
    sum(cells.filter(({ word }) => words.has(word)).map(({ count }) => count));
  const byCategory = Object.values(fieldsOf(fieldOf(report, 'Classify_byRisk_Vulnerability')) ?? {});
  return {
    highElsewhere: Math.max(byRisk(HIGH), detailed.filter(({ isHigh, findings }) => isHigh && findings > 0).length),
    totalElsewhere: Math.max(
      byRisk(HIGH) + byRisk(OTHERS),
      sum(detailed.map(({ findings }) => findings)),
      sum(byCategory.map((count) => numberOf(count) ?? 0)),
    ),
  };
}

/** Whether nothing that was counted is beyond the limits. */
export function isWithin(counted: Counted, limits: Limits): boolean {
  return (
    Math.max(counted.high, counted.highElsewhere) <= limits.high &&
    Math.max(counted.total, counted.totalElsewhere) <= limits.total
  );
}
