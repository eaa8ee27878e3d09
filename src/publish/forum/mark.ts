import { hiddenText, type Markup } from '../../escape/markdown.ts';

/** Marks a comment or an issue as that of one step, and remembers what it said. */
export interface Mark {
  /** Tells apart workflow, job, leg of a matrix, step and, for an issue, branch. */
  readonly key: string;
  readonly runId: string;
  readonly runAttempt: number;
  /** What an issue has to remember. */
  readonly memory?: Memory | undefined;
}

/** What an issue lists, to find out later whether it is gone. */
export interface Memory {
  /** What failed; see `whatFails`. */
  readonly failing: readonly string[];
  /** How many URLs each site's scan crawled, in the order given; -1 if unknown. */
  readonly crawled: readonly number[];
  /** Whether the step closed the issue, and not a person. */
  readonly isClosedByStep: boolean;
}

const LABEL = 'web-security-checker';
const MARK = new RegExp(`^<!-- ${LABEL} ([\\w-]+) -->`);

/** The mark as an invisible part of a text, at its beginning. */
export function drawMark(mark: Mark): Markup {
  return hiddenText(LABEL, JSON.stringify(mark));
}

/** The mark of a comment or an issue; undefined if it has none. Anyone can write one. */
export function readMark(body: string): Mark | undefined {
  const encoded = MARK.exec(body)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(encoded, 'base64url').toString());
    return isMark(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether this run came before the one that wrote the mark, whose verdict must then stay. */
export function isOlder({ runId, runAttempt }: Pick<Mark, 'runId' | 'runAttempt'>, than: Mark): boolean {
  if (!/^\d{1,20}$/.test(runId) || !/^\d{1,20}$/.test(than.runId)) return false;
  const difference = BigInt(runId) - BigInt(than.runId);
  return difference < 0n || (difference === 0n && runAttempt < than.runAttempt);
}

function isMark(value: unknown): value is Mark {
  return (
    isRecord(value) &&
    typeof value['key'] === 'string' &&
    typeof value['runId'] === 'string' &&
    typeof value['runAttempt'] === 'number' &&
    (value['memory'] === undefined || isMemory(value['memory']))
  );
}

function isMemory(value: unknown): value is Memory {
  return (
    isRecord(value) &&
    isListOf(value['failing'], 'string') &&
    isListOf(value['crawled'], 'number') &&
    typeof value['isClosedByStep'] === 'boolean'
  );
}

function isListOf(value: unknown, type: 'string' | 'number'): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === type);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
