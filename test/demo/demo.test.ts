import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CREDENTIALS } from './shop.ts';

const DEMO = fileURLToPath(new URL('demo.ts', import.meta.url));

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wsc-demo-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** The demo, ended, with what it printed. */
async function runDemo(): Promise<{ readonly exitCode: number | null; readonly printed: string }> {
  const child = spawn(process.execPath, [DEMO, folder], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { printed: await text(child.stdout), exitCode: await ended };
}

it('the demo shows a failed gate, names the files that it wrote, and ends well', async () => {
  const { exitCode, printed } = await runDemo();

  expect(exitCode, printed).toBe(0);
  expect(printed).toContain('Error: Gate failed: 2 High, 3 Medium, 4 Low');
  const reports = ['html', 'ignore.yml', 'json', 'sarif'].map((ending) =>
    path.join('wsc-report', `shop.example.com-2100000001.${ending}`),
  );
  const files = [...reports, 'summary.md'];
  expect(printed.trimEnd().split('\n').slice(-files.length)).toEqual(files.map((file) => `  ${file}`));
  expect((await readdir(folder)).toSorted()).toEqual(['summary.md', 'wsc-report']);
  const written = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  const redacted = written.filter((content) => content.includes('[redacted]'));
  // The draft of an ignore file holds nothing that could be a credential, and so nothing that was
  // taken out.
  expect(redacted).toHaveLength(files.length - 1);
  expect(printed).toContain('[redacted]');
  for (const content of [printed, ...written]) {
    expect(Object.entries(CREDENTIALS).filter(([, value]) => content.includes(value))).toEqual([]);
  }
});
