import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readActionManifest } from '../runner/action-manifest.ts';
import { createFileCommands, readPairs } from '../runner/file-commands.ts';
import { makeFileCommandEnvironment, makeInputs, makeJobEnvironment } from '../runner/stage-environment.ts';
import type { Contender, Sample } from './measure.ts';
import { runWitnessed, type Testimony } from './node-process.ts';
import { reportFile } from './report-file.ts';
import { serveReports } from './report-service.ts';
import { type ReportShape, SITE } from './report-shape.ts';

const ACTION = path.join(import.meta.dirname, '../..');
const PRIVATE_PUSH = { name: 'push', payload: { repository: { private: true, visibility: 'private' } } };
const HEADERS =
  'Cookie: SHOPSESSION=c2Nhbm5lci1zZXNzaW9u; theme=dark\nAuthorization: Bearer shop-scan-4f7d20c6b1e84a93';
const IGNORE_FILE = 'wsc-ignore.yml';

export interface StepOptions {
  readonly shape: ReportShape;
  readonly folder: string;
  /** The text of an ignore file. */
  readonly ignore?: string;
}

/** A step over several sites of a host each, and their reports. */
export interface SitesOptions {
  readonly shapes: readonly ReportShape[];
  readonly folder: string;
  /** The most megabytes of long-lived objects, garbage among them. Default: what Node allows. */
  readonly oldSpace?: number;
}

/** The step over a completed scan's report: from the report's last byte to the exit. */
export function judging(options: StepOptions): Contender {
  const { shape, ignore } = options;
  return {
    name: `judge ${shape.name}, ${shape.findings}${ignore === undefined ? '' : ', with an ignore file'}`,
    run: () => judge(options),
  };
}

/** The step over several completed scans: from the last byte of their last report to the exit. */
export function judgingSites({ shapes, folder, oldSpace }: SitesOptions): Contender {
  const scans = shapes.map((shape, place) => ({ url: `https://site-${place}.example.com/`, shape }));
  const nodeOptions = oldSpace === undefined ? [] : [`--max-old-space-size=${oldSpace}`];
  return {
    name: ['judge', shapes.length, 'sites', ...nodeOptions].join(' '),
    run: () => judgeScans(scans, { folder, inputs: {}, nodeOptions }),
  };
}

/** @throws Error when the report was not judged, or not all of it */
export async function judge({ shape, folder, ignore }: StepOptions): Promise<JudgedSample> {
  const inputs = { headers: HEADERS, ...(ignore !== undefined && { 'ignore-file': IGNORE_FILE }) };
  return await judgeScans([{ url: `${SITE}/`, shape }], { folder, inputs, ignore });
}

/** A run, and the files that it loaded. */
type JudgedSample = Sample & Pick<Testimony, 'loaded'>;

/** A completed scan to judge. */
interface JudgedScan {
  readonly url: string;
  readonly shape: ReportShape;
}

interface JudgingOptions extends Pick<StepOptions, 'folder'> {
  readonly inputs: Readonly<Record<string, string>>;
  readonly ignore?: string | undefined;
  readonly nodeOptions?: readonly string[];
}

/** @throws Error when not all of the reports were judged */
async function judgeScans(
  scans: readonly JudgedScan[],
  { folder, inputs, ignore, nodeOptions = [] }: JudgingOptions,
): Promise<JudgedSample> {
  const root = await mkdtemp(path.join(folder, 'step-'));
  let pid: number | undefined;
  let sent: { readonly at: number; readonly cpuMs: number } | undefined;
  const served = scans.map(({ url, shape }) => ({ url, file: reportFile(shape, folder) }));
  await using service = await serveReports(served, () => {
    sent = { at: performance.now(), cpuMs: cpuMsOf(pid) };
  });
  const { emulator, url, numbers } = service;
  const { environment, outputFile, workspace } = await prepare(root, {
    'access-key': emulator.account.accessKey,
    'secret-key': emulator.account.secretKey,
    'api-url': url,
    'instance-no': numbers.join('\n'),
    ...inputs,
  });
  if (ignore !== undefined) await writeFile(path.join(workspace, IGNORE_FILE), ignore);
  const end = await runWitnessed(
    {
      args: [...nodeOptions, path.join(ACTION, 'dist/index.js')],
      environment,
      workingDirectory: workspace,
      onStart: (started) => {
        pid = started;
      },
    },
    { file: path.join(root, 'witness.json'), isLoadKept: true },
  );
  const outputs = new Map((await readPairs(outputFile)).pairs);
  const judged = Number(outputs.get('total')) + Number(outputs.get('ignored') || 0);
  const findings = scans.reduce((sum, { shape }) => sum + shape.findings, 0);
  if (outputs.get('gate') !== 'failed' || judged !== findings || sent === undefined)
    throw new Error(`${judged} of ${findings} findings were judged, gate ${outputs.get('gate')}:\n${end.output}`);
  await rm(root, { recursive: true, force: true });
  return {
    ms: end.endedAt - sent.at,
    cpuMs: (end.cpuMs ?? Number.NaN) - sent.cpuMs,
    peakBytes: end.peakBytes,
    loaded: end.loaded,
  };
}

/** Processor time of a process's main thread so far, as the kernel counts it (schedstat). */
function cpuMsOf(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return Number.NaN;
  const [nanoseconds] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}

async function prepare(root: string, given: Readonly<Record<string, string>>) {
  const folders = {
    workspace: path.join(root, 'shop'),
    temp: path.join(root, 'temp'),
    toolCache: path.join(root, 'tools'),
    home: path.join(root, 'home'),
    eventFile: path.join(root, 'event.json'),
  };
  await mkdir(folders.workspace, { recursive: true });
  await writeFile(folders.eventFile, JSON.stringify(PRIVATE_PUSH.payload));
  const files = await createFileCommands(path.join(root, 'commands'));
  const inputs = makeInputs(await readActionManifest(ACTION), given, { github: () => '' });
  return {
    workspace: folders.workspace,
    outputFile: files.output,
    environment: {
      ...makeJobEnvironment(folders, PRIVATE_PUSH),
      ...inputs.variables,
      ...makeFileCommandEnvironment(files),
    },
  };
}
