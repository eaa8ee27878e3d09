import { HOLE } from './payload-mask.ts';

/**
 * What may begin a value in a path, as it is or URL-encoded; a session's number ends with its
 * segment.
 */
const VALUE_IN_PATH =
  /(?:=|%(?:25){0,3}3d)(?<!;[\w.-]{0,80}sess[\w.-]{0,80}(?:=|%(?:25){0,3}3d))|[\s<>"'`]|%(?:25){0,3}(?:0[9ad]|2[027]|3[ce]|60)/i;

/** What may begin or end a value in a query that holds a `&` of its own. */
const VALUE_IN_QUERY = /[\s<>"`]|&(?:#\w{1,8}|[a-z]{2,8});|(?<=[=:,([{])'|'(?=[\s;,)\]}+&]|$)/i;

/**
 * Path and query up to where a value may begin that reaches over what parts them: `/Bearer a/b`,
 * `?q={"token":"a&b"}`. A credential may be there, or have been there before the report was
 * redacted, by rules that change: of that nothing counts.
 */
export function plainPart(rest: string): string {
  const [address = ''] = rest.split('#', 1);
  const queryAt = address.indexOf('?');
  const path = queryAt === -1 ? address : address.slice(0, queryAt);
  const inPath = path.search(VALUE_IN_PATH);
  if (inPath !== -1) return path.slice(0, inPath) + HOLE;
  const query = address.slice(path.length);
  const inQuery = query.search(VALUE_IN_QUERY);
  return path + (inQuery === -1 ? query : query.slice(0, inQuery));
}
