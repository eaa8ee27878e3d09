import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileName } from '../../escape/file-name.ts';

/**
 * What the steps of this very job have written, by full path. It is noted in a folder that the
 * runner empties before and after each job, so that a file which was in the workspace before is
 * never among it, whatever it holds; the name of the notes, too, is of this job.
 */
export class JobNotes {
  readonly #file: string | undefined;

  constructor(env: NodeJS.ProcessEnv) {
    const { RUNNER_TEMP: folder, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = env;
    const name = fileName(['web-security-checker', run, attempt, job].join('-'));
    this.#file = folder && join(folder, name);
  }

  /** What can't be noted counts as not written by this job. */
  async add(path: string): Promise<void> {
    if (this.#file !== undefined) await appendFile(this.#file, `${path}\n`).catch(() => {});
  }

  async read(): Promise<ReadonlySet<string>> {
    const text = this.#file === undefined ? '' : await readFile(this.#file, 'utf8').catch(() => '');
    return new Set(text.split('\n'));
  }
}
