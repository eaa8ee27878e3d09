import { isPrintable, portable, spellOut } from './plain.ts';
import { branded, type Safe, textOfTemplate } from './safe-text.ts';

/**
 * Part of a YAML file. Raw text could end its comment or its scalar, and go on as another entry, an
 * alias, a tag or a document of its own.
 */
export type Yaml = Safe<'YAML'>;

/** A whole YAML file. */
export type YamlFile = Safe<'YAML file'>;

/** What can end a line, hide or reorder text, or is not printable (YAML 1.2.2, section 5.1). */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** YAML from a template. */
export function yaml(strings: TemplateStringsArray, ...parts: readonly Yaml[]): Yaml {
  return branded(textOfTemplate(strings, parts));
}

/** Text of any origin as a comment of one line, at most `maxLength` UTF-16 units of it. */
export function yamlComment(text: string, maxLength: number): Yaml {
  const shown = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  return branded(`# ${isPrintable(shown) ? shown : spellOut(shown, UNSAFE)}`);
}

/**
 * Text of any origin as a double-quoted scalar: JSON's strings are such, and YAML can escape more.
 */
export function yamlString(text: string): Yaml {
  const quoted = JSON.stringify(text).replace(
    UNSAFE,
    (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
  return branded(quoted);
}

/** A word of ours, such as a fingerprint or a day, as a scalar without quotes. */
export function yamlWord(text: string): Yaml {
  return branded(portable(text));
}

/** The file of these lines. */
export function yamlFile(lines: readonly Yaml[]): YamlFile {
  return branded([...lines, ''].join('\n'));
}
