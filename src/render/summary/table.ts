import { lines, type Markup, markup, prose } from '../../escape/markdown.ts';

/** A table. Without columns it has no row of their names. */
export function drawBareTable(columns: readonly string[], rows: readonly Markup[]): Markup {
  const head = columns.map((column) => markup`<th align="left">${prose(column)}</th>`);
  return lines([markup`<table>`, ...(head.length === 0 ? [] : [markup`<tr>${head}</tr>`]), ...rows, markup`</table>`]);
}

/** A cell with a number; '' if it is unknown. */
export function number(text: string): Markup {
  return markup`<td align="right">${prose(text)}</td>`;
}
