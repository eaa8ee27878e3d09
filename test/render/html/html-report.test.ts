import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/judge/finding.ts';
import { ko } from '../../../src/texts/ko.ts';
import { say } from '../../../src/texts/message.ts';
import { bareFinding, DEMANDS, FINDING, judgementOf, outcomeOf, RUN, reportOf, SCAN, unjudged } from '../outcomes.ts';
import {
  attributeOf,
  contentOf,
  elementsOf,
  entryFor,
  headingsOf,
  pageOf,
  REVIEWED,
  reviewedOutcome,
  textsWithClass,
  withClass,
} from './pages.ts';

function elementNamed(page: string, tagName: string) {
  const found = elementsOf(page).find((element) => element.tagName === tagName);
  if (found === undefined) throw new Error(`the page has no ${tagName}`);
  return found;
}

describe('the HTML report', () => {
  it('runs nothing, fetches nothing and links nowhere', () => {
    const page = pageOf(REVIEWED);
    const elements = elementsOf(page);
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ['script', 'a', 'img', 'link', 'iframe', 'object', 'form', 'base', 'image', 'use']) {
      expect(names).not.toContain(name);
    }
    const attributes = new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...attributes].filter((name) => /^(on|src|href|style|action|xlink)/.test(name))).toEqual([]);
    expect(contentOf(elementNamed(page, 'style'))).not.toMatch(/url\(|@import|@font-face/);
  });

  it('allows only its own style sheet, by its hash', () => {
    const page = pageOf(outcomeOf([]));
    const policy = elementsOf(page).find((element) => attributeOf(element, 'http-equiv') !== '');
    const hash = createHash('sha256')
      .update(contentOf(elementNamed(page, 'style')))
      .digest('base64');
    expect(policy && attributeOf(policy, 'http-equiv')).toBe('Content-Security-Policy');
    expect(policy && attributeOf(policy, 'content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('has a language and a title, and keeps its address private', () => {
    const page = pageOf(outcomeOf([FINDING]));
    expect(attributeOf(elementNamed(page, 'html'), 'lang')).toBe('en');
    expect(contentOf(elementNamed(page, 'title'))).toBe(
      'Gate failed: 1 finding on shop.example: https://shop.example/',
    );
    const metas = elementsOf(page).filter(({ tagName }) => tagName === 'meta');
    expect(metas.map((meta) => [attributeOf(meta, 'name'), attributeOf(meta, 'content')])).toContainEqual([
      'referrer',
      'no-referrer',
    ]);
  });

  it('shows the verdict, the counts, what breaks the gate, all else, and last the facts', () => {
    expect(headingsOf(pageOf(REVIEWED))).toEqual([
      'h1 Gate failed: 1 finding on shop.example',
      'h2 Counts and limits',
      'h2 Findings',
      'h3 Fix this (1)',
      'h4 SQL Injection',
      'h3 Medium: 1 finding',
      'h4 XSS',
      'h3 1 ignored',
      'h4 Directory Listing',
      'h3 Fixed: 1 finding',
      'h2 Findings by category',
      'h2 Scan, run and limits',
    ]);
  });

  it('says where each of the scanner’s categories stands in the lists of CWE and OWASP', () => {
    const page = pageOf(outcomeOf([FINDING, { ...FINDING, category: 'LFI' }, { ...FINDING, category: 'Made up' }]));
    expect(textsWithClass(page, 'standards')).toEqual([
      'CWE-89 · OWASP Top 10 A05:2025 Injection',
      'CWE-98 · CWE-22 · OWASP Top 10 A05:2025 Injection',
    ]);
  });

  it('says in Korean which item of the inspection guide it is too, if there is one', () => {
    const findings = [FINDING, { ...FINDING, category: 'URL Redirection' }];
    expect(textsWithClass(pageOf(outcomeOf(findings), {}, ko), 'standards')).toEqual([
      'CWE-89 · OWASP Top 10 A05:2025 Injection · 주요정보통신기반시설 점검 항목(2026): SQL 인젝션',
      'CWE-601 · OWASP Top 10 A01:2025 Broken Access Control',
    ]);
  });

  it.each([
    ['good', 'Gate passed: no findings on shop.example', outcomeOf([]), false],
    ['bad', 'Gate failed: 1 finding on shop.example', outcomeOf([FINDING]), false],
    ['warning', 'Gate failed (only a warning): 1 finding on shop.example', outcomeOf([FINDING]), true],
    ['bad', 'No verdict: the scan of shop.example timed out', unjudged({ end: 'timed-out' }), true],
    ['neutral', 'Scan of shop.example started', unjudged({ end: 'started' }), false],
  ])('shows a verdict as %s and in words: %s', (sign, words, outcome, warnOnly) => {
    const page = pageOf(outcome, { demands: { ...DEMANDS, warnOnly } });
    expect(attributeOf(elementNamed(page, 'header'), 'class')).toBe(`verdict ${sign}`);
    expect(contentOf(elementNamed(page, 'h1'))).toBe(words);
  });

  it('shows each count with its limit, and every limit in force', () => {
    const page = pageOf(outcomeOf([FINDING, bareFinding('low')]));
    expect(textsWithClass(page, 'counts')[0]).toBe('High Medium Low Total Found1 / 0 exceeded 0 1 2');
    expect(textsWithClass(page, 'facts')[0]).toMatch(
      /Limit: Highat most 0 \(default\) Limit: Mediumno limit \(default\) .*Limit: Crawled URLsat least 1 \(default\)$/,
    );
  });

  it('names the run for an audit: repository, commit, branch, who started it, the baseline, the version', () => {
    const judgement = judgementOf([FINDING], { baselineName: '2099999987' });
    const [facts] = textsWithClass(pageOf(outcomeOf([FINDING], { judgement })), 'facts');
    for (const fact of [
      'Baselinescan 2099999987',
      'Repositoryshop/web',
      `Commit${RUN.commit}`,
      'Branchmain',
      `Workflow run${RUN.url}`,
      'Started byhong-gildong',
      'Version of the action',
    ])
      expect(facts).toContain(fact);
  });

  it('has the site and the scan at the foot of each printed page', () => {
    const content = /@bottom-left\{content:"(.*?)"/.exec(pageOf(outcomeOf([])))?.[1] ?? '';
    const read = content.replace(/\\([\da-f]+) /g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
    expect(read).toBe('https://shop.example/ · scan 1234567');
  });

  it('has no counts if nothing was judged', () => {
    const outcome = unjudged({ end: 'timed-out', scan: { ...SCAN, crawled: undefined } });
    const page = pageOf(outcome);
    expect(textsWithClass(page, 'counts')).toEqual([]);
    expect(headingsOf(page)).not.toContain('h2 Findings by category');
  });

  it('shows problems and warnings, as many as anyone would read', () => {
    const warnings = Array.from({ length: 60 }, (_, index) => say('warning', { what: `warning ${index}` }));
    const page = pageOf(outcomeOf([], { warnings, problems: [say('warning', { what: 'a problem' })] }));
    expect(textsWithClass(page, 'messages')[0]).toBe('What is wrong Warning: a problem');
    expect(textsWithClass(page, 'messages')[1]).toMatch(/warning 49 10 more$/);
  });

  it('says what was scanned, what was left out and what was charged', () => {
    const report = { ...reportOf([]), items: ['XSS', 'SQL'], excludedUrls: ['https://shop.example/out'] };
    const [facts] = textsWithClass(pageOf(outcomeOf([], { judgement: judgementOf([], { report }) })), 'facts');
    expect(facts).toContain(
      'Sitehttps://shop.example/ Scan number1234567 Started2026-11-22 16:37 KST (07:37 UTC) Ended2026-11-22 17:04 KST (08:04 UTC) ' +
        'Crawled URLs37 Scanned originshttps://shop.example Looked forXSS, SQL Left out of the scanhttps://shop.example/out ' +
        'Charged1 scan',
    );
  });

  it('says that nothing was found', () => {
    const page = pageOf(outcomeOf([]));
    expect(page).toContain('<p>The scan found nothing.</p>');
    expect(headingsOf(page)).not.toContain('h2 Findings');
  });

  it('shows all that is known about a finding', () => {
    const [finding] = withClass(pageOf(REVIEWED), 'finding');
    expect(finding && attributeOf(finding, 'class')).toBe('finding of-high is-unchanged');
    const text = finding === undefined ? '' : contentOf(finding);
    for (const part of [
      'High Known Known',
      'GET https://shop.example/product?id=1',
      "1' OR '1'='1",
      'You have an error in your SQL syntax\nnear line 1',
      'GET /product?id=1 HTTP/1.1\nHost: shop.example\nCookie: session=[redacted]',
      FINDING.description,
      FINDING.recommendation,
      FINDING.reference,
      'Fingerprint',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('puts a long text in its own box, within reach of the keyboard', () => {
    const evidence = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n');
    const [box, ...others] = withClass(pageOf(outcomeOf([{ ...FINDING, evidence }])), 'long');
    expect(others).toEqual([]);
    expect(box && [attributeOf(box, 'tabindex'), attributeOf(box, 'aria-label')]).toEqual(['0', 'Evidence']);
  });
});

describe('what is known about findings', () => {
  it('is counted and marked', () => {
    const page = pageOf(REVIEWED);
    expect(textsWithClass(page, 'counts')[0]).toMatch(/New.*Known \(baseline\).*Ignored.*Fixed/);
    expect(withClass(page, 'finding').map((finding) => attributeOf(finding, 'class'))).toEqual([
      'finding of-high is-unchanged',
      'finding of-medium is-new',
      'finding of-low is-ignored',
    ]);
    expect(textsWithClass(page, 'is-fixed')[0]).toBe(
      'Fixed: 1 finding Low Mended Fixed GET https://shop.example/product?id=1',
    );
  });

  it.each([
    ['2026-12-31', 'Ignored until 2026-12-31, 39 days left: accepted by the team'],
    ['2026-11-23', 'Ignored until 2026-11-23, 1 day left: accepted by the team'],
    ['2026-11-22', 'Ignored until 2026-11-22, last day: accepted by the team'],
    [undefined, 'Ignored indefinitely: accepted by the team'],
  ])('shows the reason and the days left of a finding that is ignored until %s', (expires, told) => {
    const outcome = reviewedOutcome([bareFinding()], { ignoreList: [entryFor('SQL Injection', { expires })] });
    expect(textsWithClass(pageOf(outcome), 'through')).toEqual([told]);
  });

  it('puts new findings first within a category', () => {
    const known = { ...FINDING, title: 'known' };
    const added = { ...FINDING, title: 'added', parameter: 'other' };
    const page = pageOf(reviewedOutcome([known, added], { baseline: [FINDING] }));
    expect(textsWithClass(page, 'title')).toEqual(['added', 'known']);
  });

  it('lists entries of the ignore file that expired or select nothing', () => {
    const ignoreList = [
      entryFor('XSS', { expires: '2026-10-31', line: 7 }),
      entryFor('Elsewhere', { url: 'https://shop.example/**', line: 9, expires: undefined }),
    ];
    expect(textsWithClass(pageOf(reviewedOutcome([FINDING], { ignoreList })), 'entries')).toEqual([
      'Line 7: accepted by the team (until 2026-10-31) XSS',
      'Line 9: accepted by the team Elsewhere https://shop.example/**',
    ]);
  });

  it('is left out when findings were compared with nothing', () => {
    const page = pageOf(outcomeOf([FINDING]));
    expect(withClass(page, 'mark')).toEqual([]);
    expect(withClass(page, 'filters')).toEqual([]);
  });
});

describe('the size of an HTML report', () => {
  const MANY = 10_000;
  const many = (change: Partial<Finding>): readonly Finding[] =>
    Array.from({ length: MANY }, (_, index) => ({
      ...FINDING,
      ...change,
      severity: index < 1_990 ? 'medium' : 'low',
      title: `number ${index}`,
    }));

  it('has room for two thousand findings, and says where the rest are', () => {
    const page = pageOf(outcomeOf(many({})));
    expect(withClass(page, 'finding')).toHaveLength(2_000);
    expect(textsWithClass(page, 'left-out')).toEqual([
      '8000 findings left out here (high 0, medium 0, low 8000), as this file is limited in size. ' +
        'All are in the JSON report, wsc-report/shop.example-1234567.json',
    ]);
  });

  it('stays below nine million bytes with any findings', () => {
    const huge = '<&"\u202e'.repeat(2_000);
    const findings = many({ payload: huge, evidence: huge, description: huge, url: huge, category: huge });
    // Their fingerprints are of no interest here, and take long to make of such addresses.
    const reviewed = findings.map((each) => ({
      ...each,
      fingerprint: huge,
      standing: undefined,
      ignoredBy: undefined,
    }));
    const judgement = judgementOf([]);
    const review = { ...judgement.review, findings: reviewed };
    const page = pageOf(outcomeOf([], { judgement: { ...judgement, review } }));
    expect(Buffer.byteLength(page)).toBeLessThan(9_000_000);
    expect(textsWithClass(page, 'left-out')).toHaveLength(1);
  });

  it('cuts a long text and says by how much', () => {
    const page = pageOf(outcomeOf([{ ...FINDING, payload: 'x'.repeat(10_000) }]));
    expect(page).toMatch(/x… \(\d{4} more characters\)<\/code>/);
  });
});
