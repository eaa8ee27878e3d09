/** What must hold of the orders of a story, and of what is said to be charged. */
import { numberOf } from './oracle.ts';
import type { Story } from './play.ts';
import { sitesOf } from './scene.ts';
import { codeIn, deniedScans, isList, isUnknowable, ordersOf, tellingOf } from './tellings.ts';

function chargesOf({ emulator }: Story, url: string): number {
  return emulator.charges.filter(({ instanceNo }) => emulator.job(instanceNo)?.order.startUrl === url).length;
}

export function orderedTwice(story: Story): readonly string[] {
  return sitesOf(story.scene)
    .filter((url) => !isUnknowable(story, url))
    .map((url) => ({ url, most: 1 + deniedScans(story, url), is: chargesOf(story, url) }))
    .filter(({ most, is }) => is > most)
    .map(({ url, is }) => `${is} scans of ${url}`);
}

/** How long a scan must be looked for before its order is sent again, in milliseconds. */
const LOOK_MS = 30_000;

/** What is ordered again before anybody could know what came of the order before. */
export function orderedBlindly(story: Story): readonly string[] {
  return sitesOf(story.scene).flatMap((url) => {
    const orders = ordersOf(story, url);
    return orders.slice(1).flatMap((again, place) => {
      const first = orders[place];
      if (first === undefined || tellingOf(first) !== 'open') return [];
      const between = story.deliveries.slice(story.deliveries.indexOf(first), story.deliveries.indexOf(again));
      // A scan of somebody else's in the way settles the order at once.
      const leastMs = String(codeIn(first)).trim() === '160453' ? 0 : LOOK_MS;
      const pauseMs = again.at - first.at;
      return between.some(isList) && pauseMs >= leastMs ? [] : [`${url} again after ${pauseMs / 1_000} s`];
    });
  });
}

function chargedIn({ runner }: Story): number | undefined {
  return numberOf(runner.outputs.get('charged') ?? '');
}

function causedIn({ emulator }: Story): number {
  return emulator.charges.filter(({ kind }) => kind === 'charged').length;
}

export function undercharged(story: Story): readonly string[] {
  const sites = sitesOf(story.scene);
  if (sites.some((url) => isUnknowable(story, url))) return [];
  const denied = sites.reduce((sum, url) => sum + deniedScans(story, url), 0);
  const [said, caused] = [chargedIn(story), causedIn(story)];
  return said === undefined || said < caused - denied
    ? [`says ${said}, and it is ${caused}, ${denied} of them denied`]
    : [];
}

/** Scans that are said to be charged, though every look showed that there are fewer. */
export function overcharged(story: Story): readonly string[] {
  const { scene, deliveries, isInterrupted } = story;
  const isTold = deliveries.every((each) => !(isList(each) && each.isMutated));
  const isPromised = deliveries.some(
    (each) => each.operation === 'createJob' && each.isUndone && tellingOf(each) === 'accepted',
  );
  // Nothing is settled in a hurry, and a re-diagnosis is not always known to be free.
  const isSettled = ['timeout-minutes', 'rescan'].every((input) => scene.inputs[input] === undefined);
  if (!isTold || isPromised || isInterrupted || !isSettled) return [];
  const [said, caused] = [chargedIn(story), causedIn(story)];
  return said !== undefined && said > caused ? [`says ${said}, and it is ${caused}`] : [];
}
