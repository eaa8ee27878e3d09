import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../src/redaction/redactor.ts';

const redactor = createRedactor({ secrets: [], heuristics: true });

const NAMES =
  'password passwd PWD secret token session api_key apiKey api-key X-API-KEY access_token refreshToken client_secret JSESSIONID ' +
  'PHPSESSID PHPSESSIONID ASP.NET_SessionId sessionid csrf _csrf csrfmiddlewaretoken XSRF-TOKEN laravel_session connect.sid ' +
  'newPassword2 mb_password userPw user_pass passphrase jwt privateKey spring.datasource.password user[password] ' +
  'X-Amz-Signature X-Goog-Signature x-ncp-apigw-signature-v2';

const OTHERS =
  'X-Amz-SignedHeaders signature tokenize tokenizer secretary possession obsession compass keyword passenger side assign author page pin inside id';

describe('the value under the name of a credential goes', () => {
  it.each(NAMES.split(' '))('%s', (name) => {
    expect(redactor.text(`/?a=b&${name}=value`)).toBe(`/?a=b&${name}=[redacted]`);
    expect(redactor.text(`{"${name}":"value"}`)).toBe(`{"${name}":"[redacted]"}`);
    expect(redactor.json({ [name]: 'value' })).toStrictEqual({ [name]: '[redacted]' });
  });
});

describe('the value under another name stays', () => {
  it.each(OTHERS.split(' '))('%s', (name) => {
    for (const text of [`/?a=b&${name}=value`, `{"${name}":"value"}`]) expect(redactor.text(text)).toBe(text);
    expect(redactor.json({ [name]: 'value' })).toStrictEqual({ [name]: 'value' });
  });
});
