import type { ScanState } from '../../domain/scan.ts';
import type { Measure } from '../../judge/gate.ts';
import type { BySeverity } from '../../judge/severity.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import { count } from './count.ts';
import { namedCounts, namesOf, SEVERITY_NAMES } from './severity.ts';
import { time } from './time.ts';

/** What is said during a run, and at its end. */
export const story = {
  warning: ({ what }: { what: string }) => `Warning: ${what}`,
  ordering: ({ site, token }: { site: string; token: string }) => `Ordering a scan of ${site} (console memo: ${token})`,
  orderingRescan: ({ site, token, number }: { site: string; token: string; number: string }) =>
    `Ordering a re-diagnosis of scan ${number} of ${site} (console memo: ${token})`,
  rehearsal: ({ site, body }: { site: string; body: string }) =>
    `Dry run: a scan of ${site} would be ordered with ${body}`,
  rehearsalAttach: ({ number }: { number: string }) => `Dry run: scan ${number} would be attached to`,
  dryRunDone: () => 'Dry run passed: inputs and credentials are good, nothing was started, and nothing was charged',
  attached: ({ number }: { number: string }) => `Attached to scan ${number}`,
  attachedToEarlier: ({ number }: { number: string }) =>
    `Attached to scan ${number}, which an earlier attempt of this run started; it is not charged again (on-rerun: new would start another)`,
  attachedScan: ({ startedAt }: Began) =>
    `The verdict is that of a scan that this run did not start${startedAt === undefined ? '' : `; it began at ${time.moment({ ms: startedAt })}`}`,
  attachedEarlierScan: ({ startedAt }: Began) =>
    `The verdict is that of the scan that an earlier attempt of this run started${startedAt === undefined ? '' : ` at ${time.moment({ ms: startedAt })}`}; set on-rerun to new for another one`,
  numberUnknown: ({ number }: { number: string }) => `the account has no scan ${number}`,
  adviceNumberUnknown: () => "Check instance-no, and check that the keys belong to the scan's account",
  numberOfOther: ({ number }: { number: string }) => `scan ${number} is of a different URL than start-url`,
  adviceNumberOfOther: () => 'Leave out start-url, or give the number of a scan of that URL',
  rescanNumberUnknown: ({ number }: { number: string }) => `the account has no scan ${number} of this URL`,
  adviceRescanNumber: () => 'Set rescan to the number of a scan of the same start-url, to auto, or to never',
  siteUnknown: ({ number }: { number: string }) => `the service does not say which site scan ${number} belongs to`,
  adviceSiteUnknown: () => 'Check the scan in the console, or start a new one with start-url',
  coverageNarrower: ({ what }: { what: string }) => `the scan covers less than this step asks for: ${what}`,
  adviceCoverage: () => 'Narrow vuln-items or widen exclude-urls to what the scan covers, or start a new scan',
  adviceNotOrdered: () =>
    'This step ordered a different scan. Look for that one in the console, and judge it with instance-no',
  itemsNarrower: ({ items }: { items: readonly string[] }) => `it did not look for ${items.join(', ')}`,
  itemsUnknown: () => 'The report does not say what the scan looked for, so it may cover less than this step asks for',
  exclusionsUnknown: () =>
    'The report does not say what the scan left out, so it may cover less than this step asks for',
  sessionUnknown: () =>
    'This step sends credentials to the site, but the scan may have had none, and so may have seen less',
  rescanVerdict: () =>
    'The verdict is that of a re-diagnosis: it may have used the settings of its first scan, session included, and looked only at what that one found',
  adviceRescanCoverage: () =>
    'A re-diagnosis may use the settings of its first scan. Set rescan to never for a new scan, or narrow vuln-items and widen exclude-urls to what this one covers',
  exclusionsWider: ({ count: urls }: { count: number }) => `it excluded ${count(urls, 'URL')} that this step does not`,
  baselineNone: () => 'There is no earlier completed scan of this URL to compare with, so every finding counts as new',
  baselineExpired: ({ number }: { number: string }) =>
    `The report of scan ${number}, the baseline, can no longer be read, so every finding counts as new`,
  baselinePassedOver: ({ numbers, chosen }: { numbers: readonly string[]; chosen: string }) =>
    `${numbers.length === 1 ? 'The report of the earlier scan' : 'The reports of the earlier scans'} ${numbers.join(', ')} cannot be read, so ${
      chosen ? `the older scan ${chosen} is the baseline` : 'every finding counts as new'
    }`,
  baselineStartUnknown: ({ number }: { number: string }) =>
    `The service does not say when scan ${number} began, so earlier scans cannot be told from later ones, and every finding counts as new`,
  baselineOfOther: () =>
    'The baseline is of a different site than the scan: findings are compared by their place within the site',
  baselineMatchesNothing: () =>
    'The baseline is of a different site than the scan and has none of its findings: check that it is the one you meant',
  adviceBaseline: () => 'Nothing was ordered. Choose another baseline, or run again',
  adviceBaselineNumber: () => 'Nothing was ordered. Check the number in baseline',
  twinFound: ({ number, kept, isOver }: { number: string; kept: string; isOver: boolean }) =>
    `A second scan of this run was found (${number}, next to ${kept}): it ${isOver ? 'has ended' : 'is being stopped'}, but it is charged`,
  interruptedBy: ({ signal }: { signal: string }) => `the step received ${signal}`,
  adviceInterrupted: () => 'Anything that this step started is being stopped; its clean-up makes sure of it',
  adviceInterruptedLeft: () =>
    'Its scan continues, because stop-on-cancel is false: attach to it with instance-no, or stop it in the console',
  cleanedUp: ({ number }: { number: string }) => `Scan ${number} has ended`,
  cleanedUpAfterAll: ({ number }: { number: string }) =>
    `Scan ${number} has ended. This step's order created it even though another scan was in the way, so it is charged`,
  cleanedUpNone: ({ token }: { token: string }) => `The order with ${token} created no scan`,
  cleanedUpNoSecond: ({ token }: { token: string }) => `The order with ${token} created no second scan`,
  cleanUpLeft: ({ number }: { number: string }) =>
    `Scan ${number} is left running, because stop-on-cancel is false: attach to it with instance-no, or stop it in the console`,
  cleanUpLeftUnknown: ({ token }: { token: string }) =>
    `If a scan was started, it is left running, because stop-on-cancel is false: look for ${token} in the console's scan list`,
  cleanUpFailed: ({ number }: { number: string }) =>
    `Clean-up failed: scan ${number} may still be running. Stop it in the console`,
  cleanUpUnsettled: ({ token }: { token: string }) =>
    `Clean-up failed: it is unknown whether a scan was started. Look for ${token} in the console's scan list, and stop the scan if it is there`,
  cleanUpLikely: ({ number }: { number: string }) =>
    `Clean-up failed: this step may have started scan ${number}, but its memo does not say. If it did, stop the scan in the console`,
  ledgerUnreadable: () => "the step's saved state cannot be read",
  adviceLedger: () => 'Look for a scan of this run in the console, and stop it there',
  cleanUpTitle: () => 'Web Security Checker: clean-up',
  orderAccepted: () => 'The scan was accepted; looking for its number',
  orderOpen: ({ what }: { what: string }) =>
    `It is not known whether the scan was accepted: ${what}. Looking for it before anything is sent again`,
  orderAgain: ({ what }: { what: string }) => `No scan was created, so it is ordered again (${what})`,
  orderWaits: ({ what }: { what: string }) => `Waiting for its turn: ${what}`,
  orderRepeated: ({ what }: { what: string }) =>
    `The order was taken, although the answer says that the site is being scanned (${what}): something on the way sent it twice`,
  orderConflicts: ({ numbers }: { numbers: readonly string[] }) =>
    `Another scan of this site is under way: ${numbers.join(', ')}. As far as is known, no scan came of the order`,
  orderOfSameRun: ({ number }: { number: string }) =>
    `Scan ${number} belongs to another job, step or matrix leg of this run, so this step waits for it instead of judging it`,
  orderUnsettled: ({ token, trouble, numbers }: { token: string; trouble: string; numbers: readonly string[] }) =>
    `it is unknown whether a scan was started: ${
      trouble ? `the scans could not be listed (${trouble})` : `no scan with ${token} in its memo is listed`
    }${numbers.length > 0 ? `, and the memo of ${numbers.join(', ')} does not say whose it is` : ''}`,
  adviceLikely: () =>
    'Check in the console whether this step started it. If it did, it is charged: judge it with instance-no, or stop it there',
  adviceUnsettled: ({ token }: { token: string }) =>
    `Look for ${token} in the console's scan list before you run again; if the scan is there, it is charged`,
  scanNotListed: ({ seconds }: { seconds: number }) =>
    `The scan was accepted, but after ${seconds} seconds no scan with its token is listed; going on looking, by URL and time as well`,
  scanFound: ({ number }: { number: string }) =>
    `Scan ${number} was started. In the console: Services > Security > Web Security Checker`,
  waitingForScan: ({ number }: { number: string }) => `Waiting for scan ${number} to end`,
  scanLikely: ({ number }: { number: string }) =>
    `Scan ${number} was recognised by its URL and start time alone, because the service did not keep its memo`,
  scanProgress: ({ state, progress, crawled, found, minutes }: ScanProgress) =>
    [
      STATES[state],
      progress !== undefined && `${progress} %`,
      crawled !== undefined && `${count(crawled, 'URL')} crawled`,
      found !== undefined && `${count(found, 'finding')}${state === 'running' ? ' so far' : ''}`,
      minutes > 0 && `unchanged for ${count(minutes, 'minute')}`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  scanUnnumbered: ({ token }: { token: string }) =>
    `the service gives no number for the scan with ${token} in its memo`,
  endUnknown: ({ number }: { number: string }) => `scan ${number} has ended, but the service does not say how`,
  scanGone: ({ number }: { number: string }) => `Scan ${number} is no longer listed`,
  endUnclear: ({ number }: { number: string }) => `Scan ${number} has ended, but the service does not say how`,
  adviceScanGone: () => 'Look for the scan in the console',
  lookTroubled: ({ what }: { what: string }) => `The scans could not be listed: ${what}. Trying again`,
  watchTroubled: ({ what }: { what: string }) => `The scan could not be looked at: ${what}. Trying again`,
  watchRecovered: () => 'The scan can be looked at again',
  clockCorrected: ({ seconds, isBehind }: { seconds: number; isBehind: boolean }) =>
    `The clock of this machine is ${seconds} seconds ${isBehind ? 'behind' : 'ahead of'} that of the service, which is followed from here on`,
  reportLags: () => 'The scan is completed, but its report cannot be read yet; asking again',
  reportExpired: () => 'The report can no longer be read: reports are kept for one year',
  adviceReportExpired: () => 'Start a new scan',
  reportMissing: () => 'The service answered without a report',
  reportUnreadable: ({ path }: { path: string }) => `The report has no count that can be trusted (at ${path})`,
  adviceReport: () =>
    "Read the report in the console; if it is complete there, report the problem with the scan's number",
  countsDisagree: ({ stated, detailed }: { stated: string; detailed: string }) =>
    `The report contradicts itself: its totals say ${stated} (${namesOf('/')}), its details ${detailed}; the larger of each counts`,
  reportPartlyUnread: ({ places }: { places: string }) =>
    `Part of the report cannot be read (at ${places}); its tables agree in number without it, so their counts are judged`,
  risksRaised: () =>
    `More of the earlier findings are now ${namesOf(' or ', SEVERITIES.slice(0, -1))}; the report does not say which, so they count as new and none is marked`,
  countsBelowList: ({ listed, counted }: { listed: number; counted: number }) =>
    `The scan list says ${count(listed, 'finding')}, the report ${counted}; the report is what counts. Compare the two in the console`,
  crawlFell: ({ crawled, before }: { crawled: number; before: number }) =>
    `Only ${count(crawled, 'URL')} ${crawled === 1 ? 'was' : 'were'} crawled, but ${before} by the last scan of this URL: an expired session or a firewall makes a site look clean. Check the scan before you trust its verdict`,
  crawlNotCompared: () =>
    'The number of URLs that the last scan of this URL crawled could not be read, so a collapsed crawl would go unnoticed',
  crawlCountUnknown: () => 'The service does not say how many URLs were crawled',
  reportNotWritten: ({ reason }: { reason: string }) => `The report could not be written: ${reason}`,
  summaryNotWritten: ({ reason }: { reason: string }) => `The job summary could not be written: ${reason}`,
  outputsNotSet: ({ reason }: { reason: string }) => `The outputs could not be set: ${reason}`,
  notAllShown: ({ reason }: { reason: string }) => `Not everything could be shown: ${reason}`,

  // The five wordings: the first two words say who must act.
  gatePassed: ({ number, counts }: GateVerdict) => `Gate passed: ${counts}. Scan ${number}`,
  gateFailed: ({ number, counts, broken }: GateVerdict & { broken: string }) =>
    `Gate failed: ${counts} (allowed: ${broken}). Scan ${number}. Fix the findings, deploy, and start a new run: a re-run judges this same scan again`,
  leastUrls: ({ least }: { least: number }) => `${least}`,
  leastShare: ({ least, percent, before }: { least: number; percent: number; before: number }) =>
    `${least} (${percent}% of the ${before} of the last scan)`,
  crawlUnread: ({ number, crawled }: { number: string; crawled: number | undefined }) =>
    `Scan failed: it completed and crawled ${urls(crawled)}, but min-crawled-urls asks for a share of what the last scan crawled, which could not be read. Scan ${number}. Run again with its number in instance-no`,
  tooFewUrls: ({ number, crawled, least }: { number: string; crawled: number | undefined; least: string }) =>
    `Scan failed: it completed, but crawled ${urls(crawled)}, and min-crawled-urls requires at least ${least}. Scan ${number}. Check that start-url answers the scanner with pages and links (a login, an allow-list or a redirect may be in the way)`,
  reportUnusable: ({ number, what, advice }: { number: string; what: string; advice: string }) =>
    `Scan failed: it completed, but there is no report to judge. ${what}. Scan ${number}. ${advice}`,
  scanFailed: ({ number, reason }: { number: string; reason: string }) =>
    `Scan failed: the service could not complete it${reason && ` (${withoutStop(reason)})`}. Scan ${number}. See its description in the console, fix the cause, and run again`,
  scanCancelled: ({ number }: { number: string }) =>
    `Scan failed: it was cancelled before it began, in the console or by someone else. Scan ${number}. Run again for a verdict`,
  scanStopped: ({ number }: { number: string }) =>
    `Scan failed: it was stopped before it ended, in the console or by someone else. Scan ${number}. Run again for a verdict`,
  timedOut: ({ number, minutes, state, scanIs }: TimedOut) =>
    `Scan failed: it had not ended after ${count(minutes, 'minute')} (${STATES[state]}). ${
      {
        left: `Scan ${number} continues. Raise timeout-minutes, attach to it with instance-no, or stop it in the console`,
        halted: `Scan ${number} was stopped. Raise timeout-minutes`,
        halting: `Scan ${number} is being stopped. Raise timeout-minutes`,
      }[scanIs]
    }`,
  turnNeverCame: ({ minutes, what }: { minutes: number; what: string }) =>
    `Scan failed: still waiting to start after ${count(minutes, 'minute')} (${what}). No scan was started. Raise timeout-minutes, or run when the site is not being scanned`,
  noTimeLeft: ({ minutes }: { minutes: number }) =>
    `Scan failed: time ran out after ${count(minutes, 'minute')}, before a scan could be ordered. No scan was started. Raise timeout-minutes`,
  timeTooShort: ({ sites, minutes, need }: { sites: number; minutes: number; need: number }) =>
    `${sites} sites may not all be scanned within ${count(minutes, 'minute')}: at an hour a scan, ten at a time and one after the other on the same host, they take about ${count(need, 'minute')}. Raise timeout-minutes`,
  hostHasTurn: () => 'another site on the same host was being scanned',
  neverOrdered: () => 'time ran out before a scan could be ordered',
  leftToLaterRun: ({ number }: { number: string }) =>
    `Scan started: ${number}. No verdict yet: collect it in a later run with instance-no`,
  serviceFailed: ({ what, number, advice }: FailedStep) =>
    `Service or network failed: ${what}. ${scanIn(number)}${advice}`,
  configurationWrong: ({ what, number, advice }: FailedStep) =>
    `Configuration wrong: ${what}. ${scanIn(number)}${advice}`,
  interrupted: ({ what, number, advice }: FailedStep) => `Interrupted: ${what}. ${scanIn(number)}${advice}`,
  actionFailed: ({ what, number, advice }: FailedStep) => `Action failed: ${what}. ${scanIn(number)}${advice}`,
  internalError: ({ name }: { name: string }) => `an unexpected error (${name})`,
  adviceInternal: () => 'Please report it, with the log of this step',
  broken: ({ measure, most }: { measure: Measure; most: number }) =>
    measure === 'total' ? `${most} in total` : `${most} ${SEVERITY_NAMES[measure]}`,
  countedNew: (counts: BySeverity<number>) => `${namedCounts(counts)} new since the baseline`,
  counted: (counts: BySeverity<number>) => namedCounts(counts),
};

interface Began {
  /** Milliseconds since the epoch; undefined if unknown. */
  startedAt: number | undefined;
}

interface ScanProgress {
  state: ScanState;
  progress: number | undefined;
  crawled: number | undefined;
  found: number | undefined;
  /** Whole minutes since any of it last changed. */
  minutes: number;
}

interface TimedOut {
  number: string;
  minutes: number;
  state: ScanState;
  scanIs: 'left' | 'halted' | 'halting';
}

interface GateVerdict {
  number: string;
  counts: string;
}

interface FailedStep {
  what: string;
  /** The scan's number; '' if unknown. */
  number: string;
  advice: string;
}

const STATES: Readonly<Record<ScanState, string>> = {
  queued: 'Waiting in the queue',
  running: 'In progress',
  unclear: 'Ended, but the service does not say how',
  completed: 'Completed',
  failed: 'Failed',
  cancelled: 'Cancelled',
  stopped: 'Stopped',
};

function urls(crawled: number | undefined): string {
  return crawled === undefined ? 'an unknown number of URLs' : count(crawled, 'URL');
}

function scanIn(number: string): string {
  return number === '' ? '' : `Scan ${number}. `;
}

/** Someone else's sentence, without its full stop, for use within one of ours. */
function withoutStop(sentence: string): string {
  return sentence.replace(/[.\s]+$/, '');
}
