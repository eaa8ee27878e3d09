import type { RunResult } from '../runner/runner.ts';
import type { StageResult } from '../runner/stage.ts';

/** A text that people can read, and where. */
export type Shown = readonly [place: string, text: string];

/**
 * Everything readable that a run leaves, before the runner masks values: what is printed (less the
 * commands that say what to mask), files, summary, annotations, outputs and state.
 */
export function listShown(result: RunResult): readonly Shown[] {
  return [...listStage('main', result), ...(result.post === undefined ? [] : listStage('post', result.post))];
}

function listStage(name: string, stage: StageResult): readonly Shown[] {
  const printed = stage.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  return [
    [`${name}: standard output`, printed.join('\n')],
    [`${name}: standard error`, stage.stderr],
    [`${name}: summary`, stage.summary.raw],
    ...Object.entries(stage.outputs).map(([output, value]): Shown => [`${name}: output ${output}`, value]),
    ...Object.entries(stage.state).map(([key, value]): Shown => [`${name}: state ${key}`, value]),
    ...Object.entries(stage.files).flatMap(([file, content]): Shown[] => [
      [`${name}: name of a file`, file],
      [`${name}: ${file}`, content],
    ]),
  ];
}

/** What no reader should ever see: traces of the program's internals. */
const INSIDES =
  /\bundefined\b|\[object \w+\]|\bNaN\b|^\s*at .+:\d+:\d+\)?$|node:internal|\bTypeError\b|\bRangeError\b/m;

/** Where traces of the program's internals are shown, and which. */
export function listInsides(shown: readonly Shown[]): readonly string[] {
  return shown.flatMap(([place, text]) => {
    const trace = INSIDES.exec(text)?.[0];
    return trace === undefined ? [] : [`${place}: ${trace}`];
  });
}
