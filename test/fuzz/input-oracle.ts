/**
 * What an input means by the contract's table alone, read by other means than the action reads it.
 */
import { BlockList, isIP } from 'node:net';
import { posix } from 'node:path';

/** The value that a text stands for, that it is refused, or that the table leaves it open. */
export type Meaning = { readonly value: unknown } | 'refused' | 'open';

type Reader = (text: string) => Meaning;

const is = (value: unknown): Meaning => ({ value });

function word(...words: readonly string[]): Reader {
  const known = new Map(words.map((each) => [each.toLowerCase(), each]));
  return (text) => (known.has(text.toLowerCase()) ? is(known.get(text.toLowerCase())) : 'refused');
}

const flag: Reader = (text) => {
  const lower = text.toLowerCase();
  return lower === 'true' || lower === 'false' ? is(lower === 'true') : 'refused';
};

function isDigits(text: string): boolean {
  return text !== '' && [...text].every((each) => each >= '0' && each <= '9');
}

function whole(least: number): Reader {
  return (text) => {
    if (!isDigits(text)) return 'refused';
    const exact = BigInt(text);
    return exact >= least && exact <= Number.MAX_SAFE_INTEGER ? is(Number(exact)) : 'refused';
  };
}

const limit: Reader = (text) => (text.toLowerCase() === 'none' ? is(undefined) : whole(0)(text));

const crawled: Reader = (text) => {
  if (!text.endsWith('%')) return whole(1)(text);
  const share = whole(1)(text.slice(0, -1).replace(/\s$/u, ''));
  return typeof share === 'object' && Number(share.value) <= 100 ? is({ percent: share.value }) : 'refused';
};

function duration(from: number, to: number, unitMs: number): Reader {
  return (text) => {
    const parts = text.split('.');
    const isPlain = parts.length <= 2 && parts.every(isDigits);
    return isPlain && Number(text) >= from && Number(text) <= to ? is(Math.round(Number(text) * unitMs)) : 'refused';
  };
}

const isNumber = (text: string) => isDigits(text) && text.length <= 64;

function lines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** A path in the workspace; the workspace itself only where a folder is asked for. */
function path(isFolder: boolean): Reader {
  return (text) => {
    const flat = text.replaceAll('\\', '/');
    if (flat.startsWith('/') || flat.includes(':') || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(flat)) return 'refused';
    const plain = posix.normalize(flat).replace(/\/$/, '');
    const names = plain.split('/');
    if (names[0] === '..' || (plain === '.' && !isFolder)) return 'refused';
    const isBad = (name: string) =>
      name !== '.' && (name.endsWith('.') || name.endsWith(' ') || ['.git', 'git~1'].includes(name.toLowerCase()));
    return names.some(isBad) ? 'refused' : is(plain);
  };
}

function optional(reader: Reader): Reader {
  return (text) => (text === '' ? is(undefined) : reader(text));
}

const key: Reader = (text) =>
  text !== '' && [...text].every((each) => each > ' ' && each <= '~') ? is(text) : 'refused';

const memo: Reader = (text) => ([...text].length <= 200 && !/[\p{Cc}\u2028\u2029]/u.test(text) ? is(text) : 'refused');

const numbers: Reader = (text) => (lines(text).every(isNumber) ? is(lines(text)) : 'refused');

const rescan: Reader = (text) => {
  if (isNumber(text)) return is({ number: text });
  return word('never', 'auto')(text);
};

const baseline: Reader = (text) => {
  if (text === '') return is({ kind: 'none' });
  if (text.toLowerCase() === 'previous') return is({ kind: 'previous' });
  if (isNumber(text)) return is({ kind: 'number', number: text });
  const file = path(false)(text);
  return typeof file === 'object' ? is({ kind: 'path', path: file.value }) : file;
};

const ITEMS = [
  'ALL,LFI,SQL Injection,XSS,RFI,SSRF,File Upload,File Download,XXE,Command Injection',
  'Insufficient Authorization,Specific Vulnerability,File Management,Directory Listing,Source Code Disclosure',
  'Information Disclosure,URL Redirection,Insecure SSL/TLS,Mixed Content,HTTP Request Smuggling',
  'Personal Information Exposure,SSI Injection',
].flatMap((row) => row.split(','));

const items: Reader = (text) => {
  const words = text.split(/,|\n/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  const meant = words.map(word(...ITEMS)).map((each) => (typeof each === 'object' ? each.value : undefined));
  const chosen = [...new Set(meant)];
  const isWhole = chosen.length > 0 && !chosen.includes(undefined) && (chosen.length === 1 || !chosen.includes('ALL'));
  return isWhole ? is(chosen) : 'refused';
};

const headers: Reader = (text) => {
  const pairs = lines(text).map((line) => {
    const [name = '', ...value] = line.split(':');
    return [value.length === 0 ? '' : name, value.join(':').trim()] as const;
  });
  const names = pairs.map(([name]) => name.toLowerCase());
  const isGood = pairs.every(
    ([name, value]) => /^[\w!#$%&'*+.^`|~-]+$/.test(name) && value !== '' && !/\p{Cc}/u.test(value),
  );
  return isGood && new Set(names).size === names.length ? is(pairs.map((pair) => [...pair])) : 'refused';
};

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

function isLoopback(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const version = isIP(bare);
  return version === 0 ? bare === 'localhost' : LOOPBACK.check(bare, version === 4 ? 'ipv4' : 'ipv6');
}

/** What may stand between the scheme and the path, as WHATWG's parser also sees it. */
function authorityOf(text: string): string | undefined {
  return /^https?:\/\/([^/?#\\\s]+)/i.exec(text)?.[1];
}

const origin: Reader = (text) => {
  const authority = authorityOf(text);
  if (authority === undefined || authority.includes('@') || !URL.canParse(text)) return 'refused';
  const url = new URL(text);
  if (url.href !== `${url.origin}/` || /[?#\s]/.test(text)) return 'refused';
  if (url.protocol !== 'https:' && !isLoopback(url.hostname)) return 'refused';
  return isSimple(text) ? is(url.origin) : 'open';
};

/** A text that nobody could read in two ways. */
function isSimple(text: string): boolean {
  return /^https?:\/\/[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)+(?::[1-9]\d{0,3})?(?:\/[\w./-]*)?$/i.test(text);
}

/** Which of these URLs are no sites. Which spelling of the others is sent is not said. */
function sites(canBeOwn: boolean): Reader {
  return (text) => {
    const each = lines(text).map((line) => {
      const authority = authorityOf(line);
      if (authority === undefined || authority.includes('@') || /[#\s]/.test(line)) return 'refused';
      if (!URL.canParse(line)) return 'refused';
      const { hostname } = new URL(line);
      if (!canBeOwn && (isLoopback(hostname) || /(?:^|\.)localhost\.?$/.test(hostname))) return 'refused';
      return isSimple(line) ? 'good' : 'open';
    });
    if (each.includes('refused')) return 'refused';
    if (each.includes('open')) return 'open';
    return is(lines(text).map((line) => line.replace(/^[^/]*\/\/[^/]*/, (site) => site.toLowerCase())));
  };
}

const token: Reader = (text) => (text === '${{ github.token }}' ? is('') : key(text));

/** Each input's default by the contract, and how its text is read. */
const TABLE: Readonly<Record<string, readonly [usual: string, reader: Reader]>> = {
  'access-key': ['', key],
  'secret-key': ['', key],
  cloud: ['public', word('public', 'gov', 'fin')],
  'api-url': ['', optional(origin)],
  'start-url': ['', sites(false)],
  'exclude-urls': ['', sites(true)],
  headers: ['', headers],
  'vuln-items': ['ALL', items],
  'user-agent': ['PC Chrome', word('PC Chrome', 'PC IE', 'iPhone', 'Android')],
  speed: ['1', word('1', '2', '3')],
  memo: ['', memo],
  rescan: ['never', rescan],
  'on-conflict': ['fail', word('fail', 'wait', 'attach')],
  'instance-no': ['', numbers],
  'on-rerun': ['attach', word('attach', 'new')],
  wait: ['true', flag],
  'dry-run': ['false', flag],
  'poll-interval': ['30', duration(0.1, 600, 1_000)],
  'timeout-minutes': ['180', duration(0.01, 4320, 60_000)],
  'stop-on-cancel': ['true', flag],
  'stop-on-timeout': ['false', flag],
  'max-high': ['0', limit],
  'max-medium': ['none', limit],
  'max-low': ['none', limit],
  'max-total': ['none', limit],
  'gate-on': ['all', word('all', 'new')],
  baseline: ['', baseline],
  'ignore-file': ['', optional(path(false))],
  'min-crawled-urls': ['1', crawled],
  'warn-only': ['false', flag],
  'report-dir': ['wsc-report', path(true)],
  'job-summary': ['true', flag],
  annotations: ['true', flag],
  'pr-comment': ['never', word('never', 'on-failure', 'always')],
  issue: ['never', word('never', 'on-failure')],
  'github-token': ['${{ github.token }}', token],
  details: ['auto', word('auto', 'full', 'counts')],
  language: ['en', word('en', 'ko')],
  redact: ['true', flag],
};

/** What an input means. A blank one means its default. */
export function meaningOf(input: string, given: string): Meaning {
  const [usual, reader] = TABLE[input] ?? ['', () => 'open'];
  return reader(given.trim() === '' ? usual : given.trim());
}
