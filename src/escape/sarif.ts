import { type Markup, toMarkdown } from './markdown.ts';
import { plainBlock, plainLine, portable } from './plain.ts';
import { branded, type Safe, type SafeObject, textOfTemplate } from './safe-text.ts';
import type { SarifUri } from './sarif-uri.ts';
import { clip, ELLIPSIS } from './shorten.ts';

/**
 * A value of a SARIF log: data to be shown as it is. Raw text could hide, or reorder what is read.
 */
export type SarifText = Safe<'SARIF text'>;

/**
 * What a SARIF log says in words. A viewer would make a link of raw text: of `[text](target)` in a
 * plain message too (SARIF 2.1.0, section 3.11.6).
 */
export type SarifMessage = Safe<'SARIF message'>;

/** What a SARIF log says in Markdown. */
export type SarifMarkdown = Safe<'SARIF Markdown'>;

/** Values by names that are themselves of any origin. */
export type SarifFields = SafeObject<'SARIF fields', Readonly<Record<string, SarifText>>>;

/** A value made of our own words, safe values and numbers. */
export function sarif(strings: TemplateStringsArray, ...parts: readonly (SarifText | SarifUri | number)[]): SarifText {
  return branded(textOfTemplate(strings, parts));
}

/**
 * An identifier of ours, such as a rule's. Everything but letters, digits, `.`, `_` and `-` becomes
 * `_`.
 */
export function sarifName(text: string): SarifText {
  return branded(portable(text));
}

/** Text of any origin as a value of one line, at most `maxLength` UTF-16 units of it. */
export function sarifLine(text: string, maxLength = Number.POSITIVE_INFINITY): SarifText {
  return branded(clip(plainLine(text), maxLength));
}

/** Text of any origin as a value that keeps its lines and tabs. */
export function sarifBlock(text: string, maxLength = Number.POSITIVE_INFINITY): SarifText {
  return branded(clip(plainBlock(text), maxLength));
}

/** Text of any origin as words in which nothing is a link. Idempotent where nothing is cut. */
export function sarifMessage(text: string, maxLength = Number.POSITIVE_INFINITY): SarifMessage {
  return branded(clip(plainBlock(text).replaceAll('](', '] ('), maxLength));
}

/** Markup as words. */
export function sarifMarkdown(blocks: readonly Markup[]): SarifMarkdown {
  return branded(toMarkdown(blocks).trimEnd());
}

/** Words with a blank line between them, which parts paragraphs in both forms. */
export function sarifParagraphs<Words extends SarifMessage | SarifMarkdown>(parts: readonly Words[]): Words {
  return branded(parts.join(PARAGRAPH));
}

export const PARAGRAPH = '\n\n';

/** Names and values as an object. `fromEntries` defines own members, whatever their names. */
export function sarifFields(entries: Iterable<readonly [name: SarifText, value: SarifText]>): SarifFields {
  return branded(Object.fromEntries(entries));
}

/**
 * What `render` makes of as much of a text's beginning as keeps the rendering within `maxLength`.
 */
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
