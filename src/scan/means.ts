import type { Chance, Clock, Log } from '../ports.ts';
import type { ScanService } from '../wsc/client.ts';

/** What the work on scans is done with. */
export interface Means {
  readonly service: ScanService;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
}
