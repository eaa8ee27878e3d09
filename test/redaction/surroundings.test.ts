import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';

const redactor = createRedactor({
  secrets: [{ value: 'known/secret="1"', source: { kind: 'key' } }],
  heuristics: true,
});

const CANARY = 'c4n4ry';

/** Every place that users are promised is redacted, as a line of its own. */
const places = [
  `Cookie: sid=${CANARY}; b=${CANARY}`,
  `Set-Cookie: sid=${CANARY}; Path=/`,
  `Authorization: Bearer ${CANARY}`,
  `Proxy-Authorization: Basic ${CANARY}`,
  `X-Api-Key: ${CANARY}`,
  `X-Auth-Token: ${CANARY}`,
  `X-Csrf-Token: ${CANARY}`,
  `GET https://joe:${CANARY}@shop.example/ HTTP/1.1`,
  `{"password":"${CANARY}","a":"b"}`,
  `{"passwd":\n            "${CANARY}"}`,
  `{"a":{"client_secret":["${CANARY}",{"b":"${CANARY}"}]}}`,
  `{"name":"session","a":1,"value":"${CANARY}"}`,
  `[["api key","${CANARY}"]]`,
  `a=b&token=${CANARY}&c=d`,
  `/a?session=${CANARY}&c=d`,
  `/a?api_key=${CANARY}`,
  `api%20key=${CANARY}&c=d`,
  `sent as Bearer ${CANARY}1 to it`,
  `{"Login_Info":"${CANARY}"}`,
  `<password>${CANARY}</password>`,
];

/** Lines of a report without credentials, but with separators of all kinds. */
const lines = [
  'Host: shop.example',
  'Accept: */*',
  '  Indented: yes',
  'The password must be long; the "session" ends.',
  'Cookie: attributes of it',
  'The Authorization: header should be sent over TLS only.',
  '{"name":"token","type":"h"}',
  '["token","page"],',
  '<script>alert("x")</script>',
  "id=1' OR '1'='1",
  '<password>',
  "it's",
  '{"a":[{"b":"c"}',
  '"value":',
  'q=%22%3E%3Csvg%2Fonload%3D',
  'http://a.example,joe@b.example',
  'password=null&token=',
  '',
  '\\',
  '[redacted]',
];

const around = fc.array(fc.constantFrom(...lines), { maxLength: 5 });

describe('a credential goes whatever lines stand around it', () => {
  it.each(places)('%s', (place) => {
    fc.assert(
      fc.property(around, around, (before, after) => {
        const left = redactor.text([...before, place, ...after].join('\n'));
        expect(left).not.toContain(CANARY);
        expect(redactor.text(left)).toBe(left);
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  it('and a known one goes, encoded or not, between any characters', () => {
    const encodings: readonly ((value: string) => string)[] = [
      (value) => value,
      encodeURIComponent,
      (value) => JSON.stringify(value).slice(1, -1),
      (value) => value.replaceAll('"', '&quot;'),
      btoa,
    ];
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, fc.constantFrom(...encodings), text, (before, encode, after) => {
        const secret = encode('known/secret="1"');
        const left = redactor.text(`${before} ${secret} ${after}`);
        expect(left).not.toContain(secret);
        expect(redactor.text(left)).toBe(left);
      }),
      { numRuns: 1_000, seed: 2026 },
    );
  });
});
