import fc from 'fast-check';

export const SECOND_MS = 1_000;

/** Any milliseconds between two numbers of seconds. */
export function within(fromSeconds: number, toSeconds: number): fc.Arbitrary<number> {
  return fc.integer({ min: fromSeconds * SECOND_MS, max: toSeconds * SECOND_MS });
}

export function mostly<T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(usual, ...others) },
  );
}
