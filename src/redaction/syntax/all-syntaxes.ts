import { cluesOf, createLook } from '../text/clues.ts';
import { peelEncoded } from '../text/outer-encoding.ts';
import { triggeredBy } from '../text/trigger.ts';
import { colonLines } from './colon-line.ts';
import { functionCalls } from './function-call.ts';
import { graphqlVariables } from './graphql-variable.ts';
import { markup } from './markup-element.ts';
import { membersAndPairs } from './members-and-pairs.ts';
import { multipartForms } from './multipart-form.ts';
import { nameValueRecords } from './name-value-record.ts';
import type { IsWantedName, NamedValue, Syntax } from './named-value.ts';
import { optionsAndDirectives } from './option-and-directive.ts';
import { phpSerialized } from './php-serialize.ts';
import { yamlBlocks } from './yaml-block.ts';

/** Each knows some ways to write a name and its value. For a new way, add a file and a row. */
export const SYNTAXES: readonly Syntax[] = [
  colonLines,
  membersAndPairs,
  nameValueRecords,
  graphqlVariables,
  markup,
  multipartForms,
  yamlBlocks,
  functionCalls,
  optionsAndDirectives,
  phpSerialized,
];

/** The syntaxes that a text is worth trying for. */
const syntaxesFor = createLook(
  SYNTAXES.map((syntax) => ({ clues: cluesOf(syntax.rarePart ?? syntax.trigger.source), find: syntax })),
);

/** What a text must mention for its names to be wanted, and which of them are. */
export interface WantedNames {
  /** Whether a text may hold a wanted name, in any spelling. Only such a text is worth reading. */
  readonly mayBeIn: (text: string) => boolean;
  readonly isWanted: IsWantedName;
}

/**
 * The values in a text whose names are wanted, however they are written and encoded. Also the
 * values of lines that have the name of a credential.
 */
export function valuesInAllSyntaxes(text: string, names: WantedNames): readonly NamedValue[] {
  return [...valuesIn(text, names.isWanted), ...valuesEncodedIn(text, names)];
}

function valuesIn(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  return triggeredBy(text, syntaxesFor(text)).flatMap((find) => find(text, isWanted));
}

/**
 * What is found only once an encoding is undone. Values to be replaced in quotes are left out,
 * because the spelling of the quotes would be lost.
 */
function valuesEncodedIn(text: string, { mayBeIn, isWanted }: WantedNames): readonly NamedValue[] {
  const peeledTexts = peelEncoded(text).filter((peeled) => mayBeIn(peeled.text));
  return peeledTexts.flatMap((peeled) =>
    valuesIn(peeled.text, isWanted)
      .filter(({ quote }) => quote === undefined)
      .map((value) => ({ ...value, ...peeled.encodedSourceOf(value) })),
  );
}
