import { type HtmlMarkup, html, line, NOTHING } from '../../escape/html.ts';
import { plainLine } from '../../escape/plain.ts';
import type { Counts } from '../../judge/severity.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import { tallyCategories } from '../../judge/tally.ts';
import { nameCategory } from '../category-name.ts';
import { countUnread } from '../tally.ts';
import type { ReportPage } from './page-content.ts';

const MAX_CATEGORIES = 30;

/** The most columns of a name: text in SVG does not wrap, and a phone has no room for more. */
const MAX_COLUMNS = 40;

/** Pixels, from row to row. */
const ROW_HEIGHT = 58;

interface ChartRow {
  readonly name: string;
  readonly counts: Counts;
}

/** The findings that count, by category and risk, as bars labelled with their values. */
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
  return html`<section><h2>${line(texts.headingCategories())}</h2>
${rows.length === 0 ? nothing : drawBars(rows, page)}
${more}${note}</section>`;
}

/** Widths are percentages, so the bars fill the available width and the words keep their size. */
function drawBars(rows: readonly ChartRow[], { texts }: ReportPage): HtmlMarkup {
  const most = Math.max(...rows.map(({ counts }) => counts.total), 1);
  const described = rows.map(({ name, counts }) => line(texts.htmlChartEntry({ category: name, ...counts })));
  const bars = rows.map(({ name, counts }, index) => {
    const present = SEVERITIES.filter((severity) => counts[severity] > 0);
    const value = present.map((severity) =>
      texts.htmlCount({ name: texts.measureName({ measure: severity }), count: counts[severity] }),
    );
    const segments = present.map((severity, position) => {
      const before = present.slice(0, position).reduce((sum, each) => sum + counts[each], 0);
      return html`<rect class="of-bar ${line(severity)}" x="${percent(before, most)}" y="42" width="${percent(counts[severity], most)}" height="8"/>`;
    });
    return html`<svg y="${line(`${index * ROW_HEIGHT}`)}" width="100%" height="${line(`${ROW_HEIGHT}`)}">
<text class="name" y="16">${line(fitColumns(plainLine(name)))}</text><text class="value" y="34">${line(value.join(' · '))}</text>
<rect class="track" y="42" width="100%" height="8"/>
${segments}</svg>`;
  });
  return html`<svg class="chart" role="img" aria-labelledby="chart-title chart-values" width="100%" height="${line(`${rows.length * ROW_HEIGHT}`)}">
<title id="chart-title">${line(texts.headingCategories())}</title>
<desc id="chart-values">${described}</desc>
${bars}
</svg>`;
}

function percent(part: number, whole: number): HtmlMarkup {
  return line(`${((part / whole) * 100).toFixed(2)}%`);
}

/**
 * Characters that East Asian fonts draw twice as wide as a letter, so they count as two columns.
 */
const WIDE = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{Emoji_Presentation}\uff00-\uff60]/u;

function fitColumns(text: string): string {
  let columns = 0;
  let kept = '';
  for (const character of text) {
    columns += WIDE.test(character) ? 2 : 1;
    if (columns > MAX_COLUMNS) return `${kept}…`;
    kept += character;
  }
  return kept;
}
