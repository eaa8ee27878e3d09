import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Every file that must know a new level of risk. Nothing else in `src/` knows the levels one
 * by one. The names in action.yml and the README follow from the table and the outputs, and another
 * test holds them to these.
 */
const PLACES = [
  // The limit of the gate, and so the input.
  'src/configure/inputs-table.ts',
  // The one place where something is made for each level.
  'src/judge/severity.ts',
  // GitHub's level of annotation.
  'src/render/annotations.ts',
  // A colour for light and for dark.
  'src/render/html/style.ts',
  // SARIF's level, and the number that GitHub sorts alerts by.
  'src/render/sarif/rule.ts',
  // A sign.
  'src/render/summary/signs.ts',
  // What it is called.
  'src/texts/en/severity.ts',
  'src/texts/ko/severity.ts',
  // What the service calls it.
  'src/wsc/report/risk-words.ts',
];

/** The errors of the project's own compiler, a line each. */
function compile(folder: string): readonly string[] {
  const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [compiler, '--noEmit'], { cwd: folder, encoding: 'utf8' });
  const errors = stdout.split('\n').filter((line) => /^\S.*\berror TS\d+:/.test(line));
  if (status !== 0 && errors.length === 0) throw new Error(`the compiler failed: ${stdout}`);
  return errors;
}

test('a new level of risk makes the compiler name every place that must know it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'new-severity-'));
  try {
    cpSync(path.join(ROOT, 'src'), path.join(folder, 'src'), { recursive: true });
    for (const file of ['tsconfig.json', 'package.json']) cpSync(path.join(ROOT, file), path.join(folder, file));
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    expect(compile(folder)).toEqual([]);

    const levels = path.join(folder, 'src/judge/severity.ts');
    const text = readFileSync(levels, 'utf8');
    const changed = text.replace('SEVERITIES = [', "SEVERITIES = ['critical', ");
    expect(changed).not.toBe(text);
    writeFileSync(levels, changed);
    const files = new Set(compile(folder).map((error) => error.replace(/\(.*$/, '')));
    expect([...files].toSorted()).toEqual(PLACES);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('no other file of src spells out the levels', () => {
  // A level in quotes, as a key, after a dot, or as a name: what is left of a list that the
  // compiler can't see.
  const levels = /'(?:high|medium|low)'|\bmedium:|\.(?:high|medium|low)\b|\b(?:High|Medium)\b/;
  const tracked = spawnSync('git', ['ls-files', 'src'], { cwd: ROOT, encoding: 'utf8' }).stdout.split('\n');
  const spelling = tracked.filter(
    (file) => file.endsWith('.ts') && levels.test(readFileSync(path.join(ROOT, file), 'utf8')),
  );
  expect(spelling.filter((file) => !PLACES.includes(file))).toEqual([]);
});
