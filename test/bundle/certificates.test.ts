import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/domain/ledger.ts';
import { urlKeyOf } from '../../src/domain/url-key.ts';
import { EmulatorServer } from '../emulator/server.ts';
import { runScript, type ScriptEnd } from '../runner/script-process.ts';
import { SharedClock } from '../runner/shared-clock.ts';
import { AUTHORITY, SERVICE_CERTIFICATE } from './authority.ts';
import { type Scene, SITE, Stage } from './scenario.ts';
import { BRIEF } from './shop.ts';

const POST = path.resolve(import.meta.dirname, '../../dist/post.js');
const MEMO = 'wsc-17234567890-0123456789-1-abcdef01';

describe('on a machine with NODE_TLS_REJECT_UNAUTHORIZED=0', () => {
  let stage: Stage;
  let service: EmulatorServer;
  let folder = '';

  beforeEach(async () => {
    stage = await Stage.open({ script: BRIEF });
    service = await EmulatorServer.start(stage.emulator, SERVICE_CERTIFICATE);
    folder = await mkdtemp(path.join(tmpdir(), 'wsc-certificates-'));
    await writeFile(path.join(folder, 'authority.pem'), AUTHORITY);
  });

  afterEach(async () => {
    await Promise.all([stage.close(), service.close()]);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  const trusting = (): Readonly<Record<string, string>> => ({
    NODE_EXTRA_CA_CERTS: path.join(folder, 'authority.pem'),
  });

  async function runWith(value: string, inputs: Readonly<Record<string, string>> = {}): Promise<Scene> {
    return await stage.run({
      inputs: { 'api-url': service.url, ...inputs },
      env: { ...trusting(), NODE_TLS_REJECT_UNAUTHORIZED: value },
    });
  }

  /** Post alone, after a step that was killed while its scan was running. */
  async function cleanUp(variables: Readonly<Record<string, string>>): Promise<ScriptEnd> {
    const { emulator } = stage;
    const job = emulator.seed({ startUrl: SITE, memo: MEMO, createdAt: emulator.now() });
    const state: Record<string, string> = {};
    new Ledger((name, text) => {
      state[`STATE_${name}`] = text;
    }).keep({
      token: MEMO,
      memo: MEMO,
      url: urlKeyOf(SITE),
      orderedAt: emulator.now(),
      stage: 'found',
      scanId: job.instanceNo,
      isOurs: true,
      cost: 1,
      twin: 0,
    });
    return await runScript({
      script: POST,
      workingDirectory: folder,
      environment: {
        ...state,
        ...variables,
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
        'INPUT_ACCESS-KEY': emulator.account.accessKey,
        'INPUT_SECRET-KEY': emulator.account.secretKey,
        'INPUT_API-URL': service.url,
        'INPUT_START-URL': SITE,
      },
      clock: new SharedClock({ clock: stage.clock }),
      salt: 'post',
      takeLine: () => {},
    });
  }

  it.each([
    ['en', /accept any certificate.*remove the variable/],
    ['ko', /모든 인증서를 받아들이므로.*변수를 제거하고/],
  ])('refuses to start, sends nothing, and says what to do instead (%s)', async (language, words) => {
    const { result, emulator } = await runWith('0', { language });
    expect(emulator.requests).toEqual([]);
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '0' } });
    expect(result.annotations[0]?.message).toMatch(words);
    expect(result.annotations[0]?.message).toContain('NODE_TLS_REJECT_UNAUTHORIZED=0');
    expect(result.annotations[0]?.message).toContain('NODE_EXTRA_CA_CERTS');
    expect(result.stderr).toBe('');
  });

  it('tells it together with everything else that is wrong', async () => {
    const { result } = await runWith('0', { 'max-high': 'lots' });
    expect(result.displayed).toContain('NODE_TLS_REJECT_UNAUTHORIZED=0');
    expect(result.displayed).toContain('max-high');
  });

  it.each(['1', ''])('takes no offence at %j, which Node ignores', async (value) => {
    const { result } = await runWith(value);
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed' }, stderr: '' });
  });

  // Another step may have set the variable for all that follow, after this one has ordered.
  it('stops a scan nevertheless', async () => {
    const end = await cleanUp(trusting());
    expect(end).toMatchObject({ exitCode: 0, stderr: '' });
    expect(stage.emulator.alive()).toEqual([]);
  });

  it('sends nothing to a stranger while it cleans up', async () => {
    const end = await cleanUp({});
    expect(stage.emulator.requests).toEqual([]);
    expect(end.exitCode).toBe(1);
    expect(end.stdout).toContain(' may still be running');
  });
});
