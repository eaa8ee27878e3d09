import type { Ledger } from '../domain/ledger.ts';
import type { Chance, Clock, Log } from '../ports.ts';
import type { ScanService } from '../wsc/client.ts';

/** What the work on scans is done with. */
export interface ScanMeans {
  readonly service: ScanService;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  /** What was ordered, or is about to be. */
  readonly ledger: Ledger;
  /** Ends an order that is under way: later than an interruption does with everything else. */
  readonly grace?: AbortSignal | undefined;
}
