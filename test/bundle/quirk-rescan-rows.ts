/** Runs of the bundle that ask for re-diagnoses, for every switch that they meet. */
import type { Emulator } from '../emulator/emulator.ts';
import { answersOf, isEmpty, type Row, searchesOf, shows } from './quirk-rows.ts';
import { SITE } from './scenario.ts';

const DAY_MS = 86_400_000;

const twoRescans = (emulator: Emulator) => {
  const master = emulator.seed({ startUrl: SITE, createdAt: emulator.now() - DAY_MS });
  for (const hours of [2, 1]) {
    emulator.seed({ startUrl: SITE, createdAt: emulator.now() - hours * 3_600_000, master });
  }
};
const first = (emulator: Emulator) => emulator.seed({ startUrl: SITE, memo: 'nightly' });

/** Re-diagnoses if the service allows them for free, otherwise new scans. */
export const RESCANS: readonly (Row & { readonly charge: 'free' | 'charged'; readonly crawled?: string })[] = [
  {
    quirks: {},
    charge: 'free',
    prepare: first,
    bites: shows('searchJobs', /"slave_data":\[/),
  },
  {
    quirks: { searchReach: 'rows' },
    charge: 'free',
    prepare: first,
    bites: (emulator) => {
      const token = emulator.orderedJobs[0]?.sentMemo.split(' ')[0];
      const index = searchesOf(emulator).findIndex(({ searchKeyword }) => searchKeyword === token);
      return isEmpty(answersOf(emulator, 'searchJobs')[index]);
    },
  },
  {
    quirks: { rescanRows: 'flat' },
    charge: 'free',
    prepare: first,
    bites: shows('searchJobs', /"memo":"wsc-\S+ rescan-of-2100000001/),
  },
  {
    quirks: { rescanSettings: 'first' },
    charge: 'free',
    prepare: (emulator) => emulator.seed({ startUrl: SITE, order: { speed: '3' } }),
    bites: (emulator) => emulator.orderedJobs.every(({ order }) => order.speed === '3'),
  },
  {
    quirks: { rescanScope: 'found' },
    charge: 'free',
    crawled: '3',
    prepare: first,
    bites: (emulator) => emulator.orderedJobs.every(({ script }) => script.crawled === 3),
  },
  {
    quirks: { thirdRescan: 'refused' },
    charge: 'charged',
    prepare: twoRescans,
    bites: shows('searchJobs', /"rescan_button":null,"slave_data":\[/),
  },
  {
    quirks: { thirdRescan: 'charged' },
    charge: 'charged',
    prepare: twoRescans,
    bites: shows('searchJobs', /"rescan_button":"possible","slave_data":\[/),
  },
];
