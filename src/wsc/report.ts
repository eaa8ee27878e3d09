import { decodeHTML } from 'entities';
import type { Finding } from '../domain/finding.ts';
import type { Redactor } from '../domain/redaction.ts';
import type { Report, Share } from '../domain/report.ts';
import type { Counts, Severity } from '../domain/severity.ts';
import { SEVERITIES, sumOf, worse } from '../domain/severity.ts';
import { redactReport } from './report-redaction.ts';
import { countsAt, isPlain, readRisks, severityOf } from './risks.ts';
import type { JsonObject } from './wire.ts';
import { countIn, isObject, memberOf, objectAt, textIn, WireError } from './wire.ts';

const TOTALS = 'Classify_byRisk_Level';
const BY_DOMAIN = 'Classify_byRisk_Domain';
const BY_CATEGORY = 'Classify_byRisk_Vulnerability';

/** Fields of a finding, by which one is known that does not stand under a number. */
const FINDING_FIELDS = ['Title', 'vuln_key', 'URL', 'VulnParam', 'VulnSTR'];

/** Whether an answer is a report at all, and not an error or the empty answer of one that is not there yet. */
export function isReport(answer: unknown): answer is JsonObject {
  if (!isObject(answer)) return false;
  const totals = memberOf(answer, TOTALS);
  return isObject(totals) && Object.keys(totals).length > 0;
}

/**
 * Reads a report: its credentials are taken out first, so that nothing else ever holds them.
 * @throws WireError where it has no count that can be trusted
 */
export function readReport(answer: JsonObject, redactor: Redactor): Report {
  const stated = readTotals(answer);
  const document = redactReport(answer, redactor);
  return {
    stated,
    shares: readCategories(document, redactor),
    siteUrl: textIn(memberOf(document, 'Target_Info')).trim(),
    scannedOrigins: toList(memberOf(document, 'Scanned_Domain_List'), /[\s,]+/),
    items: toList(memberOf(document, 'Vulnerability_Category'), /[\n,]/),
    excludedUrls: readExclusions(memberOf(document, 'Excluded_Url')),
    document,
  };
}

/**
 * The report's own totals. A risk that they don't name is 0 only where their `Total` says so too; what `Total` counts
 * beyond the risks, and every risk of an unknown name, is high.
 */
function readTotals(answer: JsonObject): Counts {
  const { Total: totalValue, ...named } = objectAt(memberOf(answer, TOTALS), TOTALS);
  for (const [risk, value] of Object.entries(named)) {
    if (countIn(value) === undefined) throw new WireError(`${TOTALS}.${severityOf(risk) === undefined ? '*' : risk}`);
  }
  const counts = readRisks(named);
  const total = countIn(totalValue);
  const isWhole = SEVERITIES.every((risk) => Object.keys(named).some((name) => severityOf(name) === risk));
  if (total === undefined && (totalValue !== undefined || !isWhole)) throw new WireError(`${TOTALS}.Total`);
  if (!isWhole && total !== counts.total) throw new WireError(TOTALS);
  return sumOf([counts, countsAt('high', Math.max(0, (total ?? 0) - counts.total))]);
}

/** Every category that the details or one of the two tables name. A name is an arbitrary string. */
function readCategories(document: JsonObject, redactor: Redactor): readonly Share[] {
  const details = toObject(memberOf(document, 'Details'));
  const byCategory = toObject(memberOf(document, BY_CATEGORY));
  const byDomain = Object.values(toObject(memberOf(document, BY_DOMAIN))).map(toObject);
  const names = new Set([details, byCategory, ...byDomain].flatMap((table) => Object.keys(table)));
  return [...names].flatMap((name) => {
    const tables = byDomain.map((domain) => toObject(memberOf(domain, name)));
    const risks = sumOf(tables.map(readRisks));
    const detail = memberOf(details, name);
    const texts = isObject(detail) || Array.isArray(detail) ? detail : {};
    const given = textIn(memberOf(toObject(texts), 'RiskLevel')).trim();
    const severity = worstIn(risks, given === '' ? undefined : (severityOf(given) ?? 'high'));
    const about = {
      name,
      severity,
      recommendation: textOf(memberOf(toObject(memberOf(document, 'Recommendation')), name)),
    };
    const findings = entriesIn(texts).map((finding) => readFinding(finding, toObject(texts), about, redactor));
    const least = Math.max(findings.length, countIn(memberOf(byCategory, name)) ?? 0);
    return sharesOf({ findings, severity, least }, risks, tables.every(isPlain));
  });

  function textOf(value: unknown): string {
    return redactor.text(textIn(value));
  }
}

/** The risk of a category's findings: the worst that the report gives it, and high where it gives none. */
function worstIn(risks: Counts, given: Severity | undefined): Severity {
  const present = SEVERITIES.filter((severity) => risks[severity] > 0);
  const all = given === undefined ? present : [given, ...present];
  return all.length === 0 ? 'high' : all.reduce(worse);
}

interface DetailedCategory {
  readonly findings: readonly Finding[];
  readonly severity: Severity;
  /** How many findings there are at least. */
  readonly least: number;
}

/**
 * The larger of what the domains' table counts and what the details hold; what it lacks has the category's worst risk. A table
 * that counts none of that risk speaks of something else than the details, and lacks them all.
 */
function sharesOf(
  { findings, severity, least }: DetailedCategory,
  risks: Counts,
  areRisksPlain: boolean,
): readonly Share[] {
  const isMildest = severity === 'low';
  if (risks[severity] === 0) {
    return [
      { findings: [], counts: risks, isCertain: false },
      { findings, counts: countsAt(severity, least), isCertain: areRisksPlain && isMildest },
    ];
  }
  const lacking = Math.max(0, least - risks.total);
  const counts = sumOf([risks, countsAt(severity, lacking)]);
  return [{ findings, counts, isCertain: areRisksPlain && (lacking === 0 || isMildest) }];
}

/** Findings stand beside the category's fixed members, under numbers; one that stands elsewhere is known by its fields. */
function entriesIn(detail: JsonObject | readonly unknown[]): readonly unknown[] {
  return Object.entries<unknown>(detail)
    .filter(
      ([name, value]) =>
        /^\d+$/.test(name) || (isObject(value) && FINDING_FIELDS.some((field) => Object.hasOwn(value, field))),
    )
    .map(([, value]) => value);
}

interface AboutCategory {
  readonly name: string;
  readonly severity: Severity;
  readonly recommendation: string;
}

/** A finding, however odd: what can't be read stays empty, and a finding that is only a text is its title. */
function readFinding(value: unknown, category: JsonObject, about: AboutCategory, redactor: Redactor): Finding {
  const fields = isObject(value) ? value : { Title: value };
  // Decoding may bring to light what stood encoded, so what is decoded is redacted once more.
  const decoded = (name: string) => redactor.text(decodeHTML(textIn(memberOf(fields, name)))).trim();
  const plain = (name: string) => textIn(memberOf(fields, name));
  const { method, url } = splitLocation(decoded('URL'));
  return {
    category: about.name,
    severity: about.severity,
    title: plain('Title'),
    method,
    url,
    parameter: plain('VulnParam'),
    payload: plain('VulnSTR'),
    evidence: plain('Response_Data'),
    request: { headers: plain('Request_Header'), referer: decoded('Referer'), body: plain('Request_Body') },
    description: [...['Vuln_Desc', 'Vuln_Desc2'].map((name) => textIn(memberOf(category, name))), plain('Description')]
      .filter((text) => text.trim() !== '')
      .join('\n'),
    reference: plain('Reference'),
    recommendation: about.recommendation,
  };
}

/** `URL` is display text: `[GET]  http://…`. */
function splitLocation(text: string): { readonly method: string; readonly url: string } {
  const parts = /^\[([A-Za-z]{1,20})\]\s*(.*)$/s.exec(text);
  return { method: parts?.[1]?.toUpperCase() ?? '', url: parts?.[2] ?? text };
}

function toObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/**
 * What was left out. That there is nothing of it, or something that can't be read, does not say
 * that nothing was.
 */
function readExclusions(value: unknown): readonly string[] | undefined {
  const isRead = typeof value === 'string' || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
  return isRead ? toList(value, /[\s,]+/) : undefined;
}

/** A list, be it written as one text. */
function toList(value: unknown, separator: RegExp): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : textIn(value).split(separator);
  return items.map((item) => textIn(item).trim()).filter((item) => item !== '');
}
