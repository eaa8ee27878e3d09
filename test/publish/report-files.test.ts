import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIgnoreFile } from '../../src/configure/read-ignore-file.ts';
import { openWorkspace } from '../../src/hosts/github/workspace.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import { ENDS, type End } from '../../src/judge/verdict.ts';
import type { FileMeans } from '../../src/publish/report-file-kinds.ts';
import { ReportWriter } from '../../src/publish/report-writer.ts';
import { en } from '../../src/texts/en.ts';
import type { Message } from '../../src/texts/message.ts';
import { phrase } from '../../src/texts/message.ts';
import {
  DEMANDS,
  FINDING,
  judgementOf,
  outcomeOf,
  reviewed,
  SCAN,
  showingOf,
  TARGET,
  unjudged,
} from '../render/outcomes.ts';
import { Shelf } from './shelf.ts';

type Host = FileMeans['host'];

const STEM = 'wsc-report/shop.example-1234567';

/**
 * Writes the files of these outcomes. @returns where they are, outcome by outcome, and what was
 * warned of
 */
async function write(outcomes: readonly Outcome[], host: Host) {
  const warnings: string[] = [];
  const warn = (message: Message) => void warnings.push(phrase(en, message));
  const writer = new ReportWriter(
    { demands: DEMANDS, showing: showingOf(), conceal: (text) => text },
    { host, log: { info: warn, warn, group: () => () => {} } },
  );
  const files: Readonly<Record<string, string>>[] = [];
  for (const outcome of outcomes) files.push(Object.fromEntries(await writer.write(outcome)));
  return { files, warnings };
}

/** A shelf that already contains files with that name. */
function shelfWith(...paths: readonly string[]): Shelf {
  const shelf = new Shelf();
  for (const each of paths) shelf.files.set(each, 'older');
  return shelf;
}

const ends = (Object.keys(ENDS) as End[]).map((end) => [end, ENDS[end].gate] as const);

describe('the files of a judged scan', () => {
  test('are named by host and number, and all are reported', async () => {
    const shelf = new Shelf();
    const { files, warnings } = await write([outcomeOf([FINDING])], shelf);
    expect([...shelf.files.keys()].toSorted()).toEqual([
      `${STEM}.html`,
      `${STEM}.ignore.yml`,
      `${STEM}.json`,
      `${STEM}.sarif`,
    ]);
    expect(files).toEqual([
      {
        'report-path': `${STEM}.json`,
        'ignore-draft': `${STEM}.ignore.yml`,
        'sarif-path': `${STEM}.sarif`,
        'html-path': `${STEM}.html`,
      },
    ]);
    expect(warnings).toEqual([]);
  });

  test('have names that every file system accepts', async () => {
    const shelf = new Shelf();
    await write([outcomeOf([], { target: { ...TARGET, url: 'https://[::1]:8443/' } })], shelf);
    expect(shelf.files.size).toBeGreaterThan(0);
    for (const name of shelf.files.keys()) expect(name).toMatch(/^wsc-report\/[A-Za-z0-9._-]+-1234567\.[a-z.]+$/);
  });

  test('are written when nothing was found, without results and entries', async () => {
    const shelf = new Shelf();
    await write([outcomeOf([])], shelf);
    expect(JSON.parse(await shelf.readFile(`${STEM}.sarif`))).toMatchObject({ runs: [{ results: [] }] });
    expect(readIgnoreFile(await shelf.readFile(`${STEM}.ignore.yml`))).toEqual({ value: [] });
  });
});

describe('the SARIF file', () => {
  test.each(ends)('of a run that ended %s (gate %s) is written only when the gate was evaluated', async (end, gate) => {
    const shelf = new Shelf();
    const { files } = await write([outcomeOf([FINDING], { end })], shelf);
    const isJudged = gate !== 'not-evaluated';
    expect(shelf.files.has(`${STEM}.sarif`)).toBe(isJudged);
    expect(files[0]?.['sarif-path']).toBe(isJudged ? `${STEM}.sarif` : undefined);
    expect(files[0]?.['report-path']).toBe(`${STEM}.json`);
  });

  test.each<readonly [name: string, outcome: Outcome]>([
    ['failed', unjudged({ end: 'scan-failed' })],
    ['was never started', unjudged({ end: 'error', scan: undefined })],
    ['crawled too little', outcomeOf([], { end: 'too-few-urls' })],
    ['was judged', outcomeOf([FINDING])],
  ])('of an older scan of the host is removed when the scan %s, and nothing else is', async (_, outcome) => {
    const others = ['wsc-report/shop.example-7.json', 'wsc-report/blog.example-7.sarif', 'shop.example-7.sarif'];
    const shelf = shelfWith('wsc-report/shop.example-7.sarif', ...others);
    await write([outcome], shelf);
    expect(shelf.files.has('wsc-report/shop.example-7.sarif')).toBe(false);
    expect([...shelf.files.keys()]).toEqual(expect.arrayContaining(others));
  });

  test('of one site is not removed for another site on the same host', async () => {
    const blog = outcomeOf([], { target: { ...TARGET, url: `${TARGET.url}blog/` }, scan: { ...SCAN, id: '7' } });
    const shelf = new Shelf();
    const { files } = await write([outcomeOf([FINDING]), blog], shelf);
    expect(files.map((each) => each['sarif-path'])).toEqual([`${STEM}.sarif`, 'wsc-report/shop.example-7.sarif']);
    for (const each of files) expect(shelf.files.has(each['sarif-path'] ?? '')).toBe(true);
  });

  test('leaves out ignored findings', async () => {
    const selectors = { category: FINDING.category, url: undefined, parameter: undefined, fingerprint: undefined };
    const ignoreList = [{ ...selectors, reason: 'accepted', expires: undefined, line: 1 }];
    const findings = [FINDING, { ...FINDING, category: 'XSS' }];
    const shelf = new Shelf();
    await write(
      [outcomeOf(findings, { judgement: judgementOf(findings, { review: reviewed(findings, { ignoreList }) }) })],
      shelf,
    );
    expect(JSON.parse(await shelf.readFile(`${STEM}.sarif`))).toMatchObject({ runs: [{ results: [{}] }] });
  });
});

describe('the draft of an ignore file', () => {
  test('ignores each finding that counts, until 90 days after the run', async () => {
    const selectors = { category: FINDING.category, url: undefined, parameter: undefined, fingerprint: undefined };
    const ignoreList = [{ ...selectors, reason: 'accepted', expires: undefined, line: 1 }];
    const findings = [FINDING, { ...FINDING, category: 'XSS' }];
    const review = reviewed(findings, { ignoreList });
    const shelf = new Shelf();
    await write([outcomeOf(findings, { judgement: judgementOf(findings, { review }) })], shelf);
    expect(readIgnoreFile(await shelf.readFile(`${STEM}.ignore.yml`))).toMatchObject({
      value: [
        {
          category: 'XSS',
          url: undefined,
          parameter: undefined,
          fingerprint: review.findings[1]?.fingerprint,
          reason: en.draftReason(),
          expires: '2027-02-20',
        },
      ],
    });
  });

  test('is also written when the gate was not evaluated', async () => {
    const shelf = new Shelf();
    await write([outcomeOf([FINDING], { end: 'too-few-urls' })], shelf);
    expect(shelf.files.has(`${STEM}.ignore.yml`)).toBe(true);
  });
});

describe('a scan without a report', () => {
  test('has no files', async () => {
    const shelf = new Shelf();
    const { files } = await write([unjudged({ end: 'scan-failed' })], shelf);
    expect(files).toEqual([{}]);
    expect(shelf.files.size).toBe(0);
  });
});

describe('a link that leads out of the workspace', () => {
  /** A workspace whose folder for reports is a link to a folder next to it. */
  async function withLink(check: (host: Host, outside: string, workspace: string) => Promise<void>): Promise<void> {
    const root = await mkdtemp(path.join(tmpdir(), 'linked-'));
    const [workspace, outside] = [path.join(root, 'workspace'), path.join(root, 'outside')];
    try {
      await mkdir(workspace);
      await mkdir(outside);
      await check(openWorkspace(workspace), outside, workspace);
    } finally {
      await rm(root, { recursive: true });
    }
  }

  test('has nothing written or removed at its target, with a warning', async () => {
    await withLink(async (host, outside, workspace) => {
      await writeFile(path.join(outside, 'shop.example-7.sarif'), 'of someone else');
      await symlink(outside, path.join(workspace, 'wsc-report'), 'junction');
      const { files, warnings } = await write([outcomeOf([FINDING])], host);
      expect(files).toEqual([{}]);
      expect(await readdir(outside)).toEqual(['shop.example-7.sarif']);
      expect(new Set(warnings)).toEqual(
        new Set(['The report could not be written: a link or a path leads out of the workspace']),
      );
    });
  });

  test('is itself removed when it has the name of an older SARIF file, but its target is not', async () => {
    await withLink(async (host, outside, workspace) => {
      await writeFile(path.join(outside, 'kept.sarif'), 'of someone else');
      await mkdir(path.join(workspace, 'wsc-report'));
      await symlink(path.join(outside, 'kept.sarif'), path.join(workspace, 'wsc-report/shop.example-7.sarif'));
      await write([unjudged({ end: 'scan-failed' })], host);
      expect(await readdir(path.join(workspace, 'wsc-report'))).toEqual([]);
      expect(await readdir(outside)).toEqual(['kept.sarif']);
    });
  });
});
