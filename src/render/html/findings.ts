import { type HtmlMarkup, html, htmlSize, line, NOTHING } from '../../escape/html.ts';
import type { ReviewedFinding } from '../../judge/finding.ts';
import type { Severity } from '../../judge/severity.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import { countFindings } from '../../judge/tally.ts';
import type { Texts } from '../../texts/message.ts';
import { sortFindings } from '../breaking.ts';
import { nameCategory } from '../category-name.ts';
import { weaknessesOf } from '../cwe.ts';
import { countToTell } from '../headline.ts';
import { owaspRiskOf } from '../owasp.ts';
import { placeOf } from '../showing.ts';
import { type Group, groupFindings } from '../tally.ts';
import { drawFilters } from './filters.ts';
import { drawFixed, drawHtmlFinding, standingOf } from './finding.ts';
import type { ReportPage } from './page-content.ts';

/** The most that a browser shows and filters without delay. */
const MAX_FINDINGS = 2_000;
const MAX_FIXED = 500;

/**
 * Bytes of UTF-8 for all findings together. Everything else on the page is limited piece by piece.
 */
const MAX_BYTES = 8_000_000;

type Drawn = ReadonlyMap<ReviewedFinding, HtmlMarkup>;

/** All findings: those that count, by risk and category; then ignored ones; then fixed ones. */
export function drawFindings(page: ReportPage): HtmlMarkup {
  const { texts, counted, ignored, fixed } = page;
  if (counted.length + ignored.length + fixed.length === 0) return NOTHING;
  const newFirst = counted.toSorted((a, b) => rankOf(a) - rankOf(b));
  const breaking = new Set(sortFindings(page).breaking);
  const breakingGroups = groupFindings(newFirst.filter((finding) => breaking.has(finding)));
  const groups = groupFindings(newFirst.filter((finding) => !breaking.has(finding)));
  const ignoredGroups = groupFindings(ignored);
  const inOrder = [...breakingGroups, ...groups, ...ignoredGroups].flatMap(({ findings }) => findings);
  const drawn = drawFindingsThatFit(inOrder, page);
  const leftOut = inOrder.filter((finding) => !drawn.has(finding));
  return html`<section class="findings"><h2>${line(texts.htmlHeadingFindings())}</h2>
${drawFilters(page)}
<p class="filtered" role="status">${line(texts.htmlFiltered())}</p>
${leftOut.length === 0 ? NOTHING : noteLeftOutOfPage(leftOut, page)}
<div class="counted">
${drawHtmlBreaking(breakingGroups, { page, drawn })}
${SEVERITIES.map((severity) => drawHtmlSeverity(severity, groups, { page, drawn }))}
</div>
${drawHtmlIgnored(ignoredGroups, { page, drawn })}
${drawAllFixed(page)}
</section>`;
}

function rankOf(finding: ReviewedFinding): number {
  return standingOf(finding) === 'unchanged' ? 1 : 0;
}

/** In order, until one does not fit. Those after it matter less, even if they are small. */
function drawFindingsThatFit(findings: readonly ReviewedFinding[], page: ReportPage): Drawn {
  const drawn = new Map<ReviewedFinding, HtmlMarkup>();
  let room = MAX_BYTES;
  for (const finding of findings.slice(0, MAX_FINDINGS)) {
    const drawing = drawHtmlFinding(finding, page);
    room -= htmlSize(drawing);
    if (room < 0) break;
    drawn.set(finding, drawing);
  }
  return drawn;
}

interface Drawing {
  readonly page: ReportPage;
  readonly drawn: Drawn;
}

/** The findings that break the gate come first, whatever their risk. */
function drawHtmlBreaking(groups: readonly Group[], { page, drawn }: Drawing): HtmlMarkup {
  if (groups.length === 0) return NOTHING;
  const findings = groups.flatMap((group) => group.findings);
  const isNew = findings.every(({ standing }) => standing === 'new');
  const heading = page.texts.headingBreaking({ count: countToTell(page.outcome), isNew });
  return html`<section class="breaking${commonSeverity(findings)}${commonStanding(findings)}"><h3>${line(heading)}</h3>
${groups.map((group) => drawGroup(group, { page, drawn }))}
</section>`;
}

function drawHtmlSeverity(severity: Severity, all: readonly Group[], { page, drawn }: Drawing): HtmlMarkup {
  const groups = all.filter((group) => group.severity === severity);
  if (groups.length === 0) return NOTHING;
  const findings = groups.flatMap((group) => group.findings);
  const heading = page.texts.headingSeverity({ severity, count: findings.length });
  return html`<section class="of-${line(severity)}${commonStanding(findings)}"><h3>${line(heading)}</h3>
${groups.map((group) => drawGroup(group, { page, drawn }))}
</section>`;
}

function drawGroup({ category, severity, findings }: Group, { page, drawn }: Drawing): HtmlMarkup {
  const shown = findings.flatMap((finding) => drawn.get(finding) ?? []);
  if (shown.length === 0) return NOTHING;
  return html`<section class="of-${line(severity)}${commonStanding(findings)}"><h4><bdi>${line(nameCategory(category, page.texts))}</bdi></h4>
${drawStandards(category, page.texts)}${shown}
</section>`;
}

/** Where the category stands in the lists that auditors ask for. */
function drawStandards(category: string, texts: Texts): HtmlMarkup {
  const weaknesses = weaknessesOf(category);
  const [closest] = weaknesses;
  if (closest === undefined) return NOTHING;
  return html`<p class="standards">${line(texts.htmlStandards({ weaknesses, risk: owaspRiskOf(closest), category }))}</p>
`;
}

function commonSeverity(findings: readonly ReviewedFinding[]): HtmlMarkup {
  const [first, ...others] = new Set(findings.map(({ severity }) => severity));
  return first === undefined || others.length > 0 ? NOTHING : line(` of-${first}`);
}

/** A heading is hidden with its findings if one filter hides them all. */
function commonStanding(findings: readonly ReviewedFinding[]): HtmlMarkup {
  const [first, ...others] = new Set(findings.map((finding) => standingOf(finding)));
  return first === undefined || others.length > 0 ? NOTHING : line(` is-${first}`);
}

function drawHtmlIgnored(groups: readonly Group[], { page, drawn }: Drawing): HtmlMarkup {
  if (groups.length === 0) return NOTHING;
  const heading = page.texts.headingIgnored({ count: page.ignored.length });
  return html`<section class="is-ignored"><h3>${line(heading)}</h3>
${groups.map((group) => drawGroup(group, { page, drawn }))}
</section>`;
}

function drawAllFixed({ fixed, texts }: ReportPage): HtmlMarkup {
  if (fixed.length === 0) return NOTHING;
  const count = fixed.length - MAX_FIXED;
  const shown = groupFindings(fixed).flatMap(({ findings }) => findings);
  return html`<section class="is-fixed"><h3>${line(texts.htmlHeadingFixed({ count: fixed.length }))}</h3>
<ul class="fixed">
${shown.slice(0, MAX_FIXED).map((finding) => drawFixed(finding, texts))}
</ul>
${count > 0 ? html`<p>${line(texts.htmlFixedMore({ count }))}</p>` : NOTHING}
</section>`;
}

function noteLeftOutOfPage(findings: readonly ReviewedFinding[], page: ReportPage): HtmlMarkup {
  const { showing, texts } = page;
  const what = texts.htmlLeftOut(countFindings(findings));
  const where = texts.htmlRestIsIn({ path: placeOf(page, showing) });
  return html`<p class="left-out"><strong>${line(what)}</strong> ${line(where)}</p>`;
}
