import type { Css } from './css.ts';
import { plainBlock, plainLine, withReferences } from './plain.ts';
import { branded, type Safe } from './safe-text.ts';

/**
 * A piece of an HTML page. A browser could read raw text as elements of the page, which could run,
 * fetch, or look like a verdict of ours.
 */
class HtmlMarkup {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get source(): string {
    return this.#source;
  }
}

export type { HtmlMarkup };

/** A whole HTML page. */
export type HtmlPage = Safe<'HTML file'>;

/**
 * Markup from a template. Each item of a list goes on its own line. An attribute takes only a
 * `line`, in double quotes.
 */
export function html(
  strings: TemplateStringsArray,
  ...parts: readonly (HtmlMarkup | readonly HtmlMarkup[])[]
): HtmlMarkup {
  const sources = parts.map((part) =>
    part instanceof HtmlMarkup ? part.source : part.map(({ source }) => source).join('\n'),
  );
  return new HtmlMarkup(String.raw({ raw: strings }, ...sources));
}

export const NOTHING = html``;

/** Any text in one line, for an element's content or an attribute in double quotes. */
export function line(text: string): HtmlMarkup {
  return new HtmlMarkup(withReferences(plainLine(text)));
}

/** Any text with its line breaks, for an element's content. */
export function block(text: string): HtmlMarkup {
  return new HtmlMarkup(withReferences(plainBlock(text)));
}

/** The one style sheet. */
export function style({ source }: Css): HtmlMarkup {
  return new HtmlMarkup(`<style>${source}</style>`);
}

export function htmlPage({ source }: HtmlMarkup): HtmlPage {
  return branded(source);
}

/** The style sheet, a tag, or text. No text contains a `<` or `>`. */
const PIECE = /<style>.*?<\/style>|<[^<>]*>|[^<>]+/gs;

/**
 * The page with its texts changed, and its tags and style sheet as they were.
 *
 * @param change turns a text of the page into another, as safe as the first
 */
export function withPageTextsChanged(page: HtmlPage, change: (text: string) => string): HtmlPage {
  return branded(page.replace(PIECE, (piece) => (piece.startsWith('<') ? piece : change(piece))));
}

/** Bytes of UTF-8. */
export function htmlSize({ source }: HtmlMarkup): number {
  return Buffer.byteLength(source);
}
