import { describe, it } from 'vitest';
import type { PlannedFinding } from '../emulator/report.ts';
import { goldenFile } from '../golden.ts';
import { type Scene, scenario } from './scenario.ts';
import { BRIEF } from './shop.ts';

const FINDING: PlannedFinding = {
  category: 'SQL Injection',
  risk: 'High',
  method: 'POST',
  url: 'https://hidden-host.example/hidden-path?parameter=1',
  parameter: 'secretive-parameter',
  payload: 'telling-payload',
  requestBody: 'telling-body=1',
  responseData: ['telling-evidence'],
  description: 'telling-description',
};

/** For readers of the repository only. */
const TELLING = [
  'hidden-host',
  'hidden-path',
  'secretive-parameter',
  'telling-payload',
  'telling-body',
  'telling-evidence',
  'telling-description',
];

function scanIn(repository: object | undefined, details?: string): Promise<Scene> {
  const payload =
    repository === undefined ? {} : { repository: { name: 'shop', full_name: 'octo-org/shop', ...repository } };
  return scenario({
    event: { name: 'schedule', payload },
    script: { ...BRIEF, report: { findings: [FINDING], notScannedDomains: ['https://cdn.hidden-host.example'] } },
    inputs: { details, 'exclude-urls': 'https://shop.example.com/logout', memo: 'nightly' },
  });
}

const PUBLIC = { name: 'push', payload: { repository: { private: false, visibility: 'public' } } };

/** What people read about the finding: in the log, annotations and summary. */
function toldBy({ result }: Scene): readonly string[] {
  const read = [result.displayed, result.summary.text, JSON.stringify(result.annotations)]
    .join('\n')
    .replaceAll('\\-', '-');
  return TELLING.filter((text) => read.includes(text));
}

describe.concurrent('what is shown of a finding', () => {
  type Case = readonly [name: string, repository: object | undefined, details: string | undefined, golden?: string];
  const CASES: readonly Case[] = [
    ['a public repository', { private: false, visibility: 'public' }, undefined, 'public-repository'],
    ['a public repository, as an old server tells', { private: false }, 'auto'],
    ['an unknown repository', undefined, undefined],
    ['a private repository with details: counts', { private: true, visibility: 'private' }, 'counts'],
  ];

  it.for(CASES)(
    'is only counts and categories in %s, while the file has everything',
    async ([, repository, details, golden], { expect }) => {
      const scene = await scanIn(repository, details);
      const { result, transcript } = scene;
      expect(result).toMatchObject({ exitCode: 1, outputs: { gate: 'failed', high: '1' } });
      expect(toldBy(scene)).toEqual([]);
      // What the user wrote is not secret here, or the runner would mask it.
      expect(result.displayed).toContain('Ordering a scan of https://shop.example.com/ (');
      expect(result.summary.text).toContain('https://shop.example.com/');
      if (golden !== undefined) await expect(transcript).toMatchFileSnapshot(goldenFile(`circumstances/${golden}`));
      expect(result.summary.text).toContain('SQL Injection');
      const file = result.files[result.outputs['report-path'] ?? ''] ?? '';
      expect(TELLING.filter((text) => !file.includes(text))).toEqual([]);
    },
  );

  it.for<Case>([
    ['a private repository', { private: true, visibility: 'private' }, undefined, 'private-repository'],
    ['an internal repository', { private: true, visibility: 'internal' }, undefined],
    ['a public repository with details: full', { private: false, visibility: 'public' }, 'full'],
  ])('is everything in %s', async ([, repository, details, golden], { expect }) => {
    const scene = await scanIn(repository, details);
    expect(scene.result.exitCode).toBe(1);
    if (golden !== undefined) await expect(scene.transcript).toMatchFileSnapshot(goldenFile(`circumstances/${golden}`));
    expect(TELLING.filter((text) => !toldBy(scene).includes(text))).toEqual([]);
  });

  it('excludes what the service wrote about why a scan failed, in a public repository', async ({ expect }) => {
    const scene = await scenario({
      event: PUBLIC,
      script: { ...BRIEF, end: 'scan-failed', reason: 'No answer from /hidden-path?token=1 (parameter q)' },
    });
    expect(scene.result.outputs['status']).toBe('failed');
    expect(scene.result.annotations[0]?.message).toContain('the service could not complete it ([hidden])');
    expect(toldBy(scene)).toEqual([]);
  });

  it('excludes what the service wrote in a refusal, except the code and its meaning', async ({ expect }) => {
    const scene = await scenario({
      event: PUBLIC,
      faults: [
        [
          { kind: 'service', code: 160431, message: 'Param Check Error - /hidden-path?q=1' },
          { on: 'createJob', times: 2 },
        ],
      ],
    });
    expect(scene.result.annotations[0]?.message).toMatch(
      /A value is not allowed.* \(createJob was refused: \[hidden\], code 160431, /,
    );
    expect(toldBy(scene)).toEqual([]);
  });

  it('excludes the patterns of an ignore file that has a mistake', async ({ expect }) => {
    const scene = await scenario({
      event: PUBLIC,
      inputs: { 'ignore-file': 'ignore.yml' },
      files: { 'ignore.yml': '- {url:/hidden-path/**, reason: accepted}\n' },
      inRealTime: true,
    });
    expect(scene.result.annotations[0]?.message).toMatch(/ignore-file: line 1: \[hidden\] is not a key/);
    expect(toldBy(scene)).toEqual([]);
  });

  it('excludes the site of a scan that was given only by its number', async ({ expect }) => {
    const scene = await scenario({
      event: PUBLIC,
      prepare: (emulator) =>
        void emulator.seed({
          startUrl: 'https://hidden-host.example/',
          script: { ...BRIEF, report: { findings: [FINDING] } },
        }),
      inputs: { 'start-url': undefined, 'instance-no': '2100000001' },
    });
    expect(scene.result.outputs).toMatchObject({ gate: 'failed', high: '1' });
    expect(scene.result.displayed).toContain('Reports: in wsc-report/ (upload it as an artifact to keep them)\n');
    expect(toldBy(scene)).toEqual([]);
  });
});
