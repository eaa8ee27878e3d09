import type { TextPart } from '../text/pattern-search.ts';
import { authorizationCredentials } from './authorization-scheme.ts';
import { issuerKeys } from './issuer-key-forms.ts';
import { jsonWebTokens } from './json-web-token.ts';
import { pemKeys } from './pem-key.ts';
import { urlUserInfo } from './url-user-info.ts';

/** A new shape is a file and a row. */
const SHAPES = [urlUserInfo, authorizationCredentials, jsonWebTokens, pemKeys, issuerKeys];

/** Credentials known by their own shape, wherever they stand. */
export function credentialShapes(text: string): readonly TextPart[] {
  return SHAPES.flatMap((find) => find(text));
}
