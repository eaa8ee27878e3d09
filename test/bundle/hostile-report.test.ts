import { describe, expect, it } from 'vitest';
import { HOSTILE_PIECES } from '../render/hostile.ts';
import type { RunResult } from '../runner/runner.ts';
import { type Scene, type StageOptions, scenario } from './scenario.ts';
import { BRIEF } from './shop.ts';
import { listInsides, listShown } from './shown.ts';

/** Each piece at the start of a line, within a line, and after each kind of line break. */
const HOSTILE = HOSTILE_PIECES.flatMap((piece) => [
  piece,
  `a ${piece} b @octocat #1`,
  `\r${piece}`,
  `\u2028${piece}`,
]).join('\n');

/**
 * Control characters, separators and marks that change the reading direction: none may reach a
 * terminal, except line feeds.
 */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** The most bytes that this action writes to a job summary; the runner refuses over 1,048,576. */
const MOST_SUMMARY_BYTES = 1_000_000;

/** A report in which every text and name is that text. */
function writeReport(text: string, total = 1): Record<string, unknown> {
  const finding = {
    Title: text,
    vuln_key: text,
    URL: `[GET]&nbsp;&nbsp;https://shop.example.com/?${text}`,
    Request_Header: text,
    Referer: text,
    Request_Body: text,
    newline: text,
    VulnParam: text,
    VulnSTR: text,
    Response_Data: [text, text],
    Description: text,
    Reference: text,
    [text]: text,
  };
  const findings = Object.fromEntries(Array.from({ length: total }, (_, index) => [String(index), finding]));
  return {
    Target_Info: text,
    Excluded_Url: text,
    Vulnerability_Category: text,
    Memo: text,
    Scanned_Domain_List: [text],
    Classify_byRisk_Level: { Total: total, High: total, Medium: 0, Low: 0 },
    Classify_byRisk_Domain: { [text]: { [text]: { High: total } } },
    Classify_byRisk_Vulnerability: { [text]: total },
    Details: { [text]: { RiskLevel: 'High', Vuln_Desc: text, Vuln_Desc2: text, ...findings } },
    Recommendation: { [text]: text },
    [text]: text,
  };
}

function scan(raw: unknown, options: StageOptions = {}): Promise<Scene> {
  return scenario({ script: { ...BRIEF, report: { findings: [], raw } }, ...options });
}

/** Tags that no summary of ours has; its links lead to the console, to MITRE and to the run. */
const TAGS_NOT_OURS =
  /<(?!\/?(?:h[2-4]|p|b|br|sub|ul|li|table|tr|th|td|code|pre|details|summary|blockquote)\b|\/a>|a href="https:\/\/(?:console\.ncloud\.com|cwe\.mitre\.org|github\.com\/octo-org\/shop)\/)/;

/**
 * What must hold for every run and any report: the runner obeys only us, and what we show is
 * readable and small enough.
 */
function expectHarmless(result: RunResult): void {
  const names = result.commands
    .map(({ name }) => name)
    .filter((name) => !['add-mask', 'group', 'endgroup'].includes(name));
  expect(names).toEqual(result.annotations.map(({ kind }) => kind));
  expect(result.dropped).toEqual({ error: 0, warning: 0, notice: 0 });
  expect(result.annotations.filter(({ isCut, message }) => isCut || UNSEEN.test(message))).toEqual([]);
  expect(result.stdout.split('\n').filter((line) => UNSEEN.test(line) || line.includes('##['))).toEqual([]);
  expect(result.summary.isRefused).toBe(false);
  expect(result.summary.bytes).toBeLessThanOrEqual(MOST_SUMMARY_BYTES);
  expect(result.summary.raw).not.toMatch(TAGS_NOT_OURS);
  expect(result.stderr).toBe('');
  expect(result.conclusion).toBe('failure');
  expect(result.post?.exitCode).toBe(0);
}

describe('a hostile report', () => {
  it('full of commands, markup and terminal escapes does no harm, and is judged', async () => {
    const { result } = await scan(writeReport(HOSTILE));
    expectHarmless(result);
    expect(result.outputs).toMatchObject({ status: 'completed', gate: 'failed', total: '1', high: '1' });
    expect(result.annotations[0]?.message).toMatch(/^Gate failed: 1 High, 0 Medium, 0 Low/);
    // A name is a mention, which GitHub would notify, only outside of code.
    expect(result.summary.raw.replace(/<(code|pre)>.*?<\/\1>/gs, '')).not.toMatch(/@octocat/);
    const endings = ['html', 'ignore.yml', 'json', 'sarif'];
    expect(Object.keys(result.files)).toEqual(
      endings.map((ending) => `wsc-report/shop.example.com-2100000001.${ending}`),
    );
  });

  it("with names of objects' internals is kept and counted like any other", async () => {
    const raw: unknown = JSON.parse(
      JSON.stringify(writeReport('PLACE', 2))
        .replaceAll('"PLACE":{', '"__proto__":{')
        .replaceAll('"PLACE":2', '"__proto__":2')
        .replaceAll('"PLACE"', '"constructor"'),
    );
    const { result } = await scan(raw);
    expectHarmless(result);
    expect(result.outputs).toMatchObject({ gate: 'failed', total: '2', high: '2' });
    expect(result.annotations.map(({ message }) => message).join()).not.toContain('contradicts itself');
    expect(result.files[result.outputs['report-path'] ?? '']).toContain('"__proto__": {');
    expect(result.summary.raw).toMatch(/<td>.*__proto__/s);
    expect(listInsides(listShown(result))).toEqual([]);
  });

  it('with 2,000 findings and many megabytes is counted in full, and shown as far as there is room', async () => {
    const { result } = await scan(writeReport('x'.repeat(500), 2_000));
    expectHarmless(result);
    expect(result.outputs).toMatchObject({ gate: 'failed', total: '2000', high: '2000' });
    expect(result.annotations.filter(({ kind }) => kind === 'error')).toHaveLength(10);
    expect(result.summary.raw).toMatch(/×2000|\d+ more findings/);
  });

  it('with quarter-megabyte texts is shown in part', async () => {
    const { result } = await scan(writeReport('x<y '.repeat(2 ** 16)));
    expectHarmless(result);
    expect(result.outputs).toMatchObject({ gate: 'failed', total: '1' });
  });

  it('nested deeper than any stack is judged by its counts', async () => {
    const deep = `${'{"a":['.repeat(20_000)}${']}'.repeat(20_000)}`;
    const report = JSON.stringify(writeReport('plain')).replace('"Request_Body":"plain"', `"Request_Body":${deep}`);
    const { result } = await scenario({
      script: BRIEF,
      faults: [
        [
          { kind: 'raw', status: 200, body: `{"returnCode":"0","resource":${report}}` },
          { on: 'getReport', times: 99 },
        ],
      ],
    });
    expectHarmless(result);
    expect(result.outputs).toMatchObject({ status: 'completed', gate: 'failed', total: '1', high: '1' });
    expect(listInsides(listShown(result))).toEqual([]);
  });
});
