import type { FilePath } from '../escape/file-name.ts';
import type { IgnoreEntry } from '../judge/ignore/entries.ts';
import { ApiFailure, type Runner } from '../ports.ts';
import type { Details } from '../render/showing.ts';
import { type Message, say } from '../texts/message.ts';
import { readIgnoreFile } from './read-ignore-file.ts';

/** More entries are counted, but not named. */
const MOST_NAMED = 5;

/** The ignore file that a pull request brings, and where it goes. */
export interface BroughtFile {
  readonly path: FilePath;
  readonly entries: readonly IgnoreEntry[];
  /** The commit that the pull request is to be merged into. */
  readonly baseCommit: string;
}

interface AddedMeans {
  readonly runner: Pick<Runner, 'openRepository'>;
  /** '' if there is none. */
  readonly token: string;
  readonly details: Details;
}

/**
 * What to say of the entries that a pull request adds to the ignore file, or changes: whoever opens
 * it could accept the very finding that it brings. Undefined if there are none.
 */
export async function tellAddedEntries(
  { path, entries, baseCommit }: BroughtFile,
  { runner, token, details }: AddedMeans,
): Promise<Message | undefined> {
  if (entries.length === 0) return undefined;
  if (token === '') return say('addedEntriesWithoutToken');
  let text: string | undefined;
  try {
    text = await (await runner.openRepository(token)).readFile(path, baseCommit);
  } catch (cause) {
    const { reason, status } =
      cause instanceof ApiFailure ? cause : { reason: 'unavailable' as const, status: undefined };
    return say('addedEntriesUnknown', { reason, status });
  }
  const before = readIgnoreFile(text ?? '');
  if ('wrong' in before) return say('addedEntriesUncompared');
  const known = new Set(before.value.map(effectOf));
  const added = entries.filter((entry) => !known.has(effectOf(entry)));
  if (added.length === 0) return undefined;
  const named = details === 'full' ? added.slice(0, MOST_NAMED).map(nameOf) : [];
  return say('entriesAdded', {
    count: added.length,
    isNewFile: text === undefined,
    entries: named.length > 0 ? named.map((text) => say('quotation', { text })) : '',
    left: named.length > 0 ? added.length - named.length : 0,
  });
}

/** What an entry does, whatever reason it gives and wherever it stands. */
function effectOf({ category, url, parameter, fingerprint, expires }: IgnoreEntry): string {
  return JSON.stringify([category, url, parameter, fingerprint, expires].map((text) => text?.trim() ?? null));
}

function nameOf({ category, url, parameter, fingerprint, line }: IgnoreEntry): string {
  return `${line} (${[category, url, parameter, fingerprint].filter((text) => text !== undefined).join(' · ')})`;
}
