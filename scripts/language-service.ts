/** GitHub's own validator of workflows and of action.yml, the one behind its editor extension. */
import { registerHooks } from 'node:module';
import { TextDocument } from 'vscode-languageserver-textdocument';

// The package imports its schemas as JSON without the attribute that Node asks for.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { registerLogger, validate } = await import('@actions/languageservice');

/** An action's inputs, as in its action.yml; undefined if unknown, which accepts any input. */
export type InputsOf = (action: { readonly owner: string; readonly name: string }) => object | undefined;

/** Something wrong in a text. `line` counts from 1. */
export interface Diagnosis {
  readonly line: number;
  readonly message: string;
}

const INFORMATION = 3;
let documentCount = 0;

/**
 * Validates a workflow or an action.yml.
 * @throws when the validator itself fails
 */
export async function diagnose(kind: 'workflow' | 'action', text: string, inputsOf: InputsOf): Promise<Diagnosis[]> {
  // The validator tells the kind from the path, and caches what it read by path.
  documentCount += 1;
  const folder = `file:///${documentCount}`;
  const uri = kind === 'action' ? `${folder}/action.yml` : `${folder}/.github/workflows/workflow.yml`;
  const failures: string[] = [];
  registerLogger({ error: (message) => failures.push(message), warn: ignore, info: ignore, log: ignore });
  const diagnostics = await validate(TextDocument.create(uri, 'yaml', 1, text), {
    actionsMetadataProvider: {
      fetchActionMetadata: async (action) => ({ name: action.name, description: '', ...metadataOf(inputsOf(action)) }),
    },
  });
  // It only logs its own failure, and then finds nothing wrong.
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return diagnostics
    .filter(({ severity }) => severity === undefined || severity < INFORMATION)
    .map(({ message, range }) => ({
      line: range.start.line + 1,
      message: typeof message === 'string' ? message : message.value,
    }));
}

function metadataOf(inputs: object | undefined): object {
  return inputs === undefined ? {} : { inputs };
}

function ignore(): void {}
