/** What a run found out about an issue's subject. */
export interface Situation {
  /** What fails now; see `whatFails`. Empty if the gate passed. */
  readonly failing: readonly string[];
  /** What the issue lists and is still there. */
  readonly stillThere: readonly string[];
  /** Whether the scans looked at enough to say that something is gone. */
  readonly crawledEnough: boolean;
}

/** The issue as it is. */
export interface IssueBefore {
  readonly isOpen: boolean;
  readonly isClosedByStep: boolean;
  readonly failing: readonly string[];
}

/**
 * What to do with the issue. `news`: what fails has changed, so a comment is due. An issue that a
 * person closed stays closed until something else fails.
 */
export type IssueStep = 'nothing' | 'open' | 'update' | 'update-with-news' | 'reopen' | 'close';

export function nextIssueStep({ failing, stillThere, crawledEnough }: Situation, before?: IssueBefore): IssueStep {
  if (failing.length === 0) {
    if (before === undefined || !before.isOpen) return 'nothing';
    return stillThere.length === 0 && crawledEnough ? 'close' : 'update';
  }
  if (before === undefined) return 'open';
  const isOther = failing.some((name) => !before.failing.includes(name));
  if (before.isOpen) return isOther ? 'update-with-news' : 'update';
  return isOther || before.isClosedByStep ? 'reopen' : 'nothing';
}
