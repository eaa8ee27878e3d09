import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { fileName, pathIn } from '../../../src/escape/file-name.ts';
import { jsonFile } from '../../../src/escape/json.ts';
import { openWorkspace } from '../../../src/hosts/github/workspace.ts';
import { REPORT_FILES } from '../../../src/publish/report-file-kinds.ts';
import { folderAt } from '../../escape/paths.ts';

const MODULE = path.resolve(import.meta.dirname, '../../../src/hosts/github/workspace.ts');
const FOLDER = folderAt('wsc-report');
const FILES = REPORT_FILES.map(({ suffix }) => `shop.example-7${suffix}`);

/** A workspace with a folder for reports, and a folder next to it. */
async function folders() {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'workspace-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const [workspace, outside] = [path.join(root, 'workspace'), path.join(root, 'outside')];
  await mkdir(path.join(workspace, FOLDER), { recursive: true });
  await mkdir(outside);
  return { workspace, outside, reports: path.join(workspace, FOLDER) };
}

const write = (workspace: string, name: string) =>
  openWorkspace(workspace).writeFile(pathIn(FOLDER, fileName(name)), jsonFile('of a report'));

describe('a report file', () => {
  test.skipIf(process.platform === 'win32')(
    'that there is no room for is not left in part, and an older one stays whole',
    async () => {
      const { workspace, reports } = await folders();
      await writeFile(path.join(reports, 'old.json'), 'old');
      const program = `
        const { openWorkspace } = await import(${JSON.stringify(MODULE)});
        const { writeFile } = openWorkspace(${JSON.stringify(workspace)});
        for (const name of ['new.json', 'old.json']) {
          await writeFile('wsc-report/' + name, 'x'.repeat(1_000_000)).catch(({ code }) => console.log(code));
        }`;
      // No file may have more than 8 blocks, as if the disk were full.
      const limited = ['-c', 'ulimit -f 8 && exec "$0" "$@"', process.execPath, '--input-type=module', '-e', program];
      const { stdout } = spawnSync('sh', limited, { encoding: 'utf8' });
      expect(stdout).toBe('EFBIG\nEFBIG\n');
      expect(await readdir(reports)).toEqual(['old.json']);
      expect(await readFile(path.join(reports, 'old.json'), 'utf8')).toBe('old');
    },
  );

  test('that a killed step has left in part is hidden, so that it is not uploaded', async () => {
    const { workspace, reports } = await folders();
    const program = `
      const { openWorkspace } = await import(${JSON.stringify(MODULE)});
      function* half() {
        yield '{"first":';
        process.kill(process.pid, 'SIGKILL');
      }
      await openWorkspace(${JSON.stringify(workspace)}).writeFile('wsc-report/a.json', half());`;
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
    expect(status).not.toBe(0);
    expect(await readdir(reports)).toEqual(['.a.json.part']);
  });

  test('replaces an older one, and whatever was left of one', async () => {
    const { workspace, reports } = await folders();
    for (const name of ['a.json', '.a.json.part']) await writeFile(path.join(reports, name), 'x'.repeat(100));
    await write(workspace, 'a.json');
    expect(await readdir(reports)).toEqual(['a.json']);
    expect(await readFile(path.join(reports, 'a.json'), 'utf8')).toBe('"of a report"\n');
  });

  test.each(FILES)('is not written through a link of its name: %s', async (name) => {
    const { workspace, outside, reports } = await folders();
    await writeFile(path.join(outside, 'kept'), 'of someone else');
    for (const target of ['kept', 'gone']) {
      await symlink(path.join(outside, target), path.join(reports, name));
      await expect(write(workspace, name)).rejects.toThrow('a link or a path leads out of the workspace');
      await rm(path.join(reports, name));
      await symlink(path.join(outside, target), path.join(reports, `.${name}.part`));
      await write(workspace, name);
      expect(await readdir(reports)).toEqual([name]);
      await rm(path.join(reports, name));
    }
    expect(await readdir(outside)).toEqual(['kept']);
    expect(await readFile(path.join(outside, 'kept'), 'utf8')).toBe('of someone else');
  });

  test('is not written below a link that leads nowhere', async () => {
    const { workspace, outside, reports } = await folders();
    await rm(reports, { recursive: true });
    await symlink(path.join(outside, 'gone'), reports, 'junction');
    await expect(write(workspace, 'a.json')).rejects.toThrow(/^E[A-Z]+/);
    expect(await readdir(outside)).toEqual([]);
  });

  test('that can’t be made to its end is not left in part', async () => {
    const { workspace, reports } = await folders();
    // JSON has no such number.
    const document = { first: 'x'.repeat(200_000), second: 1n };
    const file = pathIn(FOLDER, fileName('report.json'));
    await expect(openWorkspace(workspace).writeFile(file, jsonFile(document))).rejects.toThrow(TypeError);
    expect(await readdir(reports)).toEqual([]);
  });
});
