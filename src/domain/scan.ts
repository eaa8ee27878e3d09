/**
 * The state of a scan. `running` covers everything between the queue and the end: crawling,
 * scanning, stopping. `unclear`: the scan has ended, but the list does not say how, so ask the
 * service.
 */
export type ScanState = 'queued' | 'running' | 'unclear' | 'completed' | 'failed' | 'cancelled' | 'stopped';

/** One run of the scanner over one site, as the service shows it at one moment. */
export interface Scan {
  /** The service's number for it: an identifier, not for arithmetic. */
  readonly id: string;
  /** The site, as the service spells it. */
  readonly url: string;
  readonly state: ScanState;
  /** Milliseconds since the epoch. */
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  /** Percent. */
  readonly progress: number | undefined;
  /** URLs crawled so far. */
  readonly crawled: number | undefined;
  /** Findings so far. */
  readonly found: number | undefined;
  /** The memo that it was ordered with, or what the service kept of it. */
  readonly memo: string;
  /** What the service says about how it ended; '' if nothing. */
  readonly reason: string;
  /** True if it completed, but its report is no longer available. */
  readonly reportExpired: boolean;
  /** Whether the service offers to re-diagnose it. */
  readonly rescannable: boolean;
  /** The re-diagnoses that the service lists under it. */
  readonly rescans: readonly Scan[];
  /**
   * Whether the service lists it under another scan, which makes it a re-diagnosis of that scan.
   */
  readonly isNested?: boolean;
}

/** True if the scan is queued or running, so it can be halted. */
export function isUnderWay(state: ScanState): boolean {
  return state === 'queued' || state === 'running';
}

/** True if nothing more will happen to the scan and its result is known. */
export function hasEnded(state: ScanState): boolean {
  return !isUnderWay(state) && state !== 'unclear';
}

/** The scans, each followed by the re-diagnoses listed under it. */
export function withRescans(scans: readonly Scan[]): readonly Scan[] {
  return scans.flatMap((scan) => [scan, ...withRescans(scan.rescans)]);
}

/**
 * Marks a memo as that of a re-diagnosis of this scan, in case the service lists the two side by
 * side.
 */
export function rescanMark(masterId: string): string {
  return `rescan-of-${masterId}`;
}

/** True if the scan is known to be a re-diagnosis. */
export function isRescan({ isNested, memo }: Pick<Scan, 'isNested' | 'memo'>): boolean {
  return isNested === true || /\brescan-of-\w/.test(memo);
}
