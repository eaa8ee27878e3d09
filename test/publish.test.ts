import { describe, expect, test } from 'vitest';
import { failed } from '../src/conclude.ts';
import type { Outcome } from '../src/domain/outcome.ts';
import { Fault } from '../src/fault.ts';
import type { Annotation, Host } from '../src/ports.ts';
import { type Channels, OUTPUTS, publish } from '../src/publish.ts';
import { en } from '../src/texts/en.ts';
import type { Message } from '../src/texts/message.ts';
import { phrase, say } from '../src/texts/message.ts';
import { FINDING, outcomeOf, presentationOf, SCAN, TARGET, unjudged } from './render/outcomes.ts';

/** A host that keeps what it is given; what is broken throws. */
class Shelf implements Host {
  readonly files = new Map<string, string>();
  readonly outputs = new Map<string, string>();
  readonly summaries: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly told: string[] = [];
  readonly #broken: ReadonlySet<string>;

  constructor(...broken: readonly ('files' | 'outputs' | 'summary')[]) {
    this.#broken = new Set(broken);
  }

  async writeFile(path: string, content: string): Promise<void> {
    this.#fail('files');
    this.files.set(path, content);
  }

  setOutput(name: string, value: string): void {
    this.#fail('outputs');
    this.outputs.set(name, value);
  }

  async writeSummary(markdown: string): Promise<void> {
    this.#fail('summary');
    this.summaries.push(markdown);
  }

  annotate(annotation: Annotation): void {
    this.annotations.push(annotation);
  }

  #fail(what: string): void {
    if (this.#broken.has(what)) throw Object.assign(new Error(`/home/maria/${what}`), { code: 'EACCES' });
  }
}

const CHANNELS: Channels = { reportDir: 'wsc-report', jobSummary: true, annotations: true };

/** What is left behind of these outcomes. */
async function published(outcomes: readonly Outcome[], host = new Shelf(), channels: Partial<Channels> = {}) {
  const { reportPaths: _paths, ...presentation } = presentationOf();
  const info = (message: Message) => void host.told.push(phrase(en, message));
  const warn = (message: Message) => void host.told.push(`! ${phrase(en, message)}`);
  await publish(outcomes, { presentation, channels: { ...CHANNELS, ...channels } }, { host, log: { info, warn } });
  return host;
}

const outputsOf = async (...outcomes: readonly Outcome[]) => Object.fromEntries((await published(outcomes)).outputs);

describe('the outputs', () => {
  test('of a judged scan are all set, in their order', async () => {
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
      'crawled-urls': '37',
      charged: '1',
      'report-path': 'wsc-report/shop.example-1234567.json',
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

  test('that are not known are blank, and null in the results, never 0', async () => {
    const fault = new Fault('network', say('dryRunDone'));
    const outputs = await outputsOf({ ...failed(fault, { target: TARGET }), charged: 1 });
    expect(outputs).toMatchObject({ status: 'error', gate: 'not-evaluated', total: '', high: '', 'instance-no': '' });
    expect(outputs).toMatchObject({ 'crawled-urls': '', 'report-path': '', charged: '1' });
    expect(JSON.parse(outputs['results'] ?? '')).toMatchObject([{ total: null, 'instance-no': null, charged: 1 }]);
  });

  test('of a configuration that holds no target have no results', async () => {
    const outputs = await outputsOf(failed(new Fault('configuration', say('dryRunDone'))));
    expect(outputs).toMatchObject({ status: 'error', charged: '0', results: '[]' });
  });

  test('of no outcome at all say that it was an error', async () => {
    expect(await outputsOf()).toMatchObject({ status: 'error', gate: 'not-evaluated', total: '', charged: '0' });
  });

  test('of several targets are sums, the worst of the ends, and numbers one a line', async () => {
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
    });
  });

  test('of several targets have no sum where one part of it is not known', async () => {
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

describe('a report', () => {
  test('is written to a file named by host and number, with nothing in it that a file system does not take', async () => {
    const target = { ...TARGET, url: 'https://[::1]:8443/' };
    const host = await published([outcomeOf([], { target })]);
    expect(host.files.size).toBe(1);
    expect([...host.files.keys()][0]).toMatch(/^wsc-report\/[A-Za-z0-9._-]+-1234567\.json$/);
  });
});

describe('what can’t be written', () => {
  test('is warned of without a path of the machine, and everything else is there, the verdict unchanged', async () => {
    const whole = await published([outcomeOf([FINDING])]);
    const withoutFile = await published([outcomeOf([FINDING])], new Shelf('files'));
    expect(withoutFile.told.filter((line) => line.startsWith('! '))).toEqual([
      '! The report could not be written: EACCES',
    ]);
    expect(withoutFile.outputs.get('gate')).toBe('failed');
    expect(withoutFile.outputs.get('report-path')).toBe('');
    expect(withoutFile.annotations[0]).toEqual(whole.annotations[0]);
    expect(withoutFile.summaries).toHaveLength(1);
  });

  test('be it everything, does not stop the run', async () => {
    const host = await published([outcomeOf([FINDING])], new Shelf('files', 'outputs', 'summary'));
    expect(host.told.filter((line) => line.startsWith('! '))).toEqual([
      '! The report could not be written: EACCES',
      '! The job summary could not be written: EACCES',
      '! The outputs could not be set: EACCES',
    ]);
    expect(host.annotations[0]?.message).toContain('Gate failed');
  });
});

describe('channels', () => {
  test('without annotations leave the verdicts, for a step that fails must say why', async () => {
    const { annotations } = await published([outcomeOf([FINDING]), outcomeOf([])], new Shelf(), { annotations: false });
    expect(annotations.map(({ message }) => message.split(':')[0])).toEqual(['Gate failed', 'Gate passed']);
  });

  test('without a job summary leave none', async () => {
    expect((await published([outcomeOf([])], new Shelf(), { jobSummary: false })).summaries).toEqual([]);
  });
});
