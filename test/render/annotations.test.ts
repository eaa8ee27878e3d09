import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logLine } from '../../src/escape/log.ts';
import type { Finding } from '../../src/judge/finding.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import { countsOf } from '../../src/judge/severity.ts';
import type { Annotation } from '../../src/ports.ts';
import { planAnnotations } from '../../src/render/annotations.ts';
import { type Message, say } from '../../src/texts/message.ts';
import { HOSTILE_TEXT } from './hostile.ts';
import { outcomeSaying, spoken } from './hostile-outcomes.ts';
import {
  bareFinding,
  DEMANDS,
  FINDING,
  judgementCounting,
  judgementOf,
  outcomeOf,
  REPORT_PATH,
  reportOf,
  reviewed,
  showingOf,
  shownOf,
  TARGET,
  unjudged,
} from './outcomes.ts';

function warnOf(count: number): readonly Message[] {
  return Array.from({ length: count }, (_, index) => say('warning', { what: `no ${index + 1}` }));
}

function times<Item>(count: number, item: Item): readonly Item[] {
  return Array.from({ length: count }, () => item);
}

function countLevels(annotations: readonly Annotation[]): Readonly<Record<Annotation['level'], number>> {
  const count = (level: Annotation['level']) => annotations.filter((annotation) => annotation.level === level).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

describe('annotations', () => {
  it('show the verdict first, then warnings, then the findings, the worst first', () => {
    const outcome = outcomeOf(
      [
        { ...bareFinding('low', 'Allowed Methods'), method: 'OPTIONS', url: 'https://shop.example/' },
        { ...bareFinding('medium', 'XSS'), url: 'https://shop.example/?q=1', parameter: 'q', payload: '<script>' },
        FINDING,
      ],
      { warnings: [say('crawlCountUnknown')] },
    );
    expect(planAnnotations([shownOf(outcome)], showingOf())).toEqual([
      {
        level: 'error',
        title: 'Web Security Checker: gate failed',
        message:
          'Gate failed: 1 High, 1 Medium, 1 Low (allowed: 0 High). Scan 1234567. Fix the findings, deploy, and start a new run: a re-run judges this same scan again\n' +
          'The job summary says more: https://github.com/shop/web/actions/runs/8123456789',
      },
      {
        level: 'warning',
        title: 'Web Security Checker',
        message: 'The service does not say how many URLs were crawled',
      },
      {
        level: 'error',
        title: 'High: SQL Injection',
        message: [
          'SQL Injection #1',
          'GET https://shop.example/product?id=1',
          'Parameter: id',
          "Payload: 1' OR '1'='1",
          'Evidence: You have an error in your SQL syntax',
        ].join('\n'),
      },
      { level: 'warning', title: 'Medium: XSS', message: 'https://shop.example/?q=1\nParameter: q\nPayload: <script>' },
      { level: 'notice', title: 'Low: Allowed Methods', message: 'OPTIONS https://shop.example/' },
    ]);
  });

  it('show new findings first and call them new, and known ones as notices if only new ones matter', () => {
    const xss = { ...FINDING, category: 'XSS', severity: 'medium' as const };
    const findings = [FINDING, xss];
    const baseline = { ...reportOf([FINDING]), siteUrl: TARGET.url };
    const outcome = outcomeOf(findings, {
      judgement: judgementOf(findings, { review: reviewed(findings, { baseline }) }),
    });
    const plan = (gateOn: 'all' | 'new') =>
      planAnnotations([shownOf(outcome, { demands: { ...DEMANDS, gateOn } })], showingOf()).slice(1);
    expect(plan('new').map(({ level, title }) => `${level} ${title}`)).toEqual([
      'warning New medium: XSS',
      'notice Known high: SQL Injection',
    ]);
    expect(plan('all').map(({ level, title }) => `${level} ${title}`)).toEqual([
      'warning New medium: XSS',
      'error Known high: SQL Injection',
    ]);
  });

  it('give one count for each category when no more may be told', () => {
    const findings: readonly Finding[] = [FINDING, FINDING, { ...FINDING, severity: 'low' }];
    const outcome = outcomeOf(findings, {
      judgement: judgementCounting(findings, countsOf({ high: 2, medium: 1, low: 1 })),
    });
    expect(planAnnotations([shownOf(outcome)], showingOf({ details: 'counts' })).slice(1)).toEqual([
      { level: 'error', title: 'High: SQL Injection', message: '2 findings' },
      { level: 'warning', title: 'Medium: without readable details', message: '1 finding' },
      { level: 'notice', title: 'Low: SQL Injection', message: '1 finding' },
    ]);
  });

  it.each<[string, Outcome, boolean, Annotation['level']]>([
    ['a notice when the gate passed', outcomeOf([]), false, 'notice'],
    ['an error when the gate failed', outcomeOf([FINDING]), false, 'error'],
    ['a warning when warn-only softens a failed gate', outcomeOf([FINDING]), true, 'warning'],
    ['an error when there is no verdict', unjudged({ end: 'timed-out' }), false, 'error'],
    ['an error when there is no verdict, with warn-only too', unjudged({ end: 'scan-failed' }), true, 'error'],
  ])('make the verdict %s', (_what, outcome, warnOnly, level) => {
    expect(planAnnotations([shownOf(outcome, { demands: { ...DEMANDS, warnOnly } })], showingOf())[0]?.level).toBe(
      level,
    );
  });

  it('list the mistakes of the configuration under the verdict', () => {
    const problems = [say('inputNotGiven'), say('inputAllNotAlone')];
    const outcome = unjudged({ end: 'error', headline: say('reportLags'), target: undefined, problems });
    expect(planAnnotations([shownOf(outcome)], showingOf())[0]?.message.split('\n')).toHaveLength(4);
  });

  it.each([
    { high: 9, medium: 0, low: 0, warnings: 0, shown: { error: 10, warning: 0, notice: 0 }, more: [] },
    { high: 10, medium: 0, low: 0, warnings: 0, shown: { error: 10, warning: 0, notice: 0 }, more: ['2 more'] },
    { high: 500, medium: 0, low: 0, warnings: 0, shown: { error: 10, warning: 0, notice: 0 }, more: ['492 more'] },
    { high: 1, medium: 8, low: 10, warnings: 2, shown: { error: 2, warning: 10, notice: 10 }, more: [] },
    {
      high: 1,
      medium: 9,
      low: 11,
      warnings: 2,
      shown: { error: 2, warning: 10, notice: 10 },
      more: ['2 more', '2 more'],
    },
    { high: 1, medium: 3, low: 0, warnings: 30, shown: { error: 2, warning: 10, notice: 0 }, more: ['24 more'] },
  ])('are at most ten of a level: $high High, $medium Medium, $low Low, $warnings warnings', (example) => {
    const outcome = outcomeOf(
      [
        ...times(example.high, bareFinding('high')),
        ...times(example.medium, bareFinding('medium')),
        ...times(example.low, bareFinding('low')),
      ],
      { warnings: warnOf(example.warnings) },
    );
    const annotations = planAnnotations([shownOf(outcome)], showingOf());
    expect(countLevels(annotations)).toEqual(example.shown);
    expect(annotations.map(({ title }) => title).filter((title) => title.endsWith('more'))).toEqual(example.more);
  });

  it('say in the last of a level where to find the rest', () => {
    const outcome = outcomeOf(times(12, FINDING));
    const lastOf = (annotations: readonly Annotation[]) => annotations.at(-1)?.message;
    const kept = shownOf(outcome, { reportPath: REPORT_PATH });
    const withoutSummary = showingOf({ jobSummary: false });
    expect(lastOf(planAnnotations([kept], showingOf()))).toBe(
      '4 more of this level are not shown here. See the job summary at https://github.com/shop/web/actions/runs/8123456789',
    );
    expect(lastOf(planAnnotations([kept], withoutSummary))).toBe(
      '4 more of this level are not shown here. See wsc-report/shop.example-1234567.json',
    );
    expect(lastOf(planAnnotations([shownOf(outcome)], withoutSummary))).toBe(
      '4 more of this level are not shown here.',
    );
  });

  it('name the folder when there are several reports', () => {
    const outcomes = [outcomeOf(times(12, FINDING)), outcomeOf([])];
    const all = outcomes.map((outcome, index) => shownOf(outcome, { reportPath: `wsc-report/${index}.json` }));
    expect(planAnnotations(all, showingOf({ jobSummary: false })).at(-1)?.message).toBe(
      '5 more of this level are not shown here. See wsc-report/',
    );
  });

  it('contain nothing that the runner would cut, split or obey, with any report', () => {
    fc.assert(
      fc.property(spoken, (texts) => {
        for (const { title, message } of planAnnotations([shownOf(outcomeSaying(texts))], showingOf())) {
          expect(Buffer.byteLength(title)).toBeLessThanOrEqual(120);
          expect(title).toBe(logLine(title));
          expect(message).not.toBe('');
          expect(message.length).toBeLessThanOrEqual(4_096);
          expect(message.isWellFormed()).toBe(true);
          expect(message.split('\n').map(logLine).join('\n')).toBe(message);
        }
      }),
    );
  });

  it('cut endless text, and say so', () => {
    const endless = HOSTILE_TEXT.replace(/\s/g, ' ').repeat(50);
    const outcome = outcomeOf([
      {
        ...bareFinding('high', endless),
        title: endless,
        url: endless,
        parameter: endless,
        payload: endless,
        evidence: endless,
      },
    ]);
    const [, finding] = planAnnotations([shownOf(outcome)], showingOf());
    expect(Buffer.byteLength(finding?.message ?? '')).toBeLessThanOrEqual(4_096);
    expect(finding?.message).toMatch(/… \(\d+ more characters\)/);
    expect(Buffer.byteLength(finding?.title ?? '')).toBeLessThanOrEqual(120);
  });
});
