import type { RunContext } from '../ports.ts';
import type { Redactor } from '../redaction/redactor.ts';
import type { Documents } from './baseline-and-ignore-files.ts';
import type { Inputs } from './inputs-table.ts';
import { ALL_ITEMS, assignmentsOf, choicesOf, demandsOf, legOf } from './settings.ts';

interface Circumstances {
  readonly documents: Documents;
  readonly context: RunContext;
  readonly redactor: Redactor;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** What a run is to do, from the inputs. */
export function planOf(inputs: Inputs, { documents, context, redactor, startedAt }: Circumstances) {
  return {
    ...demandsOf(inputs),
    ...choicesOf(inputs),
    ...documents,
    assignments: assignmentsOf(inputs),
    origin: { ...context.origin, leg: legOf(inputs) },
    until: startedAt + inputs['timeout-minutes'],
    timeoutMs: inputs['timeout-minutes'],
    pollIntervalMs: inputs['poll-interval'],
    waits: inputs.wait,
    stopsOnTimeout: inputs['stop-on-timeout'],
    allItems: ALL_ITEMS,
    redactor,
    today: dayOf(startedAt),
  };
}

/** The day in UTC, such as `2026-11-22`. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
