/**
 * How credentials are removed from a text, in order:
 *
 * 1. `known/` finds the secrets that the run was given, in any spelling and within base64.
 * 2. `syntax/` finds values that have names: JSON, forms, headers, YAML, programs. `names/` knows
 *    the names of credentials, and `syntax/harmless-value.ts` the values that are never one.
 * 3. `shapes/` finds credentials by their form: bearer tokens, PEM keys, keys of issuers.
 * 4. Each finder returns parts of the text, and `text/replaced-parts.ts` replaces them all at once.
 *    The result is read again until nothing changes.
 *
 * `text/` holds what all of them share: spellings of characters, separators, quotes, decoding. By
 * `text/clues.ts` a text is shown only to finders that could find something in it.
 * `parsed-json.ts` takes a value of JSON apart into texts.
 *
 * 2 and 3 are the heuristics. When they are off, 2 still finds given values that are too short for
 * 1, but only after the name of their own header.
 */
import { isUnmistakable, type Secret } from './known/given-secrets.ts';
import { createSecretFinders } from './known/secret-finder.ts';
import { createMentionTest } from './names/credential-mention.ts';
import { holdsCookies, isCredentialHeader, isCredentialName } from './names/credential-name.ts';
import { nameAtEndOf } from './names/written-name.ts';
import { type LeafRedaction, redactJson } from './parsed-json.ts';
import { credentialShapes } from './shapes/credential-shapes.ts';
import { valuesInAllSyntaxes } from './syntax/all-syntaxes.ts';
import { cookieValues } from './syntax/cookie.ts';
import { isPlaceholder, isSentenceAboutHeader } from './syntax/harmless-value.ts';
import { createHeaderLineFinder } from './syntax/header-line.ts';
import { memberAndPairValues } from './syntax/members-and-pairs.ts';
import type { FoundValue, NamedValue, NamedValueKind } from './syntax/named-value.ts';
import { createLook } from './text/clues.ts';
import { remembering } from './text/remembered-texts.ts';
import { REDACTED, type ReplacedPart, replaceParts } from './text/replaced-parts.ts';

/**
 * Removes credentials from everything that is shown or written. Each is replaced by `[redacted]`;
 * the rest stays as it was.
 */
export interface Redactor {
  /** The text without its credentials. Redacting it again changes nothing. */
  text(text: string): string;
  /**
   * A copy of a JSON value, of any depth, without its credentials. Redacted are every text, the
   * names of members (a number distinguishes those that become alike), and every leaf under the
   * name of a credential, even a number.
   */
  json(value: unknown): unknown;
}

export interface RedactionSettings {
  /** Known secrets, removed everywhere, encoded or not. */
  readonly secrets: readonly Secret[];
  /** Whether to also remove what looks like a credential by its header, its name or its form. */
  readonly heuristics: boolean;
}

/**
 * What one pass removes can reveal more for the next, such as a name that ran into a secret. Texts
 * settle after two passes, contrived ones after three. The limit keeps the time in proportion.
 */
const MOST_PASSES = 8;

/** Finds parts of a text that must go. */
type FindParts = (text: string) => readonly ReplacedPart[];

/** A name of one word, which may tell by any part of it. */
const WORD = /^[\w.$\-[\]:@]{1,80}$/;

/**
 * A redactor for the secrets that a run was given and, with heuristics, for other credentials in a
 * report.
 */
export function createRedactor({ secrets, heuristics }: RedactionSettings): Redactor {
  const ownValues = shortValuesByHeader(secrets);
  const headerLines = createHeaderLineFinder([...ownValues.keys()]);
  const mention = createMentionTest([...ownValues.keys()]);
  const names = { mayBeIn: mention.mayBeIn, isWanted };
  const findersFor = createLook<FindParts>([
    ...createSecretFinders(secrets.filter(isUnmistakable).map(({ value }) => value)),
    ...(heuristics || ownValues.size > 0
      ? [
          { clues: headerLines.clues, find: headerPartsIn },
          { clues: mention.clues, find: namedPartsIn },
        ]
      : []),
    ...(heuristics ? [credentialShapes] : []),
  ]);
  const remembered = remembering(redactText);
  // Texts that differ in a credential alone become the same.
  const redactAgain = remembering(redactOnce);
  const text = (each: string) => (findersFor(each).length === 0 ? each : remembered(each));
  return { text, json: (value) => redactJson(value, { text, under: leavesUnder }) };

  function redactText(text: string): string {
    let redacted = redactOnce(text);
    for (let pass = 1, before = text; pass < MOST_PASSES && before !== redacted; pass += 1) {
      before = redacted;
      redacted = redactAgain(before);
    }
    return redacted;
  }

  function redactOnce(text: string): string {
    const parts = findersFor(text).flatMap((find) => find(text));
    return parts.length === 0 ? text : replaceParts(text, parts);
  }

  function headerPartsIn(text: string): readonly ReplacedPart[] {
    return headerLines.find(text).flatMap((value) => secretPartsOf(text, value));
  }

  function namedPartsIn(text: string): readonly ReplacedPart[] {
    if (!names.mayBeIn(text)) return [];
    const values = heuristics ? valuesInAllSyntaxes(text, names) : memberAndPairValues(text, isWanted);
    return values.flatMap((value) => secretPartsOf(text, value));
  }

  function isWanted(name: string, kind: NamedValueKind): boolean {
    return (heuristics && isCredential(name, kind)) || (kind === 'member' && ownValues.has(name.toLowerCase()));
  }

  function secretPartsOf(text: string, value: NamedValue): readonly ReplacedPart[] {
    return partsOf(text, value)
      .filter(({ start, end }) => isSecret(text.slice(start, end), value))
      .map(toReplacedPart);
  }

  function isSecret(value: string, { name, kind }: NamedValue): boolean {
    const isOwn = ownValues.get(name.toLowerCase())?.has(value) ?? false;
    return isOwn || (heuristics && isCredential(name, kind) && !isHarmless(value, name, kind));
  }

  function leavesUnder(written: string): LeafRedaction | undefined {
    const name = namesIn(written).find((each) => isWanted(each, 'member'));
    if (name === undefined) return undefined;
    return (leaf) => {
      const text = String(leaf);
      const parts = secretPartsOf(text, { name, kind: 'member', isEncoded: false, start: 0, end: text.length });
      return parts.length === 0 ? leaf : replaceParts(text, parts);
    };
  }
}

/**
 * The names that identify a member: those that a text can have before a colon. A URL is not a name.
 */
function namesIn(written: string): readonly string[] {
  if (WORD.test(written)) return [written, nameAtEndOf(written)];
  return written.includes('://') ? [] : [nameAtEndOf(written)];
}

/** Which parts of a named value may be secret: the values of cookies, or all of anything else. */
function partsOf(text: string, value: NamedValue): readonly FoundValue[] {
  const { start, end, name, kind } = value;
  const written = text.slice(start, end);
  // A member named after cookies may hold the value of one. A header line without any is about
  // cookies.
  if (holdsCookies(name) && (kind === 'header' || value.isEncoded || written.includes('='))) {
    return cookieValues(text, { ...value, isSet: /^set/i.test(name) });
  }
  const from = start + written.length - written.trimStart().length;
  return [{ ...value, start: from, end: start + written.trimEnd().length }];
}

function toReplacedPart({ start, end, quote }: FoundValue): ReplacedPart {
  return quote === undefined ? { start, end } : { start, end, replacement: `${quote}${REDACTED}${quote}` };
}

/** Whether this name is that of a credential. */
function isCredential(name: string, kind: NamedValueKind): boolean {
  return isCredentialName(name) || isHeader(name, kind);
}

/**
 * The header of a credential. `cookie=` alone in a query is what an attack sends to other sites, so
 * it stays.
 */
function isHeader(name: string, kind: NamedValueKind): boolean {
  return (kind === 'header' || kind === 'member') && (isCredentialHeader(name) || holdsCookies(name));
}

/**
 * Whether a value can't be a credential under any name. After a header's name, even `null` counts
 * as a value.
 */
function isHarmless(value: string, name: string, kind: NamedValueKind): boolean {
  return isHeader(name, kind) ? isSentenceAboutHeader(value) : isPlaceholder(value);
}

/**
 * Values so short that they are looked for only after their own header's name, by that name in
 * lower case.
 */
function shortValuesByHeader(secrets: readonly Secret[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const secret of secrets) {
    if (isUnmistakable(secret) || secret.source.kind === 'key') continue;
    const name = secret.source.name.toLowerCase();
    values.set(name, (values.get(name) ?? new Set()).add(secret.value));
  }
  return values;
}
