import { type HtmlMarkup, html, line, NOTHING } from '../../escape/html.ts';
import { shorten } from '../../escape/shorten.ts';
import { ENDS } from '../../judge/verdict.ts';
import type { Message } from '../../texts/message.ts';
import { phrase } from '../../texts/message.ts';
import { nameBaseline, tellCounts, titleOfSite } from '../headline.ts';
import { listLimits } from '../limits.ts';
import { VERSION } from '../sarif/version.ts';
import { formatTime, isSoftened, placeOf, tell, tellSentence } from '../showing.ts';
import { drawHtmlMatrix } from './matrix.ts';
import type { ReportPage } from './page-content.ts';

const MAX_MESSAGES = 50;
const MAX_WORDS = 50;
const MAX_FACT_BYTES = 1_000;

/** A sign has its own shape as well as its own colour. */
type Sign = 'good' | 'bad' | 'warning' | 'neutral';

/** What the page shows before the findings: verdict, problems, counts, what to know about them. */
export function drawHtmlVerdict(page: ReportPage): HtmlMarkup {
  return html`${drawHeader(page)}
${drawHtmlMessages(page.outcome.problems, page.texts.htmlHeadingProblems(), page)}
${drawHtmlMatrix(page)}
${drawHtmlMessages(page.outcome.warnings, page.texts.htmlHeadingWarnings(), page)}`;
}

/** The verdict in a few words. */
export function tellEnding(page: ReportPage): string {
  return titleOfSite({ ...page, label: undefined }, page.showing);
}

function drawHeader(page: ReportPage): HtmlMarkup {
  const { outcome, showing, texts } = page;
  const sign = signOf(page);
  const sentence = tellCounts({ ...page, label: undefined }) ?? outcome.headline;
  const next =
    outcome.end === 'gate-failed'
      ? html`<p class="next"><strong>${line(texts.nextStepFix())}</strong> ${line(texts.nextStepRerun())}</p>`
      : NOTHING;
  return html`<header class="verdict ${line(sign)}">
${SIGNS[sign]}
<div><h1>${line(tellEnding(page))}</h1>
<p>${line(tellSentence(sentence, showing))}</p>${next}</div>
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

/** What an audit asks for: the scan, the run that judged it, and every limit in force. */
export function drawHtmlFacts(page: ReportPage): HtmlMarkup {
  const { texts } = page;
  const rows = [...listScanFacts(page), ...listRunFacts(page), ...listLimitFacts(page)]
    .map(({ name, values }) => ({ name, values: values.filter((value) => value.trim() !== '') }))
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => {
      const count = values.length - MAX_WORDS;
      const shown = values.slice(0, MAX_WORDS).map((value) => shorten(value, MAX_FACT_BYTES, texts));
      const told = count > 0 ? [...shown, texts.messagesLeftOut({ count })] : shown;
      return html`<dt>${line(name)}</dt><dd>${told.map((value) => html`<bdi>${line(value)}</bdi>`)}</dd>`;
    });
  if (rows.length === 0) return NOTHING;
  return html`<section><h2>${line(texts.htmlHeadingFacts())}</h2>
<dl class="facts">
${rows}
</dl></section>`;
}

interface Fact {
  readonly name: string;
  readonly values: readonly string[];
}

function listScanFacts({ outcome, texts }: ReportPage): readonly Fact[] {
  const { target, scan, judgement, charged } = outcome;
  const report = judgement?.report;
  const hasBaseline = judgement?.baselineName !== undefined;
  return [
    { name: texts.scanSite(), values: [target?.url ?? scan?.url ?? ''] },
    { name: texts.scanNumber(), values: [scan?.id ?? ''] },
    { name: texts.scanStarted(), values: [formatTime(scan?.startedAt, texts)] },
    { name: texts.scanEnded(), values: [formatTime(scan?.endedAt, texts)] },
    { name: texts.crawledUrls(), values: [`${scan?.crawled ?? ''}`] },
    { name: texts.htmlOrigins(), values: report?.scannedOrigins ?? [] },
    { name: texts.htmlItems(), values: report === undefined ? [] : [texts.enumeration({ items: report.items })] },
    { name: texts.htmlExcludedUrls(), values: report?.excludedUrls ?? [] },
    {
      name: texts.scanCharged(),
      values: target === undefined && scan === undefined ? [] : [texts.scansCharged({ count: charged })],
    },
    { name: texts.baselineUsed(), values: hasBaseline ? [phrase(texts, nameBaseline(judgement))] : [] },
  ];
}

function listRunFacts(page: ReportPage): readonly Fact[] {
  const { showing, texts } = page;
  const { run } = showing;
  return [
    { name: texts.htmlRepository(), values: [run.repository] },
    { name: texts.htmlCommit(), values: [run.commit] },
    { name: texts.htmlBranch(), values: [run.branch] },
    { name: texts.htmlRun(), values: [run.url] },
    { name: texts.htmlActor(), values: [run.actor] },
    { name: texts.htmlVersion(), values: [VERSION] },
    { name: texts.reportFile(), values: [placeOf(page, showing)] },
  ];
}

function listLimitFacts({ outcome, demands, texts }: ReportPage): readonly Fact[] {
  return listLimits(outcome, demands).map(({ measure, limit }) => ({
    name: texts.limitOf({ what: phrase(texts, measure) }),
    values: [phrase(texts, limit)],
  }));
}
