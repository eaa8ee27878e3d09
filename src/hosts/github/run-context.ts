import type { WorkflowRun } from '../../domain/workflow-run.ts';
import type { RunContext, Runner } from '../../ports.ts';

/**
 * Reads the context from the runner's variables and the event's payload.
 * @throws if the event's file cannot be read
 */
export async function readRunContext(env: Runner['env']): Promise<RunContext> {
  // Loaded here, not with the bundle: while it loads, the toolkit reads the event's file, and that
  // may fail.
  const { context } = await import(/* webpackMode: "eager" */ '@actions/github');
  const { repository, pull_request: pullRequest } = context.payload;
  return {
    origin: {
      runId: env['GITHUB_RUN_ID'] ?? '0',
      runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
      job: env['GITHUB_JOB'] ?? '',
      step: env['GITHUB_ACTION'] ?? '',
    },
    run: readRun(context, env),
    isPublicRepository: isPublic(repository),
    isForkPullRequest: pullRequest !== undefined && isFork(pullRequest),
    isDependabot: [context.actor, env['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]'),
  };
}

function readRun({ payload }: { readonly payload: EventPayload }, env: Runner['env']): WorkflowRun {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: id = '' } = env;
  const pullRequest = memberOf(payload, 'pull_request');
  const head = memberOf(pullRequest, 'head');
  const deployment = memberOf(payload, 'deployment');
  const number = pullRequest?.['number'];
  return {
    repository,
    url: [server, repository, id].includes('') ? '' : `${server}/${repository}/actions/runs/${id}`,
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    workflowFile: fileOf(env['GITHUB_WORKFLOW_REF'] ?? '', repository),
    event: env['GITHUB_EVENT_NAME'] ?? '',
    actor: env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'] ?? '',
    commit: textOf(head?.['sha']) || textOf(deployment?.['sha']) || (env['GITHUB_SHA'] ?? ''),
    branch: textOf(head?.['ref']) || textOf(deployment?.['ref']) || (env['GITHUB_REF_NAME'] ?? ''),
    baseCommit: textOf(memberOf(pullRequest, 'base')?.['sha']),
    pullRequest: typeof number === 'number' ? number : undefined,
  };
}

/** The file in `shop/web/.github/workflows/deploy.yml@refs/heads/main`. */
function fileOf(reference: string, repository: string): string {
  const [path = ''] = reference.split('@');
  return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path;
}

function memberOf(payload: EventPayload | undefined, name: string): EventPayload | undefined {
  const member = payload?.[name];
  return isPayload(member) ? member : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

type EventPayload = Readonly<Record<string, unknown>>;

function isPublic(repository: EventPayload | undefined): boolean | undefined {
  const visibility = repository?.['visibility'];
  if (typeof visibility === 'string') return visibility === 'public';
  const isPrivate = repository?.['private'];
  return typeof isPrivate === 'boolean' ? !isPrivate : undefined;
}

/** A head repository that is null was deleted, so it was a different one. */
function isFork(pullRequest: EventPayload): boolean {
  return fullNameOf(pullRequest['head']) !== fullNameOf(pullRequest['base']);
}

function fullNameOf(side: unknown): unknown {
  const repository = isPayload(side) ? side['repo'] : undefined;
  return isPayload(repository) ? repository['full_name'] : undefined;
}

function isPayload(value: unknown): value is EventPayload {
  return typeof value === 'object' && value !== null;
}
