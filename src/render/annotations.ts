import { commandText } from '../escape/command.ts';
import type { Finding } from '../judge/finding.ts';
import type { Outcome } from '../judge/outcome.ts';
import type { Severity } from '../judge/severity.ts';
import { SEVERITIES } from '../judge/severity.ts';
import { ENDS } from '../judge/verdict.ts';
import type { Annotation } from '../ports.ts';
import type { Texts } from '../texts/message.ts';
import type { Presentation } from './showing.ts';
import { folderOf, isSoftened, placeOf, shorten, tell, wordsFor } from './showing.ts';
import { nameCategory } from './summary/finding.ts';
import { countUnread, findingsThatCount, groupFindings } from './tally.ts';

type AnnotationLevel = Annotation['level'];

export interface AnnotationRequest extends Presentation {
  /** Whether there is a job summary to point at. */
  readonly hasSummary?: boolean;
}

/** GitHub shows ten of a level for a step and drops the rest unsaid. */
const MOST_OF_LEVEL = 10;

/** The runner cuts a message at 4,096 UTF-16 units; no text has more of these than bytes of UTF-8. */
const MAX_MESSAGE_BYTES = 4_096;
const MAX_TITLE_BYTES = 120;
const MAX_LINE_BYTES = 700;

const LEVELS: Readonly<Record<Severity, AnnotationLevel>> = { high: 'error', medium: 'warning', low: 'notice' };

/** An annotation that is worded only if it is shown. */
interface Planned {
  readonly level: AnnotationLevel;
  readonly word: () => { readonly title: string; readonly lines: readonly string[] };
}

/**
 * The annotations in the order in which to show them: the verdicts, what else to know, and the findings, the
 * worst first. At most ten of a level; where there are more, the last says how many, and where to look.
 */
export function planAnnotations(outcomes: readonly Outcome[], request: AnnotationRequest): readonly Annotation[] {
  const planned = [
    ...outcomes.map((outcome) => planVerdict(outcome, request)),
    ...outcomes.flatMap((outcome) => planWarnings(outcome, request)),
    ...SEVERITIES.flatMap((severity) => outcomes.flatMap((outcome) => planFindings(outcome, severity, request))),
  ];
  const shown = new Map<Planned, Planned>();
  for (const [level, ofLevel] of Map.groupBy(planned, ({ level }) => level)) {
    for (const one of ofLevel.slice(0, MOST_OF_LEVEL)) shown.set(one, one);
    const [last, ...others] = ofLevel.slice(MOST_OF_LEVEL - 1);
    if (last !== undefined && others.length > 0) {
      shown.set(last, planRest(level, 1 + others.length, { outcomes, request }));
    }
  }
  return planned.flatMap((one) => shown.get(one) ?? []).map((one) => wordOut(one, request));
}

function wordOut({ level, word }: Planned, { texts }: AnnotationRequest): Annotation {
  const sign = (count: number) => texts.leftOut({ count });
  const { title, lines } = word();
  return {
    level,
    title: commandText([title], { maxBytes: MAX_TITLE_BYTES, sign }),
    message: commandText(lines, { maxBytes: MAX_MESSAGE_BYTES, sign }),
  };
}

function planVerdict(outcome: Outcome, request: AnnotationRequest): Planned {
  const { end, headline, problems } = outcome;
  const { gate, succeeds } = ENDS[end];
  const softened = isSoftened(outcome, request);
  return {
    level: succeeds === 'always' ? 'notice' : softened ? 'warning' : 'error',
    word: () => ({
      title: request.texts.ending({ gate, isSoftened: softened }),
      lines: [headline, ...problems].map((message) => tell(message, request)),
    }),
  };
}

function planWarnings(outcome: Outcome, request: AnnotationRequest): readonly Planned[] {
  return outcome.warnings.map((warning) => ({
    level: 'warning',
    word: () => ({ title: request.texts.annotationWarning(), lines: [tell(warning, request)] }),
  }));
}

function planFindings(outcome: Outcome, severity: Severity, request: AnnotationRequest): readonly Planned[] {
  const { texts, details } = request;
  const level = LEVELS[severity];
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
  { outcomes, request }: { readonly outcomes: readonly Outcome[]; readonly request: AnnotationRequest },
): Planned {
  const { texts, hasSummary = true } = request;
  const paths = new Set(outcomes.map((outcome) => placeOf(outcome, request)).filter(Boolean));
  const places = [
    ...(hasSummary ? [texts.jobSummary()] : []),
    ...(paths.size > 1 ? new Set([...paths].map(folderOf)) : paths),
  ];
  return {
    level,
    word: () => ({
      title: texts.annotationMore({ count }),
      lines: [texts.annotationRest({ count, places: places.join(', ') })],
    }),
  };
}
