import { escapeUTF8 } from 'entities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { PLAIN_SYNTAX_SAMPLES, SYNTAX_SAMPLES } from './syntax-samples.ts';

const SEED = { seed: 2026, numRuns: 200 };

const redactor = createRedactor({ secrets: [], heuristics: true });

/** Names about credentials from standards, frameworks and servers, with usual values. */
const SETTINGS: readonly (readonly [name: string, value: string])[] = [
  ['token_type', 'bearer'],
  ['tokenType', 'Bearer'],
  ['token_endpoint', 'https://login.example.com/oauth2/token'],
  ['tokenEndpoint', '/oauth2/token'],
  ['token_endpoint_auth_method', 'client_secret_basic'],
  ['tokenUrl', 'https://login.example.com/oauth2/v2.0/token'],
  ['end_session_endpoint', 'https://login.example.com/logout'],
  ['max-tokens', '5'],
  ['max_tokens', '4096'],
  ['maxTokens', '4096'],
  ['maxtokens', '4096'],
  ['max_completion_tokens', '256'],
  ['prompt_tokens', '57'],
  ['total_tokens', '74'],
  ['token_limit', '100'],
  ['tokenCount', '12'],
  ['access_token_expires_in', '3599'],
  ['accessTokenExpiresAt', '2026-11-28'],
  ['refresh-token-ttl', '30d'],
  ['sessionTimeout', '3600'],
  ['session_timeout', '3600'],
  ['session-timeout', '30'],
  ['sessiontimeout', '3600'],
  ['sessionMaxAge', '3600'],
  ['session.gc_maxlifetime', '1440'],
  ['session.gc_divisor', '1000'],
  ['session.cookie_lifetime', '86400'],
  ['session.cookie_path', '/app'],
  ['session.cookie_samesite', 'Lax'],
  ['session.save_path', '/var/lib/php/sessions'],
  ['session.save_handler', 'redis'],
  ['session.sid_length', '26'],
  ['SESSION_DRIVER', 'file'],
  ['SESSION_LIFETIME', '120'],
  ['max_sessions', '10'],
  ['passwordPolicy', 'strong'],
  ['password_min_length', '8'],
  ['passwordMaxLength', '64'],
  ['password-pattern', '[a-z]+'],
  ['password_strength', 'medium'],
  ['passwordExpirationDays', '90'],
  ['password.encoder', 'bcrypt'],
  ['password_field', 'user'],
  ['passwordPlaceholder', '********'],
  ['pwd_policy', 'P2'],
  ['secretVersion', '3'],
  ['api_key_header', 'X-Key'],
  ['csrf_header', 'X-Csrf'],
  ['csrfParameterName', '_csrf'],
  ['jwtAlgorithm', 'RS256'],
  ['bypass', '1'],
  ['isBypass', 'all'],
  ['by-pass', '1x'],
  ['compass', 'NNW'],
  ['waf_bypass', 'v2'],
  ['lowpass', '440hz'],
  ['trespass', '3x'],
  ['비밀번호길이', '8자'],
  ['비밀번호_유효기간', '90일'],
  ['암호화', 'AES256'],
];

/** The syntaxes in which nothing but the name tells. */
const kinds = Object.entries(SYNTAX_SAMPLES).filter(([kind]) => kind !== 'a value that is hashed');

describe.each(SETTINGS)('a value about a credential stays: %s', (name, value) => {
  it('however it is written', () => {
    for (const [kind, write] of kinds) {
      const text = write(name, value);
      expect.soft(redactor.text(text), kind).toBe(text);
    }
  });

  it('in values of JSON', () => {
    const numeric = Number(value);
    const given = {
      [name]: value,
      a: { [name]: Number.isNaN(numeric) ? [value] : numeric },
      b: { [name]: { min: 8 } },
    };
    expect(redactor.json(given)).toStrictEqual(given);
  });
});

describe('but a credential within it goes', () => {
  it.each([
    ['{"passwordPolicy":{"min":8,"password":"c4n4ry"}}', '{"passwordPolicy":{"min":8,"password":"[redacted]"}}'],
    ['{"token_endpoint":"https://a/?token=c4n4ry&b=c"}', '{"token_endpoint":"https://a/?token=[redacted]&b=c"}'],
    ['tokenUrl=https://kim:c4n4ry@a/', 'tokenUrl=https://[redacted]@a/'],
    [
      '<sessionConfig><token>c4n4ry</token></sessionConfig>',
      '<sessionConfig><token>[redacted]</token></sessionConfig>',
    ],
  ])('%s', (given, left) => {
    expect(redactor.text(given)).toBe(left);
  });

  it('if the name ends with the credential, not the setting', () => {
    for (const name of ['token_type_secret', 'policyPassword', 'timeout_token', 'maximum_security_pw', 'mintedToken']) {
      expect(redactor.text(`a=b&${name}=c4n4ry`)).toBe(`a=b&${name}=[redacted]`);
    }
  });
});

const WORDS =
  'page user name id mail sort q lang category order item price keyword author passage passenger compass token' +
  'ize tokenizer secretary possession keyboard monkey pinboard sidebar assign wizard upward spawn 이름 주소 전화번호';

describe('ordinary names and values stay', () => {
  const names = fc.constantFrom(...WORDS.split(' '));
  const values = fc.constantFrom('1', 'abc', '2026-11-28', 'seoul', 'A1b2C3', 'true', 'x_y-z', '10.5');
  const layers = fc.constantFrom<(text: string) => string>(
    (text) => text,
    escapeUTF8,
    (text) => JSON.stringify({ text }),
    (text) => `q=${encodeURIComponent(text)}`,
  );

  it.each(Object.entries(SYNTAX_SAMPLES))('in %s', (_, write) => {
    fc.assert(
      fc.property(names, values, layers, (name, value, layer) => {
        const text = layer(write(name, value));
        expect(redactor.text(text)).toBe(text);
      }),
      SEED,
    );
  });

  it('in forms and JSON, even under names of random letters', () => {
    const name = fc.stringMatching(/^[a-zA-Z]{1,5}$/).filter((each) => !/(?:pw|pass|pwd|jwt|sid|key)$/i.test(each));
    fc.assert(
      fc.property(name, values, fc.constantFrom(...Object.values(PLAIN_SYNTAX_SAMPLES)), (each, value, write) => {
        const text = write(each, value);
        expect(redactor.text(text)).toBe(text);
      }),
      SEED,
    );
  });
});

describe('prose, programs and documents stay', () => {
  it.each([
    "const form = t('password', 'Password'); label('token', 'Token');",
    "builder.add('password', 'text'); in_array('token', 'a'); readFile('/etc/passwd', 'utf8');",
    '[secrets]: https://docs.example.com/guides/using-secrets',
    'interface A {\n  token: SessionToken;\n  privateKey: Buffer;\n  session: Map<string, Session>;\n}',
    "'password' => env('DB_PASSWORD'),\n'secret' => getenv('SECRET'),",
    'password: {{ .Values.password }}\ntoken: ${TOKEN}\nsecret: <your secret>',
    'type:\n  password:\n    type: string\n    minLength: 8',
    'session:\n  timeout: 30m\n  cookie:\n    name: sid',
    '<form name="passwordForm" action="/a"><label for="password">Password</label></form>',
    '<button name="password">Change</button> <a name="token">Tokens</a>',
    '<section id="session"><p>Sessions of today</p></section>',
    '<tr><th>User</th><th>Password</th></tr><tr><td>is required</td><td>two words</td></tr>',
    '<tr><td>비밀번호</td><td><input type="text" name="a"></td></tr>',
    '<dt>Token</dt><dd>A text that stands for a session.</dd>',
    '<key>name</key><string>KEPT</string>',
    '<session-config><session-timeout>30</session-timeout></session-config>',
    '{"query":"{ user(id: $p) { name } }","variables":{"p":"KEPT"}}',
    '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG\n-----END PUBLIC KEY-----',
    '-----BEGIN CERTIFICATE-----\nMIIBIjANBgkqhkiG\n-----END CERTIFICATE-----',
    'AKIA is how access keys begin; ghp_ and xoxb- are others. AKIAIOSFODNN7 is too short, XAKIAIOSFODNN7EXAMPLE no key.',
    'The word bearer: it means one who bears. grant_type=password&token_type=bearer',
    'i:1;s:4:"name";s:5:"token";',
    '[page] => 2\n[name] => kim',
    '비밀번호는 8자 이상이어야 합니다. 암호를 입력하세요: 필수',
  ])('%s', (text) => {
    expect(redactor.text(text)).toBe(text);
  });
});
