import type { InterruptionKind } from '../runner/interrupter.ts';
import type { Random } from './random.ts';
import type { EarlierJob, ServiceSettings, Truth } from './service-process.ts';

export const ACCESS_KEY = 'ForeignAccessKey0001';
export const SECRET_KEY = 'ForeignSecretKey-9f8e7d6c5b4a';

/** Values of headers that must never be seen. */
export const HEADER_SECRETS = ['c0okieSecretValue77', 'bearerSecretValue88'];

/**
 * How a run is expected to end; `judged` leaves the verdict to what the scan is and found, `any`
 * asks only that it is no milder than that.
 */
export type ExpectedEnd = 'judged' | 'any' | 'started' | 'timed-out' | 'error' | 'dry-run' | 'interrupted';

/** One use of the action. */
export interface Run {
  /** Inputs, which may depend on the scans that there are before. */
  readonly inputs: (before: Truth) => Readonly<Record<string, string>>;
  readonly end: ExpectedEnd;
  /** Scans that the run orders. */
  readonly orders: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** What ends main when the service holds an answer back. */
  readonly interruption?: InterruptionKind;
  /** What ends post before it can do anything. */
  readonly interruptionOfPost?: InterruptionKind;
  /** Whether the scan may go on when all is over. */
  readonly mayStayAlive?: boolean;
}

/** A service, sites, and the runs of the action against them, one after the other. */
export interface Scene {
  readonly sites: readonly Site[];
  readonly service: ServiceSettings;
  readonly runs: readonly Run[];
}

/** Words that YAML and JSON write alike. */
export const quote = (text: string): string => JSON.stringify(text);

/** What nobody outside knows about the service, drawn at random. */
export function drawDress(random: Random): ServiceSettings {
  return {
    accessKey: ACCESS_KEY,
    secretKey: SECRET_KEY,
    seed: random.below(1_000_000),
    memoSearch: random.pick(['part', 'whole']),
    memoLength: random.pick([60, 1000]),
    rediagnoses: random.pick(['nested', 'flat']),
    searchesNested: random.chance(),
    order: random.pick(['newest', 'oldest', 'shuffled']),
    largestPage: random.pick([4, 10, 100]),
    listedAfter: random.pick([0, 0.2, 0.6]),
    conflictBy: random.pick(['url', 'host']),
    blank: random.pick([null, '']),
    numbers: random.pick(['mixed', 'strings', 'numbers']),
    emptyExclusions: random.pick(['free', 'required', 'refused']),
    resource: random.chance(),
    spelling: random.pick(['kept', 'slash', 'port']),
    record: random.pick([{}, {}, { status: '???', progress: 'n/a', scan_cnt: 'many', result_desc: [], more: 'x' }]),
    stopsCrawling: random.chance(),
    refusedStop: random.pick([
      [165244, 'DB Data Record CNT Not Matching'],
      [901, 'API Call Fail'],
      [160842, 'DB Matcing Data 0'],
    ]),
    reportAfter: random.pick([0, 0.3]),
    errorShapes: random.pick([['error'], ['error', 'responseError', 'bare', 'code', 'success']]),
    spans: { queued: random.pick([0, 0.2]), crawling: 0.2, scanning: random.pick([0.2, 0.6]), stopping: 0.2 },
    before: drawNoise(random),
    truth: { strange: random.chance(), mixed: random.chance() },
    report: {
      risks: random.pick(['en', 'ko']),
      numbers: random.pick(['numbers', 'strings']),
      empty: random.pick([null, '', [], {}]),
      excluded: random.pick(['list', 'text']),
      extra: random.chance(),
      details: random.pick(['there', 'there', 'there', 'none']),
    },
  };
}

/** Scans of other sites, long ended, which fill the pages of the list. */
function drawNoise(random: Random): readonly EarlierJob[] {
  return Array.from({ length: random.pick([0, 3, 13]) }, (_, index) => ({
    url: `https://other${index}.example.net/`,
    endedAgo: 86_400 * (index + 1),
    memo: random.pick(['', 'weekly', 'wsc', 'wsc-1-2']),
    state: random.pick([4, 5, 91, 93]),
  }));
}

/** A service with more scans in its list. */
export function withEarlier(dress: ServiceSettings, ...jobs: readonly EarlierJob[]): ServiceSettings {
  return { ...dress, before: [...(dress.before ?? []), ...jobs] };
}

/** Inputs that change what is asked of a verdict, or how it is shown, and nothing else. */
export function drawDemands(random: Random): Readonly<Record<string, string>> {
  return {
    'max-high': random.pick(['0', '1', '3', 'none']),
    'max-medium': random.pick(['none', '0', '2']),
    'max-low': random.pick(['none', 'none', '1']),
    'max-total': random.pick(['none', 'none', '4']),
    'warn-only': random.pick(['false', 'false', 'true']),
    details: random.pick(['auto', 'full', 'counts']),
    speed: random.pick(['1', '2', '3']),
    'user-agent': random.pick(['PC Chrome', 'iphone', 'ANDROID']),
    memo: random.pick(['', 'nightly build 7', '야간 점검']),
    headers: random.pick(['', `Cookie: session=${HEADER_SECRETS[0]}`, `Authorization: Bearer ${HEADER_SECRETS[1]}`]),
  };
}

/** As the user writes it, and as the service must get it: the same, if a URL can hold it. */
export interface Site {
  readonly written: string;
  readonly sent: string;
}

const HOSTS: readonly Site[] = [
  { written: 'shop1.example.com', sent: 'shop1.example.com' },
  { written: 'Shop2.Example.COM', sent: 'shop2.example.com' },
  { written: '쇼핑.example.com', sent: 'xn--hp4bo76a.example.com' },
  { written: 'bücher.example.com:8080', sent: 'xn--bcher-kva.example.com:8080' },
];

const PATHS: readonly Site[] = [
  ...['', '/', '/shop/', '/a%20b?x=1', '/A/../b//c?q=%7e', '/index.php?a=1&a=2'].map((path) => ({
    written: path,
    sent: path,
  })),
  { written: '/장바구니', sent: '/%EC%9E%A5%EB%B0%94%EA%B5%AC%EB%8B%88' },
];

export function drawSite(random: Random): Site {
  const [host, path] = [random.pick(HOSTS), random.pick(PATHS)];
  const scheme = random.pick(['http', 'https', 'HTTPS']);
  return {
    written: `${scheme}://${host.written}${path.written}`,
    sent: `${scheme.toLowerCase()}://${host.sent}${path.sent}`,
  };
}
