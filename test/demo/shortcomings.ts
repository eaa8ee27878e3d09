import type { Emulator } from '../emulator/emulator.ts';
import type { RunResult } from '../runner/runner.ts';
import { CREDENTIALS, SHOP_COUNTS, SHOP_CRAWLED_URLS } from './shop.ts';

/** The demo's run as the runner saw it, and as the service did. */
export interface DemoRun {
  readonly result: RunResult;
  readonly emulator: Pick<Emulator, 'charges' | 'requestsOf' | 'account'>;
}

const EXPECTED_OUTPUTS: Readonly<Record<string, string>> = {
  status: 'completed',
  gate: 'failed',
  ...SHOP_COUNTS,
  'crawled-urls': String(SHOP_CRAWLED_URLS),
  charged: '1',
};

/** What is wrong after the demo, a sentence each. */
export function listShortcomings({ result, emulator }: DemoRun): readonly string[] {
  const { outputs, files, summary, annotations, post } = result;
  const reportPath = outputs['report-path'] ?? '';
  const secrets = [...Object.values(CREDENTIALS), emulator.account.accessKey, emulator.account.secretKey];
  const given = JSON.stringify(emulator.requestsOf('getReport').map((request) => request.result));
  return [
    ...Object.entries(EXPECTED_OUTPUTS).flatMap(([name, value]) =>
      outputs[name] === value ? [] : [`output ${name} is "${outputs[name] ?? ''}" in place of "${value}"`],
    ),
    ...(result.exitCode === 1 ? [] : [`the step ended with ${result.exitCode} in place of 1`]),
    ...(post?.exitCode === 0 ? [] : ['the clean-up did not end well']),
    ...(emulator.charges.length === 1 ? [] : [`${emulator.charges.length} scans were charged`]),
    ...(files[reportPath] === undefined ? ['the report was not written'] : []),
    ...(summary.text === '' ? ['there is no job summary'] : []),
    ...(annotations.some(({ message }) => message.startsWith('Gate failed')) ? [] : ['no annotation says the verdict']),
    // If it was never there, its absence proves nothing.
    ...Object.entries(CREDENTIALS).flatMap(([name, value]) =>
      given.includes(value) ? [] : [`the service's report lacks the ${name}`],
    ),
    ...writtenBy(result).flatMap(([place, text]) =>
      secrets.some((secret) => text.includes(secret)) ? [`a credential is in ${place}`] : [],
    ),
  ];
}

function writtenBy(result: RunResult): readonly (readonly [place: string, text: string])[] {
  return [
    ...Object.entries(result.files),
    ['the log', result.displayed + (result.post?.displayed ?? '')],
    ['the job summary', result.summary.text],
    ['an annotation', JSON.stringify(result.annotations)],
    ['an output', JSON.stringify(result.outputs)],
    ['the saved state', JSON.stringify(result.state)],
  ];
}
