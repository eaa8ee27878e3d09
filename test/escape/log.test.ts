import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logLine } from '../../src/escape/log.ts';
import { HOSTILE_TEXT, hostileText } from '../render/hostile.ts';
import { isCommand } from './runner-commands.ts';

describe('a log line', () => {
  it.each([
    ['::error::forged', '\\::error::forged'],
    ['  ::add-mask::a', '  \\::add-mask::a'],
    ['\u00a0\u3000::debug::x', '\u00a0\u3000\\::debug::x'],
    ['so ##[error]forged ##[group]x', 'so ##\\[\\error]forged ##\\[\\group]x'],
    ['####[endgroup]', '####\\[\\endgroup]'],
    ['[Group]hidden', '[\\Group]hidden'],
    ['a\n::error::forged', 'a\\n::error::forged'],
    ['\u200b::error::forged', '\\u{200b}::error::forged'],
    ['#\u00ad#[error]x', '#\\u{ad}#[\\error]x'],
  ])('shows %j as text', (text, shown) => {
    expect(logLine(text)).toBe(shown);
  });

  it('leaves everything else alone', () => {
    const text = 'https://[::1]:8080/ std::string ## [x] [errors] a::b';
    expect(logLine(text)).toBe(text);
  });

  it('is never taken for a command, and stays the same when it is made safe again', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = logLine(text);
        expect(isCommand(line)).toBe(false);
        expect(logLine(line)).toBe(line);
      }),
    );
    expect(isCommand(logLine(HOSTILE_TEXT))).toBe(false);
  });
});
