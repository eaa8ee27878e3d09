import { lines, type Markup, markup, prose } from '../../escape/markdown.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import { type MatrixCell, matrixOf } from '../matrix.ts';
import type { Showing, ShownOutcome } from '../showing.ts';
import { BAD, SEVERITY_SIGNS } from './signs.ts';

/** How the findings add up: new, known, ignored and fixed ones by risk, with the limits. */
export function drawMatrix({ outcome, demands }: ShownOutcome, { texts }: Showing): readonly Markup[] {
  const rows = matrixOf(outcome, demands);
  if (rows.length === 0) return [];
  const head = SEVERITIES.map(
    (severity) => markup`<th>${SEVERITY_SIGNS[severity]} ${prose(texts.measureName({ measure: severity }))}</th>`,
  );
  const body = rows.map(
    ({ name, cells }) =>
      markup`<tr><th align="left">${prose(texts.matrixRow({ row: name }))}</th>${cells.map((cell) => drawCell(cell))}</tr>`,
  );
  const limits = rows.flatMap(({ cells }) => cells.flatMap(({ check }) => check ?? []));
  const defaults = limits.filter(({ isDefault }) => isDefault).map(({ measure }) => measure);
  const isUncompared = rows.some(({ name, cells }) => name === 'found' && cells.some(({ count }) => count > 0));
  const notes = [
    ...(limits.length > 0 ? [texts.matrixNote({ defaults, isAll: defaults.length === limits.length })] : []),
    ...(isUncompared ? [texts.matrixUncompared()] : []),
  ];
  const note = notes.length === 0 ? markup`` : markup`<p><sub>${prose(notes.join(' '))}</sub></p>`;
  return [
    lines([
      markup`<table>`,
      markup`<tr><th></th>${head}<th>${prose(texts.measureName({ measure: 'total' }))}</th></tr>`,
      ...body,
      markup`</table>`,
      note,
    ]),
  ];
}

/** `❌ 1 / 0`: one was found, and none is allowed. */
function drawCell({ count, check }: MatrixCell): Markup {
  if (check === undefined) return markup`<td align="right">${prose(`${count}`)}</td>`;
  const most = prose(`${check.most}`);
  return check.holds
    ? markup`<td align="right">${prose(`${count}`)} / ${most}</td>`
    : markup`<td align="right">${BAD} <b>${prose(`${count}`)}</b> / ${most}</td>`;
}
