/** What the text of a report says, table by table, without a judgement on whom to believe. */
import { couldHoldFindings, isEmpty, isHarmless, isObject, type Json, type JsonObject } from './raw-json.ts';
import { type Counts, countOf, type Level, noCounts, riskOf, sum } from './words.ts';

const LEVEL = 'Classify_byRisk_Level';
const BY_DOMAIN = 'Classify_byRisk_Domain';
const BY_NAME = 'Classify_byRisk_Vulnerability';
const DETAILS = 'Details';
/** A finding's own members: whatever they hold is about a finding that is counted. */
const FACTS = (
  'Title vuln_key URL Request_Header Referer Request_Body newline VulnParam VulnSTR ' +
  'Response_Data Description Reference'
).split(' ');
const FIXED = ['RiskLevel', 'Vuln_Desc', 'Vuln_Desc2'];

/** A finding; its place is null where its texts are not plain. */
export interface Sighting {
  readonly place: { readonly address: string; readonly parameter: string } | null;
}

export interface Category {
  /** The word of RiskLevel; null: none is there; `?`: it names no risk that is known. */
  risk: Level | '?' | null;
  seen: Sighting[];
  /** What may or may not be read as findings. */
  vague: number;
  /** Whether a count by domain can be read in two ways. */
  isVague: boolean;
  /** All domains together; null: no row. */
  byDomain: Counts | null;
  /** By the table of categories; null: no row. */
  byName: number | null;
}

export const detailed = (category: Category): number => category.seen.length;
export const countedByDomain = (category: Category): number =>
  category.byDomain === null ? 0 : sum(category.byDomain);

export class Evidence {
  readonly level = noCounts();
  /** Risks that the totals name, and `Total`, by whether the value is a count. */
  readonly rows = new Map<Level | 'Total', boolean>();
  total: number | null = null;
  /** Whether the totals give any number, 0 included. */
  hasCount = false;
  readonly categories = new Map<string, Category>();
  /** How often something can't be read that could be findings. */
  strange = 0;
  /** How often the contract does not call something harmless, so that no pass can be demanded. */
  oddities = 0;
  /** The tables that have rows. */
  readonly tables = new Set<string>();
  readonly scanned: readonly string[];

  constructor(report: JsonObject) {
    this.#readLevel(this.#table(report, LEVEL));
    for (const [name, json] of this.#table(report, BY_NAME)) {
      const n = this.#count(json);
      if (n > 0) this.#category(name).byName = n;
    }
    for (const [, domain] of this.#table(report, BY_DOMAIN)) {
      for (const [name, rows] of this.#rowsOf(domain)) {
        for (const [word, json] of this.#rowsOf(rows)) this.#readCell(name, word, json);
      }
    }
    for (const [name, json] of this.#table(report, DETAILS)) this.#readCategory(name, json);
    for (const [name, json] of report) {
      if ([LEVEL, BY_DOMAIN, BY_NAME, DETAILS].includes(name)) continue;
      if (name === 'Recommendation' && isObject(json)) for (const [, text] of json) this.#unknown(text);
      else this.#unknown(json);
    }
    const domains = report.get('Scanned_Domain_List') ?? null;
    this.scanned = (Array.isArray(domains) ? domains : [domains]).filter((one) => typeof one === 'string');
  }

  /** The totals' own number, and those of the other tables. */
  get numbers() {
    const all = [...this.categories.values()];
    const add = (one: (category: Category) => number) => all.reduce((n, category) => n + one(category), 0);
    return {
      totals: Math.max(this.total ?? 0, sum(this.level)),
      others: [add(detailed), add(countedByDomain), add((category) => category.byName ?? 0)],
    };
  }

  #readLevel(table: JsonObject): void {
    for (const [name, json] of table) {
      const { n, sure } = countOf(json);
      if (n !== null && (!isEmpty(json) || json === 0)) this.hasCount = true;
      if (name.trim().toLowerCase() === 'total') {
        if (name !== 'Total' || !sure) this.oddities++;
        this.rows.set('Total', n !== null);
        if (!isEmpty(json) || json === 0) this.total = n;
        continue;
      }
      const { risk, sure: isExact } = riskOf(name);
      if (risk === '?') {
        // A further text or number is harmless; a count of a risk that nobody knows counts as High.
        if (n === null) this.#unknown(json);
        if ((n ?? 0) > 0) this.oddities++;
        this.level.High += n ?? 0;
        continue;
      }
      if (!isExact || !sure || this.rows.has(risk)) this.oddities++;
      this.rows.set(risk, n !== null);
      this.level[risk] += n ?? 0;
    }
  }

  #readCell(name: string, word: string, json: Json): void {
    const { risk, sure } = riskOf(word);
    if (!sure) this.oddities++;
    const n = this.#count(json);
    if (!countOf(json).sure) this.#category(name).isVague = true;
    if (n === 0) return;
    const category = this.#category(name);
    category.byDomain ??= noCounts();
    category.byDomain[risk === '?' ? 'High' : risk] += n;
  }

  #readCategory(name: string, json: Json): void {
    if (!isObject(json)) {
      if (!isEmpty(json)) this.oddities++;
      if (!looksLikeFindings(json)) this.#unknown(json);
      else this.#category(name).vague = Array.isArray(json) ? json.length : 1;
      return;
    }
    const seen: Sighting[] = [];
    let vague = 0;
    for (const [key, member] of json) {
      if (FIXED.includes(key)) continue;
      if (/^(0|[1-9]\d*)$/.test(key) && isObject(member) && member.size > 0) {
        for (const [fact, json] of member) {
          if (!FACTS.includes(fact)) this.#unknown(json);
          else if (!isHarmless(json)) this.oddities++;
        }
        seen.push({ place: placeOf(member) });
      } else {
        if (/^\d+$/.test(key) && !isEmpty(member)) this.oddities++;
        if (!isEmpty(member)) vague += Array.isArray(member) ? member.length : 1;
        // Under another key, or in a list, a finding can be read as well.
        if (looksLikeFindings(member)) this.oddities++;
        else this.#unknown(member);
      }
    }
    const word = json.get('RiskLevel');
    // A word in a list or an object is none: then the tables tell the risk.
    const { risk, sure } = typeof word === 'string' || typeof word === 'number' ? riskOf(String(word)) : NO_WORD;
    if (!sure) this.oddities++;
    if (seen.length + vague === 0) return;
    const category = this.#category(name);
    category.vague = vague;
    if (seen.length === 0) return;
    category.seen = seen;
    category.risk = isEmpty(word) ? null : risk;
  }

  /** The rows of a table; one that is neither empty nor an object is odd. */
  #table(report: JsonObject, name: string): JsonObject {
    const rows = this.#rowsOf(report.get(name));
    if (rows.size > 0) this.tables.add(name);
    return rows;
  }

  #rowsOf(json: Json | undefined): JsonObject {
    if (isObject(json)) return json;
    if (json !== undefined && !isEmpty(json)) {
      this.oddities++;
      this.#unknown(json);
    }
    return new Map();
  }

  #count(json: Json): number {
    const { n, sure } = countOf(json);
    if (!sure) this.oddities++;
    // "A count that is none could hold findings"; a further text is harmless.
    const isNote = typeof json === 'string' && !/\p{Nd}/u.test(json);
    if (n === null && !isNote) this.strange++;
    return n ?? 0;
  }

  #unknown(json: Json): void {
    if (isHarmless(json)) return;
    this.oddities++;
    if (couldHoldFindings(json)) this.strange++;
  }

  #category(name: string): Category {
    const known = this.categories.get(name) ?? {
      risk: null,
      seen: [],
      vague: 0,
      isVague: false,
      byDomain: null,
      byName: null,
    };
    this.categories.set(name, known);
    return known;
  }
}

const NO_WORD = { risk: null, sure: false };

const looksLikeFindings = (json: Json): boolean =>
  Array.isArray(json)
    ? json.some(isObject) && json.filter(isObject).every(looksLikeFindings)
    : isObject(json) && typeof json.get('URL') === 'string';

function placeOf(finding: JsonObject): Sighting['place'] {
  const url = finding.get('URL');
  const parameter = finding.get('VulnParam');
  if (typeof url !== 'string' || typeof parameter !== 'string') return null;
  const plain = /^\[[A-Z]+\]&nbsp;&nbsp;(https?:\/\/[a-z.]+\/[a-z/]+)(\?[a-z]+=\d)?$/.exec(url);
  return plain?.[1] === undefined ? null : { address: plain[1], parameter };
}
