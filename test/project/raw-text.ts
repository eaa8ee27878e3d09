import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Texts that others write, as the sources have them. */
export const RAW_TEXTS = ['finding.evidence', 'scan.reason', 'fault.message', 'phrase(en, fault.what)'] as const;

/** A sink that is given a text: raw, and made safe for it. */
export interface SinkCase {
  readonly sink: string;
  readonly raw: (text: string) => string;
  readonly safe: (text: string) => string;
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'escape/command.ts': ['commandText'],
  'escape/css.ts': ['css', 'cssWord'],
  'escape/file-name.ts': ['fileName', 'filePath', 'folderPath', 'pathIn', 'WORKSPACE'],
  'escape/html.ts': ['html', 'htmlPage', 'line', 'style'],
  'escape/json.ts': ['jsonFile'],
  'escape/log.ts': ['logLine'],
  'escape/markdown.ts': ['markup', 'prose', 'toMarkdown'],
  'escape/output.ts': ['outputJson', 'outputPath', 'outputWords'],
  'escape/sarif.ts': ['sarif', 'sarifFields', 'sarifLine', 'sarifMarkdown', 'sarifMessage'],
  'escape/sarif-format.ts': ['type SarifResult', 'type SarifRule'],
  'escape/sarif-uri.ts': ['type SarifUri', 'sarifUri'],
  'escape/yaml.ts': ['yaml', 'yamlComment', 'yamlFile', 'yamlString'],
  'judge/finding.ts': ['type Finding'],
  'domain/scan.ts': ['type Scan'],
  'ports.ts': ['type Runner'],
  'render/showing.ts': ['type Showing'],
  'texts/en.ts': ['en'],
  'texts/message.ts': ['phrase'],
  'wsc/service-fault.ts': ['type ServiceFault'],
};

const GIVEN = `
declare const finding: Finding;
declare const scan: Scan;
declare const fault: ServiceFault;
declare const runner: Runner;
declare const result: (part: Partial<SarifResult>) => void;
declare const rule: (part: Partial<SarifRule>) => void;
declare const place: (uri: SarifUri) => void;
declare const show: (part: Partial<Showing>) => void;
export const used = [finding, scan, fault, runner, result, rule, place, show, en, phrase];
`;

/**
 * Compiles statements against the sources, with the project's own flags, in one run of the
 * compiler.
 * @returns those that don't compile
 * @throws when anything but the statements doesn't compile, or the compiler fails
 */
export function refused(statements: readonly string[]): readonly string[] {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'raw-text-')));
  const toSource = relative(folder, join(root, 'src')).replaceAll('\\', '/');
  const imports = Object.entries(NAMES).map(
    ([path, names]) => `import { ${names.join(', ')} } from '${toSource}/${path}';`,
  );
  const exported = Object.values(NAMES)
    .flat()
    .filter((name) => !name.startsWith('type '));
  const head = `${imports.join('\n')}\n${GIVEN}export const values = [${exported.join(', ')}];\n`;
  const first = head.split('\n').length;
  try {
    // A statement a line, so that the line of an error tells the statement.
    writeFileSync(join(folder, 'statements.mts'), `${head}${statements.map((each) => `${each};`).join('\n')}\n`);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(root, 'tsconfig.json'),
        compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
        include: ['statements.mts'],
      }),
    );
    return compile(folder).map((error) => {
      const line = Number(/^statements\.mts\((\d+),/.exec(error)?.[1]);
      return statements[line - first] ?? unexpected(error);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @returns the compiler's errors, the first line of each */
function compile(folder: string): readonly string[] {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  try {
    execFileSync(process.execPath, [tsc, '--project', folder, '--pretty', 'false'], { cwd: folder, encoding: 'utf8' });
    return [];
  } catch (cause) {
    const stdout = cause instanceof Error && 'stdout' in cause ? String(cause.stdout) : '';
    const errors = stdout.split('\n').filter((line) => /^\S/.test(line));
    return errors.length > 0 ? errors : unexpected(String(cause));
  }
}

function unexpected(what: string): never {
  throw new Error(`not a statement that was refused: ${what}`);
}
