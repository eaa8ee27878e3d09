import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The output of a process that sends itself the signals and prints what its listener receives. */
function told(...signals: readonly string[]): string {
  const script = `
    import { onSignal } from ${JSON.stringify(new URL('../../../src/hosts/github/signals.ts', import.meta.url).href)};
    const alive = setInterval(() => {}, 1000);
    const expected = ${JSON.stringify(signals)};
    const heard = [];
    const next = () => (heard.length < expected.length ? process.kill(process.pid, expected[heard.length]) : clearInterval(alive));
    onSignal((signal) => { heard.push(signal); process.stdout.write(signal + ' '); next(); });
    next();
  `;
  const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  return `${stdout}${signal === null ? 'and ends by itself' : `and is ended by ${signal}`}`;
}

test.skipIf(process.platform === 'win32')(
  'each of the runner’s signals reaches the listener each time, and none ends the process',
  () => {
    expect(told('SIGINT', 'SIGTERM', 'SIGTERM', 'SIGINT')).toBe('SIGINT SIGTERM SIGTERM SIGINT and ends by itself');
  },
);
