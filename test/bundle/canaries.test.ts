import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ENDS } from '../../src/judge/verdict.ts';
import { keepSecret } from '../../src/redaction/concealment.ts';
import { EmulatorServer } from '../emulator/server.ts';
import { GitHubApi } from '../github-api/github-api.ts';
import type { RunResult } from '../runner/runner.ts';
import { AUTHORITY, SERVICE_CERTIFICATE, SERVICE_HOST } from './authority.ts';
import { CANARIES, CANARY_HEADERS, ENCODINGS, echo, KNOWN, type Leak, leaksIn } from './canaries.ts';
import { CANARY_ENDS, type CanaryEnd, REPORTS_HEADERS, SCAN } from './canary-ends.ts';
import { CANARY } from './credentials.ts';
import { BOT, COMMIT, ON_PUSH } from './forum.ts';
import { SITE, Stage } from './scenario.ts';
import { listShown, type Shown } from './shown.ts';
import { TunnelProxy } from './tunnel-proxy.ts';

/** All that left the process: what it printed, wrote and sent. */
interface Traces {
  readonly result: RunResult;
  readonly sinks: readonly Shown[];
}

/** Runs the step to one end, with debug logs, a comment and an issue. */
async function play(end: CanaryEnd): Promise<Traces> {
  const api = new GitHubApi();
  await api.start();
  onTestFinished(() => api.close());
  api.accounts.set(CANARIES['GitHub token'], { login: BOT, may: ['pull-requests: write', 'issues: write'] });
  api.pulls.set(COMMIT, [{ number: 7, state: 'open' }]);
  api.troubles.push(...(end.troubles ?? []));
  const { scan = {} } = end;
  const stage = await Stage.open({
    account: { accessKey: CANARIES['access key'], secretKey: CANARIES['secret key'] },
    ...(end.isLong ? {} : { startMs: Date.now() }),
    prepare: (emulator) => {
      if (scan !== 'ordered') emulator.seed({ startUrl: SITE, memo: echo(), script: scan });
    },
    ...end.service,
  });
  onTestFinished(() => stage.close());
  if (end.isOffline) await stage.disconnect();
  const { proxy, variables, url } = await startProxy(stage, end);
  const { inputs, env, ...step } = end.step ?? {};
  const { result, emulator } = await stage.run({
    token: CANARIES['GitHub token'],
    event: ON_PUSH,
    inRealTime: end.isLong !== true,
    isDebug: true,
    ...step,
    inputs: {
      headers: [...REPORTS_HEADERS, ...CANARY_HEADERS].join('\n'),
      ...(end.isLong ? {} : { 'pr-comment': 'always', issue: 'on-failure' }),
      ...(scan !== 'ordered' && { 'instance-no': SCAN }),
      ...(url !== undefined && { 'api-url': url }),
      ...(end.language !== undefined && { language: end.language }),
      ...inputs,
    },
    env: { GITHUB_API_URL: api.url, ACTIONS_STEP_DEBUG: 'true', ...variables, ...env },
  });
  const requests = emulator.requests.flatMap(({ operation, path: target, headers, body }): Shown[] => {
    // Where the access key and the scanner's headers belong.
    const { 'x-ncp-iam-access-key': _, ...others } = headers;
    const { Headers: __, ...order } = (body ?? {}) as { readonly Headers?: unknown };
    return [[`request ${operation} to the service`, JSON.stringify([target, others, order])]];
  });
  const posts = api.requests.map(
    ({ method, path: target, body }): Shown => [`${method} to GitHub`, JSON.stringify([target, body])],
  );
  const asked = proxy?.requests.map(
    ({ authority, headers: { 'proxy-authorization': _authorization, ...headers } }): Shown => [
      'request to the proxy',
      JSON.stringify([authority, headers]),
    ],
  );
  const left = [result, ...(result.post === undefined ? [] : [result.post])].flatMap((each) =>
    Object.entries(each.left).map(([name, text]): Shown => [`left in ${name}`, text]),
  );
  return { result, sinks: [...listShown(result), ...left, ...requests, ...posts, ...(asked ?? [])] };
}

/** The variables of a machine behind a proxy with a password, and where the service is then. */
async function startProxy(stage: Stage, { proxy: kind }: CanaryEnd) {
  const variables = (url: string) => ({
    HTTPS_PROXY: url.replace('//', `//me:${CANARIES['proxy password']}@`),
    DEBUG: '*',
  });
  if (kind === undefined) return { variables: variables('http://127.0.0.1:9') };
  const folder = await mkdtemp(path.join(tmpdir(), 'canaries-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));
  const authority = path.join(folder, 'authority.pem');
  await writeFile(authority, AUTHORITY);
  const service = await EmulatorServer.start(stage.emulator, SERVICE_CERTIFICATE);
  onTestFinished(() => service.close());
  const proxy = await TunnelProxy.start(kind === 'leads' ? Number(new URL(service.url).port) : undefined);
  onTestFinished(() => proxy.close());
  return {
    proxy,
    variables: { ...variables(proxy.url), NODE_EXTRA_CA_CERTS: authority },
    url: `https://${SERVICE_HOST}`,
  };
}

/** Each leak, with its place. */
function leaksOf(sinks: readonly Shown[]): readonly (Leak & { readonly place: string })[] {
  return sinks.flatMap(([place, text]) => [
    ...leaksIn(text).map((leak) => ({ ...leak, place })),
    ...(text.includes(CANARY)
      ? [
          {
            canary: 'secret key' as const,
            encoding: 'of the report',
            around: text.slice(text.indexOf(CANARY) - 40).slice(0, 100),
            place,
          },
        ]
      : []),
  ]);
}

const seen = { ends: new Set<string>(), sinks: new Set<string>(), texts: 0, characters: 0 };

/** A sink's name without the names of files, which hold the number of the scan. */
const sinkOf = (place: string) => place.replace(/wsc-report\/\S+-\d+(?=\.)/, 'report').replace(/state \S+/, 'state');

describe('no part of a secret leaves the process', () => {
  // Much is said, and all that is shown is searched for every part of it.
  it.for(CANARY_ENDS)('in a run that ends: $name', { timeout: 180_000 }, async (end) => {
    const { result, sinks } = await play(end);
    const { status, gate } = ENDS[end.end];
    expect(result.outputs).toMatchObject({ status, gate });
    expect(leaksOf(sinks)).toEqual([]);
    expect(!end.isTold || sinks.some(([, text]) => text.includes('[redacted]'))).toBe(true);
    const own = KNOWN.filter((name) => name !== 'login of the scanner');
    expect(end.hidesNothing ? [] : own.filter((name) => !result.masks.includes(CANARIES[name]))).toEqual([]);
    seen.ends.add(end.end);
    for (const [place, text] of sinks.filter(([, { length }]) => length > 0)) {
      seen.sinks.add(sinkOf(place));
      seen.texts += 1;
      seen.characters += text.length;
    }
  });
});

describe('the matrix of secrets', () => {
  it('has every end, every sink, and a service that tells every secret in every encoding', () => {
    expect([...seen.ends].toSorted()).toEqual(Object.keys(ENDS).toSorted());
    const sinks = [
      ...['standard output', 'summary', 'output results', 'state', 'name of a file'].map((sink) => `main: ${sink}`),
      ...['json', 'sarif', 'html', 'ignore.yml'].map((suffix) => `main: report.${suffix}`),
      ...['set_output', 'save_state', 'step_summary'].map((file) => `left in _runner_file_commands/main/${file}`),
      'post: standard output',
      ...['createJob', 'searchJobs', 'getReport', 'stopJob'].map((operation) => `request ${operation} to the service`),
      'POST to GitHub',
      'request to the proxy',
    ];
    expect([...seen.sinks]).toEqual(expect.arrayContaining(sinks));
    const told = new Set(leaksIn(echo()).map(({ canary, encoding }) => `${canary}: ${encoding}`));
    const all = KNOWN.flatMap((canary) => ENCODINGS.map(({ name }) => `${canary}: ${name}`));
    expect(all.filter((each) => !told.has(each))).toEqual([]);
    const masked = ENCODINGS.filter(({ isMasked }) => isMasked).length;
    console.info(
      `${CANARY_ENDS.length} runs, ${seen.ends.size} ends × ${ENCODINGS.length} encodings (the runner masks ${masked}) × ` +
        `${Object.keys(CANARIES).length} secrets × ${seen.sinks.size} sinks: ${seen.texts} texts, ${seen.characters} characters`,
    );
  });

  it('finds eight characters of a secret anywhere, in every encoding', () => {
    for (const canary of Object.values(CANARIES)) {
      for (const { name, encode } of ENCODINGS) {
        // Base64 twice needs more than a part to be recognised.
        const part = canary.slice(3, name === 'base64 twice' ? 20 : 13);
        expect(leaksIn(`a ${encode(part)} z`), name).not.toEqual([]);
      }
    }
    expect(leaksIn('a '.repeat(99))).toEqual([]);
  });

  it('is no larger in any encoding alone, between any neighbours', () => {
    const { conceal } = keepSecret({
      keys: [CANARIES['access key'], CANARIES['secret key'], CANARIES['GitHub token']],
      headers: CANARY_HEADERS.map((header) => header.split(/: (.*)/s).slice(0, 2) as [string, string]),
    });
    const left = KNOWN.flatMap((canary) =>
      ENCODINGS.flatMap(({ name, encode }) =>
        ['', 'x', '"', '=', '%', '&amp;', '\\', '\n'].flatMap((beside) =>
          leaksIn(conceal(`${beside}${encode(CANARIES[canary])}${beside}`)).map(() => `${name} beside ${beside}`),
        ),
      ),
    );
    expect(left).toEqual([]);
  });
});
