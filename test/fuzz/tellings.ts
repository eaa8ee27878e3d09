/** What the answers of a story said, as far as that excuses or obliges the step. */

import { fieldOf, fieldsOf, jsonOf, numberOf, saysError } from './oracle.ts';
import type { Story } from './play.ts';
import type { Delivery } from './wire.ts';

/** Statuses that say that nothing was done. */
const TURNED_AWAY: ReadonlySet<number> = new Set([400, 401, 413, 429]);

/** Codes after which a scan may exist: the call failed, or the target is being scanned. */
const OPEN_CODES: ReadonlySet<string> = new Set(['901', '160441', '160453']);

/** The code of an error; undefined if the answer has none. */
export function codeIn({ answer: { body } }: Delivery): unknown {
  const json = jsonOf(body);
  const holder = fieldsOf(fieldOf(json, 'error')) ?? fieldsOf(fieldOf(json, 'responseError')) ?? json;
  return ['errorCode', 'returnCode', 'code']
    .map((name) => fieldOf(holder, name))
    .find((value) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number');
}

/** What an order's answer says to the letter of the contract. */
export function tellingOf(order: Delivery): 'accepted' | 'refused' | 'open' {
  const { status, body } = order.answer;
  if (TURNED_AWAY.has(status)) return 'refused';
  const code = String(codeIn(order)).trim();
  if (OPEN_CODES.has(code)) return 'open';
  if (status < 500 && /^[1-9]\d*$/.test(code)) return 'refused';
  const isDone = numberOf(fieldOf(jsonOf(body), 'returnCode')) === 0 && !saysError(order.answer);
  return isDone ? 'accepted' : 'open';
}

function urlIn({ request }: Delivery): string {
  return String(fieldOf(jsonOf(request.body ?? ''), 'StartUrl'));
}

function memoIn({ request }: Delivery): string {
  return String(fieldOf(jsonOf(request.body ?? ''), 'Memo'));
}

/** The orders of a site, with their answers. */
export function ordersOf({ deliveries }: Story, url: string): readonly Delivery[] {
  return deliveries.filter((each) => each.operation === 'createJob' && urlIn(each) === url);
}

/**
 * How many scans of a site were made by orders whose answers say that nothing was done. No client
 * can know of these.
 */
export function deniedScans(story: Story, url: string): number {
  const denied = ordersOf(story, url).filter((each) => each.isMutated && tellingOf(each) === 'refused');
  return denied.filter((each) =>
    story.emulator.orderedJobs.some(({ sentMemo, createdAt }) => sentMemo === memoIn(each) && createdAt <= each.at),
  ).length;
}

const BUTTONS: ReadonlySet<unknown> = new Set(['cancel', 'terminate', 'report', 'expired', 'cause']);

/** A list without what tells nobody anything: a button that does not exist is none. */
function plainList(body: string): string {
  return JSON.stringify(jsonOf(body), (name, value: unknown) =>
    name === 'result_button' && !BUTTONS.has(value) ? null : value,
  );
}

export function isList({ operation }: Delivery): boolean {
  return operation === 'searchJobs' || operation === 'getJobs';
}

/**
 * Whether an answer is a list that can be read, and not the service's: it may say anything. An
 * error says nothing.
 */
export function isLyingList(delivery: Delivery): boolean {
  const { isMutated, answer, truth } = delivery;
  if (!isList(delivery) || !isMutated || saysError(answer)) return false;
  return fieldsOf(jsonOf(answer.body)) !== undefined && plainList(answer.body) !== plainList(truth.body);
}

/** Whether the step could have been told wrongly which scans there are. */
export function areListsTrue({ deliveries }: Story): boolean {
  return !deliveries.some(isLyingList);
}

/** Whether no client can know whether a scan came of the site's orders. */
export function isUnknowable(story: Story, url: string): boolean {
  return !areListsTrue(story) && ordersOf(story, url).some((each) => tellingOf(each) === 'open');
}

/** The last answer to a request for the report of that scan. */
export function lastReport({ deliveries }: Story, instanceNo: string): Delivery | undefined {
  return deliveries.findLast((each) => each.operation === 'getReport' && each.instanceNo === instanceNo);
}

/** The crawl counts that the last list with that scan gives it. */
export function lastRecords({ deliveries }: Story, instanceNo: string): readonly unknown[] {
  const isRecord = (value: unknown): boolean => String(fieldOf(value, 'instanceNo')).trim() === instanceNo;
  for (const { operation, answer } of deliveries.toReversed()) {
    if (operation !== 'searchJobs' && operation !== 'getJobs') continue;
    const found = valuesIn(jsonOf(answer.body)).filter(isRecord);
    if (found.length > 0) return found;
  }
  return [];
}

/** Everything that lists said of that scan once it had ended. */
export function endedRecords({ deliveries }: Story, instanceNo: string): readonly unknown[] {
  return deliveries
    .filter(isList)
    .flatMap(({ answer }) => valuesIn(jsonOf(answer.body)))
    .filter((value) => String(fieldOf(value, 'instanceNo')).trim() === instanceNo)
    .filter((record) => /[1-9]/.test(JSON.stringify(fieldOf(record, 'end_date') ?? null)));
}

/** Everything within a value, itself included. */
function valuesIn(value: unknown): readonly unknown[] {
  const all: unknown[] = [value];
  for (const each of all)
    if (typeof each === 'object' && each !== null) for (const part of Object.values(each)) all.push(part);
  return all;
}
