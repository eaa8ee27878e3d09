import { describe, expect, test } from 'vitest';
import { countDetails, findingsIn } from '../../../src/judge/report.ts';
import { collectSecrets } from '../../../src/redaction/known/given-secrets.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { memberOf } from '../../../src/wsc/json-shape.ts';
import { readReport } from '../../../src/wsc/report/read-report.ts';
import { redactReport } from '../../../src/wsc/report/report-redaction.ts';
import { fromJson, sampleFinding, sampleReport } from './sample.ts';

const CANARY = 'canary-7f3a';
const GONE = '[redacted]';

const GUESSING = createRedactor({ secrets: [], heuristics: true });

/** A redactor that knows the values of these headers and guesses nothing. */
const knowing = (...headers: readonly (readonly [string, string])[]) =>
  createRedactor({ secrets: collectSecrets({ keys: ['ACCESS-KEY-of-a-test'], headers }), heuristics: false });

const inFinding = (members: Readonly<Record<string, unknown>>) =>
  sampleReport({ Details: { XSS: { RiskLevel: 'Low', 0: sampleFinding(members) } } });

describe('a credential', () => {
  test.each<readonly [place: string, report: ReturnType<typeof sampleReport>]>([
    ['the login information', sampleReport({ Login_Info: CANARY })],
    ['login information in words of its own', sampleReport({ Login_Info: `admin ${CANARY}; remember=1` })],
    ['login information that is an object', sampleReport({ Login_Info: { user: CANARY, cookies: [CANARY] } })],
    ['login information that is a list', sampleReport({ Login_Info: [`id=${CANARY}`, CANARY] })],
    ['the login information of a finding', inFinding({ Login_Info: CANARY })],
    ['login information somewhere', sampleReport({ Memo: { more: [{ Login_Info: { user: CANARY } }] } })],
    ['a request header', inFinding({ Request_Header: `Accept: */*\r\nCookie: sid=${CANARY}; b=${CANARY}` })],
    ['request headers in an object', inFinding({ Request_Header: { Cookie: `sid=${CANARY}`, Authorization: CANARY } })],
    ['request headers in a list', inFinding({ Request_Header: ['Accept: */*', `Authorization: Bearer ${CANARY}`] })],
    ['a request body', inFinding({ Request_Body: `q=1&password=${CANARY}` })],
    ['a request body in an object', inFinding({ Request_Body: { q: 1, password: CANARY } })],
    ['a URL', inFinding({ URL: `[GET]&nbsp;&nbsp;http://user:${CANARY}@a/?x=1&amp;token=${CANARY}` })],
    ['a referer', inFinding({ Referer: `http://a/?session=${CANARY}` })],
    ['a payload', inFinding({ VulnSTR: `{"api_key":"${CANARY}"}` })],
    ['lines of an answer', inFinding({ Response_Data: ['HTTP/1.1 200 OK', `Set-Cookie: sid=${CANARY}; Path=/`] })],
    [
      'a line of an answer that goes on in the next',
      inFinding({ Response_Data: ['Authorization: Basic', ` ${CANARY}`] }),
    ],
    ['a member of a finding that no one knows', inFinding({ Session_Token: CANARY, Cookie: `a=${CANARY}` })],
    ['a finding that is a text', sampleReport({ Details: { XSS: { 0: `Cookie: sid=${CANARY}` } } })],
    ['a finding in a list', sampleReport({ Details: { XSS: [sampleFinding({ Request_Body: `pwd=${CANARY}` })] } })],
    ['a category that is a text', sampleReport({ Details: { XSS: `Cookie: sid=${CANARY}` } })],
    ['a member of a category that no one knows', sampleReport({ Details: { XSS: { session: CANARY } } })],
    ['the memo', sampleReport({ Memo: `token=${CANARY}` })],
    ['an excluded URL', sampleReport({ Excluded_Url: [`http://a:${CANARY}@b/`] })],
    [
      'the name of a domain',
      sampleReport({ Classify_byRisk_Domain: { [`http://u:${CANARY}@a`]: { XSS: { Low: 1 } } } }),
    ],
    ['the text of a recommendation', sampleReport({ Recommendation: { XSS: `Cookie: a=${CANARY}` } })],
    ['a member of the report that no one knows', sampleReport({ Session: CANARY, More: { password: [CANARY] } })],
    ['a table that is none', sampleReport({ Classify_byRisk_Vulnerability: { XSS: { token: CANARY } } })],
    [
      'a table that is too deep',
      sampleReport({ Classify_byRisk_Domain: { a: { b: { c: { d: { token: CANARY } } } } } }),
    ],
  ])('in %s is taken out of the document and of the findings', (_, report) => {
    expect(JSON.stringify(report)).toContain(CANARY);
    const { document, categories } = readReport(report, GUESSING);
    expect(JSON.stringify(document)).not.toContain(CANARY);
    expect(JSON.stringify(document)).toContain(GONE);
    expect(JSON.stringify(categories)).not.toContain(CANARY);
  });

  test.each(['URL', 'Referer'])('that only decoding reveals in %s is taken out of the finding', (name) => {
    const report = inFinding({ [name]: `http://a/?tok&#101;n=${CANARY}` });
    expect(JSON.stringify(readReport(report, GUESSING).categories)).not.toContain(CANARY);
  });

  test('that is known is taken out everywhere, guessing or not', () => {
    const report = inFinding(
      Object.fromEntries(Object.keys(sampleFinding()).map((name) => [name, `x ${CANARY} y &#99;anary-7f3a`])),
    );
    const { document, categories } = readReport(
      { ...report, Login_Info: `id=${CANARY}`, Memo: CANARY, [CANARY]: CANARY },
      knowing(['X-Door', CANARY]),
    );
    expect(JSON.stringify([document, categories])).not.toContain(CANARY);
  });
});

describe("the report's own structure", () => {
  test('stays whole where there is nothing to take out', () => {
    expect(redactReport(sampleReport(), GUESSING)).toEqual(sampleReport());
  });

  test('stays where a category has a name like a credential', () => {
    const names = ['Session Fixation', 'Password in clear', 'token', 'api key', 'Cookie'];
    const table = (cell: unknown) => Object.fromEntries(names.map((name) => [name, cell]));
    const report = sampleReport({
      Classify_byRisk_Level: { Total: 5, High: 0, Medium: 0, Low: 5 },
      Classify_byRisk_Domain: { 'http://your-domain': table({ Low: '1' }) },
      Classify_byRisk_Vulnerability: table(1),
      Details: table({ RiskLevel: 'Low', Vuln_Desc: 'What it is.', 0: { Title: 'x' } }),
      Recommendation: table('Use a new one.'),
    });
    expect(redactReport(report, GUESSING)).toEqual(report);
    const read = readReport(report, GUESSING);
    expect(countDetails(read)).toEqual({ high: 0, medium: 0, low: 5, total: 5 });
    expect(findingsIn(read).map(({ category }) => category)).toEqual(names);
  });

  test('stays where a known secret is spelt like a part of it', () => {
    const words = ['Medium', 'Details', 'RiskLevel', 'Classify_byRisk_Domain', 'Request_Header'];
    const redactor = knowing(...words.map((word): [string, string] => [`X-${word}`, word]));
    const report = sampleReport({
      Classify_byRisk_Level: { Total: 1, High: 0, Medium: 1, Low: 0 },
      Classify_byRisk_Domain: { 'http://your-domain': { XSS: { Medium: 1 } } },
      Details: { XSS: { RiskLevel: 'Medium', 0: sampleFinding() } },
    });
    expect(redactReport(report, redactor)).toEqual(report);
    expect(countDetails(readReport(report, redactor))).toEqual({ high: 0, medium: 1, low: 0, total: 1 });
  });

  test('keeps names apart that become alike', () => {
    const report = sampleReport({
      Classify_byRisk_Domain: { 'http://a:1@x': { XSS: { Low: 1 } }, 'http://b:2@x': { XSS: { Low: 2 } } },
    });
    const read = readReport(report, GUESSING);
    expect(countDetails(read).low).toBe(3);
    const { Classify_byRisk_Domain: domains } = read.document as { readonly Classify_byRisk_Domain: object };
    expect(Object.keys(domains)).toEqual([`http://${GONE}@x`, `http://${GONE}@x (2)`]);
  });

  /** Counting from the start for each name takes half an hour, beyond the test runner's limit. */
  test('keeps tens of thousands of names apart that become alike', () => {
    const domains = Array.from({ length: 60_000 }, (_, index) => [`http://u${index}:p@h`, { XSS: { Low: 1 } }]);
    const report = sampleReport({ Classify_byRisk_Domain: Object.fromEntries(domains) });
    const { Classify_byRisk_Domain: redacted } = redactReport(report, GUESSING);
    expect(Object.keys(redacted as object)).toHaveLength(60_000);
    expect(Object.keys(redacted as object).at(-1)).toBe(`http://${GONE}@h (60000)`);
  });

  test('keeps members named __proto__ as members', () => {
    const report = fromJson(
      '{"Classify_byRisk_Level":{"Total":0},"__proto__":{"a":1},"Details":{"__proto__":{"__proto__":{"Title":"x"}}}}',
    );
    expect(JSON.stringify(redactReport(report, GUESSING))).toBe(JSON.stringify(report));
  });

  test('is left as it was, since a copy is redacted', () => {
    const report = sampleReport({ Login_Info: CANARY });
    redactReport(report, GUESSING);
    expect(report).toEqual(sampleReport({ Login_Info: CANARY }));
  });

  test('stays readable even if something in it is nested ten thousand deep', () => {
    const deep = fromJson(`{"x":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)['x'];
    const places = [
      { Login_Info: deep },
      { Memo: deep },
      { Details: { XSS: { 0: { Title: deep } } } },
      { Details: deep },
    ];
    for (const members of places) {
      expect(readReport({ ...sampleReport(), ...members }, GUESSING).stated.low).toBe(1);
    }
  });
});

describe('login information', () => {
  test.each(['', null, []])('that is missing stays missing: %j', (Login_Info) => {
    expect(memberOf(redactReport({ ...sampleReport(), Login_Info }, GUESSING), 'Login_Info')).toEqual(Login_Info);
  });

  test('stays, without what is known, where nothing is to be guessed', () => {
    const redactor = knowing(['Cookie', 'sid=1234567890; a=xyz']);
    const report = sampleReport({ Login_Info: 'sid=1234567890; a=xyz; lang=ko' });
    expect(memberOf(redactReport(report, redactor), 'Login_Info')).toBe(`sid=${GONE}; a=${GONE}; lang=ko`);
  });
});
