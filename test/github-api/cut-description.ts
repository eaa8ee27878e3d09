/**
 * `node test/github-api/cut-description.ts FILE`: cuts GitHub's own OpenAPI description down to the
 * operations that the action uses. FILE is `generated/api.github.com.json` of the package
 * `@octokit/openapi`, which is too large to depend on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** By path, the methods. */
const OPERATIONS: Readonly<Record<string, readonly string[]>> = {
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['get', 'patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['get', 'patch', 'delete'],
};

const [, , file = ''] = process.argv;
const whole = recordOf(JSON.parse(readFileSync(file, 'utf8')));
const paths = Object.fromEntries(
  Object.entries(OPERATIONS).map(([name, methods]) => {
    const item = recordOf(recordOf(whole['paths'])[name]);
    return [name, Object.fromEntries(methods.map((method) => [method, withoutWords(item[method])]))];
  }),
);

const components: Record<string, Record<string, unknown>> = {};
const isKept = new Set<string>();
keepReferences(paths);

const cut = {
  openapi: whole['openapi'],
  info: whole['info'],
  servers: [{ url: 'http://localhost' }],
  paths,
  components,
};
writeFileSync(path.join(import.meta.dirname, 'description.json'), `${JSON.stringify(cut)}\n`);

/** Keeps every component that a part refers to, and what those refer to. */
function keepReferences(part: unknown): void {
  if (Array.isArray(part)) {
    for (const each of part) keepReferences(each);
  } else if (typeof part === 'object' && part !== null) {
    for (const [name, value] of Object.entries(part)) {
      if (name === '$ref' && typeof value === 'string') keep(value);
      else keepReferences(value);
    }
  }
}

function keep(reference: string): void {
  if (isKept.has(reference)) return;
  isKept.add(reference);
  const [, , group = '', name = ''] = reference.split('/');
  const value = withoutWords(recordOf(recordOf(whole['components'])[group])[name]);
  components[group] = { ...components[group], [name]: value };
  keepReferences(value);
}

/**
 * Descriptions and examples are most of the file, and check nothing. Among properties, these are
 * names like any other.
 */
function withoutWords(part: unknown, isNames = false): unknown {
  if (Array.isArray(part)) return part.map((each) => withoutWords(each));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).flatMap(([name, value]) => {
      const isWords =
        ['example', 'examples', 'summary', 'externalDocs', 'description'].includes(name) || name.startsWith('x-');
      // The validator refuses this without a type, where it says nothing.
      const isEmptyWord = name === 'nullable' && !('type' in part);
      return (isWords || isEmptyWord) && !isNames ? [] : [[name, withoutWords(value, name === 'properties')]];
    }),
  );
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object');
  return Object.fromEntries(Object.entries(value));
}
