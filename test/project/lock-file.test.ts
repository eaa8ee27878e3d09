import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** What is locked for the package in a folder. */
function packagesIn(folder: string): readonly (readonly [path: string, locked: LockedPackage])[] {
  const text = readFileSync(join(import.meta.dirname, '../..', folder, 'package-lock.json'), 'utf8');
  const lock = JSON.parse(text) as { readonly packages: Readonly<Record<string, LockedPackage>> };
  return Object.entries(lock.packages).filter(([path]) => path !== '');
}

// npm silently leaves out what its registry did not have when the lock file was written; `npm ci`
// then fails.
it('the lock file has the optional packages of every platform', () => {
  const packages = packagesIn('.');
  const locked = new Set(packages.map(([path]) => path.replace(/^.*node_modules\//, '')));
  const named = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !locked.has(name))).toEqual([]);
});

it.each(['.', 'scripts/mutants'])('the lock file in %s has the checksum of every package', (folder) => {
  const packages = packagesIn(folder);
  expect(packages.length).toBeGreaterThan(0);
  expect(packages.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
});
