import type { Origin } from './domain/token.ts';
import type { WorkflowRun } from './domain/workflow-run.ts';
import type { CommandText } from './escape/command.ts';
import type { FileContent } from './escape/file-content.ts';
import type { FileName, FilePath, FolderPath } from './escape/file-name.ts';
import type { LogLine } from './escape/log.ts';
import type { Markdown } from './escape/markdown.ts';
import type { OutputValue } from './escape/output.ts';
import type { Message } from './texts/message.ts';

/**
 * What the core may not do itself. It is given time, the network, randomness and the runner, so
 * that in a test a scan of hours takes milliseconds and any failure can be caused.
 */

export interface Clock {
  /** Milliseconds since the epoch. Never runs backwards, even when the wall clock is set back. */
  now(): number;
  /**
   * Resolves after `ms` milliseconds.
   * @throws the signal's reason, as soon as the signal is aborted
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** One complete HTTP request. Nothing is added on the way except what HTTP itself requires. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds for the whole exchange, including the body of the answer. */
  readonly timeoutMs: number;
  /** The most bytes of the body to read. A longer answer is a failure. */
  readonly maxBytes: number;
}

/** An answer that arrived in full. A redirect is an answer too, and is never followed. */
export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Why no complete answer came. */
export type HttpFailureReason = 'unreachable' | 'broken' | 'timeout' | 'too-large';

/** Why a certificate is not accepted. */
export type CertificateFlaw = 'untrusted' | 'expired' | 'early' | 'other-host' | 'invalid';

/** A certificate that is not accepted, and the host that presented it: the service or a proxy. */
export interface BadCertificate {
  readonly host: string;
  readonly flaw: CertificateFlaw;
}

/** No complete answer came. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  /**
   * `unreachable`: no connection was made, so the request was certainly not sent. In all other
   * cases it may have been.
   */
  readonly reason: HttpFailureReason;
  /** The system's own short code or words, such as `ECONNRESET`. */
  readonly detail: string;
  /** Set if a bad certificate prevented the connection. */
  readonly certificate: BadCertificate | undefined;

  constructor(
    reason: HttpFailureReason,
    detail: string,
    options: ErrorOptions & { readonly certificate?: BadCertificate | undefined } = {},
  ) {
    super(`${reason}: ${detail}`, options);
    this.reason = reason;
    this.detail = detail;
    this.certificate = options.certificate;
  }
}

/**
 * Sends one request, once.
 * @throws HttpFailure when no complete answer came; the signal's reason when it is aborted
 */
export type Http = (request: HttpRequest, signal?: AbortSignal) => Promise<HttpAnswer>;

/** A number from 0 up to, but not including, 1. */
export type Chance = () => number;

/** The machine that the step runs on. */
export interface Machine {
  readonly clock: Clock;
  readonly http: Http;
  readonly chance: Chance;
  /** Random bytes in hexadecimal, two digits each. */
  readonly randomHex: (bytes: number) => string;
  /** From now on, takes less memory for what is done, and a little more time. */
  readonly spareMemory: () => Promise<void>;
}

/** Tells people how the run is going. Lines appear at once, in the language of the run. */
export interface Log {
  readonly info: (message: Message) => void;
  readonly warn: (message: Message) => void;
  /** Starts a part that people can fold. @returns what ends it */
  readonly group: (title: Message) => () => void;
}

/** A message shown next to the workflow run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: CommandText;
  /** May have several lines. */
  readonly message: CommandText;
}

/** What is known about the run that the step belongs to. */
export interface RunContext {
  readonly origin: Omit<Origin, 'leg'>;
  readonly run: WorkflowRun;
  /** Undefined if the runner does not say. */
  readonly isPublicRepository: boolean | undefined;
  readonly isForkPullRequest: boolean;
  readonly isDependabot: boolean;
}

/** A comment or an issue. */
export interface Post {
  /** The older one has the smaller number. */
  readonly id: number;
  readonly nodeId: string;
  readonly body: string;
}

export interface Issue extends Post {
  /** As people know it, such as 42 of `#42`. */
  readonly number: number;
  readonly isOpen: boolean;
}

/** What may change of an issue. */
export interface IssueChange {
  readonly title?: LogLine;
  readonly body?: Markdown;
  readonly state?: 'open' | 'closed';
  readonly reason?: 'completed' | 'not_planned' | 'reopened';
}

/**
 * Where people talk about a repository: its pull requests and issues. Every method throws
 * `ApiFailure` if it could not be done, or not within a minute from the first call.
 */
export interface Forum {
  /** The pull requests that a commit belongs to: those that are open, else those that it merged. */
  pullRequestsOf(commit: string): Promise<readonly number[]>;
  /** All comments on a pull request or an issue. */
  listComments(thread: number): Promise<readonly Post[]>;
  createComment(thread: number, body: Markdown): Promise<Post>;
  updateComment(id: number, body: Markdown): Promise<void>;
  deleteComment(id: number): Promise<void>;
  /** The issues that the owner of the token has opened, those last updated first. */
  listIssues(): Promise<readonly Issue[]>;
  createIssue(issue: { readonly title: LogLine; readonly body: Markdown }): Promise<Issue>;
  updateIssue(number: number, change: IssueChange): Promise<void>;
  /** Which of these the owner of the token has written. */
  writtenByUs(nodeIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** The repository as it was committed. */
export interface Repository {
  /**
   * The text of a file in a commit; undefined if the commit has no such file.
   * @throws ApiFailure if it could not be read, or not within ten seconds
   */
  readFile(path: FilePath, commit: string): Promise<string | undefined>;
}

/** `forbidden`: the token may not do this, or may not even know of it. */
export type ApiFailureReason = 'forbidden' | 'rate-limited' | 'refused' | 'unavailable' | 'unreachable';

/** What was asked of the API of the repository's host could not be done. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure';
  readonly reason: ApiFailureReason;
  /** Undefined if no answer came. */
  readonly status: number | undefined;

  constructor(reason: ApiFailureReason, status: number | undefined, options: ErrorOptions = {}) {
    super(reason, options);
    this.reason = reason;
    this.status = status;
  }
}

/** Whatever runs the step: GitHub's runner, or another one. */
export interface Runner {
  /** The text of an input; '' when it was not given. */
  readInput(name: string): string;
  /** The environment variables of the step. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** @throws if the files that the runner provides cannot be read */
  readContext(): Promise<RunContext>;
  /** Asks the runner to hide a text in everything that it shows from now on. */
  mask(text: string): void;

  /** Saves a text for the clean-up after the step. It is safe once this returns. */
  keepState(name: string, text: string): void;
  /** What the step saved; '' if nothing. */
  readState(name: string): string;
  /**
   * Calls the listener each time the runner asks the step to end. The request alone does not end
   * it.
   */
  onSignal(listener: (signal: string) => void): void;

  /**
   * Writes a file inside the workspace.
   * @throws if it cannot be written, or a link leads out of the workspace
   */
  writeFile(path: FilePath, content: FileContent): Promise<void>;
  /**
   * Tries to write to a folder of the workspace, which need not exist. Leaves nothing behind.
   * @throws if that fails, or a link leads out of the workspace
   */
  tryFolder(path: FolderPath): Promise<void>;
  /** The text of a file inside the workspace. @throws if it cannot be read */
  readFile(path: FilePath): Promise<string>;
  /**
   * Removes the files in a folder of the workspace whose names begin and end like this, with no
   * hyphen in between, except those that a step of this job wrote. Finding none is not an error.
   */
  removeFiles(folder: FolderPath, names: { readonly begin: FileName; readonly end: FileName }): Promise<void>;
  setOutput(name: string, value: OutputValue): void;

  /** Adds a line to the log. */
  print(line: LogLine): void;
  /** Starts a part of the log that people can fold, which lasts until `endGroup`. */
  startGroup(title: CommandText): void;
  endGroup(): void;
  /** Adds a text to the log if the user has asked for debug logs. Only then is it made. */
  debug(makeText: () => CommandText): void;
  /** Replaces what this step has written to the job summary. */
  writeSummary(markdown: Markdown): Promise<void>;
  annotate(annotation: Annotation): void;
  /** Opens the forum of the repository with a token. Nothing is asked yet. */
  openForum(token: string): Promise<Forum>;
  /** Opens the repository itself with a token. Nothing is asked yet. */
  openRepository(token: string): Promise<Repository>;
}
