/**
 * How a server speaks HTTP, as plain data. All of these follow the standards, but none is what
 * node:http would do.
 */
export interface Manner {
  readonly name: string;
  readonly version: '1.0' | '1.1';
  /** What marks the end of a body: its declared length, a last chunk, or the connection's end. */
  readonly framing: 'length' | 'chunks' | 'end';
  /** The most bytes in a chunk, and in one write. */
  readonly pieceBytes: number;
  /** Whether a body is compressed for those who accept gzip. */
  readonly compresses: boolean;
  readonly names: 'Capital-Words' | 'lower';
  /** Statuses of interim answers that come before the answer. */
  readonly interim: readonly number[];
  readonly connection: Ending;
}

/** What happens to a connection after an answer, and what the answer says about it. */
export type Ending =
  /** It ends, as the answer says. */
  | 'closed'
  /** It stays, as the answer says. */
  | 'kept'
  /** It ends, although the answer said that it would stay. */
  | 'broken'
  /**
   * It ends at once, and the answer said nothing (RFC 9112, 9.6: a server SHOULD). Anything sent on
   * it after that is reset.
   */
  | 'closed-unannounced'
  /** It stays, as the answer says, until something arrives on it. */
  | 'closed-on-reuse';

const PLAIN: Manner = {
  name: 'plain HTTP/1.1',
  version: '1.1',
  framing: 'length',
  pieceBytes: 65_536,
  compresses: false,
  names: 'Capital-Words',
  interim: [],
  connection: 'closed',
};

/** Every manner that the client must cope with. */
export const MANNERS: readonly Manner[] = [
  { ...PLAIN, name: 'HTTP/1.0', version: '1.0' },
  { ...PLAIN, name: 'HTTP/1.0, a body that ends with the connection', version: '1.0', framing: 'end' },
  { ...PLAIN, name: 'a body that ends with the connection', framing: 'end' },
  { ...PLAIN, name: 'chunks of a few bytes', framing: 'chunks', pieceBytes: 5 },
  { ...PLAIN, name: 'bytes one by one', pieceBytes: 1 },
  { ...PLAIN, name: 'gzip', compresses: true },
  { ...PLAIN, name: 'gzip in chunks', compresses: true, framing: 'chunks', pieceBytes: 100 },
  { ...PLAIN, name: 'gzip that ends with the connection', compresses: true, framing: 'end' },
  { ...PLAIN, name: 'header names in lower case', names: 'lower' },
  { ...PLAIN, name: 'interim answers', interim: [100, 103] },
  { ...PLAIN, name: 'keep-alive, kept', connection: 'kept' },
  { ...PLAIN, name: 'keep-alive, announced but broken', connection: 'broken' },
  { ...PLAIN, name: 'a close that is not announced', connection: 'closed-unannounced' },
  { ...PLAIN, name: 'an idle connection that is closed as it is used again', connection: 'closed-on-reuse' },
];
