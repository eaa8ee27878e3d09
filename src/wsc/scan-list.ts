import type { Scan, ScanState } from '../domain/scan.ts';
import { withRescans } from '../domain/scan.ts';
import type { JsonObject } from './json-shape.ts';
import { isObject, listAt, memberOf, objectAt } from './json-shape.ts';
import { countIn, identifierIn, textIn, timeIn } from './value-notation.ts';

/** One page of a list of scans. */
export interface ScanPage {
  readonly scans: readonly Scan[];
  /** Memos of scans that the service lists without a number. They exist, but cannot be used. */
  readonly unnumbered: readonly string[];
  /**
   * The number of the last page, at least 1; undefined if the service does not say. Only the first
   * page is sure to give it right.
   */
  readonly lastPage: number | undefined;
}

/** Re-diagnoses of re-diagnoses are not known to exist; deeper nesting is not followed. */
const DEEPEST = 3;

/**
 * Reads the answer of getJobs and searchJobs.
 * @throws WireError if the answer is not a list of records
 */
export function readScanPage(answer: JsonObject): ScanPage {
  const resources = objectAt(memberOf(answer, 'resources') ?? memberOf(answer, 'resource'), 'resources');
  const records = listAt(memberOf(resources, 'record_data'), 'resources.record_data');
  return {
    scans: scansIn(records, DEEPEST),
    unnumbered: unnumberedIn(records, DEEPEST),
    lastPage: lastPageBy(resources, records.length),
  };
}

/**
 * The service may count pages of the requested size but give smaller ones. So the total is also
 * divided by the rows received.
 */
function lastPageBy(resources: JsonObject, rows: number): number | undefined {
  const total = countIn(memberOf(resources, 'total_cnt'));
  const counted = total !== undefined && rows > 0 ? Math.ceil(total / rows) : 0;
  // An empty list has no page. For any other list, 0 is not a count.
  return Math.max(countIn(memberOf(resources, 'total_page_cnt')) ?? 0, counted) || undefined;
}

function scansIn(records: readonly unknown[], depth: number): readonly Scan[] {
  return records.filter(isObject).flatMap((record) => {
    const id = idOf(record);
    return id === undefined ? scansIn(rescansOf(record, depth), depth - 1) : [scanOf(record, id, depth)];
  });
}

function unnumberedIn(records: readonly unknown[], depth: number): readonly string[] {
  return records.filter(isObject).flatMap((record) => {
    const own = idOf(record) === undefined ? [textIn(memberOf(record, 'memo'))] : [];
    return [...own, ...unnumberedIn(rescansOf(record, depth), depth - 1)];
  });
}

function idOf(record: JsonObject): string | undefined {
  return identifierIn(memberOf(record, 'instanceNo'));
}

function rescansOf(record: JsonObject, depth: number): readonly unknown[] {
  const rescans = memberOf(record, 'slave_data');
  return depth > 0 && Array.isArray(rescans) ? rescans : [];
}

function scanOf(record: JsonObject, id: string, depth: number): Scan {
  const button = textIn(memberOf(record, 'result_button')).trim().toLowerCase();
  const endedAt = textIn(memberOf(record, 'end_date')).trim();
  return {
    id,
    url: textIn(memberOf(record, 'start_url')).trim(),
    state: stateOf(button, isTime(endedAt)),
    startedAt: timeIn(memberOf(record, 'start_date')),
    endedAt: timeIn(endedAt),
    progress: countIn(memberOf(record, 'progress')),
    crawled: countIn(memberOf(record, 'crawl_cnt')),
    found: countIn(memberOf(record, 'scan_cnt')),
    memo: textIn(memberOf(record, 'memo')),
    reason: textIn(memberOf(record, 'result_desc')).trim(),
    reportExpired: button === 'expired',
    rescannable: textIn(memberOf(record, 'rescan_button')).trim().toLowerCase() === 'possible',
    rescans: scansIn(rescansOf(record, depth), depth - 1),
    ...(depth < DEEPEST && { isNested: true }),
  };
}

/**
 * Any text means that there is an end, since nobody knows its form in every language. Only zeros
 * mean none.
 */
function isTime(text: string): boolean {
  return /[1-9]/.test(text);
}

/**
 * `result_button` names the button that the console shows for a scan (console guide), not a state.
 * `cancel`, for one, means that the scan has not started, unless it has an end. The display text in
 * `status` is ignored, since it is in the account's language.
 */
function stateOf(button: string, hasEnd: boolean): ScanState {
  switch (button) {
    case 'cancel':
      return hasEnd ? 'cancelled' : 'queued';
    case 'terminate':
      return hasEnd ? 'stopped' : 'running';
    case 'report':
    case 'expired':
      return 'completed';
    case 'cause':
      return 'failed';
    default:
      return hasEnd ? 'unclear' : 'running';
  }
}

/** The ends that a search by `statusCode` can tell apart (searchJobs). */
export const ENDED_STATUS_CODES: readonly (readonly [code: number, state: ScanState])[] = [
  [5, 'failed'],
  [15, 'failed'],
  [93, 'stopped'],
  [91, 'cancelled'],
  [4, 'completed'],
];

/**
 * Whether these rows, found by the code of that end, show that the scan ended that way. A
 * re-diagnosis may be nested in the row of its first diagnosis. Such a row proves nothing if it may
 * have been found by its own end, which is always completed, or by another re-diagnosis.
 */
export function showsEnd(rows: readonly Scan[], { id }: Scan, state: ScanState): boolean {
  return rows.some((row) => {
    if (row.id === id) return true;
    const nested = withRescans(row.rescans);
    const others = nested.filter((other) => other.id !== id);
    const isOnlyReason = state !== 'completed' && others.every((other) => ![state, 'unclear'].includes(other.state));
    return nested.length > others.length && isOnlyReason;
  });
}

/**
 * How a scan probably ended if the service cannot be asked, since no search covers re-diagnoses
 * nested under a scan. It has no report, since no button offers one. If it had not begun, it was
 * cancelled.
 */
export function guessEnd({ crawled = 0, progress = 0 }: Scan): ScanState {
  return crawled > 0 || progress > 0 ? 'stopped' : 'cancelled';
}
