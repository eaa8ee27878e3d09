import type { FileContent } from '../../src/escape/file-content.ts';
import type { FilePath } from '../../src/escape/file-name.ts';
import type { Annotation, Runner } from '../../src/ports.ts';

type Host = Pick<
  Runner,
  'writeFile' | 'tryFolder' | 'readFile' | 'removeFiles' | 'setOutput' | 'writeSummary' | 'annotate' | 'openForum'
>;

/** Keeps what it is given. What is broken throws. */
export class Shelf implements Host {
  readonly files = new Map<string, string>();
  readonly outputs = new Map<string, string>();
  readonly summaries: string[] = [];
  readonly annotations: Annotation[] = [];
  readonly told: string[] = [];
  readonly #broken: ReadonlySet<string>;

  constructor(...broken: readonly ('files' | 'outputs' | 'summary' | 'annotations')[]) {
    this.#broken = new Set(broken);
  }

  async writeFile(path: FilePath, content: FileContent): Promise<void> {
    this.#fail('files');
    this.files.set(path, typeof content === 'string' ? content : [...content].join(''));
  }

  async openForum(): Promise<never> {
    throw new Error('there is no forum on a shelf');
  }

  async tryFolder(): Promise<void> {
    this.#fail('files');
  }

  async readFile(path: string): Promise<string> {
    const content = this.files.get(path);
    if (content === undefined) throw Object.assign(new Error(`/home/runner/work/shop/${path}`), { code: 'ENOENT' });
    return content;
  }

  async removeFiles(folder: string, { begin, end }: { readonly begin: string; readonly end: string }): Promise<void> {
    this.#fail('files');
    for (const path of this.files.keys()) {
      if (path.startsWith(`${folder}/${begin}`) && path.endsWith(end)) this.files.delete(path);
    }
  }

  setOutput(name: string, value: string): void {
    this.#fail('outputs');
    this.outputs.set(name, value);
  }

  async writeSummary(markdown: string): Promise<void> {
    this.#fail('summary');
    this.summaries.push(markdown);
  }

  annotate(annotation: Annotation): void {
    this.#fail('annotations');
    this.annotations.push(annotation);
  }

  #fail(what: string): void {
    if (this.#broken.has(what)) throw Object.assign(new Error(`/home/runner/work/shop/${what}`), { code: 'EACCES' });
  }
}
