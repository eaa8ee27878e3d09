import type { HttpAnswer } from '../../src/ports.ts';
import type { Operation } from '../emulator/routes.ts';
import type { Change, WholeChange } from './change.ts';
import { readTree, writeTree } from './json-tree.ts';
import { treeAfter } from './tree-change.ts';

/** The true answers so far, oldest first. */
export type Truths = readonly { readonly operation: Operation; readonly answer: HttpAnswer }[];

/** The answer, changed. It stays the same if it has nothing that could be changed so. */
export function mutate(answer: HttpAnswer, change: Change, operation: Operation, truths: Truths): HttpAnswer {
  if (!('at' in change || 'nth' in change || 'name' in change) || change.kind === 'header')
    return mutateWhole(answer, change, operation, truths);
  const tree = readTree(answer.body);
  if (tree === undefined) return answer;
  const changed = treeAfter(tree, change);
  return { ...answer, body: changed === undefined ? '' : writeTree(changed) };
}

function mutateWhole(answer: HttpAnswer, change: WholeChange, operation: Operation, truths: Truths): HttpAnswer {
  switch (change.kind) {
    case 'status':
      return { ...answer, status: change.to };
    case 'header':
      return withHeader(answer, change.name, change.value);
    case 'date': {
      const at = Date.parse(answer.headers.get('date') ?? '') + change.aheadMs;
      return Number.isNaN(at) ? answer : withHeader(answer, 'date', new Date(at).toUTCString());
    }
    case 'swapped':
      return truths.findLast((each) => each.operation === change.from)?.answer ?? answer;
    case 'replayed':
      return truths.filter((each) => each.operation === operation).at(-1 - change.back)?.answer ?? answer;
    case 'answered':
      return answered(answer, change);
    case 'cut':
      return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length * change.share)) };
    case 'flipped':
      return { ...answer, body: flipped(answer.body, change) };
    case 'preceded':
      return { ...answer, body: `${change.by}${answer.body}` };
  }
}

function withHeader(answer: HttpAnswer, name: string, value: string): HttpAnswer {
  return { ...answer, headers: new Map([...answer.headers, [name, value]]) };
}

function answered(
  { headers }: HttpAnswer,
  { status, body, retryAfter }: Extract<WholeChange, { kind: 'answered' }>,
): HttpAnswer {
  const answer: HttpAnswer = { status, headers: new Map([['date', headers.get('date') ?? '']]), body };
  return retryAfter === undefined ? answer : withHeader(answer, 'retry-after', retryAfter);
}

function flipped(body: string, { share, bit }: { readonly share: number; readonly bit: number }): string {
  const bytes = Buffer.from(body);
  const index = Math.floor(bytes.length * share);
  const byte = bytes[index];
  if (byte === undefined) return body;
  bytes[index] = byte ^ (1 << bit);
  return bytes.toString();
}
