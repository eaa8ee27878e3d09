import { judging } from './judged-step.ts';
import { type Measure, timeRatio } from './measure.ts';
import { ordinary } from './report-shape.ts';
import { LINEAR_BAR, sizesUpTo, spell } from './rows.ts';

/** Time for each finding of a large report, against that of smaller ones. */
export const linear: Measure = {
  name: 'linear',
  plan: (setting) => {
    const judgingOf = (findings: number) => judging({ shape: ordinary(findings), ...setting });
    const large = setting.findings;
    const smaller = sizesUpTo(large).filter((findings) => findings < large);
    return {
      contenders: [large, ...smaller].map(judgingOf),
      rows: (medians) =>
        smaller.map((small) => ({
          name: `time for each finding, ${spell(large)} findings against ${spell(small)}`,
          ...timeRatio(medians, [judgingOf(large), judgingOf(small)], large / small),
          bar: LINEAR_BAR,
        })),
    };
  },
};
