import type { Log } from '../ports.ts';
import { say } from '../texts/message.ts';

/** The log of one site among several: each line begins with what the site is called. */
export function labelled(log: Log, site: string): Log {
  return {
    info: (message) => log.info(say('ofSite', { site, message })),
    warn: (message) => log.warn(say('ofSite', { site, message })),
  };
}
