import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type YAMLMap } from 'yaml';
import { isDay } from '../judge/ignore/days.ts';
import type { IgnoreEntry } from '../judge/ignore/entries.ts';
import type { IgnoreFault, IgnoreProblem } from '../judge/ignore/file-problem.ts';
import { quote } from './kinds/kind.ts';

/**
 * The result of reading an ignore file: its entries, or everything wrong with it, in the order of
 * its lines.
 */
export type IgnoreFileReading =
  | { readonly value: readonly IgnoreEntry[] }
  | { readonly wrong: readonly [IgnoreProblem, ...IgnoreProblem[]] };

const SELECTORS = ['category', 'url', 'parameter', 'fingerprint'] as const;
const KEYS: ReadonlySet<string> = new Set([...SELECTORS, 'reason', 'expires']);

/**
 * Reads the YAML of an ignore file. An empty file is an empty list. Aliases are refused and never
 * followed, so that a small file stays small. If the syntax is wrong, nothing else is reported,
 * since nobody knows what the rest means.
 */
export function readIgnoreFile(text: string): IgnoreFileReading {
  const lines = new LineCounter();
  const problems: IgnoreProblem[] = [];
  // Repeated keys are found below, so that they are reported with everything else.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  for (const { pos, message } of [...document.errors, ...document.warnings]) report(pos[0], 'syntax', message);
  const entries = problems.length === 0 ? readList(document.contents) : [];
  const [first, ...others] = problems.toSorted((a, b) => a.line - b.line).filter(isFirstOfSyntax);
  return first === undefined ? { value: entries } : { wrong: [first, ...others] };

  function report(offset: number, fault: IgnoreFault, given = ''): void {
    problems.push({ line: lineAt(offset), fault, given: given === '' ? '' : quote(given) });
  }

  function lineAt(offset: number): number {
    return lines.linePos(offset).line;
  }

  function readList(contents: ParsedNode | null): readonly IgnoreEntry[] {
    if (contents === null || (isScalar(contents) && contents.value === null)) return [];
    if (!isSeq(contents)) {
      report(contents.range[0], 'not-a-list');
      return [];
    }
    return contents.items.flatMap((item) => {
      if (isMap(item)) return readEntry(item);
      report(item.range[0], isAlias(item) ? 'alias' : 'not-an-entry');
      return [];
    });
  }

  function readEntry(map: YAMLMap.Parsed): IgnoreEntry {
    const start = map.range[0];
    const given = new Set<string>();
    const values = new Map<string, string>();
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const at = key.range[0];
      if (!KEYS.has(name)) report(at, 'unknown-key', name);
      else if (given.has(name)) report(at, 'repeated-key', name);
      else values.set(name, readValue(name, value, at));
      given.add(name);
    }
    if (!SELECTORS.some((name) => given.has(name))) report(start, 'no-selector');
    if (!given.has('reason')) report(start, 'no-reason');
    return {
      category: values.get('category'),
      url: values.get('url'),
      parameter: values.get('parameter'),
      fingerprint: values.get('fingerprint'),
      reason: values.get('reason') ?? '',
      expires: values.get('expires'),
      line: lineAt(start),
    };
  }

  /** The text of a value. Problems are reported at the line of its key. */
  function readValue(name: string, value: ParsedNode | null, at: number): string {
    const content = textOf(value);
    if (isAlias(value)) report(at, 'alias', name);
    else if (content === undefined) report(at, 'not-text', name);
    else if (content === '') report(at, 'empty-value', name);
    else if (name === 'url' && /[?#]/.test(content)) report(at, 'query', content);
    else if (name === 'expires' && !isDay(content)) report(at, 'bad-date', content);
    return content ?? '';
  }
}

/**
 * A blank value is an empty text. Only YAML 1.1, which a file may declare, has dates. They are read
 * as text.
 */
function textOf(value: ParsedNode | null): string | undefined {
  if (value === null) return '';
  if (!isScalar(value)) return undefined;
  if (value.value === null) return '';
  const content: unknown = value.value instanceof Date ? value.source : value.value;
  return typeof content === 'string' ? content.trim() : undefined;
}

/** One mistake in the syntax causes others, so only the first of each line is reported. */
function isFirstOfSyntax({ line, fault }: IgnoreProblem, index: number, all: readonly IgnoreProblem[]): boolean {
  const before = all[index - 1];
  return fault !== 'syntax' || before?.line !== line;
}
