import { code, lines, link, type Markup, markup, prose } from '../../escape/markdown.ts';
import { shorten } from '../../escape/shorten.ts';
import { phrase } from '../../texts/message.ts';
import { nameBaseline } from '../headline.ts';
import { listLimits } from '../limits.ts';
import type { Showing, ShownOutcome } from '../showing.ts';
import { formatTime, mayTellUrl, placeOf, tell } from '../showing.ts';

const MAX_FACT_BYTES = 500;

/** What few people look for, folded: the scan, every limit in force, where the report is. */
export function drawSettings(shown: ShownOutcome, showing: Showing): readonly Markup[] {
  const { texts } = showing;
  const facts = [...listScanFacts(shown, showing), ...listLimitFacts(shown, showing)].filter(
    ({ fact }) => fact.html !== '',
  );
  if (facts.length === 0) return [];
  const rows = facts.map(({ name, fact }) => markup`<tr><th align="left">${prose(name)}</th><td>${fact}</td></tr>`);
  return [
    lines([
      markup`<details><summary>${prose(texts.headingSettings())}</summary>`,
      markup`<table>`,
      ...rows,
      markup`</table>`,
      ...drawReportHint(shown, showing),
      markup`</details>`,
    ]),
  ];
}

interface Fact {
  readonly name: string;
  readonly fact: Markup;
}

function listScanFacts(shown: ShownOutcome, showing: Showing): readonly Fact[] {
  const { texts, details } = showing;
  const { target, scan, judgement } = shown.outcome;
  const site = target?.url ?? '';
  const identifier = (text: string) => code(shorten(text.trim(), MAX_FACT_BYTES, texts));
  const hasBaseline = judgement?.baselineName !== undefined;
  return [
    { name: texts.scanSite(), fact: mayTellUrl(site, showing) ? identifier(site) : markup`` },
    { name: texts.scanNumber(), fact: identifier(scan?.id ?? '') },
    { name: texts.scanStarted(), fact: prose(formatTime(scan?.startedAt, texts)) },
    { name: texts.scanEnded(), fact: prose(formatTime(scan?.endedAt, texts)) },
    {
      name: texts.baselineUsed(),
      fact: hasBaseline ? prose(tell(nameBaseline(judgement), showing)) : markup``,
    },
    {
      name: details === 'full' ? texts.reportFile() : texts.reportFolder(),
      fact: code(placeOf(shown, showing)),
    },
  ];
}

function listLimitFacts({ outcome, demands }: ShownOutcome, { texts }: Showing): readonly Fact[] {
  return listLimits(outcome, demands).map(({ measure, limit }) => ({
    name: texts.limitOf({ what: phrase(texts, measure) }),
    fact: prose(phrase(texts, limit)),
  }));
}

/** The runner and its files will be gone; the run and its artifacts stay. */
function drawReportHint({ reportPath }: ShownOutcome, { texts, run }: Showing): readonly Markup[] {
  if (reportPath === undefined) return [];
  const hint = prose(texts.reportHint());
  return [markup`<p>${run.url === '' ? hint : markup`${hint} ${link(run.url, prose(texts.runPage()))}`}</p>`];
}
