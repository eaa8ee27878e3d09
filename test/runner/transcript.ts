import type { RunResult } from './runner.ts';
import type { StageResult } from './stage.ts';

export interface TranscriptOptions {
  /** The requests that a server saw, one line each. */
  readonly requests?: readonly string[];
  /** Whether to write out the job summary. Otherwise, only its size is given. */
  readonly hasSummary?: boolean;
}

/** An origin on this machine, whose port changes with every run. */
const LOOPBACK_ORIGIN = /\b(https?:\/\/)?(127\.0\.0\.1|localhost|\[::1\]):\d{2,5}\b/g;

/**
 * Writes down a run as a text to compare with a golden one: what the log shows, annotations,
 * outputs, requests, files, the end. What differs between runs although nothing has changed
 * (temporary directories, ports) is written as a placeholder.
 */
export function formatTranscript(result: RunResult, { requests, hasSummary = false }: TranscriptOptions = {}): string {
  const normalise = (text: string): string => normaliseText(text, result.placeholders);
  const { pre, post } = result;
  const stages = [
    ...(pre === undefined ? [] : formatStage('pre', pre, { normalise, hasSummary })),
    ...formatStage('main', result, { normalise, hasSummary }),
    ...(post === undefined ? [] : formatStage('post', post, { normalise, hasSummary })),
  ];
  const sections = requests === undefined ? stages : [...stages, formatSection('requests', requests)];
  return normalise(`${sections.join('\n\n')}\n`);
}

function formatStage(
  name: string,
  stage: StageResult,
  { normalise, hasSummary }: { normalise: (text: string) => string; hasSummary: boolean },
): readonly string[] {
  const { summary } = stage;
  const summaryLines = summary.isRefused
    ? [`refused: ${summary.bytes} bytes`]
    : [`${countBytes(normalise(summary.text))} bytes`];
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['log', stage.displayed === '' ? [] : stage.displayed.replace(/\n$/, '').split('\n')],
    ['annotations', formatAnnotations(stage)],
    ['outputs', Object.entries(stage.outputs).map(([output, value]) => `${output}=${JSON.stringify(value)}`)],
    ['state', Object.entries(stage.state).map(([key, value]) => `${key}=${JSON.stringify(value)}`)],
    [
      'files',
      Object.entries(stage.files).map(([file, content]) =>
        // A page's size changes with its style, which readers of transcripts needn't care about.
        file.endsWith('.html') ? file : `${file} (${countBytes(normalise(content))} bytes)`,
      ),
    ],
    ['summary', summary.bytes === 0 ? [] : [...summaryLines, ...(hasSummary ? summary.text.split('\n') : [])]],
    ['end', [`${stage.conclusion}, ${formatEnd(stage)}, after ${formatDuration(stage.durationMs)}`]],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => formatSection(`${name}: ${title}`, lines));
}

function formatSection(title: string, lines: readonly string[]): string {
  return [`=== ${title}`, ...lines].join('\n');
}

function formatAnnotations({ annotations, dropped }: StageResult): readonly string[] {
  const shown = annotations.map(({ kind, message, isCut, properties }) => {
    const details = Object.entries(properties).map(([key, value]) => ` ${key}=${JSON.stringify(value)}`);
    return `${kind}${details.join('')}: ${message}${isCut ? ' (cut)' : ''}`;
  });
  const lost = Object.entries(dropped).filter(([, count]) => count > 0);
  return [...shown, ...lost.map(([kind, count]) => `(${kind}: ${count} more, not shown)`)];
}

function formatEnd({ exitCode, signal }: StageResult): string {
  return signal === null ? `exit ${exitCode ?? 'none'}` : `ended by ${signal}`;
}

/** Hours, minutes and whole seconds. */
function formatDuration(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function normaliseText(text: string, placeholders: ReadonlyMap<string, string>): string {
  // The longer one first, because one directory is inside the other.
  const directories = [...placeholders].toSorted(([one], [other]) => other.length - one.length);
  const placed = directories.reduce((result, [directory, name]) => result.replaceAll(directory, name), text);
  return placed.replaceAll(
    LOOPBACK_ORIGIN,
    (_, scheme: string | undefined, host: string) => `${scheme ?? ''}${host}:<port>`,
  );
}

function countBytes(text: string): number {
  return Buffer.byteLength(text);
}
