/** Changes to the bytes of a true answer. They are plain data, so a failing scene can be pasted. */
import type { Operation } from '../emulator/routes.ts';

/** A class of places in an answer, within which a share picks one. */
export type Part = 'status-line' | 'head' | 'head-end' | 'body' | 'last-byte' | 'anywhere';

export type ByteChange =
  /** The answer stops there. Then the connection ends, is reset, or stays and says nothing more. */
  | { readonly kind: 'stopped'; readonly in: Part; readonly share: number; readonly ending: Ending }
  | { readonly kind: 'status-line'; readonly to: string }
  /** The line of a header is gone, stands there twice, or others stand in its place. */
  | { readonly kind: 'line'; readonly nth: number; readonly to: readonly string[] | 'twice' }
  | { readonly kind: 'line-added'; readonly line: string; readonly times?: number }
  /** What ends a line of the head is something else. */
  | { readonly kind: 'line-end'; readonly nth: number; readonly to: string }
  /** The declared length: `+7` and `-7` are added, anything else is written in its place. */
  | { readonly kind: 'length'; readonly to: string }
  | { readonly kind: 'chunk-size'; readonly nth: number; readonly to: string }
  /** What was packed is cut or damaged, or is not packed at all. */
  | { readonly kind: 'packing'; readonly to: 'cut' | 'flipped' | 'twice' | 'followed' | 'none'; readonly share: number }
  /** Something comes before it, or after it; `itself` for the same answer again. */
  | { readonly kind: 'before' | 'after'; readonly bytes: string; readonly times?: number }
  | { readonly kind: 'flipped'; readonly in: Part; readonly share: number; readonly bit: number }
  | { readonly kind: 'inserted'; readonly in: Part; readonly share: number; readonly bytes: string }
  | { readonly kind: 'deleted' | 'doubled'; readonly in: Part; readonly share: number; readonly count: number };

export type Ending = 'end' | 'reset' | 'silence';

/** How an answer is written before anything is changed. */
export interface Writing {
  /** What marks the end of its body. */
  readonly framing: 'length' | 'chunks' | 'end';
  readonly isPacked: boolean;
  /** The most bytes that are written at once. */
  readonly pieceBytes: number;
}

/** Changes to the answers to an operation. */
export interface ByteMutation {
  readonly on: Operation;
  /** Counted from 1. */
  readonly nth: number;
  /** How many in a row. */
  readonly times: number;
  readonly writing: Writing;
  readonly changes: readonly ByteChange[];
  readonly ending: Ending;
  /** The request arrives, and nothing is done. */
  readonly isUndone?: boolean;
}
