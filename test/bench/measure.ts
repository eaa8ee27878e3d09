/** What a benchmark is made of: contenders that run in turn, and rows made of their medians. */

/** One run of one contender. */
export interface Sample {
  /** Elapsed time. */
  readonly ms: number;
  /** Processor time of the main thread, which a busy machine distorts less; NaN if unknown. */
  readonly cpuMs: number;
  /** Resident memory at its largest; NaN if unknown. */
  readonly peakBytes: number;
}

/** Something to run. Two measures that name the same contender share its runs. */
export interface Contender {
  readonly name: string;
  /** In how many rounds it runs, if not in as many as the setting says. */
  readonly rounds?: number;
  readonly run: () => Promise<Sample>;
}

/** The median of a contender's samples, figure by figure. */
export type Medians = (contender: Contender) => Sample;

/** A line of the table. */
export interface Row {
  readonly name: string;
  readonly figure: number;
  /** The same ratio in processor time, if the figure is one of time. */
  readonly cpuFigure?: number;
  readonly unit?: string;
  /** The largest figure that is good enough. */
  readonly bar?: number;
}

/** What the command line sets. */
export interface Setting {
  /** Findings of the large reports. */
  readonly findings: number;
  /** Runs of each large report. */
  readonly rounds: number;
  /** A directory for the reports, gone afterwards. */
  readonly folder: string;
}

export interface Measure {
  /** As `npm run bench -- <name>` has it. */
  readonly name: string;
  readonly plan: (setting: Setting) => Plan;
}

export interface Plan {
  readonly contenders: readonly Contender[];
  readonly rows: (medians: Medians) => readonly Row[] | Promise<readonly Row[]>;
}

/**
 * Runs all contenders once a round, so that a machine that slows down slows all of them down.
 * @param onSample told of every run
 */
export async function interleave(
  contenders: readonly Contender[],
  rounds: number,
  onSample: (contender: Contender, sample: Sample) => void,
): Promise<Medians> {
  const unique = new Map(contenders.map((contender) => [contender.name, contender]));
  const samples = new Map<string, Sample[]>(Array.from(unique.keys(), (name) => [name, []]));
  const most = Math.max(0, ...Array.from(unique.values(), (contender) => contender.rounds ?? rounds));
  for (let round = 0; round < most; round += 1) {
    for (const contender of unique.values()) {
      if (round >= (contender.rounds ?? rounds)) continue;
      const sample = await contender.run();
      samples.get(contender.name)?.push(sample);
      onSample(contender, sample);
    }
  }
  return ({ name }) => {
    const own = samples.get(name) ?? [];
    const medianOf = (figure: keyof Sample) => median(own.map((sample) => sample[figure]));
    return { ms: medianOf('ms'), cpuMs: medianOf('cpuMs'), peakBytes: medianOf('peakBytes') };
  };
}

/** One contender's time against another's, or against a multiple of it. */
export function timeRatio(
  medians: Medians,
  [one, other]: readonly [Contender, Contender],
  times = 1,
): Required<Pick<Row, 'figure' | 'cpuFigure'>> {
  const [a, b] = [medians(one), medians(other)];
  return { figure: a.ms / (times * b.ms), cpuFigure: a.cpuMs / (times * b.cpuMs) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
