import { describe, expect, it } from 'vitest';
import { en } from '../../src/texts/en.ts';
import { ERROR_SHAPES, type ErrorShape } from '../emulator/errors.ts';
import { scenario } from './scenario.ts';

/** What each shape keeps of an error next to its HTTP status. */
const WITHOUT_CODE: readonly ErrorShape[] = ['timestamp', 'html', 'text'];
const WITHOUT_MESSAGE: readonly ErrorShape[] = ['html', 'text'];

describe('an error of the gateway', () => {
  it.each(ERROR_SHAPES)('is understood in the shape %s', async (shape) => {
    const { result, emulator } = await scenario({
      faults: [
        [
          { kind: 'gateway', code: 210, shape },
          { on: 'createJob', times: 99 },
        ],
      ],
    });
    const verdict = result.annotations[0]?.message ?? '';
    expect(verdict).toMatch(/^Configuration wrong: (?:.*\(createJob was |createJob got )/);
    expect(verdict).toContain('HTTP 401');
    expect(verdict).toMatch(/request ID [0-9a-f-]{36}/);
    // Without a code, the status says that the keys were not accepted.
    expect(verdict).toContain(WITHOUT_CODE.includes(shape) ? en.code200() : en.code210());
    expect(verdict.includes('code 210')).toBe(!WITHOUT_CODE.includes(shape));
    // Only the beginning of a page or a text is shown.
    expect(verdict.includes("an answer that is not the service's JSON")).toBe(WITHOUT_MESSAGE.includes(shape));
    expect(verdict).toContain('Permission Denied');
    expect(result.outputs).toMatchObject({ status: 'error', gate: 'not-evaluated', charged: '0' });
    expect(emulator.requests).toHaveLength(1);
  });
});

describe('an error of the service', () => {
  it.each([
    ...ERROR_SHAPES.filter((shape) => !WITHOUT_CODE.includes(shape)).map((shape) => [shape, 'number'] as const),
    ['error', 'string'] as const,
  ])('is understood in the shape %s, with its code as a %s', async (shape, codeType) => {
    const { result, emulator } = await scenario({
      faults: [[{ kind: 'service', code: 160451, codeType, shape }, { on: 'createJob' }]],
    });
    const verdict = result.annotations[0]?.message ?? '';
    expect(verdict).toContain('(createJob was refused: Assets_Check_Fail, code 160451, HTTP 200, request ID ');
    expect(verdict).toContain(en.code160451());
    expect(result.outputs).toMatchObject({ status: 'error', charged: '0' });
    expect(emulator.requests).toHaveLength(1);
  });

  it('is shown with its code if that is in no table, and the request is not repeated', async () => {
    const { result, emulator } = await scenario({
      faults: [[{ kind: 'service', code: 169999, message: 'Something new' }, { on: 'createJob' }]],
    });
    const verdict = result.annotations[0]?.message ?? '';
    expect(verdict).toContain('createJob was refused: Something new (code 169999, HTTP 200, request ID ');
    expect(verdict).toContain(en.codeUnknown());
    expect(result.outputs).toMatchObject({ status: 'error', charged: '0' });
    expect(emulator.requests).toHaveLength(1);
  });
});
