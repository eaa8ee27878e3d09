import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIgnoreFile } from '../../src/configure/read-ignore-file.ts';
import { review as texts } from '../../src/texts/en/review.ts';

/** The problems of a file, one text each. */
function problemsOf(yaml: string): readonly string[] {
  const reading = readIgnoreFile(yaml);
  return 'wrong' in reading ? reading.wrong.map(texts.ignoreProblem) : [];
}

function entriesOf(yaml: string): unknown {
  const reading = readIgnoreFile(yaml);
  return 'value' in reading ? reading.value : reading.wrong;
}

describe('an ignore file', () => {
  it('is a list of entries, each with its line', () => {
    const yaml = `# accepted
- category: XSS
  url: https://shop.example.com/legacy/**
  parameter: q
  reason: "No. 17: goes with the old shop"
  expires: 2026-11-22

- fingerprint: 'wsc1-00'
  reason: >
    said in
    two lines
`;
    expect(entriesOf(yaml)).toEqual([
      {
        category: 'XSS',
        url: 'https://shop.example.com/legacy/**',
        parameter: 'q',
        fingerprint: undefined,
        reason: 'No. 17: goes with the old shop',
        expires: '2026-11-22',
        line: 2,
      },
      {
        category: undefined,
        url: undefined,
        parameter: undefined,
        fingerprint: 'wsc1-00',
        reason: 'said in two lines',
        expires: undefined,
        line: 8,
      },
    ]);
  });

  it.each(['', '\n', '# nothing yet\n', '[]', '---\n', 'null', '\ufeff[]', '--- []\n...\n'])(
    'may be empty: %j',
    (yaml) => {
      expect(entriesOf(yaml)).toEqual([]);
    },
  );

  it.each([
    ['by Windows', '- category: XSS\r\n  reason: x\r\n  expires: 2026-11-22\r\n'],
    ['in JSON', '[{"category": "XSS", "reason": "x", "expires": "2026-11-22"}]'],
    ['with a byte order mark', '\ufeff- {category: XSS, reason: x, expires: 2026-11-22}'],
    ['by YAML 1.1, which reads it as a date', '%YAML 1.1\n---\n- {category: XSS, reason: x, expires: 2026-11-22}'],
  ])('may be written %s', (_, yaml) => {
    expect(entriesOf(yaml)).toMatchObject([{ category: 'XSS', reason: 'x', expires: '2026-11-22' }]);
  });

  it.each([
    ['is a text', 'XSS', ['line 1: the file must be a list, and each entry must start with "- "']],
    ['is one entry', '\ncategory: XSS\n', ['line 2: the file must be a list, and each entry must start with "- "']],
    ['contains a text', '- XSS', ['line 1: an entry must consist of keys and values, such as "category: XSS"']],
    ['contains a list', '\n- [a]', ['line 2: an entry must consist of keys and values, such as "category: XSS"']],
    [
      'has nothing after a dash',
      '- category: XSS\n  reason: x\n-\n',
      ['line 3: an entry must consist of keys and values, such as "category: XSS"'],
    ],
    [
      'has an unknown key',
      '- category: XSS\n  reason: x\n  catagory: LFI',
      [
        'line 3: "catagory" is not a key of an entry; allowed: category, url, parameter, fingerprint, reason and expires',
      ],
    ],
    [
      'merges',
      '- category: XSS\n  reason: x\n  <<: {url: a}',
      ['line 3: "<<" is not a key of an entry; allowed: category, url, parameter, fingerprint, reason and expires'],
    ],
    [
      'has a key that is not text',
      '- category: XSS\n  reason: x\n  ? [a]\n  : b',
      ['line 3: this is not a key of an entry; allowed: category, url, parameter, fingerprint, reason and expires'],
    ],
    [
      'has a key of objects',
      '- {category: XSS, reason: x, __proto__: y}',
      [
        'line 1: "__proto__" is not a key of an entry; allowed: category, url, parameter, fingerprint, reason and expires',
      ],
    ],
    [
      'repeats a key',
      '- category: XSS\n  reason: x\n  category: LFI',
      ['line 3: "category" is repeated in this entry'],
    ],
    ['leaves a value out', '- category:\n  reason: x', ['line 1: "category" has no value']],
    ['gives a blank value', '- category: XSS\n  reason: "  "', ['line 2: "reason" has no value']],
    ['gives null', '- parameter: ~\n  reason: x', ['line 1: "parameter" has no value']],
    [
      'gives a number',
      '- parameter: 1\n  reason: x',
      ['line 1: the value of "parameter" is not text; put a number or a word such as true in quotes'],
    ],
    [
      'gives a boolean',
      '- category: XSS\n  reason: true',
      ['line 2: the value of "reason" is not text; put a number or a word such as true in quotes'],
    ],
    [
      'gives a list',
      '- category: XSS\n  reason:\n    - x',
      ['line 2: the value of "reason" is not text; put a number or a word such as true in quotes'],
    ],
    [
      'has a day that does not exist',
      '- category: XSS\n  reason: x\n  expires: 2026-02-30',
      ['line 3: "2026-02-30" is not a date such as 2026-11-22'],
    ],
    [
      'has a word for a date',
      '- category: XSS\n  reason: x\n  expires: tomorrow',
      ['line 3: "tomorrow" is not a date such as 2026-11-22'],
    ],
    [
      'has a time',
      '%YAML 1.1\n---\n- category: XSS\n  reason: x\n  expires: 2026-11-22T10:00:00Z',
      ['line 5: "2026-11-22T10:00:00Z" is not a date such as 2026-11-22'],
    ],
    [
      'has a URL with a query',
      '- url: https://shop.example.com/item?id=*\n  reason: x\n- reason: x\n  url: "**?"',
      [
        'line 1: "https://shop.example.com/item?id=*" has a query or a fragment, but addresses are compared without either; remove it, and write %3F or %23 for a ? or # in a path',
        'line 4: "**?" has a query or a fragment, but addresses are compared without either; remove it, and write %3F or %23 for a ? or # in a path',
      ],
    ],
    [
      'has a URL with a fragment',
      '- url: https://shop.example.com/#top\n  reason: x',
      [
        'line 1: "https://shop.example.com/#top" has a query or a fragment, but addresses are compared without either; remove it, and write %3F or %23 for a ? or # in a path',
      ],
    ],
    [
      'selects by nothing',
      '\n- reason: x',
      ['line 2: the entry selects nothing; give at least one of category, url, parameter and fingerprint'],
    ],
    ['gives no reason', '- category: XSS', ['line 1: the entry has no reason']],
    [
      'uses an alias for a value',
      '- category: &a XSS\n  reason: x\n- category: *a\n  reason: x',
      ['line 3: the value of "category" is a YAML alias, which is not allowed here'],
    ],
    [
      'uses an alias for an entry',
      '- &a\n  category: XSS\n  reason: x\n- *a',
      ['line 4: the entry is a YAML alias, which is not allowed here'],
    ],
    [
      'has a tab instead of a blank',
      '- category: XSS\n\treason: x',
      ['line 2: this is not YAML: "Unexpected scalar at node end"'],
    ],
    ['leaves a quote open', '- category: "XSS\n  reason: x', ['line 2: this is not YAML: "Missing closing "quote"']],
    ['is two documents', '- {category: a, reason: b}\n---\n- {category: a, reason: b}', ['line 2: this is not YAML']],
    ['has a tag', '- category: !secret XSS\n  reason: x', ['line 1: this is not YAML: "Unresolved tag: !secret"']],
  ])('that %s is refused, with the line', (_, yaml, said) => {
    const problems = problemsOf(yaml);
    expect(problems.length).toBe(said.length);
    for (const [index, text] of said.entries()) expect(problems[index]).toContain(text);
  });

  it('is refused with all problems at once, in the order of its lines', () => {
    const yaml = `- category: XSS
- urls: a
  reason: ''
- XSS
- parameter: 1
  reason: x
  expires: never
  reason: y
`;
    expect(problemsOf(yaml).map((problem) => problem.slice(0, 30))).toEqual([
      'line 1: the entry has no reaso',
      'line 2: "urls" is not a key of',
      'line 2: the entry selects noth',
      'line 3: "reason" has no value',
      'line 4: an entry must consist ',
      'line 5: the value of "paramete',
      'line 7: "never" is not a date ',
      'line 8: "reason" is repeated i',
    ]);
  });

  it('cannot grow through aliases', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `  a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`);
    const problems = problemsOf(`- a0: &a0 x\n${levels.join('\n')}\n  category: *a30\n  reason: x`);
    expect(problems.at(-1)).toBe('line 32: the value of "category" is a YAML alias, which is not allowed here');
  });

  it.each(['['.repeat(50_000), '- '.repeat(20_000), '{a: '.repeat(20_000), '? '.repeat(20_000), '!'.repeat(20_000)])(
    'that is only deep nesting is refused: %.4s…',
    (yaml) => {
      expect(problemsOf(yaml)[0]).toMatch(/^line 1: /);
    },
  );

  it('quotes what was given in one line, shortened', () => {
    const [problem = ''] = problemsOf(
      `- category: XSS\n  reason: x\n  expires: "\\u001b[31m\\n::error::${'x'.repeat(500)}"`,
    );
    expect(problem).not.toMatch(/\p{Cc}/u);
    expect(problem.length).toBeLessThan(200);
  });

  it('is either read or refused, whatever it contains', () => {
    const words = [
      '- ',
      'category',
      'reason',
      'expires',
      ': ',
      '\n',
      '  ',
      '"',
      "'",
      '&a ',
      '*a',
      '!b ',
      '[',
      ']',
      '{',
      '}',
    ];
    const more = [
      '# ',
      '|',
      '>',
      '? ',
      '%YAML 1.1',
      '\n---\n',
      '\n...\n',
      '\t',
      '\u0000',
      '\ud800',
      '2026-11-22',
      ', ',
      '<<',
    ];
    const yaml = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words, ...more), { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(yaml, (text) => {
        const reading = readIgnoreFile(text);
        for (const problem of 'wrong' in reading ? reading.wrong : []) {
          expect(problem.line).toBeGreaterThanOrEqual(1);
          expect(problem.line).toBeLessThanOrEqual(text.split('\n').length);
        }
        for (const entry of 'value' in reading ? reading.value : []) expect(entry.reason.trim()).not.toBe('');
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});
