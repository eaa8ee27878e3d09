import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { judge } from './judged-step.ts';
import type { Measure } from './measure.ts';
import { runWitnessed } from './node-process.ts';
import { ordinary } from './report-shape.ts';

const DIST = path.join(import.meta.dirname, '../../dist');
const MEGABYTE = 1_000_000;
const BAR_MEGABYTES = 1.6;
const IGNORE_ENTRY = '- url: https://elsewhere.example.com/**\n  reason: none is there\n';

/** How much JavaScript is shipped, file by file, and how far a run has to go to load it. */
export const distSize: Measure = {
  name: 'dist',
  plan: ({ folder }) => ({
    contenders: [],
    rows: async () => {
      const runs = new Map([
        ['an idle post step', await loadedBy('post.js', folder)],
        ['every step, before its first error', await loadedBy('index.js', folder)],
        ['a judged scan', toNames((await judge({ shape: ordinary(10), folder })).loaded)],
        ['an ignore file', toNames((await judge({ shape: ordinary(10), folder, ignore: IGNORE_ENTRY })).loaded)],
      ]);
      const files = readdirSync(DIST, { encoding: 'utf8', recursive: true })
        .filter((name) => name.endsWith('.js'))
        .map((name) => ({ name, megabytes: readFileSync(path.join(DIST, name)).length / MEGABYTE }))
        .toSorted((a, b) => b.megabytes - a.megabytes);
      const when = (name: string) =>
        [...runs].find(([, loaded]) => loaded.has(path.basename(name)))?.[0] ?? 'none of these runs';
      return [
        {
          name: 'JavaScript in dist/, without what only a comment or an issue needs',
          figure: files.reduce((sum, { name, megabytes }) => sum + (isForComments(name) ? 0 : megabytes), 0),
          unit: 'MB',
          bar: BAR_MEGABYTES,
        },
        ...files.map(({ name, megabytes }) => ({
          name: `dist/${name}, loaded first by ${when(name)}`,
          figure: megabytes,
          unit: 'MB',
        })),
      ];
    },
  }),
};

/** Octokit, and the chunk that asks it who wrote a comment. */
function isForComments(name: string): boolean {
  return /viewerDidAuthor|octokit\.rest|@octokit\/core/.test(readFileSync(path.join(DIST, name), 'utf8'));
}

async function loadedBy(script: string, folder: string): Promise<ReadonlySet<string>> {
  const file = path.join(folder, 'dist.witness.json');
  return toNames((await runWitnessed({ args: [path.join(DIST, script)] }, { file, isLoadKept: true })).loaded);
}

/** Names of files in dist/. */
function toNames(urls: readonly string[]): ReadonlySet<string> {
  return new Set(urls.map((url) => path.posix.basename(url)));
}
