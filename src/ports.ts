import type { CommandText } from './escape/command.ts';
import type { FileContent } from './escape/file-content.ts';
import type { FileName, FilePath } from './escape/file-name.ts';
import type { Markdown } from './escape/markdown.ts';
import type { OutputValue } from './escape/output.ts';
import type { Message } from './texts/message.ts';

/**
 * What the core may not do itself: time, the network and chance are handed to it, so that a scan of hours
 * runs in milliseconds under test and every failure can be caused at will.
 */

/** Time. */
export interface Clock {
  /** Milliseconds since the epoch. Never runs backwards, whatever happens to the wall clock. */
  now(): number;
  /**
   * Resolves after `ms` milliseconds.
   * @throws the signal's reason, at once, when the signal is or becomes aborted
   */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** One HTTP request, complete: nothing is added to it on the way but what HTTP itself asks for. */
export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds that the whole exchange may take, the answer's body included. */
  readonly timeoutMs: number;
  /** Bytes of body that are read at most; a longer answer is a failure. */
  readonly maxBytes: number;
}

/** An answer whose body arrived whole. Redirects are answers too: they are never followed. */
export interface HttpAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Why no whole answer came. */
export type HttpFailureReason = 'unreachable' | 'broken' | 'timeout' | 'too-large';

/** What is wrong with a certificate that is not accepted. */
export type CertificateFlaw = 'untrusted' | 'expired' | 'early' | 'other-host' | 'invalid';

/** A certificate that is not accepted, and the host that showed it: the service's, or a proxy's. */
export interface BadCertificate {
  readonly host: string;
  readonly flaw: CertificateFlaw;
}

/** No whole answer came. */
export class HttpFailure extends Error {
  override readonly name = 'HttpFailure';
  /** `unreachable`: no connection was made, so the request was certainly not sent. All others leave that open. */
  readonly reason: HttpFailureReason;
  /** The system's own short code or words, such as `ECONNRESET`. */
  readonly detail: string;
  /** Where that is why no connection was made. */
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
 * @throws HttpFailure when no whole answer came, the signal's reason when it is aborted
 */
export type Http = (request: HttpRequest, signal?: AbortSignal) => Promise<HttpAnswer>;

/** What is told to people while the run goes on. Lines appear at once, in the language of the run. */
export interface Log {
  readonly info: (message: Message) => void;
  readonly warn: (message: Message) => void;
}

/** A number from 0 up to, but not including, 1. */
export type Chance = () => number;

/** A line beside the workflow run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: CommandText;
  /** Several lines are allowed. */
  readonly message: CommandText;
}

/** Where a run leaves its results. */
export interface Host {
  /**
   * Writes a file, inside the workspace only.
   * @throws when it can't be written, or a link leads out of the workspace
   */
  writeFile(path: FilePath, content: FileContent): Promise<void>;
  /**
   * Whether files can be written to a folder of the workspace, which need not be there yet. Leaves nothing behind.
   * @throws when none can, or a link leads out of the workspace
   */
  tryFolder(path: string): Promise<void>;
  /** The text of a file inside the workspace. @throws when it can't be read */
  readFile(path: string): Promise<string>;
  /**
   * Removes the files of a folder of the workspace whose names begin and end like this, but for
   * those that a step of this very job has written; none is no fault.
   */
  removeFiles(folder: string, names: { readonly begin: FileName; readonly end: string }): Promise<void>;
  setOutput(name: string, value: OutputValue): void;
  /** Replaces what this step has written to the job summary. */
  writeSummary(markdown: Markdown): Promise<void>;
  annotate(annotation: Annotation): void;
}
