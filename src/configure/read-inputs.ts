import { Fault } from '../fault.ts';
import { type Message, say } from '../texts/message.ts';
import { INPUTS, type InputRow, type Inputs } from './inputs-table.ts';
import { headersIn } from './kinds/headers.ts';
import { quote } from './kinds/kind.ts';
import { problemsAcrossInputs } from './rules-across-inputs.ts';

/** Where inputs come from. */
export interface InputSource {
  /** The text of an input; '' if it was not given. */
  readonly read: (name: string) => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly event: {
    readonly isForkPullRequest: boolean;
    readonly isDependabot: boolean;
  };
}

/** The texts of problems that say what to do themselves. */
const SAY_WHAT_TO_DO: ReadonlySet<Message['text']> = new Set(['credentialsMissing', 'certificatesUnchecked']);

/**
 * The configuration is wrong. Each problem names the input, what was given (never the value of a
 * secret) and what is allowed. A single problem is the headline. If there are several, the headline
 * counts them, and `problems` lists them.
 */
export class BadInputs extends Fault {
  override readonly problems: readonly Message[];

  constructor(problems: readonly [Message, ...Message[]]) {
    const [first, ...others] = problems;
    const inputs = new Set(problems.flatMap(inputsOf)).size;
    const what = others.length === 0 ? first : say('inputsRefused', { inputs, problems: problems.length });
    const advice = SAY_WHAT_TO_DO.has(what.text) ? say('nothingSent') : say('inputsAdvice');
    super('configuration', what, { advice });
    this.problems = others.length === 0 ? [] : problems;
  }
}

/** The inputs that a problem is about: one, or every missing key. */
function inputsOf({ about: { input, missing } }: Message): readonly unknown[] {
  return Array.isArray(missing) ? missing : [input];
}

/** The result of reading the inputs: the valid values, and everything wrong with the others. */
export interface InputReading {
  readonly values: Partial<Inputs>;
  readonly problems: readonly Message[];
}

/** Reads and checks every input. A blank input means its default. */
export function readInputs(source: InputSource): InputReading {
  const values: [name: string, value: unknown][] = [];
  const missing: { input: string; env: string }[] = [];
  const problems: Message[] = [];
  for (const [input, row] of Object.entries<InputRow<unknown>>(INPUTS)) {
    const given = textOf(input, row, source);
    if (row.env !== undefined && given === '') {
      missing.push({ input, env: row.env });
      continue;
    }
    const reading = row.parse(given);
    if ('value' in reading) values.push([input, reading.value]);
    else problems.push(...problemsOf({ input, row, given, wrong: reading.wrong }));
  }
  const valid: Partial<Inputs> = Object.fromEntries(values);
  problems.push(...problemsAcrossInputs({ textOf: (input) => textOf(input, INPUTS[input], source), values: valid }));
  if (missing.length > 0) problems.unshift(say('credentialsMissing', { missing, reason: reasonOf(source.event) }));
  return { values: valid, problems };
}

/**
 * Returns the inputs if they are valid, and nothing else is wrong.
 * @throws BadInputs with everything that is wrong
 */
export function requireInputs({ values, problems }: InputReading, furtherProblems: readonly Message[] = []): Inputs {
  const [first, ...others] = [...problems, ...furtherProblems];
  if (first !== undefined) throw new BadInputs([first, ...others]);
  // Each value comes from its row's parser, and a row without a value is among the problems. The
  // compiler cannot see that.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return values as Inputs;
}

/**
 * The secrets that the user gave, valid or not, so that they can be hidden before anything is
 * shown.
 */
export function secretsGiven(source: Pick<InputSource, 'read' | 'env'>): {
  readonly keys: readonly string[];
  readonly headers: readonly (readonly [name: string, value: string])[];
} {
  const keys = Object.entries<InputRow<unknown>>(INPUTS)
    .filter(([, { isSecret }]) => isSecret)
    .map(([input, row]) => ({ text: textOf(input, row, source), row }))
    .flatMap(({ text, row }) => (text === row.default ? [] : text));
  return { keys, headers: headersIn(textOf('headers', INPUTS.headers, source)) };
}

function textOf(input: string, row: InputRow<unknown>, { read, env }: Pick<InputSource, 'read' | 'env'>): string {
  const given = read(input).trim();
  if (given !== '') return given;
  return row.env === undefined ? row.default : (env[row.env] ?? '').trim();
}

interface RefusedInput {
  readonly input: string;
  readonly row: InputRow<unknown>;
  readonly given: string;
  readonly wrong: readonly Message[];
}

function problemsOf({ input, row, given, wrong }: RefusedInput): readonly Message[] {
  const whole = row.isSecret ? say('inputGivenSecret') : say('inputGiven', { given: quote(given) });
  const all = wrong.length > 0 ? wrong : [whole];
  return all.map((each) => say('inputRefused', { input, wrong: each, allowed: row.allowed }));
}

function reasonOf({ isForkPullRequest, isDependabot }: InputSource['event']): Message {
  if (isDependabot) return say('credentialsInDependabot');
  return isForkPullRequest ? say('credentialsInFork') : say('credentialsOrdinarily');
}
