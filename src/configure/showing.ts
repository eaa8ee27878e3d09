import { UNKNOWN_RUN } from '../domain/workflow-run.ts';
import { WORKSPACE } from '../escape/file-name.ts';
import { type LogLine, logLine } from '../escape/log.ts';
import type { RunContext } from '../ports.ts';
import { type Details, type Showing, wordsFor } from '../render/showing.ts';
import { en } from '../texts/en.ts';
import { type Message, phrase, type Texts } from '../texts/message.ts';
import type { Inputs } from './inputs-table.ts';

/**
 * If everyone can read the log, or nobody knows whether they can, no details of findings are shown
 * unless the user asks for them.
 */
export function detailsFor(
  wanted: Details | 'auto' = 'auto',
  { isPublicRepository }: { readonly isPublicRepository: boolean | undefined },
): Details {
  const automatic = isPublicRepository === false ? 'full' : 'counts';
  return wanted === 'auto' ? automatic : wanted;
}

/** For a step about which nothing is known yet, so that there is nothing to show or hide. */
export const PLAIN_SHOWING: Showing = {
  texts: en,
  details: 'full',
  today: '',
  run: UNKNOWN_RUN,
  givenUrls: [],
  reportDir: WORKSPACE,
  jobSummary: true,
  annotations: true,
  prComment: 'never',
  issue: 'never',
};

/**
 * How the step shows itself.
 * @param today in `{ today, texts }`, the day in UTC, such as `2026-11-22`
 */
export function showingOf(
  inputs: Inputs,
  context: Pick<RunContext, 'isPublicRepository' | 'run'>,
  { today, texts }: { readonly today: string; readonly texts: Texts },
): Showing {
  return {
    texts,
    details: detailsFor(inputs.details, context),
    today,
    run: context.run,
    givenUrls: inputs['start-url'],
    reportDir: inputs['report-dir'],
    jobSummary: inputs['job-summary'],
    annotations: inputs.annotations,
    prComment: inputs['pr-comment'],
    issue: inputs.issue,
  };
}

/** The message as one safe line of the log. */
export function toLogLine(message: Message, { texts, details }: Showing): LogLine {
  return logLine(phrase(wordsFor(texts, details), message));
}
