import { describe, expect, test } from 'vitest';
import { VULN_ITEMS } from '../../src/configure/kinds/vuln-items.ts';
import { ALL_ITEMS, assignmentsOf, cautionsFor, choicesOf, limitsOf, originOf } from '../../src/configure/plan.ts';
import { say } from '../../src/texts/message.ts';
import { inputsOf } from './source.ts';

describe('the address of the service', () => {
  test.each([
    ['public', 'https://wsc.apigw.ntruss.com'],
    ['gov', 'https://wsc.apigw.gov-ntruss.com'],
    ['fin', 'https://wsc.apigw.fin-ntruss.com'],
    ['', 'https://wsc.apigw.ntruss.com'],
  ])('for cloud %j is %s', (cloud, origin) => {
    expect(originOf(inputsOf({ cloud }))).toBe(origin);
  });

  test('is api-url, if given', () => {
    expect(originOf(inputsOf({ cloud: 'gov', 'api-url': 'http://127.0.0.1:8080/' }))).toBe('http://127.0.0.1:8080');
  });
});

test('the assignment contains everything that the scanner must know', () => {
  const inputs = inputsOf({
    'start-url': 'https://shop.example',
    'exclude-urls': 'https://shop.example/logout',
    headers: 'Cookie: a=1',
    'vuln-items': 'xss',
    'user-agent': 'iphone',
    speed: '3',
    memo: 'nightly',
  });
  expect(assignmentsOf(inputs)).toEqual([
    {
      url: 'https://shop.example',
      scanId: undefined,
      site: {
        excludedUrls: ['https://shop.example/logout'],
        headers: [['Cookie', 'a=1']],
        items: ['XSS'],
        userAgent: 'iPhone',
        speed: '3',
        note: 'nightly',
      },
    },
  ]);
});

test('the assignment is only a scan if start-url is left out', () => {
  expect(assignmentsOf(inputsOf({ 'start-url': '', 'instance-no': '7' }))).toMatchObject([
    { url: undefined, scanId: '7' },
  ]);
});

test('the choices are those given', () => {
  expect(choicesOf(inputsOf({ rescan: '7', 'on-conflict': 'wait', 'on-rerun': 'new' }))).toEqual({
    rescan: { number: '7' },
    onConflict: 'wait',
    onRerun: 'new',
  });
});

test('ALL stands for every other word', () => {
  expect(['ALL', ...ALL_ITEMS]).toEqual(VULN_ITEMS);
});

describe('the limits', () => {
  test('are the defaults if nothing is given', () => {
    expect(limitsOf(inputsOf({}))).toEqual([
      { measure: 'high', most: 0, isDefault: true },
      { measure: 'medium', most: undefined, isDefault: true },
      { measure: 'low', most: undefined, isDefault: true },
      { measure: 'total', most: undefined, isDefault: true },
    ]);
  });

  test('are the defaults if the runner filled in those of action.yml', () => {
    const filledIn = { 'max-high': '0', 'max-medium': 'none', 'max-low': 'none', 'max-total': 'none' };
    expect(limitsOf(inputsOf(filledIn))).toEqual(limitsOf(inputsOf({})));
  });

  test('are the given ones, marked as such', () => {
    expect(limitsOf(inputsOf({ 'max-high': 'none', 'max-medium': '0', 'max-low': '20', 'max-total': '30' }))).toEqual([
      { measure: 'high', most: undefined, isDefault: false },
      { measure: 'medium', most: 0, isDefault: false },
      { measure: 'low', most: 20, isDefault: false },
      { measure: 'total', most: 30, isDefault: false },
    ]);
  });
});

test('a site in a private network causes a warning', () => {
  for (const host of ['10.0.0.1', 'intranet', 'api.internal', '[fe80::1]', '169.254.169.254:8080']) {
    expect(cautionsFor(`http://${host}/a`)).toEqual([say('siteNotPublic', { site: `http://${host}/a` })]);
  }
  for (const host of ['shop.example', '203.0.113.7', '[2001:db8::1]'])
    expect(cautionsFor(`http://${host}`)).toEqual([]);
});
