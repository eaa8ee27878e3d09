import type { IgnoreFault, IgnoreProblem } from '../../judge/ignore/file-problem.ts';
import { type ApiFailed, tellApiFailure } from './api-failure.ts';

const FAULTS: Readonly<Record<IgnoreFault, (given: string) => string>> = {
  syntax: (given) => `this is not YAML: ${given}`,
  'not-a-list': () => 'the file must be a list, and each entry must start with "- "',
  'not-an-entry': () => 'an entry must consist of keys and values, such as "category: XSS"',
  'unknown-key': (given) =>
    `${given || 'this'} is not a key of an entry; allowed: category, url, parameter, fingerprint, reason and expires`,
  'repeated-key': (given) => `${given} is repeated in this entry`,
  'empty-value': (given) => `${given} has no value`,
  'not-text': (given) => `the value of ${given} is not text; put a number or a word such as true in quotes`,
  alias: (given) => `${given ? `the value of ${given}` : 'the entry'} is a YAML alias, which is not allowed here`,
  'bad-date': (given) => `${given} is not a date such as 2026-11-22`,
  query: (given) =>
    `${given} has a query or a fragment, but addresses are compared without either; remove it, and write %3F or %23 for a ? or # in a path`,
  'no-selector': () => 'the entry selects nothing; give at least one of category, url, parameter and fingerprint',
  'no-reason': () => 'the entry has no reason',
};

/** What is said about known findings, and about the ignore file. */
export const review = {
  ignoreProblem: ({ line, fault, given }: IgnoreProblem) => `line ${line}: ${FAULTS[fault](given)}`,
  // The entries by line and selectors; '' if they may not be named.
  entriesAdded: ({ count, isNewFile, entries, left }: AddedEntries) =>
    `This pull request adds or changes ${count} ${count === 1 ? 'entry' : 'entries'} of the ignore file${isNewFile ? ', which its base does not have at that path' : ''}${entries && `; by line: ${entries}${left > 0 ? ` and ${left} more` : ''}`}. What they accept does not count here`,
  addedEntriesWithoutToken: () =>
    'What this pull request adds to the ignore file is not known, because github-token is empty',
  addedEntriesUnknown: (failed: ApiFailed) =>
    `What this pull request adds to the ignore file is not known, because its base could not be read: ${tellApiFailure(failed)}${failed.reason === 'forbidden' ? '. Give the job the permission contents: read' : ''}`,
  addedEntriesUncompared: () =>
    'What this pull request adds to the ignore file is not known, because the file of its base is no valid ignore file',
  draftReason: () => 'first day, not reviewed',
  draftHeading: ({ days }: { days: number }) =>
    [
      `Every finding of this scan, to be ignored for ${days} days while the team looks at them one by one.`,
      'Copy this file into the repository and name it in the input ignore-file.',
    ].join('\n'),
};

interface AddedEntries {
  count: number;
  isNewFile: boolean;
  entries: string;
  /** How many more there are than those. */
  left: number;
}
