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

describe('a credential in a header goes, and the name stays', () => {
  it.each([
    row('a Cookie line', `Cookie: sid=${C}; lang=${C}`, 'Cookie: sid=[redacted]; lang=[redacted]'),
    row('a cookie without a name', `Cookie: ${C}`, 'Cookie: [redacted]'),
    row('a cookie in quotes', `Cookie: a="${C}"; b=${C}`, 'Cookie: a=[redacted]; b=[redacted]'),
    row('a cookie of JSON', `Cookie: a={"b":"${C}"}; c=${C}`, 'Cookie: a=[redacted]; c=[redacted]'),
    row('a cookie of HTML references', `Cookie: a=&quot;${C}&quot;; b=${C}`, 'Cookie: a=[redacted]; b=[redacted]'),
    row(
      'a Set-Cookie line, whose attributes stay',
      `Set-Cookie: a=${C}; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Secure; HttpOnly; SameSite=Lax`,
      'Set-Cookie: a=[redacted]; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT; Secure; HttpOnly; SameSite=Lax',
    ),
    row(
      'several Set-Cookie lines folded into one',
      `Set-Cookie: a=${C}; Path=/, b=${C}; Max-Age=1`,
      'Set-Cookie: a=[redacted]; Path=/, b=[redacted]; Max-Age=1',
    ),
    row('an Authorization line', `Authorization: Digest username="${C}", nonce="${C}"`, 'Authorization: [redacted]'),
    row('a Proxy-Authorization line', `Proxy-Authorization: Basic ${C}`, 'Proxy-Authorization: [redacted]'),
    row('an X-Api-Key line', `X-Api-Key: ${C}`, 'X-Api-Key: [redacted]'),
    row('an X-Auth-Token line', `X-Auth-Token: ${C}`, 'X-Auth-Token: [redacted]'),
    row('an X-Csrf-Token line', `X-Csrf-Token: ${C}`, 'X-Csrf-Token: [redacted]'),
    row('an X-XSRF-TOKEN line', `X-XSRF-TOKEN: ${C}`, 'X-XSRF-TOKEN: [redacted]'),
    row(
      'a line whose name tells',
      `Host: a\nX-Amz-Security-Token: ${C}\nTE: b`,
      'Host: a\nX-Amz-Security-Token: [redacted]\nTE: b',
    ),
    row('a value that holds \\n in letters', `X-Api-Key: a\\n${C}\r\nTe: b`, 'X-Api-Key: [redacted]\r\nTe: b'),
    row('any case of a name', `host: a\r\ncOOKIE: a=${C}\r\nte: b`, 'host: a\r\ncOOKIE: a=[redacted]\r\nte: b'),
    row('no blank after the colon', `AUTHORIZATION:${C}`, 'AUTHORIZATION:[redacted]'),
    row('lines separated by LF', `Cookie: a=${C}\nHost: b`, 'Cookie: a=[redacted]\nHost: b'),
    row('lines separated by CRLF', `Cookie: a=${C}\r\nHost: b`, 'Cookie: a=[redacted]\r\nHost: b'),
    row('lines separated by <br>', `Host: a<br>Cookie: a=${C}<br>Te: b`, 'Host: a<br>Cookie: a=[redacted]<br>Te: b'),
    row(
      'lines separated by &lt;br /&gt;',
      `A: a&lt;br /&gt;X-Api-Key: ${C}&lt;br /&gt;B: b`,
      'A: a&lt;br /&gt;X-Api-Key: [redacted]&lt;br /&gt;B: b',
    ),
    row('lines separated by &#10;', `A: a&#10;Cookie: a=${C}&#10;Te: b`, 'A: a&#10;Cookie: a=[redacted]&#10;Te: b'),
    row(
      'lines separated by &#13;&#10;',
      `A: a&#13;&#10;X-Api-Key: ${C}&#13;&#10;B: b`,
      'A: a&#13;&#10;X-Api-Key: [redacted]&#13;&#10;B: b',
    ),
    row(
      'lines separated by \\r\\n in letters',
      `A: a\\r\\nCookie: a=${C}\\r\\nTe: b`,
      'A: a\\r\\nCookie: a=[redacted]\\r\\nTe: b',
    ),
    row(
      'the last line of escaped ones',
      `{"h":"A: a\\r\\nX-Api-Key: ${C}","b":"c"}`,
      '{"h":"A: a\\r\\nX-Api-Key: [redacted]","b":"c"}',
    ),
    row(
      'a URL-encoded line',
      `/?q=%0d%0aCookie%3A%20a%3D${C}%3B%20b%3D${C}%0d%0aA&z=1`,
      '/?q=%0d%0aCookie%3A%20a%3D[redacted]%3B%20b%3D[redacted]%0d%0aA&z=1',
    ),
    row(
      'a folded line',
      `Authorization: Digest\r\n ${C},\r\n\t${C}\r\nHost: a`,
      'Authorization: [redacted]\r\nHost: a',
    ),
    row('a folded Cookie line', `Cookie: a=${C};\n b=${C}\nHost: a`, 'Cookie: a=[redacted];\n b=[redacted]\nHost: a'),
    row(
      'a folded line that could be a field',
      `Authorization: Digest username="a",\r\n realm: ${C}\r\nHost: a`,
      'Authorization: [redacted]\r\nHost: a',
    ),
    row(
      'a folded Cookie line that could be a field',
      `Cookie: a=${C};\r\n c: ${C}\r\nHost: a`,
      'Cookie: a=[redacted];\r\n [redacted]\r\nHost: a',
    ),
    row(
      'a folded line that is deeper than the field',
      `  X-Api-Key: a\n    b: ${C}\n  Host: a`,
      '  X-Api-Key: [redacted]\n  Host: a',
    ),
    row('a line folded far', `X-Api-Key: a\n${' '.repeat(80)}${C}`, 'X-Api-Key: [redacted]'),
    row(
      'a line folded by \\t in letters',
      `{"h":"X-Api-Key: a\\r\\n\\t${C}\\r\\nHost: a"}`,
      '{"h":"X-Api-Key: [redacted]\\r\\nHost: a"}',
    ),
    row('a line folded in HTML', `X-Api-Key: a&#10;&nbsp;${C}&#10;Host: a`, 'X-Api-Key: [redacted]&#10;Host: a'),
    row('lines that are indented', `  Cookie: a=${C}\n  Host: a`, '  Cookie: a=[redacted]\n  Host: a'),
    row(
      'a command line',
      `curl -H 'Cookie: a=${C}' -H "X-Api-Key: ${C}" x`,
      `curl -H 'Cookie: a=[redacted]' -H "X-Api-Key: [redacted]" x`,
    ),
    row(
      'a header as a member of JSON',
      `{"Cookie": "a=${C}; b=${C}", "Host": "a"}`,
      '{"Cookie": "a=[redacted]; b=[redacted]", "Host": "a"}',
    ),
    row(
      'a header in a dictionary of Python',
      `{'Authorization': 'Bearer ${C}', 'Host': 'a'}`,
      "{'Authorization': '[redacted]', 'Host': 'a'}",
    ),
    row(
      'a header as an object in capitals',
      `{"Name":"X-Api-Key","Value":"${C}"}`,
      '{"Name":"X-Api-Key","Value":"[redacted]"}',
    ),
    row(
      'a header as an object with more to say',
      `[{"name":"X-Api-Key","type":"h","value":"${C}"},{"name":"a","value":"b"}]`,
      '[{"name":"X-Api-Key","type":"h","value":"[redacted]"},{"name":"a","value":"b"}]',
    ),
    row(
      'a header as an object, value first',
      `[{"value":"${C}","name":"X-Api-Key"},{"value":"b","name":"a"}]`,
      '[{"value":"[redacted]","name":"X-Api-Key"},{"value":"b","name":"a"}]',
    ),
    row(
      'headers as lists of two',
      `[["Host","a"],["X-Api-Key","${C}"],["Cookie", "a=${C}"]]`,
      '[["Host","a"],["X-Api-Key","[redacted]"],["Cookie", "a=[redacted]"]]',
    ),
    row('a header as an object', `[{"name":"Cookie","value":"a=${C}"}]`, '[{"name":"Cookie","value":"a=[redacted]"}]'),
  ])('$place', ({ given, left }) => {
    expect(redactor.text(given)).toBe(left);
    expect(redactor.text(left)).toBe(left);
  });
});
