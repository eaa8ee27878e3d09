import { type Message, say } from '../texts/message.ts';
import { accept, type Kind, linesOf, quote, refuse } from './kind.ts';

/**
 * Narrower than what WHATWG's parser forgives: it drops tabs and line breaks, takes any number of slashes, and lets
 * an empty user name or fragment pass unseen.
 */
const WEB_URL = /^https?:\/\/[^\s\p{Cc}\\/?#@]+([/?][^\s\p{Cc}#]*)?$/iu;
const WEB_ORIGIN = /^https?:\/\/[^\s\p{Cc}\\/?#@]+\/?$/iu;

/** The URL as WHATWG normalises it; `undefined` where it is not one that can be scanned. */
function readUrl(given: string): string | undefined {
  return WEB_URL.test(given) && URL.canParse(given) ? new URL(given).href : undefined;
}

/** What was given, without what may be a user name and password: all before the last `@`. */
function quoteUrl(given: string): Message {
  const scheme = /^https?:\/\//i.exec(given)?.[0] ?? '';
  const at = Math.max(given.lastIndexOf('@'), given.lastIndexOf('%40'));
  return say('inputGiven', { given: quote(at < 0 ? given : `${scheme}***${given.slice(at)}`) });
}

/** One URL, normalised; `undefined` where blank. */
export const optionalUrl: Kind<string | undefined> = {
  allowed: say('allowedUrl'),
  parse: (given) => {
    const lines = linesOf(given);
    if (lines.length === 0) return accept(undefined);
    if (lines.length > 1) return refuse(say('inputLines', { count: lines.length }));
    const url = readUrl(given);
    return url === undefined ? refuse(quoteUrl(given)) : accept(url);
  },
};

/** Any number of URLs, one a line, normalised. */
export const urlList: Kind<readonly string[]> = {
  allowed: say('allowedUrls'),
  parse: (given) => {
    const urls: string[] = [];
    const wrong: Message[] = [];
    for (const line of linesOf(given)) {
      const url = readUrl(line);
      if (url === undefined) wrong.push(quoteUrl(line));
      else urls.push(url);
    }
    return wrong.length > 0 ? refuse(...wrong) : accept(urls);
  },
};

/** WHATWG has normalised the host, so that an IPv4 address has its four decimal parts. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** An origin to which keys may be sent: over TLS, or without leaving the machine. `undefined` where blank. */
export const optionalOrigin: Kind<string | undefined> = {
  allowed: say('allowedOrigin'),
  parse: (given) => {
    if (given === '') return accept(undefined);
    const url = WEB_ORIGIN.test(given) && URL.canParse(given) ? new URL(given) : undefined;
    return url !== undefined && (url.protocol === 'https:' || isLoopback(url.hostname))
      ? accept(url.origin)
      : refuse(quoteUrl(given));
  },
};
