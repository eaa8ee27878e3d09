import type { Scan } from '../domain/scan.ts';
import type { Order } from './order-body.ts';
import type { Patience } from './patience.ts';
import type { ScanPage } from './scan-list.ts';

/**
 * What to look for among the account's scans: a memo or a URL, or part of one if the service
 * matches parts.
 */
export interface ScanQuery {
  readonly by: 'memo' | 'url';
  readonly text: string;
}

/** After an interruption, an order in progress is still awaited, but nothing more is sent. */
export interface OrderPatience extends Patience {
  readonly interruption?: AbortSignal | undefined;
  /** Called each time just before the order is sent. */
  readonly onSend?: (() => void) | undefined;
}

/** The Web Security Checker, or the part of it that this action uses. */
export interface ScanService {
  /**
   * createJob, sent once: it is charged, and its answer has no scan number. If it is refused, and
   * so not charged, perhaps because of how an empty list of exclusions is written, it is sent once
   * more, written the other way.
   * @throws ServiceFault; its `effect` says whether a scan may exist anyway
   */
  order(order: Order, patience: OrderPatience): Promise<void>;
  /** One page of searchJobs, counted from 1. Retried. @throws ServiceFault */
  search(query: ScanQuery, page: number, patience: Patience): Promise<ScanPage>;
  /** One page of getJobs, counted from 1. Retried. @throws ServiceFault */
  list(page: number, patience: Patience): Promise<ScanPage>;
  /**
   * The scan with its end, if its record does not say how it ended; the scan as it is if the
   * service cannot say either.
   * @throws ServiceFault
   */
  clarify(scan: Scan, patience: Patience): Promise<Scan>;
  /** cancelJob: cancels a scan that has not started. Sent once. @throws ServiceFault */
  cancel(id: string, patience: Patience): Promise<void>;
  /** stopJob: stops a scan in progress. Sent once. @throws ServiceFault */
  stop(id: string, patience: Patience): Promise<void>;
  /**
   * getReport: the report as the service gives it, unchecked; null if there is none yet. Sent once.
   * @throws ServiceFault
   */
  report(id: string, patience: Patience): Promise<unknown>;
  /**
   * What the service's clock shows when ours shows `ours`, judging by its answers. Both are in
   * milliseconds since the epoch.
   */
  timeAt(ours: number): number;
}
