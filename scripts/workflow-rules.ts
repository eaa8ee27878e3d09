import { isScalar, LineCounter, parse, parseDocument, visit } from 'yaml';
import { ACTION } from './action-reference.ts';
import { type Diagnosis, diagnose, type InputsOf } from './language-service.ts';
import { completeWorkflow, yamlBlocksOf } from './markdown-yaml.ts';

const [OWNER = '', NAME = ''] = ACTION.split('/');

/**
 * Checks action.yml, the workflows, and those in Markdown files, the latter against our own inputs
 * and outputs.
 * @param files each file's text by its path from the project's root, with `/`; for the files that
 * `runs` names, only the path matters
 * @returns what is wrong, a line each, as `path:line: what`
 */
export async function lintWorkflows(files: ReadonlyMap<string, string>): Promise<string[]> {
  const action = files.get('action.yml');
  if (action === undefined) return ['action.yml: missing'];
  const problems: string[] = [];
  const report = (path: string, diagnoses: readonly Diagnosis[], addedLines = 0) => {
    problems.push(...diagnoses.map(({ line, message }) => `${path}:${line + addedLines}: ${message}`));
  };
  const inputsOf: InputsOf = ({ name }) => (name === NAME ? objectAt(parse(action), 'inputs') : undefined);
  const diagnoseWorkflow = async (text: string) => [
    ...(await diagnose('workflow', text.replaceAll(ACTION, `${OWNER.replaceAll(/\W/g, '')}/${NAME}`), inputsOf)),
    ...unknownOutputsOf(text, Object.keys(objectAt(parse(action), 'outputs'))),
  ];

  report('action.yml', await diagnose('action', action, inputsOf));
  report('action.yml', runsOf(action, files));
  report('action.yml', unknownKeysOf(action));
  for (const [path, text] of files) {
    if (path.startsWith('.github/workflows/')) {
      report(path, await diagnoseWorkflow(text));
      report(path, unpinnedOf(text));
    }
    if (!path.endsWith('.md')) continue;
    for (const block of yamlBlocksOf(text)) {
      const usesAction = block.text.includes(`uses: ${ACTION}`);
      const workflow = completeWorkflow(block.text);
      if (workflow === undefined) {
        const message = 'neither a workflow, nor a job, nor a list of steps';
        if (usesAction) report(path, [{ line: block.firstLine, message }]);
      } else if (usesAction || workflow.addedLines === 0) {
        report(path, await diagnoseWorkflow(workflow.text), block.firstLine - 1 - workflow.addedLines);
      }
    }
  }
  return problems;
}

/** Checks that `runs` names a runtime that the runner still has, and files that exist. */
function runsOf(action: string, files: ReadonlyMap<string, string>): Diagnosis[] {
  const runs = objectAt(parse(action), 'runs');
  const wrong = runs['using'] === 'node24' ? [] : ['runs.using is not node24'];
  const missing = ['pre', 'main', 'post']
    .filter((key) => key in runs && !files.has(String(runs[key])))
    .map((key) => `runs.${key} is ${String(runs[key])}, which does not exist`);
  return [...wrong, ...missing].map((message) => ({ line: 1, message }));
}

/**
 * The keys of inputs and outputs. The validator lets others pass, though the runner ignores them.
 */
const KEYS = {
  inputs: ['description', 'required', 'default', 'deprecationMessage'],
  outputs: ['description'],
};

function unknownKeysOf(action: string): Diagnosis[] {
  return Object.entries(KEYS).flatMap(([section, known]) =>
    Object.entries(objectAt(parse(action), section)).flatMap(([name, value]) =>
      Object.keys(isObject(value) ? value : {})
        .filter((key) => !known.includes(key))
        .map((key) => ({ line: 1, message: `${section}.${name} has an unknown key ${key}` })),
    ),
  );
}

/** Third-party actions not pinned by a commit, with the version next to it as a comment. */
function unpinnedOf(workflow: string): Diagnosis[] {
  const lines = new LineCounter();
  const found: Diagnosis[] = [];
  visit(parseDocument(workflow, { lineCounter: lines }), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'uses' || !isScalar(value)) return;
      const uses = String(value.value);
      const isPinned = /@[0-9a-f]{40}$/.test(uses) && /^ v\d+\.\d+\.\d+$/.test(value.comment ?? '');
      if (isPinned || uses.startsWith('./')) return;
      const { line } = lines.linePos(value.range?.[0] ?? 0);
      found.push({
        line,
        message: `${uses} is not pinned by a full commit with its version as a comment, as in # v1.2.3`,
      });
    },
  });
  return found;
}

/**
 * Outputs read from a step of ours that it does not have. GitHub's validator knows no step's
 * outputs.
 */
function unknownOutputsOf(workflow: string, outputs: readonly string[]): Diagnosis[] {
  const ids = new Set<unknown>();
  visit(parseDocument(workflow), {
    Map(_, step) {
      if (String(step.get('uses')).startsWith(`${ACTION}@`)) ids.add(step.get('id'));
    },
  });
  return workflow
    .split('\n')
    .flatMap((text, index) =>
      [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)]
        .filter(([, id, output = '']) => ids.has(id) && !outputs.includes(output))
        .map(([, , output]) => ({ line: index + 1, message: `the action has no output ${output}` })),
    );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The mapping that a mapping holds under a key; an empty one if there is none. */
function objectAt(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}
