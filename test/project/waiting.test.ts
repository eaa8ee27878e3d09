import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../../src');

/**
 * Where time passes, how often, and why it is not `pauseWithin` or `pauseUpTo` that waits there.
 */
const SLEEPS: Readonly<Record<string, { readonly times: number; readonly why: string }>> = {
  'ports.ts': { times: 1, why: 'says what it is to sleep' },
  'hosts/machine/clock.ts': { times: 1, why: 'sleeps' },
  'hosts/machine/http.ts': { times: 1, why: 'a timer, which ends a request' },
  'wsc/patience.ts': { times: 2, why: 'is the one way to wait' },
  'scan/collect.ts': { times: 1, why: 'waits by two budgets of time, and not until a moment' },
  'scan/turnstile.ts': { times: 1, why: 'a timer, which ends the wait for a turn' },
  'story/interruption.ts': { times: 1, why: 'a timer, which ends the grace of an order' },
  'story/cleanup.ts': { times: 1, why: 'a timer, which ends the clean-up' },
};

/** How often a module mentions sleeping, under any import. */
function sleepsIn(text: string): number {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
  return code.match(/\bsleep\b/g)?.length ?? 0;
}

describe('there is one way to wait', () => {
  it('and no other module weighs the time that is left against a pause', () => {
    const paths = globSync('**/*.ts', { cwd: SOURCES }).map((path) => path.replaceAll('\\', '/'));
    const counted = paths.map((path) => [path, sleepsIn(readFileSync(join(SOURCES, path), 'utf8'))] as const);
    const expected = Object.entries(SLEEPS).map(([path, { times }]) => [path, times]);
    expect(Object.fromEntries(counted.filter(([, times]) => times > 0))).toEqual(Object.fromEntries(expected));
  });

  it.each([
    ['await clock.sleep(pauseMs, patience.signal);', 1],
    ['const { sleep } = means.clock;', 1],
    ['this.#clock\n  .sleep(5)\n  .then(f); clock.sleep(6);', 2],
    ['// sleep\n/** To sleep\n * is to sleep. */ asleep();', 0],
  ])('which is looked for by the word: %j', (text, times) => {
    expect(sleepsIn(text)).toBe(times);
  });
});
