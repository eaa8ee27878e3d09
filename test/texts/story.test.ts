import { expect, it } from 'vitest';
import { en } from '../../src/texts/en.ts';

it('one URL and one finding are in the singular', () => {
  const progress = { state: 'running', progress: 40, minutes: 0 } as const;
  expect(en.scanProgress({ ...progress, crawled: 1, found: 1 })).toBe(
    'In progress, 40 %, 1 URL crawled, 1 finding so far',
  );
  expect(en.scanProgress({ ...progress, crawled: 2, found: 0 })).toBe(
    'In progress, 40 %, 2 URLs crawled, 0 findings so far',
  );
  expect(en.scanProgress({ ...progress, crawled: 2, found: 2, state: 'completed' })).toBe(
    'Completed, 40 %, 2 URLs crawled, 2 findings',
  );
});
