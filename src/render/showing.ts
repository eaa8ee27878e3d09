import type { FolderPath } from '../escape/file-name.ts';
import { once } from '../escape/once.ts';
import { shorten } from '../escape/shorten.ts';
import type { Demands } from '../judge/gate.ts';
import type { Outcome } from '../judge/outcome.ts';
import { ENDS } from '../judge/verdict.ts';
import type { Message, Texts } from '../texts/message.ts';
import { phrase } from '../texts/message.ts';

/**
 * How much may be told where others can read it: `counts` tells no address and nothing of a single
 * finding.
 */
export type Details = 'full' | 'counts';

/** How a step shows itself: in which words, how much of it, and where. */
export interface Showing {
  readonly texts: Texts;
  readonly details: Details;
  /** The day of the run, UTC, as `2026-11-22`. */
  readonly today: string;
  /** The URLs of sites that the user wrote: every other one is the service's word. */
  readonly givenUrls: readonly string[];
  /** The folder for report files. */
  readonly reportDir: FolderPath;
  readonly jobSummary: boolean;
  /** False: only the verdicts are annotated. */
  readonly annotations: boolean;
}

/** An outcome to be shown, with what it is shown next to. */
export interface ShownOutcome {
  readonly outcome: Outcome;
  /** What had to hold for the gate to pass. */
  readonly demands: Demands;
  /** Where its report was kept, relative to the workspace, with `/`; undefined where it was not. */
  readonly reportPath: string | undefined;
}

const MAX_MESSAGE_BYTES = 2_000;
const MAX_PLACE_BYTES = 500;

/** A message in one safe line, as much of it as may be told. */
export function tell(message: Message, { texts, details }: Pick<Showing, 'texts' | 'details'>): string {
  return shorten(phrase(wordsFor(texts, details), message), MAX_MESSAGE_BYTES, texts);
}

/**
 * The texts for messages: with `counts`, what others wrote is not repeated, whatever it may hold.
 * Categories are told, but a report may have anything in their place.
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

/** Whether a failed gate ends the run well all the same. */
export function isSoftened({ outcome: { end }, demands }: Pick<ShownOutcome, 'outcome' | 'demands'>): boolean {
  return demands.warnOnly && ENDS[end].succeeds === 'with-warn-only';
}

/**
 * Where an outcome's report is to be found; '' where there is none. Its name holds the host, so
 * that `counts` tells the folder.
 */
export function placeOf({ reportPath: path = '' }: ShownOutcome, { texts, details }: Showing): string {
  return shorten(details === 'full' ? path : folderOf(path), MAX_PLACE_BYTES, texts);
}

/** With a slash at its end; '' for the workspace itself. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A time such as `2026-11-22 07:37 UTC`; '' where it is not known. */
export function formatTime(ms: number | undefined): string {
  const time = new Date(ms ?? Number.NaN);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().replace(/^(.*)T(\d\d:\d\d).*$/, '$1 $2 UTC');
}
