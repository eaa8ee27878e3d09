import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { readTrackedFiles } from './tracked-files.ts';

const MOST_COLUMNS = 100;

/** A line that cannot wrap: a table's row, or a single word, such as a URL or a pattern. */
const UNWRAPPABLE = /^\W*(?:\|.*|\S+)$/;

/** Linters read these to the end of the line. */
const FOR_A_LINTER = /^\s*(?:\/\/|\*|\/\*)\s*(?:biome-ignore|oxlint-disable)/;

/** The lines of a module's comments that are too long, by number from 1. Strings are none. */
function longLinesOf(text: string): readonly number[] {
  const lines = text.split('\n');
  const { comments } = parseSync('module.ts', text);
  return comments.flatMap(({ start, end }) => {
    const first = text.slice(0, start).split('\n').length;
    const last = text.slice(0, end).split('\n').length;
    return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((number) => {
      const line = lines[number - 1] ?? '';
      return Array.from(line).length > MOST_COLUMNS && !UNWRAPPABLE.test(line) && !FOR_A_LINTER.test(line);
    });
  });
}

describe('a comment', () => {
  it('has at most 100 columns', () => {
    const modules = readTrackedFiles().filter(({ path }) => /^(src|test|scripts)\/.*\.ts$/.test(path));
    expect(modules.length).toBeGreaterThan(100);
    expect(
      modules.flatMap(({ path, lines }) => longLinesOf(lines.join('\n')).map((number) => `${path}:${number}`)),
    ).toEqual([]);
  });

  const words = 'word '.repeat(30).trim();

  it.each([
    ['after code', `const a = 1; // ${words}`],
    ['of one line', `/** ${words} */`],
    ['of several lines', `\n/**\n * short\n * ${words}\n */`],
  ])('%s is told where it is too long', (_, text) => {
    expect(longLinesOf(text)).toHaveLength(1);
  });

  it.each([
    ['that is a string', `const a = '// ${words}';`],
    ['within a template', `const a = \`\n// ${words}\n * ${words}\n\`;`],
    ['that is one long URL', `// https://example.com/${'a'.repeat(100)}`],
    ['that is the row of a table', `/**\n * | ${words} |\n */`],
    ['of 100 columns', `// ${'a'.repeat(48)} ${'b'.repeat(48)}`],
  ])('%s may stand', (_, text) => {
    expect(longLinesOf(text)).toEqual([]);
  });
});
