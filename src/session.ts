import { randomBytes } from 'node:crypto';
import type { Outcome } from './domain/outcome.ts';
import { createRedactor } from './domain/redaction.ts';
import type { Secret } from './domain/secret.ts';
import { collectSecrets } from './domain/secret.ts';
import { masksOf } from './domain/secret-mask.ts';
import type { RunContext } from './github/run-context.ts';
import { limitsOf, originOf, targetsOf } from './inputs/settings.ts';
import type { Inputs } from './inputs/table.ts';
import type { Manner } from './manner.ts';
import { PLAIN_MANNER } from './manner.ts';
import { systemClock } from './platform/clock.ts';
import { http } from './platform/http.ts';
import type { Host, Log } from './ports.ts';
import { run } from './run.ts';
import { createClient } from './wsc/client.ts';

/** A run whose inputs are good. */
export interface Session {
  readonly manner: Manner;
  /** What the log must not show either: the runner takes it out of whatever is printed. */
  readonly masks: readonly string[];
  run(means: { readonly host: Host; readonly log: Log }): Promise<readonly Outcome[]>;
}

/** Makes the real parts that a run is done with, out of its inputs. `startedAt`: milliseconds since the epoch. */
export function openSession(
  inputs: Inputs,
  { context, startedAt }: { context: RunContext; startedAt: number },
): Session {
  const secrets = collectSecrets({
    keys: [inputs['access-key'], inputs['secret-key']],
    headers: inputs.headers,
  });
  const manner = mannerOf(inputs, { context, secrets });
  return {
    manner,
    masks: masksOf(secrets),
    run: ({ host, log }) => {
      const tools = { http, clock: systemClock, chance: Math.random };
      const keys = { accessKey: inputs['access-key'], secretKey: inputs['secret-key'] };
      return run(
        {
          ...manner.presentation.demands,
          targets: targetsOf(inputs),
          origin: context.origin,
          until: startedAt + inputs['timeout-minutes'],
          timeoutMs: inputs['timeout-minutes'],
          pollIntervalMs: inputs['poll-interval'],
          redactor: createRedactor({ secrets, heuristics: inputs.redact }),
        },
        {
          ...tools,
          log,
          service: createClient(originOf(inputs), keys, { ...tools, onNotice: log.warn }),
          random: () => randomBytes(4).toString('hex'),
          onStarted: (numbers) => host.setOutput('instance-no', numbers.join('\n')),
        },
      );
    },
  };
}

function mannerOf(
  inputs: Inputs,
  { context, secrets }: { readonly context: RunContext; readonly secrets: readonly Secret[] },
): Manner {
  // Where everyone can read the log, or that isn't known, nothing of a finding is told.
  const automatic = context.isPublicRepository === false ? 'full' : 'counts';
  const redactor = createRedactor({ secrets, heuristics: false });
  return {
    presentation: {
      ...PLAIN_MANNER.presentation,
      details: inputs.details === 'auto' ? automatic : inputs.details,
      demands: { limits: limitsOf(inputs), minCrawledUrls: inputs['min-crawled-urls'] },
      warnOnly: inputs['warn-only'],
    },
    channels: {
      reportDir: inputs['report-dir'],
      jobSummary: inputs['job-summary'],
      annotations: inputs.annotations,
    },
    conceal: (text) => redactor.text(text),
    hosts: targetsOf(inputs).map(({ url }) => new URL(url).hostname),
  };
}
