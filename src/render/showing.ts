import type { WorkflowRun } from '../domain/workflow-run.ts';
import type { FolderPath } from '../escape/file-name.ts';
import { once } from '../escape/once.ts';
import { shorten } from '../escape/shorten.ts';
import type { Demands } from '../judge/gate.ts';
import type { Outcome } from '../judge/outcome.ts';
import { ENDS } from '../judge/verdict.ts';
import type { Message, Texts } from '../texts/message.ts';
import { phrase } from '../texts/message.ts';

/**
 * How much to show where others can read it: `counts` shows no address and nothing about a single
 * finding.
 */
export type Details = 'full' | 'counts';

/** How a step shows itself: in which language, in how much detail, and where. */
export interface Showing {
  readonly texts: Texts;
  readonly details: Details;
  /** The day of the run, UTC, as `2026-11-22`. */
  readonly today: string;
  /** The workflow run, for people who read a result elsewhere. */
  readonly run: WorkflowRun;
  /** The URLs of sites as the user wrote them. Every other URL comes from the service. */
  readonly givenUrls: readonly string[];
  /** The folder for report files. */
  readonly reportDir: FolderPath;
  readonly jobSummary: boolean;
  /** If false, only the verdicts are annotated. */
  readonly annotations: boolean;
  /** When to comment on the pull request, and whether to open an issue. */
  readonly prComment: 'never' | 'on-failure' | 'always';
  readonly issue: 'never' | 'on-failure';
}

/** An outcome to show, and what to show next to it. */
export interface ShownOutcome {
  readonly outcome: Outcome;
  /** What the gate demanded. */
  readonly demands: Demands;
  /** Where its report was saved, relative to the workspace, with `/`; undefined if it was not. */
  readonly reportPath: string | undefined;
}

const MAX_MESSAGE_BYTES = 2_000;
const MAX_PLACE_BYTES = 500;

/** A message on one safe line, with only what may be shown. */
export function tell(message: Message, { texts, details }: Pick<Showing, 'texts' | 'details'>): string {
  return shorten(phrase(wordsFor(texts, details), message), MAX_MESSAGE_BYTES, texts);
}

/** The same, with a full stop after a word. A URL or a path at the end stays as it is. */
export function tellSentence(message: Message, showing: Pick<Showing, 'texts' | 'details'>): string {
  const told = tell(message, showing);
  return /(?:^|\s)[^\s/]*[\da-z가-힣)]$/i.test(told) ? `${told}.` : told;
}

/**
 * The texts for messages. With `counts`, nothing that others wrote is repeated. Categories are
 * shown, but a report may have anything in their place.
 */
export function wordsFor(texts: Texts, details: Details): Texts {
  if (details === 'full') return texts;
  const category: Texts['category'] = ({ name }) => (isName().test(name) ? texts.category({ name }) : texts.hidden());
  return { ...texts, quotation: texts.hidden, category };
}

/** Words of letters and digits, such as `Insecure SSL/TLS`: no address, parameter or payload. */
const isName = once(() => {
  const word = String.raw`[\p{L}\p{M}\p{N}_]+`;
  return new RegExp(String.raw`^${word}(?:(?: |, | ?[-/&] ?| ?\()${word}\)?)*$`, 'u');
});

/** Whether a site's URL may be told: with `counts`, only one that the user wrote. */
export function mayTellUrl(url: string, { details, givenUrls }: Pick<Showing, 'details' | 'givenUrls'>): boolean {
  return details === 'full' || givenUrls.includes(url);
}

/** Whether the run ends well although its gate failed. */
export function isSoftened({ outcome: { end }, demands }: Pick<ShownOutcome, 'outcome' | 'demands'>): boolean {
  return demands.warnOnly && ENDS[end].succeeds === 'with-warn-only';
}

/**
 * Where to find an outcome's report; '' if there is none. The file's name contains the host, so
 * `counts` shows only the folder.
 */
export function placeOf({ reportPath: path = '' }: ShownOutcome, { texts, details }: Showing): string {
  return shorten(details === 'full' ? path : folderOf(path), MAX_PLACE_BYTES, texts);
}

/** With a trailing slash; '' for the workspace itself. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A moment in words, in milliseconds since the epoch; '' if it is unknown. */
export function formatTime(ms: number | undefined, texts: Texts): string {
  return ms === undefined || Number.isNaN(new Date(ms).getTime()) ? '' : texts.moment({ ms });
}
