/** Commits and their files as GitHub's API hands them out. */
import { type Answer, type Asked, NOT_FOUND, paramOf, queryOf } from './api-answers.ts';
import type { Account, Body } from './api-shapes.ts';

/** The text of each file, by commit and path. */
export type Files = Map<string, ReadonlyMap<string, string>>;

/** GitHub doesn't tell those who may not read what there is. */
export function readFile(request: Asked, { may }: Account, files: Files): Answer {
  const path = decodeURIComponent(paramOf(request, 'path'));
  const text = files.get(queryOf(request)['ref'] ?? '')?.get(path);
  return text === undefined || !may.includes('contents: read') ? NOT_FOUND : [200, asFile(path, text)];
}

/** @param sample one that the description would have */
export function readCommit(request: Asked, { may }: Account, files: Files, sample: Body): Answer {
  const sha = paramOf(request, 'commit_sha');
  return files.has(sha) && may.includes('contents: read') ? [200, { ...sample, sha }] : NOT_FOUND;
}

function asFile(path: string, text: string): Body {
  const url = `https://api.github.com/repos/shop/web/contents/${path}`;
  const sha = '3d21ec53a331a6f037a91c368710b99387d012c1';
  return {
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(text),
    name: path.split('/').at(-1),
    path,
    // GitHub breaks the lines.
    content: Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n'),
    sha,
    url,
    git_url: `https://api.github.com/repos/shop/web/git/blobs/${sha}`,
    html_url: `https://github.com/shop/web/blob/main/${path}`,
    download_url: null,
    _links: { git: url, self: url, html: url },
  };
}
