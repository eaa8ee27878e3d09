import type { Random } from './random.ts';
import { drawDemands, drawDress, drawSite, type Run, type Scene, type Site, withEarlier } from './scene.ts';
import type { EarlierJob, ServiceSettings } from './service-process.ts';

export type Inputs = Readonly<Record<string, string>>;

/** A kind of story, and how to draw one of it. */
export interface Family {
  readonly name: string;
  readonly draw: (random: Random) => Scene;
  /** A run of it waits for half a minute or more of real time, as the contract wants it to. */
  readonly isSlow?: boolean;
  /** Whether it can't be played here, or not yet. */
  readonly isOff?: boolean;
}

/** What tells a scene from one in which a scan is ordered and completes. */
interface Twist extends Partial<Omit<Run, 'inputs'>> {
  readonly service?: ServiceSettings;
  readonly earlier?: readonly EarlierJob[];
  readonly inputs?: Inputs;
}

/** A run that orders a scan for each site and waits for it. */
export function ordering(sites: readonly Site[], inputs: Inputs, rest: Partial<Run> = {}): Run {
  const startUrl = sites.map(({ written }) => written).join('\n');
  return { inputs: () => ({ 'start-url': startUrl, ...inputs }), end: 'judged', orders: sites.length, ...rest };
}

/** A scene of one site and one run. */
export function simple(random: Random, twist: (site: Site) => Twist): Scene {
  const site = drawSite(random);
  const { service, earlier = [], inputs, ...rest } = twist(site);
  return {
    sites: [site],
    service: { ...withEarlier(drawDress(random), ...earlier), ...service },
    runs: [ordering([site], { ...drawDemands(random), ...inputs }, rest)],
  };
}

/** A scan of someone else's that goes on for so many seconds. */
export function running(url: string, runsFor: number): EarlierJob {
  return { url, runsFor, memo: 'someone else' };
}
