import type { Outcome } from '../judge/outcome.ts';
import { orWarn } from './or-warn.ts';
import type { FileMeans, FileSettings, ReportPaths } from './report-file-kinds.ts';
import { concealGivenUrls } from './shown-url.ts';

const NOTHING_WRITTEN: ReportPaths = new Map();

/**
 * Writes the files of each report once: as soon as it is judged, since it may be too large to be
 * kept until all others are.
 */
export class ReportWriter {
  readonly #settings: FileSettings;
  readonly #means: FileMeans;
  /** By the number of the scan. */
  readonly #paths = new Map<string, ReportPaths>();
  /** The hosts whose older files have been removed. */
  readonly #cleared = new Set<string>();

  constructor(settings: FileSettings, means: FileMeans) {
    this.#settings = { ...settings, showing: concealGivenUrls(settings.showing, settings.conceal) };
    this.#means = means;
  }

  /** Writes an outcome's files, unless they are written already. A failure is only a warning. */
  async write(outcome: Outcome): Promise<ReportPaths> {
    const { target, scan } = outcome;
    const number = scan?.id ?? '';
    const known = this.#paths.get(number);
    if (known !== undefined || target === undefined) return known ?? NOTHING_WRITTEN;
    const writing = async () => {
      // Loaded only here: a step with wrong inputs has no report, and fails sooner.
      const { removeOlderFiles, writeReportFiles } = await import(
        /* webpackChunkName: "report-files" */
        './write-report-files.ts'
      );
      const { host } = new URL(target.url);
      if (!this.#cleared.has(host)) await removeOlderFiles(host, this.#settings, this.#means);
      this.#cleared.add(host);
      return await writeReportFiles(outcome, this.#settings, this.#means);
    };
    const paths = (await orWarn(writing, 'reportNotWritten', this.#means.log)) ?? NOTHING_WRITTEN;
    if (number !== '') this.#paths.set(number, paths);
    return paths;
  }
}
