import type { RunContext, Runner } from '../ports.ts';
import type { Showing } from '../render/showing.ts';
import { textsIn } from './language.ts';
import { type InputReading, readInputs } from './read-inputs.ts';
import { detailsFor, PLAIN_SHOWING } from './showing.ts';

/** What a step was given, and how the step shows itself until all of that is known to be valid. */
export interface Configuration extends InputReading {
  readonly context: RunContext;
  readonly showing: Showing;
}

/** Reads what the user configured. @throws if the runner's own files cannot be read */
export async function readConfiguration(runner: Runner): Promise<Configuration> {
  const context = await runner.readContext();
  const reading = readInputs({ read: (name) => runner.readInput(name), env: runner.env, event: context });
  const { values } = reading;
  const showing = {
    ...PLAIN_SHOWING,
    texts: await textsIn(values.language),
    run: context.run,
    details: detailsFor(values.details, context),
    prComment: values['pr-comment'] ?? 'never',
    issue: values.issue ?? 'never',
  };
  return { ...reading, context, showing };
}
