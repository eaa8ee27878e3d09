import path from 'node:path';
import { type Contender, type Measure, type Sample, timeRatio } from './measure.ts';
import { type NodeEnd, runNode } from './node-process.ts';

const DIST = path.join(import.meta.dirname, '../../dist');
const ROUNDS = 15;

/** Node itself, with nothing to do. */
const bareNode: Contender = {
  name: 'bare node',
  rounds: ROUNDS,
  run: async () => toSample(await runNode({ args: ['-e', '0'] })),
};

/** The step up to the error that an input is missing: what loads before any work begins. */
const missingInput: Contender = {
  name: 'missing input',
  rounds: ROUNDS,
  run: async () => {
    const end = await runNode({ args: [path.join(DIST, 'index.js')] });
    return toSample(expectEnd(end, 1, /^::error.*access-key/m));
  },
};

/** The post step after a main that saved nothing. */
const idlePost: Contender = {
  name: 'idle post',
  rounds: ROUNDS,
  run: async () => toSample(expectEnd(await runNode({ args: [path.join(DIST, 'post.js')] }), 0, /^$/)),
};

export const startUp: Measure = {
  name: 'start-up',
  plan: () => ({
    contenders: [bareNode, missingInput],
    rows: (medians) => [
      {
        name: 'start-up to the missing-input error, against bare node',
        ...timeRatio(medians, [missingInput, bareNode]),
        bar: 2.0,
      },
    ],
  }),
};

export const idlePostStep: Measure = {
  name: 'idle-post',
  plan: () => ({
    contenders: [bareNode, idlePost],
    rows: (medians) => [
      {
        name: 'idle post step, against bare node',
        ...timeRatio(medians, [idlePost, bareNode]),
        bar: 1.2,
      },
    ],
  }),
};

/** @throws Error when a run ended in any other way than the one that is measured */
function expectEnd(end: NodeEnd, exitCode: number, words: RegExp): NodeEnd {
  if (end.exitCode === exitCode && words.test(end.output)) return end;
  throw new Error(`not exit code ${exitCode} and ${words}, but ${end.exitCode} and:\n${end.output}`);
}

function toSample({ startedAt, endedAt }: NodeEnd): Sample {
  return { ms: endedAt - startedAt, cpuMs: Number.NaN, peakBytes: Number.NaN };
}
