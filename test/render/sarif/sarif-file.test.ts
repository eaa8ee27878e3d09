import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IgnoreEntry } from '../../../src/judge/ignore/entries.ts';
import { fromJson } from '../../wsc/report/sample.ts';
import { spoken } from '../hostile-outcomes.ts';
import { bareFinding, FINDING } from '../outcomes.ts';
import { readShopFindings, reviewed, runOf, sarifOf } from './sarif-log.ts';
import { schemaViolationsOf } from './validation.ts';

const IGNORED: IgnoreEntry = {
  category: 'XSS',
  url: undefined,
  parameter: undefined,
  fingerprint: undefined,
  reason: 'accepted',
  expires: undefined,
  line: 1,
};

describe('a SARIF log', () => {
  it('has version 2.1.0 and one tool', async () => {
    const text = await sarifOf([]);
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
    });
    expect(runOf(text).tool.driver).toMatchObject({ name: 'Web Security Checker', version: '1.2.3' });
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('has an empty list of results when nothing was found', async () => {
    const run = runOf(await sarifOf([]));
    expect(run.results).toEqual([]);
    expect(run.tool.driver.rules).toEqual([]);
    expect(run).not.toHaveProperty('invocations');
  });

  it('has a category for each site, ending in a slash', async () => {
    const idOf = async (siteUrl: string) => runOf(await sarifOf([], { siteUrl })).automationDetails.id;
    expect(await idOf('https://shop.example:8443/app/')).toMatch(
      /^web-security-checker\/shop\.example_8443\/app\/[\da-f]{8}\/$/,
    );
    const sites = ['https://a.example/', 'http://a.example/', 'https://a.example/b', 'https://a.example/?c=1'];
    expect(new Set(await Promise.all(sites.map(idOf))).size).toBe(sites.length);
    for (const spelling of ['https://a.example/', 'HTTPS://A.example:443', 'https://a.example/x/..']) {
      expect(await idOf(spelling)).toBe(await idOf('https://a.example/'));
    }
  });

  it('leaves out ignored findings', async () => {
    const { results, tool } = runOf(
      await sarifOf([
        reviewed(bareFinding('high', 'XSS'), { ignoredBy: IGNORED }),
        reviewed(bareFinding('low', 'LFI')),
      ]),
    );
    expect(results.map(({ ruleId }) => ruleId)).toEqual(['wsc-lfi']);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['wsc-lfi']);
  });

  it('has the worst findings first, each with the level of its severity and its rule', async () => {
    const { results, tool } = runOf(
      await sarifOf(
        (['low', 'high', 'medium', 'high'] as const).map((severity, index) =>
          reviewed(bareFinding(severity, index % 2 === 0 ? 'XSS' : 'LFI')),
        ),
      ),
    );
    expect(results.map(({ level }) => level)).toEqual(['error', 'error', 'warning', 'note']);
    expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(
      results.map(({ ruleId }) => ruleId),
    );
  });

  it('numbers findings with the same fingerprint, so that each has its own hash', async () => {
    const { results } = runOf(
      await sarifOf(['a', 'b', 'a', 'a:2'].map((fingerprint) => reviewed(FINDING, { fingerprint }))),
    );
    expect(results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)).toEqual([
      'a:1',
      'b:1',
      'a:2',
      'a:2:1',
    ]);
  });
});

describe('a result', () => {
  it('says what was found where, then the payload', async () => {
    const [result] = runOf(await sarifOf([reviewed(FINDING)])).results;
    expect(result?.message.text).toBe(
      "SQL Injection at GET https://shop.example/product, through the parameter 'id'. Payload: '1' OR '1'='1'.",
    );
  });

  it('names the site, and says that the name is missing, when the report says nothing', async () => {
    const [result] = runOf(
      await sarifOf([reviewed(bareFinding('high', ' '))], { siteUrl: 'https://shop.example/?key=1' }),
    ).results;
    expect(result?.message.text).toBe('unnamed category at https://shop.example/.');
    expect(result).not.toHaveProperty('webRequest');
  });

  it('has no link that the site made', async () => {
    const [result] = runOf(await sarifOf([reviewed({ ...FINDING, payload: '[open](https://evil.example)' })])).results;
    expect(result?.message.text).toContain("'[open] (https://evil.example)'");
  });

  it('is on the first line of its location', async () => {
    const [result] = runOf(await sarifOf([reviewed(FINDING)])).results;
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'shop.example/product' },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
        },
      },
    ]);
  });

  it('has what the report gives of the request', async () => {
    const [result] = runOf(
      await sarifOf([
        reviewed({
          ...FINDING,
          method: 'POST',
          url: 'https://shop.example/a/../b?id=1#top',
          request: {
            headers: 'POST /b HTTP/1.1\r\nAccept: text/html,\r\n\ttext/plain\r\nX-A: 1\r\nX-A: 2\r\n__proto__: odd',
            referer: 'https://shop.example/',
            body: 'a=1\r\nb=2',
          },
        }),
      ]),
    ).results;
    expect(result).toHaveProperty('webRequest', {
      method: 'POST',
      target: '/a/../b?id=1#top',
      headers: fromJson(
        '{"Accept":"text/html, text/plain","X-A":"1, 2","__proto__":"odd","Referer":"https://shop.example/"}',
      ),
      parameters: { id: "1' OR '1'='1" },
      body: { text: 'a=1\nb=2' },
    });
  });

  it('has the referer once', async () => {
    const request = { headers: 'referer: https://a.example/', referer: 'https://b.example/', body: '' };
    const [result] = runOf(await sarifOf([reviewed({ ...FINDING, request })])).results;
    expect(result).toHaveProperty('webRequest.headers', { referer: 'https://a.example/' });
  });

  it('stays small for any report', async () => {
    const endless = '"한\u0000<'.repeat(10_000);
    const [result] = runOf(
      await sarifOf([
        reviewed({
          ...FINDING,
          category: endless,
          method: endless,
          url: `https://shop.example/${endless}`,
          parameter: endless,
          payload: endless,
          request: { headers: `X-A: ${endless}\nX-B: ${endless}`, referer: endless, body: endless },
        }),
      ]),
    ).results;
    expect(result?.message.text.length).toBeLessThanOrEqual(1_024);
    expect(JSON.stringify(result).length).toBeLessThan(12_000);
  });
});

describe('a log of any texts', () => {
  it('is valid, lists every rule once, and has no two results alike', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(spoken, { maxLength: 3 }), async (outcomes) => {
        const findings = outcomes.flatMap(({ findings }) => findings).map((finding) => reviewed(finding));
        const text = await sarifOf(findings);
        const { results, tool } = runOf(text);
        expect(schemaViolationsOf(text)).toEqual([]);
        expect(results).toHaveLength(findings.length);
        const ids = tool.driver.rules.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(results.every(({ ruleId, ruleIndex }) => ids[ruleIndex] === ruleId)).toBe(true);
        const hashes = results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash);
        expect(new Set(hashes).size).toBe(findings.length);
      }),
      { seed: 2, numRuns: 100 },
    );
  });
});

describe('a limit', () => {
  it('on results keeps the worst and says how many are left out', async () => {
    const findings = (['low', 'medium', 'high', 'low'] as const).map((severity) => reviewed(bareFinding(severity)));
    const { results, invocations } = runOf(await sarifOf(findings, { limits: { results: 2, gzippedBytes: 1e6 } }));
    expect(results.map(({ level }) => level)).toEqual(['error', 'warning']);
    const [notification] = invocations?.[0].toolExecutionNotifications ?? [];
    expect(notification?.message.text).toContain('left out: high 0, medium 0, low 2.');
    expect(notification?.properties).toEqual({ high: 0, medium: 0, low: 2 });
  });

  it('on bytes is kept, and a rule goes with the last of its results', async () => {
    const findings = [...readShopFindings(), ...readShopFindings()];
    const whole = runOf(await sarifOf(findings));
    for (const gzippedBytes of [1_900, 1_700, 1_500]) {
      const text = await sarifOf(findings, { limits: { results: 100, gzippedBytes } });
      const { results, tool } = runOf(text);
      expect(gzipSync(text).length).toBeLessThanOrEqual(gzippedBytes);
      expect(results.length).toBeLessThan(findings.length);
      expect(results.length).toBeGreaterThan(0);
      expect(results).toEqual(whole.results.slice(0, results.length));
      expect(new Set(results.map(({ ruleId }) => ruleId))).toEqual(new Set(tool.driver.rules.map(({ id }) => id)));
    }
  });

  it('that nothing fits in leaves a log without results', async () => {
    const { results, tool } = runOf(await sarifOf(readShopFindings(), { limits: { results: 100, gzippedBytes: 10 } }));
    expect(results).toEqual([]);
    expect(tool.driver.rules).toEqual([]);
  });
});
