import type { Baseline, BaselineSource } from './domain/baseline.ts';
import type { Redactor } from './domain/redaction.ts';
import type { IgnoreEntry } from './domain/review.ts';
import { readIgnoreFile } from './inputs/ignore-file.ts';
import { BadInputs } from './inputs/read.ts';
import type { Inputs } from './inputs/table.ts';
import type { Host } from './ports.ts';
import { type Message, say } from './texts/message.ts';
import { isReport, readReport } from './wsc/report.ts';
import { WireError } from './wsc/wire.ts';

/** What the files hold that inputs name. */
export interface Documents {
  readonly baseline: BaselineSource;
  readonly ignoreList: readonly IgnoreEntry[] | undefined;
}

interface Means {
  readonly host: Pick<Host, 'readFile'>;
  readonly redactor: Redactor;
}

type Read<Value> = { readonly value: Value } | { readonly problems: readonly Message[] };

/**
 * Reads and checks the files that inputs name, before any request is made.
 * @throws BadInputs with all that is wrong in them
 */
export async function readDocuments(inputs: Inputs, means: Means): Promise<Documents> {
  const baseline = await readBaselineSource(inputs.baseline, means);
  const ignoreList = await readIgnoreList(inputs['ignore-file'], means);
  const [first, ...others] = [baseline, ignoreList].flatMap((read) => ('problems' in read ? read.problems : []));
  if (first !== undefined || !('value' in baseline) || !('value' in ignoreList)) {
    throw new BadInputs([first ?? say('inputNotGiven'), ...others]);
  }
  return { baseline: baseline.value, ignoreList: ignoreList.value };
}

async function readBaselineSource(choice: Inputs['baseline'], means: Means): Promise<Read<BaselineSource>> {
  if (choice.kind !== 'path') return { value: choice };
  const { path } = choice;
  const text = await readText('baseline', path, means);
  if ('problems' in text) return text;
  const baseline = parseReport(text.value, means.redactor);
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
    problems: reading.wrong.map((problem) =>
      say('inputFileRefused', { input: 'ignore-file', wrong: say('ignoreProblem', { ...problem }) }),
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
    const { findings, siteUrl } = readReport(document, redactor);
    return { findings, siteUrl };
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof WireError) return undefined;
    throw cause;
  }
}
