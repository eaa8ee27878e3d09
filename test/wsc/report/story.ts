/**
 * What a scan found in truth, and the reports that can be written about it. It is made from the
 * contract and getReport's page alone, by nothing that reads reports, so that readings can be
 * checked against it.
 */
import * as fc from 'fast-check';
import type { JsonObject } from '../../../src/wsc/json-shape.ts';

export const RISKS = ['High', 'Medium', 'Low'] as const;
export type Risk = (typeof RISKS)[number];

/** High, Medium and Low. */
export type Three = readonly [high: number, medium: number, low: number];

export interface True {
  readonly category: string;
  readonly risk: Risk;
  /** What identifies it within its category. */
  readonly place: number;
  /** Whether the report shows its details. */
  readonly isShown: boolean;
}

/** Findings at these places are ignored. */
export const IGNORED_PLACES: ReadonlySet<number> = new Set([3]);

export type Words = Readonly<Record<Risk, string>>;

const WORDS: Readonly<Record<'english' | 'korean' | 'unheard', Words>> = {
  english: { High: 'High', Medium: 'Medium', Low: 'Low' },
  korean: { High: '상', Medium: '중', Low: '하' },
  unheard: { High: 'Severe', Medium: 'Moderate', Low: 'Minor' },
};

/**
 * How a report is written: it may leave out anything but its totals, and only its `RiskLevel` may
 * exaggerate.
 */
export interface Manner {
  readonly words: keyof typeof WORDS;
  readonly totals: 'english' | 'korean';
  readonly hasTotal: boolean;
  readonly zeros: 'written' | 'left out';
  readonly numbers: 'numbers' | 'texts';
  readonly riskLevel: 'none' | 'worst' | 'Info' | Risk;
  /** The categories whose risks the domains' table tells. */
  readonly cells: 'all' | 'XSS' | 'none';
  readonly hasCounts: boolean;
}

export const DOCUMENTED: Manner = {
  words: 'english',
  totals: 'english',
  hasTotal: true,
  zeros: 'left out',
  numbers: 'numbers',
  riskLevel: 'worst',
  cells: 'all',
  hasCounts: true,
};

const category = fc.constantFrom('XSS', 'LFI', '__proto__');

export const truth = (most = 5): fc.Arbitrary<readonly True[]> =>
  fc.array(
    fc.record({
      category,
      risk: fc.constantFrom(...RISKS),
      place: fc.nat(3),
      isShown: fc.oneof({ weight: 6, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    }),
    { maxLength: most },
  );

/**
 * All findings of a category have one risk, and all are shown: nothing is in doubt if it is written
 * as documented.
 */
export const plainTruth: fc.Arbitrary<readonly True[]> = fc
  .tuple(truth(8), fc.array(fc.constantFrom(...RISKS), { minLength: 3, maxLength: 3 }))
  .map(([found, risks]) => {
    const categories = ['XSS', 'LFI', '__proto__'];
    return found.map((each) => ({
      ...each,
      isShown: true,
      risk: risks[categories.indexOf(each.category)] ?? 'High',
    }));
  });

export const manner: fc.Arbitrary<Manner> = fc.record({
  words: fc.constantFrom('english', 'korean', 'unheard'),
  totals: fc.constantFrom('english', 'korean'),
  hasTotal: fc.boolean(),
  zeros: fc.constantFrom('written', 'left out'),
  numbers: fc.constantFrom('numbers', 'texts'),
  riskLevel: fc.constantFrom('none', 'worst', 'worst', 'Info', ...RISKS),
  cells: fc.constantFrom('all', 'all', 'XSS', 'none', 'none'),
  hasCounts: fc.boolean(),
});

export function countTrue(found: readonly True[]): Three {
  const [high = 0, medium = 0, low = 0] = RISKS.map((risk) => found.filter((each) => each.risk === risk).length);
  return [high, medium, low];
}

/** The report of what was found. `Object.fromEntries` makes even `__proto__` a member. */
export function write(found: readonly True[], how: Manner): JsonObject {
  const count = (number: number) => (how.numbers === 'texts' ? String(number) : number);
  const risksOf = (some: readonly True[], words: Words, isWhole: boolean) =>
    Object.fromEntries(
      RISKS.map((risk, index) => [words[risk], countTrue(some)[index] ?? 0] as const)
        .filter(([, number]) => isWhole || number > 0)
        .map(([word, number]) => [word, count(number)]),
    );
  const categories = [...Map.groupBy(found, (each) => each.category)];
  const told = found.filter((each) => how.cells === 'all' || how.cells === each.category);
  const domains = [...Map.groupBy(told, domainOf)];
  const isWhole = how.zeros === 'written';
  return {
    Target_Info: 'http://shop.example',
    Vulnerability_Category: 'XSS, LFI, __proto__',
    Scanned_Domain_List: ['http://shop.example'],
    Excluded_Url: [],
    Classify_byRisk_Level: {
      ...((how.hasTotal || !isWhole) && { Total: count(found.length) }),
      ...risksOf(found, WORDS[how.totals], isWhole),
    },
    Classify_byRisk_Domain: Object.fromEntries(
      domains.map(([domain, some]) => [
        domain,
        Object.fromEntries(
          [...Map.groupBy(some, (each) => each.category)].map(([name, all]) => [
            name,
            risksOf(all, WORDS[how.words], isWhole),
          ]),
        ),
      ]),
    ),
    Classify_byRisk_Vulnerability: Object.fromEntries(
      (how.hasCounts ? categories : []).map(([name, all]) => [name, count(all.length)]),
    ),
    Details: Object.fromEntries(categories.map(([name, all]) => [name, detailsOf(all, how)])),
    Recommendation: Object.fromEntries(categories.map(([name]) => [name, 'Escape what is shown.'])),
  };
}

function detailsOf(all: readonly True[], { riskLevel, words }: Manner): object {
  const worst = RISKS.find((risk) => all.some((each) => each.risk === risk)) ?? 'Low';
  return {
    ...(riskLevel !== 'none' && { RiskLevel: levelOf(worst, riskLevel, WORDS[words]) }),
    Vuln_Desc: 'What it is.',
    ...Object.fromEntries(all.filter(({ isShown }) => isShown).map((each, index) => [index, findingOf(each, index)])),
  };
}

function levelOf(worst: Risk, riskLevel: Exclude<Manner['riskLevel'], 'none'>, words: Words): string {
  if (riskLevel === 'Info') return riskLevel;
  return riskLevel === 'worst' || RISKS.indexOf(worst) < RISKS.indexOf(riskLevel) ? words[worst] : riskLevel;
}

function findingOf({ place, ...each }: True, index: number): object {
  return {
    Title: `${each.category} #${index + 1}`,
    URL: `[GET]&nbsp;&nbsp;${domainOf({ place, ...each })}/place/${'abcd'[place]}?q=1`,
    VulnParam: IGNORED_PLACES.has(place) ? 'ignored' : 'q',
    Response_Data: ['HTTP/1.1 200 OK'],
  };
}

function domainOf({ place }: True): string {
  return place % 2 === 0 ? 'http://shop.example' : 'http://api.shop.example';
}

/**
 * How many of each three are at least that bad: the form in which one can ask for "never fewer".
 */
export function atLeastSoBad([high, medium, low]: Three): Three {
  return [high, high + medium, high + medium + low];
}
