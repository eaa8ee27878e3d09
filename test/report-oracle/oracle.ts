/**
 * What a run must do with a report, by the contract alone (README.md, docs/verdict.md). Nothing of
 * src/ is imported or imitated: where oracle and action disagree, read the contract.
 */
import { canAtLeast, type Result } from './at-least.ts';
import { surelyAtMost } from './at-most.ts';
import { Evidence } from './evidence.ts';
import { isEmpty, isObject, type Json, type JsonObject, type Pick, readJson } from './raw-json.ts';
import { HOST, type Settings } from './truth.ts';
import { countOf } from './words.ts';

export type Ruling = 'must-not-pass' | 'may-pass' | 'must-pass';

export interface Case {
  readonly body: string;
  readonly baseline: string | null;
  readonly baselineIsFile: boolean;
  readonly crawled: string;
  readonly settings: Settings;
}

const LIMITS = ['High', 'Medium', 'Low', 'Total'] as const;

export function rule(scene: Case): Ruling {
  // Of two members of one name the last counts, as every JavaScript reader has it. No pass is
  // demanded that the first would not give.
  const ruling = ruleReading(scene, 'last');
  return ruling === 'must-pass' && ruleReading(scene, 'first') !== 'must-pass' ? 'may-pass' : ruling;
}

/** The fewest and the most that the outputs `total`, `high`, … can say; null: nobody can tell. */
export function boundsOf({ body, settings }: Case): { readonly least: Result; readonly most: Result | null } | null {
  const answer = reportIn(body, 'last');
  const first = reportIn(body, 'first');
  if (answer === null || first === null) return null;
  // "Found, less ignored; not narrowed by gate-on."
  const all = { ...settings, newOnly: false };
  const isTwice = JSON.stringify(plain(answer.json)) !== JSON.stringify(plain(first.json));
  const isPlain = answer.isPlain && !isTwice;
  return { least: canAtLeast(answer.report, null, all), most: isPlain ? surelyAtMost(answer.report, null, all) : null };
}

function ruleReading(scene: Case, pick: Pick): Ruling {
  const now = reportIn(scene.body, pick);
  const then = scene.baseline === null ? null : reportIn(scene.baseline, pick, scene.baselineIsFile);
  // "The report is missing, unreadable, or has no count that can be trusted": no verdict.
  if (now === null || !hasVerdict(now.report)) return 'must-not-pass';
  // "Either unreadable: an error before the order."
  if (scene.baseline !== null && (then === null || !hasVerdict(then.report))) return 'must-not-pass';
  const crawl = crawlRuling(scene, now.report);
  if (crawl === 'must-not-pass') return crawl;

  const { settings } = scene;
  const holds = (counts: Result) =>
    LIMITS.every((name) => settings.max[name] === null || counts[name] <= settings.max[name]);
  const before = then?.report ?? null;
  // "A report against itself has nothing new."
  const isItself = before !== null && JSON.stringify(plain(now.json)) === JSON.stringify(plain(then?.json));
  if (!isItself && !holds(canAtLeast(now.report, before, settings))) return 'must-not-pass';
  if (crawl === 'may-pass' || !now.isPlain || then?.isPlain === false) return 'may-pass';
  const most = surelyAtMost(now.report, before, settings);
  return most !== null && (isItself || holds(most)) ? 'must-pass' : 'may-pass';
}

const plain = (json: Json | undefined): unknown =>
  isObject(json)
    ? [...json].map(([name, member]) => [name, plain(member)])
    : Array.isArray(json)
      ? json.map(plain)
      : json;

interface Reading {
  readonly json: JsonObject;
  readonly report: Evidence;
  /** Whether all around the report is as on the vendor's page. */
  readonly isPlain: boolean;
}

/** The report in an answer; null: the answer is an error, or none can be read. */
function reportIn(body: string, pick: Pick, isSaved = false): Reading | null {
  const answer = readJson(body.replace(/^\uFEFF/, ''), pick);
  if (!isObject(answer) || isError(answer)) return null;
  const payloads = ['resource', 'resources'].map((name) => answer.get(name)).filter((json) => !isEmpty(json));
  const [payload] = payloads;
  // "The payload is under `resource`, the other operations' under `resources`; accept either." Of
  // two, one "could hold findings" that nobody counts.
  if (payloads.length > 1 || (payload !== undefined && !isObject(payload))) return null;
  if (payload !== undefined) {
    const code = answer.get('returnCode');
    const isPlain =
      !isSaved &&
      (code === '0' || code === 0) &&
      !body.startsWith('\uFEFF') &&
      [...answer.values()].every((json) => json === payload || typeof json !== 'object' || json === null);
    return { json: payload, report: new Evidence(payload), isPlain };
  }
  // A saved report stands without the answer around it.
  return answer.has('Classify_byRisk_Level') ? { json: answer, report: new Evidence(answer), isPlain: isSaved } : null;
}

/** "An error body is never taken for a report", nor a "success-shaped" one with another code. */
function isError(answer: JsonObject): boolean {
  const isBlank = (json: Json | undefined) => json === undefined || json === null || json === '';
  if (['error', 'responseError', 'errorCode'].some((name) => !isBlank(answer.get(name)))) return true;
  const code = answer.get('returnCode');
  return (typeof code === 'string' || typeof code === 'number') && code !== '' && Number(code) !== 0;
}

/** Whether a report can give a verdict at all. */
function hasVerdict(report: Evidence): boolean {
  // "The counts are those of Classify_byRisk_Level."
  if (!report.hasCount) return false;
  const { totals, others } = report.numbers;
  // "A count that is none could hold findings: where no table counts them there is no verdict."
  const isUnread = ['High', 'Medium', 'Low'].some((risk) => report.rows.get(risk as 'High') === false);
  if (isUnread && report.total === null && others.every((n) => n === 0)) return false;
  // "Something unreadable that could be findings leaves no verdict, unless the service's tables
  // agree in number without it."
  return report.strange === 0 || (totals > 0 && others.includes(totals) && others.every((n) => n <= totals));
}

function crawlRuling(scene: Case, report: Evidence): Ruling {
  const given = JSON.parse(scene.crawled) as Json;
  const isNone = given === null || given === '';
  const { n, sure } = countOf(given);
  const { minCrawled } = scene.settings;
  if (!isNone && sure && n !== null && !Array.isArray(given)) return n < minCrawled ? 'must-not-pass' : 'must-pass';
  // "Unknown, not zero: it passes only the default limit of 1, and only where the start URL's host
  // is among the report's scanned domains."
  if (minCrawled > 1 || !report.scanned.some((text) => text.includes(HOST))) return 'must-not-pass';
  return isNone && report.scanned.includes(`http://${HOST}`) ? 'must-pass' : 'may-pass';
}
