import type { Operation } from '../emulator/routes.ts';
import type { ByteMutation } from './byte-change.ts';
import { serviceOf } from './byte-server.ts';
import { type ByteDelivery, ByteWay, deniesSending } from './byte-way.ts';
import { violationsOf } from './invariants.ts';
import { playOn, type Story } from './play.ts';
import type { Scene } from './scene.ts';

/** A run of the step, with answers whose bytes are not quite the service's. Plain data. */
export interface ByteScene extends Scene {
  readonly bytes: readonly ByteMutation[];
}

export interface ByteStory extends Story {
  readonly scene: ByteScene;
  readonly deliveries: readonly ByteDelivery[];
}

/** Plays a scene over sockets. @throws Error that names each broken invariant */
export async function replayBytes(scene: ByteScene): Promise<ByteStory> {
  const ways: ByteWay[] = [];
  try {
    const story = await playOn(scene, ({ emulator, clock }) => {
      const way = new ByteWay({ service: serviceOf(emulator), clock }, scene.bytes);
      ways.push(way);
      return way;
    });
    const told: ByteStory = { ...story, scene, deliveries: ways.flatMap(({ deliveries }) => deliveries) };
    const repeats = ways.flatMap((way) => way.repeats).map((paths) => `sends a request once: ${paths}`);
    const violations = [...violationsOf(told), ...violationsInBytes(told), ...repeats];
    if (violations.length > 0) throw new Error(violations.join('\n'));
    return told;
  } finally {
    await Promise.all(ways.map((way) => way.close()));
  }
}

/** Every way in which the client misunderstood bytes. */
export function misreadings(deliveries: readonly ByteDelivery[]): readonly string[] {
  return [
    ...deliveries
      .filter(({ isCertainlyBroken, failure }) => isCertainlyBroken && failure === undefined)
      .map(({ operation }) => `takes no part for the whole: an answer to ${operation}`),
    ...deliveries
      .filter(({ failure }) => deniesSending(failure))
      .map(({ operation }) => `knows what it has sent: ${operation} arrived`),
  ];
}

/** Every way in which the client misunderstood bytes, and how a fault keeps silent. */
function violationsInBytes(story: ByteStory): readonly string[] {
  return [
    ...misreadings(story.deliveries),
    ...unnamed(story).map((operation) => `names what failed: ${operation} is not mentioned`),
  ];
}

/** Operations whose fault ends a step. A cancel or stop that fails is only tried again. */
const DECISIVE: ReadonlySet<Operation> = new Set(['createJob', 'searchJobs', 'getReport']);

/** Those that never got an answer, and that a step without a verdict does not mention. */
function unnamed({ scene, runner, cleaner, deliveries, isWell, isInterrupted }: ByteStory): readonly string[] {
  if (isWell !== false || isInterrupted) return [];
  const shown = [runner, cleaner]
    .flatMap(({ lines, annotations }) => [...lines, ...annotations.map(({ message }) => message)])
    .join('\n');
  return [...Map.groupBy(deliveries, ({ operation }) => operation)]
    .filter(([operation, all]) => DECISIVE.has(operation) && all.every(({ failure }) => failure !== undefined))
    .map(([operation]) => operation)
    .filter((operation) => isLasting(scene, operation) && !shown.includes(operation));
}

function isLasting({ bytes }: ByteScene, operation: string): boolean {
  return bytes.some(({ on, nth, times }) => on === operation && nth === 1 && times > 100);
}
