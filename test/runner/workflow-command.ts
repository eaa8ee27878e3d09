/**
 * A line of output, read the way the runner reads it (actions/runner, ActionCommand.cs,
 * OutputManager.cs).
 */
export interface WorkflowCommand {
  readonly name: string;
  /** `::name …::data` at the beginning of a line, or the older `##[name …]data` anywhere in it. */
  readonly form: '::' | '##[';
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  /**
   * Whether the runner knows the name. Only then does it act on the line and keep it out of the
   * log.
   */
  readonly isKnown: boolean;
}

/** The commands of actions/runner, ActionCommandManager.cs. */
export const COMMAND_NAMES = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
] as const;

/**
 * White space as defined by .NET's TrimStart: with U+0085 and without U+FEFF, both unlike
 * JavaScript.
 */
const LEADING_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

const DATA_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
] as const;
const PROPERTY_ESCAPES = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
] as const;
const LEGACY_ESCAPES = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
] as const;

/**
 * Reads one line. If a line has both forms, the first form whose name the runner knows counts, as
 * in the runner.
 *
 * @param isKnown whether the runner knows a name, which it compares without regard to case
 * @returns the command, of an unknown name if the line only has the shape of one; undefined for any
 * other line
 */
export function parseWorkflowCommand(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const forms = [parseForm(line), parseLegacyForm(line)].filter((command) => command !== undefined);
  const known = forms.find((command) => isKnown(command.name));
  return known === undefined ? forms[0] : { ...known, isKnown: true };
}

function parseForm(line: string): WorkflowCommand | undefined {
  const text = line.replace(LEADING_SPACE, '');
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) {
    return undefined;
  }
  const { name, rest } = splitName(text.slice(2, end));
  const properties = parseProperties(rest.trim(), ',', PROPERTY_ESCAPES);
  return { name, form: '::', properties, data: decode(text.slice(end + 2), DATA_ESCAPES), isKnown: false };
}

function parseLegacyForm(line: string): WorkflowCommand | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) {
    return undefined;
  }
  const { name, rest } = splitName(line.slice(start + 3, end));
  const properties = parseProperties(rest, ';', LEGACY_ESCAPES);
  return { name, form: '##[', properties, data: decode(line.slice(end + 1), LEGACY_ESCAPES), isKnown: false };
}

function splitName(text: string): { name: string; rest: string } {
  const space = text.indexOf(' ');
  return space < 0 ? { name: text, rest: '' } : { name: text.slice(0, space), rest: text.slice(space + 1) };
}

/** `a=1,b=2`; a part without a name or a value is dropped. */
function parseProperties(
  text: string,
  separator: string,
  escapes: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  const pairs = text.split(separator).flatMap((part): [string, string][] => {
    const [name = '', ...rest] = part.split('=');
    const value = rest.join('=');
    return name === '' || value === '' ? [] : [[name, decode(value, escapes)]];
  });
  return Object.fromEntries(pairs);
}

/** One escape after the other, `%25` last, as in the runner. */
function decode(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((decoded, [sequence, character]) => decoded.replaceAll(sequence, character), text);
}
