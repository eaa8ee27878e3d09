/**
 * The one place where finders are skipped. A finder that declares a trigger finds nothing in a text
 * without it. A trigger is part of the finder's own pattern, or matches more.
 */
export interface Triggered<Find> {
  /**
   * Matches somewhere in every text in which the finder finds something. Neither global nor sticky.
   */
  readonly trigger: RegExp;
  /** The source of a pattern: another part of the trigger, which fewer texts have. */
  readonly rarePart?: string;
  readonly find: Find;
}

/** The finders that may find something in a text. */
export function triggeredBy<Find>(text: string, finders: readonly Triggered<Find>[]): readonly Find[] {
  return finders.filter(({ trigger }) => trigger.test(text)).map(({ find }) => find);
}
