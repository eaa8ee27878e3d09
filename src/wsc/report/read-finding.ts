import { decodeHTML } from 'entities';
import type { Finding } from '../../judge/finding.ts';
import type { Severity } from '../../judge/severity.ts';
import type { Redactor } from '../../redaction/redactor.ts';
import type { JsonObject } from '../json-shape.ts';
import { isEmpty, isObject, memberOf } from '../json-shape.ts';
import { textIn } from '../value-notation.ts';

/** Fields that give away a finding that is not stored under a number. */
const TELLING_FIELDS = ['Title', 'vuln_key', 'URL', 'VulnParam', 'VulnSTR'];

/** Whether a value has something that only a finding has. */
export function looksLikeFinding(value: unknown): value is JsonObject {
  return isObject(value) && TELLING_FIELDS.some((field) => !isEmpty(memberOf(value, field)));
}

/**
 * The findings of a category: its numbered members, or those in a list. One stored elsewhere is
 * recognised by its fields.
 */
export function rawFindingsIn(category: unknown): readonly unknown[] {
  if (typeof category !== 'object' || category === null) return [];
  const members: readonly (readonly [string, unknown])[] = Object.entries(category);
  return members.flatMap(([name, value]): readonly unknown[] => {
    if (isEmpty(value)) return [];
    if (isListOfFindings(value)) return value;
    return /^\d+$/.test(name) || looksLikeFinding(value) ? [value] : [];
  });
}

/** Whether a value is a list of findings and nothing else. */
export function isListOfFindings(value: unknown): value is readonly JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every(looksLikeFinding);
}

export interface AboutCategory {
  readonly name: string;
  readonly severity: Severity;
  /** What kind of flaw it is. */
  readonly description: string;
  readonly recommendation: string;
}

/**
 * A finding, however odd. What cannot be read stays empty. If the finding is only a text, that is
 * its title.
 */
export function readFinding(value: unknown, about: AboutCategory, redactor: Redactor): Finding {
  const fields = isObject(value) ? value : { Title: value };
  const plain = (name: string) => textIn(memberOf(fields, name));
  const decoded = (name: string) => {
    const written = memberOf(fields, name);
    if (typeof written === 'string' && !written.includes('&')) return written.trim();
    // Decoding may reveal what was encoded, so the decoded text is redacted again.
    return redactor.text(decodeReferences(textIn(written))).trim();
  };
  const { method, url } = splitLocation(decoded('URL'));
  return {
    category: about.name,
    severity: about.severity,
    title: plain('Title'),
    method,
    url,
    parameter: plain('VulnParam'),
    payload: plain('VulnSTR'),
    evidence: plain('Response_Data'),
    request: { headers: plain('Request_Header'), referer: decoded('Referer'), body: plain('Request_Body') },
    description: joinTexts([about.description, plain('Description')]),
    reference: plain('Reference'),
    recommendation: about.recommendation,
  };
}

/** Those of the texts that are not blank, in lines. */
export function joinTexts(texts: readonly string[]): string {
  return texts.filter((text) => text.trim() !== '').join('\n');
}

/** References that a URL has in HTML, and what they stand for. */
const USUAL: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&nbsp;', '\u00a0'],
  ['&quot;', '"'],
  ['&lt;', '<'],
  ['&gt;', '>'],
]);
const USUAL_REFERENCES = /&(?:amp|nbsp|quot|lt|gt);/g;
const OTHER_REFERENCE = /&(?!(?:amp|nbsp|quot|lt|gt);)/;

/** Undoes references of HTML. Few texts need all that `decodeHTML` knows, and takes time for. */
export function decodeReferences(text: string): string {
  return OTHER_REFERENCE.test(text)
    ? decodeHTML(text)
    : text.replace(USUAL_REFERENCES, (reference) => USUAL.get(reference) ?? reference);
}

/** `URL` is display text: `[GET]  http://…`. */
function splitLocation(text: string): { readonly method: string; readonly url: string } {
  const parts = /^\[([A-Za-z]{1,20})\]\s*(.*)$/s.exec(text);
  return { method: parts?.[1]?.toUpperCase() ?? '', url: parts?.[2] ?? text };
}
