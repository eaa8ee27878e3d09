import { escapeUTF8 } from 'entities';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';

const redactor = createRedactor({ secrets: [], heuristics: true });

const letters = (count: number) => 'Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0'.repeat(40).slice(0, count);
const hex = (count: number) => '0123456789abcdef'.repeat(10).slice(0, count);

/** Made-up keys. `issuer-key-forms.ts` gives the source of each form. */
const KEYS: readonly string[] = [
  'AKIAIOSFODNN7EXAMPLE',
  'ASIAIOSFODNN7EXAMPLE',
  `ncp_iam_BPASKR${letters(14)}`,
  `ncp_iam_BPKSKR${letters(28)}`,
  ...['p', 'o', 'u', 's', 'r'].map((kind) => `gh${kind}_${letters(36)}`),
  `github_pat_${letters(22)}_${letters(59)}`,
  `glpat-${letters(20)}`,
  `glpat-${letters(27)}.01.${hex(9)}`,
  `dckr_pat_${letters(15)}`,
  `npm_${letters(36)}`,
  `pypi-${letters(120)}`,
  `dckr_pat_${letters(27)}`,
  `xoxb-123456789012-${letters(24)}`,
  `xoxp-123456789012-${letters(24)}`,
  `xapp-1-A0-${letters(24)}`,
  `sk_live_${letters(24)}`,
  `rk_test_${letters(24)}`,
  `AIza${letters(35)}`,
  `GOCSPX-${letters(28)}`,
  `ya29.${letters(60)}`,
  `sk-proj-${letters(40)}`,
  `sk-ant-${letters(40)}`,
  `SG.${letters(22)}.${letters(43)}`,
  `123456789:AA${letters(33)}`,
  `shpat_${hex(32)}`,
  `dop_v1_${hex(64)}`,
  `hvs.${letters(24)}`,
];

describe('a key of a known form goes, whatever stands around it', () => {
  it.each(KEYS)('%s', (key) => {
    for (const [before, after] of [
      ['', ''],
      ['a ', ' b'],
      ['x="', '" y'],
      ['/a/', '/b'],
      ['q%3D', '%26b'],
      ['>', '<br>'],
      ['a\\n', '\\nb'],
      ["('", "')"],
    ]) {
      expect.soft(redactor.text(`${before}${key}${after}`)).toBe(`${before}[redacted]${after}`);
    }
    // Part of a longer word is no key.
    expect(redactor.text(`x${key}`)).toBe(`x${key}`);
  });

  it('including what follows slashes in it', () => {
    expect(redactor.text(`a whsec_${letters(20)}/${letters(20)}= b`)).toBe('a [redacted] b');
  });

  it('including what precedes a JSON web token in it', () => {
    const key = `ghs_12345_eyJ${letters(60)}.eyJ${letters(200)}.${letters(86)}`;
    expect(redactor.text(`a ${key} b`)).toBe('a [redacted] b');
  });

  it('as the secret part of a Slack address for messages', () => {
    const secret = `T0/B0/${letters(24)}`;
    expect(redactor.text(`https://hooks.slack.com/services/${secret} a`)).toBe(
      'https://hooks.slack.com/services/[redacted] a',
    );
  });
});

describe('a private key goes from between its lines', () => {
  const labels = ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED '];
  const keys = [
    ...labels.map((label) => ({ label: `${label}PRIVATE KEY`, headers: '' })),
    { label: 'RSA PRIVATE KEY', headers: 'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0123456789ABCDEF\n\n' },
    { label: 'PGP PRIVATE KEY BLOCK', headers: 'Version: 1\n\n' },
  ];
  const layers: Readonly<Record<string, (text: string) => string>> = {
    'as it is': (text) => text,
    'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
    'in HTML': escapeUTF8,
    'with <br>': (text) => text.replaceAll('\n', '<br>'),
    'in JSON': (text) => JSON.stringify({ a: text, b: 'KEPT' }),
    'in JSON in JSON': (text) => JSON.stringify({ a: JSON.stringify({ a: text, b: 'KEPT' }) }),
    'in a query': (text) => `a=${encodeURIComponent(text)}&b=KEPT`,
    'in a form': (text) => new URLSearchParams({ a: text, b: 'KEPT' }).toString(),
    'in one line': (text) => text.replaceAll('\n', ' '),
  };

  it.each(keys)('$label $headers', ({ label, headers }) => {
    const body = Array.from({ length: 20 }, () => letters(64)).join('\n');
    const key = `-----BEGIN ${label}-----\n${headers}${body}\nc4n4ry+/==\n-----END ${label}-----`;
    for (const [name, layer] of Object.entries(layers)) {
      for (const text of [`KEPT ${key}\nKEPT`, key.slice(0, key.indexOf('-----END'))]) {
        const left = redactor.text(layer(text));
        expect.soft(left, name).not.toMatch(/c4n4ry|Ab1Cd2/);
        expect.soft(left.split('KEPT'), name).toHaveLength(layer(text).split('KEPT').length);
        expect.soft(redactor.text(left), name).toBe(left);
      }
    }
  });
});

it.each(['', 'RSA ', 'EC ', 'OPENSSH ', 'ENCRYPTED '])('a private key in base64 goes: %s', (label) => {
  const key = `-----BEGIN ${label}PRIVATE KEY-----\n${letters(64)}\nc4n4ry==\n-----END ${label}PRIVATE KEY-----\n`;
  expect(redactor.text(`client-key-data: ${btoa(key)}\nkept: KEPT`)).toBe('client-key-data: [redacted]\nkept: KEPT');
  const certificate = btoa(key.replaceAll('PRIVATE KEY', 'CERTIFICATE'));
  expect(redactor.text(`certificate-data: ${certificate}\n`)).toBe(`certificate-data: ${certificate}\n`);
});

describe('a JSON web token goes, however its dots are written', () => {
  const parts = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxIn0', 'c4n4ry_-'];

  it.each(['.', '%2E', '%2e', '%252E', '&#46;', '&#x2e;', '&period;', '\\u002e', '\\x2e'])('%s', (dot) => {
    for (const [before, after] of [
      ['', ''],
      ['a ', ' b'],
      ['/x/', '/y'],
      ['?a=', '&b=c'],
    ]) {
      expect(redactor.text(`${before}${parts.join(dot)}${after}`)).toBe(`${before}[redacted]${after}`);
    }
  });
});

describe('a token after its scheme goes, whatever separates them', () => {
  it.each([
    'Bearer c',
    'Bearer: c',
    'Bearer:c',
    'Bearer=c',
    'bearer = c',
    'BEARER : c',
    'Bearer%20c',
    'Bearer%3Ac',
    'Bearer%3A%20c',
    'Bearer&#58; c',
    '"Bearer":"c',
    "'bearer' => 'c",
    'Bearer+c',
  ])('%s', (written) => {
    const before = written.slice(0, -1);
    const left = redactor.text(`sent ${before}c4n4ry-0.9_~+/`);
    expect(left).toBe(`sent ${before}[redacted]`);
  });
});
