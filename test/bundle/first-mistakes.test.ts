import { describe, it } from 'vitest';
import { scenario } from './scenario.ts';

describe.concurrent('what a first user gets wrong', () => {
  it('is reported at once, before any request', async ({ expect }) => {
    const { result, emulator } = await scenario({
      inputs: {
        'start-url': 'http://127.1:3000',
        'report-dir': 'reports/wsc',
        'instance-no': 'abc',
        'ignore-file': 'ignore.yml',
      },
      files: { reports: 'a file', 'ignore.yml': '- {url: "**/item?id=1", reason: accepted}\n' },
      inRealTime: true,
    });
    expect(result).toMatchObject({ exitCode: 1, outputs: { status: 'error', gate: 'not-evaluated', charged: '0' } });
    expect(emulator.requests).toEqual([]);
    const told = result.annotations[0]?.message.split('\n').slice(1, -1);
    expect(told).toEqual([
      expect.stringContaining('start-url: "http://127.1:3000" always means the local machine'),
      expect.stringContaining('instance-no: "abc" is not valid; allowed: scan numbers, in digits'),
      expect.stringContaining(
        'report-dir: cannot write to the folder reports/wsc: the path, or a part of it, is a file',
      ),
      expect.stringContaining('ignore-file: line 1: "**/item?id=1" has a query or a fragment'),
    ]);
  });

  it('can be a site in a private network: that causes a warning, and the run goes on', async ({ expect }) => {
    const { result } = await scenario({
      inputs: { 'start-url': 'https://intranet', 'dry-run': 'true' },
      inRealTime: true,
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { status: 'dry-run' } });
    const words = /The host of https:\/\/intranet is a private address or name/;
    expect(result.displayed).toMatch(/^\[\d:\d\d\] Warning: The host of https:\/\/intranet is/m);
    expect(result.annotations.map(({ kind, message }) => kind === 'warning' && words.test(message))).toContain(true);
    expect(result.summary.text).toMatch(/The host of .*intranet.* is a private address or name/);
  });
});
