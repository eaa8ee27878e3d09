/** A shop as the scanner finds it. */
import type { PlannedFinding, Risk } from '../emulator/report.ts';
import type { ScanScript } from '../emulator/scan-life.ts';

/** A scan of a few seconds, for tests that are not about its life. */
export const BRIEF = {
  queuedMs: 2_000,
  crawlPendingMs: 0,
  crawlMs: 3_000,
  crawledMs: 0,
  scanMs: 5_000,
  stoppingMs: 1_000,
} as const satisfies Partial<ScanScript>;

const SAMPLES: Readonly<Record<Risk, PlannedFinding>> = {
  High: {
    category: 'SQL Injection',
    risk: 'High',
    url: 'https://shop.example.com/product?id=1',
    parameter: 'id',
    payload: "1' OR '1'='1",
  },
  Medium: {
    category: 'XSS',
    risk: 'Medium',
    method: 'POST',
    url: 'https://shop.example.com/search',
    parameter: 'q',
    payload: '<script>alert(1)</script>',
  },
  Low: { category: 'Information Disclosure', risk: 'Low', url: 'https://shop.example.com/server-status' },
};

/** That many findings of each risk. */
export function findingsOf(counts: Readonly<Partial<Record<Risk, number>>>): readonly PlannedFinding[] {
  return (['High', 'Medium', 'Low'] as const).flatMap((risk) =>
    Array.from({ length: counts[risk] ?? 0 }, (_, index) => ({
      ...SAMPLES[risk],
      url: SAMPLES[risk].url.replace('id=1', `id=${index + 1}`),
    })),
  );
}
