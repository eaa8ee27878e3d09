import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { countDetails, findingsIn as findingsOf } from '../../../src/judge/report.ts';
import { readReport } from '../../../src/wsc/report/read-report.ts';
import { fromJson, PLAIN, sampleFinding, sampleReport } from './sample.ts';

const findingsIn = (Details: unknown, members: Readonly<Record<string, unknown>> = {}) =>
  findingsOf(readReport({ ...sampleReport(members), Details }, PLAIN));

/** The finding read from the sample's, with these members replaced. */
function findingWith(members: Readonly<Record<string, unknown>>): Finding {
  const [finding] = findingsIn({ XSS: { RiskLevel: 'Low', 0: sampleFinding(members) } });
  if (finding === undefined) throw new Error('no finding');
  return finding;
}

const BLANK: Finding = {
  category: 'XSS',
  severity: 'low',
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

test("the vendor's example of a finding is read in our own words", () => {
  expect(findingsOf(readReport(sampleReport(), PLAIN))).toEqual([
    {
      category: 'XSS',
      severity: 'low',
      title: 'XSS #1',
      method: 'GET',
      url: 'http://your-domain/?q=1',
      parameter: 'q',
      payload: '<script>',
      evidence: 'Allow: POST,OPTIONS,HEAD,GET',
      request: { headers: 'Accept: */*', referer: 'http://your-domain/', body: 'q=1' },
      description: 'Cross-site scripting.\n- Check what is entered.\nIt came back as it was.',
      reference: 'https://owasp.org/',
      recommendation: 'Escape what is shown.',
    },
  ]);
});

describe('the display text of a URL', () => {
  test.each([
    ['[GET]&nbsp;&nbsp;http://a/', 'GET', 'http://a/'],
    ['[post]&#160;&#xA0;http://a/', 'POST', 'http://a/'],
    ['[GET]http://a/', 'GET', 'http://a/'],
    ['[GET]\u00a0\n http://a/ ', 'GET', 'http://a/'],
    ['&#91;GET&#93; http://a/', 'GET', 'http://a/'],
    ['[GET]&nbsp;http://a/?x=1&amp;y=&lt;b&gt;&quot;&#39;', 'GET', `http://a/?x=1&y=<b>"'`],
    ['[GET] http://a/?x=&amp;lt;', 'GET', 'http://a/?x=&lt;'],
    ['[GET] http://a/?x=1&copy=2', 'GET', 'http://a/?x=1©=2'],
    ['[GET] http://a/?q=[x] y', 'GET', 'http://a/?q=[x] y'],
    ['http://a/', '', 'http://a/'],
    ['[1] http://a/', '', '[1] http://a/'],
    ['[GET]', 'GET', ''],
    ['', '', ''],
    [null, '', ''],
    [['[GET]', 'http://a/'], 'GET', 'http://a/'],
    [{ href: 'http://a/' }, '', ''],
  ])('%j is the method %s and the URL %s', (URL, method, url) => {
    expect(findingWith({ URL })).toMatchObject({ method, url });
  });

  test('may be a million brackets and blanks long', () => {
    const long = `[GET${']'.repeat(5)}${' ['.repeat(500_000)}`;
    expect(findingWith({ URL: long }).method).toBe('GET');
  });
});

describe('a text of a finding', () => {
  test.each([
    ['x', 'x'],
    [7, '7'],
    [true, 'true'],
    [['a', 'b', 3], 'a\nb\n3'],
    [['a', null, ['nested'], {}], 'a\n\n\n'],
    [[], ''],
    [null, ''],
    [undefined, ''],
    [{ a: 1 }, ''],
    ['<b>&amp;\u0000\u001b[31m', '<b>&amp;\u0000\u001b[31m'],
  ])('that is written as %j is %j', (given, text) => {
    const names = ['Title', 'VulnParam', 'VulnSTR', 'Response_Data', 'Reference', 'Request_Header', 'Request_Body'];
    const { title, parameter, payload, evidence, reference, request } = findingWith(
      Object.fromEntries(names.map((name) => [name, given])),
    );
    const texts = [title, parameter, payload, evidence, reference, request.headers, request.body];
    expect(texts).toEqual(names.map(() => text));
  });

  test('of the category is shared by its findings, blank ones left out', () => {
    const findings = findingsIn(
      {
        XSS: { Vuln_Desc: ' ', Vuln_Desc2: 'What it is.', 0: { Title: 'a' }, 1: { Description: 'More.' } },
        LFI: { 0: { Description: 'Alone.' } },
      },
      { Recommendation: { LFI: ['Do this.', 'And that.'] } },
    );
    expect(findings.map(({ description, recommendation }) => [description, recommendation])).toEqual([
      ['What it is.', ''],
      ['What it is.\nMore.', ''],
      ['Alone.', 'Do this.\nAnd that.'],
    ]);
  });
});

describe('an odd finding', () => {
  test.each<readonly [finding: unknown, kept: Partial<Finding>]>([
    ['just a text', { title: 'just a text' }],
    [42, { title: '42' }],
    [['line', 'line'], { title: 'line\nline' }],
    [{ VulnParam: 'q', other: 1 }, { parameter: 'q' }],
    [fromJson('{"__proto__":{"Title":"x"},"URL":"[PUT] /"}'), { method: 'PUT', url: '/' }],
  ])('such as %j is kept with whatever could be read of it, and counted', (finding, kept) => {
    const details = { XSS: { RiskLevel: 'Low', 7: finding } };
    const report = readReport(
      {
        ...sampleReport({ Classify_byRisk_Domain: {}, Classify_byRisk_Vulnerability: {}, Recommendation: undefined }),
        Details: details,
      },
      PLAIN,
    );
    expect(findingsOf(report)).toEqual([{ ...BLANK, ...kept }]);
    expect(countDetails(report)).toEqual({ high: 0, medium: 0, low: 1, total: 1 });
  });

  test('under a word is recognised by its fields', () => {
    const names = ['Title', 'vuln_key', 'URL', 'VulnParam', 'VulnSTR'];
    const words = Object.fromEntries(names.map((name) => [`extra ${name}`, { [name]: 'x' }]));
    expect(findingsIn({ XSS: { ...words, RiskLevel: 'Low', Vuln_Desc: { text: 'no finding' } } })).toHaveLength(5);
  });

  test('may be one of a list', () => {
    const findings = findingsIn({ XSS: [{ Title: 'a' }, 'b', null, {}, ''] });
    expect(findings.map(({ title }) => title)).toEqual(['a', 'b']);
  });
});

describe('the severity of a finding', () => {
  test.each<readonly [level: unknown, risks: object, severity: string]>([
    ['Low', {}, 'low'],
    [' medium ', {}, 'medium'],
    ['Critical', { Low: 1 }, 'high'],
    [undefined, { Low: 1 }, 'low'],
    [undefined, {}, 'high'],
    ['Low', { Medium: 1 }, 'medium'],
    ['High', { Low: 1 }, 'high'],
    ['Low', { Medium: 0, Low: 1 }, 'low'],
  ])('in a category with the risk %j, and %j by domain, is %s', (RiskLevel, risks, severity) => {
    const members = { Classify_byRisk_Domain: { 'http://a': { XSS: risks } } };
    expect(findingsIn({ XSS: { RiskLevel, 0: { Title: 'x' } } }, members)).toMatchObject([{ severity }]);
  });
});

describe('the origins that were scanned', () => {
  test.each([
    [
      ['http://a', 'https://b:8443'],
      ['http://a', 'https://b:8443'],
    ],
    ['http://a, https://b\nc', ['http://a', 'https://b', 'c']],
    [[], []],
    ['', []],
    [null, []],
    [undefined, []],
    [{ 'http://a': 1 }, []],
    [
      ['http://a', null, 7],
      ['http://a', '7'],
    ],
  ])('written as %j are %j', (Scanned_Domain_List, origins) => {
    expect(readReport(sampleReport({ Scanned_Domain_List }), PLAIN).scannedOrigins).toEqual(origins);
  });
});

describe('what was looked for', () => {
  test.each([
    ['SQL Injection, XSS', ['SQL Injection', 'XSS']],
    ['SQL Injection\nInsecure SSL/TLS', ['SQL Injection', 'Insecure SSL/TLS']],
    [
      ['XSS ', null, 'LFI'],
      ['XSS', 'LFI'],
    ],
    ['', []],
    [null, []],
    [undefined, []],
    [{ XSS: 1 }, []],
  ])('written as %j is %j', (Vulnerability_Category, items) => {
    expect(readReport(sampleReport({ Vulnerability_Category }), PLAIN).items).toEqual(items);
  });
});

describe('what was left out', () => {
  test.each([
    [['http://a/logout'], ['http://a/logout']],
    ['http://a/logout, http://a/admin\nhttp://a/x', ['http://a/logout', 'http://a/admin', 'http://a/x']],
    [[], []],
    ['', []],
    [undefined, undefined],
    [null, undefined],
    [{}, undefined],
    [[{ url: 'http://a/logout' }], undefined],
    [['http://a/logout', null], undefined],
    [7, undefined],
  ])('written as %j is %j', (Excluded_Url, excludedUrls) => {
    expect(readReport(sampleReport({ Excluded_Url }), PLAIN).excludedUrls).toEqual(excludedUrls);
  });
});
