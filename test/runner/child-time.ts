/**
 * Replaces the process's time with virtual time, wherever a program can read it or wait for it.
 *
 * Not covered: `new Intl.DateTimeFormat().format()` without an argument, `process.uptime()`, what a
 * program took from `node:timers` in another realm (node:vm, worker threads), and everything that
 * Node does with timers of its own (sockets, DNS). Those follow real time, as they must, because
 * what they wait for is real.
 */
import { AsyncResource } from 'node:async_hooks';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import timerPromises from 'node:timers/promises';
import { promisify } from 'node:util';
import type { VirtualTimeout, VirtualTimers } from './child-timers.ts';

interface SleepOptions {
  readonly signal?: AbortSignal;
  readonly ref?: boolean;
}

/**
 * These take `setTimeout` from node:timers when loaded. They are loaded before it is replaced, so
 * they keep the real one.
 */
const NODE_MODULES_WITH_TIMERS = ['node:https', 'node:net', 'node:tls', 'node:dns', 'node:readline/promises'];

/**
 * Replaces Date, performance.now, process.hrtime, AbortSignal.timeout and every form of setTimeout
 * and setInterval.
 */
export function installTime(virtual: VirtualTimers): void {
  for (const name of NODE_MODULES_WITH_TIMERS) {
    process.getBuiltinModule(name);
  }
  installDate(virtual);
  installTimers(virtual);
}

function installDate(virtual: VirtualTimers): void {
  const RealDate = Date;
  const VirtualDate = new Proxy(RealDate, {
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length > 0 ? args : [virtual.nowMs], newTarget) as object,
    apply: (target) => new target(virtual.nowMs).toString(),
  });
  RealDate.now = () => virtual.nowMs;
  Object.defineProperty(RealDate.prototype, 'constructor', { value: VirtualDate });
  globalThis.Date = VirtualDate;

  const originMs = virtual.nowMs;
  const elapsedMs = (): number => virtual.nowMs - originMs;
  Object.defineProperty(performance, 'timeOrigin', { value: originMs });
  Object.defineProperty(performance, 'now', { value: elapsedMs });

  const elapsedNs = (): bigint => BigInt(elapsedMs()) * 1_000_000n;
  const hrtime = (since: readonly [number, number] = [0, 0]): [number, number] => {
    const ns = elapsedNs() - (BigInt(since[0]) * 1_000_000_000n + BigInt(since[1]));
    return [Number(ns / 1_000_000_000n), Number(ns % 1_000_000_000n)];
  };
  Object.assign(process, { hrtime: Object.assign(hrtime, { bigint: elapsedNs }) });
}

function installTimers(virtual: VirtualTimers): void {
  const start = (callback: unknown, delay: unknown, args: readonly unknown[], isRepeated: boolean): VirtualTimeout => {
    if (typeof callback !== 'function') {
      throw new TypeError('The "callback" argument must be of type function.');
    }
    const bound = AsyncResource.bind(() => void Reflect.apply(callback, undefined, args), 'Timeout');
    return virtual.set(bound, delay, isRepeated);
  };
  const functions = {
    setTimeout: (callback: unknown, delay?: unknown, ...args: unknown[]) => start(callback, delay, args, false),
    setInterval: (callback: unknown, delay?: unknown, ...args: unknown[]) => start(callback, delay, args, true),
    clearTimeout: (handle: unknown) => virtual.clear(handle),
    clearInterval: (handle: unknown) => virtual.clear(handle),
  };

  const sleep = (delay?: unknown, value?: unknown, { signal, ref = true }: SleepOptions = {}): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(makeAbortError(signal));
        return;
      }
      const timer = functions.setTimeout(() => {
        signal?.removeEventListener('abort', onAbort);
        resolve(value);
      }, delay);
      const onAbort = (): void => {
        timer.close();
        reject(makeAbortError(signal));
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      if (!ref) {
        timer.unref();
      }
    });

  async function* tick(delay?: unknown, value?: unknown, { signal, ref = true }: SleepOptions = {}) {
    let dueCount = 0;
    let wake = (): void => {};
    const timer = functions.setInterval(() => {
      dueCount += 1;
      wake();
    }, delay);
    const onAbort = (): void => wake();
    signal?.addEventListener('abort', onAbort, { once: true });
    if (!ref) {
      timer.unref();
    }
    try {
      for (;;) {
        if (signal?.aborted) {
          throw makeAbortError(signal);
        }
        if (dueCount > 0) {
          dueCount -= 1;
          yield value;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    } finally {
      timer.close();
      signal?.removeEventListener('abort', onAbort);
    }
  }

  const waiting = { setTimeout: sleep, setInterval: tick };
  Object.defineProperty(functions.setTimeout, promisify.custom, { value: sleep });
  Object.assign(timerPromises, waiting);
  Object.assign(timerPromises.scheduler, {
    wait: (delay: unknown, options?: SleepOptions) => sleep(delay, undefined, options),
  });
  Object.assign(timers, functions);
  Object.assign(globalThis, functions);
  AbortSignal.timeout = (delay) => {
    const controller = new AbortController();
    const reason = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    functions.setTimeout(() => controller.abort(reason), delay).unref();
    return controller.signal;
  };
  syncBuiltinESMExports();
}

function makeAbortError(signal: AbortSignal | undefined): Error {
  const error = new Error('The operation was aborted', { cause: signal?.reason });
  return Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' });
}
