/**
 * How the modules of this folder mark what they have made safe. A test makes sure that nothing else
 * imports this. So nobody can have the types below without the escaping behind them.
 */

declare const SINK: unique symbol;

/** Text that one sink can take as it is. To everything else, it is a string. */
export type Safe<Sink extends string> = string & { readonly [SINK]: Sink };

/** An object whose names and values one sink can take as they are. */
export type SafeObject<Sink extends string, Shape extends object> = Shape & { readonly [SINK]: Sink };

/** The text of a template: its strings with the parts between them. */
export function textOfTemplate(strings: readonly string[], parts: readonly (string | number)[]): string {
  // `String.raw` does the same, and takes several times as long.
  let text = strings[0] ?? '';
  for (let index = 0; index < parts.length; index += 1) text += `${parts[index]}${strings[index + 1] ?? ''}`;
  return text;
}

/** Marks what is safe now. The mark exists for the compiler alone. */
// Each caller names its own mark.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function branded<Branded extends Safe<string> | SafeObject<string, object>>(value: string | object): Branded {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return value as Branded;
}
