import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../scripts/check-dist.ts';
import { licensesOf } from '../../scripts/licenses.ts';
import { bundledPackages } from './bundled-packages.ts';

const root = join(import.meta.dirname, '../..');

function contentOf(files: Readonly<Record<string, string>>): Map<string, Buffer> {
  return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));
}

/** A module as webpack's statistics show it. */
function moduleOf(path: string, fields: object = {}): object {
  return { nameForCondition: join(root, path), chunks: [1], ...fields };
}

describe('the check of dist/', () => {
  it('finds nothing where the sources build what is committed', () => {
    expect(differencesOf(contentOf({ 'index.js': 'a' }), contentOf({ 'index.js': 'a' }))).toEqual([]);
  });

  it('names what changed, what was not added, and what is no longer built', () => {
    const committed = contentOf({ 'index.js': 'old', '1.index.js': 'a' });
    const built = contentOf({ 'index.js': 'new', '2.index.js': 'a' });
    expect(differencesOf(committed, built)).toEqual([
      '1.index.js: committed, but no longer built',
      '2.index.js: not committed',
      'index.js: differs from what the sources build',
    ]);
  });
});

describe('licenses.txt', () => {
  it('has packages of every chunk, joined modules included, once each', () => {
    const joined = {
      nameForCondition: null,
      modules: [moduleOf('node_modules/node-fetch/src/index.js', { chunks: [] })],
    };
    const stats = {
      modules: [
        moduleOf('build/index.js'),
        moduleOf('node_modules/tunnel/index.js', { chunks: [2] }),
        moduleOf('node_modules/tunnel/lib/tunnel.js'),
        moduleOf('build/index.js', joined),
      ],
    };
    expect(licensesOf(stats).match(/^\S+(?= \d+\.\d+\.\d+\nMIT$)/gm)).toEqual(['node-fetch', 'tunnel']);
  });

  it('leaves out what tree shaking dropped', () => {
    expect(licensesOf({ modules: [moduleOf('node_modules/tunnel/index.js', { chunks: [] })] })).toBe('');
  });

  it('takes the licence from the README of a package that has no file for it', () => {
    const text = licensesOf({ modules: [moduleOf('node_modules/data-uri-to-buffer/dist/index.js')] });
    expect(text).toContain('Copyright (c) 2014 Nathan Rajlich');
  });

  it('is not made from statistics of another shape', () => {
    expect(() => licensesOf({ modules: [{}] })).toThrow('expected a list at chunks');
  });
});

describe('the committed bundle', () => {
  const bundle = globSync('dist/*.js', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'));
  // As webpack's comments name the modules that it joined; a package found in build/ is a copy.
  const paths = bundle.flatMap((text) => text.match(/(?<=MODULE: \.\/)(?:build\/)?node_modules\/[^\n]+/g) ?? []);

  it('has the licence of each package whose code it holds, however that came in, and of no other', () => {
    const licenses = readFileSync(join(root, 'dist/licenses.txt'), 'utf8');
    const titles = [...licenses.matchAll(/^(\S+) \d+\.\d+\.\d+$/gm)].map(([, name]) => name);
    const packages = bundledPackages(root, bundle);
    // One joined to others by the bundler, one that CommonJS requires, one in a chunk of its own.
    for (const name of ['node-fetch', 'https-proxy-agent', 'yaml']) expect(packages).toContain(name);
    expect(packages).toEqual(new Set(titles));
  });

  it('holds no package both as a copy and as the original', () => {
    const copies = new Set(
      paths.filter((path) => path.startsWith('build/')).map((path) => path.slice('build/'.length)),
    );
    expect(copies.size).toBeGreaterThan(0);
    expect(paths.filter((path) => copies.has(path))).toEqual([]);
  });
});
