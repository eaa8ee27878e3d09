import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Ledger } from '../../src/domain/ledger.ts';
import type { Entry } from '../../src/domain/saved-ledger.ts';
import { urlKeyOf } from '../../src/domain/url-key.ts';
import { Emulator } from '../emulator/emulator.ts';
import type { Job } from '../emulator/job.ts';
import { ManualClock } from '../emulator/manual-clock.ts';
import type { Quirks } from '../emulator/quirks.ts';
import { EmulatorServer } from '../emulator/server.ts';
import { runScript } from '../runner/script-process.ts';
import { SharedClock } from '../runner/shared-clock.ts';

const ACTION = path.resolve(import.meta.dirname, '../..');
const MINUTE_MS = 60_000;

/** The most characters of an environment variable on Windows. Linux allows 128 KiB. */
const WINDOWS_LIMIT = 32_767;

const SITES = Array.from({ length: 100 }, (_, site) => `https://shop-${site}.example.com/`.padEnd(2_000, 'x'));

/** What main may have known of a scan when it was killed. */
type Moment = Pick<Entry, 'stage' | 'scanId'>;

const FOUND = ({ instanceNo }: Job): Moment => ({ stage: 'found', scanId: instanceNo });
const INTENDED = (): Moment => ({ stage: 'intended', scanId: undefined });

/** A scan of each site, and what the ledger of a step that was killed says about them. */
function orderAll(emulator: Emulator, momentOf: (job: Job) => Moment): Readonly<Record<string, string>> {
  const state: Record<string, string> = {};
  const ledger = new Ledger((name, text) => {
    state[`STATE_${name}`] = text;
  });
  const orderedAt = emulator.now() - 2 * MINUTE_MS;
  for (const [place, url] of SITES.entries()) {
    const token = `wsc-17234567890-0123456789-1-${String(place).padStart(8, '0')}`;
    const memo = `${token} nightly scan of the shop`;
    const job = emulator.seed({ startUrl: url, memo, createdAt: orderedAt });
    ledger.keep({ token, memo, url: urlKeyOf(url), orderedAt, ...momentOf(job), isOurs: true, cost: 1, twin: 0 });
  }
  return state;
}

describe('what was saved of 100 sites with 2,000-character URLs', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'saved-state-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each<readonly [knowing: string, momentOf: (job: Job) => Moment, quirks: Partial<Quirks>]>([
    ['the numbers', FOUND, {}],
    ['that they may exist, where a search finds no part of a memo', INTENDED, { memoSearch: 'whole', keptMemo: 40 }],
  ])(
    'fits into the environment of a real process, which stops all the scans, knowing %s',
    async (_, momentOf, quirks) => {
      const clock = new ManualClock();
      const emulator = new Emulator({ clock, quirks });
      const server = await EmulatorServer.start(emulator);
      try {
        const state = orderAll(emulator, momentOf);
        expect(Object.keys(state)).toHaveLength(SITES.length);
        // All of it together, though a system limits only each variable.
        expect(Object.entries(state).join('\0').length).toBeLessThan(WINDOWS_LIMIT);
        const end = await runScript({
          script: path.join(ACTION, 'dist/post.js'),
          workingDirectory: folder,
          environment: {
            ...state,
            'INPUT_ACCESS-KEY': emulator.account.accessKey,
            'INPUT_SECRET-KEY': emulator.account.secretKey,
            'INPUT_API-URL': server.url,
            'INPUT_START-URL': 'https://shop.example.com/',
          },
          clock: new SharedClock({ clock }),
          salt: 'post',
          takeLine: () => {},
        });
        expect(end).toMatchObject({ exitCode: 0, stderr: '' });
        expect(emulator.alive()).toEqual([]);
        expect(emulator.jobs.map(({ cut }) => cut?.by)).toEqual(SITES.map(() => 'api'));
      } finally {
        await server.close();
      }
    },
  );
});
