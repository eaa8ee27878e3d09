import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

const MAIN = path.resolve(import.meta.dirname, '../../dist/index.js');

/**
 * Breaks the verdict's annotation, and the warning that it could not be shown: more than publishing
 * can survive.
 */
const BREAKAGE = `
  const write = process.stdout.write.bind(process.stdout);
  let left = 2;
  process.stdout.write = (text, ...rest) => {
    if (left === 0 || !/^::error|^(Warning|경고)/.test(text)) return write(text, ...rest);
    left -= 1;
    throw new Error('CANARY');
  };
`;

it.each([
  ['en', /\n::error title=.*::Action failed: an unexpected error \(Error\)\. .*\n$/],
  ['ko', /\n::error title=.*판정 없음::액션 오류: 예기치 않은 오류 \(Error\)\. .*\n$/],
])(
  'an unforeseen fault ends the run with exit 1, one line without a stack, and the outputs set (%s)',
  async (language, told) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'crash-'));
    const files = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' };
    const env = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, path.join(folder, file)]));
    for (const file of Object.values(env)) await writeFile(file, '');
    const breakage = `data:text/javascript,${encodeURIComponent(BREAKAGE)}`;
    const child = spawn(process.execPath, ['--import', breakage, MAIN], {
      env: { ...env, GITHUB_WORKSPACE: folder, INPUT_LANGUAGE: language },
    });
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    const outputs = await readFile(path.join(folder, 'output'), 'utf8');
    await rm(folder, { recursive: true });
    expect([child.exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(told);
    expect(stdout).not.toContain('CANARY');
    expect(outputs).toContain('not-evaluated');
  },
);
