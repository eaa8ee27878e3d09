import { describe, expect, it } from 'vitest';
import { OutputLines } from './output-lines.ts';

function cut(...chunks: readonly string[]): readonly string[] {
  const taken: string[] = [];
  const lines = new OutputLines((line) => taken.push(line));
  for (const chunk of chunks) {
    lines.push(chunk);
  }
  lines.end();
  return taken;
}

describe('lines of output', () => {
  it('end at LF, at CRLF, and at a CR alone', () => {
    expect(cut('one\ntwo\r\nthree\r::error::four\n')).toEqual(['one', 'two', 'three', '::error::four']);
  });

  it('can arrive in pieces', () => {
    expect(cut('o', 'ne\r', '\ntwo\r', 'three')).toEqual(['one', 'two', 'three']);
  });

  it('can be empty', () => {
    expect(cut('\n\n')).toEqual(['', '']);
    expect(cut('\r')).toEqual(['']);
    expect(cut('')).toEqual([]);
  });
});
