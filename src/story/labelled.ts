import type { Log } from '../ports.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';

/** The log of one site among several: each message begins with the site's label. */
export function labelled(log: Log, site: Message): Log {
  return {
    info: (message) => log.info(say('aboutSite', { site, what: message })),
    warn: (message) => log.warn(say('aboutSite', { site, what: message })),
    // The lines of several sites mingle, so no part belongs to one of them.
    group: () => () => {},
  };
}
