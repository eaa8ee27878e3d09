import type { Outcome } from '../judge/outcome.ts';
import type { Conceal } from '../redaction/concealment.ts';
import type { Showing } from '../render/showing.ts';

/**
 * The outcome as it is shown: without the user's secrets in the URL that the user wrote. The real
 * one is used only for names of files and identities of findings.
 */
export function concealUrl(outcome: Outcome, conceal: Conceal): Outcome {
  const { target } = outcome;
  return target === undefined ? outcome : { ...outcome, target: { ...target, url: conceal(target.url) } };
}

/** The same for the URLs that may be shown because the user wrote them. */
export function concealGivenUrls(showing: Showing, conceal: Conceal): Showing {
  return { ...showing, givenUrls: showing.givenUrls.map((url) => conceal(url)) };
}
