import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

/** What an action.yml says about how to run the action. */
export interface ActionManifest {
  readonly name: string;
  /** By name, as written. */
  readonly inputs: ReadonlyMap<string, ManifestInput>;
  /** The scripts, as full paths. */
  readonly main: string;
  readonly pre?: string;
  readonly post?: string;
  /** Conditions. Default: `always()`. */
  readonly preIf: string;
  readonly postIf: string;
}

export interface ManifestInput {
  /** Expressions are not evaluated yet. */
  readonly default?: string;
  readonly deprecationMessage?: string;
}

/**
 * Reads the action.yml of a JavaScript action.
 * @throws Error if there is none, or if it is not that of a JavaScript action
 */
export async function readActionManifest(directory: string): Promise<ActionManifest> {
  const file = path.join(directory, 'action.yml');
  // All scalars are text, as written: that is how GitHub passes on a default such as 1.0 or true.
  const document = readMap(parse(await readFile(file, 'utf8'), { schema: 'failsafe' }), file);
  const runs = readMap(document['runs'], `${file}: runs`);
  const using = readText(runs['using'], `${file}: runs.using`);
  if (!using?.startsWith('node')) {
    throw new Error(`${file}: runs.using is not a node version`);
  }
  const locate = (key: 'main' | 'pre' | 'post'): string | undefined => {
    const script = readText(runs[key], `${file}: runs.${key}`);
    return script === undefined ? undefined : path.resolve(directory, script);
  };
  const [main, pre, post] = [locate('main'), locate('pre'), locate('post')];
  if (main === undefined) {
    throw new Error(`${file}: runs.main is missing`);
  }
  return {
    name: readText(document['name'], `${file}: name`) ?? '',
    inputs: readInputs(document['inputs'], file),
    main,
    ...(pre === undefined ? {} : { pre }),
    ...(post === undefined ? {} : { post }),
    preIf: readText(runs['pre-if'], `${file}: runs.pre-if`) ?? 'always()',
    postIf: readText(runs['post-if'], `${file}: runs.post-if`) ?? 'always()',
  };
}

function readInputs(value: unknown, file: string): ReadonlyMap<string, ManifestInput> {
  const inputs = new Map<string, ManifestInput>();
  for (const [name, definition] of Object.entries(value === undefined ? {} : readMap(value, `${file}: inputs`))) {
    const where = `${file}: inputs.${name}`;
    const fields = definition === '' ? {} : readMap(definition, where);
    const fallback = readText(fields['default'], `${where}.default`);
    const deprecationMessage = readText(fields['deprecationMessage'], `${where}.deprecationMessage`);
    inputs.set(name, {
      ...(fallback === undefined ? {} : { default: fallback }),
      ...(deprecationMessage === undefined ? {} : { deprecationMessage }),
    });
  }
  return inputs;
}

function readMap(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${where} is not a map`);
  }
  return Object.fromEntries(Object.entries(value));
}

function readText(value: unknown, where: string): string | undefined {
  if (value !== undefined && typeof value !== 'string') {
    throw new Error(`${where} is not text`);
  }
  return value;
}
