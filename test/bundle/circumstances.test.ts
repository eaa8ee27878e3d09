import { mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'vitest';
import type { Quirks } from '../emulator/quirks.ts';
import { goldenFile } from '../golden.ts';
import type { WorkflowEvent } from '../runner/stage-environment.ts';
import { Stage, scenario } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';

const NO_KEYS = { 'access-key': undefined, 'secret-key': undefined };

const REPOSITORY = { name: 'shop', full_name: 'octo-org/shop', private: false, visibility: 'public' };

const FORK_PULL_REQUEST: WorkflowEvent = {
  name: 'pull_request',
  payload: {
    number: 3,
    repository: REPOSITORY,
    pull_request: {
      number: 3,
      head: { ref: 'patch-1', repo: { full_name: 'mallory/shop' } },
      base: { ref: 'main', repo: { full_name: 'octo-org/shop' } },
    },
  },
};

describe.concurrent('the keys', () => {
  it('can come from the environment', async ({ expect }) => {
    const stage = await Stage.open({ script: BRIEF });
    const { accessKey, secretKey } = stage.emulator.account;
    const { result, transcript } = await stage.run({
      inputs: NO_KEYS,
      env: { NCLOUD_ACCESS_KEY: accessKey, NCLOUD_SECRET_KEY: secretKey },
    });
    await stage.close();
    await expect(transcript).toMatchFileSnapshot(goldenFile('circumstances/keys-from-environment'));
    expect(result.masks).toEqual(expect.arrayContaining([accessKey, secretKey]));
  });

  it.for([
    ['a pull request from a fork', 'keys-missing-fork', { event: FORK_PULL_REQUEST }],
    ['Dependabot', 'keys-missing-dependabot', { env: { GITHUB_ACTOR: 'dependabot[bot]' } }],
    ['anyone else', 'keys-missing', {}],
  ] as const)('are missing for %s: the error says why', async ([, name, options], { expect }) => {
    const { transcript } = await scenario({ ...options, inputs: NO_KEYS });
    await expect(transcript).toMatchFileSnapshot(goldenFile(`circumstances/${name}`));
  });
});

describe.concurrent("the machine's clock", () => {
  it.for([
    ['behind', 3_600_000],
    ['ahead', -3_600_000],
  ] as const)('may be an hour %s: it is corrected once and reported once', async ([side, skewMs], { expect }) => {
    const { transcript } = await scenario({ skewMs, script: BRIEF });
    await expect(transcript).toMatchFileSnapshot(goldenFile(`circumstances/clock-${side}`));
  });
});

describe.concurrent('an account', () => {
  it('may be Korean and have a long queue: no decision depends on display texts', async ({ expect }) => {
    const queuedMs = 3 * 3_600_000;
    const { result, emulator, transcript } = await scenario({
      quirks: { language: 'ko' },
      script: { ...BRIEF, queuedMs },
      inputs: { 'timeout-minutes': '240', 'poll-interval': '120' },
    });
    await expect(transcript).toMatchFileSnapshot(goldenFile('circumstances/korean-long-queue'));
    expect(result.durationMs).toBeGreaterThan(queuedMs);
    // A line when something changes, and a sign of life every few minutes.
    expect(result.displayed.match(/Waiting in the queue/g)?.length).toBeGreaterThan(20);
    expect(emulator.requests.length).toBeLessThan(120);
  });

  it.for([
    ['by its token', 5, {}],
    // The first and the last page of the site's scans are enough, no matter how many are in
    // between.
    ['by its site alone', 9, { listOrder: 'oldest-first', memoSearch: 'whole', keptMemo: 60 }],
  ] as const satisfies readonly [string, number, Partial<Quirks>][])(
    'may have hundreds of old scans: a new one is found %s in at most %i requests',
    async ([way, mostRequests, quirks], { expect }) => {
      const stage = await Stage.open({ quirks, script: BRIEF });
      for (let age = 1; age <= 400; age += 1) {
        stage.emulator.seed({
          startUrl: `https://${age % 2 === 0 ? 'shop' : 'blog'}.example.com/`,
          memo: `nightly ${age}`,
          createdAt: stage.clock.now() - age * 3_600_000,
        });
      }
      let requestsUntilFound = 0;
      const { transcript } = await stage.run({
        inputs: { memo: 'nightly scan of the shop before it opens' },
        onLine: (line) => {
          if (line.includes(' was started.')) requestsUntilFound = stage.emulator.requests.length;
        },
      });
      await stage.close();
      await expect(transcript).toMatchFileSnapshot(goldenFile(`circumstances/old-scans-${way.replaceAll(' ', '-')}`));
      expect(requestsUntilFound).toBeGreaterThan(0);
      expect(requestsUntilFound).toBeLessThanOrEqual(mostRequests);
    },
  );
});

describe.concurrent('an event file that cannot be read', () => {
  it('ends the step in one line, before any request', async ({ expect }) => {
    const { result, emulator } = await scenario({
      env: { GITHUB_EVENT_PATH: 'event.json' },
      files: { 'event.json': '{"repository":' },
      inRealTime: true,
    });
    expect(result).toMatchObject({ exitCode: 1, stderr: '', outputs: { status: 'error', gate: 'not-evaluated' } });
    expect(result.annotations[0]?.message).toMatch(/^Action failed: an unexpected error \(SyntaxError\)/);
    expect(emulator.requests).toEqual([]);
  });
});

describe.concurrent('what is published', () => {
  it('does not leave the workspace through a link, and the run says so before any request', async ({ expect }) => {
    const root = await mkdtemp(path.join(tmpdir(), 'linked-workspace-'));
    const [workspace, outside] = [path.join(root, 'workspace'), path.join(root, 'outside')];
    await mkdir(workspace);
    await mkdir(outside);
    await symlink(outside, path.join(workspace, 'wsc-report'), 'junction');
    const { result, emulator } = await scenario({ workspace, inRealTime: true });
    const written = await readdir(outside);
    await rm(root, { recursive: true });
    expect(written).toEqual([]);
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '0' } });
    expect(result.annotations[0]?.message).toContain('a link leads out of the workspace');
    expect(emulator.requests).toEqual([]);
  });

  it('has no job summary if none is wanted', async ({ expect }) => {
    const { result } = await scenario({ script: BRIEF, inputs: { 'job-summary': 'false' } });
    expect(result).toMatchObject({ exitCode: 0, summary: { bytes: 0 }, outputs: { gate: 'passed' } });
  });

  it('has the verdict as its only annotation if none are wanted', async ({ expect }) => {
    const { result } = await scenario({
      script: { ...BRIEF, report: { findings: findingsOf({ High: 2, Medium: 2, Low: 2 }) } },
      inputs: { annotations: 'false' },
    });
    expect(result.exitCode).toBe(1);
    expect(result.annotations.map(({ kind, message }) => [kind, message.split(':')[0]])).toEqual([
      ['error', 'Gate failed'],
    ]);
  });
});
