import { describe, type ExpectStatic, it } from 'vitest';
import { isRecord } from '../emulator/order.ts';
import { writeReport } from '../emulator/report.ts';
import { type Scene, type StepOptions, scenario } from './scenario.ts';
import { columnIn, expectEachJudgedOnce, linesOf, sitesOf, withScripts } from './several-sites.ts';

type Inputs = NonNullable<StepOptions['inputs']>;

const [FIRST, SECOND, THIRD] = sitesOf(3) as [string, string, string];
const TWO = { 'start-url': linesOf([FIRST, SECOND]) };

/** A report that one site's step may well have as its baseline. */
function savedReport(): string {
  const order = { startUrl: FIRST, memo: '', excludeUrls: [], headers: {}, vulnItems: ['ALL'] };
  const settings = { userAgent: 'PC Chrome', speed: '1', masterInstanceNo: undefined };
  const times = { crawlStartedAt: 0, crawlEndedAt: 1_000, scanStartedAt: 1_000, endedAt: 2_000 };
  const subject = { order: { ...order, ...settings }, memo: '', ...times };
  return JSON.stringify(writeReport({ findings: [] }, subject, { reportStyle: 'documented', riskWords: 'english' }));
}

/** A rehearsal: nothing is ordered, whatever it says. */
function rehearse(inputs: Inputs, options: Pick<StepOptions, 'inRealTime'> = {}): Promise<Scene> {
  return scenario({
    inputs: { 'dry-run': 'true', ...inputs },
    files: { 'main/report.json': savedReport() },
    prepare: (emulator) => {
      for (const startUrl of [FIRST, SECOND, THIRD]) emulator.seed({ startUrl });
    },
    ...options,
  });
}

interface Mistake {
  readonly name: string;
  readonly inputs: Inputs;
  /** The input that the message names. */
  readonly wrong: string;
  /** What else it says. */
  readonly mentions?: readonly string[];
  readonly hides?: readonly string[];
  /** The same without the mistake. */
  readonly good: Inputs;
}

const MISTAKES: readonly Mistake[] = [
  {
    name: 'a repeated URL',
    inputs: { 'start-url': linesOf([FIRST, SECOND, FIRST]) },
    wrong: 'start-url',
    mentions: [FIRST],
    good: TWO,
  },
  ...[
    ['without the slash', FIRST, FIRST.slice(0, -1)],
    ['in capitals', FIRST, FIRST.toUpperCase().replace('HTTPS', 'https')],
    ['with its scheme in capitals', FIRST, FIRST.replace('https', 'HTTPS')],
    ['with the scheme’s own port', FIRST, FIRST.replace('.example', '.example:443')],
    ['in Unicode', 'https://xn--bcher-kva.example/', 'https://bücher.example/'],
    ['with other dots', `${FIRST}a`, `${FIRST}b/../a`],
    ['with text that is encoded', `${FIRST}%EB%B4%84`, `${FIRST}봄`],
  ].map(
    ([spelling = '', one = '', other = '']): Mistake => ({
      name: `a URL repeated ${spelling}`,
      inputs: { 'start-url': linesOf([one, SECOND, other]) },
      wrong: 'start-url',
      good: { 'start-url': linesOf([one, SECOND]) },
    }),
  ),
  {
    name: 'one line that is no URL',
    inputs: { 'start-url': linesOf([FIRST, 'ftp://files.example/', SECOND]) },
    wrong: 'start-url',
    mentions: ['ftp://files.example/'],
    good: TWO,
  },
  {
    name: 'one line that is this very machine',
    inputs: { 'start-url': linesOf([FIRST, 'http://localhost:8080/']) },
    wrong: 'start-url',
    mentions: ['http://localhost:8080/'],
    good: TWO,
  },
  {
    name: 'a cookie for several hosts',
    inputs: { ...TWO, headers: 'Cookie: sid=s3cr3t-of-one-site' },
    wrong: 'headers',
    mentions: ['Cookie'],
    hides: ['s3cr3t-of-one-site'],
    good: { ...TWO, headers: 'Accept-Language: ko\nUser-Agent: nightly' },
  },
  {
    name: 'any other header that may be a credential for several hosts',
    inputs: { ...TWO, headers: 'Accept: text/html\nX-Shop-Door: s3cr3t-of-one-site' },
    wrong: 'headers',
    mentions: ['X-Shop-Door'],
    hides: ['s3cr3t-of-one-site'],
    good: { 'start-url': linesOf([`${FIRST}a`, `${FIRST}b`]), headers: 'X-Shop-Door: s3cr3t-of-one-site' },
  },
  {
    name: 'rescan with a number',
    inputs: { ...TWO, rescan: '2100000001' },
    wrong: 'rescan',
    mentions: ['2100000001'],
    good: { ...TWO, rescan: 'auto' },
  },
  {
    name: 'baseline with a number',
    inputs: { ...TWO, baseline: '2100000001' },
    wrong: 'baseline',
    mentions: ['2100000001'],
    good: { ...TWO, baseline: 'previous' },
  },
  {
    name: 'baseline with a path',
    inputs: { ...TWO, baseline: 'main/report.json' },
    wrong: 'baseline',
    mentions: ['main/report.json'],
    good: { 'start-url': FIRST, baseline: 'main/report.json' },
  },
  {
    name: 'baseline with a number, for scans of that many numbers',
    inputs: { 'start-url': undefined, 'instance-no': '2100000001\n2100000002', baseline: '2100000003' },
    wrong: 'baseline',
    mentions: ['2100000003'],
    good: { 'start-url': undefined, 'instance-no': '2100000001\n2100000002', baseline: 'previous' },
  },
  {
    name: 'fewer numbers than sites',
    inputs: { 'start-url': linesOf([FIRST, SECOND, THIRD]), 'instance-no': '2100000001\n2100000002' },
    wrong: 'instance-no',
    good: { 'start-url': linesOf([FIRST, SECOND]), 'instance-no': '2100000001\n2100000002' },
  },
  {
    name: 'more numbers than sites',
    inputs: { ...TWO, 'instance-no': '2100000001\n2100000002\n2100000003' },
    wrong: 'instance-no',
    good: { ...TWO, 'instance-no': '2100000001\n2100000002' },
  },
  {
    name: 'a repeated number',
    inputs: { 'start-url': undefined, 'instance-no': '2100000001\n2100000002\n2100000001' },
    wrong: 'instance-no',
    mentions: ['2100000001'],
    good: { 'start-url': undefined, 'instance-no': '2100000001\n2100000002' },
  },
  {
    name: 'an exclusion that belongs to none of the hosts',
    inputs: { ...TWO, 'exclude-urls': `${FIRST}logout\nhttps://elsewhere.example/logout` },
    wrong: 'exclude-urls',
    mentions: ['https://elsewhere.example/logout'],
    good: { ...TWO, 'exclude-urls': `${FIRST}logout` },
  },
];

function expectNothingSent(expect: ExpectStatic, { result, emulator }: Scene): void {
  expect(emulator.requests.map(({ operation }) => operation)).toEqual([]);
  expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '0' } });
  expect(result.annotations[0]?.message).toMatch(/^Configuration wrong: /);
}

describe.concurrent('what several sites can’t have is said before any request', () => {
  it.for(MISTAKES)('$name', async ({ inputs, wrong, mentions = [], hides = [], good }, { expect }) => {
    const rehearsed = await rehearse(good, { inRealTime: true });
    expect(rehearsed.result).toMatchObject({ exitCode: 0, outputs: { status: 'dry-run', charged: '0' } });
    const scene = await rehearse(inputs, { inRealTime: true });
    expectNothingSent(expect, scene);
    const said = scene.result.annotations[0]?.message ?? '';
    expect(said).toMatch(new RegExp(String.raw`(^|\n|: )${wrong}: `));
    for (const text of mentions) expect(said).toContain(text);
    const shown = scene.result.displayed + scene.result.summary.raw;
    expect(hides.filter((text) => shown.includes(text))).toEqual([]);
  });

  it('all of it at once', async ({ expect }) => {
    const scene = await rehearse({
      'start-url': linesOf([FIRST, SECOND, FIRST]),
      'exclude-urls': 'https://elsewhere.example/',
      headers: 'Cookie: sid=s3cr3t-of-one-site',
      rescan: '2100000001',
      baseline: '2100000002',
    });
    expectNothingSent(expect, scene);
    for (const input of ['start-url', 'exclude-urls', 'headers', 'rescan', 'baseline'])
      expect(scene.result.annotations[0]?.message).toContain(`\n${input}: `);
  });
});

/** What createJob was sent, by site. */
function ordersIn({ emulator }: Scene, field: string): Readonly<Record<string, unknown>> {
  const bodies = emulator.requestsOf('createJob').map(({ body }) => body);
  return Object.fromEntries(bodies.filter(isRecord).map((body) => [String(body['StartUrl']), body[field]]));
}

describe.concurrent('each of several sites', () => {
  const PAGES = [`${FIRST}logout`, `${SECOND}pay`, `${FIRST}delete?all=1`, `${SECOND}bye`];

  it('is sent the exclusions of its own host only', async ({ expect }) => {
    const sites = [FIRST, SECOND, THIRD];
    const inputs = { 'start-url': linesOf(sites), 'exclude-urls': linesOf(PAGES) };
    const scene = await scenario({ inputs, prepare: withScripts(sites) });
    expectEachJudgedOnce(expect, scene, sites);
    const sent = ordersIn(scene, 'ExcludeUrl');
    expect(sent[FIRST]).toEqual([PAGES[0], PAGES[2]]);
    expect(sent[SECOND]).toEqual([PAGES[1], PAGES[3]]);
    expect(sent[THIRD] ?? []).toEqual([]);
  });

  it('of one host is sent all of its exclusions, and the headers', async ({ expect }) => {
    const sites = [`${FIRST}shop`, `${FIRST}blog`];
    const inputs = {
      'start-url': linesOf(sites),
      'exclude-urls': `${FIRST}logout`,
      headers: 'Cookie: sid=0123456789',
    };
    const scene = await scenario({ inputs, prepare: withScripts(sites), quirks: { conflictScope: 'url' } });
    expectEachJudgedOnce(expect, scene, sites);
    expect(ordersIn(scene, 'ExcludeUrl')).toEqual({
      [sites[0] ?? '']: [`${FIRST}logout`],
      [sites[1] ?? '']: [`${FIRST}logout`],
    });
    expect(ordersIn(scene, 'Headers')).toEqual({
      [sites[0] ?? '']: { Cookie: 'sid=0123456789' },
      [sites[1] ?? '']: { Cookie: 'sid=0123456789' },
    });
  });

  it('has a token and a memo of its own', async ({ expect }) => {
    const sites = sitesOf(5);
    const scene = await scenario({
      inputs: { 'start-url': linesOf(sites), memo: 'nightly' },
      prepare: withScripts(sites),
    });
    expectEachJudgedOnce(expect, scene, sites);
    const memos = scene.emulator.orderedJobs.map(({ sentMemo }) => sentMemo);
    expect(new Set(memos).size).toBe(5);
    for (const memo of memos) expect(memo).toMatch(/^wsc-[A-Za-z0-9-]{1,36} nightly$/);
  });

  it('on a private address is warned of, by name', async ({ expect }) => {
    const { result } = await rehearse({ 'start-url': linesOf([FIRST, 'http://10.1.2.3/']) });
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'dry-run' } });
    const warnings = result.annotations.filter(({ kind }) => kind === 'warning').map(({ message }) => message);
    expect(warnings).toEqual([expect.stringContaining('10.1.2.3')]);
  });
});

describe.concurrent('a rehearsal over several sites', () => {
  it('says what would be sent for each, starts nothing, and reads once', async ({ expect }) => {
    const sites = [FIRST, SECOND, THIRD];
    const { result, emulator } = await rehearse({
      'start-url': linesOf(sites),
      'exclude-urls': linesOf([`${FIRST}logout`, `${THIRD}pay`]),
    });
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { status: 'dry-run', gate: 'not-evaluated', charged: '0', 'instance-no': '', total: '' },
    });
    expect(columnIn(result, 'start-url')).toEqual(sites);
    expect(columnIn(result, 'status')).toEqual(['dry-run', 'dry-run', 'dry-run']);
    expect(emulator.orderedJobs).toEqual([]);
    expect(new Set(emulator.requests.map(({ operation }) => operation))).toEqual(new Set(['getJobs']));
    expect(emulator.requests).toHaveLength(1);
    const lines = result.displayed.split('\n').filter((line) => line.includes('"StartUrl"'));
    expect(lines).toHaveLength(3);
    for (const [index, site] of sites.entries()) expect(lines[index]).toContain(`"StartUrl":"${site}"`);
    expect(lines.map((line) => [line.includes(`${FIRST}logout`), line.includes(`${THIRD}pay`)])).toEqual([
      [true, false],
      [false, false],
      [false, true],
    ]);
  });

  it('of scans by number names each, and reads no report', async ({ expect }) => {
    const { result, emulator } = await rehearse({
      'start-url': undefined,
      'instance-no': '2100000002\n2100000001',
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'dry-run', charged: '0' } });
    for (const number of ['2100000001', '2100000002']) expect(result.displayed).toContain(number);
    expect(emulator.requestsOf('getReport')).toEqual([]);
    expect(emulator.orderedJobs).toEqual([]);
  });
});
