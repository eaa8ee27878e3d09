import { type Markup, markup, prose } from '../../escape/markdown.ts';
import type { Outcome } from '../../judge/outcome.ts';
import type { Showing } from '../showing.ts';

/** How many findings the last scans of the site had, as the service counts them. */
export function drawHistory({ judgement, scan }: Outcome, { texts }: Showing): readonly Markup[] {
  const scans = (judgement?.earlier ?? []).flatMap(({ found, startedAt }) =>
    found === undefined || startedAt === undefined ? [] : [{ found, startedAt }],
  );
  if (scans.length === 0) return [];
  return [markup`<p>${prose(texts.history({ scans: scans.toReversed(), found: scan?.found }))}</p>`];
}
