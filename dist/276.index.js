export const id = 276;
export const ids = [276];
export const modules = {

/***/ 8692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ HANGUL),
/* harmony export */   Tj: () => (/* binding */ nameAtEndOf),
/* harmony export */   YI: () => (/* binding */ NAME_CHARACTER),
/* harmony export */   s5: () => (/* binding */ WRITTEN_CHARACTER),
/* harmony export */   sC: () => (/* binding */ WRITTEN_NAME)
/* harmony export */ });
/* harmony import */ var _text_decoded_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/** Names as written before a separator: which characters belong to the name, in any encoding. */

/** Letters of Korean names: syllables, and the single letters that some systems split them into. */
const HANGUL = '\\u1100-\\u11ff\\u3131-\\u318e\\uac00-\\ud7a3';
/** Letters that the bytes of EUC-KR become when read as Latin-1. */
const MISREAD = '\\u00a1-\\u00fe';
/** The source of a pattern for an unencoded character of a name. */
const NAME_CHARACTER = `[\\w.$\\-[\\]${HANGUL}${MISREAD}]`;
const HANGUL_UNIT = '(?:11[\\da-f]|31[3-8]|a[c-f][\\da-f]|[bc][\\da-f]{2}|d[0-7][\\da-f])[\\da-f]';
const ASCII_UNIT = '(?:24|2[de]|3\\d|[46][1-9a-f]|5[\\dabdf]|7[\\da])';
/**
 * A character of a name as escaped in JSON (`\u0077`), in JavaScript (`\x77`) and in bytes of
 * Python. Any other escape comes before the name.
 */
const ESCAPED = `\\\\{1,7}(?:u(?:00${ASCII_UNIT}|${HANGUL_UNIT})|x(?:${ASCII_UNIT}|[89a-f][\\da-f]))`;
/** The same as an HTML reference, or as one within another. */
const DECIMAL = '0{0,4}(?:36|4[5689]|5[0-7]|6[5-9]|[78]\\d|9[01357-9]|1[01]\\d|12[012]|4[3-9]\\d{3}|5[0-5]\\d{3}|4[3-6]\\d\\d|12[56]\\d\\d)';
const REFERENCE = `&(?:amp;){0,2}(?:#${DECIMAL}|#x0{0,4}(?:${ASCII_UNIT}|${HANGUL_UNIT})|lowbar|underbar|period|dollar|hyphen);`;
/**
 * The first of two words that make a name only together: `api key`. In any other name of several
 * words, the last one counts.
 */
const FIRST_WORD = '(?:(?<![a-z])(?:api|access|private|auth)[ \\t+](?=key)|비밀[ +](?=번호)|(?:비밀번호|암호|패스워드)[ +](?=재?(?:확인|입력))|' +
    '(?<![a-z])(?:password|passwd|pass|pw)[ +](?=(?:again|check|confirm|confirmation|verify|repeat)(?![a-z])))';
/** The source of a case-insensitive pattern for a character of a name, or what may encode one. */
const WRITTEN_CHARACTER = `(?:${ESCAPED}|${REFERENCE}|[\\w.$\\-[\\]%${HANGUL}${MISREAD}])`;
/** The same for a name, together with any encoded text directly before it. */
const WRITTEN_NAME = `(?:${FIRST_WORD})?${WRITTEN_CHARACTER}{1,120}`;
/** How many characters at the end of a text are searched for a name. */
const LONGEST = 256;
const LAST_NAME = new RegExp(`(?:${FIRST_WORD})?${NAME_CHARACTER}*\\s*$`, 'i');
/** A name in which nothing can be decoded, and nothing else. */
const PLAIN_NAME = /^(?!u00)[\w.$-]{1,120}$/i;
/**
 * The name at the end of a text, decoded: `token` in `%26token`, `\u0022token` and `user token`.
 */
function nameAtEndOf(written) {
    if (PLAIN_NAME.test(written))
        return written;
    const decoded = (0,_text_decoded_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeAllLayers */ .S)(written.slice(-LONGEST).replace(/^u00[\da-f]{2}/i, ''));
    return (LAST_NAME.exec(decoded)?.[0] ?? '').trim();
}


/***/ }),

/***/ 7276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactJson),
/* harmony export */   u: () => (/* binding */ redactNames)
/* harmony export */ });
/* harmony import */ var _syntax_name_value_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7711);

const NAMING = new RegExp(`^(?:${_syntax_name_value_record_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMES_OF_NAMES */ .oE})$`, 'i');
const HOLDING = new RegExp(`^(?:${_syntax_name_value_record_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMES_OF_VALUES */ .I1})$`, 'i');
/**
 * A copy of a JSON value with every text in it redacted, including names. It does not recurse,
 * since a report can be deeper than the stack. The value must be a tree, as any parsed JSON is.
 */
function redactJson(root, { text, under }) {
    const tasks = [];
    const copy = copyOf(root, undefined, false);
    for (let task = tasks.pop(); task !== undefined; task = tasks.pop())
        fill(task);
    return copy;
    function fill({ from, to, redactLeaf, isItem }) {
        if (Array.isArray(to)) {
            const items = Object.values(from);
            const ofPair = isItem && items.length === 2 && typeof items[0] === 'string' ? under(items[0]) : undefined;
            for (const [index, item] of items.entries()) {
                to.push(copyOf(item, (index === 1 ? ofPair : undefined) ?? redactLeaf, true));
            }
            return;
        }
        const names = redactNames(Object.keys(from), text);
        const ofRecord = redactionOfRecord(from);
        for (const [index, [name, member]] of Object.entries(from).entries()) {
            const written = names[index] ?? '';
            // The redacted name is asked as well. Otherwise, redacting the copy again could change it.
            const ofName = under(name) ?? under(written);
            const ofValue = HOLDING.test(name) ? ofRecord : undefined;
            // Defined, not assigned, because `__proto__` is a name like any other.
            Object.defineProperty(to, written, {
                value: copyOf(member, ofName ?? ofValue ?? redactLeaf, false),
                configurable: true,
                enumerable: true,
                writable: true,
            });
        }
    }
    /** What becomes of the value in `{"name": "…", "value": "…"}`, another way to write a member. */
    function redactionOfRecord(object) {
        for (const [name, called] of Object.entries(object)) {
            const redaction = NAMING.test(name) && typeof called === 'string' ? under(called) : undefined;
            if (redaction !== undefined)
                return redaction;
        }
        return undefined;
    }
    function copyOf(value, redactLeaf, isItem) {
        if (typeof value === 'object' && value !== null) {
            const to = Array.isArray(value) ? [] : {};
            tasks.push({ from: value, to, redactLeaf, isItem });
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
/**
 * The redacted names of one object, in their order. A number distinguishes those that become alike:
 * `[redacted]`, `[redacted] (2)`. A name without a secret stays as it is; if all do, the same list
 * is returned.
 */
function redactNames(names, text) {
    if (names.every((name) => text(name) === name))
        return names;
    const redacted = names.map((name) => text(name));
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


/***/ }),

/***/ 59:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ jsonMemberValues)
/* harmony export */ });
/* harmony import */ var _text_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6129);
/* harmony import */ var _text_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(987);
/* harmony import */ var _text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5180);
/* harmony import */ var _text_separators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5482);




/** `b''` and `u''` are Python's; `string(5) ""` is how PHP's `var_dump` shows a string. */
const OPENING_QUOTE = new RegExp(`${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}(?:[bBuU]|string\\((\\d{1,9})\\)\\s{1,4})?(${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA})`, 'y');
/** What follows a quoted string that is not a value but the class of a property. */
const AFTER_CLASS = new RegExp(`${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA}:private\\]`, 'y');
const OPENING_BRACKET = new RegExp(`${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}(?:(?:array|object|enum)\\([\\w\\\\]{1,80}\\)(?:#\\d{1,9} \\(\\d{1,9}\\))? )?(?=${(0,_text_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('[{')})`, 'y');
/** A list of texts under an unquoted name, as in YAML and JavaScript. */
const OPENING_LIST = new RegExp(`${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}${(0,_text_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('[')}(?=${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}(${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA}))`, 'y');
/** A value that JSON or Python writes without quotes. */
const LITERAL = '-?\\d[\\w.+-]*|true|false|null|True|False|None';
const MEMBER_LITERAL = new RegExp(`${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}(?:int\\(|float\\()?(${LITERAL})`, 'y');
/**
 * In a list or object: a string, a bracket or a literal. Encoded characters and words are skipped.
 */
const TOKEN = new RegExp(`(?:string|array|object|enum)\\([\\w\\\\]{1,80}\\)(?:#\\d{1,9})?|(${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA})|(${(0,_text_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('[{')})|(${(0,_text_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)(']}')})|%[\\dA-Fa-f]{2}|(?<![\\w-])(${LITERAL})\\b|&#?\\w{1,8};|\\w+`, 'g');
const CLOSING_QUOTE = new RegExp(_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA, 'y');
/** What follows a string that is a name, not a value. */
const NAME_END = new RegExp(`${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA}\\]?${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}(?:${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .COLON */ .oH}|=(?:>|&gt;))`, 'y');
/**
 * The value of a member of JSON, a Python dictionary, a JavaScript object or PHP's `var_dump`: a
 * quoted text or, after a quoted name, also a literal or all values of a list or object.
 */
function jsonMemberValues(text, { from, nameQuote }) {
    const opening = (0,_text_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__/* .matchAt */ .pF)(OPENING_QUOTE, text, from);
    if (opening !== undefined) {
        const start = from + opening[0].length;
        const [, bytes, quote = ''] = opening;
        const end = bytes === undefined
            ? (0,_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfQuoted */ .Lc)(text, start, quote)
            : (0,_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfCounted */ .$A)(text, start, { quote, bytes: Number(bytes) });
        if ((0,_text_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__/* .matchAt */ .pF)(AFTER_CLASS, text, end) !== undefined)
            return { values: [], end };
        return { values: [{ start, end }], end };
    }
    if (nameQuote === undefined) {
        const list = (0,_text_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__/* .matchAt */ .pF)(OPENING_LIST, text, from);
        return list === undefined ? { values: [], end: from } : nestedValues(text, from + list[0].length, list[1] ?? '');
    }
    const bracket = (0,_text_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__/* .matchAt */ .pF)(OPENING_BRACKET, text, from);
    if (bracket !== undefined)
        return nestedValues(text, from + bracket[0].length, nameQuote);
    const literal = (0,_text_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__/* .matchAt */ .pF)(MEMBER_LITERAL, text, from);
    if (literal === undefined)
        return { values: [], end: from };
    const end = from + literal[0].length;
    return { values: [{ start: end - (literal[1]?.length ?? 0), end, quote: nameQuote }], end };
}
/**
 * All values of the list or object that opens at `from`, up to the text's end if it is truncated.
 */
function nestedValues(text, from, nameQuote) {
    const values = [];
    let depth = 0;
    TOKEN.lastIndex = from;
    for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
        const [written, quote, opening, closing, literal] = token;
        if (quote !== undefined) {
            const start = TOKEN.lastIndex;
            const end = (0,_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfQuoted */ .Lc)(text, start, quote);
            if ((0,_text_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__/* .matchAt */ .pF)(NAME_END, text, end) === undefined)
                values.push({ start, end });
            TOKEN.lastIndex = end + ((0,_text_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__/* .matchAt */ .pF)(CLOSING_QUOTE, text, end)?.[0].length ?? 0);
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


/***/ }),

/***/ 7711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ NAMES_OF_VALUES),
/* harmony export */   oE: () => (/* binding */ NAMES_OF_NAMES),
/* harmony export */   xT: () => (/* binding */ nameValueRecords)
/* harmony export */ });
/* harmony import */ var _names_written_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _text_character_spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6129);
/* harmony import */ var _text_quoted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5180);
/* harmony import */ var _text_separators_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5482);
/* harmony import */ var _json_member_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59);





/**
 * What members that hold a name are called, and members that hold its value: sources of patterns.
 */
const NAMES_OF_NAMES = 'name|key|header';
const NAMES_OF_VALUES = 'values?';
const OPEN = (0,_text_character_spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('[');
const NAME_END = `${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA}${_text_separators_js__WEBPACK_IMPORTED_MODULE_3__/* .GAP */ .Rd}${_text_separators_js__WEBPACK_IMPORTED_MODULE_3__/* .COLON */ .oH}`;
const STRING = `${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA}([^"'\`<>{}]{1,80}?)(?=${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA})`;
/** A list of a name and a value begins with a bracket; an object of them says which is the name. */
const TRIGGER = new RegExp(`${OPEN}|(?:${NAMES_OF_NAMES})${NAME_END}`, 'i');
/** `"name": "…"`, `"value":`, `[["…",`, or a brace, where another object begins. */
const RECORD_PART = new RegExp(`(?:${NAMES_OF_NAMES})(?<=${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA}(?:${NAMES_OF_NAMES}))${NAME_END}${_text_separators_js__WEBPACK_IMPORTED_MODULE_3__/* .GAP */ .Rd}${STRING}|` +
    `(?:${NAMES_OF_VALUES})(?<=(${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA})(?:${NAMES_OF_VALUES}))${NAME_END}|` +
    `${OPEN}(?<=(?:${OPEN}|${_text_separators_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMA */ .KE})${_text_separators_js__WEBPACK_IMPORTED_MODULE_3__/* .GAP */ .Rd}${OPEN})${_text_separators_js__WEBPACK_IMPORTED_MODULE_3__/* .GAP */ .Rd}${STRING}(${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA})${_text_separators_js__WEBPACK_IMPORTED_MODULE_3__/* .GAP */ .Rd}${_text_separators_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMA */ .KE}|` +
    (0,_text_character_spellings_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('{}'), 'gi');
/**
 * The values of members written as objects, `{"name": "…", "value": "…"}`, or as lists, `[["…",
 * "…"]]`.
 */
const nameValueRecords = { trigger: TRIGGER, find: recordValues };
function recordValues(text, isWanted) {
    const values = [];
    let name;
    let place;
    RECORD_PART.lastIndex = 0;
    for (let found = RECORD_PART.exec(text); found !== null; found = RECORD_PART.exec(text)) {
        const [, objectName, valueQuote, listName, listQuote = ''] = found;
        const from = RECORD_PART.lastIndex;
        if (listName !== undefined) {
            add((0,_names_written_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameAtEndOf */ .Tj)(listName), { from, nameQuote: listQuote });
        }
        else if (objectName !== undefined) {
            const called = (0,_names_written_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameAtEndOf */ .Tj)(objectName);
            if (isWanted(called, 'member'))
                name = called;
        }
        else {
            name = valueQuote === undefined ? undefined : name;
            place = valueQuote === undefined ? undefined : { from, nameQuote: valueQuote };
        }
        if (name === undefined || place === undefined)
            continue;
        add(name, place);
        name = undefined;
        place = undefined;
    }
    return values;
    function add(named, at) {
        if (!isWanted(named, 'member'))
            return;
        const here = (0,_json_member_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonMemberValues */ .Z)(text, at);
        for (const value of here.values)
            values.push({ ...value, name: named, kind: 'member', isEncoded: at.nameQuote.startsWith('%') });
        RECORD_PART.lastIndex = Math.max(RECORD_PART.lastIndex, here.end);
    }
}


/***/ }),

/***/ 6129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   vS: () => (/* binding */ anySpelling)
/* harmony export */ });
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
/**
 * HTML's names of U+00A0 to U+00FF, in order. Encoders write them even though UTF-8 doesn't need
 * them.
 */
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
/** How a second layer spells the first one's spelling. */
const OUTER_LAYERS = [
    (spelling) => spelling.replace(/[^\w.~-]/g, percentEncode),
    (spelling) => spelling.replace(/[^\w.~-]/g, (char) => percentEncode(char).toLowerCase()),
    (spelling) => escapeHtml(spelling, { '"': '&quot;', "'": '&#39;' }),
    (spelling) => escapeHtml(spelling, { '"': '&#34;', "'": '&#x27;' }),
    (spelling) => escapeHtml(spelling, { '"': '&quot;', "'": '&apos;' }),
    (spelling) => spelling.replace(/["\\]/g, '\\$&'),
];
const known = new Map();
/** Every spelling of one character (a code point), itself included, longest first. */
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
/** The source of a pattern for any spelling of any of the characters, without capturing groups. */
function anySpelling(chars, isMeant = () => true) {
    return anyOf([...chars].flatMap(spellingsOf).filter(isMeant));
}
/** The source of a pattern for the longest of the texts that fits. */
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


/***/ }),

/***/ 8675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ decodeAllLayers)
/* harmony export */ });
/** A name or value with every layer of its encodings undone. */
/** The most layers of encoding that are undone. */
const MOST_LAYERS = 3;
const ENCODED = /[%&\\\u00a1-\u00fe\u1100-\u11ff]/;
const BYTES = /(?:%(?:25)*[\da-f]{2})+|(?:\\+x[\da-f]{2})+|[\u00a1-\u00fe]{4,}/gi;
const ESCAPES = /\\+u([\da-f]{4})/gi;
const REFERENCES = /&(?:amp;)*(?:#(\d{1,9})|#x([\da-f]{1,8})|(lowbar|underbar|period|dollar|hyphen));/gi;
const NAMED = { lowbar: '_', underbar: '_', period: '.', dollar: '$', hyphen: '-' };
/** Bytes that may be left of a truncated UTF-8 character. */
const MOST_CUT_OFF = 3;
/**
 * Undoes URL encoding (of UTF-8 or EUC-KR), the escapes of JSON and Python, and HTML references.
 */
function decodeAllLayers(written) {
    let text = written;
    for (let layer = 0; layer < MOST_LAYERS && ENCODED.test(text); layer += 1) {
        const decoded = decodeLayer(text);
        if (decoded === text)
            break;
        text = decoded;
    }
    return text;
}
function decodeLayer(text) {
    return text
        .replace(BYTES, (written) => decodeBytes(bytesOf(written)))
        .replace(ESCAPES, (_, hex) => characterOf(hex, 16))
        .replace(REFERENCES, (_, decimal, hex, reference) => reference === undefined
        ? characterOf(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)
        : (NAMED[reference.toLowerCase()] ?? ''))
        .normalize('NFC');
}
function bytesOf(written) {
    const codes = /^[%\\]/.test(written)
        ? written.replaceAll(/%(?:25)+(?=[\da-f]{2})/gi, '%').match(/[\da-f]{2}/gi)
        : null;
    return codes === null ? Buffer.from(written, 'latin1') : Buffer.from(codes.join(''), 'hex');
}
/**
 * Reads UTF-8, even if its first character is truncated. Otherwise reads EUC-KR, which older Korean
 * sites still send.
 */
function decodeBytes(bytes) {
    const whole = bytes.findIndex((byte) => byte < 0x80 || byte > 0xbf);
    const rest = whole > MOST_CUT_OFF ? bytes : bytes.subarray(Math.max(0, whole));
    return decodeAs('utf-8', rest) ?? decodeAs('euc-kr', bytes) ?? '\ufffd';
}
function decodeAs(encoding, bytes) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        // The bytes are in another encoding.
        return undefined;
    }
}
function characterOf(digits, radix) {
    const code = Number.parseInt(digits, radix);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}


/***/ }),

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ createMatchFinder),
/* harmony export */   XJ: () => (/* binding */ matchesIn),
/* harmony export */   pF: () => (/* binding */ matchAt)
/* harmony export */ });
/** Parts of a text, and how patterns find them. */
/** What a sticky pattern finds at an offset. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
/**
 * All matches of a global pattern, which must never match the empty text. `matchAll` copies the
 * pattern: for a large one, that takes longer than reading a short text.
 */
function matchesIn(text, pattern) {
    const matches = [];
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text))
        matches.push(found);
    return matches;
}
/**
 * Finds the next match of a global pattern at or after an offset. It remembers the last answer, so
 * asking at increasing offsets takes no more than one pass over the text.
 */
function createMatchFinder(text, pattern) {
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


/***/ }),

/***/ 5180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ endOfCounted),
/* harmony export */   G: () => (/* binding */ quoteBefore),
/* harmony export */   Ju: () => (/* binding */ encodedStringEnd),
/* harmony export */   Lc: () => (/* binding */ endOfQuoted),
/* harmony export */   jA: () => (/* binding */ QUOTE)
/* harmony export */ });
/* harmony import */ var _character_spellings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6129);
/* harmony import */ var _pattern_search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(987);
/* harmony import */ var _replaced_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5513);



const BACKSLASH = '(?:\\\\|%(?:25){0,3}5[cC])';
const QUOTE_ITSELF = (0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('"\'`', (spelling) => !/^(?:\\|%5[cC])+["'`%&]/.test(spelling));
/** The source of a pattern for any quote, with the backslashes of at most six layers of JSON. */
const QUOTE = `${BACKSLASH}{0,63}${QUOTE_ITSELF}`;
const QUOTE_BEFORE = new RegExp(`(?<=(${QUOTE}))`, 'y');
const BACKSLASHES_AT_START = /^(?:\\(?![ux])|%(?:25){0,3}5[cC]){0,64}/;
const BACKSLASHES_BEFORE = /(?<=(\\+|(?:%(?:25){0,3}5[cC]){0,64}))/y;
/**
 * What follows a string. It matters only for a quote after an even number of backslashes: either
 * the value ends with a backslash, or the quote is part of the value and was escaped once more than
 * its spelling shows.
 */
const AFTER_STRING = /\s{0,8}(?:[,;:=&<>\\%}\])]|$)/y;
/**
 * The source of a pattern for the quote that ends a string in URL-encoded JSON or HTML. What
 * follows distinguishes it from a quote within the string.
 * @param percent the source of a pattern for the `%` of its layer
 */
function encodedStringEnd(percent) {
    const next = `${percent}2[cC]${percent}(?:22|5[bB]|7[bB])`;
    const closing = `(?:${percent}(?:3[eE]|5[dD]|7[dD])){0,8}`;
    return `${percent}22(?=${next}|${closing}(?:${percent}2[cC]|[&\\s"<]|$))`;
}
/** The quote directly before an offset. */
function quoteBefore(text, at) {
    // Every spelling of a quote ends with one of these. Checking that first makes a text full of
    // pairs cheap.
    return /["'`;\dA-Fa-f]/.test(text.charAt(at - 1)) ? (0,_pattern_search_js__WEBPACK_IMPORTED_MODULE_1__/* .matchAt */ .pF)(QUOTE_BEFORE, text, at)?.[1] : undefined;
}
/**
 * Where a quoted text ends, if its opening `quote` ends at `from`: at a closing quote of the same
 * spelling, or else at the end of its line. A truncated text has no closing quote.
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
        const before = at === from ? '' : ((0,_pattern_search_js__WEBPACK_IMPORTED_MODULE_1__/* .matchAt */ .pF)(BACKSLASHES_BEFORE, text, at)?.[1] ?? '').slice(from - at);
        const count = countBackslashes(before);
        // Within n layers of JSON a quote has 2^n - 1 backslashes. A quote in the value has 2^n more
        // for the backslash that escapes it, and as many for every other backslash before it.
        const escapes = Math.floor((count - layer) / (layer + 1));
        if (count < layer)
            return at - before.length;
        const isWhole = count === layer || (0,_pattern_search_js__WEBPACK_IMPORTED_MODULE_1__/* .matchAt */ .pF)(AFTER_STRING, text, at + itself.length) !== undefined;
        const end = at - backslashes.length;
        read = at + itself.length;
        if (escapes % 2 !== 0 || !isWhole)
            continue;
        // YAML, SQL and C# double a quote in the value.
        const isDoubled = end > from && text.startsWith(quote, read);
        if (!isDoubled)
            return end;
        read += quote.length;
    }
}
/** The largest byte count that is trusted, so a false one costs little. */
const LONGEST_COUNTED = 2_048;
/**
 * The same for a string of PHP, which counts the bytes and escapes nothing: at the quote after that
 * many bytes.
 */
function endOfCounted(text, from, { quote, bytes }) {
    // A redacted string no longer has the length that was counted.
    if (text.startsWith(_replaced_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .REDACTED */ .X + quote, from))
        return from + _replaced_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .REDACTED */ .X.length;
    let end = from;
    for (let read = 0; bytes <= LONGEST_COUNTED && read < bytes && end < text.length;) {
        const code = text.codePointAt(end) ?? 0;
        read += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
        end += code < 0x10000 ? 1 : 2;
    }
    return text.startsWith(quote, end) ? end : endOfQuoted(text, from, quote);
}
function countBackslashes(written) {
    return written.match(/\\|5[cC]/g)?.length ?? 0;
}


/***/ }),

/***/ 5513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ replaceParts),
/* harmony export */   X: () => (/* binding */ REDACTED)
/* harmony export */ });
/** What replaces a part that was removed. */
const REDACTED = '[redacted]';
/**
 * The text with every part replaced; parts that overlap become one. A marker already in the text
 * stays as it is, even if a secret is part of the word.
 */
function replaceParts(text, parts) {
    const [only] = parts;
    if (only !== undefined && parts.length === 1 && only.start < only.end && !text.includes(REDACTED)) {
        return text.slice(0, only.start) + (only.replacement ?? REDACTED) + text.slice(only.end);
    }
    const ordered = [
        ...parts.filter(({ start, end }) => start < end),
        ...markersIn(text),
    ].toSorted((a, b) => a.start - b.start || b.end - a.end);
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
    const markers = [];
    for (let start = text.indexOf(REDACTED); start !== -1; start = text.indexOf(REDACTED, start + REDACTED.length)) {
        markers.push({ start, end: start + REDACTED.length });
    }
    return markers;
}


/***/ }),

/***/ 5482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ GREATER),
/* harmony export */   BR: () => (/* binding */ BR),
/* harmony export */   I8: () => (/* binding */ SEMICOLON),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   Rd: () => (/* binding */ GAP),
/* harmony export */   T$: () => (/* binding */ SPACED_EQUALS),
/* harmony export */   UT: () => (/* binding */ EQUALS),
/* harmony export */   a7: () => (/* binding */ BLANKS),
/* harmony export */   ae: () => (/* binding */ LESS),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/* harmony import */ var _character_spellings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6129);
/**
 * What separates a name from its value, and one value from the next: sources of patterns without
 * capturing groups.
 */

const COLON = (0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)(':');
const SEMICOLON = (0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)(';');
const COMMA = (0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)(',');
const EQUALS = `${(0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('=')}(?!=)`;
const LESS = (0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('<');
const GREATER = (0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('>');
/** Blanks within a line. Their number is limited, so a text of blanks can't slow a pattern down. */
const BLANKS = '[ \\t]{0,8}';
/** A line break of HTML, and of HTML within HTML. */
const BR = '(?:<|&lt;)br[ \\t]{0,8}/?(?:>|&gt;)';
/** A blank or line break as written in plain text, a URL, HTML or a JSON string. */
const SPACE = `(?:\\s|%(?:25)?(?:20|0[aAdD])|\\+|&nbsp;|${BR}|\\\\{1,7}[nrt])`;
/**
 * What may separate a name from its value: a line break, and as many blanks as deeply nested JSON
 * is indented by.
 */
const GAP = `${SPACE}{0,256}`;
/** An `=` between a parameter or an attribute and its value. */
const SPACED_EQUALS = `${SPACE}{0,8}${EQUALS}${SPACE}{0,8}`;


/***/ })

};
