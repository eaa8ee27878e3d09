import { HOLE } from './payload-mask.ts';

/**
 * What may begin a value in a path, plain or URL-encoded. A session number does not count, since it
 * ends with its segment.
 */
const VALUE_IN_PATH =
  /(?:=|%(?:25){0,3}3d)(?<!;[\w.-]{0,80}sess[\w.-]{0,80}(?:=|%(?:25){0,3}3d))|[\s<>"'`]|%(?:25){0,3}(?:0[9ad]|2[027]|3[ce]|60)/i;

/** What may begin or end a query value that itself contains a `&`. */
const VALUE_IN_QUERY = /[\s<>"`]|&[a-z]{2,8};|(?<=[=:,([{])'|'(?=[\s;,)\]}+&]|$)/i;

/**
 * The path and query up to the first value that may contain separators: `/Bearer a/b`,
 * `?q={"token":"a&b"}`. Such a value may be a credential, or may have been one before redaction,
 * whose rules change. So the rest is left out.
 */
export function plainPart(rest: string): string {
  const end = rest.indexOf('#');
  const address = end === -1 ? rest : rest.slice(0, end);
  const queryAt = address.indexOf('?');
  const path = queryAt === -1 ? address : address.slice(0, queryAt);
  const inPath = path.search(VALUE_IN_PATH);
  if (inPath !== -1) return path.slice(0, inPath) + HOLE;
  const query = address.slice(path.length);
  const inQuery = query.search(VALUE_IN_QUERY);
  return path + (inQuery === -1 ? query : query.slice(0, inQuery));
}
