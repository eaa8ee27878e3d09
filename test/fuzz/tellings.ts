/** What the answers of a story said, as far as that excuses or obliges the step. */

import { fieldOf, fieldsOf, jsonOf, numberOf } from './oracle.ts';
import type { Story } from './play.ts';
import type { Delivery } from './wire.ts';

/** Statuses that say that nothing was done. */
const TURNED_AWAY: ReadonlySet<number> = new Set([400, 401, 413, 429]);

/** What an order's answer says to the letter of the contract. */
export function tellingOf({ answer: { status, body } }: Delivery): 'accepted' | 'refused' | 'open' {
  if (TURNED_AWAY.has(status)) return 'refused';
  const json = jsonOf(body);
  const holder = fieldsOf(fieldOf(json, 'error')) ?? fieldsOf(fieldOf(json, 'responseError')) ?? json;
  const code = ['errorCode', 'returnCode', 'code']
    .map((name) => fieldOf(holder, name))
    .find((value) => (typeof value === 'string' && value.trim() !== '') || typeof value === 'number');
  if (status < 500 && /^\s*[1-9]\d*\s*$/.test(String(code))) return 'refused';
  return status < 300 && numberOf(fieldOf(json, 'returnCode')) === 0 && holder === json ? 'accepted' : 'open';
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

/** Whether an answer is a list that can be read, and not the service's: it may say anything. */
export function isLyingList({ operation, isMutated, answer }: Delivery): boolean {
  return (
    (operation === 'searchJobs' || operation === 'getJobs') && isMutated && fieldsOf(jsonOf(answer.body)) !== undefined
  );
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

/** Everything within a value, itself included. */
function valuesIn(value: unknown): readonly unknown[] {
  const all: unknown[] = [value];
  for (const each of all)
    if (typeof each === 'object' && each !== null) for (const part of Object.values(each)) all.push(part);
  return all;
}
