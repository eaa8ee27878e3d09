/** What can be wrong with an ignore file. */
export type IgnoreFault =
  | 'syntax'
  | 'not-a-list'
  | 'not-an-entry'
  | 'unknown-key'
  | 'repeated-key'
  | 'empty-value'
  | 'not-text'
  | 'alias'
  | 'bad-date'
  | 'query'
  | 'no-selector'
  | 'no-reason';

/** One mistake in an ignore file. */
export interface IgnoreProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly fault: IgnoreFault;
  /**
   * The key or value at fault, or what the parser says, safe to show in one line; '' if there is
   * none.
   */
  readonly given: string;
}
