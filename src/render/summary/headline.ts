import { lines, link, type Markup, markup, prose } from '../../escape/markdown.ts';
import { shorten } from '../../escape/shorten.ts';
import type { Outcome } from '../../judge/outcome.ts';
import { tellCounts, titleOfSite } from '../headline.ts';
import { INPUT_NAMES } from '../input-names.ts';
import { formatTime, type Showing, tellSentence } from '../showing.ts';
import type { Site } from '../sites.ts';
import { signOf } from './signs.ts';

/** The console knows no address of a single scan. */
const CONSOLE = 'https://console.ncloud.com/';

const MAX_SITE_BYTES = 100;

/** What came of a site: a heading, a sentence, and a line of facts. */
export function drawHeadline(site: Site, showing: Showing): readonly Markup[] {
  const sentence = tellCounts(site) ?? site.outcome.headline;
  const told = showing.texts.belowTitle({ sentence: tellSentence(sentence, showing) });
  const facts = drawFacts(site.outcome, showing);
  return [
    markup`<h2>${signOf(site)} ${prose(titleOfSite(site, showing))}</h2>`,
    lines([markup`<p>${prose(told, INPUT_NAMES)}${facts.html === '' ? facts : markup`<br>`}`, facts, markup`</p>`]),
  ];
}

/** The scan in the console, how much it crawled, how long it took, when it ended, what it cost. */
function drawFacts({ scan, target, charged, end }: Outcome, { texts }: Showing): Markup {
  if (target === undefined || end === 'dry-run') return markup``;
  if (scan === undefined) return prose(charged === 0 ? texts.nothingWasCharged() : texts.charged({ count: charged }));
  const { startedAt, endedAt, crawled } = scan;
  const tookMs = startedAt === undefined || endedAt === undefined ? undefined : endedAt - startedAt;
  const facts = [
    link(CONSOLE, prose(texts.scanInConsole({ number: shorten(scan.id, MAX_SITE_BYTES, texts) }))),
    ...(crawled === undefined ? [] : [prose(texts.urlsCrawled({ count: crawled }))]),
    ...(tookMs === undefined || tookMs < 0 ? [] : [prose(texts.duration({ ms: tookMs }))]),
    prose(formatTime(endedAt ?? startedAt, texts)),
    prose(charged === 0 ? texts.nothingCharged() : texts.charged({ count: charged })),
  ].filter(({ html }) => html !== '');
  return facts.reduce((line, fact) => markup`${line} · ${fact}`);
}
