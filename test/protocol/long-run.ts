/**
 * Plays as many schedules as you like: `npm run model -- --schedules 100000 --seed 7`. Prints what
 * they met. If one fails, prints a test to paste and exits with 1.
 */
import { parseArgs } from 'node:util';
import { anySchedule } from './arbitrary-schedule.ts';
import { campaign } from './campaign.ts';
import { Tally } from './tally.ts';

const { values } = parseArgs({
  options: { schedules: { type: 'string', default: '100000' }, seed: { type: 'string', default: String(Date.now()) } },
});
const count = Number(values.schedules);
const seed = Number(values.seed);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  throw new RangeError('--schedules is a number from 1, --seed a whole number');
}

const PROGRESS_EVERY = 1_000;

console.log(`${count} schedules, seed ${seed}`);
const tally = new Tally();
let played = 0;
try {
  await campaign({
    schedules: anySchedule,
    count,
    seed: seed | 0,
    onPlayed: (history) => {
      tally.count(history);
      played += 1;
      if (played % PROGRESS_EVERY === 0) console.log(`${played} played`);
    },
  });
  for (const [kind, times] of tally.counts) console.log(`${String(times).padStart(8)}  ${kind}`);
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
}
