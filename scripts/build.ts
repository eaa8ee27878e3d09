/**
 * `npm run build`: from `src/` to `dist/`, which is committed. Why it goes this way: docs/decisions/0001-build.md.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licensesOf } from './licenses.ts';

/**
 * Packages that do nothing by being imported, but do not say so in their package.json. ncc keeps every module of a
 * package that does not say so: of `@actions/core` alone that is a whole HTTP stack, never used and loaded each time.
 * A package belongs here only after its modules were read: what runs at import must matter to nobody but itself.
 */
const SIDE_EFFECT_FREE = [
  '@actions/core',
  '@actions/exec',
  '@actions/github',
  '@actions/http-client',
  '@actions/io',
  'tunnel',
  'undici',
];

/** What `debug` (of https-proxy-agent) colours its lines with where it is there: here it is for development alone. */
const LEFT_OUT = 'supports-color';

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');

/**
 * Builds the bundle into `out` (from the project's root), which is emptied first. The same sources give the same
 * bytes, wherever the project lies.
 * @throws when the compiler or the bundler fails; what they printed went to stderr
 */
export function buildInto(out: string): void {
  rmSync(build, { recursive: true, force: true });
  runTool('typescript/bin/tsc', ['--project', 'scripts/tsconfig.build.json']);
  copySideEffectFree();

  const target = join(root, out);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  // The post step's file says which stage it is, and is as small as that: bundled, it would be the whole once more.
  cpSync(join(build, 'post.js'), join(target, 'post.js'));
  const stats = join(build, 'stats.json');
  const flags = ['--no-cache', '--quiet', '--stats-out', stats, '--external', LEFT_OUT];
  runTool('@vercel/ncc/dist/ncc/cli.js', ['build', 'build/index.js', '--out', out, ...flags]);
  writeFileSync(join(target, 'licenses.txt'), licensesOf(JSON.parse(readFileSync(stats, 'utf8'))));
}

/** Runs a package's own script by this very node: the `.cmd` shims of Windows would need a shell. */
function runTool(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' });
}

/**
 * Copies the packages to where the bundler, starting from `build/`, finds them before the real ones, and lets the copies say
 * what the originals do not.
 */
function copySideEffectFree(): void {
  for (const name of SIDE_EFFECT_FREE) {
    cpSync(join(root, 'node_modules', name), join(build, 'node_modules', name), { recursive: true });
  }
  // A copy may hold a further version of another one, in a node_modules of its own.
  for (const name of SIDE_EFFECT_FREE) {
    for (const path of globSync(`**/node_modules/${name}/package.json`, { cwd: build })) {
      const file = join(build, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace('{', '{ "sideEffects": false,'));
    }
  }
}

if (import.meta.main) buildInto('dist');
