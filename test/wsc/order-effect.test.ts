import { expect, test } from 'vitest';
import { HttpFailure } from '../../src/ports.ts';
import { GATEWAY_ERRORS, SERVICE_ERRORS } from '../emulator/errors.ts';
import { answerOf, clientOf, faultOf, type Reply, TAKEN } from './canned-service.ts';

const TARGET = {
  url: 'https://shop.example/',
  excludedUrls: ['https://shop.example/logout'],
  headers: [],
  items: ['ALL'],
  userAgent: 'PC Chrome',
  speed: '1',
  note: '',
};

const gateway = ({ status, code, message }: (typeof GATEWAY_ERRORS)[number]): Row => [
  `the gateway's ${code} with HTTP ${status}`,
  answerOf(status, { error: { errorCode: String(code), message } }),
  status >= 500 ? 'open' : 'none',
];

const OPEN_SERVICE_CODES: readonly number[] = [901, 160441, 160453];

const service = ({ code, message }: (typeof SERVICE_ERRORS)[number]): Row => [
  `the service's ${code}`,
  answerOf(200, { error: { errorCode: code, message } }),
  OPEN_SERVICE_CODES.includes(code) ? 'open' : 'none',
];

/** `none`: certainly no scan came of it. `open`: one may have. */
type Row = readonly [answer: string, reply: Reply, effect: 'none' | 'open'];

/** Every way in which an order can fail. */
const ROWS: readonly Row[] = [
  ['no connection', new HttpFailure('unreachable', 'ECONNREFUSED'), 'none'],
  ['a connection that broke after the request was sent', new HttpFailure('broken', 'ECONNRESET'), 'open'],
  ['a time-out', new HttpFailure('timeout', '60 s'), 'open'],
  ['an answer too large to read', new HttpFailure('too-large', 'max-size'), 'open'],

  ...GATEWAY_ERRORS.map(gateway),
  ...SERVICE_ERRORS.map(service),

  ['a code that is in no table', answerOf(200, { error: { errorCode: 999999, message: '?' } }), 'none'],
  ['a code that is in no table, with HTTP 404', answerOf(404, { errorCode: '9014', message: '?' }), 'none'],
  ['a code that is in no table, with HTTP 500', answerOf(500, { errorCode: 9014, message: '?' }), 'open'],
  ['a definitive code, with HTTP 500', answerOf(500, { errorCode: 160451, message: '?' }), 'open'],
  ['an open code, with HTTP 400', answerOf(400, { errorCode: 160453, message: '?' }), 'open'],
  ['an open code that a returnCode tells', answerOf(200, { returnCode: '160441' }), 'open'],
  ['a definitive code that a returnCode tells', answerOf(200, { returnCode: '160451' }), 'none'],
  ['a word in place of the code', answerOf(200, { code: 'UPSTREAM_TIMEOUT', msg: '?' }), 'open'],
  ['a word in place of the code, with HTTP 408', answerOf(408, { code: 'TIMEOUT', msg: '?' }), 'open'],
  ['a definitive code within a list', answerOf(200, { error: { errorCode: [160451], message: '?' } }), 'open'],
  ['a definitive code within a list, as a returnCode', answerOf(200, { returnCode: ['160451'] }), 'open'],
  ['an error without a code', answerOf(200, { error: { message: '?' } }), 'open'],
  ['an error without a code, with HTTP 403', answerOf(403, { error: 'Forbidden' }), 'open'],
  ['an error without a code, with HTTP 400', answerOf(400, { error: 'Bad Request' }), 'none'],
  ['an error without a code, with HTTP 401', answerOf(401, { error: 'Unauthorized' }), 'none'],
  ['an error without a code, with HTTP 413', answerOf(413, {}), 'none'],
  ['an error without a code, with HTTP 429', answerOf(429, {}), 'none'],
  ['an error without a code, with HTTP 500', answerOf(500, {}), 'open'],
  ['success with HTTP 502', answerOf(502, TAKEN.body), 'open'],
  ['success that holds an error', answerOf(200, { returnCode: '0', error: { message: '?' } }), 'open'],

  ['HTML with HTTP 200', answerOf(200, '<html>'), 'open'],
  ['HTML with HTTP 403', answerOf(403, '<html>'), 'open'],
  ['HTML with HTTP 404', answerOf(404, '<html>'), 'open'],
  ['HTML with HTTP 407', answerOf(407, '<html>'), 'open'],
  ['HTML with HTTP 502', answerOf(502, '<html>'), 'open'],
  ['HTML with HTTP 400', answerOf(400, '<html>'), 'none'],
  ['HTML with HTTP 401', answerOf(401, '<html>'), 'none'],
  ['HTML with HTTP 413', answerOf(413, '<html>'), 'none'],
  ['HTML with HTTP 429', answerOf(429, '<html>'), 'none'],
  ['a redirect', answerOf(302, ''), 'open'],
  ['an empty body', answerOf(200, ''), 'open'],
  ['a cut-off body', answerOf(200, TAKEN.body.slice(0, 20)), 'open'],
  ['a garbled body', answerOf(200, '\u0000\uFFFD{]'), 'open'],
  ['JSON that is no object', answerOf(200, [{ returnCode: '0' }]), 'open'],
  ['JSON that does not say success', answerOf(200, {}), 'open'],
  ['JSON with a return code that is null', answerOf(200, { returnCode: null }), 'open'],
  ['JSON with a return code that is no code', answerOf(200, { returnCode: { code: '0' } }), 'open'],
  ['JSON with a return code of another kind', answerOf(200, { returnCode: false }), 'open'],
];

test.each(ROWS.map(([answer, reply, effect]) => ({ answer, reply, effect })))(
  'an order answered with $answer is sent once, and its effect is: $effect',
  async ({ reply, effect }) => {
    const { client, requests, within } = clientOf(reply);
    const fault = await faultOf(() => client.order({ target: TARGET, memo: 'wsc-1' }, within(60_000)));
    expect(fault.effect).toBe(effect);
    expect(requests).toHaveLength(1);
  },
);
