/** What the entries of an ignore file say, read by other means than the action reads them. */
import { isAlias, parse, parseDocument, visit } from 'yaml';
import type { Identified } from '../../src/judge/ignore/entries.ts';

const SELECTORS = ['category', 'url', 'parameter', 'fingerprint'] as const;
const KEYS: readonly string[] = [...SELECTORS, 'reason', 'expires'];

export type Fields = Readonly<Record<string, unknown>>;

/**
 * The entries as plain values. Undefined if anything in them is not a text, or is not said by the
 * entry itself.
 */
export function plainEntries(text: string): readonly Fields[] | undefined {
  const source = text.replace(/^\ufeff/, '');
  let hasAlias = false;
  visit(parseDocument(source), (_, node) => {
    hasAlias ||= isAlias(node);
  });
  const list: unknown = parse(source, { uniqueKeys: true, strict: true, merge: false }) ?? [];
  if (hasAlias || !Array.isArray(list)) return undefined;
  const entries = list.map((each: unknown): Fields => (typeof each === 'object' && each !== null ? { ...each } : {}));
  return entries.every(isWhole) ? entries : undefined;
}

/** A date is one only to YAML 1.1. */
function textAt(entry: Fields, key: string): string {
  const value = entry[key];
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value.trim() : '';
}

function isWhole(entry: Fields): boolean {
  const keys = Object.keys(entry);
  const isSaid = (value: unknown) => (typeof value === 'string' && value.trim() !== '') || value instanceof Date;
  return (
    keys.every((key) => KEYS.includes(key) && isSaid(entry[key])) &&
    keys.includes('reason') &&
    SELECTORS.some((key) => keys.includes(key)) &&
    (!keys.includes('expires') || isCalendarDay(textAt(entry, 'expires')))
  );
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isCalendarDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (MONTHS[month - 1] ?? 0) + (isLeap ? 1 : 0);
}

/** Whether the last day of an entry, which is part of it, is over. */
export function isOver(entry: Fields, today: string): boolean {
  const last = textAt(entry, 'expires');
  // Days written like this sort as they follow each other.
  return last !== '' && last < today;
}

/** Whether an entry says, to whoever reads it as leniently as can be, that this is ignored. */
export function mayIgnore(entry: Fields, { url, ...others }: Identified): boolean {
  const texts: Fields = others;
  const isSame = (key: string) => entry[key] === undefined || textAt(entry, key) === texts[key];
  if (!['category', 'parameter', 'fingerprint'].every(isSame)) return false;
  if (entry['url'] === undefined) return true;
  const parts = decodeURIComponentOrNot(textAt(entry, 'url'))
    .replace(/:(?:443|80)(?=\/)/, '')
    .split(/(\*+)/);
  const pattern = parts.map((part) =>
    part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part.replaceAll(/[^A-Za-z0-9]/gu, '\\$&'),
  );
  return new RegExp(`^${pattern.join('')}/?$`, 'is').test(url);
}

/** Whether an entry says to everyone that this is ignored. */
export function mustIgnore(entry: Fields, finding: Identified): boolean {
  return SELECTORS.every(
    (key) => entry[key] === undefined || entry[key] === finding[key] || (key === 'url' && entry[key] === '**'),
  );
}

function decodeURIComponentOrNot(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
