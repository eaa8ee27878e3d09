import { describe, expect, it } from 'vitest';
import { VULN_ITEMS } from '../../../src/configure/kinds/vuln-items.ts';
import { sarifName } from '../../../src/escape/sarif.ts';
import { CATEGORY_WEAKNESSES } from '../../../src/render/cwe.ts';
import { describeRule, identifyRule } from '../../../src/render/sarif/rule.ts';
import { en } from '../../../src/texts/en.ts';
import { HOSTILE_TEXT } from '../hostile.ts';
import { bareFinding, FINDING } from '../outcomes.ts';
import { listTags, textOf } from '../page.ts';

const ruleOf = (...findings: readonly Parameters<typeof describeRule>[1][number][]) =>
  describeRule(sarifName('wsc-rule'), findings, en);

describe("a rule's name", () => {
  it("is the slug of the vendor's category", () => {
    expect(VULN_ITEMS.slice(1).map(identifyRule)).toEqual([
      'wsc-lfi',
      'wsc-sql-injection',
      'wsc-xss',
      'wsc-rfi',
      'wsc-ssrf',
      'wsc-file-upload',
      'wsc-file-download',
      'wsc-xxe',
      'wsc-command-injection',
      'wsc-insufficient-authorization',
      'wsc-specific-vulnerability',
      'wsc-file-management',
      'wsc-directory-listing',
      'wsc-source-code-disclosure',
      'wsc-information-disclosure',
      'wsc-url-redirection',
      'wsc-insecure-ssl-tls',
      'wsc-mixed-content',
      'wsc-http-request-smuggling',
      'wsc-personal-information-exposure',
      'wsc-ssi-injection',
    ]);
  });

  it.each([
    ['', /^wsc-category-e3b0c44298fc$/],
    ['__proto__', /^wsc-proto-30e2af384186$/],
    ['😀', /^wsc-category-f0443a342c5e$/],
    ['스크립트(XSS)', /^wsc-xss-[\da-f]{12}$/],
    ['xss', /^wsc-xss-[\da-f]{12}$/],
    ['x'.repeat(10_000), /^wsc-x{60}-[\da-f]{12}$/],
    [HOSTILE_TEXT, /^wsc-[a-z\d-]{1,60}-[\da-f]{12}$/],
  ])('of the category %j never changes', (category, name) => {
    expect(identifyRule(category)).toMatch(name);
  });

  it('differs for categories with the same slug', () => {
    const categories = ['XSS', 'xss', 'XSS ', 'X.S.S', '', ' ', '-', '😀', '😁'];
    expect(new Set(categories.map(identifyRule)).size).toBe(categories.length);
  });
});

describe('a rule', () => {
  it('says what all findings of a category share, and how to fix them', () => {
    const about = 'What it is.\nWhat to check.';
    const rule = ruleOf(
      { ...FINDING, description: `${about}\nOf the first.` },
      { ...FINDING, description: `${about}\nOf the second.` },
    );
    expect(rule.shortDescription.text).toBe('SQL Injection');
    expect(rule.fullDescription.text).toBe(about);
    expect(rule.help.text).toBe(
      'Description\nWhat it is.\nWhat to check.\n\nRecommendation\n- Use prepared statements.\n- Check that the value is a number.',
    );
    expect(textOf(rule.help.markdown)).toBe(rule.help.text);
  });

  it('takes the first description when the findings share none', () => {
    const [first, second] = ['', 'Of the second.'].map((description) => ({ ...FINDING, description }));
    expect(ruleOf(first ?? FINDING, second ?? FINDING).fullDescription.text).toBe('Of the second.');
  });

  it('says so when the report describes nothing', () => {
    const rule = ruleOf(bareFinding('high', ''));
    expect(rule.name).toBe('unnamed category');
    expect(rule.fullDescription.text).toBe('The report does not describe this category: unnamed category.');
    expect(rule.help.text).not.toContain('Recommendation');
  });

  it.each([
    [['low'], '3.0', 'note'],
    [['low', 'medium', 'low'], '5.0', 'warning'],
    [['medium', 'high'], '8.0', 'error'],
  ] as const)('of findings of severity %j has the score %s', (severities, score, level) => {
    const rule = ruleOf(...severities.map((severity) => bareFinding(severity)));
    expect(rule.properties['security-severity']).toBe(score);
    expect(rule.defaultConfiguration.level).toBe(level);
  });

  it.each([
    ['XSS', ['security', 'external/cwe/cwe-79']],
    ['LFI', ['security', 'external/cwe/cwe-98', 'external/cwe/cwe-22']],
    ['sql_injection', ['security', 'external/cwe/cwe-89']],
    ['__proto__', ['security']],
    ['', ['security']],
  ])('of the category %j has the tags %j', (category, tags) => {
    expect(ruleOf(bareFinding('high', category)).properties.tags).toEqual(tags);
  });

  it.each([
    ['recommendation', { description: 'Short.', recommendation: 'word '.repeat(1_000) }],
    ['description', { description: 'word '.repeat(1_000), recommendation: 'Short.' }],
  ])('gives a long %s the room that the other text leaves', (_, changes) => {
    const { help } = ruleOf({ ...FINDING, ...changes });
    expect(help.text).toContain('Short.');
    for (const text of [help.text, help.markdown]) {
      expect(text.length).toBeLessThanOrEqual(1_024);
      expect(text.length).toBeGreaterThan(950);
    }
  });

  it('halves the room between two long texts', () => {
    const { help } = ruleOf({ ...FINDING, description: '한'.repeat(2_000), recommendation: '국'.repeat(2_000) });
    expect(help.text).toMatch(/^Description\n한{490,}…\n\nRecommendation\n국{490,}…$/);
    expect(help.text.length).toBeLessThanOrEqual(1_024);
  });

  it('stays text, within its limits, with any report', () => {
    for (const text of [
      HOSTILE_TEXT,
      '<&">'.repeat(1_000),
      '\u0000'.repeat(1_000),
      '😀'.repeat(1_000),
      '\n'.repeat(2_000),
    ]) {
      const rule = ruleOf({ ...bareFinding('high', text), description: text, recommendation: text });
      expect(rule.name.length).toBeLessThanOrEqual(255);
      for (const told of [rule.shortDescription.text, rule.fullDescription.text, rule.help.text, rule.help.markdown]) {
        expect(told.length).toBeLessThanOrEqual(1_024);
        expect(told.trim()).not.toBe('');
        expect(told.isWellFormed()).toBe(true);
      }
      expect(listTags(rule.help.markdown).filter((tag) => !ALLOWED_TAGS.includes(tag))).toEqual([]);
    }
  });
});

const ALLOWED_TAGS = ['<p>', '</p>', '<b>', '</b>', '<br>', '<code>', '</code>'];

describe('the weaknesses', () => {
  it('are known for each of the 21 categories that the scanner looks for, and no others', () => {
    expect([...CATEGORY_WEAKNESSES.keys()]).toEqual(VULN_ITEMS.filter((item) => item !== 'ALL'));
    expect(CATEGORY_WEAKNESSES.size).toBe(21);
    expect([...CATEGORY_WEAKNESSES.values()].every(({ length }) => length > 0 && length < 10)).toBe(true);
  });
});
