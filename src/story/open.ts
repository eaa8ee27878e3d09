import type { Documents } from '../configure/baseline-and-ignore-files.ts';
import type { Secrecy } from '../configure/hide-secrets.ts';
import type { Inputs } from '../configure/inputs-table.ts';
import { textsIn } from '../configure/language.ts';
import { cautionForTime, cautionsFor, dayOf, demandsOf, originOf, planOf } from '../configure/plan.ts';
import { showingOf } from '../configure/showing.ts';
import { Ledger } from '../domain/ledger.ts';
import type { Entry } from '../domain/saved-ledger.ts';
import { isUnderWay } from '../domain/scan.ts';
import { condensed } from '../judge/condensed.ts';
import type { Demands } from '../judge/gate.ts';
import type { Ending, Outcome } from '../judge/outcome.ts';
import type { Log, Machine, RunContext } from '../ports.ts';
import type { Showing } from '../render/showing.ts';
import type { ScanMeans } from '../scan/scan-means.ts';
import type { Message } from '../texts/message.ts';
import { createClient } from '../wsc/client.ts';
import { type CleanUpResult, cleanUp, POST_CLEAN_UP_MS, resultOf } from './cleanup.ts';
import { charge } from './endings.ts';
import type { Interruption } from './interruption.ts';
import { leaveAll } from './left-running.ts';
import { rehearse } from './rehearse.ts';
import { run } from './run.ts';

/** What the work of a step receives, and where it reports. */
export interface WorkMeans {
  readonly documents: Documents;
  /** What to warn of besides, about the step as a whole. */
  readonly cautions: readonly Message[];
  readonly log: Log;
  /** Keeps a text of the ledger under a name, for the clean-up after the step. */
  readonly keepState: (name: string, text: string) => void;
  /** Called with the numbers of the scans as soon as one is known. */
  readonly onStarted: (numbers: readonly string[]) => void;
  /** Called with each outcome that has a report, one at a time. */
  readonly onJudged: (outcome: Outcome) => Promise<void>;
}

/** What the clean-up after a step receives. */
export interface CleanUpMeans {
  readonly log: Log;
  /** What the step saved. */
  readonly entries: readonly Entry[];
}

/** The work of a step whose inputs are valid. */
export interface Work {
  readonly showing: Showing;
  readonly demands: Demands;
  /** The step itself. When interrupted, it halts what it started, if time allows. */
  run(means: WorkMeans, interruption: Interruption): Promise<readonly Outcome[]>;
  /** The clean-up after it: halts what the saved entries list as unfinished. */
  cleanUp(means: CleanUpMeans): Promise<readonly CleanUpResult[]>;
}

interface OpenMeans {
  readonly context: RunContext;
  readonly secrecy: Secrecy;
  readonly machine: Machine;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/**
 * How many findings the sites of a step keep one by one once their files are written, and how many
 * each keeps at least.
 */
const MOST_KEPT = 2_000;
const FEWEST_KEPT = 20;

/** Opens the service and hands over the work that the inputs ask for. */
export async function open(inputs: Inputs, { context, secrecy, machine, startedAt }: OpenMeans): Promise<Work> {
  const { clock, randomHex } = machine;
  const keys = { accessKey: inputs['access-key'], secretKey: inputs['secret-key'] };
  const redactor = await secrecy.redactorFor({ heuristics: inputs.redact });

  function meansWith({ log, ledger }: Pick<ScanMeans, 'log' | 'ledger'>): ScanMeans {
    const service = createClient(originOf(inputs), keys, {
      ...machine,
      onNotice: log.warn,
      conceal: (text) => redactor.text(text),
    });
    return { ...machine, log, ledger, service };
  }

  return {
    showing: showingOf(inputs, context, { today: dayOf(startedAt), texts: await textsIn(inputs.language) }),
    demands: demandsOf(inputs),

    run: async ({ documents, cautions, log, keepState, onStarted, ...work }, interruption) => {
      const ledger = new Ledger(keepState);
      const { signal, grace } = interruption;
      const means = meansWith({ log, ledger });
      const plan = { ...planOf(inputs, { documents, context, redactor, startedAt }), signal };
      const ofSites = new Map(
        plan.assignments.flatMap(({ url }) => (url === undefined ? [] : [[url, cautionsFor(url)]])),
      );
      const ofTime = cautionForTime(plan.assignments, plan.timeoutMs);
      for (const caution of [...cautions, ...ofTime, ...[...ofSites.values()].flat()]) log.warn(caution);
      const withCautions = (ending: Ending, ofAll: readonly Message[]): Ending => {
        return {
          ...ending,
          warnings: [...ofAll, ...ending.warnings, ...(ofSites.get(ending.target?.url ?? '') ?? [])],
        };
      };
      const settle = (endings: readonly Ending[]) => {
        const isAll = endings.length === plan.assignments.length;
        // What is about all sites is told with the first one.
        const told = endings.map((each, place) => withCautions(each, isAll && place === 0 ? cautions : []));
        return charge(told, ledger);
      };
      if (inputs['dry-run']) return settle(await rehearse(plan.assignments, means, plan));
      const sites = plan.assignments.length;
      // Garbage of one report is gone with the process. That of a hundred would pile up.
      if (sites > 1) await machine.spareMemory();
      const most = sites > 1 ? Math.max(FEWEST_KEPT, Math.floor(MOST_KEPT / sites)) : undefined;
      const onJudged = async (ending: Ending) => {
        for (const outcome of settle([ending])) await work.onJudged(outcome);
        const { judgement } = ending;
        return judgement === undefined || most === undefined
          ? ending
          : { ...ending, judgement: condensed(judgement, most) };
      };
      const endings = await run(plan, { ...means, grace, random: () => randomHex(4), onStarted, onJudged });
      if (interruption.cleanUpUntil !== undefined && inputs['stop-on-cancel']) {
        // The clean-up after the step retries what fails here. The outcomes are published anyway.
        await cleanUp(ledger.entries, 'accepted', { means, until: interruption.cleanUpUntil }).catch(() => {});
      }
      const isLeft = interruption.cleanUpUntil !== undefined && !inputs['stop-on-cancel'];
      return settle(isLeft ? endings.map(leaveRunning) : endings);
    },

    cleanUp: async ({ log, entries: saved }) => {
      const ledger = new Ledger(() => {}, saved);
      const left = inputs['stop-on-cancel'] ? [] : leaveAll(ledger.entries);
      const entries = ledger.entries.filter((entry) => !left.some((each) => each.entry === entry));
      const until = clock.now() + POST_CLEAN_UP_MS;
      const results = [...left, ...(await cleanUp(entries, 'ended', { means: meansWith({ log, ledger }), until }))];
      return results.map(resultOf);
    },
  };
}

/** An interruption that halts nothing leaves the scans that are under way to a later run. */
function leaveRunning(ending: Ending): Ending {
  return { ...ending, goesOn: ending.scan !== undefined && isUnderWay(ending.scan.state) };
}
