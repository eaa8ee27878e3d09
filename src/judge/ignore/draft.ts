import { showAddress } from '../../domain/web-address.ts';
import type { ReviewedFinding } from '../finding.ts';
import { addDays } from './list.ts';

/** How long a team has to look at what its first scan found. */
const DAYS = 90;

/** Characters (UTF-16 units) of a method and an address that a comment shows. */
const LONGEST_COMMENT = 300;

/**
 * What can end a line, hide or reorder text, or is not printable in YAML (YAML 1.2.2, section 5.1).
 */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** What people read in a drafted file, in their language. */
export interface DraftTexts {
  /** At the head of the file; lines parted by line feeds. */
  readonly draftHeading: (about: { days: number }) => string;
  /** The reason of every entry. */
  readonly draftReason: () => string;
}

/**
 * Drafts an ignore file for a team's first day: one entry for each fingerprint, so that all of
 * these findings are ignored for 90 days, and nothing else.
 * @param today the day in UTC, as `2026-11-22`
 * @returns YAML, ending with a line feed
 */
export function draftIgnoreFile(findings: readonly ReviewedFinding[], today: string, texts: DraftTexts): string {
  const head = texts
    .draftHeading({ days: DAYS })
    .split('\n')
    .map((line) => `# ${printable(line)}`);
  const groups = [...Map.groupBy(findings, ({ fingerprint }) => fingerprint).values()];
  const entries = groups.flatMap(([first]) =>
    first === undefined
      ? []
      : [
          '',
          `# ${printable(`${first.method} ${showAddress(first.url)}`.trim())}`,
          `- fingerprint: ${first.fingerprint}`,
          // One that is blank can't be selected by, and the fingerprint holds it already.
          ...(first.category.trim() === '' ? [] : [`  category: ${quoteYaml(first.category.trim())}`]),
          `  reason: ${quoteYaml(texts.draftReason())}`,
          `  expires: ${addDays(today, DAYS)}`,
        ],
  );
  return [...head, ...(entries.length === 0 ? ['[]'] : entries), ''].join('\n');
}

function printable(text: string): string {
  const cut = text.length > LONGEST_COMMENT ? `${text.slice(0, LONGEST_COMMENT)}…` : text;
  return cut.replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** A double-quoted scalar: JSON's strings are such, and YAML can escape more than JSON must. */
function quoteYaml(text: string): string {
  return JSON.stringify(text).replace(
    UNSAFE,
    (char) => `\\U${(char.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
}
