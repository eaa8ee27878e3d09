import { type Contender, type Medians, type Row, timeRatio } from './measure.ts';

/** Room for noise: quadratic work would show as 2 where the size doubles. */
export const LINEAR_BAR = 1.5;

const FEWEST = 1000;

/** What a step over a report is held to, against JSON.parse of its file. */
export interface ParseBars {
  readonly time?: number;
  readonly memory?: number;
}

/** Time and memory of a step over a report, against those of JSON.parse of its file. */
export function againstParse(
  medians: Medians,
  { judge, parse }: { readonly judge: Contender; readonly parse: Contender },
  { name, bars }: { readonly name: string; readonly bars: ParseBars },
): readonly Row[] {
  return [
    {
      name: `${name}: last byte to exit, against JSON.parse`,
      ...timeRatio(medians, [judge, parse]),
      ...(bars.time !== undefined && { bar: bars.time }),
    },
    {
      name: `${name}: peak memory, against JSON.parse`,
      figure: medians(judge).peakBytes / medians(parse).peakBytes,
      ...(bars.memory !== undefined && { bar: bars.memory }),
    },
  ];
}

/** Numbers of findings that show whether time and memory grow in proportion. */
export function sizesUpTo(most: number): readonly number[] {
  return [...new Set([FEWEST, Math.round(most / 10), most])];
}

/** Such as `100,000`. */
export function spell(count: number): string {
  return count.toLocaleString('en');
}
