import { createCipheriv } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '../../../src/judge/severity.ts';
import type { SarifLimits } from '../../../src/render/sarif/sarif-file.ts';
import { HOSTILE_PIECES, HOSTILE_TEXT } from '../hostile.ts';
import { spoken } from '../hostile-outcomes.ts';
import { FINDING } from '../outcomes.ts';
import { readShopFindings, reviewed, runOf, sarifOf } from './sarif-log.ts';
import { HAS_MULTITOOL, multitoolViolationsOf, schemaViolationsOf } from './validation.ts';

const demo = await sarifOf(readShopFindings(), { siteUrl: 'https://shop.example.com/' });
const empty = await sarifOf([]);

/** A few hundred findings of attackers' texts. */
const hostile = await sarifOf(
  fc
    .sample(spoken, { numRuns: 100, seed: 1 })
    .flatMap(({ findings }) => findings)
    .map((finding, index) =>
      reviewed({ ...finding, parameter: `${finding.parameter}{0}` }, { fingerprint: `f${index}` }),
    ),
);

/** Text that no compression makes smaller than three quarters, always the same. */
function createNoise(): (length: number) => string {
  const cipher = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16));
  return (length) =>
    cipher
      .update(Buffer.alloc(Math.ceil(length * 0.75)))
      .toString('base64')
      .slice(0, length);
}

/**
 * A tenth of what GitHub takes by number and by size: what a log is made of costs time by its size.
 */
const SMALL_LIMITS: SarifLimits = { results: 2_500, gzippedBytes: 950_000 };

/** More results than these limits, and more bytes. */
async function makeLarge(): Promise<string> {
  const noise = createNoise();
  const piece = (index: number) => HOSTILE_PIECES[index % HOSTILE_PIECES.length] ?? '';
  return await sarifOf(
    Array.from({ length: SMALL_LIMITS.results + 1 }, (_, index) => {
      const severity = SEVERITIES[index % 4] ?? 'low';
      const fingerprint = `wsc1-${index % 2_000}`;
      // Those that are left out in any case need not be large as well.
      if (severity !== 'high') return reviewed({ ...FINDING, severity }, { fingerprint });
      return reviewed(
        {
          ...FINDING,
          category: index % 100 === 0 ? `${piece(index / 100)} ${noise(40)}` : 'XSS',
          url: `https://shop.example/${noise(400)}/${piece(index)}`,
          parameter: noise(80) + piece(index),
          payload: piece(index) + noise(200),
          request: { headers: `X-Noise: ${noise(1_900)}`, referer: '', body: noise(900) },
        },
        { fingerprint },
      );
    }),
    { limits: SMALL_LIMITS },
  );
}

const hostileEverywhere = await sarifOf([reviewed({ ...FINDING, category: HOSTILE_TEXT })]);

describe('a log in the official JSON schema', () => {
  it.each([
    ['of the demo', demo],
    ['of nothing found', empty],
    ['of hostile texts', hostile],
    ['of one text that is hostile in every way', hostileEverywhere],
  ])('%s is valid', (_, text) => {
    expect(schemaViolationsOf(text)).toEqual([]);
  });

  it('would be refused with a level that SARIF does not have', () => {
    expect(schemaViolationsOf(demo.replace('"level":"error"', '"level":"fatal"'))).not.toEqual([]);
  });
});

describe.runIf(HAS_MULTITOOL)("a log by the multitool's rules for SARIF and for GitHub", () => {
  it('of the demo is valid', async () => {
    expect(await multitoolViolationsOf(demo)).toEqual([]);
  });

  it('of nothing found is valid', async () => {
    expect(await multitoolViolationsOf(empty)).toEqual([]);
  });

  it('of hostile texts is valid', async () => {
    expect(await multitoolViolationsOf(hostile)).toEqual([]);
  });

  it('would be refused with the absolute URI of a page', async () => {
    const absolute = demo.replace('"uri":"shop.example.com/', '"uri":"https://shop.example.com/');
    expect(await multitoolViolationsOf(absolute)).toEqual([expect.stringMatching(/^GH1005 /)]);
  });
});

describe('a log of more than GitHub takes', () => {
  it('is still valid: it keeps the worst findings that fit, and says how many are left out', async () => {
    const text = await makeLarge();
    const size = gzipSync(text).length;
    expect(size).toBeLessThanOrEqual(SMALL_LIMITS.gzippedBytes);
    expect(size).toBeGreaterThan(SMALL_LIMITS.gzippedBytes * 0.9);
    expect(schemaViolationsOf(text)).toEqual([]);
    const { results, tool, invocations } = runOf(text);
    expect(new Set(results.map(({ level }) => level))).toEqual(new Set(['error']));
    expect(tool.driver.rules.length).toBeLessThan(results.length);
    expect(invocations?.[0].toolExecutionNotifications[0].properties).toEqual({
      high: 626 - results.length,
      medium: 625,
      low: 1_250,
    });
    expect(HAS_MULTITOOL ? await multitoolViolationsOf(text) : []).toEqual([]);
  });

  it('may have 9.5 MB compressed by default', async () => {
    const noise = createNoise();
    // What every log has is written to take nearly all the room: results of so many bytes would
    // take seconds to make.
    const resultsBeside = async (bytes: number) => {
      const text = await sarifOf([reviewed(FINDING)], { toolVersion: noise(Math.floor(bytes / 0.7532)) });
      return runOf(text).results.length;
    };
    expect(await resultsBeside(9_450_000)).toBe(1);
    expect(await resultsBeside(9_550_000)).toBe(0);
  });

  it('has 25,000 of 25,001 results when only their number is too large', async () => {
    const findings = Array.from({ length: 25_001 }, (_, index) =>
      reviewed({ ...FINDING, severity: index === 25_000 ? 'high' : 'low' }, { fingerprint: `wsc1-${index}` }),
    );
    const { results, invocations } = runOf(await sarifOf(findings));
    expect(results).toHaveLength(25_000);
    expect(results[0]?.partialFingerprints.primaryLocationLineHash).toBe('wsc1-25000:1');
    expect(invocations?.[0].toolExecutionNotifications[0].message.text).toContain('left out: high 0, medium 0, low 1.');
  });
});
