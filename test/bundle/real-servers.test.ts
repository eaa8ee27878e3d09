import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EmulatorServer } from '../emulator/server.ts';
import { AUTHORITY } from './authority.ts';
import { MOMENTS, SCRIPT } from './moments.ts';
import { NGINX, Nginx, SQUID, Squid } from './real-servers.ts';
import { type Scene, Stage, type StageOptions, type StepOptions } from './scenario.ts';
import { BRIEF } from './shop.ts';

/** Set if a missing program is a failure, not a reason to skip. */
const isRequired = process.env['REQUIRE_PROXIES'] === 'true';
const isSkipped = !isRequired && !(existsSync(NGINX) && existsSync(SQUID));
const REASON = "no nginx or squid; install Debian's nginx-light and squid";

/** Programs start slowly on a busy machine. */
const TIMEOUT_MS = 120_000;

/** A name and a password that a URL must encode, and the line that htpasswd makes from them. */
const USER = { name: 'runner@ci', password: 'pass:word%41 ä', line: 'runner@ci:$apr1$salt1234$5CsHf25yBgawrZAN6dxU7/' };
const CREDENTIALS = `${encodeURIComponent(USER.name)}:${encodeURIComponent(USER.password)}`;

describe('over real servers', { timeout: TIMEOUT_MS }, () => {
  let folder: string;
  let squid: Squid;
  const opened: { close(): Promise<void> }[] = [];

  beforeEach(({ skip }) => skip(isSkipped, REASON));

  beforeAll(async () => {
    if (isSkipped) {
      console.warn(`Skipped: ${REASON}`);
      return;
    }
    folder = await mkdtemp(path.join(tmpdir(), 'wsc-authority-'));
    await writeFile(path.join(folder, 'authority.pem'), AUTHORITY);
    squid = await Squid.start();
  }, TIMEOUT_MS);

  afterEach(async () => {
    for (const each of opened.splice(0)) await each.close();
  });

  afterAll(async () => {
    await squid?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  async function open(options: StageOptions): Promise<Stage> {
    const stage = await Stage.open(options);
    opened.push(stage);
    return stage;
  }

  async function nginxBefore(...servers: readonly { readonly url: string }[]): Promise<Nginx> {
    const nginx = await Nginx.start(...servers.map(({ url }) => Number(new URL(url).port)));
    opened.push(nginx);
    return nginx;
  }

  const ways = [
    { way: 'nginx', reach: (nginx: Nginx) => ({ url: nginx.url, env: {} }) },
    { way: 'squid', reach: (nginx: Nginx) => ({ url: nginx.namedUrl, env: { https_proxy: squid.url() } }) },
  ] as const;

  /** Runs the step, which reaches the service that way. */
  async function run(
    { reach }: (typeof ways)[number],
    { service = {}, step = {} }: { readonly service?: StageOptions; readonly step?: StepOptions } = {},
  ): Promise<Scene> {
    const stage = await open(service);
    const { url, env } = reach(await nginxBefore(stage));
    return await stage.run({
      ...step,
      isRelayed: true,
      inputs: { 'api-url': url },
      env: { NODE_EXTRA_CA_CERTS: path.join(folder, 'authority.pem'), ...env },
    });
  }

  describe.each(ways)('($way)', (way) => {
    it('orders a scan, waits for it and judges it', async () => {
      const { result, emulator } = await run(way, { service: { script: BRIEF } });
      expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', charged: '1' }, stderr: '' });
      expect(emulator.charges).toHaveLength(1);
    });

    it('corrects a wrong clock', async () => {
      const { result, emulator } = await run(way, { service: { script: BRIEF, skewMs: -20 * 60_000 } });
      expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed', charged: '1' } });
      expect(emulator.requestsOf('createJob').map(({ outcome }) => outcome)).toEqual(['401 200', '200']);
    });

    // Squid's tunnels lead to nginx. The moments are tried only over nginx alone.
    const moments = way.way === 'squid' ? MOMENTS : MOMENTS.filter(({ moment }) => moment === 'scanning');
    const rows = moments.flatMap((each) => (['cancelled', 'killed'] as const).map((kind) => ({ ...each, kind })));
    it.each(rows)('leaves nothing running when it is $kind with a scan $moment', async ({ kind, at, service }) => {
      const { result, emulator } = await run(way, {
        service: { script: SCRIPT, ...service },
        step: { interrupt: at(kind) },
      });
      expect(result.interruption).toBe(kind);
      expect(result.post?.exitCode).toBe(0);
      expect(emulator.alive()).toEqual([]);
      expect(emulator.charges).toHaveLength(1);
      expect(result.exitCode).toBe(kind === 'cancelled' ? 1 : null);
    });
  });

  it('recognises its own scan if nginx repeats an order that was carried out and loses its answer', async () => {
    const stage = await open({ script: BRIEF, faults: [[{ kind: 'reset', work: 'done' }, { on: 'createJob' }]] });
    const second = await EmulatorServer.start(stage.emulator);
    opened.push(second);
    const nginx = await nginxBefore(stage, second);
    const { result, emulator } = await stage.run({
      isRelayed: true,
      inputs: { 'api-url': nginx.url },
      env: { NODE_EXTRA_CA_CERTS: path.join(folder, 'authority.pem') },
    });
    expect(emulator.requestsOf('createJob').map(({ outcome }) => outcome)).toEqual(['connection reset', '200 160453']);
    expect(emulator.charges).toHaveLength(1);
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'completed', gate: 'passed', charged: '1' } });
  });

  describe('a proxy that needs a password', () => {
    let guarded: Squid;

    beforeEach(async () => {
      guarded = await Squid.start(USER.line);
      opened.push(guarded);
    });

    async function runThrough(proxy: string, variables: Readonly<Record<string, string>> = {}): Promise<Scene> {
      return await run({
        ...ways[1],
        reach: ({ namedUrl: url }) => ({ url, env: { https_proxy: proxy, ...variables } }),
      });
    }

    it('gets it, and nobody else does', async () => {
      const { result } = await runThrough(guarded.url(CREDENTIALS));
      expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed' }, stderr: '' });
      expect(result.stdout).not.toContain(encodeURIComponent(USER.password));
      const log = await guarded.log();
      expect(log.length).toBeGreaterThan(3);
      expect(log.filter((line) => !line.includes(' runner@ci '))).toEqual([]);
    });

    it.each(['', `${encodeURIComponent(USER.name)}:wrong`])('refuses clients without it (%s)', async (credentials) => {
      const { result, emulator } = await runThrough(guarded.url(credentials));
      expect(emulator.requests).toEqual([]);
      expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', charged: '0' } });
      expect(result.annotations[0]?.message).toContain('(proxy: HTTP 407)');
    });

    it.each(['*.example.test', '.example.test', 'wsc.example.test', '*'])(
      'is bypassed for no_proxy=%s',
      async (list) => {
        const { result } = await runThrough(guarded.url(CREDENTIALS), { no_proxy: list });
        // Only the proxy knows that host.
        expect(result.annotations[0]?.message).toContain(
          'createJob could not be sent: no connection to wsc.example.test',
        );
        expect(await guarded.log()).toEqual([]);
      },
    );
  });
});
