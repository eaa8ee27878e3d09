import { type Entry, stateNameAt, writeEntry } from './saved-ledger.ts';
import { urlKeyOf } from './url-key.ts';

/**
 * How many scans of an entry must be paid for, as far as is known. An order that another scan
 * blocked costs nothing.
 */
export function costOf({ stage, cost }: Entry): number {
  return stage === 'conflicted' ? 0 : cost;
}

/** The entries of one step. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  readonly #save: (name: string, text: string) => void;

  /**
   * `save` is given each entry that changes, as text, and the name to keep it under. The entry must
   * be safe once it returns.
   */
  constructor(save: (name: string, text: string) => void, entries: readonly Entry[] = []) {
    this.#save = save;
    for (const entry of entries) this.#entries.set(keyOf(entry), entry);
  }

  get entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** How many scans of a URL must be paid for, however the service spells the URL. */
  chargedFor(url: string): number {
    const { hash } = urlKeyOf(url);
    return this.entries.filter((entry) => entry.url.hash === hash).reduce((sum, entry) => sum + costOf(entry), 0);
  }

  /** @throws what saving throws. Then a new entry leaves no gap, at which a reader would stop. */
  keep(entry: Entry): void {
    const key = keyOf(entry);
    const isNew = !this.#entries.has(key);
    this.#entries.set(key, entry);
    try {
      this.#save(stateNameAt([...this.#entries.keys()].indexOf(key)), writeEntry(entry));
    } catch (cause) {
      if (isNew) this.#entries.delete(key);
      throw cause;
    }
  }

  /** All entries of a token, the intended scan first. */
  of(token: string | undefined): readonly Entry[] {
    return this.entries.filter((entry) => entry.token === token);
  }

  /** Notes that the intended scan needs no clean-up any more. */
  settle(token: string | undefined): void {
    const [entry] = this.of(token);
    if (entry !== undefined && entry.stage !== 'refused') this.keep({ ...entry, stage: 'settled' });
  }

  /** Notes that the intended scan must be halted. It has not been seen to end yet. */
  halt(token: string): void {
    const [entry] = this.of(token);
    if (entry !== undefined) this.keep({ ...entry, stage: 'halting' });
  }

  /** Notes another scan of the token, which must be halted. False if it was noted before. */
  noteTwin(token: string, id: string): boolean {
    const all = this.of(token);
    const [meant] = all;
    if (meant === undefined || all.some(({ scanId }) => scanId === id)) return false;
    const twin: Entry = { ...meant, twin: all.length, stage: 'halting', scanId: id, isOurs: true, cost: 1 };
    this.keep({ ...twin, twinUntil: undefined });
    return true;
  }

  /** Notes that no more scans of the token can appear in the list. */
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
