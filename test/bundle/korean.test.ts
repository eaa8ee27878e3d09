import { describe, it } from 'vitest';
import type { RunResult } from '../runner/runner.ts';
import { openApi, stepWith } from './forum.ts';
import { SITE, type StageOptions, type StepOptions, scenario } from './scenario.ts';
import { BRIEF, findingsOf } from './shop.ts';

const FINDINGS = findingsOf({ High: 1, Medium: 2, Low: 1 });
const FAILING = { script: { ...BRIEF, report: { findings: FINDINGS } } };

/**
 * Words in Latin letters that a Korean text may hold: of the web, of GitHub, of the product, and
 * what others wrote.
 */
const ALLOWED = new Set(
  `URL URLs HTTP HTTPS JSON YAML TLS CWE KST UTC API ID PEM ASCII GitHub NAVER Cloud Web Security Checker Services
  GET POST SQL Injection XSS Information Disclosure LFI High Medium Low id q product server status script alert OR
  SLEEP Re run jobs Run workflow job summary baseline dry origin fingerprint Referer Cookie ALL none never auto previous true false
  full counts details Validate what the client sends before can use it Check that value entered by user is in expected
  range lets an attacker act name of site createJob getJobs searchJobs getReport Authentication Failed signature does
  not match Assets_Check_Fail API_Call_Fail CI main push octocat octo org shop com example wsc report json sarif html
  ignore yml SIGINT Mozilla Windows NT Win64 x64 AppleWebKit KHTML like Gecko Chrome Safari target web server stopped
  responding The URL_s no RFI SSRF File Upload Download XXE Command Insufficient Authorization Specific Vulnerability
  Management Directory Listing Source Code Redirection Insecure SSL Mixed Content Request Smuggling Personal Exposure
  SSI Name Accept Authorization cloud speed few`.split(/\s+/),
);

/** English words in prose: outside of code, tags, addresses, paths and names of inputs. */
function englishIn(text: string): readonly string[] {
  const prose = text
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/<(code|pre)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<!--.*?-->|<[^>]*>/gs, ' ')
    .replace(/https?:\S+|\S+@\S+|[\w.-]+\/[\w./-]*|##\[\w+\]|\{".*|&#?\w+;/g, ' ')
    .replace(/\bwsc-[\w-]+|\b[a-z][\w-]*(?:\.[a-z][\w-]*)+|[a-z]+(?:-[a-z]+)+|"[^"]*"/g, ' ');
  return (prose.match(/[A-Za-z][A-Za-z_']*[a-z][A-Za-z_']*/g) ?? []).filter((word) => !ALLOWED.has(word));
}

/** Everything that people read of a run. */
function toldBy({ displayed, summary, annotations, post }: RunResult): readonly string[] {
  return [
    displayed,
    post?.displayed ?? '',
    summary.raw,
    ...annotations.flatMap(({ message, properties }) => [message, properties['title'] ?? '']),
  ];
}

const run = (options: StageOptions & StepOptions) =>
  scenario({ ...options, inputs: { language: 'ko', ...options.inputs } });

describe.concurrent('in Korean', () => {
  it.for<readonly [string, StageOptions & StepOptions]>([
    ['a gate that fails', FAILING],
    ['a gate that passes', { script: { ...BRIEF, report: { findings: [] } } }],
    [
      'what is new',
      {
        ...FAILING,
        prepare: (emulator) =>
          void emulator.seed({ startUrl: SITE, script: { ...BRIEF, report: { findings: FINDINGS.slice(1) } } }),
        inputs: { baseline: 'previous', 'gate-on': 'new' },
      },
    ],
    ['a failed scan', { script: { ...BRIEF, end: 'scan-failed' } }],
    ['too few URLs', { script: { ...BRIEF, crawled: 0 } }],
    ['a time-out', { script: { scanMs: 9_000_000 }, inputs: { 'timeout-minutes': '1' } }],
    ['a started scan', { inputs: { wait: 'false' } }],
    ['a dry run', { inputs: { 'dry-run': 'true' } }],
    ['refused keys', { inputs: { 'secret-key': 'not-the-right-one' } }],
    ['bad inputs', { inputs: { speed: '9', 'max-high': 'few', 'start-url': 'http://localhost' } }],
    ['several sites', { inputs: { 'start-url': `${SITE}\nhttps://blog.example.com/` } }],
  ])('%s leaves no English sentence in log, annotations, summary and clean-up', async ([, options], { expect }) => {
    const { result } = await run(options);
    expect(result.displayed).toMatch(/[가-힣]/);
    for (const text of toldBy(result)) expect(englishIn(text)).toEqual([]);
  });

  it('the report of a scan is in Korean, but its outputs, SARIF and names of files stay', async ({ expect }) => {
    const [{ result }, { result: english }] = await Promise.all([run(FAILING), scenario(FAILING)]);
    const page = Object.entries(result.files).find(([name]) => name.endsWith('.html'))?.[1] ?? '';
    expect(page).toContain('<html lang="ko">');
    expect(
      englishIn(page.replace(/<dd>.*?<\/dd>|<p class="(?:prose|standards)".*?<\/p>|<bdi.*?<\/bdi>/gs, ' ')),
    ).toEqual([]);
    expect(Object.keys(result.files)).toEqual(Object.keys(english.files));
    expect(result.outputs).toEqual(english.outputs);
    const sarifOf = ({ files }: RunResult) => Object.entries(files).find(([name]) => name.endsWith('.sarif'))?.[1];
    expect(sarifOf(result)).toBe(sarifOf(english));
  });

  it('a wrong language is told in English, with what is allowed', async ({ expect }) => {
    const { result } = await run({ inputs: { language: 'kr' } });
    expect(result.annotations[0]?.message).toContain('language: "kr" is not valid; allowed: en, ko');
  });
});

describe('in Korean', () => {
  it('a comment and an issue are', async ({ expect }) => {
    const api = await openApi();
    await stepWith(api, { findings: FINDINGS, inputs: { language: 'ko', 'pr-comment': 'always' } });
    const [comment] = api.comments;
    expect(comment?.body).toContain('게이트 실패');
    expect(englishIn(comment?.body ?? '')).toEqual([]);
  });
});
