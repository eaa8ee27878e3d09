import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';

const redactor = createRedactor({ secrets: [], heuristics: true });

/** A value whose form tells nothing. */
const C = 'canary7Q';

const known = 'sup3r/s3cret key+of=the&test';
const knowing = createRedactor({ secrets: [{ value: known, source: { kind: 'key' } }], heuristics: false });

const NAMES = 'userpw loginpw mempw upw oldpw memberpass pw_chk pw_confirm passConfirm pswd'.split(' ');
const KOREAN = ['비밀번호', '암호', '패스워드'];

/** Ways in which Korean sites and exposed files disclose a credential: a place, and its text. */
const places: readonly (readonly [place: string, given: string])[] = [
  ...[...NAMES, ...KOREAN].flatMap((name): (readonly [string, string])[] => [
    [`${name} in a form`, `id=kim&${name}=${C}&page=2`],
    [`${name} in JSON`, `{"id":"kim","${name}":"${C}"}`],
  ]),
  ...KOREAN.flatMap((name): (readonly [string, string])[] => [
    [`${name} in a multipart form`, `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${C}\r\n--x--`],
    [`${name}, percent-encoded`, `id=kim&${encodeURIComponent(name)}=${C}&page=2`],
  ]),
  ['print_r', `Array\n(\n    [PHPSESSID] => ${C}\n    [page] => 2\n)`],
  ['var_dump', `array(1) {\n  ["PHPSESSID"]=>\n  string(8) "${C}"\n}`],
  ['var_dump in one line', `["PHPSESSID"]=> string(8) "${C}"`],
  ['serialize', `a:1:{s:8:"password";s:8:"${C}";}`],
  ['define', `define('DB_PASSWORD','${C}');`],
  ['a default of env', `'password' => env('DB','${C}'),`],
  ['an item of a list of YAML', `users:\n  - password: ${C}\n`],
  ['a block scalar of YAML', `password: |\n  ${C}\n  ${C}\nuser: kim`],
  ['an add element', `<add key="Password" value="${C}"/>`],
  ['a property element', `<property name="password" value="${C}"/>`],
  ['an entry of key and value', `<entry><key>password</key><value>${C}</value></entry>`],
  [
    'a member of XML-RPC',
    `<member><name>password</name><value><string>${C}</string></value></member><member><name>a</name></member>`,
  ],
  ['a textarea', `<textarea name="password">${C}</textarea>`],
  ['setItem', `localStorage.setItem('access_token','${C}')`],
  ['Bearer with a colon', `sent Bearer: ${C} to it`],
  ['Bearer with an equals sign', `sent Bearer=${C} to it`],
  [
    'a variable of GraphQL',
    JSON.stringify({ query: 'mutation($p: String!) { login(password: $p) { id } }', variables: { p: C } }),
  ],
  ['a JWT with encoded dots', `a eyJhbGciOiJIUzI1NiJ9%2EeyJzdWIiOiIxIn0%2E${C} b`],
  ['a PEM key', `-----BEGIN RSA PRIVATE KEY-----\nMIIE${C}\n${C}==\n-----END RSA PRIVATE KEY-----`],
  ['a name in HTML references', `/a?pass&#119;ord=${C}&b=c`],
];

describe('a credential goes that is disclosed by', () => {
  it.each(places)('%s', (_, given) => {
    const left = redactor.text(given);
    expect(left).not.toContain(C);
    expect(left).toContain('[redacted]');
    expect(redactor.text(left)).toBe(left);
  });

  it.each(['AKIAIOSFODNN7EXAMPLE', `ghp_${'a1B2'.repeat(9)}`])('the form of a key: %s', (key) => {
    expect(redactor.text(`x ${key} y`)).toBe('x [redacted] y');
  });

  it.each([
    [
      'base64 in lines',
      (text: string) => btoa(`${'<'.repeat(50)}${text}${'>'.repeat(50)}`).replace(/.{76}/g, '$&\r\n'),
    ],
    ['base64 of the URL-encoded', (text: string) => btoa(`a=${encodeURIComponent(text)}&b=c`)],
    ['URL-encoded three times', (text: string) => [1, 2, 3].reduce((encoded) => encodeURIComponent(encoded), text)],
    ['base64 of base64', (text: string) => btoa(btoa(text))],
    ['base64 three times', (text: string) => btoa(btoa(btoa(text)))],
  ])('a known secret: %s', (_, encode) => {
    const left = knowing.text(`x ${encode(known)} y`);
    expect(left).toContain('[redacted]');
    expect(left).toMatch(/^x /);
    expect(left).toMatch(/ y$/);
  });
});

describe('what only mentions a credential stays', () => {
  it.each([
    'grant=ok&token_type=bearer&scope=read',
    '{"token_type":"bearer","scope":"read"}',
    'token_endpoint=https://login.example.com/oauth2/v2.0/token',
    '{"token_endpoint":"https://login.example.com/0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f/oauth2/token"}',
    'max-tokens=5',
    '{"sessionTimeout":3600}',
    'session.gc_maxlifetime = 1440',
    '{"passwordPolicy":{"min":8}}',
    'bypass=1',
  ])('%s', (text) => {
    expect(redactor.text(text)).toBe(text);
  });
});
