import type { Secret } from './known/given-secrets.ts';
import { isUnmistakable } from './known/given-secrets.ts';
import { createSecretFinder } from './known/secret-finder.ts';
import { holdsCookies, isCredentialHeader, isCredentialName } from './names/credential-name.ts';
import { nameAtEndOf } from './names/written-name.ts';
import type { LeafRedaction } from './parsed-json.ts';
import { redactJson } from './parsed-json.ts';
import { credentialShapes } from './shapes/credential-shapes.ts';
import { cookieValues } from './syntax/cookie.ts';
import { functionCallValues } from './syntax/function-call.ts';
import { graphqlVariables } from './syntax/graphql-variable.ts';
import { isPlaceholder, isSentenceAboutHeader } from './syntax/harmless-value.ts';
import { createHeaderLineFinder, secretLines } from './syntax/header-line.ts';
import { markupValues } from './syntax/markup-element.ts';
import { memberAndPairValues } from './syntax/members-and-pairs.ts';
import { multipartFields } from './syntax/multipart-form.ts';
import type { FoundValue, NamedValue, NamedValueKind } from './syntax/named-value.ts';
import { optionAndDirectiveValues } from './syntax/option-and-directive.ts';
import { phpSerializedValues } from './syntax/php-serialize.ts';
import { yamlBlockValues } from './syntax/yaml-block.ts';
import { peelEncoded } from './text/outer-encoding.ts';
import type { ReplacedPart } from './text/replaced-parts.ts';
import { REDACTED, replaceParts } from './text/replaced-parts.ts';

/** Takes credentials out of whatever is shown or written. What goes leaves `[redacted]`, what stays is as it was. */
export interface Redactor {
  /** The text less its credentials. Redacted again, it stays the same. */
  text(text: string): string;
  /**
   * A copy of a value of JSON less its credentials: all texts in it redacted, names of members too (those that become
   * alike are told apart by a number), and every leaf under the name of a credential, numbers as well. Of any depth.
   */
  json(value: unknown): unknown;
}

export interface RedactionSettings {
  /** What is known to be secret: goes wherever it stands, encoded or not. */
  readonly secrets: readonly Secret[];
  /** Whether what looks like a credential goes too: by its header, by its name, by its form. */
  readonly heuristics: boolean;
}

/**
 * What one pass takes out can bring to light what another must (a name that a secret had run into). Texts settle in two
 * passes, contrived ones in three; the bound keeps time in proportion.
 */
const MOST_PASSES = 8;

/** What reads names and values, each in the ways that it knows to write them. */
const READERS = [
  memberAndPairValues,
  graphqlVariables,
  markupValues,
  multipartFields,
  yamlBlockValues,
  functionCallValues,
  optionAndDirectiveValues,
  phpSerializedValues,
];

/** A name of one word tells by any part of it. */
const WORD = /^[\w.$\-[\]:@]{1,80}$/;

/** A redactor for what a run knows to be secret, and, with heuristics, for what a report holds besides. */
export function createRedactor({ secrets, heuristics }: RedactionSettings): Redactor {
  const secretsIn = createSecretFinder(secrets.filter(isUnmistakable).map(({ value }) => value));
  const ownValues = shortValuesByHeader(secrets);
  const headerLines = createHeaderLineFinder([...ownValues.keys()]);
  return { text: redactText, json: (value) => redactJson(value, { text: redactText, under: leavesUnder }) };

  function redactText(text: string): string {
    // Most texts of a listed scan are; the patterns cost more to make than all else that a run does.
    if (text === '') return text;
    let redacted = redactOnce(text);
    for (let pass = 1, before = text; pass < MOST_PASSES && before !== redacted; pass += 1) {
      before = redacted;
      redacted = redactOnce(before);
    }
    return redacted;
  }

  function redactOnce(text: string): string {
    const named = namedIn(text).flatMap((value) => partsOf(text, value).filter((part) => isSecret(text, value, part)));
    const spans = [...secretsIn(text), ...named.map(toSpan)];
    return replaceParts(text, heuristics ? [...spans, ...credentialShapes(text)] : spans);
  }

  function namedIn(text: string): readonly NamedValue[] {
    if (heuristics) return [...headerLines(text), ...valuesIn(text), ...valuesEncodedIn(text)];
    return ownValues.size === 0 ? [] : [...headerLines(text), ...memberAndPairValues(text, isWanted)];
  }

  function valuesIn(text: string): readonly NamedValue[] {
    return [...secretLines(text), ...READERS.flatMap((read) => read(text, isWanted))];
  }

  /** What is found only once an encoding is undone. A number has quotes put around it, and their spelling would be lost. */
  function valuesEncodedIn(text: string): readonly NamedValue[] {
    return peelEncoded(text).flatMap((peeled) =>
      valuesIn(peeled.text)
        .filter(({ quote }) => quote === undefined)
        .map((value) => ({ ...value, ...peeled.encodedSourceOf(value) })),
    );
  }

  function isWanted(name: string, kind: NamedValueKind): boolean {
    return (heuristics && isCredential(name, kind)) || (kind === 'member' && ownValues.has(name.toLowerCase()));
  }

  function isSecret(text: string, { name, kind }: NamedValue, { start, end }: FoundValue): boolean {
    const value = text.slice(start, end);
    const isOwn = ownValues.get(name.toLowerCase())?.has(value) ?? false;
    return isOwn || (heuristics && isCredential(name, kind) && !isHarmless(value, { name, kind }));
  }

  function leavesUnder(written: string): LeafRedaction | undefined {
    const name = namesIn(written).find((each) => isWanted(each, 'member'));
    if (name === undefined) return undefined;
    return (leaf) => {
      const text = String(leaf);
      const value = { name, kind: 'member', isEncoded: false, start: 0, end: text.length } as const;
      const secret = partsOf(text, value).filter((part) => isSecret(text, value, part));
      return secret.length === 0 ? leaf : replaceParts(text, secret.map(toSpan));
    };
  }
}

/** What the name of a member is to be known by: by the names that a text can have before a colon, and a URL is none. */
function namesIn(written: string): readonly string[] {
  if (WORD.test(written)) return [written, nameAtEndOf(written)];
  return written.includes('://') ? [] : [nameAtEndOf(written)];
}

/** What of a named value is the secret: of cookies their values, of anything else all of it. */
function partsOf(text: string, value: NamedValue): readonly FoundValue[] {
  const { start, end, name, kind } = value;
  const written = text.slice(start, end);
  // A member named after cookies may hold the value of one alone; a header line without any speaks about cookies.
  if (holdsCookies(name) && (kind === 'header' || value.isEncoded || written.includes('='))) {
    return cookieValues(text, { ...value, isSet: /^set/i.test(name) });
  }
  const from = start + written.length - written.trimStart().length;
  return [{ ...value, start: from, end: start + written.trimEnd().length }];
}

function toSpan({ start, end, quote }: FoundValue): ReplacedPart {
  return quote === undefined ? { start, end } : { start, end, replacement: `${quote}${REDACTED}${quote}` };
}

/** Under these names a credential stands. */
function isCredential(name: string, kind: NamedValueKind): boolean {
  return isCredentialName(name) || isHeader(name, kind);
}

/** The header of a credential; `cookie=` alone in a query is what an attack sends elsewhere, and stays. */
function isHeader(name: string, kind: NamedValueKind): boolean {
  return (kind === 'header' || kind === 'member') && (isCredentialHeader(name) || holdsCookies(name));
}

/** Whether a value is no credential, whatever its name. A header that carries one always has a value. */
function isHarmless(value: string, { name, kind }: { readonly name: string; readonly kind: NamedValueKind }): boolean {
  return isHeader(name, kind) ? isSentenceAboutHeader(value) : isPlaceholder(value);
}

/** The values too short to be looked for elsewhere than in their own header's place, by its name in lower case. */
function shortValuesByHeader(secrets: readonly Secret[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  for (const secret of secrets) {
    if (isUnmistakable(secret) || secret.source.kind === 'key') continue;
    const name = secret.source.name.toLowerCase();
    values.set(name, (values.get(name) ?? new Set()).add(secret.value));
  }
  return values;
}
