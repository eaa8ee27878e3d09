import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXT } from '../render/hostile.ts';
import {
  BOT,
  COMMIT,
  everythingIn,
  ON_DEPLOYMENT,
  ON_PULL_REQUEST,
  ON_PUSH,
  ON_SCHEDULE,
  openApi,
  PULL_REQUEST,
  type Step,
  stepWith,
  TOKEN,
} from './forum.ts';
import { SITE } from './scenario.ts';
import { findingsOf } from './shop.ts';

const RED = findingsOf({ High: 1 });
const ON_FAILURE = { 'pr-comment': 'on-failure' };
const ALWAYS = { 'pr-comment': 'always' };
/** A scan that goes on when the step ends. */
const STARTED = { inputs: { ...ON_FAILURE, wait: 'false' }, script: { scanMs: 36_000_000 } };

describe('a comment on a pull request', () => {
  it('is made when the gate fails, and names what fails, the commit and the run', async () => {
    const api = await openApi();
    const result = await stepWith(api, { findings: RED, inputs: ON_FAILURE });
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed' } });
    const [comment, ...others] = api.comments;
    expect(others).toEqual([]);
    expect(comment).toMatchObject({ thread: PULL_REQUEST, author: BOT });
    for (const part of ['Gate failed: 1 finding', 'SQL Injection', '<code>ffac537</code>', 'actions/runs/1001'])
      expect(comment?.body).toContain(part);
    expect(api.violations).toEqual([]);
  });

  it('is kept up to date, also when red turns green', async () => {
    const api = await openApi();
    await stepWith(api, { run: 1, findings: RED, inputs: ON_FAILURE });
    await stepWith(api, { run: 2, findings: [], inputs: ON_FAILURE });
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain('Gate passed');
    expect(api.comments[0]?.body).not.toContain('SQL Injection');
    expect(api.violations).toEqual([]);
  });

  it.for([
    ['never', 'never', RED, 0],
    ['on-failure, without a failure', 'on-failure', [], 0],
    ['always, without a failure', 'always', [], 1],
  ] as const)('is made if it is wanted: %s', async ([, when, findings, count]) => {
    const api = await openApi();
    await stepWith(api, { findings, inputs: { 'pr-comment': when } });
    expect(api.comments).toHaveLength(count);
    expect(api.requests.length > 0).toBe(when !== 'never');
  });

  it.for<readonly [string, Step]>([
    ['a dry run', { inputs: { ...ALWAYS, 'dry-run': 'true' } }],
    ['a scan that only started, unless always is set', STARTED],
  ])('is not made for %s', async ([, step]) => {
    const api = await openApi();
    await stepWith(api, step);
    expect(api.comments).toEqual([]);
  });

  it('tells of invalid inputs', async () => {
    const api = await openApi();
    await stepWith(api, { inputs: { ...ON_FAILURE, speed: '9' } });
    expect(api.comments[0]?.body).toContain('the configuration is wrong');
  });

  it('is one for each job, leg of a matrix and step, whatever the site', async () => {
    const api = await openApi();
    const step = { findings: RED, inputs: ON_FAILURE };
    await stepWith(api, { ...step, run: 1 });
    await stepWith(api, { ...step, run: 2, inputs: { ...ON_FAILURE, 'start-url': `${SITE}preview-2` } });
    expect(api.comments).toHaveLength(1);
    await stepWith(api, { ...step, run: 3, env: { GITHUB_API_URL: api.url, GITHUB_JOB: 'other' } });
    await stepWith(api, { ...step, run: 4, env: { GITHUB_API_URL: api.url, GITHUB_ACTION: '__scan_2' } });
    await stepWith(api, { ...step, run: 5, matrix: { site: 'blog' } });
    expect(api.comments).toHaveLength(4);
  });

  it('of an older run does not replace that of a newer one', async () => {
    const api = await openApi();
    await stepWith(api, { run: 9, findings: [], inputs: ALWAYS });
    await stepWith(api, { run: 8, findings: RED, inputs: ALWAYS });
    expect(api.comments).toHaveLength(1);
    expect(api.comments[0]?.body).toContain('Gate passed');
    await stepWith(api, { run: 9, attempt: 2, findings: RED, inputs: ALWAYS });
    expect(api.comments[0]?.body).toContain('Gate failed');
  });

  it('of two runs at once stays once: the older one, with the newer verdict', async () => {
    const api = await openApi();
    await stepWith(api, { run: 1, findings: RED, inputs: ON_FAILURE });
    const [first] = api.comments.splice(0);
    if (first === undefined) throw new Error('no comment');
    api.afterCreate = () => {
      api.afterCreate = undefined;
      api.comments.unshift({ ...first, id: 1 });
    };
    await stepWith(api, { run: 2, findings: RED, inputs: ON_FAILURE });
    expect(api.comments.map(({ id }) => id)).toEqual([1]);
    expect(api.comments[0]?.body).toContain('actions/runs/1002');
  });

  it('leaves a forged mark in another one’s comment alone', async () => {
    const api = await openApi();
    await stepWith(api, { run: 1, findings: RED, inputs: ON_FAILURE });
    const [ours] = api.comments.splice(0);
    const forged = api.addComment({ thread: PULL_REQUEST, author: 'mallory', body: ours?.body ?? '' });
    await stepWith(api, { run: 2, findings: RED, inputs: ON_FAILURE });
    expect(api.comments).toHaveLength(2);
    expect(api.comments[0]).toEqual({ ...forged, body: ours?.body });
    expect(api.comments[1]).toMatchObject({ author: BOT });
  });

  it('finds its own one among hundreds', async () => {
    const api = await openApi();
    for (let count = 0; count < 250; count += 1)
      api.addComment({ thread: PULL_REQUEST, author: 'octocat', body: 'hi' });
    await stepWith(api, { run: 1, findings: RED, inputs: ON_FAILURE });
    await stepWith(api, { run: 2, findings: RED, inputs: ON_FAILURE });
    expect(api.comments.filter(({ author }) => author === BOT)).toHaveLength(1);
  });

  it('finds its own one below hundreds of forged marks', async () => {
    const api = await openApi();
    await stepWith(api, { run: 1, findings: RED, inputs: ON_FAILURE });
    const [ours] = api.comments.splice(0);
    if (ours === undefined) throw new Error('no comment');
    for (let count = 0; count < 150; count += 1) {
      api.addComment({ thread: PULL_REQUEST, author: 'mallory', body: ours.body });
    }
    api.comments.push({ ...ours, id: 9_999 });
    await stepWith(api, { run: 2, findings: RED, inputs: ON_FAILURE });
    expect(api.comments.filter(({ author }) => author === BOT)).toMatchObject([{ id: 9_999 }]);
    expect(api.comments.at(-1)?.body).toContain('actions/runs/1002');
  });

  it('stays below 65,536 characters with thousands of findings, and says what it leaves out', async () => {
    const api = await openApi();
    const findings = Array.from({ length: 3_000 }, (_, index) => ({
      ...findingsOf({ High: 1 })[0],
      category: `SQL Injection ${index}`,
      risk: 'High' as const,
      url: `${SITE}p${index}/q`,
    }));
    await stepWith(api, { findings, inputs: ON_FAILURE });
    expect(api.violations).toEqual([]);
    const body = api.comments[0]?.body ?? '';
    expect(body.length).toBeLessThan(65_536);
    expect(body).toMatch(/\d+ more findings/);
    expect(body).toContain('Shortened.');
    expect(body.match(/<details[ >]/g)?.length).toBe(body.match(/<\/details>/g)?.length);
  });

  it('mentions nobody, whatever the report says', async () => {
    const api = await openApi();
    const hostile = `@octocat #1 ${HOSTILE_TEXT}`;
    const findings = [{ category: hostile, risk: 'High' as const, url: SITE, parameter: hostile, payload: hostile }];
    await stepWith(api, { findings, inputs: ON_FAILURE });
    const outsideCode = (api.comments[0]?.body ?? '').replace(/<(code|pre)>.*?<\/\1>/gs, '');
    expect(outsideCode).not.toMatch(/@octocat|#1\b|<script|<img/);
  });

  it.for([
    ['the event is a push', ON_PUSH],
    ['it is a deployment', ON_DEPLOYMENT],
  ] as const)('is made on the open pull request of the commit if %s', async ([, event]) => {
    const api = await openApi();
    api.pulls.set(COMMIT, [
      { number: 6, state: 'merged' },
      { number: 7, state: 'open' },
    ]);
    await stepWith(api, { event, findings: RED, inputs: ON_FAILURE });
    expect(api.comments).toMatchObject([{ thread: 7 }]);
    expect(api.violations).toEqual([]);
  });

  it('is made on the pull request that was merged with the commit if none is open, and on none that was closed', async () => {
    const api = await openApi();
    api.pulls.set(COMMIT, [
      { number: 5, state: 'closed' },
      { number: 6, state: 'merged' },
    ]);
    await stepWith(api, { event: ON_PUSH, findings: RED, inputs: ON_FAILURE });
    expect(api.comments).toMatchObject([{ thread: 6 }]);
  });

  it('is not made if the commit has no pull request, which is no trouble', async () => {
    const api = await openApi();
    const result = await stepWith(api, { event: ON_SCHEDULE, findings: RED, inputs: ON_FAILURE });
    expect(api.comments).toEqual([]);
    expect(result.annotations.filter(({ properties }) => properties['title']?.endsWith('comment and issue'))).toEqual(
      [],
    );
  });

  it('is made on a GitHub Enterprise Server', async () => {
    const api = await openApi({ base: '/api/v3' });
    await stepWith(api, { run: 1, findings: RED, inputs: ON_FAILURE });
    await stepWith(api, { run: 2, findings: RED, inputs: ON_FAILURE });
    expect(api.comments).toHaveLength(1);
  });

  it('tells only counts and categories in a public repository, and names no site', async () => {
    const api = await openApi();
    const { payload } = ON_PULL_REQUEST;
    const event = { name: 'pull_request', payload: { ...payload, repository: { visibility: 'public' } } };
    await stepWith(api, { event, findings: RED, inputs: ON_FAILURE });
    const body = api.comments[0]?.body ?? '';
    expect(body).toContain('SQL Injection');
    expect(body).not.toMatch(/shop\.example|product|OR '1'|&#39;/);
  });

  it.for<readonly [string, readonly ('read' | 'issues: write')[] | 'trouble', number, RegExp]>([
    ['a missing permission', ['read'], 403, /permission pull-requests: write/],
    ['a repository that the token can’t see', 'trouble', 404, /permission pull-requests: write/],
    ['a limited rate', 'trouble', 429, /limits how often/],
    ['an error of GitHub', 'trouble', 502, /GitHub had an error \(HTTP 502\)/],
  ])('that fails for %s is a warning, and changes no verdict', async ([, how, status, words]) => {
    const api = await openApi(how === 'trouble' ? {} : { may: how });
    if (how === 'trouble') api.troubles.push({ on: '/comments', status });
    const result = await stepWith(api, { findings: [], inputs: ALWAYS });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed' } });
    const warnings = result.annotations.filter(({ properties }) => properties['title']?.endsWith('comment and issue'));
    expect(warnings.map(({ kind, message }) => [kind, message])).toEqual([['warning', expect.stringMatching(words)]]);
  });

  it('that gets no answer is a warning too', async () => {
    const api = await openApi();
    api.troubles.push({ on: '/comments', status: 0, breaks: true });
    const result = await stepWith(api, { findings: RED, inputs: ON_FAILURE });
    expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed' } });
    expect(result.annotations.map(({ message }) => message).join('\n')).toContain('GitHub did not answer');
  });

  it('shows its token nowhere, and sends it nowhere else', async () => {
    const api = await openApi();
    const result = await stepWith(api, { findings: RED, inputs: ON_FAILURE });
    expect(api.requests.length).toBeGreaterThan(1);
    expect(new Set(api.requests.map(({ token }) => token))).toEqual(new Set([TOKEN]));
    expect(everythingIn(result).replaceAll(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
    expect(api.comments[0]?.body).not.toContain(TOKEN);
  });
});
