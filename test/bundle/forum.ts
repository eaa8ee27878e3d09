/** The bundled action with an emulated service, and a model of GitHub's API to comment on. */
import { onTestFinished } from 'vitest';
import type { PlannedFinding } from '../emulator/report.ts';
import type { Account } from '../github-api/api-shapes.ts';
import { GitHubApi } from '../github-api/github-api.ts';
import type { RunResult } from '../runner/runner.ts';
import { SITE, type StageOptions, type StepOptions, scenario } from './scenario.ts';
import { BRIEF } from './shop.ts';

export const TOKEN = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';
export const BOT = 'github-actions[bot]';
export const PULL_REQUEST = 42;
export const BASE_COMMIT = '5f2b8c1de9a04f7b6c3d2e1f0a9b8c7d6e5f4a3b';
export const COMMIT = 'ffac537e6cbbf934b08745a378932722df287a53';

const EVERYTHING: Account['may'] = ['pull-requests: write', 'issues: write', 'contents: read'];

interface ApiOptions {
  /** Where the API begins. */
  readonly base?: string;
  /** What the job's token may do. */
  readonly may?: Account['may'];
}

/** An API where the job's token may do everything. It is closed when the test ends. */
export async function openApi({ base = '', may = EVERYTHING }: ApiOptions = {}): Promise<GitHubApi> {
  const api = new GitHubApi(base);
  api.accounts.set(TOKEN, { login: BOT, may });
  await api.start();
  onTestFinished(() => api.close());
  return api;
}

const repository = { full_name: 'octo-org/shop', private: true, visibility: 'private' };

export const ON_PULL_REQUEST = {
  name: 'pull_request',
  payload: {
    repository,
    pull_request: {
      number: PULL_REQUEST,
      head: { sha: COMMIT, ref: 'fix-login', repo: { full_name: 'octo-org/shop' } },
      base: { ref: 'main', sha: BASE_COMMIT, repo: { full_name: 'octo-org/shop' } },
    },
  },
} as const;

export const ON_PUSH = { name: 'push', payload: { repository } } as const;
export const ON_SCHEDULE = { name: 'schedule', payload: { repository, schedule: '0 17 * * *' } } as const;
export const ON_DEPLOYMENT = {
  name: 'deployment_status',
  payload: { repository, deployment: { sha: COMMIT, ref: 'fix-login' }, deployment_status: { state: 'success' } },
} as const;

export interface Step extends StageOptions, StepOptions {
  readonly findings?: readonly PlannedFinding[];
  /** Later runs have larger numbers. */
  readonly run?: number;
  readonly attempt?: number;
  readonly crawled?: number;
}

/** The scan that a run attaches to, so that it need not wait. */
const SCAN = '2100000001';

/**
 * Runs the action once, against this API, in real time: the driven clock does not know of requests
 * to GitHub. The scan has ended, so nothing waits.
 */
export async function stepWith(
  api: GitHubApi,
  { findings = [], run = 1, attempt = 1, crawled = 25, env, script, inputs, ...options }: Step,
): Promise<RunResult> {
  const scan = { ...BRIEF, crawled, report: { findings }, ...script };
  const { result } = await scenario({
    token: TOKEN,
    event: ON_PULL_REQUEST,
    inRealTime: true,
    startMs: Date.now(),
    prepare: (emulator) => void emulator.seed({ startUrl: inputs?.['start-url'] ?? SITE, script: scan }),
    inputs: { 'instance-no': SCAN, ...inputs },
    ...options,
    env: { GITHUB_API_URL: api.url, GITHUB_RUN_ID: `${1_000 + run}`, GITHUB_RUN_ATTEMPT: `${attempt}`, ...env },
  });
  return result;
}

/** Everything that a person or a file could show of a run. */
export function everythingIn(result: RunResult): string {
  return [
    result.stdout,
    result.stderr,
    result.summary.raw,
    ...Object.values(result.files),
    JSON.stringify(result.state),
  ].join('\n');
}
