import { code, link, type Markup, markup, prose } from '../../escape/markdown.ts';
import { shorten } from '../../escape/shorten.ts';
import type { Texts } from '../../texts/message.ts';
import { nameCategory } from '../category-name.ts';
import { weaknessesOf } from '../cwe.ts';
import type { FindingKind } from '../kinds.ts';
import type { Detail } from './detail.ts';
import { SEVERITY_SIGNS } from './signs.ts';
import { drawBareTable } from './table.ts';

const MAX_CELL_BYTES = 200;

/**
 * Findings as a table, one row for those of a kind: risk, what, where, parameter. `count` is that
 * of all findings, also of those that are of no kind here.
 * @param marksNew whether to mark what is new, because not all of it is
 */
export function drawKinds(
  { kinds, count }: { readonly kinds: readonly FindingKind[]; readonly count: number },
  { rows: most }: Pick<Detail, 'rows'>,
  { texts, marksNew }: { readonly texts: Texts; readonly marksNew: boolean },
): Markup {
  const rows = kinds.slice(0, most).map((kind) => {
    const mark = marksNew && kind.isNew === true ? markup`<b>${prose(texts.findingIsNew())}</b> ` : markup``;
    const risk = markup`${SEVERITY_SIGNS[kind.severity]} ${prose(texts.measureName({ measure: kind.severity }))}`;
    const parameter = code(shorten(kind.parameter, MAX_CELL_BYTES, texts));
    return markup`<tr><td>${risk}</td><td>${mark}${drawWhat(kind, texts)}</td><td>${drawWhere(kind, texts)}</td><td>${parameter}</td></tr>`;
  });
  const left = count - kinds.slice(0, most).reduce((sum, { findings }) => sum + findings.length, 0);
  const more = left > 0 ? [markup`<tr><td colspan="4">${prose(texts.findingsMore({ count: left }))}</td></tr>`] : [];
  const columns = [texts.columnRisk(), texts.columnWhat(), texts.columnWhere(), texts.findingParameter()];
  return drawBareTable(columns, [...rows, ...more]);
}

/** The category with its weakness, and how many there are. */
export function drawWhat({ category, findings }: FindingKind, texts: Texts): Markup {
  const [weakness] = weaknessesOf(category);
  const count = findings.length > 1 ? markup` ×${prose(`${findings.length}`)}` : markup``;
  const meaning = texts.categoryMeaning({ category });
  const name = prose(`${nameCategory(category, texts)}${meaning && ` (${meaning})`}`);
  if (weakness === undefined) return markup`${name}${count}`;
  const page = `https://cwe.mitre.org/data/definitions/${weakness}.html`;
  return markup`${name}${count} ${link(page, markup`CWE-${prose(`${weakness}`)}`)}`;
}

/** The method and the path that findings share. */
export function drawWhere({ method, path }: FindingKind, texts: Texts): Markup {
  return code(shorten([method, path].filter((text) => text !== '').join(' '), MAX_CELL_BYTES, texts));
}
