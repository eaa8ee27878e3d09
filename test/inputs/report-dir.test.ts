import { posix, win32 } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { folder } from '../../src/inputs/report-dir.ts';

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

test('a folder that is taken lies inside the workspace and outside .git, on every system', () => {
  let taken = 0;
  fc.assert(
    fc.property(paths, (given) => {
      const reading = folder.parse(given);
      if (!('value' in reading)) return;
      for (const [path, workspace] of [
        [posix, '/home/runner/work'],
        [win32, 'D:\\a\\work'],
      ] as const) {
        const inside = path.relative(workspace, path.resolve(workspace, reading.value));
        expect(path.isAbsolute(inside)).toBe(false);
        expect(inside.split(path.sep).map((name) => name.toLowerCase())).not.toContain('.git');
        expect(inside.split(path.sep)).not.toContain('..');
        expect(inside.replaceAll(path.sep, '/') || '.').toBe(reading.value);
      }
      taken += 1;
    }),
    { numRuns: 3000, seed: 20 },
  );
  expect(taken).toBeGreaterThan(100);
});
