/** Counts and risks as a report writes them, and how sure a reader can be of them. */
import { isEmpty, type Json } from './raw-json.ts';

export const LEVELS = ['High', 'Medium', 'Low'] as const;
export type Level = (typeof LEVELS)[number];
export type Counts = Record<Level, number>;

export const noCounts = (): Counts => ({ High: 0, Medium: 0, Low: 0 });
export const sum = (counts: Counts): number => counts.High + counts.Medium + counts.Low;

/** `sure` if nobody can read it otherwise; null is no count at all, 0 one that may be read. */
interface Count {
  readonly n: number | null;
  readonly sure: boolean;
}

/** "A count a number or a numeric string". */
export function countOf(json: Json | undefined): Count {
  if (isEmpty(json)) return { n: 0, sure: true };
  if (typeof json === 'string') {
    if (/^(0|[1-9]\d*)$/.test(json)) return { n: Number(json), sure: true };
    // `1.0`, ` 1 ` or `+1`: whether that is a numeric string is for the reader to say.
    const text = json.normalize('NFKC').trim();
    return { n: /^[+\d.eE]+$/.test(text) && Number.isSafeInteger(Number(text)) ? 0 : null, sure: false };
  }
  if (typeof json === 'number' && Number.isInteger(json) && json >= 0) {
    // Nobody has found more than can be counted.
    return Number.isSafeInteger(json) ? { n: json, sure: true } : { n: null, sure: false };
  }
  return { n: null, sure: false };
}

/** "Whether risks are named High, Medium, Low or 상, 중, 하: read alike, in every table." */
const WORDS: ReadonlyMap<string, Level> = new Map([
  ['high', 'High'],
  ['medium', 'Medium'],
  ['low', 'Low'],
  ['상', 'High'],
  ['중', 'Medium'],
  ['하', 'Low'],
]);
const EXACT: ReadonlySet<string> = new Set(['High', 'Medium', 'Low', '상', '중', '하']);

export function riskOf(word: string): { readonly risk: Level | '?'; readonly sure: boolean } {
  return { risk: WORDS.get(word.trim().toLowerCase()) ?? '?', sure: EXACT.has(word) };
}
