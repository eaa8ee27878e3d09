/**
 * Reads JSON for the oracle. Unlike `JSON.parse` it can take the first of two members of one name,
 * and a category called `__proto__` is a member like any other.
 */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = Map<string, Json>;
export type Pick = 'first' | 'last';

export const isObject = (json: Json | undefined): json is JsonObject => json instanceof Map;

/** Undefined where the text is no JSON. */
export function readJson(text: string, pick: Pick): Json | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  // The text is valid from here on, so the tokens need no checks.
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  let at = 0;
  const read = (): Json => {
    const token = tokens[at++] ?? '';
    if (token === '{') {
      const object: JsonObject = new Map();
      while (tokens[at] !== '}') {
        const name = JSON.parse(tokens[at] ?? '') as string;
        at += 2;
        const member = read();
        if (pick === 'last' || !object.has(name)) object.set(name, member);
        if (tokens[at] === ',') at++;
      }
      at++;
      return object;
    }
    if (token === '[') {
      const items: Json[] = [];
      while (tokens[at] !== ']') {
        items.push(read());
        if (tokens[at] === ',') at++;
      }
      at++;
      return items;
    }
    return JSON.parse(token) as string | number | boolean | null;
  };
  return read();
}

/** "Empty in any form (missing, null, "", [], {}, 0) is empty." */
export const isEmpty = (json: Json | undefined): boolean =>
  json === undefined ||
  json === null ||
  json === '' ||
  json === 0 ||
  (Array.isArray(json) && json.length === 0) ||
  (isObject(json) && json.size === 0);

/** "Harmless where they are text, number, boolean, null or a list of texts." */
export const isHarmless = (json: Json): boolean =>
  isEmpty(json) || (Array.isArray(json) ? json.every((item) => typeof item === 'string') : !isObject(json));

/** An object or list of objects: it could hold findings. */
export const couldHoldFindings = (json: Json): boolean =>
  (isObject(json) && json.size > 0) ||
  (Array.isArray(json) && json.some((item) => typeof item === 'object' && !isEmpty(item)));
