import { parseSync } from 'vite';
import { nodesIn } from './source-facts.ts';

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
  const { program, errors } = parseSync('module.ts', source);
  if (errors.length > 0) throw new SyntaxError(errors.map(({ message }) => message).join('\n'));
  const mark = new RegExp(`\\b(?:${types.join('|')})\\b`);
  const claims = [...nodesIn(program)].flatMap((node) => {
    const annotation = node['typeAnnotation'];
    if (!CLAIMS.has(node['type']) || typeof annotation !== 'object' || annotation === null) return [];
    const { start, end } = annotation as { readonly start: number; readonly end: number };
    return mark.test(source.slice(start, end)) ? [source.slice(Number(node['start']), Number(node['end']))] : [];
  });
  return [...claims, ...(source.match(/['"][^'"]*\bescape\/safe-text\.ts['"]/g) ?? [])];
}
