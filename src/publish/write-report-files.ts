import { type FilePath, fileName, pathIn } from '../escape/file-name.ts';
import type { Outcome } from '../judge/outcome.ts';
import { ENDS } from '../judge/verdict.ts';
import { orWarn } from './or-warn.ts';
import { type FileMeans, type FileSettings, REPORT_FILES, type ReportPaths } from './report-file-kinds.ts';
import { concealUrl } from './shown-url.ts';

/**
 * Removes the files of older scans of a host, as far as files of theirs must not stay. Files of
 * other steps of this job, and of this step, stay, as they are uploaded together.
 */
export async function removeOlderFiles(
  siteHost: string,
  { showing: { reportDir } }: FileSettings,
  { host, log }: FileMeans,
): Promise<void> {
  for (const file of REPORT_FILES) {
    if (!('replacesOlder' in file)) continue;
    const removing = () => host.removeFiles(reportDir, { begin: fileName(`${siteHost}-`), end: fileName(file.suffix) });
    await orWarn(removing, 'reportNotWritten', log);
  }
}

/** Writes the files of a report. A file that can't be written is only a warning. */
export async function writeReportFiles(
  outcome: Outcome,
  settings: FileSettings,
  { host, log }: FileMeans,
): Promise<ReportPaths> {
  const { judgement, scan, target, end } = outcome;
  const shown = concealUrl(outcome, settings.conceal);
  const paths = new Map<(typeof REPORT_FILES)[number]['name'], FilePath>();
  if (target === undefined || judgement === undefined || scan === undefined) return paths;
  const { report, review } = judgement;
  const isJudged = ENDS[end].gate !== 'not-evaluated';
  for (const file of REPORT_FILES.filter(({ when }) => when === 'read' || isJudged)) {
    const path = pathIn(settings.showing.reportDir, fileName(`${new URL(target.url).host}-${scan.id}${file.suffix}`));
    const writing = async () => {
      const source = { ...settings, shown, target, scan, report, review, reportPath: paths.get('report-path') };
      await host.writeFile(path, await file.render(source));
      return path;
    };
    const written = await orWarn(writing, 'reportNotWritten', log);
    if (written !== undefined) paths.set(file.name, written);
  }
  return paths;
}
