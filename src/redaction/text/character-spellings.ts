/**
 * How a character may be written inside other text: as it is, URL-encoded, as an HTML reference,
 * escaped as in JSON, and each of these inside one more such layer (`%2522`, `&amp;quot;`,
 * `\\u0022`, `%26quot%3B`). Secrets, and the separators around values, are found by these
 * spellings, so texts needn't be decoded first. Nothing says in which order to undo a text's
 * layers, or when to stop.
 */

/**
 * HTML's names of ASCII characters, from
 * https://html.spec.whatwg.org/multipage/named-characters.html.
 */
const ASCII_NAMES: Readonly<Record<string, string>> = {
  '\t': 'Tab',
  '\n': 'NewLine',
  '!': 'excl',
  '"': 'quot QUOT',
  '#': 'num',
  $: 'dollar',
  '%': 'percnt',
  '&': 'amp AMP',
  "'": 'apos',
  '(': 'lpar',
  ')': 'rpar',
  '*': 'ast midast',
  '+': 'plus',
  ',': 'comma',
  '.': 'period',
  '/': 'sol',
  ':': 'colon',
  ';': 'semi',
  '<': 'lt LT',
  '=': 'equals',
  '>': 'gt GT',
  '?': 'quest',
  '@': 'commat',
  '[': 'lsqb lbrack',
  '\\': 'bsol',
  ']': 'rsqb rbrack',
  '^': 'Hat',
  _: 'lowbar UnderBar',
  '`': 'grave DiacriticalGrave',
  '{': 'lcub lbrace',
  '|': 'verbar vert VerticalLine',
  '}': 'rcub rbrace',
};

/**
 * HTML's names of U+00A0 to U+00FF, in order. Encoders write them even though UTF-8 doesn't need
 * them.
 */
const LATIN_1_NAMES = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml'
).split(' ');

/** The short escapes of JSON, and `\'` and `` \` `` of JavaScript and Python. */
const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "'": "\\'",
  '`': '\\`',
  '\\': '\\\\',
  '/': '\\/',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** How a second layer spells the first one's spelling. */
const OUTER_LAYERS: readonly ((spelling: string) => string)[] = [
  (spelling) => spelling.replace(/[^\w.~-]/g, percentEncode),
  (spelling) => spelling.replace(/[^\w.~-]/g, (char) => percentEncode(char).toLowerCase()),
  (spelling) => escapeHtml(spelling, { '"': '&quot;', "'": '&#39;' }),
  (spelling) => escapeHtml(spelling, { '"': '&#34;', "'": '&#x27;' }),
  (spelling) => escapeHtml(spelling, { '"': '&quot;', "'": '&apos;' }),
  (spelling) => spelling.replace(/["\\]/g, '\\$&'),
];

const known = new Map<string, readonly string[]>();

/** Every spelling of one character (a code point), itself included, longest first. */
export function spellingsOf(char: string): readonly string[] {
  const earlier = known.get(char);
  if (earlier !== undefined) return earlier;
  const encoded = encodingsOf(char);
  const twice = OUTER_LAYERS.flatMap((encode) => encoded.map(encode));
  const spellings = [...new Set([char, ...encoded, ...twice])].toSorted((a, b) => b.length - a.length);
  known.set(char, spellings);
  return spellings;
}

/** The source of a pattern for any spelling of any of the characters, without capturing groups. */
export function anySpelling(chars: string, isMeant: (spelling: string) => boolean = () => true): string {
  return anyOf([...chars].flatMap(spellingsOf).filter(isMeant));
}

/** The source of a pattern for the longest of the texts that fits. */
export function anyOf(texts: readonly string[]): string {
  const longestFirst = [...new Set(texts)].toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')})`;
}

function encodingsOf(char: string): readonly string[] {
  const code = char.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const names = ASCII_NAMES[char]?.split(' ') ?? [LATIN_1_NAMES[code - 0xa0] ?? ''].filter((name) => name !== '');
  const shortEscape = SHORT_ESCAPES[char];
  return [
    ...inBothCases(percentEncode(char).split('%').slice(1), '%'),
    ...[`${code}`, `0${code}`, `00${code}`].map((digits) => `&#${digits};`),
    ...inBothCases([hex], '&#x')
      .concat(inBothCases([`0${hex}`], '&#x'), inBothCases([hex], '&#X'))
      .map((it) => `${it};`),
    ...names.map((name) => `&${name};`),
    ...inBothCases(codeUnitsOf(char), '\\u'),
    ...(code < 0x100 ? inBothCases([hex.padStart(2, '0')], '\\x') : []),
    ...(shortEscape === undefined ? [] : [shortEscape]),
  ];
}

function escapeHtml(text: string, quotes: Readonly<Record<string, string>>): string {
  return text.replace(/[&"']/g, (char) => quotes[char] ?? '&amp;');
}

function percentEncode(char: string): string {
  return Buffer.from(char).toString('hex').toUpperCase().replace(/../g, '%$&');
}

function codeUnitsOf(char: string): readonly string[] {
  return char.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
}

function inBothCases(digits: readonly string[], introducer: string): string[] {
  return [digits.map((hex) => hex.toLowerCase()), digits.map((hex) => hex.toUpperCase())].map((each) =>
    each.map((hex) => `${introducer}${hex}`).join(''),
  );
}
