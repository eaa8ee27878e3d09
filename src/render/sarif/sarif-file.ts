import { createHash } from 'node:crypto';
import { constants, createGzip, type ZlibOptions } from 'node:zlib';
import { type SarifText, sarif, sarifLine, sarifMessage, sarifName } from '../../escape/sarif.ts';
import {
  type SarifFile,
  type SarifResult,
  type SarifRule,
  type SarifRun,
  sarifFile,
} from '../../escape/sarif-format.ts';
import type { ReviewedFinding } from '../../judge/finding.ts';
import { bySeverity, SEVERITIES } from '../../judge/severity.ts';
import { countFindings } from '../../judge/tally.ts';
import type { Texts } from '../../texts/message.ts';
import { nameCategory } from '../category-name.ts';
import { locate } from './location.ts';
import { createHeaderReader, describeResult } from './result.ts';
import { describeRule, identifyRule } from './rule.ts';

/** What one SARIF file is about: the findings of one scan of one site. */
export interface SarifSource {
  readonly siteUrl: string;
  readonly scanNumber: string;
  /** Ignored findings are left out of the file. */
  readonly findings: readonly ReviewedFinding[];
  /** The action's own version. */
  readonly toolVersion: string;
  readonly texts: Texts;
}

/**
 * What GitHub accepts in one file ("SARIF support for code scanning", validating your SARIF file).
 */
export interface SarifLimits {
  readonly results: number;
  readonly gzippedBytes: number;
}

/** Leaves some of GitHub's 10 MB for what the upload adds, and for another level of compression. */
const GITHUB_LIMITS: SarifLimits = { results: 25_000, gzippedBytes: 9_500_000 };

/**
 * The findings of a scan as a SARIF 2.1.0 log for GitHub's code scanning. If that is more than
 * GitHub accepts, the worst findings are kept and the log says how many are left out.
 */
export async function renderSarif(source: SarifSource, limits: SarifLimits = GITHUB_LIMITS): Promise<SarifFile> {
  const counted = source.findings.filter(({ ignoredBy }) => ignoredBy === undefined);
  const worstFirst = SEVERITIES.flatMap((severity) => counted.filter((finding) => finding.severity === severity));
  const described = describe(worstFirst.slice(0, limits.results), source);
  let kept = described.results.length;
  for (;;) {
    const file = writeLog(source, keepFirst(described, kept), worstFirst.slice(kept));
    const size = await gzippedBytes(file, limits.gzippedBytes);
    if (size <= limits.gzippedBytes || kept === 0) return file;
    kept = Math.floor(kept * Math.min(0.98, limits.gzippedBytes / size));
  }
}

interface Described {
  /** In the order in which the results refer to them. */
  readonly rules: readonly SarifRule[];
  readonly results: readonly SarifResult[];
}

function describe(findings: readonly ReviewedFinding[], { siteUrl, texts }: SarifSource): Described {
  const ids = new Map<string, SarifText>();
  const idOf = ({ category }: ReviewedFinding): SarifText => {
    const id = ids.get(category) ?? identifyRule(category);
    ids.set(category, id);
    return id;
  };
  const byRule = Map.groupBy(findings, idOf);
  const rules = [...byRule].map(([id, ofRule]) => describeRule(id, ofRule, texts));
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  const categoryNames = new Map(findings.map(({ category }) => [category, '']));
  for (const category of categoryNames.keys()) categoryNames.set(category, nameCategory(category.trim(), texts));
  const headersOf = createHeaderReader();
  const occurrences = new Map<string, number>();
  const results = findings.map((finding) => {
    const occurrence = (occurrences.get(finding.fingerprint) ?? 0) + 1;
    occurrences.set(finding.fingerprint, occurrence);
    const ruleId = idOf(finding);
    const ruleIndex = ruleIndexes.get(ruleId) ?? -1;
    const categoryName = categoryNames.get(finding.category) ?? '';
    return describeResult(finding, { siteUrl, ruleId, ruleIndex, categoryName, headersOf, occurrence, texts });
  });
  return { rules, results };
}

function keepFirst({ rules, results }: Described, count: number): Described {
  const kept = results.slice(0, count);
  const ruleCount = kept.reduce((most, { ruleIndex }) => Math.max(most, ruleIndex + 1), 0);
  return { rules: rules.slice(0, ruleCount), results: kept };
}

/**
 * A small file fits without compressing it to find out: gzip adds only a few bytes. One that fits
 * compressed in haste fits compressed well.
 */
async function gzippedBytes(file: SarifFile, limit: number): Promise<number> {
  const bytes = file.reduce((sum, piece) => sum + piece.byteLength, 0);
  if (bytes <= limit) return bytes;
  const hasty = await sizeOfGzip(file, { level: constants.Z_BEST_SPEED });
  return hasty <= limit ? hasty : await sizeOfGzip(file);
}

async function sizeOfGzip(pieces: readonly Uint8Array[], options?: ZlibOptions): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const gzip = createGzip(options);
  let bytes = 0;
  gzip.on('data', (chunk: Uint8Array) => {
    bytes += chunk.byteLength;
  });
  gzip.on('end', () => resolve(bytes)).on('error', reject);
  for (const piece of pieces) gzip.write(piece);
  gzip.end();
  return await promise;
}

function writeLog(
  { siteUrl, scanNumber, toolVersion, texts }: SarifSource,
  { rules, results }: Described,
  leftOut: readonly ReviewedFinding[],
): SarifFile {
  return sarifFile({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: sarif`Web Security Checker`,
            organization: sarif`NAVER Cloud`,
            version: sarifLine(toolVersion),
            informationUri: 'https://www.ncloud.com/product/security/webSecurityChecker',
            rules,
          },
        },
        automationDetails: { id: identifyRun(siteUrl) },
        ...(leftOut.length > 0 && { invocations: [tellLeftOut(leftOut, texts)] }),
        results,
        properties: { scanNumber: sarifLine(scanNumber) },
      },
    ],
  });
}

/**
 * How GitHub keeps the alerts of two sites apart: an upload closes only alerts of its own category,
 * and everything up to the last slash is the category. The readable part does not distinguish all
 * sites, so a hash of the whole URL follows. It is the same for all spellings of the URL.
 */
function identifyRun(siteUrl: string): SarifText {
  const { href } = new URL(siteUrl);
  const hash = createHash('sha256').update(href).digest('hex').slice(0, 8);
  return sarif`web-security-checker/${locate(href, href)}/${sarifName(hash)}/`;
}

function tellLeftOut(leftOut: readonly ReviewedFinding[], texts: Texts): NonNullable<SarifRun['invocations']>[number] {
  const counted = countFindings(leftOut);
  const counts = bySeverity((severity) => counted[severity]);
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [
      {
        level: 'warning',
        message: { text: sarifMessage(texts.sarifLeftOut(counts)) },
        properties: counts,
      },
    ],
  };
}
