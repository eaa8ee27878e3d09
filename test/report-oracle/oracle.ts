/**
 * What a run must do with a report, by the contract alone (README.md, docs/verdict.md). Nothing of
 * src/ is imported or imitated: where oracle and action disagree, read the contract.
 */

import { canAtLeast } from './at-least.ts';
import { surelyAtMost } from './at-most.ts';
import { countOf, type Evidence, evidenceOf } from './evidence.ts';
import { isObject, type Json, type JsonObject, type Pick, readJson } from './raw-json.ts';
import { HOST, type Settings } from './truth.ts';

export type Ruling = 'must-not-pass' | 'may-pass' | 'must-pass';

export interface Case {
  readonly body: string;
  readonly baseline: string | null;
  readonly crawled: string;
  readonly settings: Settings;
}

const LIMITS = ['High', 'Medium', 'Low', 'Total'] as const;

export function rule(scene: Case): Ruling {
  // Two members of one name: no reading may pass what the other must not.
  const readings = (['first', 'last'] as const).map((pick) => ruleReading(scene, pick));
  if (readings.includes('must-not-pass')) return 'must-not-pass';
  return readings.every((one) => one === 'must-pass') ? 'must-pass' : 'may-pass';
}

function ruleReading(scene: Case, pick: Pick): Ruling {
  const now = reportsIn(scene.body, pick);
  const then = scene.baseline === null ? null : reportsIn(scene.baseline, pick);
  // "The report is missing, unreadable, or has no count that can be trusted": no verdict.
  if (now === null || !now.reports.every(hasVerdict)) return 'must-not-pass';
  // "Either unreadable: an error before the order."
  if (scene.baseline !== null && (then === null || !then.reports.every(hasVerdict))) return 'must-not-pass';

  const crawl = crawlRuling(scene, now.reports[0]);
  if (crawl === 'must-not-pass') return crawl;

  const before = then?.reports[0] ?? null;
  const { max } = scene.settings;
  for (const report of now.reports) {
    const least = canAtLeast(report, before, scene.settings);
    if (LIMITS.some((name) => exceeds(least[name], max[name]))) return 'must-not-pass';
  }
  const [report] = now.reports;
  if (crawl === 'may-pass' || report === undefined || !now.isPlain || then?.isPlain === false) return 'may-pass';
  const most = surelyAtMost(report, before, scene.settings);
  return most !== null && LIMITS.every((name) => !exceeds(most[name], max[name])) ? 'must-pass' : 'may-pass';
}

const exceeds = (n: number, limit: number | null): boolean => limit !== null && n > limit;

/** The reports in an answer, normally one; null: it is an error or can't be read. */
function reportsIn(
  body: string,
  pick: Pick,
): { readonly reports: readonly Evidence[]; readonly isPlain: boolean } | null {
  const answer = readJson(body.replace(/^\uFEFF/, ''), pick);
  if (!isObject(answer) || isError(answer)) return null;
  const payloads = ['resource', 'resources'].map((name) => answer.get(name)).filter(isFull);
  const code = answer.get('returnCode');
  if (payloads.length > 0) {
    const further = [...answer].filter(([name]) => !['resource', 'resources'].includes(name));
    const isPlain =
      payloads.length === 1 &&
      (code === '0' || code === 0) &&
      !body.startsWith('\uFEFF') &&
      ['resource', 'resources'].every((name) => !answer.has(name) || isObject(answer.get(name))) &&
      further.every(([, json]) => typeof json !== 'object' || json === null);
    return { reports: payloads.map(evidenceOf), isPlain };
  }
  // A report without its envelope: as a saved one may be.
  return answer.has('Classify_byRisk_Level') ? { reports: [evidenceOf(answer)], isPlain: false } : null;
}

const isFull = (json: Json | undefined): json is JsonObject => isObject(json) && json.size > 0;

/** "An error body is never taken for a report", nor a "success-shaped" one with another code. */
function isError(answer: JsonObject): boolean {
  const names = ['error', 'responseError', 'errorCode'];
  if (names.some((name) => ![undefined, null, ''].includes(answer.get(name) as undefined))) return true;
  const code = answer.get('returnCode');
  return (typeof code === 'string' || typeof code === 'number') && code !== '' && Number(code) !== 0;
}

/** Whether a report can give a verdict at all. */
function hasVerdict(report: Evidence): boolean {
  // "The counts are those of Classify_byRisk_Level."
  if (!report.hasCount) return false;
  const counted = [...report.categories.values()].some((one) => one.byName !== null || one.byDomain !== null);
  // "A count that is none could hold findings: where no table counts them there is no verdict."
  if (report.unreadableRows.some((row) => row !== 'Total') && report.total === null && !counted) return false;
  const counts = report.total !== null && report.total > 0;
  const { High, Medium, Low } = report.level;
  return report.strangeInDetails === 0 || counted || counts || High + Medium + Low > 0;
}

function crawlRuling(scene: Case, report: Evidence | undefined): Ruling {
  const given = JSON.parse(scene.crawled) as Json;
  const isNone = given === null || given === '';
  const { n, sure } = countOf(given);
  const { minCrawled } = scene.settings;
  if (!isNone && sure && n !== null && !Array.isArray(given)) return n < minCrawled ? 'must-not-pass' : 'must-pass';
  // "Unknown, not zero: it passes only the default limit of 1, and only where the start URL's host
  // is among the report's scanned domains."
  if (minCrawled > 1 || report?.scanned.some((text) => text.includes(HOST)) !== true) return 'must-not-pass';
  return isNone && report.scanned.includes(`http://${HOST}`) ? 'must-pass' : 'may-pass';
}
