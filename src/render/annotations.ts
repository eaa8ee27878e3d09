import { commandText } from '../escape/command.ts';
import { shorten } from '../escape/shorten.ts';
import type { Finding } from '../judge/finding.ts';
import type { BySeverity, Severity } from '../judge/severity.ts';
import { SEVERITIES } from '../judge/severity.ts';
import type { Annotation } from '../ports.ts';
import type { Texts } from '../texts/message.ts';
import { nameCategory } from './category-name.ts';
import type { Showing, ShownOutcome } from './showing.ts';
import { folderOf, isSoftened, placeOf, tell, wordsFor } from './showing.ts';
import { countResults, isAsWanted, listSites, type Site, titleOf, titleOfAll } from './sites.ts';
import { countUnread, findingsThatCount, groupFindings } from './tally.ts';

type AnnotationLevel = Annotation['level'];

/** GitHub shows ten annotations of each level for a step, and silently drops the rest. */
const MOST_OF_LEVEL = 10;

/**
 * The runner cuts a message at 4,096 UTF-16 units. No text has more of these than it has bytes of
 * UTF-8.
 */
const MAX_MESSAGE_BYTES = 4_096;
const MAX_TITLE_BYTES = 120;
const MAX_LINE_BYTES = 700;

/** How many sites the annotation for all of them names. */
const MOST_SITES = 15;

const ANNOTATION_LEVELS: BySeverity<AnnotationLevel> = {
  high: 'error',
  medium: 'warning',
  low: 'notice',
};

/** What the baseline does not have comes first. Without a baseline, everything does. */
const STANDINGS = ['new', 'known'] as const;

/** An annotation that is worded only if it is shown. */
interface Planned {
  readonly level: AnnotationLevel;
  /** How many findings it stands for, if that is not one of something. */
  readonly count?: number;
  readonly word: () => { readonly title: string; readonly lines: readonly string[] };
}

/**
 * The annotations in the order in which to show them: the verdicts, then the warnings, then the
 * findings, new ones first, then the worst. There are at most ten of each level. If there would be
 * more, the last one says how many, and where to look. Known findings are notices if the gate looks
 * only at new ones.
 *
 * Several sites have one for all of them above the verdicts. Those that passed have none about a
 * verdict or findings.
 *
 * Without `annotations` there are only the verdicts: a step that fails must say why.
 */
export function planAnnotations(all: readonly ShownOutcome[], showing: Showing): readonly Annotation[] {
  const sites = listSites(all, showing);
  const others = sites.length > 1 ? sites.filter((site) => !isAsWanted(site)) : sites;
  const planned = [
    ...planWhole(sites, showing),
    ...others.map((site) => planVerdict(site, showing)),
    ...(showing.annotations
      ? [
          ...sites.flatMap((site) => planWarnings(site, showing)),
          ...STANDINGS.flatMap((standing) =>
            SEVERITIES.flatMap((severity) =>
              others.flatMap((site) => planFindings(site, { severity, standing }, showing)),
            ),
          ),
        ]
      : []),
  ];
  const kept = new Map<Planned, Planned>();
  for (const [level, ofLevel] of Map.groupBy(planned, ({ level }) => level)) {
    for (const one of ofLevel.slice(0, MOST_OF_LEVEL)) kept.set(one, one);
    const [last, ...others] = ofLevel.slice(MOST_OF_LEVEL - 1);
    if (last !== undefined && others.length > 0) {
      kept.set(last, planRest(level, countAll([last, ...others]), { all, showing }));
    }
  }
  return planned.flatMap((one) => kept.get(one) ?? []).map((one) => wordOut(one, showing));
}

function countAll(planned: readonly Planned[]): number {
  return planned.reduce((sum, { count = 1 }) => sum + count, 0);
}

function wordOut({ level, word }: Planned, { texts }: Showing): Annotation {
  const sign = (count: number) => texts.leftOut({ count });
  const { title, lines } = word();
  return {
    level,
    title: commandText([title], { maxBytes: MAX_TITLE_BYTES, sign }),
    message: commandText(lines, { maxBytes: MAX_MESSAGE_BYTES, sign }),
  };
}

/** What came of several sites, as bad as the worst of them. Nothing for only one. */
function planWhole(sites: readonly Site[], showing: Showing): readonly Planned[] {
  const [worst, ...others] = sites;
  if (worst === undefined || others.length === 0) return [];
  const told = sites.filter((site) => !isAsWanted(site));
  const count = told.length - MOST_SITES;
  return [
    {
      level: levelOf(worst),
      word: () => ({
        title: titleOfAll(sites, showing),
        lines: [
          showing.texts.sitesCounted({ results: countResults(sites) }),
          ...told.slice(0, MOST_SITES).map((site) => titleOf(site, showing)),
          ...(count > 0 ? [showing.texts.messagesLeftOut({ count })] : []),
        ],
      }),
    },
  ];
}

function levelOf(shown: ShownOutcome): AnnotationLevel {
  return isAsWanted(shown) ? 'notice' : isSoftened(shown) ? 'warning' : 'error';
}

function planVerdict(site: Site, showing: Showing): Planned {
  const { headline, problems } = site.outcome;
  return {
    level: levelOf(site),
    word: () => ({
      title: titleOf(site, showing),
      lines: nameSite(
        site,
        [...[headline, ...problems].map((message) => tell(message, showing)), ...seeSummary(site, showing)],
        showing,
      ),
    }),
  };
}

/** The report is on a runner that will be gone, but the summary stays. */
function seeSummary(site: Site, { texts, jobSummary, run: { url } }: Showing): readonly string[] {
  return isAsWanted(site) || !jobSummary || url === '' ? [] : [texts.seeSummary({ url })];
}

function planWarnings(site: Site, showing: Showing): readonly Planned[] {
  const { outcome, label } = site;
  return outcome.warnings.map((warning) => ({
    level: 'warning',
    word: () => ({
      title: showing.texts.annotationWarning({ site: label === undefined ? '' : tell(label, showing) }),
      lines: nameSite(site, [tell(warning, showing)], showing),
    }),
  }));
}

/** Findings of one severity, and of one standing where there is a baseline. */
interface Kind {
  readonly severity: Severity;
  readonly standing: (typeof STANDINGS)[number];
}

function planFindings(site: Site, { severity, standing }: Kind, showing: Showing): readonly Planned[] {
  const { outcome, demands } = site;
  const { texts, details } = showing;
  const isKnown = standing === 'known';
  const level = isKnown && demands.gateOn === 'new' ? 'notice' : ANNOTATION_LEVELS[severity];
  const ofStanding = findingsThatCount(outcome).filter((finding) => (finding.standing === 'unchanged') === isKnown);
  const groups = groupFindings(ofStanding).filter((group) => group.severity === severity);
  // Of findings that are only counted, nobody knows which are new.
  const notKept = isKnown ? [] : (outcome.judgement?.review.notKept ?? []).filter(({ counts }) => counts[severity] > 0);
  const unread = isKnown ? 0 : countUnread(outcome)[severity];
  const shown = outcome.judgement?.review.newCounts === undefined ? undefined : standing;
  return [
    ...groups.flatMap(({ category, findings }) =>
      details === 'counts'
        ? [countOf(() => nameCategory(category, wordsFor(texts, details)), findings.length, shown)]
        : findings.map((finding) => ({
            level,
            word: () => worded(nameCategory(category, texts), listFinding(finding, texts), shown),
          })),
    ),
    ...notKept.map(({ category, counts }) => ({
      ...countOf(() => nameCategory(category, wordsFor(texts, details)), counts[severity]),
      count: counts[severity],
    })),
    ...(unread > 0 ? [countOf(texts.categoryUnread, unread)] : []),
  ];

  function worded(category: string, lines: readonly string[], standing?: Kind['standing']) {
    const [title = ''] = nameSite(site, [texts.annotationTitle({ severity, category, standing })], showing);
    return { title, lines: nameSite(site, lines, showing) };
  }

  function countOf(name: () => string, count: number, standing?: Kind['standing']): Planned {
    return { level, word: () => worded(name(), [texts.annotationCount({ count })], standing) };
  }
}

/**
 * Among several sites, each line says which one it is about: the log shows it without the title.
 */
function nameSite({ label }: Site, lines: readonly string[], showing: Showing): readonly string[] {
  if (label === undefined) return lines;
  const site = tell(label, showing);
  return lines.map((what) => showing.texts.aboutSite({ site, what }));
}

function listFinding(finding: Finding, texts: Texts): readonly string[] {
  const { title, method, url, parameter, payload, evidence } = finding;
  const lines = [
    { label: '', text: title },
    { label: '', text: [method, url].filter(Boolean).join(' ') },
    { label: texts.findingParameter(), text: parameter },
    { label: texts.findingPayload(), text: payload },
    { label: texts.findingEvidence(), text: evidence },
  ]
    .map(({ label, text }) => ({ label, text: firstLineOf(text) }))
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${label && `${label}: `}${shorten(text, MAX_LINE_BYTES, texts)}`);
  return lines.length > 0 ? lines : [texts.findingBare()];
}

/** The first line that says something. */
function firstLineOf(text: string): string {
  return /\S[^\r\n]*/.exec(text)?.[0].trim() ?? '';
}

function planRest(
  level: AnnotationLevel,
  count: number,
  { all, showing }: { readonly all: readonly ShownOutcome[]; readonly showing: Showing },
): Planned {
  const { texts, jobSummary, run } = showing;
  const paths = new Set(all.map((shown) => placeOf(shown, showing)).filter(Boolean));
  const files = [...(paths.size > 1 ? new Set([...paths].map(folderOf)) : paths)];
  const summary = run.url === '' ? texts.jobSummary() : texts.jobSummaryAt(run);
  const places = jobSummary ? [summary] : files;
  return {
    level,
    word: () => ({
      title: texts.annotationMore({ count }),
      lines: [texts.annotationRest({ count, places: texts.enumeration({ items: places }) })],
    }),
  };
}
