import type { en } from './en.ts';

/** A language: every text that people read, by name. Others must match `en`. */
export type Texts = typeof en;

/** Where a text takes words, it also takes a message, or several messages, which become a list. */
type Told<Facts> = {
  readonly [Name in keyof Facts]: string extends Facts[Name] ? Facts[Name] | Message | readonly Message[] : Facts[Name];
};

type About<Name extends keyof Texts> = Parameters<Texts[Name]> extends [infer Facts] ? [about: Told<Facts>] : [];

/**
 * Something to tell people, not yet in words: which text, and its facts. The code that finds out
 * says what happened. Only the place that shows it chooses the language.
 */
export interface Message {
  readonly text: keyof Texts;
  readonly about: Readonly<Record<string, unknown>>;
}

/** Makes a message. */
export function say<Name extends keyof Texts>(text: Name, ...[about]: About<Name>): Message {
  return { text, about: { ...about } };
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'text' in value && 'about' in value;
}

function isListOfMessages(value: unknown): value is readonly Message[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMessage);
}

/** Puts a message into words. */
export function phrase(texts: Texts, message: Message): string {
  const worded = (value: unknown): unknown => {
    if (isMessage(value)) return phrase(texts, value);
    if (!isListOfMessages(value)) return value;
    return texts.enumeration({ items: value.map((each) => phrase(texts, each)) });
  };
  const about = Object.fromEntries(Object.entries(message.about).map(([name, value]) => [name, worded(value)]));
  // `say` has checked the facts against the text's parameter; the index type cannot carry that.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const word = texts[message.text] as (about: unknown) => string;
  return word(about);
}
