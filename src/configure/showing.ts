import { logLine } from '../escape/plain.ts';
import { type Details, type Presentation, wordsFor } from '../render/presentation.ts';
import { en } from '../texts/en.ts';
import { type Message, phrase } from '../texts/message.ts';

/** Where results go, and which of them. */
export interface Channels {
  readonly reportDir: string;
  readonly jobSummary: boolean;
  readonly annotations: boolean;
}

/** How a run shows itself: in which words, how much of it, and where. */
export interface Manner {
  readonly presentation: Omit<Presentation, 'reportPaths'>;
  readonly channels: Channels;
}

/** Where everyone can read the log, or that isn't known, nothing of a finding is told unless the user wants it. */
export function detailsFor(
  wanted: Details | 'auto' = 'auto',
  { isPublicRepository }: { readonly isPublicRepository: boolean | undefined },
): Details {
  const automatic = isPublicRepository === false ? 'full' : 'counts';
  return wanted === 'auto' ? automatic : wanted;
}

/** For a run of which nothing is known yet, and so holds nothing that there is to show or to hide. */
export const PLAIN_MANNER: Manner = {
  presentation: {
    texts: en,
    details: 'full',
    demands: { limits: [], minCrawledUrls: 1, gateOn: 'all' },
    warnOnly: false,
    today: '',
    givenUrls: [],
  },
  channels: { reportDir: '', jobSummary: true, annotations: true },
};

/** The message as one safe line of the log. */
export function toLogLine(message: Message, { presentation: { texts, details } }: Manner): string {
  return logLine(phrase(wordsFor(texts, details), message));
}
