import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileName, pathIn, WORKSPACE } from '../../../src/escape/file-name.ts';
import { jsonFile } from '../../../src/escape/json.ts';
import { openWorkspace } from '../../../src/hosts/github/workspace.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'workspace-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a document that cannot be written to its end leaves no file', async () => {
  // JSON has no such number.
  const document = { first: 'x'.repeat(200_000), second: 1n };
  const file = pathIn(WORKSPACE, fileName('report.json'));
  await expect(openWorkspace(folder).writeFile(file, jsonFile(document))).rejects.toThrow(TypeError);
  expect(await readdir(folder)).toEqual([]);
});
