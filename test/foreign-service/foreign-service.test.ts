/**
 * The bundled action against a service that other hands wrote: an emulator in another language,
 * made from the vendor's pages alone, and an oracle made from the contract alone. `FOREIGN_ROUNDS`
 * says how many scenes of each family are drawn, slow ones too, `FOREIGN_SEED` with which seed; of
 * these `FOREIGN_ONLY` plays those whose title it is a part of.
 */
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunResult, runAction } from '../runner/runner.ts';
import { FAMILIES } from './families.ts';
import { breachesOf, expectedOf, type Played, seenOf } from './oracle.ts';
import { Random } from './random.ts';
import { ACCESS_KEY, type Run, type Scene, SECRET_KEY } from './scene.ts';
import { ForeignService, hasPython, type Truth } from './service-process.ts';

const ACTION = path.resolve(import.meta.dirname, '../..');

const SEED = Number(process.env['FOREIGN_SEED'] ?? 1);
const ROUNDS = process.env['FOREIGN_ROUNDS'];
const ONLY = process.env['FOREIGN_ONLY'] ?? '';

/** Of real time: an order that is lost is looked for a minute, and a second one for two. */
const TIMEOUT_MS = 300_000;

const isSkipped = process.env['CI'] === undefined && !hasPython();
const REASON = 'no python3, which the foreign service is written in';

interface Row {
  readonly title: string;
  readonly scene: Scene;
}

/** Each family in turn, with a seed of its own, which the title names. */
function drawRows(): readonly Row[] {
  const rounds = Array.from({ length: Number(ROUNDS ?? 1) }, (_, round) => SEED * 100_000 + round * 100);
  return rounds.flatMap((first) =>
    FAMILIES.flatMap(({ name, draw, isOff = false, isSlow = false }, index): readonly Row[] => {
      const title = `${first + index}: ${name}`;
      const isPlayed = title.includes(ONLY) && !isOff && (ROUNDS !== undefined || !isSlow);
      return isPlayed ? [{ title, scene: draw(new Random(first + index)) }] : [];
    }),
  );
}

async function play(service: ForeignService, { scene, run }: { scene: Scene; run: Run }): Promise<Played> {
  const before = await service.truth();
  const inputs = run.inputs(before);
  const result: RunResult = await runAction({
    action: ACTION,
    inputs: {
      'access-key': ACCESS_KEY,
      'secret-key': SECRET_KEY,
      'api-url': service.url,
      'poll-interval': '0.1',
      // An order that was in conflict is sent again only with 90 s to settle another conflict.
      'timeout-minutes': '3',
      ...inputs,
    },
    ...(run.env && { env: run.env }),
    ...(run.files && { files: run.files }),
    ...(run.interruption && { interrupt: { kind: run.interruption, when: service.held } }),
    ...(run.interruptionOfPost && { interruptPost: { kind: run.interruptionOfPost, when: 0 } }),
  });
  return { scene, run, inputs, before, after: await service.truth(), result };
}

/** All that helps to understand a run that is not as it should be. */
function storyOf({ scene, inputs, result, after }: Played): string {
  const requests = (truth: Truth): string =>
    truth.requests
      .map(({ at, operation, outcome, fault }) => `${at} ${operation} ${outcome} ${fault ?? ''}`)
      .join('\n');
  return [
    JSON.stringify({ service: scene.service, inputs, outputs: result.outputs, jobs: after.jobs }, undefined, 1),
    requests(after),
    result.displayed,
    result.post?.displayed ?? '',
  ].join('\n----\n');
}

describe('against a service that other hands wrote', { timeout: TIMEOUT_MS, concurrent: true }, () => {
  beforeEach(({ skip }) => skip(isSkipped, REASON));

  beforeAll(() => {
    if (isSkipped) console.warn(`Skipped: ${REASON}`);
  });

  it.each(drawRows())('$title', async ({ scene }) => {
    const service = await ForeignService.start(scene.service);
    try {
      for (const run of scene.runs) {
        const played = await play(service, { scene, run });
        const expected = expectedOf(played);
        expect(seenOf(played, expected), storyOf(played)).toEqual(expected);
        expect(breachesOf(played), storyOf(played)).toEqual([]);
      }
    } finally {
      await service.close();
    }
  });
});
