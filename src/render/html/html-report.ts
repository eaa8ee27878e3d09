import { createHash } from 'node:crypto';
import type { Css } from '../../escape/css.ts';
import { type HtmlPage, html, htmlPage, line, style, withPageTextsChanged } from '../../escape/html.ts';
import { shorten } from '../../escape/shorten.ts';
import type { Showing, ShownOutcome } from '../showing.ts';
import { drawChart } from './chart.ts';
import { drawHtmlFacts, drawHtmlVerdict, tellEnding } from './facts.ts';
import { drawFindings } from './findings.ts';
import { drawHtmlEntries } from './ignore-entries.ts';
import { layOut } from './page-content.ts';
import { styleOf } from './style.ts';

/**
 * Whatever the page contains, nothing is fetched, sent or run. Only the style sheet with this hash
 * is allowed (https://www.w3.org/TR/CSP3/#directive-style-src).
 */
function policyFor({ source }: Css): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(source).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const MAX_TITLE_BYTES = 300;

/**
 * One outcome as a self-contained HTML page: no script, no link, nothing fetched. The page's size
 * is limited: long texts are cut, the worst findings are kept, and the page says what was left out.
 * @param conceal removes the user's secrets from a text: a warning's URL, an ignore entry's reason
 */
export function renderHtml(
  shown: ShownOutcome,
  showing: Showing,
  conceal: (text: string) => string = (text) => text,
): HtmlPage {
  const page = layOut(shown, showing);
  const { texts, outcome } = page;
  const site = outcome.target?.url ?? outcome.scan?.url ?? '';
  const title = shorten(texts.htmlTitle({ ending: tellEnding(page), site }), MAX_TITLE_BYTES, texts);
  const running = shorten(texts.htmlRunning({ site, number: outcome.scan?.id ?? '' }), MAX_TITLE_BYTES, texts);
  const sheet = styleOf(conceal(running));
  const drawn = htmlPage(html`<!doctype html>
<html lang="${line(texts.htmlLanguage())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${line(policyFor(sheet))}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${line(title)}</title>
${style(sheet)}
</head>
<body>
<main>
${drawHtmlVerdict(page)}
${drawFindings(page)}
${drawChart(page)}
${drawHtmlEntries(page)}
${drawHtmlFacts(page)}
</main>
<footer>${line(texts.htmlFooter())}</footer>
</body>
</html>
`);
  return withPageTextsChanged(drawn, conceal);
}
