import { describe, expect, it } from 'vitest';
import type { RunResult } from './runner.ts';
import { formatTranscript } from './transcript.ts';

function makeResult(changes: Partial<RunResult> = {}): RunResult {
  return {
    conclusion: 'success',
    exitCode: 0,
    signal: null,
    interruption: undefined,
    durationMs: 0,
    stdout: '',
    stderr: '',
    displayed: '',
    commands: [],
    annotations: [],
    dropped: { error: 0, warning: 0, notice: 0 },
    masks: [],
    outputs: {},
    state: {},
    summary: { text: '', raw: '', bytes: 0, isRefused: false },
    files: {},
    left: {},
    placeholders: new Map(),
    ...changes,
  };
}

describe('a transcript', () => {
  it('shows everything that a run did, except the sizes of pages', () => {
    const result = makeResult({
      conclusion: 'failure',
      exitCode: 1,
      durationMs: 3_723_000,
      displayed: 'Scanning\n\n##[error]two\nlines\n',
      annotations: [{ kind: 'error', message: 'two\nlines', isCut: true, properties: { title: 'The gate' } }],
      dropped: { error: 3, warning: 0, notice: 0 },
      outputs: { status: 'completed', 'instance-no': '1\n2' },
      state: { token: 'a' },
      files: { 'report/one.json': '{"é":1}', 'report/one.html': '<p>1</p>' },
      summary: { text: '# Found\n', raw: '# Found\n', bytes: 8, isRefused: false },
      post: makeResult({ displayed: 'nothing to do\n' }),
    });
    expect(formatTranscript(result, { requests: ['PUT /api/v1/job', 'GET /api/v1/jobs'] })).toBe(
      `=== main: log
Scanning

##[error]two
lines

=== main: annotations
error title="The gate": two
lines (cut)
(error: 3 more, not shown)

=== main: outputs
status="completed"
instance-no="1\\n2"

=== main: state
token="a"

=== main: files
report/one.json (8 bytes)
report/one.html

=== main: summary
8 bytes

=== main: end
failure, exit 1, after 01:02:03

=== post: log
nothing to do

=== post: end
success, exit 0, after 00:00:00

=== requests
PUT /api/v1/job
GET /api/v1/jobs
`,
    );
  });

  it('includes the summary on request', () => {
    const summary = { text: '# Found\n\n3', raw: '', bytes: 10, isRefused: false };
    expect(formatTranscript(makeResult({ summary }), { hasSummary: true })).toContain(
      '=== main: summary\n10 bytes\n# Found\n\n3\n',
    );
  });

  it('says what ended a process, and whether a summary was refused', () => {
    const summary = { text: '', raw: 'x', bytes: 1_048_577, isRefused: true };
    const result = makeResult({ conclusion: 'cancelled', exitCode: null, signal: 'SIGKILL', summary });
    expect(formatTranscript(result)).toBe(
      '=== main: summary\nrefused: 1048577 bytes\n\n=== main: end\ncancelled, ended by SIGKILL, after 00:00:00\n',
    );
  });

  it('has placeholders for what differs between runs, and counts their bytes', () => {
    const placeholders = new Map([
      ['/tmp/run-1', '<runner>'],
      ['/tmp/run-1/shop', '<workspace>'],
    ]);
    const displayed = 'http://127.0.0.1:49152/api and localhost:8080 in /tmp/run-1/shop/a, not in /tmp/run-1/b\n';
    const text = (port: number) =>
      formatTranscript(makeResult({ displayed, placeholders, files: { a: `https://127.0.0.1:${port}/` } }));
    expect(text(80)).toBe(text(49_152));
    expect(text(80)).toContain(
      'http://127.0.0.1:<port>/api and localhost:<port> in <workspace>/a, not in <runner>/b\n',
    );
  });

  it('leaves times and other hosts unchanged', () => {
    const displayed = 'at 12:30:59 from 10.0.0.1:8080\n';
    expect(formatTranscript(makeResult({ displayed }))).toContain(displayed);
  });
});
