import type { InputName, Inputs } from '../../src/configure/inputs-table.ts';
import type { InputSource } from '../../src/configure/read-inputs.ts';
import { readInputs, requireInputs } from '../../src/configure/read-inputs.ts';
import { en } from '../../src/texts/en.ts';
import { phrase } from '../../src/texts/message.ts';

/** The minimum that a user must give. */
export const REQUIRED = {
  'access-key': 'ACCESS-KEY-of-a-test',
  'secret-key': 'SECRET/KEY+of=a-test',
  'start-url': 'https://shop.example/',
};

type Given = Readonly<Partial<Record<InputName, string>>>;

/** A run in which the user gave these inputs next to the required ones. */
export function sourceOf(given: Given, world: Partial<Omit<InputSource, 'read'>> = {}): InputSource {
  const all = new Map<string, string>(Object.entries({ ...REQUIRED, ...given }));
  return {
    read: (name) => all.get(name) ?? '',
    env: {},
    event: { isForkPullRequest: false, isDependabot: false },
    ...world,
  };
}

/** The inputs of a user who gave these next to the required ones. */
export function inputsOf(given: Given): Inputs {
  return requireInputs(readInputs(sourceOf(given)));
}

/** What the user is told, one text per problem. */
export function problemsOf(source: InputSource): readonly string[] {
  return readInputs(source).problems.map((problem) => phrase(en, problem));
}
