import { setFlagsFromString } from 'node:v8';

/** Settings of V8 that it reads anew whenever it is about to let the heap grow. */
const SPARING = [
  // Room for new objects stays as it is. V8 doubles it up to 128 MB and keeps that to the end.
  '--semi-space-growth-factor=1',
  // Old objects are collected as soon as they take half as much again as after the last time. V8
  // waits for several times as much.
  '--heap-growing-percent=50',
];

/** Has V8 collect garbage before much of it piles up, from now on. */
export function spareMemory(): void {
  for (const flag of SPARING) setFlagsFromString(flag);
}
