import { concealing } from './configure/concealing-runner.ts';
import { type Configuration, readConfiguration } from './configure/configuration.ts';
import { hideSecrets } from './configure/hide-secrets.ts';
import { textsIn } from './configure/language.ts';
import { readNamedFiles, tellAdded } from './configure/named-files.ts';
import { requireInputs } from './configure/read-inputs.ts';
import { PLAIN_SHOWING } from './configure/showing.ts';
import { problemsOfVariables } from './configure/variables.ts';
import { isIdle, type ReadState, readLedger } from './domain/saved-ledger.ts';
import { outputWords } from './escape/output.ts';
import { Fault } from './fault.ts';
import { NO_DEMANDS } from './judge/gate.ts';
import type { Outcome } from './judge/outcome.ts';
import { endsWell } from './judge/verdict.ts';
import type { Machine, Runner } from './ports.ts';
import { annotateFailure, tellDebug } from './publish/failure.ts';
import type { ForumIdentity } from './publish/forum/forum.ts';
import { createLog } from './publish/log.ts';
import { publish } from './publish/publish.ts';
import { ReportWriter } from './publish/report-writer.ts';
import type { Conceal } from './redaction/concealment.ts';
import type { Showing } from './render/showing.ts';
import { failed } from './story/endings.ts';
import { Interruption } from './story/interruption.ts';
import { type Message, say } from './texts/message.ts';

/**
 * The step: configures, opens the service, runs and publishes.
 * @returns whether it succeeds
 */
export async function step(bare: Runner, machine: Machine): Promise<boolean> {
  const startedAt = machine.clock.now();
  const interruption = new Interruption(machine.clock);
  let runner = bare;
  let conceal: Conceal = (text) => text;
  let showing = PLAIN_SHOWING;
  let demands = NO_DEMANDS;
  let reports: ReportWriter | undefined;
  let identity: ForumIdentity | undefined;
  let outcomes: readonly Outcome[];
  try {
    const secrecy = await hideSecrets(bare);
    conceal = secrecy.conceal;
    runner = concealing(bare, conceal);
    const configuration = await readConfiguration(runner);
    showing = configuration.showing;
    identity = identityOf(configuration);
    const { documents, problems } = await readNamedFiles(configuration.values, { runner, secrecy });
    const inputs = requireInputs(configuration, [...problemsOfVariables(runner.env), ...problems]);
    const { context } = configuration;
    const { details } = showing;
    const advice = say(inputs['stop-on-cancel'] ? 'adviceInterrupted' : 'adviceInterruptedLeft');
    runner.onSignal((signal) => interruption.interrupt(signal, advice));
    const added = { entries: documents.ignoreList, inputs, context, details };
    const cautions = await orNothing(tellAdded(added, runner), interruption.signal);
    const open = await loadOpen();
    const work = await open(inputs, { context, secrecy, machine, startedAt });
    ({ showing, demands } = work);
    const keepState = (name: string, text: string) => bare.keepState(name, text);
    const onStarted = (numbers: readonly string[]) => runner.setOutput('instance-no', outputWords(numbers));
    const log = createLog(runner, showing, () => machine.clock.now() - startedAt);
    const writer = new ReportWriter({ conceal, demands, showing }, { host: runner, log });
    const onJudged = async (outcome: Outcome) => void (await writer.write(outcome));
    reports = writer;
    outcomes = await work.run({ documents, cautions, log, keepState, onStarted, onJudged }, interruption);
  } catch (cause) {
    // What failed before secrets were known may tell one.
    if (runner !== bare) tellDebug(cause, runner);
    outcomes = [{ ...failed(cause), charged: 0 }];
  }
  interruption.end();
  const log = createLog(runner, showing);
  await publish({ outcomes, demands }, showing, { host: runner, log, conceal, reports, identity });
  return endsWell(
    outcomes.map(({ end }) => end),
    demands.warnOnly,
  );
}

/**
 * The clean-up after the step, based only on what the step saved.
 * @returns false if a scan that it ordered is left running against the user's wishes
 */
export async function cleanUpAfter(bare: Runner, machine: Machine): Promise<boolean> {
  const readState: ReadState = (name) => bare.readState(name);
  if (isIdle(readState)) return true;
  let runner = bare;
  let showing = PLAIN_SHOWING;
  try {
    const entries = readLedger(readState);
    const secrecy = await hideSecrets(bare);
    runner = concealing(bare, secrecy.conceal);
    const configuration = await readConfiguration(runner);
    showing = configuration.showing;
    if (entries === undefined) throw new Fault('internal', say('ledgerUnreadable'), { advice: say('adviceLedger') });
    const { context } = configuration;
    const open = await loadOpen();
    const work = await open(requireInputs(configuration), {
      context,
      secrecy,
      machine,
      startedAt: machine.clock.now(),
    });
    showing = work.showing;
    const log = createLog(runner, showing);
    const results = await work.cleanUp({ log, entries });
    for (const { fails, message } of results) {
      if (fails) tellCleanUpFailed(message, showing, runner);
      else log.info(message);
    }
    return !results.some(({ fails }) => fails);
  } catch (cause) {
    if (runner !== bare) tellDebug(cause, runner);
    tellCleanUpFailed(failed(cause).headline, showing, runner);
    return false;
  }
}

/**
 * Reports an error that broke even publishing, in one line. Leaves out the stack, which could
 * contain anything.
 */
export async function tellCrash(cause: unknown, runner: Runner): Promise<void> {
  const isKorean = /^\s*ko\s*$/i.test(runner.readInput('language'));
  const texts = await textsIn(isKorean ? 'ko' : 'en').catch(() => PLAIN_SHOWING.texts);
  const title = texts.ending({ gate: 'not-evaluated', isSoftened: false });
  annotateFailure({ title, message: failed(cause).headline }, { ...PLAIN_SHOWING, texts }, runner);
}

/** What tells this step apart, even if some of its inputs are wrong. */
function identityOf({ context: { origin }, values }: Configuration): ForumIdentity {
  return {
    ...origin,
    leg: values.matrix ?? '',
    token: values['github-token'] ?? '',
    isDryRun: values['dry-run'] ?? false,
  };
}

/** What is being told, or nothing as soon as the signal is aborted. */
async function orNothing(telling: Promise<readonly Message[]>, signal: AbortSignal): Promise<readonly Message[]> {
  const { promise, resolve } = Promise.withResolvers<readonly Message[]>();
  signal.addEventListener('abort', () => resolve([]), { once: true });
  return await Promise.race([telling, promise]);
}

/** Loaded late, so that a step with wrong inputs fails sooner. */
async function loadOpen() {
  return (await import('./story/open.ts')).open;
}

function tellCleanUpFailed(message: Message, showing: Showing, runner: Runner): void {
  annotateFailure({ title: showing.texts.cleanUpTitle(), message }, showing, runner);
}
