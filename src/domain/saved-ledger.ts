import type { UrlKey } from './url-key.ts';

/**
 * A scan that a step has ordered, or may have. An entry is saved before the step does what it
 * describes. So even if the step is killed, the ledger shows at least everything that it did
 * (docs/decisions/0002-charged-once.md).
 */
export interface Entry {
  readonly token: string;
  /** The memo as sent. Where the scan's number is known, an entry read back has the token only. */
  readonly memo: string;
  readonly url: UrlKey;
  /** When the order was last sent, or about to be, in milliseconds since the epoch. */
  readonly orderedAt: number;
  /**
   * `intended`: the order may have been sent. `accepted`: there is a scan, but its number is
   * unknown. `refused`: no scan came of it. `conflicted`: another scan was in the way, so almost
   * certainly no scan came of it. `found`: its scan is known. `halting`: its scan must be halted,
   * even if an interruption leaves scans running. `settled`: nothing of it is running, or it is to
   * be left alone.
   */
  readonly stage: 'intended' | 'accepted' | 'refused' | 'conflicted' | 'found' | 'halting' | 'settled';
  /** The scan's number, once found. */
  readonly scanId: string | undefined;
  /** Whether the scan bears our token. Only then may it be halted. */
  readonly isOurs: boolean;
  /**
   * How many scans came of it that must be paid for, as far as is known. An order whose result is
   * unknown counts as one.
   */
  readonly cost: number;
  /**
   * Until when another scan of the token may still appear in the list, in milliseconds since the
   * epoch. Absent if none can, or none can any more.
   */
  readonly twinUntil?: number | undefined;
  /**
   * Which scan of the token the entry describes: 0 is the intended one, 1 and up are extra ones.
   */
  readonly twin: number;
}

/** True if a scan of ours may be running that no step looks after any more. */
export function needsCleanUp({ stage, isOurs, twinUntil }: Entry): boolean {
  const mayRun: readonly Entry['stage'][] = ['intended', 'accepted', 'conflicted', 'halting'];
  return mayRun.includes(stage) || (stage === 'found' && isOurs) || twinUntil !== undefined;
}

/** What a stage has saved under a name; '' if nothing. */
export type ReadState = (name: string) => string;

/**
 * True if the step certainly left nothing to clean up. The post step asks this before it loads
 * anything, so this module imports nothing that runs.
 */
export function isIdle(readState: ReadState): boolean {
  return readLedger(readState)?.some(needsCleanUp) === false;
}

/**
 * The name under which a step saves an entry, by its place from 0. Each entry has its own: the post
 * step gets them as environment variables, which hold at most 32,767 characters on Windows and 128
 * KiB on Linux. So an entry is saved in one write, which touches no other entry.
 */
export function stateNameAt(place: number): string {
  return `ledger_${place}`;
}

/**
 * The text to save an entry as: what the post step needs to find its scan, in a few hundred
 * characters at most, since the texts of a hundred sites reach it at once. All but the memo are
 * short. The memo begins with the token, and is saved only while the scan's number is unknown.
 */
export function writeEntry({ memo, ...entry }: Entry): string {
  const note = entry.scanId === undefined ? memo.slice(entry.token.length) : '';
  return JSON.stringify({ ...entry, ...(note !== '' && { note }) });
}

/** The entries that a step has saved; undefined if one of them is not an entry. */
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
    const saved: unknown = JSON.parse(text);
    if (!isSavedEntry(saved)) return undefined;
    const { note = '', ...entry } = saved;
    return { ...entry, memo: entry.token + note };
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

/** An entry as it is saved. */
interface SavedEntry extends Omit<Entry, 'memo'> {
  /** What follows the token in the memo. */
  readonly note?: string;
}

function isSavedEntry(value: unknown): value is SavedEntry {
  if (!isRecord(value) || !isRecord(value['url'])) return false;
  const { token, note = '', url, orderedAt, stage, scanId, isOurs, cost, twin, twinUntil } = value;
  return (
    [token, note, url['host'], url['hash']].every((text) => typeof text === 'string') &&
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
