import { clip } from '../escape/shorten.ts';
import { type Message, say } from '../texts/message.ts';

/** What a site of a step can be told apart by. */
export interface SiteIdentity {
  /** Undefined if it is unknown, or may not be shown. */
  readonly url: string | undefined;
  /** Undefined if it is unknown. */
  readonly scanId: string | undefined;
}

/** UTF-16 units of a host or a URL in a label. */
const LONGEST_NAME = 100;

/**
 * A short label for each site of a step, in their order, no two alike: its host, else its URL, else
 * the number of its scan, whichever is the first that no other site has. Without any of these, its
 * place among the sites.
 */
export function labelSites(sites: readonly SiteIdentity[]): readonly Message[] {
  const named = sites.map(namesOf);
  const users = new Map<string, number>();
  for (const { key } of named.flat()) users.set(key, (users.get(key) ?? 0) + 1);
  return named.map((names, index) => {
    const own = names.find(({ key }) => users.get(key) === 1);
    return own?.label ?? say('siteAt', { position: index + 1, count: sites.length });
  });
}

interface Name {
  /** Equal for two names that look alike. */
  readonly key: string;
  readonly label: Message;
}

/** The shortest first. */
function namesOf({ url = '', scanId = '' }: SiteIdentity): readonly Name[] {
  const host = URL.canParse(url) ? new URL(url).host : '';
  const texts = new Set([host, url].filter((text) => text !== '').map((text) => clip(text, LONGEST_NAME)));
  const names = [...texts].map((name) => ({ key: name, label: say('siteNamed', { name }) }));
  if (scanId === '') return names;
  return [...names, { key: `scan ${scanId}`, label: say('siteOfScan', { number: clip(scanId, LONGEST_NAME) }) }];
}
