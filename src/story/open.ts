import { randomBytes } from 'node:crypto';
import type { Documents } from '../configure/documents.ts';
import { ALL_ITEMS, assignmentsOf, cautionsFor, choicesOf, demandsOf, legOf, originOf } from '../configure/settings.ts';
import { showingOf } from '../configure/showing.ts';
import type { Inputs } from '../configure/table.ts';
import type { Ledger } from '../domain/ledger.ts';
import type { RunContext } from '../hosts/github/run-context.ts';
import { systemClock } from '../hosts/machine/clock.ts';
import { http } from '../hosts/machine/http.ts';
import type { Demands } from '../judge/gate.ts';
import type { Ending, Outcome } from '../judge/outcome.ts';
import type { Log } from '../ports.ts';
import type { Secrecy } from '../redaction/concealment.ts';
import { createRedactor } from '../redaction/redactor.ts';
import type { Showing } from '../render/showing.ts';
import type { ScanMeans } from '../scan/scan-means.ts';
import type { Message } from '../texts/message.ts';
import { createClient } from '../wsc/client.ts';
import { cleanUp, leaveAll, messageOf } from './cleanup.ts';
import { charge } from './endings.ts';
import type { Interruption } from './interruption.ts';
import { rehearse } from './rehearse.ts';
import { run } from './run.ts';

/** What a session reaches the runner by. */
export interface Reach {
  readonly documents: Documents;
  readonly log: Log;
  readonly ledger: Ledger;
  /** Told the scans' numbers as soon as one is known. */
  readonly onStarted: (numbers: readonly string[]) => void;
}

/** A step whose inputs are good. */
export interface Session {
  readonly showing: Showing;
  readonly demands: Demands;
  /** Main's work. Where it is interrupted, what was started is halted, as far as time allows. */
  run(reach: Reach, interruption: Interruption): Promise<readonly Outcome[]>;
  /** The post step's work: halts whatever main has left in the ledger unfinished. */
  cleanUp(
    reach: Pick<Reach, 'log' | 'ledger'>,
  ): Promise<readonly { readonly isDone: boolean; readonly message: Message }[]>;
}

/** Milliseconds that the post step gives a scan to end. */
const CLEAN_UP_WITHIN_MS = 4 * 60_000;

/** Makes the real parts that a step is done with, out of its inputs. `startedAt`: milliseconds since the epoch. */
export function openSession(
  inputs: Inputs,
  { context, secrecy, startedAt }: { context: RunContext; secrecy: Secrecy; startedAt: number },
): Session {
  const keys = { accessKey: inputs['access-key'], secretKey: inputs['secret-key'] };
  const { secrets } = secrecy;
  const today = new Date(startedAt).toISOString().slice(0, 10);
  const showing = showingOf(inputs, context, today);
  const demands = demandsOf(inputs);
  const until = startedAt + inputs['timeout-minutes'];
  const redactor = createRedactor({ secrets, heuristics: inputs.redact });

  function meansWith({ log, ledger }: Pick<Reach, 'log' | 'ledger'>): ScanMeans {
    const tools = { http, clock: systemClock, chance: Math.random };
    const service = createClient(originOf(inputs), keys, {
      ...tools,
      onNotice: log.warn,
      conceal: (text) => redactor.text(text),
    });
    return { ...tools, log, ledger, service };
  }

  return {
    showing,
    demands,
    run: async (reach, interruption) => {
      const { signal, grace } = interruption;
      const means = meansWith(reach);
      const assignments = assignmentsOf(inputs);
      const cautions = new Map(assignments.flatMap(({ url }) => (url === undefined ? [] : [[url, cautionsFor(url)]])));
      for (const caution of [...cautions.values()].flat()) reach.log.warn(caution);
      const withCautions = (ending: Ending): Ending => {
        return { ...ending, warnings: [...ending.warnings, ...(cautions.get(ending.target?.url ?? '') ?? [])] };
      };
      const settle = (endings: readonly Ending[]) => charge(endings.map(withCautions), reach.ledger);
      if (inputs['dry-run']) return settle(await rehearse(assignments, means, { until, signal }));
      const endings = await run(
        {
          ...demands,
          ...choicesOf(inputs),
          assignments,
          origin: { ...context.origin, leg: legOf(inputs) },
          until,
          timeoutMs: inputs['timeout-minutes'],
          pollIntervalMs: inputs['poll-interval'],
          waits: inputs.wait,
          stopsOnTimeout: inputs['stop-on-timeout'],
          allItems: ALL_ITEMS,
          redactor,
          ...reach.documents,
          today,
          signal,
        },
        { ...means, grace, random: () => randomBytes(4).toString('hex'), onStarted: reach.onStarted },
      );
      if (interruption.cleanUpUntil !== undefined && inputs['stop-on-cancel']) {
        // What fails of it the post step does; what came of the run is told all the same.
        await cleanUp(reach.ledger.entries, 'accepted', means, { until: interruption.cleanUpUntil }).catch(() => {});
      }
      return settle(endings);
    },

    cleanUp: async (reach) => {
      const left = inputs['stop-on-cancel'] ? [] : leaveAll(reach.ledger.entries);
      const entries = reach.ledger.entries.filter((entry) => !left.some((each) => each.entry === entry));
      const patience = { until: systemClock.now() + CLEAN_UP_WITHIN_MS };
      const results = [...left, ...(await cleanUp(entries, 'ended', meansWith(reach), patience))];
      return results.map((result) => ({ isDone: result.isDone, message: messageOf(result) }));
    },
  };
}
