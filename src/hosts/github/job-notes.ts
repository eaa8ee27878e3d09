import { promises } from 'node:fs';
import { join } from 'node:path';
import { fileName } from '../../escape/file-name.ts';
import type { Runner } from '../../ports.ts';

/**
 * The files that steps of this job have written, by full path. The notes are in a folder that the
 * runner empties before and after each job, in a file named after the job. So a file that was in
 * the workspace before the job is never among them.
 */
export class JobNotes {
  readonly #file: string | undefined;

  constructor(env: Runner['env']) {
    const { RUNNER_TEMP: folder, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, GITHUB_JOB: job } = env;
    const name = fileName(['web-security-checker', run, attempt, job].join('-'));
    this.#file = folder && join(folder, name);
  }

  /** A file that cannot be noted counts as not written by this job. */
  async add(path: string): Promise<void> {
    if (this.#file !== undefined) await promises.appendFile(this.#file, `${path}\n`).catch(() => {});
  }

  async read(): Promise<ReadonlySet<string>> {
    const text = this.#file === undefined ? '' : await promises.readFile(this.#file, 'utf8').catch(() => '');
    return new Set(text.split('\n'));
  }
}
