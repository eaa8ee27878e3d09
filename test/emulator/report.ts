/**
 * Reports as on the vendor's getReport page, made from a plain list of findings, with the traps of
 * the real ones: display text in `URL`, findings among fixed keys, keys that change from scan to
 * scan, risks left out if nothing was found, and the site's own answers in between.
 */
import { formatKst } from './korea-time.ts';
import { type Order, VULN_ITEMS } from './order.ts';
import type { Quirks } from './quirks.ts';

export type Risk = 'High' | 'Medium' | 'Low';
const RISKS: readonly Risk[] = ['High', 'Medium', 'Low'];

/** The words of the Korean pages. */
const KOREAN: Readonly<Record<Risk, string>> = { High: '상', Medium: '중', Low: '하' };

/** How a report is written. */
export type Style = Pick<Quirks, 'reportStyle' | 'riskWords'>;

/** One vulnerability to report. */
export interface PlannedFinding {
  readonly category: string;
  readonly risk: Risk;
  readonly method?: string;
  readonly url: string;
  readonly parameter?: string;
  readonly payload?: string;
  readonly referer?: string;
  readonly requestHeader?: string;
  readonly requestBody?: string;
  readonly responseData?: readonly string[];
  readonly description?: string;
  readonly reference?: string;
}

/** What a report says of a category. */
export interface CategoryAdvice {
  readonly description: string;
  readonly recommendation: string;
}

export interface ReportPlan {
  readonly findings: readonly PlannedFinding[];
  /** Default: the cookie that the scan was ordered with. */
  readonly loginInfo?: string;
  readonly notScannedDomains?: readonly string[];
  /** What the report says of a category, in place of the usual sentences. */
  readonly advice?: Readonly<Record<string, CategoryAdvice>>;
  /** Replace the report's own top-level keys. */
  readonly overrides?: Readonly<Record<string, unknown>>;
  /**
   * Milliseconds between the scan's completion and its report, if they differ from those of other
   * scans; infinite where there never is one.
   */
  readonly lagMs?: number;
  /** Characters of a text that only makes the report larger. */
  readonly paddedBy?: number;
  /** Replaces the whole report: any JSON value. */
  readonly raw?: unknown;
}

/** What a report says about its scan. */
export interface ReportSubject {
  readonly order: Order;
  /** As far as the service kept it. */
  readonly memo: string;
  readonly crawlStartedAt: number;
  readonly crawlEndedAt: number;
  readonly scanStartedAt: number;
  readonly endedAt: number;
}

const USER_AGENT_STRINGS: Readonly<Record<string, string>> = {
  'PC Chrome': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0',
  'PC IE': 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
  iPhone: 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148',
  Android: 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0',
};

/** The report of a scan: the value under `resource`. */
export function writeReport(plan: ReportPlan, subject: ReportSubject, style: Style): unknown {
  if ('raw' in plan) return plan.raw;
  const { order } = subject;
  const { findings } = plan;
  const count = (list: readonly unknown[]) => (style.reportStyle === 'loose' ? String(list.length) : list.length);
  const byCategory = groupBy(findings, ({ category }) => category);
  const items = order.vulnItems.includes('ALL') ? VULN_ITEMS.filter((item) => item !== 'ALL') : order.vulnItems;
  const risks = groupBy(findings, ({ risk }) => risk);
  return {
    report_date: formatKst(subject.endedAt),
    Target_Info: order.startUrl,
    Crawl_Time: period(subject.crawlStartedAt, subject.crawlEndedAt),
    Scan_Time: period(subject.scanStartedAt, subject.endedAt),
    Excluded_Url: style.reportStyle === 'loose' ? order.excludeUrls.join(', ') : order.excludeUrls,
    Login_Info: plan.loginInfo ?? order.headers['Cookie'] ?? '',
    Vulnerability_Category: items.join(', '),
    User_Agent: USER_AGENT_STRINGS[order.userAgent] ?? '',
    Memo: subject.memo,
    Scanned_Domain_List: [new URL(order.startUrl).origin],
    Not_Scanned_Domain_List: plan.notScannedDomains ?? ['http://www.w3.org'],
    Classify_byRisk_Level: {
      Total: count(findings),
      ...Object.fromEntries(RISKS.map((risk) => [wordOf(risk, style), count(risks.get(risk) ?? [])])),
    },
    Classify_byRisk_Domain: table(groupBy(findings, domainOf), (ofDomain) =>
      table(
        groupBy(ofDomain, ({ category }) => category),
        (ofCategory) =>
          table(
            groupBy(ofCategory, ({ risk }) => wordOf(risk, style)),
            count,
          ),
      ),
    ),
    Classify_byRisk_Vulnerability: table(byCategory, count),
    Details: table(byCategory, (ofCategory, category) =>
      detailsOf(ofCategory, category, { order, style, advice: plan.advice?.[category] }),
    ),
    Recommendation: table(
      byCategory,
      (_, category) =>
        plan.advice?.[category]?.recommendation ?? `Validate what the client sends before ${category} can use it.`,
    ),
    ...(plan.paddedBy === undefined ? {} : { Appendix: 'x'.repeat(plan.paddedBy) }),
    ...plan.overrides,
  };
}

function detailsOf(
  findings: readonly PlannedFinding[],
  category: string,
  context: { readonly order: Order; readonly style: Style; readonly advice: CategoryAdvice | undefined },
): object {
  const numbered = findings.map((finding, index): [string, object] => [
    String(index),
    detailOf(finding, { ...context, index }),
  ]);
  const worst = RISKS.find((risk) => findings.some((finding) => finding.risk === risk));
  return {
    RiskLevel: worst && wordOf(worst, context.style),
    Vuln_Desc: context.advice?.description ?? `${category} lets an attacker act in the name of the site.`,
    Vuln_Desc2:
      context.advice?.recommendation ?? '- Check that the value entered by the user is in the expected range.',
    ...Object.fromEntries(numbered),
  };
}

function detailOf(
  finding: PlannedFinding,
  context: { readonly order: Order; readonly style: Style; readonly index: number },
): object {
  const sent = Object.entries(context.order.headers).map(([name, value]) => `${name}: ${value}`);
  return {
    Title: `${finding.category} #${context.index + 1}`,
    vuln_key: `${domainOf(finding)}_${finding.category}_${context.index}`,
    URL: `[${finding.method ?? 'GET'}]&nbsp;&nbsp;${escapeHtml(finding.url)}`,
    Request_Header: finding.requestHeader ?? sent.join('\r\n'),
    Referer: finding.referer ?? '',
    Request_Body: finding.requestBody ?? '',
    newline: context.style.reportStyle === 'loose' ? true : 'true',
    VulnParam: finding.parameter ?? '',
    VulnSTR: finding.payload ?? '',
    Response_Data: finding.responseData ?? [],
    Description: finding.description ?? '',
    Reference: finding.reference ?? '',
  };
}

function wordOf(risk: Risk, { riskWords }: Style): string {
  return riskWords === 'korean' ? KOREAN[risk] : risk;
}

function domainOf(finding: PlannedFinding): string {
  return URL.canParse(finding.url) ? new URL(finding.url).origin : finding.url;
}

function period(fromMs: number, toMs: number): string {
  return [fromMs, toMs].map((ms) => formatKst(ms).replaceAll('-', '/')).join('~');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, readonly Item[]> {
  return Map.groupBy(items, keyOf);
}

/** An object with a key for each group; `Object.fromEntries` makes even `__proto__` an own key. */
function table<Item>(
  groups: ReadonlyMap<string, readonly Item[]>,
  cellOf: (items: readonly Item[], key: string) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Array.from(groups, ([key, items]) => [key, cellOf(items, key)]));
}
