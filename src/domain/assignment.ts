import type { Target } from './target.ts';
import type { Origin } from './token.ts';

/** A site, or a scan of one, that the run must judge. */
export interface Assignment {
  /** How to scan the site. */
  readonly site: Omit<Target, 'url'>;
  /** Undefined if only the scan says which site it is. */
  readonly url: string | undefined;
  /** The scan to attach to instead of starting one. */
  readonly scanId: string | undefined;
}

/** What to do if the target is already being scanned, or the queue is full. */
export type OnConflict = 'fail' | 'wait' | 'attach';

/** How to get a scan. */
export interface Choices {
  readonly origin: Origin;
  readonly onConflict: OnConflict;
  readonly onRerun: 'attach' | 'new';
  /** `number`: re-diagnose that scan, or fail. */
  readonly rescan: 'never' | 'auto' | { readonly number: string };
}
