/**
 * What no key can be, since it is too short or a plain word, changes none of our own texts: a
 * sentence with a hole in it helps nobody.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Machine } from '../../src/ports.ts';
import { step } from '../../src/step.ts';
import { BRIEF, findingsOf } from '../bundle/shop.ts';
import { Emulator } from '../emulator/emulator.ts';
import { drive, ManualClock } from '../emulator/manual-clock.ts';
import { inProcessHttp } from '../emulator/transport.ts';
import { loadLateModules } from '../load-late-modules.ts';
import { RunnerInMemory } from '../runner-in-memory.ts';

beforeAll(loadLateModules);

const WORDS = [
  'wrong',
  'scan',
  'a',
  'the',
  'high',
  '0',
  '진단',
  '설정 오류',
  'Configuration',
  'failed',
  'true',
  'High',
];
const LANGUAGES = ['en', 'ko'];
/** No text of ours has it. */
const STRANGE = 'Q~7';
const STRANGE_IN_KOREAN = '쀍힣';

/** Everything that a step shows and leaves, but for what the runner is asked to mask. */
async function traces(inputs: Readonly<Record<string, string>>) {
  const clock = new ManualClock();
  const script = { ...BRIEF, report: { findings: findingsOf({ High: 1, Low: 1 }) } };
  const emulator = new Emulator({ clock, script });
  const machine: Machine = {
    clock,
    http: inProcessHttp(emulator),
    chance: () => 0.5,
    randomHex: (bytes) => 'ab'.repeat(bytes),
    spareMemory: async () => {},
  };
  const { accessKey, secretKey } = emulator.account;
  const given = { 'access-key': accessKey, 'secret-key': secretKey, 'start-url': 'https://shop.example.com/' };
  const runner = new RunnerInMemory({ inputs: { ...given, 'poll-interval': '1', ...inputs } });
  await drive(clock, step(runner, machine));
  const { lines, annotations, summaries, outputs, files, debugged, masks } = runner;
  const shown = { lines, annotations, summaries, outputs: [...outputs], files: [...files], debugged };
  return { requests: emulator.requests.length, masks, shown };
}

describe.each(LANGUAGES)('our own texts (%s) are the same', (language) => {
  test.each(['access-key', 'secret-key'])('whatever is given as %s that is no key', async (input) => {
    for (const [strange, words] of [
      [STRANGE, WORDS.filter((word) => /^[!-~]+$/.test(word))],
      [STRANGE_IN_KOREAN, WORDS.filter((word) => !/^[!-~]+$/.test(word))],
    ] as const) {
      const { shown: expected } = await traces({ language, [input]: strange });
      expect(expected.annotations[0]?.message).toMatch(/^(?:Configuration wrong|설정 오류): /);
      for (const word of words) {
        const { shown, masks } = await traces({ language, [input]: word });
        expect(shown).toEqual(expected);
        expect(masks.filter((mask) => word.includes(mask))).toEqual([]);
      }
    }
  });

  test.each([
    ['github-token', (word: string) => ({ 'github-token': word })],
    ['a header', (word: string) => ({ headers: `X-Env: ${word}` })],
  ])('whatever short word is given as %s', async (_, inputsOf) => {
    const strange = await traces({ language, ...inputsOf(STRANGE) });
    expect(strange.shown.files).toHaveLength(4);
    for (const word of WORDS.filter((each) => /^[!-~]{1,5}$/.test(each))) {
      const { shown, masks } = await traces({ language, ...inputsOf(word) });
      expect(shown).toEqual(strange.shown);
      expect(masks.filter((mask) => word.includes(mask))).toEqual([]);
    }
  });
});

describe('what could be a secret', () => {
  test.each([
    ['a password in place of a key', 'hunter22'],
    ['sixteen letters', 'abcdefghijklmnop'],
    ['letters that begin no sentence', 'SECRETKEY'],
    ['a key of letters alone', 'abcdefghijklmnopqrstuvwxyzabcdefghijklmn'],
  ])('is hidden in other inputs, and masked: %s', async (_, secret) => {
    const { shown, masks } = await traces({ 'secret-key': secret, speed: `${secret} 9` });
    expect(JSON.stringify(shown)).toContain('\\"[redacted] 9\\"');
    expect(JSON.stringify(shown)).not.toContain(secret);
    expect(masks).toContain(secret);
  });
});
