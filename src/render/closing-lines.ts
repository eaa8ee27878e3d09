import { cut } from '../escape/shorten.ts';
import type { Demands } from '../judge/gate.ts';
import type { IgnoreEntry } from '../judge/ignore/entries.ts';
import type { Outcome } from '../judge/outcome.ts';
import { bySeverity, type Counts } from '../judge/severity.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import { listLimits } from './limits.ts';
import { findLeftRunning } from './scans-to-collect.ts';
import type { Showing, ShownOutcome } from './showing.ts';
import { countResults, listSites } from './sites.ts';
import { countUnread, tallyOutcome } from './tally.ts';

const MAX_CATEGORIES = 100;
const MAX_NAME_BYTES = 200;

/** How many lines of the ignore file to name. */
const MAX_ENTRIES = 20;

/** A line of the log, or a part of it that people can fold. */
export type LogPart = Message | { readonly title: Message; readonly lines: readonly Message[] };

/**
 * What the log says at the end: how the findings add up, every limit in force next to what was
 * found, and the findings by category. It says nothing about single findings, because problem
 * matchers left behind by other steps read the log.
 */
export function listClosingLines(outcome: Outcome, demands: Demands): readonly LogPart[] {
  const limits = listLimitLines(outcome, demands);
  const categories = listCategoryLines(outcome);
  return [
    ...listReviewLines(outcome),
    ...(limits.length > 0 ? [{ title: say('logLimits', { number: outcome.scan?.id ?? '' }), lines: limits }] : []),
    ...(categories.length > 0 ? [{ title: say('logCategories'), lines: categories }] : []),
  ];
}

/** How the findings add up, and what is wrong with the ignore file. */
function listReviewLines({ judgement }: Outcome): readonly Message[] {
  if (judgement === undefined) return [];
  const { review, baselineName: name = '' } = judgement;
  const linesOf = (entries: readonly IgnoreEntry[]) => entries.slice(0, MAX_ENTRIES).map(({ line }) => `${line}`);
  const { expiredEntries: expired, unusedEntries: unused } = review;
  return [
    say('logReconciled', {
      found: review.counts.total,
      known: review.knownCounts?.total,
      ignored: review.ignoredCounts?.total,
      fixed: review.fixedCounts?.total,
    }),
    ...(name === ''
      ? []
      : [/^\d+$/.test(name) ? say('logBaselineScan', { number: name }) : say('logBaseline', { name })]),
    ...(expired.length > 0 ? [say('logEntriesExpired', { lines: linesOf(expired), count: expired.length })] : []),
    ...(unused.length > 0 ? [say('logEntriesUnused', { lines: linesOf(unused), count: unused.length })] : []),
  ];
}

function listLimitLines(outcome: Outcome, demands: Demands): readonly Message[] {
  return listLimits(outcome, demands).map(({ measure, found, limit, holds, isLeast }) => {
    const result = holds === undefined ? '' : say('limitResult', { holds, isLeast });
    return say('logLimit', { measure, found, limit, result });
  });
}

/**
 * The same for several sites, with what the annotations may have no room for: each line names its
 * site. The worst is last, where a log is read first.
 */
export function listSiteLines(all: readonly ShownOutcome[], showing: Showing): readonly LogPart[] {
  return listSites(all, showing)
    .toReversed()
    .flatMap(({ outcome, demands, label }) => {
      const parts = [
        ...outcome.problems,
        ...outcome.warnings.map((what) => say('warning', { what })),
        ...listClosingLines(outcome, demands),
      ];
      return parts.map((part) =>
        'lines' in part
          ? { title: nameSite(label, part.title), lines: part.lines.map((line) => nameSite(label, line)) }
          : nameSite(label, part),
      );
    });
}

/**
 * How a log of several sites ends: the verdicts, the worst last; what a later step needs to collect
 * the scans that go on; and what came of all sites, in one line.
 */
export function listVerdictLines(all: readonly ShownOutcome[], showing: Showing): readonly Message[] {
  const left = findLeftRunning(all, showing);
  return [
    ...listSites(all, showing)
      .toReversed()
      .map(({ outcome, label }) => nameSite(label, outcome.headline)),
    ...(left === undefined
      ? []
      : [say('leftRunning', { count: left.count }), ...left.inputs.map((line) => say('inputLine', { line }))]),
    say('sitesCounted', { results: countResults(all) }),
  ];
}

function nameSite(label: Message | undefined, what: Message): Message {
  return label === undefined ? what : say('aboutSite', { site: label, what });
}

function listCategoryLines(outcome: Outcome): readonly Message[] {
  const tallies = tallyOutcome(outcome);
  const unread = countUnread(outcome);
  const count = tallies.length - MAX_CATEGORIES;
  const lines = [
    ...tallies.slice(0, MAX_CATEGORIES).map(({ category, counts }) => {
      const name =
        category === '' ? say('categoryUnnamed') : say('category', { name: cut(category, MAX_NAME_BYTES, () => '…') });
      return sayCounts(name, counts);
    }),
    ...(count > 0 ? [say('logCategoriesLeftOut', { count })] : []),
    ...(unread.total > 0 ? [sayCounts(say('categoryUnread'), unread)] : []),
  ];
  return lines;
}

function sayCounts(category: string | Message, counts: Counts): Message {
  return say('logCategory', { category, ...bySeverity((severity) => counts[severity]) });
}
