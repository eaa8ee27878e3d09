import { describe, expect, it } from 'vitest';
import { SecretMasker } from './secret-masker.ts';
import { StepLog } from './step-log.ts';

function logOf(lines: readonly string[], { isDebug = false } = {}): StepLog {
  const log = new StepLog({ masker: new SecretMasker(), workspace: '/runner/shop', isDebug, onDisplay: () => {} });
  for (const line of lines) {
    log.take(line);
  }
  return log;
}

describe('a step log', () => {
  it('shows text as it is and commands as GitHub shows them', () => {
    const log = logOf([
      'plain',
      '::group::A group',
      '::error title=T::bad%0Aworse',
      '::warning::odd',
      '::notice::so so',
      '::endgroup::ignored',
      '::debug::hidden',
      '::unknown::command',
    ]);
    expect(log.displayed).toBe(
      [
        'plain',
        '##[group]A group',
        '##[error]bad\nworse',
        '##[warning]odd',
        '##[notice]so so',
        '##[endgroup]',
        '::unknown::command',
        '',
      ].join('\n'),
    );
  });

  it('shows debug messages, line by line, only if debugging is on', () => {
    expect(logOf(['::debug::one%0Atwo'], { isDebug: true }).displayed).toBe('##[debug]one\n##[debug]two\n');
    expect(logOf(['::debug::one%0Atwo']).displayed).toBe('');
  });

  it('masks a value from the moment it is told to', () => {
    const log = logOf(['hush', '::add-mask::hush%0Anow', 'hush, right now', '::error title=hush::hush']);
    expect(log.displayed).toBe('hush\n***, right ***\n##[error]***\n');
    expect(log.annotations).toEqual([{ kind: 'error', message: '***', isCut: false, properties: { title: 'hush' } }]);
  });

  it('warns about an empty mask', () => {
    expect(logOf(['::add-mask:: ']).annotations).toMatchObject([{ kind: 'warning' }]);
  });

  it('keeps ten annotations of a kind, and counts the rest', () => {
    const errors = Array.from({ length: 12 }, (_, index) => `::error::${index + 1}`);
    const warnings = Array.from({ length: 10 }, (_, index) => `::warning::${index + 1}`);
    const log = logOf([...errors, ...warnings, '::notice::1']);
    expect(log.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
    expect(log.annotations).toHaveLength(21);
    expect(log.dropped).toEqual({ error: 2, warning: 0, notice: 0 });
    expect(log.displayed).toContain('##[error]12\n');
  });

  it('cuts a message after 4,096 characters, counted after masking', () => {
    const [whole, cut, masked] = logOf([
      '::add-mask::hush',
      `::error::${'x'.repeat(4096)}`,
      `::error::${'x'.repeat(4097)}`,
      `::error::hush${'x'.repeat(4093)}`,
    ]).annotations;
    expect(whole).toMatchObject({ isCut: false, message: 'x'.repeat(4096) });
    expect(cut).toMatchObject({ isCut: true, message: 'x'.repeat(4096) });
    expect(masked).toMatchObject({ isCut: false, message: `***${'x'.repeat(4093)}` });
  });

  it('names a file relative to the workspace', () => {
    const files = logOf([
      '::error file=/runner/shop/src/a.ts::x',
      '::error file=src/a.ts::x',
      '::error file=/etc/a::x',
    ]);
    expect(files.annotations.map(({ properties }) => properties['file'])).toEqual(['src/a.ts', 'src/a.ts', '/etc/a']);
  });

  it('recognises commands in hostile text', () => {
    const log = logOf([
      'Title: ##[error]injected',
      '  ::set-output name=gate::passed',
      'https://x/?q=::error::not one',
    ]);
    expect(log.commands.filter(({ isKnown }) => isKnown).map(({ name, data }) => `${name} ${data}`)).toEqual([
      'error injected',
      'set-output passed',
    ]);
    expect([...log.outputs]).toEqual([['gate', 'passed']]);
  });

  it('shows a line whose command has no name', () => {
    expect(logOf(['::::x', '##[]x']).displayed).toBe('::::x\n##[]x\n');
  });

  it('records unknown commands', () => {
    expect(logOf(['::made-up a=b::c']).commands).toEqual([
      {
        name: 'made-up',
        form: '::',
        properties: { a: 'b' },
        data: 'c',
        isKnown: false,
        line: '::made-up a=b::c',
        isStopped: false,
      },
    ]);
  });

  it('ignores commands between stop-commands and its token', () => {
    const log = logOf(['::stop-commands::token-1', '::error::text', '##[error]text', '::TOKEN-1::', '::error::real']);
    expect(log.annotations.map(({ message }) => message)).toEqual(['real']);
    expect(log.commands.map(({ name, isStopped }) => [name, isStopped])).toEqual([
      ['stop-commands', false],
      ['error', true],
      ['error', true],
      ['TOKEN-1', false],
      ['error', false],
    ]);
    expect(log.displayed).toBe('::stop-commands::token-1\n::error::text\n##[error]text\n::TOKEN-1::\n##[error]real\n');
  });

  it.each(['::stop-commands::', '::stop-commands::Warning', '::stop-commands::pause-logging'])(
    'refuses the stop token of %s',
    (line) => {
      const log = logOf([line, '::error::heard']);
      expect(log.hasFailedCommand).toBe(true);
      expect(log.annotations.at(-1)?.message).toBe('heard');
    },
  );

  it.each(['::set-env name=A::b', '::add-path::/x', '::set-output::x', '::save-state::x'])('refuses %s', (line) => {
    const log = logOf([line]);
    expect(log.hasFailedCommand).toBe(true);
    expect(log.annotations[0]?.message).toBe(`Unable to process command '${line}' successfully.`);
    expect([...log.outputs, ...log.state]).toEqual([]);
  });
});
