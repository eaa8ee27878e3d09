import fc from 'fast-check';
import { INPUTS } from '../../src/configure/inputs-table.ts';
import { BAD_VALUES } from '../configure/bad-values.ts';
import { GOOD_VALUES } from '../configure/good-values.ts';
import { HOSTILE_PIECES } from '../render/hostile.ts';

/** Inputs as a workflow gives them, by name. */
export type Given = Readonly<Record<string, string>>;

/** What no message may show, wherever a secret can stand. */
export const CANARY = 'cAnarYq7x9';

/** Inputs whose whole value is secret. */
const SECRET_INPUTS: readonly string[] = ['access-key', 'secret-key', 'github-token'];

const knownValues: ReadonlyMap<string, readonly string[]> = new Map(
  Object.keys(INPUTS).map((input) => [
    input,
    [
      ...Object.entries(GOOD_VALUES).flatMap(([name, values]) =>
        name === input ? values.map(([given]) => given) : [],
      ),
      // Good only next to a baseline, so it stands in no list of good values.
      ...(input === 'gate-on' ? ['new', 'New'] : []),
      ...BAD_VALUES.filter((bad) => bad.input === input).map(({ given }) => given),
    ],
  ]),
);

const EVERY_VALUE: readonly string[] = [...knownValues.values()].flat();

/** What may slip into a value: pieces that mean something to a reader, or to no one. */
const slip = fc.oneof(
  fc.constantFrom(...HOSTILE_PIECES),
  fc.constantFrom(
    '\n',
    '\r\n',
    ' ',
    '\t',
    '\u00a0',
    '０',
    ',',
    ':',
    ': ',
    '/',
    '//',
    '@',
    '%',
    '%00',
    '..',
    '-',
    '=',
    '*',
  ),
  fc.constantFrom('${{ secrets.X }}', '$(id)', '`id`', '__proto__', 'null', 'undefined', 'Infinity', '1e9', '0x1'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

type Edit = (text: string) => string;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(1_000), slip).map(
    ([at, piece]): Edit =>
      (text) =>
        `${text.slice(0, at % (text.length + 1))}${piece}${text.slice(at % (text.length + 1))}`,
  ),
  fc.tuple(fc.nat(1_000), fc.nat(4)).map(
    ([at, count]): Edit =>
      (text) =>
        `${text.slice(0, at % (text.length + 1))}${text.slice((at % (text.length + 1)) + count)}`,
  ),
  fc.constantFrom<Edit[]>(
    (text) => text.toUpperCase(),
    (text) => `${text}\n${text}`,
    (text) => ` \n${text}\r\n `,
    (text) => text.normalize('NFKD'),
    (text) => text.split('').toReversed().join(''),
    (text) => text.repeat(20),
  ),
);

function valueFor(input: string): fc.Arbitrary<string> {
  const known = fc.constantFrom(...(knownValues.get(input) ?? []));
  const edited = fc
    .tuple(known, fc.array(edit, { minLength: 1, maxLength: 3 }))
    .map(([text, edits]) => edits.reduce((changed, each) => each(changed), text));
  return fc.oneof(
    { weight: 40, arbitrary: known },
    { weight: 50, arbitrary: edited },
    { weight: 1, arbitrary: fc.constantFrom('a', '/@', '\n', 'x\n', '% ').map((text) => text.repeat(3_000)) },
    { weight: 4, arbitrary: fc.constantFrom('', ' ', ' \r\n') },
    { weight: 10, arbitrary: fc.constantFrom(...EVERY_VALUE) },
    { weight: 10, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );
}

/** A secret, with the canary in it, and what may make it invalid. */
const secret = fc
  .tuple(fc.oneof(fc.constant(''), slip), fc.oneof(fc.constant(''), slip))
  .map((sides) => sides.join(CANARY));

const headerWithSecret = fc
  .tuple(fc.constantFrom('Cookie', 'Authorization', 'X-Api-Key', 'X Y', 'é', ''), secret)
  .map(([name, value]) => `${name}: ${value.replaceAll(/[\r\n]/g, '')}`);

const headers = fc.array(headerWithSecret, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

/** User info is hidden in every URL, valid or not. */
const urlWithSecret = fc
  .tuple(fc.constantFrom('https://', 'http://', 'HTTPS:', 'ftp://', ''), fc.constantFrom('@', '@@', '%40@', '%40'))
  .map(([scheme, at]) => `${scheme}maria:${CANARY}${at}shop.example/`);

/** One input with any value. */
const entry: fc.Arbitrary<readonly [input: string, given: string]> = fc
  .constantFrom(...Object.keys(INPUTS))
  .chain((input) => {
    const isUrl = input === 'start-url' || input === 'exclude-urls' || input === 'api-url';
    const own = SECRET_INPUTS.includes(input) ? secret : input === 'headers' ? headers : valueFor(input);
    const given = isUrl ? fc.oneof({ weight: 9, arbitrary: own }, { weight: 1, arbitrary: urlWithSecret }) : own;
    return given.map((text) => [input, text] as const);
  });

/** The inputs that a step must have, and some more with any values. */
export const anyGiven: fc.Arbitrary<Given> = fc
  .tuple(fc.array(entry, { maxLength: 4 }), fc.constantFrom(true, true, true, false))
  .map(([entries, hasKeys]) => ({
    ...(hasKeys && { 'access-key': `A${CANARY}`, 'secret-key': `s/${CANARY}=`, 'start-url': 'https://shop.example/' }),
    ...Object.fromEntries(entries),
  }));
