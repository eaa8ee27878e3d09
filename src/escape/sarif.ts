import { type Markup, toMarkdown } from './markdown.ts';
import { plainBlock, plainLine, portable } from './plain.ts';
import { branded, type Safe, type SafeObject, textOfTemplate } from './safe-text.ts';
import type { SarifUri } from './sarif-uri.ts';
import { clip, ELLIPSIS } from './shorten.ts';

/**
 * A value in a SARIF log: data to be shown as it is. Raw text could hide, or reorder what people
 * read.
 */
export type SarifText = Safe<'SARIF text'>;

/**
 * What a SARIF log says in words. Even in a plain message, a viewer would turn `[text](target)`
 * into a link (SARIF 2.1.0, section 3.11.6).
 */
export type SarifMessage = Safe<'SARIF message'>;

/** What a SARIF log says in Markdown. */
export type SarifMarkdown = Safe<'SARIF Markdown'>;

/** Values by name. The names may be any text too. */
export type SarifFields = SafeObject<'SARIF fields', Readonly<Record<string, SarifText>>>;

/** A value made of our own words, safe values and numbers. */
export function sarif(strings: TemplateStringsArray, ...parts: readonly (SarifText | SarifUri | number)[]): SarifText {
  return branded(textOfTemplate(strings, parts));
}

/**
 * An identifier of ours, such as a rule's. Everything but ASCII letters, digits, `.`, `_` and `-`
 * becomes `_`.
 */
export function sarifName(text: string): SarifText {
  return branded(portable(text));
}

/** Any text as a value of one line, at most `maxLength` UTF-16 units of it. */
export function sarifLine(text: string, maxLength = Number.POSITIVE_INFINITY): SarifText {
  return branded(clip(plainLine(text), maxLength));
}

/** Any text as a value that keeps its lines and tabs, at most `maxLength` UTF-16 units of it. */
export function sarifBlock(text: string, maxLength = Number.POSITIVE_INFINITY): SarifText {
  return branded(clip(plainBlock(text), maxLength));
}

/** Any text as words in which nothing is a link. Idempotent if nothing is cut. */
export function sarifMessage(text: string, maxLength = Number.POSITIVE_INFINITY): SarifMessage {
  return branded(clip(plainBlock(text).replaceAll('](', '] ('), maxLength));
}

/** Markup as words. */
export function sarifMarkdown(blocks: readonly Markup[]): SarifMarkdown {
  return branded(toMarkdown(blocks).trimEnd());
}

/** Words separated by blank lines, which makes them paragraphs in both forms. */
export function sarifParagraphs<Words extends SarifMessage | SarifMarkdown>(parts: readonly Words[]): Words {
  return branded(parts.join(PARAGRAPH));
}

export const PARAGRAPH = '\n\n';

/** Names and values as an object. `fromEntries` defines own members, whatever they are called. */
export function sarifFields(entries: Iterable<readonly [name: SarifText, value: SarifText]>): SarifFields {
  return branded(Object.fromEntries(entries));
}

/** Renders as much of a text's beginning as fits into `maxLength` UTF-16 units once rendered. */
export function clipRendered<Words extends string>(
  text: string,
  maxLength: number,
  render: (text: string) => Words,
): Words {
  let kept = clip(text, maxLength);
  let rendered = render(kept);
  while (rendered.length > maxLength && kept.length > ELLIPSIS.length) {
    const share = maxLength / rendered.length;
    kept = clip(kept, Math.max(ELLIPSIS.length, Math.floor((kept.length - 1) * share)));
    rendered = render(kept);
  }
  return rendered;
}
