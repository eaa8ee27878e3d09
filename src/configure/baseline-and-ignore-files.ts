import type { FilePath } from '../escape/file-name.ts';
import type { BaselineSource } from '../judge/baseline.ts';
import type { IgnoreEntry } from '../judge/ignore/entries.ts';
import type { Report } from '../judge/report.ts';
import type { Runner } from '../ports.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { type Message, say } from '../texts/message.ts';
import { WireError } from '../wsc/json-shape.ts';
import { isReport, readReport } from '../wsc/report/read-report.ts';
import type { Inputs } from './inputs-table.ts';
import { readIgnoreFile } from './read-ignore-file.ts';

/** The content of the files that inputs name. */
export interface Documents {
  readonly baseline: BaselineSource;
  readonly ignoreList: readonly IgnoreEntry[] | undefined;
}

interface NamedDocuments {
  readonly baseline: Inputs['baseline'];
  readonly ignoreFile: Inputs['ignore-file'];
}

interface DocumentMeans {
  readonly runner: Pick<Runner, 'readFile'>;
  /** Redacts a saved report like the report that it is compared with. */
  readonly redactor: Redactor;
}

type Read<Value> = { readonly value: Value } | { readonly problems: readonly Message[] };

/** Reads and checks the files that inputs name. */
export async function readDocuments(
  wish: NamedDocuments,
  means: DocumentMeans,
): Promise<{ readonly documents: Documents; readonly problems: readonly Message[] }> {
  const baseline = await readBaselineSource(wish.baseline, means);
  const ignoreList = await readIgnoreList(wish.ignoreFile, means);
  return {
    documents: {
      baseline: 'value' in baseline ? baseline.value : { kind: 'none' },
      ignoreList: 'value' in ignoreList ? ignoreList.value : undefined,
    },
    problems: [baseline, ignoreList].flatMap((read) => ('problems' in read ? read.problems : [])),
  };
}

async function readBaselineSource(
  choice: NamedDocuments['baseline'],
  means: DocumentMeans,
): Promise<Read<BaselineSource>> {
  if (choice.kind !== 'path') return { value: choice };
  const { path } = choice;
  const text = await readText('baseline', path, means);
  if ('problems' in text) return text;
  const report = parseReport(text.value, means.redactor);
  const problem = say('inputFileRefused', { input: 'baseline', wrong: say('fileNoReport', { path }) });
  return report === undefined
    ? { problems: [problem] }
    : { value: { kind: 'saved', baseline: { ...report, name: path } } };
}

async function readIgnoreList(
  path: NamedDocuments['ignoreFile'],
  means: DocumentMeans,
): Promise<Read<Documents['ignoreList']>> {
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

async function readText(input: string, path: FilePath, { runner }: DocumentMeans): Promise<Read<string>> {
  try {
    return { value: await runner.readFile(path) };
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unreadable';
    return { problems: [say('inputFileRefused', { input, wrong: say('fileUnreadable', { path, reason }) })] };
  }
}

/** A report that this action saved; undefined for anything else. */
function parseReport(text: string, redactor: Redactor): Report | undefined {
  try {
    const document: unknown = JSON.parse(text);
    if (!isReport(document)) return undefined;
    return readReport(document, redactor);
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof WireError) return undefined;
    throw cause;
  }
}
