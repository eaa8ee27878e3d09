/**
 * `npm run demo [FOLDER]`: the main job, for real. The bundled action, in its own process and by
 * the real clock, has an emulated service on loopback scan a shop, and judges the findings.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildInto } from '../../scripts/build.ts';
import { systemClock } from '../../src/hosts/machine/clock.ts';
import { Emulator } from '../emulator/emulator.ts';
import { EmulatorServer } from '../emulator/server.ts';
import { type RunResult, runAction } from '../runner/runner.ts';
import { CREDENTIALS, SCANNER_HEADERS, SHOP_SCAN, SHOP_URL } from './shop.ts';
import { listShortcomings } from './shortcomings.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');
const REPORT_DIR = 'wsc-report';
const SUMMARY_FILE = 'summary.md';

const folder = path.resolve(process.argv[2] ?? path.join(ROOT, 'demo-output'));
process.exitCode = (await demonstrate(folder)) ? 0 : 1;

/** @returns whether all went well */
async function demonstrate(workspace: string): Promise<boolean> {
  await mkdir(workspace, { recursive: true });
  for (const earlier of [REPORT_DIR, SUMMARY_FILE]) {
    await rm(path.join(workspace, earlier), { recursive: true, force: true });
  }
  if (!existsSync(path.join(ROOT, 'dist', 'index.js'))) buildInto('dist');

  const emulator = new Emulator({ clock: systemClock, script: SHOP_SCAN });
  const server = await EmulatorServer.start(emulator);
  print(`A step scans ${SHOP_URL}. Its log:`, '');
  let result: RunResult;
  try {
    result = await scan(server, workspace);
  } finally {
    await server.close();
  }
  await writeFile(path.join(workspace, SUMMARY_FILE), result.summary.text);

  const shortcomings = listShortcomings({ result, emulator });
  print('', `The step ended with exit code ${result.exitCode}. Its outputs:`, '', ...listOutputs(result), '');
  if (shortcomings.length > 0) {
    print('Not as it should be:', ...shortcomings.map((each) => `  ${each}`));
    return false;
  }
  print(
    'As expected: the gate failed, one scan was charged, and none of the',
    `${Object.keys(CREDENTIALS).length} credentials in the service's report is in what the step wrote:`,
    ...[...Object.keys(result.files), SUMMARY_FILE].map(
      (file) => `  ${path.relative(process.cwd(), path.join(workspace, file))}`,
    ),
  );
  return true;
}

async function scan({ url, emulator }: EmulatorServer, workspace: string): Promise<RunResult> {
  const { accessKey, secretKey } = emulator.account;
  return await runAction({
    action: ROOT,
    workspace,
    secrets: [accessKey, secretKey, CREDENTIALS.scannerCookie, CREDENTIALS.scannerToken],
    inputs: {
      'access-key': accessKey,
      'secret-key': secretKey,
      'api-url': url,
      'start-url': SHOP_URL,
      headers: SCANNER_HEADERS,
      memo: 'nightly',
      'poll-interval': '0.5',
      'max-high': '0',
      'max-medium': '5',
      'report-dir': REPORT_DIR,
    },
    onDisplay: (entry) => print(...asShown(entry).map((line) => `  ${line}`)),
  });
}

/** The lines of an entry of the log. GitHub's page shows the runner's marks as words. */
function asShown(entry: string): readonly string[] {
  return entry
    .replace(/^##\[error\]/, 'Error: ')
    .replace(/^##\[warning\]/, 'Warning: ')
    .replace(/^##\[notice\]/, 'Notice: ')
    .split('\n');
}

function listOutputs({ outputs }: RunResult): readonly string[] {
  const { results: _, ...short } = outputs;
  return Object.entries(short).map(([name, value]) => `  ${name.padEnd(13)}${value}`);
}

function print(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
}
