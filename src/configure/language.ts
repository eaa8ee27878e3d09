import { en } from '../texts/en.ts';
import type { Texts } from '../texts/message.ts';
import type { Inputs } from './inputs-table.ts';

/** The texts of a language. English is always there; any other is loaded when it is asked for. */
export async function textsIn(language: Inputs['language'] | undefined): Promise<Texts> {
  if (language !== 'ko') return en;
  return (await import(/* webpackChunkName: "ko" */ '../texts/ko.ts')).ko;
}
