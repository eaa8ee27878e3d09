import type { Redactor } from '../../../src/redaction/redactor.ts';
import type { JsonObject } from '../../../src/wsc/json-shape.ts';

/** Takes nothing out, for tests about something else. */
export const PLAIN: Redactor = { text: (text) => text, json: (value) => value };

/**
 * The vendor's example of a report, with these members replaced; a member that is undefined is left
 * out.
 */
export function sampleReport(members: Readonly<Record<string, unknown>> = {}): JsonObject {
  const report = {
    report_date: '2024-07-08 13:15:10',
    Target_Info: 'http://your-domain',
    Crawl_Time: '2024/07/08 13:12:03~2024/07/08 13:12:08',
    Scan_Time: '2024/07/08 13:12:27~2024/07/08 13:15:10',
    Excluded_Url: [],
    Login_Info: '',
    Vulnerability_Category: 'SQL Injection, XSS',
    User_Agent: 'Mozilla/5.0',
    Memo: 'Sample',
    Scanned_Domain_List: ['http://your-domain'],
    Not_Scanned_Domain_List: ['http://www.w3.org'],
    Classify_byRisk_Level: { Total: 1, High: 0, Medium: 0, Low: 1 },
    Classify_byRisk_Domain: { 'http://your-domain': { XSS: { Low: 1 } } },
    Classify_byRisk_Vulnerability: { XSS: 1 },
    Details: {
      XSS: {
        RiskLevel: 'Low',
        Vuln_Desc: 'Cross-site scripting.',
        Vuln_Desc2: '- Check what is entered.',
        0: sampleFinding(),
      },
    },
    Recommendation: { XSS: 'Escape what is shown.' },
    ...members,
  };
  // As it would arrive over the wire.
  return JSON.parse(JSON.stringify(report)) as JsonObject;
}

/** The vendor's example of a finding, with these members replaced. */
export function sampleFinding(members: Readonly<Record<string, unknown>> = {}): JsonObject {
  return {
    Title: 'XSS #1',
    vuln_key: 'http://your-domain_XSS_0',
    URL: '[GET]&nbsp;&nbsp;http://your-domain/?q=1',
    Request_Header: 'Accept: */*',
    Referer: 'http://your-domain/',
    Request_Body: 'q=1',
    newline: 'true',
    VulnParam: 'q',
    VulnSTR: '<script>',
    Response_Data: ['Allow: POST,OPTIONS,HEAD,GET'],
    Description: 'It came back as it was.',
    Reference: 'https://owasp.org/',
    ...members,
  };
}

/** JSON text as an object: the only way to get a member named `__proto__`. */
export function fromJson(text: string): JsonObject {
  return JSON.parse(text) as JsonObject;
}
