import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUTS, type InputRow } from '../../src/configure/inputs-table.ts';
import { OUTPUTS } from '../../src/publish/outputs.ts';
import { en } from '../../src/texts/en.ts';

/** What a user can set or read, as one of the places describes it. */
interface Entry {
  readonly name: string;
  /** As in action.yml, '' for none; for a credential, the variable that stands in. */
  readonly default: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const action = parse(read('action.yml')) as Action;

const CODE: readonly Entry[] = Object.entries<InputRow<unknown>>(INPUTS).map(([name, row]) => ({
  name,
  default: row.env === undefined ? row.default : `env ${row.env}`,
}));

/**
 * The rows of all Markdown tables with this header, one after the other: cell by cell, code marks
 * taken off.
 */
function rowsUnder(markdown: string, header: string): readonly (readonly string[])[] {
  const [, ...tables] = markdown.split(`\n${header}\n`);
  if (tables.length === 0) throw new Error(`README.md has no table with the header ${header}`);
  return tables.flatMap((text) => rowsOf(text.split('\n').slice(1)));
}

/** The rows that the lines begin with. */
function rowsOf(lines: readonly string[]): readonly (readonly string[])[] {
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

test('action.yml has the inputs of the code, with their defaults, in their order', () => {
  const told = Object.entries(action.inputs).map(([name, input]) => ({ name, default: input.default ?? '' }));
  expect(told).toEqual(Object.entries(INPUTS).map(([name, row]) => ({ name, default: row.default })));
});

test('action.yml has the outputs of the code, in their order', () => {
  expect(Object.keys(action.outputs)).toEqual(OUTPUTS);
});

test('README.md has the inputs of the code, with their defaults, in their order', () => {
  const table = rowsUnder(read('README.md'), '| input | default | meaning |');
  expect(table.map(([name, standard]) => ({ name, default: standard }))).toEqual(CODE);
});

test('README.md has the outputs of action.yml, in their order', () => {
  const table = rowsUnder(read('README.md'), '| output | value | example |');
  expect(table.map(([name]) => name)).toEqual(Object.keys(action.outputs));
});

test('action.yml describes every input and every output', () => {
  const all = Object.entries({ ...action.inputs, ...action.outputs });
  expect(all.filter(([, { description }]) => !/^\S.*\.$/.test(description))).toEqual([]);
});

test('every text that people read has a name of its own across all files', async () => {
  const folder = new URL('../../src/texts/en/', import.meta.url);
  const names: string[] = [];
  for (const name of readdirSync(folder)) {
    const file: unknown = await import(new URL(name, folder).href);
    names.push(...membersOf(file).flatMap(([, texts]) => namesIn(texts)));
  }
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(Object.keys(en)));
});

function namesIn(texts: unknown): readonly string[] {
  return membersOf(texts).flatMap(([name, text]) => (typeof text === 'function' ? [name] : []));
}

function membersOf(value: unknown): readonly (readonly [name: string, member: unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
