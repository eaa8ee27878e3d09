import type { Scan } from '../domain/scan.ts';
import type { Target } from '../domain/target.ts';
import type { FileContent } from '../escape/file-content.ts';
import { type FilePath, fileName, pathIn } from '../escape/file-name.ts';
import { jsonFile } from '../escape/json.ts';
import type { Demands } from '../judge/gate.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Report } from '../judge/report.ts';
import type { Review } from '../judge/review.ts';
import { ENDS } from '../judge/verdict.ts';
import type { Log, Runner } from '../ports.ts';
import type { Conceal } from '../redaction/concealment.ts';
import { VERSION } from '../render/sarif/version.ts';
import type { Showing } from '../render/showing.ts';
import { orWarn } from './or-warn.ts';

/** An outcome, and how it is shown: without the user's secrets in its URL. */
interface Concealed {
  readonly outcome: Outcome;
  readonly shown: Outcome;
}

interface FileSettings {
  readonly conceal: Conceal;
  readonly demands: Demands;
  readonly showing: Showing;
}

/** What a file is written from. */
interface FileSource extends FileSettings {
  readonly shown: Outcome;
  /** With the real URL. */
  readonly target: Target;
  readonly scan: Scan;
  readonly report: Report;
  readonly review: Review;
  /** Where the report's JSON is, if it was written. */
  readonly reportPath: FilePath | undefined;
}

interface ReportFile {
  /** Ends the file's name, after the site's host and the scan's number. */
  readonly suffix: string;
  /**
   * The output that gives the file's path to later steps. Without one, the log does not name the
   * file either.
   */
  readonly output?: string;
  /** Whether a scan that was not judged has this file too. */
  readonly when: 'read' | 'judged';
  /** Whether files of older scans of the host are removed first. */
  readonly replacesOlder?: true;
  /**
   * Loads its renderer only when there is something to write, so that a step with wrong inputs
   * fails sooner.
   */
  readonly render: (source: FileSource) => FileContent | Promise<FileContent>;
}

/** The files of a report, in the order in which they are written and listed. */
export const REPORT_FILES = [
  {
    suffix: '.json',
    output: 'report-path',
    when: 'read',
    render: ({ report }) => jsonFile(report.document),
  },
  {
    suffix: '.ignore.yml',
    when: 'read',
    render: async ({ review, showing: { texts, today } }) => {
      const { draftIgnoreFile } = await import(
        /* webpackChunkName: "report-files" */
        '../render/ignore-draft.ts'
      );
      const counted = review.findings.filter(({ ignoredBy }) => ignoredBy === undefined);
      return draftIgnoreFile(counted, today, texts);
    },
  },
  {
    suffix: '.sarif',
    output: 'sarif-path',
    // GitHub closes alerts that the file doesn't contain, so a scan that was not judged has no
    // file.
    when: 'judged',
    // A file left over from an older scan would be uploaded as if it belonged to this one.
    replacesOlder: true,
    render: async ({ target, scan, review, showing: { texts } }) => {
      const { renderSarif } = await import(
        /* webpackChunkName: "report-files" */
        '../render/sarif/sarif-file.ts'
      );
      return renderSarif({
        siteUrl: target.url,
        scanNumber: scan.id,
        findings: review.findings,
        toolVersion: VERSION,
        texts,
      });
    },
  },
  {
    suffix: '.html',
    output: 'html-path',
    when: 'read',
    render: async ({ shown, demands, showing, reportPath, conceal }) => {
      const { renderHtml } = await import(
        /* webpackChunkName: "report-files" */
        '../render/html/html-report.ts'
      );
      return renderHtml({ outcome: shown, demands, reportPath }, showing, conceal);
    },
  },
] as const satisfies readonly ReportFile[];

/** An output that names a file. */
export type PathOutput = Extract<(typeof REPORT_FILES)[number], { readonly output: string }>['output'];

export const PATH_OUTPUTS: readonly PathOutput[] = REPORT_FILES.flatMap((file) =>
  'output' in file ? file.output : [],
);

/** The paths of an outcome's files, by output. A file that was not written is absent. */
export type ReportPaths = ReadonlyMap<PathOutput, FilePath>;

interface FileMeans {
  readonly host: Pick<Runner, 'writeFile' | 'removeFiles'>;
  readonly log: Log;
}

/**
 * Writes the files of all reports. A file that can't be written is only a warning.
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
 * Removes all older files before any new one is written, since sites of one host have files whose
 * names begin alike. Files of other steps of this job stay, as they are uploaded together.
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
