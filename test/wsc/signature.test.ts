import { describe, expect, test } from 'vitest';
import { sign, signedHeaders, textToSign } from '../../src/wsc/signature.ts';

const KEYS = { accessKey: 'ACCESS-KEY-of-a-test', secretKey: 'SECRET/KEY+of=a-test' };

const LIST = { method: 'GET', pathAndQuery: '/api/v1/jobs?limit=20&page=1', timestamp: 1_720_411_923_000 };

describe('a signature', () => {
  test('covers method, path with query, timestamp and access key, as the vendor lays them out', () => {
    expect(textToSign(LIST, KEYS.accessKey)).toBe(
      'GET /api/v1/jobs?limit=20&page=1\n1720411923000\nACCESS-KEY-of-a-test',
    );
  });

  // The first vector is RFC 4231, test case 2; the second was made with Python's hmac.
  test.each([
    { key: 'Jefe', text: 'what do ya want for nothing?', signature: 'W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=' },
    {
      key: '비밀-key',
      text: 'GET /%EC%83%81?q=%2F&a=b%20c\n0\nA',
      signature: 'hSD0T0CfNVusGztIqUOJMFcbHHwOiGpXGzkO1fnf2T4=',
    },
  ])('of a text is base64(HMAC-SHA256) under the key $key', ({ key, text, signature }) => {
    expect(sign(key, text)).toBe(signature);
  });

  // Made with: printf 'METHOD PATH\nTIMESTAMP\nACCESS' | openssl dgst -sha256 -hmac SECRET -binary
  // | base64
  test.each([
    { what: 'a read with a query', request: LIST, signature: 'eVHvIs4eevWmIp0UPxi0D50RL7JtZNwV7bkEVoiZ1Mo=' },
    {
      what: 'the same a millisecond later',
      request: { ...LIST, timestamp: 1_720_411_923_001 },
      signature: '+AvxIuaBg9A8/a3WxGs/ZNzdPG1NiPTeWFwO7TiNZQQ=',
    },
    {
      what: 'an order',
      request: { ...LIST, method: 'PUT', pathAndQuery: '/api/v1/job' },
      signature: 'SOat5J9KHTDORpoDRtxXuRUX9forMHU3xKNb6h0Ov84=',
    },
    {
      what: 'a stop',
      request: { ...LIST, method: 'PATCH', pathAndQuery: '/api/v1/jobs/1234567890/stop' },
      signature: 'jErsoiC3Aybv4bVSji6ExLcRfbEqbN0QVTQqUFaNNNo=',
    },
  ])('goes with its timestamp and access key into the headers of $what', ({ request, signature }) => {
    expect(signedHeaders(request, KEYS)).toEqual({
      'content-type': 'application/json',
      'x-ncp-iam-access-key': 'ACCESS-KEY-of-a-test',
      'x-ncp-apigw-timestamp': String(request.timestamp),
      'x-ncp-apigw-signature-v2': signature,
    });
  });
});
