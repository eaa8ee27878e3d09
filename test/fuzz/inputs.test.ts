import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { INPUTS } from '../../src/configure/inputs-table.ts';
import { assignmentsOf, demandsOf } from '../../src/configure/plan.ts';
import { readInputs, requireInputs } from '../../src/configure/read-inputs.ts';
import { HttpFailure, type Machine } from '../../src/ports.ts';
import { step } from '../../src/step.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import { listInsides } from '../bundle/shown.ts';
import { drive, ManualClock } from '../emulator/manual-clock.ts';
import { isCommand } from '../escape/runner-commands.ts';
import { loadLateModules } from '../load-late-modules.ts';
import { RunnerInMemory } from '../runner-in-memory.ts';
import { anyGiven, CANARY, type Given } from './arbitrary-inputs.ts';
import { meaningOf } from './input-oracle.ts';

beforeAll(loadLateModules);

const CASES = 3_000;
const STEPS = 60;

function readingOf(given: Given) {
  const event = { isForkPullRequest: false, isDependabot: false };
  return readInputs({ read: (name) => given[name] ?? '', env: {}, event });
}

/** The inputs that were not read as the contract says. */
function misreadIn(given: Given, { values, problems }: ReturnType<typeof readingOf>): readonly string[] {
  const read = new Map<string, unknown>(Object.entries(values));
  const blamed = new Set(problems.map((problem) => phrase(en, problem).split(':', 1)[0]));
  const isMisread = (input: string): boolean => {
    const meaning = meaningOf(input, given[input] ?? '');
    if (meaning === 'open') return !read.has(input) && !blamed.has(input);
    if (meaning === 'refused') return read.has(input) || !(blamed.has(input) || isMissingKey(input, given));
    return !read.has(input) || !isDeepStrictEqual(read.get(input), meaning.value);
  };
  return Object.keys(INPUTS).filter(isMisread);
}

/** Missing keys are named in one sentence. */
function isMissingKey(input: string, given: Given): boolean {
  return ['access-key', 'secret-key'].includes(input) && (given[input] ?? '').trim() === '';
}

const NAMES_AN_INPUT = new RegExp(`^(?:${Object.keys(INPUTS).join('|')}): `);

describe('inputs of any text', () => {
  test(`are read as the contract says, or refused by problems that name the input and no secret, in ${CASES} cases`, () => {
    let valid = 0;
    const blamed = new Set<string>();
    const changed = new Set<string>();
    fc.assert(
      fc.property(anyGiven, (given) => {
        const { problems, ...reading } = readingOf(given);
        expect(misreadIn(given, { ...reading, problems })).toEqual([]);
        for (const input of Object.keys(INPUTS)) {
          const [now, usually] = [meaningOf(input, given[input] ?? ''), meaningOf(input, '')];
          if (typeof now === 'object' && !isDeepStrictEqual(now, usually)) changed.add(input);
        }
        for (const problem of problems) {
          const told = phrase(en, problem);
          expect(told).not.toContain(CANARY);
          if (problem.text === 'credentialsMissing') continue;
          expect(told).toMatch(NAMES_AN_INPUT);
          blamed.add(told.split(':', 1)[0] ?? '');
        }
        if (problems.length > 0) return;
        const inputs = requireInputs({ ...reading, problems });
        valid += 1;
        expect(assignmentsOf(inputs).length).toBeGreaterThan(0);
        expect(demandsOf(inputs).limits).toHaveLength(4);
        for (const { most } of demandsOf(inputs).limits) expect(most ?? 0).toBeGreaterThanOrEqual(0);
        for (const { url, scanId } of assignmentsOf(inputs)) {
          expect(scanId ?? '0').toMatch(/^[\w-]+$/);
          expect(url ?? 'https://x').toMatch(/^https?:\/\/[\x21-\x7e]+$/);
        }
      }),
      { numRuns: CASES },
    );
    // Cases that are all refused, or none, would test one half of this.
    expect(valid).toBeGreaterThan(CASES / 10);
    expect(valid).toBeLessThan(CASES * 0.9);
    // Every input but the matrix can be refused.
    expect(Object.keys(INPUTS).filter((input) => !blamed.has(input))).toEqual(['matrix']);
    expect(Object.keys(INPUTS).filter((input) => !changed.has(input))).toEqual(['matrix']);
  });

  test(`are refused without a request or a secret shown, or lead to an end of the contract, in ${STEPS} steps`, async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(anyGiven, async (given) => {
        let requests = 0;
        const clock = new ManualClock();
        const http = async () => {
          requests += 1;
          throw new HttpFailure('unreachable', 'ECONNREFUSED');
        };
        const chance = () => 0.5;
        const machine: Machine = {
          clock,
          http,
          chance,
          randomHex: (bytes) => 'ab'.repeat(bytes),
          spareMemory: async () => {},
        };
        const runner = new RunnerInMemory({ inputs: given });
        expect(await drive(clock, step(runner, machine))).toBe(false);
        const isRefused = readingOf(given).problems.length > 0;
        refused += isRefused ? 1 : 0;
        expect(isRefused ? requests + runner.state.size : 0).toBe(0);
        expect(runner.outputs.get('gate')).toBe('not-evaluated');
        expect(runner.annotations.length).toBeGreaterThan(0);
        expect(runner.debugged.filter((text) => !/^(?:\w*Fault|BadInputs|Unsettled)\b/.test(text))).toEqual([]);
        const lines = [...runner.lines, ...runner.annotations.flatMap(({ title, message }) => [title, message])];
        expect(lines.flatMap((text) => text.split('\n')).filter(isCommand)).toEqual([]);
        const shown = [...lines, ...runner.summaries].join('\n');
        expect(`${shown}\n${runner.debugged.join('\n')}`).not.toContain(CANARY);
        // Somebody may well give the text `undefined`.
        expect(listInsides([['shown', shown.replaceAll('undefined', '')]])).toEqual([]);
      }),
      { numRuns: STEPS },
    );
    expect(refused).toBeGreaterThan(STEPS / 10);
    expect(refused).toBeLessThan(STEPS);
  });
});
