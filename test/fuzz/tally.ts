import { OPERATIONS } from '../emulator/routes.ts';
import { isHaltingKnowable, resultsOf } from './invariants.ts';
import { fieldOf } from './oracle.ts';
import type { Story } from './play.ts';
import { sitesOf } from './scene.ts';
import { deniedScans, isUnknowable, lastReport, ordersOf, tellingOf } from './tellings.ts';

const ends = (story: Story, status: string, gate: string) =>
  resultsOf(story).some((result) => fieldOf(result, 'status') === status && fieldOf(result, 'gate') === gate);

/** Whether the last answer with the judged report was changed. */
const isJudgedMutated = (story: Story) =>
  resultsOf(story).some(
    (result) =>
      fieldOf(result, 'gate') !== 'not-evaluated' &&
      lastReport(story, String(fieldOf(result, 'instance-no')))?.isMutated === true,
  );

/** What scenes must have met to have tested anything. */
const SIGHTS = {
  ...Object.fromEntries(
    OPERATIONS.map((operation) => [
      `answer to ${operation} changed`,
      ({ deliveries }: Story) => deliveries.some((each) => each.isMutated && each.operation === operation),
    ]),
  ),
  'report asked for': ({ deliveries }) => deliveries.some(({ operation }) => operation === 'getReport'),
  'changed report judged': isJudgedMutated,
  'changed report judged, and passed': (story) => story.isWell === true && isJudgedMutated(story),
  'changed report refused': (story) =>
    ends(story, 'completed', 'not-evaluated') &&
    story.deliveries.some((each) => each.operation === 'getReport' && each.isMutated),
  'gate passed': (story) => ends(story, 'completed', 'passed'),
  'gate failed': (story) => ends(story, 'completed', 'failed'),
  'several sites': ({ scene }) => scene.sites > 1,
  'order whose answer leaves it open': (story) =>
    sitesOf(story.scene).some((url) =>
      ordersOf(story, url).some((each) => each.isMutated && tellingOf(each) === 'open'),
    ),
  'order whose answer denies its scan': (story) => sitesOf(story.scene).some((url) => deniedScans(story, url) > 0),
  'order that must be told': (story) => {
    const urls = sitesOf(story.scene).filter((url) => ordersOf(story, url).length > 0);
    return urls.length > 0 && !urls.some((url) => isUnknowable(story, url));
  },
  interrupted: ({ isInterrupted }) => isInterrupted,
  'scan halted': ({ emulator }) => emulator.orderedJobs.some(({ cut }) => cut?.by === 'api'),
  'scan that must be halted': (story) =>
    story.isInterrupted &&
    isHaltingKnowable(story) &&
    story.deliveries.some(({ isMutated }) => isMutated) &&
    story.emulator.orderedJobs.some(({ cut }) => cut?.by === 'api'),
} as const satisfies Readonly<Record<string, (story: Story) => boolean>>;

/** Counts the scenes that met each of these, and the answers that were changed. */
export class Tally {
  played = 0;
  answers = 0;
  changed = 0;
  readonly counts = new Map<string, number>(Object.keys(SIGHTS).map((name) => [name, 0]));

  count(story: Story): void {
    this.played += 1;
    this.answers += story.deliveries.length;
    this.changed += story.deliveries.filter(({ isMutated }) => isMutated).length;
    for (const [name, isSeen] of Object.entries(SIGHTS)) {
      if (isSeen(story)) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
  }

  /** Those met in a smaller share of the scenes than that, and how often. */
  rarerThan(shares: Readonly<Record<string, number>>, others: number): readonly string[] {
    return [...this.counts]
      .filter(([name, count]) => count < this.played * (shares[name] ?? others))
      .map(([name, count]) => `${name}: ${count} of ${this.played}`);
  }
}
