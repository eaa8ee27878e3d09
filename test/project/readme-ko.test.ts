import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const ENGLISH = read('README.md');
const KOREAN = read('README.ko.md');

/** The first cell of each row of each table, and how many cells it has. */
function tablesOf(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split(/\n(?!\|)/)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((rows) => rows.length > 2)
    .map((rows) => rows.slice(2));
}

function namesIn(markdown: string): readonly string[] {
  return tablesOf(markdown).flatMap((rows) => rows.flatMap((row) => /^\| `([a-z-]+)` \|/.exec(row)?.[1] ?? []));
}

const levelsOf = (markdown: string) => (markdown.match(/^#+(?= )/gm) ?? []).map((marks) => marks.length);
const linksOf = (markdown: string) =>
  [...markdown.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !target.startsWith('README'))
    .toSorted();

/** Without what is said to people: comments, and the language that is set in Korean alone. */
function codeOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^ *```\w*\n(.*?)^ *```/gms)].map(([, code = '']) =>
    code.replace(/ *#.*$/gm, '').replace(/^ *language: ko\n/gm, ''),
  );
}

test('README.ko.md has the headings of README.md, level by level', () => {
  expect(levelsOf(KOREAN)).toEqual(levelsOf(ENGLISH));
});

test('README.ko.md has the tables of README.md, row by row', () => {
  expect(tablesOf(KOREAN).map((rows) => rows.length)).toEqual(tablesOf(ENGLISH).map((rows) => rows.length));
});

test('README.ko.md names the same inputs and outputs, in the same order', () => {
  expect(namesIn(KOREAN)).toEqual(namesIn(ENGLISH));
  expect(namesIn(ENGLISH)).toContain('start-url');
});

test('README.ko.md has the same code, and leads to the same pages', () => {
  expect(codeOf(KOREAN)).toEqual(codeOf(ENGLISH));
  expect(linksOf(KOREAN)).toEqual(linksOf(ENGLISH));
});

test('README.ko.md has the values of each input’s default that README.md has', () => {
  const defaultsIn = (markdown: string) =>
    tablesOf(markdown).flatMap((rows) =>
      rows.flatMap((row) => /^\| `([a-z-]+)` \| (`[^`]+`|env `[^`]+`|) ?\|/.exec(row)?.slice(1, 3) ?? []),
    );
  expect(defaultsIn(KOREAN)).toEqual(defaultsIn(ENGLISH));
});
