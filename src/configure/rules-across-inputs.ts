import { type Message, say } from '../texts/message.ts';
import type { InputName, Inputs } from './inputs-table.ts';
import { quote } from './kinds/kind.ts';
import { rulesForSeveralSites } from './rules-for-several-sites.ts';

/** The inputs of a step: what was given, and the values of those that are valid. */
export interface InputsToCompare {
  /** The text of an input as given, trimmed. */
  readonly textOf: (input: InputName) => string;
  readonly values: Partial<Inputs>;
}

/** What is wrong with a combination of inputs, even if each is valid by itself. */
export function problemsAcrossInputs({ textOf, values }: InputsToCompare): readonly Message[] {
  const problems: Message[] = [];
  if (textOf('start-url') === '' && textOf('instance-no') === '') {
    problems.push(
      say('inputRefused', { input: 'start-url', wrong: say('inputNotGiven'), allowed: say('allowedUrlOrNumber') }),
    );
  }
  if (textOf('gate-on').toLowerCase() === 'new' && textOf('baseline') === '') {
    problems.push(
      say('inputRefused', { input: 'baseline', wrong: say('inputNotGiven'), allowed: say('allowedBaselineForNew') }),
    );
  }
  const baseline = textOf('baseline');
  if (baseline !== '' && baseline === textOf('instance-no')) {
    const wrong = say('inputGiven', { given: quote(baseline) });
    problems.push(say('inputRefused', { input: 'baseline', wrong, allowed: say('allowedBaselineBeside') }));
  }
  return [...problems, ...rulesForSeveralSites(values)];
}
