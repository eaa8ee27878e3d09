import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { buildInto } from '../../scripts/build.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Runs once before the tests of the bundle: builds `dist/` if its sources are newer. */
export default function setUp(): void {
  const sources = globSync(['src/**/*.ts', 'scripts/build.ts', 'package-lock.json'], { cwd: ROOT });
  if (sources.some((source) => changedAt(source) > changedAt('dist/index.js'))) buildInto('dist');
}

/** Milliseconds since the epoch; 0 for a missing file. */
function changedAt(file: string): number {
  return statSync(path.join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
