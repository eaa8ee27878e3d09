import { parsing } from './bare-parse.ts';
import { judging } from './judged-step.ts';
import type { Measure } from './measure.ts';
import { ordinary } from './report-shape.ts';
import { againstParse, sizesUpTo, spell } from './rows.ts';

/** The bars are for this size: in a smaller report, what every run needs counts for more. */
const BARRED_SIZE = 100_000;
const BARS = { time: 12, memory: 4 };

/**
 * From the last byte of a report to the exit, and the most memory.
 * Both are held against a bare JSON.parse of the same file.
 */
export const report: Measure = {
  name: 'report',
  plan: (setting) => {
    const each = sizesUpTo(setting.findings).map((findings) => {
      const shape = ordinary(findings);
      return { findings, judge: judging({ shape, ...setting }), parse: parsing(shape, setting) };
    });
    return {
      contenders: each.flatMap(({ judge, parse }) => [judge, parse]),
      rows: (medians) =>
        each.flatMap(({ findings, ...pair }) =>
          againstParse(medians, pair, {
            name: `${spell(findings)} findings`,
            bars: findings === BARRED_SIZE ? BARS : {},
          }),
        ),
    };
  },
};
