/**
 * Plays as many scenes with changed answers as you like: `npm run fuzz -- --runs 20000 --seed 7`,
 * or with `--bytes` scenes whose answers have other bytes. Prints what they met. If one fails,
 * prints a test to paste and exits with 1.
 */
import { parseArgs } from 'node:util';
import { loadLateModules } from '../load-late-modules.ts';
import { anyByteScene } from './arbitrary-bytes.ts';
import { anyScene } from './arbitrary-scene.ts';
import { replayBytes } from './byte-scene.ts';
import { campaign, replay } from './campaign.ts';
import type { Story } from './play.ts';
import { Tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now()) },
    bytes: { type: 'boolean', default: false },
  },
});
const count = Number(values.runs);
const seed = Number(values.seed);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  throw new RangeError('--runs is a number from 1, --seed a whole number');
}

const PROGRESS_EVERY = 500;

console.log(`${count} runs, seed ${seed}`);
const tally = new Tally();
const onPlayed = (story: Story): void => {
  tally.count(story);
  if (tally.played % PROGRESS_EVERY === 0) console.log(`${tally.played} played`);
};
const size = { count, seed: seed | 0, onPlayed };
await loadLateModules();
try {
  await (values.bytes
    ? campaign({ ...size, scenes: anyByteScene, replay: replayBytes })
    : campaign({ ...size, scenes: anyScene, replay }));
  console.log(`${tally.changed} of ${tally.answers} answers changed`);
  for (const [what, times] of tally.counts) console.log(`${String(times).padStart(8)}  ${what}`);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
