import type { Entry } from '../../src/domain/saved-ledger.ts';
import { readLedger, stateNameAt } from '../../src/domain/saved-ledger.ts';
import type { StartOrder } from '../../src/scan/refused-order.ts';
import { start } from '../../src/scan/start.ts';
import type { FaultSite, Fault as Trouble } from '../emulator/faults.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { Bench, MINUTE_MS, TARGET, TOKEN } from './bench.ts';

/** The usual order. */
export const ORDER: StartOrder = { target: TARGET, token: TOKEN, onConflict: 'fail', rescan: undefined };
export const HOUR_MS = 60 * MINUTE_MS;

/** Starts the usual order, with these changes. */
export function startIn(bench: Bench, changes: Partial<StartOrder> = {}, patienceMs = HOUR_MS) {
  return bench.drive(start({ ...ORDER, ...changes }, bench.means, bench.within(patienceMs)));
}

/** What happens to createJob. */
export function withTrouble(trouble: Trouble, site: FaultSite = {}, quirks: Partial<Quirks> = {}): Bench {
  const bench = new Bench({ quirks });
  bench.emulator.faults.add(trouble, { on: 'createJob', ...site });
  return bench;
}

/** When createJob was sent, in seconds. */
export const ordersOf = (bench: Bench) => bench.asked('createJob').map(([seconds]) => seconds);

/** The stages that were saved, in order. */
export function stagesOf(bench: Bench): readonly string[] {
  return bench.saved.map((text) => {
    const { stage, cost } = readSaved(text);
    return `${stage} ${cost}`;
  });
}

/** The entry that was saved as that text. @throws when it cannot be read */
export function readSaved(text = ''): Entry {
  const [entry] = readLedger((name) => (name === stateNameAt(0) ? text : '')) ?? [];
  if (entry === undefined) throw new Error(`not an entry: ${text}`);
  return entry;
}

/** What the ledger contains in the end. */
export function entryOf(bench: Bench): Entry {
  const [entry, ...others] = bench.ledger.entries;
  if (entry === undefined || others.length > 0) throw new Error('there is not exactly one entry');
  return entry;
}
