/** A request and an answer, without sockets. */

export interface ServiceRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The sender, for tests that tell several apart. */
  readonly remote?: string;
}

export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How an exchange ends for the sender. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** The answer breaks off after `sentBytes` of the body, though its declared length is longer. */
  | { readonly kind: 'cut-off'; readonly answer: Answer; readonly sentBytes: number }
  /** The connection was never made. */
  | { readonly kind: 'refused' }
  /** The connection broke after the request was sent. */
  | { readonly kind: 'reset' }
  /** No answer, ever. */
  | { readonly kind: 'silence' };
