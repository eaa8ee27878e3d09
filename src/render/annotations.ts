import { commandText } from '../escape/command.ts';
import { shorten } from '../escape/shorten.ts';
import type { Finding } from '../judge/finding.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { BySeverity, Severity } from '../judge/severity.ts';
import { SEVERITIES } from '../judge/severity.ts';
import { ENDS } from '../judge/verdict.ts';
import type { Annotation } from '../ports.ts';
import type { Texts } from '../texts/message.ts';
import { nameCategory } from './category-name.ts';
import type { Showing, ShownOutcome } from './showing.ts';
import { folderOf, isSoftened, placeOf, tell, wordsFor } from './showing.ts';
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

const ANNOTATION_LEVELS: BySeverity<AnnotationLevel> = {
  high: 'error',
  medium: 'warning',
  low: 'notice',
};

/** An annotation that is worded only if it is shown. */
interface Planned {
  readonly level: AnnotationLevel;
  readonly word: () => { readonly title: string; readonly lines: readonly string[] };
}

/**
 * The annotations in the order in which to show them: the verdicts, then the warnings, then the
 * findings, worst first. There are at most ten of each level. If there would be more, the last one
 * says how many, and where to look.
 */
export function planAnnotations(all: readonly ShownOutcome[], showing: Showing): readonly Annotation[] {
  const planned = [
    ...all.map((shown) => planVerdict(shown, showing)),
    ...all.flatMap(({ outcome }) => planWarnings(outcome, showing)),
    ...SEVERITIES.flatMap((severity) => all.flatMap(({ outcome }) => planFindings(outcome, severity, showing))),
  ];
  const kept = new Map<Planned, Planned>();
  for (const [level, ofLevel] of Map.groupBy(planned, ({ level }) => level)) {
    for (const one of ofLevel.slice(0, MOST_OF_LEVEL)) kept.set(one, one);
    const [last, ...others] = ofLevel.slice(MOST_OF_LEVEL - 1);
    if (last !== undefined && others.length > 0) {
      kept.set(last, planRest(level, 1 + others.length, { all, showing }));
    }
  }
  return planned.flatMap((one) => kept.get(one) ?? []).map((one) => wordOut(one, showing));
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

function planVerdict(shown: ShownOutcome, showing: Showing): Planned {
  const { end, headline, problems } = shown.outcome;
  const { gate, succeeds } = ENDS[end];
  const softened = isSoftened(shown);
  return {
    level: succeeds === 'always' ? 'notice' : softened ? 'warning' : 'error',
    word: () => ({
      title: showing.texts.ending({ gate, isSoftened: softened }),
      lines: [headline, ...problems].map((message) => tell(message, showing)),
    }),
  };
}

function planWarnings(outcome: Outcome, showing: Showing): readonly Planned[] {
  return outcome.warnings.map((warning) => ({
    level: 'warning',
    word: () => ({ title: showing.texts.annotationWarning(), lines: [tell(warning, showing)] }),
  }));
}

function planFindings(outcome: Outcome, severity: Severity, showing: Showing): readonly Planned[] {
  const { texts, details } = showing;
  const level = ANNOTATION_LEVELS[severity];
  const groups = groupFindings(findingsThatCount(outcome)).filter((group) => group.severity === severity);
  const unread = countUnread(outcome)[severity];
  return [
    ...groups.flatMap(({ category, findings }) =>
      details === 'counts'
        ? [countOf(() => nameCategory(category, wordsFor(texts, details)), findings.length)]
        : findings.map((finding) => ({ level, word: () => wordFinding(finding, texts) })),
    ),
    ...(unread > 0 ? [countOf(texts.categoryUnread, unread)] : []),
  ];

  function countOf(name: () => string, count: number): Planned {
    return {
      level,
      word: () => ({
        title: texts.annotationTitle({ severity, category: name() }),
        lines: [texts.annotationCount({ count })],
      }),
    };
  }
}

function wordFinding(finding: Finding, texts: Texts): { readonly title: string; readonly lines: readonly string[] } {
  const { severity, category, title, method, url, parameter, payload, evidence } = finding;
  const lines = [
    { label: '', text: title },
    { label: '', text: [method, url].filter(Boolean).join(' ') },
    { label: texts.findingParameter(), text: parameter },
    { label: texts.findingPayload(), text: payload },
    { label: texts.findingEvidence(), text: evidence },
  ]
    .filter(({ text }) => text.trim() !== '')
    .map(({ label, text }) => `${label && `${label}: `}${shorten(text.trim(), MAX_LINE_BYTES, texts)}`);
  return {
    title: texts.annotationTitle({ severity, category: nameCategory(category, texts) }),
    lines: lines.length > 0 ? lines : [texts.findingBare()],
  };
}

function planRest(
  level: AnnotationLevel,
  count: number,
  { all, showing }: { readonly all: readonly ShownOutcome[]; readonly showing: Showing },
): Planned {
  const { texts, jobSummary } = showing;
  const paths = new Set(all.map((shown) => placeOf(shown, showing)).filter(Boolean));
  const places = [
    ...(jobSummary ? [texts.jobSummary()] : []),
    ...(paths.size > 1 ? new Set([...paths].map(folderOf)) : paths),
  ];
  return {
    level,
    word: () => ({
      title: texts.annotationMore({ count }),
      lines: [texts.annotationRest({ count, places: texts.enumeration({ items: places }) })],
    }),
  };
}
