import { describe, expect, it } from 'vitest';
import type { PlannedFinding } from '../emulator/report.ts';
import type { GitHubApi } from '../github-api/github-api.ts';
import { BOT, everythingIn, ON_PULL_REQUEST, ON_SCHEDULE, openApi, type Step, stepWith, TOKEN } from './forum.ts';
import { SITE } from './scenario.ts';
import { findingsOf } from './shop.ts';

const SQL = findingsOf({ High: 1 });
const LFI: PlannedFinding = { category: 'LFI', risk: 'High', url: `${SITE}download`, parameter: 'file' };
const WANTED = { issue: 'on-failure' };

const night = (api: GitHubApi, run: number, step: Step) =>
  stepWith(api, { event: ON_SCHEDULE, run, ...step, inputs: { ...WANTED, ...step.inputs } });

describe('the issue of a nightly run', () => {
  it('is opened when the gate fails, and names what fails', async () => {
    const api = await openApi();
    await night(api, 1, { findings: SQL });
    expect(api.issues).toMatchObject([{ author: BOT, state: 'open' }]);
    expect(api.issues[0]?.title).toMatch(/^Gate failed: 1 finding .*\(main\)$/);
    expect(api.issues[0]?.body).toContain('SQL Injection');
    expect(api.violations).toEqual([]);
  });

  it('is kept up to date without a comment while the same fails', async () => {
    const api = await openApi();
    await night(api, 1, { findings: SQL });
    await night(api, 2, { findings: SQL });
    expect([api.issues.length, api.comments.length]).toEqual([1, 0]);
    expect(api.issues[0]?.body).toContain('actions/runs/1002');
  });

  it('gets a comment when something else fails', async () => {
    const api = await openApi();
    await night(api, 1, { findings: SQL });
    await night(api, 2, { findings: [...SQL, LFI] });
    expect([api.issues.length, api.comments.length]).toEqual([1, 1]);
    expect(api.issues[0]?.body).toContain('LFI');
  });

  it('is closed when nothing that it lists is found any more', async () => {
    const api = await openApi();
    await night(api, 1, { findings: SQL });
    await night(api, 2, { findings: [] });
    expect(api.issues).toMatchObject([{ state: 'closed', reason: 'completed' }]);
    expect(api.comments[0]?.body).toContain('Nothing that this issue listed is found any more');
    await night(api, 3, { findings: [] });
    expect(api.comments).toHaveLength(1);
  });

  it('stays open, and says so, while what it lists is still found, though the gate passes', async () => {
    const api = await openApi();
    await night(api, 1, { findings: SQL });
    await night(api, 2, { findings: SQL, inputs: { 'max-high': '1' } });
    expect(api.issues).toMatchObject([{ state: 'open' }]);
    expect(api.issues[0]?.body).toContain('1 of what this issue listed is still found');
    await night(api, 3, { findings: [] });
    expect(api.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('stays open if the scan crawled less than half of what the failing one did', async () => {
    const api = await openApi();
    await night(api, 1, { findings: SQL, crawled: 100 });
    await night(api, 2, { findings: [], crawled: 49 });
    expect(api.issues).toMatchObject([{ state: 'open' }]);
    expect(api.issues[0]?.body).toContain('crawled less than half');
    await night(api, 3, { findings: [], crawled: 50 });
    expect(api.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('is opened again when it fails again', async () => {
    const api = await openApi();
    await night(api, 1, { findings: SQL });
    await night(api, 2, { findings: [] });
    await night(api, 3, { findings: SQL });
    expect(api.issues).toMatchObject([{ state: 'open', reason: 'reopened' }]);
    expect(api.comments).toHaveLength(2);
  });

  it('that a person closed stays closed until something else fails', async () => {
    const api = await openApi();
    await night(api, 1, { findings: SQL });
    const [issue] = api.issues;
    if (issue === undefined) throw new Error('no issue');
    Object.assign(issue, { state: 'closed', reason: 'not_planned' });
    await night(api, 2, { findings: SQL });
    expect(api.issues).toMatchObject([{ state: 'closed' }]);
    await night(api, 3, { findings: [...SQL, LFI] });
    expect(api.issues).toMatchObject([{ state: 'open' }]);
    expect(api.comments).toHaveLength(1);
  });

  it.for<readonly [string, Step, string]>([
    ['the scan failed', { script: { end: 'scan-failed' } }, 'failed'],
    ['the scan crawled too little', { crawled: 0 }, 'too few URLs'],
    ['the keys are refused', { inputs: { 'secret-key': 'not-the-right-one' } }, 'the configuration is wrong'],
    ['an input is wrong', { inputs: { speed: '9' } }, 'the configuration is wrong'],
  ])('is opened also if %s', async ([, step, words]) => {
    const api = await openApi();
    await night(api, 1, step);
    expect(api.issues).toMatchObject([{ state: 'open' }]);
    expect(api.issues[0]?.title).toContain(words);
  });

  it.for<readonly [string, Step]>([
    ['a dry run', { inputs: { 'dry-run': 'true', 'secret-key': 'not-the-right-one' } }],
    ['a scan that only started', { inputs: { wait: 'false' }, script: { scanMs: 36_000_000 } }],
    ['a pull request', { event: ON_PULL_REQUEST, findings: SQL }],
    ['a gate that passes', { findings: [] }],
  ])('is never opened for %s', async ([, step]) => {
    const api = await openApi();
    await night(api, 1, step);
    expect(api.issues).toEqual([]);
  });

  it('is one for each job, leg of a matrix, step and branch', async () => {
    const api = await openApi();
    const env = { GITHUB_API_URL: api.url };
    await night(api, 1, { findings: SQL });
    await night(api, 2, { findings: SQL, env: { ...env, GITHUB_REF_NAME: 'release' } });
    await night(api, 3, { findings: SQL, env: { ...env, GITHUB_JOB: 'other' } });
    await night(api, 4, { findings: SQL, matrix: { site: 'blog' } });
    await night(api, 5, { findings: SQL, env: { ...env, GITHUB_ACTION: '__scan_2' } });
    expect(api.issues).toHaveLength(5);
  });

  it('of an older run does not replace that of a newer one', async () => {
    const api = await openApi();
    await night(api, 9, { findings: SQL });
    await night(api, 8, { findings: [] });
    expect(api.issues).toMatchObject([{ state: 'open' }]);
    expect(api.issues[0]?.body).toContain('actions/runs/1009');
  });

  it('of two runs at once stays once: the older one', async () => {
    const api = await openApi();
    await night(api, 1, { findings: SQL });
    const [first] = api.issues.splice(0);
    if (first === undefined) throw new Error('no issue');
    api.afterCreate = () => {
      api.afterCreate = undefined;
      api.issues.unshift({ ...first, id: 1, number: 1 });
    };
    await night(api, 2, { findings: SQL });
    expect(api.issues.map(({ number, state }) => [number, state])).toEqual([
      [1, 'open'],
      [2, 'closed'],
    ]);
  });

  it('leaves a forged mark in another one’s issue alone', async () => {
    const api = await openApi();
    await night(api, 1, { findings: SQL });
    const [ours] = api.issues.splice(0);
    api.addIssue({ author: 'mallory', title: 'Urgent', body: ours?.body ?? '' });
    await night(api, 2, { findings: [] });
    expect(api.issues).toMatchObject([{ author: 'mallory', state: 'open', title: 'Urgent' }]);
  });

  it('tells only counts and categories in a public repository, and is closed there too', async () => {
    const api = await openApi();
    const event = { name: 'schedule', payload: { repository: { visibility: 'public' } } };
    await night(api, 1, { event, findings: SQL });
    const { title = '', body = '' } = api.issues[0] ?? {};
    const hidden = Buffer.from(/^<!-- \S+ (\S+) -->/.exec(body)?.[1] ?? '', 'base64url').toString();
    expect(body).toContain('SQL Injection');
    expect(`${title}\n${body}\n${hidden}`).not.toMatch(/shop\.example|product|OR '1'/);
    await night(api, 2, { event, findings: SQL, inputs: { 'max-high': '1' } });
    expect(api.issues).toMatchObject([{ state: 'open' }]);
    await night(api, 3, { event, findings: [] });
    expect(api.issues).toMatchObject([{ state: 'closed' }]);
  });

  it('that may not be written is a warning that names the permission', async () => {
    const api = await openApi({ may: ['read'] });
    const result = await night(api, 1, { findings: SQL });
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed' } });
    const [warning] = result.annotations.filter(({ properties }) => properties['title']?.endsWith('comment and issue'));
    expect(warning?.kind).toBe('warning');
    expect(warning?.message).toContain('permission issues: write');
    expect(everythingIn(result).replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
  });
});
