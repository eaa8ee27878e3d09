import { escapeUTF8 } from 'entities';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';

const redactor = createRedactor({ secrets: [], heuristics: true });

const C = 'c4n4ry-Zx9';

const layers: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in HTML': escapeUTF8,
  'in JSON': (text) => JSON.stringify({ text, kept: 'KEPT' }),
  'in JSON in JSON': (text) => JSON.stringify(JSON.stringify({ text, kept: 'KEPT' })),
  'in JSON in HTML': (text) => escapeUTF8(JSON.stringify({ text, kept: 'KEPT' })),
};

describe.each(Object.entries(layers))('a value that blanks or a call separate from its name goes, %s', (_, layer) => {
  it.each([
    `ENV DB_PASSWORD ${C}\nENV KEPT KEPT`,
    `SetEnv DB_PASSWORD "${C} ${C}"\nSetEnv A KEPT`,
    `fastcgi_param DB_PASSWORD ${C};\nfastcgi_param A KEPT;`,
    `proxy_set_header Authorization "Basic ${C}";\nproxy_set_header Host KEPT;`,
    `redis-server --requirepass ${C} --dir KEPT`,
    `CREATE USER kim IDENTIFIED BY '${C} ${C}'; SELECT 'KEPT'`,
    `ALTER ROLE kim WITH PASSWORD '${C}'; SELECT 'KEPT'`,
    `storePassword '${C}'\nkeyAlias 'KEPT'`,
    `string password = @"${C} ${C}"; string kept = @"KEPT";`,
    `source.setPassword("${C}"); source.setName("KEPT");`,
    `source.set_access_token('${C}'); source.set_name('KEPT');`,
    `builder.username("KEPT").password("${C}").build();`,
    `env:\n  - name: "DB_PASSWORD"\n    value: "${C}, ${C}"\n  - name: "A"\n    value: "KEPT"\n`,
    `passwords:\n  - "${C}"\n  - "${C} ${C}"\nnames:\n  - "KEPT"\n`,
    `define('AUTH_SALT', '${C}'); define('NONCE_KEY', '${C}'); define('DB_NAME', 'KEPT');`,
    `<input type="hidden" name="SAMLResponse" value="${C}"/><input name="RelayState" value="KEPT"/>`,
  ])('%s', (text) => {
    const left = redactor.text(layer(text));
    expect(left).not.toContain('c4n4ry');
    expect(left.split('KEPT')).toHaveLength(layer(text).split('KEPT').length);
    expect(redactor.text(left)).toBe(left);
  });
});

it.each([
  `a: 1\npassword: '${C}''${C}'\nkept: 'KEPT'`,
  `UPDATE member SET passwd='${C}''${C}' WHERE id='KEPT'`,
  `string password = @"${C}""${C}"; string kept = @"KEPT";`,
  `DB_PASSWORD=${C}&${C}\nDB_NAME=KEPT`,
])('a value with a doubled quote or a separator of another format goes as a whole: %s', (text) => {
  for (const written of [text, JSON.stringify({ text })]) {
    const left = redactor.text(written);
    expect(left).not.toContain('c4n4ry');
    expect(left).toContain('KEPT');
    expect(redactor.text(left)).toBe(left);
  }
});

describe('similar text without a credential stays', () => {
  it.each([
    'usage: mysql --password PASSWORD --host HOST',
    '  --token TOKEN   the token to use',
    'run --session-timeout 5m x',
    'The password field is required. password policy "strong"',
    'ENV NODE_ENV production\nENV TOKEN_TTL 3600',
    'fastcgi_param HTTP_COOKIE $http_cookie;',
    'proxy_set_header Authorization "";\nproxy_set_header Authorization $http_authorization;',
    'tokens: [1, 2]\nsecrets: []\ntokenTypes: ["bearer"]',
    'setTokenType("bearer"); setPasswordField("x"); form.setPassword(password); obj.setSession(null)',
    "t.password('Password'); setcookie('name', 'kim'); setTimeout('f()', 1000)",
    'session::start(Token::new())',
    '<tr><td>Password</td><td><pre>two words</pre></td></tr>',
    '- name: "PORT"\n  value: "80"',
  ])('%s', (text) => {
    expect(redactor.text(text)).toBe(text);
  });
});

it.each([
  ['directives', 'ENV PASSWORD '],
  ['directives with an open quote', 'SetEnv TOKEN "'],
  ['options', '--token=-- --token x1 '],
  ['names in front of quotes', "password '"],
  ['calls that set', 'setPassword("'],
  ['calls of builders', '.password(\\"'],
  ['quoted items', 'token:\\n - "a\\n - \\"b'],
  ['variables', '- name: "token"\\n value: "'],
  ['lists in brackets', 'token: ["'],
  ['tags', 'token: !!a &b !c '],
  ['keys in base64', 'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0t'],
  ['newer keys', 'ghs_glpat-'],
  ['blanks', `password${' '.repeat(60)}`],
])('half a megabyte of %s is redacted in time', (_, fragment) => {
  const text = fragment.repeat(500_000 / fragment.length);
  expect(redactor.text(`${text}\n\npassword=${C}`)).not.toContain(C);
});
