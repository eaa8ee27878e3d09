import { judging } from './judged-step.ts';
import { type Measure, timeRatio } from './measure.ts';
import { ordinary } from './report-shape.ts';
import { spell } from './rows.ts';

const ENTRIES = 1000;

/** A long ignore file, against none, over the same report. */
export const ignoreFile: Measure = {
  name: 'ignore',
  plan: (setting) => {
    const shape = ordinary(setting.findings);
    const without = judging({ shape, ...setting });
    const ignoring = judging({ shape, ...setting, ignore: writeIgnoreFile() });
    return {
      contenders: [without, ignoring],
      rows: (medians) => [
        {
          name: `${spell(setting.findings)} findings, an ignore file of ${spell(ENTRIES)} entries against none`,
          ...timeRatio(medians, [ignoring, without]),
        },
      ],
    };
  },
};

/** Entries of every kind. One in three selects something. */
function writeIgnoreFile(): string {
  const selectors = (entry: number): string => {
    switch (entry % 3) {
      case 0:
        return `url: https://shop.example.com/products/${entry}/**`;
      case 1:
        return `category: Cross-site scripting, kind ${entry % 12}\n  url: '**/archive/*/reviews/${entry}'\n  parameter: sort0`;
      default:
        return `fingerprint: wsc1-${entry.toString(16).padStart(32, '0')}`;
    }
  };
  return Array.from({ length: ENTRIES }, (_, entry) => `- ${selectors(entry)}\n  reason: accepted, ${entry}\n`).join(
    '',
  );
}
