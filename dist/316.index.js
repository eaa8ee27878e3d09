export const id = 316;
export const ids = [316];
export const modules = {

/***/ 2398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ base64CoresOf),
/* harmony export */   a: () => (/* binding */ createBase64Finder)
/* harmony export */ });
/* harmony import */ var _text_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7904);

/** Bytes from which on base64 is worth looking for: fewer make so short a code that innocent text would hold it. */
const FEWEST_BYTES = 6;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** The two characters of base64 that the URL-safe alphabet writes otherwise (RFC 4648, section 5). */
const URL_SAFE = { '+': '-', '/': '_' };
/** Characters by which a form is recognised: letters and digits, which nothing encodes further. */
const ANCHOR_LENGTH = 4;
/**
 * What base64 makes of the value for each of the three places in which a group of three bytes can begin: one text per
 * place, each item the characters that may stand there. In the first and the last only some bits are the value's.
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
/** Finds what base64 makes of any of the texts. Looks at each character of a text once, however many forms there are. */
function createBase64Finder(texts) {
    const forms = new Map();
    for (const core of texts.flatMap(base64CoresOf)) {
        const anchor = anchorOf(core);
        if (anchor === undefined)
            continue;
        const key = core
            .slice(anchor, anchor + ANCHOR_LENGTH)
            .reduce((before, char) => nextKey(before, char.charCodeAt(0)), 0);
        const form = { places: core.map((chars) => [...chars].flatMap(spellingsInBase64)), anchor };
        forms.set(key, [...(forms.get(key) ?? []), form]);
    }
    if (forms.size === 0)
        return () => [];
    return (text) => {
        const marks = [];
        let key = 0;
        for (let at = 0; at < text.length; at += 1) {
            key = nextKey(key, text.charCodeAt(at));
            for (const form of forms.get(key) ?? []) {
                const mark = markAt(form, text, at + 1 - ANCHOR_LENGTH);
                if (mark !== undefined)
                    marks.push(mark);
            }
        }
        return marks;
    };
}
/** A number for the four characters read last. */
function nextKey(key, code) {
    return (key << 8) | (code & 0xff);
}
function anchorOf(core) {
    const written = core.map((chars) => (chars.length === 1 ? chars : '+')).join('');
    const at = written.search(/[A-Za-z\d]{4}/);
    return at === -1 ? undefined : at;
}
function markAt({ places, anchor }, text, at) {
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
/** Letters and digits are never encoded within base64; the other characters are, in URLs and in JSON. */
function spellingsInBase64(char) {
    const urlSafe = URL_SAFE[char];
    return urlSafe === undefined ? [char] : [...(0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(char), ...(0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(urlSafe)];
}


/***/ }),

/***/ 4316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRedactor: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/redaction/names/encoded-name.js
var encoded_name = __webpack_require__(7783);
// EXTERNAL MODULE: ./build/redaction/text/line-break.js
var line_break = __webpack_require__(7826);
// EXTERNAL MODULE: ./build/redaction/text/separator.js
var separator = __webpack_require__(8575);
;// CONCATENATED MODULE: ./build/redaction/text/peeled-text.js
/**
 * A text less its outermost encoding, or less the breaks in its base64. Which encoding is the outermost is not known, so each is
 * tried for itself: what was encoded by another way makes no sense then, and nothing is found in it.
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
        isUsed: /%(?:0[ad]|2[027bcdf]|3[a-e]|5[bcd]|7[bcd])/i,
        isUsedTwice: /%(?:25|26|5c)/i,
        token: /%[0-7][\da-f]|(?:%[89a-f][\da-f]){1,400}/gi,
        decode: encoded_name/* decodeName */.e,
        boundary: /[&\s"<>]/g,
    },
    {
        isUsed: /&(?:amp|quot|lt|gt|nbsp|#)/i,
        isUsedTwice: /&(?:amp|quot|apos|#38|#34|#0?39|#x2[267]);/i,
        token: /&(?:amp|quot|apos|lt|gt|nbsp|#\d{1,3}|#x[\da-f]{1,2});/gi,
        decode: (token) => HTML[token] ?? (/^&#x/i.test(token) ? characterOf(token.slice(3, -1), 16) : characterOf(token.slice(2, -1), 10)),
        boundary: /<(?!br\b)|(?<!<br[ \t/]{0,8})>/g,
    },
    {
        isUsed: /\\["\\/nrtu]/,
        isUsedTwice: /\\(?:\\|u00(?:26|25|5c))/i,
        token: /\\(?:["\\/nrt]|u00[\da-f]{2})/g,
        decode: (token) => token.length > 2 ? characterOf(token.slice(2), 16) : (SHORT_ESCAPES[token.slice(1)] ?? token.slice(1)),
        boundary: /(?<!\\)"/g,
    },
];
const BASE64 = '[A-Za-z\\d+/_-]';
const BREAK_IN_BASE64 = new RegExp(`(?=[\\r\\n\\\\%&<])(?<=${BASE64}{4})${line_break/* LINE_BREAK */.Fb}[ \\t]{0,64}(?=${BASE64})`, 'g');
/** The text less one encoding, once for each that it may have. */
function peelEncoded(text) {
    return ENCODINGS.filter(({ isUsed }) => isUsed.test(text)).map(({ token, decode, boundary }) => {
        const peeled = replaceTokens(text, token, decode);
        return { ...peeled, encodedSourceOf: (part) => endAt(boundary, text, peeled.sourceOf(part)) };
    });
}
/** The same for each encoding that may hold another. */
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
/** The text with its base64 in one line each, if any is broken. */
function unwrap(text) {
    const unwrapped = replaceTokens(text, BREAK_IN_BASE64, () => '');
    return unwrapped.text.length === text.length ? undefined : unwrapped;
}
function replaceTokens(source, token, decode) {
    const parts = [];
    const pieces = [];
    let length = 0;
    let done = 0;
    for (const { 0: written, index } of (0,separator/* matchesIn */.XJ)(source, token)) {
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

// EXTERNAL MODULE: ./build/redaction/text/spelling.js
var spelling = __webpack_require__(7904);
// EXTERNAL MODULE: ./build/redaction/known/base64-form.js
var base64_form = __webpack_require__(2398);
;// CONCATENATED MODULE: ./build/redaction/known/encoded-secret.js
/** What a secret becomes before base64 is made of it. */
const HTML_NAMES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// A lone surrogate has no URL encoding.
const encodeUrl = (text) => encodeURIComponent(text.toWellFormed());
const encodeForm = (text) => new URLSearchParams([['', text]]).toString().slice(1);
const encodeJson = (text) => JSON.stringify(text).slice(1, -1);
const encodeHtml = (text) => text.replace(/[&<>"]/g, (char) => HTML_NAMES[char] ?? char);
const encodeBase64 = (text) => Buffer.from(text).toString('base64');
const toLowerCodes = (text) => text.replace(/%../g, (code) => code.toLowerCase());
const encoded_secret_ENCODINGS = [
    encodeUrl,
    encodeForm,
    (text) => toLowerCodes(encodeUrl(text)),
    encodeJson,
    (text) => encodeJson(text).replaceAll('/', '\\/'),
    encodeHtml,
    encodeBase64,
];
/** The second encodings are those that are met: of a URL within a URL, and of base64. */
const SECOND_ENCODINGS = [encodeUrl, encodeBase64];
/** The texts that base64 may have been made of, for a secret to be in it: the secret itself, encoded once or twice. */
function textsInBase64(secret) {
    const once = encoded_secret_ENCODINGS.map((encode) => encode(secret));
    const twice = once
        .filter((text) => text !== secret)
        .flatMap((text) => SECOND_ENCODINGS.map((encode) => encode(text)));
    return [...new Set([secret, ...once, ...twice])];
}

;// CONCATENATED MODULE: ./build/redaction/known/known-secret.js




/** Elements of a pattern that its quick look compares. */
const HEAD_LENGTH = 4;
/**
 * Finds the secrets wherever they stand in a text, as they are, in any spelling of their characters, and within base64, be
 * it in lines or of an encoded secret. Takes time in proportion to the text's length times that of the secrets,
 * whatever the text.
 */
function createSecretFinder(values) {
    const all = [...new Set(values)].filter((value) => value !== '');
    if (all.length === 0)
        return () => [];
    const patterns = all.map(patternOf);
    const inBase64 = (0,base64_form/* createBase64Finder */.a)([...new Set(all.flatMap(textsInBase64))]);
    return (text) => {
        const unwrapped = unwrap(text);
        return [
            ...inText(text),
            ...(unwrapped === undefined ? [] : inBase64(unwrapped.text).map(unwrapped.sourceOf)),
            ...peelTwiceEncoded(text).flatMap((peeled) => inText(peeled.text).map(peeled.sourceOf)),
        ];
    };
    function inText(text) {
        return [...patterns.flatMap((pattern) => occurrencesOf(pattern, text)), ...inBase64(text)];
    }
}
function patternOf(value) {
    const spellings = [...value].map((char) => char === ' ' ? [...(0,spelling/* spellingsOf */.Hz)(' '), ...(0,spelling/* spellingsOf */.Hz)('+'), '\u00a0', '&nbsp;'] : (0,spelling/* spellingsOf */.Hz)(char));
    return {
        elements: spellings.map((texts) => Map.groupBy(texts, (text) => text.charAt(0))),
        head: new RegExp(spellings.slice(0, HEAD_LENGTH).map(spelling/* anyOf */.EB).join(''), 'g'),
    };
}
function occurrencesOf({ elements, head }, text) {
    const marks = [];
    head.lastIndex = 0;
    for (let found = head.exec(text); found !== null; found = head.exec(text)) {
        const end = endOf(elements, text, found.index);
        if (end !== undefined)
            marks.push({ start: found.index, end });
        head.lastIndex = end ?? found.index + 1;
    }
    return marks;
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

// EXTERNAL MODULE: ./build/redaction/known/secret.js
var known_secret = __webpack_require__(3172);
// EXTERNAL MODULE: ./build/redaction/names/name-before-mark.js
var name_before_mark = __webpack_require__(8340);
// EXTERNAL MODULE: ./build/redaction/names/secret-name.js + 1 modules
var secret_name = __webpack_require__(5013);
;// CONCATENATED MODULE: ./build/redaction/shapes/known-key-form.js
/**
 * Of AWS, GitHub, GitLab, Shopify and DigitalOcean what their pages say was looked up in November 2026. The others are as
 * rules for finding keys commonly have them. No issuer promises a length: each is the shortest seen, or less.
 */
const FORMS = [
    // Amazon Web Services: access keys, long-lived and of a session.
    '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Z\\d])',
    // NAVER Cloud: access and secret keys of sub-accounts.
    'ncp_iam_[A-Za-z\\d]{16,100}',
    // GitHub, GitLab, npm, PyPI, Docker Hub, RubyGems.
    'gh[opur]_[A-Za-z\\d]{36,255}',
    // Of an app's installation: a JSON web token stands in the newer ones.
    'ghs_[\\w.-]{36,4096}',
    'github_pat_\\w{22,255}',
    'gl(?:pat|ptt|dt|rt|cbt|soat|ft|imt|agent|oas)-[\\w-]{20,255}(?:\\.\\w{1,20}){0,2}',
    'npm_[A-Za-z\\d]{36}',
    'pypi-[\\w-]{85,1000}',
    'dckr_(?:pat|oat)_[\\w-]{15,100}',
    'rubygems_[a-f\\d]{48}',
    // Slack: tokens, and addresses that take messages.
    'xox[abeoprs]-[\\w-]{10,250}',
    'xapp-\\d-[\\w-]{10,250}',
    '(?<=hooks\\.slack\\.com/(?:services|workflows)/)[\\w/]{20,120}',
    // Stripe: secret and restricted keys, secrets of webhooks.
    '[rs]k_(?:live|test)_[A-Za-z\\d]{16,250}',
    'whsec_[A-Za-z\\d+/=]{24,100}',
    // Google: keys of interfaces, secrets of OAuth clients, access tokens.
    'AIza[\\w-]{35}',
    'GOCSPX-[\\w-]{28}',
    'ya29\\.[\\w-]{20,2000}',
    // OpenAI, Anthropic.
    'sk-(?:proj-|svcacct-|admin-|ant-)[\\w-]{20,250}',
    'sk-[A-Za-z\\d]{20}T3BlbkFJ[A-Za-z\\d]{20}',
    // SendGrid, Telegram, Shopify, DigitalOcean, HashiCorp Vault, Hugging Face.
    'SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}',
    '\\d{8,10}:AA[\\w-]{33}(?![\\w-])',
    'shp(?:at|ca|pa|ss)_[a-fA-F\\d]{32}',
    'do[opr]_v1_[a-f\\d]{64}',
    'hv[bs]\\.[\\w-]{24,250}',
    'hf_[A-Za-z]{34}',
];
const LABELS = ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED '];
/** Private keys in base64, as Kubernetes keeps them: how they begin, as far as what follows makes no difference. */
const PEM_IN_BASE64 = LABELS.map((label) => {
    const first = Buffer.from(`-----BEGIN ${label}PRIVATE KEY-----`).toString('base64');
    return `${first.slice(0, -4).replaceAll('+', '\\+')}[A-Za-z\\d+/]{8,65536}={0,2}`;
});
/** Letters and digits before a form make it part of something else, unless they end an escape such as `%3D` or `\n`. */
const KEY = new RegExp(`(?:(?<![A-Za-z\\d])|(?<=%[\\dA-Fa-f]{2}|\\\\[nrt]))(?:${[...FORMS, ...PEM_IN_BASE64].join('|')})`, 'g');
/** Keys of well-known issuers. */
function knownKeyForms(text) {
    return [...text.matchAll(KEY)].map(({ 0: key, index }) => ({ start: index, end: index + key.length }));
}

;// CONCATENATED MODULE: ./build/redaction/shapes/pem-key.js

const BLANK = `(?:${(0,spelling/* anySpelling */.vS)(' ')}|\\+|&nbsp;)`;
const LABEL = `(?:[A-Z\\d]{1,20}${BLANK}){0,4}PRIVATE${BLANK}KEY(?:${BLANK}BLOCK)?`;
/** RFC 7468, section 2: the line before a key, up to its dashes. */
const BEGIN = new RegExp(`-{4,5}${BLANK}?BEGIN${BLANK}${LABEL}-{4,5}`, 'g');
const END = new RegExp(`-{4,5}${BLANK}?END${BLANK}`, 'g');
/** What a key is made of: base64, header lines, breaks however they are spelled. Of one that was cut off, all that is so. */
const BODY = /(?:[\w+/=:,.\s\\-]|%[\dA-Fa-f]{2}|&(?:#\w{1,6}|nbsp|NewLine|sol|plus|equals);|(?:<|&lt;)br[ \t]{0,8}\/?(?:>|&gt;)){1,65536}/y;
/** What stands between the lines that begin and end a private key. */
function pemKeys(text) {
    const spans = [];
    BEGIN.lastIndex = 0;
    for (let begin = BEGIN.exec(text); begin !== null; begin = BEGIN.exec(text)) {
        const start = BEGIN.lastIndex;
        BODY.lastIndex = start;
        const body = BODY.exec(text)?.[0] ?? '';
        END.lastIndex = 0;
        const end = start + (END.exec(body)?.index ?? body.length);
        const [leading = '', trailing = ''] = [/^(?:\s|\\[rn])+/, /(?:\s|\\[rn])+$/].map((blanks) => blanks.exec(text.slice(start, end))?.[0]);
        if (leading.length + trailing.length < end - start)
            spans.push({ start: start + leading.length, end: end - trailing.length });
        BEGIN.lastIndex = Math.max(start, end);
    }
    return spans;
}

;// CONCATENATED MODULE: ./build/redaction/shapes/credential-shape.js
/**
 * Credentials that are known by their own shape, whatever stands around them.
 */




/** Characters that a credential has at most: more than servers read of a URL or a header. Patterns go no deeper than that. */
const LONGEST = 65_536;
const SLASH = (0,spelling/* anySpelling */.vS)('/', (spelling) => !spelling.startsWith('%'));
/** A host, and after it something else than a password: further addresses, as sentences list them. */
const LISTED_HOST = '[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}(?:[,;]mailto:|,[^\\s:/@]{1,256}@)';
/**
 * User info of a URL (RFC 3986, section 3.2.1): to the last `@` of the authority, for passwords hold raw ones too. A pair
 * of a query around the URL is no part of it, nor is what follows a quote around it. Runs of its characters hold no `/`,
 * however spelled, so that each is read once.
 */
const USER_INFO = new RegExp(`(?<before>(?:${separator/* COLON */.oH}|(?<=^|[\\s"'(=,>]))${SLASH}{2})(?!${LISTED_HOST})` +
    `(?<credential>(?:[^\\s/?#"'<>\\\\&]|'(?![\\s>;,)\\]}+<\\\\]|$)|(?!${SLASH})(?:&#\\w{1,7};|&(?![\\w.$\\-[\\]%]{1,80}=))){1,${LONGEST}})` +
    (0,spelling/* anySpelling */.vS)('@', (spelling) => !spelling.startsWith('%')), 'g');
/** The same in a URL that is URL-encoded, as often as its slashes are; some leave its colons and its `@` as they are. */
const ENCODED_USER_INFO = new RegExp('(?<before>(?::|%(?:25){0,3}3[aA])%(?<again>(?:25){0,3})2[fF]%\\k<again>2[fF])' +
    `(?<credential>(?:(?!%\\k<again>(?:2[023fF]|3[fF]))[^\\s/?#"<>&]){1,${LONGEST}})(?:%\\k<again>40|@)`, 'g');
const credential_shape_BLANK = `(?:[ \\t]|\\+|${(0,spelling/* anySpelling */.vS)(' ')}|&nbsp;){1,4}`;
/** Words that follow "bearer" where people speak of it. */
const SPOKEN = '(?:tokens?|auth\\w*|schemes?|headers?|credentials?|access|formats?|types?|values?|challenges?|should|cannot|[a-z]{1,20}-(?:based|bound|only|style))';
/** A word so short is a token only with a digit in it. */
const SHORT_TOKEN = '(?=[a-z_-]{0,4}\\d)[\\w-]{3,5}(?![\\w-])';
/** RFC 6750, section 2.1: `b64token`; some write the scheme as if it were a name. */
const BEARER = new RegExp(`(?<before>(?<![A-Za-z\\d])bearer(?:${credential_shape_BLANK}|${separator/* BLANKS */.a7}(?:${separator/* COLON */.oH}|${separator/* EQUALS */.UT})(?:${credential_shape_BLANK})?))(?!${SPOKEN}(?![\\w~+/-]|\\.\\w))(?<credential>(?:[\\w\\-.~+/]|%(?:25)?(?:2[bBfF]|3[dD])){5,${LONGEST}}[\\w\\-~+/]=*|${SHORT_TOKEN})`, 'gi');
const BASIC = new RegExp(`(?<before>(?<![A-Za-z\\d])basic${credential_shape_BLANK})(?<credential>(?:[\\w+/-]|%(?:25)?2[bBfF]){4,${LONGEST}}(?:=|%(?:25)?3[dD]){0,2})`, 'gi');
/** The base64 of `{"`, and what can follow it: the first part of a token of JOSE (RFC 7519, RFC 7516). */
const JWT_HEADER = /eyJ[\w-]*/g;
const DOT = (0,spelling/* anySpelling */.vS)('.');
const JWT_REST = new RegExp(`(?:(?:${DOT}){1,2}[\\w-]+){1,4}`, 'y');
const SHORTEST_JWT_HEADER = 10;
/** User info in URLs, bearer tokens, user and password of Basic, JSON web tokens, private keys, and keys of known forms. */
function credentialShapes(text) {
    return [
        ...[USER_INFO, ENCODED_USER_INFO, BEARER].flatMap((pattern) => credentialsOf(text, pattern)),
        ...credentialsOf(text, BASIC).filter(({ start, end }) => isUserAndPassword(text.slice(start, end))),
        ...webTokens(text),
        ...pemKeys(text),
        ...knownKeyForms(text),
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
        const rest = header[0].length < SHORTEST_JWT_HEADER ? undefined : (0,separator/* matchAt */.pF)(JWT_REST, text, JWT_HEADER.lastIndex);
        if (rest !== undefined)
            spans.push({ start: header.index, end: JWT_HEADER.lastIndex + rest[0].length });
    }
    return spans;
}

// EXTERNAL MODULE: ./build/redaction/syntax/call-value.js
var call_value = __webpack_require__(878);
// EXTERNAL MODULE: ./build/redaction/syntax/cookie.js
var cookie = __webpack_require__(2260);
// EXTERNAL MODULE: ./build/redaction/syntax/quoted-value.js
var quoted_value = __webpack_require__(9414);
;// CONCATENATED MODULE: ./build/redaction/syntax/directive-value.js



const BLANKS = '[ \\t]{1,64}';
const LINE_END = /[\r\n]/g;
/** Directives of servers and of image files that are followed by a name and its value. */
const SETTER = `(?:SetEnv|ENV|ARG|(?:fastcgi|uwsgi|scgi)_param|(?:proxy|grpc)_set_header|RequestHeader${BLANKS}(?:set|add|append))${BLANKS}`;
/** What stands before a name where blanks alone part it from its value: a directive, or the hyphens of an option. */
const NAMED_BY_PLACE = `(?<![\\w-])(?:${SETTER}|--)([\\w.-]{1,80})`;
/** A password is in quotes after its name in SQL and in build scripts: `WITH PASSWORD '…'`, `keyPassword '…'`. */
const NAMED_BY_ITSELF = `(?<![\\w-])([\\w.]{0,60}(?:[Pp]ass(?:word|wd|phrase)|PASSWORD)|IDENTIFIED BY)(?=${BLANKS}${quoted_value/* QUOTE */.jA})`;
const DIRECTIVE = new RegExp(`(?:${NAMED_BY_PLACE}|${NAMED_BY_ITSELF})${BLANKS}(?:(${quoted_value/* QUOTE */.jA})|(?=([^\\s"'<>;&\\\\]{1,4096})))`, 'g');
/** `--password PASSWORD` and `--token your token` tell how a program is used; `$http_authorization` is a variable. */
const NO_VALUE = /^(?:[A-Za-z_]*[.,:)\]]*|\$\{?\w*\}?)$/;
/** The values that blanks alone part from their names. */
function directiveValues(text, isWanted) {
    const values = [];
    const lineEndAfter = (0,separator/* createMarkFinder */.cT)(text, LINE_END);
    DIRECTIVE.lastIndex = 0;
    for (let found = DIRECTIVE.exec(text); found !== null; found = DIRECTIVE.exec(text)) {
        const [, placed, itself, quote, word = ''] = found;
        const start = DIRECTIVE.lastIndex;
        const name = itself === 'IDENTIFIED BY' ? 'password' : (0,name_before_mark/* lastName */.UK)(placed ?? itself ?? '');
        if (!isWanted(name, 'member') || (quote === undefined && NO_VALUE.test(word)))
            continue;
        const line = text.slice(start, lineEndAfter(start)?.start ?? text.length);
        const end = start + (quote === undefined ? word.length : (0,quoted_value/* endOfQuoted */.Lc)(line, 0, quote));
        values.push({ start, end, name, kind: 'member', isEncoded: false });
        DIRECTIVE.lastIndex = end;
    }
    return values;
}

;// CONCATENATED MODULE: ./build/redaction/syntax/document-field.js




const IS = `${separator/* SPACE */.t6}{0,8}${separator/* EQUALS */.UT}${separator/* SPACE */.t6}{0,8}`;
const NEXT = `${separator/* SPACE */.t6}{0,8}${separator/* SEMICOLON */.I8}${separator/* SPACE */.t6}{0,8}`;
const UNQUOTED = `(?!${quoted_value/* QUOTE */.jA})(?:(?!${separator/* SEMICOLON */.I8}|${line_break/* LINE_BREAK */.Fb})\\S){1,300}`;
const PARAMETER = `(?!name${IS})[\\w*-]{1,40}${IS}(?:${quoted_value/* QUOTE */.jA}(?:(?!${quoted_value/* QUOTE */.jA}|${line_break/* LINE_BREAK */.Fb})[^]){0,300}${quoted_value/* QUOTE */.jA}|${UNQUOTED})`;
const NAME = `(?:(?!${quoted_value/* QUOTE */.jA}|${line_break/* LINE_BREAK */.Fb}|${separator/* SEMICOLON */.I8})${name_before_mark/* WRITTEN_CHARACTER */.s5}){1,120}`;
const PART_NAME = new RegExp(`form-data(?:${NEXT}${PARAMETER}){0,4}${NEXT}name${IS}(?:${quoted_value/* QUOTE */.jA})?(${NAME})`, 'gi');
const document_field_LINE_END = new RegExp(line_break/* LINE_BREAK */.Fb, 'g');
const BOUNDARY = new RegExp(`${line_break/* LINE_BREAK */.Fb}--`, 'g');
/** Header lines that a part of a form has at most; RFC 7578 knows three. */
const MOST_PART_HEADERS = 8;
/** The values of wanted parts of a multipart form (RFC 7578), whatever its boundary: lines that begin with `--`. */
function multipartFields(text, isWanted) {
    // The pattern is the longest of all, and most texts hold no part of a form.
    if (!/form-data/i.test(text))
        return [];
    const values = [];
    const breakAfter = (0,separator/* createMarkFinder */.cT)(text, document_field_LINE_END);
    const boundaryAfter = (0,separator/* createMarkFinder */.cT)(text, BOUNDARY);
    PART_NAME.lastIndex = 0;
    for (let found = PART_NAME.exec(text); found !== null; found = PART_NAME.exec(text)) {
        const name = (0,name_before_mark/* lastName */.UK)(found[1] ?? '');
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

// EXTERNAL MODULE: ./build/redaction/syntax/named-value.js + 2 modules
var named_value = __webpack_require__(8292);
;// CONCATENATED MODULE: ./build/redaction/syntax/graphql-variable.js




const DOLLAR = (0,spelling/* anySpelling */.vS)('$');
/** `password: $p`: the field that a variable of GraphQL is for. */
const USE = new RegExp(`${DOLLAR}(?<=(${name_before_mark/* WRITTEN_NAME */.sC})${separator/* SPACE */.t6}{0,8}${separator/* COLON */.oH}${separator/* SPACE */.t6}{0,8}${DOLLAR})(\\w{1,80})`, 'gi');
/** The values of the variables that GraphQL puts into wanted fields, whatever the variables are called. */
function graphqlVariables(text, isWanted) {
    if (!/variables/i.test(text))
        return [];
    const fields = new Map();
    for (const [, written = '', variable = ''] of text.matchAll(USE)) {
        const field = (0,name_before_mark/* lastName */.UK)(written);
        if (isWanted(field, 'member'))
            fields.set(variable, field);
    }
    if (fields.size === 0)
        return [];
    return (0,named_value/* namedValues */.q)(text, (name, kind) => kind === 'member' && fields.has(name)).map((value) => ({
        ...value,
        name: fields.get(value.name) ?? value.name,
    }));
}

;// CONCATENATED MODULE: ./build/redaction/syntax/harmless-value.js
/**
 * What stands for no value at all, a switch of a setting, where a program finds the value (`req.body.password`), or the
 * place of one in a template: `{{token}}`, `${TOKEN}`, `<token>`, `****`.
 */
const harmless_value_NO_VALUE = /^(?:null|none|nil|undefined|true|false|on|off|yes|no|[01]|[[{(][\]})]?|(?:req|request|ctx|this|self|props|process\.env)(?:\.[a-z_$]{1,40}){1,8}|\$?\{\{?[\w .-]{1,60}\}?\}|<[\w -]{1,60}>|\*{3,80})[;,)]{0,4}$/i;
/** The rest of a sentence such as `The Authorization: header should be sent over TLS only.` */
const SENTENCE = /^headers?(?: \p{L}[\p{L}'-]{0,14}[.,;:!]?){3,40}$/u;
/** Whether what stands under the name of a credential tells that it is none. */
function isNoValue(value) {
    return harmless_value_NO_VALUE.test(value);
}
/** Whether what stands after the name of a header speaks about the header. */
function isSentence(value) {
    return SENTENCE.test(value);
}

;// CONCATENATED MODULE: ./build/redaction/syntax/header-line.js






const header_line_BLANK = `(?:${(0,spelling/* anySpelling */.vS)(' \t', (spelling) => !spelling.startsWith('%'))}|&nbsp;)`;
/**
 * A line break with which a field ends whose own line begins with so many blanks, for it goes on in a line that has more
 * (obsolete folding, RFC 9112, section 5.2), or some and no other field.
 */
function fieldBreak(indent) {
    const deeper = `${header_line_BLANK}{${indent + 1},256}\\S`;
    return new RegExp(`${line_break/* VALUE_BREAK */.kc}(?!${deeper}|${header_line_BLANK}{1,256}(?!${header_line_BLANK}|[\\w-]{1,80}[ \\t]{0,8}:)\\S)`, 'g');
}
/** What may stand directly before a header's name: no letter, unless it belongs to an escape such as `\n` or `%0A`. */
const BEFORE_NAME = '(?<=^|[^\\w-]|(?:\\\\|%(?:25){0,3}5c)[nrt]|%[\\da-f]{2}|\\\\[ux][\\da-f]{2,4})';
/** Blanks before a value, as a URL and HTML write them too. */
const VALUE_START = /(?:[ \t]|%(?:25)?20|&nbsp;){0,64}/y;
/** Where a header line ends that stands URL-encoded in a URL: with its line, with a string of JSON, with its parameter. */
const END_IN_ENCODED = endInEncoded('%');
const END_IN_TWICE_ENCODED = endInEncoded('%(?:25)?');
function endInEncoded(percent) {
    const escapedBreak = `${percent}5[cC][rn](?=[\\w-]{1,80}${percent}3[aA]|${percent}(?:22|5[cC]))`;
    return new RegExp(`${percent}0[aAdD]|${escapedBreak}|${(0,quoted_value/* encodedStringEnd */.Ju)(percent)}|[\\s"<>&]|$`, 'g');
}
const DOUBLE_QUOTE = /\\{0,7}(?:"|&quot;|&#34;|&#x22;)/g;
/** What follows a string in JSON: the next one, or the end of what holds it. */
const AFTER_STRING = /\s{0,8}(?:,\s{0,8}[\\"'{[&\d]|[}\])]{1,8}\s{0,8}(?:[,;&<"'\\]|$)|$)/y;
/** Characters of a header that servers read at most, and more. */
const LONGEST_VALUE = 65_536;
/**
 * `X-My-Token: value` or `- password: value`, a line of its own with a value of one word; YAML may have a tag and
 * an anchor before it; LDIF doubles the colon, and Korean keyboards have a wide one.
 */
const SECRET_LINE = new RegExp(`(?:^|(?<=["=>])|${line_break/* VALUE_BREAK */.kc})([ \\t]{0,64}(?:[-?][ \\t]{1,8}){0,4})((?:(?:api|access|private|auth|session)[ \\t])?[A-Za-z${name_before_mark/* HANGUL */.Oi}][\\w.\\-${name_before_mark/* HANGUL */.Oi}]{0,79})${separator/* BLANKS */.a7}(?:[:\uff1a](?!:)|::(?=[ \\t]))${separator/* BLANKS */.a7}(?:[!&][^\\s"'<>]{1,80}[ \\t]{1,8}){0,2}` +
    `((?:(?!${line_break/* VALUE_BREAK */.kc}|\\\\{1,7}["'])[^\\s"'<>]){1,${LONGEST_VALUE}})${separator/* BLANKS */.a7}(?=${line_break/* VALUE_BREAK */.kc}|\\\\{0,7}["']|</|[ \\t]#|$)`, 'gi');
/** A word of prose: `Password: required`; the type of a program: `token: SessionToken[];`; or what introduces a block of YAML. */
const WORD_OF_PROSE = /^(?:\p{L}[a-z]{0,14}[.!,;]?|[A-Za-z_$][A-Za-z_.$[\]|]{0,80}[;,]|[|>][-+\d]{0,2})$/u;
/** The same in a line that is indented or an item of a list, where a value is as likely: what describes a field, no more. */
const WORD_ABOUT_FIELD = /^(?:required|optional|string|text|number|integer|boolean|hidden|empty|missing|invalid|wrong|expired|[A-Za-z_$][A-Za-z_.$[\]|]{0,80}(?=[;,])|[|>][-+\d]{0,2})[.!,;]?$/i;
/**
 * A finder of the header lines that carry credentials, and of those with further names that are given. Their values reach
 * to the line's end, however that is spelled, folded lines with them. A header's name counts anywhere in a line.
 */
function createHeaderLineFinder(names) {
    const all = [secret_name/* CREDENTIAL_HEADERS */.zt, ...names.map((name) => name.replace(/[^\w-]/g, '\\$&'))].join('|');
    const header = new RegExp(`${BEFORE_NAME}(${all})${separator/* BLANKS */.a7}(${separator/* COLON */.oH})`, 'gi');
    return (text) => {
        const values = [];
        // One for each indent, so that each reads the text once.
        const breakFinders = new Map();
        header.lastIndex = 0;
        for (let found = header.exec(text); found !== null; found = header.exec(text)) {
            const [, name = '', colon = ''] = found;
            const isEncoded = colon.startsWith('%');
            const from = header.lastIndex;
            const start = from + ((0,separator/* matchAt */.pF)(VALUE_START, text, from)?.[0].length ?? 0);
            const indent = (0,line_break/* indentAt */.oY)(text, found.index) ?? 0;
            const breakAfter = breakFinders.get(indent) ?? (0,separator/* createMarkFinder */.cT)(text, fieldBreak(indent));
            breakFinders.set(indent, breakAfter);
            const line = { start, end: breakAfter(start)?.start ?? text.length };
            const encodedEnd = colon.startsWith('%25') ? END_IN_TWICE_ENCODED : END_IN_ENCODED;
            const end = isEncoded
                ? ((0,separator/* matchAt */.pF)(encodedEnd, text, start)?.index ?? line.end)
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
        const [line, before = '', name = '', value = ''] = found;
        const start = found.index + line.lastIndexOf(value);
        if ((0,secret_name/* isSecretName */.eh)(name.normalize('NFC')) && !(before === '' ? WORD_OF_PROSE : WORD_ABOUT_FIELD).test(value)) {
            values.push({ name, start, end: start + value.length, isEncoded: false, kind: 'header' });
        }
    }
    return values;
}
/** A header in quotes ends with them; one that may be the last thing in a string of headers, with the string. */
function endOfField(text, line, nameAt) {
    const quote = (0,line_break/* isLineStart */.hi)(text, nameAt) ? undefined : (0,quoted_value/* quoteBefore */.G)(text, nameAt);
    if (quote !== undefined)
        return Math.min(line.end, (0,quoted_value/* endOfQuoted */.Lc)(text, line.start, quote));
    const value = text.slice(line.start, line.end);
    DOUBLE_QUOTE.lastIndex = 0;
    for (let quotes = 0;; quotes += 1) {
        const end = DOUBLE_QUOTE.exec(value);
        if (end === null)
            return line.end;
        // The quotes of a value come in pairs.
        const isOdd = quotes % 2 === 0;
        if (isOdd && (0,separator/* matchAt */.pF)(AFTER_STRING, value, DOUBLE_QUOTE.lastIndex) !== undefined)
            return line.start + end.index;
    }
}

// EXTERNAL MODULE: ./build/redaction/syntax/json-value.js
var json_value = __webpack_require__(3840);
;// CONCATENATED MODULE: ./build/redaction/syntax/markup-value.js




const markup_value_IS = `${separator/* SPACE */.t6}{0,8}${separator/* EQUALS */.UT}${separator/* SPACE */.t6}{0,8}`;
/** A tag: its name, its attributes, and its end if it has one before the next tag. */
const TAG = new RegExp(`(${separator/* LESS */.ae})([A-Za-z_][\\w.:-]{0,79})((?:(?!${separator/* LESS */.ae}|${separator/* GREATER */.$b})[^]){0,2000})(${separator/* GREATER */.$b})?`, 'g');
/** Attributes that say how what an element holds is called: `<property name=…>`, `<add key=…>`, `<input id=…>`. */
const NAME_ATTRIBUTE = new RegExp(`${separator/* SPACE */.t6}(?:name|key|property|(id))${markup_value_IS}(?:${quoted_value/* QUOTE */.jA})?(${name_before_mark/* NAME_CHARACTER */.YI}{1,80})`, 'gi');
const PASSWORD_ATTRIBUTE = new RegExp(`${separator/* SPACE */.t6}type${markup_value_IS}(?:${quoted_value/* QUOTE */.jA})?password`, 'i');
const VALUE_ATTRIBUTE = new RegExp(`${separator/* SPACE */.t6}(?:value|content)${markup_value_IS}(?:(${quoted_value/* QUOTE */.jA})|([^\\s>]+))`, 'i');
/** Elements of HTML whose name is that of a part of the page: what stands in them is not its value. */
const PART_OF_PAGE = /^(?:a|button|details|div|embed|fieldset|form|frame|i?frame|img|input|label|map|meta|object|output|p|select|slot|span|table)$/i;
/** Elements whose text is a name, and those that may hold what is called so, next to them. */
const NAMING = /^(?:[\w.:-]{0,60}[-:._])?(?:name|key|string|variable|property|th|td|dt)$/i;
const HOLDING = /^(?:[\w.:-]{0,60}[-:._])?(?:value|val|string|data|text|content|td|dd)$/i;
/** Cells of a table and items of a list hold prose as well. */
const CELL = /^(?:td|dd)$/i;
/** What may stand around a name in its element, and between the two elements. */
const INLINE = /^(?:br?|i|em|strong|small|font|span|code|pre|tt|u)$|(?:^|[-:._])(?:type|description)$/i;
const INLINE_TAG = /<\/?(?:b|i|em|strong|small|font|span|code|pre|tt|u)\b[^<>]{0,200}>/gi;
/** After a name that is shown with the array that it is in, as `phpinfo` does: `$_SERVER['DB_PASSWORD']`. */
const END_OF_INDEX = new RegExp(`(?:${quoted_value/* QUOTE */.jA})?\\]$`);
const NAME_TEXT = new RegExp(`\\s{0,40}((?:(?!${separator/* LESS */.ae}|${separator/* GREATER */.$b})[^\\n]){1,200}?)\\s{0,40}(?=${separator/* LESS */.ae})`, 'y');
/** Characters within which the end of an element is looked for. */
const LONGEST_ELEMENT = 65_536;
const CLOSING_TAG = new RegExp(`(${separator/* LESS */.ae})\\\\{0,3}${(0,spelling/* anySpelling */.vS)('/')}([A-Za-z_][\\w.:-]{0,79})`, 'g');
/**
 * The values of wanted elements: the text of one that is called so (`<password>`) or has an attribute that says so, else
 * its attribute `value`; and the text of an element that stands next to one whose text is a wanted name.
 */
function markupValues(text, isWanted) {
    const values = [];
    const closingTagAfter = createClosingTagFinder(text);
    /** The wanted name that the element before had as its text. */
    let called;
    TAG.lastIndex = 0;
    for (let found = TAG.exec(text); found !== null; found = TAG.exec(text)) {
        const tag = tagOf(found, TAG.lastIndex);
        const own = namesOf(tag).find((name) => isWanted(name, 'field'));
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
        const written = isOpening ? (0,separator/* matchAt */.pF)(NAME_TEXT, text, end)?.[1] : undefined;
        const name = written === undefined ? undefined : (0,name_before_mark/* lastName */.UK)(written.replace(END_OF_INDEX, ''));
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
        return quote === undefined ? { start: end - bare.length, end } : { start: end, end: (0,quoted_value/* endOfQuoted */.Lc)(text, end, quote) };
    }
    /** The text of an element that has its closing tag, or was cut off; `<password>` in a sentence is only a placeholder. */
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
/** What an element may be called: what its attributes say, and its own name without its prefix. */
function namesOf({ element, attributes }) {
    if (/^input$/i.test(element) && PASSWORD_ATTRIBUTE.test(attributes))
        return ['password'];
    // What has an identity and no value is a part of the page.
    const hasValue = VALUE_ATTRIBUTE.test(attributes);
    const said = (0,separator/* matchesIn */.XJ)(attributes, NAME_ATTRIBUTE).filter(({ 1: id }) => id === undefined || hasValue);
    return [...said.map(({ 2: name = '' }) => name), element.slice(element.indexOf(':') + 1)];
}
/**
 * Finds where the next closing tag begins whose `<` is spelled like that of the opening one, for another is part of the
 * element's text. To be asked at growing offsets: over the whole text that takes one pass.
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
/** Where closing tags begin, the last first. */
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

// EXTERNAL MODULE: ./build/redaction/syntax/member-value.js
var member_value = __webpack_require__(2944);
;// CONCATENATED MODULE: ./build/redaction/syntax/serialized-value.js




/**
 * The name of an entry in what PHP serializes (`s:8:"password";`), or its number; or a name in what it saves of a session
 * (`password|`). After it a letter says of which kind the value is.
 */
const serialized_value_NAME = new RegExp(`(?:s${separator/* COLON */.oH}\\d{1,6}${separator/* COLON */.oH}${quoted_value/* QUOTE */.jA}([^"'\`<>{};]{1,120}?)${quoted_value/* QUOTE */.jA}${separator/* SEMICOLON */.I8}|i${separator/* COLON */.oH}\\d{1,10}${separator/* SEMICOLON */.I8}|\\|(?<=(${name_before_mark/* NAME_CHARACTER */.YI}{1,80})\\|))(?=[sidabON](?:${separator/* COLON */.oH}|${separator/* SEMICOLON */.I8}))`, 'g');
const STRING = new RegExp(`s${separator/* COLON */.oH}(\\d{1,9})${separator/* COLON */.oH}(${quoted_value/* QUOTE */.jA})`, 'y');
const NUMBER = new RegExp(`[id]${separator/* COLON */.oH}(-?\\d[\\d.eE+-]{0,40})`, 'y');
const NESTED = new RegExp(`[aO]${separator/* COLON */.oH}[^{}]{1,200}(?=\\{)`, 'y');
/** The values of wanted entries in what PHP serializes. */
function serializedValues(text, isWanted) {
    const values = [];
    serialized_value_NAME.lastIndex = 0;
    for (let found = serialized_value_NAME.exec(text); found !== null; found = serialized_value_NAME.exec(text)) {
        const name = (0,name_before_mark/* lastName */.UK)(found[1] ?? found[2] ?? '');
        const from = serialized_value_NAME.lastIndex;
        const alone = valueAt(text, from);
        // What stands in the place of a value is no name, whatever it says; a list or an object holds further names.
        serialized_value_NAME.lastIndex = Math.max(from, alone?.end ?? from);
        if (!isWanted(name, 'member'))
            continue;
        const value = alone ?? nestedAt(text, from);
        if (value === undefined)
            continue;
        values.push({ ...value, name, kind: 'member', isEncoded: false });
        serialized_value_NAME.lastIndex = Math.max(from, value.end);
    }
    return values;
}
/** A text or a number. */
function valueAt(text, from) {
    const string = (0,separator/* matchAt */.pF)(STRING, text, from);
    if (string !== undefined) {
        const [written, bytes = '', quote = ''] = string;
        const start = from + written.length;
        return { start, end: (0,quoted_value/* endOfCounted */.$A)(text, start, { quote, bytes: Number(bytes) }) };
    }
    const number = (0,separator/* matchAt */.pF)(NUMBER, text, from);
    if (number === undefined)
        return undefined;
    const end = from + number[0].length;
    return { start: end - (number[1]?.length ?? 0), end };
}
/** All that a list or an object holds. */
function nestedAt(text, from) {
    const nested = (0,separator/* matchAt */.pF)(NESTED, text, from);
    if (nested === undefined)
        return undefined;
    const start = from + nested[0].length;
    return { start: start + 1, end: (0,member_value/* memberValues */.T)(text, { from: start, nameQuote: '"' }).end };
}

;// CONCATENATED MODULE: ./build/redaction/syntax/yaml-value.js




const yaml_value_BLANKS = '[ \\t]{0,64}';
const DASHES = '(?:[-?][ \\t]{1,8}){0,4}';
const QUOTED_NAME = `["']?(${name_before_mark/* NAME_CHARACTER */.YI}{1,80})["']?${yaml_value_BLANKS}:`;
const START = `(?:^|(?<=["'=>])|${line_break/* LINE_BREAK */.Fb})(${yaml_value_BLANKS})`;
const REST_OF_LINE = `(?:[ \\t]{1,8}[!&]\\S{1,80}){0,2}(?:[ \\t]{1,8}([|>][-+\\d]{0,2}))?${yaml_value_BLANKS}(?:#[^\\r\\n<\\\\]{0,200})?(?=${line_break/* LINE_BREAK */.Fb})`;
/** A name whose value begins in the line below: a block (`password: |`), a list, or a text alone. */
const NAME_ABOVE = new RegExp(`${START}${DASHES}${QUOTED_NAME}${REST_OF_LINE}`, 'g');
/** A name and a value as members of their own, one below the other, as Kubernetes writes variables. */
const RECORD = new RegExp(`${START}${DASHES}(?:name|key):${yaml_value_BLANKS}(?:${quoted_value/* QUOTE */.jA})?(${name_before_mark/* NAME_CHARACTER */.YI}{1,80})(?:${quoted_value/* QUOTE */.jA})?${yaml_value_BLANKS}${line_break/* LINE_BREAK */.Fb}${yaml_value_BLANKS}value${yaml_value_BLANKS}:[ \\t]{1,8}(${quoted_value/* QUOTE */.jA})?`, 'gi');
const INDENT = /(?:[ \t]|&nbsp;){0,1000}/y;
/** An item of a list that is in quotes, which may hold blanks. */
const QUOTED_ITEM = new RegExp(`-[ \\t]{1,8}(${quoted_value/* QUOTE */.jA})`, 'y');
const END_OF_ITEM = /[ \t]{0,64}(?:#.*)?$/y;
/** A line of a list, or one that holds a text alone: one word, and no name. */
const ITEM = new RegExp(`(?:-[ \\t]{1,8})?(["']?)((?:(?!${line_break/* LINE_BREAK */.Fb})[^\\s"'<>{}[\\]])+)\\1${yaml_value_BLANKS}(?=${line_break/* LINE_BREAK */.Fb}|$)`, 'y');
const yaml_value_WORD_OF_PROSE = /^(?:\p{L}[a-z]{0,14}[.!,;]?|.*:)$/u;
const BREAK = new RegExp(line_break/* LINE_BREAK */.Fb, 'g');
/** The values that YAML has below their names, in lines of their own. */
function yamlValues(text, isWanted) {
    const breakAfter = (0,separator/* createMarkFinder */.cT)(text, BREAK);
    const values = [];
    NAME_ABOVE.lastIndex = 0;
    for (let found = NAME_ABOVE.exec(text); found !== null; found = NAME_ABOVE.exec(text)) {
        const [, indent = '', written = '', block] = found;
        const from = NAME_ABOVE.lastIndex;
        const name = (0,name_before_mark/* lastName */.UK)(written);
        if (!isWanted(name, 'field'))
            continue;
        const here = block === undefined ? itemsBelow(from, indent.length) : blockBelow(from, indent.length);
        for (const value of here)
            values.push({ ...value, name, kind: 'field', isEncoded: false });
        NAME_ABOVE.lastIndex = Math.max(from, here.at(-1)?.end ?? from);
    }
    // To look for one first costs less than `matchAll`, which copies its pattern.
    return text.search(RECORD) === -1 ? values : [...values, ...recordValues()];
    /** The lines of a block: all that are as deep as the first, and blank ones. */
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
    /** The items of a list, or the one text in its place. */
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
            const item = (0,separator/* matchAt */.pF)(ITEM, text, at);
            const isListed = text.startsWith('- ', at);
            if (item === undefined || indent < parent || (indent === parent && !isListed))
                break;
            const [written, , value = ''] = item;
            if (!isListed && (items.length > 0 || yaml_value_WORD_OF_PROSE.test(value)))
                break;
            const start = at + written.indexOf(value, isListed ? 2 : 0);
            if (!value.endsWith(':'))
                items.push({ start, end: start + value.length });
            if (!isListed)
                break;
        }
        return items;
    }
    /** An item in quotes that fills its line; read in that line alone, for the quote may never be closed. */
    function quotedItemAt(at) {
        const opening = (0,separator/* matchAt */.pF)(QUOTED_ITEM, text, at);
        if (opening === undefined)
            return undefined;
        const start = at + opening[0].length;
        return quotedIn(start, opening[1] ?? '');
    }
    function quotedIn(start, quote) {
        const line = text.slice(start, breakAfter(start)?.start ?? text.length);
        const end = (0,quoted_value/* endOfQuoted */.Lc)(line, 0, quote);
        const isWhole = (0,separator/* matchAt */.pF)(END_OF_ITEM, line, end + quote.length) !== undefined;
        return isWhole ? { start, end: start + end } : undefined;
    }
    function indentAt(at) {
        return (0,separator/* matchAt */.pF)(INDENT, text, at)?.[0].length ?? 0;
    }
    function recordValues() {
        return [...text.matchAll(RECORD)].flatMap(({ 0: before, 2: written = '', 3: quote, index }) => {
            const name = (0,name_before_mark/* lastName */.UK)(written);
            const start = index + before.length;
            const line = text.slice(start, breakAfter(start)?.start ?? text.length);
            const end = start + (quote === undefined ? line.length : (0,quoted_value/* endOfQuoted */.Lc)(line, 0, quote));
            return isWanted(name, 'field') ? [{ start, end, name, kind: 'field', isEncoded: false }] : [];
        });
    }
}

// EXTERNAL MODULE: ./build/redaction/text/redacted-part.js
var redacted_part = __webpack_require__(494);
;// CONCATENATED MODULE: ./build/redaction/redactor.js



















/**
 * What one pass takes out can bring to light what another must (a name that a secret had run into). Texts settle in two
 * passes, contrived ones in three; the bound keeps time in proportion.
 */
const MOST_PASSES = 8;
/** What reads names and values, each in the ways that it knows to write them. */
const READERS = [
    named_value/* namedValues */.q,
    graphqlVariables,
    markupValues,
    multipartFields,
    yamlValues,
    call_value/* callValues */.F,
    directiveValues,
    serializedValues,
];
/** A name of one word tells by any part of it. */
const WORD = /^[\w.$\-[\]:@]{1,80}$/;
/** A redactor for what a run knows to be secret, and, with heuristics, for what a report holds besides. */
function createRedactor({ secrets, heuristics }) {
    const secretsIn = createSecretFinder(secrets.filter(known_secret/* isUnmistakable */.b).map(({ value }) => value));
    const ownValues = shortValuesByHeader(secrets);
    const headerLines = createHeaderLineFinder([...ownValues.keys()]);
    return { text: redactText, json: (value) => (0,json_value/* redactJson */.K)(value, { text: redactText, under: leavesUnder }) };
    function redactText(text) {
        // Most texts of a listed scan are; the patterns cost more to make than all else that a run does.
        if (text === '')
            return text;
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
        return (0,redacted_part/* replaceSpans */.G)(text, heuristics ? [...spans, ...credentialShapes(text)] : spans);
    }
    function namedIn(text) {
        if (heuristics)
            return [...headerLines(text), ...valuesIn(text), ...valuesEncodedIn(text)];
        return ownValues.size === 0 ? [] : [...headerLines(text), ...(0,named_value/* namedValues */.q)(text, isWanted)];
    }
    function valuesIn(text) {
        return [...secretLines(text), ...READERS.flatMap((read) => read(text, isWanted))];
    }
    /** What is found only once an encoding is undone. A number has quotes put around it, and their spelling would be lost. */
    function valuesEncodedIn(text) {
        return peelEncoded(text).flatMap((peeled) => valuesIn(peeled.text)
            .filter(({ quote }) => quote === undefined)
            .map((value) => ({ ...value, ...peeled.encodedSourceOf(value) })));
    }
    function isWanted(name, kind) {
        return (heuristics && isCredential(name, kind)) || (kind === 'member' && ownValues.has(name.toLowerCase()));
    }
    function isSecret(text, { name, kind }, { start, end }) {
        const value = text.slice(start, end);
        const isOwn = ownValues.get(name.toLowerCase())?.has(value) ?? false;
        return isOwn || (heuristics && isCredential(name, kind) && !isHarmless(value, { name, kind }));
    }
    function leavesUnder(written) {
        const name = namesIn(written).find((each) => isWanted(each, 'member'));
        if (name === undefined)
            return undefined;
        return (leaf) => {
            const text = String(leaf);
            const value = { name, kind: 'member', isEncoded: false, start: 0, end: text.length };
            const secret = partsOf(text, value).filter((part) => isSecret(text, value, part));
            return secret.length === 0 ? leaf : (0,redacted_part/* replaceSpans */.G)(text, secret.map(toSpan));
        };
    }
}
/** What the name of a member is to be known by: by the names that a text can have before a colon, and a URL is none. */
function namesIn(written) {
    if (WORD.test(written))
        return [written, (0,name_before_mark/* lastName */.UK)(written)];
    return written.includes('://') ? [] : [(0,name_before_mark/* lastName */.UK)(written)];
}
/** What of a named value is the secret: of cookies their values, of anything else all of it. */
function partsOf(text, value) {
    const { start, end, name, kind } = value;
    const written = text.slice(start, end);
    // A member named after cookies may hold the value of one alone; a header line without any speaks about cookies.
    if ((0,secret_name/* holdsCookies */.Kk)(name) && (kind === 'header' || value.isEncoded || written.includes('='))) {
        return (0,cookie/* cookieValues */.v)(text, { ...value, isSet: /^set/i.test(name) });
    }
    const from = start + written.length - written.trimStart().length;
    return [{ ...value, start: from, end: start + written.trimEnd().length }];
}
function toSpan({ start, end, quote }) {
    return quote === undefined ? { start, end } : { start, end, replacement: `${quote}${redacted_part/* REDACTED */.X}${quote}` };
}
/** Under these names a credential stands. */
function isCredential(name, kind) {
    return (0,secret_name/* isSecretName */.eh)(name) || isHeader(name, kind);
}
/** The header of a credential; `cookie=` alone in a query is what an attack sends elsewhere, and stays. */
function isHeader(name, kind) {
    return (kind === 'header' || kind === 'member') && ((0,secret_name/* isCredentialHeader */.b5)(name) || (0,secret_name/* holdsCookies */.Kk)(name));
}
/** Whether a value is no credential, whatever its name. A header that carries one always has a value. */
function isHarmless(value, { name, kind }) {
    return isHeader(name, kind) ? isSentence(value) : isNoValue(value);
}
/** The values too short to be looked for elsewhere than in their own header's place, by its name in lower case. */
function shortValuesByHeader(secrets) {
    const values = new Map();
    for (const secret of secrets) {
        if ((0,known_secret/* isUnmistakable */.b)(secret) || secret.source.kind === 'key')
            continue;
        const name = secret.source.name.toLowerCase();
        values.set(name, (values.get(name) ?? new Set()).add(secret.value));
    }
    return values;
}


/***/ })

};
