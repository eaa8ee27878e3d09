/**
 * A scan that a step has ordered, or may have. An entry is saved before the step does what it
 * describes. So after a kill, the ledger shows at least everything that was done
 * (docs/decisions/0002-charged-once.md).
 */
export interface Entry {
  readonly token: string;
  /** The memo as sent. */
  readonly memo: string;
  readonly url: string;
  /** When the order was last sent or about to be sent, in milliseconds since the epoch. */
  readonly orderedAt: number;
  /**
   * `intended`: the order may have been sent. `accepted`: there is a scan, but its number is
   * unknown. `refused`: no scan came of it. `conflicted`: another scan was in its way, so almost
   * certainly no scan came of it. `found`: its scan is known. `halting`: its scan must end, even if
   * an interruption leaves scans running. `settled`: nothing of it is running, or what is running
   * is to be left alone.
   */
  readonly stage: 'intended' | 'accepted' | 'refused' | 'conflicted' | 'found' | 'halting' | 'settled';
  /** The scan's number, once found. */
  readonly scanId: string | undefined;
  /** Whether the scan bears our token. Only then may it be stopped. */
  readonly isOurs: boolean;
  /**
   * How many scans came of it that must be paid for, according to what is known so far. An order
   * that could not be settled counts as one.
   */
  readonly cost: number;
  /**
   * Until when another scan of the token may still appear in the list, in milliseconds since the
   * epoch. Absent if none can, or no longer can.
   */
  readonly twinUntil?: number | undefined;
  /**
   * Which scan of the token the entry describes: 0 for the intended one, 1 and up for extra ones.
   */
  readonly twin: number;
}

/** True if a scan of ours may be running that nobody looks after any more. */
export function needsCleanUp({ stage, isOurs, twinUntil }: Entry): boolean {
  const mayRun: readonly Entry['stage'][] = ['intended', 'accepted', 'conflicted', 'halting'];
  return mayRun.includes(stage) || (stage === 'found' && isOurs) || twinUntil !== undefined;
}

/** What a stage has kept under a name; '' for nothing. */
export type ReadState = (name: string) => string;

/**
 * True if the step before certainly left nothing to look after. The post step asks this before it
 * loads anything, so this module imports nothing.
 */
export function isIdle(readState: ReadState): boolean {
  return readLedger(readState)?.some(needsCleanUp) === false;
}

/**
 * The name under which a step keeps an entry, by its place from 0. Each has one of its own, because
 * the post step finds them in its environment, where Windows takes at most 32,767 characters a
 * variable and Linux 128 KiB. So an entry is saved in one write, and no write touches another.
 */
export function stateNameAt(place: number): string {
  return `ledger_${place}`;
}

/** The entries that a step has kept; undefined if one of them is none of ours. */
export function readLedger(readState: ReadState): readonly Entry[] | undefined {
  const entries: Entry[] = [];
  for (;;) {
    const text = readState(stateNameAt(entries.length));
    if (text === '') return entries;
    const entry = readEntry(text);
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
}

function readEntry(text: string): Entry | undefined {
  try {
    const entry: unknown = JSON.parse(text);
    return isEntry(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

const STAGES: ReadonlySet<unknown> = new Set<Entry['stage']>([
  'intended',
  'accepted',
  'refused',
  'conflicted',
  'found',
  'halting',
  'settled',
]);

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  const { token, memo, url, orderedAt, stage, scanId, isOurs, cost, twin, twinUntil } = value;
  return (
    [token, memo, url].every((text) => typeof text === 'string') &&
    [orderedAt, cost, twin].every((number) => typeof number === 'number') &&
    STAGES.has(stage) &&
    (scanId === undefined || typeof scanId === 'string') &&
    (twinUntil === undefined || typeof twinUntil === 'number') &&
    typeof isOurs === 'boolean'
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
