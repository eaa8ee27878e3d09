import { type HtmlMarkup, html, line, NOTHING } from '../../escape/html.ts';
import type { Counts } from '../../judge/severity.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import { tallyCategories } from '../../judge/tally.ts';
import { nameCategory } from '../category-name.ts';
import { countUnread } from '../tally.ts';
import type { ReportPage } from './page-content.ts';

const MAX_CATEGORIES = 30;

interface ChartRow {
  readonly name: string;
  readonly counts: Counts;
}

/** The findings that count: one bar of all risks, and a table of categories. */
export function drawChart(page: ReportPage): HtmlMarkup {
  const { texts, outcome, counted, ignored } = page;
  if (outcome.judgement === undefined) return NOTHING;
  const unread = countUnread(outcome);
  const note = ignored.length === 0 ? NOTHING : html`<p>${line(texts.htmlChartIgnored({ count: ignored.length }))}</p>`;
  const tallies = tallyCategories(counted);
  const rows = [
    ...tallies.slice(0, MAX_CATEGORIES).map((tally) => ({
      name: nameCategory(tally.category, texts),
      counts: tally.counts,
    })),
    ...(unread.total > 0 ? [{ name: texts.categoryUnread(), counts: unread }] : []),
  ];
  const count = tallies.length - MAX_CATEGORIES;
  const more = count > 0 ? html`<p>${line(texts.categoriesLeftOut({ count }))}</p>` : NOTHING;
  const nothing = ignored.length === 0 ? html`<p>${line(texts.nothingFound())}</p>` : NOTHING;
  return html`<section class="chart"><h2>${line(texts.headingCategories())}</h2>
${rows.length === 0 ? nothing : html`${drawBar(outcome.judgement.review.counts, page)}\n${drawTable(rows, page)}`}
${more}${note}</section>`;
}

/** Widths are percentages, so the bar fills the available width. */
function drawBar(counts: Counts, { texts }: ReportPage): HtmlMarkup {
  const present = SEVERITIES.filter((severity) => counts[severity] > 0);
  const words = present.map((severity) =>
    texts.htmlCount({ name: texts.measureName({ measure: severity }), count: counts[severity] }),
  );
  const segments = present.map((severity, position) => {
    const before = present.slice(0, position).reduce((sum, each) => sum + counts[each], 0);
    return html`<rect class="of-bar ${line(severity)}" x="${percent(before, counts.total)}" y="0" width="${percent(counts[severity], counts.total)}" height="16"/>`;
  });
  return html`<svg class="bar" role="img" aria-labelledby="bar-values" width="100%" height="16"><title id="bar-values">${line(texts.enumeration({ items: words }))}</title>${segments}</svg>`;
}

function drawTable(rows: readonly ChartRow[], { texts }: ReportPage): HtmlMarkup {
  const head = SEVERITIES.map(
    (severity) => html`<th scope="col">${line(texts.measureName({ measure: severity }))}</th>`,
  );
  const body = rows.map(({ name, counts }) => {
    const cells = SEVERITIES.map(
      (severity) => html`<td>${line(counts[severity] === 0 ? '–' : `${counts[severity]}`)}</td>`,
    );
    return html`<tr><th scope="row"><bdi>${line(name)}</bdi></th>${cells}</tr>\n`;
  });
  return html`<table class="counts"><tr><th scope="col">${line(texts.columnCategory())}</th>${head}</tr>
${body}</table>`;
}

function percent(part: number, whole: number): HtmlMarkup {
  return line(`${((part / Math.max(whole, 1)) * 100).toFixed(2)}%`);
}
