/**
 * `npm run pictures -- [SCENE…] [--language ko] [--out FOLDER]`: pictures of what people see, made
 * by the bundled action, an emulated service, GitHub's own Markdown rules and Chromium. In light
 * and dark, on a desktop and on a phone, and of the HTML report.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from 'playwright-core';
import { pageOf, type Theme } from './github-page.ts';
import { playScene, SCENES } from './scenes.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const WIDTHS = { desktop: 1012, phone: 390 } as const;
/** Longer pictures help nobody. */
const MAX_HEIGHT = 3_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    language: { type: 'string', default: 'en' },
    out: { type: 'string', default: 'pictures-output' },
    theme: { type: 'string' },
    width: { type: 'string' },
  },
});

const themes = chosen('theme', values.theme, THEMES);
const devices = chosen('width', values.width, Object.keys(WIDTHS));

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
});
try {
  await mkdir(values.out, { recursive: true });
  for (const name of positionals.length > 0 ? positionals : Object.keys(SCENES)) await draw(name, browser);
} finally {
  await browser.close();
}

async function draw(name: string, browser: Browser): Promise<void> {
  const { summary, files } = await playScene(name, values.language === 'en' ? {} : { language: values.language });
  const base = path.join(values.out, values.language === 'en' ? name : `${name}.${values.language}`);
  await writeFile(`${base}.md`, summary.text);
  for (const theme of themes) {
    for (const [device, width] of Object.entries(WIDTHS).filter(([each]) => devices.includes(each))) {
      const tops = await shoot(browser, {
        html: pageOf(summary.text, theme),
        width,
        theme,
        file: `${base}.${device}.${theme}.png`,
      });
      process.stdout.write(
        `${base}.${device}.${theme}.png${tops === undefined ? '' : `, first finding at ${tops} px`}\n`,
      );
    }
  }
  const html = Object.entries(files).find(([file]) => file.endsWith('.html'))?.[1];
  if (html === undefined) return;
  await writeFile(`${base}.html`, html);
  await shoot(browser, { html, width: WIDTHS.desktop, theme: 'light', file: `${base}.report.png` });
}

/** @throws if the one that is given is none of all */
function chosen<Name extends string>(option: string, given: string | undefined, all: readonly Name[]): readonly Name[] {
  const named = all.filter((name) => (given ?? name) === name);
  if (named.length === 0) throw new Error(`--${option} ${given}: choose one of ${all.join(', ')}`);
  return named;
}

interface Shot {
  readonly html: string;
  readonly width: number;
  readonly theme: Theme;
  readonly file: string;
}

/** @returns how far down the first finding begins, in pixels; undefined if there is none */
async function shoot(browser: Browser, { html, width, theme, file }: Shot): Promise<number | undefined> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: theme, deviceScaleFactor: 1 });
  try {
    await page.setContent(html);
    const height = await page.evaluate('document.documentElement.scrollHeight');
    if (Number(height) > MAX_HEIGHT) process.stdout.write(`${file} ends at ${MAX_HEIGHT} of ${Number(height)} px\n`);
    const clip = { x: 0, y: 0, width, height: Math.min(Number(height), MAX_HEIGHT) };
    await page.setViewportSize({ width, height: clip.height });
    await page.screenshot({ path: file, clip });
    const top = await page.evaluate(
      'document.querySelector("h3 + table tr:nth-child(2)")?.getBoundingClientRect().top',
    );
    return typeof top === 'number' ? Math.round(top) : undefined;
  } finally {
    await page.close();
  }
}
