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

/** Credentials recognised by their own shape, anywhere in a text. */
export function credentialShapes(text: string): readonly TextPart[] {
  return triggeredBy(text, SHAPES).flatMap((find) => find(text));
}
