export const id = 845;
export const ids = [845];
export const modules = {

/***/ 4067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ encodeForm),
/* harmony export */   Pr: () => (/* binding */ encodeJson),
/* harmony export */   Wq: () => (/* binding */ encodeUrl),
/* harmony export */   Z1: () => (/* binding */ encodeJsonAndSlashes),
/* harmony export */   jV: () => (/* binding */ toLowerCodes),
/* harmony export */   o4: () => (/* binding */ encodeHtml),
/* harmony export */   tT: () => (/* binding */ textsInBase64)
/* harmony export */ });
/** Encodings of a whole secret, for places where its characters can't be read one by one. */
const HTML_NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// A lone surrogate has no URL encoding.
const encodeUrl = (text) => encodeURIComponent(text.toWellFormed());
const encodeForm = (text) => new URLSearchParams([['', text]]).toString().slice(1);
const encodeJson = (text) => JSON.stringify(text).slice(1, -1);
const encodeJsonAndSlashes = (text) => encodeJson(text).replaceAll('/', '\\/');
const encodeHtml = (text) => text.replace(/[&<>"]/g, (char) => HTML_NAMES[char] ?? char);
const encodeBase64 = (text) => Buffer.from(text).toString('base64');
/** The other way to write a URL-encoded character: `%2f`, not `%2F`. */
const toLowerCodes = (text) => text.replace(/%../g, (code) => code.toLowerCase());
const ENCODINGS = [
    encodeUrl,
    encodeForm,
    (text) => toLowerCodes(encodeUrl(text)),
    encodeJson,
    encodeJsonAndSlashes,
    encodeHtml,
    encodeBase64,
];
/** The second encodings that occur: of a URL within a URL, and of base64. */
const SECOND_ENCODINGS = [encodeUrl, encodeBase64];
/**
 * The texts whose base64 gives a secret away: the secret itself, and the secret encoded once or
 * twice.
 */
function textsInBase64(secret) {
    const once = ENCODINGS.map((encode) => encode(secret));
    const twice = once
        .filter((text) => text !== secret)
        .flatMap((text) => SECOND_ENCODINGS.map((encode) => encode(text)));
    return [...new Set([secret, ...once, ...twice])];
}


/***/ }),

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ base64CoresOf),
/* harmony export */   a: () => (/* binding */ createBase64Finder)
/* harmony export */ });
/* harmony import */ var _text_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6129);
/* harmony import */ var _text_clues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(166);
/* harmony import */ var _text_outer_encoding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1801);
/* harmony import */ var _text_required_pieces_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6570);
/** Secrets within base64: how they look there, and how to find them. */




/**
 * The fewest bytes whose base64 is looked for: with fewer, it is so short that innocent text
 * contains it.
 */
const FEWEST_BYTES = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The two characters of base64 that differ in the URL-safe alphabet (RFC 4648, section 5). */
const URL_SAFE = { '+': '-', '/': '_' };
/**
 * Characters by which a secret's base64 is recognised: letters and digits, since no further
 * encoding changes them.
 */
const ANCHOR_LENGTH = 4;
/**
 * The value in base64 for each of the three places where it can begin in a group of three bytes.
 * Each item lists the characters that are possible there: in the first and the last, only some bits
 * belong to the value.
 */
function base64CoresOf(value) {
    const bytes = Buffer.from(value);
    if (bytes.length < FEWEST_BYTES)
        return [];
    return [0, 1, 2].map((offset) => {
        const [low, high] = [0x00, 0xff].map((fill) => Buffer.concat([Buffer.alloc(offset, fill), bytes, Buffer.alloc(3, fill)]).toString('base64'));
        const first = Math.floor((offset * 8) / 6);
        const end = Math.ceil(((offset + bytes.length) * 8) / 6);
        return Array.from({ length: end - first }, (_, index) => {
            const [a, b] = [low, high].map((code) => ALPHABET.indexOf(code?.charAt(first + index) ?? ''));
            return charsBetween(a ?? 0, b ?? 0);
        });
    });
}
/** The characters whose bits are those in which `low` and `high` agree. */
function charsBetween(low, high) {
    if (low === high)
        return ALPHABET.charAt(low);
    return ALPHABET.split('')
        .filter((_, bits) => ((bits ^ low) & ~(low ^ high)) === 0)
        .join('');
}
/** The bits of a key that rule out most characters of a text. */
const HASH_BITS = 16;
/**
 * Finds any of the texts in base64. It looks at each character of a text once, no matter how many
 * secrets there are.
 */
function createBase64Finder(texts) {
    const forms = new Map();
    const cores = texts.flatMap(base64CoresOf).filter((core) => anchorOf(core) !== -1);
    for (const core of cores) {
        const anchor = anchorOf(core);
        const key = core
            .slice(anchor, anchor + ANCHOR_LENGTH)
            .reduce((before, char) => nextKey(before, char.charCodeAt(0)), 0);
        const form = { places: core.map((chars) => [...chars].flatMap(spellingsInBase64)), anchor };
        forms.set(key, [...(forms.get(key) ?? []), form]);
    }
    const hashes = new Uint8Array(2 ** HASH_BITS);
    for (const key of forms.keys())
        hashes[hashOf(key)] = 1;
    return {
        clues: (0,_text_clues_js__WEBPACK_IMPORTED_MODULE_1__/* .cluesOf */ .uC)(...cores.map(writtenOf)),
        cluesInLines: (0,_text_clues_js__WEBPACK_IMPORTED_MODULE_1__/* .anyClue */ .cL)(cores.map(cluesInLines)),
        find,
        mayFind: (text) => endOfAnchor(text, 0) !== undefined,
    };
    function find(text) {
        const found = [];
        for (let end = endOfAnchor(text, 0); end !== undefined; end = endOfAnchor(text, end)) {
            for (const form of forms.get(keyBefore(text, end)) ?? []) {
                const part = partAround(text, end - ANCHOR_LENGTH, form);
                if (part !== undefined)
                    found.push(part);
            }
        }
        return found;
    }
    /** Where the next anchor ends after an offset. */
    function endOfAnchor(text, from) {
        let key = keyBefore(text, from);
        for (let at = from; at < text.length; at += 1) {
            key = nextKey(key, text.charCodeAt(at));
            if (hashes[hashOf(key)] === 1 && forms.has(key))
                return at + 1;
        }
        return undefined;
    }
}
/** Characters that are enough for two clues. */
const LONG_RUN = 6;
/** Two clues so close to each other that only one of them may have a line break in it. */
function cluesInLines(core) {
    const run = writtenOf(core)
        .split('.')
        .reduce((longest, each) => (each.length > longest.length ? each : longest))
        .toLowerCase();
    if (run.length < LONG_RUN)
        return _text_outer_encoding_js__WEBPACK_IMPORTED_MODULE_2__/* .CLUES_TO_WRAPPED_BASE64 */ .zd;
    const at = run.indexOf((0,_text_required_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .rarestPiece */ .YV)(run) ?? '');
    const other = at < 2 ? at + 2 : at - 2;
    return () => [run.slice(at, at + _text_required_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_PIECE */ .ek), run.slice(other, other + _text_required_pieces_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_PIECE */ .ek)];
}
function keyBefore(text, end) {
    let key = 0;
    for (let at = Math.max(0, end - ANCHOR_LENGTH); at < end; at += 1)
        key = nextKey(key, text.charCodeAt(at));
    return key;
}
function hashOf(key) {
    return Math.imul(key, 0x9e3779b1) >>> (32 - HASH_BITS);
}
/** A number for the last four characters read. */
function nextKey(key, code) {
    return (key << 8) | (code & 0xff);
}
/** The first place of an anchor; -1 if there is none. */
function anchorOf(core) {
    return writtenOf(core).search(/[A-Za-z\d]{4}/);
}
/** The source of a pattern: the letters and digits, and anything where others may stand. */
function writtenOf(core) {
    return core.map((chars) => (/^[A-Za-z\d]$/.test(chars) ? chars : '.')).join('');
}
/** The part of the text around its anchor, if the whole form is there. */
function partAround(text, at, { places, anchor }) {
    let start = at;
    for (const spellings of places.slice(0, anchor).toReversed()) {
        const spelling = spellings.find((each) => text.endsWith(each, start) && each.length <= start);
        if (spelling === undefined)
            return undefined;
        start -= spelling.length;
    }
    let end = at;
    for (const spellings of places.slice(anchor)) {
        const spelling = spellings.find((each) => text.startsWith(each, end));
        if (spelling === undefined)
            return undefined;
        end += spelling.length;
    }
    return { start, end };
}
/**
 * Letters and digits of base64 are never encoded; its other characters are, in URLs and in JSON.
 */
function spellingsInBase64(char) {
    const urlSafe = URL_SAFE[char];
    return urlSafe === undefined ? [char] : [...(0,_text_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(char), ...(0,_text_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(urlSafe)];
}


/***/ }),

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRedactor: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/redaction/known/given-secrets.js
var given_secrets = __webpack_require__(2859);
// EXTERNAL MODULE: ./build/redaction/text/character-spellings.js
var character_spellings = __webpack_require__(6129);
// EXTERNAL MODULE: ./build/redaction/text/clues.js
var text_clues = __webpack_require__(166);
;// CONCATENATED MODULE: ./build/redaction/text/encoded-words.js
/**
 * A cheap check that no word of a text is encoded: only punctuation is, if anything. Then every
 * letter and digit that decoding could produce is in the text as it is.
 *
 * Punctuation that could itself lead to a letter counts as one: `%`, `&`, `\`, `#` and `;`.
 */

/** ASCII codes in hexadecimal that aren't punctuation, or that may lead to a letter. */
const NO_PUNCTUATION = '(?:2[356]|3[\\db]|4[1-9a-f]|5[\\dac]|6[1-9a-f]|7[\\da]|[89a-f][\\da-f])';
/** Numeric HTML references to punctuation. */
const PUNCTUATION = '(?:0{0,4}(?:9|1[03]|3[2-469]|4[0-7]|58|6[0-4]|9[13-6]|12[3-6])|x0{0,4}(?:[9ad]|2[0-2479a-f]|28|3[ac-f]|40|5[bdef]|60|7[b-e]));';
/** Anything that can be decoded to part of a word, in one step or several. */
const ENCODED_WORD = new RegExp([
    `%(?:25)*(?:(?!25)${NO_PUNCTUATION}|25(?![\\da-f]{2}))`,
    `\\\\x${NO_PUNCTUATION}`,
    `\\\\u(?:00${NO_PUNCTUATION}|(?!00)[\\da-f]{4})`,
    `&(?:amp;)*(?:#(?!${PUNCTUATION})|lowbar|underbar|period|dollar|hyphen)`,
    // Bytes of UTF-8 or EUC-KR read as Latin-1, and characters that Unicode composes into others.
    '[\\u00a1-\\u00fe]{4}|[\\u1100-\\u11ff\\u212a]',
].join('|'), 'i');
/** What a text must hold to encode words. */
const CLUES_TO_ENCODED_WORDS = (0,text_clues/* cluesOf */.uC)(ENCODED_WORD.source);
/** The source of a pattern for one blank, `-`, `_`, `.` or `+` in any spelling, within a word. */
const WORD_SEPARATOR = '(?:[-_. +]|(?:%(?:25)*|\\\\+(?:x|u00)|&(?:amp;)*#x?0{0,7})[\\da-f]{2};?|&(?:amp;)*nbsp;)';
/** Whether letters or digits of the text may be encoded. */
function mayEncodeWords(text) {
    return ENCODED_WORD.test(text);
}

// EXTERNAL MODULE: ./build/redaction/text/outer-encoding.js
var outer_encoding = __webpack_require__(1801);
// EXTERNAL MODULE: ./build/redaction/text/pattern-search.js
var pattern_search = __webpack_require__(987);
// EXTERNAL MODULE: ./build/redaction/known/secret-encodings.js
var secret_encodings = __webpack_require__(4067);
// EXTERNAL MODULE: ./build/redaction/known/secret-in-base64.js
var secret_in_base64 = __webpack_require__(5848);
;// CONCATENATED MODULE: ./build/redaction/known/secret-in-hex.js
/** Secrets in hexadecimal, as dumps, SQL and debuggers write them. */


/** The fewest bytes that are looked for: fewer are digits that innocent text contains. */
const FEWEST_BYTES = 6;
/** What may stand between two bytes. */
const SEPARATOR = '(?:[ :.-]|, ?0x)';
/** Finds any of the texts in hexadecimal, in either case: UTF-8, and UTF-16 in both orders. */
function createHexFinder(texts) {
    const sources = texts.filter((text) => Buffer.byteLength(text) >= FEWEST_BYTES).flatMap(sourcesOf);
    if (sources.length === 0)
        return undefined;
    const pattern = new RegExp(sources.join('|'), 'gi');
    return {
        clues: (0,text_clues/* cluesOf */.uC)(...sources),
        find: (text) => [...(0,pattern_search/* matchesIn */.XJ)(text, pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })),
    };
}
function sourcesOf(text) {
    const utf16 = Buffer.from(text, 'utf16le');
    const [utf8, little, big] = [Buffer.from(text), utf16, Buffer.from(utf16).swap16()].map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')));
    return [utf8, little, big].flatMap((bytes = []) => [bytes.join(''), bytes.join(SEPARATOR)]);
}

// EXTERNAL MODULE: ./build/escape/plain.js
var escape_plain = __webpack_require__(854);
;// CONCATENATED MODULE: ./build/redaction/known/spelling-in-sinks.js
/** How the characters of a secret are spelled in a text that was made safe for a sink. */

/** Tags that the summary may put between two characters. */
const SHOWN_TAGS = ['<code>', '</code>'];
/** The spellings of a character in the log, annotations and the summary, other than itself. */
function shownSpellingsOf(char) {
    // A backslash breaks up what the runner would take for a command. Its place also depends on what
    // is around the secret.
    if (char === '[')
        return ['\\[', '[\\', '\\[\\'];
    if (char === ':')
        return ['\\:'];
    const plain = (0,escape_plain/* plainLine */.h0)(char);
    return plain === char ? [] : [plain];
}

;// CONCATENATED MODULE: ./build/redaction/known/secret-finder.js









/** How our own texts mark an omission. */
const CUT_SIGN = '…';
/** How many characters of a secret are compared at a first glance. */
const HEAD_LENGTH = 4;
/**
 * Creates finders of secrets wherever they stand in a text: as they are, in any spelling of their
 * characters, within base64, even where that is in lines or of an encoded secret, in hexadecimal,
 * and as no more than their beginning, where a text was cut. For any text, the time they take is in
 * proportion to the text's length times that of the secrets.
 */
function createSecretFinders(values) {
    const all = [...new Set(values)].filter((value) => value !== '');
    if (all.length === 0)
        return [];
    const spelled = all.map(spelledSecret);
    const inBase64 = (0,secret_in_base64/* createBase64Finder */.a)([...new Set(all.flatMap(secret_encodings/* textsInBase64 */.tT))]);
    const inHex = createHexFinder(all);
    const clues = (0,text_clues/* anyClue */.cL)([...spelled.map(({ word }) => (0,text_clues/* cluesOf */.uC)(word)), inBase64.clues, CLUES_TO_ENCODED_WORDS]);
    return [
        { clues, find: (text) => (mayHold(text) ? inAnyLayer(text) : []) },
        { clues: (0,text_clues/* anyClue */.cL)([inBase64.cluesInLines, outer_encoding/* CLUES_TO_CLOSE_BREAKS */.X1]), find: inWrappedBase64 },
        ...(inHex === undefined ? [] : [inHex]),
    ];
    function inWrappedBase64(text) {
        const unwrapped = (0,outer_encoding/* unwrapBase64 */.zF)(text);
        return unwrapped === undefined ? [] : inBase64.find(unwrapped.text).map(unwrapped.sourceOf);
    }
    function mayHold(text) {
        return secretsIn(text).length > 0 || inBase64.mayFind(text);
    }
    /**
     * The secrets that may be in a text. If no word is encoded and nothing is cut, a secret's words
     * must appear as they are.
     */
    function secretsIn(text) {
        const isAnyPossible = mayEncodeWords(text) || text.includes(CUT_SIGN);
        return isAnyPossible ? spelled : spelled.filter(({ word }) => text.includes(word));
    }
    function inAnyLayer(text) {
        return [...inText(text), ...(0,outer_encoding/* peelTwiceEncoded */["do"])(text).flatMap((peeled) => inText(peeled.text).map(peeled.sourceOf))];
    }
    function inText(text) {
        return [...secretsIn(text).flatMap((secret) => occurrencesOf(secret, text)), ...inBase64.find(text)];
    }
}
function longestWordOf(value) {
    const words = value.match(/[A-Za-z\d]+/g) ?? [''];
    return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}
function spelledSecret(value) {
    const characters = [...value].map((char, index, all) => ({
        texts: [
            ...(char === ' ' ? [...(0,character_spellings/* spellingsOf */.Hz)(' '), ...(0,character_spellings/* spellingsOf */.Hz)('+'), '\u00a0', '&nbsp;'] : (0,character_spellings/* spellingsOf */.Hz)(char)),
            ...looseSpellingsOf(char),
            ...shownSpellingsOf(char),
        ],
        isOptional: char === ' ' && all[index - 1] === ' ',
    }));
    const heads = characters.slice(0, HEAD_LENGTH).map(({ texts, isOptional }) => (0,character_spellings/* anyOf */.EB)(texts) + (isOptional ? '?' : ''));
    return {
        // Every spelling other than the character itself begins with one of these, or spells a blank.
        literal: /[%&\\<=]/.test(value) ? undefined : value,
        characters: characters.map(({ texts, isOptional }) => {
            return { spellings: Map.groupBy(texts, (text) => text.charAt(0)), isOptional };
        }),
        head: new RegExp(heads.join(`${(0,character_spellings/* anyOf */.EB)(SHOWN_TAGS)}?`), 'g'),
        word: longestWordOf(value),
    };
}
/** Spellings that readers understand, though few writers use them. */
function looseSpellingsOf(char) {
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    const references = [
        `&#${code}`,
        ...[hex, hex.toUpperCase()].flatMap((digits) => [`&#x${digits}`, `&#x00${digits};`]),
    ];
    // Quoted-printable, which leaves all else of a key as it is.
    return char === '=' ? [...references, '=3D', '=3d'] : references;
}
function occurrencesOf({ literal, characters, head }, text) {
    const occurrences = [];
    head.lastIndex = 0;
    for (let found = head.exec(text); found !== null; found = head.exec(text)) {
        const isLiteral = literal !== undefined && text.startsWith(literal, found.index);
        const end = isLiteral ? found.index + literal.length : endOfSecret(characters, text, found.index);
        if (end !== undefined)
            occurrences.push({ start: found.index, end });
        head.lastIndex = end ?? found.index + 1;
    }
    return occurrences;
}
/**
 * Where the secret that begins at `start` ends. A secret may contain what looks like an encoding
 * (`&amp;`), so a place can be read in two ways. All of them are followed side by side. A text
 * could make backtracking slow, but not this.
 */
function endOfSecret(characters, text, start) {
    let ends = new Set([start]);
    for (const { spellings, isOptional } of characters) {
        const next = new Set(isOptional ? ends : []);
        for (const end of [...ends].flatMap((each) => [each, ...afterTag(text, each)])) {
            for (const spelling of spellings.get(text.charAt(end)) ?? []) {
                if (text.startsWith(spelling, end))
                    next.add(end + spelling.length);
            }
        }
        if (next.size === 0)
            return [...ends].find((end) => isCutAt(text, end, spellings));
        ends = next;
    }
    return Math.max(...ends);
}
/**
 * What follows the beginning of a truncated secret: a tag and quotes that end there, and the mark
 * of an omission.
 */
const CUT = /(?:<\/code>)?(?:"|&quot;)?…/y;
/** The length of the longest spelling that a cut may have split: `\u{e0041}`. */
const MOST_OF_SPELLING = 9;
const MOST_BEFORE_SIGN = '</code>&quot;…'.length;
/** Whether a text was cut there, or within a spelling that begins there. */
function isCutAt(text, at, spellings) {
    if (!text.slice(at, at + MOST_OF_SPELLING + MOST_BEFORE_SIGN).includes(CUT_SIGN))
        return false;
    const rests = new Set([0]);
    for (const spelling of spellings.get(text.charAt(at)) ?? []) {
        for (let length = 1; length < Math.min(spelling.length, MOST_OF_SPELLING + 1); length += 1) {
            if (text.startsWith(spelling.slice(0, length), at))
                rests.add(length);
        }
    }
    return [...rests].some((length) => (0,pattern_search/* matchAt */.pF)(CUT, text, at + length) !== undefined);
}
function afterTag(text, at) {
    return SHOWN_TAGS.filter((tag) => text.startsWith(tag, at)).map((tag) => at + tag.length);
}

// EXTERNAL MODULE: ./build/redaction/names/credential-name.js + 1 modules
var credential_name = __webpack_require__(5788);
;// CONCATENATED MODULE: ./build/redaction/names/credential-mention.js



/** A name that counts because of its place in SQL: `IDENTIFIED BY '…'`. */
const BY_PLACE = 'identified';
/** A separator between the words of a name. */
const credential_mention_SEPARATOR = /\[[-_. +]+\]\?|[- ]\?/g;
/**
 * Creates a test for whether a text may contain the name of a credential, or one of the given
 * header names, in any spelling. It looks for the words of the names, whatever is around them. A
 * text that encodes words may contain any name.
 */
function createMentionTest(names) {
    const sources = [...credential_name/* CREDENTIAL_NAME_SOURCES */.bM, BY_PLACE];
    // A name that is none of a header's can hold anything.
    const given = names.map((name) => (/^[\w.-]+$/.test(name) ? name : ''));
    const mention = new RegExp([
        ...sources.map((source) => source.replace(credential_mention_SEPARATOR, `${WORD_SEPARATOR}?`)),
        ...given.map((name) => name.replace(/[-_.]/g, WORD_SEPARATOR)),
    ].join('|'), 'i');
    const clues = (0,text_clues/* anyClue */.cL)([
        // Any spelling of a separator, and more.
        (0,text_clues/* cluesOf */.uC)(...sources.map((source) => source.replace(credential_mention_SEPARATOR, '[^]*')), ...given.map((name) => name.replace(/[-_.]/g, '[^]*'))),
        CLUES_TO_ENCODED_WORDS,
    ]);
    return { mayBeIn: (text) => mention.test(text) || mayEncodeWords(text), clues };
}

// EXTERNAL MODULE: ./build/redaction/names/written-name.js
var written_name = __webpack_require__(8692);
// EXTERNAL MODULE: ./build/redaction/parsed-json.js
var parsed_json = __webpack_require__(7276);
;// CONCATENATED MODULE: ./build/redaction/text/trigger.js
/** The finders that may find something in a text. */
function triggeredBy(text, finders) {
    return finders.filter(({ trigger }) => trigger.test(text)).map(({ find }) => find);
}

// EXTERNAL MODULE: ./build/redaction/text/separators.js
var separators = __webpack_require__(5482);
;// CONCATENATED MODULE: ./build/redaction/shapes/credential-pattern.js

/**
 * The most characters of a credential: more than servers read of a URL or a header. No pattern
 * reads further.
 */
const LONGEST_CREDENTIAL = 65_536;
/**
 * Where a global pattern finds its group `credential`. That group must directly follow the group
 * `before`.
 */
function credentialsIn(text, pattern) {
    return (0,pattern_search/* matchesIn */.XJ)(text, pattern).map(({ index, groups }) => {
        const start = index + (groups?.['before']?.length ?? 0);
        return { start, end: start + (groups?.['credential']?.length ?? 0) };
    });
}

;// CONCATENATED MODULE: ./build/redaction/shapes/authorization-scheme.js



const BLANK = `(?:[ \\t]|\\+|${(0,character_spellings/* anySpelling */.vS)(' ')}|&nbsp;){1,4}`;
/** Words that follow "bearer" in a sentence about it. */
const SPOKEN = '(?:tokens?|auth\\w*|schemes?|headers?|credentials?|access|formats?|types?|values?|challenges?|should|cannot|[a-z]{1,20}-(?:based|bound|only|style))';
/** A word this short is a token only if it has a digit. */
const SHORT_TOKEN = '(?=[a-z_-]{0,4}\\d)[\\w-]{3,5}(?![\\w-])';
/** RFC 6750, section 2.1: `b64token`. Some people write the scheme like a name. */
const BEARER = new RegExp(`(?<before>(?<![A-Za-z\\d])bearer(?:${BLANK}|${separators/* BLANKS */.a7}(?:${separators/* COLON */.oH}|${separators/* EQUALS */.UT})(?:${BLANK})?))(?!${SPOKEN}(?![\\w~+/-]|\\.\\w))(?<credential>(?:[\\w\\-.~+/]|%(?:25)?(?:2[bBfF]|3[dD])){5,${LONGEST_CREDENTIAL}}[\\w\\-~+/]=*|${SHORT_TOKEN})`, 'gi');
const BASIC = new RegExp(`(?<before>(?<![A-Za-z\\d])basic${BLANK})(?<credential>(?:[\\w+/-]|%(?:25)?2[bBfF]){4,${LONGEST_CREDENTIAL}}(?:=|%(?:25)?3[dD]){0,2})`, 'gi');
const TRIGGER = /bearer|basic/i;
/** Bearer tokens, and the user and password of Basic, wherever the scheme is named. */
const authorizationSchemes = { trigger: TRIGGER, find: authorizationCredentials };
function authorizationCredentials(text) {
    const ofBasic = credentialsIn(text, BASIC).filter(({ start, end }) => isUserAndPassword(text.slice(start, end)));
    return [...credentialsIn(text, BEARER), ...ofBasic];
}
function isUserAndPassword(code) {
    const base64 = code.replace(/%(?:25)*2b/gi, '+').replace(/%(?:25)*2f/gi, '/');
    return /^[^\p{Cc}\ufffd:]*:[^\p{Cc}\ufffd]*$/u.test(Buffer.from(base64, 'base64').toString());
}

;// CONCATENATED MODULE: ./build/redaction/shapes/pem-key.js



const pem_key_BLANK = `(?:${(0,character_spellings/* anySpelling */.vS)(' ')}|\\+|&nbsp;)`;
const LABEL = `(?:[A-Z\\d]{1,20}${pem_key_BLANK}){0,4}PRIVATE${pem_key_BLANK}KEY(?:${pem_key_BLANK}BLOCK)?`;
/** RFC 7468, section 2: the line before a key, up to its dashes. */
const BEGIN = new RegExp(`-{4,5}${pem_key_BLANK}?BEGIN${pem_key_BLANK}${LABEL}-{4,5}`, 'g');
const pem_key_TRIGGER = /PRIVATE/;
const END = new RegExp(`-{4,5}${pem_key_BLANK}?END${pem_key_BLANK}`, 'g');
/**
 * What a key consists of: base64, header lines, and line breaks in any spelling. A truncated key
 * has no END.
 */
const BODY = new RegExp(`(?:[\\w+/=:,.\\s\\\\-]|%[\\dA-Fa-f]{2}|&(?:#\\w{1,6}|nbsp|NewLine|sol|plus|equals);|${separators.BR}){1,65536}`, 'y');
const BLANKS_AT_START = /^(?:\s|\\[rn])+/;
const BLANKS_AT_END = /(?:\s|\\[rn])+$/;
const LABELS = ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED '];
/**
 * How PEM keys in base64 begin, as Kubernetes keeps them: only the characters that don't depend on
 * what follows.
 */
const PEM_BEGINNINGS_IN_BASE64 = LABELS.map((label) => Buffer.from(`-----BEGIN ${label}PRIVATE KEY-----`).toString('base64').slice(0, -4));
/** The text between the lines that begin and end a private key. */
const pemKeys = { trigger: pem_key_TRIGGER, find: pemKeysIn };
function pemKeysIn(text) {
    const keys = [];
    BEGIN.lastIndex = 0;
    for (let begin = BEGIN.exec(text); begin !== null; begin = BEGIN.exec(text)) {
        const start = BEGIN.lastIndex;
        const body = (0,pattern_search/* matchAt */.pF)(BODY, text, start)?.[0] ?? '';
        END.lastIndex = 0;
        const key = body.slice(0, END.exec(body)?.index);
        const leading = BLANKS_AT_START.exec(key)?.[0].length ?? 0;
        const trailing = BLANKS_AT_END.exec(key)?.[0].length ?? 0;
        if (leading + trailing < key.length)
            keys.push({ start: start + leading, end: start + key.length - trailing });
        BEGIN.lastIndex = start + key.length;
    }
    return keys;
}

;// CONCATENATED MODULE: ./build/redaction/shapes/issuer-key-forms.js
/**
 * Keys whose issuers gave them a form of their own, which makes them recognisable anywhere. The
 * list is short on purpose: docs/decisions/0005-known-key-forms.md says why.
 */



/**
 * The text that every key of a form contains, and the form. In the form, `@` stands for any of
 * those texts.
 *
 * The forms of AWS, GitHub, GitLab, Shopify and DigitalOcean follow their pages of November 2026.
 * The others follow the usual rules for finding keys. No issuer promises a length, so each length
 * is the shortest seen, or less.
 */
const FORMS = [
    // Amazon Web Services: access keys, both long-lived and for one session.
    ['AKIA ASIA ABIA ACCA', '@[A-Z2-7]{16}(?![A-Z\\d])'],
    // NAVER Cloud: access and secret keys of sub-accounts.
    ['ncp_iam_', '@[A-Za-z\\d]{16,100}'],
    // GitHub, GitLab, npm, PyPI, Docker Hub, RubyGems.
    ['gho_ ghp_ ghu_ ghr_', '@[A-Za-z\\d]{36,255}'],
    // Tokens of an app's installation; newer ones contain a JSON web token.
    ['ghs_', '@[\\w.-]{36,4096}'],
    ['github_pat_', '@\\w{22,255}'],
    ['glpat- glptt- gldt- glrt- glcbt- glsoat- glft- glimt- glagent- gloas-', '@[\\w-]{20,255}(?:\\.\\w{1,20}){0,2}'],
    ['npm_', '@[A-Za-z\\d]{36}'],
    ['pypi-', '@[\\w-]{85,1000}'],
    ['dckr_pat_ dckr_oat_', '@[\\w-]{15,100}'],
    ['rubygems_', '@[a-f\\d]{48}'],
    // Slack: tokens, and URLs that accept messages.
    ['xoxa- xoxb- xoxe- xoxo- xoxp- xoxr- xoxs-', '@[\\w-]{10,250}'],
    ['xapp-', '@\\d-[\\w-]{10,250}'],
    ['hooks.slack.com/services/ hooks.slack.com/workflows/', '(?<=@)[\\w/]{20,120}'],
    // Stripe: secret and restricted keys, webhook secrets.
    ['rk_live_ rk_test_ sk_live_ sk_test_', '@[A-Za-z\\d]{16,250}'],
    ['whsec_', '@[A-Za-z\\d+/=]{24,100}'],
    // Google: API keys, secrets of OAuth clients, access tokens.
    ['AIza', '@[\\w-]{35}'],
    ['GOCSPX-', '@[\\w-]{28}'],
    ['ya29.', '@[\\w-]{20,2000}'],
    // OpenAI, Anthropic.
    ['sk-proj- sk-svcacct- sk-admin- sk-ant-', '@[\\w-]{20,250}'],
    ['sk-', '@[A-Za-z\\d]{20}T3BlbkFJ[A-Za-z\\d]{20}'],
    // SendGrid, Telegram, Shopify, DigitalOcean, HashiCorp Vault, Hugging Face.
    ['SG.', '@[\\w-]{16,32}\\.[\\w-]{16,64}'],
    [':AA', '\\d{8,10}@[\\w-]{33}(?![\\w-])'],
    ['shpat_ shpca_ shppa_ shpss_', '@[a-fA-F\\d]{32}'],
    ['doo_v1_ dop_v1_ dor_v1_', '@[a-f\\d]{64}'],
    ['hvb. hvs.', '@[\\w-]{24,250}'],
    ['hf_', '@[A-Za-z]{34}'],
    [PEM_BEGINNINGS_IN_BASE64.join(' '), '@[A-Za-z\\d+/]{8,65536}={0,2}'],
];
/**
 * A letter or digit before a form makes it part of something else, unless it ends an escape such as
 * `%3D` or `\n`.
 */
const KEY = new RegExp(`(?:(?<![A-Za-z\\d])|(?<=%[\\dA-Fa-f]{2}|\\\\[nrt]))(?:${FORMS.map(([signs, form]) => form.replace('@', (0,character_spellings/* anyOf */.EB)(signs.split(' ')))).join('|')})`, 'g');
const issuer_key_forms_TRIGGER = new RegExp((0,character_spellings/* anyOf */.EB)(FORMS.flatMap(([signs]) => signs.split(' '))));
/** Finds keys of well-known issuers, and PEM keys in base64, which are found the same way. */
const issuerKeys = { trigger: issuer_key_forms_TRIGGER, find: issuerKeysIn };
function issuerKeysIn(text) {
    return (0,pattern_search/* matchesIn */.XJ)(text, KEY).map(({ 0: key, index }) => ({ start: index, end: index + key.length }));
}

;// CONCATENATED MODULE: ./build/redaction/shapes/json-web-token.js


/**
 * The base64url of `{"` and what can follow it: the first part of a JOSE token (RFC 7519, RFC
 * 7516).
 */
const JWT_HEADER = /eyJ[\w-]*/g;
const DOT = (0,character_spellings/* anySpelling */.vS)('.');
const JWT_REST = new RegExp(`(?:(?:${DOT}){1,2}[\\w-]+){1,4}`, 'y');
const SHORTEST_JWT_HEADER = 10;
const json_web_token_TRIGGER = /eyJ/;
/** JSON web tokens, signed or encrypted, anywhere in a text. */
const jsonWebTokens = { trigger: json_web_token_TRIGGER, find: tokensIn };
function tokensIn(text) {
    const tokens = [];
    JWT_HEADER.lastIndex = 0;
    for (let header = JWT_HEADER.exec(text); header !== null; header = JWT_HEADER.exec(text)) {
        const rest = header[0].length < SHORTEST_JWT_HEADER ? undefined : (0,pattern_search/* matchAt */.pF)(JWT_REST, text, JWT_HEADER.lastIndex);
        if (rest !== undefined)
            tokens.push({ start: header.index, end: JWT_HEADER.lastIndex + rest[0].length });
    }
    return tokens;
}

;// CONCATENATED MODULE: ./build/redaction/shapes/url-user-info.js



const SLASH = (0,character_spellings/* anySpelling */.vS)('/', (spelling) => !spelling.startsWith('%'));
const AT = (0,character_spellings/* anySpelling */.vS)('@', (spelling) => !spelling.startsWith('%'));
/**
 * A host followed by something other than a password: more URLs, as in a sentence that lists them.
 */
const LISTED_HOST = '[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}(?:[,;]mailto:|,[^\\s:/@]{1,256}@)';
/**
 * The user info of a URL (RFC 3986, section 3.2.1): up to the last `@` of the authority, since
 * passwords can contain a raw one. It ends before the next pair of a query around the URL, and at a
 * quote around it. Runs of its characters exclude `/` in any spelling, so each run is read once.
 */
const USER_INFO = new RegExp(`(?<before>(?:${separators/* COLON */.oH}|(?<=^|[\\s"'(=,>]))${SLASH}{2})(?!${LISTED_HOST})` +
    `(?<credential>(?:[^\\s/?#"'<>\\\\&]|'(?![\\s>;,)\\]}+<\\\\]|$)|(?!${SLASH})(?:&#\\w{1,7};|&(?![\\w.$\\-[\\]%]{1,80}=))){1,${LONGEST_CREDENTIAL}})` +
    AT, 'g');
/**
 * The same in a URL that is URL-encoded as often as its slashes are. Some encoders leave colons and
 * `@` alone.
 */
const ENCODED_USER_INFO = new RegExp('(?<before>(?::|%(?:25){0,3}3[aA])%(?<again>(?:25){0,3})2[fF]%\\k<again>2[fF])' +
    `(?<credential>(?:(?!%\\k<again>(?:2[023fF]|3[fF]))[^\\s/?#"<>&]){1,${LONGEST_CREDENTIAL}})(?:%\\k<again>40|@)`, 'g');
const url_user_info_TRIGGER = new RegExp(`${AT}|%(?:25){0,3}40`);
/** User and password in URLs: `https://user:password@host/`. */
const urlUserInfo = { trigger: url_user_info_TRIGGER, find: userInfoIn };
function userInfoIn(text) {
    return [USER_INFO, ENCODED_USER_INFO].flatMap((pattern) => credentialsIn(text, pattern));
}

;// CONCATENATED MODULE: ./build/redaction/shapes/credential-shapes.js







/** A new shape is a file and a row. */
const SHAPES = [urlUserInfo, authorizationSchemes, jsonWebTokens, pemKeys, issuerKeys];
/** Credentials known by their own shape, wherever they stand. */
const credentialShapes = {
    clues: (0,text_clues/* cluesOf */.uC)(...SHAPES.map(({ trigger }) => trigger.source)),
    find: (text) => triggeredBy(text, SHAPES).flatMap((find) => find(text)),
};

// EXTERNAL MODULE: ./build/redaction/text/line-breaks.js
var line_breaks = __webpack_require__(5249);
;// CONCATENATED MODULE: ./build/redaction/syntax/colon-line.js




/** More characters than servers read of a header. */
const LONGEST_VALUE = 65_536;
/**
 * `X-My-Token: value` or `- password: value`, on a line of its own and with a one-word value. YAML
 * may have a tag and an anchor before the value, LDIF doubles the colon, and Korean keyboards have
 * a wide one.
 */
const COLON_LINE = new RegExp(`(?:^|(?<=["=>])|${line_breaks/* VALUE_BREAK */.kc})([ \\t]{0,64}(?:[-?][ \\t]{1,8}){0,4})((?:(?:api|access|private|auth|session)[ \\t])?[A-Za-z${written_name/* HANGUL */.Oi}][\\w.\\-${written_name/* HANGUL */.Oi}]{0,79})${separators/* BLANKS */.a7}(?:[:\uff1a](?!:)|::(?=[ \\t]))${separators/* BLANKS */.a7}(?:[!&][^\\s"'<>]{1,80}[ \\t]{1,8}){0,2}` +
    `((?:(?!${line_breaks/* VALUE_BREAK */.kc}|\\\\{1,7}["'])[^\\s"'<>]){1,${LONGEST_VALUE}})${separators/* BLANKS */.a7}(?=${line_breaks/* VALUE_BREAK */.kc}|\\\\{0,7}["']|</|[ \\t]#|$)`, 'gi');
/** A word of a credential's name before a colon, or letters that only NFC makes a word of. */
const ANY_COLON = '[:\\uff1a]';
const LETTER_OF_SYLLABLE = '[\\u1100-\\u11ff]';
const colon_line_TRIGGER = new RegExp(`(?:${credential_name/* TELLING_NAME_SOURCES */.HR.join('|')})[\\w.\\-${written_name/* HANGUL */.Oi}]{0,79}${separators/* BLANKS */.a7}${ANY_COLON}|${LETTER_OF_SYLLABLE}`, 'i');
/**
 * Values that are not really one: a word of prose (`Password: required`), a type in a program
 * (`token: SessionToken[];`), or the beginning of a block of YAML.
 */
const WORD_OF_PROSE = /^(?:\p{L}[a-z]{0,14}[.!,;]?|[A-Za-z_$][A-Za-z_.$[\]|]{0,80}[;,]|[|>][-+\d]{0,2})$/u;
/**
 * The same in an indented line or an item of a list: only words that describe a field, since any
 * other is likely to be a value.
 */
const WORD_ABOUT_FIELD = /^(?:required|optional|string|text|number|integer|boolean|hidden|empty|missing|invalid|wrong|expired|[A-Za-z_$][A-Za-z_.$[\]|]{0,80}(?=[;,])|[|>][-+\d]{0,2})[.!,;]?$/i;
/**
 * The values of lines of YAML, LDIF and headers, if the name alone shows that they are credentials.
 */
const colonLines = {
    trigger: colon_line_TRIGGER,
    rarePart: `${ANY_COLON}|${LETTER_OF_SYLLABLE}`,
    find: colonLineValues,
};
function colonLineValues(text) {
    const values = [];
    COLON_LINE.lastIndex = 0;
    for (let found = COLON_LINE.exec(text); found !== null; found = COLON_LINE.exec(text)) {
        const [line, before = '', name = '', value = ''] = found;
        const start = found.index + line.lastIndexOf(value);
        if ((0,credential_name/* isCredentialName */.hN)(name.normalize('NFC')) && !(before === '' ? WORD_OF_PROSE : WORD_ABOUT_FIELD).test(value)) {
            values.push({ name, start, end: start + value.length, isEncoded: false, kind: 'header' });
        }
    }
    return values;
}

// EXTERNAL MODULE: ./build/redaction/syntax/function-call.js
var function_call = __webpack_require__(819);
// EXTERNAL MODULE: ./build/redaction/syntax/members-and-pairs.js + 2 modules
var members_and_pairs = __webpack_require__(2970);
;// CONCATENATED MODULE: ./build/redaction/syntax/graphql-variable.js




const DOLLAR = (0,character_spellings/* anySpelling */.vS)('$');
/** `password: $p`: the field that a GraphQL variable fills. */
const USE = new RegExp(`${DOLLAR}(?<=(${written_name/* WRITTEN_NAME */.sC})${separators/* SPACE */.t6}{0,8}${separators/* COLON */.oH}${separators/* SPACE */.t6}{0,8}${DOLLAR})(\\w{1,80})`, 'gi');
const graphql_variable_TRIGGER = /variables/i;
/** The values of GraphQL variables that fill wanted fields, whatever the variables' own names. */
const graphqlVariables = { trigger: graphql_variable_TRIGGER, find: valuesOfVariables };
function valuesOfVariables(text, isWanted) {
    // This is part of the rule, not only a way to skip it: `a: $b` alone is not GraphQL.
    if (!graphql_variable_TRIGGER.test(text))
        return [];
    const fields = new Map();
    for (const [, written = '', variable = ''] of text.matchAll(USE)) {
        const field = (0,written_name/* nameAtEndOf */.Tj)(written);
        if (isWanted(field, 'member'))
            fields.set(variable, field);
    }
    if (fields.size === 0)
        return [];
    return (0,members_and_pairs/* memberAndPairValues */.G)(text, (name, kind) => kind === 'member' && fields.has(name)).map((value) => ({
        ...value,
        name: fields.get(value.name) ?? value.name,
    }));
}

// EXTERNAL MODULE: ./build/redaction/text/quoted-text.js
var quoted_text = __webpack_require__(5180);
;// CONCATENATED MODULE: ./build/redaction/syntax/markup-element.js





/** A tag: its name, its attributes, and its end if that comes before the next tag. */
const TAG = new RegExp(`(${separators/* LESS */.ae})([A-Za-z_][\\w.:-]{0,79})((?:(?!${separators/* LESS */.ae}|${separators/* GREATER */.$b})[^]){0,2000})(${separators/* GREATER */.$b})?`, 'g');
const markup_element_TRIGGER = new RegExp(separators/* LESS */.ae);
/**
 * Attributes that name the content of an element: `<property name=…>`, `<add key=…>`, `<input
 * id=…>`.
 */
const NAME_ATTRIBUTE = new RegExp(`${separators/* SPACE */.t6}(?:name|key|property|(id))${separators/* SPACED_EQUALS */.T$}(?:${quoted_text/* QUOTE */.jA})?(${written_name/* NAME_CHARACTER */.YI}{1,80})`, 'gi');
const PASSWORD_ATTRIBUTE = new RegExp(`${separators/* SPACE */.t6}type${separators/* SPACED_EQUALS */.T$}(?:${quoted_text/* QUOTE */.jA})?password`, 'i');
const VALUE_ATTRIBUTE = new RegExp(`${separators/* SPACE */.t6}(?:value|content)${separators/* SPACED_EQUALS */.T$}(?:(${quoted_text/* QUOTE */.jA})|([^\\s>]+))`, 'i');
/** HTML elements whose name is that of a part of the page, so their text is not its value. */
const PART_OF_PAGE = /^(?:a|button|details|div|embed|fieldset|form|frame|i?frame|img|input|label|map|meta|object|output|p|select|slot|span|table)$/i;
/** Elements whose text is a name, and elements next to them that may hold its value. */
const NAMING = /^(?:[\w.:-]{0,60}[-:._])?(?:name|key|string|variable|property|th|td|dt)$/i;
const HOLDING = /^(?:[\w.:-]{0,60}[-:._])?(?:value|val|string|data|text|content|td|dd)$/i;
/** Cells of a table and items of a list may hold prose. */
const CELL = /^(?:td|dd)$/i;
/** Elements that may be around a name, and between the two elements. */
const INLINE = /^(?:br?|i|em|strong|small|font|span|code|pre|tt|u)$|(?:^|[-:._])(?:type|description)$/i;
const INLINE_TAG = /<\/?(?:b|i|em|strong|small|font|span|code|pre|tt|u)\b[^<>]{0,200}>/gi;
/** The end of a name that is shown with its array, as `phpinfo` does: `$_SERVER['DB_PASSWORD']`. */
const END_OF_INDEX = new RegExp(`(?:${quoted_text/* QUOTE */.jA})?\\]$`);
const NAME_TEXT = new RegExp(`\\s{0,40}((?:(?!${separators/* LESS */.ae}|${separators/* GREATER */.$b})[^\\n]){1,200}?)\\s{0,40}(?=${separators/* LESS */.ae})`, 'y');
/** How many characters of an element's text are searched for its end. */
const LONGEST_ELEMENT = 65_536;
const CLOSING_TAG = new RegExp(`(${separators/* LESS */.ae})\\\\{0,3}${(0,character_spellings/* anySpelling */.vS)('/')}([A-Za-z_][\\w.:-]{0,79})`, 'g');
/**
 * The values of elements of HTML and XML under wanted names. An element is named by itself
 * (`<password>`) or by an attribute; its value is its attribute `value`, or else its text. The text
 * of the element before may also name it.
 */
const markup = { trigger: markup_element_TRIGGER, find: markupValues };
function markupValues(text, isWanted) {
    const values = [];
    const closingTagAfter = createClosingTagFinder(text);
    /** The text of the element before, if that is a wanted name. */
    let called;
    TAG.lastIndex = 0;
    for (let found = TAG.exec(text); found !== null; found = TAG.exec(text)) {
        const tag = tagOf(found, TAG.lastIndex);
        const own = elementNames(tag).find((name) => isWanted(name, 'field'));
        const name = own ?? (called !== undefined && HOLDING.test(tag.element) ? called : undefined);
        called = own !== undefined || !INLINE.test(tag.element) ? undefined : called;
        if (name === undefined) {
            called = NAMING.test(tag.element) ? nameWithin(tag) : called;
            continue;
        }
        const value = own === undefined ? textOf(tag) : ownValue(tag);
        if (value === undefined || (own === undefined && isMarkupOrProse(tag, value)))
            continue;
        values.push({ ...value, name, kind: 'field', isEncoded: false });
        TAG.lastIndex = Math.max(tag.end, value.end);
    }
    return values;
    function nameWithin({ end, isOpening }) {
        const written = isOpening ? (0,pattern_search/* matchAt */.pF)(NAME_TEXT, text, end)?.[1] : undefined;
        const name = written === undefined ? undefined : (0,written_name/* nameAtEndOf */.Tj)(written.replace(END_OF_INDEX, ''));
        return name !== undefined && isWanted(name, 'field') ? name : undefined;
    }
    function ownValue(tag) {
        const found = VALUE_ATTRIBUTE.exec(tag.attributes);
        if (found !== null)
            return attributeValue(found, tag);
        return PART_OF_PAGE.test(tag.element) ? undefined : textOf(tag);
    }
    function attributeValue([attribute, quote, bare = ''], { attributes, attributesAt }) {
        const end = attributesAt + attributes.indexOf(attribute) + attribute.length;
        return quote === undefined ? { start: end - bare.length, end } : { start: end, end: (0,quoted_text/* endOfQuoted */.Lc)(text, end, quote) };
    }
    /**
     * The text of an element that is closed or truncated. `<password>` in a sentence is a
     * placeholder.
     */
    function textOf({ less, element, isOpening, end }) {
        if (!isOpening)
            return undefined;
        const closing = closingTagAfter(less + element, end);
        if (closing !== undefined && closing - end <= LONGEST_ELEMENT)
            return { start: end, end: closing };
        const rest = text.slice(end, end + LONGEST_ELEMENT + 1);
        const isCutOff = !rest.includes(less) && rest.length <= LONGEST_ELEMENT && !/\s/.test(rest);
        return isCutOff ? { start: end, end: text.length } : undefined;
    }
    function isMarkupOrProse({ element, less }, { start, end }) {
        if (!CELL.test(element))
            return false;
        const written = text.slice(start, end).replace(INLINE_TAG, '').trim();
        return written === '' || written.includes(less) || /\s/.test(written);
    }
}
function tagOf(found, end) {
    const [, less = '', element = '', attributes = '', close] = found;
    const isOpening = close !== undefined && !attributes.endsWith('/');
    return { less, element, attributes, isOpening, attributesAt: end - (close?.length ?? 0) - attributes.length, end };
}
/** The names of an element: those in its attributes, and its own without the prefix. */
function elementNames({ element, attributes }) {
    if (/^input$/i.test(element) && PASSWORD_ATTRIBUTE.test(attributes))
        return ['password'];
    // An element with an id and no value is a part of the page.
    const hasValue = VALUE_ATTRIBUTE.test(attributes);
    const said = (0,pattern_search/* matchesIn */.XJ)(attributes, NAME_ATTRIBUTE).filter(({ 1: id }) => id === undefined || hasValue);
    return [...said.map(({ 2: name = '' }) => name), element.slice(element.indexOf(':') + 1)];
}
/**
 * Finds where the next closing tag begins, with its `<` spelled like that of the opening tag; any
 * other is part of the element's text. Must be asked at increasing offsets, which takes one pass
 * over the whole text.
 */
function createClosingTagFinder(text) {
    let tags;
    return (opening, from) => {
        tags ??= closingTagsOf(text);
        const starts = tags.get(opening) ?? [];
        while ((starts.at(-1) ?? from) < from)
            starts.pop();
        return starts.at(-1);
    };
}
/** Where closing tags begin, last first. */
function closingTagsOf(text) {
    const starts = new Map();
    for (const { 1: less = '', 2: element = '', index } of [...text.matchAll(CLOSING_TAG)].toReversed()) {
        const opening = less + element;
        const known = starts.get(opening);
        if (known === undefined)
            starts.set(opening, [index]);
        else
            known.push(index);
    }
    return starts;
}

;// CONCATENATED MODULE: ./build/redaction/syntax/multipart-form.js





const NEXT = `${separators/* SPACE */.t6}{0,8}${separators/* SEMICOLON */.I8}${separators/* SPACE */.t6}{0,8}`;
const UNQUOTED = `(?!${quoted_text/* QUOTE */.jA})(?:(?!${separators/* SEMICOLON */.I8}|${line_breaks/* LINE_BREAK */.Fb})\\S){1,300}`;
const PARAMETER = `(?!name${separators/* SPACED_EQUALS */.T$})[\\w*-]{1,40}${separators/* SPACED_EQUALS */.T$}(?:${quoted_text/* QUOTE */.jA}(?:(?!${quoted_text/* QUOTE */.jA}|${line_breaks/* LINE_BREAK */.Fb})[^]){0,300}${quoted_text/* QUOTE */.jA}|${UNQUOTED})`;
const NAME = `(?:(?!${quoted_text/* QUOTE */.jA}|${line_breaks/* LINE_BREAK */.Fb}|${separators/* SEMICOLON */.I8})${written_name/* WRITTEN_CHARACTER */.s5}){1,120}`;
const PART_NAME = new RegExp(`form-data(?:${NEXT}${PARAMETER}){0,4}${NEXT}name${separators/* SPACED_EQUALS */.T$}(?:${quoted_text/* QUOTE */.jA})?(${NAME})`, 'gi');
const multipart_form_TRIGGER = /form-data/i;
const BOUNDARY = new RegExp(`${line_breaks/* LINE_BREAK */.Fb}--`, 'g');
/** The most header lines in a part of a form. RFC 7578 defines three. */
const MOST_PART_HEADERS = 8;
/**
 * The values of wanted parts of a multipart form (RFC 7578). Any line that begins with `--` is a
 * boundary.
 */
const multipartForms = { trigger: multipart_form_TRIGGER, find: multipartFields };
function multipartFields(text, isWanted) {
    const values = [];
    const breakAfter = (0,line_breaks/* createLineBreakFinder */.AK)(text);
    const boundaryAfter = (0,pattern_search/* createMatchFinder */.Ue)(text, BOUNDARY);
    PART_NAME.lastIndex = 0;
    for (let found = PART_NAME.exec(text); found !== null; found = PART_NAME.exec(text)) {
        const name = (0,written_name/* nameAtEndOf */.Tj)(found[1] ?? '');
        const start = isWanted(name, 'field') ? endOfPartHeaders(PART_NAME.lastIndex, breakAfter) : undefined;
        if (start === undefined)
            continue;
        const end = boundaryAfter(start)?.start ?? text.length;
        values.push({ start, end, name, kind: 'field', isEncoded: false });
        PART_NAME.lastIndex = end;
    }
    return values;
}
/** Where the first empty line after an offset ends. */
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

// EXTERNAL MODULE: ./build/redaction/syntax/name-value-record.js
var name_value_record = __webpack_require__(7711);
;// CONCATENATED MODULE: ./build/redaction/syntax/option-and-directive.js



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
const NAMED_BY_ITSELF = `(?<![\\w-])([\\w.]{0,60}${ITSELF})(?=${SOME_BLANKS}${quoted_text/* QUOTE */.jA})`;
const DIRECTIVE = new RegExp(`(?:${NAMED_BY_PLACE}|${NAMED_BY_ITSELF})${SOME_BLANKS}(?:(${quoted_text/* QUOTE */.jA})|(?=([^\\s"'<>;&\\\\]{1,4096})))`, 'g');
const option_and_directive_TRIGGER = new RegExp(`${SETTER}|--[\\w.-]|(?:${ITSELF})${SOME_BLANKS}`);
/**
 * `--password PASSWORD` and `--token your token` explain how to use a program;
 * `$http_authorization` is a variable.
 */
const NO_VALUE = /^(?:[A-Za-z_]*[.,:)\]]*|\$\{?\w*\}?)$/;
/** The values separated from their names only by blanks: `--password …`, `SetEnv NAME …`. */
const optionsAndDirectives = { trigger: option_and_directive_TRIGGER, find: optionAndDirectiveValues };
function optionAndDirectiveValues(text, isWanted) {
    const values = [];
    const lineEndAfter = (0,pattern_search/* createMatchFinder */.Ue)(text, LINE_END);
    DIRECTIVE.lastIndex = 0;
    for (let found = DIRECTIVE.exec(text); found !== null; found = DIRECTIVE.exec(text)) {
        const [, placed, itself, quote, word = ''] = found;
        const start = DIRECTIVE.lastIndex;
        const name = itself === 'IDENTIFIED BY' ? 'password' : (0,written_name/* nameAtEndOf */.Tj)(placed ?? itself ?? '');
        if (!isWanted(name, 'member') || (quote === undefined && NO_VALUE.test(word)))
            continue;
        const line = text.slice(start, lineEndAfter(start)?.start ?? text.length);
        const end = start + (quote === undefined ? word.length : (0,quoted_text/* endOfQuoted */.Lc)(line, 0, quote));
        values.push({ start, end, name, kind: 'member', isEncoded: false });
        DIRECTIVE.lastIndex = end;
    }
    return values;
}

// EXTERNAL MODULE: ./build/redaction/syntax/json-member.js
var json_member = __webpack_require__(59);
;// CONCATENATED MODULE: ./build/redaction/syntax/php-serialize.js





const TYPE = `[sidabON](?:${separators/* COLON */.oH}|${separators/* SEMICOLON */.I8})`;
/**
 * The name or number of an entry that PHP serialized (`s:8:"password";`), or a name in a saved
 * session of PHP (`password|`). A letter after it is the type of the value.
 */
const php_serialize_NAME = new RegExp(`(?:s${separators/* COLON */.oH}\\d{1,6}${separators/* COLON */.oH}${quoted_text/* QUOTE */.jA}([^"'\`<>{};]{1,120}?)${quoted_text/* QUOTE */.jA}${separators/* SEMICOLON */.I8}|i${separators/* COLON */.oH}\\d{1,10}${separators/* SEMICOLON */.I8}|\\|(?<=(${written_name/* NAME_CHARACTER */.YI}{1,80})\\|))(?=${TYPE})`, 'g');
const php_serialize_TRIGGER = new RegExp(`(?:${separators/* SEMICOLON */.I8}|\\|)${TYPE}`);
const STRING = new RegExp(`s${separators/* COLON */.oH}(\\d{1,9})${separators/* COLON */.oH}(${quoted_text/* QUOTE */.jA})`, 'y');
const NUMBER = new RegExp(`[id]${separators/* COLON */.oH}(-?\\d[\\d.eE+-]{0,40})`, 'y');
const NESTED = new RegExp(`[aO]${separators/* COLON */.oH}[^{}]{1,200}(?=\\{)`, 'y');
/** The values of wanted entries that PHP serialized. */
const phpSerialized = { trigger: php_serialize_TRIGGER, find: phpSerializedValues };
function phpSerializedValues(text, isWanted) {
    const values = [];
    php_serialize_NAME.lastIndex = 0;
    for (let found = php_serialize_NAME.exec(text); found !== null; found = php_serialize_NAME.exec(text)) {
        const name = (0,written_name/* nameAtEndOf */.Tj)(found[1] ?? found[2] ?? '');
        const from = php_serialize_NAME.lastIndex;
        const alone = valueAt(text, from);
        // A text in the place of a value is not a name, whatever it says. A list or an object holds
        // more names.
        php_serialize_NAME.lastIndex = Math.max(from, alone?.end ?? from);
        if (!isWanted(name, 'member'))
            continue;
        const value = alone ?? nestedAt(text, from);
        if (value === undefined)
            continue;
        values.push({ ...value, name, kind: 'member', isEncoded: false });
        php_serialize_NAME.lastIndex = Math.max(from, value.end);
    }
    return values;
}
/** A text or a number. */
function valueAt(text, from) {
    const string = (0,pattern_search/* matchAt */.pF)(STRING, text, from);
    if (string !== undefined) {
        const [written, bytes = '', quote = ''] = string;
        const start = from + written.length;
        return { start, end: (0,quoted_text/* endOfCounted */.$A)(text, start, { quote, bytes: Number(bytes) }) };
    }
    const number = (0,pattern_search/* matchAt */.pF)(NUMBER, text, from);
    if (number === undefined)
        return undefined;
    const end = from + number[0].length;
    return { start: end - (number[1]?.length ?? 0), end };
}
/** Everything in a list or an object. */
function nestedAt(text, from) {
    const nested = (0,pattern_search/* matchAt */.pF)(NESTED, text, from);
    if (nested === undefined)
        return undefined;
    const start = from + nested[0].length;
    return { start: start + 1, end: (0,json_member/* jsonMemberValues */.Z)(text, { from: start, nameQuote: '"' }).end };
}

;// CONCATENATED MODULE: ./build/redaction/syntax/yaml-block.js




const ANY_BLANKS = '[ \\t]{0,64}';
const DASHES = '(?:[-?][ \\t]{1,8}){0,4}';
const QUOTED_NAME = `["']?(${written_name/* NAME_CHARACTER */.YI}{1,80})["']?${ANY_BLANKS}:`;
const START = `(?:^|(?<=["'=>])|${line_breaks/* LINE_BREAK */.Fb})(${ANY_BLANKS})`;
const REST_OF_LINE = `(?:[ \\t]{1,8}[!&]\\S{1,80}){0,2}(?:[ \\t]{1,8}([|>][-+\\d]{0,2}))?${ANY_BLANKS}(?:#[^\\r\\n<\\\\]{0,200})?(?=${line_breaks/* LINE_BREAK */.Fb})`;
/**
 * A name whose value begins on the next line: a block (`password: |`), a list, or a single text.
 */
const NAME_ABOVE = new RegExp(`${START}${DASHES}${QUOTED_NAME}${REST_OF_LINE}`, 'g');
/** A name and a value in two members, one below the other, as Kubernetes writes variables. */
const RECORD = new RegExp(`${START}${DASHES}(?:name|key):${ANY_BLANKS}(?:${quoted_text/* QUOTE */.jA})?(${written_name/* NAME_CHARACTER */.YI}{1,80})(?:${quoted_text/* QUOTE */.jA})?${ANY_BLANKS}${line_breaks/* LINE_BREAK */.Fb}${ANY_BLANKS}value${ANY_BLANKS}:[ \\t]{1,8}(${quoted_text/* QUOTE */.jA})?`, 'gi');
const yaml_block_TRIGGER = new RegExp(`:${REST_OF_LINE}|(?:name|key):`, 'i');
const INDENT = /(?:[ \t]|&nbsp;){0,1000}/y;
/** A quoted item of a list, which may contain blanks. */
const QUOTED_ITEM = new RegExp(`-[ \\t]{1,8}(${quoted_text/* QUOTE */.jA})`, 'y');
const END_OF_ITEM = /[ \t]{0,64}(?:#.*)?$/y;
/** A line that is an item of a list, or a text alone: one word, and not a name. */
const ITEM = new RegExp(`(?:-[ \\t]{1,8})?(["']?)((?:(?!${line_breaks/* LINE_BREAK */.Fb})[^\\s"'<>{}[\\]])+)\\1${ANY_BLANKS}(?=${line_breaks/* LINE_BREAK */.Fb}|$)`, 'y');
const yaml_block_WORD_OF_PROSE = /^(?:\p{L}[a-z]{0,14}[.!,;]?|.*:)$/u;
/**
 * The values that YAML writes below their names, on separate lines. (For those on the same line,
 * see `colon-line.ts`.)
 */
const yamlBlocks = { trigger: yaml_block_TRIGGER, find: yamlBlockValues };
function yamlBlockValues(text, isWanted) {
    const breakAfter = (0,line_breaks/* createLineBreakFinder */.AK)(text);
    const values = [];
    NAME_ABOVE.lastIndex = 0;
    for (let found = NAME_ABOVE.exec(text); found !== null; found = NAME_ABOVE.exec(text)) {
        const [, indent = '', written = '', block] = found;
        const from = NAME_ABOVE.lastIndex;
        const name = (0,written_name/* nameAtEndOf */.Tj)(written);
        if (!isWanted(name, 'field'))
            continue;
        const here = block === undefined ? itemsBelow(from, indent.length) : blockBelow(from, indent.length);
        for (const value of here)
            values.push({ ...value, name, kind: 'field', isEncoded: false });
        NAME_ABOVE.lastIndex = Math.max(from, here.at(-1)?.end ?? from);
    }
    // Looking for one first costs less than `matchAll`, which copies its pattern.
    return text.search(RECORD) === -1 ? values : [...values, ...variableValues()];
    /** The lines of a block: all that are as deep as the first, and empty ones. */
    function blockBelow(from, parent) {
        let depth;
        let start;
        let end = from;
        for (let line = breakAfter(from); line !== undefined; line = breakAfter(line.end)) {
            const indent = indentAt(line.end);
            const at = line.end + indent;
            const next = breakAfter(at);
            if (next?.start !== at && at < text.length) {
                depth ??= indent;
                if (depth <= parent || indent < depth)
                    break;
                start ??= at;
                end = next?.start ?? text.length;
            }
        }
        return start === undefined ? [] : [{ start, end }];
    }
    /** The items of a list, or the single text in its place. */
    function itemsBelow(from, parent) {
        const items = [];
        for (let line = breakAfter(from); line !== undefined; line = breakAfter(line.end)) {
            const indent = indentAt(line.end);
            const at = line.end + indent;
            const quoted = indent < parent ? undefined : quotedItemAt(at);
            if (quoted !== undefined) {
                items.push(quoted);
                continue;
            }
            const item = (0,pattern_search/* matchAt */.pF)(ITEM, text, at);
            const isListed = text.startsWith('- ', at);
            if (item === undefined || indent < parent || (indent === parent && !isListed))
                break;
            const [written, , value = ''] = item;
            if (!isListed && (items.length > 0 || yaml_block_WORD_OF_PROSE.test(value)))
                break;
            const start = at + written.indexOf(value, isListed ? 2 : 0);
            if (!value.endsWith(':'))
                items.push({ start, end: start + value.length });
            if (!isListed)
                break;
        }
        return items;
    }
    /**
     * A quoted item that fills its line. Only that line is read, since the quote may never be closed.
     */
    function quotedItemAt(at) {
        const opening = (0,pattern_search/* matchAt */.pF)(QUOTED_ITEM, text, at);
        if (opening === undefined)
            return undefined;
        const start = at + opening[0].length;
        return quotedIn(start, opening[1] ?? '');
    }
    function quotedIn(start, quote) {
        const line = text.slice(start, breakAfter(start)?.start ?? text.length);
        const end = (0,quoted_text/* endOfQuoted */.Lc)(line, 0, quote);
        const isWhole = (0,pattern_search/* matchAt */.pF)(END_OF_ITEM, line, end + quote.length) !== undefined;
        return isWhole ? { start, end: start + end } : undefined;
    }
    function indentAt(at) {
        return (0,pattern_search/* matchAt */.pF)(INDENT, text, at)?.[0].length ?? 0;
    }
    function variableValues() {
        return [...text.matchAll(RECORD)].flatMap(({ 0: before, 2: written = '', 3: quote, index }) => {
            const name = (0,written_name/* nameAtEndOf */.Tj)(written);
            const start = index + before.length;
            const line = text.slice(start, breakAfter(start)?.start ?? text.length);
            const end = start + (quote === undefined ? line.length : (0,quoted_text/* endOfQuoted */.Lc)(line, 0, quote));
            return isWanted(name, 'field') ? [{ start, end, name, kind: 'field', isEncoded: false }] : [];
        });
    }
}

;// CONCATENATED MODULE: ./build/redaction/syntax/all-syntaxes.js













/** Each knows some ways to write a name and its value. For a new way, add a file and a row. */
const SYNTAXES = [
    colonLines,
    members_and_pairs/* membersAndPairs */.Y,
    name_value_record/* nameValueRecords */.xT,
    graphqlVariables,
    markup,
    multipartForms,
    yamlBlocks,
    function_call/* functionCalls */.S,
    optionsAndDirectives,
    phpSerialized,
];
/** The syntaxes that a text is worth trying for. */
const syntaxesFor = (0,text_clues/* createLook */.yd)(SYNTAXES.map((syntax) => ({ clues: (0,text_clues/* cluesOf */.uC)(syntax.rarePart ?? syntax.trigger.source), find: syntax })));
/**
 * The values in a text whose names are wanted, however they are written and encoded. Also the
 * values of lines that have the name of a credential.
 */
function valuesInAllSyntaxes(text, names) {
    return [...valuesIn(text, names.isWanted), ...valuesEncodedIn(text, names)];
}
function valuesIn(text, isWanted) {
    return triggeredBy(text, syntaxesFor(text)).flatMap((find) => find(text, isWanted));
}
/**
 * What is found only once an encoding is undone. Values to be replaced in quotes are left out,
 * because the spelling of the quotes would be lost.
 */
function valuesEncodedIn(text, { mayBeIn, isWanted }) {
    const peeledTexts = (0,outer_encoding/* peelEncoded */.p7)(text).filter((peeled) => mayBeIn(peeled.text));
    return peeledTexts.flatMap((peeled) => valuesIn(peeled.text, isWanted)
        .filter(({ quote }) => quote === undefined)
        .map((value) => ({ ...value, ...peeled.encodedSourceOf(value) })));
}

// EXTERNAL MODULE: ./build/redaction/syntax/cookie.js
var cookie = __webpack_require__(2260);
;// CONCATENATED MODULE: ./build/redaction/syntax/harmless-value.js
/**
 * Values that are not really one: words for "no value", the switch of a setting, the place where a
 * program finds the value (`req.body.password`), and a gap in a template (`{{token}}`, `${TOKEN}`,
 * `<token>`, `****`).
 */
const PLACEHOLDER = /^(?:null|none|nil|undefined|true|false|on|off|yes|no|[01]|[[{(][\]})]?|(?:req|request|ctx|this|self|props|process\.env)(?:\.[a-z_$]{1,40}){1,8}|\$?\{\{?[\w .-]{1,60}\}?\}|<[\w -]{1,60}>|\*{3,80})[;,)]{0,4}$/i;
/** The rest of a sentence such as `The Authorization: header should be sent over TLS only.` */
const SENTENCE = /^headers?(?: \p{L}[\p{L}'-]{0,14}[.,;:!]?){3,40}$/u;
/** Whether the text under the name of a credential is a placeholder for one. */
function isPlaceholder(value) {
    return PLACEHOLDER.test(value);
}
/** Whether the text after the name of a header is a sentence about the header. */
function isSentenceAboutHeader(value) {
    return SENTENCE.test(value);
}

;// CONCATENATED MODULE: ./build/redaction/syntax/header-line.js







const header_line_BLANK = `(?:${(0,character_spellings/* anySpelling */.vS)(' \t', (spelling) => !spelling.startsWith('%'))}|&nbsp;)`;
/**
 * The line break that ends a field whose own line begins with this many blanks. The field goes on
 * in a line with more of them (obsolete folding, RFC 9112, section 5.2), or with some and no other
 * field.
 */
function fieldBreak(indent) {
    const known = fieldBreaks.get(indent);
    if (known !== undefined)
        return known;
    const deeper = `${header_line_BLANK}{${indent + 1},256}\\S`;
    const made = new RegExp(`${line_breaks/* VALUE_BREAK */.kc}(?!${deeper}|${header_line_BLANK}{1,256}(?!${header_line_BLANK}|[\\w-]{1,80}[ \\t]{0,8}:)\\S)`, 'g');
    fieldBreaks.set(indent, made);
    return made;
}
/** Compiling one takes longer than reading a text with it. There is one for each indent: 41. */
const fieldBreaks = new Map();
/**
 * What may directly precede a header's name: no letter, unless it is part of an escape such as `\n`
 * or `%0A`.
 */
const BEFORE_NAME = '(?<=^|[^\\w-]|(?:\\\\|%(?:25){0,3}5c)[nrt]|%[\\da-f]{2}|\\\\[ux][\\da-f]{2,4})';
/** Blanks before a value, including those of URLs and HTML. */
const VALUE_START = /(?:[ \t]|%(?:25)?20|&nbsp;){0,64}/y;
/**
 * Where a header line ends that is URL-encoded in a URL: with its line, a JSON string, or its
 * parameter.
 */
const END_IN_ENCODED = endInEncoded('%');
const END_IN_TWICE_ENCODED = endInEncoded('%(?:25)?');
function endInEncoded(percent) {
    const escapedBreak = `${percent}5[cC][rn](?=[\\w-]{1,80}${percent}3[aA]|${percent}(?:22|5[cC]))`;
    return new RegExp(`${percent}0[aAdD]|${escapedBreak}|${(0,quoted_text/* encodedStringEnd */.Ju)(percent)}|[\\s"<>&]|$`, 'g');
}
const DOUBLE_QUOTE = /\\{0,7}(?:"|&quot;|&#34;|&#x22;)/g;
/** What follows a string in JSON: the next one, or the end of the list or object. */
const AFTER_STRING = /\s{0,8}(?:,\s{0,8}[\\"'{[&\d]|[}\])]{1,8}\s{0,8}(?:[,;&<"'\\]|$)|$)/y;
/**
 * Creates a finder of header lines that carry credentials, and of those with the given names. Their
 * values reach to the end of the line, in any spelling, and include folded lines. A header's name
 * counts anywhere in a line. (For headers that only a name such as `X-My-Token` gives away, see
 * `colon-line.ts`.)
 */
function createHeaderLineFinder(names) {
    const all = [credential_name/* CREDENTIAL_HEADERS */.zt, ...names.map((name) => name.replace(/[^\w-]/g, '\\$&'))].join('|');
    const header = new RegExp(`${BEFORE_NAME}(${all})${separators/* BLANKS */.a7}(${separators/* COLON */.oH})`, 'gi');
    return { clues: (0,text_clues/* cluesOf */.uC)(all), find };
    function find(text) {
        const values = [];
        // One for each indent, so each of them reads the text once.
        const breakFinders = new Map();
        header.lastIndex = 0;
        for (let found = header.exec(text); found !== null; found = header.exec(text)) {
            const [, name = '', colon = ''] = found;
            const isEncoded = colon.startsWith('%');
            const from = header.lastIndex;
            const start = from + ((0,pattern_search/* matchAt */.pF)(VALUE_START, text, from)?.[0].length ?? 0);
            const indent = (0,line_breaks/* indentAt */.oY)(text, found.index) ?? 0;
            const breakAfter = breakFinders.get(indent) ?? (0,pattern_search/* createMatchFinder */.Ue)(text, fieldBreak(indent));
            breakFinders.set(indent, breakAfter);
            const line = { start, end: breakAfter(start)?.start ?? text.length };
            const encodedEnd = colon.startsWith('%25') ? END_IN_TWICE_ENCODED : END_IN_ENCODED;
            const end = isEncoded
                ? ((0,pattern_search/* matchAt */.pF)(encodedEnd, text, start)?.index ?? line.end)
                : endOfField(text, line, found.index);
            values.push({ name, start, end, isEncoded, kind: 'header' });
            header.lastIndex = Math.max(from, end);
        }
        return values;
    }
}
/**
 * A quoted header ends with its quotes; the last one in a string of headers ends with the string.
 */
function endOfField(text, line, nameAt) {
    const quote = (0,line_breaks/* isLineStart */.hi)(text, nameAt) ? undefined : (0,quoted_text/* quoteBefore */.G)(text, nameAt);
    if (quote !== undefined)
        return Math.min(line.end, (0,quoted_text/* endOfQuoted */.Lc)(text, line.start, quote));
    const value = text.slice(line.start, line.end);
    DOUBLE_QUOTE.lastIndex = 0;
    for (let quotes = 0;; quotes += 1) {
        const end = DOUBLE_QUOTE.exec(value);
        if (end === null)
            return line.end;
        // The quotes of a value come in pairs.
        const isOdd = quotes % 2 === 0;
        if (isOdd && (0,pattern_search/* matchAt */.pF)(AFTER_STRING, value, DOUBLE_QUOTE.lastIndex) !== undefined)
            return line.start + end.index;
    }
}

// EXTERNAL MODULE: ./build/redaction/text/remembered-texts.js
var remembered_texts = __webpack_require__(2237);
// EXTERNAL MODULE: ./build/redaction/text/replaced-parts.js
var replaced_parts = __webpack_require__(5513);
;// CONCATENATED MODULE: ./build/redaction/redactor.js
/**
 * How credentials are removed from a text, in order:
 *
 * 1. `known/` finds the secrets that the run was given, in any spelling and within base64.
 * 2. `syntax/` finds values that have names: JSON, forms, headers, YAML, programs. `names/` knows
 *    the names of credentials, and `syntax/harmless-value.ts` the values that are never one.
 * 3. `shapes/` finds credentials by their form: bearer tokens, PEM keys, keys of issuers.
 * 4. Each finder returns parts of the text, and `text/replaced-parts.ts` replaces them all at once.
 *    The result is read again until nothing changes.
 *
 * `text/` holds what all of them share: spellings of characters, separators, quotes, decoding. By
 * `text/clues.ts` a text is shown only to finders that could find something in it.
 * `parsed-json.ts` takes a value of JSON apart into texts.
 *
 * 2 and 3 are the heuristics. When they are off, 2 still finds given values that are too short for
 * 1, but only after the name of their own header.
 */















/**
 * What one pass removes can reveal more for the next, such as a name that ran into a secret. Texts
 * settle after two passes, contrived ones after three. The limit keeps the time in proportion.
 */
const MOST_PASSES = 8;
/** A name of one word, which may tell by any part of it. */
const WORD = /^[\w.$\-[\]:@]{1,80}$/;
/**
 * A redactor for the secrets that a run was given and, with heuristics, for other credentials in a
 * report.
 */
function createRedactor({ secrets, heuristics }) {
    const ownValues = shortValuesByHeader(secrets);
    const headerLines = createHeaderLineFinder([...ownValues.keys()]);
    const mention = createMentionTest([...ownValues.keys()]);
    const names = { mayBeIn: mention.mayBeIn, isWanted };
    const findersFor = (0,text_clues/* createLook */.yd)([
        ...createSecretFinders(secrets.filter(given_secrets/* isUnmistakable */.bm).map(({ value }) => value)),
        ...(heuristics || ownValues.size > 0
            ? [
                { clues: headerLines.clues, find: headerPartsIn },
                { clues: mention.clues, find: namedPartsIn },
            ]
            : []),
        ...(heuristics ? [credentialShapes] : []),
    ]);
    const remembered = (0,remembered_texts/* remembering */.M)(redactText);
    // Texts that differ in a credential alone become the same.
    const redactAgain = (0,remembered_texts/* remembering */.M)(redactOnce);
    const text = (each) => (findersFor(each).length === 0 ? each : remembered(each));
    return { text, json: (value) => (0,parsed_json/* redactJson */.K)(value, { text, under: leavesUnder }) };
    function redactText(text) {
        let redacted = redactOnce(text);
        for (let pass = 1, before = text; pass < MOST_PASSES && before !== redacted; pass += 1) {
            before = redacted;
            redacted = redactAgain(before);
        }
        return redacted;
    }
    function redactOnce(text) {
        const parts = findersFor(text).flatMap((find) => find(text));
        return parts.length === 0 ? text : (0,replaced_parts/* replaceParts */.J)(text, parts);
    }
    function headerPartsIn(text) {
        return headerLines.find(text).flatMap((value) => secretPartsOf(text, value));
    }
    function namedPartsIn(text) {
        if (!names.mayBeIn(text))
            return [];
        const values = heuristics ? valuesInAllSyntaxes(text, names) : (0,members_and_pairs/* memberAndPairValues */.G)(text, isWanted);
        return values.flatMap((value) => secretPartsOf(text, value));
    }
    function isWanted(name, kind) {
        return (heuristics && isCredential(name, kind)) || (kind === 'member' && ownValues.has(name.toLowerCase()));
    }
    function secretPartsOf(text, value) {
        return partsOf(text, value)
            .filter(({ start, end }) => isSecret(text.slice(start, end), value))
            .map(toReplacedPart);
    }
    function isSecret(value, { name, kind }) {
        const isOwn = ownValues.get(name.toLowerCase())?.has(value) ?? false;
        return isOwn || (heuristics && isCredential(name, kind) && !isHarmless(value, name, kind));
    }
    function leavesUnder(written) {
        const name = namesIn(written).find((each) => isWanted(each, 'member'));
        if (name === undefined)
            return undefined;
        return (leaf) => {
            const text = String(leaf);
            const parts = secretPartsOf(text, { name, kind: 'member', isEncoded: false, start: 0, end: text.length });
            return parts.length === 0 ? leaf : (0,replaced_parts/* replaceParts */.J)(text, parts);
        };
    }
}
/**
 * The names that identify a member: those that a text can have before a colon. A URL is not a name.
 */
function namesIn(written) {
    if (WORD.test(written))
        return [written, (0,written_name/* nameAtEndOf */.Tj)(written)];
    return written.includes('://') ? [] : [(0,written_name/* nameAtEndOf */.Tj)(written)];
}
/** Which parts of a named value may be secret: the values of cookies, or all of anything else. */
function partsOf(text, value) {
    const { start, end, name, kind } = value;
    const written = text.slice(start, end);
    // A member named after cookies may hold the value of one. A header line without any is about
    // cookies.
    if ((0,credential_name/* holdsCookies */.Kk)(name) && (kind === 'header' || value.isEncoded || written.includes('='))) {
        return (0,cookie/* cookieValues */.v)(text, { ...value, isSet: /^set/i.test(name) });
    }
    const from = start + written.length - written.trimStart().length;
    return [{ ...value, start: from, end: start + written.trimEnd().length }];
}
function toReplacedPart({ start, end, quote }) {
    return quote === undefined ? { start, end } : { start, end, replacement: `${quote}${replaced_parts/* REDACTED */.X}${quote}` };
}
/** Whether this name is that of a credential. */
function isCredential(name, kind) {
    return (0,credential_name/* isCredentialName */.hN)(name) || isHeader(name, kind);
}
/**
 * The header of a credential. `cookie=` alone in a query is what an attack sends to other sites, so
 * it stays.
 */
function isHeader(name, kind) {
    return (kind === 'header' || kind === 'member') && ((0,credential_name/* isCredentialHeader */.b5)(name) || (0,credential_name/* holdsCookies */.Kk)(name));
}
/**
 * Whether a value can't be a credential under any name. After a header's name, even `null` counts
 * as a value.
 */
function isHarmless(value, name, kind) {
    return isHeader(name, kind) ? isSentenceAboutHeader(value) : isPlaceholder(value);
}
/**
 * Values so short that they are looked for only after their own header's name, by that name in
 * lower case.
 */
function shortValuesByHeader(secrets) {
    const values = new Map();
    for (const secret of secrets) {
        if ((0,given_secrets/* isUnmistakable */.bm)(secret) || secret.source.kind === 'key')
            continue;
        const name = secret.source.name.toLowerCase();
        values.set(name, (values.get(name) ?? new Set()).add(secret.value));
    }
    return values;
}


/***/ }),

/***/ 166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cL: () => (/* binding */ anyClue),
/* harmony export */   uC: () => (/* binding */ cluesOf),
/* harmony export */   yd: () => (/* binding */ createLook)
/* harmony export */ });
/* harmony import */ var _required_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6570);
/**
 * Which finders a text is worth showing to. Each says what a text must hold for it to find
 * anything: its clues. One look at a text sees the clues of all of them.
 */

/** Finders at most: one bit each. */
const MOST_FINDERS = 16;
/** Bits by which a character is told from others. They are the same for both cases of a letter. */
const BITS = 6;
const MASK = (1 << (BITS * _required_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_PIECE */ .ek)) - 1;
const FIRST_NOT_ASCII = 0x80;
/** Counts as a blank of ASCII. */
const NO_BREAK_SPACE = 0xa0;
/** The clues of patterns: where none of them matches, none of the clues is seen. */
function cluesOf(...patterns) {
    return anyClue(patterns.map((pattern) => () => piecesOf(pattern)));
}
/** Some patterns are a part of what several finders look for. */
const known = new Map();
function piecesOf(pattern) {
    if (!known.has(pattern))
        known.set(pattern, (0,_required_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredPieces */ .tf)(pattern));
    return known.get(pattern);
}
/** The clues of finders that go together. */
function anyClue(all) {
    return () => {
        const asked = all.map((clues) => clues());
        const told = asked.filter((clues) => clues !== undefined);
        return told.length < all.length ? undefined : told.flat();
    };
}
/**
 * Characters that are read without looking for clues. To learn them takes longer than to show all
 * finders so much text.
 */
const READ_WITHOUT = 100_000;
/** Creates a test that tells which of the finders may find something in a text. */
function createLook(finders) {
    const all = finders.map(({ find }) => find);
    let look;
    let read = 0;
    return (text) => {
        read += text.length;
        if (read < READ_WITHOUT)
            return text === '' ? [] : all;
        look ??= lookFor(finders);
        return look(text);
    };
}
function lookFor(finders) {
    if (finders.length > MOST_FINDERS)
        throw new Error(`more than ${MOST_FINDERS} finders`);
    const all = (1 << finders.length) - 1;
    const bySeen = new Map();
    const learnt = finders.map(({ clues }) => clues());
    const always = learnt.reduce((bits, clues, index) => (clues === undefined ? bits | (1 << index) : bits), 0);
    const bitsOf = tableOf(learnt);
    return (text) => {
        const seen = seenIn(text);
        const known = bySeen.get(seen);
        if (known !== undefined)
            return known;
        const meant = finders.filter((_, index) => (seen & (1 << index)) !== 0).map(({ find }) => find);
        bySeen.set(seen, meant);
        return meant;
    };
    function seenIn(text) {
        let seen = always;
        let key = 0;
        for (let at = 0; at < text.length; at += 1) {
            const code = text.charCodeAt(at);
            if (code >= FIRST_NOT_ASCII && code !== NO_BREAK_SPACE)
                return all;
            key = nextKey(key, code);
            seen |= bitsOf[key] ?? 0;
        }
        return seen;
    }
}
/** By the last characters read, a bit for each finder that has them for a clue. */
function tableOf(learnt) {
    const table = new Uint16Array(MASK + 1);
    for (const [index, clues = []] of learnt.entries()) {
        for (const clue of clues) {
            const end = clue.split('').reduce((key, char) => nextKey(key, char.charCodeAt(0)), 0);
            // Anything may stand before a shorter one.
            const step = 1 << (BITS * clue.length);
            for (let key = end; key < table.length; key += step)
                table[key] = (table[key] ?? 0) | (1 << index);
        }
    }
    return table;
}
/** A number for the last characters read. */
function nextKey(key, code) {
    return ((key << BITS) | ((code & 0x40) >> 1) | (code & 0x1f)) & MASK;
}


/***/ }),

/***/ 1801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ CLUES_TO_CLOSE_BREAKS),
/* harmony export */   "do": () => (/* binding */ peelTwiceEncoded),
/* harmony export */   p7: () => (/* binding */ peelEncoded),
/* harmony export */   zF: () => (/* binding */ unwrapBase64),
/* harmony export */   zd: () => (/* binding */ CLUES_TO_WRAPPED_BASE64)
/* harmony export */ });
/* harmony import */ var _character_spellings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6129);
/* harmony import */ var _clues_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(166);
/* harmony import */ var _decoded_characters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8675);
/* harmony import */ var _line_breaks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5249);
/* harmony import */ var _pattern_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(987);
/**
 * A text without its outermost encoding, or without the breaks in its base64. Nothing says which
 * encoding is the outermost, so each is tried alone. If it is the wrong one, the text makes no
 * sense and nothing is found in it.
 */





const HTML = {
    '&amp;': '&',
    '&quot;': '"',
    '&apos;': "'",
    '&lt;': '<',
    '&gt;': '>',
    '&nbsp;': ' ',
};
const SHORT_ESCAPES = { n: '\n', r: '\r', t: '\t' };
const ENCODINGS = [
    {
        sign: '%',
        isUsed: /%(?:0[ad]|2[027bcdf]|3[a-e]|5[bcd]|7[bcd])/i,
        isUsedTwice: /%(?:25|26|5c)/i,
        token: /%[0-7][\da-f]|(?:%[89a-f][\da-f]){1,400}/gi,
        decode: _decoded_characters_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeAllLayers */ .S,
        boundary: /[&\s"<>]/g,
    },
    {
        sign: '&',
        isUsed: /&(?:amp|quot|lt|gt|nbsp|#)/i,
        isUsedTwice: /&(?:amp|quot|apos|#38|#34|#0?39|#x2[267]);/i,
        token: /&(?:amp|quot|apos|lt|gt|nbsp|#\d{1,3}|#x[\da-f]{1,2});/gi,
        decode: (token) => HTML[token] ?? (/^&#x/i.test(token) ? characterOf(token.slice(3, -1), 16) : characterOf(token.slice(2, -1), 10)),
        boundary: /<(?!br\b)|(?<!<br[ \t/]{0,8})>/g,
    },
    {
        sign: '\\',
        isUsed: /\\["\\/nrtu]/,
        isUsedTwice: /\\(?:\\|u00(?:26|25|5c))/i,
        token: /\\(?:["\\/nrt]|u00[\da-f]{2})/g,
        decode: (token) => token.length > 2 ? characterOf(token.slice(2), 16) : (SHORT_ESCAPES[token.slice(1)] ?? token.slice(1)),
        boundary: /(?<!\\)"/g,
    },
];
const BASE64 = '[A-Za-z\\d+/_-]';
const BREAK_IN_BASE64 = new RegExp(`(?=[\\r\\n\\\\%&<])(?<=${BASE64}{4})${_line_breaks_js__WEBPACK_IMPORTED_MODULE_3__/* .LINE_BREAK */ .Fb}[ \\t]{0,64}(?=${BASE64})`, 'g');
/** What a text must hold to be unwrapped. */
const CLUES_TO_WRAPPED_BASE64 = (0,_clues_js__WEBPACK_IMPORTED_MODULE_1__/* .cluesOf */ .uC)(BREAK_IN_BASE64.source);
/**
 * The same where base64 of one character may stand between two breaks, because what ends a break
 * counts as base64 too. Any other two have four characters between them.
 */
const CLUES_TO_CLOSE_BREAKS = (0,_clues_js__WEBPACK_IMPORTED_MODULE_1__/* .cluesOf */ .uC)((0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('\r\n', (spelling) => /[A-Za-z\d]$/.test(spelling)));
/** The text without its outermost encoding, once for each that this may be. */
function peelEncoded(text) {
    return ENCODINGS.filter(({ sign, isUsed }) => text.includes(sign) && isUsed.test(text)).map(({ token, decode, boundary }) => {
        const peeled = replaceTokens(text, token, decode);
        return { ...peeled, encodedSourceOf: (part) => endAt(boundary, text, peeled.sourceOf(part)) };
    });
}
/** The same, only for encodings that may hold another. */
function peelTwiceEncoded(text) {
    return ENCODINGS.filter(({ isUsedTwice }) => isUsedTwice.test(text)).map(({ token, decode }) => replaceTokens(text, token, decode));
}
function endAt(boundary, text, { start, end }) {
    const at = text.slice(start, end).search(boundary);
    return { start, end: at === -1 ? end : start + at };
}
function characterOf(digits, radix) {
    return String.fromCharCode(Number.parseInt(digits, radix));
}
/** The text with the line breaks in its base64 removed, if there are any. */
function unwrapBase64(text) {
    return text.search(BREAK_IN_BASE64) === -1 ? undefined : replaceTokens(text, BREAK_IN_BASE64, () => '');
}
function replaceTokens(source, token, decode) {
    const parts = [];
    const pieces = [];
    let length = 0;
    let done = 0;
    for (const { 0: written, index } of (0,_pattern_search_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesIn */ .XJ)(source, token)) {
        add(source.slice(done, index), { source: { start: done, end: index }, isReplaced: false });
        done = index + written.length;
        add(decode(written), { source: { start: index, end: done }, isReplaced: true });
    }
    add(source.slice(done), { source: { start: done, end: source.length }, isReplaced: false });
    return { text: parts.join(''), sourceOf: ({ start, end }) => ({ start: startOf(start), end: endOf(end) }) };
    function add(text, piece) {
        if (text === '')
            return;
        parts.push(text);
        pieces.push({ at: length, ...piece });
        length += text.length;
    }
    function startOf(offset) {
        const piece = pieceAt(offset);
        return piece.source.start + (piece.isReplaced ? 0 : offset - piece.at);
    }
    function endOf(offset) {
        const piece = pieceAt(offset - 1);
        return piece.isReplaced ? piece.source.end : piece.source.start + offset - piece.at;
    }
    function pieceAt(offset) {
        let [low, high] = [0, pieces.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if ((pieces[middle]?.at ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return pieces[low] ?? { at: 0, source: { start: 0, end: 0 }, isReplaced: false };
    }
}


/***/ }),

/***/ 6570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ek: () => (/* binding */ LONGEST_PIECE),
  YV: () => (/* binding */ rarestPiece),
  tf: () => (/* binding */ requiredPieces)
});

;// CONCATENATED MODULE: ./build/redaction/text/pattern-tree.js
/**
 * The characters that are told from one another: ASCII, and the blank that the service puts between
 * the method and the URL.
 */
const SIMPLE = [...Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code)), '\u00a0'];
/** Matches nothing but a place. What stands in it may be anything. */
const PLACE = { kind: 'sequence', parts: [] };
/** Groups, by how they begin: those that only look around, and those that hold a part. */
const LOOKING = /\(\?<?[=!]/y;
const HOLDING = /\((?:\?:|\?<\w+>)?/y;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,)?(\d*)\})\??/y;
/** Characters that stand for themselves, up to one that a quantifier may follow. */
const TEXT = /(?:[\w "'#%&,:;<=>@`~-]|\\[^\w\x80-\uffff])+(?![*+?{])/y;
/** A class, or what stands for one character or a place. */
const CLASS = /\[(?:\\.|[^\]\\])*\]/sy;
const ESCAPE = /\\(?:u[\da-f]{4}|x[\da-f]{2}|.)/isy;
/** References to groups, and what needs the flag `u`. */
const UNKNOWN = /^\\[1-9ckpP]/;
/**
 * Reads the source of a pattern. What must stand around a match is left out, so the tree matches
 * more than the pattern.
 * @throws Error for what no tree can tell
 */
function readPattern(source) {
    let at = 0;
    const tree = readChoice();
    if (at < source.length)
        throw new Error(`no pattern: ${source.slice(at)}`);
    return tree;
    function readChoice() {
        const parts = [readSequence()];
        while (source[at] === '|') {
            at += 1;
            parts.push(readSequence());
        }
        const [first = PLACE] = parts;
        return parts.length === 1 ? first : { kind: 'choice', parts };
    }
    function readSequence() {
        const parts = [];
        while (at < source.length && source[at] !== '|' && source[at] !== ')')
            parts.push(readRepeat());
        return { kind: 'sequence', parts };
    }
    function readRepeat() {
        const part = readPart();
        const found = take(QUANTIFIER);
        if (found === undefined)
            return part;
        const [, sign, count, comma, end] = found;
        const least = sign === undefined ? Number(count) : sign === '+' ? 1 : 0;
        const isEndless = sign === undefined ? comma !== undefined && end === '' : sign !== '?';
        const most = isEndless ? Number.POSITIVE_INFINITY : sign === '?' ? 1 : Number(end || count);
        return { kind: 'repeat', part, least, most };
    }
    function readPart() {
        const isAround = take(LOOKING) !== undefined;
        if (isAround || take(HOLDING) !== undefined) {
            const inner = readChoice();
            at += 1;
            return isAround ? PLACE : inner;
        }
        const text = take(TEXT);
        if (text !== undefined)
            return { kind: 'text', text: text[0].replace(/\\(.)/g, '$1') };
        const single = (take(CLASS) ?? take(ESCAPE))?.[0] ?? source.charAt(at++);
        if (UNKNOWN.test(single))
            throw new Error(`unknown in a pattern: ${single}`);
        return /^(?:[$^]|\\[Bb])$/.test(single) ? PLACE : { kind: 'character', chars: charactersOf(single) };
    }
    function take(pattern) {
        pattern.lastIndex = at;
        const found = pattern.exec(source) ?? undefined;
        if (found !== undefined)
            at = pattern.lastIndex;
        return found;
    }
}
/** The pattern itself tells which characters a class or an escape stands for. */
function charactersOf(single) {
    if (single.length === 1 && single !== '.')
        return new Set(single < '\x80' ? [single] : []);
    const pattern = new RegExp(`^${single}$`);
    return new Set(SIMPLE.filter((char) => pattern.test(char)));
}

;// CONCATENATED MODULE: ./build/redaction/text/required-pieces.js
/** What a text must hold for a pattern to match in it. */

/** Characters of a piece at most. */
const LONGEST_PIECE = 3;
/** Beginnings and copies of a part that are looked at. What goes beyond them may be anything. */
const MOST_BEGINNINGS = 500;
const MOST_COPIES = 4;
const MOST_CHARACTERS = 40;
/** Letters by how often texts have them. */
const LETTERS = 'etaoinsrhldcumfpgwybvkxjqz';
/** About how often texts have an ASCII character. */
const FREQUENCIES = Array.from({ length: 0x80 }, (_, code) => {
    const char = String.fromCharCode(code);
    const rank = LETTERS.indexOf(char);
    return rank !== -1 ? 0.1 * 0.88 ** rank : char === ';' ? 0.5 : /[\d&%\\]/.test(char) ? 0.02 : 0.05;
});
/**
 * Short texts in lower case, one of which is in every text of simple characters in which the
 * pattern matches, whatever its case; undefined if there are none. Those are chosen that fewest
 * other texts have.
 */
function requiredPieces(source) {
    const pieces = requiredOf(readPattern(source));
    return pieces && [...pieces];
}
const NOTHING = { whole: new Set(['']), open: new Set() };
function requiredOf(tree) {
    switch (tree.kind) {
        case 'text':
        case 'character':
            return piecesOf(beginningsOf(tree));
        case 'choice':
            return unionOf(tree.parts.map(requiredOf));
        case 'repeat':
            return tree.least === 0 ? undefined : requiredOf(tree.part);
        case 'sequence':
            return [...tree.parts.map(requiredOf), ...windowsOf(tree.parts)].reduce(rarer, undefined);
    }
}
/** What some parts that follow one another require. A piece is no longer than a few parts. */
function windowsOf(parts) {
    const all = parts.map(beginningsOf);
    return parts.flatMap((part, start) => {
        // A text is enough by itself.
        if (part.kind === 'text' && part.text.length >= LONGEST_PIECE)
            return [];
        let window = all[start] ?? NOTHING;
        const pieces = [];
        for (let end = start + 1; end <= start + LONGEST_PIECE && end < all.length; end += 1) {
            if (window.whole.size === 0)
                break;
            window = joined([window, all[end] ?? NOTHING]);
            pieces.push(piecesOf(window));
        }
        return pieces;
    });
}
function unionOf(all) {
    const defined = all.filter((pieces) => pieces !== undefined);
    return defined.length < all.length ? undefined : new Set(defined.flatMap((pieces) => [...pieces]));
}
function rarer(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return costOf(b) < costOf(a) ? b : a;
}
function costOf(pieces) {
    return [...pieces].reduce((sum, piece) => sum + frequencyAt(piece, 0, piece.length), 0);
}
/** The rarest piece of a text in lower case; undefined if the text is empty. */
function rarestPiece(text) {
    if (text.length <= LONGEST_PIECE)
        return text === '' ? undefined : text;
    let rarest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at + LONGEST_PIECE <= text.length; at += 1) {
        const frequency = frequencyAt(text, at, at + LONGEST_PIECE);
        if (frequency < least)
            [rarest, least] = [at, frequency];
    }
    return text.slice(rarest, rarest + LONGEST_PIECE);
}
/** Every URL with parameters has it in HTML. */
const MOST_FREQUENT = '&amp;';
/** About how often what stands there in a text begins at a place of a text of HTML or a URL. */
function frequencyAt(text, start, end) {
    let frequency = 1;
    for (let at = start; at < end; at += 1)
        frequency *= FREQUENCIES[text.charCodeAt(at)] ?? 1;
    return frequency < 0.05 && MOST_FREQUENT.includes(text.slice(start, end)) ? 0.05 : frequency;
}
function piecesOf({ whole, open }) {
    const pieces = [...whole, ...open].map(rarestPiece).filter((piece) => piece !== undefined);
    return pieces.length < whole.size + open.size ? undefined : new Set(pieces);
}
const known = new WeakMap();
function beginningsOf(tree) {
    const earlier = known.get(tree);
    if (earlier !== undefined)
        return earlier;
    const beginnings = readBeginnings(tree);
    known.set(tree, beginnings);
    return beginnings;
}
function readBeginnings(tree) {
    switch (tree.kind) {
        case 'text':
            return { whole: new Set([tree.text.toLowerCase()]), open: new Set() };
        case 'character':
            return tree.chars.size > MOST_CHARACTERS
                ? { whole: new Set(), open: new Set(['']) }
                : { whole: new Set([...tree.chars].map((char) => char.toLowerCase())), open: new Set() };
        case 'choice': {
            const all = tree.parts.map(beginningsOf);
            return {
                whole: new Set(all.flatMap(({ whole }) => [...whole])),
                open: new Set(all.flatMap(({ open }) => [...open])),
            };
        }
        case 'repeat': {
            const { part, least, most } = tree;
            const one = beginningsOf(part);
            const copies = Array.from({ length: Math.min(least, MOST_COPIES) }, () => one);
            return joined(least === most && least <= MOST_COPIES ? copies : [...copies, repeated(one)]);
        }
        case 'sequence':
            return joined(tree.parts.map(beginningsOf));
    }
}
/** No copy of a part, or one, or two and whatever follows. */
function repeated(part) {
    const twice = joined([part, part]);
    return { whole: new Set(['', ...part.whole]), open: new Set([...part.open, ...twice.whole, ...twice.open]) };
}
function joined(all) {
    const [first = NOTHING, ...others] = all;
    return others.reduce(joinedTo, first);
}
function joinedTo(before, after) {
    if (before.whole.size * (after.whole.size + after.open.size) > MOST_BEGINNINGS) {
        return { whole: new Set(), open: new Set([...before.open, ...before.whole]) };
    }
    const whole = new Set();
    const open = new Set(before.open);
    for (const start of before.whole) {
        for (const end of after.whole)
            whole.add(start + end);
        for (const end of after.open)
            open.add(start + end);
    }
    return { whole, open };
}


/***/ })

};
