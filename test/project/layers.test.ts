import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violationsOf } from './layer-rules.ts';
import { longParameterListsIn } from './source-facts.ts';

const root = join(import.meta.dirname, '../..');

/** The texts of TypeScript files by their path below a folder. */
function readFolder(folder: string): Map<string, string> {
  const paths = globSync('**/*.ts', { cwd: join(root, folder), exclude: ['**/node_modules'] });
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, folder, path), 'utf8')]));
}

describe('the sources', () => {
  it('import in one direction, and reach the outside world only at the edge', () => {
    expect(violationsOf(readFolder('src'))).toEqual([]);
  });

  it.each(['src', 'test', 'scripts'])('have no file over 300 lines in %s', (folder) => {
    const long = [...readFolder(folder)].filter(([, text]) => text.trimEnd().split('\n').length > 300);
    expect(long.map(([path]) => path)).toEqual([]);
  });

  it('have no function with more than three parameters', () => {
    const lists = [...readFolder('src')].flatMap(([path, text]) =>
      longParameterListsIn(text).map((list) => `${path}: ${list}`),
    );
    expect(lists).toEqual([]);
  });
});

describe('a fourth parameter', () => {
  it.each([
    'function f(a: A, b: B, c: C, d: D) {}',
    'async function f(a, { b }, c = 1, ...rest) {}',
    'const f = (a, b, c, d) => a;',
    'class F { f(a, b, c, d) {} }',
    'class F { constructor(a, b, c, d) {} }',
    'abstract class F { abstract f(a, b, c, d): void; }',
    'const f = { f(a, b, c, d) {} };',
    'interface F { f(a: A, b: B, c: C, d: D): void }',
    'type F = (a: A, b: B, c: C, d: D) => void;',
    'declare function f(a: A, b: B, c: C, d: D): void;',
  ])('is found: %s', (text) => {
    expect(longParameterListsIn(text)).toHaveLength(1);
  });

  it.each([
    'function f(a: A, { b, c, d }: B, e: E) {}',
    'text.replace(PATTERN, (all, a, b, c) => a);',
    'type F = Map<A, B, C, D>;',
    'function f<A, B, C, D>(a: A) {}',
    'f(a, b, c, d);',
  ])('is not seen where there is none: %s', (text) => {
    expect(longParameterListsIn(text)).toEqual([]);
  });
});

describe('the rules of the layers', () => {
  it.each([
    ['the story reads a port', 'story/run.ts', "import type { Clock } from './ports.ts';"],
    ['the entry builds a runner', 'index.ts', "import './hosts/github/runner.ts'; process.exitCode = 1;"],
    ['the entry runs the step', 'index.ts', "import './step.ts';"],
    ['the client knows the vendor', 'wsc/json-shape.ts', 'const instanceNo = 1;'],
    ['a domain speaks in messages', 'judge/gate.ts', "import { say } from '../texts/message.ts';"],
    ['texts know the domain by its types', 'texts/en.ts', "import type { Gate } from '../domain/gate.ts';"],
    ['an adapter waits', 'hosts/machine/clock.ts', 'export const wait = () => setTimeout(f, Date.now());'],
    ['a given instant is formatted', 'render/summary.ts', 'new Date(instant).toISOString();'],
    ['a member is named like a global', 'scan/watch.ts', 'means.process({ process: 1 }); clock.setTimeout;'],
    ['a comment names a global', 'scan/watch.ts', "// no setTimeout\nconst text = 'process';"],
    ['the renderer fills a form of a port', 'render/a.ts', "import type { Annotation } from '../ports.ts';"],
    ['types close a circle', 'domain/a.ts', "import type { A } from './a.ts';"],
  ])('hold where %s', (_, path, text) => {
    expect(violationsOf(new Map([[path, text]]))).toEqual([]);
  });

  it.each([
    ['the domain imports the story', 'judge/gate.ts', "import '../run.ts';", '../run.ts'],
    ['the domain imports a text', 'judge/gate.ts', "import { en } from '../texts/en.ts';", '../texts/en.ts'],
    ['the domain imports a fault', 'judge/gate.ts', "export * from '../fault.ts';", '../fault.ts'],
    ['texts run the domain', 'texts/en.ts', "import { judge } from '../domain/judge.ts';", '../domain/judge.ts'],
    ['the client imports the flow', 'wsc/client.ts', "import '../scan/watch.ts';", '../scan/watch.ts'],
    ['the renderer asks the client', 'render/summary.ts', "import '../wsc/client.ts';", '../wsc/client.ts'],
    ['the renderer runs a port', 'render/a.ts', "import { HttpFailure } from '../ports.ts';", '../ports.ts'],
    ['the story meets an adapter', 'story/run.ts', "import '../hosts/github/log.ts';", '../hosts/github/log.ts'],
    [
      'the flow meets an adapter by a type',
      'scan/a.ts',
      "import type { A } from '../hosts/machine/http.ts';",
      '../hosts/machine/http.ts',
    ],
    [
      'a type is imported in place',
      'domain/a.ts',
      "type A = import('../hosts/github/log.ts').Log;",
      '../hosts/github/log.ts',
    ],
    [
      'an import waits for its time',
      'story/run.ts',
      "await import('../hosts/machine/http.ts');",
      '../hosts/machine/http.ts',
    ],
    ['an import is not named', 'hosts/github/log.ts', 'await import(name);', 'what is not named'],
    ['someone imports the entry', 'hosts/github/log.ts', "import '../index.ts';", '../index.ts'],
    ['someone imports the step', 'story/run.ts', "import '../step.ts';", '../step.ts'],
    ['the entry meets the story', 'index.ts', "import './story/run.ts';", './story/run.ts'],
    ['the step meets a host', 'step.ts', "import './hosts/github/runner.ts';", './hosts/github/runner.ts'],
    ['the step meets a host later', 'step.ts', "await import('./hosts/machine/http.ts');", './hosts/machine/http.ts'],
    [
      'what opens the service meets a host',
      'story/open.ts',
      "import '../hosts/machine/clock.ts';",
      '../hosts/machine/clock.ts',
    ],
    ['a host meets another', 'hosts/github/a.ts', "import '../machine/clock.ts';", '../machine/clock.ts'],
    ['someone leaves the sources', 'index.ts', "import '../test/emulator/service.ts';", '../test/emulator/service.ts'],
    ['the toolkit leaks', 'scan/a.ts', "import * as core from '@actions/core';", '@actions/core'],
    [
      'the toolkit reaches the adapters of the platform',
      'hosts/machine/a.ts',
      "import '@actions/core';",
      '@actions/core',
    ],
    ['HTTP leaks', 'wsc/client.ts', "import { fetch } from 'undici';", 'undici'],
    ['sockets leak', 'wsc/client.ts', "import { Agent } from 'node:https';", 'node:https'],
    [
      'timers leak',
      'scan/watch.ts',
      "import { setTimeout as wait } from 'node:timers/promises';",
      'node:timers/promises',
    ],
    ['files leak', 'render/a.ts', "import { writeFile } from 'node:fs/promises';", 'node:fs/promises'],
    ['a package has no rule', 'index.ts', "import 'left-pad';", 'left-pad'],
  ])('break where %s', (_, path, text, what) => {
    expect(violationsOf(new Map([[path, text]]))).toContain(`${path}: may not import ${what}`);
  });

  it.each([
    ['setTimeout', 'scan/watch.ts', 'await new Promise((done) => setTimeout(done, 1));'],
    ['Date.now', 'wsc/client.ts', 'const now = Date.now();'],
    ['new Date()', 'render/summary.ts', 'const now = new Date();'],
    ['performance', 'story/run.ts', 'const start = performance.now();'],
    ['AbortSignal.timeout', 'wsc/client.ts', 'const signal = AbortSignal.timeout(1);'],
    ['fetch', 'hosts/github/comment.ts', 'await fetch(url);'],
    ['process', 'configure/read-inputs.ts', "const home = process.env['HOME'];"],
    ['globalThis', 'configure/read-inputs.ts', 'globalThis.process;'],
    ['console', 'story/run.ts', 'console.log(1);'],
    ['Math.random', 'wsc/retry.ts', 'Math.random();'],
    ['randomBytes', 'story/open.ts', "import { randomBytes } from 'node:crypto';"],
    ['crypto.getRandomValues', 'story/open.ts', 'crypto.getRandomValues(new Uint8Array(4));'],
    ['process', 'step.ts', 'process.exitCode = 1;'],
    ['randomUUID', 'domain/token.ts', "import { randomUUID } from 'node:crypto';"],
  ])('break where %s is used out of place', (use, path, text) => {
    expect(violationsOf(new Map([[path, text]]))).toContain(`${path}: may not use ${use}`);
  });

  it.each([
    'Classify_byRisk_Level',
    'VulnItems',
    'MasterInstanceNo',
    'crawl_cnt',
    'vuln_key',
    'RiskLevel',
    'slave_data',
  ])("break where a word of the vendor's gets out: %s", (word) => {
    const files = new Map([['domain/scan.ts', `/** By ${word}. */`]]);
    expect(violationsOf(files)).toEqual([`domain/scan.ts: says ${word}, a word of the vendor's`]);
  });

  it('break where modules import each other', () => {
    const files = new Map([
      ['domain/a.ts', "import './b.ts';"],
      ['domain/b.ts', "import './c.ts';"],
      ['domain/c.ts', "import './b.ts';"],
    ]);
    expect(violationsOf(files)).toEqual(['a cycle: domain/b.ts → domain/c.ts → domain/b.ts']);
  });

  it('break where a layer is not known', () => {
    expect(violationsOf(new Map([['utils/text.ts', '']]))).toEqual([
      'utils/text.ts: a layer that the rules do not know',
    ]);
  });
});
