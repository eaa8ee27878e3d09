import type { Markup } from '../../escape/markdown.ts';
import { code, lines, markup, prose } from '../../escape/markdown.ts';
import { shorten } from '../../escape/shorten.ts';
import type { Outcome } from '../../judge/outcome.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import { ENDS } from '../../judge/verdict.ts';
import type { Message } from '../../texts/message.ts';
import { phrase } from '../../texts/message.ts';
import { nameCategory } from '../category-name.ts';
import { listLimits } from '../limits.ts';
import type { Showing, ShownOutcome } from '../showing.ts';
import { formatTime, mayTellUrl, placeOf, tell, wordsFor } from '../showing.ts';
import { type Site, titleOf } from '../sites.ts';
import { countUnread, tallyOutcome } from '../tally.ts';
import { drawReview } from './baseline-and-ignored.ts';
import { BAD, GOOD, signOf, WARNING } from './signs.ts';
import { drawTable, number } from './table.ts';

const MAX_MESSAGES = 50;
const MAX_CATEGORIES = 100;
const MAX_FACT_BYTES = 500;

/** What a summary says about an outcome before the findings, most important first. */
export function drawSummaryFacts(site: Site, showing: Showing): readonly Markup[] {
  const { outcome } = site;
  return [
    drawSummaryVerdict(site, showing),
    ...drawSummaryMessages(outcome.problems, BAD, showing),
    ...drawSummaryMessages(outcome.warnings, WARNING, showing),
    ...drawSummaryLimits(site, showing),
    ...drawReview(outcome, showing),
    ...drawSummaryScan(site, showing),
    ...drawCategories(outcome, showing),
  ];
}

function drawSummaryVerdict(site: Site, showing: Showing): Markup {
  return markup`<h2>${signOf(site)} ${prose(titleOf(site, showing))}</h2>
<p>${prose(tell(site.outcome.headline, showing))}</p>`;
}

function drawSummaryMessages(messages: readonly Message[], sign: Markup, showing: Showing): readonly Markup[] {
  if (messages.length === 0) return [];
  const told = messages.slice(0, MAX_MESSAGES).map((message) => tell(message, showing));
  const count = messages.length - told.length;
  const shown = count > 0 ? [...told, showing.texts.messagesLeftOut({ count })] : told;
  const items = shown.map((text) => markup`<li>${sign} ${prose(text)}</li>`);
  return [lines([markup`<ul>`, ...items, markup`</ul>`])];
}

function drawSummaryLimits({ outcome, demands }: ShownOutcome, { texts }: Showing): readonly Markup[] {
  const rows = listLimits(outcome, demands).map(({ measure, found, limit, holds }) => {
    const result =
      holds === undefined ? markup`` : markup`${holds ? GOOD : BAD} ${prose(texts.limitResult({ holds }))}`;
    const name = prose(phrase(texts, measure));
    const most = prose(phrase(texts, limit));
    return markup`<tr><td>${name}</td>${number(found)}<td>${most}</td><td>${result}</td></tr>`;
  });
  const columns = [texts.columnMeasure(), texts.columnFound(), texts.columnLimit(), texts.columnResult()];
  return rows.length === 0 ? [] : [drawTable(texts.headingLimits(), columns, rows)];
}

function drawSummaryScan(shown: ShownOutcome, showing: Showing): readonly Markup[] {
  const { texts, details } = showing;
  const { target, scan, charged } = shown.outcome;
  const isFull = details === 'full';
  const site = target?.url ?? '';
  const identifier = (text: string) => code(shorten(text.trim(), MAX_FACT_BYTES, texts));
  const facts = [
    { name: texts.scanSite(), fact: mayTellUrl(site, showing) ? identifier(site) : markup`` },
    { name: texts.scanNumber(), fact: identifier(scan?.id ?? '') },
    { name: texts.scanStarted(), fact: prose(formatTime(scan?.startedAt)) },
    { name: texts.scanEnded(), fact: prose(formatTime(scan?.endedAt)) },
    { name: texts.crawledUrls(), fact: prose(`${scan?.crawled ?? ''}`) },
    { name: isFull ? texts.reportFile() : texts.reportFolder(), fact: code(placeOf(shown, showing)) },
    ...(target === undefined && scan === undefined
      ? []
      : [{ name: texts.scanCharged(), fact: prose(texts.scansCharged({ count: charged })) }]),
  ].filter(({ fact }) => fact.html !== '');
  const rows = facts.map(({ name, fact }) => markup`<tr><th align="left">${prose(name)}</th><td>${fact}</td></tr>`);
  return rows.length === 0 ? [] : [drawTable(texts.headingScan(), [], rows)];
}

/** The findings counted by category, including those that could not be read. */
function drawCategories(outcome: Outcome, showing: Showing): readonly Markup[] {
  const { texts, details } = showing;
  if (outcome.judgement === undefined) return [];
  // "Nothing found" means nothing if the scan was not judged.
  const isJudged = ENDS[outcome.end].gate !== 'not-evaluated';
  if (outcome.judgement.review.counts.total === 0)
    return isJudged ? [markup`<p>${prose(texts.nothingFound())}</p>`] : [];
  const unread = countUnread(outcome);
  const tallies = tallyOutcome(outcome);
  const rows = [
    ...tallies.slice(0, MAX_CATEGORIES).map(({ category, counts }) => ({
      name: nameCategory(category, wordsFor(texts, details)),
      counts,
    })),
    ...(unread.total > 0 ? [{ name: texts.categoryUnread(), counts: unread }] : []),
  ].map(({ name, counts }) => {
    const numbers = SEVERITIES.map((severity) => number(`${counts[severity]}`));
    return markup`<tr><td>${prose(name)}</td>${numbers}</tr>`;
  });
  const count = tallies.length - MAX_CATEGORIES;
  if (count > 0) rows.push(markup`<tr><td>${prose(texts.categoriesLeftOut({ count }))}</td></tr>`);
  const columns = [texts.columnCategory(), ...SEVERITIES.map((measure) => texts.measureName({ measure }))];
  const table = drawTable(texts.headingCategories(), columns, rows);
  return details === 'counts' ? [table, markup`<p>${prose(texts.countsOnly())}</p>`] : [table];
}
