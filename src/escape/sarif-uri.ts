import { portable } from './plain.ts';
import { branded, type Safe } from './safe-text.ts';

/**
 * A relative URI in a SARIF log. GitHub treats each URI as a file of the repository. It refuses a
 * whole upload for one absolute URI, a colon in the first name, or bad percent-encoding.
 */
export type SarifUri = Safe<'SARIF URI'>;

/** Longer than any real path; GitHub documents no limit. */
const MAX_PATH_LENGTH = 1_024;

/** What would end a name, climb to another folder, or be invisible once the path is decoded. */
const UNFIT = /[/\\\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\.{2}/gu;

/** A name that stays as it is. */
const FIT = /^(?!\.$)(?!.*\.\.)[\w.~-]*$/;

/**
 * A host, with or without a port, and any names as a path below it, as much of the path as fits.
 */
export function sarifUri(host: string, names: readonly string[]): SarifUri {
  const written = [portable(host), ...names];
  if (written.every((name) => FIT.test(name))) {
    const path = written.filter((name) => name !== '').join('/');
    if (path.length <= MAX_PATH_LENGTH) return branded(path);
  }
  const path = written
    .map((name) => name.replace(UNFIT, '_'))
    .map((name) => (name === '.' ? '_' : name))
    .filter((name) => name !== '')
    .join('/');
  let encoded = '';
  for (const character of path) {
    const next = character === '/' ? character : encodeURIComponent(character);
    if (encoded.length + next.length > MAX_PATH_LENGTH) break;
    encoded += next;
  }
  // The cut may have left a name empty, or only a dot of it.
  return branded(encoded.replace(/\/\.?$/, ''));
}
