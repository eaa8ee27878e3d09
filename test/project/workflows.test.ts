import { describe, expect, it } from 'vitest';
import { lintWorkflows } from '../../scripts/workflow-rules.ts';

const ACTION = `name: Scanner
description: Scans
inputs:
  start-url:
    description: The site
    required: true
outputs:
  gate:
    description: The verdict
runs:
  using: node24
  main: dist/index.js
`;

const COMMIT = '3d3c42e5aac5ba805825da76410c181273ba90b1';

const WORKFLOW = `on: push
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${COMMIT} # v7.0.1
      - run: npm ci
`;

const USES = 'uses: <owner>/web-security-checker-action@v1';

const README = `# Scanner

\`\`\`yaml
on: push
jobs:
  scan:
    runs-on: ubuntu-latest
    steps:
      - id: scan
        ${USES}
        with:
          start-url: https://example.com
      - run: echo "\${{ steps.scan.outputs.gate }}"
\`\`\`

Or, within a job:

1. So:

   \`\`\`yaml
   - ${USES}
     with:
       start-url: https://example.com
   \`\`\`

\`\`\`yaml
anything: else
\`\`\`
`;

/** The problems of a project in order, after one file of it was changed. */
function problemsAfter(path: string, from: string, to: string): Promise<string[]> {
  const files = new Map([
    ['.github/workflows/ci.yml', WORKFLOW],
    ['README.md', README],
    ['action.yml', ACTION],
    ['dist/index.js', ''],
  ]);
  const text = files.get(path) ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  files.set(path, text.replace(from, to));
  return lintWorkflows(files);
}

describe('the linter of workflows', () => {
  it('finds nothing wrong in a project that is in order', async () => {
    expect(await problemsAfter('README.md', '', '')).toEqual([]);
  });

  it.each([
    ['a wrong key in a workflow', '.github/workflows/ci.yml', 'runs-on', 'run-on', /ci\.yml:5: .*run-on/],
    ['an unknown context', '.github/workflows/ci.yml', 'npm ci', 'echo ${{ githup.ref }}', /ci\.yml:8: .*githup/],
    ['broken YAML', '.github/workflows/ci.yml', 'jobs:', 'jobs: [', /ci\.yml:/],
    ['a tag instead of a commit', '.github/workflows/ci.yml', `${COMMIT} # v7.0.1`, 'v7', /ci\.yml:7: .*pinned/],
    ['a pin that does not say its version', '.github/workflows/ci.yml', ' # v7.0.1', '', /ci\.yml:7: .*pinned/],
    ['a shortened commit', '.github/workflows/ci.yml', COMMIT, COMMIT.slice(0, 39), /ci\.yml:7: .*pinned/],
    [
      'an unknown input in a workflow of the README',
      'README.md',
      'start-url',
      'start-urls',
      /README\.md:12: .*start-urls/,
    ],
    [
      'a missing input in a list of steps',
      'README.md',
      '\n       start-url:',
      '\n       speed:',
      /README\.md:23: .*speed/,
    ],
    ['an output that the action does not have', 'README.md', 'outputs.gate', 'outputs.gates', /README\.md:13: .*gates/],
    ['a broken workflow in the README', 'README.md', 'runs-on:', 'run-on:', /README\.md:7: .*run-on/],
    ['a use of the action that cannot be checked', 'README.md', 'anything: else', USES, /README\.md:27: neither/],
    ['a runtime that left the runners', 'action.yml', 'node24', 'node20', /action\.yml:1: runs\.using/],
    ['a runtime that never was', 'action.yml', 'node24', 'node25', /action\.yml:\d+: .*node25/],
    ['a bundle that is not there', 'action.yml', 'dist/index.js', 'dist/main.js', /action\.yml:1: .*dist\/main\.js/],
    ['an unknown key of an input', 'action.yml', 'required', 'requires', /action\.yml:1: inputs\.start-url .*requires/],
    ['no name', 'action.yml', 'name: Scanner\n', '', /action\.yml:/],
  ])('finds %s', async (_, path, from, to, problem) => {
    expect((await problemsAfter(path, from, to)).join('\n')).toMatch(problem);
  });

  it('finds that action.yml is missing', async () => {
    expect(await lintWorkflows(new Map())).toEqual(['action.yml: missing']);
  });
});
