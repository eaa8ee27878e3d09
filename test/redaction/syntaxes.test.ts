import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';

const redactor = createRedactor({ secrets: [], heuristics: true });

/** A value whose form tells nothing. */
const C = 'canary#7Q';

interface Place {
  readonly place: string;
  readonly given: string;
  readonly left: string;
}

/** A row of a table: where the canary stands, the text, and what must be left of it. */
function row(place: string, given: string, left: string): Place {
  return { place, given, left };
}

describe('a credential goes, and its name stays', () => {
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';

  it.each([
    row('user info of a URL', 'see https://joe:ab@c:d@shop.example/a?b=c', 'see https://[redacted]@shop.example/a?b=c'),
    row('a user without a password', 'ftp://joe@shop.example', 'ftp://[redacted]@shop.example'),
    row(
      'user info of an encoded URL',
      '?u=https%3A%2F%2Fjoe%3Apw%40shop.example%2Fa',
      '?u=https%3A%2F%2F[redacted]%40shop.example%2Fa',
    ),
    row(
      'user info of an escaped URL',
      '{"u":"https:\\/\\/joe:pw@shop.example\\/a"}',
      '{"u":"https:\\/\\/[redacted]@shop.example\\/a"}',
    ),

    row('user info after encoded slashes', 'https:%2F%2Fjoe:pw@shop.example', 'https:%2F%2F[redacted]@shop.example'),
    row(
      'user info with a raw @',
      '?u=https%3A%2F%2Fjoe:pw@shop.example%2Fa',
      '?u=https%3A%2F%2F[redacted]@shop.example%2Fa',
    ),

    row('a member of JSON', `{"user":"a","password":"${C}"}`, '{"user":"a","password":"[redacted]"}'),
    row('a member with an escaped quote', `{"password":"a\\"${C}\\\\","b":"c"}`, '{"password":"[redacted]","b":"c"}'),
    row('a member with blanks', `{\n  "passwd" :\n  "${C}"\n}`, '{\n  "passwd" :\n  "[redacted]"\n}'),
    row(
      'a member printed deep down',
      `{"password"         :\n            "${C}",\n"tokens":${' '.repeat(20)}["${C}"]}`,
      `{"password"         :\n            "[redacted]",\n"tokens":${' '.repeat(20)}["[redacted]"]}`,
    ),
    row('a member with an escaped name', `{"pass\\u0077or\\u0064":"${C}"}`, '{"pass\\u0077or\\u0064":"[redacted]"}'),
    row(
      'a member of two words',
      `{"API Key":"${C}","user password":"${C}"}`,
      '{"API Key":"[redacted]","user password":"[redacted]"}',
    ),
    row('the login information', `{"Login_Info":"${C}","a":"b"}`, '{"Login_Info":"[redacted]","a":"b"}'),
    row('a number', '{"secret":123456,"a":1}', '{"secret":"[redacted]","a":1}'),
    row(
      'a list',
      `{"tokens":["${C}", 12, "${C}"],"a":["b"]}`,
      '{"tokens":["[redacted]", "[redacted]", "[redacted]"],"a":["b"]}',
    ),
    row(
      'an object',
      `{"session":{"id":"${C}","n":{"m":5}},"a":1}`,
      '{"session":{"id":"[redacted]","n":{"m":"[redacted]"}},"a":1}',
    ),
    row(
      'JSON in JSON',
      `{"a":"{\\"token\\":\\"x\\\\\\"${C}\\",\\"n\\":1}"}`,
      '{"a":"{\\"token\\":\\"[redacted]\\",\\"n\\":1}"}',
    ),
    row(
      'JSON in JSON in JSON',
      `"{\\\\\\"pwd\\\\\\":\\\\\\"${C}\\\\\\"}"`,
      '"{\\\\\\"pwd\\\\\\":\\\\\\"[redacted]\\\\\\"}"',
    ),
    row('a number in JSON in JSON', '"{\\"token\\":12345}"', '"{\\"token\\":\\"[redacted]\\"}"'),
    row(
      'JSON in HTML',
      `{&quot;apiKey&quot;:&quot;${C}&quot;,&quot;a&quot;:1}`,
      '{&quot;apiKey&quot;:&quot;[redacted]&quot;,&quot;a&quot;:1}',
    ),
    row(
      'JSON in a query',
      `?j=%7B%22api_key%22%3A+%22${C}%22%7D&a=b`,
      '?j=%7B%22api_key%22%3A+%22[redacted]%22%7D&a=b',
    ),
    row(
      'JSON with escaped quotes as code points',
      `\\u0022secret\\u0022:\\u0022${C}\\u0022`,
      '\\u0022secret\\u0022:\\u0022[redacted]\\u0022',
    ),
    row('JSON that was cut off', `{"password":"${C}`, '{"password":"[redacted]'),
    row('an object of JavaScript', `login({password: '${C}', a: 1})`, `login({password: '[redacted]', a: 1})`),
    row(
      'a dictionary of Python',
      `{'password': b'${C}', 'n': None, 'pwd': 12}`,
      `{'password': b'[redacted]', 'n': None, 'pwd': '[redacted]'}`,
    ),
    row('an array of PHP', `'db_password' => '${C}',`, `'db_password' => '[redacted]',`),
    row('an item of PHP', `$_POST['password'] = '${C}';`, `$_POST['password'] = '[redacted]';`),

    row('a form', `user=a&password=${C}&b=c`, 'user=a&password=[redacted]&b=c'),
    row('a form separated by semicolons', `user=a;passwd=${C};b=c`, 'user=a;passwd=[redacted];b=c'),
    row('a form in HTML', `user=a&amp;pwd=${C}&amp;b=c`, 'user=a&amp;pwd=[redacted]&amp;b=c'),
    row('a value with quotes and blanks', `user=a&password=x' "${C}" <b&b=c`, 'user=a&password=[redacted]&b=c'),
    row('a value in HTML references', `password=x&lt;${C}&amp;b=c`, 'password=[redacted]&amp;b=c'),
    row('a form in quotes', `{"a":"b=c&password=x ${C}&d=e"}`, '{"a":"b=c&password=[redacted]&d=e"}'),
    row('the first of a form', `password=${C}&b=c`, 'password=[redacted]&b=c'),
    row('a form after headers', `Host: a\r\n\r\npassword=${C} x&b=c`, 'Host: a\r\n\r\npassword=[redacted]&b=c'),
    row(
      'a form after escaped headers',
      `Host: a\\r\\n\\r\\npassword=${C} x&b=c`,
      'Host: a\\r\\n\\r\\npassword=[redacted]&b=c',
    ),
    row('a bracketed name', `user[password]=${C}&b=c`, 'user[password]=[redacted]&b=c'),
    row('a name of two words', `?api%20key=${C}&API+Key=${C}&b=c`, '?api%20key=[redacted]&API+Key=[redacted]&b=c'),
    row('a line with a name of two words', `a: b\nApi Key: ${C}\nc: d`, 'a: b\nApi Key: [redacted]\nc: d'),
    row('a name with encoded letters', `?p%61ssword=${C}&b=c`, '?p%61ssword=[redacted]&b=c'),
    row('an encoded name', `user%5Bpassword%5D=a%26${C}&b=c`, 'user%5Bpassword%5D=[redacted]&b=c'),
    row('a query', `GET /a?b=c&token=${C} HTTP/1.1`, 'GET /a?b=c&token=[redacted] HTTP/1.1'),
    row('a query in HTML', `<a href="/a?token=${C}">b</a>`, '<a href="/a?token=[redacted]">b</a>'),
    row(
      'a query in a query',
      `/a?next=%2Fb%3Ftoken%3D${C}%2526%26c%3Dd&e=f`,
      '/a?next=%2Fb%3Ftoken%3D[redacted]%26c%3Dd&e=f',
    ),
    row(
      'a query twice encoded',
      `/a?n=%252Fb%253Ftoken%253D${C}%2526c%253Dd&e=f`,
      '/a?n=%252Fb%253Ftoken%253D[redacted]%2526c%253Dd&e=f',
    ),
    row(
      'a query in escaped JSON',
      `{"u":"/a?token\\u003d${C}\\u0026b\\u003dc"}`,
      '{"u":"/a?token\\u003d[redacted]\\u0026b\\u003dc"}',
    ),
    row('a session in a path', '/cart;jsessionid=AB12.node1/items?a=b', '/cart;jsessionid=[redacted]/items?a=b'),
    row('a session before a query', '/cart;jsessionid=AB12?a=b', '/cart;jsessionid=[redacted]?a=b'),
    row('an assignment', `var csrfToken = "${C}";`, 'var csrfToken = "[redacted]";'),
    row('a setting', `[db]\npassword = ${C}\nuser = a`, '[db]\npassword = [redacted]\nuser = a'),
    row('a variable', `DB_PASSWORD=${C}\nDB_USER=a`, 'DB_PASSWORD=[redacted]\nDB_USER=a'),

    row(
      'a part of a multipart form',
      `--x\r\nContent-Disposition: form-data; name="password"\r\n\r\n${C}\r\n--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--`,
      '--x\r\nContent-Disposition: form-data; name="password"\r\n\r\n[redacted]\r\n--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--',
    ),
    row(
      'a part with headers of its own',
      `form-data; name="token"\nContent-Type: text/plain\n\n${C}\n${C}\n--x--`,
      'form-data; name="token"\nContent-Type: text/plain\n\n[redacted]\n--x--',
    ),
    row(
      'a part with its file first',
      `form-data; filename="x; y"; filename*=UTF-8''x; name="password"\r\n\r\n${C}\r\n--x--`,
      `form-data; filename="x; y"; filename*=UTF-8''x; name="password"\r\n\r\n[redacted]\r\n--x--`,
    ),
    row(
      'a part with escaped lines',
      `form-data; name=\\"pwd\\"\\r\\n\\r\\n${C}\\r\\n--x--`,
      'form-data; name=\\"pwd\\"\\r\\n\\r\\n[redacted]\\r\\n--x--',
    ),
    row(
      'a part with <br>',
      `form-data; name=&quot;pwd&quot;<br><br>${C}<br>--x--`,
      'form-data; name=&quot;pwd&quot;<br><br>[redacted]<br>--x--',
    ),

    row('an element', `<user>a</user><password>${C}</password>`, '<user>a</user><password>[redacted]</password>'),
    row(
      'an element of many lines',
      `<secret>${`${C}\n`.repeat(200)}</secret><a>b</a>`,
      '<secret>[redacted]\n</secret><a>b</a>',
    ),
    row('an element with markup', `<password>a</b>${C}</password>`, '<password>[redacted]</password>'),
    row('an element with a prefix', `<ns:apiKey a="b">${C}</ns:apiKey>`, '<ns:apiKey a="b">[redacted]</ns:apiKey>'),
    row('an element of CDATA', `<secret><![CDATA[${C}<]]></secret>`, '<secret>[redacted]</secret>'),
    row('an element in HTML', `&lt;password&gt;${C}&lt;/password&gt;`, '&lt;password&gt;[redacted]&lt;/password&gt;'),
    row('an attribute', `<user password="${C}" a='b'/>`, `<user password="[redacted]" a='b'/>`),
    row(
      'an input',
      `<input type="hidden" name="csrf_token" value="${C}">`,
      '<input type="hidden" name="csrf_token" value="[redacted]">',
    ),
    row('an input, value first', `<input value='${C}' name='_token'/>`, `<input value='[redacted]' name='_token'/>`),
    row(
      'an input of type password',
      `<input type="password" name="a" value="${C}">`,
      '<input type="password" name="a" value="[redacted]">',
    ),
    row(
      'an input in HTML',
      `&lt;input name=&quot;csrf&quot; value=&quot;${C}&quot;&gt;`,
      '&lt;input name=&quot;csrf&quot; value=&quot;[redacted]&quot;&gt;',
    ),
    row('a meta element', `<meta name="csrf-token" content="${C}">`, '<meta name="csrf-token" content="[redacted]">'),

    row('a bearer token', 'sent as Bearer abc.DEF-123_x== to it', 'sent as Bearer [redacted] to it'),
    row('a bearer token in a query', '?h=Bearer%20abcDEF123%2Fx&b=c', '?h=Bearer%20[redacted]&b=c'),
    row('a short bearer token', 'Bearer a1b2c, or Bearer x_1', 'Bearer [redacted], or Bearer [redacted]'),
    row('user and password of Basic', `curl -u x, Basic ${btoa('joe:pass')}, y`, 'curl -u x, Basic [redacted], y'),
    row('a JSON web token', `a ${jwt}, b`, 'a [redacted], b'),
    row('a JSON web token in a path', `/verify/${jwt}/done`, '/verify/[redacted]/done'),
    row('a JSON web token after other letters', `x_${jwt}`, 'x_[redacted]'),
    row('a JSON web token that was cut off', jwt.slice(0, 30), '[redacted]'),
    row('an encrypted JSON web token', 'eyJhbGciOiJkaXIifQ..aXY.Y3Q.dGFn', '[redacted]'),
  ])('$place', ({ given, left }) => {
    expect(redactor.text(given)).toBe(left);
    expect(redactor.text(left)).toBe(left);
  });
});
