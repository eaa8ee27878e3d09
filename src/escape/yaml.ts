import { isPrintable, portable, spellOut } from './plain.ts';
import { branded, type Safe, textOfTemplate } from './safe-text.ts';
import { unprintable } from './unprintable.ts';

/**
 * Part of a YAML file. Raw text could end its comment or its scalar, and continue as another entry,
 * an alias, a tag or a document of its own.
 */
export type Yaml = Safe<'YAML'>;

/** A whole YAML file. */
export type YamlFile = Safe<'YAML file'>;

/** What can end a line, hide or reorder text, or is not printable (YAML 1.2.2, section 5.1). */
const UNSAFE = unprintable(String.raw`\p{C}\p{Zl}\p{Zp}`);

/** YAML from a template. */
export function yaml(strings: TemplateStringsArray, ...parts: readonly Yaml[]): Yaml {
  return branded(textOfTemplate(strings, parts));
}

/** Any text as a comment of one line, at most `maxLength` UTF-16 units of it. */
export function yamlComment(text: string, maxLength: number): Yaml {
  const shown = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  return branded(`# ${isPrintable(shown) ? shown : spellOut(shown, UNSAFE)}`);
}

/**
 * Any text as a double-quoted scalar. A JSON string is one, and YAML can escape more characters.
 */
export function yamlString(text: string): Yaml {
  const quoted = UNSAFE.replaceIn(
    JSON.stringify(text),
    (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
  return branded(quoted);
}

/** A word of ours, such as a fingerprint or a day, as a scalar without quotes. */
export function yamlWord(text: string): Yaml {
  return branded(portable(text));
}

/** A file of these lines. */
export function yamlFile(lines: readonly Yaml[]): YamlFile {
  return branded([...lines, ''].join('\n'));
}
