import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/domain/ledger.ts';
import type { Entry } from '../../src/domain/saved-ledger.ts';
import { urlKeyOf } from '../../src/domain/url-key.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const SETTLED: Entry = {
  token: 'wsc-1-a-1-x',
  memo: 'wsc-1-a-1-x',
  url: urlKeyOf('https://shop.example.com/'),
  orderedAt: 1_700_000_000_000,
  stage: 'settled',
  scanId: '2100000001',
  isOurs: true,
  cost: 1,
  twin: 0,
};

/** These entries as the post step finds them in its environment. */
function stateOf(...entries: readonly Entry[]): Readonly<Record<string, string>> {
  const state: Record<string, string> = {};
  const ledger = new Ledger((name, text) => {
    state[`STATE_${name}`] = text;
  });
  for (const entry of entries) ledger.keep(entry);
  return state;
}

describe('the post step', () => {
  let folder = '';
  /** A copy of the bundle without the code that does the work. */
  let maimed = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'idle-post-'));
    maimed = path.join(folder, 'dist');
    await cp(DIST, maimed, { recursive: true, filter: (file) => !file.endsWith('index.js') });
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function post(dist: string, state: Readonly<Record<string, string>>) {
    const child = spawn(process.execPath, [path.join(dist, 'post.js')], { env: state, cwd: folder });
    const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { exitCode: child.exitCode, stdout, stderr };
  }

  it.each([
    ['nothing was saved', {}],
    ['the saved text is empty', { STATE_ledger_0: '' }],
    ['all is settled', stateOf(SETTLED, { ...SETTLED, token: 'b', stage: 'refused' })],
  ])('ends well, silently and without loading the code, if %s', async (_, state) => {
    expect(await post(maimed, state)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it.each([
    ['a scan may be running', stateOf(SETTLED, { ...SETTLED, token: 'b', stage: 'intended' })],
    ['what was saved is truncated', { STATE_ledger_0: JSON.stringify(SETTLED).slice(0, -1) }],
    ['what was saved is not ours', { STATE_ledger_0: '{}' }],
  ])('loads the code if %s, and fails if that fails', async (_, state) => {
    const { exitCode, stderr } = await post(maimed, state);
    expect(exitCode).not.toBe(0);
    expect(stderr).toMatch(/ERR_MODULE_NOT_FOUND/);
    expect(stderr).toContain('index.js');
  });

  it('says what is wrong if what was saved cannot be read', async () => {
    const { exitCode, stdout, stderr } = await post(DIST, { STATE_ledger_0: '[' });
    expect([exitCode, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^::error title=/m);
  });
});
