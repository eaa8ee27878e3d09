import type { Target } from '../domain/target.ts';

/** An order of a scan. */
export interface Order {
  readonly target: Target;
  /** Goes into the console's list; the run's token is in it. */
  readonly memo: string;
  /** The scan to diagnose again; undefined for a new one. */
  readonly masterId?: string | undefined;
}

/**
 * Whether a list of exclusions that is empty is left out of an order, as the vendor's pages have
 * it, or sent.
 */
export type EmptyExclusions = 'left-out' | 'sent';

/** The body of createJob, as the vendor's page has it. */
export function orderBody({ target, memo, masterId }: Order, empty: EmptyExclusions = 'left-out'): unknown {
  return {
    StartUrl: target.url,
    ...((target.excludedUrls.length > 0 || empty === 'sent') && { ExcludeUrl: target.excludedUrls }),
    // fromEntries defines own members, so that even a header of the name `__proto__` is sent.
    ...(target.headers.length > 0 && { Headers: Object.fromEntries(target.headers) }),
    VulnItems: target.items,
    UserAgent: target.userAgent,
    Speed: target.speed,
    Memo: memo,
    ...(masterId !== undefined && { MasterInstanceNo: masterId }),
  };
}
