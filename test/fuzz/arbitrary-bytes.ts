import fc from 'fast-check';
import { QUIRKS } from '../emulator/quirks.ts';
import type { Operation } from '../emulator/routes.ts';
import { mostly, within } from '../protocol/arbitraries.ts';
import type { ByteChange, ByteMutation, Ending, Part, Writing } from './byte-change.ts';
import type { ByteScene } from './byte-scene.ts';
import type { Scene } from './scene.ts';

const share = fc.nat(1_000).map((thousandths) => thousandths / 1_000);

const part = fc.constantFrom<Part[]>('status-line', 'head', 'head', 'head-end', 'body', 'body', 'anywhere');

const ending = fc.constantFrom<Ending[]>('end', 'end', 'end', 'reset', 'silence');

/** What stops there is what happens most. */
const stopped: fc.Arbitrary<ByteChange> = fc.record({
  kind: fc.constant('stopped'),
  in: fc.constantFrom<Part[]>('status-line', 'head', 'head-end', 'body', 'body', 'last-byte', 'anywhere'),
  share,
  ending: fc.constantFrom<Ending[]>('end', 'reset', 'silence'),
});

const statusLine: fc.Arbitrary<ByteChange> = fc
  .constantFrom(
    '',
    'HTTP/1.1',
    'HTTP/1.1 ',
    'HTTP/1.1 200',
    'HTTP/1.1 2OO OK',
    'HTTP/1.1 20 OK',
    'HTTP/1.1 2000 OK',
    'HTTP/1.1 000 Zero',
    'HTTP/1.1 -200 OK',
    'HTTP/1.1 999 Odd',
    'HTTP/9.9 200 OK',
    'HTTP/2 200 OK',
    'HTTP/1.1 200 OK\0',
    `HTTP/1.1 200 ${'O'.repeat(20_000)}`,
    'http/1.1 200 ok',
    'ICY 200 OK',
    ' HTTP/1.1 200 OK',
    'HTTP/1.1 204 No Content',
    'HTTP/1.1 205 Reset',
    'HTTP/1.1 304 Not Modified',
    'HTTP/1.1 301 Moved',
    'HTTP/1.1 301 Moved\r\nlocation: /elsewhere',
    'HTTP/1.1 307 Away\r\nlocation: /api/v1/jobs?limit=1&page=1',
    'HTTP/1.1 100 Continue',
    'HTTP/1.1 101 Switching Protocols',
    'HTTP/1.1 400 Bad Request',
    'HTTP/1.1 401 Unauthorized',
    'HTTP/1.1 429 Too Many',
    'HTTP/1.1 500 Oops',
    'HTTP/1.1 503 Busy',
    '<html>502</html>',
    '{"returnCode":"0"}',
  )
  .map((to) => ({ kind: 'status-line', to }));

/** Lines that no server should write, or that contradict others. */
const oddLine = fc.constantFrom(
  'no colon',
  ': no name',
  'two words: x',
  ' folded: x',
  '\tfolded',
  'x: a\0b',
  'x: a\x7fb\x80\xff',
  'x: a\nHTTP/1.1 200 OK',
  'content-length: 0',
  'content-length: 0',
  'content-length: 2',
  'content-length: 2',
  'content-length: 99999999999999999999',
  'content-length: 3, 3',
  'transfer-encoding: chunked',
  'transfer-encoding: gzip, chunked',
  'transfer-encoding: identity',
  'transfer-encoding: chunked, chunked',
  'transfer-encoding : chunked',
  'content-encoding: gzip',
  'content-encoding: br',
  'content-encoding: gzip, gzip',
  'content-type: text/html',
  'connection: keep-alive',
  'connection: upgrade',
  'upgrade: h2c',
  'location: https://elsewhere.example/',
  'retry-after: 999999999',
  'retry-after: 2',
  'date: Thu, 01 Jan 1970 00:00:00 GMT',
  'trailer: x',
  'set-cookie: a=b',
  `x-huge: ${'a'.repeat(20_000)}`,
  `x-ncp-request-id: ${'::error::'.repeat(20)}`,
);

const line: fc.Arbitrary<ByteChange> = fc.oneof(
  fc.record({
    kind: fc.constant('line'),
    nth: fc.nat(8),
    to: fc.oneof(
      fc.constantFrom<('twice' | readonly string[])[]>('twice', []),
      oddLine.map((each) => [each]),
    ),
  }),
  fc.record(
    { kind: fc.constant('line-added'), line: oddLine, times: fc.constantFrom(1, 1, 2, 3_000) },
    { requiredKeys: ['kind', 'line'] },
  ),
  fc.record({
    kind: fc.constant('line-end'),
    nth: fc.nat(8),
    to: fc.constantFrom('\n', '\r', '', '\r\r\n', '\n\r', '\0\r\n', ' \r\n', '\r\n\r\n', '\r\n '),
  }),
);

const length: fc.Arbitrary<ByteChange> = fc
  .constantFrom(
    '+1',
    '+7',
    '+100000',
    '-1',
    '-9',
    '-100000',
    '',
    'x',
    '0x10',
    '1e3',
    '+',
    '1 1',
    '18446744073709551616',
  )
  .map((to) => ({ kind: 'length', to }));

const chunkSize: fc.Arbitrary<ByteChange> = fc.record({
  kind: fc.constant('chunk-size'),
  nth: fc.nat(6),
  to: fc.constantFrom('+1', '-1', '+900', '0', '', 'x', '-5', 'ffffffffffffffffff', '10;ext=1', '10\n', ' 10', '0x10'),
});

const packing: fc.Arbitrary<ByteChange> = fc.record({
  kind: fc.constant('packing'),
  to: fc.constantFrom('cut', 'flipped', 'twice', 'followed', 'none'),
  share,
});

const around: fc.Arbitrary<ByteChange> = fc.record(
  {
    kind: fc.constantFrom('before', 'after'),
    bytes: fc.constantFrom(
      'itself',
      'HTTP/1.1 100 Continue\r\n\r\n',
      'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n',
      'HTTP/1.1 102 Processing\r\n\r\n',
      'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n',
      'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n',
      'HTTP/1.1 500 Oops\r\ncontent-length: 2\r\n\r\n{}',
      '\r\n',
      '\0',
      '\xef\xbb\xbf',
      'garbage',
      '<html>',
    ),
    times: fc.constantFrom(1, 1, 2, 500),
  },
  { requiredKeys: ['kind', 'bytes'] },
);

const damage: fc.Arbitrary<ByteChange> = fc.oneof(
  fc.record({ kind: fc.constant('flipped'), in: part, share, bit: fc.nat(7) }),
  fc.record({
    kind: fc.constant('inserted'),
    in: part,
    share,
    bytes: fc.constantFrom('\0', '\n', '\r', '\r\n', '\r\n\r\n', ' ', '\xff', '"', '0\r\n\r\n', 'HTTP/1.1 200 OK\r\n'),
  }),
  fc.record({ kind: fc.constantFrom('deleted', 'doubled'), in: part, share, count: fc.constantFrom(1, 2, 9, 300) }),
);

const byteChange: fc.Arbitrary<ByteChange> = fc.oneof(
  { weight: 4, arbitrary: stopped },
  { weight: 3, arbitrary: statusLine },
  { weight: 4, arbitrary: line },
  { weight: 2, arbitrary: length },
  { weight: 2, arbitrary: chunkSize },
  { weight: 3, arbitrary: packing },
  { weight: 2, arbitrary: around },
  { weight: 4, arbitrary: damage },
);

const writing: fc.Arbitrary<Writing> = fc.record({
  framing: fc.constantFrom<Writing['framing'][]>('length', 'length', 'chunks', 'chunks', 'end'),
  isPacked: fc.boolean(),
  pieceBytes: fc.constantFrom(65_536, 65_536, 97),
});

/** How one answer is written, and what is changed. */
export const anyWriting: fc.Arbitrary<Pick<ByteMutation, 'writing' | 'changes' | 'ending'>> = fc.record({
  writing,
  changes: fc.oneof(
    { weight: 4, arbitrary: fc.array(byteChange, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(byteChange, { maxLength: 3 }) },
  ),
  ending,
});

function mutationOf(on: Operation, last: number): fc.Arbitrary<ByteMutation> {
  const site = fc.record({
    on: fc.constant(on),
    nth: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: last })),
    times: fc.oneof(
      { weight: 4, arbitrary: fc.constant(1) },
      { weight: 1, arbitrary: fc.integer({ min: 2, max: 6 }) },
      { weight: 1, arbitrary: fc.constant(1_000) },
    ),
    isUndone: fc.constantFrom(false, false, true),
  });
  return fc.tuple(site, anyWriting).map(([where, how]) => ({ ...where, ...how }));
}

const mutations: fc.Arbitrary<readonly ByteMutation[]> = fc
  .tuple(
    fc.option(mutationOf('createJob', 2), { freq: 2 }),
    fc.option(mutationOf('searchJobs', 9), { freq: 2 }),
    fc.option(mutationOf('getJobs', 2), { freq: 3 }),
    fc.option(mutationOf('getReport', 2), { freq: 2 }),
    fc.option(mutationOf('stopJob', 2), { freq: 2 }),
    fc.option(mutationOf('cancelJob', 2), { freq: 2 }),
  )
  .map((all) => all.filter((each) => each !== null))
  .filter((all) => all.length > 0);

const inputs = fc
  .constantFrom<Scene['inputs'][]>(
    {},
    {},
    {},
    { baseline: 'previous' },
    { 'max-high': '1' },
    { 'warn-only': 'true' },
    { 'min-crawled-urls': '20' },
    { 'stop-on-timeout': 'true', 'timeout-minutes': '0.1' },
    { 'dry-run': 'true' },
    { wait: 'false' },
  )
  // Long outages take fewer requests so.
  .map((each) => ({ 'poll-interval': '30', ...each }));

/** Any scene whose answers have other bytes. Shrinks to few changes. */
export const anyByteScene: fc.Arbitrary<ByteScene> = fc.record({
  sites: fc.constantFrom(1, 1, 1, 2),
  inputs,
  quirks: fc.record({
    largestPage: mostly(...QUIRKS.largestPage),
    memoSearch: mostly(...QUIRKS.memoSearch),
    reportKey: mostly(...QUIRKS.reportKey),
    searchLagMs: mostly(0, 3_000, 55_000),
  }),
  findings: fc.constantFrom({}, { Low: 2 }, { High: 1 }, { High: 2, Low: 1 }),
  end: fc.constantFrom<Scene['end'][]>('completed', 'completed', 'completed', 'scan-failed'),
  past: mostly(0, 1),
  latencyMs: mostly(0, 300),
  interruptedAfterMs: fc.option(within(0, 11), { freq: 2, nil: undefined }),
  mutations: fc.constant([]),
  bytes: mutations,
});
