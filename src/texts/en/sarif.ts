import type { BySeverity } from '../../judge/severity.ts';
import { wordedCounts } from './severity.ts';

/** What the SARIF file says, which GitHub shows as code scanning alerts. */
export const sarif = {
  /** GitHub shows only the first sentence if space is limited. */
  sarifFinding: ({ category, place, parameter }: { category: string; place: string; parameter: string }) =>
    parameter === '' ? `${category} at ${place}.` : `${category} at ${place}, through the parameter '${parameter}'.`,
  sarifPayload: ({ payload }: { payload: string }) => `Payload: '${payload}'.`,
  sarifUndescribed: ({ category }: { category: string }) => `The report does not describe this category: ${category}.`,
  sarifLeftOut: (counts: BySeverity<number>) =>
    `As GitHub takes at most 25,000 results and 10 MB in a file, the least severe findings are left out: ${wordedCounts(counts)}.`,
};
