import { expect, test } from 'vitest';
import { rehearse } from '../../src/story/rehearse.ts';
import { Bench, MINUTE_MS, TARGET } from '../scan/bench.ts';

const { url, ...rest } = TARGET;
const site = { ...rest, headers: [['Cookie', 'sid=hunter22']] as const };

test('a dry run reads one page of the list, says what would be sent without header values, and sends nothing', async () => {
  const bench = new Bench();
  const assignments = [{ site, url, scanId: undefined }];
  const outcomes = await bench.drive(rehearse(assignments, bench.means, bench.within(MINUTE_MS)));
  expect(outcomes).toMatchObject([{ end: 'dry-run', target: { url }, scan: undefined }]);
  expect(bench.asked()).toEqual([[0, 'getJobs']]);
  expect(bench.told).toHaveLength(1);
  expect(bench.told[0]).toMatch(
    /^Dry run: a scan of https:\/\/shop\.example\/ .*"VulnItems":\["ALL"\].*"Memo":"nightly"/,
  );
  expect(bench.told[0]).toContain('"Cookie"');
  expect(bench.told[0]).not.toContain('hunter22');
});

test('a dry run says which scan would be attached to', async () => {
  const bench = new Bench();
  const assignments = [{ site, url: undefined, scanId: '7' }];
  expect(await bench.drive(rehearse(assignments, bench.means, bench.within(MINUTE_MS)))).toMatchObject([
    { end: 'dry-run', target: undefined },
  ]);
  expect(bench.told).toEqual(['Dry run: scan 7 would be attached to']);
});

test('a dry run fails if the credentials are wrong', async () => {
  const bench = new Bench();
  bench.emulator.faults.add({ kind: 'gateway', code: 200 });
  const assignments = [{ site, url, scanId: undefined }];
  expect(await bench.drive(rehearse(assignments, bench.means, bench.within(MINUTE_MS)))).toMatchObject([
    { end: 'error', headline: { text: 'configurationWrong' } },
  ]);
});
