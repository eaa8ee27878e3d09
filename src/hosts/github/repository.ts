import { ApiFailure, type Repository } from '../../ports.ts';
import { asked, openApi, statusOf } from './api.ts';

/** The most milliseconds for a file: the scan waits for it. */
const LONGEST_MS = 10_000;

/** The repository by GitHub's API. */
export function githubRepository(token: string, name: string): Repository {
  const { octokit, owner, repo } = openApi(token, name, LONGEST_MS);
  const { git, repos } = octokit.rest;

  return {
    readFile: (path, commit) =>
      asked(async () => {
        try {
          return textOf((await repos.getContent({ owner, repo, path, ref: commit })).data);
        } catch (cause) {
          if (statusOf(cause) !== 404) throw cause;
          // GitHub says the same where the token may not read: then not even the commit.
          await git.getCommit({ owner, repo, commit_sha: commit });
          return undefined;
        }
      }),
  };
}

/** @throws ApiFailure if it is no file, or a larger one than the API hands out in JSON */
function textOf(data: unknown): string {
  if (typeof data === 'object' && data !== null && 'content' in data && 'encoding' in data) {
    if (data.encoding === 'base64') return Buffer.from(String(data.content), 'base64').toString();
  }
  throw new ApiFailure('refused', undefined);
}
