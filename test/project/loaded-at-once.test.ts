import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { patternsIn, readSource, type SourceFacts } from './source-facts.ts';

const SRC = join(import.meta.dirname, '../../src');

function factsOf(path: string): SourceFacts {
  return readSource(readFileSync(join(SRC, path), 'utf8'));
}

/** The modules of `src/` that are loaded before a stage's first line runs. */
function loadedAtOnce(entry: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { specifier, isTypeOnly, isLate } of factsOf(path).imports) {
      if (!isTypeOnly && !isLate && specifier.startsWith('.')) load(posix.join(posix.dirname(path), specifier));
    }
  };
  load(entry);
  return loaded;
}

/** What a step that is configured wrongly does not need. */
const NEEDED_LATER = [
  /^texts\/ko/,
  /^(publish|render)\/forum\//,
  /^(scan|redaction)\//,
  /^wsc\/(?!clouds)/,
  /^story\/(open|run|site|labelled|rehearse|cleanup|left-running)\.ts$/,
  /^configure\/(plan|ignore-file|baseline-and-ignore-files)\.ts$/,
  /^judge\/(ignore\/(entries|glob)|fingerprint\/.*|judge|review|crawl|new-counts|report)\.ts$/,
  /^domain\/(ledger|reported-url|scans-before|token|url-key)\.ts$/,
  /^render\/(html|sarif)\/(?!version)/,
  /^escape\/(html|css|sarif)/,
  /^publish\/write-report-files\.ts$/,
  /^hosts\/machine\/(?!clock|machine)/,
];

/** The Unicode properties of patterns, which Node looks up wherever it reads one. */
const PROPERTY = /\\p\{/i;

describe('what is loaded at once', () => {
  it('is nothing that a step configured wrongly does not need', () => {
    const loaded = [...loadedAtOnce('index.ts')];
    expect(loaded).toContain('publish/publish.ts');
    expect(loaded.filter((path) => NEEDED_LATER.some((late) => late.test(path)))).toEqual([]);
  });

  it('has no pattern for which Node would look up a Unicode property', () => {
    const patterns = [...loadedAtOnce('index.ts')].flatMap((path) => patternsIn(readFileSync(join(SRC, path), 'utf8')));
    expect(patterns).toContain('/[0-9a-f]{7}/i');
    expect(patterns.filter((pattern) => PROPERTY.test(pattern))).toEqual([]);
  });

  it('does not make Node load what measures performance', () => {
    const uses = [...loadedAtOnce('index.ts')].flatMap((path) => [...factsOf(path).uses]);
    expect(uses).toContain('process.hrtime');
    expect(uses.filter((use) => use.startsWith('performance'))).toEqual([]);
  });

  it('does not make Node load its cryptography, or its files in promises', () => {
    const imports = [...loadedAtOnce('index.ts')].flatMap((path) => factsOf(path).imports);
    const specifiers = imports.map(({ specifier }) => specifier);
    expect(specifiers).toContain('node:fs');
    expect(specifiers.filter((each) => /^node:(?:crypto|fs\/promises)$/.test(each))).toEqual([]);
  });

  it('is, for the post step, only what tells whether there is anything to do', () => {
    expect([...loadedAtOnce('post.ts')]).toEqual(['post.ts', 'domain/saved-ledger.ts']);
  });
});
