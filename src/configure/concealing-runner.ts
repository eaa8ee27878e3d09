import { type CommandText, commandText } from '../escape/command.ts';
import { logLine } from '../escape/log.ts';
import { withTextsChanged } from '../escape/markdown.ts';
import type { Runner } from '../ports.ts';
import type { Conceal } from '../redaction/concealment.ts';

/**
 * The runner, with the user's secrets concealed in everything that it shows people: the log, debug
 * lines, annotations and the summary. So nothing else has to conceal them.
 *
 * Outputs are not changed: if a key happens to be `failed`, the status that later steps look for
 * must not be garbled. Files and state are not changed either: reports are redacted as they arrive,
 * and the clean-up needs the real URL.
 */
export function concealing(runner: Runner, conceal: Conceal): Runner {
  // What replaces a secret begins with a bracket. After `##`, that would look like a command.
  const inCommand = (text: CommandText) => commandText(conceal(text).split('\n'));
  // Listed one by one, so that a new member does not compile until someone decides whether it shows
  // anything.
  return {
    readInput: (name) => runner.readInput(name),
    env: runner.env,
    readContext: () => runner.readContext(),
    mask: (text) => runner.mask(text),
    keepState: (name, text) => runner.keepState(name, text),
    readState: (name) => runner.readState(name),
    onSignal: (listener) => runner.onSignal(listener),
    writeFile: (path, content) => runner.writeFile(path, content),
    tryFolder: (path) => runner.tryFolder(path),
    readFile: (path) => runner.readFile(path),
    removeFiles: (folder, names) => runner.removeFiles(folder, names),
    setOutput: (name, value) => runner.setOutput(name, value),
    print: (line) => runner.print(logLine(conceal(line))),
    startGroup: (title) => runner.startGroup(inCommand(title)),
    endGroup: () => runner.endGroup(),
    debug: (makeText) => runner.debug(() => inCommand(makeText())),
    writeSummary: (markdown) => runner.writeSummary(withTextsChanged(markdown, conceal)),
    annotate: ({ level, title, message }) =>
      runner.annotate({ level, title: inCommand(title), message: inCommand(message) }),
  };
}
