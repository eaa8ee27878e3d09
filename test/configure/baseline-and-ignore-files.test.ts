import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Documents } from '../../src/configure/baseline-and-ignore-files.ts';
import { readNamedFiles } from '../../src/configure/named-files.ts';
import type { FilePath } from '../../src/escape/file-name.ts';
import { openWorkspace } from '../../src/hosts/github/workspace.ts';
import type { Runner } from '../../src/ports.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import { Shelf } from '../publish/shelf.ts';
import { sampleReport } from '../wsc/report/sample.ts';
import { inputsOf } from './source.ts';

type Given = Parameters<typeof inputsOf>[0];

/** Reads the files in a workspace whose folder for reports can be written to. */
async function readFiles(given: Given, host: Pick<Runner, 'readFile'>) {
  const redactorFor = async (settings: { readonly heuristics: boolean }) =>
    createRedactor({ secrets: [], ...settings });
  const runner = { readFile: (path: FilePath) => host.readFile(path), tryFolder: async () => {} };
  return await readNamedFiles(inputsOf(given), { runner, secrecy: { redactorFor } });
}

async function read(given: Given, host: Pick<Runner, 'readFile'>): Promise<Documents> {
  return (await readFiles(given, host)).documents;
}

/** A workspace with these files. */
function shelfWith(files: Readonly<Record<string, string>>): Shelf {
  const shelf = new Shelf();
  for (const [name, content] of Object.entries(files)) shelf.files.set(name, content);
  return shelf;
}

/** What the user is told, one text per problem. */
async function problemsOf(given: Given, host: Pick<Runner, 'readFile'>): Promise<readonly string[]> {
  const { problems } = await readFiles(given, host);
  return problems.map((problem) => phrase(en, problem));
}

const REPORT = JSON.stringify(sampleReport(), null, 2);
const BASELINE = { baseline: 'main/report.json' };
const IGNORE_FILE = { 'ignore-file': 'wsc-ignore.yml' };
const NO_REPORT = 'baseline: the file main/report.json is not a report saved by this action';

describe('without a named file', () => {
  test.each<readonly [given: Given, source: Documents['baseline']]>([
    [{}, { kind: 'none' }],
    [{ baseline: 'previous' }, { kind: 'previous' }],
    [{ baseline: '2100000001' }, { kind: 'number', number: '2100000001' }],
  ])('(%j) nothing is read', async (given, baseline) => {
    const readFile = async (name: string): Promise<string> => {
      throw new Error(`${name} was read`);
    };
    expect(await read(given, { readFile })).toEqual({ baseline, ignoreList: undefined });
  });
});

describe('a saved report', () => {
  test('is read with its findings and its site', async () => {
    const { baseline } = await read(BASELINE, shelfWith({ 'main/report.json': REPORT }));
    expect(baseline).toMatchObject({
      kind: 'saved',
      baseline: {
        siteUrl: 'http://your-domain',
        categories: [{ findings: [{ category: 'XSS', parameter: 'q', severity: 'low' }] }],
      },
    });
  });

  test.each([
    ['no JSON', 'not JSON'],
    ['nothing', ''],
    ['cut off', REPORT.slice(0, -10)],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"report"'],
    ['another document', '{"version":"2.1.0","runs":[]}'],
    ['without counts', JSON.stringify(sampleReport({ Classify_byRisk_Level: undefined }))],
    ['without a count that is a number', JSON.stringify(sampleReport({ Classify_byRisk_Level: { Total: 'none' } }))],
  ])('that is %s is an error that names the file', async (_, content) => {
    expect(await problemsOf(BASELINE, shelfWith({ 'main/report.json': content }))).toEqual([NO_REPORT]);
  });

  test('that is missing is an error that says so', async () => {
    expect(await problemsOf(BASELINE, shelfWith({}))).toEqual([
      'baseline: the file main/report.json cannot be read (ENOENT)',
    ]);
  });
});

describe('an ignore file', () => {
  test('is read entry by entry', async () => {
    const shelf = shelfWith({ 'wsc-ignore.yml': '- category: XSS\n  reason: accepted\n' });
    expect(await read(IGNORE_FILE, shelf)).toMatchObject({
      baseline: { kind: 'none' },
      ignoreList: [{ category: 'XSS', reason: 'accepted', line: 1 }],
    });
  });

  test('that is empty is an empty list', async () => {
    expect(await read(IGNORE_FILE, shelfWith({ 'wsc-ignore.yml': '' }))).toMatchObject({ ignoreList: [] });
  });

  test('with mistakes is refused, each mistake with its line', async () => {
    const shelf = shelfWith({ 'wsc-ignore.yml': '- category: XSS\n- reason: accepted\n  until: 2026-11-22\n' });
    expect(await problemsOf(IGNORE_FILE, shelf)).toEqual([
      expect.stringMatching(/^ignore-file: line 1: .* no reason$/),
      expect.stringMatching(/^ignore-file: line 2: the entry selects nothing/),
      expect.stringMatching(/^ignore-file: line 3: "until" is not a key/),
    ]);
  });
});

test('problems of both files are reported together', async () => {
  const given = { ...BASELINE, ...IGNORE_FILE };
  const shelf = shelfWith({ 'main/report.json': '{}' });
  expect(await problemsOf(given, shelf)).toEqual([
    NO_REPORT,
    'ignore-file: the file wsc-ignore.yml cannot be read (ENOENT)',
  ]);
});

test.each(['a link out of the workspace', 'a folder', 'a path through a file'])('%s is not read', async (what) => {
  const root = await mkdtemp(path.join(tmpdir(), 'documents-'));
  const workspace = path.join(root, 'workspace');
  await mkdir(path.join(workspace, 'folder.json'), { recursive: true });
  await writeFile(path.join(root, 'outside.json'), REPORT);
  await writeFile(path.join(workspace, 'file'), REPORT);
  await symlink(path.join(root, 'outside.json'), path.join(workspace, 'link.json'));
  const given = { 'a link out of the workspace': 'link.json', 'a folder': 'folder.json' }[what] ?? 'file/report.json';
  const problems = await problemsOf({ baseline: given }, openWorkspace(workspace));
  await rm(root, { recursive: true });
  expect(problems).toEqual([expect.stringMatching(/^baseline: the file \S+ cannot be read \(\w+\)$/)]);
});

test('a link that stays inside the workspace is read', async () => {
  const workspace = await mkdtemp(path.join(tmpdir(), 'documents-'));
  await writeFile(path.join(workspace, 'report.json'), REPORT);
  await symlink('report.json', path.join(workspace, 'link.json'));
  const { baseline } = await read({ baseline: 'link.json' }, openWorkspace(workspace));
  await rm(workspace, { recursive: true });
  expect(baseline).toMatchObject({ kind: 'saved' });
});
