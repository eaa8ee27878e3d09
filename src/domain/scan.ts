/**
 * Where a scan stands. `running` holds everything between the queue and the end: crawling,
 * scanning, stopping. `unclear`: it has an end, but the list does not say which; the service must
 * be asked again.
 */
export type ScanState = 'queued' | 'running' | 'unclear' | 'completed' | 'failed' | 'cancelled' | 'stopped';

/** One run of the scanner over one site, as the service shows it at one moment. */
export interface Scan {
  /** The service's number for it: an identifier, never to be calculated with. */
  readonly id: string;
  /** The site, as the service has it. */
  readonly url: string;
  readonly state: ScanState;
  /** Milliseconds since the epoch. */
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  /** Percent. */
  readonly progress: number | undefined;
  /** URLs crawled so far. */
  readonly crawled: number | undefined;
  /** Vulnerabilities found so far. */
  readonly found: number | undefined;
  /** The note that it was ordered with, as far as the service kept it. */
  readonly memo: string;
  /** What the service says of how it ended; '' where it says nothing. */
  readonly reason: string;
  /** Completed, but its report can no longer be read. */
  readonly reportExpired: boolean;
  /** Whether the service offers a re-diagnosis of it. */
  readonly rescannable: boolean;
  /** The re-diagnoses that the service lists under it. */
  readonly rescans: readonly Scan[];
  /** Whether the service lists it under another scan: then it is a re-diagnosis of that one. */
  readonly isNested?: boolean;
}

/** True where the scan waits or works, and so can be halted. */
export function isUnderWay(state: ScanState): boolean {
  return state === 'queued' || state === 'running';
}

/** True where nothing more will happen to the scan, and what came of it is known. */
export function hasEnded(state: ScanState): boolean {
  return !isUnderWay(state) && state !== 'unclear';
}

/** The scans and, after each, the re-diagnoses listed under it. */
export function withRescans(scans: readonly Scan[]): readonly Scan[] {
  return scans.flatMap((scan) => [scan, ...withRescans(scan.rescans)]);
}

/**
 * The words in a memo that tell that its scan is a re-diagnosis of that one, where the service
 * lists the two side by side.
 */
export function rescanMark(masterId: string): string {
  return `rescan-of-${masterId}`;
}

/** True where the scan is known to be a re-diagnosis. */
export function isRescan({ isNested, memo }: Pick<Scan, 'isNested' | 'memo'>): boolean {
  return isNested === true || /\brescan-of-\w/.test(memo);
}
