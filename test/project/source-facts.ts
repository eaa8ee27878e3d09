import { parseSync } from 'vite';

/** What a module imports: by a declaration, by `import()` or within a type. */
export interface Import {
  readonly specifier: string;
  /** Gone once the types are. */
  readonly isTypeOnly: boolean;
  /** By `import()`: loaded when that runs. */
  readonly isLate: boolean;
}

export interface SourceFacts {
  readonly imports: readonly Import[];
  /** Names of globals and imports as the code uses them, `Date.now` and `new Date()` among them. */
  readonly uses: ReadonlySet<string>;
}

/** A piece of syntax. */
export type Node = Readonly<Record<string, unknown>>;

/**
 * Reads from a TypeScript module's syntax what it depends on. Comments and strings do not count.
 * @throws when it cannot be parsed
 */
export function readSource(text: string): SourceFacts {
  const { program, errors } = parseSync('module.ts', text);
  if (errors.length > 0) throw new SyntaxError(errors.map(({ message }) => message).join('\n'));
  const imports: Import[] = [];
  const uses = new Set<string>();
  for (const node of nodesIn(program)) {
    const source = node['source'];
    if (isNode(source)) {
      // A specifier known only at run time is blank, and so breaks the rules.
      const specifier = typeof source['value'] === 'string' ? source['value'] : '';
      imports.push({ specifier, isTypeOnly: isTypeOnly(node), isLate: node['type'] === 'ImportExpression' });
    }
    const use = useOf(node);
    if (use !== undefined) uses.add(use);
  }
  return { imports, uses };
}

function isTypeOnly(node: Node): boolean {
  return node['type'] === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type';
}

function useOf(node: Node): string | undefined {
  const { object, property, callee } = node;
  if (node['type'] === 'Identifier') return String(node['name']);
  if (node['type'] === 'MemberExpression' && isNode(object) && isNode(property) && node['computed'] === false) {
    return `${String(object['name'])}.${String(property['name'])}`;
  }
  const hasArguments = Array.isArray(node['arguments']) && node['arguments'].length > 0;
  if (node['type'] === 'NewExpression' && isNode(callee) && !hasArguments) return `new ${String(callee['name'])}()`;
  return undefined;
}

/** The regular expressions that a module writes as such, not as strings. */
export function patternsIn(text: string): readonly string[] {
  const { program } = parseSync('module.ts', text);
  return [...nodesIn(program)].flatMap(({ regex, raw }) => (isNode(regex) ? String(raw) : []));
}

const MOST_PARAMETERS = 3;

/**
 * The functions of a module that take more than three parameters, as the code begins. Of one that
 * is handed to another function, that function decides.
 */
export function longParameterListsIn(text: string): readonly string[] {
  const { program, errors } = parseSync('module.ts', text);
  if (errors.length > 0) throw new SyntaxError(errors.map(({ message }) => message).join('\n'));
  const nodes = [...nodesIn(program)];
  const handedOver = new Set(nodes.flatMap((node) => itemsOf(node['arguments'])));
  return nodes
    .filter((node) => itemsOf(node['params']).length > MOST_PARAMETERS && !handedOver.has(node))
    .filter(({ type }) => type !== 'TSTypeParameterInstantiation' && type !== 'TSTypeParameterDeclaration')
    .map(({ start }) => text.slice(Number(start), Number(start) + 60));
}

function itemsOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : [];
}

/** A node and all below it, except the names of members: `scan.process` uses no `process`. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesIn(item);
  } else if (isNode(value)) {
    if (typeof value['type'] === 'string') yield value;
    for (const [key, child] of Object.entries(value)) {
      const isMemberName = (key === 'property' || key === 'key') && value['computed'] === false;
      if (!isMemberName) yield* nodesIn(child);
    }
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
