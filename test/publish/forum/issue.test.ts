import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import type { Outcome } from '../../../src/judge/outcome.ts';
import { ApiFailure } from '../../../src/ports.ts';
import type { Showing } from '../../../src/render/showing.ts';
import { FINDING, judgementCounting, outcomeOf, RUN, SCAN } from '../../render/outcomes.ts';
import { judgedAt, startedAt, timedOutAt } from '../../render/sites.ts';
import { ForumInMemory, found } from './forum-in-memory.ts';
import { GREEN, INTERRUPTED, MISCONFIGURED, ON_SCHEDULE, publishedTo, RED } from './publishing.ts';

const SITE = 'https://shop.example/';
const LFI: Finding = { ...FINDING, category: 'LFI' };
const BOTH = outcomeOf([FINDING, LFI]);
/** The same findings, which no longer fail. */
const ACCEPTED: Outcome = { ...RED, end: 'gate-passed', headline: GREEN.headline };

const crawling = (outcome: Outcome, crawled: number | undefined): Outcome => ({
  ...outcome,
  scan: { ...SCAN, crawled },
});

/** The forum after a run each night. */
async function nightsOf(
  nights: readonly (readonly Outcome[])[],
  showing: Partial<Showing> = {},
  forum = new ForumInMemory(),
) {
  for (const [night, outcomes] of nights.entries()) {
    await publishedTo(forum, outcomes, { ...ON_SCHEDULE, ...showing }, { runId: `${night + 1}` });
  }
  return forum;
}

describe('the issue of a step', () => {
  test('is opened when the gate fails, and named after what happened and the branch', async () => {
    const { issues } = await nightsOf([[RED]]);
    expect(issues).toMatchObject([{ isOpen: true }]);
    expect(issues[0]?.title).toMatch(/^Gate failed: 1 finding.* \(main\)$/);
    expect(issues[0]?.body).toContain('SQL Injection');
  });

  test('gets a comment only when something else fails', async () => {
    const forum = await nightsOf([[RED], [RED]]);
    expect([forum.issues.length, forum.comments.length]).toEqual([1, 0]);
    await publishedTo(forum, [BOTH], ON_SCHEDULE, { runId: '3' });
    expect(forum.comments.map(({ body }) => body)).toEqual([expect.stringContaining('What fails has changed')]);
    expect(forum.issues[0]?.body).toContain('LFI');
  });

  test('is closed, with a word, when nothing that it lists is found any more', async () => {
    const { issues, comments } = await nightsOf([[RED], [GREEN], [GREEN]]);
    expect(issues).toMatchObject([{ isOpen: false, reason: 'completed' }]);
    expect(comments.map(({ body }) => body)).toEqual([expect.stringContaining('Nothing that this issue listed')]);
  });

  test('stays open, and says so, while what it lists is still found though the gate passes', async () => {
    const { issues } = await nightsOf([[BOTH], [ACCEPTED]]);
    expect(issues).toMatchObject([{ isOpen: true }]);
    expect(issues[0]?.body).toContain('1 of what this issue listed is still found');
    expect((await nightsOf([[BOTH], [ACCEPTED], [GREEN]])).issues).toMatchObject([{ isOpen: false }]);
  });

  test.each([
    ['less than half of what the failing one did', 100, 49, true],
    ['half of it', 100, 50, false],
    ['nobody knows how many', 100, undefined, true],
    ['of the failing one nobody knows, nor of this one', undefined, undefined, false],
    ['the failing one crawled nothing', 0, 1, false],
  ] as const)('stays open if the scan crawled too little: %s', async (_, then, now, isOpen) => {
    const { issues } = await nightsOf([[crawling(RED, then)], [crawling(GREEN, now)]]);
    expect(issues).toMatchObject([{ isOpen }]);
    expect(issues[0]?.body.includes('crawled less than half')).toBe(isOpen);
  });

  test('that the step closed is opened again, with a word, when it fails again', async () => {
    const { issues, comments } = await nightsOf([[RED], [GREEN], [RED]]);
    expect(issues).toMatchObject([{ isOpen: true, reason: 'reopened' }]);
    expect(comments.at(-1)?.body).toContain('The gate fails again');
  });

  test('that a person closed stays closed until something else fails', async () => {
    const forum = await nightsOf([[RED]]);
    for (const issue of forum.issues) issue.isOpen = false;
    await publishedTo(forum, [RED], ON_SCHEDULE, { runId: '2' });
    expect(forum.issues).toMatchObject([{ isOpen: false }]);
    await publishedTo(forum, [BOTH], ON_SCHEDULE, { runId: '3' });
    expect(forum.issues).toMatchObject([{ isOpen: true }]);
  });

  test.each([
    ['a scan without a verdict', [timedOutAt(SITE, '7')]],
    ['a wrong configuration', [MISCONFIGURED]],
    [
      'more findings than could be read',
      [
        outcomeOf([], {
          end: 'gate-failed',
          headline: RED.headline,
          judgement: judgementCounting([], { high: 2, medium: 0, low: 0, total: 2 }),
        }),
      ],
    ],
    ['one of several sites', [judgedAt(SITE, '7'), judgedAt('https://b.example/', '8', [LFI])]],
  ] as const)('is opened for %s, and closed once that is gone', async (_, outcomes) => {
    const forum = await nightsOf([outcomes]);
    expect(forum.issues).toMatchObject([{ isOpen: true }]);
    const { issues } = await nightsOf([outcomes, outcomes.map(() => GREEN)]);
    expect(issues).toMatchObject([{ isOpen: false }]);
  });

  test.each([
    ['a gate that passes', [GREEN], {}, {}],
    ['a scan that only started', [startedAt(SITE, '7')], {}, {}],
    ['an interruption', [INTERRUPTED], {}, {}],
    ['a pull request', [RED], { run: { ...RUN, pullRequest: 42 } }, {}],
    ['a dry run', [RED], {}, { isDryRun: true }],
  ] as const)('is never opened for %s', async (_, outcomes, showing, identity) => {
    const forum = new ForumInMemory();
    await publishedTo(forum, outcomes, { ...ON_SCHEDULE, ...showing }, identity);
    expect(forum.issues).toEqual([]);
  });

  test('is one for each job, leg of a matrix, step and branch', async () => {
    const forum = new ForumInMemory();
    const release: Partial<Showing> = { ...ON_SCHEDULE, run: { ...RUN, branch: 'release' } };
    await publishedTo(forum, [RED], ON_SCHEDULE);
    await publishedTo(forum, [RED], release);
    for (const other of [{ job: 'other' }, { leg: '{"site":"blog"}' }, { step: '__run_2' }])
      await publishedTo(forum, [RED], ON_SCHEDULE, other);
    expect(forum.issues).toHaveLength(5);
  });

  test('of an older run does not replace that of a newer one', async () => {
    const forum = await nightsOf([[RED]]);
    await publishedTo(forum, [RED], ON_SCHEDULE, { runId: '9' });
    await publishedTo(forum, [GREEN], ON_SCHEDULE, { runId: '8' });
    expect(forum.issues).toMatchObject([{ isOpen: true }]);
  });

  test('of two runs at once stays once: the older one', async () => {
    const [first] = (await nightsOf([[RED]])).issues;
    const forum = new ForumInMemory();
    forum.meanwhile = () => void forum.issues.unshift({ ...found(first), id: 1, nodeId: 'node1', number: 1 });
    await publishedTo(forum, [RED], ON_SCHEDULE, { runId: '2' });
    expect(forum.issues.map(({ isOpen, reason }) => [isOpen, reason])).toEqual([
      [true, ''],
      [false, 'not_planned'],
    ]);
  });

  test('names findings by their category alone where everyone can read it, and where there are many', async () => {
    const many = outcomeOf(Array.from({ length: 1_001 }, (_, index) => ({ ...FINDING, url: `${SITE}${index}` })));
    for (const [outcome, details] of [
      [RED, 'counts'],
      [many, 'full'],
    ] as const) {
      const other = outcomeOf([{ ...FINDING, url: `${SITE}other` }]);
      const { issues, comments } = await nightsOf([[outcome], [other]], { details });
      expect([issues.length, comments.length]).toEqual([1, details === 'counts' ? 0 : 1]);
      expect((await nightsOf([[outcome], [ACCEPTED]], { details })).issues).toMatchObject([{ isOpen: true }]);
    }
  });

  test('remembers categories whose findings are only counted', async () => {
    const { judgement } = BOTH;
    const tally = { category: 'LFI', counts: { high: 1, medium: 0, low: 0, total: 1 } };
    const condensed = judgement && {
      ...judgement,
      review: { ...judgement.review, findings: judgement.review.findings.slice(0, 1), notKept: [tally] },
    };
    const { issues } = await nightsOf([
      [outcomeOf([FINDING, LFI], { judgement: condensed })],
      [outcomeOf([LFI], { end: 'gate-passed' })],
    ]);
    expect(issues[0]?.body).toContain('1 of what this issue listed is still found');
  });

  test('of a site that a later run leaves out is still there', async () => {
    const { issues } = await nightsOf([[GREEN, RED], [GREEN]]);
    expect(issues).toMatchObject([{ isOpen: true }]);
  });

  test('that may not be written is a warning that names the permission', async () => {
    const forum = new ForumInMemory();
    forum.trouble = new ApiFailure('forbidden', 403);
    const { warnings } = await publishedTo(forum, [RED], ON_SCHEDULE);
    expect(warnings).toEqual([expect.stringContaining('permission issues: write')]);
  });
});
