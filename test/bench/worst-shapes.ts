import { parsing } from './bare-parse.ts';
import { judging } from './judged-step.ts';
import { type Measure, timeRatio } from './measure.ts';
import { longText, passwords, type ReportShape, scattered } from './report-shape.ts';
import { againstParse, LINEAR_BAR, spell } from './rows.ts';

/** Categories of one finding, for each finding of the large report: 20,000 for 100,000. */
const CATEGORY_SHARE = 0.2;
/** Characters of the one text, for each finding of the large report: 18,000,000 for 100,000. */
const CHARACTERS_EACH = 180;
const MEMORY_BAR = 4;
/** Of every text of the one finding. */
const PASSWORD_CHARACTERS = 65_536;

/** A category for each finding: what is done for each category must not cost much. */
export const categories: Measure = worst('categories', (findings) => ({
  title: (size) => `${spell(size)} categories of one finding`,
  shapeOf: scattered,
  size: Math.round(findings * CATEGORY_SHARE),
}));

/** One text that makes up nearly the whole report. */
export const oneText: Measure = worst('long-text', (findings) => ({
  title: (size) => `one text of ${spell(size)} characters`,
  shapeOf: longText,
  size: Math.round(findings * CHARACTERS_EACH),
}));

/** One finding that is nothing but names of secrets: the most that redaction can meet. */
export const passwordTexts: Measure = worst('passwords', () => ({
  title: (size) => `one finding whose every text is ${spell(size)} characters of \`password=\``,
  shapeOf: passwords,
  size: PASSWORD_CHARACTERS,
}));

interface Worst {
  readonly title: (size: number) => string;
  readonly shapeOf: (size: number) => ReportShape;
  readonly size: number;
}

/** Time and memory against JSON.parse, and the time against that of a report of half the size. */
function worst(name: string, worstOf: (findings: number) => Worst): Measure {
  return {
    name,
    plan: (setting) => {
      const { title, shapeOf, size } = worstOf(setting.findings);
      const half = Math.floor(size / 2);
      const judge = judging({ shape: shapeOf(size), ...setting });
      const judgeHalf = judging({ shape: shapeOf(half), ...setting });
      const parse = parsing(shapeOf(size), setting);
      return {
        contenders: [judge, judgeHalf, parse],
        rows: (medians) => [
          ...againstParse(medians, { judge, parse }, { name: title(size), bars: { memory: MEMORY_BAR } }),
          {
            name: `${title(size)}: time, against twice that of half the size`,
            ...timeRatio(medians, [judge, judgeHalf], 2),
            bar: LINEAR_BAR,
          },
        ],
      };
    },
  };
}
