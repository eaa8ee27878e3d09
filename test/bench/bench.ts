/**
 * `npm run bench [-- NAME ...] [--findings N] [--rounds N]`: the figures of docs/benchmarks.md.
 * Prints a Markdown table to standard output and each single run to standard error.
 * People read the figures; no test holds them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { distSize } from './dist-size.ts';
import { ignoreFile } from './ignore-file.ts';
import { linear } from './linear.ts';
import { interleave, type Measure, type Row } from './measure.ts';
import { reads } from './reads.ts';
import { report } from './report.ts';
import { sites } from './sites.ts';
import { idlePostStep, startUp } from './start-up.ts';
import { texts } from './texts.ts';
import { categories, oneText, passwordTexts } from './worst-shapes.ts';

const MEASURES: readonly Measure[] = [
  startUp,
  idlePostStep,
  distSize,
  report,
  linear,
  texts,
  ignoreFile,
  categories,
  oneText,
  passwordTexts,
  sites,
  reads,
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    findings: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '3' },
  },
});
await bench(chooseMeasures(positionals), {
  findings: readCount('findings', values.findings, 10_000),
  rounds: readCount('rounds', values.rounds, 1),
});

async function bench(
  measures: readonly Measure[],
  counts: { readonly findings: number; readonly rounds: number },
): Promise<void> {
  if (process.platform !== 'linux')
    tell(
      `Only tried on Linux. On ${process.platform} there is no processor time, and peak memory may mean something else.`,
    );
  if (loadavg().some((load) => load > cpus().length / 2))
    tell('The machine is busy, which slows long runs more than short ones: trust the processor time.');
  const folder = await mkdtemp(path.join(tmpdir(), 'wsc-bench-'));
  try {
    const plans = measures.map(({ plan }) => plan({ ...counts, folder }));
    const contenders = plans.flatMap((plan) => plan.contenders);
    const medians = await interleave(contenders, counts.rounds, ({ name }, { ms, cpuMs, peakBytes }) => {
      const cpu = Number.isNaN(cpuMs) ? '' : `, ${cpuMs.toFixed(1)} ms of the processor`;
      const memory = Number.isNaN(peakBytes) ? '' : `, ${(peakBytes / 1e6).toFixed(0)} MB`;
      tell(`${name}: ${ms.toFixed(1)} ms${cpu}${memory}`);
    });
    console.log('| measure | figure | by processor | bar | ok |\n| --- | ---: | ---: | ---: | --- |');
    for (const { rows } of plans) for (const row of await rows(medians)) console.log(toLine(row));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function toLine({ name, figure, cpuFigure = Number.NaN, unit, bar }: Row): string {
  const spell = (value: number) => `${value.toFixed(2)}${unit === undefined ? '' : ` ${unit}`}`;
  const isOk = bar === undefined ? '' : figure <= bar ? 'yes' : '**no**';
  const cpu = Number.isNaN(cpuFigure) ? '' : spell(cpuFigure);
  return `| ${name} | ${spell(figure)} | ${cpu} | ${bar === undefined ? '' : spell(bar)} | ${isOk} |`;
}

/** All measures where none is named. */
function chooseMeasures(names: readonly string[]): readonly Measure[] {
  const unknown = names.filter((name) => !MEASURES.some((measure) => measure.name === name));
  if (unknown.length > 0) {
    const known = MEASURES.map(({ name }) => name).join(', ');
    throw new Error(`There is no measure ${unknown.join(', ')}. There are: ${known}.`);
  }
  return names.length === 0 ? MEASURES : MEASURES.filter(({ name }) => names.includes(name));
}

function readCount(option: string, text: string, least: number): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= least) return count;
  throw new Error(`--${option} is a whole number, ${least} or more, and not ${text}.`);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
