import { lines, type Markdown, type Markup, markup, prose, toMarkdown } from '../../escape/markdown.ts';
import { countToTell, titleOfSite } from '../headline.ts';
import type { Showing, ShownOutcome } from '../showing.ts';
import { isAsWanted, listSites, type Site } from '../sites.ts';
import { DETAILS, type Detail } from './detail.ts';
import { drawBreaking, drawCounted, drawOthers, listKinds, type SummaryFindings } from './findings.ts';
import { drawHeadline } from './headline.ts';
import { drawHistory } from './history.ts';
import { drawIgnored } from './ignored.ts';
import { drawMatrix } from './matrix-table.ts';
import { drawMessages } from './messages.ts';
import { drawNextStep, drawScansToCollect } from './next-step.ts';
import { drawOverview } from './overview.ts';
import { drawSettings } from './settings.ts';
import { BAD, signOf, WARNING } from './signs.ts';

/**
 * GitHub refuses a step's summary of more than 1 MiB. The difference leaves room for what replaces
 * secrets.
 */
const MAX_BYTES = 1_000_000;

/** A site with its findings sorted. */
export interface SiteToDraw {
  readonly site: Site;
  readonly findings: SummaryFindings;
}

/**
 * The job summary as Markdown, in at most `maxBytes` bytes of UTF-8: what came of the scan, whether
 * it is new, where it is and what to do; all else folded. If not everything fits, it says less of
 * each thing before it leaves any out, and says so.
 *
 * Several sites have a table above them, the worst first. Those that need no one's attention are
 * folded.
 */
export function renderSummary(all: readonly ShownOutcome[], showing: Showing, maxBytes = MAX_BYTES): Markdown {
  const sites = listSites(all, showing).map((site) => ({ site, findings: listKinds(site, showing) }));
  for (const [level, detail] of DETAILS.entries()) {
    const note = level === 0 ? [] : [markup`<p>${prose(showing.texts.summaryShortened())}</p>`];
    const summary = toMarkdown([...drawResults(sites, detail, showing), ...note]);
    if (Buffer.byteLength(summary) <= maxBytes) return summary;
  }
  return toMarkdown([]);
}

/** The results of all sites in this much detail. */
export function drawResults(sites: readonly SiteToDraw[], detail: Detail, showing: Showing): readonly Markup[] {
  const left = detail.scansToCollect
    ? drawScansToCollect(
        sites.map(({ site }) => site),
        showing,
      )
    : [];
  const [first, ...others] = sites;
  if (first === undefined) return [];
  if (others.length === 0) return drawSite(first, { detail, left }, showing);
  const shown = sites.slice(0, detail.sites);
  return [
    drawOverview(
      sites.map(({ site }) => site),
      detail,
      showing,
    ),
    ...left,
    ...shown.flatMap((each) =>
      isAsWanted(each.site) ? drawFolded(each, detail, showing) : drawSite(each, { detail, left: [] }, showing),
    ),
  ];
}

interface SiteExtras {
  readonly detail: Detail;
  /** What a later run needs to collect the scan. */
  readonly left: readonly Markup[];
}

function drawSite({ site, findings }: SiteToDraw, { detail, left }: SiteExtras, showing: Showing): readonly Markup[] {
  return [...drawHeadline(site, showing), ...drawRest({ site, findings }, { detail, left }, showing)];
}

function drawRest({ site, findings }: SiteToDraw, { detail, left }: SiteExtras, showing: Showing): readonly Markup[] {
  const { outcome } = site;
  return [
    ...drawMessages(outcome.problems, { sign: BAD, detail }, showing),
    ...drawMatrix(site, showing),
    ...drawBreaking({ ...findings, count: countToTell(outcome) }, detail, showing),
    ...drawCounted(site, detail, showing),
    ...left,
    ...drawNextStep(site, showing),
    ...drawMessages(outcome.warnings, { sign: WARNING, detail }, showing),
    ...drawHistory(outcome, showing),
    ...drawOthers(findings, detail, showing),
    ...drawIgnored(outcome, detail, showing),
    ...drawSettings(site, showing),
  ];
}

/** A site that needs no one's attention. */
function drawFolded({ site, findings }: SiteToDraw, detail: Detail, showing: Showing): readonly Markup[] {
  return [
    lines([
      markup`<details><summary>${signOf(site)} ${prose(titleOfSite(site, showing))}</summary>`,
      ...drawHeadline(site, showing).slice(1),
      ...drawRest({ site, findings }, { detail, left: [] }, showing),
      markup`</details>`,
    ]),
  ];
}
