import { lines, type Markdown, type Markup, markup, prose, toMarkdown } from '../../escape/markdown.ts';
import type { Finding } from '../../judge/finding.ts';
import { type Counts, SEVERITIES, type Severity, sumOf } from '../../judge/severity.ts';
import { countFindings } from '../../judge/tally.ts';
import type { Texts } from '../../texts/message.ts';
import { nameCategory } from '../category-name.ts';
import { findLeftRunning } from '../scans-to-collect.ts';
import type { Showing, ShownOutcome } from '../showing.ts';
import { placeOf } from '../showing.ts';
import { isAsWanted, listSites, type Site } from '../sites.ts';
import { countNotKept, findingsThatCount, groupFindings } from '../tally.ts';
import { blockSize, drawBlocksThatFit, type SummaryBlock } from './blocks.ts';
import { drawSummaryFacts } from './facts.ts';
import { drawSummaryFinding } from './finding.ts';
import { drawLeftRunning, drawOverview } from './overview.ts';

/**
 * GitHub refuses a step's summary of more than 1 MiB. The difference leaves room for what replaces
 * secrets.
 */
const MAX_BYTES = 1_000_000;

/**
 * The job summary as Markdown, in at most `maxBytes` bytes of UTF-8. For each outcome: the verdict,
 * the limits and counts, what was scanned, and the findings, the worst first. If not all fits, the
 * worst findings are kept, and the summary says what was left out.
 *
 * Several outcomes have a table above them, of which a row is left out only after all else. They
 * are shown the worst first.
 */
export function renderSummary(all: readonly ShownOutcome[], showing: Showing, maxBytes = MAX_BYTES): Markdown {
  const sites = listSites(all, showing);
  const noteMore = markup`<p>${prose(showing.texts.summaryLeftOut())}</p>`;
  const room = maxBytes - blockSize(noteMore);
  const whole = all.length > 1 ? drawWhole({ all, sites }, showing, room) : NOTHING;
  if (whole === undefined) return toMarkdown([]);
  const sections = sites.map((site) => ({
    blocks: [...listFacts(site, showing), ...listFindings(site, showing)],
    site,
    // Noting that all findings are left out takes the most room.
    longestNote: noteLeftOutOfSummary(site, countKeptOrNot(site, findingsThatCount(site.outcome)), showing),
  }));
  const taken = [...whole.drawn, ...sections.map(({ longestNote }) => longestNote)];
  const blocks = sections.flatMap((section) => section.blocks);
  const drawn = drawBlocksThatFit(blocks, room - taken.reduce((sum, block) => sum + blockSize(block), 0));
  if (drawn.size + whole.drawn.length === 0) return toMarkdown([]);
  const isCut = whole.isCut || blocks.some((block) => block.finding === undefined && !drawn.has(block));
  return toMarkdown([
    ...whole.drawn,
    ...sections.flatMap(({ blocks, site }) => {
      const shown = blocks.flatMap((block) => drawn.get(block) ?? []);
      const leftOut = blocks.filter((block) => !drawn.has(block)).flatMap(({ finding }) => finding ?? []);
      // Without the site's heading it would be unclear whose findings these are.
      const counts = countKeptOrNot(site, showing.details === 'counts' ? [] : leftOut);
      return shown.length > 0 && counts.total > 0 ? [...shown, noteLeftOutOfSummary(site, counts, showing)] : shown;
    }),
    ...(isCut ? [noteMore] : []),
  ]);
}

/** What is said of several sites before any of them. */
interface Whole {
  readonly drawn: readonly Markup[];
  /** Whether something had to be left out. */
  readonly isCut: boolean;
}

const NOTHING: Whole = { drawn: [], isCut: false };

/** @returns undefined if not even the heading fits */
function drawWhole(
  { all, sites }: { readonly all: readonly ShownOutcome[]; readonly sites: readonly Site[] },
  showing: Showing,
  maxBytes: number,
): Whole | undefined {
  const overview = drawOverview(sites, showing, maxBytes);
  if (overview === undefined) return undefined;
  const isCut = overview.rowsLeftOut > 0;
  const left = findLeftRunning(all, showing);
  if (left === undefined) return { drawn: [overview.markup], isCut };
  const drawing = drawLeftRunning(left, showing);
  // Some of the scans alone would look like all of them.
  return blockSize(overview.markup) + blockSize(drawing) <= maxBytes
    ? { drawn: [overview.markup, drawing], isCut }
    : { drawn: [overview.markup], isCut: true };
}

/**
 * The facts of a site. Among several sites, one that needs nobody's attention gives way to the
 * findings of the others.
 */
function listFacts(site: Site, showing: Showing): readonly SummaryBlock[] {
  const isQuiet = site.label !== undefined && isAsWanted(site);
  return drawSummaryFacts(site, showing).map((fact, index) => ({
    rank: !isQuiet ? index : index === 0 ? QUIET_VERDICT_RANK : QUIET_RANK + index,
    finding: undefined,
    draw: () => fact,
  }));
}

/** One block for each finding; the first of a severity and of a category brings the heading. */
function listFindings(site: Site, { texts, details }: Showing): readonly SummaryBlock[] {
  if (details === 'counts') return [];
  const findings = findingsThatCount(site.outcome);
  const groups = groupFindings(findings);
  const isQuiet = site.label !== undefined && isAsWanted(site);
  const firstRank = FIRST_FINDING_RANK + (isQuiet ? QUIET_RANK : 0);
  return groups.flatMap((group, position) => {
    const isFirstOfSeverity = groups[position - 1]?.severity !== group.severity;
    return group.findings.map((finding, index) => ({
      rank: firstRank + SEVERITIES.indexOf(finding.severity),
      finding,
      draw: () =>
        lines([
          ...(isFirstOfSeverity && index === 0
            ? [drawSummarySeverity(finding.severity, countKeptOrNot(site, findings), texts)]
            : []),
          ...(index === 0 ? [markup`<h4>${prose(nameCategory(finding.category, texts))}</h4>`] : []),
          drawSummaryFinding(finding, texts),
        ]),
    }));
  });
}

function drawSummarySeverity(severity: Severity, counts: Counts, texts: Texts): Markup {
  return markup`<h3>${prose(texts.headingSeverity({ severity, count: counts[severity] }))}</h3>`;
}

/** How many these are, with those of the site that are no longer kept. */
function countKeptOrNot({ outcome }: Site, findings: readonly Finding[]): Counts {
  return sumOf([countFindings(findings), countNotKept(outcome)]);
}

/** After all the facts; there are only a handful. */
const QUIET_VERDICT_RANK = 50;
const FIRST_FINDING_RANK = 100;
const QUIET_RANK = 200;

/** Of one site among several, the place stands with its other facts. */
function noteLeftOutOfSummary(site: Site, counts: Counts, showing: Showing): Markup {
  const { texts } = showing;
  const path = site.label === undefined ? placeOf(site, showing) : '';
  const what = texts.findingsLeftOut(counts);
  return markup`<p><b>${prose(what)}</b> ${prose(path === '' ? '' : texts.findingsAreIn({ path }))}</p>`;
}
