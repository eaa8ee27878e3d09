import { debug, getInput, getState, isDebug, saveState, setSecret } from '@actions/core';

/** The text of an input, as the runner hands it over. */
export function readInput(name: string): string {
  return getInput(name, { trimWhitespace: false });
}

/** Has the runner hide these strings in everything that it shows. */
export function maskAll(masks: readonly string[]): void {
  for (const mask of masks) setSecret(mask);
}

/** Tells the errors behind a failure, where the user has asked for debug logs. `conceal` takes our secrets out. */
export function tellDebug(cause: unknown, conceal: (text: string) => string): void {
  for (let error = isDebug() ? cause : undefined; error instanceof Error; error = error.cause)
    debug(conceal(error.stack ?? error.message));
}

/** Keeps a text for the post step. It is in the runner's file when this returns. */
export function keepState(name: string, text: string): void {
  saveState(name, text);
}

/** What the main step kept; '' where it kept nothing. */
export function readState(name: string): string {
  return getState(name);
}
