/** Every way in which a run ends, with someone who answers with the secrets it was given. */
import type { End } from '../../src/judge/verdict.ts';
import type { Fault, FaultSite } from '../emulator/faults.ts';
import type { Trouble } from '../github-api/github-api.ts';
import { BREAKING_EARLY, BREAKING_LATE, BREAKING_SOCKETS, THROWING, withScript } from './breakages.ts';
import { CANARIES, echo } from './canaries.ts';
import { NOTHING_FOUND, report, reportOf } from './canary-report.ts';
import { SECRET_HEADERS } from './credentials.ts';
import { SITE, type StageOptions, type StepOptions } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';

export interface CanaryEnd {
  readonly name: string;
  /** The end in the table of ends. */
  readonly end: End;
  readonly service?: StageOptions;
  readonly step?: StepOptions;
  /** A scan to attach to; by default one that completed an hour ago. */
  readonly scan?: StageOptions['script'] | 'ordered';
  /**
   * Whether it takes long, so that it runs in virtual time, which knows nothing of GitHub: without
   * a comment and an issue.
   */
  readonly isLong?: true;
  readonly troubles?: readonly Trouble[];
  /** Whether the service is reached only through a proxy, which may refuse. */
  readonly proxy?: 'leads' | 'refuses';
  readonly isOffline?: true;
  /** Whether anybody told secrets, so that something must have been taken out. */
  readonly isTold: boolean;
  readonly language?: 'ko';
  /** Whether it breaks before anything is masked. */
  readonly hidesNothing?: true;
}

export const SCAN = '2100000001';
const ALMOST_A_YEAR_MS = 364.5 * 86_400_000;
const ALWAYS = { times: Number.POSITIVE_INFINITY };
const said = echo();
let told = 0;
/** The same from another place each time. */
const saidNext = () => {
  told += 17;
  return echo(told);
};
const says = (fault: Fault, site: FaultSite): StageOptions => ({ faults: [[fault, site]] });

const IGNORE_FILE = `- category: Password in Clear
  reason: 'see ${CANARIES['cookie of the scanner']} and ${CANARIES['token of the scanner']}'
`;
const ENDLESS = { ...BRIEF, scanMs: 36_000_000_000 };

export const CANARY_ENDS: readonly CanaryEnd[] = [
  {
    name: 'gate failed',
    end: 'gate-failed',
    scan: reportOf(report()),
    step: { inputs: { 'ignore-file': 'ignore.yml' }, files: { 'ignore.yml': IGNORE_FILE } },
    isTold: true,
  },
  {
    name: 'too few URLs',
    end: 'too-few-urls',
    scan: reportOf(NOTHING_FOUND),
    step: { inputs: { 'min-crawled-urls': '26' } },
    isTold: false,
  },
  {
    name: 'report expired',
    end: 'report-unusable',
    scan: 'ordered',
    service: {
      ...says({ kind: 'service', code: 160701, message: saidNext() }, { on: 'getReport', ...ALWAYS }),
      prepare: (emulator) =>
        void emulator.seed({ startUrl: SITE, createdAt: emulator.now() - ALMOST_A_YEAR_MS, script: BRIEF }),
    },
    step: { inputs: { 'instance-no': SCAN } },
    isTold: true,
  },
  {
    name: 'scan failed',
    end: 'scan-failed',
    scan: { ...BRIEF, end: 'scan-failed', reason: saidNext() },
    isTold: true,
    language: 'ko',
  },
  {
    name: 'scan cancelled',
    end: 'scan-cancelled',
    service: {
      prepare: (emulator) =>
        emulator.endFromConsole(emulator.seed({ startUrl: SITE, memo: said, createdAt: emulator.now() }), 'cancelled'),
    },
    isTold: false,
  },
  {
    name: 'scan stopped',
    end: 'scan-stopped',
    service: {
      prepare: (emulator) => {
        const createdAt = emulator.now() - 60_000;
        emulator.endFromConsole(
          emulator.seed({ startUrl: SITE, memo: said, createdAt, script: { ...ENDLESS, stoppingMs: 0 } }),
          'stopped',
        );
      },
    },
    isTold: false,
    language: 'ko',
  },
  {
    name: 'timed out',
    end: 'timed-out',
    isLong: true,
    scan: ENDLESS,
    service: says(
      { kind: 'raw', status: 502, body: `<p>${saidNext()}</p>` },
      { on: ['searchJobs', 'getJobs'], nth: 2, times: 1 },
    ),
    step: { inputs: { 'timeout-minutes': '0.1', 'poll-interval': '1' } },
    isTold: false,
  },
  {
    name: 'started',
    end: 'started',
    scan: ENDLESS,
    step: { inputs: { wait: 'false', 'pr-comment': 'always' } },
    isTold: false,
  },
  {
    name: 'dry run',
    end: 'dry-run',
    scan: 'ordered',
    step: { inputs: { 'dry-run': 'true', memo: 'nightly' } },
    isTold: false,
  },
  ...(['ko', undefined] as const).map(
    (language): CanaryEnd => ({
      name: `bad inputs${language === undefined ? '' : ', in Korean'}`,
      end: 'error',
      step: {
        inputs: {
          'start-url': `ftp://shop.example.com/?a=${CANARIES['cookie of the scanner']}`,
          speed: CANARIES['secret key'],
          'max-high': CANARIES['access key'],
          'vuln-items': `${CANARIES['token of the scanner']}\nXSS`,
          rescan: encodeURIComponent(CANARIES['secret key']),
          'instance-no': Buffer.from(CANARIES['secret key']).toString('hex'),
          'ignore-file': `lists/${CANARIES['cookie of the scanner']}.yml`,
          'report-dir': `../${CANARIES['access key']}`,
          memo: `${CANARIES['secret key']}\n2`,
          headers: `X-Shop-Door: ${CANARIES['token of the scanner']}\n${CANARIES['cookie of the scanner']}`,
        },
      },
      isTold: true,
      ...(language && { language }),
    }),
  ),
  {
    name: 'order refused',
    end: 'error',
    scan: 'ordered',
    service: says({ kind: 'service', code: 160332, message: saidNext() }, { on: 'createJob' }),
    isTold: true,
  },
  {
    name: 'keys refused',
    end: 'error',
    service: says(
      {
        kind: 'raw',
        status: 401,
        body: JSON.stringify({ status: 401, error: saidNext(), message: saidNext() }),
      },
      ALWAYS,
    ),
    isTold: true,
  },
  {
    name: 'a page in its place',
    end: 'error',
    scan: 'ordered',
    service: says(
      {
        kind: 'raw',
        status: 400,
        body: saidNext(),
        headers: { 'x-ncp-request-id': encodeURIComponent(CANARIES['secret key']), 'content-type': 'text/html' },
      },
      { on: 'createJob' },
    ),
    isTold: true,
    language: 'ko',
  },
  { name: 'no network', end: 'error', scan: 'ordered', isOffline: true, isTold: false },
  { name: 'passed behind a proxy', end: 'gate-passed', scan: reportOf(NOTHING_FOUND), proxy: 'leads', isTold: true },
  { name: 'refused by a proxy', end: 'error', scan: 'ordered', proxy: 'refuses', isTold: false },
  {
    name: 'interrupted, and cleaned up after',
    end: 'error',
    scan: 'ordered',
    service: says({ kind: 'service', code: 901, message: saidNext() }, { on: ['cancelJob', 'stopJob'], times: 2 }),
    step: {
      inputs: { 'poll-interval': '600' },
      interrupt: (emulator) => ({
        kind: 'cancelled',
        when: new Promise((resolve) => {
          emulator.watch(({ kind, request }) => {
            const isFound = request.operation === 'searchJobs' && emulator.requestsOf('createJob').length > 0;
            if (kind === 'answered' && isFound) resolve(undefined);
          });
        }),
      }),
    },
    isTold: false,
  },
  {
    name: 'crashed',
    end: 'gate-failed',
    scan: { ...BRIEF, report: { findings: findingsOf({ High: 1 }) } },
    step: withScript(THROWING, saidNext()),
    isTold: false,
  },
  {
    name: 'broken before secrets are known',
    end: 'error',
    step: withScript(BREAKING_EARLY, saidNext()),
    hidesNothing: true,
    isTold: false,
  },
  { name: 'broken inside', end: 'error', step: withScript(BREAKING_LATE, saidNext()), isTold: true },
  {
    name: 'a network that tells',
    end: 'error',
    scan: 'ordered',
    step: withScript(BREAKING_SOCKETS, saidNext()),
    isTold: false,
  },
  {
    name: 'GitHub refuses, and tells',
    end: 'gate-failed',
    scan: { ...BRIEF, report: { findings: findingsOf({ High: 1 }) } },
    troubles: [
      { on: '/comments', status: 422, message: saidNext() },
      { on: '/issues', status: 403, message: saidNext() },
    ],
    isTold: true,
  },
  {
    name: 'several sites',
    end: 'gate-failed',
    scan: reportOf(report()),
    service: {
      prepare: (emulator) => {
        emulator.seed({ startUrl: SITE, memo: said, script: reportOf(report()) });
        emulator.seed({ startUrl: `${SITE}b`, memo: said, script: reportOf(NOTHING_FOUND) });
      },
    },
    step: { inputs: { 'instance-no': `${SCAN}\n2100000002`, 'start-url': `${SITE}\n${SITE}b` } },
    isTold: true,
    language: 'ko',
  },
];

/** The headers of credentials that only the report tells apart, besides the canaries. */
export const REPORTS_HEADERS = SECRET_HEADERS;
