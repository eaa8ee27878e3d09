/** Where a report can be changed. */
import * as fc from 'fast-check';
import { type Branch, branchAt } from './json-tree.ts';

export interface Miss {
  readonly kind: string;
  /** Changes the answer in place; does nothing where it finds no such place. */
  readonly apply: (answer: Branch) => void;
}

/** Which of several places: taken modulo their number. */
export const spot = fc.nat(11);

export const TABLES = [
  'Classify_byRisk_Level',
  'Classify_byRisk_Domain',
  'Classify_byRisk_Vulnerability',
  'Details',
] as const;
export const table = fc.constantFrom(...TABLES);

export const payloadOf = (answer: Branch): Branch | undefined =>
  branchAt(answer, 'resource') ?? branchAt(answer, 'resources');

export const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];
export const branches = (parent: Branch | undefined): readonly [string, Branch][] =>
  (parent?.members ?? []).flatMap(([name, tree]) => (tree.type === 'object' ? [[name, tree] as [string, Branch]] : []));

/** One count of a table: which object it is in, and under which name. */
export function countPlace(payload: Branch, where: string, at: number): readonly [Branch, string] | undefined {
  const root = branchAt(payload, where);
  if (root === undefined) return undefined;
  const homes =
    where === 'Classify_byRisk_Domain'
      ? branches(root).flatMap(([, domain]) => branches(domain))
      : [['', root] as const];
  const places = homes.flatMap(([, home]) =>
    home.members.flatMap(([name]) => (name.startsWith('X_') ? [] : [[home, name] as const])),
  );
  return pick(places, at);
}
export const categoryOf = (payload: Branch, at: number) => pick(branches(branchAt(payload, 'Details')), at);
export const findingOf = (category: Branch | undefined, at: number) => pick(branches(category), at);
