import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNamedFiles } from '../../src/configure/named-files.ts';
import { openWorkspace } from '../../src/hosts/github/workspace.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import { folderAt } from '../escape/paths.ts';

const isRoot = process.getuid?.() === 0;

async function problemsOf(workspace: string, folder: string): Promise<readonly string[]> {
  const redactorFor = async () => {
    throw new Error('a redactor was made though no file is named');
  };
  const means = { runner: openWorkspace(workspace), secrecy: { redactorFor } };
  const { problems } = await readNamedFiles({ 'report-dir': folderAt(folder) }, means);
  return problems.map((problem) => phrase(en, problem));
}

/**
 * Tries a folder for reports in a workspace that looks like this.
 * @returns the problems, and what the workspace contains afterwards
 */
async function look(folder: string, prepare: (workspace: string, outside: string) => Promise<unknown>) {
  const root = await mkdtemp(path.join(tmpdir(), 'report-folder-'));
  const workspace = path.join(root, 'workspace');
  const outside = path.join(root, 'outside');
  await mkdir(workspace);
  await mkdir(outside);
  await prepare(workspace, outside);
  const before = await readdir(root, { recursive: true });
  const problems = await problemsOf(workspace, folder);
  const after = await readdir(root, { recursive: true });
  await rm(root, { recursive: true });
  return { problems, isAsBefore: JSON.stringify(after) === JSON.stringify(before) };
}

describe('a folder for reports', () => {
  type Case = readonly [what: string, folder: string, prepare: Parameters<typeof look>[1], reason: RegExp | undefined];
  const FILE = /is a file \(ENOTDIR\)$/;
  const CASES: readonly Case[] = [
    ['is not there yet', 'wsc-report', async () => {}, undefined],
    ['is not there yet, and neither is its parent', 'a/b/c', async () => {}, undefined],
    ['is there', 'a/b', (workspace) => mkdir(path.join(workspace, 'a/b'), { recursive: true }), undefined],
    ['is the workspace', '.', async () => {}, undefined],
    [
      'is a link within the workspace',
      'link/b',
      (workspace) => symlink('.', path.join(workspace, 'link'), 'junction'),
      undefined,
    ],
    ['is a file', 'a', (workspace) => writeFile(path.join(workspace, 'a'), ''), FILE],
    ['is below a file', 'a/b/c', (workspace) => writeFile(path.join(workspace, 'a'), ''), FILE],
    [
      'is below a file in a folder',
      'a/b/c',
      (workspace) => mkdir(path.join(workspace, 'a')).then(() => writeFile(path.join(workspace, 'a/b'), '')),
      FILE,
    ],
    [
      'is a link to a file',
      'a/b',
      (workspace) => writeFile(path.join(workspace, 'file'), '').then(() => symlink('file', path.join(workspace, 'a'))),
      FILE,
    ],
    [
      'is a link out of the workspace',
      'a',
      (workspace, outside) => symlink(outside, path.join(workspace, 'a'), 'junction'),
      /a link leads out of the workspace$/,
    ],
    [
      'is below a link out of the workspace',
      'a/b/c',
      (workspace, outside) => symlink(outside, path.join(workspace, 'a'), 'junction'),
      /a link leads out of the workspace$/,
    ],
    ['is a broken link', 'a/b', (workspace) => symlink('gone', path.join(workspace, 'a')), /ENOENT/],
    ['is a link to itself', 'a', (workspace) => symlink('a', path.join(workspace, 'a')), /ELOOP/],
    ['has a name that is too long', 'a'.repeat(300), async () => {}, /ENAMETOOLONG/],
    ['is in no workspace', 'a', (workspace) => rm(workspace, { recursive: true }), /there is no workspace \(ENOENT\)$/],
  ];

  test.each<Case>(CASES)('that %s is tried, and nothing is left behind', async (_, folder, prepare, reason) => {
    const { problems, isAsBefore } = await look(folder, prepare);
    expect(isAsBefore).toBe(true);
    const begin = `report-dir: cannot write to the folder ${folder}: `;
    expect(problems.map((problem) => problem.startsWith(begin) && reason?.test(problem))).toEqual(reason ? [true] : []);
  });

  test.skipIf(isRoot || process.platform === 'win32')('that this user may not write to is refused', async () => {
    const readOnly = async (workspace: string) => {
      await mkdir(path.join(workspace, 'a'));
      await chmod(path.join(workspace, 'a'), 0o555);
    };
    for (const folder of ['a', 'a/b']) {
      const { problems } = await look(folder, readOnly);
      expect(problems).toEqual([expect.stringMatching(/permission denied \(EACCES\)$/)]);
    }
  });

  // Not even root can write there, despite the permissions.
  test.skipIf(process.platform !== 'linux')('on a file system that nobody can write to is refused', async () => {
    expect(await problemsOf('/proc', 'self')).toHaveLength(1);
    expect(await problemsOf('/sys', 'kernel/wsc-report')).toHaveLength(1);
  });

  test.skipIf(process.platform !== 'linux' || !isRoot)(
    'on a read-only file system is refused, with that reason',
    async (context) => {
      const place = await mkdtemp(path.join(tmpdir(), 'read-only-'));
      const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', place]);
      if (mounted.status !== 0) context.skip();
      const problems = await problemsOf(place, 'wsc-report');
      spawnSync('umount', [place]);
      await rm(place, { recursive: true });
      expect(problems).toEqual([expect.stringMatching(/the file system is read-only \(EROFS\)$/)]);
    },
  );
});
