import { GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { ApiFailure, type ApiFailureReason } from '../../ports.ts';

/** GitHub's API, and the repository that it is asked about. */
export interface Api {
  readonly octokit: InstanceType<typeof GitHub>;
  readonly owner: string;
  readonly repo: string;
}

/**
 * @param repository owner and name, such as `shop/web`
 * @param longestMs the most milliseconds for everything: a build waits for it
 */
export function openApi(token: string, repository: string, longestMs: number): Api {
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = new GitHub(getOctokitOptions(token));
  let signal: AbortSignal | undefined;
  octokit.hook.before('request', (options) => {
    signal ??= AbortSignal.timeout(longestMs);
    options.request.signal = signal;
  });
  return { octokit, owner, repo };
}

/** @throws ApiFailure in place of any other error, whose text could contain anything */
export async function asked<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof ApiFailure) throw cause;
    throw new ApiFailure(reasonOf(cause), statusOf(cause), { cause });
  }
}

export function statusOf(cause: unknown): number | undefined {
  if (typeof cause !== 'object' || cause === null || !('status' in cause)) return undefined;
  // Octokit says 500 where no answer came.
  return typeof cause.status === 'number' && 'response' in cause && cause.response !== undefined
    ? cause.status
    : undefined;
}

function reasonOf(cause: unknown): ApiFailureReason {
  const status = statusOf(cause);
  if (status === undefined) return 'unreachable';
  if (status === 429 || (status === 403 && isRateLimited(cause))) return 'rate-limited';
  if (status === 401 || status === 403 || status === 404 || status === 410) return 'forbidden';
  return status === 422 ? 'refused' : 'unavailable';
}

/** GitHub says 403 for both, with these headers where it is about the rate. */
function isRateLimited(cause: unknown): boolean {
  if (typeof cause !== 'object' || cause === null || !('response' in cause)) return false;
  const { response } = cause;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return false;
  const { headers } = response;
  if (typeof headers !== 'object' || headers === null) return false;
  return 'retry-after' in headers || ('x-ratelimit-remaining' in headers && headers['x-ratelimit-remaining'] === '0');
}
