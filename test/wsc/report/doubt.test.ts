import { describe, expect, test } from 'vitest';
import type { IgnoreEntry } from '../../../src/judge/ignore/entries.ts';
import { review } from '../../../src/judge/review.ts';
import type { Counts } from '../../../src/judge/severity.ts';
import { readReport } from '../../../src/wsc/report/read-report.ts';
import { ANY_XSS } from '../../judge/findings.ts';
import { PLAIN, sampleFinding, sampleReport } from './sample.ts';

type Members = Readonly<Record<string, unknown>>;
type Three = readonly [high: number, medium: number, low: number];

const DOMAIN = 'http://your-domain';

const levels = ([high, medium, low]: Three) => ({
  Classify_byRisk_Level: { Total: high + medium + low, High: high, Medium: medium, Low: low },
});
const cells = (risks: object) => ({ Classify_byRisk_Domain: { [DOMAIN]: { XSS: risks } } });
const NO_CELLS = { Classify_byRisk_Domain: {} };

/** Findings of XSS at these paths, with these members of the category next to them. */
const xss = (paths: readonly string[], members: Members = {}) => ({
  Classify_byRisk_Vulnerability: { XSS: paths.length },
  Details: {
    XSS: {
      ...members,
      ...Object.fromEntries(
        paths.map((path, index) => [index, sampleFinding({ URL: `[GET]&nbsp;${DOMAIN}/${path}` })]),
      ),
    },
  },
});
const AB = ['a', 'b'];

function reviewOf(current: Members, baseline: Members, ignoreList?: readonly IgnoreEntry[]) {
  const [now, before] = [current, baseline].map((members) => readReport(sampleReport(members), PLAIN));
  if (now === undefined || before === undefined) throw new Error('no report');
  return review({
    ...now,
    siteUrl: DOMAIN,
    baseline: { ...before, siteUrl: DOMAIN },
    ignoreList,
    today: '',
  });
}

const HIGH_NOW = { ...levels([2, 0, 0]), ...cells({ High: 2 }), ...xss(AB, { RiskLevel: 'High' }) };

describe('of two findings that are High, in the baseline', () => {
  test.each<readonly [was: string, baseline: Members, isNew: Partial<Counts>]>([
    ['had no risk, next to totals of Low', { ...levels([0, 0, 2]), ...NO_CELLS, ...xss(AB) }, { high: 2, total: 2 }],
    [
      'were called High, next to totals and a table of Low',
      { ...levels([0, 0, 2]), ...cells({ Low: 2 }), ...xss(AB, { RiskLevel: 'High' }) },
      { high: 2, total: 2 },
    ],
    [
      'had a risk of another name',
      { ...levels([0, 0, 2]), ...NO_CELLS, ...xss(AB, { RiskLevel: 'Info' }) },
      { high: 2, total: 2 },
    ],
    [
      'had cells of another name',
      { ...levels([0, 0, 2]), ...cells({ Info: 2 }), ...xss(AB, { RiskLevel: 'Info' }) },
      { high: 2, total: 2 },
    ],
    [
      'were one High and one Low, as only the totals say',
      { ...levels([1, 0, 1]), ...NO_CELLS, ...xss(AB, { RiskLevel: 'High' }) },
      { high: 1, total: 1 },
    ],
    [
      'were Low',
      { ...levels([0, 0, 2]), ...cells({ Low: 2 }), ...xss(AB, { RiskLevel: 'Low' }) },
      { high: 2, total: 2 },
    ],
    ['were Medium', { ...levels([0, 2, 0]), ...NO_CELLS, ...xss(AB, { RiskLevel: 'Medium' }) }, { high: 2, total: 2 }],
    [
      'were called Low, next to totals of Low and a table of High',
      { ...levels([0, 0, 2]), ...cells({ High: 2 }), ...xss(AB, { RiskLevel: 'Low' }) },
      { high: 2, total: 2 },
    ],
    [
      'were called Low, next to totals and a table of High',
      { ...levels([2, 0, 0]), ...cells({ High: 2 }), ...xss(AB, { RiskLevel: 'Low' }) },
      { high: 0, total: 0 },
    ],
    ['were High', HIGH_NOW, { high: 0, total: 0 }],
    ['were High, as only the totals say', { ...levels([2, 0, 0]), ...NO_CELLS, ...xss(AB) }, { high: 0, total: 0 }],
    [
      'were High, as only their category says and the totals do not deny',
      { ...levels([2, 0, 0]), ...NO_CELLS, ...xss(AB, { RiskLevel: 'High' }) },
      { high: 0, total: 0 },
    ],
  ])('that %s, as many are new as are worse than stated', (_, baseline, isNew) => {
    const { newCounts, fixed } = reviewOf(HIGH_NOW, baseline);
    expect(newCounts).toMatchObject(isNew);
    expect(fixed).toEqual([]);
  });

  test('of which only the totals said Low, both are new', () => {
    const [now, before] = (
      [
        [2, 0, 0],
        [0, 0, 2],
      ] as const
    ).map((stated) => ({ ...levels(stated), ...NO_CELLS, ...xss(AB) }));
    expect(reviewOf(now ?? {}, before ?? {}).newCounts).toMatchObject({ high: 2, total: 2 });
  });

  test('of which only the totals said Low, both are new even if as many High ones of another category went', () => {
    const lfi = { RiskLevel: 'High', 0: sampleFinding({ Title: 'c' }), 1: sampleFinding({ Title: 'd' }) };
    const { Details } = xss(AB);
    const before = {
      ...levels([2, 0, 2]),
      Classify_byRisk_Domain: { [DOMAIN]: { LFI: { High: 2 } } },
      Classify_byRisk_Vulnerability: { XSS: 2, LFI: 2 },
      Details: { ...Details, LFI: lfi },
    };
    expect(reviewOf({ ...levels([2, 0, 0]), ...NO_CELLS, ...xss(AB) }, before).newCounts).toMatchObject({ high: 2 });
  });
});

describe('a report against itself', () => {
  test.each<readonly [what: string, report: Members]>([
    ['with a risk of another name', { ...levels([0, 0, 2]), ...NO_CELLS, ...xss(AB, { RiskLevel: 'Info' }) }],
    ['without risks', { ...levels([1, 0, 1]), ...NO_CELLS, ...xss(AB) }],
    [
      'called High, next to a table of Low',
      { ...levels([0, 0, 2]), ...cells({ Low: 2 }), ...xss(AB, { RiskLevel: 'High' }) },
    ],
    ['whose totals count what nobody can read', { ...levels([5, 1, 2]), ...cells({ Low: 2 }), ...xss(AB) }],
    ['whose tables count what nobody can read', { ...levels([0, 0, 2]), ...cells({ Low: 7, Odd: 2 }), ...xss(AB) }],
    ['of findings that are alike', { ...levels([0, 0, 3]), ...cells({ Low: 3 }), ...xss(['a', 'a', 'a']) }],
    [
      'whose totals have a risk of another name',
      { ...sampleReport(), Classify_byRisk_Level: { Total: 4, Odd: 2, High: 0, Medium: 0, Low: 0 } },
    ],
  ])('(%s) has nothing new and nothing fixed', (_, report) => {
    const { newCounts, fixed, findings } = reviewOf(report, report);
    expect(newCounts).toMatchObject({ total: 0 });
    expect(fixed).toEqual([]);
    expect(findings.filter(({ standing }) => standing === 'new')).toEqual([]);
  });
});

test('what a table alone called worse than its word is no milder than that word', () => {
  const now = { ...levels([0, 2, 0]), ...cells({ Medium: 2 }), ...xss(AB, { RiskLevel: 'Medium' }) };
  expect(reviewOf(now, { ...now, ...cells({ High: 2 }) }).newCounts).toMatchObject({ total: 0 });
  expect(reviewOf(now, { ...now, ...levels([0, 0, 2]), ...cells({ High: 2 }) }).newCounts).toMatchObject({ total: 0 });
});

describe('a finding that the totals and the details give different risks', () => {
  const torn = (paths: readonly string[]) => ({
    ...levels([0, paths.length, 0]),
    ...cells({ High: paths.length }),
    ...xss(paths, { RiskLevel: 'High' }),
  });

  test('is new at both where it is new', () => {
    expect(reviewOf(torn(['a']), torn(['b'])).newCounts).toMatchObject({ high: 1, medium: 1, low: 0 });
  });

  test('is new where only the totals count it, if the finding of the details is ignored', () => {
    const { newCounts } = reviewOf(torn(['a']), torn(['b']), [ANY_XSS]);
    expect(newCounts).toMatchObject({ high: 0, medium: 1, total: 1 });
  });
});

describe('the same doubt on both sides', () => {
  test('leaves only what became new', () => {
    const info = { RiskLevel: 'Info' };
    const before = { ...levels([0, 0, 2]), ...NO_CELLS, ...xss(AB, info) };
    const now = { ...levels([0, 0, 3]), ...NO_CELLS, ...xss([...AB, 'c'], info) };
    expect(reviewOf(now, before).newCounts).toMatchObject({ high: 1 });
  });

  test('about a mixed category is no rise where the counts are the same', () => {
    const mixed = { ...levels([1, 0, 1]), ...cells({ High: 1, Low: 1 }), ...xss(AB, { RiskLevel: 'High' }) };
    const Classify_byRisk_Domain = { [DOMAIN]: { XSS: { High: 1, Low: 1 }, LFI: { Low: 1 } } };
    const withLfi = { ...mixed, ...levels([1, 0, 2]), Classify_byRisk_Domain };
    expect(reviewOf(withLfi, mixed).newCounts).toMatchObject({ high: 0, low: 1, total: 1 });
  });

  test('is none where the report, but not the baseline, says which risk it is', () => {
    const before = { ...levels([0, 0, 2]), ...NO_CELLS, ...xss(AB, { RiskLevel: 'Info' }) };
    const now = { ...levels([2, 0, 0]), ...cells({ High: 2 }), ...xss(AB, { RiskLevel: 'Info' }) };
    expect(reviewOf(now, before).newCounts).toMatchObject({ high: 2, total: 2 });
  });

  test('is none where a word stands for more in the baseline than in the report', () => {
    const before = { ...levels([0, 0, 2]), ...cells({ Odd: 2 }), ...xss(AB) };
    const now = { ...levels([1, 0, 1]), ...cells({ Odd: 1, High: 1 }), ...xss(AB) };
    expect(reviewOf(now, before).newCounts).toMatchObject({ high: 1 });
  });
});

test('new findings count at their own risk too, where the totals can mean a worse one', () => {
  const lfi = { ...levels([1, 1, 1]), Classify_byRisk_Domain: { [DOMAIN]: { LFI: { Low: 1 } } } };
  const now = { ...lfi, ...xss(AB, { RiskLevel: 'Medium' }) };
  expect(reviewOf(now, { ...lfi, ...xss([]) }).newCounts).toMatchObject({ high: 1, medium: 2 });
});

test('what only the totals count is new at its own risk, beside new findings of a worse one', () => {
  const lfi = { RiskLevel: 'High', ...xss(AB).Details.XSS };
  const before = { ...levels([0, 0, 1]), ...NO_CELLS, ...xss(['a'], { RiskLevel: 'Low' }) };
  const now = {
    ...before,
    ...levels([0, 1, 0]),
    ...cells({ High: 1, Low: 1 }),
    Details: { ...before.Details, LFI: lfi },
  };
  expect(reviewOf(now, before).newCounts).toMatchObject({ high: 3, medium: 1 });
});

describe('without a table of domains, if the totals agree with the words', () => {
  const report = (high: readonly string[], medium: readonly string[], words = ['High', 'Medium']) => {
    const [first, second] = [
      xss(high, { RiskLevel: words[0] }).Details.XSS,
      xss(medium, { RiskLevel: words[1] }).Details.XSS,
    ];
    return { ...levels([high.length, medium.length, 0]), ...NO_CELLS, Details: { LFI: first, XSS: second } };
  };

  test('a new Medium is no new High', () => {
    expect(reviewOf(report(['a'], ['b']), report(['a'], [])).newCounts).toMatchObject({ high: 0, medium: 1, total: 1 });
  });

  test('nothing is new where one of each was fixed', () => {
    expect(reviewOf(report([], ['b']), report(['d'], AB)).newCounts).toMatchObject({ total: 0 });
  });

  test('two new Medium are two, although two High are gone', () => {
    const now = report(['b'], ['b', 'd']);
    expect(reviewOf(now, report(AB, [])).newCounts).toMatchObject({ high: 0, medium: 2 });
  });

  test('what is ignored is counted nowhere', () => {
    const { counts, newCounts } = reviewOf(report(['d'], ['b']), report(['d'], []), [ANY_XSS]);
    expect([counts, newCounts]).toMatchObject([{ high: 1, medium: 0 }, { total: 0 }]);
  });

  test('another spelling of a risk changes nothing', () => {
    expect(reviewOf(report(['a'], ['b'], ['상', '중']), report(['a'], ['b'])).newCounts).toMatchObject({ total: 0 });
  });
});

test('another spelling of a risk changes nothing where its cells are worse', () => {
  const [now, before] = ['하', 'Low'].map((word) => ({
    ...levels([0, 0, 1]),
    ...cells({ High: 1 }),
    ...xss(['a'], { RiskLevel: word }),
  }));
  expect(reviewOf(now ?? {}, before ?? {}).newCounts).toMatchObject({ total: 0 });
});

describe('of two categories without a table of domains, one whose word rose', () => {
  const report = (stated: Three, lfi: string) => {
    const { Details } = xss(AB, { RiskLevel: 'High' });
    return {
      ...levels(stated),
      ...NO_CELLS,
      Classify_byRisk_Vulnerability: {},
      Details: { ...Details, LFI: { RiskLevel: lfi, 0: sampleFinding({ Title: 'c' }) } },
    };
  };

  test.each<readonly [what: string, was: Three, now: Three, isNew: Partial<Counts>]>([
    ['hides no rise of the other that the totals tell', [1, 1, 1], [2, 1, 0], { low: 0, total: 2 }],
    ['may be all that the totals tell of', [2, 1, 0], [3, 0, 0], { high: 1, total: 1 }],
    ['leaves the other what it was where the totals say so', [2, 0, 1], [2, 0, 1], { high: 1, total: 1 }],
  ])('%s', (_, was, now, isNew) => {
    expect(reviewOf(report(now, 'High'), report(was, 'Medium')).newCounts).toMatchObject(isNew);
  });
});

test('what only the totals count is new, even if another category is counted twice', () => {
  const now = { ...levels([1, 1, 0]), ...cells({ Medium: 1 }), ...xss(['a'], { RiskLevel: 'Info' }) };
  const before = { ...levels([1, 0, 0]), ...cells({ High: 1 }), ...xss(['a'], { RiskLevel: 'Info' }) };
  expect(reviewOf(now, before).newCounts).toMatchObject({ high: 1, total: 1 });
});
