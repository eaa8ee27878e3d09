import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/fault.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import { OUTPUTS } from '../../src/publish/outputs.ts';
import { publish } from '../../src/publish/publish.ts';
import type { Showing } from '../../src/render/showing.ts';
import { failed } from '../../src/story/endings.ts';
import { en } from '../../src/texts/en.ts';
import type { Message } from '../../src/texts/message.ts';
import { phrase, say } from '../../src/texts/message.ts';
import {
  DEMANDS,
  FINDING,
  judgementOf,
  outcomeOf,
  reportOf,
  reviewed,
  SCAN,
  showingOf,
  TARGET,
  unjudged,
} from '../render/outcomes.ts';
import { judgedAt, timedOutAt } from '../render/sites.ts';
import { Shelf } from './shelf.ts';

/** What publishing these outcomes leaves behind. */
async function published(outcomes: readonly Outcome[], host = new Shelf(), showing: Partial<Showing> = {}) {
  const info = (message: Message) => void host.told.push(phrase(en, message));
  const warn = (message: Message) => void host.told.push(`! ${phrase(en, message)}`);
  await publish({ outcomes, demands: DEMANDS }, showingOf(showing), {
    host,
    log: { info, warn, group: () => () => {} },
    conceal: (text) => text,
  });
  return host;
}

const outputsOf = async (...outcomes: readonly Outcome[]) => Object.fromEntries((await published(outcomes)).outputs);

describe('the outputs', () => {
  test('of a judged scan are all set, in order', async () => {
    const host = await published([outcomeOf([FINDING])]);
    expect([...host.outputs.keys()]).toEqual(OUTPUTS);
    const { results, ...others } = Object.fromEntries(host.outputs);
    expect(others).toEqual({
      status: 'completed',
      gate: 'failed',
      'instance-no': '1234567',
      total: '1',
      high: '1',
      medium: '0',
      low: '0',
      new: '',
      fixed: '',
      ignored: '',
      'crawled-urls': '37',
      charged: '1',
      'report-path': 'wsc-report/shop.example-1234567.json',
      'sarif-path': 'wsc-report/shop.example-1234567.sarif',
      'html-path': 'wsc-report/shop.example-1234567.html',
    });
    expect(JSON.parse(results ?? '')).toMatchObject([
      {
        'start-url': TARGET.url,
        status: 'completed',
        charged: 1,
        limits: { high: { most: 0, count: 1, holds: false } },
      },
    ]);
  });

  test('that are unknown are blank, and null in the results, never 0', async () => {
    const fault = new Fault('network', say('dryRunDone'));
    const outputs = await outputsOf({ ...failed(fault, { target: TARGET }), charged: 1 });
    expect(outputs).toMatchObject({ status: 'error', gate: 'not-evaluated', total: '', high: '', 'instance-no': '' });
    expect(outputs).toMatchObject({ 'crawled-urls': '', 'report-path': '', charged: '1' });
    expect(JSON.parse(outputs['results'] ?? '')).toMatchObject([{ total: null, 'instance-no': null, charged: 1 }]);
  });

  test('tell what is new, fixed and ignored when it is known, and null when it is not', async () => {
    const ignored = { category: FINDING.category, reason: 'accepted', expires: undefined, line: 1 };
    const entry = { ...ignored, url: undefined, parameter: undefined, fingerprint: undefined };
    const gone = { ...FINDING, category: 'LFI' };
    const xss = { ...FINDING, category: 'XSS' };
    const baseline = { ...reportOf([gone, gone]), siteUrl: TARGET.url };
    const compared = outcomeOf([FINDING, xss], {
      judgement: judgementOf([FINDING, xss], { review: reviewed([FINDING, xss], { baseline, ignoreList: [entry] }) }),
    });
    const outputs = await outputsOf(compared);
    expect(outputs).toMatchObject({ new: '1', fixed: '2', ignored: '1' });
    expect(JSON.parse(outputs['results'] ?? '')).toMatchObject([{ new: 1, fixed: 2, ignored: 1 }]);
    const unknown = await outputsOf(outcomeOf([FINDING]));
    expect(JSON.parse(unknown['results'] ?? '')).toMatchObject([{ new: null, fixed: null, ignored: null }]);
  });

  test('have no SARIF path when the gate was not evaluated, even with a report', async () => {
    const outputs = await outputsOf(outcomeOf([], { end: 'too-few-urls', judgement: judgementOf([], { checks: [] }) }));
    expect(outputs).toMatchObject({
      'report-path': 'wsc-report/shop.example-1234567.json',
      'sarif-path': '',
    });
    expect(JSON.parse(outputs['results'] ?? '')).toMatchObject([{ 'sarif-path': null }]);
  });

  test('of a configuration without a target have no results', async () => {
    const outputs = await outputsOf({ ...failed(new Fault('configuration', say('dryRunDone'))), charged: 0 });
    expect(outputs).toMatchObject({ status: 'error', charged: '0', results: '[]' });
  });

  test('of no outcome at all report an error', async () => {
    expect(await outputsOf()).toMatchObject({ status: 'error', gate: 'not-evaluated', total: '', charged: '0' });
  });

  test('of several targets are sums, the worst end, and numbers, one per line', async () => {
    const blog = { ...TARGET, url: 'https://blog.example:8443/' };
    const second = outcomeOf([], { target: blog, scan: { ...SCAN, id: '7', crawled: 3 }, charged: 2 });
    expect(await outputsOf(outcomeOf([FINDING, FINDING]), second)).toMatchObject({
      status: 'completed',
      gate: 'failed',
      'instance-no': '1234567\n7',
      total: '2',
      'crawled-urls': '40',
      charged: '3',
      'report-path': 'wsc-report',
      'sarif-path': 'wsc-report',
      'html-path': 'wsc-report',
    });
  });

  test('of several targets have no sum if part of it is unknown', async () => {
    const second = unjudged({ end: 'timed-out', scan: { ...SCAN, id: '7', crawled: undefined } });
    expect(await outputsOf(outcomeOf([FINDING]), second)).toMatchObject({
      status: 'timed-out',
      gate: 'not-evaluated',
      total: '',
      high: '',
      'crawled-urls': '',
    });
  });
});

describe('what can’t be written', () => {
  test('is warned of without naming paths of the machine, and changes nothing else', async () => {
    const whole = await published([outcomeOf([FINDING])]);
    const withoutFile = await published([outcomeOf([FINDING])], new Shelf('files'));
    expect(new Set(withoutFile.told.filter((line) => line.startsWith('! ')))).toEqual(
      new Set(['! The report could not be written: EACCES']),
    );
    expect(withoutFile.outputs.get('gate')).toBe('failed');
    expect(withoutFile.outputs.get('report-path')).toBe('');
    expect(withoutFile.outputs.get('sarif-path')).toBe('');
    expect(withoutFile.outputs.get('html-path')).toBe('');
    expect(withoutFile.annotations[0]).toEqual(whole.annotations[0]);
    expect(withoutFile.summaries).toHaveLength(1);
  });

  test.each<readonly [what: string, host: Shelf, outcome: Outcome, warning: string]>([
    [
      'an annotation that is refused',
      new Shelf('annotations'),
      outcomeOf([FINDING]),
      'Not everything could be shown: EACCES',
    ],
    [
      'a site that is no URL',
      new Shelf(),
      outcomeOf([FINDING], { target: { ...TARGET, url: 'shop.example' } }),
      'The report could not be written: ERR_INVALID_URL',
    ],
  ])('such as %s, leaves the outputs set', async (_, host, outcome, warning) => {
    await published([outcome], host);
    expect(host.told).toContain(`! ${warning}`);
    expect([...host.outputs.keys()]).toEqual(OUTPUTS);
    expect(host.outputs.get('gate')).toBe('failed');
    expect(host.summaries).toHaveLength(1);
  });

  test('does not stop the run, even when it is everything', async () => {
    const host = await published([outcomeOf([FINDING])], new Shelf('files', 'outputs', 'summary'));
    expect(new Set(host.told.filter((line) => line.startsWith('! ')))).toEqual(
      new Set([
        '! The report could not be written: EACCES',
        '! The job summary could not be written: EACCES',
        '! The outputs could not be set: EACCES',
      ]),
    );
    expect(host.annotations[0]?.message).toContain('Gate failed');
  });
});

describe('channels', () => {
  test('without annotations still show the verdict: a step that fails must say why', async () => {
    const { annotations } = await published([outcomeOf([FINDING])], new Shelf(), { annotations: false });
    expect(annotations.map(({ level, message }) => [level, message.split(':')[0]])).toEqual([['error', 'Gate failed']]);
  });

  test('without a job summary write none', async () => {
    expect((await published([outcomeOf([])], new Shelf(), { jobSummary: false })).summaries).toEqual([]);
  });
});

describe('several sites', () => {
  const urls = ['https://shop.example/', 'https://blog.example/', 'https://docs.example/'] as const;
  const outcomes = [judgedAt(urls[0], '1'), judgedAt(urls[1], '2', [FINDING]), timedOutAt(urls[2], '3')];

  test('end the log with the verdicts, after the report files', async () => {
    const { told } = await published(outcomes, new Shelf(), { givenUrls: urls });
    expect(told.slice(-10)).toEqual([
      'Reports: in wsc-report/ (upload it as an artifact to keep them)',
      expect.stringMatching(/^shop\.example: Gate passed: .* Scan 1$/),
      expect.stringMatching(/^blog\.example: Gate failed: .* Scan 2\./),
      expect.stringMatching(/^docs\.example: Scan failed: .* Scan 3 continues\./),
      '1 scan goes on. Collect its verdict in a later step with:',
      'instance-no: |',
      '  3',
      'start-url: |',
      '  https://docs.example/',
      '3 sites: 1 failed, 1 not evaluated, 1 passed',
    ]);
  });

  test('have an error for all of them and one for each that is red, even without annotations', async () => {
    const { annotations } = await published(outcomes, new Shelf(), { annotations: false });
    expect(annotations.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error Web Security Checker: 1 of 3 sites failed the gate, 1 has no verdict',
      'error docs.example: timed out',
      'error blog.example: gate failed',
    ]);
  });

  test('have one summary, which begins with all of them', async () => {
    const { summaries } = await published(outcomes);
    expect(summaries).toHaveLength(1);
    expect(summaries[0]?.split('\n')[0]).toBe(
      '<h2>🚫 Web Security Checker: 1 of 3 sites failed the gate, 1 has no verdict</h2>',
    );
  });

  test('hide a secret in a URL wherever the site is named', async () => {
    const secret = 'https://shop.example/?key=s3cr3t-value';
    const host = new Shelf();
    const conceal = <Text extends string>(text: Text) => text.replaceAll('s3cr3t-value', '[redacted]') as Text;
    const told: string[] = [];
    const log = (message: Message) => void told.push(phrase(en, message));
    const showing = showingOf({ givenUrls: [secret, urls[0]] });
    await publish({ outcomes: [timedOutAt(secret, '1'), judgedAt(urls[0], '2')], demands: DEMANDS }, showing, {
      host,
      log: { info: log, warn: log, group: () => () => {} },
      conceal,
    });
    const shown = [...told, ...host.summaries, ...host.annotations.flatMap(({ title, message }) => [title, message])];
    expect(shown.join('\n')).toContain('https://shop.example/?key=[redacted]');
    expect(shown.join('\n')).not.toContain('s3cr3t-value');
    expect(told).not.toContain('start-url: |');
  });
});
