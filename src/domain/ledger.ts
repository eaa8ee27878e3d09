import { isSameUrl } from './target.ts';

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

/**
 * What it costs, according to what is known so far. An order blocked by another scan costs nothing.
 */
export function costOf({ stage, cost }: Entry): number {
  return stage === 'conflicted' ? 0 : cost;
}

/** The entries of one step. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly #save: (text: string) => void;

  /** `save` receives all entries as text after every change. It must be done when it returns. */
  constructor(save: (text: string) => void, entries: readonly Entry[] = []) {
    this.#save = save;
    for (const entry of entries) this.#entries.set(keyOf(entry), entry);
  }

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** How many scans of a URL must be paid for, however the service spells the URL. */
  chargedFor(url: string): number {
    return this.entries
      .filter((entry) => entry.url === url || isSameUrl(entry.url, url))
      .reduce((sum, entry) => sum + costOf(entry), 0);
  }

  keep(entry: Entry): void {
    this.#entries.set(keyOf(entry), entry);
    this.#save(JSON.stringify(this.entries));
  }

  /** All entries of a token, the intended scan first. */
  of(token: string | undefined): readonly Entry[] {
    return this.entries.filter((entry) => entry.token === token);
  }

  /** Notes that the intended scan needs no more looking after. */
  settle(token: string | undefined): void {
    const [entry] = this.of(token);
    if (entry !== undefined && entry.stage !== 'refused') this.keep({ ...entry, stage: 'settled' });
  }

  /** Notes that the intended scan must be halted, and has not been seen to end yet. */
  halt(token: string): void {
    const [entry] = this.of(token);
    if (entry !== undefined) this.keep({ ...entry, stage: 'halting' });
  }

  /** Notes another scan of the token that must be halted. False if it is already noted. */
  noteTwin(token: string, id: string): boolean {
    const all = this.of(token);
    const [meant] = all;
    if (meant === undefined || all.some(({ scanId }) => scanId === id)) return false;
    const twin: Entry = { ...meant, twin: all.length, stage: 'halting', scanId: id, isOurs: true, cost: 1 };
    this.keep({ ...twin, twinUntil: undefined });
    return true;
  }

  /** Notes that no other scan of the token can appear in the list any more. */
  endTwins(token: string): void {
    const [entry] = this.of(token);
    if (entry !== undefined) this.keep({ ...entry, twinUntil: undefined });
  }

  /** Notes that another scan of the token has ended. */
  settleTwin(token: string, id: string): void {
    const entry = this.of(token).find(({ twin, scanId }) => twin > 0 && scanId === id);
    if (entry !== undefined) this.keep({ ...entry, stage: 'settled' });
  }
}

function keyOf({ token, twin }: Entry): string {
  return `${token} ${twin}`;
}

/** Reads saved entries; undefined if the text is not a ledger of ours. */
export function readLedger(text: string): readonly Entry[] | undefined {
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries) && entries.every(isEntry) ? entries : undefined;
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
