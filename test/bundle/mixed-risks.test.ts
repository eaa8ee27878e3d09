import { describe, it } from 'vitest';
import type { PlannedFinding, ReportPlan, Risk } from '../emulator/report.ts';
import { type Scene, SITE, type StageOptions, type StepOptions, scenario } from './scenario.ts';
import { BRIEF } from './shop.ts';

const xss = (risk: Risk, index: number): PlannedFinding => ({
  category: 'XSS',
  risk,
  url: `${SITE}search/${index}`,
  parameter: 'q',
});

const XSS_OF = {
  mixed: [xss('High', 0), xss('Low', 1), xss('Low', 2)],
  mostlyLow: [xss('High', 0), ...Array.from({ length: 5 }, (_, index) => xss('Low', index + 1))],
};

/**
 * One High and two Low findings of XSS with their details, and two High of another category
 * without.
 */
const UNREAD: ReportPlan = {
  findings: XSS_OF.mixed,
  overrides: {
    Classify_byRisk_Level: { Total: 5, High: 3, Medium: 0, Low: 2 },
    Classify_byRisk_Domain: { 'https://shop.example.com': { XSS: { High: 1, Low: 2 }, 'SQL Injection': { High: 2 } } },
    Classify_byRisk_Vulnerability: { XSS: 3, 'SQL Injection': 2 },
  },
};

const IGNORING = (entries: string) => ({
  files: { '.github/wsc-ignore.yml': entries },
  inputs: { 'ignore-file': '.github/wsc-ignore.yml' },
});

const ALL_XSS = '- category: XSS\n  reason: accepted\n';

function scan(report: ReportPlan, options: StageOptions & StepOptions): Promise<Scene> {
  return scenario({ script: { ...BRIEF, report }, ...options });
}

describe.concurrent('a report with details of only one category, which has High and Low findings,', () => {
  it('fails the gate for the High findings of the other, even if the first is ignored', async ({ expect }) => {
    const { result } = await scan(UNREAD, IGNORING(ALL_XSS));
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { status: 'completed', gate: 'failed', high: '2', low: '0', total: '2', ignored: '3' },
    });
  });

  it('fails the gate on new findings for them, even if the first is old', async ({ expect }) => {
    const { result } = await scan(UNREAD, {
      prepare: (emulator) =>
        emulator.seed({ startUrl: SITE, script: { ...BRIEF, report: { findings: XSS_OF.mixed } } }),
      inputs: { baseline: 'previous', 'gate-on': 'new' },
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', new: '2', high: '3', low: '2' } });
  });
});

describe.concurrent('a category of one High and five Low findings', () => {
  const report = { findings: XSS_OF.mostlyLow };

  it.for<readonly [string, StageOptions & StepOptions]>([
    ['nothing else is known', {}],
    ['none of it is ignored', IGNORING('- category: LFI\n  reason: accepted\n')],
    [
      'it is compared with a baseline',
      {
        prepare: (emulator) => emulator.seed({ startUrl: SITE, script: { ...BRIEF, report } }),
        inputs: { baseline: 'previous' },
      },
    ],
  ])('counts and is shown as such if %s', async ([, { inputs, ...options }], { expect }) => {
    const { result } = await scan(report, { ...options, inputs: { ...inputs, 'max-high': '1' } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', high: '1', low: '5', total: '6' } });
    expect(result.displayed).toContain('XSS: 1 High, 5 Low');
    expect(result.displayed).not.toContain('contradicts itself');
    expect(result.summary.raw).not.toContain('without readable details');
  });

  it('loses a Low one first if one is ignored', async ({ expect }) => {
    const { result } = await scan(report, IGNORING(`- url: ${SITE}search/0\n  reason: accepted\n`));
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { gate: 'failed', high: '1', low: '4', total: '5', ignored: '1' },
    });
  });
});

describe.concurrent('a category with the same findings as the baseline, but more of them High,', () => {
  it('fails a gate on new findings by that many, and warns that the report does not say which', async ({ expect }) => {
    const { result } = await scan(
      { findings: XSS_OF.mixed.map((finding) => ({ ...finding, risk: 'High' as const })) },
      {
        prepare: (emulator) =>
          emulator.seed({ startUrl: SITE, script: { ...BRIEF, report: { findings: XSS_OF.mixed } } }),
        inputs: { baseline: 'previous', 'gate-on': 'new' },
      },
    );
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', new: '2', fixed: '0', high: '3' } });
    expect(result.annotations.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^More of the earlier findings/),
    );
  });
});

describe.concurrent('a report with incomprehensible details', () => {
  const listed = { Details: [{ Title: 'XSS #1', URL: `[GET] ${SITE}` }] };

  it('has no verdict if no table counts what they could contain', async ({ expect }) => {
    const { result } = await scan({ findings: [], overrides: listed }, {});
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'completed', gate: 'not-evaluated', total: '' } });
    expect(result.annotations[0]?.message).toContain('(at Details)');
  });

  it('is judged by its tables if they agree, with a warning that says where', async ({ expect }) => {
    const { result } = await scan({ findings: [xss('Low', 0)], overrides: listed }, {});
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', low: '1', total: '1' } });
    expect(result.annotations.map(({ message }) => message)).toContainEqual(expect.stringContaining('(at Details)'));
  });
});

describe.concurrent('a baseline without the risks of its findings', () => {
  it('does not make what is High now count as old', async ({ expect }) => {
    const overrides = {
      Classify_byRisk_Domain: {},
      Details: {
        XSS: Object.fromEntries(
          [0, 1].map((index) => [index, { URL: `[GET] ${SITE}search/${index}`, VulnParam: 'q' }]),
        ),
      },
    };
    const { result } = await scan(
      { findings: [xss('High', 0), xss('High', 1)] },
      {
        prepare: (emulator) =>
          emulator.seed({
            startUrl: SITE,
            script: { ...BRIEF, report: { findings: [xss('Low', 0), xss('Low', 1)], overrides } },
          }),
        inputs: { baseline: 'previous', 'gate-on': 'new' },
      },
    );
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', new: '2', fixed: '0', high: '2' } });
  });
});
