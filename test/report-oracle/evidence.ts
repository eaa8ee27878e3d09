/** What the text of a report says, table by table, without a judgement on whom to believe. */
import { couldHoldFindings, isEmpty, isHarmless, isObject, type Json, type JsonObject } from './raw-json.ts';

export const LEVELS = ['High', 'Medium', 'Low'] as const;
export type Level = (typeof LEVELS)[number];
export type Counts = Record<Level, number>;

export interface Sighting {
  /** Method, address without query, and parameter; null where the text is not plain. */
  readonly place: { readonly address: string; readonly parameter: string } | null;
}

export interface Category {
  /** The word of RiskLevel; null: none is there; `?`: it names no risk that is known. */
  risk: Level | '?' | null;
  /** Findings that can be read. */
  seen: Sighting[];
  /** By Classify_byRisk_Domain, all domains together; null: no row. */
  byDomain: Counts | null;
  /** By Classify_byRisk_Vulnerability; null: no row. */
  byName: number | null;
}

export interface Evidence {
  readonly level: Counts;
  /** Rows of totals that are there but are no count. */
  readonly unreadableRows: readonly string[];
  readonly total: number | null;
  readonly hasCount: boolean;
  readonly categories: Map<string, Category>;
  /** Places in Details, and in its categories, that can't be read and could hold findings. */
  readonly strangeInDetails: number;
  readonly strangeElsewhere: number;
  /** What the contract does not call harmless, so that no pass can be demanded. */
  readonly oddities: number;
  readonly tables: ReadonlySet<string>;
  readonly scanned: readonly string[];
}

export const noCounts = (): Counts => ({ High: 0, Medium: 0, Low: 0 });
export const sum = (counts: Counts): number => counts.High + counts.Medium + counts.Low;
export const detailed = (category: Category): number => category.seen.length;

/** "A count a number or a numeric string": `sure` is one that nobody can read otherwise. */
export function countOf(json: Json | undefined): { readonly n: number | null; readonly sure: boolean } {
  if (isEmpty(json)) return { n: 0, sure: true };
  if (typeof json === 'string') {
    if (/^(0|[1-9]\d*)$/.test(json)) return { n: Number(json), sure: true };
    const text = json.normalize('NFKC').trim();
    const n = /^[+\d.eE]+$/.test(text) ? Number(text) : Number.NaN;
    return { n: Number.isInteger(n) && n >= 0 ? n : null, sure: false };
  }
  if (typeof json === 'number' && Number.isInteger(json) && json >= 0)
    return { n: json, sure: Number.isSafeInteger(json) };
  return { n: null, sure: false };
}

/** "Whether risks are named High, Medium, Low or 상, 중, 하: read alike, in every table." */
const WORDS: Readonly<Record<string, Level>> = {
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  상: 'High',
  중: 'Medium',
  하: 'Low',
};
export function riskOf(word: string): { readonly risk: Level | '?'; readonly sure: boolean } {
  const exact = ['High', 'Medium', 'Low', '상', '중', '하'].includes(word);
  const key = word.trim().toLowerCase();
  return { risk: Object.hasOwn(WORDS, key) ? (WORDS[key] ?? '?') : '?', sure: exact };
}

export function evidenceOf(report: JsonObject): Evidence {
  let strangeInDetails = 0;
  let strangeElsewhere = 0;
  let oddities = 0;
  const categories = new Map<string, Category>();
  const tables = new Set<string>();
  const categoryOf = (name: string): Category => {
    const known = categories.get(name) ?? { risk: null, seen: [], byDomain: null, byName: null };
    categories.set(name, known);
    return known;
  };
  const unknown = (json: Json, inDetails = false): void => {
    if (isHarmless(json)) return;
    oddities++;
    if (!couldHoldFindings(json)) return;
    if (inDetails) strangeInDetails++;
    else strangeElsewhere++;
  };
  const count = (json: Json | undefined): number | null => {
    const { n, sure } = countOf(json);
    if (!sure) oddities++;
    return n;
  };
  /** The rows of a table; one that is neither empty nor an object is odd. */
  const table = (name: string): JsonObject => {
    const json = report.get(name);
    if (isObject(json) && json.size > 0) {
      tables.add(name);
      return json;
    }
    if (!isEmpty(json)) {
      oddities++;
      if (json !== undefined && couldHoldFindings(json)) {
        if (name === 'Details') strangeInDetails++;
        else strangeElsewhere++;
      }
    }
    return new Map();
  };

  const level = noCounts();
  const unreadableRows: string[] = [];
  let total: number | null = null;
  let hasCount = false;
  for (const [name, json] of table('Classify_byRisk_Level')) {
    if (name === 'Total') {
      total = count(json);
      hasCount ||= total !== null && !(isEmpty(json) && json !== 0);
      if (total === null) unreadableRows.push(name);
      continue;
    }
    const { risk, sure } = riskOf(name);
    const { n } = countOf(json);
    if (risk === '?') {
      // A further text or number is harmless; a count of a risk that nobody knows counts as High.
      if (n === null) unknown(json);
      else if (n > 0) {
        oddities++;
        if (name.trim().toLowerCase() !== 'total') level.High += n;
      }
      continue;
    }
    if (!sure) oddities++;
    count(json);
    if (n === null) unreadableRows.push(risk);
    else {
      hasCount ||= !(isEmpty(json) && json !== 0);
      level[risk] += n;
    }
  }

  for (const [name, json] of table('Classify_byRisk_Vulnerability')) {
    const n = count(json);
    if (n !== null && n > 0) categoryOf(name).byName = n;
    if (n === null && couldHoldFindings(json)) strangeElsewhere++;
  }

  for (const [, domain] of table('Classify_byRisk_Domain')) {
    if (!isObject(domain)) {
      if (!isEmpty(domain)) oddities++;
      continue;
    }
    for (const [name, rows] of domain) {
      if (!isObject(rows)) {
        if (!isEmpty(rows)) oddities++;
        continue;
      }
      for (const [word, json] of rows) {
        const { risk, sure } = riskOf(word);
        const n = countOf(json).n ?? 0;
        if (!sure) oddities++;
        count(json);
        if (n === 0) continue;
        const category = categoryOf(name);
        category.byDomain ??= noCounts();
        category.byDomain[risk === '?' ? 'High' : risk] += n;
      }
    }
  }

  for (const [name, details] of table('Details')) {
    if (!isObject(details)) {
      unknown(details, true);
      if (!isEmpty(details)) oddities++;
      continue;
    }
    const seen: Sighting[] = [];
    for (const [key, json] of details) {
      if (['RiskLevel', 'Vuln_Desc', 'Vuln_Desc2'].includes(key)) continue;
      if (/^(0|[1-9]\d*)$/.test(key) && isObject(json) && json.size > 0) {
        for (const [, fact] of json) unknown(fact, true);
        seen.push({ place: placeOf(json) });
      } else {
        if (/^\d+$/.test(key) && !isEmpty(json)) oddities++;
        unknown(json, true);
      }
    }
    const word = details.get('RiskLevel');
    const read = typeof word === 'string' ? riskOf(word) : { risk: '?' as const, sure: false };
    if (seen.length > 0 || details.size === 0) {
      const category = categoryOf(name);
      category.seen = seen;
      category.risk = isEmpty(word) ? null : read.risk;
      if (!read.sure) oddities++;
    } else if (word !== undefined && !read.sure) oddities++;
  }

  for (const [name, json] of report) {
    if (['Classify_byRisk_Level', 'Classify_byRisk_Domain', 'Classify_byRisk_Vulnerability', 'Details'].includes(name))
      continue;
    if (name === 'Recommendation' && isObject(json)) for (const [, text] of json) unknown(text);
    else unknown(json);
  }
  const domains = report.get('Scanned_Domain_List') ?? null;
  const scanned = (Array.isArray(domains) ? domains : [domains]).filter((one) => typeof one === 'string');
  return {
    level,
    unreadableRows,
    total,
    hasCount,
    categories,
    strangeInDetails,
    strangeElsewhere,
    oddities,
    tables,
    scanned,
  };
}

function placeOf(finding: JsonObject): Sighting['place'] {
  const url = finding.get('URL');
  const parameter = finding.get('VulnParam');
  if (typeof url !== 'string' || typeof parameter !== 'string') return null;
  const plain = /^\[[A-Z]+\]&nbsp;&nbsp;(https?:\/\/[a-z.]+\/[a-z/]+)(\?[a-z]+=\d)?$/.exec(url);
  return plain?.[1] === undefined ? null : { address: plain[1], parameter };
}
