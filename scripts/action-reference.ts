/**
 * How documents write the action's home, since its owner is not fixed:
 * `uses: <owner>/web-security-checker-action@v1`.
 */
export const ACTION = '<owner>/web-security-checker-action';

/** The version that documents tell people to use. */
export const ACTION_REFERENCE = `${ACTION}@v1`;
