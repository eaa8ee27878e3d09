import { describe, expect, test } from 'vitest';
import { ApiFailure } from '../../../src/ports.ts';
import { ko } from '../../../src/texts/ko.ts';
import { FINDING, RUN } from '../../render/outcomes.ts';
import { judgedAt, startedAt } from '../../render/sites.ts';
import { ForumInMemory, found } from './forum-in-memory.ts';
import { GREEN, INTERRUPTED, ON_PULL_REQUEST, PULL_REQUEST, publishedTo, RED } from './publishing.ts';

const ALWAYS = { ...ON_PULL_REQUEST, prComment: 'always' } as const;
const STARTED = startedAt('https://shop.example/', '7');

describe('the comment on a pull request', () => {
  test('says what fails, for which commit, and where to see more', async () => {
    const forum = new ForumInMemory();
    await publishedTo(forum, [RED], ON_PULL_REQUEST);
    const [body = '', ...others] = forum.commentsOn(PULL_REQUEST);
    expect(others).toEqual([]);
    for (const part of ['Gate failed: 1 finding', 'SQL Injection', '6f1ed00', 'Deploy', RUN.url])
      expect(body).toContain(part);
  });

  test('is kept up to date, also when red turns green', async () => {
    const forum = new ForumInMemory();
    await publishedTo(forum, [RED], ON_PULL_REQUEST, { runId: '1' });
    await publishedTo(forum, [GREEN], ON_PULL_REQUEST, { runId: '2' });
    expect(forum.commentsOn(PULL_REQUEST)).toEqual([expect.stringContaining('Gate passed')]);
  });

  test('of a newer run is not replaced by that of an older one', async () => {
    const forum = new ForumInMemory();
    await publishedTo(forum, [RED], ON_PULL_REQUEST, { runId: '2' });
    await publishedTo(forum, [GREEN], ON_PULL_REQUEST, { runId: '1' });
    expect(forum.commentsOn(PULL_REQUEST)).toEqual([expect.stringContaining('Gate failed')]);
  });

  test.each([
    ['one that passes, unless always is set', [GREEN], ON_PULL_REQUEST, 0],
    ['one that passes, if always is set', [GREEN], ALWAYS, 1],
    ['one that only started a scan, unless always is set', [STARTED], ON_PULL_REQUEST, 0],
    ['one that only started a scan, if always is set', [STARTED], ALWAYS, 1],
    ['one that was interrupted', [INTERRUPTED], ALWAYS, 0],
    [
      'one of several sites, of which one fails',
      [GREEN, judgedAt('https://b.example/', '8', [FINDING])],
      ON_PULL_REQUEST,
      1,
    ],
  ] as const)('is first made by a step as it is wanted: %s', async (_, outcomes, showing, count) => {
    const forum = new ForumInMemory();
    await publishedTo(forum, outcomes, showing);
    expect(forum.comments).toHaveLength(count);
  });

  test('is not made by a dry run', async () => {
    const forum = new ForumInMemory();
    await publishedTo(forum, [RED], ALWAYS, { isDryRun: true });
    expect(forum.comments).toEqual([]);
  });

  test('is found by the commit where no pull request triggered the run', async () => {
    const forum = new ForumInMemory();
    forum.pulls = [7, 8];
    await publishedTo(forum, [RED], { ...ON_PULL_REQUEST, run: RUN });
    expect(forum.comments.map(({ thread }) => thread)).toEqual([7, 8]);
  });

  test('has no place where no pull request has the commit, and the log says so', async () => {
    const { lines } = await publishedTo(new ForumInMemory(), [RED], { ...ON_PULL_REQUEST, run: RUN });
    expect(lines).toEqual(['No pull request has this commit, so there is nowhere to comment']);
  });

  test('of two runs at once stays once: the older one', async () => {
    const other = new ForumInMemory();
    await publishedTo(other, [RED], ON_PULL_REQUEST, { runId: '5' });
    const forum = new ForumInMemory();
    forum.meanwhile = () => void forum.comments.unshift({ ...found(other.comments[0]), id: 1, nodeId: 'node1' });
    await publishedTo(forum, [GREEN], ALWAYS, { runId: '6' });
    expect(forum.comments.map(({ id }) => id)).toEqual([1]);
    expect(forum.comments[0]?.body).toContain('Gate passed');
  });

  test('with a forged mark is another’s, and left alone', async () => {
    const forum = new ForumInMemory();
    await publishedTo(forum, [RED], ON_PULL_REQUEST);
    const [ours] = forum.comments.splice(0);
    const forged = { ...found(ours), isOurs: false, id: 1, nodeId: 'node1' };
    forum.comments.push(forged);
    await publishedTo(forum, [GREEN], ALWAYS, { runId: '1002' });
    expect(forged.body).toContain('Gate failed');
    expect(forum.comments).toHaveLength(2);
  });

  test('is in Korean if that is wanted', async () => {
    const forum = new ForumInMemory();
    await publishedTo(forum, [RED], { ...ON_PULL_REQUEST, texts: ko });
    for (const part of ['게이트 실패', '커밋 <code>6f1ed00</code>', '워크플로 Deploy'])
      expect(forum.comments[0]?.body).toContain(part);
  });

  test('names neither commit nor workflow that nobody knows', async () => {
    const run = { ...RUN, pullRequest: PULL_REQUEST, commit: '', workflow: '' };
    const forum = new ForumInMemory();
    await publishedTo(forum, [RED], { ...ON_PULL_REQUEST, run });
    expect(forum.comments[0]?.body).toContain('<sub>Scanned. Kept up to date');
  });

  test('is shortened, and says so, if GitHub would refuse all of it', async () => {
    const findings = Array.from({ length: 300 }, (_, index) => ({
      ...FINDING,
      category: `Category ${index}`,
      url: `https://shop.example/${'long/'.repeat(60)}${index}`,
      evidence: 'e'.repeat(300),
    }));
    const forum = new ForumInMemory();
    await publishedTo(forum, [judgedAt('https://shop.example/', '8', findings)], ON_PULL_REQUEST);
    const [body = ''] = forum.commentsOn(PULL_REQUEST);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain('Shortened. The job summary of the run has more.');
  });
});

describe('a comment that could not be written', () => {
  test.each([
    ['forbidden', 403, /may not do that \(HTTP 403\)\. Give the job the permission pull-requests: write/],
    ['refused', 422, /did not accept it \(HTTP 422\)$/],
    ['unreachable', undefined, /did not answer$/],
  ] as const)('is a warning that says why: %s', async (reason, status, words) => {
    const forum = new ForumInMemory();
    forum.trouble = new ApiFailure(reason, status);
    expect((await publishedTo(forum, [RED], ON_PULL_REQUEST)).warnings).toEqual([expect.stringMatching(words)]);
  });

  test('is one without a number if the reason is unknown', async () => {
    const forum = new ForumInMemory();
    forum.trouble = new TypeError('secret');
    const { warnings } = await publishedTo(forum, [RED], ON_PULL_REQUEST);
    expect(warnings).toEqual(['The comment on the pull request could not be written: GitHub had an error']);
  });

  test('for want of a token is a warning that names the input', async () => {
    const { warnings } = await publishedTo(new ForumInMemory(), [RED], ON_PULL_REQUEST, { token: '' });
    expect(warnings).toEqual([expect.stringContaining('github-token')]);
  });
});
