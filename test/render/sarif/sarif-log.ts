import type { SarifResult, SarifRule } from '../../../src/escape/sarif-format.ts';
import type { Finding, ReviewedFinding } from '../../../src/judge/finding.ts';
import { findingsIn } from '../../../src/judge/report.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import type { SarifLimits } from '../../../src/render/sarif/sarif-file.ts';
import { renderSarif } from '../../../src/render/sarif/sarif-file.ts';
import { en } from '../../../src/texts/en.ts';
import { readReport } from '../../../src/wsc/report/read-report.ts';
import { SHOP_SCAN, SHOP_URL } from '../../demo/shop.ts';
import { writeReport } from '../../emulator/report.ts';
import { fromJson } from '../../wsc/report/sample.ts';

/** What tests read of a log. */
export interface Run {
  readonly tool: {
    readonly driver: { readonly name: string; readonly version: string; readonly rules: readonly SarifRule[] };
  };
  readonly automationDetails: { readonly id: string };
  readonly invocations?: readonly [
    {
      readonly toolExecutionNotifications: readonly [
        { readonly message: { readonly text: string }; readonly properties: object },
      ];
    },
  ];
  readonly results: readonly SarifResult[];
}

/** The finding as it counts, known by a fingerprint. */
export function reviewed(finding: Finding, changes: Partial<ReviewedFinding> = {}): ReviewedFinding {
  return { ...finding, fingerprint: 'wsc1-0a1b', standing: undefined, ignoredBy: undefined, ...changes };
}

/** The text of a log of these findings. */
export async function sarifOf(
  findings: readonly ReviewedFinding[],
  {
    siteUrl = 'https://shop.example/',
    toolVersion = '1.2.3',
    limits,
  }: { siteUrl?: string; toolVersion?: string; limits?: SarifLimits } = {},
): Promise<string> {
  const file = await renderSarif({ siteUrl, scanNumber: '1234567', findings, toolVersion, texts: en }, limits);
  return Buffer.concat(file).toString();
}

/** The one run of a log. */
export function runOf(text: string): Run {
  const log = JSON.parse(text) as { runs: readonly Run[] };
  const [run, ...others] = log.runs;
  if (run === undefined || others.length > 0) throw new Error('a log has one run');
  return run;
}

/** The findings of the demo's scan. */
export function readShopFindings(): readonly ReviewedFinding[] {
  const report = writeReport(
    SHOP_SCAN.report ?? { findings: [] },
    {
      order: {
        startUrl: SHOP_URL,
        excludeUrls: [],
        headers: {},
        vulnItems: ['ALL'],
        userAgent: 'PC Chrome',
        speed: '1',
        memo: '',
        masterInstanceNo: undefined,
      },
      memo: '',
      crawlStartedAt: 0,
      crawlEndedAt: 0,
      scanStartedAt: 0,
      endedAt: 0,
    },
    { reportStyle: 'documented', riskWords: 'english' },
  );
  const redactor = createRedactor({ secrets: [], heuristics: true });
  const findings = findingsIn(readReport(fromJson(JSON.stringify(report)), redactor));
  return findings.map((finding, index) => reviewed(finding, { fingerprint: `wsc1-${index}` }));
}
