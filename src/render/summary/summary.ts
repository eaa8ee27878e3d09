import { lines, type Markdown, type Markup, markup, prose, toMarkdown } from '../../escape/markdown.ts';
import type { Finding } from '../../judge/finding.ts';
import type { Outcome } from '../../judge/outcome.ts';
import type { Severity } from '../../judge/severity.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import type { Texts } from '../../texts/message.ts';
import { nameCategory } from '../category-name.ts';
import type { Showing, ShownOutcome } from '../showing.ts';
import { placeOf } from '../showing.ts';
import { countFindings, findingsThatCount, groupFindings } from '../tally.ts';
import { drawSummaryFacts } from './facts.ts';
import { drawSummaryFinding } from './finding.ts';

/**
 * GitHub refuses a step's summary of more than 1 MiB. The difference leaves room for what replaces
 * secrets.
 */
const MAX_BYTES = 1_000_000;

/** A part of the summary that is shown whole or not at all. */
interface SummaryBlock {
  /** The lowest is kept first. */
  readonly rank: number;
  readonly finding: Finding | undefined;
  readonly draw: () => Markup;
}

/**
 * The job summary as Markdown, in at most `maxBytes` bytes of UTF-8. For each outcome: the verdict,
 * the limits and counts, what was scanned, and the findings, the worst first. If they don't all
 * fit, the worst findings are kept and the summary says what was left out.
 */
export function renderSummary(all: readonly ShownOutcome[], showing: Showing, maxBytes = MAX_BYTES): Markdown {
  const { texts } = showing;
  const sections = all.map((shown) => ({
    blocks: [...listFacts(shown, showing), ...listFindings(shown.outcome, showing)],
    // The note that all findings are left out is the longest.
    noteLeftOutOfSummary: (findings: readonly Finding[] = findingsThatCount(shown.outcome)) =>
      noteLeftOutOfSummary(shown, findings, showing),
  }));
  const noteMore = markup`<p>${prose(texts.summaryLeftOut())}</p>`;
  const notes = [noteMore, ...sections.map(({ noteLeftOutOfSummary }) => noteLeftOutOfSummary())];
  const blocks = sections.flatMap((section) => section.blocks);
  const drawn = drawBlocksThatFit(blocks, maxBytes - notes.reduce((sum, note) => sum + blockSize(note), 0));
  if (drawn.size === 0) return toMarkdown([]);
  return toMarkdown([
    ...sections.flatMap(({ blocks, noteLeftOutOfSummary }) => {
      const leftOut = blocks.filter((block) => !drawn.has(block)).flatMap(({ finding }) => finding ?? []);
      return [
        ...blocks.flatMap((block) => drawn.get(block) ?? []),
        ...(leftOut.length > 0 ? [noteLeftOutOfSummary(leftOut)] : []),
      ];
    }),
    ...(blocks.some((block) => block.finding === undefined && !drawn.has(block)) ? [noteMore] : []),
  ]);
}

/**
 * Draws blocks by rank until one does not fit. Those after it matter less, even if they are small.
 */
function drawBlocksThatFit(blocks: readonly SummaryBlock[], maxBytes: number): ReadonlyMap<SummaryBlock, Markup> {
  const drawn = new Map<SummaryBlock, Markup>();
  let room = maxBytes;
  for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
    const drawing = block.draw();
    room -= blockSize(drawing);
    if (room < 0) break;
    drawn.set(block, drawing);
  }
  return drawn;
}

/** Bytes of UTF-8 that a block takes in the document, with the blank line after it. */
function blockSize(block: Markup): number {
  return Buffer.byteLength(toMarkdown([block])) + 1;
}

function listFacts(shown: ShownOutcome, showing: Showing): readonly SummaryBlock[] {
  return drawSummaryFacts(shown, showing).map((fact, rank) => ({
    rank,
    finding: undefined,
    draw: () => fact,
  }));
}

/** One block for each finding; the first of a severity and of a category brings the heading. */
function listFindings(outcome: Outcome, { texts, details }: Showing): readonly SummaryBlock[] {
  if (details === 'counts') return [];
  const findings = findingsThatCount(outcome);
  const groups = groupFindings(findings);
  return groups.flatMap((group, position) => {
    const isFirstOfSeverity = groups[position - 1]?.severity !== group.severity;
    return group.findings.map((finding, index) => ({
      rank: FIRST_FINDING_RANK + SEVERITIES.indexOf(finding.severity),
      finding,
      draw: () =>
        lines([
          ...(isFirstOfSeverity && index === 0 ? [drawSummarySeverity(finding.severity, findings, texts)] : []),
          ...(index === 0 ? [markup`<h4>${prose(nameCategory(finding.category, texts))}</h4>`] : []),
          drawSummaryFinding(finding, texts),
        ]),
    }));
  });
}

function drawSummarySeverity(severity: Severity, findings: readonly Finding[], texts: Texts): Markup {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return markup`<h3>${prose(texts.headingSeverity({ severity, count }))}</h3>`;
}

/** Ranks after all the facts, of which there are only a few. */
const FIRST_FINDING_RANK = 100;

function noteLeftOutOfSummary(shown: ShownOutcome, findings: readonly Finding[], showing: Showing): Markup {
  const { texts } = showing;
  const path = placeOf(shown, showing);
  const what = texts.findingsLeftOut(countFindings(findings));
  return markup`<p><b>${prose(what)}</b> ${prose(path === '' ? '' : texts.findingsAreIn({ path }))}</p>`;
}
