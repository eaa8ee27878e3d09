/**
 * Where finders are skipped: one place for all. A finder that declares a trigger finds nothing in a
 * text without it. A trigger is a part of the finder's own pattern, or wider than that.
 */
export interface Triggered<Find> {
  /**
   * Matches somewhere in every text in which the finder finds anything. Neither global nor sticky.
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
