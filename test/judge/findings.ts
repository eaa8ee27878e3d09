import type { Finding } from '../../src/judge/finding.ts';
import type { IgnoreEntry } from '../../src/judge/ignore/entries.ts';
import type { CategoryFindings, ReportCounts } from '../../src/judge/report.ts';
import { type Counts, countsBy } from '../../src/judge/severity.ts';

export const SITE = 'https://shop.example.com/';

/** An entry that ignores every XSS. */
export const ANY_XSS: IgnoreEntry = {
  category: 'XSS',
  url: undefined,
  parameter: undefined,
  fingerprint: undefined,
  reason: '',
  expires: undefined,
  line: 1,
};

/** An ordinary finding, except for what is given. */
export function findingWith(differences: Partial<Finding> = {}): Finding {
  return {
    category: 'XSS',
    severity: 'medium',
    title: 'XSS #1',
    method: 'GET',
    url: `${SITE}search?q=heron&page=1`,
    parameter: 'q',
    payload: '"><svg onload=alert(1)>',
    evidence: '',
    request: { headers: '', referer: '', body: '' },
    description: '',
    reference: '',
    recommendation: '',
    ...differences,
  };
}

/** The findings as counted by a report that tells the severity of each. */
export function categoriesOf(findings: readonly Finding[]): readonly CategoryFindings[] {
  return findings.map((finding) => ({
    category: finding.category,
    findings: [finding],
    counts: countsIn([finding]),
    doubts: [],
  }));
}

/** Everything that such a report says about them. */
export function reportCountsOf(findings: readonly Finding[]): ReportCounts {
  return { stated: countsIn(findings), doubts: [], categories: categoriesOf(findings) };
}

function countsIn(findings: readonly Finding[]): Counts {
  return countsBy((severity) => findings.filter((finding) => finding.severity === severity).length);
}
