/** Other ways to write a report: ones that say the same, and ones that nobody can read. */
import * as fc from 'fast-check';
import type { JsonObject } from '../../../src/wsc/json-shape.ts';

const TOTALS = 'Classify_byRisk_Level';
const BY_DOMAIN = 'Classify_byRisk_Domain';
const BY_CATEGORY = 'Classify_byRisk_Vulnerability';
const DETAILS = 'Details';

type Change = (value: unknown) => unknown;
type Draw = <Item>(items: readonly Item[]) => Item;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Maps the members of an object; anything else has none. */
const each = (value: unknown, change: (value: unknown, name: string) => unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member, name)]))
    : value;

const inTable = (report: JsonObject, table: string, change: Change): JsonObject =>
  Object.fromEntries(Object.entries(report).map(([name, value]) => [name, name === table ? change(value) : value]));

const EMPTIES: readonly unknown[] = [null, '', ' ', [], {}, 0, '0', false];

/** What means nothing in place of texts, and in place of counts. */
const HARMLESS = ['a note', '', 7, '7', 7.5, true, null, ['a', 'list'], [1, 2], [], {}, '2024-07-08 13:15:10'];
const HARMLESS_IN_COUNTS = ['a note', 'as of 2024-07-08', 'CVSS 3.1', 7.5, true, ['a', 'list'], ...EMPTIES];

/**
 * The report with harmless members added at every level, and nothing written in every way there is.
 */
export function seasoned(report: JsonObject, numbers: Iterator<number>): JsonObject {
  const draw: Draw = (items) => {
    const item = items[(numbers.next().value ?? 0) % items.length];
    if (item === undefined && items.length === 0) throw new Error('nothing to draw from');
    return item as (typeof items)[number];
  };
  const isTaken = () => draw([true, false]);
  const add = (values: readonly unknown[]) => (value: unknown) =>
    isObject(value) && isTaken() ? { ...value, Extra: draw(values), '': draw(EMPTIES) } : value;
  const nothing: Change = (value) => (isEmptyTable(value) && isTaken() ? draw(EMPTIES) : value);
  const zero: Change = (value) => ((value === 0 || value === '0') && isTaken() ? draw(EMPTIES) : value);
  const totals: Change = (value) =>
    isObject(value) && 'Total' in value ? each(value, (cell, name) => (name === 'Total' ? cell : zero(cell))) : value;
  const changes: readonly (readonly [table: string, change: Change])[] = [
    [TOTALS, totals],
    [TOTALS, add(HARMLESS_IN_COUNTS)],
    [
      BY_DOMAIN,
      (table) => each(table, (domain) => each(domain, (cells) => add(HARMLESS_IN_COUNTS)(each(cells, zero)))),
    ],
    [BY_DOMAIN, (table) => each(table, add(HARMLESS))],
    [BY_DOMAIN, add(HARMLESS)],
    [BY_CATEGORY, add(HARMLESS_IN_COUNTS)],
    [DETAILS, (table) => each(table, (category) => each(category, add(HARMLESS)))],
    [
      DETAILS,
      (table) => each(table, (category) => (isTaken() ? { ...(category as object), 90: draw(EMPTIES) } : category)),
    ],
    [DETAILS, (table) => each(table, add(HARMLESS))],
    [DETAILS, add(HARMLESS)],
    ...[BY_DOMAIN, BY_CATEGORY, DETAILS, 'Recommendation'].map((table) => [table, nothing] as const),
  ];
  const changed = changes.reduce((all, [table, change]) => inTable(all, table, change), report);
  return { ...changed, Extra: draw(HARMLESS), More: draw(EMPTIES) };
}

function isEmptyTable(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length === 0;
}

const countsIn = (change: Change) => (table: unknown) => deepNumbers(table, change);

function deepNumbers(value: unknown, change: Change): unknown {
  if (isObject(value)) return each(value, (member) => deepNumbers(member, change));
  return typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)) ? change(value) : value;
}

/** Each table in each wrong shape, but saying everything it says. */
const WRONG: readonly (readonly [what: string, change: Change])[] = [
  ['in a list', (table) => [table]],
  ['its members in a list', (table) => (isObject(table) ? Object.values(table) : table)],
  ['its members in a list, with their names', (table) => membersOf(table).map(([name, value]) => ({ name, value }))],
  ['as JSON in a text', (table) => JSON.stringify(table)],
  ['a level deeper', (table) => ({ all: table })],
  ['two levels deeper', (table) => ({ all: { all: table } })],
];
const WRONG_COUNTS: readonly (readonly [what: string, change: Change])[] = [
  ['with units', countsIn((count) => `${String(count)}건`)],
  ['in words', countsIn((count) => `count: ${String(count)}`)],
  ['in objects', countsIn((count) => ({ count }))],
  ['in lists', countsIn((count) => [count])],
  ['less than nothing', countsIn((count) => -Number(count))],
  ['in halves', countsIn((count) => Number(count) / 2 + 0.25)],
];
const WRONG_DETAILS: readonly (readonly [what: string, change: Change])[] = [
  ['by domain', (table) => ({ 'http://shop.example': table })],
  ['categories in lists', (table) => each(table, (category) => [category])],
  ['categories as JSON', (table) => each(table, (category) => JSON.stringify(category))],
  [
    'findings in a list',
    (table) => each(table, (category) => ({ RiskLevel: levelIn(category), found: findingsIn(category) })),
  ],
  ['findings in an object', (table) => each(table, (category) => ({ found: numbered(findingsIn(category)) }))],
  ['findings as JSON', (table) => each(table, (category) => ({ found: JSON.stringify(findingsIn(category)) }))],
  [
    'findings without categories',
    (table) => numbered(membersOf(table).flatMap(([, category]) => findingsIn(category))),
  ],
  ['findings by domain', (table) => each(table, (category) => ({ 'http://a': numbered(findingsIn(category)) }))],
];
const WRONG_CELLS: readonly (readonly [what: string, change: Change])[] = [
  ['without domains', (table) => joined(table)],
  ['without categories', (table) => each(table, joined)],
  ['cells as texts', (table) => each(table, (domain) => each(domain, (cell) => membersOf(cell).join(', ')))],
  ['cells in lists', (table) => each(table, (domain) => each(domain, (cell) => [cell]))],
  ['cells as JSON', (table) => each(table, (domain) => each(domain, (cell) => JSON.stringify(cell)))],
];

function findingsIn(category: unknown): readonly unknown[] {
  return membersOf(category).flatMap(([name, value]) => (/^\d+$/.test(name) ? [value] : []));
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isObject(value) ? Object.entries(value) : [];
}

function numbered(items: readonly unknown[]): JsonObject {
  return Object.fromEntries(items.map((item, index) => [String(index), item]));
}

/** The members of all members, in one object. */
function joined(table: unknown): JsonObject {
  return Object.fromEntries(membersOf(table).flatMap(([, value]) => membersOf(value)));
}

function levelIn(category: unknown): unknown {
  return isObject(category) ? category['RiskLevel'] : undefined;
}

export const WRONG_SHAPES: Readonly<Record<string, readonly (readonly [what: string, change: Change])[]>> = {
  [BY_DOMAIN]: [...WRONG, ...WRONG_COUNTS, ...WRONG_CELLS],
  [BY_CATEGORY]: [...WRONG, ...WRONG_COUNTS],
  [DETAILS]: [...WRONG, ...WRONG_DETAILS],
};

/** A report with one, two or all three tables in a wrong shape. */
export const misshape: fc.Arbitrary<(report: JsonObject) => JsonObject> = fc
  .record(
    Object.fromEntries(
      Object.entries(WRONG_SHAPES).map(([table, shapes]) => [
        table,
        fc.oneof(fc.constant(undefined), fc.constantFrom(...shapes.map(([, change]) => change))),
      ]),
    ),
  )
  .map(
    (changes) => (report) =>
      Object.entries(changes).reduce(
        (all, [table, change]) =>
          inTable(all, table, (value) => (change === undefined || isEmptyTable(value) ? value : change(value))),
        report,
      ),
  );
