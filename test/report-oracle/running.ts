/** Runs the whole step over a scene: order, watch, report, verdict, publish. */
import { step } from '../../src/step.ts';
import { BRIEF } from '../bundle/shop.ts';
import { Emulator } from '../emulator/emulator.ts';
import { drive, ManualClock } from '../emulator/manual-clock.ts';
import { inProcessHttp } from '../emulator/transport.ts';
import { RunnerInMemory } from '../runner-in-memory.ts';
import type { Scene } from './scene.ts';
import { SITE } from './truth.ts';

export interface End {
  /** Whether the step ends with 0. */
  readonly isWell: boolean;
  readonly runner: RunnerInMemory;
}

export async function play(scene: Scene): Promise<End> {
  const clock = new ManualClock();
  const emulator = new Emulator({ clock, script: BRIEF });
  const { accessKey, secretKey } = emulator.account;
  const { max, minCrawled, ignore, newOnly } = scene.settings;
  const earlier = emulator.seed({ startUrl: `${SITE}/`, createdAt: clock.now() - 86_400_000 });
  const inputs: Record<string, string> = {
    'access-key': accessKey,
    'secret-key': secretKey,
    'start-url': `${SITE}/`,
    'max-high': max.High === null ? 'none' : String(max.High),
    'max-medium': max.Medium === null ? 'none' : String(max.Medium),
    'max-low': max.Low === null ? 'none' : String(max.Low),
    'max-total': max.Total === null ? 'none' : String(max.Total),
    'min-crawled-urls': String(minCrawled),
    'gate-on': newOnly ? 'new' : 'all',
    baseline: !newOnly ? '' : scene.baselineIsFile ? 'baseline.json' : earlier.instanceNo,
    'ignore-file': ignore.length > 0 ? 'ignore.yml' : '',
  };
  const runner = new RunnerInMemory({ inputs });
  if (scene.baseline !== null) runner.files.set('baseline.json', scene.baseline);
  // JSON is YAML.
  runner.files.set('ignore.yml', JSON.stringify(ignore.map((entry) => ({ ...entry, reason: 'known' }))));

  const exchange = inProcessHttp(emulator);
  const isWell = await drive(
    clock,
    step(runner, {
      clock,
      chance: () => 0.5,
      randomHex: (bytes) => 'ab'.repeat(bytes),
      spareMemory: async () => {},
      http: async (request, signal) => {
        const answer = await exchange(request, signal);
        if (!request.url.endsWith('/report')) {
          return { ...answer, body: answer.body.replaceAll(/"crawl_cnt":"\d+"/g, `"crawl_cnt":${scene.crawled}`) };
        }
        const isEarlier = request.url.includes(`/${earlier.instanceNo}/`);
        return { ...answer, body: (isEarlier ? scene.baseline : scene.body) ?? answer.body };
      },
    }),
  );
  return { isWell, runner };
}
