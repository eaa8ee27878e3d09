import { describe, expect, it } from 'vitest';
import { type PlannedFinding, type ReportPlan, type ReportSubject, type Style, writeReport } from './report.ts';

const ENDED_AT = Date.UTC(2024, 6, 8, 4, 15, 10);
const SUBJECT: ReportSubject = {
  order: {
    startUrl: 'http://your-domain/',
    excludeUrls: ['http://your-domain/event'],
    headers: { Cookie: 'JSESSIONID=AB12', 'X-Custom-Header': 'Bar' },
    vulnItems: ['LFI', 'XSS'],
    userAgent: 'PC Chrome',
    speed: '1',
    memo: 'Sample, whole',
    masterInstanceNo: undefined,
  },
  memo: 'Sample',
  crawlStartedAt: Date.UTC(2024, 6, 8, 4, 12, 3),
  crawlEndedAt: Date.UTC(2024, 6, 8, 4, 12, 8),
  scanStartedAt: Date.UTC(2024, 6, 8, 4, 12, 27),
  endedAt: ENDED_AT,
};
const DOCUMENTED: Style = { reportStyle: 'documented', riskWords: 'english' };
const someText: unknown = expect.stringMatching(/\w/);
const XSS: PlannedFinding = { category: 'XSS', risk: 'Low', url: 'http://your-domain/search?q=1&p=2' };

/** As a reader of the answer would want it. */
function read(plan: ReportPlan, style: Partial<Style> = {}): unknown {
  return JSON.parse(JSON.stringify(writeReport(plan, SUBJECT, { ...DOCUMENTED, ...style })));
}

describe('a report', () => {
  it('contains everything in the vendor’s example', () => {
    const finding = { ...XSS, parameter: 'q', payload: '<script>', responseData: ['Allow: GET'] };
    expect(read({ findings: [finding] })).toEqual({
      report_date: '2024-07-08 13:15:10',
      Target_Info: 'http://your-domain/',
      Crawl_Time: '2024/07/08 13:12:03~2024/07/08 13:12:08',
      Scan_Time: '2024/07/08 13:12:27~2024/07/08 13:15:10',
      Excluded_Url: ['http://your-domain/event'],
      Login_Info: 'JSESSIONID=AB12',
      Vulnerability_Category: 'LFI, XSS',
      User_Agent: someText,
      Memo: 'Sample',
      Scanned_Domain_List: ['http://your-domain'],
      Not_Scanned_Domain_List: ['http://www.w3.org'],
      Classify_byRisk_Level: { Total: 1, High: 0, Medium: 0, Low: 1 },
      Classify_byRisk_Domain: { 'http://your-domain': { XSS: { Low: 1 } } },
      Classify_byRisk_Vulnerability: { XSS: 1 },
      Details: {
        XSS: {
          RiskLevel: 'Low',
          Vuln_Desc: someText,
          Vuln_Desc2: someText,
          '0': {
            Title: 'XSS #1',
            vuln_key: 'http://your-domain_XSS_0',
            URL: '[GET]&nbsp;&nbsp;http://your-domain/search?q=1&amp;p=2',
            Request_Header: 'Cookie: JSESSIONID=AB12\r\nX-Custom-Header: Bar',
            Referer: '',
            Request_Body: '',
            newline: 'true',
            VulnParam: 'q',
            VulnSTR: '<script>',
            Response_Data: ['Allow: GET'],
            Description: '',
            Reference: '',
          },
        },
      },
      Recommendation: { XSS: someText },
    });
  });

  it('counts by risk, by domain and by category, and omits what was not found', () => {
    const findings: readonly PlannedFinding[] = [
      XSS,
      { ...XSS, risk: 'High' },
      { ...XSS, risk: 'High', url: 'http://api.your-domain/' },
      { ...XSS, category: 'LFI', risk: 'Medium' },
    ];
    expect(read({ findings })).toMatchObject({
      Classify_byRisk_Level: { Total: 4, High: 2, Medium: 1, Low: 1 },
      Classify_byRisk_Vulnerability: { XSS: 3, LFI: 1 },
      Details: { XSS: { RiskLevel: 'High', 2: { Title: 'XSS #3', vuln_key: 'http://api.your-domain_XSS_2' } } },
    });
    expect(read({ findings })).toHaveProperty('Classify_byRisk_Domain', {
      'http://your-domain': { XSS: { Low: 1, High: 1 }, LFI: { Medium: 1 } },
      'http://api.your-domain': { XSS: { High: 1 } },
    });
  });

  it('can have categories of any name', () => {
    const text = JSON.stringify(writeReport({ findings: [{ ...XSS, category: '__proto__' }] }, SUBJECT, DOCUMENTED));
    expect(text).toContain('"Classify_byRisk_Vulnerability":{"__proto__":1}');
    expect(text).toContain('"Details":{"__proto__":{"0":{"Title":"__proto__ #1"');
  });

  it('writes counts, lists and booleans loosely if told to', () => {
    expect(read({ findings: [XSS] }, { reportStyle: 'loose' })).toMatchObject({
      Excluded_Url: 'http://your-domain/event',
      Classify_byRisk_Level: { Total: '1', High: '0', Medium: '0', Low: '1' },
      Classify_byRisk_Domain: { 'http://your-domain': { XSS: { Low: '1' } } },
      Classify_byRisk_Vulnerability: { XSS: '1' },
      Details: { XSS: { 0: { newline: true } } },
    });
  });

  it('uses the Korean pages’ words for risks in every table if told to', () => {
    const findings: readonly PlannedFinding[] = [
      XSS,
      { ...XSS, risk: 'High' },
      { ...XSS, category: 'LFI', risk: 'Medium' },
    ];
    expect(read({ findings }, { riskWords: 'korean' })).toMatchObject({
      Classify_byRisk_Level: { Total: 3, 상: 1, 중: 1, 하: 1 },
      Classify_byRisk_Domain: { 'http://your-domain': { XSS: { 상: 1, 하: 1 }, LFI: { 중: 1 } } },
      Details: { XSS: { RiskLevel: '상' }, LFI: { RiskLevel: '중' } },
    });
  });

  it('can be overridden in part or entirely', () => {
    expect(read({ findings: [XSS], overrides: { Details: [], Memo: null } })).toMatchObject({
      Details: [],
      Memo: null,
      Classify_byRisk_Level: { Total: 1 },
    });
    expect(read({ findings: [XSS], raw: 'report' })).toBe('report');
  });

  it('can be made larger by any size', () => {
    const sizeOf = (plan: ReportPlan) => JSON.stringify(read(plan)).length;
    expect(sizeOf({ findings: [XSS], paddedBy: 1_000_000 })).toBeGreaterThan(1_000_000 + sizeOf({ findings: [XSS] }));
  });
});
