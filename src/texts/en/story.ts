import type { ScanState } from '../../domain/scan.ts';

/** What is said while a run goes on and when it ends. */
export const story = {
  warning: ({ what }: { what: string }) => `Warning: ${what}`,
  ordering: ({ site, token }: { site: string; token: string }) =>
    `Asking for a scan of ${site} (its memo holds ${token})`,
  orderAccepted: () => 'The scan was accepted; looking for its number',
  orderOpen: ({ what }: { what: string }) =>
    `It is not known whether the scan was accepted: ${what}. Looking for it before anything is sent again`,
  orderAgain: ({ what }: { what: string }) => `No scan came of it, so the scan is asked for again (${what})`,
  orderUnsettled: ({ token }: { token: string }) =>
    `It could not be settled whether a scan was started: none with ${token} in its memo is listed`,
  adviceUnsettled: ({ token }: { token: string }) =>
    `Look for ${token} in the scan list of the console before running again; if it is there, it is charged`,
  scanNotListed: ({ seconds }: { seconds: number }) =>
    `The scan was accepted, but after ${seconds} seconds no scan with its token is listed; going on looking, by URL and time as well`,
  scanFound: ({ number }: { number: string }) => `Scan ${number} was started`,
  scanLikely: ({ number }: { number: string }) =>
    `Scan ${number} was recognised by its URL and start time alone, for the service did not keep its memo`,
  scanStands: ({ state, progress, crawled, found }: Standing) =>
    [
      STATES[state],
      progress !== undefined && `${progress} %`,
      crawled !== undefined && `${crawled} URLs crawled`,
      found !== undefined && `${found} findings so far`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  scanGone: ({ number }: { number: string }) => `Scan ${number} is no longer listed`,
  adviceScanGone: () => 'Look for the scan in the console',
  watchTroubled: ({ what }: { what: string }) =>
    `The scan could not be looked at: ${what}. Trying again until the time-out`,
  watchRecovered: () => 'The scan can be looked at again',
  clockCorrected: ({ seconds, isBehind }: { seconds: number; isBehind: boolean }) =>
    `The clock of this machine is ${seconds} seconds ${isBehind ? 'behind' : 'ahead of'} that of the service, which is followed from here on`,
  reportLags: () => 'The scan is completed, but its report cannot be read yet; asking again',
  reportExpired: () => 'The report can no longer be read: its year is over',
  reportMissing: () => 'The service answered without a report',
  reportUnreadable: ({ path }: { path: string }) => `The report has no count that can be trusted (at ${path})`,
  adviceReport: () => "Read the report in the console; if it is whole there, report the problem with the scan's number",
  countsDisagree: ({ stated, detailed }: { stated: string; detailed: string }) =>
    `The report contradicts itself: its totals say ${stated} (High/Medium/Low), its details ${detailed}; the larger of each counts`,
  crawlCountUnknown: () => 'The service does not say how many URLs were crawled',
  reportNotWritten: ({ reason }: { reason: string }) => `The report could not be written: ${reason}`,
  summaryNotWritten: ({ reason }: { reason: string }) => `The job summary could not be written: ${reason}`,
  outputsNotSet: ({ reason }: { reason: string }) => `The outputs could not be set: ${reason}`,
  reportWritten: ({ path }: { path: string }) => `Report: ${path}`,

  // The five wordings: whoever reads the first two words knows who must act.
  gatePassed: ({ number, counts }: Verdict) => `Gate passed: ${counts}. Scan ${number}`,
  gateFailed: ({ number, counts, broken }: Verdict & { broken: string }) =>
    `Gate failed: ${counts}, but ${broken}. Scan ${number}. Mend the findings listed in the job summary and the report`,
  tooFewUrls: ({ number, crawled, least }: { number: string; crawled: number | undefined; least: number }) =>
    `Scan failed: it completed, but crawled ${crawled ?? 'an unknown number of'} URLs, and at least ${least} must have been. Scan ${number}. Check that start-url answers the scanner with pages and links (a login, an allow-list or a redirect may be in the way)`,
  reportUnusable: ({ number, what, advice }: { number: string; what: string; advice: string }) =>
    `Scan failed: it completed, but there is no report to judge. ${what}. Scan ${number}. ${advice}`,
  scanFailed: ({ number, reason }: { number: string; reason: string }) =>
    `Scan failed: the service could not complete it${reason && ` (${reason})`}. Scan ${number}. See its description in the console, mend the cause, and run again`,
  scanCancelled: ({ number }: { number: string }) =>
    `Scan failed: it was cancelled before it began, in the console or by someone else. Scan ${number}. Run again for a verdict`,
  scanStopped: ({ number }: { number: string }) =>
    `Scan failed: it was stopped before its end, in the console or by someone else. Scan ${number}. Run again for a verdict`,
  timedOut: ({ number, minutes, state }: { number: string; minutes: number; state: ScanState }) =>
    `Scan failed: it had not ended after ${minutes} minutes (${STATES[state]}). Scan ${number} goes on. Raise timeout-minutes, or stop the scan in the console`,
  serviceFailed: ({ what, number, advice }: Failure) =>
    `Service or network failed: ${what}. ${scanIn(number)}${advice}`,
  configurationWrong: ({ what, number, advice }: Failure) => `Configuration wrong: ${what}. ${scanIn(number)}${advice}`,
  interrupted: ({ what, number, advice }: Failure) => `Interrupted: ${what}. ${scanIn(number)}${advice}`,
  actionFailed: ({ what, number, advice }: Failure) => `Action failed: ${what}. ${scanIn(number)}${advice}`,
  internalError: ({ name }: { name: string }) => `an error that was not foreseen (${name})`,
  adviceInternal: () => 'Please report it, with the log of this step',
  broken: ({ measure, most }: { measure: 'high' | 'medium' | 'low' | 'total'; most: number }) =>
    measure === 'total' ? `at most ${most} in total pass` : `at most ${most} ${SEVERITY_NAMES[measure]} pass`,
  counted: ({ high, medium, low }: { high: number; medium: number; low: number }) =>
    `${high} High, ${medium} Medium, ${low} Low`,
};

interface Standing {
  state: ScanState;
  progress: number | undefined;
  crawled: number | undefined;
  found: number | undefined;
}

interface Verdict {
  number: string;
  counts: string;
}

interface Failure {
  what: string;
  /** The scan's number; '' where none is known. */
  number: string;
  advice: string;
}

const SEVERITY_NAMES = { high: 'High', medium: 'Medium', low: 'Low' } as const;

const STATES: Readonly<Record<ScanState, string>> = {
  queued: 'Waiting in the queue',
  running: 'In progress',
  unclear: 'Ended, but the service does not say how',
  completed: 'Completed',
  failed: 'Failed',
  cancelled: 'Cancelled',
  stopped: 'Stopped',
};

function scanIn(number: string): string {
  return number === '' ? '' : `Scan ${number}. `;
}
