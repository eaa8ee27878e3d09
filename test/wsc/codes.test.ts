import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../src/wsc/codes.ts';
import { GATEWAY_ERRORS, SERVICE_ERRORS } from '../emulator/errors.ts';
import { worded } from './canned-service.ts';

const GATEWAY_CODES = GATEWAY_ERRORS.map(({ code, status }) => ({ code: String(code), status }));
const SERVICE_CODES = SERVICE_ERRORS.map(({ code }) => ({ code: String(code), status: 200 }));
const CODES = [...GATEWAY_CODES, ...SERVICE_CODES];

const codesThat = (has: (meaning: ReturnType<typeof meaningOf>) => boolean) =>
  CODES.filter(({ code, status }) => has(meaningOf(code, status))).map(({ code }) => code);

describe("the codes of the vendor's two tables", () => {
  test('each have their own advice', () => {
    const generic = worded(meaningOf('no such code', 200).advice);
    const advice = new Set(CODES.map(({ code, status }) => worded(meaningOf(code, status).advice)));
    expect(CODES).toHaveLength(32);
    expect(advice.size).toBe(32);
    expect(advice).not.toContain(generic);
  });

  test('leave it open whether the request had an effect where the service behind failed or is busy with the site', () => {
    expect(codesThat(({ isOpen }) => isOpen)).toEqual(['500', '510', '900', '901', '160441', '160453']);
  });

  test('are worth another try where nothing needs to change for it to succeed', () => {
    expect(codesThat(({ isTransient }) => isTransient)).toEqual(
      // Three of quotas, five of failures.
      ['400', '410', '420', '500', '510', '900', '901', '160441'],
    );
  });

  test('are for the service or for time to mend in these cases, and for the user in all others', () => {
    expect(codesThat(({ kind }) => kind === 'service').join(' ')).toBe(
      '400 410 420 500 510 900 901 160441 160452 160453 160454 160701 160842 165244',
    );
    expect(codesThat(({ kind }) => kind !== 'service' && kind !== 'configuration')).toEqual([]);
  });

  test('ask for something other than giving up in these cases', () => {
    const refusals = CODES.map(({ code, status }) => [code, meaningOf(code, status).refusal]);
    expect(refusals.filter(([, refusal]) => refusal !== 'other')).toEqual([
      ['100', 'bad-value'],
      ['200', 'wrong-signature'],
      ['210', 'no-permission'],
      ['901', 'unavailable'],
      ['169201', 'no-permission'],
      ['169202', 'no-permission'],
      ['160332', 'bad-value'],
      ['160431', 'bad-parameter'],
      ['160432', 'missing-parameter'],
      ['160433', 'bad-value'],
      ['160452', 'queue-full'],
      ['160453', 'already-scanning'],
      ['160454', 'queue-full'],
      ['160455', 'rescan-refused'],
      ['160701', 'report-expired'],
    ]);
  });
});

describe('an error without a known code', () => {
  test.each([
    [400, '100'],
    [401, '200'],
    [403, '210'],
    [404, '300'],
    [413, '430'],
    [429, '420'],
    [500, '900'],
    [502, '500'],
    [503, '500'],
    [504, '510'],
  ])('means with HTTP %i what the code %s means', (status, code) => {
    for (const unknown of [undefined, '', '9014', 'constructor']) {
      expect(meaningOf(unknown, status)).toBe(meaningOf(code, status));
    }
  });

  test.each([
    [200, false],
    [418, false],
    [505, true],
    [599, true],
  ])("is the service's with HTTP %i, and open and temporary if that is 5xx: %s", (status, is5xx) => {
    const meaning = meaningOf('9014', status);
    expect(meaning).toMatchObject({ kind: 'service', isTransient: is5xx, isOpen: is5xx, refusal: 'other' });
    expect(meaning.advice.text).toBe('codeUnknown');
  });
});
