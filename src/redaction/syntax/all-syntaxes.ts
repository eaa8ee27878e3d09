import { peelEncoded } from '../text/outer-encoding.ts';
import { colonLineValues } from './colon-line.ts';
import { functionCallValues } from './function-call.ts';
import { graphqlVariables } from './graphql-variable.ts';
import { markupValues } from './markup-element.ts';
import { memberAndPairValues } from './members-and-pairs.ts';
import { multipartFields } from './multipart-form.ts';
import type { IsWantedName, NamedValue, NamedValueFinder } from './named-value.ts';
import { optionAndDirectiveValues } from './option-and-directive.ts';
import { phpSerializedValues } from './php-serialize.ts';
import { yamlBlockValues } from './yaml-block.ts';

/** Each knows some ways to write a name and its value. A new way is a file and a row. */
const SYNTAXES: readonly NamedValueFinder[] = [
  colonLineValues,
  memberAndPairValues,
  graphqlVariables,
  markupValues,
  multipartFields,
  yamlBlockValues,
  functionCallValues,
  optionAndDirectiveValues,
  phpSerializedValues,
];

/**
 * The values in a text whose names are wanted, however they are written and encoded; and those of
 * lines whose name is a credential's.
 */
export function valuesInAllSyntaxes(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  return [...valuesIn(text, isWanted), ...valuesEncodedIn(text, isWanted)];
}

function valuesIn(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  return SYNTAXES.flatMap((find) => find(text, isWanted));
}

/**
 * What is found only once an encoding is undone. A value to be replaced in quotes is left out: the
 * spelling of its quotes would be lost.
 */
function valuesEncodedIn(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  return peelEncoded(text).flatMap((peeled) =>
    valuesIn(peeled.text, isWanted)
      .filter(({ quote }) => quote === undefined)
      .map((value) => ({ ...value, ...peeled.encodedSourceOf(value) })),
  );
}
