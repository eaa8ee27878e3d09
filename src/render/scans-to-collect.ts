import { isSameUrl } from '../domain/site-url.ts';
import type { Showing, ShownOutcome } from './showing.ts';

/** What the input takes for a scan's number. */
const NUMBER = /^\d{1,64}$/;

/** The scans that go on after the step, as its inputs would name them. */
export interface LeftRunning {
  readonly count: number;
  /** Lines of YAML for a later step: `instance-no`, and `start-url` in the same order. */
  readonly inputs: readonly string[];
}

/**
 * The scans that go on after the step; undefined if there are none. Their URLs are named only if
 * the user wrote them all, since nothing else is sure to be taken as `start-url`. One that had a
 * secret taken out is no longer the URL of its scan.
 */
export function findLeftRunning(all: readonly ShownOutcome[], { givenUrls }: Showing): LeftRunning | undefined {
  const left = all.flatMap(({ outcome }) => {
    const { scan, target, goesOn } = outcome;
    if (scan === undefined || !goesOn || !NUMBER.test(scan.id)) return [];
    const url = target?.url ?? '';
    return [{ number: scan.id, url, isPlain: givenUrls.includes(url) && isSameUrl(url, scan.url) }];
  });
  if (left.length === 0) return undefined;
  const inputs = [
    'instance-no: |',
    ...left.map(({ number }) => `  ${number}`),
    ...(left.every(({ isPlain }) => isPlain) ? ['start-url: |', ...left.map(({ url }) => `  ${url}`)] : []),
  ];
  return { count: left.length, inputs };
}
