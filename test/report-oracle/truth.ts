/** What a scan really found, before any report words it, and what the user asks of the gate. */
import * as fc from 'fast-check';

export const RISKS = ['High', 'Medium', 'Low'] as const;
export type Risk = (typeof RISKS)[number];

export interface TrueFinding {
  readonly risk: Risk;
  readonly host: string;
  readonly path: string;
  readonly parameter: string;
}

export interface TrueCategory {
  readonly name: string;
  /** Of one risk, unless the category is a mixed one. */
  readonly findings: readonly TrueFinding[];
}

export type Truth = readonly TrueCategory[];

export const HOST = 'shop.example.com';
export const SITE = `http://${HOST}`;

const HOSTS = [SITE, SITE, 'http://cdn.example.com'];
const PATHS = ['/cart', '/login', '/search', '/admin/users', '/admin/files', '/help', '/public/list', '/basket/items'];
const PARAMETERS = ['page', 'name', 'sort', ''];

/** Names of the vendor, and names that JavaScript or the report itself has a use for. */
const USUAL = ['XSS', 'SQL Injection', 'LFI', 'Directory Listing', 'Information Disclosure', 'Insecure SSL/TLS'];
const AWKWARD = ['__proto__', 'constructor', 'toString', '0', 'Total', 'High', 'RiskLevel', '정보 노출', 'a/b~c'];

const categoryName = fc.oneof(
  { arbitrary: fc.constantFrom(...USUAL), weight: 12 },
  { arbitrary: fc.constantFrom(...AWKWARD), weight: 1 },
);
// Most sites have findings of little weight: so that many a report passes.
const risk = fc.oneof(
  { arbitrary: fc.constant<Risk>('Low'), weight: 6 },
  { arbitrary: fc.constant<Risk>('Medium'), weight: 3 },
  { arbitrary: fc.constant<Risk>('High'), weight: 2 },
);

const place = fc.record({
  host: fc.constantFrom(...HOSTS),
  path: fc.constantFrom(...PATHS),
  parameter: fc.constantFrom(...PARAMETERS),
});

const category: fc.Arbitrary<TrueCategory> = fc
  .record({
    name: categoryName,
    places: fc.array(place, { minLength: 1, maxLength: 3 }),
    risk,
    isMixed: fc.nat(5).map((n) => n === 0),
    risks: fc.array(risk, { minLength: 3, maxLength: 3 }),
  })
  .map((drawn) => ({
    name: drawn.name,
    findings: drawn.places.map((at, index) => ({
      ...at,
      risk: drawn.isMixed ? (drawn.risks[index] ?? drawn.risk) : drawn.risk,
    })),
  }));

export const truth: fc.Arbitrary<Truth> = fc.uniqueArray(category, {
  minLength: 0,
  maxLength: 4,
  selector: (drawn) => drawn.name,
});

export interface IgnoreEntry {
  readonly category?: string;
  readonly url?: string;
  readonly parameter?: string;
  readonly expires?: string;
}

/** The settings of the gate, as a user writes them. */
export interface Settings {
  readonly max: Readonly<Record<Risk | 'Total', number | null>>;
  readonly minCrawled: number;
  readonly ignore: readonly IgnoreEntry[];
  readonly newOnly: boolean;
}

const limit = (byDefault: number | null) =>
  fc.oneof(
    { arbitrary: fc.constant(byDefault), weight: 4 },
    { arbitrary: fc.constantFrom<number | null>(null, 0, 1, 2, 3), weight: 2 },
  );

const pattern = fc.constantFrom(`${SITE}/admin/*`, '**/admin/**', `${SITE}/*`, '**/list', '**', `${SITE}/help`);
const ignoreEntry: fc.Arbitrary<IgnoreEntry> = fc
  .record(
    {
      category: fc.constantFrom(...USUAL),
      url: pattern,
      parameter: fc.constantFrom('page', 'name', 'sort'),
      expires: fc.constantFrom('2001-01-31', '2999-12-31'),
    },
    { requiredKeys: [] },
  )
  .filter((entry) => entry.category !== undefined || entry.url !== undefined || entry.parameter !== undefined);

export const settings: fc.Arbitrary<Settings> = fc.record({
  max: fc.record({ High: limit(0), Medium: limit(null), Low: limit(null), Total: limit(null) }),
  minCrawled: fc.oneof({ arbitrary: fc.constant(1), weight: 6 }, { arbitrary: fc.constantFrom(2, 10, 40), weight: 1 }),
  ignore: fc.oneof(
    { arbitrary: fc.constant([]), weight: 3 },
    { arbitrary: fc.array(ignoreEntry, { minLength: 1, maxLength: 3 }), weight: 2 },
  ),
  newOnly: fc.nat(2).map((n) => n === 0),
});
