/** A report with a credential in every place that can hold one, each with a canary in it. */

/** Part of every credential in the reports made here, and of nothing else. */
export const CANARY = 'CANARY';

/** The scanner's headers as the step gets them, all secret. */
export const SECRET_HEADERS = [
  `Cookie: SHOPSESSION=${CANARY}-cookie-1; cart=${CANARY}-cookie-2`,
  `Authorization: Bearer ${CANARY}-bearer-known`,
  `X-Shop-Door: ${CANARY}/door&"key" <7>+1=`,
  'X-Pin: 9z8q',
] as const;

/** Parts of those that must not appear anywhere on their own. */
export const KNOWN_SECRETS = [
  `${CANARY}-cookie-1`,
  `${CANARY}-cookie-2`,
  `${CANARY}-bearer-known`,
  `${CANARY}/door&"key" <7>+1=`,
] as const;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** A secret as it is, and as URLs, HTML, JSON and base64 write it. */
export function spellingsOf(secret: string): readonly string[] {
  return [
    secret,
    encodeURIComponent(secret),
    secret.replace(/[&"<>]/g, (character) => ENTITIES[character] ?? ''),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
    Buffer.from(`user:${secret}`).toString('base64'),
  ];
}

/** A secret in base64 at each of its offsets, without the characters that its neighbours affect. */
export function base64CoresOf(secret: string): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const whole = Buffer.from('-'.repeat(offset) + secret);
    const last = Math.floor((whole.length * 8) / 6);
    return whole.toString('base64').slice(Math.ceil((offset * 8) / 6), last);
  });
}

let made = 0;

function canary(): string {
  made += 1;
  return `${CANARY}x${made}`;
}

function jwt(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [
    part({ alg: 'HS256', typ: 'JWT' }),
    part({ sub: canary(), role: 'admin' }),
    `${canary()}-sig_nature0123456789`,
  ].join('.');
}

const NAMES = ['password', 'passwd', 'secret', 'token', 'session', 'api_key', 'apiKey'];

/** Texts with a credential that is recognisable only by its place. */
function unknownCredentials(): readonly string[] {
  return [
    ...[
      'Cookie: a=',
      'Set-Cookie: sid=',
      'Authorization: Basic ',
      'Authorization: Digest ',
      'Proxy-Authorization: Basic ',
    ].map((start) => `${start}${canary()}`),
    ...['X-Api-Key', 'X-Auth-Token', 'X-Csrf-Token'].map((name) => `${name}: ${canary()}`),
    ...NAMES.map((name) => JSON.stringify({ user: 'kim', [name]: canary() })),
    ...NAMES.map((name) => `user=kim&${name}=${canary()}&page=2`),
    ...NAMES.map((name) => `https://shop.example.com/login?user=kim&${name}=${canary()}`),
    `https://kim:${canary()}@shop.example.com/admin`,
    `the answer had Bearer ${canary()}-0123456789abcdef in it`,
    `a token ${jwt()} in the middle`,
  ];
}

/**
 * Everything that a text of the report may contain: each credential on its own line, so none
 * shields another.
 */
function everyCredential(keys: readonly string[]): string {
  return [
    ...unknownCredentials(),
    ...[...KNOWN_SECRETS, ...keys].flatMap(spellingsOf).map((text) => `seen: ${text} .`),
  ].join('\r\n');
}

/** A report in which every text has every credential. @param keys of the account */
export function writeReportOfCredentials(keys: readonly string[]): unknown {
  const text = () => everyCredential(keys);
  const category = `Session Fixation ${[...KNOWN_SECRETS, ...keys].join(' ')}`;
  return {
    report_date: '2026-10-05 12:10:00',
    Target_Info: `https://kim:${canary()}@shop.example.com/?token=${canary()}`,
    Excluded_Url: [`https://shop.example.com/out?session=${canary()}`],
    Login_Info: `JSESSIONID=${canary()}; other=${canary()}`,
    Vulnerability_Category: 'XSS, LFI',
    Memo: text(),
    Scanned_Domain_List: [`https://kim:${canary()}@shop.example.com`],
    Not_Scanned_Domain_List: [text()],
    Classify_byRisk_Level: { Total: 2, High: 1, Medium: 0, Low: 1 },
    Classify_byRisk_Domain: {
      'https://shop.example.com': { [category]: { High: 1 }, 'Password in Clear': { Low: 1 } },
    },
    Classify_byRisk_Vulnerability: { [category]: 1, 'Password in Clear': 1 },
    Details: {
      [category]: {
        RiskLevel: 'High',
        Vuln_Desc: text(),
        Vuln_Desc2: text(),
        '0': {
          Title: text(),
          vuln_key: text(),
          URL: `[GET]&nbsp;&nbsp;https://kim:${canary()}@shop.example.com/a?token=${canary()}&amp;id=${encodeURIComponent(KNOWN_SECRETS[3])}`,
          Request_Header: [...SECRET_HEADERS, text()].join('\r\n'),
          Referer: `https://shop.example.com/?api_key=${canary()}`,
          Request_Body: text(),
          newline: 'true',
          VulnParam: text(),
          VulnSTR: text(),
          Response_Data: text().split('\r\n'),
          Description: text(),
          Reference: text(),
          Unheard_Of: { deep: [text(), { password: canary() }] },
        },
      },
      'Password in Clear': {
        RiskLevel: 'Low',
        '0': {
          Title: text(),
          URL: `[POST]&nbsp;&nbsp;https://shop.example.com/login`,
          Request_Body: `password=${canary()}`,
        },
      },
    },
    Recommendation: { [category]: text() },
    Unheard_Of: text(),
  };
}
