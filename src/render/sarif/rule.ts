import { createHash } from 'node:crypto';
import { lines, markup, prose, toMarkdown } from '../../escape/markdown.ts';
import { plainBlock } from '../../escape/plain.ts';
import { clip, clipRendered, MAX_TEXT_LENGTH } from '../../escape/sarif.ts';
import type { Finding } from '../../judge/finding.ts';
import { type BySeverity, worse } from '../../judge/severity.ts';
import type { Texts } from '../../texts/message.ts';
import { CATEGORY_WEAKNESSES, slugOf, weaknessesOf } from '../cwe.ts';
import { nameCategory } from '../summary/finding.ts';

export const LEVELS: BySeverity<'error' | 'warning' | 'note'> = { high: 'error', medium: 'warning', low: 'note' };

/** GitHub reads a number in a string: over 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low. */
const SECURITY_SEVERITIES: BySeverity<string> = { high: '8.0', medium: '5.0', low: '3.0' };

/** A category as SARIF has it: a `reportingDescriptor`. */
export type Rule = ReturnType<typeof describeRule>;

/**
 * The rule of a category, described by what its findings have in common.
 * @param findings those of the category, at least one
 */
export function describeRule(id: string, findings: readonly Finding[], texts: Texts) {
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
    name,
    shortDescription: { text: name },
    fullDescription: { text: clip(full, MAX_TEXT_LENGTH) },
    help: { text: writeHelp(sections, write), markdown: writeHelp(sections, draw) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      'security-severity': SECURITY_SEVERITIES[severity],
      tags: ['security', ...weaknessesOf(category).map((weakness) => `external/cwe/cwe-${weakness}`)],
    },
  };
}

const SEPARATOR = '\n\n';

interface Section {
  readonly heading: string;
  readonly text: string;
}

/** Two sections in the room that a rule's text has: each gets half of it, and what the other leaves. */
function writeHelp([first, second]: readonly [Section, Section], render: (section: Section) => string): string {
  const fill = ({ heading, text }: Section, room: number) =>
    text === '' ? '' : clipRendered(text, room, (kept) => render({ heading, text: kept }));
  const room = MAX_TEXT_LENGTH - SEPARATOR.length;
  const end = fill(second, room - Math.min(fill(first, room).length, room / 2));
  return [fill(first, room - end.length), end].filter(Boolean).join(SEPARATOR);
}

function write({ heading, text }: Section): string {
  return `${heading}\n${text}`;
}

/** Markdown in which text of any origin stays text. */
function draw({ heading, text }: Section): string {
  const sentences = text.split('\n').filter((sentence) => !isBlank(sentence));
  const section = lines([
    markup`<b>${prose(heading)}</b>`,
    ...sentences.map((sentence) => markup`<br>${prose(sentence)}`),
  ]);
  return toMarkdown([markup`<p>${section}</p>`]).trimEnd();
}

/**
 * The lines that all texts begin with: what the report says of the category stands before what it says of a single
 * finding. Where they share none, the first text that isn't blank.
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
 * A name for the category's rule, of letters, digits and hyphens, as GitHub puts it into URLs. It never changes: GitHub
 * would take an alert of another rule for another alert. A category that isn't the vendor's own has a hash in it, since
 * many categories may have one slug, or none.
 */
export function identifyRule(category: string): string {
  const slug = slugOf(category);
  if (CATEGORY_WEAKNESSES.has(category)) return `wsc-${slug}`;
  const hash = createHash('sha256').update(category).digest('hex').slice(0, 12);
  return `wsc-${slug.slice(0, MAX_SLUG_LENGTH) || 'category'}-${hash}`;
}
