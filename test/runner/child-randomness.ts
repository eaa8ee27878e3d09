/**
 * Derives the process's randomness from a seed, so two runs of a program print the same.
 *
 * Not covered: keys that node:crypto generates, and random values that native code draws.
 */
import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

type Callback<Value> = (error: Error | null, value: Value) => void;

/** Replaces Math.random and the generators of node:crypto and Web Crypto. */
export function installRandomness(seed: number): void {
  const random = makeGenerator(seed);
  const fill = <View extends ArrayBufferView>(view: View, offset = 0, size = view.byteLength - offset): View => {
    const bytes = new Uint8Array(view.buffer, view.byteOffset + offset, size);
    for (let index = 0; index < bytes.length; index += 1) {
      bytes[index] = Math.floor(random() * 256);
    }
    return view;
  };
  const replacements = {
    randomBytes: (size: number, callback?: Callback<Buffer>) => answer(fill(Buffer.alloc(size)), callback),
    randomFillSync: fill,
    randomFill: (view: Buffer, ...rest: [...number[], Callback<Buffer>]) => {
      const callback = rest.pop();
      const [offset, size] = rest.filter((value) => typeof value === 'number');
      return answer(fill(view, offset, size), typeof callback === 'function' ? callback : undefined);
    },
    randomInt: (...args: readonly (number | Callback<number>)[]) => {
      const callback = args.find((arg) => typeof arg === 'function');
      const bounds = args.filter((arg) => typeof arg === 'number');
      const [min, max] = bounds.length > 1 ? [bounds[0] ?? 0, bounds[1] ?? 0] : [0, bounds[0] ?? 0];
      return answer(min + Math.floor(random() * (max - min)), callback);
    },
    randomUUID: () => formatUuid(fill(Buffer.alloc(16))),
  };
  Object.assign(crypto, replacements);
  // The module's crypto.getRandomValues is a getter for this one.
  Object.defineProperty(globalThis.crypto, 'randomUUID', { value: replacements.randomUUID });
  Object.defineProperty(globalThis.crypto, 'getRandomValues', { value: fill });
  Math.random = random;
  syncBuiltinESMExports();
}

/** Returns the value, or later hands it to the callback if there is one. */
function answer<Value>(value: Value, callback: Callback<Value> | undefined): Value | undefined {
  if (callback === undefined) {
    return value;
  }
  setImmediate(callback, null, value);
  return undefined;
}

/** A version 4 UUID of RFC 9562. */
function formatUuid(bytes: Buffer): string {
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * Numbers from 0 up to, but not including, 1: Tommy Ettinger's Mulberry32. Good enough for tests,
 * and short.
 */
function makeGenerator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
