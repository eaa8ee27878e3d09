import { createHash } from 'node:crypto';
import { lines, markup, prose } from '../../escape/markdown.ts';
import { plainBlock } from '../../escape/plain.ts';
import {
  clipRendered,
  PARAGRAPH,
  type SarifMarkdown,
  type SarifMessage,
  type SarifText,
  sarif,
  sarifLine,
  sarifMarkdown,
  sarifMessage,
  sarifName,
  sarifParagraphs,
} from '../../escape/sarif.ts';
import type { SarifLevel, SarifRule } from '../../escape/sarif-format.ts';
import type { Finding } from '../../judge/finding.ts';
import { type BySeverity, worse } from '../../judge/severity.ts';
import type { Texts } from '../../texts/message.ts';
import { nameCategory } from '../category-name.ts';
import { CATEGORY_WEAKNESSES, slugOf, weaknessesOf } from '../cwe.ts';

export const SARIF_LEVELS: BySeverity<SarifLevel> = { high: 'error', medium: 'warning', low: 'note' };

/**
 * GitHub reads a number from a string: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1
 * low.
 */
const SECURITY_SEVERITIES: BySeverity<`${number}.${number}`> = {
  high: '8.0',
  medium: '5.0',
  low: '3.0',
};

/**
 * GitHub's limit for the texts of a rule ("SARIF support for code scanning", reportingDescriptor
 * object).
 */
const MAX_TEXT_LENGTH = 1_024;

/**
 * A category as SARIF has it: a rule, described by what its findings have in common.
 * @param findings those of the category, at least one
 */
export function describeRule(id: SarifText, findings: readonly Finding[], texts: Texts): SarifRule {
  const category = findings[0]?.category ?? '';
  const severity = findings.map((finding) => finding.severity).reduce(worse);
  const name = nameCategory(category.trim(), texts);
  const description = plainBlock(sharedLines(findings.map((finding) => finding.description))).trim();
  const recommended = findings.find((finding) => !isBlank(finding.recommendation))?.recommendation ?? '';
  const recommendation = plainBlock(recommended).trim();
  const full = description || texts.sarifUndescribed({ category: name });
  const sections = [
    { heading: texts.findingDescription(), text: full },
    { heading: texts.findingRecommendation(), text: recommendation },
  ] as const;
  return {
    id,
    name: sarifLine(name),
    shortDescription: { text: sarifMessage(name) },
    fullDescription: { text: sarifMessage(full, MAX_TEXT_LENGTH) },
    help: { text: writeHelp(sections, write), markdown: writeHelp(sections, draw) },
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: {
      'security-severity': SECURITY_SEVERITIES[severity],
      tags: [sarif`security`, ...weaknessesOf(category).map((weakness) => sarif`external/cwe/cwe-${weakness}`)],
    },
  };
}

interface Section {
  readonly heading: string;
  readonly text: string;
}

/**
 * Two sections within the limit of a rule's text. Each gets half of it, and what the other doesn't
 * use.
 */
function writeHelp<Words extends SarifMessage | SarifMarkdown>(
  [first, second]: readonly [Section, Section],
  render: (section: Section) => Words,
): Words {
  const fill = ({ heading, text }: Section, room: number) =>
    text === '' ? undefined : clipRendered(text, room, (kept) => render({ heading, text: kept }));
  const room = MAX_TEXT_LENGTH - PARAGRAPH.length;
  const end = fill(second, room - Math.min(fill(first, room)?.length ?? 0, room / 2));
  const begin = fill(first, room - (end?.length ?? 0));
  return sarifParagraphs([begin, end].filter((words) => words !== undefined));
}

function write({ heading, text }: Section): SarifMessage {
  return sarifMessage(`${heading}\n${text}`);
}

function draw({ heading, text }: Section): SarifMarkdown {
  const sentences = text.split('\n').filter((sentence) => !isBlank(sentence));
  const section = lines([
    markup`<b>${prose(heading)}</b>`,
    ...sentences.map((sentence) => markup`<br>${prose(sentence)}`),
  ]);
  return sarifMarkdown([markup`<p>${section}</p>`]);
}

/**
 * The lines that all texts begin with, since the report describes the category before the finding.
 * If they share none, the first text that isn't blank.
 */
function sharedLines(texts: readonly string[]): string {
  const [first = [], ...others] = texts.map((text) => text.split('\n'));
  const end = first.findIndex((line, index) => others.some((other) => other[index] !== line));
  const shared = (end === -1 ? first : first.slice(0, end)).join('\n');
  return isBlank(shared) ? (texts.find((text) => !isBlank(text)) ?? '') : shared;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

const MAX_SLUG_LENGTH = 60;

/**
 * A name for the category's rule: letters, digits and hyphens, since GitHub puts it into URLs. It
 * never changes, because to GitHub an alert of another rule is another alert. A category that isn't
 * the vendor's own has a hash in its name, since several categories may share a slug, or have none.
 */
export function identifyRule(category: string): SarifText {
  const slug = slugOf(category);
  if (CATEGORY_WEAKNESSES.has(category)) return sarifName(`wsc-${slug}`);
  const hash = createHash('sha256').update(category).digest('hex').slice(0, 12);
  return sarifName(`wsc-${slug.slice(0, MAX_SLUG_LENGTH) || 'category'}-${hash}`);
}
