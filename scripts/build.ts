/**
 * `npm run build`: from `src/` to `dist/`, which is committed. The reasons are in
 * docs/decisions/0001-build.md.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { licensesOf } from './licenses.ts';

/**
 * Packages that do nothing when imported, but do not say so in their package.json. ncc keeps every
 * module of such a package: for `@actions/core` alone that is a whole HTTP stack, loaded each time
 * and never used.
 *
 * Read a package's modules before you add it here: what runs at import must matter only to itself.
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

/**
 * Lines that are different in the copies, so that Node loads a part of itself when it is first
 * used: a file, its line, and what replaces it.
 */
const LOADED_LATE = [
  // Without the import, the name is the global `crypto`, which has the same `randomUUID`.
  ['@actions/core/lib/file-command.js', "import * as crypto from 'crypto';", ''],
  [
    '@actions/core/lib/summary.js',
    'const { access, appendFile, writeFile } = promises;',
    `const [access, appendFile, writeFile] =
    ['access', 'appendFile', 'writeFile'].map((name) => (...given) => promises[name](...given));`,
  ],
] as const;

/**
 * The post step's file and all that it needs to see that it has nothing to do. Bundled, it would be
 * the whole code again, loaded each time.
 */
const NOT_BUNDLED = ['post.js', 'domain/saved-ledger.js'];

/**
 * Packages that are never reached: `debug` (of https-proxy-agent) colours its lines with the first
 * if it is installed, and `fetch-blob` (of node-fetch) takes streams from the second if Node has
 * none. The second is an eighth of all that would be shipped.
 */
const LEFT_OUT = ['supports-color', 'web-streams-polyfill/dist/ponyfill.es2018.js'];

const root = join(import.meta.dirname, '..');
const build = join(root, 'build');

/**
 * Empties `out` (relative to the project's root) and builds the bundle into it. The same sources
 * give the same bytes, wherever the project is.
 * @throws when the compiler or the bundler fails; they print why
 */
export function buildInto(out: string): void {
  rmSync(build, { recursive: true, force: true });
  runTool('typescript/bin/tsc', ['--project', 'scripts/tsconfig.build.json']);
  copySideEffectFree();

  const target = join(root, out);
  rmSync(target, { recursive: true, force: true });
  for (const file of NOT_BUNDLED) cpSync(join(build, file), join(target, file));
  const stats = join(build, 'stats.json');
  const external = LEFT_OUT.flatMap((name) => ['--external', name]);
  const flags = ['--no-cache', '--quiet', '--stats-out', stats, ...external];
  runTool('@vercel/ncc/dist/ncc/cli.js', ['build', 'build/index.js', '--out', out, ...flags]);
  writeFileSync(join(target, 'licenses.txt'), licensesOf(JSON.parse(readFileSync(stats, 'utf8'))));
}

/** Runs a package's script with this very node: the `.cmd` shims of Windows would need a shell. */
function runTool(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' });
}

/**
 * Copies the packages to where the bundler, starting from `build/`, finds them before the real
 * ones. The copies say what the originals do not.
 */
function copySideEffectFree(): void {
  for (const name of SIDE_EFFECT_FREE) {
    cpSync(join(root, 'node_modules', name), join(build, 'node_modules', name), { recursive: true });
  }
  // A copy may hold another version of a listed package, in its own node_modules.
  for (const name of SIDE_EFFECT_FREE) {
    for (const path of globSync(`**/node_modules/${name}/package.json`, { cwd: build })) {
      const file = join(build, path);
      rewrite(file, '{', '{ "sideEffects": false,');
    }
  }
  for (const [path, line, other] of LOADED_LATE) rewrite(join(build, 'node_modules', path), line, other);
}

/** @throws if the file does not hold the text, as after an update of its package */
function rewrite(file: string, text: string, replacement: string): void {
  const content = readFileSync(file, 'utf8');
  if (!content.includes(text)) throw new Error(`${relative(root, file)} does not hold: ${text}`);
  writeFileSync(
    file,
    content.replace(text, () => replacement),
  );
}

if (import.meta.main) buildInto('dist');
