import { SEVERITIES } from '../judge/severity.ts';
import { type Message, say } from '../texts/message.ts';
import { countIn } from './value-notation.ts';

/**
 * The one place where unknown data from the service is checked. If a value is not what it should
 * be, the error names its path in the JSON, but never the value, which may be a secret.
 */

export type JsonObject = Readonly<Record<string, unknown>>;

/** The answer contains something unexpected at this path. */
export class WireError extends Error {
  override readonly name = 'WireError';
  readonly path: string;

  constructor(path: string) {
    super(`unexpected value at ${path}`);
    this.path = path;
  }
}

/** The vendor's own names. A path made of them gives no data away. */
const OWN_NAMES =
  /^(?:returnCode|resources?|record_data|Classify_byRisk_(?:Level|Domain|Vulnerability)|Details|Total|RiskLevel|\*)$/;
const RISK_NAMES: ReadonlySet<string> = new Set(
  SEVERITIES.map((severity) => severity.charAt(0).toUpperCase() + severity.slice(1)),
);

/** A path that can be shown. If it has a name that is not the vendor's own, it is quoted. */
export function tellPath(path: string): Message | string {
  const isOwn = path.split('.').every((name) => OWN_NAMES.test(name) || RISK_NAMES.has(name));
  return isOwn ? path : say('quotation', { text: path });
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The object's own member of that name. Names such as `__proto__` and `constructor` are nothing
 * special.
 */
export function memberOf(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The object at `path`. @throws WireError if there is none */
export function objectAt(value: unknown, path: string): JsonObject {
  if (!isObject(value)) throw new WireError(path);
  return value;
}

/**
 * The list at `path`. For an empty list, the service writes null or a blank, or leaves it out.
 * @throws WireError if there is anything else
 */
export function listAt(value: unknown, path: string): readonly unknown[] {
  if (value === null || value === undefined || value === '') return [];
  if (!Array.isArray(value)) throw new WireError(path);
  return value;
}

/**
 * Whether a value says nothing, in any form and at any depth. A number says something, even 0. Does
 * not recurse, since an answer can be deeper than the stack.
 */
export function saysNothing(value: unknown): boolean {
  const values = [value];
  for (const each of values) {
    if (typeof each === 'object' && each !== null) for (const part of Object.values(each)) values.push(part);
    else if (each !== undefined && each !== null && each !== '') return false;
  }
  return true;
}

/**
 * Whether a value is empty, in any form that the service uses: missing, null, blank text, `[]`,
 * `{}`, false, or 0 as a number or as text.
 */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '' || countIn(value) === 0;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return value === undefined || value === null || value === 0 || value === false;
}

/**
 * Whether a value could be more than text: an object with members, or a list of such objects or of
 * lists with items.
 */
export function holdsObjects(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object' && !isEmpty(item));
  return isObject(value) && !isEmpty(value);
}
