import type { Ledger } from '../domain/ledger.ts';
import type { Scan } from '../domain/scan.ts';
import type { Target } from '../domain/target.ts';
import { Fault } from '../fault.ts';
import type { Ending, Outcome } from '../judge/outcome.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';

/** What is known about a target when the work on it ends. */
export interface Known {
  readonly target?: Target | undefined;
  readonly scan?: Scan | undefined;
  readonly warnings?: readonly Message[];
}

/** A completed scan without a report to judge. */
export function unjudged(known: Known & { readonly scan: Scan }, { what, advice }: Fault): Ending {
  const number = known.scan.id;
  return {
    ...complete(known),
    end: 'report-unusable',
    headline: say('reportUnusable', { number, what, advice: advice ?? say('adviceReport') }),
  };
}

/** What happened to a scan that did not end in time. */
export interface TimeOut {
  readonly timeoutMs: number;
  /**
   * `left`: it goes on. `halted`: it was cancelled or stopped. `halting`: that is left to the post
   * step.
   */
  readonly scanIs: 'left' | 'halted' | 'halting';
}

/** A scan that ended without completing, or not in time. */
export function unfinished(known: Known & { readonly scan: Scan }, { timeoutMs, scanIs }: TimeOut): Ending {
  const { id: number, state, reason } = known.scan;
  switch (state) {
    case 'failed': {
      const why = reason && say('quotation', { text: reason });
      return { ...complete(known), end: 'scan-failed', headline: say('scanFailed', { number, reason: why }) };
    }
    case 'cancelled':
      return { ...complete(known), end: 'scan-cancelled', headline: say('scanCancelled', { number }) };
    case 'stopped':
      return { ...complete(known), end: 'scan-stopped', headline: say('scanStopped', { number }) };
    case 'completed':
    case 'queued':
    case 'running':
    case 'unclear': {
      const headline = say('timedOut', { number, state, minutes: timeoutMs / 60_000, scanIs });
      return { ...complete(known), end: 'timed-out', headline, goesOn: scanIs === 'left' };
    }
  }
}

/** A time-out before anything was ordered, or while the order waited for its turn. */
export function neverOrdered(
  known: Known,
  { obstacle }: { readonly obstacle: Fault | undefined },
  timeoutMs: number,
): Ending {
  const minutes = timeoutMs / 60_000;
  const headline = obstacle ? say('turnNeverCame', { minutes, what: obstacle.what }) : say('noTimeLeft', { minutes });
  return { ...complete(known), end: 'timed-out', headline };
}

/** A scan left to a later run. */
export function left(known: Known & { readonly scan: Scan }): Ending {
  return {
    ...complete(known),
    goesOn: true,
    end: 'started',
    headline: say('leftToLaterRun', { number: known.scan.id }),
  };
}

/** A run that only says what it would do. */
export function rehearsed(known: Known): Ending {
  return { ...complete(known), end: 'dry-run', headline: say('dryRunDone') };
}

/** The work on a target, or on all of them, could not be done. */
export function failed(cause: unknown, known: Known = {}): Ending {
  const fault = cause instanceof Fault ? cause : unforeseen(cause);
  const { kind, what, problems } = fault;
  const text =
    kind === 'configuration' ? 'configurationWrong' : kind === 'interrupted' ? 'interrupted' : 'serviceFailed';
  const number = known.scan?.id ?? '';
  const headline = say(kind === 'internal' ? 'actionFailed' : text, { ...inOrder(what, fault.advice), number });
  return { ...complete(known), end: 'error', problems, headline };
}

/** What to do about a known code says what happened as well, so that comes first. */
function inOrder(what: Message, advice = say('adviceInternal')): { readonly what: Message; readonly advice: Message } {
  const isKnownCode = what.text === 'refused' && /^code\d/.test(advice.text);
  return isKnownCode ? { what: advice, advice: { ...what, text: 'refusedDetail' } } : { what, advice };
}

function complete({ target, scan, warnings = [] }: Known): Omit<Ending, 'end' | 'headline'> {
  return { target, scan, goesOn: false, warnings, problems: [], judgement: undefined };
}

/** The endings, each with its cost. */
export function charge(endings: readonly Ending[], ledger: Pick<Ledger, 'chargedFor'>): readonly Outcome[] {
  return endings.map((ending) => ({ ...ending, charged: ending.target ? ledger.chargedFor(ending.target.url) : 0 }));
}

/** Shows only the name of a foreign error, since its text could contain anything. */
function unforeseen(cause: unknown): Fault {
  const name = cause instanceof Error ? cause.name : typeof cause;
  return new Fault('internal', say('internalError', { name }), { advice: say('adviceInternal'), cause });
}
