import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATEGORY_WEAKNESSES } from '../../src/render/cwe.ts';
import { en } from '../../src/texts/en.ts';
import { ko } from '../../src/texts/ko.ts';
import { phrase } from '../../src/texts/message.ts';

const FOLDER = join(import.meta.dirname, '../../src/texts/ko');

describe('the Korean texts', () => {
  test('are all that English has, and no others', () => {
    expect(Object.keys(ko).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  test('are written in composed Hangul, without particles in pairs', () => {
    for (const file of ['../ko.ts', ...readdirSync(FOLDER)]) {
      const source = readFileSync(join(FOLDER, file), 'utf8');
      expect(source).toBe(source.normalize('NFC'));
      // As translations do that don't know the word before: `URL을(를)`.
      expect(source).not.toMatch(/[을를이가은는와과]\([을를이가은는와과]\)/);
    }
  });

  test('name every category of the scanner in Korean too, and leave any other alone', () => {
    for (const category of CATEGORY_WEAKNESSES.keys())
      expect(ko.category({ name: category })).toMatch(/\(.*[가-힣].*\)$/);
    expect(ko.category({ name: 'Else' })).toBe('Else');
  });

  test('give times and durations as people in Seoul write them', () => {
    expect(ko.moment({ ms: Date.UTC(2026, 10, 28, 17, 22) })).toBe('2026-11-29 02:22 KST (11월 28일 17:22 UTC)');
    expect(ko.moment({ ms: Date.UTC(2026, 10, 28, 7, 22) })).toBe('2026-11-28 16:22 KST (07:22 UTC)');
    expect([ko.duration({ ms: 27 * 60_000 }), ko.duration({ ms: 125 * 60_000 })]).toEqual(['27분', '2시간 5분']);
  });

  test('say something wherever English does, and repeat every fact that English repeats', () => {
    const facts = {
      number: '2100000001',
      site: 'shop.example',
      token: 'wsc-1',
      what: 'XWHAT',
      path: 'a/b.json',
      url: 'https://x/',
    };
    for (const name of [
      'ordering',
      'scanFound',
      'attached',
      'cleanUpFailed',
      'fileNoReport',
      'seeSummary',
      'orderWaits',
    ] as const) {
      const told = phrase(ko, { text: name, about: facts });
      const english = phrase(en, { text: name, about: facts });
      expect(told).toMatch(/[가-힣]/);
      for (const fact of Object.values(facts))
        expect([name, told.includes(fact)]).toEqual([name, english.includes(fact)]);
    }
    const withoutFacts = Object.entries(en).filter(([, text]) => text.length === 0);
    for (const [name] of withoutFacts) expect(phrase(ko, { text: name as keyof typeof en, about: {} })).not.toBe('');
  });
});
