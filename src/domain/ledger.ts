import { isSameUrl } from './target.ts';

/**
 * A scan that a step has ordered, or may have. It is saved before each step that it speaks of, so
 * that whoever comes after a kill knows at least as much as was done
 * (docs/decisions/0002-charged-once.md).
 */
export interface Entry {
  readonly token: string;
  /** The memo as it was sent. */
  readonly memo: string;
  readonly url: string;
  /** When the order was last sent, or about to be: milliseconds since the epoch. */
  readonly orderedAt: number;
  /**
   * `intended`: the order may have been sent. `accepted`: there is a scan, its number is not known.
   * `refused`: no scan came of it. `conflicted`: another's scan stood in its way, so that hardly
   * any came of it. `found`: its scan is known. `halting`: it is to end, whatever an interruption
   * may leave. `settled`: nothing of it runs, or what runs is to be left alone.
   */
  readonly stage: 'intended' | 'accepted' | 'refused' | 'conflicted' | 'found' | 'halting' | 'settled';
  /** The scan's number, once found. */
  readonly scanId: string | undefined;
  /** Whether the scan bears our token: only then may it be stopped. */
  readonly isOurs: boolean;
  /**
   * Scans to be paid for that came of it, as far as is known: one that could not be settled counts.
   */
  readonly cost: number;
  /**
   * Until when a further scan of the token may come to be listed, in milliseconds since the epoch;
   * absent where there can be none, or none any more.
   */
  readonly twinUntil?: number | undefined;
  /**
   * Which scan of the token it is about: 0 for the one that was meant, 1 and on for those that came
   * beside it.
   */
  readonly twin: number;
}

/** True where something of ours may be running that nobody looks after any more. */
export function needsCleanUp({ stage, isOurs, twinUntil }: Entry): boolean {
  const mayRun: readonly Entry['stage'][] = ['intended', 'accepted', 'conflicted', 'halting'];
  return mayRun.includes(stage) || (stage === 'found' && isOurs) || twinUntil !== undefined;
}

/**
 * What is to be paid for it, as far as is known now: nothing for an order in whose way another's
 * scan stood.
 */
export function costOf({ stage, cost }: Entry): number {
  return stage === 'conflicted' ? 0 : cost;
}

/** The entries of one step. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly #save: (text: string) => void;

  /** `save` is handed all entries as text after every change, and must be done when it returns. */
  constructor(save: (text: string) => void, entries: readonly Entry[] = []) {
    this.#save = save;
    for (const entry of entries) this.#entries.set(keyOf(entry), entry);
  }

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** Scans of a URL that are to be paid for, however the service spells it. */
  chargedFor(url: string): number {
    return this.entries
      .filter((entry) => entry.url === url || isSameUrl(entry.url, url))
      .reduce((sum, entry) => sum + costOf(entry), 0);
  }

  keep(entry: Entry): void {
    this.#entries.set(keyOf(entry), entry);
    this.#save(JSON.stringify(this.entries));
  }

  /** All entries of a token, the scan that was meant first. */
  of(token: string | undefined): readonly Entry[] {
    return this.entries.filter((entry) => entry.token === token);
  }

  /** Notes that nothing needs looking after of the scan that was meant. */
  settle(token: string | undefined): void {
    const [entry] = this.of(token);
    if (entry !== undefined && entry.stage !== 'refused') this.keep({ ...entry, stage: 'settled' });
  }

  /** Notes that the scan that was meant is to be halted, and has not been seen to end yet. */
  halt(token: string): void {
    const [entry] = this.of(token);
    if (entry !== undefined) this.keep({ ...entry, stage: 'halting' });
  }

  /** Notes a further scan of the token, to be halted. False where it is noted already. */
  noteTwin(token: string, id: string): boolean {
    const all = this.of(token);
    const [meant] = all;
    if (meant === undefined || all.some(({ scanId }) => scanId === id)) return false;
    const twin: Entry = { ...meant, twin: all.length, stage: 'halting', scanId: id, isOurs: true, cost: 1 };
    this.keep({ ...twin, twinUntil: undefined });
    return true;
  }

  /** Notes that no further scan of the token can come to be listed any more. */
  endTwins(token: string): void {
    const [entry] = this.of(token);
    if (entry !== undefined) this.keep({ ...entry, twinUntil: undefined });
  }

  /** Notes that a further scan of the token has ended. */
  settleTwin(token: string, id: string): void {
    const entry = this.of(token).find(({ twin, scanId }) => twin > 0 && scanId === id);
    if (entry !== undefined) this.keep({ ...entry, stage: 'settled' });
  }
}

function keyOf({ token, twin }: Entry): string {
  return `${token} ${twin}`;
}

/** The entries of that text; undefined where it is none of ours. */
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
