import { redactNames } from '../../redaction/parsed-json.ts';
import type { Redactor } from '../../redaction/redactor.ts';
import type { JsonObject } from '../json-shape.ts';
import { isObject } from '../json-shape.ts';
import { countIn, textIn } from '../value-notation.ts';
import { CATEGORY_FIELDS, FINDING_FIELDS, REPORT_FIELDS } from './field-names.ts';
import { isTotal, severityOf } from './risk-words.ts';

/**
 * None of the report's own names is a credential, even if one of the user's secrets is spelled the
 * same.
 */
const OWN_NAMES: ReadonlySet<string> = new Set([...REPORT_FIELDS, ...CATEGORY_FIELDS, ...FINDING_FIELDS]);

/** Domains, categories and risks: a table of counts is no deeper. */
const DEEPEST_TABLE = 3;

type MapMember = (name: string, value: unknown) => unknown;

/**
 * The report without its credentials. Its own structure is known and stays: a category called
 * `Session Fixation` or `Password in clear` is not a credential, although a member of that name
 * would count as one anywhere else.
 */
export function redactReport(report: JsonObject, redactor: Redactor): JsonObject {
  return mapMembers(report, (name, value) => {
    switch (name) {
      case 'Classify_byRisk_Level':
      case 'Classify_byRisk_Domain':
      case 'Classify_byRisk_Vulnerability':
        return redactTable(name, value, 0);
      case 'Details':
        return mapEach(value, (_, category) => mapEach(category, redactFinding));
      case 'Recommendation':
        return mapEach(value, (_, text) => redactField(text));
      default:
        return redactMember(name, value);
    }
  });

  /** A table's counts stay under any name. */
  function redactTable(name: string, value: unknown, depth: number): unknown {
    if (countIn(value) !== undefined) return value;
    if (!isObject(value) || depth === DEEPEST_TABLE) return redactAs(name, value);
    return mapMembers(value, (member, cell) => redactTable(member, cell, depth + 1));
  }

  /** A finding, or one of the texts next to the findings of a category. */
  function redactFinding(name: string, value: unknown): unknown {
    return typeof value === 'object' ? mapEach(value, redactMember) : redactMember(name, value);
  }

  /**
   * One of the report's own members is a field. The name of any other may say that its value is a
   * credential.
   */
  function redactMember(name: string, value: unknown): unknown {
    // First as the values of a cookie, so that even short ones go, and then as a whole.
    if (name === 'Login_Info') return isBlank(value) ? value : redactAs(name, redactAs('Cookie', value));
    if (name === 'RiskLevel' && severityOf(textIn(value)) !== undefined) return value;
    return OWN_NAMES.has(name) || /^\d+$/.test(name) ? redactField(value) : redactAs(name, value);
  }

  /** Redacts a value as a member of that name. */
  function redactAs(name: string, value: unknown): unknown {
    const redacted = redactor.json({ [name]: value });
    return isObject(redacted) ? Object.values(redacted)[0] : undefined;
  }

  /** Redacts a text, or any other value in its place. A list of texts is redacted as one text. */
  function redactField(value: unknown): unknown {
    if (typeof value === 'string') return redactor.text(value);
    return isLines(value) ? redactLines(value) : redactor.json(value);
  }

  function redactLines(lines: readonly string[]): readonly string[] {
    const text = lines.join('\n');
    const redacted = redactor.text(text);
    return redacted === text && !lines.some((line) => line.includes('\n')) ? lines : redacted.split('\n');
  }

  /** Maps the members of an object or the items of a list; anything else is a field. */
  function mapEach(value: unknown, map: MapMember): unknown {
    if (isObject(value)) return mapMembers(value, map);
    return Array.isArray(value) && !value.every((item) => typeof item === 'string')
      ? value.map((item: unknown, index) => map(String(index), item))
      : redactField(value);
  }

  /**
   * Maps the members of an object and redacts their names. Names that become alike are told apart
   * by a number. If nothing changed, the object itself is returned.
   */
  function mapMembers(object: JsonObject, map: MapMember): JsonObject {
    const names = Object.keys(object);
    const shown = redactNames(names, redactName);
    if (shown !== names) {
      const values = names.map((name) => map(name, object[name]));
      return Object.fromEntries(shown.map((name, index) => [name, values[index]]));
    }
    let copy: Record<string, unknown> | undefined;
    for (const name of names) {
      const value = map(name, object[name]);
      if (value === object[name]) continue;
      copy ??= { ...object };
      copy[name] = value;
    }
    return copy ?? object;
  }

  function redactName(name: string): string {
    if (OWN_NAMES.has(name)) return name;
    const redacted = redactor.text(name);
    return redacted === name || isTotal(name) || severityOf(name) !== undefined ? name : redacted;
  }
}

function isLines(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === 'string');
}

function isBlank(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
