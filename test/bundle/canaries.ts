/** Secrets that can be told from all other text, every way to write them, and what finds a part. */
import { base64CoresOf } from './credentials.ts';

/** One of each kind that a step holds. None shares 8 characters with another, or with any text. */
export const CANARIES = {
  'access key': 'AqK7ZtW3vXn9PbR5mYc2',
  'secret key': `s3Kr&Wq/8"Lz+Ty<5Nd>Vb=Jm%Hx'Cf\\Rg;Pk9Q2`,
  'GitHub token': 'ghs_4hT8sLd2QwZ6vNc0RbX5kYm9Gp3Jf7Ua1eBi',
  'proxy password': 'Vd6pKe1wSu8zMa3xQo5cTi7b',
  'cookie of the scanner': 'Jr5nCk9fWz2gBy7hLx4dPq8m',
  'token of the scanner': 'eUo3.Zx8_Dw1-Hn6~Sv4Rk0Gt9Bj5Mf2',
  'login of the scanner': 'kim:Tz4&Nw9<Xe2"Gb7/Qs5+Lp8=',
} as const satisfies Readonly<Record<string, string>>;

export type CanaryName = keyof typeof CANARIES;

/** The headers of the scanner that hold canaries. */
export const CANARY_HEADERS = [
  `X-Session-Token: ${CANARIES['token of the scanner']}`,
  `X-Site-Session: ${CANARIES['cookie of the scanner']}`,
  `X-Site-Login: Basic ${Buffer.from(CANARIES['login of the scanner']).toString('base64')}`,
];

/** What the action itself sees of the canaries, and so may be told by whoever answers. */
export const KNOWN: readonly CanaryName[] = [
  'access key',
  'secret key',
  'GitHub token',
  'cookie of the scanner',
  'token of the scanner',
  'login of the scanner',
];

interface Encoding {
  readonly name: string;
  readonly encode: (text: string) => string;
  /** How part of an encoded text looks; usually the part, encoded. */
  readonly partsOf?: (part: string) => readonly string[];
  /** Whether the runner masks it by itself (actions/runner, ValueEncoders.cs). */
  readonly isMasked?: true;
}

const hexOf = (bytes: Buffer) => bytes.toString('hex');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const lower = (text: string) => text.replace(/%../g, (code) => code.toLowerCase());
const each = (text: string, write: (byte: number) => string) => [...Buffer.from(text)].map(write).join('');
const hex2 = (byte: number) => byte.toString(16).padStart(2, '0');
const NAMES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
const named = (text: string) => text.replace(/[&<>"']/g, (char) => `&${NAMES[char]};`);
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const urlSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_');

export const ENCODINGS: readonly Encoding[] = [
  { name: 'raw', encode: (text) => text, isMasked: true },
  { name: 'URL', encode: encodeURIComponent, isMasked: true },
  { name: 'URL in lower case', encode: (text) => lower(encodeURIComponent(text)) },
  { name: 'URL twice', encode: (text) => encodeURIComponent(encodeURIComponent(text)) },
  { name: 'URL to the last letter', encode: (text) => each(text, (byte) => `%${hex2(byte)}`) },
  { name: 'form', encode: (text) => new URLSearchParams({ a: text }).toString().slice(2) },
  { name: 'HTML by name', encode: named, isMasked: true },
  { name: 'HTML twice', encode: (text) => named(named(text)) },
  { name: 'HTML in decimal', encode: (text) => each(text, (byte) => `&#${byte};`) },
  { name: 'HTML in hex', encode: (text) => each(text, (byte) => `&#x${hex2(byte)};`) },
  { name: 'HTML in upper hex', encode: (text) => each(text, (byte) => `&#X${hex2(byte).toUpperCase()};`) },
  { name: 'HTML in hex of four digits', encode: (text) => each(text, (byte) => `&#x00${hex2(byte)};`) },
  { name: 'HTML without semicolons', encode: (text) => each(text, (byte) => `&#${byte}`) },
  { name: 'JSON', encode: json, isMasked: true },
  { name: 'JSON twice', encode: (text) => json(json(text)) },
  { name: 'JSON to the last letter', encode: (text) => each(text, (byte) => `\\u00${hex2(byte)}`) },
  { name: 'JSON in upper case', encode: (text) => each(text, (byte) => `\\u00${hex2(byte).toUpperCase()}`) },
  { name: 'JavaScript', encode: (text) => each(text, (byte) => `\\x${hex2(byte)}`) },
  { name: 'base64', encode: base64, partsOf: base64CoresOf, isMasked: true },
  { name: 'base64 after a byte', encode: (text) => base64(`:${text}`), partsOf: base64CoresOf, isMasked: true },
  { name: 'base64 after two bytes', encode: (text) => base64(`u:${text}!`), partsOf: base64CoresOf, isMasked: true },
  {
    name: 'base64 for URLs',
    encode: (text) => Buffer.from(text).toString('base64url'),
    partsOf: (part) => base64CoresOf(part).map(urlSafe),
  },
  {
    name: 'base64 in a URL',
    encode: (text) => encodeURIComponent(base64(text)),
    partsOf: (part) => base64CoresOf(part).map(encodeURIComponent),
  },
  {
    name: 'base64 twice',
    encode: (text) => base64(base64(text)),
    partsOf: (part) => base64CoresOf(part).flatMap(base64CoresOf),
  },
  { name: 'hex', encode: (text) => hexOf(Buffer.from(text)) },
  { name: 'upper hex', encode: (text) => hexOf(Buffer.from(text)).toUpperCase() },
  { name: 'hex with blanks', encode: (text) => each(text, (byte) => `${hex2(byte)} `).trim() },
  { name: 'hex of UTF-16', encode: (text) => hexOf(Buffer.from(text, 'utf16le')) },
  { name: 'hex of UTF-16 in the other order', encode: (text) => each(text, (byte) => `00${hex2(byte)}`) },
  { name: 'quoted-printable', encode: (text) => text.replaceAll('=', '=3D') },
];

/**
 * Everything known, in every encoding: what someone who answers could say.
 * @param first where to begin, since most of what is said is cut
 */
export function echo(first = 0): string {
  const all = ENCODINGS.flatMap(({ encode }) => KNOWN.map((name) => `(${encode(CANARIES[name])})`));
  return [...all.slice(first % all.length), ...all.slice(0, first % all.length)].join(' ');
}

/** A part of this many characters would be recognised. */
const PART = 8;

export interface Leak {
  readonly canary: CanaryName;
  readonly encoding: string;
  readonly around: string;
}

interface Needle {
  readonly canary: CanaryName;
  readonly encoding: string;
  readonly text: string;
}

/** By their first characters. */
const NEEDLES: ReadonlyMap<string, readonly Needle[]> = Map.groupBy(
  (Object.keys(CANARIES) as CanaryName[]).flatMap((canary) =>
    partsOf(CANARIES[canary]).flatMap((part) =>
      ENCODINGS.flatMap(({ name, encode, partsOf: looks = (text) => [encode(text)] }) =>
        looks(part).map((text): Needle => ({ canary, encoding: name, text })),
      ),
    ),
  ),
  ({ text }) => text.slice(0, PART),
);

function partsOf(secret: string): readonly string[] {
  return Array.from({ length: secret.length - PART + 1 }, (_, at) => secret.slice(at, at + PART));
}

/** Where any eight characters of a canary are, in any encoding: the first place of each. */
export function leaksIn(text: string, isLeak: (canary: CanaryName) => boolean = () => true): readonly Leak[] {
  const found = new Map<string, Leak>();
  for (let at = 0; at + PART <= text.length; at += 1) {
    for (const { canary, encoding, text: needle } of NEEDLES.get(text.slice(at, at + PART)) ?? []) {
      const key = `${canary} ${encoding}`;
      if (found.has(key) || !isLeak(canary) || !text.startsWith(needle, at)) continue;
      found.set(key, { canary, encoding, around: text.slice(Math.max(0, at - 40), at + needle.length + 20) });
    }
  }
  return [...found.values()];
}
