import { posix, win32 } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { folder, optionalFile } from '../../src/configure/kinds/workspace-path.ts';
import { folderPath } from '../../src/escape/file-name.ts';

const names = fc.constantFrom(
  'a',
  'b c',
  '..',
  '.',
  '',
  '.git',
  '.GIT',
  'git~1',
  '.git.',
  '.git ',
  'C:',
  'a.',
  '.. ',
  '...',
);
const paths = fc
  .array(fc.tuple(names, fc.constantFrom('/', '\\')), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.map(([name, separator]) => name + separator).join(''));

test('an accepted path is inside the workspace and outside .git, on every system', () => {
  let taken = 0;
  fc.assert(
    fc.property(paths, (given) => {
      const taking = folderPath(given);
      if (taking === undefined) return;
      for (const [path, workspace] of [
        [posix, '/home/runner/work'],
        [win32, 'D:\\a\\work'],
      ] as const) {
        const inside = path.relative(workspace, path.resolve(workspace, taking));
        expect(path.isAbsolute(inside)).toBe(false);
        expect(inside.split(path.sep).map((name) => name.toLowerCase())).not.toContain('.git');
        expect(inside.split(path.sep)).not.toContain('..');
        expect(inside.replaceAll(path.sep, '/') || '.').toBe(taking);
      }
      taken += 1;
    }),
    { numRuns: 3000, seed: 20 },
  );
  expect(taken).toBeGreaterThan(100);
});

test('a folder may be the workspace itself, a file may not', () => {
  expect(folder.parse('a/..')).toEqual({ value: '.' });
  expect(optionalFile.parse('a/..')).toEqual({ wrong: [] });
});

test('otherwise, files and folders accept the same paths', () => {
  fc.assert(
    fc.property(paths, (given) => {
      const taking = folderPath(given);
      fc.pre(taking !== '.' && given !== '');
      expect(optionalFile.parse(given)).toEqual(folder.parse(given));
    }),
    { seed: 20 },
  );
});
