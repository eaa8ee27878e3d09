import { block, type HtmlMarkup, html, line, NOTHING } from '../../escape/html.ts';
import { shorten, shortenBlock } from '../../escape/shorten.ts';
import type { ReviewedFinding } from '../../judge/finding.ts';
import { daysLeft } from '../../judge/ignore/days.ts';
import type { Texts } from '../../texts/message.ts';
import { nameCategory } from '../category-name.ts';
import type { ReportPage } from './page-content.ts';

/** Bytes of UTF-8. */
const MAX_NAME_BYTES = 200;
const MAX_LINE_BYTES = 1_000;
const MAX_BLOCK_BYTES = 4_000;

/** A longer text gets its own box to scroll in. */
const LONG_LINES = 24;
const LONG_LENGTH = 2_000;

/** Whether a finding is new, known or ignored; `undefined` if it was compared with nothing. */
export function standingOf({ standing, ignoredBy }: ReviewedFinding): 'new' | 'unchanged' | 'ignored' | undefined {
  return ignoredBy === undefined ? standing : 'ignored';
}

/** One finding: what and where on top, the rest folded below. */
export function drawHtmlFinding(finding: ReviewedFinding, page: ReportPage): HtmlMarkup {
  const { texts } = page;
  const standing = standingOf(finding);
  const mark = standing === undefined ? NOTHING : drawMark(standing, texts.htmlStanding({ standing }));
  const through =
    finding.parameter === ''
      ? NOTHING
      : html`<span class="through">${line(texts.findingParameter())} <code>${shortLine(finding.parameter)}</code></span>`;
  return html`<details class="finding of-${line(finding.severity)}${standing === undefined ? NOTHING : line(` is-${standing}`)}">
<summary>${drawHead(finding, texts)}${mark}
${drawPlace(finding, texts)}${through}${drawIgnoring(finding, page)}</summary>
<div class="parts">${listParts(finding, page)}</div>
</details>`;

  function shortLine(text: string): HtmlMarkup {
    return line(shorten(text, MAX_LINE_BYTES, texts));
  }
}

/** One finding of the baseline that is gone, on one line. */
export function drawFixed(finding: ReviewedFinding, texts: ReportPage['texts']): HtmlMarkup {
  const mark = drawMark('fixed', texts.htmlStanding({ standing: 'fixed' }));
  return html`<li class="of-${line(finding.severity)}">${drawHead(finding, texts)}${mark} ${drawPlace(finding, texts)}</li>`;
}

function drawMark(standing: string, name: string): HtmlMarkup {
  return html` <span class="mark ${line(standing)}">${line(name)}</span>`;
}

function drawHead({ severity, title, category }: ReviewedFinding, texts: Texts): HtmlMarkup {
  const name = isBlank(title) ? nameCategory(category, texts) : shorten(title, MAX_NAME_BYTES, texts);
  const risk = texts.measureName({ measure: severity });
  return html`<span class="badge ${line(severity)}">${line(risk)}</span> <bdi class="title">${line(name)}</bdi>`;
}

function drawPlace({ method, url }: ReviewedFinding, texts: Texts): HtmlMarkup {
  const place = [method, url].filter((text) => !isBlank(text)).join(' ');
  return place === '' ? NOTHING : html`<code class="place">${line(shorten(place, MAX_LINE_BYTES, texts))}</code>`;
}

function drawIgnoring({ ignoredBy: entry }: ReviewedFinding, { texts, showing }: ReportPage): HtmlMarkup {
  if (entry === undefined) return NOTHING;
  const until = texts.htmlIgnored({ expires: entry.expires ?? '', days: daysLeft(entry, showing.today) });
  const reason = line(shorten(entry.reason, MAX_LINE_BYTES, texts));
  return html`<span class="through">${line(until)}: <bdi>${reason}</bdi></span>`;
}

function listParts(finding: ReviewedFinding, { texts }: ReportPage): readonly HtmlMarkup[] {
  const { request } = finding;
  return [
    { label: texts.findingPayload(), text: finding.payload, isCode: true },
    { label: texts.findingEvidence(), text: finding.evidence, isCode: true },
    { label: texts.findingRequest(), text: request.headers, isCode: true },
    { label: texts.findingReferer(), text: request.referer, isCode: true },
    { label: texts.findingRequestBody(), text: request.body, isCode: true },
    { label: texts.findingDescription(), text: finding.description, isCode: false },
    { label: texts.findingRecommendation(), text: finding.recommendation, isCode: false },
    { label: texts.findingReference(), text: finding.reference, isCode: false },
    { label: texts.htmlFingerprint(), text: finding.fingerprint, isCode: true },
  ]
    .filter(({ text }) => !isBlank(text))
    .map(({ label, text, isCode }) => {
      const shown = shortenBlock(text, MAX_BLOCK_BYTES, texts);
      const name = html`<h5>${line(label)}</h5>`;
      if (!isCode) return html`${name}<p class="prose" dir="auto">${block(shown)}</p>`;
      const isLong = shown.length > LONG_LENGTH || shown.split('\n').length > LONG_LINES;
      // A scrolling box must be reachable by keyboard, and then it needs a name.
      const box = isLong
        ? html`<pre class="long" tabindex="0" role="region" aria-label="${line(label)}">`
        : html`<pre>`;
      return html`${name}${box}<code>${block(shown)}</code></pre>`;
    });
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
