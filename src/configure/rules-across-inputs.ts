import { type Message, say } from '../texts/message.ts';
import type { InputName } from './inputs-table.ts';
import { quote } from './kinds/kind.ts';

/**
 * What is wrong with combinations of inputs, even if each input is valid by itself.
 * @param textOf the text of an input as given, trimmed
 */
export function problemsAcrossInputs(textOf: (input: InputName) => string): readonly Message[] {
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
  return problems;
}
