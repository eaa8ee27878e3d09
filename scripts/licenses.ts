import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A module in webpack's statistics. One with parts was made by joining them. */
interface Module {
  readonly path: string | undefined;
  readonly isBundled: boolean;
  readonly parts: readonly Module[];
}

/**
 * The licences of all packages with code in the bundle, including its lazily loaded chunks, as one
 * text. ncc's own `--license` misses what webpack joins into one module, and what CommonJS
 * requires.
 * @param stats webpack's statistics, from `ncc --stats-out`
 * @throws when the statistics are not as expected, or a package does not say its licence
 */
export function licensesOf(stats: unknown): string {
  const folders = new Set(
    arrayAt(stats, 'modules')
      .map(readModule)
      .filter((module) => module.isBundled)
      .flatMap(pathsOf)
      .map(packageFolder)
      .filter((folder) => folder !== undefined),
  );
  const entries = new Set([...folders].map(licenseOf));
  return [...entries].toSorted().join(`\n${'-'.repeat(80)}\n\n`);
}

function readModule(value: unknown): Module {
  const path = property(value, 'nameForCondition');
  return {
    path: typeof path === 'string' ? path : undefined,
    // What tree shaking dropped is listed too, but is in no chunk.
    isBundled: arrayAt(value, 'chunks').length > 0,
    parts: property(value, 'modules') === undefined ? [] : arrayAt(value, 'modules').map(readModule),
  };
}

function pathsOf(module: Module): string[] {
  const own = module.path === undefined ? [] : [module.path];
  return [...own, ...module.parts.flatMap(pathsOf)];
}

/** The folder of the package that a file belongs to; undefined for our own files. */
function packageFolder(path: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
}

function licenseOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const name = stringAt(manifest, 'name');
  const license = stringAt(manifest, 'license');
  return `${name} ${stringAt(manifest, 'version')}\n${license}\n\n${licenseText(folder).replaceAll('\r\n', '\n').trim()}\n`;
}

/**
 * The package's licence file or, without one, the licence section of its README: the MIT licence
 * asks for the notice itself.
 */
function licenseText(folder: string): string {
  const files = readdirSync(folder);
  const license = files.find((file) => /^(licen[cs]e|copying)\b/i.test(file));
  if (license !== undefined) return readFileSync(join(folder, license), 'utf8');
  const readme = files.find((file) => /^readme\b/i.test(file));
  const section = readme && /^(?:#+ *licen[cs]e|licen[cs]e\n-+)$.*/ims.exec(readFileSync(join(folder, readme), 'utf8'));
  if (!section) throw new Error(`no licence text in ${folder}`);
  return section[0];
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function stringAt(value: unknown, key: string): string {
  const found = property(value, key);
  if (typeof found !== 'string') throw new Error(`expected a string at ${key}`);
  return found;
}

function arrayAt(value: unknown, key: string): readonly unknown[] {
  const found = property(value, key);
  if (!Array.isArray(found)) throw new Error(`expected a list at ${key}`);
  return found;
}
