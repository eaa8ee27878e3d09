import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/configure/plan.ts';
import { PLAIN_SHOWING, toLogLine } from '../../src/configure/showing.ts';
import { NO_DEMANDS } from '../../src/judge/gate.ts';
import type { Log } from '../../src/ports.ts';
import { publish } from '../../src/publish/publish.ts';
import type { Details, Showing } from '../../src/render/showing.ts';
import { charge } from '../../src/story/endings.ts';
import { run } from '../../src/story/run.ts';
import type { Message } from '../../src/texts/message.ts';
import type { Emulator } from '../emulator/emulator.ts';
import type { Fault } from '../emulator/faults.ts';
import type { ReportPlan } from '../emulator/report.ts';
import { folderAt } from '../escape/paths.ts';
import { Shelf } from '../publish/shelf.ts';
import { Bench, TARGET } from '../scan/bench.ts';

/** Part of everything that the report and the service say, and of nothing that the user says. */
const CANARY = 'canary';

/** Members that decide how a scan goes: with other values, this would be another test. */
const DECIDING =
  /^(?:instanceNo|result_button|rescan_button|returnCode|errorCode|start_date|end_date|\w+_cnt|progress|RiskLevel)$/;

/**
 * The answer with the canary in every text, in the report's own names, and in an unknown member.
 */
function spoil(value: unknown, name = '', isAnothers = false): unknown {
  if (typeof value === 'string') {
    if (DECIDING.test(name) || (name === 'start_url' && !isAnothers)) return value;
    return name === 'start_url' ? `https://${CANARY}.example/${CANARY}?${CANARY}=1` : `${value} /${CANARY}`;
  }
  if (Array.isArray(value)) return value.map((each) => spoil(each, name, isAnothers));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([member, each]) => {
    const isDomain = member.includes('://') || member.includes('.example');
    return [isDomain ? `https://${CANARY}.example` : member, spoil(each, member, isAnothers)];
  });
  return { ...Object.fromEntries(members), ...(name !== 'Classify_byRisk_Level' && { [CANARY]: CANARY }) };
}

const REPORT: ReportPlan = {
  findings: [
    {
      category: 'SQL Injection',
      risk: 'High',
      url: `https://shop.example/${CANARY}`,
      parameter: CANARY,
      payload: CANARY,
      requestBody: CANARY,
      responseData: [CANARY],
      description: CANARY,
    },
    { category: `at https://shop.example/${CANARY}`, risk: 'Low', url: `https://shop.example/${CANARY}` },
    { category: `${CANARY}.example`, risk: 'Medium', url: '/' },
  ],
  notScannedDomains: [`https://${CANARY}.example`],
};

interface Setting {
  readonly plan?: Partial<Plan>;
  readonly script?: ConstructorParameters<typeof Bench>[0] extends infer Options | undefined
    ? Options extends { script?: infer Script }
      ? Script
      : never
    : never;
  readonly prepare?: (emulator: Emulator, bench: Bench) => void;
  readonly details?: Details;
  readonly isAnothers?: boolean;
}

/** Everything that a run shows: its log, annotations and summary. */
async function show({ plan, script, prepare, details = 'counts', isAnothers = false }: Setting): Promise<string> {
  const bench = new Bench({
    script: { report: REPORT, ...script },
    alter: (body) => {
      try {
        return JSON.stringify(spoil(JSON.parse(body), '', isAnothers));
      } catch {
        return body;
      }
    },
  });
  prepare?.(bench.emulator, bench);
  const showing: Showing = {
    ...PLAIN_SHOWING,
    today: '2026-10-05',
    reportDir: folderAt('wsc-report'),
    details,
    givenUrls: [TARGET.url],
  };
  const shown: string[] = [];
  const tell = (message: Message) => void shown.push(toLogLine(message, showing));
  const log: Log = { info: tell, warn: tell, group: () => () => {} };
  const shelf = new Shelf();
  const endings = await bench.drive(run(bench.plan(plan), { ...bench.means, log }));
  const outcomes = charge(endings, bench.ledger);
  await publish({ outcomes, demands: NO_DEMANDS }, showing, { host: shelf, log, conceal: (text) => text });
  const seen = [...shown, ...shelf.annotations.flatMap(({ title, message }) => [title, message]), ...shelf.summaries];
  return seen.join('\n').replaceAll('\\-', '-');
}

const raw = (body: unknown, status = 200): Fault => ({
  kind: 'raw',
  status,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'x-ncp-request-id': `https://${CANARY}.example/` },
});

/** Every way in which the service, or something in between, can refuse. */
const ANSWERS: readonly (readonly [what: string, fault: Fault])[] = [
  ['an error', raw({ error: { errorCode: 160431, message: CANARY, details: CANARY } })],
  ['an error with words for a code', raw({ error: { errorCode: CANARY, message: CANARY } })],
  ['an error of the other shape', raw({ responseError: { returnCode: '9', returnMessage: CANARY } })],
  ['a bare error', raw({ errorCode: 9014, message: CANARY })],
  ['a code and words', raw({ code: CANARY, msg: CANARY })],
  ['a refusal', raw({ timestamp: CANARY, status: 401, error: CANARY, message: CANARY }, 401)],
  ['a success that is not one', raw({ returnCode: '7', returnMessage: CANARY })],
  ['JSON of another shape', raw({ returnCode: '0', [CANARY]: CANARY, resources: { record_data: CANARY } })],
  ['a page', raw(`<html><a href="https://${CANARY}.example">${CANARY}</a></html>`, 502)],
  ['a text', raw(CANARY, 403)],
  ['a list', raw([CANARY])],
  ['a redirect', { kind: 'redirect', location: `https://${CANARY}.example/${CANARY}` }],
];

const REPORTS: readonly (readonly [what: string, report: unknown])[] = [
  ['a text', CANARY],
  ['a list', [CANARY]],
  ['without totals', { Details: { [CANARY]: { [CANARY]: CANARY } } }],
  ['with invalid totals', { Classify_byRisk_Level: { [CANARY]: CANARY } }],
  ['with an invalid total', { Classify_byRisk_Level: { High: 0, Medium: 0, Low: 0, Total: CANARY } }],
  [
    'with invalid tables',
    {
      Classify_byRisk_Level: { High: 0, Medium: 0, Low: 0, Total: 0 },
      Details: { [CANARY]: [CANARY] },
      Classify_byRisk_Domain: { [CANARY]: { [CANARY]: { [CANARY]: CANARY } } },
      Classify_byRisk_Vulnerability: { [CANARY]: CANARY },
    },
  ],
];

describe('with details: counts, nothing that the report or the service says is shown', () => {
  test('of a scan that was ordered', async () => {
    const shown = await show({});
    expect(shown).not.toMatch(/canary/i);
    for (const words of ['Ordering a scan of https://shop.example/', 'SQL Injection: 1 High', '[hidden]: 1 ']) {
      expect(shown).toContain(words);
    }
    expect(await show({ details: 'full' })).toMatch(/canary/);
  });

  test('of a scan that was given only by its number, including its site', async () => {
    const setting: Setting = {
      isAnothers: true,
      prepare: (_, bench) => void bench.seed({ startUrl: TARGET.url, agoMs: 3_600_000, script: { report: REPORT } }),
      plan: { assignments: [{ site: TARGET, url: undefined, scanId: '2100000001' }] },
    };
    const shown = await show(setting);
    expect(shown).toContain('Attached to scan 2100000001');
    expect(shown).not.toMatch(/canary/i);
    expect(await show({ ...setting, details: 'full' })).toContain(`https://${CANARY}.example/`);
  });

  test('of a scan that failed', async () => {
    const shown = await show({ script: { end: 'scan-failed', reason: CANARY } });
    expect(shown).toContain('the service could not complete it ([hidden])');
    expect(shown).not.toMatch(/canary/i);
  });

  const HOUR_MS = 3_600_000;
  const OTHERS_MEMO = `nightly of ${CANARY}`;

  test.each<readonly [told: RegExp, setting: Setting]>([
    [
      /Only 12 URLs were crawled, but 480/,
      {
        script: { crawled: 12 },
        prepare: (_, bench) => void bench.seed({ agoMs: HOUR_MS, memo: OTHERS_MEMO, script: { crawled: 480 } }),
      },
    ],
    [
      /of the earlier scans? .*cannot be read/,
      {
        prepare: (_, bench) =>
          void bench.seed({
            agoMs: HOUR_MS,
            memo: OTHERS_MEMO,
            script: { report: { findings: [], raw: { [CANARY]: CANARY } } },
          }),
        plan: { baseline: { kind: 'previous' } },
      },
    ],
    [
      /its tables agree in number without it/,
      {
        script: {
          report: {
            findings: REPORT.findings.slice(0, 1),
            overrides: { Details: [{ [CANARY]: { [CANARY]: CANARY } }] },
          },
        },
      },
    ],
    [
      /\(createJob was refused: \[hidden\], code 160453/,
      { prepare: (_, bench) => void bench.seed({ memo: OTHERS_MEMO }), plan: { onConflict: 'fail' } },
    ],
    [
      /Attached to scan 2100000001/,
      { prepare: (_, bench) => void bench.seed({ memo: OTHERS_MEMO }), plan: { onConflict: 'attach' } },
    ],
    [
      /covers less than this step asks for.* it excluded 2 URLs/s,
      {
        prepare: (_, bench) =>
          void bench.seed({
            memo: OTHERS_MEMO,
            order: { vulnItems: ['XSS'], excludeUrls: [`${TARGET.url}${CANARY}`, `${TARGET.url}${CANARY}/2`] },
          }),
        plan: { onConflict: 'attach' },
      },
    ],
    [
      /The verdict is that of a re-diagnosis/,
      {
        prepare: (_, bench) => void bench.seed({ agoMs: HOUR_MS, memo: OTHERS_MEMO }),
        plan: { rescan: 'auto' },
      },
    ],
  ])('in a run that says %s', async (told, setting) => {
    const shown = await show(setting);
    expect(shown).toMatch(told);
    expect(shown).not.toMatch(/canary/i);
  });

  test.each(REPORTS)('of a report that is %s', async (_, report) => {
    const shown = await show({ script: { report: { findings: [], raw: report } } });
    expect(shown).toMatch(/no verdict|gate/);
    expect(shown).not.toMatch(/canary/i);
  });

  describe.each(ANSWERS)('of an answer that is %s', (_, fault) => {
    test.each(['createJob', 'searchJobs', 'getJobs', 'getReport'] as const)('to %s', async (operation) => {
      const prepare = (emulator: Emulator) => void emulator.faults.add(fault, { on: operation, times: 99_999 });
      const shown = await show({ prepare, plan: { timeoutMs: 600_000, baseline: { kind: 'previous' } } });
      expect(shown).not.toMatch(/canary/i);
    });
  });
});
