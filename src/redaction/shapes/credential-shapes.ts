import { type Clued, cluesOf } from '../text/clues.ts';
import type { TextPart } from '../text/pattern-search.ts';
import { triggeredBy } from '../text/trigger.ts';
import { authorizationSchemes } from './authorization-scheme.ts';
import type { Shape } from './credential-pattern.ts';
import { issuerKeys } from './issuer-key-forms.ts';
import { jsonWebTokens } from './json-web-token.ts';
import { pemKeys } from './pem-key.ts';
import { urlUserInfo } from './url-user-info.ts';

/** A new shape is a file and a row. */
export const SHAPES: readonly Shape[] = [urlUserInfo, authorizationSchemes, jsonWebTokens, pemKeys, issuerKeys];

/** Credentials known by their own shape, wherever they stand. */
export const credentialShapes: Clued<(text: string) => readonly TextPart[]> = {
  clues: cluesOf(...SHAPES.map(({ trigger }) => trigger.source)),
  find: (text) => triggeredBy(text, SHAPES).flatMap((find) => find(text)),
};
