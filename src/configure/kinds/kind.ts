import { spellOut } from '../../escape/plain.ts';
import { unprintable } from '../../escape/unprintable.ts';
import type { Message } from '../../texts/message.ts';

/**
 * The result of reading one input: its value, or what is wrong with it. If `wrong` is empty, the
 * whole text is not allowed, and the message only repeats it.
 */
export type Reading<Value> = { readonly value: Value } | { readonly wrong: readonly Message[] };

/** A kind of input: how its text is read, and what it allows, in words. */
export interface Kind<Value> {
  /** Reads the text, which is trimmed. It is blank only if the input's default is blank. */
  readonly parse: (given: string) => Reading<Value>;
  readonly allowed: Message;
}

export function accept<Value>(value: Value): Reading<Value> {
  return { value };
}

export function refuse(...wrong: readonly Message[]): Reading<never> {
  return { wrong };
}

const MOST_CHARACTERS_SHOWN = 100;
const UNFIT_FOR_A_LINE = unprintable(String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`);

/** What no input of one line may hold. */
export const CONTROLS = unprintable(String.raw`\p{Cc}`);

/**
 * What was given, safe to show in one line: quoted, cut, and with all characters escaped that would
 * break the line or control a terminal.
 */
export function quote(given: string): string {
  const shown = spellOut(given.slice(0, MOST_CHARACTERS_SHOWN), UNFIT_FOR_A_LINE);
  return `"${shown}"${given.length > MOST_CHARACTERS_SHOWN ? '…' : ''}`;
}

/** The lines that are not blank, trimmed. */
export function linesOf(given: string): readonly string[] {
  return given
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
