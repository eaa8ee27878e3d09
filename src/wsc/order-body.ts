import type { Target } from '../domain/target.ts';

/** An order for a scan. */
export interface Order {
  readonly target: Target;
  /** Shown in the console's list; contains the run's token. */
  readonly memo: string;
  /** The scan to diagnose again; undefined for a new one. */
  readonly masterId?: string | undefined;
}

/**
 * Whether an order leaves out an empty list of exclusions, as the vendor's pages do, or sends it.
 */
export type EmptyExclusions = 'left-out' | 'sent';

/** The body of createJob, as the vendor's page describes it. */
export function orderBody({ target, memo, masterId }: Order, empty: EmptyExclusions = 'left-out'): unknown {
  return {
    StartUrl: target.url,
    ...((target.excludedUrls.length > 0 || empty === 'sent') && { ExcludeUrl: target.excludedUrls }),
    // fromEntries defines own members, so even a header named `__proto__` is sent.
    ...(target.headers.length > 0 && { Headers: Object.fromEntries(target.headers) }),
    VulnItems: target.items,
    UserAgent: target.userAgent,
    Speed: target.speed,
    Memo: memo,
    ...(masterId !== undefined && { MasterInstanceNo: masterId }),
  };
}
