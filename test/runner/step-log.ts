import path from 'node:path';
import type { SecretMasker } from './secret-masker.ts';
import { COMMAND_NAMES, parseWorkflowCommand, type WorkflowCommand } from './workflow-command.ts';

/** What GitHub shows next to the log: on the run's page and, with a file, in the diff. */
export interface Annotation {
  readonly kind: AnnotationKind;
  /** Masked, and cut at 4,096 characters. */
  readonly message: string;
  /** Whether the message was longer. */
  readonly isCut: boolean;
  /**
   * Title, file, line, endLine, col, endColumn as they were given: the runner masks none of them. A
   * file is relative to the workspace.
   */
  readonly properties: Readonly<Record<string, string>>;
}

export type AnnotationKind = 'error' | 'warning' | 'notice';

/** A command found in the output. */
export interface SeenCommand extends WorkflowCommand {
  /** The line, unchanged. */
  readonly line: string;
  /** Whether it was between `stop-commands` and its end, and so was ignored. */
  readonly isStopped: boolean;
}

export interface StepLogOptions {
  readonly masker: SecretMasker;
  /** Files of annotations are named relative to it. */
  readonly workspace: string;
  /** Whether debug messages are shown. */
  readonly isDebug: boolean;
  /** Receives each entry of the log as it is shown. */
  readonly onDisplay: (line: string) => void;
}

/** actions/runner, ExecutionContext.cs: _maxCountPerIssueType and _maxIssueMessageLength. */
const MOST_ANNOTATIONS_OF_A_KIND = 10;
const LONGEST_MESSAGE = 4096;

/**
 * The log of one step. It takes the lines of output, acts on the commands in them as the runner
 * does, and collects the results.
 *
 * The runner's commands `add-matcher`, `remove-matcher` and `echo` are recorded, but have no
 * effect.
 */
export class StepLog {
  readonly commands: SeenCommand[] = [];
  readonly annotations: Annotation[] = [];
  /** Annotations beyond the tenth of their kind, which GitHub doesn't show. */
  readonly dropped: Record<AnnotationKind, number> = { error: 0, warning: 0, notice: 0 };
  /** What `set-output` and `save-state`, both deprecated, have set. */
  readonly outputs = new Map<string, string>();
  readonly state = new Map<string, string>();
  /** Whether a command was refused, which fails the step. */
  hasFailedCommand = false;

  readonly #masker: SecretMasker;
  readonly #workspace: string;
  readonly #isDebug: boolean;
  readonly #onDisplay: (line: string) => void;
  readonly #displayed: string[] = [];
  #stopToken: string | undefined;

  constructor({ masker, workspace, isDebug, onDisplay }: StepLogOptions) {
    this.#masker = masker;
    this.#workspace = workspace;
    this.#isDebug = isDebug;
    this.#onDisplay = onDisplay;
  }

  /** The log as GitHub shows it: masked, lines ended by LF. */
  get displayed(): string {
    return this.#displayed.map((line) => `${line}\n`).join('');
  }

  /** Takes one line of the process's output. */
  take(line: string): void {
    const command = parseWorkflowCommand(line, (name) => this.#knows(name));
    if (command === undefined) {
      this.#display(line);
      return;
    }
    const isResuming = this.#isStopToken(command.name);
    this.commands.push({ ...command, line, isStopped: this.#stopToken !== undefined && !isResuming });
    if (isResuming) {
      this.#stopToken = undefined;
      this.#display(line);
    } else if (command.isKnown && this.#stopToken === undefined) {
      this.#obey(command, line);
    } else {
      this.#display(line);
    }
  }

  /** Adds an annotation and its line in the log. */
  annotate(kind: AnnotationKind, message: string, properties: Readonly<Record<string, string>> = {}): void {
    const masked = this.#masker.mask(message);
    const cut = masked.slice(0, LONGEST_MESSAGE);
    if (this.annotations.filter((annotation) => annotation.kind === kind).length < MOST_ANNOTATIONS_OF_A_KIND) {
      this.annotations.push({ kind, message: cut, isCut: cut !== masked, properties });
    } else {
      this.dropped[kind] += 1;
    }
    if (cut !== '') {
      this.#display(`##[${kind}]${cut}`);
    }
  }

  /** Reports a file command that can't be read, which fails the step. */
  refuseFile(name: string, reason: string): void {
    this.annotate('error', `Unable to process file command '${name}' successfully.`);
    this.annotate('error', reason);
    this.hasFailedCommand = true;
  }

  #knows(name: string): boolean {
    return this.#isStopToken(name) || COMMAND_NAMES.some((known) => isSame(known, name));
  }

  #isStopToken(name: string): boolean {
    return this.#stopToken !== undefined && isSame(name, this.#stopToken);
  }

  #obey(command: WorkflowCommand, line: string): void {
    const name = command.name.toLowerCase();
    switch (name) {
      case 'error':
      case 'warning':
      case 'notice':
        this.annotate(name, command.data, this.#relateFile(command.properties));
        break;
      case 'add-mask':
        this.#addMask(command.data);
        break;
      case 'stop-commands':
        this.#stop(command.data, line);
        break;
      case 'group':
        this.#display(`##[group]${command.data}`);
        break;
      case 'endgroup':
        this.#display('##[endgroup]');
        break;
      case 'debug':
        this.#debug(command.data);
        break;
      case 'set-output':
        this.#set(this.outputs, command, line);
        break;
      case 'save-state':
        this.#set(this.state, command, line);
        break;
      case 'set-env':
      case 'add-path':
        this.#refuse(line, `The \`${name}\` command is disabled.`);
        break;
    }
  }

  #addMask(secret: string): void {
    if (secret.trim() === '') {
      this.annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
    } else {
      this.#masker.add(secret);
    }
  }

  #stop(token: string, line: string): void {
    if (token === '' || token === 'pause-logging' || this.#knows(token)) {
      this.#refuse(
        line,
        'You cannot use a endToken that is an empty string, the string pause-logging, or another workflow command.',
      );
    } else {
      this.#stopToken = token;
      this.#display(line);
    }
  }

  #debug(message: string): void {
    if (this.#isDebug) {
      for (const line of message.split(/\r?\n/)) {
        this.#display(`##[debug]${line}`);
      }
    }
  }

  #set(values: Map<string, string>, command: WorkflowCommand, line: string): void {
    const name = findProperty(command.properties, 'name');
    if (name === undefined) {
      this.#refuse(line, `Required field 'name' is missing in ##[${command.name}] command.`);
    } else {
      values.set(name, command.data);
    }
  }

  #refuse(line: string, reason: string): void {
    this.annotate('error', `Unable to process command '${line}' successfully.`);
    this.annotate('error', reason);
    this.hasFailedCommand = true;
  }

  #relateFile(properties: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const file = findProperty(properties, 'file');
    const relative = file === undefined ? '' : path.relative(this.#workspace, path.resolve(this.#workspace, file));
    return relative === '' || relative.startsWith('..') || path.isAbsolute(relative)
      ? properties
      : { ...properties, file: relative.replaceAll(path.sep, '/') };
  }

  #display(line: string): void {
    const masked = this.#masker.mask(line);
    this.#displayed.push(masked);
    this.#onDisplay(masked);
  }
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function findProperty(properties: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.entries(properties).find(([key]) => isSame(key, name))?.[1];
}
