import type { Documents } from '../configure/documents.ts';
import type { Secrecy } from '../configure/hide-secrets.ts';
import { dayOf, demandsOf, planOf } from '../configure/plan.ts';
import { assignmentsOf, cautionsFor, originOf } from '../configure/settings.ts';
import { detailsFor, type Manner, PLAIN_MANNER } from '../configure/showing.ts';
import type { Inputs } from '../configure/table.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Log, Machine, RunContext } from '../ports.ts';
import type { Means } from '../scan/means.ts';
import type { Message } from '../texts/message.ts';
import { createClient } from '../wsc/client.ts';
import { cleanUp, leaveAll, messageOf } from './cleanup.ts';
import type { Interruption } from './interruption.ts';
import { rehearse } from './rehearse.ts';
import { run } from './run.ts';

/** What the work of a step is told, and where it tells what happens. */
export interface Reach {
  readonly documents: Documents;
  readonly log: Log;
  readonly ledger: Ledger;
  /** Called with the numbers of the scans as soon as one is known. */
  readonly onStarted: (numbers: readonly string[]) => void;
}

/** The work of a step whose inputs are valid. */
export interface Work {
  readonly manner: Manner;
  /** The step itself. If interrupted, it halts what it started, as time allows. */
  run(reach: Reach, interruption: Interruption): Promise<readonly Outcome[]>;
  /** The clean-up after it: halts what the ledger lists as unfinished. */
  cleanUp(
    reach: Pick<Reach, 'log' | 'ledger'>,
  ): Promise<readonly { readonly isDone: boolean; readonly message: Message }[]>;
}

interface Circumstances {
  readonly context: RunContext;
  readonly secrecy: Secrecy;
  readonly machine: Machine;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** Milliseconds that the clean-up after the step gives a scan to end. */
const CLEAN_UP_WITHIN_MS = 4 * 60_000;

/** Opens the service and hands over the work that the inputs ask for. */
export async function open(inputs: Inputs, { context, secrecy, machine, startedAt }: Circumstances): Promise<Work> {
  const { clock, randomHex } = machine;
  const keys = { accessKey: inputs['access-key'], secretKey: inputs['secret-key'] };
  const redactor = await secrecy.redactorFor({ heuristics: inputs.redact });

  function meansWith({ log, ledger }: Pick<Reach, 'log' | 'ledger'>): Means {
    const service = createClient(originOf(inputs), keys, {
      ...machine,
      onNotice: log.warn,
      conceal: (text) => redactor.text(text),
    });
    return { ...machine, log, ledger, service };
  }

  return {
    manner: mannerOf(inputs, { context, today: dayOf(startedAt) }),

    run: async ({ documents, log, ledger, onStarted }, interruption) => {
      const { signal, grace } = interruption;
      const means = meansWith({ log, ledger });
      const plan = { ...planOf(inputs, { documents, context, redactor, startedAt }), signal };
      const cautions = new Map(
        plan.assignments.flatMap(({ url }) => (url === undefined ? [] : [[url, cautionsFor(url)]])),
      );
      for (const caution of [...cautions.values()].flat()) log.warn(caution);
      const withCautions = (outcome: Outcome): Outcome => {
        return { ...outcome, warnings: [...outcome.warnings, ...(cautions.get(outcome.target?.url ?? '') ?? [])] };
      };
      if (inputs['dry-run']) return (await rehearse(plan.assignments, means, plan)).map(withCautions);
      const outcomes = await run(plan, { ...means, grace, random: () => randomHex(4), onStarted });
      if (interruption.cleanUpUntil !== undefined && inputs['stop-on-cancel']) {
        // The clean-up after the step repeats what fails here. The outcomes are told all the same.
        await cleanUp(ledger.entries, 'accepted', means, { until: interruption.cleanUpUntil }).catch(() => {});
      }
      return outcomes
        .map(withCautions)
        .map((each) => ({ ...each, charged: each.target ? ledger.chargedFor(each.target.url) : 0 }));
    },

    cleanUp: async ({ log, ledger }) => {
      const left = inputs['stop-on-cancel'] ? [] : leaveAll(ledger.entries);
      const entries = ledger.entries.filter((entry) => !left.some((each) => each.entry === entry));
      const patience = { until: clock.now() + CLEAN_UP_WITHIN_MS };
      const results = [...left, ...(await cleanUp(entries, 'ended', meansWith({ log, ledger }), patience))];
      return results.map((result) => ({ isDone: result.isDone, message: messageOf(result) }));
    },
  };
}

function mannerOf(
  inputs: Inputs,
  { context, today }: { readonly context: RunContext; readonly today: string },
): Manner {
  return {
    presentation: {
      ...PLAIN_MANNER.presentation,
      details: detailsFor(inputs.details, context),
      demands: demandsOf(inputs),
      warnOnly: inputs['warn-only'],
      today,
      givenUrls: assignmentsOf(inputs).flatMap(({ url }) => url ?? []),
    },
    channels: {
      reportDir: inputs['report-dir'],
      jobSummary: inputs['job-summary'],
      annotations: inputs.annotations,
    },
  };
}
