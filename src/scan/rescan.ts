import type { Scan } from '../domain/scan.ts';
import { isRescan, rescanMark } from '../domain/scan.ts';

/**
 * How many re-diagnoses of a scan are free. What another would cost is unknown, so none is ordered.
 */
const FREE_RESCANS = 2;

/**
 * The newest of a URL's scans that can be diagnosed again for free, if any: completed, offered for
 * it by the service, not itself a re-diagnosis, and with fewer than two of its own. A scan that
 * this step ordered, in any run, comes first, since it ran the way this step wants.
 * @param stem of this step's tokens
 */
export function chooseMaster(scans: readonly Scan[], stem: string): Scan | undefined {
  // The hash alone, since the run differs.
  const identity = new RegExp(`\\bwsc-\\d+-${stem.slice(stem.lastIndexOf('-') + 1)}(?![\\da-f])`);
  const isOwn = ({ memo }: Scan) => identity.test(memo);
  const nested = new Set(scans.flatMap(({ rescans }) => rescans.map(({ id }) => id)));
  return scans
    .filter((scan) => scan.state === 'completed' && scan.rescannable && !isRescan(scan) && !nested.has(scan.id))
    .filter((scan) => hasFreeRescan(scan, scans))
    .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || (b.startedAt ?? 0) - (a.startedAt ?? 0))[0];
}

/**
 * Whether another re-diagnosis of the scan is free, judging by all scans of its URL: those listed
 * under it and those marked as its own.
 */
export function hasFreeRescan({ id, rescans }: Scan, scans: readonly Scan[]): boolean {
  const marked = scans.filter(({ memo }) => memo.split(' ').includes(rescanMark(id)));
  return new Set([...rescans, ...marked].map((rescan) => rescan.id)).size < FREE_RESCANS;
}
