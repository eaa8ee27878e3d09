import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/judge/outcome.ts';
import { findLeftRunning } from '../../src/render/scans-to-collect.ts';
import { showingOf, shownOf } from './outcomes.ts';
import { judgedAt, startedAt, timedOutAt } from './sites.ts';

const SHOP = 'https://shop.example/';
const BLOG = 'https://blog.example/a?b=1';

function leftOf(outcomes: readonly Outcome[], givenUrls: readonly string[] = [SHOP, BLOG]) {
  const all = outcomes.map((outcome) => shownOf(outcome));
  return findLeftRunning(all, showingOf({ givenUrls }));
}

describe('the scans that are left running', () => {
  it('are named by number and by URL, in the order of the sites', () => {
    expect(leftOf([timedOutAt(SHOP, '123'), judgedAt('https://docs.example/', '5'), startedAt(BLOG, '456')])).toEqual({
      count: 2,
      inputs: ['instance-no: |', '  123', '  456', 'start-url: |', `  ${SHOP}`, `  ${BLOG}`],
    });
  });

  it('are none where all have ended, or are being stopped', () => {
    expect(leftOf([judgedAt(SHOP, '1'), timedOutAt(BLOG, '2', 'halted'), timedOutAt(BLOG, '3', 'halting')])).toBe(
      undefined,
    );
  });

  it('have no URL where one of them is not the user’s own word', () => {
    expect(leftOf([startedAt(SHOP, '123'), startedAt(BLOG, '456')], [SHOP])?.inputs).toEqual([
      'instance-no: |',
      '  123',
      '  456',
    ]);
  });

  it('have no URL where a secret was taken out of one', () => {
    const concealed = 'https://blog.example/?token=[redacted]';
    const plain = startedAt('https://blog.example/?token=s3cr3t', '456');
    const outcome = plain.target && { ...plain, target: { ...plain.target, url: concealed } };
    expect(outcome && leftOf([startedAt(SHOP, '123'), outcome], [SHOP, concealed])?.inputs).toEqual([
      'instance-no: |',
      '  123',
      '  456',
    ]);
  });

  it('are only those that the input takes', () => {
    expect(leftOf([startedAt(SHOP, '12\nwith: evil'), startedAt(BLOG, '456')])?.inputs).toEqual([
      'instance-no: |',
      '  456',
      'start-url: |',
      `  ${BLOG}`,
    ]);
  });
});
