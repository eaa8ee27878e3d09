import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkspace } from '../../src/hosts/github/workspace.ts';
import { ReportWriter } from '../../src/publish/report-writer.ts';
import { DEMANDS, FINDING, outcomeOf, SCAN, showingOf, unjudged } from '../render/outcomes.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'steps-'));
  await mkdir(path.join(root, 'workspace/wsc-report'), { recursive: true });
  await mkdir(path.join(root, 'temp'));
});
afterEach(() => rm(root, { recursive: true }));

const JOB = { GITHUB_RUN_ID: '17234567890', GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'scan' };

/** A step that scans the site: a judged scan with that number, or no scan without a number. */
async function step(number: string | undefined, job: Readonly<Record<string, string | undefined>> = {}): Promise<void> {
  const env = { RUNNER_TEMP: path.join(root, 'temp'), ...JOB, ...job };
  const host = openWorkspace(path.join(root, 'workspace'), env);
  const outcome =
    number === undefined ? unjudged({ end: 'scan-failed' }) : outcomeOf([FINDING], { scan: { ...SCAN, id: number } });
  const log = { info: () => {}, warn: () => {}, group: () => () => {} };
  const settings = { demands: DEMANDS, showing: showingOf(), conceal: <Text extends string>(text: Text) => text };
  await new ReportWriter(settings, { host, log }).write(outcome);
}

/** What would be uploaded from the folder. */
async function sarifs(): Promise<readonly string[]> {
  const names = await readdir(path.join(root, 'workspace/wsc-report'));
  return names.filter((name) => name.endsWith('.sarif')).toSorted();
}

/** As the runner does before and after each job. */
async function emptyTemp(): Promise<void> {
  await rm(path.join(root, 'temp'), { recursive: true });
  await mkdir(path.join(root, 'temp'));
}

describe('another step of the same job, for the same host', () => {
  test.each([
    ['was judged', '2'],
    ['failed', undefined],
  ] as const)('leaves the SARIF of the step before it when its own scan %s', async (_, number) => {
    await step('1');
    await step(number);
    expect(await sarifs()).toEqual(['shop.example-1.sarif', ...(number ? ['shop.example-2.sarif'] : [])]);
  });

  test('removes what was in the workspace before the job, and nothing that the job wrote', async () => {
    await writeFile(path.join(root, 'workspace/wsc-report/shop.example-7.sarif'), '{}');
    for (const number of ['1', '2', '3']) await step(number);
    expect(await sarifs()).toEqual(['shop.example-1.sarif', 'shop.example-2.sarif', 'shop.example-3.sarif']);
  });
});

describe('a step in a reused workspace', () => {
  test('leaves the SARIF of a host whose name begins with that of the site', async () => {
    const other = path.join(root, 'workspace/wsc-report/shop.example-admin.example-9.sarif');
    await writeFile(other, '{}');
    await step('2');
    expect(await sarifs()).toEqual(['shop.example-2.sarif', 'shop.example-admin.example-9.sarif']);
  });

  test('removes the SARIF of the job before it', async () => {
    await step('1');
    await emptyTemp();
    await step('2', { GITHUB_RUN_ID: '17234567891' });
    expect(await sarifs()).toEqual(['shop.example-2.sarif']);
  });

  test.each([
    ['another run', { GITHUB_RUN_ID: '17234567891' }],
    ['another attempt', { GITHUB_RUN_ATTEMPT: '2' }],
    ['another job', { GITHUB_JOB: 'scan-again' }],
  ])('removes it in %s, even when the folder of the job’s files was not emptied', async (_, job) => {
    await step('1');
    await step('2', job);
    expect(await sarifs()).toEqual(['shop.example-2.sarif']);
  });

  test('removes it in another leg of the same matrix, which has the same job name', async () => {
    await step('1');
    await emptyTemp();
    await step('2');
    expect(await sarifs()).toEqual(['shop.example-2.sarif']);
  });

  test.each([
    ['there is none', { RUNNER_TEMP: undefined }],
    ['it is blank', { RUNNER_TEMP: '' }],
    ['it is not there', { RUNNER_TEMP: '/nowhere/at-all' }],
  ])('removes everything when nothing can be noted in the folder of the job’s files: %s', async (_, job) => {
    await step('1', job);
    await step('2', job);
    expect(await sarifs()).toEqual(['shop.example-2.sarif']);
  });

  test('removes one that claims to be from this job', async () => {
    const properties = { ...JOB, written: path.join(root, 'workspace/wsc-report/shop.example-7.sarif') };
    const claim = JSON.stringify({ version: '2.1.0', runs: [{ properties }] });
    await writeFile(path.join(root, 'workspace/wsc-report/shop.example-7.sarif'), claim);
    await step('1');
    expect(await sarifs()).toEqual(['shop.example-1.sarif']);
  });
});
