import { judging } from './judged-step.ts';
import { type Measure, timeRatio } from './measure.ts';
import { different, repeating } from './report-shape.ts';
import { spell } from './rows.ts';

const BAR = 1.5;

/** Texts that are all different, against texts that repeat. */
export const texts: Measure = {
  name: 'texts',
  plan: (setting) => {
    const allDifferent = judging({ shape: different(setting.findings), ...setting });
    const repeated = judging({ shape: repeating(setting.findings), ...setting });
    return {
      contenders: [allDifferent, repeated],
      rows: (medians) => [
        {
          name: `${spell(setting.findings)} findings, texts all different against texts that repeat`,
          ...timeRatio(medians, [allDifferent, repeated]),
          bar: BAR,
        },
      ],
    };
  },
};
