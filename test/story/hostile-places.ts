/** Every place in which someone else's text can reach a step. */
import type { EmulatorOptions } from '../emulator/emulator.ts';
import type { Fault, FaultSite } from '../emulator/faults.ts';

/** Gives each place its text. */
type TextAt = (place: string) => string;

const OF_A_FINDING = [
  'Title',
  'vuln_key',
  'Request_Header',
  'Referer',
  'Request_Body',
  'newline',
  'VulnParam',
  'VulnSTR',
  'Description',
  'Reference',
];
const OF_A_RUN = ['workflow', 'event', 'actor', 'commit', 'branch'] as const;

const ELSEWHERE = `URL, Response_Data, category, other category, Vuln_Desc, Vuln_Desc2, Recommendation, Memo, Login_Info,
scanned domain, not scanned domain, domain of risks, unknown member, reason of the scan, message, details, code, request id,
page, reason to ignore, job, step, leg`;

export const PLACES: readonly string[] = [...OF_A_FINDING, ...OF_A_RUN, ...ELSEWHERE.split(/,\s+/)];

/** A report with a text in each of its places. */
function reportOf(at: TextAt): unknown {
  const [category, other] = [`1 ${at('category')}`, `2 ${at('other category')}`];
  const finding = {
    ...Object.fromEntries(OF_A_FINDING.map((name) => [name, at(name)])),
    URL: `[GET]&nbsp;&nbsp;https://shop.example.com/${at('URL')}?q=${at('URL')}`,
    Response_Data: [at('Response_Data'), at('Response_Data')],
    [`x${at('unknown member')}`]: at('unknown member'),
  };
  return {
    Memo: at('Memo'),
    Login_Info: at('Login_Info'),
    Scanned_Domain_List: ['https://shop.example.com', at('scanned domain')],
    Not_Scanned_Domain_List: [at('not scanned domain')],
    Classify_byRisk_Level: { Total: 2, High: 1, Medium: 0, Low: 1 },
    Classify_byRisk_Domain: { [`https://${at('domain of risks')}`]: { [category]: { High: 1 }, [other]: { Low: 1 } } },
    Classify_byRisk_Vulnerability: { [category]: 1, [other]: 1 },
    Details: {
      [category]: { RiskLevel: 'High', Vuln_Desc: at('Vuln_Desc'), Vuln_Desc2: at('Vuln_Desc2'), '0': finding },
      [other]: { RiskLevel: 'Low', '0': finding },
    },
    Recommendation: { [category]: at('Recommendation'), [other]: at('Recommendation') },
    [`y${at('unknown member')}`]: at('unknown member'),
  };
}

/** What a step meets. */
export interface Scene {
  readonly name: 'judged' | 'failed' | 'refused' | 'answered by a page';
  readonly script: EmulatorOptions['script'];
  readonly faults: readonly (readonly [fault: Fault, site: FaultSite])[];
}

/** A scan that is judged, one that fails, an order that is refused, and a page in its place. */
export function scenesOf(at: TextAt): readonly Scene[] {
  const INSTANT = { queuedMs: 0, crawlPendingMs: 0, crawlMs: 0, crawledMs: 0, scanMs: 0, stoppingMs: 0 };
  const error = { errorCode: `160332${at('code')}`, message: at('message'), details: at('details') };
  const answer = (body: string, status: number): Fault => ({
    kind: 'raw',
    status,
    body,
    headers: { 'x-ncp-request-id': at('request id') },
  });
  return [
    { name: 'judged', script: { ...INSTANT, report: { findings: [], raw: reportOf(at) } }, faults: [] },
    { name: 'failed', script: { ...INSTANT, end: 'scan-failed', reason: at('reason of the scan') }, faults: [] },
    { name: 'refused', script: INSTANT, faults: [[answer(JSON.stringify({ error }), 400), { on: 'createJob' }]] },
    { name: 'answered by a page', script: INSTANT, faults: [[answer(at('page'), 400), { on: 'createJob' }]] },
  ];
}

/** An ignore file that ignores the second category. */
export function ignoreFileOf(at: TextAt): string {
  return JSON.stringify([
    { category: `2 ${at('other category')}`.trim(), reason: `because ${at('reason to ignore')}` },
    { url: `https://shop.example.com/nothing`, reason: `unused ${at('reason to ignore')}` },
  ]);
}

/** What the runner says of a run, where a pull request's author chose names. */
export function contextOf(at: TextAt, pullRequest: number | undefined) {
  return {
    origin: { runId: '7', runAttempt: '1', job: at('job'), step: at('step') },
    run: {
      repository: 'octo-org/shop',
      url: 'https://github.com/octo-org/shop/actions/runs/7',
      workflowFile: '.github/workflows/scan.yml',
      baseCommit: 'base',
      pullRequest,
      ...Object.fromEntries(OF_A_RUN.map((name) => [name, at(name)])),
    },
  };
}
