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

/***/ 3172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isUnmistakable),
/* harmony export */   q: () => (/* binding */ collectSecrets)
/* harmony export */ });
/* harmony import */ var _names_secret_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5013);
/* harmony import */ var _syntax_cookie_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2260);
/* harmony import */ var _syntax_named_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8292);



/** Characters (UTF-16 units) from which on a header's value is a secret wherever it stands. */
const SHORTEST_UNMISTAKABLE = 6;
/**
 * Headers that never hold a credential (RFC 9110, RFC 9111, the fetch standard, client hints). One that is not named here
 * counts as secret: X-Forwarded-For opens some sites' doors, If-None-Match can hold what marks one visitor.
 */
const HARMLESS = /^(?:accept|accept-[\w-]+|cache-control|connection|content-(?:encoding|language|length|type)|dnt|host|keep-alive|pragma|priority|save-data|sec-ch-[\w-]+|sec-fetch-[\w-]+|sec-gpc|te|upgrade-insecure-requests|user-agent|x-forwarded-(?:host|port|proto)|x-requested-with)$/i;
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
    const found = (0,_names_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCookies */ .Kk)(name) ? (0,_syntax_cookie_js__WEBPACK_IMPORTED_MODULE_1__/* .cookieValues */ .v)(value, whole) : (0,_syntax_named_value_js__WEBPACK_IMPORTED_MODULE_2__/* .namedValues */ .q)(value, _names_secret_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh);
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


/***/ }),

/***/ 7783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ decodeName)
/* harmony export */ });
/** What a name says that is spelled in an encoding, or in one within another. */
/** Layers of encoding that names have at most. */
const MOST_LAYERS = 3;
const ENCODED = /[%&\\\u00a1-\u00fe\u1100-\u11ff]/;
const BYTES = /(?:%(?:25)*[\da-f]{2})+|(?:\\+x[\da-f]{2})+|[\u00a1-\u00fe]{4,}/gi;
const ESCAPES = /\\+u([\da-f]{4})/gi;
const REFERENCES = /&(?:amp;)*(?:#(\d{1,9})|#x([\da-f]{1,8})|(lowbar|underbar|period|dollar|hyphen));/gi;
const NAMED = { lowbar: '_', underbar: '_', period: '.', dollar: '$', hyphen: '-' };
/** Bytes of a character of UTF-8 that may be left of one that was cut off. */
const MOST_CUT_OFF = 3;
/** Undoes URL encoding (of UTF-8 or EUC-KR), the escapes of JSON and Python, and references of HTML. */
function decodeName(written) {
    let name = written;
    for (let layer = 0; layer < MOST_LAYERS && ENCODED.test(name); layer += 1) {
        const decoded = decodeLayer(name);
        if (decoded === name)
            break;
        name = decoded;
    }
    return name;
}
function decodeLayer(name) {
    return name
        .replace(BYTES, (written) => decodeBytes(bytesOf(written)))
        .replace(ESCAPES, (_, hex) => characterOf(hex, 16))
        .replace(REFERENCES, (_, decimal, hex, named) => named === undefined
        ? characterOf(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)
        : (NAMED[named.toLowerCase()] ?? ''))
        .normalize('NFC');
}
function bytesOf(written) {
    const codes = /^[%\\]/.test(written)
        ? written.replaceAll(/%(?:25)+(?=[\da-f]{2})/gi, '%').match(/[\da-f]{2}/gi)
        : null;
    return codes === null ? Buffer.from(written, 'latin1') : Buffer.from(codes.join(''), 'hex');
}
/** Text of UTF-8, even where its first character was cut off; else of EUC-KR, which older Korean sites still send. */
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
        // Bytes of another encoding.
        return undefined;
    }
}
function characterOf(digits, radix) {
    const code = Number.parseInt(digits, radix);
    return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}


/***/ }),

/***/ 8340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oi: () => (/* binding */ HANGUL),
/* harmony export */   UK: () => (/* binding */ lastName),
/* harmony export */   YI: () => (/* binding */ NAME_CHARACTER),
/* harmony export */   s5: () => (/* binding */ WRITTEN_CHARACTER),
/* harmony export */   sC: () => (/* binding */ WRITTEN_NAME)
/* harmony export */ });
/* harmony import */ var _encoded_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7783);
/**
 * Names before the marks that part them from values: what of the text there is the name, however it is spelled.
 */

/** Letters of Korean names, as syllables and as the single letters that some systems take them apart into. */
const HANGUL = '\\u1100-\\u11ff\\u3131-\\u318e\\uac00-\\ud7a3';
/** Letters as which the bytes of EUC-KR read where they were taken for Latin-1. */
const MISREAD = '\\u00a1-\\u00fe';
/** A character of a name, as it is. */
const NAME_CHARACTER = `[\\w.$\\-[\\]${HANGUL}${MISREAD}]`;
const HANGUL_UNIT = '(?:11[\\da-f]|31[3-8]|a[c-f][\\da-f]|[bc][\\da-f]{2}|d[0-7][\\da-f])[\\da-f]';
const ASCII_UNIT = '(?:24|2[de]|3\\d|[46][1-9a-f]|5[\\dabdf]|7[\\da])';
/**
 * `\u0077` of JSON, `\x77` of JavaScript, and the bytes of Python, for a character that a name may hold; any other stands
 * before the name.
 */
const ESCAPED = `\\\\{1,7}(?:u(?:00${ASCII_UNIT}|${HANGUL_UNIT})|x(?:${ASCII_UNIT}|[89a-f][\\da-f]))`;
/** The same as a reference of HTML, also within another. */
const DECIMAL = '0{0,4}(?:36|4[5689]|5[0-7]|6[5-9]|[78]\\d|9[01357-9]|1[01]\\d|12[012]|4[3-9]\\d{3}|5[0-5]\\d{3}|4[3-6]\\d\\d|12[56]\\d\\d)';
const REFERENCE = `&(?:amp;){0,2}(?:#${DECIMAL}|#x0{0,4}(?:${ASCII_UNIT}|${HANGUL_UNIT})|lowbar|underbar|period|dollar|hyphen);`;
/** The first of two words that only together are a name: `api key`. Any other name of several words tells by its last. */
const FIRST_WORD = '(?:(?<![a-z])(?:api|access|private|auth)[ \\t+](?=key)|비밀[ +](?=번호)|(?:비밀번호|암호|패스워드)[ +](?=재?(?:확인|입력))|' +
    '(?<![a-z])(?:password|passwd|pass|pw)[ +](?=(?:again|check|confirm|confirmation|verify|repeat)(?![a-z])))';
/** The source of a pattern, without regard to case, for a character of a name, or what may encode one. */
const WRITTEN_CHARACTER = `(?:${ESCAPED}|${REFERENCE}|[\\w.$\\-[\\]%${HANGUL}${MISREAD}])`;
/** The same for a name and the encoded text directly before it. */
const WRITTEN_NAME = `(?:${FIRST_WORD})?${WRITTEN_CHARACTER}{1,120}`;
/** Characters within which a name is looked for. */
const LONGEST = 256;
const LAST_NAME = new RegExp(`(?:${FIRST_WORD})?${NAME_CHARACTER}*\\s*$`, 'i');
/** The name that a text ends with, decoded: of `%26token`, `\u0022token` and `user token` alike, `token`. */
function lastName(written) {
    const decoded = (0,_encoded_name_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeName */ .e)(written.slice(-LONGEST).replace(/^u00[\da-f]{2}/i, ''));
    return (LAST_NAME.exec(decoded)?.[0] ?? '').trim();
}


/***/ }),

/***/ 5013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zt: () => (/* binding */ CREDENTIAL_HEADERS),
  Kk: () => (/* binding */ holdsCookies),
  b5: () => (/* binding */ isCredentialHeader),
  eh: () => (/* binding */ isSecretName)
});

;// CONCATENATED MODULE: ./build/redaction/names/setting-name.js
/**
 * Names that are about a credential and hold none: `token_type`, `sessionTimeout`, `max-tokens`, `passwordPolicy`.
 */
/** What such a name ends with: the kind, measure, place or part of a program that the credential has. */
const ENDS = new Set(('type types kind hint hints format encoding charset method methods scheme algorithm alg algo strategy policy policies rule rules pattern regex ' +
    'regexp strength complexity length len size bits min max minimum maximum minlength maxlength count counts counter limit limits ' +
    'limiter quota timeout timeouts lifetime maxlifetime ttl expiry expires expiration expire expired exp age maxage validity interval ' +
    'duration period days hours minutes seconds secs millis ms attempts retries rounds iterations probability divisor ' +
    'frequency freq version endpoint url uri path domain host port header field fields fieldname param parameter name ' +
    'names label placeholder title selector message required enabled disabled supported allowed samesite httponly secure mode ' +
    'character config configuration settings options driver handler provider factory manager store encoder validator filter ' +
    'listener interceptor generator resolver repository service controller class form button error errors page box icon panel dialog modal ' +
    '찾기 정책 길이 규칙 주기 횟수 오류 안내 만료 만료일 유효기간').split(' '));
/** Small words after one of these: `expires_in`, `expiresAt`. */
const PARTICLE = /^(?:in|at|on|after)$/;
/** A count says of what: `max_tokens`, `num-sessions`, `maxtokens`. */
const COUNT = /^(?:max|min|num|total|count|limit)$/;
const COUNT_RUN_TOGETHER = /^(?:max|min|num)(?:tokens?|sessions?|passwords?|secrets?|keys?)$/;
/** Language models count tokens, always in the plural. */
const COUNT_OF_TOKENS = /^(?:n|prompt|completion|input|output|cached|used|remaining|reasoning)$/;
/** What stands before the end where nothing parts them: `tokentype`, `gc_maxlifetime`, `비밀번호길이`. */
const RUN_TOGETHER = /^.*(?:tokens?|sessions?|passwords?|passwd|pwd|secrets?|key|비밀번호|암호|패스워드)(?=.)/;
/** Whether a name that mentions a credential says something about it: only that, and not it, stands under such a name. */
function isSettingName(name) {
    const words = wordsOf(name);
    const last = words.at(PARTICLE.test(words.at(-1) ?? '') ? -2 : -1) ?? '';
    if (words.slice(0, -1).some((word) => COUNT.test(word)) || COUNT_RUN_TOGETHER.test(last))
        return true;
    if (last === 'tokens' && words.some((word) => COUNT_OF_TOKENS.test(word)))
        return true;
    return ENDS.has(last.replace(RUN_TOGETHER, ''));
}
/** The words of a name, in lower case: `session.gcMaxLifetime[0]` has four. */
function wordsOf(name) {
    return name
        .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
        .toLowerCase()
        .split(/[^a-z가-힣]+/)
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/redaction/names/secret-name.js

/**
 * Words that make a name a credential's wherever they stand in it: `JSESSIONID`, `access_token`, `newPassword2`, the report's own
 * member for the login to the site, and what Korean sites call a password: `암호화` is encryption, and none.
 */
const TELLING = /pass[-_.]?(?:wo?r?d|phrase|code)|passwort|pwd|pswd|secret(?!ar)|token(?!i[sz])|(?<!ob|pos)session|sess[-_.]?id|(?:api|access|private|auth)[-_. +]?key|[cx]srf|credential|jwt|(?:auth|nonce|logged[-_]?in)[-_.]?(?:key|salt)|saml[-_]?(?:response|assertion)|log-?in[-_.]?info|비밀 ?번호|비번|암호(?![화학문])|패스워드/i;
/** `pass` and `pw`, whatever stands before them: `memberpass`, `upw`; less the words of English that end so. */
const PASS = '(?:(?<!by[-_.]?|com|tres|sur|over|under|multi|single|low|high|band|all|boarding|season|day|bus|ski|rail|game|battle)pass|pw)';
/** What a form calls the second time that a password is asked for, and its old and its new one. */
const AGAIN = '(?:re)?(?:chk|check|conf|confirm|confirmation|cfm|cnf|verify|verification|repeat|retype|re|again|new|old|cur|current|orig|hash|enc)';
/** Where these end a name they tell, before digits and an index at most: `user[pw]`, `loginPw2`, `pw_chk`, `passConfirm`. */
const PASS_AT_END = new RegExp(`${PASS}(?:[-_.]?${AGAIN})?[\\d\\][]*$`, 'i');
/** Words that tell only where they are the last, for they are part of too many others: `connect.sid`, `bearer`. */
const TELLING_AT_END = /(?:^|[^A-Za-z])(?:sid|authorization|bearer)[\d\]]*$/i;
const TELLING_AT_END_OF_CAMEL_CASE = /[a-z\d](?:S[iI][dD]|Authorization)\d*$/;
/**
 * The headers that carry credentials whatever the site (RFC 9110, RFC 6265, and names in common use), as the source of a
 * pattern to be used without regard to case.
 */
const CREDENTIAL_HEADERS = '(?:set-)?cookie2?|(?:proxy-)?authorization|x-api-key|x-auth-token|x-[cx]srf-?token';
const CREDENTIAL_HEADER = new RegExp(`^(?:${CREDENTIAL_HEADERS})$`, 'i');
const COOKIES = /^(?:set-)?cookie(?:2|s)?$/i;
/** Whether what stands under a name is a credential by the name alone. `tokenize` and `token_type` are no such names. */
function isSecretName(name) {
    const tells = TELLING.test(name) ||
        PASS_AT_END.test(name) ||
        TELLING_AT_END.test(name) ||
        TELLING_AT_END_OF_CAMEL_CASE.test(name);
    return tells && !isSettingName(name);
}
/** Whether the header of this name carries a credential, whether or not its name says so. */
function isCredentialHeader(name) {
    return CREDENTIAL_HEADER.test(name);
}
/** Whether cookies stand under the name: their own names stay when their values go. */
function holdsCookies(name) {
    return COOKIES.test(name);
}


/***/ }),

/***/ 4316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
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


/***/ }),

/***/ 878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ callValues),
/* harmony export */   d: () => (/* binding */ valueInCall)
/* harmony export */ });
/* harmony import */ var _names_name_before_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8340);
/* harmony import */ var _text_separator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8575);
/* harmony import */ var _quoted_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9414);



const STRING = `[bBuU]?${_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA}([^"'\`<>{}]{1,80}?)${_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA}`;
/** `setItem('name', `, `define("name", `: a call whose first argument is a text, and there are others. */
const CALL = new RegExp(`\\((?<=([\\w$]{1,60})\\()${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}${STRING}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMA */ .KE}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}(?:[bBuU]?(${_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA})|(?=\\d{4,40}\\b))`, 'g');
/** `setPassword("`, and `.password("` of a builder: a call that is named after the one text that it sets. */
const SETTER = new RegExp(`(?:\\bset_?(?=\\w)|\\.(?=\\w{0,40}pass))(\\w{2,60})\\(${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}[bBuU]?(${_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA})`, 'gi');
const FURTHER = new RegExp(`${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMA */ .KE}`, 'y');
/** What is called so looks for its first argument, translates, shows or compares it, and sets nothing. */
const OTHER_CALL = /^(?:_+[a-z]{0,2}|tr?|i18n|trans\w*|gettext|(?:has|is|in|str|sub|remove|replace|index|starts|ends|print|assert|label|query|find|select|array)(?:[A-Z_]\w*|[a-z]*)|match|test|split|includes|log|debug|info|warn|error|sprintf|format|expect|describe|it|addClass|on|off|once|emit|addEventListener|bind)$/;
/** What names a file or an address: `readFile('/etc/passwd', 'utf8')`. */
const PATH = /[/\\]/;
/** Words that say what a field is, and are not its value: `add('password', 'text')`. */
const KIND_OF_FIELD = /^(?:string|text|password|hidden|required|number|integer|int|varchar|char|email)$/i;
/** A call that asks for a setting by its name, and the name: what is next is what it comes to where there is no such setting. */
const SETTING = `(?:[\\w.$:>\\\\-]{0,80}?(?:env|get\\w{0,40}|fetch|config|property|option|setting))\\(${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}${STRING}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}`;
/** A call that only writes a text in another way. */
const CONVERSION = '[\\w.$:>\\\\-]{0,80}?(?:bcrypt|md5|sha\\d{1,3}|hash|make|crypt|encrypt|encode|decode|atob|btoa|from|b64decode|b64encode|base64|bytes|[Ss]tring)\\(';
const OR = '(?:\\|\\||\\?\\?|\\?:|or\\b)';
/** What may stand between an operator and a value that is not there at once. */
const BEFORE_VALUE = new RegExp(`${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}(?:new\\s)?(?:${SETTING}(?:${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMA */ .KE}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}(?:default\\s{0,4}=\\s{0,4})?|\\)${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}${OR}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd})|process\\.env[\\w.$[\\]'"]{1,80}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}${OR}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}|` +
    `\\$_(?:ENV|SERVER)\\[[^\\]]{1,80}\\]${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}${OR}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}|${CONVERSION}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd})[bBuU]?(${_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA})`, 'y');
/** The values that calls set under wanted names: `localStorage.setItem('access_token', '…')`. */
function callValues(text, isWanted) {
    const values = [];
    CALL.lastIndex = 0;
    for (let found = CALL.exec(text); found !== null; found = CALL.exec(text)) {
        const [, called = '', written = '', quote] = found;
        const start = CALL.lastIndex;
        const name = (0,_names_name_before_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)(written);
        if (OTHER_CALL.test(called) || PATH.test(written) || !isWanted(name, 'member'))
            continue;
        const end = quote === undefined
            ? start + (/^\d+/.exec(text.slice(start, start + 40))?.[0].length ?? 0)
            : (0,_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfQuoted */ .Lc)(text, start, quote);
        CALL.lastIndex = end;
        const value = text.slice(start, Math.min(end, start + written.length + 20)).toLowerCase();
        if (KIND_OF_FIELD.test(value) || value === written.toLowerCase())
            continue;
        values.push({ start, end, name, kind: 'member', isEncoded: false });
    }
    return [...values, ...setterValues(text, isWanted)];
}
function setterValues(text, isWanted) {
    const values = [];
    SETTER.lastIndex = 0;
    for (let found = SETTER.exec(text); found !== null; found = SETTER.exec(text)) {
        const [, name = '', quote = ''] = found;
        const start = SETTER.lastIndex;
        if (!isWanted(name, 'member'))
            continue;
        const end = (0,_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfQuoted */ .Lc)(text, start, quote);
        SETTER.lastIndex = end;
        // A call with more arguments sets what its first one names.
        const isAlone = (0,_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .matchAt */ .pF)(FURTHER, text, end + quote.length) === undefined;
        const isItsName = text.slice(start, Math.min(end, start + name.length + 1)).toLowerCase() === name.toLowerCase();
        if (isAlone && !isItsName)
            values.push({ start, end, name, kind: 'member', isEncoded: false });
    }
    return values;
}
/** The value in a call or after a setting, where such a thing stands: `env('KEY', '…')`, `process.env.KEY || '…'`. */
function valueInCall(text, from) {
    const found = (0,_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .matchAt */ .pF)(BEFORE_VALUE, text, from);
    if (found === undefined)
        return undefined;
    const start = from + found[0].length;
    return { start, end: (0,_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfQuoted */ .Lc)(text, start, found.at(-1) ?? '') };
}


/***/ }),

/***/ 2260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ cookieValues)
/* harmony export */ });
/* harmony import */ var _text_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7904);

/** What a Set-Cookie line says of its cookie (RFC 6265, section 4.1.1, and its successors): no secret. */
const ATTRIBUTE = /^(?:expires|max-age|domain|path|secure|httponly|samesite|priority|partitioned)$/i;
/** The end of a cookie; the semicolon of an HTML reference such as `&quot;` ends none. */
const PLAIN_END = /(?<!&#?\w{1,8});/g;
/** Where folded into one line by a comma, a Set-Cookie's next cookie begins with a name; the date after `Wed,` does not. */
const SET_END = /(?<!&#?\w{1,8});|,(?=\s{0,8}[^\s;,=]{1,80}=)/g;
const ENCODED_END = /;|%(?:25)?3[bB]/g;
const PLAIN_EQUALS = new RegExp((0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('=', (spelling) => !spelling.startsWith('%')));
const ENCODED_EQUALS = new RegExp((0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('='));
/** Blanks around a cookie's parts, as URLs write them too. */
const LEADING_BLANKS = /^(?:\s|%(?:25)?20){0,64}/;
/** Where the cookies' values stand in the value of a Cookie or Set-Cookie header. Their names and attributes are left. */
function cookieValues(text, line) {
    const marks = [];
    const value = text.slice(line.start, line.end);
    const separator = new RegExp(line.isEncoded ? ENCODED_END : line.isSet ? SET_END : PLAIN_END);
    const isProse = !equalsIn(line).test(value);
    let start = 0;
    for (let found = separator.exec(value); start <= value.length; found = separator.exec(value)) {
        const end = found?.index ?? value.length;
        const mark = cookieValue(value.slice(start, end), { line, isFirst: start === 0, isProse });
        if (mark !== undefined) {
            marks.push({ start: line.start + start + mark.start, end: line.start + start + mark.end });
        }
        if (found === null)
            break;
        start = separator.lastIndex;
    }
    return marks;
}
function cookieValue(cookie, { line, isFirst, isProse }) {
    const equals = equalsIn(line).exec(cookie);
    if (equals === null)
        return namelessCookie(cookie, isProse);
    const name = cookie.slice(0, equals.index).replace(LEADING_BLANKS, '').trim();
    if (line.isSet && !isFirst && ATTRIBUTE.test(name))
        return undefined;
    return trim(cookie, equals.index + equals[0].length);
}
function equalsIn({ isEncoded }) {
    return isEncoded ? ENCODED_EQUALS : PLAIN_EQUALS;
}
/** A cookie may have no name (RFC 6265bis, section 5.7); but where none has, several words are a sentence about cookies. */
function namelessCookie(cookie, isProse) {
    const mark = trim(cookie, 0);
    const written = cookie.slice(mark.start, mark.end);
    return written === '' || (isProse && /\s/.test(written)) || ATTRIBUTE.test(written) ? undefined : mark;
}
function trim(text, from) {
    const start = from + (LEADING_BLANKS.exec(text.slice(from))?.[0].length ?? 0);
    return { start, end: Math.max(start, text.trimEnd().length) };
}


/***/ }),

/***/ 3840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactJson),
/* harmony export */   u: () => (/* binding */ redactNames)
/* harmony export */ });
/* harmony import */ var _record_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4191);

const NAMING = new RegExp(`^(?:${_record_value_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMES_OF_NAMES */ .oE})$`, 'i');
const HOLDING = new RegExp(`^(?:${_record_value_js__WEBPACK_IMPORTED_MODULE_0__/* .NAMES_OF_VALUES */ .I1})$`, 'i');
/**
 * A copy of a value of JSON with every text in it redacted, names too. Works without recursion: reports are as deep as
 * whoever made them wants, and the stack is not. The value must be a tree, as all that JSON can express is.
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
            // Asked of the name as it is written too, or what is redacted again could change once more.
            const ofName = under(name) ?? under(written);
            const ofValue = HOLDING.test(name) ? ofRecord : undefined;
            // Defined, not assigned: `__proto__` is a name like any other.
            Object.defineProperty(to, written, {
                value: copyOf(member, ofName ?? ofValue ?? redactLeaf, false),
                configurable: true,
                enumerable: true,
                writable: true,
            });
        }
    }
    /** What becomes of the value in `{"name": "…", "value": "…"}`, which is how some write a member. */
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


/***/ }),

/***/ 2944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ memberValues)
/* harmony export */ });
/* harmony import */ var _text_separator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);
/* harmony import */ var _text_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7904);
/* harmony import */ var _quoted_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9414);



/** `b''` and `u''` are Python's; `string(5) ""` is what `var_dump` of PHP shows. */
const OPENING_QUOTE = new RegExp(`${_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}(?:[bBuU]|string\\((\\d{1,9})\\)\\s{1,4})?(${_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA})`, 'y');
/** What says of a string in quotes that it is no value, but the class that a property belongs to. */
const AFTER_CLASS = new RegExp(`${_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA}:private\\]`, 'y');
const OPENING_BRACKET = new RegExp(`${_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}(?:(?:array|object|enum)\\([\\w\\\\]{1,80}\\)(?:#\\d{1,9} \\(\\d{1,9}\\))? )?(?=${(0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('[{')})`, 'y');
/** A list of texts under a name without quotes, as YAML and JavaScript write it. */
const OPENING_LIST = new RegExp(`${_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}${(0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('[')}(?=${_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}(${_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA}))`, 'y');
/** What stands in JSON or Python without quotes. */
const LITERAL = '-?\\d[\\w.+-]*|true|false|null|True|False|None';
const MEMBER_LITERAL = new RegExp(`${_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}(?:int\\(|float\\()?(${LITERAL})`, 'y');
/** In a list or object: a string, a bracket, a literal; encoded characters and words are passed over. */
const TOKEN = new RegExp(`(?:string|array|object|enum)\\([\\w\\\\]{1,80}\\)(?:#\\d{1,9})?|(${_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA})|(${(0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('[{')})|(${(0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)(']}')})|%[\\dA-Fa-f]{2}|(?<![\\w-])(${LITERAL})\\b|&#?\\w{1,8};|\\w+`, 'g');
const CLOSING_QUOTE = new RegExp(_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA, 'y');
/** After a string that is a name, not a value. */
const NAME_END = new RegExp(`${_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTE */ .jA}\\]?${_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}(?:${_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH}|=(?:>|&gt;))`, 'y');
/**
 * The value of a member of JSON, of a dictionary of Python, of an object of JavaScript: one in quotes; where the name is
 * in quotes, a literal too, or all values of the list or object that stands there.
 */
function memberValues(text, { from, nameQuote }) {
    const opening = (0,_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(OPENING_QUOTE, text, from);
    if (opening !== undefined) {
        const start = from + opening[0].length;
        const [, bytes, quote = ''] = opening;
        const end = bytes === undefined
            ? (0,_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfQuoted */ .Lc)(text, start, quote)
            : (0,_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfCounted */ .$A)(text, start, { quote, bytes: Number(bytes) });
        if ((0,_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(AFTER_CLASS, text, end) !== undefined)
            return { values: [], end };
        return { values: [{ start, end }], end };
    }
    if (nameQuote === undefined) {
        const list = (0,_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(OPENING_LIST, text, from);
        return list === undefined ? { values: [], end: from } : nestedValues(text, from + list[0].length, list[1] ?? '');
    }
    const bracket = (0,_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(OPENING_BRACKET, text, from);
    if (bracket !== undefined)
        return nestedValues(text, from + bracket[0].length, nameQuote);
    const literal = (0,_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(MEMBER_LITERAL, text, from);
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
            const end = (0,_quoted_value_js__WEBPACK_IMPORTED_MODULE_2__/* .endOfQuoted */ .Lc)(text, start, quote);
            if ((0,_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(NAME_END, text, end) === undefined)
                values.push({ start, end });
            TOKEN.lastIndex = end + ((0,_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(CLOSING_QUOTE, text, end)?.[0].length ?? 0);
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

/***/ 8292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ namedValues)
});

// EXTERNAL MODULE: ./build/redaction/names/name-before-mark.js
var name_before_mark = __webpack_require__(8340);
// EXTERNAL MODULE: ./build/redaction/text/line-break.js
var line_break = __webpack_require__(7826);
// EXTERNAL MODULE: ./build/redaction/text/separator.js
var separator = __webpack_require__(8575);
// EXTERNAL MODULE: ./build/redaction/syntax/call-value.js
var call_value = __webpack_require__(878);
;// CONCATENATED MODULE: ./build/redaction/syntax/dumped-value.js


/** Blanks and breaks between the parts of a dump, as text, JSON and HTML write them. */
const GAP = `(?:\\s|\\\\[nrt]|&nbsp;|${line_break/* LINE_BREAK */.Fb}){0,64}`;
/** `Array (` and `stdClass Object (`, as `print_r` of PHP opens what holds further values. */
const OPENING = new RegExp(`[ \\t]{0,8}(?:Array|[\\w\\\\]{1,80} Object)${GAP}\\(`, 'y');
const ITEM = '\\[[^\\]\\r\\n]{0,80}\\] =(?:>|&gt;)';
/** A value ends with its line; where the dump was put into one line, before the next item or the closing bracket. */
const END = new RegExp(`${line_break/* VALUE_BREAK */.kc}|\\\\{1,7}[rn](?=(?:\\s|\\\\[nrt]){0,64}[[)])|\\s{1,64}(?=${ITEM}|\\)(?:[\\s)<"'\\\\]|$))|<\\/|&lt;\\/|\\\\{0,7}"(?=\\s{0,8}(?:[,}\\])]|$))|$`, 'g');
const TOKEN = new RegExp(`(${ITEM})|(?<=[\\s>;]|\\\\[rnt])\\)`, 'g');
/** What stands after the `=>` of an item that `print_r` shows: a value, or all values of what is nested there. */
function dumpedValues(text, from) {
    const opening = (0,separator/* matchAt */.pF)(OPENING, text, from);
    if (opening === undefined) {
        const value = valueAt(text, from);
        return { values: [value], end: value.end };
    }
    const values = [];
    let depth = 1;
    TOKEN.lastIndex = from + opening[0].length;
    for (let token = TOKEN.exec(text); token !== null && depth > 0; token = TOKEN.exec(text)) {
        const at = TOKEN.lastIndex;
        if (token[1] === undefined) {
            depth -= 1;
            if (depth === 0)
                return { values, end: at };
            continue;
        }
        const nested = (0,separator/* matchAt */.pF)(OPENING, text, at);
        depth += nested === undefined ? 0 : 1;
        const value = nested === undefined ? valueAt(text, at) : undefined;
        if (value !== undefined)
            values.push(value);
        TOKEN.lastIndex = value === undefined ? at + (nested?.[0].length ?? 0) : value.end;
    }
    return { values, end: text.length };
}
function valueAt(text, from) {
    const start = from + (text.startsWith(' ', from) ? 1 : 0);
    return { start, end: (0,separator/* matchAt */.pF)(END, text, start)?.index ?? text.length };
}

// EXTERNAL MODULE: ./build/redaction/syntax/member-value.js
var member_value = __webpack_require__(2944);
// EXTERNAL MODULE: ./build/redaction/text/spelling.js
var spelling = __webpack_require__(7904);
// EXTERNAL MODULE: ./build/redaction/syntax/quoted-value.js
var quoted_value = __webpack_require__(9414);
;// CONCATENATED MODULE: ./build/redaction/syntax/pair-value.js




/** References of HTML to characters that belong to a value; `&amp;` parts it from the next pair. */
const REFERENCE_IN_BODY = '(?:lt|gt|quot|apos|nbsp|#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6});';
const APOSTROPHE = '(?:apos|#0{0,2}39|#[xX]0{0,2}27);';
const NEXT_PAIR = '\\s{0,8}[\\w.$\\-[\\]%]{1,80}=(?!=)';
const NEXT_SETTING = '[\\w.$\\-[\\]]{1,80}[ \\t]{0,8}=(?!=)';
/** `&` where JSON was written by a library that escapes it. */
const ESCAPED_AMPERSAND = '\\\\{1,3}u0026';
/** A `&` that the next pair follows, and not the rest of a value in a file of settings, which encodes nothing. */
const PARTING = `&(?!${REFERENCE_IN_BODY})(?=[^&=\\s"'<>]{0,120}=|[\\s&"'<>]|$)`;
/** In a form's body, neither quotes nor blanks end a value. */
const END_IN_BODY = new RegExp(`${PARTING}|${ESCAPED_AMPERSAND}|[;\\s](?=${NEXT_PAIR})|\\\\{1,7}[rn](?=${NEXT_SETTING})|${line_break/* VALUE_BREAK */.kc}|$`);
/** An apostrophe that closes something, for URLs may hold others. */
const CLOSING_APOSTROPHE = `(?:\\\\{0,7}'|&${APOSTROPHE})(?=[\\s>;,)\\]}+<\\\\&"]|$)`;
/** A query may stand in a sentence, in HTML or in a program. */
const END_IN_QUERY = new RegExp(`&(?!${APOSTROPHE})|${ESCAPED_AMPERSAND}|;(?=\\s|$|${NEXT_PAIR})|[\\s"\`<>]|\\\\{1,7}"|\\\\[rn]|${CLOSING_APOSTROPHE}|$`, 'g');
/** A query that is URL-encoded once, or twice. */
const END_IN_ENCODED = endInEncoded('%');
const END_IN_TWICE_ENCODED = endInEncoded('%(?:25)?');
function endInEncoded(percent) {
    const nextPair = `${percent}3[bB](?:${percent}20){0,4}(?=[\\w.$-]{1,80}${percent}3[dD])`;
    const ends = [
        `${percent}(?:26|0[aAdD])`,
        nextPair,
        (0,quoted_value/* encodedStringEnd */.Ju)(percent),
        `&(?!${APOSTROPHE})`,
        CLOSING_APOSTROPHE,
    ];
    return new RegExp(`${ends.join('|')}|[\\s"<>]|$`, 'g');
}
/** Of a session's number in a path (`/cart;jsessionid=1A2B/items`), the rest of the path is to stay. */
const END_IN_PATH = /[/?#;&\s"'<>]|$/g;
const PATH_BEFORE = /(?<=\/[\w\-.~%!$'()*+,:@]{0,200};)/y;
/** `@""` and `$@""` are C#'s. */
const OPENING_QUOTE = new RegExp(`${separator/* BLANKS */.a7}(?:\\$?${(0,spelling/* anySpelling */.vS)('@')}\\$?)?(${quoted_value/* QUOTE */.jA})`, 'y');
/** After a quoted value that is the whole value. */
const QUOTED_END = new RegExp(`(?:${quoted_value/* QUOTE */.jA})?(?:[\\s;,)>\\]}]|$)`, 'y');
/** What follows the operator of an assignment; a call or an object (`token = getToken()`) is no value. */
const ASSIGNED = new RegExp(`${separator/* BLANKS */.a7}(new\\b|[\\w.$]{1,80}\\()?`, 'y');
/** The value of a pair of a form or query, or of an assignment. */
function pairValue(text, place) {
    const { start, from, operator, bodyEnd } = place;
    const before = text.charAt(start - 1);
    const isInBody = start < bodyEnd && !operator.startsWith('%') && !/[?(=/]/.test(before);
    const opening = /[?&;]/.test(before) ? undefined : (0,separator/* matchAt */.pF)(OPENING_QUOTE, text, from);
    if (opening !== undefined) {
        const valueStart = from + opening[0].length;
        const end = (0,quoted_value/* endOfQuoted */.Lc)(text, valueStart, opening[1] ?? '');
        if (!isInBody || (0,separator/* matchAt */.pF)(QUOTED_END, text, end) !== undefined)
            return { start: valueStart, end };
    }
    const [blanks = '', expression] = place.isSpaced ? ((0,separator/* matchAt */.pF)(ASSIGNED, text, from) ?? []) : [];
    if (expression !== undefined)
        return { start: from, end: from };
    const valueStart = from + blanks.length;
    // Not read beyond the body, or every pair of a text of pairs could be read to the text's end.
    const end = isInBody
        ? valueStart + text.slice(valueStart, bodyEnd).search(END_IN_BODY)
        : ((0,separator/* matchAt */.pF)(endOfPair(text, place), text, valueStart)?.index ?? text.length);
    return { start: valueStart, end };
}
function endOfPair(text, { start, name, operator }) {
    if (operator.startsWith('%'))
        return operator.startsWith('%25') ? END_IN_TWICE_ENCODED : END_IN_ENCODED;
    return /sess/i.test(name) && (0,separator/* matchAt */.pF)(PATH_BEFORE, text, start) !== undefined ? END_IN_PATH : END_IN_QUERY;
}

// EXTERNAL MODULE: ./build/redaction/syntax/record-value.js
var record_value = __webpack_require__(4191);
;// CONCATENATED MODULE: ./build/redaction/syntax/named-value.js









/** `:` and `=`, and `=>` of Ruby and PHP. */
const OPERATOR = new RegExp(`(${separator/* EQUALS */.UT}(?:>|&gt;|%(?:25)?3[eE])|${separator/* COLON */.oH})|${separator/* EQUALS */.UT}`, 'g');
const LINE_END = new RegExp(line_break/* VALUE_BREAK */.kc, 'g');
/** Who may see a property, as dumps of PHP say it. */
const VISIBILITY = `(?::(?:${quoted_value/* QUOTE */.jA}?[\\w\\\\]{1,80}${quoted_value/* QUOTE */.jA}?:)?(?:protected|private)(?=\\]))?`;
/** Before an operator: the name, a closing quote, a bracket as in `["name"]`, blanks. */
const NAME_BEFORE = new RegExp(`(?<=(${name_before_mark/* WRITTEN_NAME */.sC})(${quoted_value/* QUOTE */.jA})?(${VISIBILITY}\\]?\\s{0,256}))`, 'iy');
/**
 * The members and pairs in a text whose names are wanted, however quoted and encoded. What stands within a value that
 * was found is not looked for again, so that the time taken stays in proportion to the text's length.
 */
function namedValues(text, isWanted) {
    const values = [];
    const breakAfter = (0,separator/* createMarkFinder */.cT)(text, LINE_END);
    let bodyEnd = 0;
    let stringEnd = 0;
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
        const here = kind === 'member' ? memberAt(left, from, operator) : pairAt(left, from, operator);
        const isEncoded = operator.startsWith('%');
        for (const value of here.values)
            values.push({ ...value, name: left.name, kind, isEncoded });
        OPERATOR.lastIndex = Math.max(from, here.end);
    }
    return [...values, ...(0,record_value/* recordValues */.o8)(text, isWanted)];
    function memberAt({ quote, isItem }, from, operator) {
        const inCall = (0,call_value/* valueInCall */.d)(text, from);
        if (inCall !== undefined)
            return { values: [inCall], end: inCall.end };
        return isItem && quote === undefined && operator.length > 1
            ? dumpedValues(text, from)
            : (0,member_value/* memberValues */.T)(text, { from, nameQuote: quote });
    }
    function pairAt(left, from, operator) {
        const inCall = /[?&;]/.test(text.charAt(left.start - 1)) ? undefined : (0,call_value/* valueInCall */.d)(text, from);
        if (inCall !== undefined)
            return { values: [inCall], end: inCall.end };
        const value = pairValue(text, { ...left, from, operator, bodyEnd });
        return { values: [value], end: value.end };
    }
    /** Where the body of a form ends whose first name is at an offset: with its line, or with the quotes around it. */
    function endOfBody(nameAt, from) {
        if ((0,line_break/* isLineStart */.hi)(text, nameAt))
            return breakAfter(from)?.start ?? text.length;
        // A string within a string ends no body: to look for the end of each could mean to read on to the text's end each time.
        const quote = nameAt < stringEnd ? undefined : (0,quoted_value/* quoteBefore */.G)(text, nameAt);
        if (quote === undefined)
            return undefined;
        stringEnd = (0,quoted_value/* endOfQuoted */.Lc)(text, from, quote);
        return stringEnd;
    }
}
function nameBefore(text, operatorAt) {
    const found = (0,separator/* matchAt */.pF)(NAME_BEFORE, text, operatorAt);
    if (found === undefined)
        return undefined;
    const [, written = '', quote, rest = ''] = found;
    const start = operatorAt - rest.length - (quote?.length ?? 0) - written.length;
    const isItem = written.startsWith('[') && (written + rest).trimEnd().endsWith(']');
    return { name: (0,name_before_mark/* lastName */.UK)(written), start, quote, isItem, isSpaced: /\s$/.test(rest) };
}


/***/ }),

/***/ 9414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ endOfCounted),
/* harmony export */   G: () => (/* binding */ quoteBefore),
/* harmony export */   Ju: () => (/* binding */ encodedStringEnd),
/* harmony export */   Lc: () => (/* binding */ endOfQuoted),
/* harmony export */   jA: () => (/* binding */ QUOTE)
/* harmony export */ });
/* harmony import */ var _text_redacted_part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(494);
/* harmony import */ var _text_separator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);
/* harmony import */ var _text_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7904);



const BACKSLASH = '(?:\\\\|%(?:25){0,3}5[cC])';
const QUOTE_ITSELF = (0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('"\'`', (spelling) => !/^(?:\\|%5[cC])+["'`%&]/.test(spelling));
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
    // All spellings of a quote end with one of these; to ask first is what makes a text of pairs cheap.
    return /["'`;\dA-Fa-f]/.test(text.charAt(at - 1)) ? (0,_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(QUOTE_BEFORE, text, at)?.[1] : undefined;
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
        const before = at === from ? '' : ((0,_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(BACKSLASHES_BEFORE, text, at)?.[1] ?? '').slice(from - at);
        const count = countBackslashes(before);
        // Within n layers of JSON a quote has 2^n - 1 backslashes; one that belongs to the value has 2^n more for the
        // backslash that escapes it, and as many for every other that stands before it.
        const escapes = Math.floor((count - layer) / (layer + 1));
        if (count < layer)
            return at - before.length;
        const isWhole = count === layer || (0,_text_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(AFTER_STRING, text, at + itself.length) !== undefined;
        const end = at - backslashes.length;
        read = at + itself.length;
        if (escapes % 2 !== 0 || !isWhole)
            continue;
        // YAML, SQL and C# double a quote that belongs to the value.
        const isDoubled = end > from && text.startsWith(quote, read);
        if (!isDoubled)
            return end;
        read += quote.length;
    }
}
/** Bytes of a counted string from which on the count is not followed, so that a false one costs little. */
const LONGEST_COUNTED = 2_048;
/** The same for a string whose bytes are counted, as PHP does, which then escapes nothing in it: at the quote after these. */
function endOfCounted(text, from, { quote, bytes }) {
    // Once redacted, a string is no longer as long as its count says.
    if (text.startsWith(_text_redacted_part_js__WEBPACK_IMPORTED_MODULE_2__/* .REDACTED */ .X + quote, from))
        return from + _text_redacted_part_js__WEBPACK_IMPORTED_MODULE_2__/* .REDACTED */ .X.length;
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

/***/ 4191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ NAMES_OF_VALUES),
/* harmony export */   o8: () => (/* binding */ recordValues),
/* harmony export */   oE: () => (/* binding */ NAMES_OF_NAMES)
/* harmony export */ });
/* harmony import */ var _names_name_before_mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8340);
/* harmony import */ var _text_separator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8575);
/* harmony import */ var _text_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7904);
/* harmony import */ var _member_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2944);
/* harmony import */ var _quoted_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9414);





/** What the members of an object are called that say how something is called, and what it is, as sources of patterns. */
const NAMES_OF_NAMES = 'name|key|header';
const NAMES_OF_VALUES = 'values?';
const OPEN = (0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .anySpelling */ .vS)('[');
const IS = `${_quoted_value_js__WEBPACK_IMPORTED_MODULE_4__/* .QUOTE */ .jA}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH}`;
const STRING = `${_quoted_value_js__WEBPACK_IMPORTED_MODULE_4__/* .QUOTE */ .jA}([^"'\`<>{}]{1,80}?)(?=${_quoted_value_js__WEBPACK_IMPORTED_MODULE_4__/* .QUOTE */ .jA})`;
/** `"name": "…"`, `"value":`, `[["…",`, or a brace, beyond which another object begins. */
const MARK = new RegExp(`(?:${NAMES_OF_NAMES})(?<=${_quoted_value_js__WEBPACK_IMPORTED_MODULE_4__/* .QUOTE */ .jA}(?:${NAMES_OF_NAMES}))${IS}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}${STRING}|` +
    `(?:${NAMES_OF_VALUES})(?<=(${_quoted_value_js__WEBPACK_IMPORTED_MODULE_4__/* .QUOTE */ .jA})(?:${NAMES_OF_VALUES}))${IS}|` +
    `${OPEN}(?<=(?:${OPEN}|${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMA */ .KE})${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}${OPEN})${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}${STRING}(${_quoted_value_js__WEBPACK_IMPORTED_MODULE_4__/* .QUOTE */ .jA})${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .GAP */ .Rd}${_text_separator_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMA */ .KE}|` +
    (0,_text_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .anySpelling */ .vS)('{}'), 'gi');
/** The values of those who write members as objects, `{"name": "…", "value": "…"}`, or as lists, `[["…", "…"]]`. */
function recordValues(text, isWanted) {
    const values = [];
    let name;
    let place;
    MARK.lastIndex = 0;
    for (let found = MARK.exec(text); found !== null; found = MARK.exec(text)) {
        const [, objectName, valueQuote, listName, listQuote = ''] = found;
        const from = MARK.lastIndex;
        if (listName !== undefined) {
            add((0,_names_name_before_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)(listName), { from, nameQuote: listQuote });
        }
        else if (objectName !== undefined) {
            const called = (0,_names_name_before_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .lastName */ .UK)(objectName);
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
        const here = (0,_member_value_js__WEBPACK_IMPORTED_MODULE_3__/* .memberValues */ .T)(text, at);
        for (const value of here.values)
            values.push({ ...value, name: named, kind: 'member', isEncoded: at.nameQuote.startsWith('%') });
        MARK.lastIndex = Math.max(MARK.lastIndex, here.end);
    }
}


/***/ }),

/***/ 7826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ LINE_BREAK),
/* harmony export */   hi: () => (/* binding */ isLineStart),
/* harmony export */   kc: () => (/* binding */ VALUE_BREAK),
/* harmony export */   oY: () => (/* binding */ indentAt)
/* harmony export */ });
/* harmony import */ var _separator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8575);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7904);
/** The ends of lines, however a text that went through HTML, JSON or a URL writes them, as sources of patterns. */


const isEscaped = (spelling) => spelling.startsWith('\\');
const isUrlEncoded = (spelling) => spelling.startsWith('%');
const isPlain = (spelling) => !isEscaped(spelling) && !isUrlEncoded(spelling);
const CR = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('\r', isPlain);
const LF = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('\n', isPlain);
const ESCAPED_LF = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('\n', isEscaped);
function lineBreak(lineFeed) {
    return `(?:(?:${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('\r')})?${lineFeed}|${CR}(?!${LF})|${_separator_js__WEBPACK_IMPORTED_MODULE_0__.BR})`;
}
/** Any line break, or `<br>`. */
const LINE_BREAK = lineBreak((0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('\n'));
/**
 * A line break where a value ends with its line. `\n` in two characters may as well be part of the value: it counts only
 * before what can follow a header line. A URL-encoded one is part of the value.
 */
const VALUE_BREAK = lineBreak(`(?:${LF}|${ESCAPED_LF}(?=[ \\t]{0,40}(?:[\\w-]{1,80}[ \\t]{0,8}:|\\\\|["'<]|$)))`);
const LINE_START = /(?<=(?:^|[\r\n]|<br[ \t]{0,8}\/?>|&lt;br[ \t]{0,8}\/?&gt;|&#1[03];|&#x0?[aAdD];)([ \t]{0,40}))/y;
/** Whether a line begins at an offset, blanks left aside. */
function isLineStart(text, at) {
    // After a line break of two characters, its letter reads as the first of what follows.
    return indentAt(text, at) !== undefined || /^\\[nr]/.test(text.slice(Math.max(0, at - 1), at + 1));
}
/** How many blanks stand between an offset and the beginning of its line, if nothing else does. */
function indentAt(text, at) {
    return (0,_separator_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(LINE_START, text, at)?.[1]?.length;
}


/***/ }),

/***/ 494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ replaceSpans),
/* harmony export */   X: () => (/* binding */ REDACTED)
/* harmony export */ });
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


/***/ }),

/***/ 8575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ GREATER),
/* harmony export */   BR: () => (/* binding */ BR),
/* harmony export */   I8: () => (/* binding */ SEMICOLON),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   Rd: () => (/* binding */ GAP),
/* harmony export */   UT: () => (/* binding */ EQUALS),
/* harmony export */   XJ: () => (/* binding */ matchesIn),
/* harmony export */   a7: () => (/* binding */ BLANKS),
/* harmony export */   ae: () => (/* binding */ LESS),
/* harmony export */   cT: () => (/* binding */ createMarkFinder),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   pF: () => (/* binding */ matchAt),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7904);
/** The marks that part names from values, as sources of patterns without groups that capture; and how they are found. */

const COLON = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)(':');
const SEMICOLON = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)(';');
const COMMA = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)(',');
const EQUALS = `${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('=')}(?!=)`;
const LESS = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('<');
const GREATER = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('>');
/** Blanks within a line; few, so that no text of blanks makes a pattern slow. */
const BLANKS = '[ \\t]{0,8}';
/** A line break of HTML, and of HTML within HTML. */
const BR = '(?:<|&lt;)br[ \\t]{0,8}/?(?:>|&gt;)';
/** Blanks, line breaks with them, also where they stand in a URL, in HTML, or in a string of JSON. */
const SPACE = `(?:\\s|%(?:25)?(?:20|0[aAdD])|\\+|&nbsp;|${BR}|\\\\{1,7}[nrt])`;
/** What may stand between a name and its value: a line break, and as many blanks as a deep level of printed JSON has. */
const GAP = `${SPACE}{0,256}`;
/** What a sticky pattern finds at an offset. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text) ?? undefined;
}
/**
 * All that a global pattern finds, none of it empty. `matchAll` copies the pattern, which for a large one takes longer
 * than to read a short text.
 */
function matchesIn(text, pattern) {
    const matches = [];
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text))
        matches.push(found);
    return matches;
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


/***/ }),

/***/ 7904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Hz: () => (/* binding */ spellingsOf),
/* harmony export */   vS: () => (/* binding */ anySpelling)
/* harmony export */ });
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


/***/ })

};
