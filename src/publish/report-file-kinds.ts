import type { Scan } from '../domain/scan.ts';
import type { Target } from '../domain/target.ts';
import type { FileContent } from '../escape/file-content.ts';
import type { FilePath } from '../escape/file-name.ts';
import { jsonFile } from '../escape/json.ts';
import type { Demands } from '../judge/gate.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Report } from '../judge/report.ts';
import type { Review } from '../judge/review.ts';
import type { Log, Runner } from '../ports.ts';
import type { Conceal } from '../redaction/concealment.ts';
import { VERSION } from '../render/sarif/version.ts';
import type { Showing } from '../render/showing.ts';
import { en } from '../texts/en.ts';

/** How all files are written. */
export interface FileSettings {
  readonly conceal: Conceal;
  readonly demands: Demands;
  readonly showing: Showing;
}

/** Where report files are written, and where a failure is told. */
export interface FileMeans {
  readonly host: Pick<Runner, 'writeFile' | 'removeFiles'>;
  readonly log: Log;
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
  /** The end of the file's name, after the site's host and the scan's number. */
  readonly suffix: string;
  /** The output that gives the file's path to later steps, or just a name if none does. */
  readonly name: string;
  readonly isOutput: boolean;
  /** Whether a scan that was not judged has this file too. */
  readonly when: 'read' | 'judged';
  /** Whether files of older scans of the host are removed first. */
  readonly replacesOlder?: true;
  /**
   * Loads its renderer only if there is something to write, so that a step with wrong inputs fails
   * sooner.
   */
  readonly render: (source: FileSource) => FileContent | Promise<FileContent>;
}

/** The files of a report, in the order in which they are written and listed. */
export const REPORT_FILES = [
  {
    suffix: '.json',
    name: 'report-path',
    isOutput: true,
    when: 'read',
    render: ({ report }) => jsonFile(report.document),
  },
  {
    suffix: '.ignore.yml',
    name: 'ignore-draft',
    isOutput: false,
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
    name: 'sarif-path',
    isOutput: true,
    // GitHub closes alerts that the file does not contain, so a scan that was not judged gets no
    // file.
    when: 'judged',
    // A file left over from an older scan would be uploaded as if it belonged to this one.
    replacesOlder: true,
    render: async ({ target, scan, review }) => {
      const { renderSarif } = await import(
        /* webpackChunkName: "report-files" */
        '../render/sarif/sarif-file.ts'
      );
      return renderSarif({
        siteUrl: target.url,
        scanNumber: scan.id,
        findings: review.findings,
        toolVersion: VERSION,
        texts: en,
      });
    },
  },
  {
    suffix: '.html',
    name: 'html-path',
    isOutput: true,
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
export type PathOutput = Extract<(typeof REPORT_FILES)[number], { readonly isOutput: true }>['name'];

export const PATH_OUTPUTS: readonly PathOutput[] = REPORT_FILES.flatMap((file) => (file.isOutput ? file.name : []));

/** The paths of an outcome's files, by name. A file that was not written is absent. */
export type ReportPaths = ReadonlyMap<(typeof REPORT_FILES)[number]['name'], FilePath>;
