/**
 * `npm run bench`: how long the bundle takes to start, up to the error that an input is missing, against a bare node.
 * A ratio, since milliseconds say more of the machine than of us. The figure is read by people; no test holds it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const RUNS = 15;
const BAR = 2.0;

const bundle = join(import.meta.dirname, '../../dist/index.js');
// The runner hands over what it chooses, not what this shell has: no proxy, no certificates. Windows needs SystemRoot.
const env = process.env['SystemRoot'] === undefined ? {} : { SystemRoot: process.env['SystemRoot'] };

/** Runs node once, to its end. */
function run(args: readonly string[]): {
  readonly ms: number;
  readonly status: number | null;
  readonly stdout: string;
} {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  return { ms: performance.now() - start, status, stdout };
}

/** @throws when the bundle ended in any other way than by the error that is measured */
function startBundle(): number {
  const { ms, status, stdout } = run([bundle]);
  if (status !== 1 || !/^::error.*access-key/m.test(stdout)) {
    throw new Error(`the bundle did not end with the missing-input error, but with ${status}:\n${stdout}`);
  }
  return ms;
}

function startNode(): number {
  return run(['-e', '0']).ms;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

startBundle(); // Fills the disk's cache.
const times = Array.from({ length: RUNS }, () => ({ node: startNode(), bundle: startBundle() }));
for (const [index, { node, bundle }] of times.entries()) {
  console.log(`run ${index + 1}: node ${node.toFixed(1)} ms, bundle ${bundle.toFixed(1)} ms`);
}
const node = median(times.map((time) => time.node));
const started = median(times.map((time) => time.bundle));
console.log(`median of ${RUNS}: node ${node.toFixed(1)} ms, bundle ${started.toFixed(1)} ms`);
console.log(`start-up ratio ${(started / node).toFixed(2)}, bar ${BAR.toFixed(1)}`);
