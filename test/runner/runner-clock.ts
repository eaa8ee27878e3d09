import type { ChildProcess } from 'node:child_process';

/** A run's time. */
export interface RunnerClock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `action` when the time has come. @returns a function that cancels it */
  at(dueMs: number, action: () => void): () => void;
  /** The hold on children that follow this clock; undefined if they follow their own. */
  readonly control?: ChildControl;
}

/** A clock's hold on child processes. */
export interface ChildControl {
  /**
   * Arguments that node needs before the script. @param salt distinguishes the randomness of
   * children that share a seed
   */
  nodeArguments(salt: string): readonly string[];
  /** Variables for node itself, removed before the script begins. */
  readonly nodeVariables: Readonly<Record<string, string>>;
  /**
   * Takes on a child, which must have an IPC channel. `onStall` is called with the reason if time
   * cannot go on.
   */
  attach(process: ChildProcess, onStall: (reason: Error) => void): AttachedChild;
}

/** A child whose time is driven. */
export interface AttachedChild {
  /**
   * Reports that something other than time, such as a signal, has just reached the child. Time
   * waits until it has taken effect.
   */
  disturb(): void;
  /** Reports that the child was just killed. Time waits for its end. */
  abandon(): void;
  /** Lets go of the child, which has ended. */
  release(): void;
}

/** The machine's own time. */
export const realClock: RunnerClock = {
  now: () => Date.now(),
  at: (dueMs, action) => {
    const timer = setTimeout(action, Math.max(0, dueMs - Date.now()));
    return () => clearTimeout(timer);
  },
};
