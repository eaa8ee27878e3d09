import { inspect } from 'node:util';
import fc from 'fast-check';
import { violationsOf } from './invariants.ts';
import type { Story } from './play.ts';
import { play } from './play.ts';
import type { Scene } from './scene.ts';

/** Plays a scene. @throws Error that names each broken invariant */
export async function replay(scene: Scene): Promise<Story> {
  const story = await play(scene);
  const violations = violationsOf(story);
  if (violations.length > 0) throw new Error(violations.join('\n'));
  return story;
}

interface Campaign<Played extends Scene, Told extends Story> {
  readonly scenes: fc.Arbitrary<Played>;
  readonly count: number;
  readonly seed: number;
  /** Plays a scene. @throws Error that names each broken invariant */
  readonly replay: (scene: Played) => Promise<Told>;
  /** Called for each scene that was played successfully. */
  readonly onPlayed?: (story: Told) => void;
}

/**
 * Plays that many scenes. @throws Error with a test to paste, for the smallest failing scene found
 */
export async function campaign<Played extends Scene, Told extends Story>({
  scenes,
  count,
  seed,
  replay,
  onPlayed,
}: Campaign<Played, Told>): Promise<void> {
  const property = fc.asyncProperty(scenes, async (scene) => {
    const story = await replay(scene);
    onPlayed?.(story);
  });
  const { counterexample, errorInstance } = await fc.check(property, { numRuns: count, seed });
  const [scene] = counterexample ?? [];
  if (scene !== undefined) throw new Error(pasteable(scene, replay.name, errorInstance), { cause: errorInstance });
}

/** The failing scene as a test. */
function pasteable(scene: Scene, replay: string, cause: unknown): string {
  const text = inspect(scene, { depth: Number.POSITIVE_INFINITY, breakLength: 110, maxArrayLength: null });
  const why = cause instanceof Error ? cause.message : String(cause);
  return `${why}\n\nAs a test:\n\n  it('…', () => expect(${replay}(${text})).resolves.toBeDefined());\n`;
}
