import { isHarmlessHeader } from '../domain/harmless-header.ts';
import { hostnameOf, hostOf, normalUrl } from '../domain/site-url.ts';
import { type Message, say } from '../texts/message.ts';
import { INPUTS, type InputName, type Inputs } from './inputs-table.ts';
import { quote } from './kinds/kind.ts';

/** What is wrong with the inputs only because there are several sites. */
export function rulesForSeveralSites(values: Partial<Inputs>): readonly Message[] {
  const { 'start-url': urls = [], 'instance-no': numbers = [], rescan, baseline } = values;
  const count = Math.max(urls.length, numbers.length);
  const problems: Message[] = [];
  const refuse = (input: InputName, wrong: Message, allowed: Message) =>
    problems.push(say('inputRefused', { input, wrong, allowed }));
  for (const url of repeated(urls, normalUrl))
    refuse('start-url', say('inputRepeated', { given: quote(url) }), INPUTS['start-url'].allowed);
  for (const number of repeated(numbers, (each) => each)) {
    refuse('instance-no', say('inputRepeated', { given: quote(number) }), INPUTS['instance-no'].allowed);
  }
  if (urls.length > 0 && numbers.length > 0 && urls.length !== numbers.length) {
    const wrong = say('inputLinesDiffer', { numbers: numbers.length, sites: urls.length });
    refuse('instance-no', wrong, say('allowedNumberForEach'));
  }
  if (count < 2) return problems;
  if (typeof rescan === 'object') {
    refuse('rescan', say('inputGiven', { given: quote(rescan.number) }), say('allowedRescanOfSeveral', { count }));
  }
  if (baseline?.kind === 'number' || baseline?.kind === 'path') {
    const given = baseline.kind === 'number' ? baseline.number : baseline.path;
    refuse('baseline', say('inputGiven', { given: quote(given) }), say('allowedBaselineOfSeveral', { count }));
  }
  return [...problems, ...credentialProblems(values), ...exclusionProblems(values)];
}

/** Those that were given before, in whatever spelling. */
function repeated(texts: readonly string[], spell: (text: string) => string): readonly string[] {
  const spelled = texts.map(spell);
  return texts.filter((_, place) => spelled.indexOf(spelled[place] ?? '') < place);
}

/** A login is only meant for one host. A server on another port may be somebody else's. */
function credentialProblems({ 'start-url': urls = [], headers = [] }: Partial<Inputs>): readonly Message[] {
  if (new Set(urls.map(hostOf)).size < 2) return [];
  return headers
    .filter(([name, value]) => !isHarmlessHeader(name, value))
    .map(([name]) => {
      const wrong = say('inputHeaderOfOneHost', { name: quote(name) });
      return say('inputRefused', { input: 'headers', wrong, allowed: say('allowedHeadersOfSeveral') });
    });
}

/** An exclusion that belongs to no site would be left out without a word. */
function exclusionProblems({ 'start-url': urls = [], 'exclude-urls': exclusions = [] }: Partial<Inputs>) {
  if (urls.length === 0) return [];
  const hosts = new Set(urls.map(hostnameOf));
  return exclusions
    .filter((url) => !hosts.has(hostnameOf(url)))
    .map((url) => {
      const wrong = say('inputGiven', { given: quote(url) });
      return say('inputRefused', { input: 'exclude-urls', wrong, allowed: say('allowedExclusionOfSeveral') });
    });
}
