import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RAW_TEXTS, refused, type SinkCase } from './raw-text.ts';
import { forgeriesIn, misusedTagsIn, tagsOf, typesOf } from './safe-types.ts';

const SINKS: readonly SinkCase[] = [
  { sink: 'the log', raw: (text) => `runner.print(${text})`, safe: (text) => `runner.print(logLine(${text}))` },
  {
    sink: 'a debug line',
    raw: (text) => `runner.debug(() => ${text})`,
    safe: (text) => `runner.debug(() => commandText([${text}]))`,
  },
  {
    sink: 'the title of an annotation',
    raw: (text) => `runner.annotate({ level: 'error', title: ${text}, message: commandText([]) })`,
    safe: (text) => `runner.annotate({ level: 'error', title: commandText([${text}]), message: commandText([]) })`,
  },
  {
    sink: 'the message of an annotation',
    raw: (text) => `runner.annotate({ level: 'error', title: commandText([]), message: ${text} })`,
    safe: (text) => `runner.annotate({ level: 'error', title: commandText([]), message: commandText([${text}]) })`,
  },
  {
    sink: 'the job summary',
    raw: (text) => `runner.writeSummary(${text})`,
    safe: (text) => `runner.writeSummary(toMarkdown([markup\`<p>\${prose(${text})}</p>\`]))`,
  },
  {
    sink: 'a piece of the job summary',
    raw: (text) => `markup\`<p>\${${text}}</p>\``,
    safe: (text) => `markup\`<p>\${prose(${text})}</p>\``,
  },
  {
    sink: 'a piece of the page',
    raw: (text) => `html\`<p>\${${text}}</p>\``,
    safe: (text) => `html\`<p>\${line(${text})}</p>\``,
  },
  { sink: 'the page', raw: (text) => `htmlPage(${text})`, safe: (text) => `htmlPage(html\`\${line(${text})}\`)` },
  {
    sink: 'the style sheet',
    raw: (text) => `style(css\`p{color:\${${text}}}\`)`,
    safe: (text) => `style(css\`p{color:\${cssWord(${text})}}\`)`,
  },
  {
    sink: 'a message of the SARIF file',
    raw: (text) => `result({ message: { text: ${text} } })`,
    safe: (text) => `result({ message: { text: sarifMessage(${text}) } })`,
  },
  {
    sink: 'a request in the SARIF file',
    raw: (text) => `result({ webRequest: { body: { text: ${text} } } })`,
    safe: (text) => `result({ webRequest: { body: { text: sarifLine(${text}) } } })`,
  },
  {
    sink: 'a header’s value in the SARIF file',
    raw: (text) => `result({ webRequest: { headers: { Host: ${text} } } })`,
    safe: (text) => `result({ webRequest: { headers: sarifFields([[sarif\`Host\`, sarifLine(${text})]]) } })`,
  },
  {
    sink: 'a parameter’s name in the SARIF file',
    raw: (text) => `result({ webRequest: { parameters: { [${text}]: sarifLine('') } } })`,
    safe: (text) => `result({ webRequest: { parameters: sarifFields([[sarifLine(${text}), sarifLine('')]]) } })`,
  },
  {
    sink: 'a rule’s help in Markdown',
    raw: (text) => `rule({ help: { text: sarifMessage(''), markdown: ${text} } })`,
    safe: (text) => `rule({ help: { text: sarifMessage(''), markdown: sarifMarkdown([prose(${text})]) } })`,
  },
  {
    sink: 'a rule’s name',
    raw: (text) => `rule({ name: ${text} })`,
    safe: (text) => `rule({ name: sarifLine(${text}) })`,
  },
  {
    sink: 'a URI of the SARIF file',
    raw: (text) => `place(${text})`,
    safe: (text) => `place(sarifUri('', [${text}]))`,
  },
  {
    sink: 'the name of a file',
    raw: (text) => `runner.writeFile(pathIn(WORKSPACE, ${text}), jsonFile({}))`,
    safe: (text) => `runner.writeFile(pathIn(WORKSPACE, fileName(${text})), jsonFile({}))`,
  },
  {
    sink: 'the path of a file',
    raw: (text) => `runner.writeFile(${text}, jsonFile({}))`,
    safe: (text) => `runner.writeFile(pathIn(WORKSPACE, fileName(${text})), jsonFile({}))`,
  },
  {
    sink: 'the names of files to remove',
    raw: (text) => `runner.removeFiles(WORKSPACE, { begin: ${text}, end: fileName('.sarif') })`,
    safe: (text) => `runner.removeFiles(WORKSPACE, { begin: fileName(${text}), end: fileName('.sarif') })`,
  },
  {
    sink: 'how the names of files to remove end',
    raw: (text) => `runner.removeFiles(WORKSPACE, { begin: fileName(''), end: ${text} })`,
    safe: (text) => `runner.removeFiles(WORKSPACE, { begin: fileName(''), end: fileName(${text}) })`,
  },
  {
    sink: 'the folder of files to remove',
    raw: (text) => `runner.removeFiles(${text}, { begin: fileName(''), end: fileName('') })`,
    safe: (text) => `runner.removeFiles(folderPath(${text}) ?? WORKSPACE, { begin: fileName(''), end: fileName('') })`,
  },
  {
    sink: 'the folder of a file',
    raw: (text) => `pathIn(${text}, fileName(''))`,
    safe: (text) => `pathIn(folderPath(${text}) ?? WORKSPACE, fileName(''))`,
  },
  {
    sink: 'the folder for report files',
    raw: (text) => `show({ reportDir: ${text} })`,
    safe: (text) => `show({ reportDir: folderPath(${text}) ?? WORKSPACE })`,
  },
  {
    sink: 'a folder that is tried',
    raw: (text) => `runner.tryFolder(${text})`,
    safe: (text) => `runner.tryFolder(folderPath(${text}) ?? WORKSPACE)`,
  },
  {
    sink: 'the path of a file to read',
    raw: (text) => `runner.readFile(${text})`,
    safe: (text) => `runner.readFile(filePath(${text}) ?? pathIn(WORKSPACE, fileName('')))`,
  },
  {
    sink: 'a file',
    raw: (text) => `runner.writeFile(pathIn(WORKSPACE, fileName('')), ${text})`,
    safe: (text) => `runner.writeFile(pathIn(WORKSPACE, fileName('')), jsonFile(${text}))`,
  },
  {
    sink: 'a piece of YAML',
    raw: (text) => `yaml\`reason: \${${text}}\``,
    safe: (text) => `yaml\`reason: \${yamlString(${text})}\``,
  },
  {
    sink: 'a line of YAML',
    raw: (text) => `yamlFile([${text}])`,
    safe: (text) => `yamlFile([yamlComment(${text}, 80)])`,
  },
  {
    sink: 'an output',
    raw: (text) => `runner.setOutput('gate', ${text})`,
    safe: (text) => `runner.setOutput('gate', outputWords([${text}]))`,
  },
  {
    sink: 'a path in an output',
    raw: (text) => `runner.setOutput('report-path', outputPath(${text}))`,
    safe: (text) => `runner.setOutput('results', outputJson(${text}))`,
  },
];

/** Text made safe for one sink, and given to another. */
const MISTAKEN = [
  'runner.writeSummary(logLine(finding.evidence))',
  "runner.annotate({ level: 'error', title: commandText([]), message: toMarkdown([prose(finding.evidence)]) })",
  'html`<p>${prose(finding.evidence)}</p>`',
  'html`<p>${logLine(finding.evidence)}</p>`',
  'markup`<p>${line(finding.evidence)}</p>`',
  "rule({ help: { text: sarifLine(''), markdown: sarifMarkdown([]) } })",
  'place(sarifLine(finding.url))',
  'runner.writeFile(fileName(finding.evidence), jsonFile({}))',
  "runner.writeFile(pathIn(WORKSPACE, fileName('')), toMarkdown([]))",
  'runner.readFile(fileName(finding.evidence))',
  'runner.tryFolder(fileName(finding.evidence))',
  'runner.tryFolder(pathIn(WORKSPACE, fileName(finding.evidence)))',
  'pathIn(fileName(finding.evidence), fileName(finding.evidence))',
  "runner.removeFiles(WORKSPACE, { begin: fileName(''), end: `.${finding.evidence}` })",
];

describe('text from a report or the service', () => {
  const cases = SINKS.flatMap(({ raw, safe }) => RAW_TEXTS.map((text) => ({ raw: raw(text), safe: safe(text) })));
  const statements = [...cases.flatMap(({ raw, safe }) => [raw, safe]), ...MISTAKEN];
  const notCompiled = new Set(refused(statements));

  it.each(SINKS)('does not compile into $sink as it is', ({ raw }) => {
    expect(RAW_TEXTS.map(raw).filter((statement) => !notCompiled.has(statement))).toEqual([]);
  });

  it.each(SINKS)('compiles into $sink once it is made safe for it', ({ safe }) => {
    expect(RAW_TEXTS.map(safe).filter((statement) => notCompiled.has(statement))).toEqual([]);
  });

  it.each(MISTAKEN)('does not compile where it was made safe for another sink: %s', (statement) => {
    expect(notCompiled.has(statement)).toBe(true);
  });
});

const root = join(import.meta.dirname, '../../src');
const sources = globSync('**/*.ts', { cwd: root }).map((path) => ({
  path: path.replaceAll('\\', '/'),
  source: readFileSync(join(root, path), 'utf8'),
}));
const escapes = sources.filter(({ path }) => path.startsWith('escape/')).map(({ source }) => source);

describe('a type that says that text is safe', () => {
  const types = escapes.flatMap(typesOf);

  it('is claimed by the modules of escape/ alone', () => {
    expect(types).toEqual(expect.arrayContaining(['LogLine', 'CommandText', 'Markup', 'HtmlMarkup', 'SarifText']));
    const others = sources.filter(({ path }) => !path.startsWith('escape/'));
    expect(others.flatMap(({ path, source }) => forgeriesIn(source, types).map((each) => `${path}: ${each}`))).toEqual(
      [],
    );
  });

  it.each([
    'const line = text as LogLine;',
    'const line = <LogLine>text;',
    'const all = texts as readonly LogLine[];',
    "const line = text as import('../escape/log.ts').LogLine;",
    'const isLine = (text: string): text is LogLine => true;',
    'function check(text: string): asserts text is LogLine {}',
    "import { branded } from '../escape/safe-text.ts';",
    "const { branded } = await import('../escape/safe-text.ts');",
  ])('would be found elsewhere: %s', (source) => {
    expect(forgeriesIn(source, types)).toHaveLength(1);
  });

  it.each(['const line = logLine(text);', 'const all = [] as const;', 'const read = (line: LogLine): string => line;'])(
    'is free to be used: %s',
    (source) => {
      expect(forgeriesIn(source, types)).toEqual([]);
    },
  );
});

describe('a template tag, which takes the strings of a template for words of ours', () => {
  const tags = escapes.flatMap(tagsOf);

  it('is used as a tag alone', () => {
    expect(tags.toSorted()).toEqual(['css', 'html', 'markup', 'sarif', 'yaml']);
    expect(
      sources.flatMap(({ path, source }) => misusedTagsIn(source, tags).map((each) => `${path}: ${each}`)),
    ).toEqual([]);
  });

  it.each([
    "import { html } from '../escape/html.ts'; const page = html(Object.assign([text], { raw: [text] }));",
    "import { html } from '../escape/html.ts'; const page = html.call(undefined, strings);",
    "import { html } from '../escape/html.ts'; const page = Reflect.apply(html, undefined, [strings]);",
    "import { html } from '../escape/html.ts'; const { call } = html;",
    "import { html } from '../escape/html.ts'; const tags = { html };",
    "import { html } from '../escape/html.ts'; export { html };",
    "import { html as page } from '../escape/html.ts'; page(strings);",
    "import { 'html' as page } from '../escape/html.ts'; page(strings);",
    "export { html } from '../escape/html.ts';",
    "export * from '../escape/html.ts';",
    "import * as page from '../escape/html.ts';",
    "const page = await import('../escape/html.ts');",
    'const page = await import(path);',
    'export function html(strings: TemplateStringsArray) {} html(strings);',
  ])('would be found elsewhere: %s', (source) => {
    expect(misusedTagsIn(source, tags)).toHaveLength(1);
  });

  it.each([
    "import { html, line } from '../escape/html.ts'; const page = html`<p>${line(text)}</p>`;",
    "import { html as page } from '../escape/html.ts'; page`<p></p>`;",
    "import { html } from '../escape/html.ts'; const { size } = html`<p></p>`;",
    'export function html(strings: TemplateStringsArray) {} export const NOTHING = html``;',
    "import { HtmlMarkup } from '../escape/html.ts'; const source = ({ html }) => html(page.html);",
    "const { draftIgnoreFile } = await import('../render/ignore-draft.ts');",
  ])('is free to be used: %s', (source) => {
    expect(misusedTagsIn(source, tags)).toEqual([]);
  });
});
