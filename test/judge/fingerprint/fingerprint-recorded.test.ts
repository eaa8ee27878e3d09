import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../src/judge/fingerprint/fingerprint.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { findingWith } from '../findings.ts';

/**
 * Findings of many shapes, with the fingerprints that ignore files already contain. Never change
 * anything here; no command regenerates this file. A change that gives a finding another
 * fingerprint needs a new version (docs/decisions/0003-fingerprint.md). Lines may be added.
 */
const recorded = JSON.parse(
  readFileSync(new URL('recorded-fingerprints.json', import.meta.url), 'utf8'),
) as readonly Recorded[];

interface Recorded {
  readonly site: string;
  readonly category: string;
  readonly method: string;
  readonly url: string;
  readonly payload: string;
  readonly parameter: string;
  readonly fingerprint: string;
}

const redactor = createRedactor({ secrets: [], heuristics: true });

describe('a finding has its recorded fingerprint', () => {
  it.each(recorded)('$method $url ($category, $parameter)', ({ site, fingerprint, ...finding }) => {
    expect(fingerprintOf(findingWith(finding), site)).toBe(fingerprint);
  });

  it.each(recorded)('even without its credentials: $url', ({ site, fingerprint, ...finding }) => {
    const { category, url, payload, parameter } = finding;
    const texts = { category, url, payload, parameter };
    const redacted = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, redactor.text(text)]));
    expect(fingerprintOf(findingWith({ ...finding, ...redacted }), site)).toBe(fingerprint);
  });

  it('and a different one from every other flaw', () => {
    expect(new Set(recorded.map(({ fingerprint }) => fingerprint)).size).toBeGreaterThan(recorded.length - 5);
  });
});
