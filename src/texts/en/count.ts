/** A number with its noun: `1 finding`, `2 findings`. */
export function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}
