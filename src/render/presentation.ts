import type { Demands } from '../domain/judge.ts';
import type { Outcome } from '../domain/outcome.ts';
import { ENDS } from '../domain/verdict.ts';
import type { Message, Texts } from '../texts/message.ts';
import { phrase } from '../texts/message.ts';
import { cut, plainLine } from './plain.ts';

/** How much may be told where others can read it: `counts` tells no address and nothing of a single finding. */
export type Details = 'full' | 'counts';

/** What the log, the summary and the annotations have to know beside the outcomes. */
export interface Presentation {
  readonly texts: Texts;
  readonly details: Details;
  /** What had to hold for the gate to pass. */
  readonly demands: Demands;
  /** Whether a failed gate is only warned of. */
  readonly warnOnly: boolean;
  /** The day of the run, UTC, as `2026-11-22`. */
  readonly today: string;
  /** Where each report was kept: a path relative to the workspace, with `/`. Absent where none was. */
  readonly reportPaths: ReadonlyMap<Outcome, string>;
}

const MAX_MESSAGE_BYTES = 2_000;
const MAX_PLACE_BYTES = 500;

/** A message about an outcome in one safe line, as much of it as may be told. */
export function tell(message: Message, outcome: Outcome, presentation: Presentation): string {
  const { texts, details } = presentation;
  const line = plainLine(phrase(wordsFor(texts, details), message));
  return shorten(withoutAddresses(line, outcome, presentation), MAX_MESSAGE_BYTES, texts);
}

/** A line about an outcome; with `counts`, less the addresses in it. */
export function withoutAddresses(line: string, outcome: Outcome, { texts, details }: Presentation): string {
  return details === 'full' ? line : hideAddresses(line, hostsOf(outcome), texts.hidden());
}

/** The texts for messages: with `counts`, what others wrote is not repeated, whatever it may hold. */
export function wordsFor(texts: Texts, details: Details): Texts {
  return details === 'full' ? texts : { ...texts, quotation: texts.hidden };
}

/** A text of any origin in one safe line of at most `maxBytes` bytes of UTF-8. */
export function shorten(text: string, maxBytes: number, texts: Texts): string {
  return cut(plainLine(text), maxBytes, (count) => texts.leftOut({ count }));
}

/**
 * The text without addresses: every word that holds a URL or one of the hosts gives way to `sign`.
 * Hosts are compared in lower case; a word ends at white space.
 */
export function hideAddresses(text: string, hosts: readonly string[], sign: string): string {
  return text.replace(/\S+/g, (word) => {
    const seen = word.toLowerCase();
    const isAddress = seen.includes('://') || hosts.some((host) => seen.includes(host));
    return isAddress ? sign : word;
  });
}

/** A host shorter than this is no name of its own: hiding it would hide half of all words. */
const SHORTEST_HOST = 4;

/** The hosts that an outcome is about, as they may stand in a text, in lower case. */
function hostsOf({ target, scan, report }: Outcome): readonly string[] {
  return [target?.url ?? '', scan?.url ?? '', ...(report?.scannedOrigins ?? [])]
    .map((origin) => HOST.exec(origin.toLowerCase())?.[1] ?? '')
    .filter((host) => host.length >= SHORTEST_HOST);
}

/** The service may write an origin without its scheme, which `URL` would take for one. */
const HOST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)/;

/** Whether a failed gate ends the run well all the same. */
export function isSoftened({ end }: Outcome, { warnOnly }: Presentation): boolean {
  return warnOnly && ENDS[end].succeeds === 'with-warn-only';
}

/** Where an outcome's report is to be found; '' where there is none. Its name holds the host, so that `counts` tells the folder. */
export function placeOf(outcome: Outcome, { texts, details, reportPaths }: Presentation): string {
  const path = reportPaths.get(outcome) ?? '';
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
