import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOSTILE_TEXT } from '../hostile.ts';
import { FINDING, outcomeOf } from '../outcomes.ts';
import { pageOf, REVIEWED } from './pages.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Set where a missing browser is a failure, not a reason to skip. */
const isRequired = process.env['REQUIRE_CHROMIUM'] === 'true';
const isSkipped = !isRequired && !existsSync(CHROMIUM);
const REASON = `no browser at ${CHROMIUM}; install Debian's chromium, or set CHROMIUM_PATH`;

/** A browser takes its time to start on a busy machine. */
const TIMEOUT_MS = 120_000;

describe('the HTML report in a browser', { timeout: TIMEOUT_MS }, () => {
  let browser: Browser;
  let folder: string;

  beforeEach(({ skip }) => skip(isSkipped, REASON));

  beforeAll(async () => {
    if (isSkipped) {
      console.warn(`Skipped: ${REASON}`);
      return;
    }
    folder = await mkdtemp(path.join(tmpdir(), 'html-report-'));
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  }, TIMEOUT_MS);

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });

  it('requests only itself, logs no errors and runs nothing from a hostile report', async () => {
    const hostile = {
      ...FINDING,
      category: `</text></svg><svg onload=alert(1)>${HOSTILE_TEXT}`,
      title: HOSTILE_TEXT,
      url: `https://evil.example/"><img src=https://evil.example/x onerror=alert(1)>`,
      parameter: `</style><style>@import "https://evil.example/x.css"</style>`,
      payload: `<script>document.title = 'taken'</script>`,
      evidence: `<meta http-equiv=refresh content="0;url=https://evil.example">${HOSTILE_TEXT}`,
      description: `<iframe src="https://evil.example"></iframe>${HOSTILE_TEXT}`,
    };
    const { page, address, seen } = await open(pageOf(outcomeOf([hostile])));
    await page.locator('.finding summary').click();
    expect(await page.locator('pre').first().innerText()).toBe(hostile.payload);
    expect(await page.locator('.place').innerText()).toBe(`GET ${hostile.url}`);
    expect(await page.locator('.through code').innerText()).toBe(hostile.parameter);
    expect(await page.locator('script, img, iframe, a, form, link, [onload], [onerror]').count()).toBe(0);
    expect(await page.locator('style').count()).toBe(1);
    expect(page.url()).toBe(address);
    expect(seen).toEqual({ requests: [address], complaints: [], dialogs: [] });
  });

  it('applies its style sheet under its own policy', async () => {
    const { page } = await open(pageOf(REVIEWED));
    expect(await page.evaluate("getComputedStyle(document.querySelector('.filters')).display")).toBe('flex');
  });

  it('hides findings by risk and by standing, with their headings, and says so', async () => {
    const { page } = await open(pageOf(REVIEWED));
    expect(await titles(page)).toEqual(['Known', 'Added', 'Accepted', 'Mended']);
    expect(await page.locator('.filtered').isVisible()).toBe(false);
    await page.getByLabel('High', { exact: true }).uncheck();
    expect(await titles(page)).toEqual(['Added', 'Accepted', 'Mended']);
    expect(await page.getByRole('heading', { name: 'Fix this (1)' }).isVisible()).toBe(false);
    expect(await page.locator('.filtered').isVisible()).toBe(true);
    await page.getByLabel('Fixed', { exact: true }).uncheck();
    await page.getByLabel('New', { exact: true }).uncheck();
    expect(await titles(page)).toEqual(['Accepted']);
    expect(await page.getByRole('heading', { name: 'XSS' }).isVisible()).toBe(false);
    await page.getByLabel('High', { exact: true }).check();
    expect(await titles(page)).toEqual(['Known', 'Accepted']);
    await page.getByLabel('Known', { exact: true }).uncheck();
    await page.getByLabel('Ignored', { exact: true }).uncheck();
    expect(await titles(page)).toEqual([]);
  });

  it('works with the keyboard alone', async () => {
    const { page } = await open(pageOf(REVIEWED));
    await page.getByLabel('Fixed', { exact: true }).focus();
    await page.keyboard.press('Space');
    expect(await titles(page)).toEqual(['Known', 'Added', 'Accepted']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.finding').first().getAttribute('open')).toBe('');
  });

  it('is no wider than a phone', async () => {
    const long = 'A'.repeat(3_000);
    const wide = { ...FINDING, category: long, title: long, url: `https://shop.example/${long}`, payload: long };
    const outcome = outcomeOf([wide, { ...wide, evidence: long, description: long }]);
    const { page } = await open(pageOf(outcome), { viewport: { width: 375, height: 700 } });
    for (const summary of await page.locator('.finding summary').all()) await summary.click();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
  });

  it('is dark when that is preferred, but light on paper, with every finding unfolded', async () => {
    const { page } = await open(pageOf(REVIEWED), { colorScheme: 'dark' });
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await ground()).toBe('rgb(17, 21, 27)');
    expect(await page.getByText(FINDING.description).first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    expect(await page.getByText(FINDING.description).first().isVisible()).toBe(true);
    expect(await page.locator('.filters').isVisible()).toBe(false);
  });

  async function open(source: string, options: BrowserContextOptions = {}) {
    const file = path.join(folder, 'report.html');
    await writeFile(file, source);
    const address = pathToFileURL(file).href;
    const page = await browser.newPage({ ...options, offline: true });
    const seen: Record<'requests' | 'complaints' | 'dialogs', string[]> = { requests: [], complaints: [], dialogs: [] };
    page.on('request', (request) => seen.requests.push(request.url()));
    page.on('console', (message) => seen.complaints.push(message.text()));
    page.on('pageerror', ({ message }) => seen.complaints.push(message));
    page.on('dialog', async (dialog) => {
      seen.dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    await page.goto(address);
    return { page, address, seen };
  }
});

async function titles(page: Page): Promise<readonly string[]> {
  return await page.locator('.title:visible').allInnerTexts();
}
