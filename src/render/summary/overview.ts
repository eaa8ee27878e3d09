import { code, lines, type Markup, markup, prose } from '../../escape/markdown.ts';
import { shorten } from '../../escape/shorten.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import { mayTellUrl, type Showing, tell } from '../showing.ts';
import { type Site, titleOfAll } from '../sites.ts';
import type { Detail } from './detail.ts';
import { signOf } from './signs.ts';
import { drawBareTable, number } from './table.ts';

const MAX_CELL_BYTES = 300;

/** What came of all sites, and a table of them, the worst first. */
export function drawOverview(sites: readonly Site[], { siteRows: most }: Detail, showing: Showing): Markup {
  const { texts } = showing;
  const [worst] = sites;
  if (worst === undefined) return markup``;
  const isAnyNew = sites.some((site) => newIn(site) !== undefined);
  const columns = [
    texts.scanSite(),
    texts.columnResult(),
    ...SEVERITIES.map((measure) => texts.measureName({ measure })),
    ...(isAnyNew ? [texts.columnNew()] : []),
    texts.scanNumber(),
  ];
  const rows = sites.slice(0, most).map((site) => drawSite(site, isAnyNew, showing));
  const count = sites.length - rows.length;
  const more = count > 0 ? [markup`<tr><td>${prose(texts.messagesLeftOut({ count }))}</td></tr>`] : [];
  const heading = markup`<h2>${signOf(worst)} ${prose(titleOfAll(sites, showing))}</h2>`;
  return lines([heading, drawBareTable(columns, [...rows, ...more])]);
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
