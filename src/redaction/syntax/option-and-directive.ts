import { nameAtEndOf } from '../names/written-name.ts';
import { createMatchFinder } from '../text/pattern-search.ts';
import { endOfQuoted, QUOTE } from '../text/quoted-text.ts';
import type { IsWantedName, NamedValue, Syntax } from './named-value.ts';

const SOME_BLANKS = '[ \\t]{1,64}';
const LINE_END = /[\r\n]/g;

/** Directives of servers and Dockerfiles that are followed by a name and its value. */
const SETTER = `(?:SetEnv|ENV|ARG|(?:fastcgi|uwsgi|scgi)_param|(?:proxy|grpc)_set_header|RequestHeader${SOME_BLANKS}(?:set|add|append))${SOME_BLANKS}`;

/**
 * What marks a name that is separated from its value only by blanks: a directive, or the hyphens of
 * an option.
 */
const NAMED_BY_PLACE = `(?<![\\w-])(?:${SETTER}|--)([\\w.-]{1,80})`;

/**
 * SQL and build scripts put a quoted password after its name: `WITH PASSWORD '…'`, `keyPassword
 * '…'`.
 */
const ITSELF = '(?:[Pp]ass(?:word|wd|phrase)|PASSWORD)|IDENTIFIED BY';
const NAMED_BY_ITSELF = `(?<![\\w-])([\\w.]{0,60}${ITSELF})(?=${SOME_BLANKS}${QUOTE})`;

const DIRECTIVE = new RegExp(
  `(?:${NAMED_BY_PLACE}|${NAMED_BY_ITSELF})${SOME_BLANKS}(?:(${QUOTE})|(?=([^\\s"'<>;&\\\\]{1,4096})))`,
  'g',
);

const TRIGGER = new RegExp(`${SETTER}|--[\\w.-]|(?:${ITSELF})${SOME_BLANKS}`);

/**
 * `--password PASSWORD` and `--token your token` explain how to use a program;
 * `$http_authorization` is a variable.
 */
const NO_VALUE = /^(?:[A-Za-z_]*[.,:)\]]*|\$\{?\w*\}?)$/;

/** The values separated from their names only by blanks: `--password …`, `SetEnv NAME …`. */
export const optionsAndDirectives: Syntax = { trigger: TRIGGER, find: optionAndDirectiveValues };

function optionAndDirectiveValues(text: string, isWanted: IsWantedName): readonly NamedValue[] {
  const values: NamedValue[] = [];
  const lineEndAfter = createMatchFinder(text, LINE_END);
  DIRECTIVE.lastIndex = 0;
  for (let found = DIRECTIVE.exec(text); found !== null; found = DIRECTIVE.exec(text)) {
    const [, placed, itself, quote, word = ''] = found;
    const start = DIRECTIVE.lastIndex;
    const name = itself === 'IDENTIFIED BY' ? 'password' : nameAtEndOf(placed ?? itself ?? '');
    if (!isWanted(name, 'member') || (quote === undefined && NO_VALUE.test(word))) continue;
    const line = text.slice(start, lineEndAfter(start)?.start ?? text.length);
    const end = start + (quote === undefined ? word.length : endOfQuoted(line, 0, quote));
    values.push({ start, end, name, kind: 'member', isEncoded: false });
    DIRECTIVE.lastIndex = end;
  }
  return values;
}
