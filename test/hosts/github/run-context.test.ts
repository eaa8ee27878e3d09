import { context } from '@actions/github';
import { describe, expect, test } from 'vitest';
import { UNKNOWN_RUN } from '../../../src/domain/workflow-run.ts';
import { readRunContext } from '../../../src/hosts/github/run-context.ts';
import type { RunContext, Runner } from '../../../src/ports.ts';

const ENV = {
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_REPOSITORY: 'shop/web',
  GITHUB_RUN_ID: '8123456789',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_JOB: 'scan',
  GITHUB_ACTION: '__run_2',
  GITHUB_WORKFLOW: 'Deploy',
  GITHUB_WORKFLOW_REF: 'shop/web/.github/workflows/deploy.yml@refs/heads/main',
  GITHUB_ACTOR: 'hong-gildong',
  GITHUB_SHA: 'merge0commit',
  GITHUB_REF_NAME: '42/merge',
};

/** The toolkit has read the event as it was loaded, so this replaces what it has read. */
async function readContext(env: Runner['env'], payload: object = {}): Promise<RunContext> {
  const { payload: before, actor } = context;
  context.payload = payload;
  context.actor = env['GITHUB_ACTOR'] ?? '';
  try {
    return await readRunContext(env);
  } finally {
    context.payload = before;
    context.actor = actor;
  }
}

describe('the context of a run', () => {
  test('names the run as GitHub does', async () => {
    const { run, origin } = await readContext({ ...ENV, GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: 'main' });
    expect(origin).toEqual({ runId: '8123456789', runAttempt: '2', job: 'scan', step: '__run_2' });
    expect(run).toEqual({
      repository: 'shop/web',
      url: 'https://github.example.com/shop/web/actions/runs/8123456789',
      workflow: 'Deploy',
      workflowFile: '.github/workflows/deploy.yml',
      event: 'push',
      actor: 'hong-gildong',
      commit: 'merge0commit',
      branch: 'main',
      baseCommit: '',
    });
  });

  test('of a pull request gives its head, not the merge that is checked out', async () => {
    const head = { sha: 'head0commit', ref: 'fix-login', repo: { full_name: 'shop/web' } };
    const pullRequest = { number: 42, head, base: { sha: 'base0commit', repo: { full_name: 'shop/web' } } };
    const { run } = await readContext({ ...ENV, GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: pullRequest });
    expect(run).toMatchObject({
      event: 'pull_request',
      commit: 'head0commit',
      branch: 'fix-login',
      pullRequest: 42,
      baseCommit: 'base0commit',
    });
  });

  test('of a deployment gives what was deployed', async () => {
    const deployment = { sha: 'deployed0commit', ref: 'release' };
    const { run } = await readContext({ ...ENV, GITHUB_EVENT_NAME: 'deployment_status' }, { deployment });
    expect(run).toMatchObject({ commit: 'deployed0commit', branch: 'release' });
  });

  test('names whoever re-runs it, and gives no link if the runner says too little', async () => {
    const { run } = await readContext({ ...ENV, GITHUB_TRIGGERING_ACTOR: 'kim', GITHUB_SERVER_URL: '' });
    expect(run).toMatchObject({ actor: 'kim', url: '' });
  });

  test('has texts and numbers for whatever the runner does not say', async () => {
    const { run, origin } = await readContext({});
    expect(origin).toEqual({ runId: '0', runAttempt: '1', job: '', step: '' });
    expect(run).toEqual(UNKNOWN_RUN);
  });

  test('leaves a workflow file of another repository as it is', async () => {
    const { run } = await readContext({ ...ENV, GITHUB_WORKFLOW_REF: 'shop/shared/.github/workflows/scan.yml@v1' });
    expect(run.workflowFile).toBe('shop/shared/.github/workflows/scan.yml');
  });

  test('ignores members of the event that are of another kind', async () => {
    const { run } = await readContext(ENV, { pull_request: { number: '42', head: 'x' }, deployment: { sha: 7 } });
    expect(run).toMatchObject({ commit: 'merge0commit', branch: '42/merge', pullRequest: undefined });
  });

  test.each([
    [{ visibility: 'public', private: true }, true],
    [{ visibility: 'internal', private: false }, false],
    [{ private: true }, false],
    [{ private: false }, true],
    [{}, undefined],
    [undefined, undefined],
  ])('says of a repository %j whether everyone can read it: %s', async (repository, isPublic) => {
    expect((await readContext(ENV, { repository })).isPublicRepository).toBe(isPublic);
  });

  const base = { repo: { full_name: 'shop/web' } };
  test.each([
    ['of the same repository', { head: base, base }, false],
    ['of a fork', { head: { repo: { full_name: 'mallory/web' } }, base }, true],
    ['of a fork that is deleted', { head: { repo: null }, base }, true],
    ['without a head', { base }, true],
  ])('says of a pull request %s whether it is of a fork: %s', async (_, pullRequest, isFork) => {
    expect((await readContext(ENV, { pull_request: pullRequest })).isForkPullRequest).toBe(isFork);
  });

  test.each([
    [{}, false],
    [{ GITHUB_ACTOR: 'dependabot[bot]' }, true],
    [{ GITHUB_TRIGGERING_ACTOR: 'dependabot[bot]' }, true],
  ])('says whether Dependabot triggered it: %j', async (env, isDependabot) => {
    expect((await readContext({ ...ENV, ...env })).isDependabot).toBe(isDependabot);
  });
});
