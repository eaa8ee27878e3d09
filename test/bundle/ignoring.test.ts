import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'vitest';
import type { IgnoreFault } from '../../src/judge/ignore/file-problem.ts';
import type { PlannedFinding } from '../emulator/report.ts';
import type { WorkflowEvent } from '../runner/stage-environment.ts';
import { type Scene, SITE, type StageOptions, type StepOptions, scenario } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';
import { listShown } from './shown.ts';

const INPUT = { 'ignore-file': '.github/wsc-ignore.yml' };
const FOUND = findingsOf({ High: 1, Medium: 1, Low: 1 });

/** In these tests, today is 2026-10-05. */
const RUN = {
  script: { ...BRIEF, report: { findings: FOUND } },
  inputs: INPUT,
} satisfies StageOptions & StepOptions;

const ignoreFile = (content: string) => ({ '.github/wsc-ignore.yml': content });

/** A run with this ignore file. */
function playWith(content: string, options: StageOptions & StepOptions = {}): Promise<Scene> {
  return scenario({ ...RUN, ...options, files: ignoreFile(content), inputs: { ...INPUT, ...options.inputs } });
}

const PUBLIC: WorkflowEvent = {
  name: 'push',
  payload: {
    ref: 'refs/heads/main',
    repository: { name: 'shop', full_name: 'octo-org/shop', private: false, visibility: 'public' },
  },
};

describe.concurrent('an ignored finding', () => {
  it.for<readonly [string, string]>([
    ['category', 'category: SQL Injection'],
    ['URL', `url: ${SITE}product`],
    ['URL pattern', 'url: "**/product"'],
    ['parameter', 'parameter: id'],
    ['several of these', `category: SQL Injection\n  url: ${SITE}**\n  parameter: id`],
  ])('(by its %s) does not count', async ([, selectors], { expect }) => {
    const { result } = await playWith(`- ${selectors}\n  reason: "goes with the old shop"\n`);
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { gate: 'passed', ignored: '1', high: '0', medium: '1', low: '1', total: '2', new: '', fixed: '' },
    });
    expect(JSON.parse(result.outputs['results'] ?? '')).toMatchObject([
      { ignored: 1, high: 0, total: 2, limits: { high: { count: 0, holds: true } } },
    ]);
    expect(result.summary.raw).toContain('goes with the old shop');
  });

  it('still counts if it matches only one part of an entry', async ({ expect }) => {
    const { result } = await playWith('- category: SQL Injection\n  parameter: other\n  reason: x\n');
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', ignored: '0', high: '1', total: '3' } });
  });

  it('does not count as new either', async ({ expect }) => {
    const { result } = await playWith('- category: SQL Injection\n  reason: x\n', {
      prepare: (emulator) => emulator.seed({ startUrl: SITE, script: { ...BRIEF, report: { findings: [] } } }),
      inputs: { baseline: 'previous', 'gate-on': 'new', 'max-total': '2' },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', new: '2', ignored: '1', total: '2' } });
  });

  it('is left out of the SARIF file', async ({ expect }) => {
    const { result } = await playWith('- category: SQL Injection\n  reason: x\n');
    const sarif = result.files[result.outputs['sarif-path'] ?? ''] ?? '';
    expect(JSON.parse(sarif)).toMatchObject({ runs: [{ results: [{}, {}] }] });
    expect(sarif).not.toContain('SQL Injection');
  });
});

describe.concurrent('an entry', () => {
  it('applies through its last day', async ({ expect }) => {
    const { result } = await playWith('- category: SQL Injection\n  reason: x\n  expires: 2026-10-05\n');
    expect(result.outputs).toMatchObject({ gate: 'passed', ignored: '1' });
  });

  it('ignores nothing once it has expired, and the summary names it', async ({ expect }) => {
    const { result } = await playWith('\n- category: SQL Injection\n  reason: until the move\n  expires: 2026-10-04\n');
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', ignored: '0', high: '1' } });
    expect(result.summary.raw).toMatch(
      /expired[\s\S]*line 2[\s\S]*SQL Injection[\s\S]*until the move[\s\S]*2026-10-04/,
    );
  });

  it('is named in the summary if it selects nothing', async ({ expect }) => {
    const { result } = await playWith('# accepted\n- category: XXE\n  reason: mended long ago\n');
    expect(result.outputs).toMatchObject({ gate: 'failed', ignored: '0' });
    expect(result.summary.raw).toMatch(/select nothing[\s\S]*line 2[\s\S]*XXE[\s\S]*mended long ago/);
  });

  it('keeps its pattern to itself if only counts may be shown', async ({ expect }) => {
    const entries = [
      `- url: ${SITE}CANARY-unused\n  reason: CANARY-reason`,
      '- parameter: CANARY-expired\n  reason: CANARY-reason\n  expires: 2026-10-04',
      '- category: SQL Injection\n  url: "**/product"\n  reason: CANARY-reason',
    ];
    const { result } = await playWith(`${entries.join('\n')}\n`, { event: PUBLIC });
    expect(result.outputs).toMatchObject({ gate: 'passed', ignored: '1' });
    const seen = listShown(result).filter(([place]) => !place.includes('wsc-report/'));
    expect(seen.filter(([, text]) => /CANARY|\/product/.test(text)).map(([place]) => place)).toEqual([]);
    expect(result.summary.raw).toContain('line 3');
  });
});

describe.concurrent('a mistake in the ignore file', () => {
  /** For each possible mistake, a file with it and the message about it. */
  const MISTAKES: Readonly<Record<IgnoreFault, readonly [content: string, words: string]>> = {
    syntax: ['- category: XSS\n  reason: seen: never\n', 'line 2: this is not YAML'],
    'not-a-list': ['\ncategory: XSS\nreason: x\n', 'line 2: the file must be a list'],
    'not-an-entry': ['- category: XSS\n  reason: x\n- XSS\n', 'line 3: an entry must consist of keys and values'],
    'unknown-key': ['- category: XSS\n  reason: x\n  until: tomorrow\n', 'line 3: "until" is not a key of an entry'],
    'repeated-key': ['- category: XSS\n  category: LFI\n  reason: x\n', 'line 2: "category" is repeated'],
    'empty-value': ['- category:\n  reason: x\n', 'line 1: "category" has no value'],
    'not-text': ['- parameter: 17\n  reason: x\n', 'line 1: the value of "parameter" is not text'],
    alias: ['- category: &a XSS\n  reason: *a\n', 'line 2: the value of "reason" is a YAML alias'],
    'bad-date': ['- category: XSS\n  reason: x\n  expires: 2026-02-30\n', 'line 3: "2026-02-30" is not a date'],
    query: ['- reason: x\n  url: "**/item?id=*"\n', 'line 2: "**/item?id=*" has a query or a fragment'],
    'no-selector': ['- reason: x\n', 'line 1: the entry selects nothing'],
    'no-reason': ['- category: XSS\n', 'line 1: the entry has no reason'],
  };

  const CONFIGURATION = {
    exitCode: 1,
    outputs: { status: 'error', gate: 'not-evaluated', charged: '0', ignored: '', 'sarif-path': '' },
  };

  it.for(Object.entries(MISTAKES))(
    '(%s) is reported with its line before any request',
    async ([, [content, words]], { expect }) => {
      const { result, emulator } = await playWith(content, { inRealTime: true });
      expect(result).toMatchObject(CONFIGURATION);
      expect(result.annotations[0]?.message).toContain(`Configuration wrong: ignore-file: ${words}`);
      expect(emulator.requests).toEqual([]);
    },
  );

  it('hides neither another mistake nor one in the baseline', async ({ expect }) => {
    const { result, emulator } = await playWith('- category: XSS\n- reason: x\n  expires: soon\n', {
      inRealTime: true,
      inputs: { baseline: 'main/report.json' },
    });
    expect(result).toMatchObject(CONFIGURATION);
    expect(result.annotations[0]?.message).toContain('Configuration wrong: 2 inputs are invalid (4 problems)');
    for (const words of [
      'baseline: the file main/report.json cannot be read (ENOENT)',
      'ignore-file: line 1: the entry has no reason',
      'ignore-file: line 2: the entry selects nothing',
      'ignore-file: line 3: "soon" is not a date',
    ]) {
      expect(result.displayed).toContain(words);
    }
    expect(emulator.requests).toEqual([]);
  });

  it('can be that the file is missing', async ({ expect }) => {
    const { result, emulator } = await scenario({ inputs: INPUT, inRealTime: true });
    expect(result).toMatchObject(CONFIGURATION);
    expect(result.annotations[0]?.message).toContain(
      'ignore-file: the file .github/wsc-ignore.yml cannot be read (ENOENT)',
    );
    expect(emulator.requests).toEqual([]);
  });
});

describe.concurrent('the draft of a first ignore file', () => {
  const DAY_MS = 86_400_000;
  const START_MS = Date.UTC(2026, 9, 5, 3);
  /** The same scan every day; each report has another payload and another sequence number. */
  const scanWith = (payload: string) => {
    const findings = FOUND.map((finding): PlannedFinding => ({ ...finding, payload })).toReversed();
    return { ...BRIEF, report: { findings } };
  };

  it('lets later runs pass for 90 days, but no new finding', async ({ expect }) => {
    const first = await scenario({ script: RUN.script });
    expect(first.result.outputs).toMatchObject({ gate: 'failed', ignored: '' });
    const [, draft = ''] = Object.entries(first.result.files).find(([name]) => name.endsWith('.ignore.yml')) ?? [];

    const playAfter = (days: number, script: StageOptions['script'] = scanWith(`day ${days}`)) =>
      playWith(draft, { startMs: START_MS + days * DAY_MS, ...(script && { script }) });
    const second = await playAfter(0);
    expect(second.result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', ignored: '3', total: '0' } });
    const last = await playAfter(90);
    expect(last.result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', ignored: '3' } });
    const over = await playAfter(91);
    expect(over.result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', ignored: '0', total: '3' } });
    const lfi: PlannedFinding = { category: 'LFI', risk: 'High', url: `${SITE}download`, parameter: 'file' };
    const worse = await playAfter(1, { ...BRIEF, report: { findings: [...FOUND, lfi] } });
    expect(worse.result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', ignored: '3', high: '1' } });
  });
});

describe.concurrent('the SARIF file', () => {
  /** A reused workspace, in which an older scan of the site left its files. */
  async function playInUsedWorkspace(
    options: StageOptions & StepOptions,
  ): Promise<readonly [Scene, readonly string[]]> {
    const workspace = await mkdtemp(path.join(tmpdir(), 'used-workspace-'));
    const reports = path.join(workspace, 'wsc-report');
    await mkdir(reports);
    const names = ['shop.example.com-2099999999.sarif', 'shop.example.com-2099999999.json', 'blog.example.com-7.sarif'];
    for (const name of names) await writeFile(path.join(reports, name), '{}');
    const scene = await scenario({ ...options, workspace });
    const left = await readdir(reports);
    await rm(workspace, { recursive: true });
    return [scene, left.filter((name) => name.endsWith('.sarif')).toSorted()];
  }

  it.for<readonly [string, StageOptions & StepOptions]>([
    ['failed', { script: { ...BRIEF, end: 'scan-failed' } }],
    ['crawled too little', { script: RUN.script, inputs: { 'min-crawled-urls': '1000' } }],
    ['was not waited for to its end', { script: RUN.script, inputs: { 'timeout-minutes': '0.1' } }],
    ['was refused', { account: { foreignDomains: new Set(['shop.example.com']) } }],
    ['has no counts', { script: { ...BRIEF, report: { findings: [], overrides: { Classify_byRisk_Level: {} } } } }],
  ])('is neither written nor left from before if the scan %s', async ([, options], { expect }) => {
    const [{ result }, sarifs] = await playInUsedWorkspace(options);
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'not-evaluated', 'sarif-path': '' } });
    expect(sarifs).toEqual(['blog.example.com-7.sarif']);
  });

  it('of another step that scanned the same host in the same job stays', async ({ expect }) => {
    const job = await mkdtemp(path.join(tmpdir(), 'job-'));
    const [workspace, temp] = [path.join(job, 'workspace'), path.join(job, 'temp')];
    await mkdir(temp);
    const step = { workspace, script: RUN.script };
    await scenario({ ...step, env: { RUNNER_TEMP: temp } });
    const prepare: StageOptions['prepare'] = (emulator) => emulator.seed({ startUrl: SITE });
    await scenario({ ...step, prepare, env: { RUNNER_TEMP: temp, GITHUB_ACTION: 'scan-of-the-cart' } });
    const names = await readdir(path.join(workspace, 'wsc-report'));
    await rm(job, { recursive: true });
    expect(names.filter((name) => name.endsWith('.sarif')).toSorted()).toEqual([
      'shop.example.com-2100000001.sarif',
      'shop.example.com-2100000002.sarif',
    ]);
  });

  it.for<readonly [string, readonly PlannedFinding[]]>([
    ['something', FOUND],
    ['nothing', []],
  ])('is that of this scan alone if it found %s', async ([, findings], { expect }) => {
    const [{ result }, sarifs] = await playInUsedWorkspace({ script: { ...BRIEF, report: { findings } } });
    expect(result.outputs['sarif-path']).toBe('wsc-report/shop.example.com-2100000001.sarif');
    expect(sarifs).toEqual(['blog.example.com-7.sarif', 'shop.example.com-2100000001.sarif']);
    const sarif: unknown = JSON.parse(result.files[result.outputs['sarif-path'] ?? ''] ?? '');
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ results: findings.map(() => ({})) }] });
  });
});
