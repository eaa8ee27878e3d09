import { describe, expect, test } from 'vitest';
import { HttpFailure, type HttpFailureReason } from '../../src/ports.ts';
import { en } from '../../src/texts/en.ts';
import { phrase, say } from '../../src/texts/message.ts';
import { readAnswer, unanswered } from '../../src/wsc/answer.ts';
import { answerOf, faultOf, ORIGIN } from './canned-service.ts';

const NOW = Date.UTC(2026, 9, 21, 7, 27, 0);
const ASKED = { operation: 'getJobs', origin: ORIGIN, now: NOW, conceal: (text: string) => text };

const faultIn = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  faultOf(() => readAnswer(answerOf(status, body, headers), ASKED));

/** What others wrote, as a message takes it. */
const quoted = (text: string) => text && say('quotation', { text });

describe('an answer that says success', () => {
  test.each([
    { returnCode: '0', returnDesc: 'Request Success', resources: null },
    { returnCode: 0, resources: {} },
    { returnCode: '0', error: null, errorCode: null, responseError: null, resources: {} },
    { returnCode: '0', error: '', errorCode: '', code: '', msg: '', resources: {} },
    { resource: {} },
    {},
  ])('is read as it is: %j', (body) => {
    expect(readAnswer(answerOf(200, body), ASKED)).toEqual(body);
  });
});

describe('an error', () => {
  const cases: readonly [status: number, body: unknown, code: string, reason: string][] = [
    [200, { error: { errorCode: 901, message: 'API Call Fail' } }, '901', 'API Call Fail'],
    [200, { error: { errorCode: '901', message: 'API Call Fail' } }, '901', 'API Call Fail'],
    [401, { error: { errorCode: '200', message: 'Failed', details: 'Bad key' } }, '200', 'Failed: Bad key'],
    [400, { error: { errorCode: 100, message: 'Bad', details: 'Bad' } }, '100', 'Bad'],
    [200, { responseError: { returnCode: '160453', returnMessage: 'Busy' } }, '160453', 'Busy'],
    [200, { error: null, responseError: { returnCode: 901 } }, '901', ''],
    [500, { errorCode: 9014, message: 'Odd' }, '9014', 'Odd'],
    [200, { errorCode: '9014' }, '9014', ''],
    [200, { code: '160451', msg: 'Assets_Check_Fail' }, '160451', 'Assets_Check_Fail'],
    [200, { code: 160451, msg: 'Assets_Check_Fail' }, '160451', 'Assets_Check_Fail'],
    [401, { timestamp: '2026-10-21', status: 401, error: 'Unauthorized', message: 'No key' }, '', 'No key'],
    [200, { timestamp: 1, status: 500, error: 'Server Error' }, '', 'Server Error'],
    [200, { returnCode: '160701', returnDesc: 'over', returnMessage: 'Expired' }, '160701', 'Expired: over'],
    [200, { returnCode: 901, returnMessage: 'Fail' }, '901', 'Fail'],
    [200, { returnCode: '-1', returnMessage: 'Fail' }, '-1', 'Fail'],
    [200, { returnCode: '0', error: { errorCode: 901, message: 'Fail' }, resources: {} }, '901', 'Fail'],
    [200, { returnCode: '0', error: 'broken', resources: {} }, '', 'broken'],
    [200, { returnCode: '0', error: {}, resources: {} }, '', ''],
    [200, { returnCode: '0', error: true }, '', 'true'],
    [200, { returnCode: '0', errorCode: {} }, '', ''],
    [500, { returnCode: '0', returnMessage: 'Success' }, '', 'Success'],
    [404, {}, '', ''],
    [400, { error: { errorCode: null, message: null } }, '', ''],
    [400, { error: { errorCode: {}, message: ['a', 'b'] } }, '', 'a\nb'],
    [200, { error: { errorCode: 901, message: 'undefined', details: '[object Object]' } }, '901', ''],
    [200, '{"error":{"errorCode":"constructor","message":"__proto__"}}', 'constructor', '__proto__'],
    [200, { error: { errorCode: 1, message: 'x'.repeat(201) } }, '1', `${'x'.repeat(200)}…`],
    [200, { error: { errorCode: 'x'.repeat(201) } }, `${'x'.repeat(200)}…`, ''],
  ];

  test.each(cases)('with HTTP %i and the body %j becomes one fault', async (status, body, code, reason) => {
    const operation = 'getJobs';
    const { what } = await faultIn(status, body, { 'x-ncp-request-id': 'req-7' });
    const told = { operation, reason: quoted(reason), code: /^\d*$/.test(code) ? code : quoted(code), status };
    expect(what).toEqual(say('refused', { ...told, requestId: 'req-7' }));
    const { what: withoutId } = await faultIn(status, body);
    expect(withoutId).toEqual(say('refused', { ...told, requestId: '' }));
  });

  test('in ten thousand nested lists is still one fault', async () => {
    const { what } = await faultIn(200, `{"error":${'['.repeat(10_000)}${']'.repeat(10_000)}}`);
    expect(what).toMatchObject({ text: 'refused', about: { reason: '' } });
  });
});

describe("an answer that isn't the service's JSON", () => {
  test.each([
    [200, '<html><body>Sign in</body></html>', '<html><body>Sign in</body></html>'],
    [502, '\n  502 Bad Gateway\n', '502 Bad Gateway'],
    [404, 'not here', 'not here'],
    [200, '{"returnCode":"0","resources":{"total', ''],
    [200, '[{"returnCode":"0"}]', ''],
    [200, '"0"', ''],
    [200, 'null', ''],
    [200, ' undefined\n', ''],
    [200, '"NaN"', ''],
    [500, '[object Object]', ''],
    [500, 'undefined index: id', 'undefined index: id'],
    [200, '0', '0'],
    [200, '', ''],
    [204, '', ''],
    [503, ' \n', ''],
  ])(
    'with HTTP %i and the body %j becomes one fault that shows how it begins, or how long it is',
    async (status, body, start) => {
      const fault = await faultIn(status, body, { 'x-ncp-request-id': 'req-7' });
      expect(fault).toMatchObject({ kind: 'network', isTransient: true });
      const bytes = Buffer.byteLength(body);
      const told = { operation: 'getJobs', status, start: quoted(start), bytes };
      expect(fault.what).toEqual(say('unreadable', { ...told, requestId: 'req-7' }));
    },
  );

  test('is shown only up to its first 200 characters', async () => {
    const { what } = await faultIn(200, `<p>${'x'.repeat(1_000_000)}`);
    expect(what.about['start']).toEqual(quoted(`<p>${'x'.repeat(197)}…`));
  });

  test('is not shown at all where a report was asked for', async () => {
    const asked = { ...ASKED, operation: 'getReport' };
    const { what } = await faultOf(() => readAnswer(answerOf(200, '<p>password=1</p>'), asked));
    expect(what).toMatchObject({ text: 'unreadable', about: { start: '', bytes: 17 } });
  });

  test('is classified by its status where that says that the request was turned away', async () => {
    const unauthorised = await faultIn(401, '<html>');
    expect(unauthorised).toMatchObject({ kind: 'configuration', isTransient: false, refusal: 'wrong-signature' });
    expect(unauthorised.advice).toEqual(say('code200'));
    expect(await faultIn(429, '<html>')).toMatchObject({ kind: 'service', isTransient: true });
    expect(await faultIn(413, '<html>')).toMatchObject({ kind: 'configuration', isTransient: false });
  });
});

describe('a redirect', () => {
  test.each([300, 301, 302, 303, 304, 307, 308])('with HTTP %i is a fault, whatever its body', async (status) => {
    const fault = await faultIn(status, { returnCode: '0', resources: {} }, { location: 'https://evil.example/' });
    expect(fault).toMatchObject({ kind: 'configuration', isTransient: false });
    expect(fault.what).toEqual(say('redirected', { operation: 'getJobs', status }));
  });
});

describe('how long the service asks us to wait', () => {
  test.each([
    [429, { error: { errorCode: 420, message: 'Rate Limited' } }, '7', 7_000],
    [503, '<html>', 'Wed, 21 Oct 2026 07:28:00 GMT', 60_000],
    [429, '', 'soon', undefined],
  ])('is taken from an answer with HTTP %i and the body %j', async (status, body, header, ms) => {
    expect(await faultIn(status, body, { 'retry-after': header })).toMatchObject({ retryAfterMs: ms });
  });
});

describe('an operation that is not answered', () => {
  test.each([
    ['unreachable', 'unreachable', { kind: 'network', effect: 'none', isTransient: true }],
    ['broken', 'brokenOff', { kind: 'network', effect: 'open', isTransient: true }],
    ['timeout', 'timedOutAttempt', { kind: 'network', effect: 'open', isTransient: true }],
    ['too-large', 'tooLarge', { kind: 'service', effect: 'open', isTransient: false }],
  ] as const satisfies readonly [HttpFailureReason, string, object][])(
    'because of a failure of the kind "%s" is a fault that says so',
    (reason, text, traits) => {
      const failure = new HttpFailure(reason, 'WHY');
      const fault = unanswered(failure, ASKED);
      expect(fault).toMatchObject({ ...traits, cause: failure });
      expect(fault.what).toEqual(say(text, { operation: 'getJobs', host: 'wsc.example', detail: 'WHY' }));
    },
  );

  test.each([
    ['untrusted', 'is from an authority that this runner does not trust', 'NODE_EXTRA_CA_CERTS'],
    ['expired', 'has expired', "the runner's clock"],
    ['early', 'is not valid yet', "the runner's clock"],
    ['other-host', 'is for another host', 'api-url'],
    ['invalid', 'is not accepted', 'the proxy variables'],
  ] as const)('because of a certificate that is %s says what is wrong with it, and what helps', (flaw, words, help) => {
    const certificate = { host: 'proxy.example', flaw };
    const fault = unanswered(new HttpFailure('unreachable', 'CODE', { certificate }), ASKED);
    expect(fault).toMatchObject({ kind: 'network', effect: 'none' });
    expect(fault).toMatchObject({ effect: 'none', isTransient: false });
    expect(phrase(en, fault.what)).toBe(`getJobs could not be sent: the certificate of proxy.example ${words} (CODE)`);
    expect(fault.advice && phrase(en, fault.advice)).toContain(help);
  });
});
