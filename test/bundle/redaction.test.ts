import { describe, expect, it } from 'vitest';
import {
  base64CoresOf,
  CANARY,
  KNOWN_SECRETS,
  SECRET_HEADERS,
  spellingsOf,
  writeReportOfCredentials,
} from './credentials.ts';
import { scenario } from './scenario.ts';
import { BRIEF } from './shop.ts';
import { listShown, type Shown } from './shown.ts';

const KEYS = { accessKey: `${CANARY}ACCESSKEY0001`, secretKey: `${CANARY}+secret/key=0002` } as const;
const KEY_TEXTS = Object.values(KEYS);
const HEADERS = SECRET_HEADERS.join('\n');

/** Where any of these is shown, and the text around it. */
function findIn(shown: readonly Shown[], needles: readonly string[]): readonly string[] {
  return shown.flatMap(([place, text]) =>
    needles.flatMap((needle) => {
      const at = text.indexOf(needle);
      return at === -1 ? [] : [`${place}: …${text.slice(Math.max(0, at - 40), at + needle.length + 20)}…`];
    }),
  );
}

const BASE64 = [...KNOWN_SECRETS, ...KEY_TEXTS].flatMap(base64CoresOf);

describe('credentials in a report', () => {
  it('are in nothing that the action prints or writes, wherever they were and however they were spelled', async () => {
    const raw = writeReportOfCredentials(KEY_TEXTS);
    const { result, emulator } = await scenario({
      account: KEYS,
      script: { ...BRIEF, report: { findings: [], raw } },
      inputs: { headers: HEADERS, memo: 'nightly' },
      isDebug: true,
    });
    expect(result.outputs).toMatchObject({ status: 'completed', gate: 'failed', high: '1', low: '1', charged: '1' });
    // They were there to be found.
    const answered = JSON.stringify(emulator.requestsOf('getReport').map((request) => request.result));
    expect(answered.split(CANARY).length).toBeGreaterThan(500);

    const shown = listShown(result);
    expect(findIn(shown, [CANARY, '9z8q', ...BASE64])).toEqual([]);
    // Names stay; values are removed.
    const report = result.files[result.outputs['report-path'] ?? ''] ?? '';
    for (const name of [
      'Set-Cookie: sid=',
      'X-Csrf-Token: ',
      'X-Pin: ',
      'passwd=',
      '\\"apiKey\\":',
      'Password in Clear',
    ]) {
      expect(report).toContain(name);
    }
  });

  it('are removed even with redact: false if they are our own, and others stay', async () => {
    const raw = writeReportOfCredentials(KEY_TEXTS);
    const { result } = await scenario({
      account: KEYS,
      script: { ...BRIEF, report: { findings: [], raw } },
      inputs: { headers: HEADERS, redact: 'false' },
    });
    const own = [...KNOWN_SECRETS, ...KEY_TEXTS].flatMap(spellingsOf);
    expect(findIn(listShown(result), [...own, ...BASE64])).toEqual([]);
    expect(result.files[result.outputs['report-path'] ?? '']).toMatch(new RegExp(`passwd=${CANARY}x\\d+`));
  });
});

describe('credentials', () => {
  const said = [...KNOWN_SECRETS, ...KEY_TEXTS].flatMap(spellingsOf).join(' , ');

  it('in an error of the service are not repeated, even where the text is cut', async () => {
    const message = 'Param Check Error '.padEnd(190, '.');
    const { result } = await scenario({
      account: KEYS,
      inputs: { headers: HEADERS },
      faults: [
        [{ kind: 'service', code: 160332, message: `${message}${KEYS.secretKey} ${said}` }, { on: 'createJob' }],
      ],
      isDebug: true,
    });
    expect(result.annotations[0]?.message).toContain(message);
    expect(findIn(listShown(result), [CANARY, ...BASE64])).toEqual([]);
  });

  it('in a page in its place, or in the reason why a scan failed, are not repeated', async () => {
    const { result } = await scenario({
      account: KEYS,
      script: { ...BRIEF, end: 'scan-failed', reason: `The login failed with ${said}` },
      inputs: { headers: HEADERS },
      faults: [
        [
          { kind: 'raw', status: 502, body: `<p>You sent ${said}</p>` },
          { on: ['searchJobs', 'getJobs'], nth: 3, times: 12 },
        ],
      ],
      isDebug: true,
    });
    expect(result.annotations[0]?.message).toContain('The login failed with');
    expect(result.displayed).toContain('The scan could not be looked at');
    expect(findIn(listShown(result), [CANARY, ...BASE64])).toEqual([]);
  });

  it("in the step's inputs are not shown even if one of these inputs cannot be used", async () => {
    const { result } = await scenario({
      inputs: {
        headers: `X-Preview: ${CANARY}-preview\n${CANARY}-without-name`,
        'start-url': `ftp://shop/?a=${CANARY}-preview`,
      },
      inRealTime: true,
    });
    expect(result.outputs).toMatchObject({ status: 'error' });
    expect(result.annotations[0]?.message).toContain('start-url: "ftp://shop/?a=[redacted]" is not valid');
    expect(findIn(listShown(result), [CANARY])).toEqual([]);
  });

  it('in a URL from the user are in no file, and outputs stay what later steps look for', async () => {
    const { result } = await scenario({
      script: { ...BRIEF, report: { findings: [] } },
      inputs: {
        headers: `X-Preview: ${CANARY}-preview\nCookie: consent=passed; state=completed\nX-Forwarded-Host: shop.example.com`,
        'start-url': `https://shop.example.com/?preview=${CANARY}-preview`,
        'max-high': '1',
      },
    });
    expect(result.outputs).toMatchObject({ status: 'completed', gate: 'passed' });
    expect(Object.keys(result.files)).toContain(result.outputs['report-path']);
    expect(JSON.parse(result.outputs['results'] ?? '')).toMatchObject([
      { 'start-url': 'https://shop.example.com/?preview=[redacted]', status: 'completed', gate: 'passed' },
    ]);
    // What main keeps for post is not shown to anyone.
    const shown = listShown(result).filter(([place]) => !place.includes('state '));
    expect(findIn(shown, [CANARY])).toEqual([]);
  });
});
