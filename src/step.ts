import { concealing } from './configure/concealing.ts';
import { readConfiguration } from './configure/configuration.ts';
import { hideSecrets } from './configure/hide-secrets.ts';
import { readNamedFiles } from './configure/named-files.ts';
import { requireInputs } from './configure/read.ts';
import { type Manner, PLAIN_MANNER, toLogLine } from './configure/showing.ts';
import { Ledger, needsCleanUp, readLedger } from './domain/ledger.ts';
import { Fault } from './fault.ts';
import type { Outcome } from './judge/outcome.ts';
import { endsWell } from './judge/verdict.ts';
import type { Machine, Runner } from './ports.ts';
import { createLog } from './publish/log.ts';
import { publish } from './publish/publish.ts';
import type { Conceal } from './redaction/concealment.ts';
import { failed } from './story/endings.ts';
import { Interruption } from './story/interruption.ts';
import { type Message, say } from './texts/message.ts';

/** Where the step keeps, for the clean-up after it, what it ordered. */
const LEDGER = 'ledger';

/** The step: configures, opens the service, runs, publishes. @returns whether it ends well */
export async function step(bare: Runner, machine: Machine): Promise<boolean> {
  const startedAt = machine.clock.now();
  const interruption = new Interruption(machine.clock);
  const ledger = new Ledger((text) => bare.keepState(LEDGER, text));
  let runner = bare;
  let conceal: Conceal = (text) => text;
  let manner = PLAIN_MANNER;
  let outcomes: readonly Outcome[];
  try {
    const secrecy = await hideSecrets(bare);
    conceal = secrecy.conceal;
    runner = concealing(bare, conceal);
    const configuration = await readConfiguration(runner);
    manner = configuration.manner;
    const { documents, problems } = await readNamedFiles(configuration.values, { runner, secrecy });
    const inputs = requireInputs(configuration, problems);
    const open = await loadOpen();
    const work = await open(inputs, { context: configuration.context, secrecy, machine, startedAt });
    manner = work.manner;
    const advice = say(inputs['stop-on-cancel'] ? 'adviceInterrupted' : 'adviceInterruptedLeft');
    runner.onSignal((signal) => interruption.interrupt(signal, advice));
    const onStarted = (numbers: readonly string[]) => runner.setOutput('instance-no', numbers.join('\n'));
    outcomes = await work.run({ documents, log: createLog(runner, manner), ledger, onStarted }, interruption);
  } catch (cause) {
    tellDebug(cause, runner);
    outcomes = [failed(cause)];
  }
  interruption.end();
  await publish(outcomes, manner, { host: runner, log: createLog(runner, manner), conceal });
  return endsWell(
    outcomes.map(({ end }) => end),
    manner.presentation.warnOnly,
  );
}

/**
 * The clean-up after the step, decided only from what the step saved.
 * @returns whether nothing that it ordered is left running against the user's wish
 */
export async function cleanUpAfter(bare: Runner, machine: Machine): Promise<boolean> {
  const saved = bare.readState(LEDGER);
  if (saved === '') return true;
  let runner = bare;
  let manner = PLAIN_MANNER;
  try {
    const entries = readLedger(saved);
    if (entries === undefined) throw new Fault('internal', say('ledgerUnreadable'), { advice: say('adviceLedger') });
    if (!entries.some(needsCleanUp)) return true;
    const secrecy = await hideSecrets(bare);
    runner = concealing(bare, secrecy.conceal);
    const configuration = await readConfiguration(runner);
    manner = configuration.manner;
    const { context } = configuration;
    const open = await loadOpen();
    const work = await open(requireInputs(configuration), {
      context,
      secrecy,
      machine,
      startedAt: machine.clock.now(),
    });
    manner = work.manner;
    const log = createLog(runner, manner);
    const results = await work.cleanUp({ log, ledger: new Ledger(() => {}, entries) });
    for (const { isDone, message } of results) {
      if (isDone) log.info(message);
      else tellCleanUpFailed(message, { runner, manner });
    }
    return results.every(({ isDone }) => isDone);
  } catch (cause) {
    tellDebug(cause, runner);
    tellCleanUpFailed(failed(cause).headline, { runner, manner });
    return false;
  }
}

/** One line about an error that even publishing could not survive. A stack could hold anything. */
export function tellCrash(cause: unknown, runner: Runner): void {
  const title = PLAIN_MANNER.presentation.texts.ending({ gate: 'not-evaluated', isSoftened: false });
  runner.annotate({ level: 'error', title, message: toLogLine(failed(cause).headline, PLAIN_MANNER) });
}

/** Loaded only here: a step that is configured wrongly fails sooner. */
async function loadOpen() {
  return (await import('./story/open.ts')).open;
}

function tellCleanUpFailed(
  message: Message,
  { runner, manner }: { readonly runner: Runner; readonly manner: Manner },
): void {
  const title = manner.presentation.texts.cleanUpTitle();
  runner.annotate({ level: 'error', title, message: toLogLine(message, manner) });
}

/** The errors behind a failure. */
function tellDebug(cause: unknown, runner: Runner): void {
  for (let error = cause; error instanceof Error; error = error.cause) runner.debug(error.stack ?? error.message);
}
