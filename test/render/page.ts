import { decodeHTML } from 'entities';

/** The tags of a page, in order. All of a page's angle brackets are those of tags: text has references for them. */
export function listTags(html: string): readonly string[] {
  return html.match(/<[^>]*>?|>/g) ?? [];
}

/** What a page's readers read. */
export function textOf(html: string): string {
  return decodeHTML(html.replace(/<[^>]*>/g, ''));
}

/** What of it stands outside `code` and `pre`, node by node: there GitHub looks for mentions, references, emoji, math. */
export function proseOf(html: string): string {
  return decodeHTML(html.replace(/<(code|pre)>[^<]*<\/\1>/g, '\n').replace(/<[^>]*>/g, '\n'));
}
