import { countReads, hundredSites, POLL_INTERVAL_MS, twoHours } from '../scan/read-counts.ts';
import type { Measure } from './measure.ts';

/** Requests to the service: counted by the emulator's clock, so they are the same everywhere. */
export const reads: Measure = {
  name: 'reads',
  plan: () => ({
    contenders: [],
    rows: async () => {
      const [one, full, short] = [
        await countReads(twoHours()),
        await countReads(hundredSites(100)),
        await countReads(hundredSites(10)),
      ];
      return [
        { name: 'reads for a scan of two hours, at the defaults', figure: one.reads, bar: 260 },
        {
          name: '100 sites, ten at once, 100 rows a page: reads in each poll interval',
          figure: full.reads / full.ticks,
          bar: 2,
        },
        {
          name: '100 sites, ten at once, ten rows a page: reads in each poll interval',
          figure: short.reads / short.ticks,
          bar: 10,
        },
        {
          name: '100 sites: longest time from the end of a scan to the request for its report, in poll intervals',
          figure: Math.max(full.noticedAfterMs, short.noticedAfterMs) / POLL_INTERVAL_MS,
          bar: 1,
        },
      ];
    },
  }),
};
