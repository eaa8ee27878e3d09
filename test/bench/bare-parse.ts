import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Contender, Sample, Setting } from './measure.ts';
import { runWitnessed } from './node-process.ts';
import { reportFile } from './report-file.ts';
import type { ReportShape } from './report-shape.ts';

/** Times JSON.parse alone: reading the file is not in it. */
const SCRIPT = `
  const text = require('node:fs').readFileSync(process.argv[1], 'utf8');
  const [startedAt, cpu] = [performance.now(), process.threadCpuUsage()];
  const report = JSON.parse(text);
  const { user, system } = process.threadCpuUsage(cpu);
  console.log(JSON.stringify({ ms: performance.now() - startedAt, cpuMs: (user + system) / 1000 }));
  process.exitCode = report.returnCode === '0' ? 0 : 1;
`;

/** JSON.parse of a report's file in a node that does nothing else: the least a reader can take. */
export function parsing(shape: ReportShape, { folder }: Pick<Setting, 'folder'>): Contender {
  return {
    name: `parse ${shape.name}, ${shape.findings}`,
    run: async () => {
      const file = path.join(folder, 'parse.witness.json');
      const end = await runWitnessed({ args: ['-e', SCRIPT, reportFile(shape, folder)] }, { file });
      await rm(file);
      if (end.exitCode !== 0) throw new Error(`the report could not be parsed:\n${end.output}`);
      return { ...(JSON.parse(end.output) as Pick<Sample, 'ms' | 'cpuMs'>), peakBytes: end.peakBytes };
    },
  };
}
