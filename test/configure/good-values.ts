import type { InputName, Inputs } from '../../src/configure/inputs-table.ts';
import { VULN_ITEMS } from '../../src/configure/kinds/vuln-items.ts';
import { fileAt, folderAt } from '../escape/paths.ts';

type Good = { [Name in InputName]: readonly (readonly [given: string, value: Inputs[Name]])[] };

const booleans = [
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['FALSE', false],
  [' false\n', false],
] as const;

const limits = [
  ['0', 0],
  ['7', 7],
  ['007', 7],
  ['9007199254740991', Number.MAX_SAFE_INTEGER],
  ['none', undefined],
  ['None', undefined],
  ['NONE', undefined],
] as const;

/** Every input, with values that it accepts and what they mean. */
export const GOOD_VALUES: Good = {
  'access-key': [
    ['AKIAIOSFODNN7EXAMPLE', 'AKIAIOSFODNN7EXAMPLE'],
    ['!"#$%&~', '!"#$%&~'],
    ['  key\n', 'key'],
  ],
  'secret-key': [['wJalrXUtnFEMI/K7MDENG+bPxRfiCY=', 'wJalrXUtnFEMI/K7MDENG+bPxRfiCY=']],
  cloud: [
    ['public', 'public'],
    ['GOV', 'gov'],
    ['Fin', 'fin'],
  ],
  'api-url': [
    ['https://api.example', 'https://api.example'],
    ['https://api.example/', 'https://api.example'],
    ['HTTPS://API.example:443', 'https://api.example'],
    ['https://api.example:8443', 'https://api.example:8443'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['http://LOCALHOST', 'http://localhost'],
    ['http://127.0.0.1:1', 'http://127.0.0.1:1'],
    ['http://127.255.255.254/', 'http://127.255.255.254'],
    ['http://127.1', 'http://127.0.0.1'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['http://[0:0:0:0:0:0:0:1]', 'http://[::1]'],
  ],
  'start-url': [
    ['https://shop.example', ['https://shop.example']],
    ['https://shop.example/', ['https://shop.example/']],
    ['HTTP://Shop.Example:80/A/../b', ['http://shop.example:80/A/../b']],
    ['https://shop.example?Q=1', ['https://shop.example?Q=1']],
    ['https://shop.example./%7eA', ['https://shop.example./%7eA']],
    ['https://shop.example:8443/login?next=/a@b', ['https://shop.example:8443/login?next=/a@b']],
    ['https://shop.example/@maria', ['https://shop.example/@maria']],
    ['https://쇼핑.example/상품', ['https://xn--hp4bo76a.example/%EC%83%81%ED%92%88']],
    ['https://ＳＨＯＰ.example:443/상%ED?품=마', ['https://shop.example:443/%EC%83%81%ED?%ED%92%88=%EB%A7%88']],
    ['http://s%68op.example/', ['http://shop.example/']],
    ['http://203.0.113.7', ['http://203.0.113.7']],
    ['http://203.0.28935', ['http://203.0.28935']],
    ['https://[2001:DB8:0::1]/', ['https://[2001:db8:0::1]/']],
    ['http://10.0.0.1', ['http://10.0.0.1']],
    ['https://intranet/', ['https://intranet/']],
    ['\n  https://shop.example/ \n\n', ['https://shop.example/']],
    ['https://a.example\n\nhttp://b.example/x \r\n', ['https://a.example', 'http://b.example/x']],
  ],
  'exclude-urls': [
    ['https://shop.example/logout', ['https://shop.example/logout']],
    ['https://a.example\r\n\n  http://b.example/x?y \n', ['https://a.example', 'http://b.example/x?y']],
  ],
  headers: [
    ['Accept: text/html', [['Accept', 'text/html']]],
    ['X-A:1', [['X-A', '1']]],
    ['X-A: \t a:b c  ', [['X-A', 'a:b c']]],
    ["a!#$%&'*+-.^_`|~9: =", [["a!#$%&'*+-.^_`|~9", '=']]],
    [
      '\r\n  Cookie: a=1; b=2\r\n\r\n authorization: Bearer x\r\n',
      [
        ['Cookie', 'a=1; b=2'],
        ['authorization', 'Bearer x'],
      ],
    ],
    [
      '__proto__: x\nconstructor: y\nX-Name: z',
      [
        ['__proto__', 'x'],
        ['constructor', 'y'],
        ['X-Name', 'z'],
      ],
    ],
    ['X-Name: 마리아', [['X-Name', '마리아']]],
  ],
  'vuln-items': [
    ['ALL', ['ALL']],
    ['all', ['ALL']],
    ['All, ALL', ['ALL']],
    ['xss, sql injection\ninsecure ssl/tls\n', ['XSS', 'SQL Injection', 'Insecure SSL/TLS']],
    [',xss,\n,XSS\r\nLfi', ['XSS', 'LFI']],
    [VULN_ITEMS.slice(1).join('\n'), VULN_ITEMS.slice(1)],
  ],
  'user-agent': [
    ['PC Chrome', 'PC Chrome'],
    ['pc ie', 'PC IE'],
    ['IPHONE', 'iPhone'],
    ['android', 'Android'],
  ],
  speed: [
    ['1', '1'],
    ['2', '2'],
    ['3', '3'],
  ],
  memo: [
    ['Nightly scan of the shop', 'Nightly scan of the shop'],
    ['매일 밤 <b>&amp; 👍', '매일 밤 <b>&amp; 👍'],
    ['👍'.repeat(200), '👍'.repeat(200)],
  ],
  rescan: [
    ['never', 'never'],
    ['NEVER', 'never'],
    ['Auto', 'auto'],
    ['1234567', { number: '1234567' }],
    [' 007 ', { number: '007' }],
    ['9'.repeat(64), { number: '9'.repeat(64) }],
  ],
  'on-conflict': [
    ['fail', 'fail'],
    ['Wait', 'wait'],
    ['ATTACH', 'attach'],
  ],
  'instance-no': [
    ['1234567', ['1234567']],
    ['\n 0012 \n\n', ['0012']],
    ['9'.repeat(64), ['9'.repeat(64)]],
  ],
  'on-rerun': [
    ['attach', 'attach'],
    ['New', 'new'],
  ],
  wait: booleans,
  'dry-run': booleans,
  'poll-interval': [
    ['0.1', 100],
    ['30', 30_000],
    ['1.5', 1500],
    ['0.1234', 123],
    ['600', 600_000],
    ['600.0', 600_000],
  ],
  'timeout-minutes': [
    ['0.01', 600],
    ['180', 10_800_000],
    ['4320', 259_200_000],
  ],
  'stop-on-cancel': booleans,
  'stop-on-timeout': booleans,
  'max-high': limits,
  'max-medium': limits,
  'max-low': limits,
  'max-total': limits,
  'gate-on': [
    ['all', 'all'],
    ['All', 'all'],
  ],
  baseline: [
    ['previous', { kind: 'previous' }],
    ['Previous', { kind: 'previous' }],
    ['2100000001', { kind: 'number', number: '2100000001' }],
    ['007', { kind: 'number', number: '007' }],
    ['9'.repeat(64), { kind: 'number', number: '9'.repeat(64) }],
    ['main/report.json', { kind: 'path', path: fileAt('main/report.json') }],
    ['./a\\b/../report', { kind: 'path', path: fileAt('a/report') }],
    ['previous.json', { kind: 'path', path: fileAt('previous.json') }],
    ['./previous', { kind: 'path', path: fileAt('previous') }],
    ['./2100000001', { kind: 'path', path: fileAt('2100000001') }],
    ['9'.repeat(65), { kind: 'path', path: fileAt('9'.repeat(65)) }],
  ],
  'ignore-file': [
    ['.github/wsc-ignore.yml', fileAt('.github/wsc-ignore.yml')],
    ['.\\a//b\\..\\보고 서.yml', fileAt('a/보고 서.yml')],
  ],
  'min-crawled-urls': [
    ['1', 1],
    ['25', 25],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    ['50%', { percent: 50 }],
    ['1 %', { percent: 1 }],
    ['100%', { percent: 100 }],
  ],
  'warn-only': booleans,
  'report-dir': [
    ['wsc-report', folderAt('wsc-report')],
    ['./a//b/', folderAt('a/b')],
    ['a\\b', folderAt('a/b')],
    ['a/../b/./c', folderAt('b/c')],
    ['.', folderAt('.')],
    ['a/..', folderAt('.')],
    ['..a/b..c', folderAt('..a/b..c')],
    ['.github/.gitkeep', folderAt('.github/.gitkeep')],
    ['보고서 1', folderAt('보고서 1')],
  ],
  'job-summary': booleans,
  annotations: booleans,
  'pr-comment': [
    ['never', 'never'],
    ['On-Failure', 'on-failure'],
    ['always', 'always'],
  ],
  issue: [
    ['never', 'never'],
    ['ON-FAILURE', 'on-failure'],
  ],
  'github-token': [
    ['ghs_16C7e42F292c6912E7710c838347Ae178B4a', 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['${{ github.token }}', ''],
  ],
  details: [
    ['auto', 'auto'],
    ['Full', 'full'],
    ['COUNTS', 'counts'],
  ],
  language: [
    ['en', 'en'],
    ['KO', 'ko'],
  ],
  redact: booleans,
  matrix: [
    ['null', 'null'],
    ['{\n  "role": "admin"\n}', '{\n  "role": "admin"\n}'],
  ],
};
