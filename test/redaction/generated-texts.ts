/** Texts made of all that the rules of redaction look for, in every spelling and encoding. */
import { escapeUTF8 } from 'entities';
import fc from 'fast-check';
import { spellingsOf } from '../../src/redaction/text/character-spellings.ts';
import { SYNTAX_SAMPLES } from './syntax-samples.ts';

const NAMES = [
  'password token api_key access.key auth key upw pw_chk newPass connect.sid userSid Authorization bearer Cookie set-cookie2',
  'x-api-key csrf jwt log-in-info SAMLResponse session_id 비밀번호 비번 암호 패스워드 x token_type page',
]
  .join(' ')
  .split(' ');

const LAYERS: readonly ((text: string) => string)[] = [
  (text) => encodeURIComponent(text.toWellFormed()),
  (text) => encodeURIComponent(text.toWellFormed()).replace(/%../g, (code) => code.toLowerCase()),
  escapeUTF8,
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  (text) => text.replace(/[^\w\s]/g, (char) => `&#${char.codePointAt(0)};`),
  (text) => text.replace(/[^\w\s]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (text) => Buffer.from(text).toString('latin1'),
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
];

const KEYS =
  'AKIAIOSFODNN7EXAMPLE Bearer:abcdef123 basic&nbsp;YTpiY2RlZg== https://joe:pw@a/ https:%2F%2Fjoe:pw%40a //a:b&#64;c eyJhbGciOiJIUzI1NiJ9&#46;e30.x ' +
  '-----BEGIN%20RSA+PRIVATE&nbsp;KEY-----MIIE-----END 123456789:AAabcdefghijklmnopqrstuvwxyz0123456 https://hooks.slack.com/services/T00/B00/abcdefghijkl ' +
  'hvs.abcdefghijklmnopqrstuvwx ya29.abcdefghijklmnopqrstuvwx LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tabcdefgh ghp_abcdefghijklmnopqrstuvwxyz0123456789';

const FRAGMENTS = (
  'Cookie:|token=|password:|{"|":"|"}|[["|",|<a |<td>|</td>|name="|value=|form-data; name="|--|SetEnv |PASSWORD |IDENTIFIED BY |setPassword("|f("|variables|$p|' +
  's:5:"|";s:1:"|a|s:|:|=|=>|\uff1a|&|&amp;|;|%|%25|%26|\\|\\\\|&#|&#x|\\u00|\\x|25|3B|26|amp;|nbsp;|#|\n|\r\n|\n  - |<br>| |+|"|\'|lowbar;|[|]|\u212a|\u1100|\u00b9\u00d0\u00b8\u00ea'
).split('|');

/** A text in which each character has a spelling of its own. */
export function spelled(text: string): fc.Arbitrary<string> {
  const chars = [...text].map((char) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(char) }, fc.constantFrom(...spellingsOf(char))),
  );
  return fc.tuple(...chars).map((each) => each.join(''));
}

const names = fc
  .constantFrom(...NAMES)
  .chain((name) => fc.oneof({ weight: 2, arbitrary: fc.constant(name) }, spelled(name)));

const edits = fc.array(
  fc.record({ at: fc.nat(), cut: fc.nat(5), put: fc.oneof(fc.constantFrom('', ...FRAGMENTS), names) }),
  { maxLength: 3 },
);

const samples = fc
  .tuple(fc.constantFrom(...Object.values(SYNTAX_SAMPLES)), names)
  .map(([write, name]) => write(name, 'c4n4ry7f3a'));

const plainTexts = fc.oneof(
  samples,
  fc.constantFrom(...KEYS.split(' ')),
  fc
    .array(fc.oneof(names, fc.constantFrom(...FRAGMENTS, ...KEYS.split(' ')), fc.string({ maxLength: 3 })), {
      maxLength: 9,
    })
    .map((parts) => parts.join('')),
);

/** Encodings within one another, often the same one. */
const layersOfTexts = fc.oneof(
  fc.array(fc.constantFrom(...LAYERS), { maxLength: 3 }),
  fc
    .tuple(fc.constantFrom(...LAYERS), fc.integer({ min: 1, max: 4 }))
    .map(([layer, count]) => Array.from({ length: count }, () => layer)),
);

/** Texts, changed a little and encoded up to four times. */
export const texts = fc.tuple(plainTexts, edits, layersOfTexts).map(([text, changes, layers]) => {
  const changed = changes.reduce((before, { at, cut, put }) => {
    const from = at % (before.length + 1);
    return before.slice(0, from) + put + before.slice(from + cut);
  }, text);
  return layers.reduce<string>((inner, encode) => encode(inner).slice(0, 4_000), changed);
});
