import type { Baseline, BaselineSource } from '../judge/baseline.ts';
import type { IgnoreEntry } from '../judge/ignore/list.ts';
import type { Host } from '../ports.ts';
import type { Secret } from '../redaction/known/given-secrets.ts';
import { createRedactor, type Redactor } from '../redaction/redactor.ts';
import { type Message, say } from '../texts/message.ts';
import { isReport, readReport } from '../wsc/report/report.ts';
import { WireError } from '../wsc/wire.ts';
import { readIgnoreFile } from './ignore-file.ts';
import type { Inputs } from './table.ts';

/** What the files hold that inputs name. */
export interface Documents {
  readonly baseline: BaselineSource;
  readonly ignoreList: readonly IgnoreEntry[] | undefined;
}

/** What came of reading them: what they hold, as far as it can be used, and all that is wrong with them. */
export interface DocumentReading {
  readonly documents: Documents;
  readonly problems: readonly Message[];
}

interface Means {
  readonly host: Pick<Host, 'readFile'>;
  readonly secrets: readonly Secret[];
}

type Read<Value> = { readonly value: Value } | { readonly problems: readonly Message[] };

/** Reads and checks the files that inputs name, before any request is made. */
export async function readDocuments(inputs: Partial<Inputs>, means: Means): Promise<DocumentReading> {
  const baseline = await readBaselineSource(inputs, means);
  const ignoreList = await readIgnoreList(inputs['ignore-file'], means);
  return {
    documents: {
      baseline: 'value' in baseline ? baseline.value : { kind: 'none' },
      ignoreList: 'value' in ignoreList ? ignoreList.value : undefined,
    },
    problems: [baseline, ignoreList].flatMap((read) => ('problems' in read ? read.problems : [])),
  };
}

async function readBaselineSource(inputs: Partial<Inputs>, means: Means): Promise<Read<BaselineSource>> {
  const { baseline: choice = { kind: 'none' }, redact = true } = inputs;
  if (choice.kind !== 'path') return { value: choice };
  const { path } = choice;
  const text = await readText('baseline', path, means);
  if ('problems' in text) return text;
  // As what it is compared with will be.
  const redactor = createRedactor({ secrets: means.secrets, heuristics: redact });
  const baseline = parseReport(text.value, redactor);
  const problem = say('inputFileRefused', { input: 'baseline', wrong: say('fileNoReport', { path }) });
  return baseline === undefined ? { problems: [problem] } : { value: { kind: 'saved', baseline } };
}

async function readIgnoreList(path: string | undefined, means: Means): Promise<Read<Documents['ignoreList']>> {
  if (path === undefined) return { value: undefined };
  const text = await readText('ignore-file', path, means);
  if ('problems' in text) return text;
  const reading = readIgnoreFile(text.value);
  if ('value' in reading) return reading;
  return {
    problems: reading.wrong.map(({ line, fault, given }) =>
      say('inputFileRefused', {
        input: 'ignore-file',
        wrong: say('ignoreProblem', { line, fault, given: given && say('quotation', { text: given }) }),
      }),
    ),
  };
}

async function readText(input: string, path: string, { host }: Means): Promise<Read<string>> {
  try {
    return { value: await host.readFile(path) };
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    return { problems: [say('inputFileRefused', { input, wrong: say('fileUnreadable', { path, reason }) })] };
  }
}

/** A report as this action saves it; undefined for anything else. */
function parseReport(text: string, redactor: Redactor): Baseline | undefined {
  try {
    const document: unknown = JSON.parse(text);
    if (!isReport(document)) return undefined;
    return readReport(document, redactor);
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof WireError) return undefined;
    throw cause;
  }
}
