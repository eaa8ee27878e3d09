import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunContext } from '../../../src/ports.ts';

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

/** The toolkit reads the environment as it loads, so each context needs its own process. */
function readContext(env: Readonly<Record<string, string>>, payload: object = {}): RunContext {
  const event = join(mkdtempSync(join(tmpdir(), 'wsc-event-')), 'event.json');
  writeFileSync(event, JSON.stringify(payload));
  const script = `
    const { readRunContext } = await import(${JSON.stringify(new URL('../../../src/hosts/github/run-context.ts', import.meta.url))});
    process.stdout.write(JSON.stringify(await readRunContext(process.env)));
  `;
  const options = { env: { ...env, GITHUB_EVENT_PATH: event }, encoding: 'utf8' } as const;
  const written = execFileSync(process.execPath, ['--input-type=module', '--eval', script], options);
  return JSON.parse(written) as RunContext;
}

describe('the context of a run', () => {
  test('names the run as GitHub does', () => {
    const { run, origin } = readContext({ ...ENV, GITHUB_EVENT_NAME: 'push', GITHUB_REF_NAME: 'main' });
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
    });
  });

  test('of a pull request gives its head, not the merge that is checked out', () => {
    const head = { sha: 'head0commit', ref: 'fix-login', repo: { full_name: 'shop/web' } };
    const pullRequest = { number: 42, head, base: { repo: { full_name: 'shop/web' } } };
    const { run } = readContext({ ...ENV, GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: pullRequest });
    expect(run).toMatchObject({ event: 'pull_request', commit: 'head0commit', branch: 'fix-login', pullRequest: 42 });
  });

  test('of a deployment gives what was deployed', () => {
    const deployment = { sha: 'deployed0commit', ref: 'release' };
    const { run } = readContext({ ...ENV, GITHUB_EVENT_NAME: 'deployment_status' }, { deployment });
    expect(run).toMatchObject({ commit: 'deployed0commit', branch: 'release' });
  });

  test('names whoever re-runs it, and gives no link if the runner says too little', () => {
    const { run } = readContext({ ...ENV, GITHUB_TRIGGERING_ACTOR: 'kim', GITHUB_SERVER_URL: '' });
    expect(run).toMatchObject({ actor: 'kim', url: '' });
  });
});
