import { describe, it } from 'vitest';
import { goldenFile } from '../golden.ts';
import { type Scene, SITE, type StageOptions, scenario } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';

const FINDINGS = findingsOf({ High: 1, Medium: 2, Low: 3 });

/** Limits that are just met. */
const JUST_ENOUGH = { 'max-high': '1', 'max-medium': '2', 'max-low': '3', 'max-total': '6' };

function scan(inputs: Readonly<Record<string, string>>, findings = FINDINGS): Promise<Scene> {
  return scenario({ script: { ...BRIEF, report: { findings } }, inputs });
}

/** The measures that exceeded their limits. */
function brokenIn({ result }: Scene): readonly string[] {
  const [target] = JSON.parse(result.outputs['results'] ?? '') as [{ limits: Record<string, { holds: boolean }> }];
  return Object.entries(target.limits).flatMap(([measure, { holds }]) => (holds ? [] : [measure]));
}

describe.concurrent('the gate', () => {
  it('passes if every limit is just met', async ({ expect }) => {
    const scene = await scan(JUST_ENOUGH);
    expect(brokenIn(scene)).toEqual([]);
    await expect(scene.transcript).toMatchFileSnapshot(goldenFile('circumstances/limits-just-hold'));
  });

  it.for<readonly [input: string, most: string, words: string, golden?: string]>([
    ['max-high', '0', '0 High'],
    ['max-medium', '1', '1 Medium'],
    ['max-low', '2', '2 Low'],
    ['max-total', '5', '5 in total', 'limit-broken'],
  ])('fails if %s is %s, one too low, and names only that limit', async ([input, most, words, golden], { expect }) => {
    const scene = await scan({ ...JUST_ENOUGH, [input]: most });
    expect(scene.result).toMatchObject({ exitCode: 1, outputs: { status: 'completed', gate: 'failed' } });
    expect(brokenIn(scene)).toEqual([input.slice('max-'.length)]);
    expect(scene.result.annotations[0]?.message).toContain(`(allowed: ${words}). Scan`);
    if (golden !== undefined) await expect(scene.transcript).toMatchFileSnapshot(goldenFile(`circumstances/${golden}`));
  });

  const BLANK = { 'max-high': ' ', 'max-medium': '', 'max-low': '\n', 'max-total': '' };

  it('keeps its default if a limit is blank: one High fails', async ({ expect }) => {
    const scene = await scan(BLANK);
    expect(brokenIn(scene)).toEqual(['high']);
    await expect(scene.transcript).toMatchFileSnapshot(goldenFile('circumstances/limits-blank'));
  });

  it('keeps its defaults if limits are blank: no number of Medium and Low fails', async ({ expect }) => {
    const { result } = await scan(BLANK, findingsOf({ Medium: 12, Low: 12 }));
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', medium: '12', low: '12' } });
    expect(result.displayed).toContain('Total: 24 found, no limit (default)');
    expect(result.annotations.filter(({ kind }) => kind === 'warning')).toHaveLength(10);
    expect(result.dropped).toEqual({ error: 0, warning: 0, notice: 0 });
  });
});

/** What the service may write instead of a count. */
const UNKNOWN = Number.NaN;

describe.concurrent('a crawl count that the service does not give', () => {
  it('passes by default, with a warning, if the site is among the scanned domains', async ({ expect }) => {
    const { result } = await scenario({ script: { ...BRIEF, crawled: UNKNOWN } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', 'crawled-urls': '' } });
    expect(result.annotations.map(({ kind, message }) => [kind, message.split(':')[0]])).toEqual([
      ['notice', 'Gate passed'],
      ['warning', 'The service does not say how many URLs were crawled'],
    ]);
  });

  it('does not pass if the site is not among the scanned domains', async ({ expect }) => {
    const report = { findings: [], overrides: { Scanned_Domain_List: ['https://www.example.com'] } };
    const { result } = await scenario({ script: { ...BRIEF, crawled: UNKNOWN, report } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'completed', gate: 'not-evaluated' } });
  });

  it('does not pass if more than the default must have been crawled', async ({ expect }) => {
    const { result } = await scenario({ script: { ...BRIEF, crawled: UNKNOWN }, inputs: { 'min-crawled-urls': '2' } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'completed', gate: 'not-evaluated' } });
    expect(result.annotations[0]?.message).toContain(
      'crawled an unknown number of URLs, and min-crawled-urls requires at least 2',
    );
  });
});

describe.concurrent('a crawl that has collapsed since the last scan', () => {
  const prepare: StageOptions['prepare'] = (emulator) => emulator.seed({ startUrl: SITE, script: { crawled: 480 } });
  const script = { ...BRIEF, crawled: 12 };

  it.for([
    ['1', 0, 'passed', /^Gate passed/],
    [
      '50%',
      1,
      'not-evaluated',
      /crawled 12 URLs, and min-crawled-urls requires at least 240 \(50% of the 480 of the last scan\)/,
    ],
    ['2 %', 0, 'passed', /^Gate passed/],
  ] as const)(
    'causes a warning with min-crawled-urls: %s, and the run ends with %i',
    async ([least, exitCode, gate, words], { expect }) => {
      const { result } = await scenario({ script, prepare, inputs: { 'min-crawled-urls': least } });
      expect(result).toMatchObject({ exitCode, outputs: { gate, 'crawled-urls': '12' } });
      const [verdict, warning] = result.annotations.map(({ message }) => message);
      expect(verdict).toMatch(words);
      expect(warning).toMatch(/^Only 12 URLs were crawled, but 480 by the last scan of this URL/);
      expect(result.displayed).toContain(
        least === '1' ? 'at least 1 (default)' : `at least ${Number.parseInt(least, 10)}% of the last scan`,
      );
    },
  );
});
