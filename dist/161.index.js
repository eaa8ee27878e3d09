export const id = 161;
export const ids = [161];
export const modules = {

/***/ 5161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/cleanup.js
var cleanup = __webpack_require__(7935);
;// CONCATENATED MODULE: ./build/domain/redaction/spelling.js
/**
 * How a character may be written inside other text: as it is, URL-encoded, as an HTML reference, escaped as in JSON, and
 * each of these inside one more such layer (`%2522`, `&amp;quot;`, `\\u0022`, `%26quot%3B`). Secrets are looked for, and
 * the marks around values recognised, by these spellings, so that no text has to be decoded: decoding would need to know
 * which of its layers come first, and where it stops.
 */
/** HTML's names of ASCII characters, from https://html.spec.whatwg.org/multipage/named-characters.html. */
const ASCII_NAMES = {
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
/** Those of U+00A0 to U+00FF, in order: the ones that encoders write by name although UTF-8 needs none. */
const LATIN_1_NAMES = ('nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
    'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
    'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
    'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
    'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
    'thorn yuml').split(' ');
/** The short escapes of JSON, and `\'` and `` \` `` of JavaScript and Python. */
const SHORT_ESCAPES = {
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
/** What a second layer makes of a spelling of the first. */
const OUTER_LAYERS = [
    (spelling) => spelling.replace(/[^\w.~-]/g, percentEncode),
    (spelling) => spelling.replace(/[^\w.~-]/g, (char) => percentEncode(char).toLowerCase()),
    (spelling) => escapeHtml(spelling, { '"': '&quot;', "'": '&#39;' }),
    (spelling) => escapeHtml(spelling, { '"': '&#34;', "'": '&#x27;' }),
    (spelling) => escapeHtml(spelling, { '"': '&quot;', "'": '&apos;' }),
    (spelling) => spelling.replace(/["\\]/g, '\\$&'),
];
const known = new Map();
/** Every spelling of one character (a code point), longest first, the character itself among them. */
function spellingsOf(char) {
    const earlier = known.get(char);
    if (earlier !== undefined)
        return earlier;
    const encoded = encodingsOf(char);
    const twice = OUTER_LAYERS.flatMap((encode) => encoded.map(encode));
    const spellings = [...new Set([char, ...encoded, ...twice])].toSorted((a, b) => b.length - a.length);
    known.set(char, spellings);
    return spellings;
}
/** The source of a pattern for any spelling of any of the characters, without groups that capture. */
function anySpelling(chars, isMeant = () => true) {
    return anyOf([...chars].flatMap(spellingsOf).filter(isMeant));
}
/** The source of a pattern for any of the texts, the longest that fits. */
function anyOf(texts) {
    const longestFirst = [...new Set(texts)].toSorted((a, b) => b.length - a.length);
    return `(?:${longestFirst.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')})`;
}
function encodingsOf(char) {
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
function escapeHtml(text, quotes) {
    return text.replace(/[&"']/g, (char) => quotes[char] ?? '&amp;');
}
function percentEncode(char) {
    return Buffer.from(char).toString('hex').toUpperCase().replace(/../g, '%$&');
}
function codeUnitsOf(char) {
    return char.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
}
function inBothCases(digits, introducer) {
    return [digits.map((hex) => hex.toLowerCase()), digits.map((hex) => hex.toUpperCase())].map((each) => each.map((hex) => `${introducer}${hex}`).join(''));
}

;// CONCATENATED MODULE: ./build/domain/redaction/cookie.js

/** What a Set-Cookie line says of its cookie (RFC 6265, section 4.1.1, and its successors): no secret. */
const ATTRIBUTE = /^(?:expires|max-age|domain|path|secure|httponly|samesite|priority|partitioned)$/i;
/** The end of a cookie; the semicolon of an HTML reference such as `&quot;` ends none. */
const PLAIN_END = /(?<!&#?\w{1,8});/g;
/** Where folded into one line by a comma, a Set-Cookie's next cookie begins with a name; the date after `Wed,` does not. */
const SET_END = /(?<!&#?\w{1,8});|,(?=\s{0,8}[^\s;,=]{1,80}=)/g;
const ENCODED_END = /;|%(?:25)?3[bB]/g;
const PLAIN_EQUALS = new RegExp(anySpelling('=', (spelling) => !spelling.startsWith('%')));
const ENCODED_EQUALS = new RegExp(anySpelling('='));
/** Blanks around a cookie's parts, as URLs write them too. */
const LEADING_BLANKS = /^(?:\s|%(?:25)?20){0,64}/;
/** Where the cookies' values stand in the value of a Cookie or Set-Cookie header. Their names and attributes are left. */
function cookieValues(text, line) {
    const marks = [];
    const value = text.slice(line.start, line.end);
    const separator = new RegExp(line.isEncoded ? ENCODED_END : line.isSet ? SET_END : PLAIN_END);
    let start = 0;
    for (let found = separator.exec(value); start <= value.length; found = separator.exec(value)) {
        const end = found?.index ?? value.length;
        const mark = cookieValue(value.slice(start, end), { line, isFirst: start === 0 });
        if (mark !== undefined) {
            marks.push({ start: line.start + start + mark.start, end: line.start + start + mark.end });
        }
        if (found === null)
            break;
        start = separator.lastIndex;
    }
    return marks;
}
function cookieValue(cookie, { line, isFirst }) {
    const equals = (line.isEncoded ? ENCODED_EQUALS : PLAIN_EQUALS).exec(cookie);
    if (equals === null)
        return namelessCookie(cookie);
    const name = cookie.slice(0, equals.index).replace(LEADING_BLANKS, '').trim();
    if (line.isSet && !isFirst && ATTRIBUTE.test(name))
        return undefined;
    return trim(cookie, equals.index + equals[0].length);
}
/** A cookie may have no name (RFC 6265bis, section 5.7), but it is one word; more are a sentence about cookies. */
function namelessCookie(cookie) {
    const mark = trim(cookie, 0);
    const word = cookie.slice(mark.start, mark.end);
    return word === '' || /\s/.test(word) || ATTRIBUTE.test(word) ? undefined : mark;
}
function trim(text, from) {
    const start = from + (LEADING_BLANKS.exec(text.slice(from))?.[0].length ?? 0);
    return { start, end: Math.max(start, text.trimEnd().length) };
}

;// CONCATENATED MODULE: ./build/domain/redaction/mark.js
/** The marks that part names from values, as sources of patterns without groups that capture; and how they are found. */

const COLON = anySpelling(':');
const SEMICOLON = anySpelling(';');
const COMMA = anySpelling(',');
const EQUALS = `${anySpelling('=')}(?!=)`;
const LESS = anySpelling('<');
const GREATER = anySpelling('>');
/** Blanks within a line; few, so that no text of blanks makes a pattern slow. */
const BLANKS = '[ \\t]{0,8}';
/** Blanks, line breaks with them, also where they stand in a URL, in HTML, or in a string of JSON. */
const SPACE = '(?:\\s|%(?:25)?(?:20|0[aAdD])|\\+|&nbsp;|\\\\[nrt])';
/** What a sticky pattern finds at an offset. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
/**
 * Finds the next mark at or after an offset, by a global pattern. Remembers the last answer, so that asking at growing
 * offsets takes, over the whole text, no more than one pass.
 */
function createMarkFinder(text, pattern) {
    let asked = Number.POSITIVE_INFINITY;
    let answer;
    return (from) => {
        if (from < asked || (answer !== undefined && from > answer.start)) {
            pattern.lastIndex = from;
            const found = pattern.exec(text);
            answer = found === null ? undefined : { start: found.index, end: pattern.lastIndex };
            asked = from;
        }
        return answer;
    };
}

;// CONCATENATED MODULE: ./build/domain/redaction/credential-shape.js
/**
 * Credentials that are known by their own shape, whatever stands around them.
 */


/** Characters that a credential has at most: more than servers read of a URL or a header. Patterns go no deeper than that. */
const LONGEST = 65_536;
/**
 * User info of a URL (RFC 3986, section 3.2.1): to the last `@` of the authority, for passwords hold raw ones too. A pair
 * of a query around the URL is no part of it, nor is what follows a quote around it. Runs of its characters hold no `/`,
 * so that each is read once.
 */
const USER_INFO = new RegExp(`(?<before>(?:${COLON}|(?<=^|[\\s"'(=,>]))${anySpelling('/', (spelling) => !spelling.startsWith('%'))}{2})` +
    `(?<credential>(?:[^\\s/?#"'<>\\\\&]|'(?![\\s>;,)\\]}+<\\\\]|$)|&#\\w{1,7};|&(?![\\w.$\\-[\\]%]{1,80}=)){1,${LONGEST}})` +
    anySpelling('@', (spelling) => !spelling.startsWith('%')), 'g');
/** The same in a URL that is URL-encoded, as often as its colon is. */
const ENCODED_USER_INFO = new RegExp('(?<before>%(?<again>(?:25){0,3})3[aA](?:%\\k<again>2[fF]){2})' +
    `(?<credential>(?:(?!%\\k<again>(?:2[023fF]|3[fF]))[^\\s/?#"<>&]){1,${LONGEST}})%\\k<again>40`, 'g');
const BLANK = `(?:[ \\t]|\\+|${anySpelling(' ')}|&nbsp;){1,4}`;
/** Words that follow "bearer" where people speak of it. */
const SPOKEN = '(?:tokens?|auth\\w*|schemes?|headers?|credentials?|access|formats?|types?|values?|challenges?|should|cannot)';
/** RFC 6750, section 2.1: `b64token`. */
const BEARER = new RegExp(`(?<before>(?<![A-Za-z\\d])bearer${BLANK})(?!${SPOKEN}(?![\\w~+/-]|\\.\\w))(?<credential>(?:[\\w\\-.~+/]|%(?:25)?(?:2[bBfF]|3[dD])){5,${LONGEST}}[\\w\\-~+/]=*)`, 'gi');
const BASIC = new RegExp(`(?<before>(?<![A-Za-z\\d])basic${BLANK})(?<credential>(?:[\\w+/-]|%(?:25)?2[bBfF]){4,${LONGEST}}(?:=|%(?:25)?3[dD]){0,2})`, 'gi');
/** The base64 of `{"`, and what can follow it: the first part of a token of JOSE (RFC 7519, RFC 7516). */
const JWT_HEADER = /eyJ[\w-]*/g;
const JWT_REST = /(?:\.{1,2}[\w-]+){1,4}/y;
const SHORTEST_JWT_HEADER = 10;
/** User info in URLs, bearer tokens, user and password of Basic, and JSON web tokens. */
function credentialShapes(text) {
    return [
        ...[USER_INFO, ENCODED_USER_INFO, BEARER].flatMap((pattern) => credentialsOf(text, pattern)),
        ...credentialsOf(text, BASIC).filter(({ start, end }) => isUserAndPassword(text.slice(start, end))),
        ...webTokens(text),
    ];
}
/** Where the group `credential` of a pattern stands, directly after its group `before`. */
function credentialsOf(text, pattern) {
    const spans = [];
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
        const start = found.index + (found.groups?.['before']?.length ?? 0);
        spans.push({ start, end: start + (found.groups?.['credential']?.length ?? 0) });
    }
    return spans;
}
function isUserAndPassword(code) {
    const base64 = code.replace(/%(?:25)*2b/gi, '+').replace(/%(?:25)*2f/gi, '/');
    return /^[^\p{Cc}\ufffd:]*:[^\p{Cc}\ufffd]*$/u.test(Buffer.from(base64, 'base64').toString());
}
function webTokens(text) {
    const spans = [];
    JWT_HEADER.lastIndex = 0;
    for (let header = JWT_HEADER.exec(text); header !== null; header = JWT_HEADER.exec(text)) {
        const rest = header[0].length < SHORTEST_JWT_HEADER ? undefined : matchAt(JWT_REST, text, JWT_HEADER.lastIndex);
        if (rest !== undefined)
            spans.push({ start: header.index, end: JWT_HEADER.lastIndex + rest[0].length });
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/domain/redaction/line-break.js
/** The ends of lines, however a text that went through HTML, JSON or a URL writes them, as sources of patterns. */

const isEscaped = (spelling) => spelling.startsWith('\\');
const isUrlEncoded = (spelling) => spelling.startsWith('%');
const isPlain = (spelling) => !isEscaped(spelling) && !isUrlEncoded(spelling);
const BR = '(?:<|&lt;)br[ \\t]{0,8}/?(?:>|&gt;)';
const CR = anySpelling('\r', isPlain);
const LF = anySpelling('\n', isPlain);
const ESCAPED_LF = anySpelling('\n', isEscaped);
function lineBreak(lineFeed) {
    return `(?:(?:${anySpelling('\r')})?${lineFeed}|${CR}(?!${LF})|${BR})`;
}
/** Any line break, or `<br>`. */
const LINE_BREAK = lineBreak(anySpelling('\n'));
/**
 * A line break where a value ends with its line. `\n` in two characters may as well be part of the value: it counts only
 * before what can follow a header line. A URL-encoded one is part of the value.
 */
const VALUE_BREAK = lineBreak(`(?:${LF}|${ESCAPED_LF}(?=[ \\t]{0,40}(?:[\\w-]{1,80}[ \\t]{0,8}:|\\\\|["'<]|$)))`);
const LINE_START = /(?<=(?:^|[\r\n]|<br[ \t]{0,8}\/?>|&lt;br[ \t]{0,8}\/?&gt;|&#1[03];|&#x0?[aAdD];)[ \t]{0,40})/y;
/** Whether a line begins at an offset, blanks left aside. */
function isLineStart(text, at) {
    LINE_START.lastIndex = at;
    // After a line break of two characters, its letter reads as the first of what follows.
    return LINE_START.test(text) || /^\\[nr]/.test(text.slice(Math.max(0, at - 1), at + 1));
}

;// CONCATENATED MODULE: ./build/domain/redaction/quoted.js


const BACKSLASH = '(?:\\\\|%(?:25){0,3}5[cC])';
/** A run of backslashes: the source of a pattern. */
const BACKSLASHES = '(?:\\\\+|(?:%(?:25){0,3}5[cC]){1,64})';
const QUOTE_ITSELF = anySpelling('"\'`', (spelling) => !/^(?:\\|%5[cC])+["'`%&]/.test(spelling));
/** A quote of any kind, with the backslashes that belong to it, of six layers of JSON at most: the source of a pattern. */
const QUOTE = `${BACKSLASH}{0,63}${QUOTE_ITSELF}`;
const QUOTE_BEFORE = new RegExp(`(?<=(${QUOTE}))`, 'y');
const BACKSLASHES_AT_START = /^(?:\\(?![ux])|%(?:25){0,3}5[cC]){0,64}/;
const BACKSLASHES_BEFORE = /(?<=(\\+|(?:%(?:25){0,3}5[cC]){0,64}))/y;
/**
 * What follows a string. Asked of a quote after an even number of backslashes only: either the value ends with one, or
 * the quote is part of it and was escaped once more than its spelling tells.
 */
const AFTER_STRING = /\s{0,8}(?:[,;:=&<>\\%}\])]|$)/y;
/**
 * The quote that ends a string in URL-encoded JSON or HTML, told from one within the string by what follows: the source of
 * a pattern, `percent` that of the `%` of its layer.
 */
function encodedStringEnd(percent) {
    const next = `${percent}2[cC]${percent}(?:22|5[bB]|7[bB])`;
    const closing = `(?:${percent}(?:3[eE]|5[dD]|7[dD])){0,8}`;
    return `${percent}22(?=${next}|${closing}(?:${percent}2[cC]|[&\\s"<]|$))`;
}
/** The quote directly before an offset. */
function quoteBefore(text, at) {
    return matchAt(QUOTE_BEFORE, text, at)?.[1];
}
/**
 * Where the quoted text ends whose opening `quote` ends at `from`: at the closing quote of the same spelling, else with
 * its line, for a quoted text that was cut off has no closing quote.
 */
function endOfQuoted(text, from, quote) {
    const backslashes = BACKSLASHES_AT_START.exec(quote)?.[0] ?? '';
    const itself = quote.slice(backslashes.length);
    const layer = countBackslashes(backslashes);
    for (let read = from;;) {
        const at = text.indexOf(itself, read);
        const lineFeed = text.slice(read, at === -1 ? text.length : at).indexOf('\n');
        if (lineFeed !== -1)
            return read + lineFeed;
        if (at === -1)
            return text.length;
        const before = (matchAt(BACKSLASHES_BEFORE, text, at)?.[1] ?? '').slice(from - at);
        const count = at === from ? 0 : countBackslashes(before);
        // Within n layers of JSON a quote has 2^n - 1 backslashes; one that belongs to the value has 2^n more for the
        // backslash that escapes it, and as many for every other that stands before it.
        const escapes = Math.floor((count - layer) / (layer + 1));
        if (count < layer)
            return at - before.length;
        const isWhole = count === layer || matchAt(AFTER_STRING, text, at + itself.length) !== undefined;
        if (escapes % 2 === 0 && isWhole)
            return at - backslashes.length;
        read = at + itself.length;
    }
}
function countBackslashes(written) {
    return written.match(/\\|5[cC]/g)?.length ?? 0;
}

;// CONCATENATED MODULE: ./build/domain/redaction/document-field.js




const NAME = '[\\w.$\\-[\\]]{1,80}';
const IS = `${SPACE}{0,8}${EQUALS}${SPACE}{0,8}`;
/** A tag: its name, its attributes, and its end if it has one before the next tag. */
const TAG = new RegExp(`(${LESS})([A-Za-z_][\\w.:-]{0,79})((?:(?!${LESS}|${GREATER})[^]){0,2000})(${GREATER})?`, 'g');
/** The elements of HTML that hold their name and their value in attributes. */
const INPUT = /^(?:input|meta|param|button)$/i;
const NAME_ATTRIBUTE = new RegExp(`${SPACE}name${IS}(?:${QUOTE})?(${NAME})`, 'i');
const PASSWORD_ATTRIBUTE = new RegExp(`${SPACE}type${IS}(?:${QUOTE})?password`, 'i');
const VALUE_ATTRIBUTE = new RegExp(`${SPACE}(?:value|content)${IS}(?:(${QUOTE})|([^\\s>]+))`, 'i');
/** Characters within which the end of an element is looked for. */
const LONGEST_ELEMENT = 1_000;
const SLASH = new RegExp(`\\\\{0,3}${anySpelling('/')}`, 'y');
const PART_NAME = new RegExp(`form-data${SPACE}{0,8}${SEMICOLON}${SPACE}{0,8}name${IS}(?:${QUOTE})?(${NAME})`, 'gi');
const LINE_END = new RegExp(LINE_BREAK, 'g');
const BOUNDARY = new RegExp(`${LINE_BREAK}--`, 'g');
/** Header lines that a part of a form has at most; RFC 7578 knows three. */
const MOST_PART_HEADERS = 8;
/** The values of wanted inputs of HTML, and the texts of wanted elements of XML. */
function markupFields(text, isWanted) {
    const values = [];
    TAG.lastIndex = 0;
    for (let found = TAG.exec(text); found !== null; found = TAG.exec(text)) {
        const [, less = '', element = '', attributes = '', close] = found;
        const end = TAG.lastIndex;
        const isInput = INPUT.test(element);
        const name = isInput ? inputName(attributes) : element.slice(element.indexOf(':') + 1);
        if (name === undefined || !isWanted(name, 'field'))
            continue;
        const value = isInput
            ? inputValue(text, { from: end - (close?.length ?? 0) - attributes.length, attributes })
            : close === undefined || attributes.endsWith('/')
                ? undefined
                : elementText(text, { from: end, less, element });
        if (value === undefined)
            continue;
        values.push({ ...value, name, kind: 'field', isEncoded: false });
        TAG.lastIndex = Math.max(end, value.end);
    }
    return values;
}
function inputName(attributes) {
    return PASSWORD_ATTRIBUTE.test(attributes) ? 'password' : NAME_ATTRIBUTE.exec(attributes)?.[1];
}
function inputValue(text, { from, attributes }) {
    const found = VALUE_ATTRIBUTE.exec(attributes);
    if (found === null)
        return undefined;
    const [attribute, quote, bare = ''] = found;
    const end = from + found.index + attribute.length;
    return quote === undefined ? { start: end - bare.length, end } : { start: end, end: endOfQuoted(text, end, quote) };
}
/** The text of an element that has its closing tag, or was cut off; `<password>` in a sentence is only a placeholder. */
function elementText(text, { from, less, element }) {
    const near = text.slice(from, from + LONGEST_ELEMENT);
    let at = near.indexOf(less);
    if (at === -1)
        return near.length === LONGEST_ELEMENT || /\s/.test(near) ? undefined : { start: from, end: text.length };
    for (; at !== -1; at = near.indexOf(less, at + less.length)) {
        const slash = matchAt(SLASH, near, at + less.length)?.[0];
        if (slash !== undefined && near.startsWith(element, at + less.length + slash.length)) {
            return { start: from, end: from + at };
        }
    }
    return undefined;
}
/** The values of wanted parts of a multipart form (RFC 7578), whatever its boundary: lines that begin with `--`. */
function multipartFields(text, isWanted) {
    const values = [];
    const breakAfter = createMarkFinder(text, LINE_END);
    const boundaryAfter = createMarkFinder(text, BOUNDARY);
    PART_NAME.lastIndex = 0;
    for (let found = PART_NAME.exec(text); found !== null; found = PART_NAME.exec(text)) {
        const name = found[1] ?? '';
        const start = isWanted(name, 'field') ? endOfPartHeaders(PART_NAME.lastIndex, breakAfter) : undefined;
        if (start === undefined)
            continue;
        const end = boundaryAfter(start)?.start ?? text.length;
        values.push({ start, end, name, kind: 'field', isEncoded: false });
        PART_NAME.lastIndex = end;
    }
    return values;
}
/** Where the first blank line after an offset ends. */
function endOfPartHeaders(from, breakAfter) {
    let line = breakAfter(from);
    for (let count = 0; line !== undefined && count < MOST_PART_HEADERS; count += 1) {
        const next = breakAfter(line.end);
        if (next?.start === line.end)
            return next.end;
        line = next;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/domain/redaction/secret-name.js
/** Words that make a name a credential's wherever they stand in it: `JSESSIONID`, `access_token`, `newPassword2`. */
const TELLING = /pass[-_.]?(?:wo?r?d|phrase|code)|passwort|pwd|secret(?!ar)|token(?!i[sz])|(?<!ob|pos)session|sess[-_.]?id|(?:api|access|private|auth)[-_.]?key|[cx]srf|credential|jwt/i;
/** Words that do only where they end it, for they are part of too many others: `user_pass`, `loginPw`, `connect.sid`. */
const TELLING_AT_END = /(?:^|[^A-Za-z])(?:pass|pw|sid|authorization)[\d\]]*$/i;
const TELLING_AT_END_OF_CAMEL_CASE = /[a-z\d](?:Pass|P[wW]|S[iI][dD]|Authorization)\d*$/;
/**
 * The headers that carry credentials whatever the site (RFC 9110, RFC 6265, and names in common use), as the source of a
 * pattern to be used without regard to case.
 */
const CREDENTIAL_HEADERS = '(?:set-)?cookie2?|(?:proxy-)?authorization|x-api-key|x-auth-token|x-[cx]srf-?token';
const CREDENTIAL_HEADER = new RegExp(`^(?:${CREDENTIAL_HEADERS})$`, 'i');
const COOKIES = /^(?:set-)?cookie(?:2|s)?$/i;
/** Whether what stands under a name is a credential by the name alone. `tokenize` is no such name. */
function isSecretName(name) {
    return TELLING.test(name) || TELLING_AT_END.test(name) || TELLING_AT_END_OF_CAMEL_CASE.test(name);
}
/** Whether the header of this name carries a credential, be it one whose name does not say so. */
function isCredentialHeader(name) {
    return CREDENTIAL_HEADER.test(name);
}
/** Whether cookies stand under the name: their own names stay when their values go. */
function holdsCookies(name) {
    return COOKIES.test(name);
}

;// CONCATENATED MODULE: ./build/domain/redaction/header-line.js




/** A line break after which a field goes on: blanks follow, but no other field (obsolete folding, RFC 9112, section 5.2). */
const FIELD_BREAK = new RegExp(`${VALUE_BREAK}(?![ \\t]{1,40}(?![\\w-]{1,80}[ \\t]{0,8}:)[^\\s])`, 'g');
/** What may stand directly before a header's name: no letter, unless it belongs to an escape such as `\n` or `%0A`. */
const BEFORE_NAME = '(?<=^|[^\\w-]|(?:\\\\|%(?:25){0,3}5c)[nrt]|%[\\da-f]{2}|\\\\[ux][\\da-f]{2,4})';
/** Blanks before a value, as a URL and HTML write them too. */
const VALUE_START = /(?:[ \t]|%(?:25)?20|&nbsp;){0,64}/y;
/** Where a header line ends that stands URL-encoded in a URL: with its line, with a string of JSON, with its parameter. */
const END_IN_ENCODED = endInEncoded('%');
const END_IN_TWICE_ENCODED = endInEncoded('%(?:25)?');
function endInEncoded(percent) {
    const escapedBreak = `${percent}5[cC][rn](?=[\\w-]{1,80}${percent}3[aA]|${percent}(?:22|5[cC]))`;
    return new RegExp(`${percent}0[aAdD]|${escapedBreak}|${encodedStringEnd(percent)}|[\\s"<>&]|$`, 'g');
}
const DOUBLE_QUOTE = /\\{0,7}(?:"|&quot;|&#34;|&#x22;)/g;
/** What follows a string in JSON: the next one, or the end of what holds it. */
const header_line_AFTER_STRING = /\s{0,8}(?:,\s{0,8}[\\"'{[&\d]|[}\])]{1,8}\s{0,8}(?:[,;&<"'\\]|$)|$)/y;
/** Characters of a header that servers read at most, and more. */
const LONGEST_VALUE = 65_536;
/** `X-My-Token: value`, a line of its own with a value of one word. */
const SECRET_LINE = new RegExp(`(?:^|${VALUE_BREAK})${BLANKS}([A-Za-z][\\w.-]{0,79})${BLANKS}:${BLANKS}` +
    `((?:(?!${VALUE_BREAK}|\\\\{1,7}["'])[^\\s"'<>]){1,${LONGEST_VALUE}})${BLANKS}(?=${VALUE_BREAK}|\\\\{0,7}["'<]|$)`, 'g');
/** A word of prose: `Password: required`. */
const WORD_OF_PROSE = /^\p{L}[a-z]{0,14}[.!,;]?$/u;
/**
 * A finder of the header lines that carry credentials, and of those with further names that are given. Their values reach
 * to the line's end, be it spelled in whatever way, folded lines with them. A header's name counts anywhere in a line.
 */
function createHeaderLineFinder(names) {
    const all = [CREDENTIAL_HEADERS, ...names.map((name) => name.replace(/[^\w-]/g, '\\$&'))].join('|');
    const header = new RegExp(`${BEFORE_NAME}(${all})${BLANKS}(${COLON})`, 'gi');
    return (text) => {
        const values = [];
        const breakAfter = createMarkFinder(text, FIELD_BREAK);
        header.lastIndex = 0;
        for (let found = header.exec(text); found !== null; found = header.exec(text)) {
            const [, name = '', colon = ''] = found;
            const isEncoded = colon.startsWith('%');
            const from = header.lastIndex;
            const start = from + (matchAt(VALUE_START, text, from)?.[0].length ?? 0);
            const line = { start, end: breakAfter(start)?.start ?? text.length };
            const encodedEnd = colon.startsWith('%25') ? END_IN_TWICE_ENCODED : END_IN_ENCODED;
            const end = isEncoded
                ? (matchAt(encodedEnd, text, start)?.index ?? line.end)
                : endOfField(text, line, found.index);
            values.push({ name, start, end, isEncoded, kind: 'header' });
            header.lastIndex = Math.max(from, end);
        }
        return values;
    };
}
/** Lines such as a header's whose name alone says that their value is a secret. */
function secretLines(text) {
    const values = [];
    SECRET_LINE.lastIndex = 0;
    for (let found = SECRET_LINE.exec(text); found !== null; found = SECRET_LINE.exec(text)) {
        const [line, name = '', value = ''] = found;
        const start = found.index + line.lastIndexOf(value);
        if (isSecretName(name) && !WORD_OF_PROSE.test(value)) {
            values.push({ name, start, end: start + value.length, isEncoded: false, kind: 'header' });
        }
    }
    return values;
}
/** A header in quotes ends with them; one that may be the last thing in a string of headers, with the string. */
function endOfField(text, line, nameAt) {
    const quote = isLineStart(text, nameAt) ? undefined : quoteBefore(text, nameAt);
    if (quote !== undefined)
        return Math.min(line.end, endOfQuoted(text, line.start, quote));
    const value = text.slice(line.start, line.end);
    DOUBLE_QUOTE.lastIndex = 0;
    for (let quotes = 0;; quotes += 1) {
        const end = DOUBLE_QUOTE.exec(value);
        if (end === null)
            return line.end;
        // The quotes of a value come in pairs.
        const isOdd = quotes % 2 === 0;
        if (isOdd && matchAt(header_line_AFTER_STRING, value, DOUBLE_QUOTE.lastIndex) !== undefined)
            return line.start + end.index;
    }
}

;// CONCATENATED MODULE: ./build/domain/redaction/json-value.js
/**
 * A copy of a value of JSON with every text in it redacted, names too. Works without recursion: reports are as deep as
 * whoever made them wants, and the stack is not. The value must be a tree, as all that JSON can express is.
 */
function redactJson(root, { text, under }) {
    const tasks = [];
    const copy = copyOf(root, undefined);
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop())
        fill(task);
    return copy;
    function fill({ from, to, redactLeaf }) {
        if (Array.isArray(to)) {
            for (const item of Object.values(from))
                to.push(copyOf(item, redactLeaf));
            return;
        }
        const members = Object.entries(from);
        const names = redactNames(Object.keys(from), text);
        const pairName = nameOfPair(from);
        for (const [index, [name, member]] of members.entries()) {
            const ofPair = name === 'value' && pairName !== undefined ? under(pairName) : undefined;
            // Defined, not assigned: `__proto__` is a name like any other.
            Object.defineProperty(to, names[index] ?? name, {
                value: copyOf(member, under(name) ?? ofPair ?? redactLeaf),
                configurable: true,
                enumerable: true,
                writable: true,
            });
        }
    }
    function copyOf(value, redactLeaf) {
        if (typeof value === 'object' && value !== null) {
            const to = Array.isArray(value) ? [] : {};
            tasks.push({ from: value, to, redactLeaf });
            return to;
        }
        const leaf = redactLeaf === undefined ? value : redactLeaf(value);
        if (typeof leaf === 'string')
            return text(leaf);
        if (typeof leaf !== 'number')
            return leaf;
        const redacted = text(String(leaf));
        return redacted === String(leaf) ? leaf : redacted;
    }
}
/** The name in `{"name": "…", "value": "…"}`, which is how some write a member. */
function nameOfPair(object) {
    const name = 'name' in object ? object.name : 'key' in object ? object.key : undefined;
    return typeof name === 'string' ? name : undefined;
}
/**
 * The names of one object redacted, in their order. Those that become alike are told apart by a number: `[redacted]`,
 * `[redacted] (2)`. A name that holds no secret stays as it is.
 */
function redactNames(names, text) {
    const redacted = names.map(text);
    const taken = new Set(names.filter((name, index) => redacted[index] === name));
    const last = new Map();
    return redacted.map((wanted, index) => {
        if (wanted === names[index])
            return wanted;
        let name = wanted;
        for (let number = last.get(wanted) ?? 1; taken.has(name); name = `${wanted} (${number})`) {
            number += 1;
            last.set(wanted, number);
        }
        taken.add(name);
        return name;
    });
}

;// CONCATENATED MODULE: ./build/domain/redaction/known-secret.js

/** Bytes from which on base64 is worth looking for: fewer make so short a code that innocent text would hold it. */
const FEWEST_BASE64_BYTES = 6;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The two characters of base64 that the URL-safe alphabet writes otherwise (RFC 4648, section 5). */
const URL_SAFE = { '+': '-', '/': '_' };
/** Elements that a pattern's quick look compares. */
const HEAD_LENGTH = 4;
/**
 * Finds the secrets wherever they stand in a text, as they are, in any spelling of their characters, and within base64.
 * Takes time in proportion to the text's length times that of the secrets, whatever the text.
 */
function createSecretFinder(values) {
    const patterns = [...new Set(values)].filter((value) => value !== '').flatMap(patternsOf);
    return (text) => patterns.flatMap((pattern) => occurrencesOf(pattern, text));
}
function patternsOf(value) {
    const plain = [...value].map((char) => char === ' ' ? [...spellingsOf(' '), '+', '\u00a0', '&nbsp;'] : spellingsOf(char));
    return [plain, ...base64CoresOf(value).map((core) => core.map((chars) => [...chars].flatMap(base64Spellings)))].map((elements) => ({
        elements: elements.map((texts) => Map.groupBy(texts, (text) => text.charAt(0))),
        head: new RegExp(elements.slice(0, HEAD_LENGTH).map(anyOf).join(''), 'g'),
    }));
}
function occurrencesOf({ elements, head }, text) {
    const spans = [];
    head.lastIndex = 0;
    for (let found = head.exec(text); found !== null; found = head.exec(text)) {
        const end = endOf(elements, text, found.index);
        if (end !== undefined)
            spans.push({ start: found.index, end });
        head.lastIndex = end ?? found.index + 1;
    }
    return spans;
}
/**
 * Where the form that begins at `start` ends. A secret may itself hold what looks like an encoding (`&amp;`), so a place
 * can be read in two ways: all are followed side by side, which no text can make slow, as it could backtracking.
 */
function endOf(elements, text, start) {
    let ends = new Set([start]);
    for (const element of elements) {
        const next = new Set();
        for (const end of ends) {
            for (const spelling of element.get(text.charAt(end)) ?? []) {
                if (text.startsWith(spelling, end))
                    next.add(end + spelling.length);
            }
        }
        if (next.size === 0)
            return undefined;
        ends = next;
    }
    return Math.max(...ends);
}
/**
 * What base64 makes of the value for each of the three places in which a group of three bytes can begin: one text per
 * place, each item the characters that may stand there. In the first and the last only some bits are the value's.
 */
function base64CoresOf(value) {
    const bytes = Buffer.from(value);
    if (bytes.length < FEWEST_BASE64_BYTES)
        return [];
    return [0, 1, 2].map((offset) => {
        const [low, high] = [0x00, 0xff].map((fill) => Buffer.concat([Buffer.alloc(offset, fill), bytes, Buffer.alloc(3, fill)]).toString('base64'));
        const first = Math.floor((offset * 8) / 6);
        const end = Math.ceil(((offset + bytes.length) * 8) / 6);
        return Array.from({ length: end - first }, (_, index) => {
            const [a, b] = [low, high].map((code) => BASE64.indexOf(code?.charAt(first + index) ?? ''));
            return charsBetween(a ?? 0, b ?? 0);
        });
    });
}
/** The characters whose bits are those in which `low` and `high` agree. */
function charsBetween(low, high) {
    return BASE64.split('')
        .filter((_, bits) => ((bits ^ low) & ~(low ^ high)) === 0)
        .join('');
}
/** Letters and digits are never encoded within base64; the other characters are, in URLs and in JSON. */
function base64Spellings(char) {
    const urlSafe = URL_SAFE[char];
    return urlSafe === undefined ? [char] : [...spellingsOf(char), ...spellingsOf(urlSafe)];
}

;// CONCATENATED MODULE: ./build/domain/redaction/member-value.js



/** `b''` and `u''` are Python's. */
const OPENING_QUOTE = new RegExp(`${SPACE}{0,8}[bBuU]?(${QUOTE})`, 'y');
const OPENING_BRACKET = new RegExp(`${SPACE}{0,8}(?=${anySpelling('[{')})`, 'y');
/** What stands in JSON or Python without quotes. */
const LITERAL = '-?\\d[\\w.+-]*|true|false|null|True|False|None';
const MEMBER_LITERAL = new RegExp(`${SPACE}{0,8}(${LITERAL})`, 'y');
/** In a list or object: a string, a bracket, a literal; backslashes, encoded characters and words are passed over. */
const TOKEN = new RegExp(`(${QUOTE})|(${anySpelling('[{')})|(${anySpelling(']}')})|${BACKSLASHES}|%[\\dA-Fa-f]{2}|(?<![\\w-])(${LITERAL})\\b|&#?\\w{1,8};|\\w+`, 'g');
const CLOSING_QUOTE = new RegExp(QUOTE, 'y');
/** After a string that is a name, not a value. */
const NAME_END = new RegExp(`${QUOTE}${SPACE}{0,8}(?:${COLON}|=>)`, 'y');
/**
 * The value of a member of JSON, of a dictionary of Python, of an object of JavaScript: one in quotes; where the name is
 * in quotes, a literal too, or all values of the list or object that stands there.
 */
function memberValues(text, { from, nameQuote }) {
    const opening = matchAt(OPENING_QUOTE, text, from);
    if (opening !== undefined) {
        const start = from + opening[0].length;
        const end = endOfQuoted(text, start, opening[1] ?? '');
        return { values: [{ start, end }], end };
    }
    if (nameQuote === undefined)
        return { values: [], end: from };
    const bracket = matchAt(OPENING_BRACKET, text, from);
    if (bracket !== undefined)
        return nestedValues(text, from + bracket[0].length, nameQuote);
    const literal = matchAt(MEMBER_LITERAL, text, from);
    if (literal === undefined)
        return { values: [], end: from };
    const end = from + literal[0].length;
    return { values: [{ start: end - (literal[1]?.length ?? 0), end, quote: nameQuote }], end };
}
/** All values of the list or object that opens at `from`; where it is cut off, those to the text's end. */
function nestedValues(text, from, nameQuote) {
    const values = [];
    let depth = 0;
    TOKEN.lastIndex = from;
    for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
        const [written, quote, opening, closing, literal] = token;
        if (quote !== undefined) {
            const start = TOKEN.lastIndex;
            const end = endOfQuoted(text, start, quote);
            if (matchAt(NAME_END, text, end) === undefined)
                values.push({ start, end });
            TOKEN.lastIndex = end + (matchAt(CLOSING_QUOTE, text, end)?.[0].length ?? 0);
        }
        else if (literal !== undefined) {
            values.push({ start: token.index, end: token.index + written.length, quote: nameQuote });
        }
        else {
            depth += opening === undefined ? (closing === undefined ? 0 : -1) : 1;
            if (depth === 0)
                return { values, end: token.index };
        }
    }
    return { values, end: text.length };
}

;// CONCATENATED MODULE: ./build/domain/redaction/pair-value.js



/** References of HTML to characters that belong to a value; `&amp;` parts it from the next pair. */
const REFERENCE_IN_BODY = '(?:lt|gt|quot|apos|nbsp|#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6});';
const APOSTROPHE = '(?:apos|#0{0,2}39|#[xX]0{0,2}27);';
const NEXT_PAIR = '\\s{0,8}[\\w.$\\-[\\]%]{1,80}=(?!=)';
/** `&` where JSON was written by a library that escapes it. */
const ESCAPED_AMPERSAND = '\\\\{1,3}u0026';
/** In a form's body, neither quotes nor blanks end a value. */
const END_IN_BODY = new RegExp(`&(?!${REFERENCE_IN_BODY})|${ESCAPED_AMPERSAND}|[;\\s](?=${NEXT_PAIR})|${VALUE_BREAK}|$`);
/** An apostrophe that closes something, for URLs may hold others. */
const CLOSING_APOSTROPHE = `(?:\\\\{0,7}'|&${APOSTROPHE})(?=[\\s>;,)\\]}+<\\\\&"]|$)`;
/** A query may stand in a sentence, in HTML or in a program. */
const END_IN_QUERY = new RegExp(`&(?!${APOSTROPHE})|${ESCAPED_AMPERSAND}|;(?=\\s|$|${NEXT_PAIR})|[\\s"\`<>]|\\\\{1,7}"|\\\\[rn]|${CLOSING_APOSTROPHE}|$`, 'g');
/** A query that is URL-encoded once, or twice. */
const pair_value_END_IN_ENCODED = pair_value_endInEncoded('%');
const pair_value_END_IN_TWICE_ENCODED = pair_value_endInEncoded('%(?:25)?');
function pair_value_endInEncoded(percent) {
    const ends = [`${percent}(?:26|0[aAdD])`, encodedStringEnd(percent), `&(?!${APOSTROPHE})`, CLOSING_APOSTROPHE];
    return new RegExp(`${ends.join('|')}|[\\s"<>]|$`, 'g');
}
/** Of a session's number in a path (`/cart;jsessionid=1A2B/items`), the rest of the path is to stay. */
const END_IN_PATH = /[/?#;&\s"'<>]|$/g;
const PATH_BEFORE = /(?<=\/[\w\-.~%!$'()*+,:@]{0,200};)/y;
const pair_value_OPENING_QUOTE = new RegExp(`${BLANKS}(${QUOTE})`, 'y');
/** After a quoted value that is the whole value. */
const QUOTED_END = new RegExp(`(?:${QUOTE})?(?:[\\s;,)>\\]}]|$)`, 'y');
/** What follows the operator of an assignment; a call or an object (`token = getToken()`) is no value. */
const ASSIGNED = new RegExp(`${BLANKS}(new\\b|[\\w.$]{1,80}\\()?`, 'y');
/** The value of a pair of a form or query, or of an assignment. */
function pairValue(text, place) {
    const { start, from, operator, bodyEnd } = place;
    const before = text.charAt(start - 1);
    const isInBody = start < bodyEnd && !operator.startsWith('%') && !/[?(=/]/.test(before);
    const opening = /[?&;]/.test(before) ? undefined : matchAt(pair_value_OPENING_QUOTE, text, from);
    if (opening !== undefined) {
        const valueStart = from + opening[0].length;
        const end = endOfQuoted(text, valueStart, opening[1] ?? '');
        if (!isInBody || matchAt(QUOTED_END, text, end) !== undefined)
            return { start: valueStart, end };
    }
    const [blanks = '', expression] = place.isSpaced ? (matchAt(ASSIGNED, text, from) ?? []) : [];
    if (expression !== undefined)
        return { start: from, end: from };
    const valueStart = from + blanks.length;
    // Not read beyond the body, or every pair of a text of pairs could be read to the text's end.
    const end = isInBody
        ? valueStart + text.slice(valueStart, bodyEnd).search(END_IN_BODY)
        : (matchAt(endOfPair(text, place), text, valueStart)?.index ?? text.length);
    return { start: valueStart, end };
}
function endOfPair(text, { start, name, operator }) {
    if (operator.startsWith('%'))
        return operator.startsWith('%25') ? pair_value_END_IN_TWICE_ENCODED : pair_value_END_IN_ENCODED;
    return /sess/i.test(name) && matchAt(PATH_BEFORE, text, start) !== undefined ? END_IN_PATH : END_IN_QUERY;
}

;// CONCATENATED MODULE: ./build/domain/redaction/named-value.js





/** `:` and `=`; `=>` of Ruby and PHP; and `","value":` of those who write a member as an object of its own. */
const OPERATOR = new RegExp(`(${EQUALS}(?:>|&gt;)|${COLON}|${COMMA}${SPACE}{0,8}${QUOTE}value${QUOTE}${SPACE}{0,8}${COLON})|${EQUALS}`, 'g');
const named_value_LINE_END = new RegExp(VALUE_BREAK, 'g');
/** Before an operator: the name, a closing quote, a bracket as in `["name"]`, blanks. */
const NAME_BEFORE = new RegExp(`(?<=([\\w.$\\-[\\]%]{1,80})(${QUOTE})?(\\]?\\s{0,8}))`, 'y');
/**
 * The members and pairs in a text whose names are wanted, however quoted and encoded. What stands within a value that
 * was found is not looked for again, so that the time taken stays in proportion to the text's length.
 */
function namedValues(text, isWanted) {
    const values = [];
    const breakAfter = createMarkFinder(text, named_value_LINE_END);
    let bodyEnd = 0;
    OPERATOR.lastIndex = 0;
    for (let found = OPERATOR.exec(text); found !== null; found = OPERATOR.exec(text)) {
        const [operator, memberOperator] = found;
        const from = OPERATOR.lastIndex;
        const left = nameBefore(text, found.index);
        if (left === undefined)
            continue;
        const kind = memberOperator === undefined ? 'pair' : 'member';
        if (kind === 'pair' && left.quote === undefined)
            bodyEnd = endOfBody(left.start, from) ?? bodyEnd;
        if (!isWanted(left.name, kind))
            continue;
        const here = kind === 'member' ? memberValues(text, { from, nameQuote: left.quote }) : pairAt(left, from, operator);
        const isEncoded = operator.startsWith('%');
        for (const value of here.values)
            values.push({ ...value, name: left.name, kind, isEncoded });
        OPERATOR.lastIndex = Math.max(from, here.end);
    }
    return values;
    function pairAt(left, from, operator) {
        const value = pairValue(text, { ...left, from, operator, bodyEnd });
        return { values: [value], end: value.end };
    }
    /** Where the body of a form ends whose first name is at an offset: with its line, or with the quotes around it. */
    function endOfBody(nameAt, from) {
        if (isLineStart(text, nameAt))
            return breakAfter(from)?.start ?? text.length;
        const quote = quoteBefore(text, nameAt);
        return quote === undefined ? undefined : endOfQuoted(text, from, quote);
    }
}
function nameBefore(text, operatorAt) {
    const found = matchAt(NAME_BEFORE, text, operatorAt);
    if (found === undefined)
        return undefined;
    const [, written = '', quote, rest = ''] = found;
    const start = operatorAt - rest.length - (quote?.length ?? 0) - written.length;
    return { name: lastName(written), start, quote, isSpaced: /\s$/.test(rest) };
}
/** The name alone, where encoded text stands directly before it (`%26token`, `\u0022token`); brackets belong to it. */
function lastName(written) {
    if (!written.includes('%') && !written.startsWith('u00'))
        return written;
    const parts = written.split(/%(?:25)*(?!5[bdBD])[\da-fA-F]{2}/);
    const name = (parts.at(-1) ?? '').replace(/^u00[\da-f]{2}/i, '');
    return name.replace(/%(?:25)*5b/gi, '[').replace(/%(?:25)*5d/gi, ']');
}

;// CONCATENATED MODULE: ./build/domain/redaction/span.js
/** What stands in the place of whatever was taken out. */
const REDACTED = '[redacted]';
/**
 * The text with every span replaced, spans that overlap as one. A marker that stands in the text already is left as it is,
 * even where a secret is part of the word.
 */
function replaceSpans(text, spans) {
    const ordered = [...spans.filter(({ start, end }) => start < end), ...markersIn(text)].toSorted((a, b) => a.start - b.start || b.end - a.end);
    const pieces = [];
    let done = 0;
    for (let index = 0; index < ordered.length;) {
        const first = ordered[index];
        if (first === undefined)
            break;
        let end = first.end;
        for (index += 1;; index += 1) {
            const next = ordered[index];
            if (next === undefined || next.start >= end)
                break;
            end = Math.max(end, next.end);
        }
        pieces.push(text.slice(done, first.start), end === first.end ? (first.replacement ?? REDACTED) : REDACTED);
        done = end;
    }
    return done === 0 ? text : pieces.join('') + text.slice(done);
}
function markersIn(text) {
    const spans = [];
    for (let start = text.indexOf(REDACTED); start !== -1; start = text.indexOf(REDACTED, start + REDACTED.length)) {
        spans.push({ start, end: start + REDACTED.length });
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/domain/secret.js



/** Characters (UTF-16 units) from which on a header's value is a secret wherever it stands. */
const SHORTEST_UNMISTAKABLE = 6;
/**
 * Headers that never hold a credential (RFC 9110, RFC 9111, the fetch standard, client hints). One that is not named here
 * counts as secret: X-Forwarded-For opens some sites' doors, If-None-Match can hold what marks one visitor.
 */
const HARMLESS = /^(?:accept|accept-[\w-]+|cache-control|connection|content-(?:encoding|language|length|type)|dnt|host|keep-alive|pragma|priority|save-data|sec-ch-[\w-]+|sec-fetch-[\w-]+|sec-gpc|te|upgrade-insecure-requests|user-agent|x-requested-with)$/i;
/** Headers that hold a URL. One that is only an origin has no place for a credential, and is part of every URL reported. */
const URL_HEADER = /^(?:origin|referer)$/i;
const ORIGIN = /^https?:\/\/[^/?#@\s]+\/?$/i;
/**
 * All that is known to be secret: the keys, and of every header that is not harmless its value, its cookies' values, its
 * token without the scheme, Basic's user and password, and the values that stand under telling names in it; each also as it
 * reads when URL-decoded.
 */
function collectSecrets({ keys, headers }) {
    const ofKeys = keys.map((value) => ({ value, source: { kind: 'key' } }));
    const ofHeaders = headers
        .filter(([name, value]) => !isHarmless(name.trim(), value.trim()))
        .flatMap(([name, value]) => {
        const source = { kind: 'header', name: name.trim() };
        return secretParts(source.name, value.trim()).map((part) => ({ value: part, source }));
    });
    return [...ofKeys, ...ofHeaders].filter(({ value }) => value.trim() !== '');
}
/** Whether a secret goes wherever it stands. A header's value may be as short as `1`: that goes in its header's place only. */
function isUnmistakable({ value, source }) {
    return source.kind === 'key' || value.length >= SHORTEST_UNMISTAKABLE;
}
function isHarmless(name, value) {
    return HARMLESS.test(name) || (URL_HEADER.test(name) && ORIGIN.test(value));
}
function secretParts(name, value) {
    const parts = [value, ...valuesWithin(name, value), ...withoutScheme(name, value)].flatMap(withoutQuotes);
    return [...new Set(parts.flatMap((part) => [part, urlDecode(part)]))];
}
/** Cookies' values, and the values under telling names: `Token token="…"`, `{"apiKey": "…"}`. */
function valuesWithin(name, value) {
    const whole = { start: 0, end: value.length, isEncoded: false, isSet: false };
    const found = holdsCookies(name) ? cookieValues(value, whole) : namedValues(value, isSecretName);
    return found.map(({ start, end }) => value.slice(start, end));
}
/** The credentials after the scheme (RFC 9110, section 11.4), decoded too where the scheme is Basic (RFC 7617). */
function withoutScheme(name, value) {
    const [, scheme = '', credentials = ''] = /^([\w!#$%&'*+.^`|~-]+)[ \t]+(\S.*)$/s.exec(value) ?? [];
    const hasScheme = /auth/i.test(name) || !/\s/.test(credentials);
    if (credentials === '' || !hasScheme)
        return [];
    if (scheme.toLowerCase() !== 'basic')
        return [credentials];
    const decoded = Buffer.from(credentials, 'base64').toString();
    const colon = decoded.indexOf(':');
    return colon === -1 ? [credentials] : [credentials, decoded, decoded.slice(colon + 1)];
}
function withoutQuotes(value) {
    const inner = /^"(.*)"$/s.exec(value)?.[1];
    return inner === undefined ? [value] : [value, inner];
}
function urlDecode(value) {
    try {
        return decodeURIComponent(value);
    }
    catch {
        // Not URL-encoded: as it is.
        return value;
    }
}

;// CONCATENATED MODULE: ./build/domain/redaction.js










/**
 * What one pass takes out can bring to light what another must (a name that a secret had run into). Texts settle in two
 * passes, contrived ones in three; the bound keeps time in proportion.
 */
const MOST_PASSES = 8;
/** What a member can be called for its name to tell anything; a sentence or a URL is no name. */
const redaction_NAME = /^[\w.$\-[\]:@]{1,80}$/;
/** A redactor for what a run knows to be secret, and, with heuristics, for what a report holds besides. */
function createRedactor({ secrets, heuristics }) {
    const secretsIn = createSecretFinder(secrets.filter(isUnmistakable).map(({ value }) => value));
    const ownValues = shortValuesByHeader(secrets);
    const headerLines = createHeaderLineFinder([...ownValues.keys()]);
    return { text: redactText, json: (value) => redactJson(value, { text: redactText, under: leavesUnder }) };
    function redactText(text) {
        let redacted = redactOnce(text);
        for (let pass = 1, before = text; pass < MOST_PASSES && before !== redacted; pass += 1) {
            before = redacted;
            redacted = redactOnce(before);
        }
        return redacted;
    }
    function redactOnce(text) {
        const named = namedIn(text).flatMap((value) => partsOf(text, value).filter((part) => isSecret(text, value, part)));
        const spans = [...secretsIn(text), ...named.map(toSpan)];
        return replaceSpans(text, heuristics ? [...spans, ...credentialShapes(text)] : spans);
    }
    function namedIn(text) {
        if (heuristics) {
            const documents = [...markupFields(text, isWanted), ...multipartFields(text, isWanted)];
            return [...headerLines(text), ...secretLines(text), ...namedValues(text, isWanted), ...documents];
        }
        return ownValues.size === 0 ? [] : [...headerLines(text), ...namedValues(text, isWanted)];
    }
    function isWanted(name, kind) {
        return (heuristics && isCredential(name, kind)) || (kind === 'member' && ownValues.has(name.toLowerCase()));
    }
    function isSecret(text, { name, kind }, { start, end }) {
        const isOwn = ownValues.get(name.toLowerCase())?.has(text.slice(start, end)) ?? false;
        return isOwn || (heuristics && isCredential(name, kind));
    }
    function leavesUnder(name) {
        if (!redaction_NAME.test(name) || !isWanted(name, 'member'))
            return undefined;
        return (leaf) => {
            const text = String(leaf);
            const value = { name, kind: 'member', isEncoded: false, start: 0, end: text.length };
            // Under a name of cookies a text without `=` is one cookie's value.
            const parts = text.includes('=') ? partsOf(text, value) : [value];
            const secret = parts.filter((part) => isSecret(text, value, part));
            return secret.length === 0 ? leaf : replaceSpans(text, secret.map(toSpan));
        };
    }
}
/** What of a named value is the secret: of cookies their values, of anything else all of it. */
function partsOf(text, value) {
    if (holdsCookies(value.name))
        return cookieValues(text, { ...value, isSet: /^set/i.test(value.name) });
    const { start, end } = value;
    const written = text.slice(start, end);
    return [
        { ...value, start: start + written.length - written.trimStart().length, end: start + written.trimEnd().length },
    ];
}
function toSpan({ start, end, quote }) {
    return quote === undefined ? { start, end } : { start, end, replacement: `${quote}${REDACTED}${quote}` };
}
/** The names and forms of a credential; `cookie=` alone in a query is what an attack sends elsewhere, and stays. */
function isCredential(name, kind) {
    return (isSecretName(name) || ((kind === 'header' || kind === 'member') && (isCredentialHeader(name) || holdsCookies(name))));
}
/** The values too short to be looked for elsewhere than in their own header's place, by its name in lower case. */
function shortValuesByHeader(secrets) {
    const values = new Map();
    for (const secret of secrets) {
        if (isUnmistakable(secret) || secret.source.kind === 'key')
            continue;
        const name = secret.source.name.toLowerCase();
        values.set(name, (values.get(name) ?? new Set()).add(secret.value));
    }
    return values;
}

;// CONCATENATED MODULE: ./build/domain/secret-mask.js


/** Characters from which on a mask is worth having: a shorter one would blot out what only happens to look alike. */
const SHORTEST_MASK = 6;
const HTML_QUOTES = ['&#39;', '&#039;', '&#x27;', '&apos;'];
const HTML_NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/**
 * What to register with the runner, which then masks it in the log: every line of every secret, and what it becomes when
 * URL-, JSON-, HTML- and base64-encoded. A key is masked however short; nothing else under 6 characters is.
 */
function masksOf(secrets) {
    const lines = secrets.filter(isUnmistakable).flatMap(({ value, source }) => value
        .split(/[\r\n]+/)
        .filter((line) => line.trim() !== '')
        .map((line) => ({ line, isKey: source.kind === 'key' })));
    const masks = lines.flatMap(({ line, isKey }) => [
        ...(isKey ? [line] : []),
        ...[line, ...secret_mask_encodingsOf(line)].filter((mask) => mask.length >= SHORTEST_MASK),
    ]);
    return [...new Set(masks)];
}
function secret_mask_encodingsOf(line) {
    // A lone surrogate has no URL encoding.
    const url = encodeURIComponent(line.toWellFormed());
    const form = new URLSearchParams([['', line]]).toString().slice(1);
    const json = JSON.stringify(line).slice(1, -1);
    const html = line.replace(/[&<>"]/g, (char) => HTML_NAMES[char] ?? char);
    const apostrophes = HTML_QUOTES.map((quote) => html.replaceAll("'", quote));
    const urls = [url, form].flatMap((encoded) => [encoded, encoded.replace(/%../g, (code) => code.toLowerCase())]);
    return [...urls, json, json.replaceAll('/', '\\/'), html, ...apostrophes, ...base64Of(line)];
}
/** Base64 of the line wherever it begins in what is encoded, in both alphabets, less what depends on its neighbours. */
function base64Of(line) {
    return base64CoresOf(line)
        .map((core) => core.filter((chars) => chars.length === 1).join(''))
        .flatMap((core) => [core, core.replaceAll('+', '-').replaceAll('/', '_')]);
}

// EXTERNAL MODULE: ./build/domain/gate.js
var gate = __webpack_require__(8021);
// EXTERNAL MODULE: ./build/wsc/clouds.js
var clouds = __webpack_require__(3449);
// EXTERNAL MODULE: ./build/inputs/table.js + 6 modules
var table = __webpack_require__(7160);
// EXTERNAL MODULE: ./build/inputs/vuln-items.js
var vuln_items = __webpack_require__(3687);
;// CONCATENATED MODULE: ./build/inputs/settings.js




/** Where the service is to be found. */
function originOf(inputs) {
    return inputs['api-url'] ?? clouds/* ORIGINS */.o[inputs.cloud];
}
/** What to come to a verdict on. */
function assignmentsOf(inputs) {
    return [
        {
            url: inputs['start-url'],
            scanId: inputs['instance-no'],
            site: {
                excludedUrls: inputs['exclude-urls'],
                headers: inputs.headers,
                items: inputs['vuln-items'],
                userAgent: inputs['user-agent'],
                speed: inputs.speed,
                note: inputs.memo,
            },
        },
    ];
}
/** How to come to a scan of it. */
function choicesOf(inputs) {
    return { onConflict: inputs['on-conflict'], onRerun: inputs['on-rerun'], rescan: inputs.rescan };
}
/** The inputs as text, for telling steps apart that differ in nothing else: without secrets, which may be others in every attempt. */
function describe(inputs) {
    const isSecret = (name) => name === 'headers' || name === 'access-key' || name === 'secret-key';
    return JSON.stringify(Object.entries(inputs).filter(([name]) => !isSecret(name)));
}
/** What `ALL` stands for. */
const ALL_ITEMS = vuln_items/* VULN_ITEMS */.X.filter((item) => item !== 'ALL');
/**
 * The limits of the gate. One that equals its default counts as not given: the runner fills in the defaults of
 * action.yml, so that the two look the same from here.
 */
function limitsOf(inputs) {
    return gate/* MEASURES */.s.map((measure) => {
        const name = `max-${measure}`;
        const most = inputs[name];
        const standard = table/* INPUTS */.m[name].parse(table/* INPUTS */.m[name].default);
        return { measure, most, isDefault: 'value' in standard && standard.value === most };
    });
}

// EXTERNAL MODULE: ./build/manner.js + 5 modules
var manner = __webpack_require__(194);
// EXTERNAL MODULE: ./build/platform/clock.js
var clock = __webpack_require__(9689);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(1683);
;// CONCATENATED MODULE: ./build/platform/http.js

/** Codes of failures before a connection stood, TLS included: with any of these nothing of the request was sent. */
const UNREACHABLE = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);
/**
 * HTTP by node-fetch, each request on a connection of its own: one that was kept open can break just as it is used again, which would
 * leave it unknown whether the request arrived. The stack is loaded with the first request, for a run that ends before needs none.
 */
const http = async (request, signal) => {
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), request.timeoutMs);
    try {
        return await exchange(request, signal === undefined ? timeout.signal : AbortSignal.any([timeout.signal, signal]));
    }
    catch (cause) {
        if (signal?.aborted === true)
            throw signal.reason;
        throw timeout.signal.aborted
            ? new ports/* HttpFailure */.H('timeout', `${request.timeoutMs / 1000} s`, { cause })
            : failureOf(cause);
    }
    finally {
        clearTimeout(timer);
    }
};
async function exchange(request, signal) {
    const { default: fetch } = await __webpack_require__.e(/* import() */ 192).then(__webpack_require__.bind(__webpack_require__, 5192));
    const agent = await proxyAgentFor(new URL(request.url));
    const { method, headers, maxBytes: size } = request;
    // A request with a body that is aborted from the start would end the process: node-fetch emits an error that none can hear.
    signal.throwIfAborted();
    const response = await fetch(request.url, {
        method,
        headers: { ...headers, 'user-agent': 'web-security-checker-action', connection: 'close' },
        ...(request.body !== undefined && { body: request.body }),
        ...(agent !== undefined && { agent }),
        redirect: 'manual',
        size,
        signal,
    });
    return { status: response.status, headers: new Map(response.headers), body: await response.text() };
}
/** An agent for the proxy that the runner's variables (https_proxy, http_proxy, no_proxy) name for this URL. */
async function proxyAgentFor(url) {
    const { getProxyUrl } = await __webpack_require__.e(/* import() */ 339).then(__webpack_require__.bind(__webpack_require__, 7339));
    if (getProxyUrl(url) === undefined)
        return undefined;
    const { HttpClient } = await __webpack_require__.e(/* import() */ 119).then(__webpack_require__.bind(__webpack_require__, 7119));
    const agent = new HttpClient().getAgent(url.href);
    return agent;
}
/** What the tunnel package says, under the code of a broken connection, where a proxy made no tunnel (tunnel 0.0.6, lib/tunnel.js). */
const NO_TUNNEL = /tunneling socket could not be established, (?:statusCode=(\d+))?|got illegal response body from proxy/;
function failureOf(cause) {
    const { code, type } = detailsOf(cause);
    const noTunnel = NO_TUNNEL.exec(cause instanceof Error ? cause.message : '');
    if (noTunnel !== null) {
        const [, status] = noTunnel;
        return new ports/* HttpFailure */.H('unreachable', status === undefined ? 'no proxy' : `proxy: HTTP ${status}`, { cause });
    }
    const reason = type === 'max-size' ? 'too-large' : UNREACHABLE.has(code) ? 'unreachable' : 'broken';
    return new ports/* HttpFailure */.H(reason, code || type || 'no further word', { cause });
}
/** node-fetch's errors carry the system's `code` and a `type` of their own. */
function detailsOf(cause) {
    const { code, type } = (typeof cause === 'object' && cause !== null ? cause : {});
    return { code: typeof code === 'string' ? code : '', type: typeof type === 'string' ? type : '' };
}

// EXTERNAL MODULE: ./build/conclude.js
var conclude = __webpack_require__(3898);
// EXTERNAL MODULE: ./build/texts/message.js
var message = __webpack_require__(4427);
// EXTERNAL MODULE: ./build/wsc/order.js
var order = __webpack_require__(9135);
;// CONCATENATED MODULE: ./build/rehearse.js



/** Says what a run would do: asks the service for one page of the list, which proves the credentials and costs nothing, and starts nothing. */
async function rehearse(assignments, { service, log }, patience) {
    try {
        await service.list(1, patience);
    }
    catch (cause) {
        return [(0,conclude/* failed */.gz)(cause)];
    }
    return assignments.map(({ site, url, scanId }) => {
        const target = url === undefined ? undefined : { ...site, url };
        if (scanId !== undefined)
            log.info((0,message/* say */.c)('rehearsalAttach', { number: scanId }));
        else if (target !== undefined) {
            // Names of headers tell what would be sent; their values are nobody's business.
            const shown = { ...target, headers: target.headers.map(([name]) => [name, '…']) };
            log.info((0,message/* say */.c)('rehearsal', { site: target.url, body: JSON.stringify((0,order/* orderBody */.h)({ target: shown, memo: target.note })) }));
        }
        return (0,conclude/* rehearsed */.kr)({ target });
    });
}

// EXTERNAL MODULE: ./build/domain/target.js
var domain_target = __webpack_require__(5087);
;// CONCATENATED MODULE: ./build/domain/attachment.js


/** Compares what a scan covered, by its report, with what the target asks for. `allItems`: what `ALL` stands for. */
function compareCoverage(target, report, allItems) {
    const wanted = target.items.includes('ALL') ? allItems : target.items;
    const covered = new Set(report.items.map((item) => item.toLowerCase()));
    const missing = covered.has('all') ? [] : wanted.filter((item) => !covered.has(item.toLowerCase()));
    const leftOut = report.excludedUrls.filter((url) => !target.excludedUrls.some((own) => own === url || (0,domain_target/* isSameUrl */.q)(own, url)));
    const saysItems = report.items.length > 0;
    return {
        narrower: [
            ...(saysItems && missing.length > 0 ? [(0,message/* say */.c)('itemsNarrower', { items: missing })] : []),
            ...(leftOut.length > 0 ? [(0,message/* say */.c)('exclusionsWider', { count: leftOut.length })] : []),
        ],
        unknown: saysItems ? [] : [(0,message/* say */.c)('itemsUnknown')],
    };
}

// EXTERNAL MODULE: ./build/fault.js
var build_fault = __webpack_require__(9511);
// EXTERNAL MODULE: ./build/domain/token.js
var domain_token = __webpack_require__(8549);
// EXTERNAL MODULE: ./build/scan/attach.js
var attach = __webpack_require__(2108);
;// CONCATENATED MODULE: ./build/scan/rescan.js
/** Re-diagnoses of one scan that are free; what a further one costs is not known, so none is asked for. */
const FREE_RESCANS = 2;
/** The words in a memo that tell that its scan is a re-diagnosis of that one, where the service lists the two side by side. */
function rescanMark(masterId) {
    return `rescan-of-${masterId}`;
}
/**
 * The newest of a URL's scans that can be diagnosed again for free: completed, offered for it by the service, not itself a
 * re-diagnosis, and with fewer than two of them. Undefined where there is none.
 */
function chooseMaster(scans) {
    const nested = new Set(scans.flatMap(({ rescans }) => rescans.map(({ id }) => id)));
    const isRescan = ({ id, memo }) => nested.has(id) || /\brescan-of-\w/.test(memo);
    return scans
        .filter((scan) => scan.state === 'completed' && scan.rescannable && !isRescan(scan))
        .filter((scan) => hasFreeRescan(scan, scans))
        .toSorted((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0))[0];
}
/** Whether a further re-diagnosis of the scan is free, by all scans of its URL: those listed under it, and those marked as its own. */
function hasFreeRescan({ id, rescans }, scans) {
    const marked = scans.filter(({ memo }) => memo.split(' ').includes(rescanMark(id)));
    return new Set([...rescans, ...marked].map((rescan) => rescan.id)).size < FREE_RESCANS;
}

// EXTERNAL MODULE: ./build/domain/scan.js
var scan = __webpack_require__(4423);
// EXTERNAL MODULE: ./build/wsc/retry.js
var retry = __webpack_require__(3189);
// EXTERNAL MODULE: ./build/wsc/service-fault.js
var service_fault = __webpack_require__(1633);
// EXTERNAL MODULE: ./build/scan/find.js
var find = __webpack_require__(7122);
// EXTERNAL MODULE: ./build/scan/look-up.js
var look_up = __webpack_require__(142);
;// CONCATENATED MODULE: ./build/scan/started.js
/** True where the scan bears our token: only then may it be cancelled or stopped. */
function isOurs({ recognisedBy }) {
    return recognisedBy === 'token' || recognisedBy === 'earlier-attempt';
}

;// CONCATENATED MODULE: ./build/scan/start.js











/** Orders sent for one target at most, waiting for a turn aside. Each after the first only when nothing came of the one before. */
const MOST_ORDERS = 4;
const TURN_PAUSE_MS = 30_000;
const LIST_PAUSE_MS = 30_000;
/** Milliseconds by which a scan's start may lie before its order: the two are written by different clocks. */
const CLOCK_TOLERANCE_MS = 2 * 60_000;
/**
 * Orders a scan of the target and finds it. createJob is charged and names no scan, so it is never repeated unless it is
 * certain that nothing came of it (docs/decisions/0002-charged-once.md): it was turned away, or it was looked for, long
 * enough, and is not there.
 * @throws Fault when no scan could be started; Unsettled when it can't be told whether one was
 */
async function start(order, means, patience) {
    let { rescan } = order;
    for (let orders = 1;; orders += 1) {
        const result = await orderOnce({ ...order, rescan }, means, patience);
        if (!(result instanceof service_fault/* ServiceFault */.g))
            return { ...result, mayHaveTwin: orders > 1 };
        const reaction = reactionTo(result, { ...order, rescan, orders });
        if (reaction === 'attach')
            return await attachToConflict(order.target, result, means, patience);
        if (reaction === 'give-up')
            throw result;
        if (reaction === 'order-new')
            rescan = undefined;
        if (reaction === 'wait')
            orders -= 1;
        const pauseMs = pauseFor(reaction, result, { orders, chance: means.chance });
        // An order whose open answer could not be settled in time would end as one that may have been charged.
        const settlingMs = reaction === 'wait' && result.effect === 'open' ? look_up/* LISTED_WITHIN_MS */.Hs : 0;
        if (means.clock.now() + pauseMs + settlingMs >= patience.until) {
            throw reaction === 'wait' ? new TurnNeverCame(result) : result;
        }
        means.log.info((0,message/* say */.c)(reaction === 'wait' ? 'orderWaits' : 'orderAgain', { what: result.what }));
        await means.clock.sleep(pauseMs, patience.signal);
    }
}
/** The turn of an order that was to wait for it did not come in time. */
class TurnNeverCame extends build_fault/* Fault */.v {
    constructor(cause) {
        super(cause.kind, cause.what, { ...(cause.advice && { advice: cause.advice }), cause });
    }
}
/** What to do about an order of which certainly nothing came. */
function reactionTo({ refusal, isTransient }, { onConflict, rescan, orders }) {
    if (refusal === 'rescan-refused')
        return rescan?.orNew === true ? 'order-new' : 'give-up';
    if (refusal === 'already-scanning' && onConflict === 'attach')
        return 'attach';
    if (refusal === 'already-scanning' || refusal === 'queue-full')
        return onConflict === 'wait' ? 'wait' : 'give-up';
    return isTransient && orders < MOST_ORDERS ? 'again' : 'give-up';
}
function pauseFor(reaction, { effect, retryAfterMs }, { orders, chance }) {
    if (reaction === 'wait')
        return TURN_PAUSE_MS;
    // After an open answer the looking has taken its time already.
    return reaction === 'again' && effect === 'none' ? (0,retry/* pauseBefore */.G)(orders, chance, retryAfterMs) : 0;
}
/**
 * Sends one order and finds its scan. The fault, where it is certain that no scan came of it.
 * What is about to be done is kept before it is done: a kill may come at any moment.
 */
async function orderOnce(order, means, patience) {
    const { target, token, rescan } = order;
    patience.signal?.throwIfAborted();
    const wanted = { url: target.url, token, memo: memoOf(order) };
    const orderedAt = means.clock.now();
    const entry = {
        ...wanted,
        orderedAt,
        stage: 'intended',
        scanId: undefined,
        isOurs: true,
        cost: rescan?.isFree === true ? 0 : 1,
        twins: [],
    };
    means.ledger.keep(entry);
    const fault = await send({ target, memo: wanted.memo, masterId: rescan?.of }, means, patience);
    if (fault === undefined)
        means.ledger.keep({ ...entry, stage: 'accepted' });
    const result = fault
        ? ((await findOpen(fault, wanted, means, patience)) ?? fault)
        : await findAccepted({ ...wanted, orderedAt }, means, patience);
    if (result instanceof service_fault/* ServiceFault */.g)
        means.ledger.keep({ ...entry, stage: 'refused', cost: 0 });
    else
        means.ledger.keep({ ...entry, stage: 'found', scanId: result.scan.id, isOurs: isOurs(result) });
    return result;
}
async function send(order, { service, grace }, { until }) {
    try {
        // Not ended by an interruption at once: its answer tells whether there is something to stop.
        await service.order(order, { until, signal: grace });
        return undefined;
    }
    catch (cause) {
        if (cause instanceof service_fault/* ServiceFault */.g)
            return cause;
        throw cause;
    }
}
/** The scan of an order that may have become one; undefined where none came of it. */
async function findOpen(fault, wanted, means, patience) {
    if (fault.effect === 'none')
        return undefined;
    means.log.warn((0,message/* say */.c)('orderOpen', { what: fault.what }));
    const sighting = await (0,look_up/* lookUp */.TE)(wanted, means.clock.now() + look_up/* LISTED_WITHIN_MS */.Hs, means, patience);
    return sighting && { ...sighting, recognisedBy: 'token', mayHaveTwin: false };
}
/**
 * The scan of an accepted order: it exists, so the looking ends with the patience only.
 * @throws Unsettled
 */
async function findAccepted(wanted, means, patience) {
    means.log.info((0,message/* say */.c)('orderAccepted'));
    const sighting = await (0,look_up/* lookUp */.TE)(wanted, means.clock.now() + look_up/* LISTED_WITHIN_MS */.Hs, means, patience);
    if (sighting !== undefined)
        return { ...sighting, recognisedBy: 'token', mayHaveTwin: false };
    means.log.warn((0,message/* say */.c)('scanNotListed', { seconds: look_up/* LISTED_WITHIN_MS */.Hs / 1000 }));
    const look = { service: means.service, patience };
    for (;;) {
        const started = await (0,look_up/* unlessFault */.pO)(async () => {
            const byToken = await (0,find/* findByToken */.a4)(look, wanted, find/* EVERYWHERE */.Zh);
            if (byToken !== undefined)
                return { ...byToken, recognisedBy: 'token', mayHaveTwin: false };
            const likely = await (0,find/* findByUrlAndTime */.mG)(look, { ...wanted, since: wanted.orderedAt - CLOCK_TOLERANCE_MS });
            return likely && { ...likely, recognisedBy: 'url-and-time', mayHaveTwin: false };
        });
        const trouble = started instanceof service_fault/* ServiceFault */.g ? started : undefined;
        if (started !== undefined && !(started instanceof service_fault/* ServiceFault */.g))
            return started;
        if (means.clock.now() + LIST_PAUSE_MS >= patience.until)
            throw new look_up/* Unsettled */.ht(wanted.token, trouble);
        await means.clock.sleep(LIST_PAUSE_MS, patience.signal);
    }
}
/**
 * The one scan of the very URL that is under way.
 * @throws the conflict's fault where it is not that URL that is being scanned, or not any more
 */
async function attachToConflict(target, conflict, means, patience) {
    const scans = await (0,attach/* allOfUrl */.M_)(target.url, means, patience);
    const [only, ...others] = scans.filter(({ state }) => (0,scan/* isUnderWay */.gn)(state));
    if (only === undefined || others.length > 0)
        throw conflict;
    return { scan: only, place: (0,attach/* byUrlOf */.mg)(only), recognisedBy: 'conflict', mayHaveTwin: false };
}
/** A re-diagnosis names its first diagnosis: where the service lists the two side by side, nothing else tells what it is. */
function memoOf({ target, token, rescan }) {
    return (0,domain_token/* memoWith */.VR)(token, rescan === undefined ? target.note : `${rescanMark(rescan.of)} ${target.note}`.trim());
}

;// CONCATENATED MODULE: ./build/scan/begin.js








/**
 * Comes to a scan: one that is there already, where that is asked for or an earlier attempt has started it, else one that is
 * ordered.
 * @throws Fault
 */
async function begin(assignment, choices, means, patience) {
    const { site, url, scanId } = assignment;
    if (scanId !== undefined)
        return await beginByNumber({ ...assignment, scanId }, means, patience);
    if (url === undefined)
        throw new build_fault/* Fault */.v('internal', (0,message/* say */.c)('internalError', { name: 'Assignment' }));
    const target = { ...site, url };
    const stem = (0,domain_token/* tokenStem */.nu)(choices.origin, target);
    if (Number(choices.origin.runAttempt) > 1 && choices.onRerun === 'attach') {
        const started = await (0,attach/* findEarlier */._l)({ stem, url }, means, patience);
        if (started !== undefined) {
            means.log.info((0,message/* say */.c)('attachedToEarlier', { number: started.scan.id }));
            return { target, started, token: keepEarlier(started.scan, stem, means) };
        }
    }
    const token = (0,domain_token/* makeToken */.uC)(choices.origin, target, means.random());
    const rescan = await rescanFor(target, choices, means, patience);
    means.log.info(rescan ? (0,message/* say */.c)('orderingRescan', { site: url, token, number: rescan.of }) : (0,message/* say */.c)('ordering', { site: url, token }));
    const started = await start({ target, token, onConflict: choices.onConflict, rescan }, means, patience);
    means.log.info((0,message/* say */.c)(started.recognisedBy === 'conflict' ? 'attached' : 'scanFound', { number: started.scan.id }));
    return { target, started, token: isOurs(started) ? token : undefined };
}
/** From here on it is this attempt that looks after the scan; it was paid for in the other. */
function keepEarlier({ id, url, memo }, stem, { ledger, clock }) {
    const token = memo.slice(memo.indexOf(stem)).split(' ', 1)[0] ?? stem;
    ledger.keep({
        token,
        memo,
        url,
        orderedAt: clock.now(),
        stage: 'found',
        scanId: id,
        isOurs: true,
        cost: 0,
        twins: [],
    });
    return token;
}
async function beginByNumber({ site, url, scanId }, means, patience) {
    const started = await (0,attach/* attachByNumber */.Ok)(scanId, means, patience);
    if (url !== undefined && !(0,domain_target/* isSameUrl */.q)(url, started.scan.url)) {
        throw new build_fault/* Fault */.v('configuration', (0,message/* say */.c)('numberOfOther', { number: scanId }), { advice: (0,message/* say */.c)('adviceNumberOfOther') });
    }
    means.log.info((0,message/* say */.c)('attached', { number: scanId }));
    return { target: { ...site, url: url ?? started.scan.url }, started, token: undefined };
}
async function rescanFor(target, { rescan }, means, patience) {
    if (rescan === 'never')
        return undefined;
    const scans = await (0,attach/* allOfUrl */.M_)(target.url, means, patience);
    if (rescan === 'auto') {
        const master = chooseMaster(scans);
        return master && { of: master.id, orNew: true, isFree: true };
    }
    const master = scans.find(({ id }) => id === rescan.number);
    return { of: rescan.number, orNew: false, isFree: master !== undefined && hasFreeRescan(master, scans) };
}

// EXTERNAL MODULE: ../../work/main/node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(3169);
// EXTERNAL MODULE: ./build/domain/severity.js
var domain_severity = __webpack_require__(2973);
// EXTERNAL MODULE: ./build/wsc/wire.js
var wire = __webpack_require__(3006);
;// CONCATENATED MODULE: ./build/wsc/risks.js


const SEVERITY_OF_RISK = new Map([
    ['high', 'high'],
    ['medium', 'medium'],
    ['low', 'low'],
]);
/** The severity that a risk's name stands for; undefined for a name that is not known. */
function severityOf(risk) {
    return SEVERITY_OF_RISK.get(risk.trim().toLowerCase());
}
/** The counts in a table of risks. A risk of an unknown name counts as high; what is no count is not counted. */
function readRisks(table) {
    return Object.entries(table).reduce((sum, [risk, value]) => addRisks(sum, { high: 0, medium: 0, low: 0, [severityOf(risk) ?? 'high']: (0,wire/* countIn */.ry)(value) ?? 0 }), (0,domain_severity/* countsOf */.mQ)({ high: 0, medium: 0, low: 0 }));
}
function addRisks(a, b) {
    return (0,domain_severity/* countsOf */.mQ)({ high: a.high + b.high, medium: a.medium + b.medium, low: a.low + b.low });
}
function sumOf({ high, medium, low }) {
    return high + medium + low;
}

;// CONCATENATED MODULE: ./build/wsc/report-redaction.js


/** The report's own names, as getReport's page gives them: none is a credential, even where a known secret is spelt alike. */
const OWN_NAMES = new Set([
    'report_date',
    'Target_Info',
    'Crawl_Time',
    'Scan_Time',
    'Excluded_Url',
    'Login_Info',
    'Vulnerability_Category',
    'User_Agent',
    'Memo',
    'Scanned_Domain_List',
    'Not_Scanned_Domain_List',
    'Classify_byRisk_Level',
    'Classify_byRisk_Domain',
    'Classify_byRisk_Vulnerability',
    'Total',
    'Details',
    'RiskLevel',
    'Vuln_Desc',
    'Vuln_Desc2',
    'Title',
    'vuln_key',
    'URL',
    'Request_Header',
    'Referer',
    'Request_Body',
    'newline',
    'VulnParam',
    'VulnSTR',
    'Response_Data',
    'Description',
    'Reference',
    'Recommendation',
]);
/** Domains, categories and risks: a table of counts is no deeper. */
const DEEPEST_TABLE = 3;
/**
 * The report less its credentials. Its own structure is known and stays: a category that is called `Session Fixation` or
 * `Password in clear` is no credential, though a member of that name anywhere else would be taken for one.
 */
function redactReport(report, redactor) {
    return mapMembers(report, (name, value) => {
        switch (name) {
            case 'Login_Info':
                // A cookie's values, so that even a short one goes, and then all that there is.
                return isBlank(value) ? value : redactAs('session', redactAs('Cookie', value));
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
    /** A table's counts stay, whatever they stand under. */
    function redactTable(name, value, depth) {
        if ((0,wire/* countIn */.ry)(value) !== undefined)
            return value;
        if (!(0,wire/* isObject */.Gv)(value) || depth === DEEPEST_TABLE)
            return redactAs(name, value);
        return mapMembers(value, (member, cell) => redactTable(member, cell, depth + 1));
    }
    /** A finding, or one of the texts that its category has beside its findings. */
    function redactFinding(name, value) {
        return typeof value === 'object' ? mapEach(value, redactMember) : redactMember(name, value);
    }
    /** A member of the report's own is a field; of any other, the name may say that its value is a credential. */
    function redactMember(name, value) {
        if (name === 'RiskLevel' && severityOf((0,wire/* textIn */.r7)(value)) !== undefined)
            return value;
        return OWN_NAMES.has(name) || /^\d+$/.test(name) ? redactField(value) : redactAs(name, value);
    }
    /** What becomes of a value that stands under that name. */
    function redactAs(name, value) {
        const redacted = redactor.json({ [name]: value });
        return (0,wire/* isObject */.Gv)(redacted) ? Object.values(redacted)[0] : undefined;
    }
    /** Text, or whatever else stands in its place. A list of texts is one text in lines. */
    function redactField(value) {
        if (typeof value === 'string')
            return redactor.text(value);
        const isLines = Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === 'string');
        return isLines ? redactor.text(value.join('\n')).split('\n') : redactor.json(value);
    }
    /** Maps the members of an object or the items of a list; anything else is a field. */
    function mapEach(value, map) {
        if ((0,wire/* isObject */.Gv)(value))
            return mapMembers(value, map);
        return Array.isArray(value) && !value.every((item) => typeof item === 'string')
            ? value.map((item, index) => map(String(index), item))
            : redactField(value);
    }
    /** An object with its members mapped and its names redacted; names that become alike are told apart by a number. */
    function mapMembers(object, map) {
        const names = new Set();
        return Object.fromEntries(Object.entries(object).map(([name, value]) => {
            const redacted = OWN_NAMES.has(name) || severityOf(name) !== undefined ? name : redactor.text(name);
            let kept = redacted;
            for (let number = 2; names.has(kept); number += 1)
                kept = `${redacted} (${number})`;
            names.add(kept);
            return [kept, map(name, value)];
        }));
    }
}
function isBlank(value) {
    return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

;// CONCATENATED MODULE: ./build/wsc/report.js





const TOTALS = 'Classify_byRisk_Level';
const BY_DOMAIN = 'Classify_byRisk_Domain';
const BY_CATEGORY = 'Classify_byRisk_Vulnerability';
/** Fields of a finding, by which one is known that does not stand under a number. */
const FINDING_FIELDS = ['Title', 'vuln_key', 'URL', 'VulnParam', 'VulnSTR'];
/** Whether an answer is a report at all, and not an error or the empty answer of one that is not there yet. */
function isReport(answer) {
    if (!(0,wire/* isObject */.Gv)(answer))
        return false;
    const totals = (0,wire/* memberOf */.C5)(answer, TOTALS);
    return (0,wire/* isObject */.Gv)(totals) && Object.keys(totals).length > 0;
}
/**
 * Reads a report: its credentials are taken out first, so that nothing else ever holds them.
 * @throws WireError where it has no count that can be trusted
 */
function readReport(answer, redactor) {
    const stated = readTotals(answer);
    const document = redactReport(answer, redactor);
    const categories = readCategories(document, redactor);
    return {
        stated,
        detailed: categories.reduce((sum, { counts }) => addRisks(sum, counts), (0,domain_severity/* countsOf */.mQ)({ high: 0, medium: 0, low: 0 })),
        findings: categories.flatMap(({ findings }) => findings),
        scannedOrigins: toList((0,wire/* memberOf */.C5)(document, 'Scanned_Domain_List'), /[\s,]+/),
        items: toList((0,wire/* memberOf */.C5)(document, 'Vulnerability_Category'), /[\n,]/),
        excludedUrls: toList((0,wire/* memberOf */.C5)(document, 'Excluded_Url'), /[\s,]+/),
        document,
    };
}
/**
 * The report's own totals. A risk that they don't name is 0 only where their `Total` says so too; what `Total` counts
 * beyond the risks, and every risk of an unknown name, is high.
 */
function readTotals(answer) {
    const { Total: totalValue, ...named } = (0,wire/* objectAt */.lJ)((0,wire/* memberOf */.C5)(answer, TOTALS), TOTALS);
    for (const [risk, value] of Object.entries(named)) {
        if ((0,wire/* countIn */.ry)(value) === undefined)
            throw new wire/* WireError */.cC(`${TOTALS}.${severityOf(risk) === undefined ? '*' : risk}`);
    }
    const counts = readRisks(named);
    const total = (0,wire/* countIn */.ry)(totalValue);
    const isWhole = ['high', 'medium', 'low'].every((risk) => Object.keys(named).some((name) => severityOf(name) === risk));
    if (total === undefined && (totalValue !== undefined || !isWhole))
        throw new wire/* WireError */.cC(`${TOTALS}.Total`);
    if (!isWhole && total !== counts.total)
        throw new wire/* WireError */.cC(TOTALS);
    return addRisks(counts, { high: Math.max(0, (total ?? 0) - counts.total), medium: 0, low: 0 });
}
/** Every category that the details or one of the two tables name. A name is an arbitrary string. */
function readCategories(document, redactor) {
    const details = toObject((0,wire/* memberOf */.C5)(document, 'Details'));
    const byCategory = toObject((0,wire/* memberOf */.C5)(document, BY_CATEGORY));
    const byDomain = Object.values(toObject((0,wire/* memberOf */.C5)(document, BY_DOMAIN))).map(toObject);
    const names = new Set([details, byCategory, ...byDomain].flatMap((table) => Object.keys(table)));
    return [...names].map((name) => {
        const risks = byDomain.reduce((sum, domain) => addRisks(sum, readRisks(toObject((0,wire/* memberOf */.C5)(domain, name)))), (0,domain_severity/* countsOf */.mQ)({ high: 0, medium: 0, low: 0 }));
        const detail = (0,wire/* memberOf */.C5)(details, name);
        const texts = (0,wire/* isObject */.Gv)(detail) || Array.isArray(detail) ? detail : {};
        const given = (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(toObject(texts), 'RiskLevel')).trim();
        const severity = worstIn(risks, given === '' ? undefined : (severityOf(given) ?? 'high'));
        const about = {
            name,
            severity,
            recommendation: textOf((0,wire/* memberOf */.C5)(toObject((0,wire/* memberOf */.C5)(document, 'Recommendation')), name)),
        };
        const findings = findingsIn(texts).map((finding) => readFinding(finding, toObject(texts), about, redactor));
        return {
            findings,
            counts: countCategory(risks, {
                severity,
                least: Math.max(findings.length, (0,wire/* countIn */.ry)((0,wire/* memberOf */.C5)(byCategory, name)) ?? 0),
            }),
        };
    });
    function textOf(value) {
        return redactor.text((0,wire/* textIn */.r7)(value));
    }
}
/** The risk of a category's findings: the worst that the report gives it, and high where it gives none. */
function worstIn(risks, given) {
    const present = ['high', 'medium', 'low'].filter((severity) => risks[severity] > 0);
    const all = given === undefined ? present : [given, ...present];
    return all.length === 0 ? 'high' : all.reduce(domain_severity/* worse */.JJ);
}
/**
 * The larger of what the domains' table counts and what the details hold; what it lacks has the category's worst risk. A table
 * that counts none of that risk speaks of something else than the details, and lacks them all.
 */
function countCategory(risks, { severity, least }) {
    const lacking = Math.max(0, least - (risks[severity] > 0 ? sumOf(risks) : 0));
    return { ...risks, [severity]: risks[severity] + lacking };
}
/** Findings stand beside the category's fixed members, under numbers; one that stands elsewhere is known by its fields. */
function findingsIn(detail) {
    return Object.entries(detail)
        .filter(([name, value]) => /^\d+$/.test(name) || ((0,wire/* isObject */.Gv)(value) && FINDING_FIELDS.some((field) => Object.hasOwn(value, field))))
        .map(([, value]) => value);
}
/** A finding, however odd: what can't be read stays empty, and a finding that is only a text is its title. */
function readFinding(value, category, about, redactor) {
    const fields = (0,wire/* isObject */.Gv)(value) ? value : { Title: value };
    // Decoding may bring to light what stood encoded, so what is decoded is redacted once more.
    const decoded = (name) => redactor.text((0,decode/* decodeHTML */.Gz)((0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(fields, name)))).trim();
    const plain = (name) => (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(fields, name));
    const { method, url } = splitLocation(decoded('URL'));
    return {
        category: about.name,
        severity: about.severity,
        title: plain('Title'),
        method,
        url,
        parameter: plain('VulnParam'),
        payload: plain('VulnSTR'),
        evidence: plain('Response_Data'),
        request: { headers: plain('Request_Header'), referer: decoded('Referer'), body: plain('Request_Body') },
        description: [...['Vuln_Desc', 'Vuln_Desc2'].map((name) => (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(category, name))), plain('Description')]
            .filter((text) => text.trim() !== '')
            .join('\n'),
        reference: plain('Reference'),
        recommendation: about.recommendation,
    };
}
/** `URL` is display text: `[GET]  http://…`. */
function splitLocation(text) {
    const parts = /^\[([A-Za-z]{1,20})\]\s*(.*)$/s.exec(text);
    return { method: parts?.[1]?.toUpperCase() ?? '', url: parts?.[2] ?? text };
}
function toObject(value) {
    return (0,wire/* isObject */.Gv)(value) ? value : {};
}
/** A list, be it written as one text. */
function toList(value, separator) {
    const items = Array.isArray(value) ? value : (0,wire/* textIn */.r7)(value).split(separator);
    return items.map((item) => (0,wire/* textIn */.r7)(item).trim()).filter((item) => item !== '');
}

;// CONCATENATED MODULE: ./build/scan/collect.js





/** Milliseconds for which a report may lag behind its scan, be it beyond the run's own time-out. */
const LAG_BEYOND_TIMEOUT_MS = 10 * 60_000;
/** Milliseconds after which a report that has not come will not come. */
const LONGEST_LAG_MS = 30 * 60_000;
const LONGEST_PAUSE_MS = 30_000;
/**
 * The report of a completed scan, asked for again while it lags behind: what the service answers until then is not known.
 * @throws Fault when there is none, or none that can be read
 */
async function collect(scan, redactor, means, patience) {
    const { clock, log, service } = means;
    if (scan.reportExpired)
        throw new build_fault/* Fault */.v('service', (0,message/* say */.c)('reportExpired'), { advice: (0,message/* say */.c)('code160701') });
    const until = Math.min(clock.now() + LONGEST_LAG_MS, patience.until + LAG_BEYOND_TIMEOUT_MS);
    for (let pauseMs = 2_000;; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
        const missing = await tryOnce();
        if (!(missing instanceof build_fault/* Fault */.v))
            return missing;
        if (clock.now() + pauseMs >= until)
            throw missing;
        if (pauseMs === 2_000)
            log.info((0,message/* say */.c)('reportLags'));
        await clock.sleep(pauseMs, patience.signal);
    }
    async function tryOnce() {
        try {
            const answer = await service.report(scan.id, { until, signal: patience.signal });
            return isReport(answer)
                ? readReport(answer, redactor)
                : new build_fault/* Fault */.v('service', (0,message/* say */.c)('reportMissing'), { advice: (0,message/* say */.c)('adviceReport') });
        }
        catch (cause) {
            if (cause instanceof service_fault/* ServiceFault */.g)
                return cause;
            if (cause instanceof wire/* WireError */.cC)
                throw unreadable(cause);
            throw cause;
        }
    }
}
function unreadable(cause) {
    return new build_fault/* Fault */.v('service', (0,message/* say */.c)('reportUnreadable', { path: cause.path }), { advice: (0,message/* say */.c)('adviceReport'), cause });
}

// EXTERNAL MODULE: ./build/scan/halt.js
var halt = __webpack_require__(3506);
// EXTERNAL MODULE: ./build/scan/twins.js
var scan_twins = __webpack_require__(8034);
;// CONCATENATED MODULE: ./build/scan/watch.js




const FIRST_PAUSE_MS = 2_000;
const SLOWER_BY = 1.5;
const SIGN_OF_LIFE_MS = 5 * 60_000;
/**
 * Polls until every scan has ended or the patience ends: quickly at first, then more slowly. A fault while polling doesn't end
 * it: the scan goes on whether we see it or not.
 */
async function watch(sightings, means, patience) {
    const watchers = sightings.map((sighting) => new Watcher(sighting, means));
    let pauseMs = Math.min(FIRST_PAUSE_MS, patience.pollIntervalMs);
    for (;;) {
        const leftMs = patience.until - means.clock.now();
        if (watchers.every((watcher) => watcher.isDone) || leftMs <= 0)
            return watchers.map((watcher) => watcher.result());
        await means.clock.sleep(Math.min(pauseMs, leftMs), patience.signal);
        for (const watcher of watchers)
            if (!watcher.isDone)
                await watcher.look(patience);
        await patience.afterPoll?.();
        pauseMs = Math.min(Math.round(pauseMs * SLOWER_BY), patience.pollIntervalMs);
    }
}
/** Keeps its eye on one scan, and tells what changes. */
class Watcher {
    #scan;
    #place;
    #fault;
    #told = '';
    #toldAt;
    #means;
    constructor({ scan, place }, means) {
        this.#scan = scan;
        this.#place = place;
        this.#means = means;
        this.#toldAt = means.clock.now();
        this.#tell();
    }
    get isDone() {
        return (0,scan/* hasEnded */.hY)(this.#scan.state);
    }
    result() {
        return { scan: this.#scan, hasTimedOut: !this.isDone, fault: this.isDone ? undefined : this.#fault };
    }
    async look(patience) {
        try {
            const look = { service: this.#means.service, patience };
            const sighting = await (0,find/* findAgain */.uh)({ scan: this.#scan, place: this.#place }, look);
            this.#place = sighting.place;
            this.#scan =
                sighting.scan.state === 'unclear' ? await this.#means.service.clarify(sighting.scan, patience) : sighting.scan;
            if (this.#fault !== undefined)
                this.#means.log.info((0,message/* say */.c)('watchRecovered'));
            this.#fault = undefined;
        }
        catch (cause) {
            if (!(cause instanceof build_fault/* Fault */.v) || cause.kind === 'interrupted')
                throw cause;
            if (this.#fault === undefined)
                this.#means.log.warn((0,message/* say */.c)('watchTroubled', { what: cause.what }));
            this.#fault = cause;
        }
        this.#tell();
    }
    /** A line when something has changed, and a sign of life when nothing has for long. */
    #tell() {
        const { state, progress, crawled, found } = this.#scan;
        const now = this.#means.clock.now();
        const line = JSON.stringify([state, progress, crawled, found]);
        if (line === this.#told && now - this.#toldAt < SIGN_OF_LIFE_MS)
            return;
        this.#told = line;
        this.#toldAt = now;
        this.#means.log.info((0,message/* say */.c)('scanStands', { state, progress, crawled, found }));
    }
}

;// CONCATENATED MODULE: ./build/run.js











/** Milliseconds beyond the time-out in which a scan must be seen to have stopped; else that is left to the post step. */
const HALT_WITHIN_MS = 60_000;
/**
 * The story of a run: begin the scans, watch them to their end, collect their reports, judge them. What goes wrong with one
 * target is its outcome and leaves the others alone.
 */
async function run(plan, means) {
    const begun = await inTurn(plan.assignments, (assignment) => beginOne(assignment, plan, means));
    const underway = begun.filter((each) => 'started' in each);
    means.onStarted(underway.map(({ started }) => started.scan.id));
    const concluded = plan.waits ? await run_conclude(underway, plan, means) : underway.map((each) => leave(each, means));
    return begun.flatMap((each) => ('started' in each ? (concluded[underway.indexOf(each)] ?? []) : [each]));
}
async function beginOne(assignment, plan, means) {
    try {
        return await begin(assignment, plan, means, plan);
    }
    catch (cause) {
        const { site, url } = assignment;
        const target = url === undefined ? undefined : { ...site, url };
        return cause instanceof TurnNeverCame ? (0,conclude/* turnedAway */.tQ)({ target }, cause, plan.timeoutMs) : (0,conclude/* failed */.gz)(cause, { target });
    }
}
function leave({ target, started, token }, { ledger }) {
    ledger.settle(token);
    return (0,conclude/* left */.kb)({ target, scan: started.scan, warnings: warningsOf(started) });
}
async function run_conclude(underway, plan, means) {
    const twins = underway.filter(({ started }) => started.mayHaveTwin);
    const afterPoll = async () => {
        for (const { target, token = '', started } of twins) {
            await (0,look_up/* unlessFault */.pO)(() => (0,scan_twins/* haltTwins */.n)({ token, id: started.scan.id, url: target.url }, means, plan));
        }
    };
    try {
        const sightings = underway.map(({ started }) => started);
        const watched = await watch(sightings, means, { ...plan, afterPoll });
        return await inTurn(underway, (each, index) => concludeOne(each, watched[index], plan, means));
    }
    catch (cause) {
        return underway.map(({ target, started }) => (0,conclude/* failed */.gz)(cause, { target, scan: started.scan, warnings: warningsOf(started) }));
    }
}
/** A scan that could not be looked at any more is not settled: nobody knows how it is, so the post step halts it. */
async function concludeOne({ target, started, token }, watched, plan, means) {
    const last = watched ?? { scan: started.scan, hasTimedOut: true, fault: undefined };
    const warnings = warningsOf({ ...started, scan: last.scan });
    if (last.fault !== undefined)
        return (0,conclude/* failed */.gz)(last.fault, { target, scan: last.scan, warnings });
    const mustHalt = last.hasTimedOut && plan.stopsOnTimeout && token !== undefined;
    const { scan, isDone } = mustHalt
        ? await haltInTime({ scan: last.scan, place: started.place }, plan, means)
        : { scan: last.scan, isDone: true };
    if (isDone)
        means.ledger.settle(token);
    else if (token !== undefined)
        means.ledger.halt(token);
    const known = { target, scan, warnings };
    // A scan may complete while it is being halted: then there is a verdict after all.
    if (mustHalt && scan.state !== 'completed') {
        const timedOut = { ...known, scan: last.scan };
        return (0,conclude/* unfinished */.M1)(timedOut, { ...plan, scanIs: isDone ? 'halted' : 'halting' });
    }
    if (scan.state !== 'completed')
        return (0,conclude/* unfinished */.M1)(known, { ...plan, scanIs: 'left' });
    let report;
    try {
        report = await collect(scan, plan.redactor, means, plan);
    }
    catch (cause) {
        return cause instanceof build_fault/* Fault */.v && cause.kind !== 'interrupted' ? (0,conclude/* unjudged */.bC)(known, cause) : (0,conclude/* failed */.gz)(cause, known);
    }
    return judgeOne({ ...known, report, isAttached: ['number', 'conflict'].includes(started.recognisedBy) }, plan);
}
function haltInTime(sighting, plan, means) {
    return (0,halt/* halt */.y)(sighting, 'ended', means, { until: means.clock.now() + HALT_WITHIN_MS, signal: plan.signal });
}
/** A scan that was not asked for with these inputs must cover what they ask for, or its verdict says nothing of them. */
function judgeOne({ isAttached, ...known }, plan) {
    if (!isAttached)
        return (0,conclude/* judged */.g$)(known, plan);
    const { narrower, unknown } = compareCoverage(known.target, known.report, plan.allItems);
    if (narrower.length === 0)
        return (0,conclude/* judged */.g$)({ ...known, warnings: [...(known.warnings ?? []), ...unknown] }, plan);
    const fault = new build_fault/* Fault */.v('configuration', (0,message/* say */.c)('coverageNarrower', { what: narrower }), {
        advice: (0,message/* say */.c)('adviceCoverage'),
    });
    return (0,conclude/* failed */.gz)(fault, known);
}
/** What to know of a scan that this run did not order, or may not have. */
function warningsOf({ recognisedBy, scan }) {
    const started = startOf(scan);
    switch (recognisedBy) {
        case 'token':
            return [];
        case 'earlier-attempt':
            return [(0,message/* say */.c)('attachedEarlierScan', { started })];
        case 'number':
        case 'conflict':
            return [(0,message/* say */.c)('attachedScan', { started })];
        case 'url-and-time':
            return [(0,message/* say */.c)('scanLikely', { number: scan.id })];
    }
}
function startOf({ startedAt }) {
    return startedAt === undefined ? '' : `${new Date(startedAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
/** Maps one after the other. */
async function inTurn(items, map) {
    const results = [];
    for (const [index, item] of items.entries())
        results.push(await map(item, index));
    return results;
}

// EXTERNAL MODULE: ./build/wsc/client.js + 5 modules
var client = __webpack_require__(2862);
;// CONCATENATED MODULE: ./build/session.js












/** Milliseconds that the post step gives a scan to end. */
const CLEAN_UP_WITHIN_MS = 4 * 60_000;
/** Makes the real parts that a step is done with, out of its inputs. `startedAt`: milliseconds since the epoch. */
function openSession(inputs, { context, startedAt }) {
    const keys = { accessKey: inputs['access-key'], secretKey: inputs['secret-key'] };
    const secrets = collectSecrets({ keys: Object.values(keys), headers: inputs.headers });
    const manner = mannerOf(inputs, { context, secrets });
    const until = startedAt + inputs['timeout-minutes'];
    function meansWith({ log, ledger }) {
        const tools = { http: http, clock: clock/* systemClock */.m, chance: Math.random };
        const { conceal } = manner;
        const service = (0,client/* createClient */.U)(originOf(inputs), keys, { ...tools, onNotice: log.warn, conceal });
        return { ...tools, log, ledger, service };
    }
    return {
        manner,
        masks: masksOf(secrets),
        run: async (reach, interruption) => {
            const { signal, grace } = interruption;
            const means = meansWith(reach);
            const assignments = assignmentsOf(inputs);
            if (inputs['dry-run'])
                return await rehearse(assignments, means, { until, signal });
            const outcomes = await run({
                ...manner.presentation.demands,
                ...choicesOf(inputs),
                assignments,
                origin: { ...context.origin, inputs: describe(inputs) },
                until,
                timeoutMs: inputs['timeout-minutes'],
                pollIntervalMs: inputs['poll-interval'],
                waits: inputs.wait,
                stopsOnTimeout: inputs['stop-on-timeout'],
                allItems: ALL_ITEMS,
                redactor: createRedactor({ secrets, heuristics: inputs.redact }),
                signal,
            }, { ...means, grace, random: () => (0,external_node_crypto_.randomBytes)(4).toString('hex'), onStarted: reach.onStarted });
            if (interruption.cleanUpUntil !== undefined && inputs['stop-on-cancel']) {
                await (0,cleanup/* cleanUp */.nY)(reach.ledger.entries, 'accepted', means, { until: interruption.cleanUpUntil });
            }
            return outcomes.map((each) => ({ ...each, charged: each.target ? reach.ledger.chargedFor(each.target.url) : 0 }));
        },
        cleanUp: async (reach) => {
            const left = inputs['stop-on-cancel'] ? [] : (0,cleanup/* leaveAll */.dr)(reach.ledger.entries);
            const entries = reach.ledger.entries.filter((entry) => !left.some((each) => each.entry === entry));
            const patience = { until: clock/* systemClock */.m.now() + CLEAN_UP_WITHIN_MS };
            return [...left, ...(await (0,cleanup/* cleanUp */.nY)(entries, 'ended', meansWith(reach), patience))];
        },
    };
}
function mannerOf(inputs, { context, secrets }) {
    // Where everyone can read the log, or that isn't known, nothing of a finding is told.
    const automatic = context.isPublicRepository === false ? 'full' : 'counts';
    const redactor = createRedactor({ secrets, heuristics: false });
    return {
        presentation: {
            ...manner/* PLAIN_MANNER */.X.presentation,
            details: inputs.details === 'auto' ? automatic : inputs.details,
            demands: { limits: limitsOf(inputs), minCrawledUrls: inputs['min-crawled-urls'] },
            warnOnly: inputs['warn-only'],
        },
        channels: {
            reportDir: inputs['report-dir'],
            jobSummary: inputs['job-summary'],
            annotations: inputs.annotations,
        },
        conceal: (text) => redactor.text(text),
        hosts: assignmentsOf(inputs).flatMap(({ url }) => (url === undefined ? [] : [new URL(url).hostname])),
    };
}


/***/ })

};
