import type { DocumentReading } from './configure/documents.ts';
import { problemsOfFolder } from './configure/named-files.ts';
import { type InputReading, readInputs, requireInputs, secretsGiven } from './configure/read.ts';
import { detailsFor, type Manner, PLAIN_MANNER, toLogLine } from './configure/showing.ts';
import type { Inputs } from './configure/table.ts';
import { Ledger, needsCleanUp, readLedger } from './domain/ledger.ts';
import { Fault } from './fault.ts';
import { createLog } from './hosts/github/log.ts';
import { type RunContext, readRunContext } from './hosts/github/run-context.ts';
import { keepState, maskAll, readInput, readState, tellDebug } from './hosts/github/runner.ts';
import { onSignal } from './hosts/github/signals.ts';
import { createHost } from './hosts/github/workspace.ts';
import { systemClock } from './hosts/machine/clock.ts';
import type { Outcome } from './judge/outcome.ts';
import { endsWell } from './judge/verdict.ts';
import type { Annotation, Host, Log } from './ports.ts';
import { publish } from './publish/publish.ts';
import type { Secrecy } from './redaction/concealment.ts';
import { failed } from './story/endings.ts';
import { Interruption } from './story/interruption.ts';
import type { Session } from './story/open.ts';
import { type Message, say } from './texts/message.ts';

const LEDGER = 'ledger';
const NOTHING_SECRET: Secrecy = { secrets: [], masks: [], conceal: PLAIN_MANNER.conceal };

// Whatever happens, be it that nothing happens any more, the step fails unless it is told below that it went well.
process.exitCode = 1;
// The runner starts a file for each stage, and tells them apart by nothing else: post.ts says that it is the post step.
const isWell = await (process.argv[2] === 'post' ? post() : main()).catch(crash);
if (isWell) process.exitCode = 0;

/** The step itself. True where the table of ends lets it end well. */
async function main(): Promise<boolean> {
  const startedAt = systemClock.now();
  const interruption = new Interruption(systemClock);
  const ledger = new Ledger((text) => keepState(LEDGER, text));
  let manner = PLAIN_MANNER;
  let outcomes: readonly Outcome[];
  try {
    const step = await readStep();
    manner = step.manner;
    const { documents, problems } = await readFiles(step);
    const inputs = requireInputs(step, problems);
    const session = await open(inputs, step, startedAt);
    manner = session.manner;
    const advice = say(inputs['stop-on-cancel'] ? 'adviceInterrupted' : 'adviceInterruptedLeft');
    onSignal((signal) => interruption.interrupt(signal, advice));
    const { host, log } = reach(manner);
    const onStarted = (numbers: readonly string[]) => host.setOutput('instance-no', numbers.join('\n'));
    outcomes = await session.run({ documents, log, ledger, onStarted }, interruption);
  } catch (cause) {
    tellDebug(cause, manner.conceal);
    outcomes = [failed(cause)];
  }
  interruption.end();
  await publish(outcomes, manner, reach(manner));
  return endsWell(
    outcomes.map(({ end }) => end),
    manner.presentation.warnOnly,
  );
}

/** The clean-up after it, decided from what it saved alone. True where nothing of ours is left running unasked. */
async function post(): Promise<boolean> {
  const saved = readState(LEDGER);
  if (saved === '') return true;
  let manner = PLAIN_MANNER;
  try {
    const entries = readLedger(saved);
    if (entries === undefined) throw new Fault('internal', say('ledgerUnreadable'), { advice: say('adviceLedger') });
    if (!entries.some(needsCleanUp)) return true;
    const step = await readStep();
    manner = step.manner;
    const session = await open(requireInputs(step), step, systemClock.now());
    manner = session.manner;
    const { host, log } = reach(manner);
    const results = await session.cleanUp({ log, ledger: new Ledger(() => {}, entries) });
    for (const { isDone, message } of results) {
      if (isDone) log.info(message);
      else host.annotate(annotationOf(message, manner));
    }
    return results.every(({ isDone }) => isDone);
  } catch (cause) {
    tellDebug(cause, manner.conceal);
    reach(manner).host.annotate(annotationOf(failed(cause).headline, manner));
    return false;
  }
}

/** What not even a fault of publishing should come to: one line all the same, in place of a stack that may hold anything. */
function crash(cause: unknown): false {
  const { host } = reach(PLAIN_MANNER);
  const title = PLAIN_MANNER.presentation.texts.ending({ gate: 'not-evaluated', isSoftened: false });
  host.annotate({ level: 'error', title, message: toLogLine(failed(cause).headline, PLAIN_MANNER) });
  return false;
}

/** What a step is given, and how it shows itself as long as it is not known whether that is good. */
interface Step extends InputReading {
  readonly context: RunContext;
  readonly secrecy: Secrecy;
  readonly manner: Manner;
}

/** Reads what the user configured. Nothing secret can be printed from here on, in whichever input it stands. */
async function readStep(): Promise<Step> {
  const source = { read: readInput, env: process.env };
  const given = secretsGiven(source);
  const isAnySecret = given.keys.length + given.headers.length > 0;
  const secrecy = isAnySecret ? (await import('./redaction/concealment.ts')).keepSecret(given) : NOTHING_SECRET;
  maskAll(secrecy.masks);
  const context = await readRunContext(process.env);
  const reading = readInputs({ ...source, event: context });
  const presentation = { ...PLAIN_MANNER.presentation, details: detailsFor(reading.values.details, context) };
  return { ...reading, context, secrecy, manner: { ...PLAIN_MANNER, presentation, conceal: secrecy.conceal } };
}

/** Reads the files that inputs name, and looks at the folder. What reads files is loaded only where there is one. */
async function readFiles({ values, secrecy, manner }: Step): Promise<DocumentReading> {
  const { baseline = { kind: 'none' }, 'report-dir': folder } = values;
  const { host } = reach(manner);
  const problems = folder === undefined ? [] : await problemsOfFolder(folder, { host });
  if (baseline.kind !== 'path' && values['ignore-file'] === undefined) {
    return { documents: { baseline, ignoreList: undefined }, problems };
  }
  const { readDocuments } = await import('./configure/documents.ts');
  const reading = await readDocuments(values, { host, secrets: secrecy.secrets });
  return { ...reading, problems: [...problems, ...reading.problems] };
}

/** Loaded only here: a step that is configured wrongly says so at once. */
async function open(inputs: Inputs, { context, secrecy }: Step, startedAt: number): Promise<Session> {
  const { openSession } = await import('./story/open.ts');
  return openSession(inputs, { context, secrecy, startedAt });
}

function annotationOf(message: Message, manner: Manner): Annotation {
  return { level: 'error', title: manner.presentation.texts.cleanUpTitle(), message: toLogLine(message, manner) };
}

/** The runner, as far as this manner lets us show it anything. */
function reach(manner: Manner): { readonly host: Host; readonly log: Log } {
  return {
    host: createHost(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), manner.conceal, process.env),
    log: createLog((message) => toLogLine(message, manner)),
  };
}
