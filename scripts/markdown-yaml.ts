import { parse } from 'yaml';

/** A fenced YAML block in a Markdown text. `firstLine` is that of its content, from 1. */
export interface YamlBlock {
  readonly firstLine: number;
  readonly text: string;
}

/** The YAML blocks in a Markdown text, without the indentation of a block in a list. */
export function yamlBlocksOf(markdown: string): YamlBlock[] {
  return [...markdown.matchAll(/^( *)```ya?ml\b.*\n([\s\S]*?)^\1```/gm)].map(
    ({ index, 1: indent = '', 2: body = '' }) => ({
      firstLine: markdown.slice(0, index).split('\n').length + 1,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

/** A workflow made from a part of one. `addedLines` were put before it. */
export interface Workflow {
  readonly text: string;
  readonly addedLines: number;
}

/** Makes a workflow of a list of steps or a job; undefined if the text is none of the three. */
export function completeWorkflow(text: string): Workflow | undefined {
  const content: unknown = parse(text);
  if (typeof content !== 'object' || content === null) return undefined;
  if ('jobs' in content) return { text, addedLines: 0 };
  const job = ['on: push', 'jobs:', '  job:'];
  if ('steps' in content) return wrap('runs-on' in content ? job : [...job, '    runs-on: ubuntu-latest'], text, 4);
  return Array.isArray(content) ? wrap([...job, '    runs-on: ubuntu-latest', '    steps:'], text, 6) : undefined;
}

function wrap(before: readonly string[], text: string, indentation: number): Workflow {
  const indented = text.replaceAll(/^(?=.)/gm, ' '.repeat(indentation));
  return { text: `${before.join('\n')}\n${indented}`, addedLines: before.length };
}
