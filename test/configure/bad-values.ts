import { INPUTS, type InputName } from '../../src/configure/inputs-table.ts';
import { NOT_DECIMAL, NOT_WHOLE } from './bad-numbers.ts';
import { BAD_PATHS } from './bad-paths.ts';
import { BAD_URLS } from './bad-urls.ts';

/** A value that an input must refuse, and what the user is then told besides the input's name. */
interface BadValue {
  readonly input: InputName;
  readonly given: string;
  /** Parts of the message: what was given, if it may be shown, and what is allowed. */
  readonly mentions: readonly string[];
  /** Parts of what was given that no message may contain. */
  readonly hides?: readonly string[];
}

/** Every input except the matrix, which accepts any text. */
export const REFUSING: readonly string[] = Object.keys(INPUTS).filter((input) => input !== 'matrix');

const long = 'a'.repeat(300);
const cut = `"${'a'.repeat(100)}"…`;

function each(input: InputName, allowed: string, values: readonly string[]): readonly BadValue[] {
  return values.map((given) => ({ input, given, mentions: [`"${given}" is not valid`, allowed] }));
}

function hidden(input: InputName, values: readonly string[]): readonly BadValue[] {
  return values.map((given) => ({
    input,
    given,
    mentions: ['not shown', 'visible ASCII'],
    hides: [given.slice(0, 4)],
  }));
}

function ownHost(given: string): BadValue {
  return {
    input: 'start-url',
    given,
    mentions: [
      `"${given}" always means the local machine`,
      'the scanner runs in NAVER Cloud and cannot reach it',
      'URLs that start with',
    ],
  };
}

function urls(input: InputName): readonly BadValue[] {
  const allowed = 'http:// or https://';
  return [
    ...each(input, allowed, BAD_URLS),
    { input, given: 'https://shop.example/a\tb', mentions: ['"https://shop.example/a\\u{9}b"', allowed] },
    { input, given: 'https://shop.example/\u001b[2J', mentions: ['"https://shop.example/\\u{1b}[2J"', allowed] },
    { input, given: 'https://shop.example/\u0085', mentions: [allowed] },
    { input, given: 'https://@shop.example/', mentions: ['https://***@shop.example/', allowed] },
    ...[
      'https://maria:hunter22@shop.example/',
      'https://maria:hunt@er22@shop.example/',
      'https://maria:hunter22%40shop.example/',
      'http:maria:hunter22@shop.example',
      'maria:hunter22@shop.example',
      'ftp://maria:hunter22@shop.example',
      'https:\\\\maria:hunter22@shop.example',
      'https://maria:hunter 22@shop.example/',
      `https://maria:hunter22${long}@shop.example/`,
    ].map((given) => ({ input, given, mentions: ['***', 'shop.example', allowed], hides: ['maria', 'hunt', 'er22'] })),
    { input, given: `https://${long} /`, mentions: [`"https://${'a'.repeat(92)}"…`, allowed], hides: ['a'.repeat(93)] },
  ];
}

function words(input: InputName, allowed: readonly string[]): readonly BadValue[] {
  const values = ['yes', '0', 'on', 'null', 'undefined', 'tru e', 'counts,full', '１', 'public gov', '4', '01'];
  return [
    ...values.map((given) => ({ input, given, mentions: [`"${given}" is not valid`, ...allowed] })),
    { input, given: long, mentions: [cut, ...allowed], hides: ['a'.repeat(101)] },
    { input, given: 'tr\nue', mentions: ['"tr\\u{a}ue"', ...allowed] },
  ];
}

function limits(input: InputName): readonly BadValue[] {
  return each(input, 'a whole number, 0 or more, or none', [...NOT_WHOLE, 'non', 'no limit', 'unlimited']);
}

function paths(input: InputName): readonly BadValue[] {
  const allowed = 'relative to the workspace';
  return [
    ...each(input, allowed, BAD_PATHS),
    { input, given: 'a\nb', mentions: ['"a\\u{a}b" is not valid', allowed] },
    { input, given: 'a\u001bb', mentions: ['"a\\u{1b}b" is not valid', allowed] },
    { input, given: '.g\u200cit/hooks', mentions: ['".g\\u{200c}it/hooks" is not valid', allowed] },
  ];
}

/**
 * Every input, with the values that it must refuse. None is blank, contains a zero byte, or begins
 * or ends with a space.
 */
export const BAD_VALUES: readonly BadValue[] = [
  ...hidden('access-key', ['ACCESS KEY', 'ACCESS\tKEY', 'ACCESS\nKEY', 'ACCESS\u0007KEY', '액세스키', 'ACCÈS']),
  ...hidden('secret-key', ['hunter 22', 'hunter22\nX-Evil: 1', 'hunter22\u007f', '비밀번호', 'hunter\u200b22']),
  ...words('cloud', ['public', 'gov', 'fin']),
  ...each('api-url', 'an origin', [
    'api.example',
    'https://',
    'https://api.example/v1',
    'https://api.example//',
    'https://api.example/?',
    'https://api.example?a=1',
    'https://api.example/#',
    'https://api.example#top',
    'https://api.example:99999',
    'https://api example',
    'http://api.example',
    'http://127.evil.example',
    'http://localhost.evil.example',
    'http://10.0.0.1',
    'http://128.0.0.1',
    'http://[::2]',
    'http://0.0.0.0:8080',
    'ws://localhost',
    'https:api.example',
    'https://a.example,https://b.example',
  ]),
  {
    input: 'api-url',
    given: 'https://a.example\nhttps://b.example',
    mentions: ['"https://a.example\\u{a}https://b.example"'],
  },
  { input: 'api-url', given: 'https://maria:hunter22@api.example', mentions: ['***@api.example'], hides: ['hunter22'] },
  ...urls('start-url'),
  ...['http://127.1', 'http://[::ffff:127.0.0.1]:80/'].map(ownHost),
  { input: 'start-url', given: '\u200b', mentions: ['\\u{200b}', 'URLs that start with'] },
  {
    input: 'start-url',
    given: 'https://a.example\nhttps://b.example\nHTTPS://A.example:443/',
    mentions: ['"https://a.example:443/" was given twice', 'each once'],
  },
  {
    input: 'start-url',
    given: 'https://a.example/\r\n\r\nhttps://b.example/\n\nx',
    mentions: ['"x" is not valid', 'one per line'],
  },
  ...urls('exclude-urls'),
  { input: 'exclude-urls', given: 'https://a.example/, https://b.example/', mentions: ['one per line'] },
  {
    input: 'exclude-urls',
    given: 'https://a.example/\nb.example',
    mentions: ['"b.example" is not valid', 'one per line'],
  },
  ...[
    'Bearer hunter22',
    'Cookie hunter22=1:2',
    'Cookie : hunter22',
    ': hunter22',
    ':hunter22: hunter22',
    'Cookié: hunter22',
    'X(Y): hunter22',
    '"X": hunter22',
    'X\u0007Y: hunter22',
    'X\u200bY: hunter22',
    '=hunter22',
  ].map((given) => ({
    input: 'headers' as const,
    given,
    mentions: ['line 1', 'not shown', 'header name', '`Name: value`'],
    hides: ['hunter22'],
  })),
  { input: 'headers', given: 'Cookie:', mentions: ['"Cookie" on line 1 has no value', '`Name: value`'] },
  { input: 'headers', given: 'X-A: 1\n\nCookie: \t \nX-B: 2', mentions: ['"Cookie" on line 3 has no value'] },
  ...['hunter\t22', 'hunter\r22', 'hunter\u001b22', 'hunter\u007f22', 'hunter\u009022'].map((value) => ({
    input: 'headers' as const,
    given: `Accept: */*\r\nCookie: ${value}`,
    mentions: ['"Cookie" on line 2', 'control character', 'not shown'],
    hides: ['hunter', '22'],
  })),
  {
    input: 'headers',
    given: 'Cookie: hunter22\ncookie: other-value',
    mentions: ['"cookie" on line 2 repeats an earlier name'],
    hides: ['hunter22', 'other-value'],
  },
  {
    input: 'headers',
    given: '__proto__: a1\n__PROTO__: b2',
    mentions: ['"__PROTO__" on line 2 repeats an earlier name'],
  },
  {
    input: 'vuln-items',
    given: 'SQLi',
    mentions: ['"SQLi" is unknown (closest match: SQL Injection)', 'SSI Injection'],
  },
  { input: 'vuln-items', given: 'XSS, RFl', mentions: ['"RFl" is unknown (closest match: RFI)', 'XXE'] },
  { input: 'vuln-items', given: 'insecure ssl', mentions: ['(closest match: Insecure SSL/TLS)', 'Mixed Content'] },
  { input: 'vuln-items', given: 'SQL_Injection', mentions: ['(closest match: SQL Injection)'] },
  { input: 'vuln-items', given: 'ALLL', mentions: ['(closest match: ALL)'] },
  { input: 'vuln-items', given: 'XSS;LFI', mentions: ['"XSS;LFI" is unknown'] },
  { input: 'vuln-items', given: long, mentions: [cut, 'closest match: '], hides: ['a'.repeat(101)] },
  { input: 'vuln-items', given: 'ALL, XSS', mentions: ['ALL cannot be combined with other values'] },
  { input: 'vuln-items', given: 'xss\nall', mentions: ['ALL cannot be combined with other values'] },
  { input: 'vuln-items', given: ', ,', mentions: ['", ," is not valid', 'separated by commas or line breaks'] },
  ...words('user-agent', ['PC Chrome', 'PC IE', 'iPhone', 'Android']),
  {
    input: 'user-agent',
    given: 'PC  Chrome',
    mentions: ['"PC  Chrome" is not valid', 'PC Chrome, PC IE, iPhone, Android'],
  },
  ...words('speed', ['1, 2, 3']),
  { input: 'memo', given: '좋'.repeat(201), mentions: ['at most 200 characters'] },
  { input: 'memo', given: long, mentions: [cut, 'at most 200 characters'], hides: ['a'.repeat(101)] },
  { input: 'memo', given: 'one\ntwo', mentions: ['"one\\u{a}two" is not valid', 'one line'] },
  { input: 'memo', given: 'one\u2028two', mentions: ['"one\\u{2028}two" is not valid', 'one line'] },
  { input: 'memo', given: 'red \u001b[31m', mentions: ['"red \\u{1b}[31m" is not valid', 'control characters'] },
  {
    input: 'memo',
    given: 'x\r\n::error::y',
    mentions: ['"x\\u{d}\\u{a}::error::y" is not valid', 'control characters'],
  },
  ...each('rescan', 'never, auto, or the number', [
    'always',
    'true',
    'autoo',
    '-1',
    '1.0',
    '12 34',
    '１２',
    'no-7',
    '7,8',
    '../7',
    '9'.repeat(65),
  ]),
  { input: 'rescan', given: '1\n2', mentions: ['"1\\u{a}2" is not valid', 'never, auto'] },
  ...words('on-conflict', ['fail, wait, attach']),
  ...each('instance-no', 'scan numbers', [
    '7 8',
    '7,8',
    '../7',
    '7/8',
    '7?x=1',
    '7#',
    '７',
    'no.7',
    'abc',
    '-7',
    '7a',
    '0x7',
    '1_000',
  ]),
  { input: 'instance-no', given: long, mentions: [cut, 'scan numbers'], hides: ['a'.repeat(101)] },
  ...words('on-rerun', ['attach, new']),
  ...words('wait', ['true, false']),
  ...words('dry-run', ['true, false']),
  ...each('poll-interval', '0.1 to 600 seconds', [...NOT_DECIMAL, '0', '0.09', '600.1', '9'.repeat(99)]),
  ...each('timeout-minutes', '0.01 to 4320 minutes', [...NOT_DECIMAL, '0', '0.009', '4320.5']),
  ...words('stop-on-cancel', ['true, false']),
  ...words('stop-on-timeout', ['true, false']),
  ...limits('max-high'),
  ...limits('max-medium'),
  ...limits('max-low'),
  ...limits('max-total'),
  ...words('gate-on', ['all, new']),
  ...paths('baseline'),
  ...each('baseline', 'previous, the number of a scan, in digits, or the path', ['.', 'a/..']),
  ...paths('ignore-file'),
  ...each('ignore-file', 'a path relative to the workspace', ['.', 'a/..']),
  ...each('min-crawled-urls', 'a whole number, 1 or more', [
    ...NOT_WHOLE,
    '0',
    '00',
    'none',
    '%',
    '0%',
    '101%',
    '-5%',
    '50.5%',
    '1e1%',
    '50%%',
    '50 percent',
    '%50',
  ]),
  ...words('warn-only', ['true, false']),
  ...paths('report-dir'),
  ...words('job-summary', ['true, false']),
  ...words('annotations', ['true, false']),
  ...words('pr-comment', ['never, on-failure, always']),
  ...words('issue', ['never, on-failure']),
  ...hidden('github-token', ['ghs_secret token', 'ghs_토큰']),
  ...words('details', ['auto, full, counts']),
  ...words('language', ['en, ko']),
  ...words('redact', ['true, false']),
];
