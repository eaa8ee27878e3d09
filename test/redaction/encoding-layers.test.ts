import { escapeUTF8 } from 'entities';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';

/**
 * A report quotes text that was encoded more than once: a site's JSON in a form, shown as HTML, in
 * a member of JSON. Each place of a credential is tried in each such layer, with values that hold
 * the separators of the place.
 */
const redactor = createRedactor({ secrets: [], heuristics: true });

const toForm = (value: string) => new URLSearchParams({ a: value }).toString().slice(2);

const places: Readonly<Record<string, (value: string) => string>> = {
  'a form': (value) => `user=a&password=${toForm(value)}&kept=KEPT`,
  'a query': (value) => `GET /a?token=${encodeURIComponent(value)}&kept=KEPT HTTP/1.1`,
  'a URL in a URL': (value) => `/a?b=${encodeURIComponent(`/c?token=${encodeURIComponent(value)}&kept=KEPT`)}&d=e`,
  'a member of JSON': (value) => JSON.stringify({ password: value, kept: 'KEPT' }),
  'lines of JSON': (value) => JSON.stringify({ password: value, kept: 'KEPT' }, null, 2),
  'JSON in JSON': (value) => JSON.stringify({ body: JSON.stringify({ token: value, kept: 'KEPT' }) }),
  'a list of JSON': (value) => JSON.stringify({ tokens: [value, { id: value }], kept: 'KEPT' }),
  'a form in JSON': (value) => JSON.stringify({ body: `a=b&pwd=${toForm(value)}&kept=KEPT` }),
  'JSON in a form': (value) => `a=${toForm(JSON.stringify({ secret: value, kept: 'KEPT' }))}&b=c`,
  'a Cookie line': (value) => `Host: a\r\nCookie: b=${encodeURIComponent(value)}; c=d\r\nKept: KEPT\r\n\r\n`,
  'a header line': (value) => `Host: a\r\nX-Api-Key: ${value}\r\nKept: KEPT\r\n\r\n`,
  'a header line in JSON': (value) => JSON.stringify({ head: `A: b\r\nAuthorization: ${value}\r\nKept: KEPT`, c: 'd' }),
  'headers as JSON': (value) => JSON.stringify({ Authorization: value, Kept: 'KEPT' }),
  'headers as objects': (value) =>
    JSON.stringify([
      { name: 'Authorization', value },
      { name: 'Kept', value: 'KEPT' },
    ]),
  'a request': (value) => `POST /a HTTP/1.1\r\nKept: KEPT\r\n\r\nuser=a&password=${toForm(value)}&b=KEPT`,
  'a part of a form': (value) =>
    `--x\r\nContent-Disposition: form-data; name="password"\r\n\r\n${value}\r\n--x\r\nContent-Disposition: form-data; name="kept"\r\n\r\nKEPT\r\n--x--`,
  'an element': (value) => `<a><password>${escapeUTF8(value)}</password><kept>KEPT</kept></a>`,
  'an input': (value) => `<input name="csrf" value="${escapeUTF8(value)}"><b>KEPT</b>`,
  'a URL with user info': (value) => `see https://joe:${encodeURIComponent(value)}@shop.example/KEPT`,
};

const layers: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'as HTML': escapeUTF8,
  'as HTML with <br>': (text) => escapeUTF8(text).replace(/\r?\n/g, '<br>'),
  'as JSON': (text) => JSON.stringify({ text, after: 'KEPT' }),
  'as JSON with slashes escaped': (text) => JSON.stringify(text).replaceAll('/', '\\/'),
  'as JSON in HTML': (text) => escapeUTF8(JSON.stringify(text)),
  'in a query': (text) => `q=${encodeURIComponent(text)}&kept=KEPT`,
};

/** Text in the middle of the value. */
const marks = [
  '',
  '"',
  "'",
  '&',
  ';',
  '=',
  '<',
  '>',
  ' ',
  '%',
  '+',
  '\\',
  ',',
  ':',
  '@',
  '/',
  '?',
  '#',
  '{',
  '}',
  '`',
  '\\"',
  '%26',
  '&amp;',
  '&b=',
  '; c=',
];

describe.each(Object.entries(places))('a credential in %s', (_, place) => {
  it.each(Object.entries(layers))('goes, and the text next to it stays, %s', (__, layer) => {
    for (const mark of marks) {
      const left = redactor.text(layer(place(`canary1x${mark}y2canary`)));
      expect.soft(left, mark).not.toMatch(/canary/);
      expect.soft(left, mark).toContain('KEPT');
      expect.soft(redactor.text(left), mark).toBe(left);
    }
  });
});
