/** What people see at the ends of a step: each scene is a run of the bundled action. */

import type { StageOptions, StepOptions } from '../bundle/scenario.ts';
import { scenario } from '../bundle/scenario.ts';
import { SHOP_SCAN, SHOP_URL } from '../demo/shop.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { PlannedFinding, ReportPlan } from '../emulator/report.ts';
import { HOSTILE_TEXT } from '../render/hostile.ts';

/** One run, by the name of its pictures. */
export interface SceneOptions extends StageOptions, StepOptions {}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A scan of half an hour. */
const UNHURRIED = {
  ...SHOP_SCAN,
  queuedMs: 2 * MINUTE_MS,
  crawlMs: 8 * MINUTE_MS,
  scanMs: 17 * MINUTE_MS,
};

const SHOP_REPORT: ReportPlan = SHOP_SCAN.report ?? { findings: [] };
const FINDINGS = SHOP_REPORT.findings;

const withFindings = (findings: readonly PlannedFinding[]) => ({ ...UNHURRIED, report: { ...SHOP_REPORT, findings } });

/** Nobody knows the repository's visibility in a bare test; pictures are of a private one. */
const PRIVATE = { name: 'push', payload: { repository: { private: true, visibility: 'private' } } } as const;

const INPUTS = { 'start-url': SHOP_URL, memo: 'nightly' };

const HOSTILE = FINDINGS.map((finding) => ({
  ...finding,
  category: `${finding.category} ${HOSTILE_TEXT}`,
  parameter: HOSTILE_TEXT,
  payload: HOSTILE_TEXT,
  url: `${finding.url}#${HOSTILE_TEXT}`,
  requestHeader: HOSTILE_TEXT,
  requestBody: HOSTILE_TEXT,
  responseData: [HOSTILE_TEXT],
  reference: HOSTILE_TEXT,
  description: `@octocat #1 ${HOSTILE_TEXT}`,
}));

const MANY = Array.from({ length: 3_000 }, (_, index): PlannedFinding => {
  const finding = FINDINGS[index % FINDINGS.length] ?? FINDINGS[0];
  if (finding === undefined) throw new Error('the shop has no findings');
  return { ...finding, url: `${SHOP_URL}p${index % 97}/${index}?q=1` };
});

const SITES = ['shop', 'blog', 'docs', 'admin', 'api'].map((name) => `https://${name}.example.com/`);

function prepareSites(emulator: Emulator): void {
  const [shop = '', blog = '', docs = '', admin = '', api = ''] = SITES;
  emulator.scripts.forUrl(shop, withFindings(FINDINGS));
  emulator.scripts.forUrl(blog, withFindings([]));
  emulator.scripts.forUrl(docs, withFindings(FINDINGS.slice(5)));
  emulator.scripts.forUrl(admin, { ...UNHURRIED, end: 'scan-failed' });
  emulator.scripts.forUrl(api, { ...UNHURRIED, scanMs: 600 * MINUTE_MS });
}

const IGNORE_FILE = [
  '- category: Mixed Content',
  '  reason: The team page moves to another host in December.',
  '  expires: 2027-03-31',
  '- category: Directory Listing',
  '  url: https://shop.example.com/static/**',
  '  reason: Invoices are test data.',
  '- category: XXE',
  '  reason: Fixed in the parser.',
  '- category: LFI',
  '  reason: Only on the old server.',
  '  expires: 2026-01-31',
].join('\n');

export const SCENES: Readonly<Record<string, SceneOptions>> = {
  fail: { script: UNHURRIED, inputs: { ...INPUTS, 'max-medium': '5' } },
  pass: { script: withFindings(FINDINGS.slice(5)), inputs: INPUTS },
  clean: { script: withFindings([]), inputs: INPUTS },
  'new-only': {
    script: withFindings(FINDINGS),
    prepare: (emulator) => {
      const now = emulator.now();
      for (const [index, known] of [FINDINGS.slice(2), FINDINGS.slice(1, 8), FINDINGS.slice(2, 3)].entries()) {
        const gone: PlannedFinding = { category: 'File Upload', risk: 'Medium', url: `${SHOP_URL}reviews/photo` };
        emulator.seed({
          startUrl: SHOP_URL,
          script: withFindings([...known.filter((_, place) => place !== 1), gone]),
          createdAt: now - (index + 1) * DAY_MS,
        });
      }
    },
    inputs: { ...INPUTS, 'gate-on': 'new', baseline: 'previous', 'max-medium': '0', 'ignore-file': 'wsc-ignore.yml' },
    files: { 'wsc-ignore.yml': IGNORE_FILE },
  },
  'many-sites': { prepare: prepareSites, inputs: { ...INPUTS, 'start-url': SITES.join('\n') } },
  'dry-run': { inputs: { ...INPUTS, 'dry-run': 'true' } },
  'time-out': { script: { ...UNHURRIED, scanMs: 600 * MINUTE_MS }, inputs: { ...INPUTS, 'timeout-minutes': '60' } },
  'bad-input': { inputs: { ...INPUTS, speed: '9', 'max-high': 'few', 'start-url': 'http://localhost:3000' } },
  'wrong-keys': { inputs: { ...INPUTS, 'secret-key': 'not-the-right-one-1234567890' } },
  'counts-only': {
    script: UNHURRIED,
    inputs: { ...INPUTS, details: 'counts' },
  },
  hostile: { script: withFindings(HOSTILE), inputs: INPUTS },
  huge: { script: withFindings(MANY), inputs: INPUTS },
};

/** Runs a scene, in virtual time. */
export async function playScene(name: string, more: Readonly<Record<string, string>> = {}) {
  const scene = SCENES[name];
  if (scene === undefined) throw new Error(`no scene ${name}; there are ${Object.keys(SCENES).join(', ')}`);
  const { result } = await scenario({ event: PRIVATE, ...scene, inputs: { ...scene.inputs, ...more } });
  return result;
}
