import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { fingerprintOf } from '../../../src/judge/fingerprint/fingerprint.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { findingWith, SITE } from '../findings.ts';

const SEED = { seed: 20261122, numRuns: 300 };

describe('a finding without its credentials', () => {
  const SECRETS = ['4f7d20c6b1e84a93', 'c2Nhbm5lci1zZXNzaW9uLTk0', 'shop-scan-4f7d20c6b1e84a93'];
  const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
  const redactor = createRedactor({
    secrets: SECRETS.map((value) => ({ value, source: { kind: 'key' } })),
    heuristics: true,
  });
  const redact = (finding: Finding): Finding => ({
    ...finding,
    category: redactor.text(finding.category),
    url: redactor.text(finding.url),
    parameter: redactor.text(finding.parameter),
    payload: redactor.text(finding.payload),
  });

  it.each([
    `${SITE}reset/${JWT}/done`,
    `${SITE}reset/${SECRETS[0]}`,
    `${SITE}reset/${SECRETS[2]}.html?q=1`,
    `${SITE}reset-${SECRETS[1]}/x`,
    `${SITE}cart;jsessionid=1A2B3C/items`,
    `${SITE}a?token=abc&q=1`,
    `${SITE}a?q=${SECRETS[1]}&page=1`,
    `https://me:hunter2@shop.example.com/a`,
    `https://me@api.example.com/a?password=x%26y&session=1#access_token=2`,
    `${SITE}bearer abcdefgh.ijk/x`,
    `${SITE}a?q=password%3Dhunter2%20x&page=1`,
    `${SITE}a?data={"password":"a&b=c"}&q=1`,
  ])('keeps its fingerprint: %s', (url) => {
    const finding = findingWith({ url });
    expect(redact(finding).url).not.toBe(url);
    expect(fingerprintOf(redact(finding), SITE)).toBe(fingerprintOf(finding, SITE));
  });

  it('keeps its fingerprint if the payload was a secret that happens to be in the path', () => {
    const payload = `/${SECRETS[0]}/`;
    const finding = findingWith({ url: `${SITE}x${payload}y?q=${payload}`, payload });
    expect(fingerprintOf(redact(finding), SITE)).toBe(fingerprintOf(finding, SITE));
  });

  it('keeps its fingerprint, whatever looks like a credential, anywhere', () => {
    const heuristic = createRedactor({ secrets: [], heuristics: true });
    const texts = textsOf(JWT, 'password=', 'token=', 'session', 'Bearer abcdefgh', '//u:p@h/', 'eyJ', 'x', ' ', '<b>');
    // Left out: a string opened by an encoded quote may take the next pairs with it.
    const befores = texts.filter((text) => !text.includes('%22'));
    // Left out: a payload that is itself a named credential is not recognised again.
    const payloads = textsOf('session', 'eyJ', 'x', ' ', '<b>', '../').filter(
      (text) => !/["']|%22|&quot;|&|%26|=/.test(text),
    );
    fc.assert(
      fc.property(befores, payloads, fc.constantFrom('q', 'token', ''), (before, payload, parameter) => {
        const finding = findingWith({ url: `${SITE}a?x=${before}&q=${payload}&token=${payload}`, payload, parameter });
        const redacted = { ...finding, url: heuristic.text(finding.url), payload: heuristic.text(payload) };
        expect(fingerprintOf(redacted, SITE)).toBe(fingerprintOf(finding, SITE));
      }),
      SEED,
    );
  });

  it('keeps its fingerprint, wherever a known secret is', () => {
    const innocent = textsOf('a', ' ', '<b>', '.');
    const secret = textsOf(...SECRETS.map((secret) => `/${secret}/`), 'a', ' ', '<b>', '.');
    // Not in path and payload at once: when both are gone, nobody can tell whether they were the
    // same secret.
    const places = fc.oneof(fc.tuple(secret, innocent), fc.tuple(innocent, secret));
    fc.assert(
      fc.property(places, fc.constantFrom('q', ''), ([path, payload], parameter) => {
        const finding = findingWith({ url: `${SITE}${path}?page=1&q=${payload}`, payload, parameter });
        expect(fingerprintOf(redact(finding), SITE)).toBe(fingerprintOf(finding, SITE));
      }),
      SEED,
    );
  });

  /** Texts made of these words and of the marks that separate words. */
  function textsOf(...words: readonly string[]): fc.Arbitrary<string> {
    const marks = ['"', "'", '&', '?', '/', '=', ';', '%26', '%22', '&quot;'];
    const word = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...marks));
    return fc.array(word, { maxLength: 8 }).map((parts) => parts.join(''));
  }
});
