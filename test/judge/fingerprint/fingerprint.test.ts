import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { fingerprintOf } from '../../../src/judge/fingerprint/fingerprint.ts';
import { findingWith, SITE } from '../findings.ts';

const SEED = { seed: 20261122, numRuns: 300 };

type Differences = Partial<Finding> & { readonly site?: string };

function fingerprint({ site = SITE, ...differences }: Differences = {}): string {
  return fingerprintOf(findingWith(differences), site);
}

/** The ways in which an address can show a payload. */
const WRITINGS: Readonly<Record<string, (payload: string) => string>> = {
  raw: (payload) => payload,
  'percent-encoded': encodeAll,
  'percent-encoded in lower case': (payload) => encodeAll(payload).toLowerCase(),
  'percent-encoded twice': (payload) => encodeAll(encodeAll(payload)),
  'percent-encoded as browsers do': (payload) => encodeURIComponent(payload),
  'with HTML references': (payload) => payload.replace(/[<>"'&]/g, (char) => `&#${char.charCodeAt(0)};`),
};

function encodeAll(text: string): string {
  return Buffer.from(text).toString('hex').toUpperCase().replace(/../g, '%$&');
}

const PAYLOADS = [
  '"><svg onload=alert(1)>',
  "12' AND SLEEP(5)-- ",
  '../../../../app/config/database.yml',
  '//attacker.example/a?b=c#d',
  'http://attacker.example/',
  '1&x=2#/y?z=3',
  '"><a href="/x?y=1&x=2#z">',
  '<img src=x onerror=alert(document.cookie)>',
  "admin' or password like '%",
  '한글<script>',
  '; cat /etc/passwd |',
  '..\\..\\windows\\win.ini',
] as const;

const payloads = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc
    .array(fc.constantFrom(...'<>"\'&#/?=;()x1 +-é한'.split('')), { minLength: 1, maxLength: 12 })
    .map((chars) => `<${chars.join('')}>!`),
);
const writings = fc.constantFrom(...Object.values(WRITINGS));

describe('a fingerprint', () => {
  it('contains its version, and only letters, digits and hyphens', () => {
    expect(fingerprint()).toMatch(/^wsc1-[0-9a-f]{32}$/);
  });

  it('is the one already in ignore files and baselines', () => {
    expect(fingerprint()).toBe('wsc1-d5f12eaedbd97a8d34acb66ff7f25fd5');
  });

  it('does not depend on the scanner’s other texts', () => {
    const other = fingerprint({
      severity: 'high',
      title: 'XSS #9',
      evidence: 'else',
      request: { headers: 'A: b', referer: 'c', body: 'd' },
      description: 'e',
      reference: 'f',
      recommendation: 'g',
    });
    expect(other).toBe(fingerprint());
  });
});

describe('the same flaw', () => {
  it('is recognised with blanks around its texts and a method in lower case', () => {
    const blank = { category: ' XSS ', method: ' get ', parameter: ' q ', payload: ' "><svg onload=alert(1)> ' };
    const injected = { url: `${SITE}search?q=%22%3E%3Csvg%20onload=alert(1)%3E` };
    expect(fingerprint({ ...injected, ...blank })).toBe(fingerprint(injected));
  });

  it.each<[what: string, a: Differences, b: Differences]>([
    ['the values in the query differ', { url: `${SITE}a?q=1&page=2` }, { url: `${SITE}a?q=3&page=4` }],
    ['the query is in another order', { url: `${SITE}a?q=1&page=2` }, { url: `${SITE}a?page=2&q=1` }],
    ['a name is repeated', { url: `${SITE}a?q=1` }, { url: `${SITE}a?q=1&q=2` }],
    ['a name is encoded', { url: `${SITE}a?q[]=1` }, { url: `${SITE}a?q%5b%5D=1` }],
    ['the fragment differs', { url: `${SITE}a?q=1#top` }, { url: `${SITE}a?q=1` }],
    ['the host is in upper case', { url: 'HTTPS://SHOP.EXAMPLE.COM/a' }, { url: `${SITE}a` }],
    ['the host ends in a dot', { url: 'https://shop.example.com./a' }, { url: `${SITE}a` }],
    ['the port is the default', { url: 'https://shop.example.com:443/a' }, { url: `${SITE}a` }],
    ['the host is written in Korean', { url: 'https://가게.kr/a' }, { url: 'https://xn--o39akk.kr/a' }],
    ['the URL is relative', { url: '/a?q=1' }, { url: `${SITE}a?q=2` }],
    ['the URL has no scheme', { url: '//shop.example.com/a' }, { url: `${SITE}a` }],
    ['the URL has a user', { url: 'https://me:secret@shop.example.com/a' }, { url: `${SITE}a` }],
    ['the path is left out', { url: 'https://shop.example.com?q=1' }, { url: `${SITE}?q=2` }],
    ['letters are encoded', { url: `${SITE}%61/%eA%b0%80` }, { url: `${SITE}a/가` }],
    ['there are dot segments', { url: `${SITE}a/./b/../c` }, { url: `${SITE}a/c` }],
    ['the method is in lower case', { method: 'get' }, { method: 'GET' }],
    ['the session is in the path', { url: `${SITE}cart;jsessionid=1A2B/x` }, { url: `${SITE}cart;jsessionid=9Z/x` }],
    [
      'a file has the hash of its build',
      { url: `${SITE}app.3f9a8b7c9d0e1f2a.js` },
      { url: `${SITE}app.00c1d2e3f4a5b697.js` },
    ],
    ['a parameter of a segment has another value', { url: `${SITE}map;v=1/x` }, { url: `${SITE}map;v=2/x` }],
    ['what is not UTF-8 is encoded in lower case', { url: `${SITE}%fe%ff` }, { url: `${SITE}%FE%FF` }],
    ['the URL has a user, and no host', { url: 'http://me:secret@[bad/a' }, { url: 'http://[bad/a' }],
    [
      'the payload has backslashes and the URL has slashes',
      { payload: '..\\..\\win.ini', url: `${SITE}a/../../win.ini` },
      { payload: '<i>!', url: `${SITE}a/<i>!` },
    ],
    [
      'redaction took more out of the URL than out of the payload',
      { payload: '<b password=hunter2 x>', url: `${SITE}a/%3Cb%20password%3Dhunter2%20x%3E` },
      { payload: '<i>!', url: `${SITE}a/<i>!` },
    ],
    [
      'a UUID is another',
      { url: `${SITE}orders/550e8400-e29b-41d4-a716-446655440000/edit` },
      { url: `${SITE}orders/6ba7b810-9dad-11d1-80b4-00c04fd430c8/edit` },
    ],
    [
      'the site is deployed elsewhere',
      { site: 'https://pr-17.preview.example/', url: 'https://pr-17.preview.example/a' },
      { url: `${SITE}a` },
    ],
    [
      'the site is deployed elsewhere, and the finding is on another port of it',
      { site: 'https://pr-17.preview.example/', url: 'http://pr-17.preview.example:8080/a' },
      { url: 'http://shop.example.com:8080/a' },
    ],
    [
      'a plain payload is a segment of the path',
      { parameter: '', payload: '13', url: `${SITE}products/13/reviews` },
      { parameter: '', payload: '14', url: `${SITE}products/14/reviews` },
    ],
    [
      'a payload of one mark is in the path',
      { parameter: '', payload: "'", url: `${SITE}products/13'` },
      { parameter: '', payload: '"', url: `${SITE}products/13%22` },
    ],
    [
      'a plain payload is also in the path by accident',
      { payload: '1', url: `${SITE}v/1?q=1` },
      { payload: '2', url: `${SITE}v/1?q=2` },
    ],
    [
      'a payload of one mark is also in the path by accident',
      { payload: "'", url: `${SITE}o'reilly?q='` },
      { payload: '"', url: `${SITE}o'reilly?q="` },
    ],
    [
      'the payload looks like the pair that follows it',
      { payload: '&page=', url: `${SITE}a?q=&page=&page=1` },
      { payload: '<x>', url: `${SITE}a?q=<x>&page=1` },
    ],
    [
      'a payload of three marks holds a pair',
      { payload: '&x=', url: `${SITE}a?q=&x=&page=1` },
      { payload: '#', url: `${SITE}a?q=#&page=1` },
    ],
    [
      'the attacked parameter is a credential by its name',
      { parameter: 'token', payload: 'a"><svg>&x=1#', url: `${SITE}a?token=a"><svg>&x=1#&page=1` },
      { parameter: 'token', payload: '<b>', url: `${SITE}a?token=<b>&page=1` },
    ],
    [
      'a blank at the end of the payload was trimmed off the URL',
      { payload: "' OR 1=1-- ", url: `${SITE}a/' OR 1=1--` },
      { payload: "' OR 1=1-- ", url: `${SITE}a/'%20OR%201=1--%20` },
    ],
    [
      'the payload holds HTML references and the URL does not',
      { payload: '&lt;b&gt;&quot', url: `${SITE}a/<b>"/c` },
      { payload: '<i>!', url: `${SITE}a/<i>!/c` },
    ],
    [
      'the name of a parameter is the payload',
      { parameter: '<script>', payload: '<script>', url: `${SITE}a?<script>=1` },
      { parameter: '<img>', payload: '<img>', url: `${SITE}a?<img>=1` },
    ],
  ])('is recognised if %s', (_, a, b) => {
    expect(fingerprint(a)).toBe(fingerprint(b));
  });

  it.each(Object.entries(WRITINGS))('is recognised with any payload in the path, %s', (_, write) => {
    const at = (payload: string) =>
      fingerprint({ parameter: '', payload, url: `${SITE}a/x${write(payload)}/b?page=1` });
    expect(new Set(PAYLOADS.map(at))).toEqual(new Set([at('<b>!')]));
  });

  it('is recognised with any payload, anywhere and in any spelling', () => {
    const places = fc.constantFrom<(written: string) => Differences>(
      (written) => ({ parameter: '', url: `${SITE}a/${written}/b?page=1` }),
      (written) => ({ parameter: '', url: `${SITE}a/b.php${written}` }),
      (written) => ({ url: `${SITE}a/${written}?page=1` }),
      (written) => ({ url: `${SITE}a?q=${written}&page=1` }),
      (written) => ({ url: `${SITE}a?page=1&q=heron${written}` }),
      (written) => ({ url: `${SITE}a?page=1&q=${written}&name=1` }),
    );
    fc.assert(
      fc.property(places, payloads, writings, (place, payload, write) => {
        expect(fingerprint({ ...place(write(payload)), payload })).toBe(
          fingerprint({ ...place('<b>!'), payload: '<b>!' }),
        );
      }),
      SEED,
    );
  });

  it('is recognised with any values and any order in the query', () => {
    const names = ['q', 'page', 'sort', 'ids[]', 'a b', '__proto__'];
    const query = fc
      .tuple(
        fc.shuffledSubarray(names, { minLength: names.length }),
        fc.array(fc.string({ unit: 'binary' }), { minLength: names.length, maxLength: names.length }),
      )
      .map(([order, values]) =>
        order.map((name, at) => `${encodeURIComponent(name)}=${encodeURIComponent((values[at] ?? '').toWellFormed())}`),
      );
    fc.assert(
      fc.property(query, query, (a, b) => {
        expect(fingerprint({ url: `${SITE}a?${a.join('&')}` })).toBe(fingerprint({ url: `${SITE}a?${b.join('&')}` }));
      }),
      SEED,
    );
  });

  it('is recognised on any host of the site', () => {
    fc.assert(
      fc.property(fc.domain(), fc.constantFrom('', ':8080', ':443'), fc.webPath(), (domain, port, path) => {
        const at = (site: string) => fingerprint({ site: `${site}/`, url: `${site}${path}?q=1` });
        expect(at(`https://${domain}${port}`)).toBe(at('https://shop.example.com'));
      }),
      { ...SEED, numRuns: 100 },
    );
  });
});

describe('a random word', () => {
  const hex = (length: number) => fc.stringMatching(new RegExp(`^[\\da-fA-F]{${length}}$`));
  const uuids = fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-'));
  const numbers = fc.stringMatching(/^[A-Za-z\d]{14,30}$/).map((text) => `${text}1a`);
  const tokens = fc.stringMatching(/^[\w-]{7,20}$/).map((text) => `eyJ${text}.eyJhbGciOi.c2ln`);
  const pairs = fc.oneof(...[uuids, numbers, tokens].map((words) => fc.tuple(words, words)));
  const around = fc.constantFrom('', '-', '~', '.', '가', '/', ';v=', ';', 'x-');

  it('makes no difference, whatever and wherever it is', () => {
    fc.assert(
      fc.property(pairs, around, around, ([one, other], before, after) => {
        const places = [
          (word: string) => ({ url: `${SITE}a${before}/${word}/${after}b` }),
          (word: string) => ({ url: `${SITE}a?${word}${after}=1` }),
          (word: string) => ({ parameter: word }),
        ];
        for (const at of places) expect(fingerprint(at(one))).toBe(fingerprint(at(other)));
      }),
      SEED,
    );
  });
});

describe('another flaw', () => {
  it.each<[what: string, a: Differences, b: Differences]>([
    ['category', { category: 'XSS' }, { category: 'LFI' }],
    ['method', { method: 'GET' }, { method: 'POST' }],
    ['method, one of them unknown', { method: 'GET' }, { method: '' }],
    ['path', { url: `${SITE}a` }, { url: `${SITE}b` }],
    ['path, by the case of its letters', { url: `${SITE}a` }, { url: `${SITE}A` }],
    ['path, by a last slash', { url: `${SITE}a` }, { url: `${SITE}a/` }],
    ['path, by a slash that is encoded', { url: `${SITE}a/b` }, { url: `${SITE}a%2Fb` }],
    ['path, by a number', { url: `${SITE}products/1` }, { url: `${SITE}products/2` }],
    ['path, by a long word', { url: `${SITE}internationalization` }, { url: `${SITE}telecommunications` }],
    ['path, next to a hash', { url: `${SITE}a.3f9a8b7c9d0e1f2a.js` }, { url: `${SITE}b.3f9a8b7c9d0e1f2a.js` }],
    [
      'path, next to a payload',
      { url: `${SITE}a/<svg>`, payload: '<svg>' },
      { url: `${SITE}b/<svg>`, payload: '<svg>' },
    ],
    ['path, by a payload', { url: `${SITE}a/<svg>`, payload: '<svg>' }, { url: `${SITE}a/`, payload: '<svg>' }],
    ['path, by what follows two slashes', { url: `${SITE}/a` }, { url: `${SITE}/b` }],
    ['names in the query', { url: `${SITE}a?q=1` }, { url: `${SITE}a?q=1&page=2` }],
    ['parameter', { parameter: 'q' }, { parameter: 'page' }],
    ['parameter, by the case of its letters', { parameter: 'q' }, { parameter: 'Q' }],
    ['host', { url: 'https://api.example.com/a' }, { url: 'https://cdn.example.com/a' }],
    ['host, one of them the site’s', { url: 'https://api.example.com/a' }, { url: `${SITE}a` }],
    ['scheme', { url: 'http://shop.example.com/a' }, { url: `${SITE}a` }],
    ['port', { url: 'https://shop.example.com:8443/a' }, { url: `${SITE}a` }],
    ['place for the same letters', { category: 'a', method: 'B' }, { category: 'ab', method: '' }],
  ])('has another %s', (_, a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b));
  });
});
