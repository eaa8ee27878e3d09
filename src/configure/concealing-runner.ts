import { type CommandText, commandText } from '../escape/command.ts';
import { type LogLine, logLine } from '../escape/log.ts';
import { type Markdown, withTextsChanged } from '../escape/markdown.ts';
import type { Forum, Runner } from '../ports.ts';
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
    openForum: async (token) => concealingForum(await runner.openForum(token), conceal),
    openRepository: (token) => runner.openRepository(token),
    annotate: ({ level, title, message }) =>
      runner.annotate({ level, title: inCommand(title), message: inCommand(message) }),
  };
}

function concealingForum(forum: Forum, conceal: Conceal): Forum {
  const inBody = (body: Markdown) => withTextsChanged(body, conceal);
  const inTitle = (title: LogLine) => logLine(conceal(title));
  return {
    pullRequestsOf: (commit) => forum.pullRequestsOf(commit),
    listComments: (thread) => forum.listComments(thread),
    createComment: (thread, body) => forum.createComment(thread, inBody(body)),
    updateComment: (id, body) => forum.updateComment(id, inBody(body)),
    deleteComment: (id) => forum.deleteComment(id),
    listIssues: () => forum.listIssues(),
    createIssue: ({ title, body }) => forum.createIssue({ title: inTitle(title), body: inBody(body) }),
    updateIssue: (number, { title, body, ...change }) =>
      forum.updateIssue(number, {
        ...change,
        ...(title !== undefined && { title: inTitle(title) }),
        ...(body !== undefined && { body: inBody(body) }),
      }),
    writtenByUs: (nodeIds) => forum.writtenByUs(nodeIds),
  };
}
