/** Scenes about what a scan found, and what its report makes of it. */
import { type Family, ordering, simple } from './family.ts';
import type { Random } from './random.ts';
import { drawDress, drawSite, quote, type Scene, withEarlier } from './scene.ts';

function drawCrawl(random: Random): Scene {
  const crawled = random.pick([0, null, 1, 4, 6]);
  const limits = [{}, {}, { 'min-crawled-urls': '2' }, ...(crawled === null ? [] : [{ 'min-crawled-urls': '50%' }])];
  return simple(random, ({ sent }) => ({
    service: { crawled, truth: { findings: 0 } },
    earlier: random.chance() ? [{ url: sent, endedAgo: 5_000_000 }] : [],
    inputs: random.pick(limits),
  }));
}

function drawDisagreement(random: Random): Scene {
  return simple(random, () => ({
    service: random.pick([
      { report: { level: 'less' }, truth: { risks: ['Medium'] } },
      { report: { level: 'more' }, truth: { mixed: true } },
      { truth: { risks: ['Critical', 'Low'] } },
    ]),
  }));
}

/** The scan before may be missing, failed or too old to be read: then an older one counts. */
function drawComparison(random: Random): Scene {
  const site = drawSite(random);
  const url = site.sent;
  const older = { url, endedAgo: 500 * 86_400, draw: 8 };
  const earlier = random.pick([
    [],
    [{ url, endedAgo: 86_400 }],
    [
      { ...older, endedAgo: 9 * 86_400 },
      { url, endedAgo: 86_400 },
    ],
    [
      { ...older, endedAgo: 9 * 86_400 },
      { url, endedAgo: 86_400, state: 5 },
    ],
    [
      { ...older, endedAgo: 9 * 86_400 },
      { url: `${new URL(url).origin}/elsewhere`, endedAgo: 86_400 },
    ],
    [{ ...older, expired: true }],
  ]);
  const truth = {
    risks: [random.pick(['High', 'Medium'])],
    common: { findings: 3 },
    own: { findings: random.pick([0, 2, 3]) },
  };
  const demands = { 'max-high': random.pick(['0', '2', 'none']), 'max-total': random.pick(['0', '3', 'none']) };
  return {
    sites: [site],
    service: { ...withEarlier(drawDress(random), ...earlier), truth, report: { risks: random.pick(['en', 'ko']) } },
    runs: [ordering([site], { baseline: 'previous', 'gate-on': random.pick(['all', 'new']), ...demands })],
  };
}

/** Accepts each finding of some categories, and those of the site's own host with some path. */
function drawIgnoring(random: Random): Scene {
  const categories = ['XSS', 'SQL Injection', 'Directory Listing', '__proto__', '7'];
  const chosen = categories.filter(() => random.chance(0.7));
  const entries = chosen.map((category) => `- category: ${quote(category)}\n  reason: accepted\n`);
  return simple(random, ({ sent }) => ({
    service: { truth: { strange: true, findings: 12 }, report: { risks: random.pick(['en', 'ko']) } },
    inputs: { 'ignore-file': 'accepted.yml' },
    files: {
      'accepted.yml': `${entries.join('')}- url: ${quote(`${new URL(sent).origin}/p0-*/view`)}\n  reason: known\n`,
    },
  }));
}

export const REPORT_FAMILIES: readonly Family[] = [
  { name: 'a scan that completes', draw: (random) => simple(random, () => ({})) },
  { name: 'a clean site', draw: (random) => simple(random, () => ({ service: { truth: { findings: 0 } } })) },
  { name: 'a crawl that found little, or says nothing', draw: drawCrawl },
  { name: 'tables that disagree, or a risk of another name', draw: drawDisagreement },
  {
    name: 'a report with one thing wrong',
    // One that can't be read is asked for again, for up to a minute.
    isSlow: true,
    draw: (random) => simple(random, () => ({ service: { report: { mistake: random.below(1e6) } }, end: 'any' })),
  },
  { name: 'a comparison with the scan before', draw: drawComparison },
  { name: 'findings that are accepted', draw: drawIgnoring },
];
