import { type HtmlMarkup, html, line, NOTHING } from '../../escape/html.ts';
import { shorten } from '../../escape/shorten.ts';
import { ENDS } from '../../judge/verdict.ts';
import type { Message } from '../../texts/message.ts';
import { phrase } from '../../texts/message.ts';
import { listLimits } from '../limits.ts';
import { formatTime, isSoftened, placeOf, tell } from '../showing.ts';
import type { ReportPage } from './page-content.ts';

const MAX_MESSAGES = 50;
const MAX_WORDS = 50;
const MAX_FACT_BYTES = 1_000;

/** A sign has its own shape as well as its own colour. */
type Sign = 'good' | 'bad' | 'warning' | 'neutral';

/**
 * What the page shows before the findings: verdict, problems, limits and counts, what was scanned.
 */
export function drawHtmlFacts(page: ReportPage): HtmlMarkup {
  return html`${drawHtmlVerdict(page)}
${drawHtmlMessages(page.outcome.problems, page.texts.htmlHeadingProblems(), page)}
${drawHtmlMessages(page.outcome.warnings, page.texts.htmlHeadingWarnings(), page)}
${drawHtmlLimits(page)}
${drawStandings(page)}
${drawHtmlScan(page)}`;
}

/** The verdict in a few words. */
export function tellEnding(page: ReportPage): string {
  return page.texts.ending({ gate: ENDS[page.outcome.end].gate, isSoftened: isSoftened(page) });
}

function drawHtmlVerdict(page: ReportPage): HtmlMarkup {
  const { outcome, showing } = page;
  const sign = signOf(page);
  return html`<header class="verdict ${line(sign)}">
${SIGNS[sign]}
<div><h1>${line(tellEnding(page))}</h1>
<p>${line(tell(outcome.headline, showing))}</p></div>
</header>`;
}

function signOf(page: ReportPage): Sign {
  const { gate, succeeds } = ENDS[page.outcome.end];
  if (gate === 'passed') return 'good';
  if (isSoftened(page)) return 'warning';
  // This run was told not to judge anything, so this is no failure.
  return gate === 'not-evaluated' && succeeds === 'always' ? 'neutral' : 'bad';
}

const SIGNS: Readonly<Record<Sign, HtmlMarkup>> = {
  good: drawSign(html`<circle cx="16" cy="16" r="15"/><path d="m9 16.5 5 5 9-10.5"/>`),
  bad: drawSign(html`<path class="shape" d="M10 1h12l9 9v12l-9 9H10l-9-9V10z"/><path d="m11 11 10 10m0-10L11 21"/>`),
  warning: drawSign(html`<path class="shape" d="M16 2 31 30H1z"/><path d="M16 12v9m0 4v1"/>`),
  neutral: drawSign(html`<circle cx="16" cy="16" r="15"/><path d="M10 16h12"/>`),
};

function drawSign(shapes: HtmlMarkup): HtmlMarkup {
  return html`<svg class="sign" viewBox="0 0 32 32" aria-hidden="true">${shapes}</svg>`;
}

function drawHtmlMessages(messages: readonly Message[], heading: string, page: ReportPage): HtmlMarkup {
  if (messages.length === 0) return NOTHING;
  const { showing, texts } = page;
  const told = messages.slice(0, MAX_MESSAGES).map((message) => tell(message, showing));
  const count = messages.length - told.length;
  const shown = count > 0 ? [...told, texts.messagesLeftOut({ count })] : told;
  return html`<section class="messages"><h2>${line(heading)}</h2>
<ul>
${shown.map((text) => html`<li>${line(text)}</li>`)}
</ul></section>`;
}

function drawHtmlLimits({ outcome, demands, texts }: ReportPage): HtmlMarkup {
  const cards = listLimits(outcome, demands).map(({ measure, found, limit, holds, isLeast }) => {
    const result = holds === undefined ? undefined : ({ true: 'good', false: 'bad' } as const)[`${holds}`];
    return html`<li class="card ${line(result ?? 'neutral')}">
<span class="name">${line(phrase(texts, measure))}</span>
<strong>${line(found === '' ? '–' : found)}</strong>
<span class="limit">${line(phrase(texts, limit))}</span>
${holds === undefined || result === undefined ? NOTHING : html`<span class="result">${SIGNS[result]} ${line(texts.limitResult({ holds, isLeast }))}</span>`}
</li>`;
  });
  if (cards.length === 0) return NOTHING;
  return html`<section><h2>${line(texts.headingLimits())}</h2>
<ul class="cards">
${cards}
</ul></section>`;
}

function drawStandings({ outcome: { judgement }, texts, ignored }: ReportPage): HtmlMarkup {
  if (judgement === undefined) return NOTHING;
  const { review } = judgement;
  const { fixed, newCounts, knownCounts } = review;
  const tallies = [
    ...(fixed === undefined
      ? []
      : [
          { standing: 'new', count: newCounts?.total ?? 0 } as const,
          { standing: 'unchanged', count: knownCounts?.total ?? 0 } as const,
          { standing: 'fixed', count: fixed.length } as const,
        ]),
    ...(review.ignoredCounts === undefined ? [] : [{ standing: 'ignored', count: ignored.length } as const]),
  ];
  if (tallies.length === 0) return NOTHING;
  const marks = tallies.map(({ standing, count }) => {
    const name = texts.htmlStanding({ standing });
    return html`<li class="mark ${line(standing)}">${line(texts.htmlCount({ name, count }))}</li>`;
  });
  return html`<section><h2>${line(texts.htmlStandings())}</h2>
<ul class="marks">
${marks}
</ul></section>`;
}

function drawHtmlScan(page: ReportPage): HtmlMarkup {
  const { outcome, showing, texts } = page;
  const { target, scan, judgement, charged } = outcome;
  const report = judgement?.report;
  const facts = [
    { name: texts.scanSite(), values: [target?.url ?? scan?.url ?? ''] },
    { name: texts.scanNumber(), values: [scan?.id ?? ''] },
    { name: texts.scanStarted(), values: [formatTime(scan?.startedAt, texts)] },
    { name: texts.scanEnded(), values: [formatTime(scan?.endedAt, texts)] },
    { name: texts.htmlOrigins(), values: report?.scannedOrigins ?? [] },
    { name: texts.htmlItems(), values: report === undefined ? [] : [texts.enumeration({ items: report.items })] },
    { name: texts.htmlExcludedUrls(), values: report?.excludedUrls ?? [] },
    {
      name: texts.scanCharged(),
      values: target === undefined && scan === undefined ? [] : [texts.scansCharged({ count: charged })],
    },
    { name: texts.reportFile(), values: [placeOf(page, showing)] },
  ].map(({ name, values }) => ({ name, values: values.filter((value) => value.trim() !== '') }));
  const rows = facts
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => {
      const count = values.length - MAX_WORDS;
      const shown = values.slice(0, MAX_WORDS).map((value) => shorten(value, MAX_FACT_BYTES, texts));
      const told = count > 0 ? [...shown, texts.messagesLeftOut({ count })] : shown;
      return html`<dt>${line(name)}</dt><dd>${told.map((value) => html`<bdi>${line(value)}</bdi>`)}</dd>`;
    });
  if (rows.length === 0) return NOTHING;
  return html`<section><h2>${line(texts.headingScan())}</h2>
<dl class="facts">
${rows}
</dl></section>`;
}
