import { isSameUrl } from '../domain/site-url.ts';
import type { Target } from '../domain/target.ts';
import { collectSecrets } from '../redaction/known/given-secrets.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import type { Report } from './report.ts';

/**
 * How the coverage of a scan, which may have been ordered with other settings, compares with what
 * this target asks for.
 */
export interface Coverage {
  /** What the scan left out. If there is anything, it cannot replace the scan that was wanted. */
  readonly narrower: readonly Message[];
  /** What the report does not say. */
  readonly unknown: readonly Message[];
}

/**
 * Compares what a scan covered, according to its report, with what the target asks for.
 * @param allItems what `ALL` stands for
 */
export function compareCoverage(target: Target, report: Report, allItems: readonly string[]): Coverage {
  const wanted = target.items.includes('ALL') ? allItems : target.items;
  const covered = new Set(report.items.map((item) => item.toLowerCase()));
  const missing = covered.has('all') ? [] : wanted.filter((item) => !covered.has(item.toLowerCase()));
  const leftOut = (report.excludedUrls ?? []).filter(
    (url) => !target.excludedUrls.some((own) => own === url || isSameUrl(own, url)),
  );
  const saysItems = report.items.length > 0;
  return {
    narrower: [
      ...(saysItems && missing.length > 0 ? [say('itemsNarrower', { items: missing })] : []),
      ...(leftOut.length > 0 ? [say('exclusionsWider', { count: leftOut.length })] : []),
    ],
    unknown: [
      ...(saysItems ? [] : [say('itemsUnknown')]),
      ...(report.excludedUrls === undefined ? [say('exclusionsUnknown')] : []),
    ],
  };
}

/** Warns that the scan may have run logged out, if this step would have logged in. */
export function compareSession({ headers }: Pick<Target, 'headers'>): readonly Message[] {
  return collectSecrets({ keys: [], headers }).length > 0 ? [say('sessionUnknown')] : [];
}
