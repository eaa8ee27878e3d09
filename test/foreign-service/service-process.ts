import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import type { Readable } from 'node:stream';

const PYTHON = 'python3';
const SCRIPT = path.join(import.meta.dirname, 'wsc_service.py');

/** What the scanner found. */
export interface Found {
  readonly category: string;
  readonly risk: string;
  readonly domain: string;
  readonly path: string;
  readonly parameter: string;
}

/** What is true of a scan, whatever the service says about it. */
export interface TrueJob {
  readonly number: string;
  readonly url: string;
  readonly memo: string;
  /** By a createJob of ours; all others were there before. */
  readonly isOrdered: boolean;
  /** A re-diagnosis that costs nothing. */
  readonly isFree: boolean;
  readonly master: string | null;
  /** The vendor's statusCode. */
  readonly state: number;
  readonly isAlive: boolean;
  /** The request that ended it, if one did. */
  readonly endedBy: 'cancel' | 'stop' | null;
  /** Whether its report was handed out. */
  readonly isServed: boolean;
  /** Whether its report is too old to be handed out. */
  readonly isExpired: boolean;
  readonly crawled: number | null;
  readonly findings: readonly Found[];
}

export interface SeenRequest {
  /** Seconds since the service's start. */
  readonly at: number;
  readonly operation: string;
  readonly target: string;
  readonly body: string;
  readonly outcome: string;
  readonly fault: string | null;
}

/** All that the service knows. */
export interface Truth {
  readonly jobs: readonly TrueJob[];
  readonly requests: readonly SeenRequest[];
  /** Requests that the vendor's pages don't allow. */
  readonly complaints: readonly string[];
  /** Scans of ours that were alive when we ordered another of the same target. */
  readonly overlaps: readonly string[];
}

/** A scan that the service has before the first run. */
export interface EarlierJob {
  readonly url: string;
  readonly memo?: string;
  /** Seconds since its end; without it, it is running. */
  readonly endedAgo?: number;
  /** Seconds that it runs from now. */
  readonly runsFor?: number;
  readonly state?: number;
  readonly rescan?: 'possible' | 'expired' | null;
  /** Whether its report can no longer be read. */
  readonly expired?: boolean;
  /** Whether it is a re-diagnosis of the scan before it in the list. */
  readonly again?: boolean;
  /** Scans of a site with the same number found the same. */
  readonly draw?: number;
}

/** Settings of wsc_service.py; those that are named here are read in the tests as well. */
export interface ServiceSettings {
  readonly before?: readonly EarlierJob[];
  readonly report?: { readonly level?: 'less' | 'more'; readonly [name: string]: unknown };
  readonly [name: string]: unknown;
}

/** Whether this machine can run the service. */
export function hasPython(): boolean {
  return spawnSync(PYTHON, ['--version']).status === 0;
}

/** The foreign service in a process of its own. */
export class ForeignService {
  readonly url: string;
  /** Resolves when the service first holds an answer back. */
  readonly held: Promise<void>;
  readonly #child: ChildProcessByStdio<null, Readable, null>;

  /** @throws Error if it does not come to listen */
  static async start(settings: ServiceSettings): Promise<ForeignService> {
    const child = spawn(PYTHON, ['-B', SCRIPT, JSON.stringify(settings)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface(child.stdout);
    const first = await Promise.race([once(lines, 'line'), once(child, 'close')]);
    const port = /^LISTENING (\d+)$/.exec(String(first[0]))?.[1];
    if (port === undefined) throw new Error(`${PYTHON} ${SCRIPT} does not listen: ${first[0]}`);
    return new ForeignService(child, { url: `http://127.0.0.1:${port}`, lines });
  }

  private constructor(
    child: ChildProcessByStdio<null, Readable, null>,
    { url, lines }: { readonly url: string; readonly lines: Interface },
  ) {
    this.#child = child;
    this.url = url;
    this.held = new Promise((resolve) => {
      lines.on('line', (line) => {
        if (line.startsWith('HELD ')) resolve();
      });
    });
  }

  async truth(): Promise<Truth> {
    const response = await fetch(`${this.url}/-/truth`);
    // What the service writes is what the type above says: both are ours.
    return (await response.json()) as Truth;
  }

  async close(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const closed = once(this.#child, 'close');
    this.#child.kill('SIGKILL');
    await closed;
  }
}
