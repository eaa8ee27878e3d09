import {
  type SarifFields,
  type SarifMessage,
  type SarifText,
  sarif,
  sarifBlock,
  sarifFields,
  sarifLine,
  sarifMessage,
} from '../../escape/sarif.ts';
import type { SarifResult, SarifWebRequest } from '../../escape/sarif-format.ts';
import type { Finding, ReviewedFinding } from '../../judge/finding.ts';
import type { Texts } from '../../texts/message.ts';
import { locate } from './location.ts';
import { SARIF_LEVELS } from './rule.ts';

/** UTF-16 units. Together they keep one result small, whatever the report says. */
const MAX_PLACE_LENGTH = 400;
const MAX_PARAMETER_LENGTH = 100;
const MAX_PAYLOAD_LENGTH = 200;
const MAX_VALUE_LENGTH = 500;
const MAX_BODY_LENGTH = 1_000;
const MAX_HEADERS_LENGTH = 2_000;

interface ResultContext {
  readonly siteUrl: string;
  /** The name of the finding's category. */
  readonly categoryName: string;
  readonly headersOf: HeaderReader;
  readonly ruleId: SarifText;
  readonly ruleIndex: number;
  /** Counts the results of one fingerprint in the file, from 1. */
  readonly occurrence: number;
  readonly texts: Texts;
}

/** A finding as SARIF has it. */
export function describeResult(finding: ReviewedFinding, context: ResultContext): SarifResult {
  const { siteUrl, ruleId, ruleIndex, occurrence } = context;
  const { severity, url, fingerprint } = finding;
  const webRequest = webRequestOf(finding, context);
  return {
    ruleId,
    ruleIndex,
    level: SARIF_LEVELS[severity],
    message: { text: tellFinding(finding, context) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: locate(url, siteUrl, finding) },
          // A site has no lines, but GitHub requires all four.
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
        },
      },
    ],
    // GitHub's own hashes also end with the number of the occurrence.
    partialFingerprints: { primaryLocationLineHash: sarif`${sarifLine(fingerprint)}:${occurrence}` },
    ...(Object.keys(webRequest).length > 0 && { webRequest }),
  };
}

/** What was found and where, in sentences. */
function tellFinding(finding: Finding, { siteUrl, categoryName, texts }: ResultContext): SarifMessage {
  const { method, url, parameter, payload } = finding;
  const place = [method, (url || siteUrl).replace(/[?#].*$/s, '')].filter(Boolean).join(' ');
  const told = [
    texts.sarifFinding({
      category: categoryName,
      place: sarifLine(place, MAX_PLACE_LENGTH),
      parameter: sarifLine(parameter, MAX_PARAMETER_LENGTH),
    }),
    payload === '' ? '' : texts.sarifPayload({ payload: sarifLine(payload, MAX_PAYLOAD_LENGTH) }),
  ];
  return sarifMessage(told.filter(Boolean).join(' '));
}

/** The request that showed the flaw, where the report gives it. */
function webRequestOf(
  { method, url, parameter, payload, request }: Finding,
  { headersOf }: ResultContext,
): SarifWebRequest {
  const headers = headersOf(request);
  return {
    ...(method !== '' && { method: toValue(method) }),
    ...(url !== '' && { target: toValue(targetOf(url)) }),
    ...(headers !== undefined && { headers }),
    ...(parameter !== '' && { parameters: sarifFields([[toValue(parameter), toValue(payload)]]) }),
    ...(request.body !== '' && { body: { text: sarifBlock(request.body, MAX_BODY_LENGTH) } }),
  };
}

/** Reads the headers of a request; undefined if there are none. */
export type HeaderReader = (request: Pick<Finding['request'], 'headers' | 'referer'>) => SarifFields | undefined;

/** Creates a reader that remembers the last headers. Many findings of a scan have the same. */
export function createHeaderReader(): HeaderReader {
  let [headers, referer] = ['', ''];
  let fields: SarifFields | undefined;
  return (request) => {
    if (request.headers !== headers || request.referer !== referer) {
      ({ headers, referer } = request);
      fields = readFields(request);
    }
    return fields;
  };
}

function readFields({ headers, referer }: Parameters<HeaderReader>[0]): SarifFields | undefined {
  const fields = [...readHeaders(headers)].map(([name, value]) => [sarifLine(name), sarifBlock(value)] as const);
  const hasReferer = fields.some(([name]) => name.toLowerCase() === 'referer');
  if (referer !== '' && !hasReferer) fields.push([sarif`Referer`, toValue(referer)]);
  return fields.length > 0 ? sarifFields(fields) : undefined;
}

/** The target of a request line: path and query, as they were written. */
function targetOf(url: string): string {
  return url.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
}

/**
 * A header block's fields by name; those with the same name are joined. A line that begins with a
 * blank continues the field before it.
 */
function readHeaders(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  let last = '';
  for (const line of sarifBlock(block, MAX_HEADERS_LENGTH).split('\n')) {
    const [, name, value = ''] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*)$/.exec(line) ?? [];
    const earlier = fields.get(name ?? last);
    if (name !== undefined) {
      fields.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
      last = name;
    } else if (earlier !== undefined && /^[ \t]/.test(line)) {
      fields.set(last, `${earlier} ${line.trim()}`);
    }
  }
  return fields;
}

function toValue(text: string): SarifText {
  return sarifLine(text, MAX_VALUE_LENGTH);
}
