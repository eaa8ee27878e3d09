import type { Scan } from '../domain/scan.ts';
import { isRescan } from '../domain/scan.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import { DEFAULT_MIN_CRAWLED_URLS, type LeastCrawled } from './gate.ts';
import type { CompletedScan } from './report.ts';

/**
 * How many URLs the last scan of the same URL crawled. `none`: no earlier scan says. `unread`: the
 * earlier scans could not be read.
 */
export type CrawledBefore = number | 'none' | 'unread';

/**
 * A scan that crawled less than this part of what the last one did has probably lost its session or
 * met a firewall.
 */
const NOTABLE_PART = 1 / 2;

/**
 * How many URLs the last scan crawled. Skips re-diagnoses, which may have looked only at what was
 * found before.
 * @param scans the newest first
 */
export function lastCrawl(scans: readonly Scan[]): CrawledBefore {
  return scans.find((scan) => scan.crawled !== undefined && !isRescan(scan))?.crawled ?? 'none';
}

/** The limit as a number of URLs; undefined if it depends on scans that could not be read. */
export function leastUrls(least: LeastCrawled, before: CrawledBefore): number | undefined {
  if (typeof least === 'number') return least;
  if (before === 'unread') return undefined;
  return before === 'none' ? DEFAULT_MIN_CRAWLED_URLS : Math.max(1, Math.ceil((before * least.percent) / 100));
}

/** Whether a scan crawled enough to be judged, and what to warn of. */
export function checkCrawl(
  { target, scan, report }: CompletedScan,
  least: LeastCrawled,
  before: CrawledBefore,
): { readonly holds: boolean; readonly warnings: readonly Message[] } {
  const { crawled } = scan;
  const notCompared = before === 'unread' ? [say('crawlNotCompared')] : [];
  if (crawled === undefined) {
    // Without the number, no percentage can be checked.
    const holds = least === DEFAULT_MIN_CRAWLED_URLS && isAmong(target.url, report.scannedOrigins);
    return { holds, warnings: [say('crawlCountUnknown'), ...notCompared] };
  }
  const hasFallen = typeof before === 'number' && crawled < before * NOTABLE_PART;
  return {
    holds: crawled >= (leastUrls(least, before) ?? Number.POSITIVE_INFINITY),
    warnings: hasFallen ? [say('crawlFell', { crawled, before })] : notCompared,
  };
}

/** Ignores ports, since nobody knows whether the service writes them. */
function isAmong(url: string, origins: readonly string[]): boolean {
  return origins.some((origin) => hostnameOf(origin) === new URL(url).hostname);
}

function hostnameOf(origin: string): string | undefined {
  const url = origin.includes('://') ? origin : `http://${origin}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}
