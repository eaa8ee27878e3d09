import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

// npm silently leaves out what its registry did not have when the lock file was written; `npm ci`
// then fails.
it('the lock file has the optional packages of every platform', () => {
  const locked = new Set(packages.map(([path]) => path.replace(/^.*node_modules\//, '')));
  const named = packages.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !locked.has(name))).toEqual([]);
});

it('the lock file has the checksum of every package', () => {
  expect(packages.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
});
