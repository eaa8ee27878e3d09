import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import draft04 from 'ajv-draft-04';
import formats from 'ajv-formats';

const require = createRequire(import.meta.url);

/**
 * The official schema of SARIF 2.1.0, in JSON Schema's draft 4; one of its patterns is none in
 * Unicode mode.
 */
const checkSchema = formats
  .default(new draft04.default({ strict: false, unicodeRegExp: false }))
  .compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object);

/** Where a log breaks the official schema. */
export function schemaViolationsOf(text: string): readonly string[] {
  checkSchema(JSON.parse(text));
  return (checkSchema.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** SARIF2006 asks the network. GitHub's rules are off unless each is switched on. */
const CONFIGURATION = `<?xml version="1.0" encoding="utf-8"?>
<Properties>
${[
  ['GH1001.ProvideRequiredLocationProperties', 'Error'],
  ['GH1002.InlineThreadFlowLocations', 'Error'],
  ['GH1003.ProvideRequiredRegionProperties', 'Error'],
  ['GH1004.ReviewArraysThatExceedConfigurableDefaults', 'Error'],
  ['GH1005.LocationsMustBeRelativeUrisOrFilePaths', 'Error'],
  ['GH1006.ProvideCheckoutPath', 'Error'],
  ['GH1007.ProvideFullyFormattedMessageStrings', 'Error'],
  ['SARIF2006.UrisShouldBeReachable', 'Disabled'],
]
  .map(
    ([rule, state]) =>
      `<Properties Key="${rule}.Options"><Property Key="RuleEnabled" Value="${state}" Type="Driver.RuleEnabledState" /></Properties>`,
  )
  .join('\n')}
</Properties>
`;

/** Microsoft's multitool is there for Linux alone. */
export const HAS_MULTITOOL = process.platform === 'linux' && process.arch === 'x64';

interface MultitoolResult {
  readonly ruleId: string;
  readonly message: { readonly arguments: readonly string[] };
}

interface MultitoolInvocation {
  readonly executionSuccessful: boolean;
  readonly toolExecutionNotifications?: readonly object[];
}

/**
 * What Microsoft's multitool warns of in a log, a line each: rule, place and facts.
 * @param ruleKinds `Ghas` are GitHub's rules, `Sarif` those of the standard
 */
export async function multitoolViolationsOf(text: string, ruleKinds = 'Sarif;Ghas'): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sarif-'));
  try {
    const [log, configuration, output] = ['log.sarif', 'configuration.xml', 'output.sarif'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string];
    await writeFile(log, text);
    await writeFile(configuration, CONFIGURATION);
    const multitool = require.resolve('@microsoft/sarif-multitool-linux/Sarif.Multitool');
    // The package makes it executable by a script, and npm may be told to run none.
    await chmod(multitool, 0o755);
    const options = ['--rule-kind', ruleKinds, '--config', configuration, '--output', output];
    // Without a schema it would ask the network for one.
    const schema = ['--json-schema', path.join(path.dirname(multitool), 'sarif-2.1.0.json')];
    const limits = ['--level', 'Error;Warning', '--max-file-size-in-kb', '100000'];
    await promisify(execFile)(multitool, ['validate', log, ...options, ...schema, ...limits, '--quiet'], {
      maxBuffer: 2 ** 26,
    });
    // It exits with 0 even if it finds something: only its output says so.
    const { runs } = JSON.parse((await readFile(output, 'utf8')).replace(/^\uFEFF/, '')) as {
      runs: readonly { results?: readonly MultitoolResult[]; invocations?: readonly MultitoolInvocation[] }[];
    };
    return runs.flatMap(({ results = [], invocations = [] }) => [
      ...invocations.flatMap(({ executionSuccessful, toolExecutionNotifications = [] }) => [
        ...(executionSuccessful ? [] : ['the multitool failed']),
        ...toolExecutionNotifications.map((notification) => JSON.stringify(notification)),
      ]),
      ...results.map(({ ruleId, message }) => [ruleId, ...message.arguments].join(' ')),
    ]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
