import { draftIgnoreFile } from '../judge/ignore/draft.ts';
import type { Outcome } from '../judge/outcome.ts';
import { ENDS } from '../judge/verdict.ts';
import type { Host, Log } from '../ports.ts';
import { renderHtml } from '../render/html/document.ts';
import { renderSarif } from '../render/sarif/log.ts';
import { VERSION } from '../render/sarif/version.ts';
import type { Showing } from '../render/showing.ts';
import { orWarn } from './or-warn.ts';
import type { Publishing } from './publish.ts';

/** Where the files of one outcome are, relative to the workspace, with `/`; what was not written is absent. */
export interface ReportFiles {
  readonly report?: string;
  readonly sarif?: string;
  readonly html?: string;
}

interface Means {
  readonly host: Host;
  readonly log: Log;
}

/**
 * Writes what a report is kept as: the service's own JSON, SARIF for code scanning, a page for people, a draft of an ignore
 * file. What can't be written is warned of.
 */
export async function writeReportFiles(
  publishing: Publishing,
  showing: Showing,
  means: Means,
): Promise<ReadonlyMap<Outcome, ReportFiles>> {
  const { outcomes, ...others } = publishing;
  for (const { target } of outcomes) if (target !== undefined) await removeOldSarif(target.url, showing, means);
  const files = new Map<Outcome, ReportFiles>();
  for (const outcome of outcomes) {
    const writing = () => writeFilesOf({ outcome, ...others }, showing, means);
    files.set(outcome, (await orWarn(writing, 'reportNotWritten', means.log)) ?? {});
  }
  return files;
}

/**
 * One that is left in a workspace that is used again would be uploaded as if it were of this scan.
 * All go before any is written: sites of one host have files whose names begin alike. Those of
 * other steps of this job stay, which are uploaded with it.
 */
async function removeOldSarif(url: string, { reportDir }: Showing, { host, log }: Means): Promise<void> {
  await orWarn(() => host.removeFiles(reportDir, { begin: `${hostIn(url)}-`, end: '.sarif' }), 'reportNotWritten', log);
}

async function writeFilesOf(
  { outcome, demands, conceal }: Omit<Publishing, 'outcomes'> & { readonly outcome: Outcome },
  showing: Showing,
  means: Means,
): Promise<ReportFiles> {
  const { judgement, scan, target, end } = outcome;
  if (target === undefined || judgement === undefined || scan === undefined) return {};
  const { report, review } = judgement;
  const { texts, today, reportDir } = showing;
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
  // Of the report all was redacted as it came; the URL is the user's own.
  const shown = { ...outcome, target: { ...target, url: conceal(target.url) } };
  const html = await write(`${stem}.html`, () => renderHtml({ outcome: shown, demands, reportPath: written }, showing));
  return { ...(written && { report: written }), ...(sarif && { sarif }), ...(html && { html }) };
}

/** Of the host only what every file system and artifact store takes. */
function hostIn(url: string): string {
  return new URL(url).host.replace(/[^A-Za-z0-9.-]/g, '_');
}
