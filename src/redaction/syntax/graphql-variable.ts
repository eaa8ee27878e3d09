import { nameAtEndOf, WRITTEN_NAME } from '../names/written-name.ts';
import { anySpelling } from '../text/character-spellings.ts';
import { COLON, SPACE } from '../text/separators.ts';
import { memberAndPairValues } from './members-and-pairs.ts';
import type { IsWantedName, NamedValue, Syntax } from './named-value.ts';

const DOLLAR = anySpelling('$');

/** `password: $p`: the field that a GraphQL variable fills. */
const USE = new RegExp(`${DOLLAR}(?<=(${WRITTEN_NAME})${SPACE}{0,8}${COLON}${SPACE}{0,8}${DOLLAR})(\\w{1,80})`, 'gi');

const TRIGGER = /variables/i;

/** The values of GraphQL variables that fill wanted fields, whatever the variables' own names. */
export const graphqlVariables: Syntax = { trigger: TRIGGER, find: valuesOfVariables };

function valuesOfVariables(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  // This is part of the rule, not only a way to skip it: `a: $b` alone is not GraphQL.
  if (!TRIGGER.test(text)) return [];
  const fields = new Map<string, string>();
  for (const [, written = '', variable = ''] of text.matchAll(USE)) {
    const field = nameAtEndOf(written);
    if (isWanted(field, 'member')) fields.set(variable, field);
  }
  if (fields.size === 0) return [];
  return memberAndPairValues(text, (name, kind) => kind === 'member' && fields.has(name)).map((value) => ({
    ...value,
    name: fields.get(value.name) ?? value.name,
  }));
}
