import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readActionManifest } from '../runner/action-manifest.ts';
import { createFileCommands, readPairs } from '../runner/file-commands.ts';
import { makeFileCommandEnvironment, makeInputs, makeJobEnvironment } from '../runner/stage-environment.ts';
import type { Contender, Sample } from './measure.ts';
import { runWitnessed, type Testimony } from './node-process.ts';
import { reportFile } from './report-file.ts';
import { serveReport } from './report-service.ts';
import type { ReportShape } from './report-shape.ts';

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

/** The step over a completed scan's report: from the report's last byte to the exit. */
export function judging(options: StepOptions): Contender {
  const { shape, ignore } = options;
  return {
    name: `judge ${shape.name}, ${shape.findings}${ignore === undefined ? '' : ', with an ignore file'}`,
    run: () => judge(options),
  };
}

/** @throws Error when the report was not judged, or not all of it */
export async function judge(options: StepOptions): Promise<Sample & Pick<Testimony, 'loaded'>> {
  const { shape, folder, ignore } = options;
  const root = await mkdtemp(path.join(folder, 'step-'));
  let pid: number | undefined;
  let sent: { readonly at: number; readonly cpuMs: number } | undefined;
  await using service = await serveReport(reportFile(shape, folder), () => {
    sent = { at: performance.now(), cpuMs: cpuMsOf(pid) };
  });
  const { emulator, url, instanceNo } = service;
  const { environment, outputFile, workspace } = await prepare(root, {
    'access-key': emulator.account.accessKey,
    'secret-key': emulator.account.secretKey,
    'api-url': url,
    'instance-no': instanceNo,
    headers: HEADERS,
    ...(ignore !== undefined && { 'ignore-file': IGNORE_FILE }),
  });
  if (ignore !== undefined) await writeFile(path.join(workspace, IGNORE_FILE), ignore);
  const end = await runWitnessed(
    {
      args: [path.join(ACTION, 'dist/index.js')],
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
  if (outputs.get('gate') !== 'failed' || judged !== shape.findings || sent === undefined)
    throw new Error(`${judged} of ${shape.findings} findings were judged, gate ${outputs.get('gate')}:\n${end.output}`);
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
