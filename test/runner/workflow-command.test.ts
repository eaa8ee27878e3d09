import { describe, expect, it } from 'vitest';
import { COMMAND_NAMES, parseWorkflowCommand, type WorkflowCommand } from './workflow-command.ts';

function parse(line: string): WorkflowCommand | undefined {
  return parseWorkflowCommand(line, (name) => COMMAND_NAMES.some((known) => known === name.toLowerCase()));
}

describe('a line of output', () => {
  it('can be a command with properties and data', () => {
    expect(parse('::error file=src/a.ts,line=3,title=Two%2C three%3A four::five%25 six%0Aseven,::')).toEqual({
      name: 'error',
      form: '::',
      properties: { file: 'src/a.ts', line: '3', title: 'Two, three: four' },
      data: 'five% six\nseven,::',
      isKnown: true,
    });
  });

  it('can have a command in the older form anywhere in it', () => {
    expect(parse('some text ##[warning file=a;title=b%3Bc%5D]data]')).toEqual({
      name: 'warning',
      form: '##[',
      properties: { file: 'a', title: 'b;c]' },
      data: 'data]',
      isKnown: true,
    });
  });

  it.each([
    ['indented', '  \t::debug::x'],
    ['after the next-line character, which .NET trims', '\u0085::debug::x'],
    ['after a no-break space', '\u00a0::debug::x'],
    ['in capitals', '::DEBUG::x'],
    ['without data', '::debug::'],
    ['with a space but no property', '::debug ::x'],
  ])('is a command %s', (_, line) => {
    expect(parse(line)).toMatchObject({ isKnown: true, properties: {} });
  });

  it.each([
    ['with text before it', 'x::error::y'],
    ['after a byte order mark, which .NET does not trim', '\ufeff::error::y'],
    ['that is not closed', '::error'],
    ['in the older form and not closed', '##[error y'],
    ['with a single colon', ':error::y'],
    ['that is empty', ''],
  ])('is not a command %s', (_, line) => {
    expect(parse(line)).toBeUndefined();
  });

  it('with an unknown name still has the shape of a command', () => {
    expect(parse('::eror::y')).toMatchObject({ name: 'eror', data: 'y', isKnown: false });
    expect(parse('##[eror]y')).toMatchObject({ name: 'eror', data: 'y', isKnown: false });
  });

  it('with an unknown name can hide a known command', () => {
    expect(parse('::not-a-command::##[error]found')).toMatchObject({ form: '##[', name: 'error', data: 'found' });
  });

  it('drops properties without a name or a value, and keeps an equals sign in a value', () => {
    expect(parse('::error a=,=b,c,d=e=f::x')?.properties).toEqual({ d: 'e=f' });
  });

  it('decodes an escaped percent sign last', () => {
    expect(parse('::error title=%253A::%250A')).toMatchObject({ data: '%0A', properties: { title: '%3A' } });
  });
});
