/** Programs that break the step from within, with errors that tell what the test has them tell. */
import type { StepOptions } from './scenario.ts';

/** Throws while results are published, so that not even the verdict can be shown as usual. */
export const THROWING = `
  const write = process.stdout.write.bind(process.stdout);
  let left = 2;
  process.stdout.write = (text, ...rest) => {
    if (left === 0 || !/^::error|^(Warning|경고)/.test(text)) return write(text, ...rest);
    left -= 1;
    throw new Error(process.env.TOLD, { cause: new Error(process.env.TOLD) });
  };`;
const throwingTold = 'throw new TypeError(process.env.TOLD, { cause: new Error(process.env.TOLD) })';
/** Breaks what hides secrets, once. */
export const BREAKING_EARLY = `
  const { toSorted } = Array.prototype;
  Array.prototype.toSorted = () => { Array.prototype.toSorted = toSorted; ${throwingTold}; };`;
/** Breaks what makes the plan. */
export const BREAKING_LATE = `Date.prototype.toISOString = () => { ${throwingTold}; };`;
/** Breaks each connection. */
export const BREAKING_SOCKETS = `
  import { Socket } from 'node:net';
  Socket.prototype.connect = function () { setImmediate(() => this.destroy(new Error(process.env.TOLD))); return this; };`;
/** A step that runs this program first. @param told what its errors say */
export function withScript(script: string, told: string): StepOptions {
  return { env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}`, TOLD: told } };
}
