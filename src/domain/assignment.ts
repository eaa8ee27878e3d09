import type { Target } from './target.ts';
import type { Origin } from './token.ts';

/** A site, or a scan of one, that the run is to come to a verdict on. */
export interface Assignment {
  /** What the site is scanned with. */
  readonly site: Omit<Target, 'url'>;
  /** Undefined where the scan alone says which site it is. */
  readonly url: string | undefined;
  /** The scan to attach to, in place of starting one. */
  readonly scanId: string | undefined;
}

/** What to do when the target is being scanned already, or the queue is full. */
export type OnConflict = 'fail' | 'wait' | 'attach';

/** How to come to a scan. */
export interface Choices {
  readonly origin: Origin;
  readonly onConflict: OnConflict;
  readonly onRerun: 'attach' | 'new';
  /** `number`: that scan, which must work. */
  readonly rescan: 'never' | 'auto' | { readonly number: string };
}
