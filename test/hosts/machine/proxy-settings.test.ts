import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isExcepted, proxyFor } from '../../../src/hosts/machine/proxy-settings.ts';

const SERVICE = new URL('https://wsc.apigw.ntruss.com');

/** The proxy's URL as it is used, and the user that it is given. */
function routeOf(env: Readonly<Record<string, string>>, url = SERVICE): readonly unknown[] | undefined {
  const proxy = proxyFor(url, env);
  if (proxy === undefined) return undefined;
  const { authorization } = proxy;
  const told = authorization === undefined ? undefined : atob(authorization.replace(/^Basic /, ''));
  return [proxy.url.protocol, proxy.url.host, told];
}

describe('the proxy', () => {
  const named = ['http:', 'proxy.example.com:3128', undefined];

  test.each([
    ['by https_proxy', { https_proxy: 'http://proxy.example.com:3128' }, named],
    ['by HTTPS_PROXY', { HTTPS_PROXY: 'http://proxy.example.com:3128' }, named],
    ['in lower case first', { https_proxy: 'proxy.example.com:3128', HTTPS_PROXY: 'http://other' }, named],
    ['in upper case if the other is blank', { https_proxy: '', HTTPS_PROXY: 'proxy.example.com:3128' }, named],
    ['without a scheme', { https_proxy: 'proxy.example.com:3128' }, named],
    ['between spaces', { https_proxy: ' http://proxy.example.com:3128/ ' }, named],
    ['with TLS', { https_proxy: 'https://proxy.example.com' }, ['https:', 'proxy.example.com', undefined]],
    ['with a user', { https_proxy: 'http://me:pa%20ss%3A@p:1' }, ['http:', 'p:1', 'me:pa ss:']],
    ['with a user, without a scheme', { https_proxy: 'me:pw@p:1' }, ['http:', 'p:1', 'me:pw']],
    ['with a user and no password', { https_proxy: 'http://me@p:1' }, ['http:', 'p:1', 'me:']],
    ['with a percent sign that escapes nothing', { https_proxy: 'http://me:100%@p:1' }, ['http:', 'p:1', 'me:100%']],
  ] as const)('is named %s', (_, env, route) => {
    expect(routeOf(env)).toEqual(route);
  });

  test.each([
    ['no variable', {}, SERVICE],
    ['http_proxy alone', { http_proxy: 'http://p:1', HTTP_PROXY: 'http://p:1' }, SERVICE],
    ['a blank one', { https_proxy: ' ' }, SERVICE],
    ['no_proxy', { https_proxy: 'http://p:1', no_proxy: 'ntruss.com' }, SERVICE],
    ['NO_PROXY', { https_proxy: 'http://p:1', NO_PROXY: 'ntruss.com' }, SERVICE],
    ['plain HTTP', { https_proxy: 'http://p:1', http_proxy: 'http://p:1' }, new URL('http://127.0.0.1:8080')],
    ...['localhost', '127.0.0.1', '127.9.9.9', '[::1]', 'localhost.'].map(
      (host) => [host, { https_proxy: 'http://p:1' }, new URL(`https://${host}/`)] as const,
    ),
  ] as const)('is not used for %s', (_, env, url) => {
    expect(routeOf(env, url)).toBeUndefined();
  });

  test.each(['socks5://me:geheim@p:1', 'ftp://p', 'http://', 'http://me:geheim@:1', 'http://[geheim'])(
    'of an unsupported kind is an error that does not quote it: %s',
    (text) => {
      const fail = () => proxyFor(SERVICE, { https_proxy: text });
      expect(fail).toThrow('unreachable: https_proxy is no http:// or https:// URL');
      expect(fail).not.toThrow('geheim');
    },
  );
});

describe('no_proxy', () => {
  test.each([
    ['*', 'https://a.example.com'],
    ['example.com', 'https://example.com'],
    ['example.com', 'https://a.example.com'],
    ['example.com', 'https://a.b.example.com'],
    ['EXAMPLE.com', 'https://a.Example.COM'],
    ['.example.com', 'https://a.example.com'],
    ['*.example.com', 'https://a.example.com'],
    ['*.example.com', 'https://a.b.example.com'],
    ['example.com.', 'https://example.com'],
    ['example.com', 'https://example.com.'],
    ['example.com:443', 'https://example.com'],
    ['example.com:8443', 'https://a.example.com:8443'],
    ['.example.com:8443', 'https://a.example.com:8443'],
    ['other.com, example.com', 'https://example.com'],
    ['other.com example.com', 'https://example.com'],
    [' ,, example.com,', 'https://example.com'],
    ['10.1.2.3', 'https://10.1.2.3'],
    ['10.1.2.3:443', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://10.1.2.3'],
    ['0.0.0.0/0', 'https://10.1.2.3'],
    ['[2001:db8::1]', 'https://[2001:db8::1]'],
    ['2001:db8::1', 'https://[2001:db8::1]'],
    ['2001:0db8:0::1', 'https://[2001:db8::1]'],
    ['[2001:db8::1]:443', 'https://[2001:db8::1]'],
    ['2001:db8::/32', 'https://[2001:db8::1]'],
  ])('%s excepts %s', (list, url) => {
    expect(isExcepted(new URL(url), list)).toBe(true);
  });

  test.each([
    ['', 'https://example.com'],
    [',', 'https://example.com'],
    ['.', 'https://example.com'],
    ['*.', 'https://example.com'],
    ['*.example.com', 'https://example.com'],
    ['.example.com', 'https://example.com'],
    ['example.com', 'https://notexample.com'],
    ['.example.com', 'https://notexample.com'],
    ['a.example.com', 'https://example.com'],
    ['example', 'https://example.com'],
    ['example.com:8443', 'https://example.com'],
    ['example.com:80', 'https://example.com'],
    ['10.1.2.3', 'https://10.1.2.30'],
    ['2.3', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://11.1.2.3'],
    ['10.0.0.0/33', 'https://10.1.2.3'],
    ['10.0.0.0/', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://example.com'],
    ['::/0', 'https://10.1.2.3'],
    ['2001:db8::/32', 'https://[2001:db9::1]'],
    ['/', 'https://example.com'],
    ['[', 'https://example.com'],
    ['exam*le.com', 'https://example.com'],
  ])('%s does not except %s', (list, url) => {
    expect(isExcepted(new URL(url), list)).toBe(false);
  });

  test('is read whatever it contains, and a host is excepted by its own name among others', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.webUrl({ validSchemes: ['https'] }), (entries, text) => {
        const url = new URL(text);
        expect(typeof isExcepted(url, entries.join(','))).toBe('boolean');
        expect(isExcepted(url, [...entries, url.hostname].join(','))).toBe(true);
      }),
    );
  });
});
