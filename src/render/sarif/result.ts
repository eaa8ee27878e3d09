import { plainBlock, plainLine } from '../../escape/plain.ts';
import { clip } from '../../escape/sarif.ts';
import type { Finding, ReviewedFinding } from '../../judge/finding.ts';
import type { Texts } from '../../texts/message.ts';
import { nameCategory } from '../summary/finding.ts';
import { locate } from './location.ts';
import { LEVELS } from './rule.ts';

/** UTF-16 units. Together they keep one result small, whatever it holds. */
const MAX_PLACE_LENGTH = 400;
const MAX_PARAMETER_LENGTH = 100;
const MAX_PAYLOAD_LENGTH = 200;
const MAX_VALUE_LENGTH = 500;
const MAX_BODY_LENGTH = 1_000;
const MAX_HEADERS_LENGTH = 2_000;

/** A finding as SARIF has it: a `result`. */
export type Result = ReturnType<typeof describeResult>;

interface ResultContext {
  readonly siteUrl: string;
  readonly ruleId: string;
  readonly ruleIndex: number;
  /** The how-manyth of its fingerprint in the file, from 1. */
  readonly occurrence: number;
  readonly texts: Texts;
}

export function describeResult(
  finding: ReviewedFinding,
  { siteUrl, ruleId, ruleIndex, occurrence, texts }: ResultContext,
) {
  const { severity, url, fingerprint } = finding;
  return {
    ruleId,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: tellFinding(finding, siteUrl, texts) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: locate(url, siteUrl, finding) },
          // A site has no lines. GitHub wants all four.
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
        },
      },
    ],
    // In the form of the hashes that GitHub itself makes: with the number of the occurrence.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence}` },
    ...webRequestOf(finding),
  };
}

/** What was found and where, in sentences. */
function tellFinding(finding: Finding, siteUrl: string, texts: Texts): string {
  const { category, method, url, parameter, payload } = finding;
  const place = [method, (url || siteUrl).replace(/[?#].*$/s, '')].filter(Boolean).join(' ');
  const told = [
    texts.sarifFinding({
      category: nameCategory(category.trim(), texts),
      place: clip(plainLine(place), MAX_PLACE_LENGTH),
      parameter: clip(plainLine(parameter), MAX_PARAMETER_LENGTH),
    }),
    payload === '' ? '' : texts.sarifPayload({ payload: clip(plainLine(payload), MAX_PAYLOAD_LENGTH) }),
  ];
  return withoutLinks(told.filter(Boolean).join(' '));
}

/** SARIF makes a link of `[text](target)` in a plain message too (SARIF 2.1.0, section 3.11.6). */
function withoutLinks(message: string): string {
  return message.replaceAll('](', '] (');
}

/** The request that showed the flaw, as far as the report gives it. */
function webRequestOf({ method, url, parameter, payload, request }: Finding) {
  const headers = readHeaders(request.headers);
  const hasReferer = Object.keys(headers).some((name) => name.toLowerCase() === 'referer');
  if (request.referer !== '' && !hasReferer) headers['Referer'] = toValue(request.referer);
  const webRequest = {
    ...(method !== '' && { method: toValue(method) }),
    ...(url !== '' && { target: toValue(targetOf(url)) }),
    ...(Object.keys(headers).length > 0 && { headers }),
    // fromEntries defines own members, whatever their names.
    ...(parameter !== '' && { parameters: Object.fromEntries([[toValue(parameter), toValue(payload)]]) }),
    ...(request.body !== '' && { body: { text: clip(plainBlock(request.body), MAX_BODY_LENGTH) } }),
  };
  return Object.keys(webRequest).length > 0 && { webRequest };
}

/** The target as a request line has it: path and query, as they were written. */
function targetOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
}

/** A header block's fields by name, those of one name joined. A line that begins with a blank goes on with the last. */
function readHeaders(block: string): Record<string, string> {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of clip(plainBlock(block), MAX_HEADERS_LENGTH).split('\n')) {
    const [, name, value = ''] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*)$/.exec(line) ?? [];
    const earlier = fields.get(name ?? last);
    if (name !== undefined) {
      fields.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
      last = name;
    } else if (earlier !== undefined && /^[ \t]/.test(line)) {
      fields.set(last, `${earlier} ${line.trim()}`);
    }
  }
  return Object.fromEntries(fields);
}

function toValue(text: string): string {
  return clip(plainLine(text), MAX_VALUE_LENGTH);
}
