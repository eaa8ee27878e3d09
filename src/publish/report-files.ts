import { draftIgnoreFile } from '../judge/ignore/draft.ts';
import type { Outcome } from '../judge/outcome.ts';
import { ENDS } from '../judge/verdict.ts';
import type { Log, Runner } from '../ports.ts';
import { renderHtml } from '../render/html/document.ts';
import type { Presentation } from '../render/presentation.ts';
import { renderSarif } from '../render/sarif/log.ts';
import { VERSION } from '../render/sarif/version.ts';
import { orWarn } from './or-warn.ts';

/** Where the files of one outcome are, relative to the workspace, with `/`; what was not written is absent. */
export interface ReportFiles {
  readonly report?: string;
  readonly sarif?: string;
  readonly html?: string;
}

/** An outcome, and how it is shown: without secrets in the URL. */
export interface Published {
  readonly outcome: Outcome;
  readonly shown: Outcome;
}

interface Setting {
  readonly reportDir: string;
  readonly presentation: Omit<Presentation, 'reportPaths'>;
}

interface Means {
  readonly host: Pick<Runner, 'writeFile' | 'removeFiles'>;
  readonly log: Log;
}

/**
 * Writes what a report is kept as: the service's own JSON, SARIF for code scanning, a page for people, a draft of an ignore
 * file. What can't be written is warned of.
 * @returns the files of each outcome as shown
 */
export async function writeReportFiles(
  published: readonly Published[],
  setting: Setting,
  means: Means,
): Promise<ReadonlyMap<Outcome, ReportFiles>> {
  for (const { outcome } of published) {
    if (outcome.target !== undefined) await removeOldSarif(outcome.target.url, setting, means);
  }
  const files = new Map<Outcome, ReportFiles>();
  for (const each of published) {
    const writing = () => writeFilesOf(each, setting, means);
    files.set(each.shown, (await orWarn(writing, 'reportNotWritten', means.log)) ?? {});
  }
  return files;
}

/**
 * One that is left in a workspace that is used again would be uploaded as if it were of this scan.
 * All go before any is written: sites of one host have files whose names begin alike. Those of
 * other steps of this job stay, which are uploaded with it.
 */
async function removeOldSarif(url: string, { reportDir }: Setting, { host, log }: Means): Promise<void> {
  await orWarn(() => host.removeFiles(reportDir, { begin: `${hostIn(url)}-`, end: '.sarif' }), 'reportNotWritten', log);
}

async function writeFilesOf({ outcome, shown }: Published, setting: Setting, means: Means): Promise<ReportFiles> {
  const { report, review, scan, target, end } = outcome;
  if (target === undefined || report === undefined || review === undefined || scan === undefined) return {};
  const { reportDir, presentation } = setting;
  const { texts, today } = presentation;
  const stem = `${reportDir}/${hostIn(target.url)}-${scan.id}`;
  const write = (path: string, render: () => string) =>
    orWarn(() => means.host.writeFile(path, render()).then(() => path), 'reportNotWritten', means.log);
  const written = await write(`${stem}.json`, () => `${JSON.stringify(report.document, null, 2)}\n`);
  await write(`${stem}.ignore.yml`, () =>
    draftIgnoreFile(
      review.findings.filter(({ ignoredBy }) => !ignoredBy),
      today,
      texts,
    ),
  );
  // GitHub takes what a file does not hold for mended, so none is made of a scan that was not judged.
  const isJudged = ENDS[end].gate !== 'not-evaluated';
  const sarif = isJudged
    ? await write(`${stem}.sarif`, () =>
        renderSarif({
          siteUrl: target.url,
          scanNumber: scan.id,
          findings: review.findings,
          toolVersion: VERSION,
          texts,
        }),
      )
    : undefined;
  const reportPaths = new Map(written === undefined ? [] : [[shown, written]]);
  const html = await write(`${stem}.html`, () => renderHtml(shown, { ...presentation, reportPaths }));
  return { ...(written && { report: written }), ...(sarif && { sarif }), ...(html && { html }) };
}

/** Of the host only what every file system and artifact store takes. */
function hostIn(url: string): string {
  return new URL(url).host.replace(/[^A-Za-z0-9.-]/g, '_');
}
