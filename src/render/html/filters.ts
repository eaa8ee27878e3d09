import { type HtmlMarkup, html, line, NOTHING } from '../../escape/html.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import { standingOf } from './finding.ts';
import type { ReportPage } from './page-content.ts';

interface Choice {
  /** One of our own words, by which the style sheet hides findings. */
  readonly key: string;
  readonly name: string;
}

const STANDINGS = ['new', 'unchanged', 'ignored', 'fixed'] as const;

/**
 * Boxes to untick, by risk and by standing; the style sheet does the rest. No boxes if there is
 * nothing to choose.
 */
export function drawFilters(page: ReportPage): HtmlMarkup {
  const { texts, counted, ignored, fixed } = page;
  const all = [...counted, ...ignored, ...fixed];
  const severities = new Set(all.map(({ severity }) => severity));
  const standings = new Set([
    ...counted.map((finding) => standingOf(finding)),
    ...(ignored.length > 0 ? (['ignored'] as const) : []),
    ...(fixed.length > 0 ? (['fixed'] as const) : []),
  ]);
  const bySeverity = SEVERITIES.filter((severity) => severities.has(severity)).map((severity) => ({
    key: severity,
    name: texts.measureName({ measure: severity }),
  }));
  const byStanding = STANDINGS.filter((standing) => standings.has(standing)).map((standing) => ({
    key: standing,
    name: texts.htmlStanding({ standing }),
  }));
  const fieldsets = [
    drawChoices(texts.htmlFilterSeverity(), bySeverity),
    // Findings that were compared with nothing have no standing to filter by, but ignored ones can
    // be hidden.
    drawChoices(texts.htmlFilterStanding(), byStanding, standings.size),
  ].filter((fieldset) => fieldset !== NOTHING);
  return fieldsets.length === 0 ? NOTHING : html`<div class="filters">${fieldsets}</div>`;
}

/** @param kinds how many kinds there are; not all of them need a box */
function drawChoices(legend: string, choices: readonly Choice[], kinds = choices.length): HtmlMarkup {
  if (kinds < 2) return NOTHING;
  const boxes = choices.map(
    // Without autocomplete="off", browsers restore unticked boxes on reload.
    ({ key, name }) =>
      html`<label><input type="checkbox" id="show-${line(key)}" checked autocomplete="off"> ${line(name)}</label>`,
  );
  return html`<fieldset><legend>${line(legend)}</legend>${boxes}</fieldset>`;
}
