import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLimits } from '../../../src/judge/gate.ts';
import { renderSummary } from '../../../src/render/summary/summary.ts';
import { en } from '../../../src/texts/en.ts';
import { ko } from '../../../src/texts/ko.ts';
import { pageOf } from '../../pictures/github-page.ts';
import {
  bareFinding,
  DEMANDS,
  FINDING,
  judgementOf,
  LIMITS,
  outcomeOf,
  reportOf,
  reviewed,
  showingOf,
  shownOf,
  TARGET,
} from '../outcomes.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const isSkipped = process.env['REQUIRE_CHROMIUM'] !== 'true' && !existsSync(CHROMIUM);
const TIMEOUT_MS = 120_000;

/** Pixels of the page that GitHub shows a summary on, as wide as a desktop has it. */
const WIDTH = 1012;
const FOLD = 600;

/** A failed gate with everything above its findings that there can be. */
function summaryIn(texts: typeof en): string {
  const known = { ...FINDING, category: 'LFI' };
  const findings = [FINDING, known, bareFinding('low', 'Mixed Content')];
  const none = { category: undefined, url: undefined, parameter: undefined, fingerprint: undefined };
  const review = reviewed(findings, {
    baseline: { ...reportOf([known, bareFinding('medium', 'XSS')]), siteUrl: TARGET.url },
    ignoreList: [{ ...none, line: 1, category: 'Mixed Content', reason: 'accepted', expires: undefined }],
  });
  const checks = checkLimits(LIMITS, review.newCounts ?? review.counts);
  const judgement = judgementOf(findings, { review, checks, baselineName: '2099999987' });
  const shown = shownOf(outcomeOf(findings, { judgement }), { demands: { ...DEMANDS, gateOn: 'new' } });
  return renderSummary([shown], showingOf({ texts }));
}

describe('a summary on GitHub’s page', { timeout: TIMEOUT_MS }, () => {
  let browser: Browser;

  beforeEach(({ skip }) => skip(isSkipped, `no browser at ${CHROMIUM}`));

  beforeAll(async () => {
    if (isSkipped) return;
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
  }, TIMEOUT_MS);

  afterAll(async () => await browser?.close());

  it.each([
    ['English', en],
    ['Korean', ko],
  ])('shows the first finding that breaks the gate above the fold, in %s', async (_, texts) => {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: FOLD } });
    await page.setContent(pageOf(summaryIn(texts), 'light'));
    const box = await page.locator('h3 + table tr').nth(1).boundingBox();
    await page.close();
    expect(box?.y).toBeGreaterThan(100);
    expect(box?.y).toBeLessThan(FOLD);
  });
});
