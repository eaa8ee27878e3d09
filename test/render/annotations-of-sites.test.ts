import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logLine } from '../../src/escape/log.ts';
import type { Outcome } from '../../src/judge/outcome.ts';
import type { Annotation } from '../../src/ports.ts';
import { planAnnotations } from '../../src/render/annotations.ts';
import { say } from '../../src/texts/message.ts';
import { outcomeSaying, spoken } from './hostile-outcomes.ts';
import { bareFinding, DEMANDS, FINDING, showingOf, shownOf, unjudged } from './outcomes.ts';
import { judgedAt, startedAt, timedOutAt } from './sites.ts';

describe('annotations of several sites', () => {
  const SHOP = 'https://shop.example/';
  const BLOG = 'https://blog.example/';
  const DOCS = 'https://docs.example/';
  const SITES = [
    judgedAt(SHOP, '1', [bareFinding('low', 'Allowed Methods')]),
    judgedAt(BLOG, '2', [bareFinding('high', 'XSS')]),
    { ...timedOutAt(DOCS, '3'), warnings: [say('crawlCountUnknown')] },
  ];
  const plan = (outcomes: readonly Outcome[], showing = showingOf(), demands = DEMANDS) =>
    planAnnotations(
      outcomes.map((outcome) => shownOf(outcome, { demands })),
      showing,
    );
  const titlesOf = (annotations: readonly Annotation[]) => annotations.map(({ level, title }) => `${level} ${title}`);
  /** So many failed sites, each with so many findings. */
  const failedSites = (sites: number, findings: number) =>
    Array.from({ length: sites }, (_, index) =>
      judgedAt(
        `https://site-${index}.example/`,
        `${index + 1}`,
        Array.from({ length: findings }, () => bareFinding('high', 'XSS')),
      ),
    );

  it('are one for all, then the verdicts that are not as wanted, warnings, findings, the worst site first', () => {
    const annotations = plan(SITES);
    expect(titlesOf(annotations)).toEqual([
      'error Web Security Checker: 1 of 3 sites failed the gate, 1 has no verdict',
      'error docs.example: timed out',
      'error blog.example: gate failed',
      'warning Web Security Checker: docs.example',
      'error blog.example: High: XSS',
    ]);
    expect(annotations[0]?.message).toBe(
      '3 sites: 1 failed, 1 not evaluated, 1 passed\ndocs.example: timed out\nblog.example: gate failed',
    );
    expect(annotations[1]?.message).toMatch(
      /^docs\.example: Scan failed: it had not ended after 180 minutes .* Scan 3 continues/,
    );
  });

  it.each<[string, readonly Outcome[], boolean, readonly string[]]>([
    [
      'one notice when all passed',
      [judgedAt(SHOP, '1'), judgedAt(BLOG, '2')],
      false,
      ['notice Web Security Checker: 2 of 2 sites passed the gate'],
    ],
    [
      'one notice when all were started',
      [startedAt(SHOP, '1'), startedAt(BLOG, '2')],
      false,
      ['notice Web Security Checker: 2 of 2 sites are being scanned'],
    ],
    [
      'warnings when warn-only softens every failure',
      [judgedAt(SHOP, '1'), judgedAt(BLOG, '2', [FINDING])],
      true,
      [
        'warning Web Security Checker: 1 of 2 sites failed the gate (only a warning, as warn-only is true)',
        'warning blog.example: gate failed (only a warning, as warn-only is true)',
      ],
    ],
    [
      'an error when warn-only does not soften one of them',
      [timedOutAt(SHOP, '1'), judgedAt(BLOG, '2', [FINDING])],
      true,
      [
        'error Web Security Checker: 1 of 2 sites failed the gate, 1 has no verdict',
        'error shop.example: timed out',
        'warning blog.example: gate failed (only a warning, as warn-only is true)',
      ],
    ],
  ])('without findings are %s', (_, outcomes, warnOnly, titles) => {
    expect(titlesOf(plan(outcomes, showingOf({ annotations: false }), { ...DEMANDS, warnOnly }))).toEqual(titles);
  });

  it.each([
    { sites: 3, findings: 1, annotations: true, errors: 7, last: 'site-2.example: High: XSS' },
    { sites: 3, findings: 3, annotations: true, errors: 10, last: '4 more' },
    { sites: 9, findings: 1, annotations: false, errors: 10, last: 'site-8.example: gate failed' },
    { sites: 10, findings: 1, annotations: false, errors: 10, last: '2 more' },
    { sites: 400, findings: 30, annotations: true, errors: 10, last: '12392 more' },
  ])('are at most ten of a level with $sites failed sites of $findings, annotations: $annotations', (example) => {
    const annotations = plan(
      failedSites(example.sites, example.findings),
      showingOf({ annotations: example.annotations }),
    );
    expect(annotations.map(({ level }) => level)).toEqual(Array.from({ length: example.errors }, () => 'error'));
    expect(annotations.at(-1)?.title).toBe(example.last);
  });

  it('name fifteen sites in the first, and count the others', () => {
    const [first] = plan(failedSites(400, 1));
    const lines = first?.message.split('\n') ?? [];
    expect(lines[0]).toBe('400 sites: 400 failed');
    expect(lines.slice(1, 3)).toEqual(['site-0.example: gate failed', 'site-1.example: gate failed']);
    expect(lines).toHaveLength(17);
    expect(lines.at(-1)).toBe('385 more');
  });

  it('name no URL that the user did not write when only counts may be told', () => {
    const annotations = plan(SITES, showingOf({ details: 'counts', givenUrls: [] }));
    expect(titlesOf(annotations)).toContain('error scan 2: High: XSS');
    expect(annotations.map(({ title, message }) => title + message).join()).not.toContain('example');
  });

  it('contain nothing that the runner would cut, split or obey, with any reports', () => {
    fc.assert(
      fc.property(spoken, spoken, (one, other) => {
        const outcomes = [outcomeSaying(one), unjudged({ ...outcomeSaying(other), end: 'error' })];
        for (const { title, message } of plan(outcomes)) {
          expect(Buffer.byteLength(title)).toBeLessThanOrEqual(120);
          expect(title).toBe(logLine(title));
          expect(message.length).toBeLessThanOrEqual(4_096);
          expect(message.split('\n').map(logLine).join('\n')).toBe(message);
        }
      }),
    );
  });
});
