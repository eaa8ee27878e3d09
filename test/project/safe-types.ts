import { parseSync } from 'vite';
import { isNode, type Node, nodesIn } from './source-facts.ts';

/** Syntax that claims a type for a value, and that the compiler believes. */
const CLAIMS: ReadonlySet<unknown> = new Set(['TSAsExpression', 'TSTypeAssertion', 'TSTypePredicate']);

/** The types that a module exports. */
export function typesOf(source: string): readonly string[] {
  const declared = [...source.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name = '']) => name);
  const listed = [...source.matchAll(/^export type \{ ([\w, ]+) \}/gm)].flatMap(([, names = '']) => names.split(', '));
  return [...declared, ...listed];
}

/**
 * Where a module claims that something is of one of these types, or could make a mark of its own.
 */
export function forgeriesIn(source: string, types: readonly string[]): readonly string[] {
  const mark = new RegExp(`\\b(?:${types.join('|')})\\b`);
  const claims = syntaxOf(source).flatMap((node) => {
    const annotation = node['typeAnnotation'];
    if (!CLAIMS.has(node['type']) || typeof annotation !== 'object' || annotation === null) return [];
    const { start, end } = annotation as { readonly start: number; readonly end: number };
    return mark.test(source.slice(start, end)) ? [source.slice(Number(node['start']), Number(node['end']))] : [];
  });
  return [...claims, ...(source.match(/['"][^'"]*\bescape\/safe-text\.ts['"]/g) ?? [])];
}

/** The template tags that a module exports. */
export function tagsOf(source: string): readonly string[] {
  return syntaxOf(source).flatMap(({ type, declaration, start, end }) => {
    if (type !== 'ExportNamedDeclaration' || !isNode(declaration)) return [];
    if (!source.slice(Number(start), Number(end)).includes('TemplateStringsArray')) return [];
    const { declarations, id } = declaration;
    return Array.isArray(declarations) ? declarations.filter(isNode).map((each) => nameOf(each['id'])) : [nameOf(id)];
  });
}

/**
 * Where a module does anything with these tags but put them before a template. If called, a tag
 * would take the strings of a made-up array for words of ours.
 */
export function misusedTagsIn(source: string, tags: readonly string[]): readonly string[] {
  const nodes = syntaxOf(source);
  const imports = nodes
    .filter(({ type, source: from }) => type === 'ImportDeclaration' && isNode(from) && isEscape(from['value']))
    .flatMap(({ specifiers }) => (Array.isArray(specifiers) ? specifiers.filter(isNode) : []))
    .filter(({ imported }) => tags.includes(nameOf(imported)));
  const names = new Set([...imports.map(({ local }) => nameOf(local)), ...tagsOf(source)]);
  const fair = nodes.flatMap((node) => {
    if (node['type'] === 'TaggedTemplateExpression') return [node['tag']];
    if (node['type'] === 'FunctionDeclaration') return [node['id']];
    return imports.includes(node) ? [node['imported'], node['local']] : [];
  });
  const misuses = nodes.filter((node) => {
    if (node['type'] === 'Identifier') return names.has(nameOf(node)) && !fair.includes(node);
    return handsOnEscapes(node, tags);
  });
  // A name that an export repeats is two nodes in one place.
  const starts = new Set(misuses.map(({ start }) => Number(start)));
  return [...starts].map((start) => source.slice(start, start + 60));
}

/** Whether the tags of a module of `escape/` come into reach without an import that names them. */
function handsOnEscapes({ type, source, specifiers }: Node, tags: readonly string[]): boolean {
  if (!isNode(source)) return false;
  const from = source['value'];
  if (typeof from !== 'string') return true;
  if (!isEscape(from)) return false;
  if (type === 'ImportExpression' || type === 'ExportAllDeclaration') return true;
  return (Array.isArray(specifiers) ? specifiers.filter(isNode) : []).some(
    (each) =>
      each['type'] === 'ImportNamespaceSpecifier' ||
      (each['type'] === 'ExportSpecifier' && tags.includes(nameOf(each['local']))),
  );
}

function isEscape(specifier: unknown): boolean {
  return /\bescape\//.test(String(specifier));
}

function syntaxOf(source: string): readonly Node[] {
  const { program, errors } = parseSync('module.ts', source);
  if (errors.length > 0) throw new SyntaxError(errors.map(({ message }) => message).join('\n'));
  return [...nodesIn(program)];
}

/** The name that an identifier is, or that a string gives. */
function nameOf(node: unknown): string {
  return isNode(node) ? String(node['name'] ?? node['value']) : '';
}
