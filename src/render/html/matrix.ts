import { type HtmlMarkup, html, line, NOTHING } from '../../escape/html.ts';
import { MEASURES } from '../../judge/gate.ts';
import { type MatrixCell, matrixOf } from '../matrix.ts';
import type { ReportPage } from './page-content.ts';

/** How the findings add up: new, known, ignored and fixed ones by risk, with the limits. */
export function drawHtmlMatrix({ outcome, demands, texts }: ReportPage): HtmlMarkup {
  const rows = matrixOf(outcome, demands);
  if (rows.length === 0) return NOTHING;
  const head = MEASURES.map((measure) => html`<th scope="col">${line(texts.measureName({ measure }))}</th>`);
  const body = rows.map(
    ({ name, cells }) =>
      html`<tr><th scope="row">${line(texts.matrixRow({ row: name }))}</th>${cells.map((cell) => drawCell(cell))}</tr>\n`,
  );
  return html`<section><h2>${line(texts.htmlHeadingCounts())}</h2>
<table class="counts"><tr><th></th>${head}</tr>
${body}</table></section>`;

  function drawCell({ count, check }: MatrixCell): HtmlMarkup {
    if (check === undefined) return html`<td>${line(`${count}`)}</td>`;
    const result = texts.limitResult({ holds: check.holds, isLeast: false });
    const told = html`${line(`${count} / ${check.most}`)} <span class="result">${line(result)}</span>`;
    return check.holds ? html`<td>${told}</td>` : html`<td class="exceeded">${told}</td>`;
  }
}
