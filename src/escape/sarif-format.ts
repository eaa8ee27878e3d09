import { inPieces } from './json.ts';
import { branded, type SafeObject } from './safe-text.ts';
import type { SarifFields, SarifMarkdown, SarifMessage, SarifText } from './sarif.ts';
import type { SarifUri } from './sarif-uri.ts';

/**
 * The part of SARIF 2.1.0 that we write. No member takes a plain string, only text made for it or
 * words of our own.
 */
export interface SarifLog {
  readonly $schema: 'https://json.schemastore.org/sarif-2.1.0.json';
  readonly version: '2.1.0';
  readonly runs: readonly [SarifRun];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly name: SarifText;
      readonly organization: SarifText;
      readonly version: SarifText;
      readonly informationUri: 'https://www.ncloud.com/product/security/webSecurityChecker';
      readonly rules: readonly SarifRule[];
    };
  };
  readonly automationDetails: { readonly id: SarifText };
  readonly invocations?: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly [
        {
          readonly level: 'warning';
          readonly message: { readonly text: SarifMessage };
          readonly properties: Readonly<Record<string, number>>;
        },
      ];
    },
  ];
  readonly results: readonly SarifResult[];
  readonly properties: { readonly scanNumber: SarifText };
}

/** A `reportingDescriptor`. */
export interface SarifRule {
  readonly id: SarifText;
  readonly name: SarifText;
  readonly shortDescription: { readonly text: SarifMessage };
  readonly fullDescription: { readonly text: SarifMessage };
  readonly help: { readonly text: SarifMessage; readonly markdown: SarifMarkdown };
  readonly defaultConfiguration: { readonly level: SarifLevel };
  readonly properties: { readonly 'security-severity': `${number}.${number}`; readonly tags: readonly SarifText[] };
}

export type SarifLevel = 'error' | 'warning' | 'note';

/** A `result`. */
export interface SarifResult {
  readonly ruleId: SarifText;
  readonly ruleIndex: number;
  readonly level: SarifLevel;
  readonly message: { readonly text: SarifMessage };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: SarifUri };
        readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
      };
    },
  ];
  readonly partialFingerprints: { readonly primaryLocationLineHash: SarifText };
  readonly webRequest?: SarifWebRequest;
}

/** The request that showed the flaw. */
export interface SarifWebRequest {
  readonly method?: SarifText;
  readonly target?: SarifText;
  readonly headers?: SarifFields;
  readonly parameters?: SarifFields;
  readonly body?: { readonly text: SarifText };
}

/** A whole SARIF file in UTF-8. As one text, a large one would need several times its memory. */
export type SarifFile = SafeObject<'SARIF file', readonly Uint8Array[]>;

/** The log as one line of JSON that ends in a line feed. */
export function sarifFile(log: SarifLog): SarifFile {
  return branded(Array.from(inPieces(partsOf(log)), (piece) => Buffer.from(piece)));
}

/**
 * JSON in parts: each item of the lists of a run, such as a rule or a result, is one.
 * @param depth how many lists it is in
 */
function* partsOf(value: unknown, depth = 0): Generator<string> {
  if (depth > 1 || typeof value !== 'object' || value === null) {
    yield JSON.stringify(value);
    return;
  }
  const isList = Array.isArray(value);
  yield isList ? '[' : '{';
  let before = '';
  for (const [name, member] of Object.entries(value)) {
    if (member === undefined) continue;
    yield isList ? before : `${before}${JSON.stringify(name)}:`;
    yield* partsOf(member, isList ? depth + 1 : depth);
    before = ',';
  }
  yield isList ? ']' : '}';
}
