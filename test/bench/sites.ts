import { judgingSites } from './judged-step.ts';
import type { Measure } from './measure.ts';
import { ofSite } from './report-shape.ts';
import { spell } from './rows.ts';

const FINDINGS = 1000;
const FEW = 5;
const MANY = 100;
const MEMORY_BAR = 1.3;

/** Megabytes that are enough for either step, so that V8 has to collect garbage in both. */
const ENOUGH = 64;

/**
 * The most memory of a step over many sites, against one over a few: as Node runs them, and without
 * room for garbage. V8 lets some 150 MB pile up first, and a step over few sites ends before that.
 */
export const sites: Measure = {
  name: 'sites',
  plan: ({ folder }) => {
    const judgingOf = (count: number, oldSpace?: number) => {
      const shapes = Array.from({ length: count }, (_, place) => ofSite(place, FINDINGS));
      return judgingSites({ shapes, folder, ...(oldSpace !== undefined && { oldSpace }) });
    };
    const pairs = [
      { how: '', few: judgingOf(FEW), many: judgingOf(MANY) },
      { how: `, in an old space of ${ENOUGH} MB`, few: judgingOf(FEW, ENOUGH), many: judgingOf(MANY, ENOUGH) },
    ];
    return {
      contenders: pairs.flatMap(({ few, many }) => [few, many]),
      rows: (medians) =>
        pairs.map(({ how, few, many }) => ({
          name: `${MANY} sites of ${spell(FINDINGS)} findings each${how}: peak memory, against ${FEW} sites`,
          figure: medians(many).peakBytes / medians(few).peakBytes,
          bar: MEMORY_BAR,
        })),
    };
  },
};
