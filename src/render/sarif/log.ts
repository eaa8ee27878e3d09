import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { ReviewedFinding } from '../../judge/finding.ts';
import { bySeverity, SEVERITIES } from '../../judge/severity.ts';
import type { Texts } from '../../texts/message.ts';
import { countFindings } from '../tally.ts';
import { locate } from './location.ts';
import { describeResult, type Result } from './result.ts';
import { describeRule, identifyRule, type Rule } from './rule.ts';

/** What one SARIF file is about: the findings of one scan of one site. */
export interface SarifSource {
  readonly siteUrl: string;
  readonly scanNumber: string;
  /** Those that are ignored are left out. */
  readonly findings: readonly ReviewedFinding[];
  /** The action's own version. */
  readonly toolVersion: string;
  readonly texts: Texts;
}

/** What GitHub takes in one file ("SARIF support for code scanning", validating your SARIF file). */
export interface SarifLimits {
  readonly results: number;
  readonly gzippedBytes: number;
}

/** Some of GitHub's 10 MB is kept for what the upload adds and for another level of compression. */
const GITHUB_LIMITS: SarifLimits = { results: 25_000, gzippedBytes: 9_500_000 };

/**
 * The findings of a scan as a SARIF 2.1.0 log for GitHub's code scanning: JSON in one line, with a line feed. Where it
 * would be more than GitHub takes, the worst findings are kept, and the log says how many are left out.
 */
export function renderSarif(source: SarifSource, limits: SarifLimits = GITHUB_LIMITS): string {
  const counted = source.findings.filter(({ ignoredBy }) => ignoredBy === undefined);
  const worstFirst = SEVERITIES.flatMap((severity) => counted.filter((finding) => finding.severity === severity));
  const described = describe(worstFirst.slice(0, limits.results), source);
  let kept = described.results.length;
  for (;;) {
    const text = writeLog(source, keepFirst(described, kept), worstFirst.slice(kept));
    const size = gzippedBytes(text, limits.gzippedBytes);
    if (size <= limits.gzippedBytes || kept === 0) return text;
    kept = Math.floor(kept * Math.min(0.98, limits.gzippedBytes / size));
  }
}

interface Described {
  /** In the order in which the results refer to them. */
  readonly rules: readonly Rule[];
  readonly results: readonly Result[];
}

function describe(findings: readonly ReviewedFinding[], { siteUrl, texts }: SarifSource): Described {
  const byRule = Map.groupBy(findings, ({ category }) => identifyRule(category));
  const rules = [...byRule].map(([id, ofRule]) => describeRule(id, ofRule, texts));
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  const occurrences = new Map<string, number>();
  const results = findings.map((finding) => {
    const occurrence = (occurrences.get(finding.fingerprint) ?? 0) + 1;
    occurrences.set(finding.fingerprint, occurrence);
    const ruleId = identifyRule(finding.category);
    return describeResult(finding, { siteUrl, ruleId, ruleIndex: ruleIndexes.get(ruleId) ?? -1, occurrence, texts });
  });
  return { rules, results };
}

function keepFirst({ rules, results }: Described, count: number): Described {
  const kept = results.slice(0, count);
  const ruleCount = kept.reduce((most, { ruleIndex }) => Math.max(most, ruleIndex + 1), 0);
  return { rules: rules.slice(0, ruleCount), results: kept };
}

/** Text that is small enough as it is need not be compressed to know it: gzip adds a few bytes at most. */
function gzippedBytes(text: string, limit: number): number {
  const bytes = Buffer.byteLength(text);
  return bytes <= limit ? bytes : gzipSync(text).length;
}

function writeLog(
  { siteUrl, scanNumber, toolVersion, texts }: SarifSource,
  { rules, results }: Described,
  leftOut: readonly ReviewedFinding[],
): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Web Security Checker',
            organization: 'NAVER Cloud',
            version: toolVersion,
            informationUri: 'https://www.ncloud.com/product/security/webSecurityChecker',
            rules,
          },
        },
        automationDetails: { id: identifyRun(siteUrl) },
        ...(leftOut.length > 0 && { invocations: [tellLeftOut(leftOut, texts)] }),
        results,
        properties: { scanNumber },
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

/**
 * What GitHub keeps the alerts of one site apart from another's by: an upload closes the alerts of its own category
 * alone, which is all up to the last slash. The hash is of the whole URL, whichever
 * of its spellings this is; what is readable before it doesn't say all.
 */
function identifyRun(siteUrl: string): string {
  const { href } = new URL(siteUrl);
  const hash = createHash('sha256').update(href).digest('hex').slice(0, 8);
  return `web-security-checker/${locate(href, href)}/${hash}/`;
}

function tellLeftOut(leftOut: readonly ReviewedFinding[], texts: Texts) {
  const counted = countFindings(leftOut);
  const counts = bySeverity((severity) => counted[severity]);
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [
      {
        level: 'warning',
        message: { text: texts.sarifLeftOut(counts) },
        properties: counts,
      },
    ],
  };
}
