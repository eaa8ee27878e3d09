import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type RunOptions, type RunResult, runAction } from './runner.ts';

function runFixture(name: string, options: Omit<RunOptions, 'action'> = {}): Promise<RunResult> {
  return runAction({ ...options, action: fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url)) });
}

async function environmentOf(options: Omit<RunOptions, 'action'> = {}): Promise<Record<string, string>> {
  const { files } = await runFixture('environment', options);
  return JSON.parse(files['environment.json'] ?? '') as Record<string, string>;
}

describe('an action', () => {
  it('passes state, variables and masks from stage to stage, and reports what it wrote', async () => {
    const result = await runFixture('lifecycle');
    const { pre, post } = result;

    expect(pre).toMatchObject({ conclusion: 'success', displayed: 'pre\n', state: { begun: 'by pre' } });
    expect(result).toMatchObject({
      conclusion: 'success',
      exitCode: 0,
      signal: null,
      displayed: 'main, begun by pre\n',
      outputs: { status: 'completed', results: '[\n]' },
      state: { begun: 'by pre', token: 'hush-hush\nand more' },
      summary: { text: '# Found\n\nthe word ***\n', isRefused: false },
      files: { 'report/one.json': '{"word":"hush-hush"}' },
    });
    expect(result.stdout).toContain('::add-mask::hush-hush');
    expect(result.masks).toContain('hush-hush');
    expect(post?.displayed).toBe('post, begun by pre, token "***\\nand more", env yes\npath /opt/tool/bin\n');
    expect(post?.files).toEqual({});
  });

  it('fails with its exit code', async () => {
    const result = await runFixture('lines', { inputs: { 'exit-code': '7' } });
    expect(result).toMatchObject({ exitCode: 7, conclusion: 'failure', annotations: [] });
  });

  it('does not run if its pre script fails, but still cleans up', async () => {
    const result = await runFixture('lifecycle', { inputs: { 'pre-exit-code': '1' } });
    expect(result.pre?.conclusion).toBe('failure');
    expect(result).toMatchObject({ conclusion: 'skipped', exitCode: null, stdout: '' });
    expect(result.post?.conclusion).toBe('success');
  });

  it('has its post script run only if the condition is met', async () => {
    const failed = await runFixture('cleanup-on-failure', { inputs: { 'exit-code': '1' } });
    const passed = await runFixture('cleanup-on-failure');
    expect(failed.post?.displayed).toBe('cleaned up\n');
    expect(passed.post).toBeUndefined();
  });

  it('has its standard error logged after its output, and commands in it obeyed', async () => {
    const result = await runFixture('lines', { inputs: { stdout: 'out\n', stderr: '::error::from below\nplain' } });
    expect(result.displayed).toBe('out\n##[error]from below\nplain\n');
    expect(result.stderr).toBe('::error::from below\nplain');
    expect(result.annotations).toMatchObject([{ kind: 'error', message: 'from below' }]);
  });

  it('fails if it uses a command that the runner refuses', async () => {
    const result = await runFixture('lines', { inputs: { stdout: '::set-env name=A::b\n' } });
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure' });
  });

  it('can also set outputs with the older command', async () => {
    const result = await runFixture('lines', { inputs: { stdout: '::set-output name=gate::passed\n' } });
    expect(result.outputs).toEqual({ gate: 'passed' });
  });

  it('shows debug messages if debug logging is on', async () => {
    const result = await runFixture('lines', { inputs: { stdout: '::debug::why\n' }, isDebug: true });
    expect(result.displayed).toBe('##[debug]why\n');
  });

  it('reports each line while it runs, as printed and as shown', async () => {
    const onLine = vi.fn<(line: string) => void>();
    const onDisplay = vi.fn<(line: string) => void>();
    await runFixture('lines', { inputs: { stdout: '::add-mask::hush\nsay hush' }, onLine, onDisplay });
    expect(onLine.mock.calls).toEqual([['::add-mask::hush'], ['say hush']]);
    expect(onDisplay.mock.calls).toEqual([['say ***']]);
  });

  it('lets other steps run before its post script', async () => {
    const stages: string[] = [];
    await runFixture('lifecycle', {
      onLine: (line) => stages.push(line.slice(0, 4)),
      beforePost: () => void stages.push('between'),
    });
    expect(stages).toEqual(['pre', 'main', '::ad', 'between', 'post', 'path']);
  });

  it('is refused if it is not a JavaScript action', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'no-action-'));
    onTestFinished(() => rm(directory, { recursive: true }));
    await expect(runAction({ action: directory })).rejects.toThrow('action.yml');
  });
});

describe('the environment of an action', () => {
  it('contains its inputs, as declared and as given', async () => {
    const environment = await environmentOf({ inputs: { plain: 'x' }, token: 'ghs_secret' });
    expect(environment).toMatchObject({
      INPUT_PLAIN: 'x',
      INPUT_START_URL: 'https://example.com',
      'INPUT_WAIT-FOR': '1.0',
      INPUT_TOKEN: 'ghs_secret',
      INPUT_OLD: '',
    });
  });

  it('contains what every job gets', async () => {
    const environment = await environmentOf({ event: { name: 'pull_request', payload: {} } });
    expect(environment).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_RUN_ATTEMPT: '1',
      RUNNER_OS: { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[
        process.platform as 'linux' | 'darwin' | 'win32'
      ],
    });
    for (const name of ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH', 'WORKSPACE', 'EVENT_PATH']) {
      expect(path.isAbsolute(environment[`GITHUB_${name}`] ?? ''), name).toBe(true);
    }
  });

  it('inherits only what a process needs', async () => {
    vi.stubEnv('NODE_EXTRA_CA_CERTS', '/etc/ca.pem');
    vi.stubEnv('https_proxy', 'http://proxy.example');
    vi.stubEnv('NCLOUD_ACCESS_KEY', 'key of this machine');
    onTestFinished(() => void vi.unstubAllEnvs());
    const environment = await environmentOf();
    const allowed =
      /^(GITHUB_\w+|RUNNER_\w+|INPUT_.+|CI|HOME|USERPROFILE|LANG|TZ|PATH|TE?MP|TMPDIR|SystemRoot|windir|ComSpec|PATHEXT|__CF_\w+)$/i;
    expect(Object.keys(environment).filter((name) => !allowed.test(name))).toEqual([]);
    expect(environment['PATH']).toBe(process.env['PATH']);
    expect(environment['HOME']).not.toBe(process.env['HOME']);
  });

  it('can be extended, changed and reduced', async () => {
    const environment = await environmentOf({
      env: { https_proxy: 'http://proxy.example', GITHUB_RUN_ATTEMPT: '2', GITHUB_ACTOR: undefined },
    });
    expect(environment).toMatchObject({ https_proxy: 'http://proxy.example', GITHUB_RUN_ATTEMPT: '2' });
    expect(environment).not.toHaveProperty('GITHUB_ACTOR');
  });

  it('has the event in a file, the workspace as its directory, and no arguments', async () => {
    const payload = { pull_request: { number: 3 } };
    const { files, placeholders } = await runFixture('environment', { event: { name: 'pull_request', payload } });
    expect(JSON.parse(files['event.json'] ?? '')).toEqual(payload);
    const found = JSON.parse(files['process.json'] ?? '') as { arguments: string[]; directory: string };
    expect(found.arguments).toEqual([]);
    expect(placeholders.get(found.directory)).toBe('<workspace>');
  });

  it('warns about deprecated and unknown inputs', async () => {
    const { annotations } = await runFixture('environment', { inputs: { old: '1', typo: '2' } });
    expect(annotations.map(({ kind }) => kind)).toEqual(['warning', 'warning']);
  });

  it('has the token and the secrets masked from the start', async () => {
    const { displayed } = await runFixture('lines', {
      inputs: { stdout: 'ghs_1 and key-2' },
      token: 'ghs_1',
      secrets: ['key-2'],
    });
    expect(displayed).toBe('*** and ***\n');
  });
});

describe('the workspace of an action', () => {
  it('contains the files that it was given, and reports only changed ones', async () => {
    const { files } = await runFixture('lifecycle', { files: { 'report/one.json': '{}', 'kept/as-is.txt': 'x' } });
    expect(Object.keys(files)).toEqual(['report/one.json']);
  });

  it('is kept if the test names a directory', async () => {
    const workspace = await mkdtemp(path.join(tmpdir(), 'workspace-'));
    onTestFinished(() => rm(workspace, { recursive: true }));
    await runFixture('lifecycle', { workspace });
    await expect(readFile(path.join(workspace, 'report/one.json'), 'utf8')).resolves.toContain('word');
  });

  it('is removed otherwise', async () => {
    const { placeholders } = await runFixture('lines');
    const [workspace = ''] = [...placeholders].find(([, name]) => name === '<workspace>') ?? [];
    await expect(readFile(workspace)).rejects.toThrow('ENOENT');
  });
});
