import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSource } from '../project/source-facts.ts';

const chapter = join(import.meta.dirname, '../../src/redaction');

/**
 * The folders and files of the chapter in reading order, and what each may import besides itself.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  names: ['text'],
  shapes: ['text'],
  syntax: ['text', 'names'],
  // It must know how text that was made safe to show spells a secret.
  known: ['text', 'names', 'syntax', '../escape', '../domain'],
  'parsed-json.ts': ['syntax'],
  'redactor.ts': ['text', 'names', 'shapes', 'syntax', 'known', 'parsed-json.ts'],
  'concealment.ts': ['known', 'redactor.ts'],
};

type Imports = ReadonlyMap<string, readonly string[]>;

/** What every file of the chapter imports, types included, by its path in the chapter. */
function readImports(): Imports {
  const paths = globSync('**/*.ts', { cwd: chapter }).map((path) => path.replaceAll('\\', '/'));
  return new Map(
    paths.map((path) => {
      const { imports } = readSource(readFileSync(join(chapter, path), 'utf8'));
      return [path, imports.map(({ specifier }) => posix.join(posix.dirname(path), specifier))];
    }),
  );
}

function violationsOf(imports: Imports): string[] {
  return [...imports].flatMap(([path, targets]) =>
    targets
      .filter(
        (target) => partOf(target) !== partOf(path) && MAY_IMPORT[partOf(path)]?.includes(partOf(target)) !== true,
      )
      .map((target) => `${path} imports ${target}`),
  );
}

/** Files that import themselves by way of others. */
function filesInCircles(imports: Imports): string[] {
  return [...imports.keys()].filter((path) => reachableFrom(path, imports).has(path));
}

function reachableFrom(start: string, imports: Imports): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...(imports.get(start) ?? [])];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    next.push(...(imports.get(path) ?? []));
  }
  return reached;
}

/** A folder or file of the chapter, or another chapter. */
function partOf(path: string): string {
  return path.split('/', path.startsWith('..') ? 2 : 1).join('/');
}

describe('the chapter on redaction', () => {
  it('imports only from earlier parts', () => {
    expect(violationsOf(readImports())).toEqual([]);
  });

  it('has no circle of files, not even of types', () => {
    expect(filesInCircles(readImports())).toEqual([]);
  });

  it('has no part that the order leaves out', () => {
    const parts = new Set([...readImports().keys()].map(partOf));
    expect([...parts].toSorted()).toEqual(Object.keys(MAY_IMPORT).toSorted());
  });
});

describe('the rules of the chapter', () => {
  it.each([
    ['a folder imports a later one', 'names/a.ts', 'syntax/cookie.ts'],
    ['a finder knows what the run was given', 'shapes/a.ts', 'known/given-secrets.ts'],
    ['the chapter imports another one', 'text/a.ts', '../domain/scan.ts'],
    ['the redactor imports its user', 'redactor.ts', 'concealment.ts'],
  ])('are broken if %s', (_, path, target) => {
    expect(violationsOf(new Map([[path, [target]]]))).toEqual([`${path} imports ${target}`]);
  });

  it('are broken by a circle', () => {
    const imports = new Map([
      ['text/a.ts', ['text/b.ts']],
      ['text/b.ts', ['text/c.ts']],
      ['text/c.ts', ['text/b.ts']],
    ]);
    expect(filesInCircles(imports)).toEqual(['text/b.ts', 'text/c.ts']);
  });
});
