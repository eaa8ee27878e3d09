import { lines, type Markup, markup, pre, prose } from '../../escape/markdown.ts';
import { plainLine } from '../../escape/plain.ts';
import { findLeftRunning, type LeftRunning } from '../scans-to-collect.ts';
import type { Showing, ShownOutcome } from '../showing.ts';

/** What to do after the findings are fixed. Other ends say it in their first sentence. */
export function drawNextStep({ outcome: { end } }: ShownOutcome, { texts }: Showing): readonly Markup[] {
  if (end !== 'gate-failed') return [];
  const told = markup`🔁 <b>${prose(texts.nextStepFix())}</b> ${prose(texts.nextStepRerun())}`;
  return [lines([markup`<blockquote>`, markup`<p>${told}</p>`, markup`</blockquote>`])];
}

/** What a later step needs to collect the scans that go on, ready to be copied. */
export function drawScansToCollect(all: readonly ShownOutcome[], showing: Showing): readonly Markup[] {
  const left = findLeftRunning(all, showing);
  return left === undefined ? [] : [drawLeftRunning(left, showing)];
}

function drawLeftRunning({ count, inputs }: LeftRunning, { texts }: Showing): Markup {
  return markup`<p>${prose(texts.leftRunning({ count }))}</p>\n${pre(inputs.map(plainLine).join('\n'))}`;
}
