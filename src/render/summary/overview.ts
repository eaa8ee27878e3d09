import { code, lines, type Markup, markup, pre, prose } from '../../escape/markdown.ts';
import { plainLine } from '../../escape/plain.ts';
import { shorten } from '../../escape/shorten.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import type { LeftRunning } from '../scans-to-collect.ts';
import { mayTellUrl, type Showing, tell } from '../showing.ts';
import { type Site, titleOfAll } from '../sites.ts';
import { blockSize } from './blocks.ts';
import { signOf } from './signs.ts';
import { drawBareTable, number } from './table.ts';

const MAX_CELL_BYTES = 300;

/** What came of all sites, and a table of them. */
export interface Overview {
  readonly markup: Markup;
  readonly rowsLeftOut: number;
}

/**
 * What a summary says of several sites as a whole: what came of them, and a table of the sites, the
 * worst first, as many as fit into `maxBytes` bytes of UTF-8.
 * @returns undefined if not even the heading fits
 */
export function drawOverview(sites: readonly Site[], showing: Showing, maxBytes: number): Overview | undefined {
  const { texts } = showing;
  const [worst] = sites;
  if (worst === undefined) return undefined;
  const isAnyNew = sites.some((site) => newIn(site) !== undefined);
  const columns = [
    texts.scanSite(),
    texts.columnResult(),
    ...SEVERITIES.map((measure) => texts.measureName({ measure })),
    ...(isAnyNew ? [texts.columnNew()] : []),
    texts.scanNumber(),
  ];
  const draw = (rows: readonly Markup[]) => {
    const count = sites.length - rows.length;
    const more = count > 0 ? [markup`<tr><td>${prose(texts.messagesLeftOut({ count }))}</td></tr>`] : [];
    const heading = markup`<h2>${signOf(worst)} ${prose(titleOfAll(sites, showing))}</h2>`;
    return lines([heading, drawBareTable(columns, [...rows, ...more])]);
  };
  const rows: Markup[] = [];
  let room = maxBytes - blockSize(draw([]));
  if (room < 0) return undefined;
  for (const site of sites) {
    const row = drawSite(site, isAnyNew, showing);
    room -= Buffer.byteLength(row.html) + 1;
    if (room < 0) break;
    rows.push(row);
  }
  return { markup: draw(rows), rowsLeftOut: sites.length - rows.length };
}

function drawSite(site: Site, isAnyNew: boolean, showing: Showing): Markup {
  const { target, scan, judgement, end } = site.outcome;
  const { texts } = showing;
  const identifier = (text: string) => code(shorten(text.trim(), MAX_CELL_BYTES, texts));
  const url = target?.url ?? '';
  const label = site.label === undefined ? '' : tell(site.label, showing);
  const name = url !== '' && mayTellUrl(url, showing) ? identifier(url) : prose(label);
  const counts = judgement?.review.counts;
  const numbers = [
    ...SEVERITIES.map((severity) => number(`${counts?.[severity] ?? ''}`)),
    ...(isAnyNew ? [number(`${newIn(site) ?? ''}`)] : []),
  ];
  const result = markup`${signOf(site)} ${prose(texts.endName({ end }))}`;
  return markup`<tr><td>${name}</td><td>${result}</td>${numbers}<td>${identifier(scan?.id ?? '')}</td></tr>`;
}

function newIn({ outcome }: Site): number | undefined {
  return outcome.judgement?.review.newCounts?.total;
}

/** What a later step needs to collect the scans that go on, ready to be copied. */
export function drawLeftRunning({ count, inputs }: LeftRunning, { texts }: Showing): Markup {
  return markup`<p>${prose(texts.leftRunning({ count }))}</p>\n${pre(inputs.map(plainLine).join('\n'))}`;
}
