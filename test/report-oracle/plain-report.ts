/**
 * A report of the truth, in one of the spellings that the vendor's pages and samples allow. None of
 * these spellings changes what the report says.
 */
import * as fc from 'fast-check';
import { type Branch, branch, list, raw, type Tree, value } from './json-tree.ts';
import { HOST, RISKS, type Risk, SITE, type TrueCategory, type Truth } from './truth.ts';

export interface Spelling {
  readonly countsAreTexts: boolean;
  readonly korean: boolean;
  /** How a risk without findings stands in the table of totals; null: not at all. */
  readonly zeroRow: string | null;
  readonly zeroRowOfDomains: string | null;
  /** How a table without rows stands; null: not at all. */
  readonly emptyTable: string | null;
  readonly payload: 'resource' | 'resources';
  readonly returnCode: string;
  readonly newline: string;
  readonly excluded: string;
  /** The site; null: not said. */
  readonly target: string | null;
  readonly responseData: string;
  readonly scanned: string | null;
  /** Members that nobody knows, of a harmless kind, at each level. */
  readonly extras: readonly (readonly ['top' | 'level' | 'category' | 'finding', string])[];
  readonly isRich: boolean;
}

const often = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 4 }, { arbitrary: fc.constantFrom(...others), weight: 2 });

const hosts = [`["${SITE}","http://cdn.example.com"]`, `["${SITE}/"]`, `"${SITE}"`, `["${HOST}"]`, `["${SITE}:80"]`];
const extra = fc.tuple(
  fc.constantFrom('top' as const, 'level' as const, 'category' as const, 'finding' as const),
  fc.constantFrom('"a text"', 'true', 'null', '""', '[]', '{}', '["one","two"]'),
);

export const spelling: fc.Arbitrary<Spelling> = fc.record({
  countsAreTexts: often(false, true),
  korean: often(false, false, true),
  zeroRow: often<string | null>('0', '"0"', 'null', '""', null),
  zeroRowOfDomains: often<string | null>(null, '0', '"0"', 'null'),
  emptyTable: often<string | null>('{}', '[]', 'null', '""', null, '0'),
  payload: often<'resource' | 'resources'>('resource', 'resources'),
  returnCode: often('"0"', '0'),
  newline: often('"true"', 'true', 'false', '"false"', 'null'),
  target: often<string | null>(`"${SITE}"`, `"${SITE}/"`, `"${SITE}:80/"`, `"${HOST}"`, 'null', null),
  excluded: often('[]', '""', 'null', '"http://shop.example.com/out"', '["http://shop.example.com/out"]'),
  responseData: often('["HTTP/1.1 200 OK"]', '[]', 'null', '""', '"Allow: GET"', '["{\\"High\\":3}","::error::"]'),
  scanned: often<string | null>(hosts[0] ?? null, ...hosts, '["http://elsewhere.example.org"]', '[]', 'null', null),
  extras: fc.oneof(
    { arbitrary: fc.constant([]), weight: 3 },
    { arbitrary: fc.array(extra, { minLength: 1, maxLength: 2 }), weight: 1 },
  ),
  isRich: often(true, false),
});

const KOREAN = { High: '상', Medium: '중', Low: '하' } as const;

const countOf = (category: TrueCategory, risk: Risk, host?: string): number =>
  category.findings.filter((one) => one.risk === risk && (host === undefined || one.host === host)).length;

const members = (...all: readonly (readonly [string, Tree] | null)[]) => all.filter((one) => one !== null);

/** What the client finds in the answer of getReport, whole: envelope and report. */
export function plainReport(truth: Truth, how: Spelling): Branch {
  const count = (n: number): Tree => value(how.countsAreTexts ? String(n) : n);
  const word = (risk: Risk): string => (how.korean ? KOREAN[risk] : risk);
  const extras = (where: string) =>
    how.extras.flatMap(([place, text], at) => (place === where ? [[`X_New_${at}`, raw(text)] as const] : []));
  const row = (risk: Risk, n: number, zero: string | null) =>
    n > 0 ? ([word(risk), count(n)] as const) : zero === null ? null : ([word(risk), raw(zero)] as const);
  const table = (name: string, rows: readonly (readonly [string, Tree])[]) =>
    rows.length > 0
      ? ([name, branch(rows)] as const)
      : how.emptyTable === null
        ? null
        : ([name, raw(how.emptyTable)] as const);

  const all = truth.flatMap((category) => category.findings);
  const byRisk = (risk: Risk) => all.filter((one) => one.risk === risk).length;
  const level = branch([
    ['Total', count(all.length)] as const,
    ...members(...RISKS.map((risk) => row(risk, byRisk(risk), how.zeroRow))),
    ...extras('level'),
  ]);

  const hosts = [...new Set(all.map((one) => one.host))];
  const domains = hosts.map((host) => {
    const rows = truth.flatMap((category) => {
      if (!category.findings.some((one) => one.host === host)) return [];
      const risks = RISKS.map((risk) => row(risk, countOf(category, risk, host), how.zeroRowOfDomains));
      return [[category.name, branch(members(...risks))] as const];
    });
    return [host, branch(rows)] as const;
  });

  const details = truth.map((category) => [category.name, detailsOf(category, how, word, extras)] as const);
  return branch([
    ['returnCode', raw(how.returnCode)],
    ['returnDesc', value('Request Success')],
    ['returnMessage', value('Success')],
    [
      how.payload,
      branch([
        ...(how.isRich ? facts(truth, how) : []),
        ...members(how.scanned === null ? null : (['Scanned_Domain_List', raw(how.scanned)] as const)),
        ['Classify_byRisk_Level', level] as const,
        ...members(
          table('Classify_byRisk_Domain', domains),
          table(
            'Classify_byRisk_Vulnerability',
            truth.map((category) => [category.name, count(category.findings.length)] as const),
          ),
          table('Details', details),
          table(
            'Recommendation',
            truth.map((category) => [category.name, value('Check what users enter.')] as const),
          ),
        ),
        ...extras('top'),
      ]),
    ],
  ]);
}

function facts(truth: Truth, how: Spelling): readonly (readonly [string, Tree])[] {
  return [
    ['report_date', value('2024-07-08 13:15:10')],
    ...(how.target === null ? [] : [['Target_Info', raw(how.target)] as const]),
    ['Crawl_Time', value('2024/07/08 13:12:03~2024/07/08 13:12:08')],
    ['Scan_Time', value('2024/07/08 13:12:27~2024/07/08 13:15:10')],
    ['Excluded_Url', raw(how.excluded)],
    ['Login_Info', value('')],
    ['Vulnerability_Category', value(`XSS, ${truth.map((category) => category.name).join(', ')}`)],
    ['User_Agent', value('Mozilla/5.0')],
    ['Memo', value('Sample')],
    ['Not_Scanned_Domain_List', list([value('http://www.w3.org')])],
  ];
}

type Extras = (where: string) => readonly (readonly [string, Tree])[];

function detailsOf(category: TrueCategory, how: Spelling, word: (risk: Risk) => string, extras: Extras): Branch {
  // A category has one RiskLevel. Of a mixed one, the tables by domain tell the rest.
  const worst = RISKS.find((risk) => countOf(category, risk) > 0) ?? 'Low';
  return branch([
    ['RiskLevel', value(word(worst))] as const,
    ['Vuln_Desc', value('What an attacker can do.')] as const,
    ['Vuln_Desc2', value('- Check the range.')] as const,
    ...extras('category'),
    ...category.findings.map((one, at) => {
      const query = one.parameter === '' ? '' : `?${one.parameter}=1`;
      return [
        String(at),
        branch([
          ['Title', value(`${category.name} #${at + 1}`)],
          ['vuln_key', value(`${one.host}_${category.name}_${at}`)],
          ['URL', value(`[GET]&nbsp;&nbsp;${one.host}${one.path}${query}`)],
          ['Request_Header', value('Accept: */*')],
          ['Referer', value('')],
          ['Request_Body', value('')],
          ['newline', raw(how.newline)],
          ['VulnParam', value(one.parameter)],
          ['VulnSTR', value("' or 1=1 --")],
          ['Response_Data', raw(how.responseData)],
          ['Description', value('')],
          ['Reference', value('')],
          ...extras('finding'),
        ]),
      ] as const;
    }),
  ]);
}
