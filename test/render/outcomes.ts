import type { Scan } from '../../src/domain/scan.ts';
import type { Target } from '../../src/domain/target.ts';
import type { WorkflowRun } from '../../src/domain/workflow-run.ts';
import type { Finding } from '../../src/judge/finding.ts';
import { checkLimits, type Demands, type Limit, MEASURES } from '../../src/judge/gate.ts';
import type { Judgement, Outcome } from '../../src/judge/outcome.ts';
import { countDetails, type Report } from '../../src/judge/report.ts';
import type { Review, ReviewRequest } from '../../src/judge/review.ts';
import { review } from '../../src/judge/review.ts';
import type { Counts, Severity } from '../../src/judge/severity.ts';
import type { Showing, ShownOutcome } from '../../src/render/showing.ts';
import { en } from '../../src/texts/en.ts';
import { say } from '../../src/texts/message.ts';
import { folderAt } from '../escape/paths.ts';
import { categoriesOf } from '../judge/findings.ts';

export const TARGET: Target = {
  url: 'https://shop.example/',
  excludedUrls: [],
  headers: [],
  items: ['ALL'],
  userAgent: 'PC Chrome',
  speed: '1',
  note: '',
};

export const SCAN: Scan = {
  id: '1234567',
  url: 'https://shop.example/',
  state: 'completed',
  startedAt: Date.UTC(2026, 10, 22, 7, 37, 12),
  endedAt: Date.UTC(2026, 10, 22, 8, 4, 59),
  progress: 100,
  crawled: 37,
  found: 1,
  memo: '',
  reason: '',
  reportExpired: false,
  rescannable: false,
  rescans: [],
};

/** The day of the run. */
const TODAY = '2026-11-22';

/** The gate's limits as they are when nobody sets any. */
export const LIMITS: readonly Limit[] = MEASURES.map((measure) => ({
  measure,
  most: measure === 'high' ? 0 : undefined,
  isDefault: true,
}));

/** A finding that says nothing but how bad it is and of what kind. */
export function bareFinding(severity: Severity = 'high', category = 'SQL Injection'): Finding {
  return {
    category,
    severity,
    title: '',
    method: '',
    url: '',
    parameter: '',
    payload: '',
    evidence: '',
    request: { headers: '', referer: '', body: '' },
    description: '',
    reference: '',
    recommendation: '',
  };
}

/** A finding that says everything. */
export const FINDING: Finding = {
  category: 'SQL Injection',
  severity: 'high',
  title: 'SQL Injection #1',
  method: 'GET',
  url: 'https://shop.example/product?id=1',
  parameter: 'id',
  payload: "1' OR '1'='1",
  evidence: 'You have an error in your SQL syntax\nnear line 1',
  request: {
    headers: 'GET /product?id=1 HTTP/1.1\r\nHost: shop.example\r\nCookie: session=[redacted]',
    referer: 'https://shop.example/',
    body: '',
  },
  description: "The parameter's value reaches the database as a part of the query.",
  reference: 'https://owasp.org/www-community/attacks/SQL_Injection',
  recommendation: '- Use prepared statements.\n- Check that the value is a number.',
};

export function reportOf(findings: readonly Finding[]): Report {
  const categories = categoriesOf(findings);
  return {
    stated: countDetails({ categories }),
    doubts: [],
    categories,
    unread: [],
    siteUrl: TARGET.url,
    scannedOrigins: ['https://shop.example'],
    items: [],
    excludedUrls: [],
    document: {},
  };
}

/** These findings, reviewed with what else is known: nothing, unless it is given. */
export function reviewed(findings: readonly Finding[], known: Partial<ReviewRequest> = {}): Review {
  const nothing = { baseline: undefined, ignoreList: undefined, today: TODAY };
  return review({ ...reportOf(findings), siteUrl: TARGET.url, ...nothing, ...known });
}

/** What came of judging a report with these findings. */
export function judgementOf(findings: readonly Finding[], changes: Partial<Judgement> = {}): Judgement {
  const report = reportOf(findings);
  return {
    report,
    review: reviewed(findings),
    checks: checkLimits(LIMITS, report.stated),
    baselineName: undefined,
    earlier: [],
    ...changes,
  };
}

/** The judgement of a report that counts more than its findings add up to. */
export function judgementCounting(findings: readonly Finding[], counts: Counts): Judgement {
  return judgementOf(findings, { review: { ...reviewed(findings), counts } });
}

/** A completed and judged scan with these findings. */
export function outcomeOf(findings: readonly Finding[], changes: Partial<Outcome> = {}): Outcome {
  const judgement = judgementOf(findings);
  const passes = judgement.checks.every(({ holds }) => holds);
  const { high, medium, low } = judgement.report.stated;
  const counts = say('counted', { high, medium, low });
  return {
    target: TARGET,
    end: passes ? 'gate-passed' : 'gate-failed',
    headline: passes
      ? say('gatePassed', { number: SCAN.id, counts })
      : say('gateFailed', { number: SCAN.id, counts, broken: [say('broken', { measure: 'high', most: 0 })] }),
    problems: [],
    scan: SCAN,
    goesOn: false,
    judgement,
    charged: 1,
    warnings: [],
    ...changes,
  };
}

/** An outcome without a report. */
export function unjudged(changes: Partial<Outcome>): Outcome {
  return outcomeOf([], { judgement: undefined, ...changes });
}

/** What is demanded where nobody demands anything else. */
export const DEMANDS: Demands = { limits: LIMITS, minCrawledUrls: 1, gateOn: 'all', warnOnly: false };

/** The run that the step belongs to. */
export const RUN: WorkflowRun = {
  repository: 'shop/web',
  url: 'https://github.com/shop/web/actions/runs/8123456789',
  workflow: 'Deploy',
  workflowFile: '.github/workflows/deploy.yml',
  event: 'push',
  actor: 'hong-gildong',
  commit: '6f1ed002ab5595859014ebf0951522d9f1a3c5e7',
  branch: 'main',
  baseCommit: '',
  pullRequest: undefined,
};

export function showingOf(changes: Partial<Showing> = {}): Showing {
  return {
    texts: en,
    details: 'full',
    today: TODAY,
    run: RUN,
    givenUrls: [TARGET.url],
    reportDir: folderAt('wsc-report'),
    jobSummary: true,
    annotations: true,
    prComment: 'never',
    issue: 'never',
    ...changes,
  };
}

/** An outcome to be shown, without a report's file. */
export function shownOf(outcome: Outcome, changes: Partial<ShownOutcome> = {}): ShownOutcome {
  return { outcome, demands: DEMANDS, reportPath: undefined, ...changes };
}

/** Where its report is kept. */
export const REPORT_PATH = 'wsc-report/shop.example-1234567.json';
