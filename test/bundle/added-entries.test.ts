import { describe, expect, it } from 'vitest';
import type { GitHubApi } from '../github-api/github-api.ts';
import {
  BASE_COMMIT,
  everythingIn,
  ON_PULL_REQUEST,
  ON_SCHEDULE,
  openApi,
  type Step,
  stepWith,
  TOKEN,
} from './forum.ts';
import { SITE } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';

const FILE = '.github/wsc-ignore.yml';
const OLD = '- category: XXE\n  reason: Fixed in the parser.\n';
const NEW = "- category: SQL Injection\n  url: https://shop.example.com/**\n  reason: It's fine.\n";

/** A pull request that brings this ignore file, and has the gate judge by it. */
const judgedBy = (api: GitHubApi, ignoreFile: string, step: Step = {}) =>
  stepWith(api, {
    findings: findingsOf({ High: 1 }),
    files: { [FILE]: ignoreFile },
    ...step,
    inputs: { 'ignore-file': FILE, ...step.inputs },
  });

/** What is said in log, annotations and summary of what the pull request adds. */
function toldIn({ stdout, annotations, summary }: Awaited<ReturnType<typeof stepWith>>) {
  const warnings = annotations.filter(({ message }) => message.includes('pull request adds'));
  return { log: stdout, warnings: warnings.map(({ kind, message }) => `${kind}: ${message}`), summary: summary.raw };
}

async function openApiWith(base: Readonly<Record<string, string>>, may?: readonly 'pull-requests: write'[]) {
  const api = await openApi(may === undefined ? {} : { may });
  api.files.set(BASE_COMMIT, new Map(Object.entries(base)));
  return api;
}

describe('entries that a pull request adds to the ignore file that it is judged by', () => {
  it('are named where its reviewers look', async () => {
    const api = await openApiWith({ [FILE]: OLD });
    const result = await judgedBy(api, `${OLD}${NEW}`);
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed' } });
    const { log, warnings, summary } = toldIn(result);
    expect(warnings).toEqual([
      'warning: This pull request adds or changes 1 entry of the ignore file; by line: 3 (SQL Injection · https://shop.example.com/**). What they accept does not count here',
    ]);
    expect(log).toContain('adds or changes 1 entry');
    expect(summary).toContain('adds or changes 1 entry');
    expect(api.violations).toEqual([]);
  });

  it('are no matter if there are none, wherever the old ones stand and whatever their reasons', async () => {
    const api = await openApiWith({ [FILE]: `${OLD}${NEW}` });
    const result = await judgedBy(api, `# moved\n${NEW.replace('fine', 'known')}${OLD}`);
    expect(toldIn(result).warnings).toEqual([]);
  });

  it('are named too if only their time is prolonged', async () => {
    const api = await openApiWith({ [FILE]: `${OLD}  expires: 2026-12-31\n` });
    const [warning] = toldIn(await judgedBy(api, `${OLD}  expires: 2027-12-31\n`)).warnings;
    expect(warning).toContain('1 entry of the ignore file; by line: 1 (XXE)');
  });

  it('are all of them if the base has no such file', async () => {
    const api = await openApiWith({});
    const [warning] = toldIn(await judgedBy(api, `${OLD}${NEW}`)).warnings;
    expect(warning).toContain(
      '2 entries of the ignore file, which its base does not have at that path; by line: 1 (XXE), 3 (SQL',
    );
  });

  it('are named once where several scans are judged', async () => {
    const api = await openApiWith({ [FILE]: OLD });
    const result = await judgedBy(api, `${OLD}${NEW}`, {
      prepare: (emulator) => {
        for (const url of [SITE, SITE]) emulator.seed({ startUrl: url, script: BRIEF });
      },
      inputs: { 'instance-no': '2100000001\n2100000002', 'start-url': '' },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed' } });
    const { warnings, summary } = toldIn(result);
    expect(warnings).toHaveLength(1);
    expect(summary.match(/adds or changes 1 entry/g)).toHaveLength(1);
  });

  it('are only counted in a public repository', async () => {
    const api = await openApiWith({ [FILE]: OLD });
    const { payload } = ON_PULL_REQUEST;
    const event = {
      ...ON_PULL_REQUEST,
      payload: { ...payload, repository: { ...payload.repository, visibility: 'public' } },
    };
    const { log, warnings, summary } = toldIn(await judgedBy(api, `${OLD}${NEW}`, { event }));
    expect(warnings).toEqual([
      'warning: This pull request adds or changes 1 entry of the ignore file. What they accept does not count here',
    ]);
    expect(`${log}${summary}`).not.toContain('shop.example.com/**');
  });

  it.for<readonly [string, (api: GitHubApi) => Step | undefined, string]>([
    [
      'the base may not be read',
      () => ({ env: {} }),
      'the token may not do that (HTTP 404). Give the job the permission contents: read',
    ],
    [
      'GitHub has an error',
      (api) => void api.troubles.push({ on: '/contents/', status: 502 }),
      'GitHub had an error (HTTP 502)',
    ],
    [
      'GitHub does not answer',
      (api) => void api.troubles.push({ on: '/contents/', status: 0, breaks: true }),
      'GitHub did not answer',
    ],
    ['there is no token', () => ({ inputs: { 'github-token': ' ' } }), 'github-token is empty'],
    [
      'the file of the base is broken',
      (api) => void api.files.set(BASE_COMMIT, new Map([[FILE, 'XSS']])),
      'no valid ignore file',
    ],
  ])('are unknown if %s, which is said and changes no verdict', async ([what, prepare, words]) => {
    const api = await openApiWith(
      { [FILE]: OLD },
      what === 'the base may not be read' ? ['pull-requests: write'] : undefined,
    );
    const result = await judgedBy(api, `${OLD}${NEW}`, prepare(api) ?? {});
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed' } });
    const [warning] = toldIn(result).warnings;
    expect(warning).toContain('is not known');
    expect(warning).toContain(words);
    expect(everythingIn(result).replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
  });

  it('are not asked about without an ignore file, or on another event', async () => {
    const api = await openApiWith({ [FILE]: OLD });
    await judgedBy(api, NEW, { inputs: { 'ignore-file': '' } });
    await judgedBy(api, NEW, { event: ON_SCHEDULE });
    expect(api.requests).toEqual([]);
  });
});
