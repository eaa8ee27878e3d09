import { setImmediate as eventLoopTurn } from 'node:timers/promises';
import { createHttp, type Line } from '../../../src/hosts/machine/http.ts';
import type { Http } from '../../../src/ports.ts';
import type { Emulator } from '../../emulator/emulator.ts';
import type { Manner } from '../../emulator/manner.ts';
import { SocketServer } from '../../emulator/socket-server.ts';
import { Bench } from '../../scan/bench.ts';

/** Turns of the event loop within which data arrives between two sockets of this process. */
const QUIET_TURNS = 10;
/** Turns with nothing due after which nothing more can arrive. */
const IDLE_TURNS = 2_000;

/** Turns after which data still on its way is lost. */
const MOST_TURNS = 300_000;

type WireBenchOptions = ConstructorParameters<typeof Bench>[0] & {
  /** Makes the connections, if not the client itself. */
  readonly line?: Line;
};

/**
 * The core's real parts, including its HTTP, with a server of that manner: over real sockets, on a
 * clock that stands still.
 */
export class WireBench extends Bench {
  readonly #server: Promise<SocketServer>;
  readonly #requests: { inFlight: number };

  constructor(manner: Manner, { line, ...options }: WireBenchOptions = {}) {
    const requests = { inFlight: 0 };
    const started = Promise.withResolvers<SocketServer>();
    super({
      ...options,
      reach: (emulator) => {
        SocketServer.start(emulator, [manner]).then(started.resolve, started.reject);
        return overSockets(emulator, started.promise, { requests, line });
      },
    });
    this.#server = started.promise;
    this.#requests = requests;
  }

  /** The number of requests on each connection. */
  async requestsByConnection(): Promise<readonly number[]> {
    return (await this.#server).requestsByConnection;
  }

  async close(): Promise<void> {
    await (await this.#server).close();
  }

  /**
   * Runs some work to its end. Time passes only while every request in flight is waiting at the
   * server.
   */
  override async drive<T>(work: Promise<T>): Promise<T> {
    const server = await this.#server;
    let isSettled = false;
    const settle = () => {
      isSettled = true;
    };
    work.then(settle, settle);
    for (let idle = 0; !isSettled; ) {
      let before: readonly number[] = [];
      for (let [quiet, turns] = [0, 0]; quiet < QUIET_TURNS && !isSettled; turns += 1) {
        if (turns > MOST_TURNS) throw new Error(`${this.#requests.inFlight} in flight, ${before.length} at the server`);
        await eventLoopTurn();
        const written = [...server.listUnanswered().values()];
        const isStill = written.length === this.#requests.inFlight && String(written) === String(before);
        quiet = isStill ? quiet + 1 : 0;
        before = written;
      }
      const dueAt = this.clock.nextDue();
      if (dueAt === undefined) idle += 1;
      else if (!isSettled) await this.clock.advanceTo(Math.max(dueAt, this.clock.now()));
      if (idle > IDLE_TURNS) throw new Error('the work waits for nothing that could come');
    }
    return await work;
  }
}

function overSockets(
  { clock }: { readonly clock: Emulator['clock'] },
  started: Promise<SocketServer>,
  { requests, line }: { readonly requests: { inFlight: number }; readonly line: Line | undefined },
): Http {
  const http = createHttp({ clock, ...(line !== undefined && { lineTo: async () => line }) });
  return async (request, signal) => {
    const { url } = await started;
    const { pathname, search } = new URL(request.url);
    requests.inFlight += 1;
    try {
      return await http({ ...request, url: `${url}${pathname}${search}` }, signal);
    } finally {
      requests.inFlight -= 1;
    }
  };
}
