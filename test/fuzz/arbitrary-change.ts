import fc from 'fast-check';
import { Emulator } from '../emulator/emulator.ts';
import { ManualClock } from '../emulator/manual-clock.ts';
import { OPERATIONS } from '../emulator/routes.ts';
import { HOSTILE_PIECES } from '../render/hostile.ts';
import type { Change } from './change.ts';

/** A report's tables are its twelfth to fifteenth members, the totals first. */
const TABLES = { from: 11, to: 14 };

/** The payload stands fourth in every answer, so it is chosen more often than chance would. */
const steps: fc.Arbitrary<readonly number[]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(3, 3, 3, 3, 0, 1, 2), fc.array(fc.nat(20), { maxLength: 5 }))
      .map(([first, others]) => [first, ...others]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.oneof(fc.constant(TABLES.from), fc.integer({ min: TABLES.from, max: TABLES.to })),
        fc.array(fc.nat(20), { maxLength: 4 }),
      )
      .map(([table, others]) => [3, table, ...others]),
  },
);

/** Names that mean something to a reader of answers. */
const NAMES =
  `High high 상 합계 Total Critical Details Classify_byRisk_Level 0 17 resource resources record_data instanceNo
  memo result_button end_date slave_data error errorCode responseError returnCode code msg URL Title RiskLevel Vuln_Desc
  __proto__ constructor toString length`.split(/\s+/);

const name = fc.oneof(fc.constantFrom(...NAMES, '', ' ', ' Low '), fc.string({ unit: 'binary', maxLength: 5 }));

/** What users keep secret, among other words. */
const { secretKey } = new Emulator({ clock: new ManualClock() }).account;

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1.5',
    '1e3',
    'none',
    'cancel',
    'terminate',
    'report',
    'expired',
    'cause',
    'High',
  ),
  fc.constantFrom('2026-10-05 12:00:08', '9999-99-99 99:99:99', 'https://elsewhere.example/', '2100000001', '../7'),
  fc.constant(`their key is ${secretKey}, they say`),
  fc.constantFrom(...HOSTILE_PIECES),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const number = fc.oneof(
  fc.constantFrom('+1', '-1', '+1', '-1', '0', '-0', '1e3', '1e400', '-5', '0.5', '9007199254740993', '2147483648'),
  fc.constantFrom('"12"', '" 3 "', '"none"', '"1,024"', '"３"', 'null', 'true', '"0x10"'),
  fc.integer().map(String),
);

const json = fc.oneof(
  fc.constantFrom(
    'null',
    'true',
    'false',
    '0',
    '1',
    '-1',
    '1.5',
    '""',
    '" "',
    '"0"',
    '[]',
    '{}',
    '[[]]',
    '[{}]',
    '[0]',
  ),
  fc.constantFrom('{"0":{}}', '[null]', '{"High":0}', '{"Title":"x"}', '[{"Title":"x"}]', '"[{}]"', '[["x"]]'),
  fc.constantFrom('deep:40', 'deep:1500', 'nested:40', 'nested:1500', 'long:70000', 'rows:300'),
  text.map((each) => JSON.stringify(each)),
  fc.jsonValue({ maxDepth: 3 }).map((each) => JSON.stringify(each)),
);

const share = fc.nat(999).map((thousandths) => thousandths / 1_000);

const header: fc.Arbitrary<Change> = fc.oneof(
  fc
    .constantFrom('', 'soon', '-1', '0', '1', '2', '30', '1e9', '99999999999', 'Thu, 01 Jan 1970 00:00:00 GMT')
    .map((value) => ({ kind: 'header' as const, name: 'retry-after', value })),
  fc
    .constantFrom('', 'yesterday', 'Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Dec 9999 23:59:59 GMT')
    .map((value) => ({ kind: 'header' as const, name: 'date', value })),
  fc
    .constantFrom('', 'text/html', 'application/octet-stream', 'application/json; charset=EUC-KR', 'x/y;::error::')
    .map((value) => ({ kind: 'header' as const, name: 'content-type', value })),
  fc
    .constantFrom('0', '1', '-1', '999999999')
    .map((value) => ({ kind: 'header' as const, name: 'content-length', value })),
  fc
    .constantFrom('gzip', 'br', 'identity')
    .map((value) => ({ kind: 'header' as const, name: 'content-encoding', value })),
  fc
    .constantFrom('', '::error::x', '<b>1</b>', 'a'.repeat(500))
    .map((value) => ({ kind: 'header' as const, name: 'x-ncp-request-id', value })),
);

/** Any change to an answer. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('removed', 'repeated', 'lifted'), at: steps }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sunk'), at: steps, into: fc.nat(20) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('renamed'), at: steps, to: name }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('replaced', 'contradicted'), at: steps, by: json }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('wrapped'),
      at: steps,
      as: fc.constantFrom('list', 'object', 'text'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('number'), nth: fc.nat(40), by: number }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('text'), nth: fc.nat(60), to: text }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('list'),
      nth: fc.nat(8),
      to: fc.constantFrom('empty', 'doubled', 'reversed', 'one'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut'), share }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('flipped'), share, bit: fc.nat(7) }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('\ufeff', '\u0000', ' \n', ")]}',\n", '[', '"', '<html>', '{}')
      .map((by) => ({ kind: 'preceded' as const, by })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(100, 201, 204, 206, 301, 304, 400, 401, 403, 404, 408, 413, 418, 429, 500, 502, 503, 599)
      .map((to) => ({ kind: 'status' as const, to })),
  },
  { weight: 2, arbitrary: header },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(-86_400_000, -400_000, -200_000, 200_000, 290_000, 400_000, 86_400_000)
      .map((aheadMs) => ({ kind: 'date' as const, aheadMs })),
  },
  { weight: 2, arbitrary: fc.constantFrom(...OPERATIONS).map((from) => ({ kind: 'swapped' as const, from })) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 6 }).map((back) => ({ kind: 'replayed' as const, back })) },
);
