import { describe, expect, it } from 'vitest';
import { ACTION_REFERENCE } from '../../scripts/action-reference.ts';
import { readTrackedFiles } from './tracked-files.ts';

/** Written so that no pattern matches itself. The home of GitHub's own runner is public. */
const MACHINE_PATH = /(?<![\w.>}])\/(?:work|root|home(?!\/runner\/)|Users)\//;
const NEIGHBOUR = /\.\.\/[s]hared\b/;
const UNFINISHED = /\b(?:[T]ODO|[F]IXME|[X]XX)\b/;

/** What matches in the project's files, as `path:line: match`. */
function matchesOf(pattern: RegExp): string[] {
  return readTrackedFiles().flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
}

describe('what is published', () => {
  it('names no path of the machine that it was written on', () => {
    expect(matchesOf(MACHINE_PATH)).toEqual([]);
  });

  it('names nothing that lies next to the project', () => {
    expect(matchesOf(NEIGHBOUR)).toEqual([]);
  });

  it('is finished', () => {
    expect(matchesOf(UNFINISHED)).toEqual([]);
  });

  it('says in one way how the action is used', () => {
    const references = readTrackedFiles()
      .filter(({ path }) => path.endsWith('.md') || path === 'action.yml')
      .flatMap(({ lines }) => lines)
      .flatMap((line) => line.match(/[\w.<>/-]*web-security-checker-action@\w+(?:\.\d+)*/g) ?? []);
    expect(new Set(references)).toEqual(new Set([ACTION_REFERENCE]));
  });
});

describe('the pattern of a private word', () => {
  it.each([
    [MACHINE_PATH, ['', 'home', 'someone', 'project'].join('/')],
    [NEIGHBOUR, ['..', 'shared', 'api.md'].join('/')],
    [UNFINISHED, `// ${'todo'.toUpperCase()}: later`],
  ])('%s matches %s', (pattern, line) => {
    expect(line).toMatch(pattern);
  });

  it.each(['https://example.com/home/index.html', '<root>/home/x', '/home/runner/work/shop'])(
    'lets %s pass',
    (line) => {
      expect(line).not.toMatch(MACHINE_PATH);
    },
  );
});
