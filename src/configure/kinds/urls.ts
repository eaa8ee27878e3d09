import { reachOf } from '../../domain/host-reach.ts';
import { type Message, say } from '../../texts/message.ts';
import { accept, CONTROLS, type Kind, linesOf, quote, refuse } from './kind.ts';

/**
 * Stricter than WHATWG's parser, which drops tabs and line breaks, accepts any number of slashes,
 * and ignores an empty user name or fragment.
 */
const WEB_URL = /^https?:\/\/[^\s\\/?#@]+([/?][^\s#]*)?$/iu;
const WEB_ORIGIN = /^https?:\/\/[^\s\\/?#@]+\/?$/iu;

/**
 * The URL as written, but in ASCII, with scheme and host in lower case. Any further change would
 * make another spelling, by which the service may not know the site. `undefined` if it cannot be
 * scanned.
 */
function readUrl(given: string): string | undefined {
  if (!WEB_URL.test(given) || CONTROLS.isIn(given) || !URL.canParse(given)) return undefined;
  const [, scheme = '', host = '', port = '', rest = ''] = PARTS.exec(given) ?? [];
  const isPlain = /^[\x21-\x7e]+$/.test(host) && !host.includes('%');
  const spelled = isPlain ? host.toLowerCase() : new URL(given).hostname;
  return `${scheme.toLowerCase()}://${spelled}${port}${rest.replace(/[^\0-\x7f]+/g, encodeText)}`;
}

const PARTS = /^(https?):\/\/(\[[^\]]*\]|[^:/?]*)(:[^/?]*)?(.*)$/is;

function encodeText(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** What was given, without anything before the last `@`, which may be a user name and password. */
function quoteUrl(given: string): Message {
  const scheme = /^https?:\/\//i.exec(given)?.[0] ?? '';
  const at = Math.max(given.lastIndexOf('@'), given.lastIndexOf('%40'));
  return say('inputGiven', { given: quote(at < 0 ? given : `${scheme}***${given.slice(at)}`) });
}

/** The URLs of sites that the scanner may reach, one per line. */
export const siteUrls: Kind<readonly string[]> = {
  allowed: say('allowedSites'),
  parse: (given) => {
    const reading = urlList.parse(given);
    if ('wrong' in reading) return reading;
    const own = linesOf(given).filter((_, place) => reachOf(reading.value[place] ?? '') === 'own');
    const wrong = own.map((line) => say('inputUrlOfOwn', { given: quote(line) }));
    return wrong.length > 0 ? refuse(...wrong) : reading;
  },
};

/** Any number of URLs, one per line. */
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

/**
 * False for names under `localhost` and addresses that mean any host, since they may lead
 * elsewhere.
 */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/**
 * An origin to which keys may be sent: over TLS, or without leaving the machine. `undefined` if
 * blank.
 */
export const optionalOrigin: Kind<string | undefined> = {
  allowed: say('allowedOrigin'),
  parse: (given) => {
    if (given === '') return accept(undefined);
    const isUrl = WEB_ORIGIN.test(given) && !CONTROLS.isIn(given) && URL.canParse(given);
    const url = isUrl ? new URL(given) : undefined;
    return url !== undefined && (url.protocol === 'https:' || isLoopback(url.hostname))
      ? accept(url.origin)
      : refuse(quoteUrl(given));
  },
};
