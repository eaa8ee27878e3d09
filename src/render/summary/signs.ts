import { type Markup, markup } from '../../escape/markdown.ts';
import type { BySeverity } from '../../judge/severity.ts';
import { type Result, resultOf } from '../../judge/verdict.ts';
import { isSoftened, type ShownOutcome } from '../showing.ts';

export const GOOD = markup`✅`;
export const BAD = markup`❌`;
export const WARNING = markup`⚠️`;

/** This run was told to judge nothing, and did so. */
const NEUTRAL = markup`ℹ️`;

export const SEVERITY_SIGNS: BySeverity<Markup> = { high: markup`🔴`, medium: markup`🟠`, low: markup`🔵` };

const SIGNS: Readonly<Record<Result, Markup>> = {
  passed: GOOD,
  failed: BAD,
  'not-evaluated': markup`🚫`,
  started: NEUTRAL,
  'dry-run': GOOD,
};

/** The sign of an outcome. */
export function signOf(shown: ShownOutcome): Markup {
  return isSoftened(shown) ? WARNING : SIGNS[resultOf(shown.outcome.end)];
}
