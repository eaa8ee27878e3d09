import { type FilePath, fileName, pathIn } from '../escape/file-name.ts';
import type { Outcome } from '../judge/outcome.ts';
import { ENDS } from '../judge/verdict.ts';
import type { Log, Runner } from '../ports.ts';
import type { Showing } from '../render/showing.ts';
import { orWarn } from './or-warn.ts';
import { type FileSettings, type PathOutput, REPORT_FILES, type ReportPaths } from './report-files.ts';

/** An outcome, and the same as shown: with the user's secrets concealed in its URL. */
interface Concealed {
  readonly outcome: Outcome;
  readonly shown: Outcome;
}

interface FileMeans {
  readonly host: Pick<Runner, 'writeFile' | 'removeFiles'>;
  readonly log: Log;
}

/**
 * Writes the files of all reports. A file that cannot be written is only a warning.
 * @returns the paths for each outcome as shown
 */
export async function writeReportFiles(
  all: readonly Concealed[],
  settings: FileSettings,
  means: FileMeans,
): Promise<ReadonlyMap<Outcome, ReportPaths>> {
  for (const { target } of all.map(({ outcome }) => outcome)) {
    if (target !== undefined) await removeOlder(target.url, settings.showing, means);
  }
  const paths = new Map<Outcome, ReportPaths>();
  for (const each of all) {
    const writing = () => writeFilesOf(each, settings, means);
    paths.set(each.shown, (await orWarn(writing, 'reportNotWritten', means.log)) ?? new Map());
  }
  return paths;
}

/**
 * Removes all older files before any new one is written, since the files of sites on one host have
 * names that begin alike. Files from other steps of this job stay, since all are uploaded together.
 */
async function removeOlder(url: string, { reportDir }: Showing, { host, log }: FileMeans): Promise<void> {
  for (const file of REPORT_FILES) {
    if (!('replacesOlder' in file)) continue;
    const removing = () =>
      host.removeFiles(reportDir, { begin: fileName(`${hostIn(url)}-`), end: fileName(file.suffix) });
    await orWarn(removing, 'reportNotWritten', log);
  }
}

async function writeFilesOf(
  { outcome, shown }: Concealed,
  settings: FileSettings,
  { host, log }: FileMeans,
): Promise<ReportPaths> {
  const { judgement, scan, target, end } = outcome;
  const paths = new Map<PathOutput, FilePath>();
  if (target === undefined || judgement === undefined || scan === undefined) return paths;
  const { report, review } = judgement;
  const isJudged = ENDS[end].gate !== 'not-evaluated';
  for (const file of REPORT_FILES.filter(({ when }) => when === 'read' || isJudged)) {
    const path = pathIn(settings.showing.reportDir, fileName(`${hostIn(target.url)}-${scan.id}${file.suffix}`));
    const writing = async () => {
      const source = { ...settings, shown, target, scan, report, review, reportPath: paths.get('report-path') };
      await host.writeFile(path, await file.render(source));
      return path;
    };
    const written = await orWarn(writing, 'reportNotWritten', log);
    if (written !== undefined && 'output' in file) paths.set(file.output, written);
  }
  return paths;
}

function hostIn(url: string): string {
  return new URL(url).host;
}
