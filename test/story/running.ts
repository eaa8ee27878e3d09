import type { Plan } from '../../src/configure/plan.ts';
import type { Ending } from '../../src/judge/outcome.ts';
import { run } from '../../src/story/run.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';
import { type Bench, TARGET } from '../scan/bench.ts';

/** The outcome of a run over one target. */
export async function outcomeOf(bench: Bench, changes: Partial<Plan> = {}): Promise<Ending> {
  const [outcome, ...others] = await bench.drive(run(bench.plan(changes), bench.means));
  if (outcome === undefined || others.length > 0) throw new Error('there is not exactly one outcome');
  return outcome;
}

/** Assignments of one existing scan. */
export function attachTo(
  id: string,
  { url }: { readonly url: string | undefined } = TARGET,
): Pick<Plan, 'assignments'> {
  const { url: _url, ...site } = TARGET;
  return { assignments: [{ site, url, scanId: id }] };
}

export function headlineOf({ headline }: Ending): string {
  return phrase(en, headline);
}

export function warningsOf({ warnings }: Ending): readonly string[] {
  return warnings.map((warning) => phrase(en, warning));
}
