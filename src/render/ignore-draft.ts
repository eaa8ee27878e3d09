import { showAddress } from '../domain/reported-url.ts';
import { type Yaml, type YamlFile, yaml, yamlComment, yamlFile, yamlString, yamlWord } from '../escape/yaml.ts';
import type { ReviewedFinding } from '../judge/finding.ts';
import { addDays } from '../judge/ignore/days.ts';

/** How long a team has to deal with what its first scan found. */
const DAYS = 90;

/** UTF-16 units of a method and an address that a comment shows. */
const LONGEST_COMMENT = 300;

/** The texts in a drafted file, in the reader's language. */
export interface DraftTexts {
  /** At the top of the file; its lines are separated by line feeds. */
  readonly draftHeading: (about: { days: number }) => string;
  /** The reason of every entry. */
  readonly draftReason: () => string;
}

/**
 * Drafts an ignore file for a team's first day: one entry for each fingerprint, so that these
 * findings, and no others, are ignored for 90 days.
 * @param today the day in UTC, as `2026-11-22`
 */
export function draftIgnoreFile(findings: readonly ReviewedFinding[], today: string, texts: DraftTexts): YamlFile {
  const heading = texts.draftHeading({ days: DAYS }).split('\n');
  const end = yaml`  reason: ${yamlString(texts.draftReason())}\n  expires: ${yamlWord(addDays(today, DAYS))}`;
  const lines = heading.map((line) => yamlComment(line, LONGEST_COMMENT));
  const categories = new Map(findings.map(({ category }) => [category, yaml``]));
  for (const category of categories.keys()) categories.set(category, selectCategory(category));
  const drafted = new Set<string>();
  for (const { fingerprint, method, url, category } of findings) {
    if (drafted.has(fingerprint)) continue;
    drafted.add(fingerprint);
    const comment = yamlComment(`${method} ${placeOf(url)}`.trim(), LONGEST_COMMENT);
    const selected = categories.get(category) ?? yaml``;
    lines.push(yaml`\n${comment}\n- fingerprint: ${yamlWord(fingerprint)}\n${selected}${end}`);
  }
  return yamlFile(drafted.size === 0 ? [...lines, yaml`[]`] : lines);
}

/** An address as it was written, without its query, its fragment and user info. */
function placeOf(url: string): string {
  const [address = ''] = url.split(/[?#]/, 1);
  return address.includes('@') ? showAddress(address) : address || '/';
}

/** A blank category can't be selected by, and the fingerprint holds it already. */
function selectCategory(category: string): Yaml {
  return category.trim() === '' ? yaml`` : yaml`  category: ${yamlString(category.trim())}\n`;
}
