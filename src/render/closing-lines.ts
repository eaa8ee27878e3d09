import { cut } from '../escape/shorten.ts';
import type { Demands } from '../judge/gate.ts';
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

/**
 * What the log says at the end, line by line: every limit in force next to what was found, and the
 * findings by category. It says nothing about single findings, because problem matchers left behind
 * by other steps read the log.
 */
export function listClosingLines(outcome: Outcome, demands: Demands): readonly Message[] {
  const limits = listLimits(outcome, demands).map(({ measure, found, limit, holds }) =>
    say('logLimit', { measure, found, limit, result: holds === undefined ? '' : say('limitResult', { holds }) }),
  );
  const heading = limits.length > 0 ? [say('logLimits', { number: outcome.scan?.id ?? '' })] : [];
  return [...heading, ...limits, ...listCategoryLines(outcome)];
}

/**
 * The same for several sites, with what the annotations may have no room for: each line names its
 * site. The worst is last, where a log is read first.
 */
export function listSiteLines(all: readonly ShownOutcome[], showing: Showing): readonly Message[] {
  return listSites(all, showing)
    .toReversed()
    .flatMap(({ outcome, demands, label }) => {
      const lines = [
        ...outcome.problems,
        ...outcome.warnings.map((what) => say('warning', { what })),
        ...listClosingLines(outcome, demands),
      ];
      return lines.map((what) => nameSite(label, what));
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
  return lines.length > 0 ? [say('logCategories'), ...lines] : [];
}

function sayCounts(category: string | Message, counts: Counts): Message {
  return say('logCategory', { category, ...bySeverity((severity) => counts[severity]) });
}
