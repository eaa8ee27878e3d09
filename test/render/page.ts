import { decodeHTML } from 'entities';

/** The tags of a page, in order. Only tags have angle brackets: text has references for them. */
export function listTags(html: string): readonly string[] {
  return html.match(/<[^>]*>?|>/g) ?? [];
}

/** What a page's readers read. */
export function textOf(html: string): string {
  return decodeHTML(html.replace(/<[^>]*>/g, ''));
}

/**
 * What stands outside of `code` and `pre`, node by node: there GitHub looks for mentions,
 * references, emoji and math.
 */
export function proseOf(html: string): string {
  return decodeHTML(html.replace(/<(code|pre)>[^<]*<\/\1>/g, '\n').replace(/<[^>]*>/g, '\n'));
}
