/**
 * `npm run lint:workflows`: checks action.yml, the workflows, and every workflow that a Markdown
 * file shows.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintWorkflows } from './workflow-rules.ts';

const root = join(import.meta.dirname, '..');
const paths = globSync(['action.yml', '.github/**/*.{yml,yaml}', '*.md', 'docs/**/*.md', 'dist/*.js'], { cwd: root });
const files = new Map(
  paths.toSorted().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(root, path), 'utf8')]),
);
const problems = await lintWorkflows(files);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log('action.yml, the workflows and those in the documents are in order');
