import { Fault } from '../../../src/fault.ts';
import type { Outcome } from '../../../src/judge/outcome.ts';
import type { Annotation } from '../../../src/ports.ts';
import { type ForumIdentity, publishToForum } from '../../../src/publish/forum/forum.ts';
import type { Showing } from '../../../src/render/showing.ts';
import { failed } from '../../../src/story/endings.ts';
import { type Message, phrase, say } from '../../../src/texts/message.ts';
import { FINDING, outcomeOf, RUN, showingOf, shownOf } from '../../render/outcomes.ts';
import type { ForumInMemory } from './forum-in-memory.ts';

export const PULL_REQUEST = 42;
export const ON_PULL_REQUEST: Partial<Showing> = {
  run: { ...RUN, pullRequest: PULL_REQUEST },
  prComment: 'on-failure',
};
export const ON_SCHEDULE: Partial<Showing> = { run: { ...RUN, event: 'schedule' }, issue: 'on-failure' };

export const RED = outcomeOf([FINDING]);
export const GREEN = outcomeOf([]);
export const MISCONFIGURED: Outcome = { ...failed(new Fault('configuration', say('dryRunDone'))), charged: 0 };
export const INTERRUPTED: Outcome = {
  ...failed(new Fault('interrupted', say('interruptedBy', { signal: 'SIGINT' }))),
  charged: 0,
};

/** What a step has said: warnings as annotations, the rest in its log. */
export interface Told {
  readonly warnings: readonly string[];
  readonly lines: readonly string[];
}

/** Publishes these outcomes as a step of the run with this number. */
export async function publishedTo(
  forum: ForumInMemory,
  outcomes: readonly Outcome[],
  showing: Partial<Showing>,
  identity: Partial<ForumIdentity> = {},
): Promise<Told> {
  const how = showingOf(showing);
  const warnings: string[] = [];
  const lines: string[] = [];
  const info = (message: Message) => void lines.push(phrase(how.texts, message));
  await publishToForum(
    outcomes.map((outcome) => shownOf(outcome)),
    how,
    {
      host: {
        openForum: async () => forum,
        annotate: ({ message }: Annotation) => void warnings.push(message),
      },
      log: { info, warn: info, group: () => () => {} },
      identity: {
        token: 'ghs_1',
        runId: '1001',
        runAttempt: '1',
        job: 'scan',
        step: '__run',
        leg: '',
        isDryRun: false,
        ...identity,
      },
    },
  );
  return { warnings, lines };
}
