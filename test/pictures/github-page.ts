/** Shows Markdown the way GitHub's pages do, as far as that is public. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { marked } from 'marked';
import rehypeParse from 'rehype-parse';
// Its default schema is GitHub's own.
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

export type Theme = 'light' | 'dark';

const style = (theme: Theme) =>
  readFileSync(createRequire(import.meta.url).resolve(`github-markdown-css/github-markdown-${theme}.css`), 'utf8');

/** As GitHub renders it, without what it adds later: mentions, references, emoji. */
export function renderMarkdown(markdown: string): string {
  return unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeSanitize)
    .use(rehypeStringify)
    .processSync(marked.parse(markdown, { gfm: true, async: false }))
    .toString();
}

/** A whole page with the Markdown on it. */
export function pageOf(markdown: string, theme: Theme): string {
  const back = theme === 'dark' ? '#0d1117' : '#ffffff';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style(theme)}
body{margin:0;background:${back}}.markdown-body{padding:24px;box-sizing:border-box;max-width:1012px;margin:0 auto;background:${back};font-family:-apple-system,"Noto Sans","Noto Sans CJK KR","Noto Color Emoji",Helvetica,Arial,sans-serif}</style>
<article class="markdown-body">${renderMarkdown(markdown)}</article></html>`;
}
