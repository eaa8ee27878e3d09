import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The packages named in the first cells of the rows below a heading. */
function namedBelow(heading: string): readonly string[] {
  const [section = ''] = (read('docs/dependencies.md').split(`\n## ${heading}\n`)[1] ?? '').split('\n## ');
  const cells = section.split('\n').flatMap((line) => /^\| (`.*?`) \|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => cell.split(', ').map((name) => name.slice(1, -1))).toSorted();
}

test.each([
  ['In `dist/`', ['dependencies']],
  ['Only to build, check and test', ['devDependencies', 'optionalDependencies']],
] as const)('every package has its reason in docs/dependencies.md: %s', (heading, groups) => {
  const manifest = JSON.parse(read('package.json')) as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const names = groups.flatMap((group) => Object.entries(manifest[group] ?? {}));
  expect(namedBelow(heading)).toEqual(names.map(([name]) => name).toSorted());
  for (const [name, version] of names) expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
});
