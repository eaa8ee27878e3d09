import type { Ledger } from '../domain/ledger.ts';
import type { Chance, Clock, Log } from '../ports.ts';
import type { Patience } from '../wsc/patience.ts';
import type { ScanService } from '../wsc/scan-service.ts';
import type { SiteTurns } from './turns.ts';

/** What it takes to work on scans. */
export interface ScanMeans {
  readonly service: ScanService;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  /** What has been ordered, or is about to be. */
  readonly ledger: Ledger;
  /** Ends an order in progress, some time after an interruption has ended everything else. */
  readonly grace?: AbortSignal | undefined;
}

/** What it takes to order scans too. */
export interface OrderMeans extends ScanMeans {
  readonly turns: SiteTurns;
}

/** What it takes, and for how long it may go on. */
export interface PatientMeans<Means = ScanMeans> {
  readonly means: Means;
  readonly patience: Patience;
}
