import { failed } from './conclude.ts';
import type { Outcome } from './domain/outcome.ts';
import { endsWell } from './domain/verdict.ts';
import { createHost } from './github/host.ts';
import { createLog } from './github/log.ts';
import { readRunContext } from './github/run-context.ts';
import { maskAll, readInput, tellDebug } from './github/toolkit.ts';
import { readInputs, secretTextsOf } from './inputs/read.ts';
import { type Manner, PLAIN_MANNER, toLogLine } from './manner.ts';
import { systemClock } from './platform/clock.ts';
import type { Host, Log } from './ports.ts';
import { publish } from './publish.ts';

// Whatever happens, be it that nothing happens any more, the step fails unless the table of ends says otherwise.
process.exitCode = 1;
await main();

async function main(): Promise<void> {
  const startedAt = systemClock.now();
  let manner = PLAIN_MANNER;
  let outcomes: readonly Outcome[];
  try {
    const source = { read: readInput, env: process.env };
    // Should a key have slipped into another input that can't be used, it must not be shown as what was given there.
    maskAll(secretTextsOf(source));
    const context = await readRunContext(process.env);
    const inputs = readInputs({ ...source, event: context });
    // Loaded only now: a step that is configured wrongly says so at once.
    const { openSession } = await import('./session.ts');
    const session = openSession(inputs, { context, startedAt });
    maskAll(session.masks);
    manner = session.manner;
    outcomes = await session.run(reach(manner));
  } catch (cause) {
    tellDebug(cause, manner.conceal);
    outcomes = [failed(cause)];
  }
  await publish(outcomes, manner, reach(manner));
  const ends = outcomes.map(({ end }) => end);
  if (endsWell(ends, manner.presentation.warnOnly)) process.exitCode = 0;
}

/** The runner, as far as this manner lets us show it anything. */
function reach(manner: Manner): { readonly host: Host; readonly log: Log } {
  return {
    host: createHost(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), manner.conceal),
    log: createLog((message) => toLogLine(message, manner)),
  };
}
