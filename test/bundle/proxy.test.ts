import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Certificate, EmulatorServer } from '../emulator/server.ts';
import { AUTHORITY, EXPIRED_CERTIFICATE, SERVICE_CERTIFICATE, SERVICE_HOST } from './authority.ts';
import { type Scene, Stage } from './scenario.ts';
import { BRIEF } from './shop.ts';
import { TunnelProxy } from './tunnel-proxy.ts';

let stage: Stage;
let service: EmulatorServer;
let folder: string;
const proxies: TunnelProxy[] = [];

beforeEach(async () => {
  stage = await Stage.open({ script: BRIEF });
  service = await EmulatorServer.start(stage.emulator, SERVICE_CERTIFICATE);
  folder = await mkdtemp(path.join(tmpdir(), 'wsc-proxy-'));
  await writeFile(path.join(folder, 'authority.pem'), AUTHORITY);
});

afterEach(async () => {
  await Promise.all([stage, service, ...proxies.splice(0)].map((each) => each.close()));
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

interface ProxyOptions {
  readonly refuses?: boolean;
  readonly certificate?: Certificate;
}

/** A proxy in front of the service, or one that refuses every tunnel. */
async function startProxy({ refuses = false, certificate }: ProxyOptions = {}): Promise<TunnelProxy> {
  const proxy = await TunnelProxy.start(refuses ? undefined : Number(new URL(service.url).port), certificate);
  proxies.push(proxy);
  return proxy;
}

/** The step on a machine with these variables, where only a proxy can find the service. */
async function runWith(variables: Readonly<Record<string, string>>): Promise<Scene> {
  return await stage.run({
    inputs: { 'api-url': `https://${SERVICE_HOST}` },
    env: { NODE_EXTRA_CA_CERTS: path.join(folder, 'authority.pem'), ...variables },
  });
}

describe('a runner behind a proxy', () => {
  it.each(['https_proxy', 'HTTPS_PROXY'])('reaches the service through the proxy in %s', async (variable) => {
    const proxy = await startProxy();
    const { result, emulator } = await runWith({ [variable]: proxy.url });

    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'completed', gate: 'passed', charged: '1' } });
    expect(emulator.requests.length).toBeGreaterThan(3);
    // Each request has its own tunnel, and the proxy sees only where it leads.
    expect(proxy.requests.map(({ authority }) => authority)).toEqual(
      emulator.requests.map(() => `${SERVICE_HOST}:443`),
    );
    const { accessKey, secretKey } = emulator.account;
    expect(JSON.stringify(proxy.requests)).not.toMatch(new RegExp(`${accessKey}|${secretKey}|x-ncp`));
  });

  it('reaches the service through a proxy that uses TLS and needs a password', async () => {
    const proxy = await startProxy({ certificate: SERVICE_CERTIFICATE });
    const { result } = await runWith({ https_proxy: proxy.url.replace('//', '//me:p%40ss@') });
    expect(result).toMatchObject({ exitCode: 0, outputs: { gate: 'passed' }, stderr: '' });
    const told = new Set(proxy.requests.map(({ headers }) => headers['proxy-authorization']));
    expect(told).toEqual(new Set([`Basic ${btoa('me:p@ss')}`]));
    expect(result.stdout).not.toMatch(/p%40ss|p@ss/);
  });

  it('says whose certificate is not accepted if it is the proxy’s', async () => {
    const proxy = await startProxy({ certificate: EXPIRED_CERTIFICATE });
    const { result, emulator } = await runWith({ https_proxy: proxy.url });
    expect([proxy.requests, emulator.requests]).toEqual([[], []]);
    expect(result.outputs).toMatchObject({ status: 'error', charged: '0' });
    expect(result.annotations[0]?.message).toContain(
      'the certificate of 127.0.0.1 has expired (proxy: CERT_HAS_EXPIRED)',
    );
  });

  it('bypasses the proxy for a host in no_proxy', async () => {
    const proxy = await startProxy();
    const { result, emulator } = await runWith({ https_proxy: proxy.url, no_proxy: `localhost,${SERVICE_HOST}` });
    expect(proxy.requests).toEqual([]);
    expect(emulator.requests).toEqual([]);
    // Only the proxy knows that host.
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', charged: '0' } });
    expect(result.annotations[0]?.message).toMatch(
      /^Service or network failed: createJob could not be sent: no connection to wsc\.example\.test /,
    );
  });

  it('fails with a network fault and pays nothing if the proxy refuses the tunnel', async () => {
    const proxy = await startProxy({ refuses: true });
    const { result, emulator } = await runWith({ https_proxy: proxy.url });
    expect(proxy.requests.length).toBeGreaterThan(0);
    expect(emulator.requests).toEqual([]);
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '0' } });
    expect(result.annotations[0]?.message).toMatch(
      /^Service or network failed: createJob could not be sent: no connection to wsc\.example\.test /,
    );
    expect(result.annotations[0]?.message).toContain('(proxy: HTTP 403)');
    expect(result.post?.exitCode).toBe(0);
  });

  it('fails with a network fault and pays nothing if there is no proxy', async () => {
    const proxy = await startProxy();
    const { url } = proxy;
    proxies.splice(0);
    await proxy.close();
    const { result, emulator } = await runWith({ https_proxy: url });
    expect(emulator.requests).toEqual([]);
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '0' } });
    expect(result.annotations[0]?.message).toContain('(proxy: ECONNREFUSED)');
    expect(result.post?.exitCode).toBe(0);
  });

  it('trusts only certificates that the machine trusts, says what helps, and sends nothing', async () => {
    const proxy = await startProxy();
    const { result, emulator } = await runWith({ https_proxy: proxy.url, NODE_EXTRA_CA_CERTS: '' });
    expect(emulator.requests).toEqual([]);
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', charged: '0' } });
    const [annotation] = result.annotations;
    expect(annotation?.message).toContain(
      'createJob could not be sent: the certificate of wsc.example.test is from an authority that this runner does not trust (UNABLE_TO_VERIFY_LEAF_SIGNATURE)',
    );
    expect(annotation?.message).toContain('NODE_EXTRA_CA_CERTS');
  });
});

describe('a certificate', () => {
  const runAt = async (url: string): Promise<Scene> =>
    await stage.run({
      inputs: { 'api-url': url },
      env: { NODE_EXTRA_CA_CERTS: path.join(folder, 'authority.pem') },
    });

  it('is reported if it has expired, and nothing is sent', async () => {
    const server = await EmulatorServer.start(stage.emulator, EXPIRED_CERTIFICATE);
    onTestFinished(() => server.close());
    const { result, emulator } = await runAt(server.url);
    expect(emulator.requests).toEqual([]);
    expect(result.outputs).toMatchObject({ status: 'error', charged: '0' });
    expect(result.annotations[0]?.message).toContain('the certificate of 127.0.0.1 has expired (CERT_HAS_EXPIRED)');
  });

  it('is reported if it is for another host, and nothing is sent', async () => {
    const { result, emulator } = await runAt(service.url.replace('127.0.0.1', 'localhost'));
    expect(emulator.requests).toEqual([]);
    expect(result.outputs).toMatchObject({ status: 'error', charged: '0' });
    expect(result.annotations[0]?.message).toContain('the certificate of localhost is for another host');
    expect(result.annotations[0]?.message).not.toContain('NODE_EXTRA_CA_CERTS');
  });
});
