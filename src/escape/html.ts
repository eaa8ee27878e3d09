import { plainBlock, plainLine } from './plain.ts';

class Html {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get source(): string {
    return this.#source;
  }
}

/** A piece of an HTML page that is safe to show. Only the functions of this file can make it. */
export type HtmlMarkup = Html;

/** Markup from a template; the items of a list stand on lines of their own. Attributes take `line` alone, in double quotes. */
export function html(
  strings: TemplateStringsArray,
  ...parts: readonly (HtmlMarkup | readonly HtmlMarkup[])[]
): HtmlMarkup {
  const sources = parts.map((part) =>
    part instanceof Html ? part.source : part.map(({ source }) => source).join('\n'),
  );
  return new Html(String.raw({ raw: strings }, ...sources));
}

export const NOTHING = html``;

/** Text of any origin in one line, for an element's content or an attribute in double quotes. */
export function line(text: string): HtmlMarkup {
  return new Html(escapeHtml(plainLine(text)));
}

/** Text of any origin with its line breaks, for an element's content. */
export function block(text: string): HtmlMarkup {
  return new Html(escapeHtml(plainBlock(text)));
}

/** The one style sheet, written by us: what may end the element must not be in it. */
export function style(css: string): HtmlMarkup {
  if (css.includes('</')) throw new Error('a style sheet must not hold what may be an end tag');
  return new Html(`<style>${css}</style>`);
}

/** The whole page. */
export function toSource({ source }: HtmlMarkup): string {
  return source;
}

/** Bytes of UTF-8. */
export function sizeOf({ source }: HtmlMarkup): number {
  return Buffer.byteLength(source);
}

const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES.get(character) ?? '');
}
