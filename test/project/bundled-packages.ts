import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Shorter lines are the same in many packages. */
const LEAST_LENGTH = 30;

interface LockedPackage {
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/**
 * The names of the packages whose code is in a bundle, known by lines that no other package has.
 * The bundler's statistics, from which the list of licences is made, name only some of them.
 * @param root the folder of package-lock.json, with everything installed
 */
export function bundledPackages(root: string, bundle: readonly string[]): ReadonlySet<string> {
  const bundled = new Set(bundle.flatMap((text) => [...linesOf(text)]));
  const ownersOf = new Map<string, Set<string>>();
  for (const [name, lines] of productionPackages(root)) {
    for (const line of lines) ownersOf.set(line, (ownersOf.get(line) ?? new Set()).add(name));
  }
  return new Set(
    [...ownersOf].flatMap(([line, owners]) => (owners.size === 1 && bundled.has(line) ? [...owners] : [])),
  );
}

/** Each package that is not only for development, with the lines of its code. */
function productionPackages(root: string): readonly (readonly [name: string, lines: ReadonlySet<string>])[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && dev !== true && optional !== true)
    .map(([path]) => {
      const files = globSync('**/*.{js,cjs,mjs}', {
        cwd: join(root, path),
        exclude: (file) => /node_modules/.test(file),
      });
      const texts = files.map((file) => readFileSync(join(root, path, file), 'utf8'));
      return [path.replace(/.*node_modules\//, ''), new Set(texts.flatMap((text) => [...linesOf(text)]))] as const;
    });
}

function linesOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.length >= LEAST_LENGTH),
  );
}
