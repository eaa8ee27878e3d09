import fc from 'fast-check';
import { Emulator } from '../emulator/emulator.ts';
import { ERROR_SHAPES, shapeError } from '../emulator/errors.ts';
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

/** Milliseconds do not matter to an error's form. */
const errorBody = fc
  .tuple(
    fc.constantFrom(...ERROR_SHAPES),
    fc.constantFrom<(number | string)[]>(901, 160441, 160453, 500, 900, 160701, 9014, 'E-7'),
    fc.oneof(
      fc.constantFrom('API Call Fail', ''),
      // As long as what is shown of an error, so that a secret stands where it is cut.
      fc.integer({ min: 170, max: 200 }).map((length) => `${'x'.repeat(length)} ${secretKey}`),
    ),
    fc.constantFrom(200, 500, 503),
  )
  .map(([shape, code, message, status]) => shapeError(shape, { status, code, message, at: 0 }).body);

/** An error in place of the answer. What it asks to wait can be longer than anybody would. */
export const anError: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom(200, 200, 200, 400, 404, 429, 500, 502, 503, 504),
    errorBody,
    fc.constantFrom(undefined, undefined, '1', '30', '3600', '999999999', 'Fri, 31 Dec 2027 23:59:59 GMT'),
  )
  .map(([status, body, retryAfter]) => ({
    kind: 'answered',
    status,
    body,
    ...(retryAfter !== undefined && { retryAfter }),
  }));

/** The service's own form of an error, which has HTTP 200. */
export const aServiceError: fc.Arbitrary<Change> = errorBody
  .filter((body) => body.startsWith('{'))
  .map((body) => ({ kind: 'answered', status: 200, body }));

const SPOKEN =
  'crawl_cnt end_date start_date scan_cnt total_page_cnt memo returnCode Total High Scanned_Domain_List'.split(' ');

/** Counts of a report that are not given, or are others. */
const otherCount: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom('High', 'Medium', 'Low', 'Total', '상', 'RiskLevel'),
    fc.constantFrom('', 'null', '0', '"5"', '7'),
  )
  .map(([name, by]) => ({ kind: 'member', name, by }));

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
  { weight: 3, arbitrary: anError },
  { weight: 3, arbitrary: otherCount },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(
        '"error":{"errorCode":901}',
        '"errorCode":"900"',
        '"returnCode":"901"',
        '"responseError":{"returnCode":"7"}',
      )
      .map((member) => member.split(/:(.*)/s))
      .map(([name = '', by = '']) => ({ kind: 'joined' as const, name: JSON.parse(name) as string, by })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...SPOKEN), fc.constantFrom('', 'null', '""', '0', '"?"'))
      .map(([member, by]) => ({ kind: 'member' as const, name: member, by })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(-86_400_000, -400_000, -200_000, 200_000, 290_000, 400_000, 86_400_000)
      .map((aheadMs) => ({ kind: 'date' as const, aheadMs })),
  },
  { weight: 2, arbitrary: fc.constantFrom(...OPERATIONS).map((from) => ({ kind: 'swapped' as const, from })) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 6 }).map((back) => ({ kind: 'replayed' as const, back })) },
);
