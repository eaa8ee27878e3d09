import { compare } from './comparison.ts';
import type { Finding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import { createSelector, isExpired } from './ignore-list.ts';
import type { IgnoreEntry, Review, ReviewedFinding } from './review.ts';
import type { Counts } from './severity.ts';
import { countsOf, SEVERITIES } from './severity.ts';
import { showAddress } from './web-address.ts';

/** The findings of one scan of a site. */
export interface ScannedFindings {
  readonly findings: readonly Finding[];
  readonly siteUrl: string;
}

export interface ReviewRequest extends ScannedFindings {
  /** What was counted: what it holds beyond the findings is neither ignored nor old. */
  readonly counts: Counts;
  readonly baseline: ScannedFindings | undefined;
  readonly ignoreList: readonly IgnoreEntry[] | undefined;
  /** The day in UTC, as `2026-11-22`. */
  readonly today: string;
}

/** Holds a report's findings against those of a baseline and against an ignore list, where there are such. */
export function review({ counts, baseline, ignoreList, today, ...scanned }: ReviewRequest): Review {
  const known = identify(scanned);
  const comparison = baseline === undefined ? undefined : compare(known, identify(baseline));
  const entries = (ignoreList ?? []).map((entry) => ({ entry, selects: createSelector(entry) }));
  const inForce = entries.filter(({ entry }) => !isExpired(entry, today));
  const used = new Set<IgnoreEntry>();
  const findings = known.map((finding, index): ReviewedFinding => {
    const selectable = { ...finding, address: showAddress(finding.url) };
    const selecting = inForce.filter(({ selects }) => selects(selectable)).map(({ entry }) => entry);
    for (const entry of selecting) used.add(entry);
    return { ...finding, standing: comparison?.standings[index], ignoredBy: selecting[0] };
  });
  const counted = findings.filter(({ ignoredBy }) => ignoredBy === undefined);
  const unread = unreadOf(counts, scanned.findings);
  return {
    findings,
    fixed: comparison?.fixed,
    counts: addFindings(unread, counted),
    newCounts:
      comparison === undefined
        ? undefined
        : addFindings(
            unread,
            counted.filter(({ standing }) => standing === 'new'),
          ),
    ignored: ignoreList === undefined ? undefined : findings.length - counted.length,
    expiredEntries: entries.map(({ entry }) => entry).filter((entry) => isExpired(entry, today)),
    unusedEntries: inForce.map(({ entry }) => entry).filter((entry) => !used.has(entry)),
  };
}

function identify({ findings, siteUrl }: ScannedFindings) {
  return findings.map((finding) => ({ ...finding, fingerprint: fingerprintOf(finding, siteUrl) }));
}

function unreadOf(counts: Counts, findings: readonly Finding[]): Counts {
  const read = addFindings(countsOf({ high: 0, medium: 0, low: 0 }), findings);
  const [high = 0, medium = 0, low = 0] = SEVERITIES.map((severity) => Math.max(0, counts[severity] - read[severity]));
  return countsOf({ high, medium, low });
}

function addFindings(counts: Counts, findings: readonly Finding[]): Counts {
  const sum = { high: counts.high, medium: counts.medium, low: counts.low };
  for (const { severity } of findings) sum[severity] += 1;
  return countsOf(sum);
}
