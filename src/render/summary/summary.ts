import type { Markup } from '../../escape/markdown.ts';
import { lines, markup, prose, toMarkdown } from '../../escape/markdown.ts';
import type { Finding } from '../../judge/finding.ts';
import type { Outcome } from '../../judge/outcome.ts';
import type { Severity } from '../../judge/severity.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import type { Texts } from '../../texts/message.ts';
import type { Showing, ShownOutcome } from '../showing.ts';
import { placeOf } from '../showing.ts';
import { countFindings, findingsThatCount, groupFindings } from '../tally.ts';
import { drawFacts } from './facts.ts';
import { drawFinding, nameCategory } from './finding.ts';

/** GitHub refuses a step's summary of more than 1 MiB; what is below it is left to what secrets are replaced by. */
const MAX_BYTES = 1_000_000;

/** A part of the summary that is shown whole or not at all. */
interface Block {
  /** The lowest is kept first. */
  readonly rank: number;
  readonly finding: Finding | undefined;
  readonly draw: () => Markup;
}

/**
 * The job summary as Markdown, of at most `maxBytes` bytes of UTF-8: of each outcome the verdict, the limits against
 * the counts, what was scanned, and the findings, the worst first. Where not all fits, the worst is kept, and what was
 * left out is said.
 */
export function renderSummary(all: readonly ShownOutcome[], showing: Showing, maxBytes = MAX_BYTES): string {
  const { texts } = showing;
  const sections = all.map((shown) => ({
    blocks: [...listFacts(shown, showing), ...listFindings(shown.outcome, showing)],
    // Noting that all findings are left out takes the most room.
    noteLeftOut: (findings: readonly Finding[] = findingsThatCount(shown.outcome)) =>
      noteLeftOut(shown, findings, showing),
  }));
  const noteMore = markup`<p>${prose(texts.summaryLeftOut())}</p>`;
  const notes = [noteMore, ...sections.map(({ noteLeftOut }) => noteLeftOut())];
  const blocks = sections.flatMap((section) => section.blocks);
  const drawn = drawWhatFits(blocks, maxBytes - notes.reduce((sum, note) => sum + sizeOf(note), 0));
  if (drawn.size === 0) return '';
  return toMarkdown([
    ...sections.flatMap(({ blocks, noteLeftOut }) => {
      const leftOut = blocks.filter((block) => !drawn.has(block)).flatMap(({ finding }) => finding ?? []);
      return [
        ...blocks.flatMap((block) => drawn.get(block) ?? []),
        ...(leftOut.length > 0 ? [noteLeftOut(leftOut)] : []),
      ];
    }),
    ...(blocks.some((block) => block.finding === undefined && !drawn.has(block)) ? [noteMore] : []),
  ]);
}

/** Draws by rank until one block does not fit: what comes after it is worth less, however small it may be. */
function drawWhatFits(blocks: readonly Block[], maxBytes: number): ReadonlyMap<Block, Markup> {
  const drawn = new Map<Block, Markup>();
  let room = maxBytes;
  for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
    const drawing = block.draw();
    room -= sizeOf(drawing);
    if (room < 0) break;
    drawn.set(block, drawing);
  }
  return drawn;
}

/** Bytes of UTF-8 that a block takes in the document, with the blank line after it. */
function sizeOf(block: Markup): number {
  return Buffer.byteLength(toMarkdown([block])) + 1;
}

function listFacts(shown: ShownOutcome, showing: Showing): readonly Block[] {
  return drawFacts(shown, showing).map((fact, rank) => ({
    rank,
    finding: undefined,
    draw: () => fact,
  }));
}

/** One block for each finding; the first of a severity and of a category brings the heading. */
function listFindings(outcome: Outcome, { texts, details }: Showing): readonly Block[] {
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
          ...(isFirstOfSeverity && index === 0 ? [drawSeverity(finding.severity, findings, texts)] : []),
          ...(index === 0 ? [markup`<h4>${prose(nameCategory(finding.category, texts))}</h4>`] : []),
          drawFinding(finding, texts),
        ]),
    }));
  });
}

function drawSeverity(severity: Severity, findings: readonly Finding[], texts: Texts): Markup {
  const count = findings.filter((finding) => finding.severity === severity).length;
  return markup`<h3>${prose(texts.headingSeverity({ severity, count }))}</h3>`;
}

/** After all the facts, of which there are a handful. */
const FIRST_FINDING_RANK = 100;

function noteLeftOut(shown: ShownOutcome, findings: readonly Finding[], showing: Showing): Markup {
  const { texts } = showing;
  const path = placeOf(shown, showing);
  const what = texts.findingsLeftOut(countFindings(findings));
  return markup`<p><b>${prose(what)}</b> ${prose(path === '' ? '' : texts.findingsAreIn({ path }))}</p>`;
}
