import { describe, expect, test } from 'vitest';
import { countDetails } from '../../../src/judge/report.ts';
import { WireError } from '../../../src/wsc/json-shape.ts';
import { isReport, readReport } from '../../../src/wsc/report/read-report.ts';
import { fromJson, PLAIN, sampleReport } from './sample.ts';

const counts = ([high, medium, low]: readonly [number, number, number]) => ({
  high,
  medium,
  low,
  total: high + medium + low,
});

describe('a report', () => {
  test.each([
    [sampleReport(), true],
    [{ Classify_byRisk_Level: { Total: 0 } }, true],
    [{ Classify_byRisk_Level: { Low: 'garbage' } }, true],
    [{ Classify_byRisk_Level: {} }, false],
    [{ Classify_byRisk_Level: null }, false],
    [{ Classify_byRisk_Level: [1] }, false],
    [sampleReport({ Classify_byRisk_Level: undefined }), false],
    [{ error: { errorCode: 901, message: 'API Call Fail' } }, false],
    [{}, false],
    [[], false],
    [[sampleReport()], false],
    [null, false],
    [undefined, false],
    ['', false],
    ['Classify_byRisk_Level', false],
  ])('is told from what is not one: %j', (answer, is) => {
    expect(isReport(answer)).toBe(is);
  });
});

describe('the totals of a report', () => {
  const readStated = (Classify_byRisk_Level: unknown) =>
    readReport({ ...sampleReport(), Classify_byRisk_Level }, PLAIN).stated;

  test.each<readonly [levels: object, stated: readonly [number, number, number]]>([
    [{ Total: 6, High: 1, Medium: 2, Low: 3 }, [1, 2, 3]],
    [{ Total: '6', High: '1', Medium: ' 2 ', Low: 3 }, [1, 2, 3]],
    [{ Total: 0, High: 0, Medium: 0, Low: 0 }, [0, 0, 0]],
    [{ High: 1, Medium: 2, Low: 3 }, [1, 2, 3]],
    // A missing risk counts as none if the total agrees.
    [{ Total: 3, Low: 3 }, [0, 0, 3]],
    [{ Total: 0 }, [0, 0, 0]],
    // The parts beyond the total count, and what the total has beyond the parts is high.
    [{ Total: 0, High: 1, Medium: 2, Low: 3 }, [1, 2, 3]],
    [{ Total: 9, High: 0, Medium: 0, Low: 3 }, [6, 0, 3]],
    // A risk with another name is high.
    [{ Total: 1, High: 0, Medium: 0, Low: 0, Critical: 1 }, [1, 0, 0]],
    [{ Total: 1, Critical: 1 }, [1, 0, 0]],
    [{ High: 1, Medium: 0, Low: 0, 높음: 2, '': 1 }, [4, 0, 0]],
    [{ high: 1, MEDIUM: 2, ' Low ': 3 }, [1, 2, 3]],
    [{ 합계: 6, 상: 1, 중: 2, 하: 3 }, [1, 2, 3]],
    // Empty in any form means none, and what is no count says nothing.
    [{ Total: 1, High: null, Medium: '', Low: 1 }, [0, 0, 1]],
    [{ Total: null, High: [], Medium: {}, Low: ' ', Critical: 0 }, [0, 0, 0]],
    [{ Total: [], High: 1, Medium: false, Low: 0 }, [1, 0, 0]],
    [{ Total: 0, Note: 'as of 2024-07-08', Final: true, By: ['us'], Score: 7.5 }, [0, 0, 0]],
    [{ High: 1, HIGH: 1, Medium: 0, Low: 0 }, [2, 0, 0]],
    [fromJson('{"Total":1,"High":0,"Medium":0,"Low":0,"__proto__":1}'), [1, 0, 0]],
    [fromJson('{"Total":1,"High":0,"Medium":0,"Low":0,"constructor":1}'), [1, 0, 0]],
  ])('%j are read', (levels, stated) => {
    expect(readStated(levels)).toEqual(counts(stated));
  });

  test.each(['High', 'Medium', 'Low', 'Total'])('are not trusted where %s is no count', (name) => {
    for (const garbage of [-1, 1.5, '1.5', '-1', 'many', '1e3', '3건', true, [1], { count: 3 }, 1e300, '0x1']) {
      const levels = { Total: 0, High: 0, Medium: 0, Low: 0, [name]: garbage };
      expect(() => readStated(levels)).toThrow(new WireError(`Classify_byRisk_Level.${name}`));
    }
  });

  test.each<readonly [levels: unknown, path: string]>([
    [{}, 'Classify_byRisk_Level.Total'],
    [{ Low: 3 }, 'Classify_byRisk_Level.Total'],
    [{ Total: null, Low: 3 }, 'Classify_byRisk_Level.Total'],
    [{ Total: 4, Low: 3 }, 'Classify_byRisk_Level'],
    [{ Total: 2, Low: 3 }, 'Classify_byRisk_Level'],
    [{ Total: 1 }, 'Classify_byRisk_Level'],
    [{ Total: null, High: '', Medium: [], Low: {} }, 'Classify_byRisk_Level'],
    [{ Total: 0, 'SECRET name': { 'SECRET name': 'SECRET value' } }, 'Classify_byRisk_Level.*'],
    [{ Total: 0, 'SECRET name': '3 SECRETs' }, 'Classify_byRisk_Level.*'],
    [null, 'Classify_byRisk_Level'],
    ['3', 'Classify_byRisk_Level'],
    [[3], 'Classify_byRisk_Level'],
    [undefined, 'Classify_byRisk_Level'],
  ])('are not trusted where they are %j, with an error that tells only where', (levels, path) => {
    expect(() => readStated(levels)).toThrow(new WireError(path));
  });

  test('are as large as the largest numbers make them', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(readStated({ Total: most, High: most, Medium: most, Low: most })).toEqual(counts([most, most, most]));
  });
});

describe('the details of a category', () => {
  const DOMAIN = 'http://your-domain';
  const finding = { Title: 'x' };
  const three = { 0: finding, 1: finding, 2: finding };

  /** What the details of a report are counted as. */
  function detailsCounted(members: {
    readonly details?: unknown;
    readonly byDomain?: unknown;
    readonly byCategory?: unknown;
  }) {
    return countDetails(
      readReport(
        {
          ...sampleReport(),
          Details: members.details,
          Classify_byRisk_Domain: members.byDomain,
          Classify_byRisk_Vulnerability: members.byCategory,
        },
        PLAIN,
      ),
    );
  }

  const XSS = (risks: unknown) => ({ [DOMAIN]: { XSS: risks } });

  test.each<readonly [why: string, members: Parameters<typeof detailsCounted>[0], readonly [number, number, number]]>([
    ['as many as there are findings', { details: { XSS: { RiskLevel: 'Medium', ...three } } }, [0, 3, 0]],
    [
      'by the table of domains where that has several risks for it',
      { details: { XSS: { RiskLevel: 'High', ...three } }, byDomain: XSS({ High: 1, Low: 2 }) },
      [1, 0, 2],
    ],
    [
      'over all domains',
      { byDomain: { 'http://a': { XSS: { High: 1, Low: 1 } }, 'http://b': { XSS: { Low: '4' }, LFI: { Medium: 1 } } } },
      [1, 1, 5],
    ],
    [
      'at least as many as there are findings, those that the domains lack at its worst risk',
      { details: { XSS: { RiskLevel: 'Low', ...three } }, byDomain: XSS({ Medium: 1 }) },
      [0, 3, 0],
    ],
    [
      'at least as many as the table of categories has',
      { details: { XSS: { RiskLevel: 'Low', 0: finding } }, byCategory: { XSS: '5' } },
      [0, 0, 5],
    ],
    ['by the table of categories alone, as high', { byCategory: { XSS: 2 } }, [2, 0, 0]],
    ['by the table of domains alone', { byDomain: XSS({ Low: 2 }) }, [0, 0, 2]],
    [
      'at its own risk as well, where the domains have one that is less bad',
      { details: { XSS: { RiskLevel: 'High', 0: finding } }, byDomain: XSS({ Low: 1 }) },
      [1, 0, 1],
    ],
    [
      'at its own risk as well, where the domains have several that are less bad',
      { details: { XSS: { RiskLevel: 'High', ...three } }, byDomain: XSS({ Medium: 1, Low: 2 }) },
      [3, 1, 2],
    ],
    [
      'at the risk that the domains have, where that is worse than its own',
      { details: { XSS: { RiskLevel: 'Low', 0: finding } }, byDomain: XSS({ High: 1 }) },
      [1, 0, 0],
    ],
    [
      'as high where its risk is not known',
      { details: { XSS: { RiskLevel: 'Critical', 0: finding } }, byDomain: XSS({ Low: 1 }) },
      [1, 0, 1],
    ],
    ['as high where a domain has a risk that is not known', { byDomain: XSS({ Critical: 1, Low: 1 }) }, [1, 0, 1]],
    ['as high where it has no risk at all', { details: { XSS: three } }, [3, 0, 0]],
    [
      'by the domains where it has no risk of its own',
      { details: { XSS: { RiskLevel: null, 0: finding } }, byDomain: XSS({ Low: 1 }) },
      [0, 0, 1],
    ],
    [
      'without what is empty or says nothing',
      {
        details: { XSS: { RiskLevel: 'Low', 0: finding } },
        byDomain: XSS({ High: '', Medium: [], Low: null, Note: 'none', Score: 7.5 }),
        byCategory: { XSS: {}, Note: 'as of 2024-07-08', Final: true },
      },
      [0, 0, 1],
    ],
    ['as nothing where there is nothing', {}, [0, 0, 0]],
    ['as nothing where the tables are empty', { details: ' ', byDomain: [], byCategory: null }, [0, 0, 0]],
    [
      'as nothing where their members are empty, or nothing that could count',
      {
        details: { XSS: [], LFI: { RiskLevel: 'High', 0: null, 1: {}, 2: '' }, Note: 'x' },
        byDomain: { [DOMAIN]: '', Note: ['x'], 'http://b': { XSS: [], LFI: { High: null } } },
        byCategory: { XSS: {} },
      },
      [0, 0, 0],
    ],
    ['though its name is that of a member of every object', { byCategory: { constructor: 1, toString: 1 } }, [2, 0, 0]],
    [
      'though its name and the domain’s are __proto__',
      {
        details: fromJson('{"__proto__":{"RiskLevel":"Low","0":{"Title":"x"}}}'),
        byDomain: fromJson('{"__proto__":{"__proto__":{"Low":2}}}'),
        byCategory: fromJson('{"__proto__":3}'),
      },
      [0, 0, 3],
    ],
  ])('are counted %s', (_, members, detailed) => {
    expect(detailsCounted(members)).toEqual(counts(detailed));
  });
});
