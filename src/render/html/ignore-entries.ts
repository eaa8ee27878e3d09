import { type HtmlMarkup, html, line, NOTHING } from '../../escape/html.ts';
import { shorten } from '../../escape/shorten.ts';
import type { IgnoreEntry } from '../../judge/ignore/entries.ts';
import type { ReportPage } from './page-content.ts';

const MAX_ENTRIES = 100;
const MAX_ENTRY_BYTES = 1_000;

/** The entries of the ignore file that someone should look at. */
export function drawHtmlEntries({ outcome, texts }: ReportPage): HtmlMarkup {
  const review = outcome.judgement?.review;
  const lists = [
    { name: texts.headingExpired(), entries: review?.expiredEntries ?? [] },
    { name: texts.headingUnused(), entries: review?.unusedEntries ?? [] },
  ].filter(({ entries }) => entries.length > 0);
  if (lists.length === 0) return NOTHING;
  return html`<section><h2>${line(texts.htmlHeadingEntries())}</h2>
${lists.map(({ name, entries }) => html`<h3>${line(name)}</h3>\n${drawList(entries)}`)}
</section>`;

  function drawList(entries: readonly IgnoreEntry[]): HtmlMarkup {
    const count = entries.length - MAX_ENTRIES;
    const more = count > 0 ? html`<li>${line(texts.messagesLeftOut({ count }))}</li>` : NOTHING;
    return html`<ul class="entries">\n${entries.slice(0, MAX_ENTRIES).map(drawEntry)}\n${more}</ul>`;
  }

  function drawEntry({ line: at, reason, expires = '', ...selects }: IgnoreEntry): HtmlMarkup {
    const patterns = [selects.category, selects.url, selects.parameter, selects.fingerprint]
      .filter((pattern) => pattern !== undefined)
      .map((pattern) => html`<code>${line(shorten(pattern, MAX_ENTRY_BYTES, texts))}</code>`);
    const told = shorten(texts.htmlEntry({ line: at, reason, expires }), MAX_ENTRY_BYTES, texts);
    return html`<li><bdi>${line(told)}</bdi> ${patterns}</li>`;
  }
}
