export const id = 240;
export const ids = [240];
export const modules = {

/***/ 2859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ isPlainWord),
/* harmony export */   bm: () => (/* binding */ isUnmistakable),
/* harmony export */   qb: () => (/* binding */ collectSecrets)
/* harmony export */ });
/* harmony import */ var _domain_harmless_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4906);
/* harmony import */ var _names_credential_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5788);
/* harmony import */ var _syntax_cookie_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2260);
/* harmony import */ var _syntax_members_and_pairs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2970);




/** How long a secret must be to count as one everywhere, in UTF-16 units. */
const SHORTEST_UNMISTAKABLE = 6;
/**
 * Everything known to be secret: the keys, and from every header that is not harmless
 * - its value,
 * - the values of its cookies,
 * - its token without the scheme, and the user and password of Basic,
 * - the values under the names of credentials in it,
 *
 * each also URL-decoded.
 */
function collectSecrets({ keys, headers }) {
    const ofKeys = keys.map((value) => ({ value, source: { kind: 'key' } }));
    const ofHeaders = headers
        .filter(([name, value]) => !(0,_domain_harmless_header_js__WEBPACK_IMPORTED_MODULE_3__/* .isHarmlessHeader */ .X)(name.trim(), value.trim()))
        .flatMap(([name, value]) => {
        const source = { kind: 'header', name: name.trim() };
        return secretParts(source.name, value.trim()).map((part) => ({ value: part, source }));
    });
    return [...ofKeys, ...ofHeaders].filter(({ value }) => value.trim() !== '');
}
/**
 * Whether a secret is removed everywhere. A header's value as short as `1` is removed only after
 * its header's name; a key as short is none.
 */
function isUnmistakable({ value }) {
    return value.length >= SHORTEST_UNMISTAKABLE;
}
/** A word, as sentences have them. */
const WORD = /^(?:[A-Z]?[a-z]{0,14}|[가-힣 ]{0,15})$/;
/**
 * Whether a text that was given as a key is none: NAVER Cloud's have 20 characters and more, of all
 * kinds. To hide it would only make holes in what the step itself says.
 */
function isPlainWord(secret) {
    return secret.source.kind === 'key' && (!isUnmistakable(secret) || WORD.test(secret.value));
}
function secretParts(name, value) {
    const parts = [value, ...valuesWithin(name, value), ...withoutScheme(name, value)].flatMap(withoutQuotes);
    return [...new Set(parts.flatMap((part) => [part, urlDecode(part)]))];
}
/**
 * The values of cookies, and the values under the names of credentials: `Token token="…"`,
 * `{"apiKey": "…"}`.
 */
function valuesWithin(name, value) {
    const whole = { start: 0, end: value.length, isEncoded: false, isSet: false };
    const found = (0,_names_credential_name_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCookies */ .Kk)(name) ? (0,_syntax_cookie_js__WEBPACK_IMPORTED_MODULE_1__/* .cookieValues */ .v)(value, whole) : (0,_syntax_members_and_pairs_js__WEBPACK_IMPORTED_MODULE_2__/* .memberAndPairValues */ .G)(value, _names_credential_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialName */ .hN);
    return found.map(({ start, end }) => value.slice(start, end));
}
/**
 * The credentials after the scheme (RFC 9110, section 11.4), and those of Basic decoded too (RFC
 * 7617).
 */
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
        // Not URL-encoded: kept as it is.
        return value;
    }
}


/***/ }),

/***/ 5788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zt: () => (/* binding */ CREDENTIAL_HEADERS),
  bM: () => (/* binding */ CREDENTIAL_NAME_SOURCES),
  HR: () => (/* binding */ TELLING_NAME_SOURCES),
  Kk: () => (/* binding */ holdsCookies),
  b5: () => (/* binding */ isCredentialHeader),
  hN: () => (/* binding */ isCredentialName)
});

// EXTERNAL MODULE: ./build/redaction/text/remembered-texts.js
var remembered_texts = __webpack_require__(2237);
;// CONCATENATED MODULE: ./build/redaction/names/harmless-name.js
/**
 * Names that mention a credential without holding one: `token_type`, `sessionTimeout`,
 * `max-tokens`, `passwordPolicy`.
 */
/**
 * The last words of such names: the kind, measure or place of a credential, or the part of a
 * program that handles it.
 */
const HARMLESS_ENDS = new Set(('type types kind hint hints format encoding charset method methods scheme algorithm alg algo strategy policy policies rule rules pattern regex ' +
    'regexp strength complexity length len size bits min max minimum maximum minlength maxlength count counts counter limit limits ' +
    'limiter quota timeout timeouts lifetime maxlifetime ttl expiry expires expiration expire expired exp age maxage validity interval ' +
    'duration period days hours minutes seconds secs millis ms attempts retries rounds iterations probability divisor ' +
    'frequency freq version endpoint url uri path domain host port header field fields fieldname param parameter name ' +
    'names label placeholder title selector message required enabled disabled supported allowed samesite httponly secure mode ' +
    'character config configuration settings options driver handler provider factory manager store encoder validator filter ' +
    'listener interceptor generator resolver repository service controller class form button error errors page box icon panel dialog modal ' +
    '찾기 정책 길이 규칙 주기 횟수 오류 안내 만료 만료일 유효기간').split(' '));
/** Words that may follow one of these: `expires_in`, `expiresAt`. */
const PARTICLE = /^(?:in|at|on|after)$/;
/** Words that count what follows: `max_tokens`, `num-sessions`, `maxtokens`. */
const COUNT = /^(?:max|min|num|total|count|limit)$/;
const COUNT_RUN_TOGETHER = /^(?:max|min|num)(?:tokens?|sessions?|passwords?|secrets?|keys?)$/;
/** Language models count tokens, always in the plural. */
const COUNT_OF_TOKENS = /^(?:n|prompt|completion|input|output|cached|used|remaining|reasoning)$/;
/**
 * What may precede the last word without anything that separates the two: `tokentype`,
 * `gc_maxlifetime`, `비밀번호길이`.
 */
const RUN_TOGETHER = /^.*(?:tokens?|sessions?|passwords?|passwd|pwd|secrets?|key|비밀번호|암호|패스워드)(?=.)/;
/**
 * Whether a name that mentions a credential only says something about it, so its value is not a
 * credential.
 */
function isHarmlessName(name) {
    const words = wordsOf(name);
    const last = words.at(PARTICLE.test(words.at(-1) ?? '') ? -2 : -1) ?? '';
    if (words.slice(0, -1).some((word) => COUNT.test(word)) || COUNT_RUN_TOGETHER.test(last))
        return true;
    if (last === 'tokens' && words.some((word) => COUNT_OF_TOKENS.test(word)))
        return true;
    return HARMLESS_ENDS.has(last.replace(RUN_TOGETHER, ''));
}
/** The words of a name in lower case: `session.gcMaxLifetime[0]` has four. */
function wordsOf(name) {
    return name
        .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
        .toLowerCase()
        .split(/[^a-z가-힣]+/)
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./build/redaction/names/credential-name.js


/**
 * Words that make a name a credential's, anywhere in it: `JSESSIONID`, `access_token`,
 * `newPassword2`, the report's own member for the login to the site, and Korean sites' words for a
 * password. `암호화` means encryption, so it doesn't count.
 */
const TELLING = /pass[-_.]?(?:wo?r?d|phrase|code)|passwort|pwd|pswd|secret(?!ar)|token(?!i[sz])|(?<!ob|pos)session|sess[-_.]?id|(?:api|access|private|auth)[-_. +]?key|[cx]srf|credential|jwt|(?:auth|nonce|logged[-_]?in)[-_.]?(?:key|salt)|(?:amz|goog|apigw)[-_.]?signature|saml[-_]?(?:response|assertion)|log-?in[-_.]?info|비밀 ?번호|비번|암호(?![화학문])|패스워드/i;
/** `pass` and `pw` after anything (`memberpass`, `upw`), except English words that end this way. */
const PASS = '(?:(?<!by[-_.]?|com|tres|sur|over|under|multi|single|low|high|band|all|boarding|season|day|bus|ski|rail|game|battle)pass|pw)';
/** How forms mark a repeated, an old or a new password. */
const AGAIN = '(?:re)?(?:chk|check|conf|confirm|confirmation|cfm|cnf|verify|verification|repeat|retype|re|again|new|old|cur|current|orig|hash|enc)';
/**
 * They count at the end of a name, followed by digits and an index at most: `user[pw]`, `loginPw2`,
 * `pw_chk`, `passConfirm`.
 */
const PASS_AT_END = new RegExp(`${PASS}(?:[-_.]?${AGAIN})?[\\d\\][]*$`, 'i');
/**
 * Words that count only as the last word of a name, since too many others contain them:
 * `connect.sid`, `bearer`.
 */
const LAST_WORDS = '(?:sid|authorization|bearer)';
const TELLING_AT_END = new RegExp(`(?:^|[^A-Za-z])${LAST_WORDS}[\\d\\]]*$`, 'i');
const TELLING_AT_END_OF_CAMEL_CASE = /[a-z\d](?:S[iI][dD]|Authorization)\d*$/;
/**
 * The source of a case-insensitive pattern for headers that carry credentials on any site (RFC
 * 9110, RFC 6265, and names in common use).
 */
const CREDENTIAL_HEADERS = '(?:set-)?cookie2?|(?:proxy-)?authorization|x-api-key|x-auth-token|x-[cx]srf-?token';
const CREDENTIAL_HEADER = new RegExp(`^(?:${CREDENTIAL_HEADERS})$`, 'i');
const COOKIES = /^(?:set-)?cookie(?:2|s)?$/i;
/**
 * The sources of case-insensitive patterns. Every name that the functions below know has a part
 * that one of these matches.
 */
const CREDENTIAL_NAME_SOURCES = [
    TELLING.source,
    PASS,
    LAST_WORDS,
    CREDENTIAL_HEADERS,
    'cookie',
].map(withoutConditions);
/** The same for names that count without being those of headers. */
const TELLING_NAME_SOURCES = CREDENTIAL_NAME_SOURCES.slice(0, 3);
/**
 * A pattern that matches more: it ignores what must not come before or after. A name truncated at
 * its maximum length no longer has what follows.
 */
function withoutConditions(source) {
    return source.replace(/\(\?<?!(?:\\.|[^()\\])*\)/g, '');
}
/** Whether the name alone makes its value a credential. `tokenize` and `token_type` do not. */
const isCredentialName = (0,remembered_texts/* remembering */.M)(tellsCredential);
function tellsCredential(name) {
    const tells = TELLING.test(name) ||
        PASS_AT_END.test(name) ||
        TELLING_AT_END.test(name) ||
        TELLING_AT_END_OF_CAMEL_CASE.test(name);
    return tells && !isHarmlessName(name);
}
/** Whether a header of this name carries a credential, even if the name does not say so. */
function isCredentialHeader(name) {
    return CREDENTIAL_HEADER.test(name);
}
/**
 * Whether the value under this name consists of cookies. Their values are removed; their own names
 * stay.
 */
function holdsCookies(name) {
    return COOKIES.test(name);
}


/***/ }),

/***/ 2260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ cookieValues)
/* harmony export */ });
/* harmony import */ var _text_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6129);

/**
 * What a Set-Cookie line says about its cookie (RFC 6265, section 4.1.1, and its successors): not
 * secret.
 */
const ATTRIBUTE = /^(?:expires|max-age|domain|path|secure|httponly|samesite|priority|partitioned)$/i;
/** The end of a cookie. The semicolon of an HTML reference such as `&quot;` doesn't end one. */
const PLAIN_END = /(?<!&#?\w{1,8});/g;
/**
 * In Set-Cookie lines joined by commas, the next cookie begins with a name, but the date after
 * `Wed,` does not.
 */
const SET_END = /(?<!&#?\w{1,8});|,(?=\s{0,8}[^\s;,=]{1,80}=)/g;
const ENCODED_END = /;|%(?:25)?3[bB]/g;
const PLAIN_EQUALS = new RegExp((0,_text_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('=', (spelling) => !spelling.startsWith('%')));
const ENCODED_EQUALS = new RegExp((0,_text_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('='));
/** Blanks before the parts of a cookie, including those of URLs. */
const LEADING_BLANKS = /^(?:\s|%(?:25)?20){0,64}/;
/** The values of cookies in a Cookie or Set-Cookie header, without their names and attributes. */
function cookieValues(text, line) {
    const values = [];
    const value = text.slice(line.start, line.end);
    const separator = line.isEncoded ? ENCODED_END : line.isSet ? SET_END : PLAIN_END;
    separator.lastIndex = 0;
    const isProse = !equalsIn(line).test(value);
    let start = 0;
    for (let found = separator.exec(value); start <= value.length; found = separator.exec(value)) {
        const end = found?.index ?? value.length;
        const part = cookieValue(value.slice(start, end), { line, isFirst: start === 0, isProse });
        if (part !== undefined) {
            values.push({ start: line.start + start + part.start, end: line.start + start + part.end });
        }
        if (found === null)
            break;
        start = separator.lastIndex;
    }
    return values;
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
/**
 * A cookie may have no name (RFC 6265bis, section 5.7). But if none of them has a name, several
 * words are a sentence about cookies.
 */
function namelessCookie(cookie, isProse) {
    const value = trim(cookie, 0);
    const written = cookie.slice(value.start, value.end);
    return written === '' || (isProse && /\s/.test(written)) || ATTRIBUTE.test(written) ? undefined : value;
}
function trim(text, from) {
    const start = from + (LEADING_BLANKS.exec(text.slice(from))?.[0].length ?? 0);
    return { start, end: Math.max(start, text.trimEnd().length) };
}


/***/ }),

/***/ 819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ functionCalls),
/* harmony export */   d: () => (/* binding */ valueInCall)
/* harmony export */ });
/* harmony import */ var _names_written_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8692);
/* harmony import */ var _text_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(987);
/* harmony import */ var _text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5180);
/* harmony import */ var _text_separators_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5482);




const STRING = `[bBuU]?${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA}([^"'\`<>{}]{1,80}?)${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA}`;
/** `setItem('name', `, `define("name", `: a call whose first argument, of several, is a text. */
const CALL = new RegExp(`\\((?<=([\\w$]{1,60})\\()${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}${STRING}${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMA */ .KE}${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}(?:[bBuU]?(${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA})|(?=\\d{4,40}\\b))`, 'g');
/** `setPassword("`, or `.password("` of a builder: a call named after the one text that it sets. */
const SETTER = new RegExp(`(?:\\bset_?(?=\\w)|\\.(?=\\w{0,40}pass))(\\w{2,60})\\(${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}[bBuU]?(${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA})`, 'gi');
const TRIGGER = /\(/;
const NEXT_ARGUMENT = new RegExp(`${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMA */ .KE}`, 'y');
/** Calls that look up, translate, show or compare their first argument, but set nothing. */
const OTHER_CALL = /^(?:_+[a-z]{0,2}|tr?|i18n|trans\w*|gettext|(?:has|is|in|str|sub|remove|replace|index|starts|ends|print|assert|label|query|find|select|array)(?:[A-Z_]\w*|[a-z]*)|match|test|split|includes|log|debug|info|warn|error|sprintf|format|expect|describe|it|addClass|on|off|once|emit|addEventListener|bind)$/;
/** The name of a file or an address: `readFile('/etc/passwd', 'utf8')`. */
const PATH = /[/\\]/;
/** Words that say what a field is, not what it holds: `add('password', 'text')`. */
const KIND_OF_FIELD = /^(?:string|text|password|hidden|required|number|integer|int|varchar|char|email)$/i;
/** A call that reads a setting, and the setting's name: the default value comes next. */
const SETTING = `(?:[\\w.$:>\\\\-]{0,80}?(?:env|get\\w{0,40}|fetch|config|property|option|setting))\\(${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}${STRING}${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}`;
/** A call that only converts a text. */
const CONVERSION = '[\\w.$:>\\\\-]{0,80}?(?:bcrypt|md5|sha\\d{1,3}|hash|make|crypt|encrypt|encode|decode|atob|btoa|from|b64decode|b64encode|base64|bytes|[Ss]tring)\\(';
const OR = '(?:\\|\\||\\?\\?|\\?:|or\\b)';
/** What may be between an operator and the value. */
const BEFORE_VALUE = new RegExp(`${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}(?:new\\s)?(?:${SETTING}(?:${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMA */ .KE}${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}(?:default\\s{0,4}=\\s{0,4})?|\\)${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}${OR}${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd})|process\\.env[\\w.$[\\]'"]{1,80}${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}${OR}${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}|` +
    `\\$_(?:ENV|SERVER)\\[[^\\]]{1,80}\\]${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}${OR}${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd}|${CONVERSION}${_text_separators_js__WEBPACK_IMPORTED_MODULE_2__/* .GAP */ .Rd})[bBuU]?(${_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA})`, 'y');
/** The values that calls set under wanted names: `localStorage.setItem('access_token', '…')`. */
const functionCalls = { trigger: TRIGGER, find: functionCallValues };
function functionCallValues(text, isWanted) {
    const values = [];
    CALL.lastIndex = 0;
    for (let found = CALL.exec(text); found !== null; found = CALL.exec(text)) {
        const [, called = '', written = '', quote] = found;
        const start = CALL.lastIndex;
        const name = (0,_names_written_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nameAtEndOf */ .Tj)(written);
        if (OTHER_CALL.test(called) || PATH.test(written) || !isWanted(name, 'member'))
            continue;
        const end = quote === undefined
            ? start + (/^\d+/.exec(text.slice(start, start + 40))?.[0].length ?? 0)
            : (0,_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfQuoted */ .Lc)(text, start, quote);
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
        const end = (0,_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfQuoted */ .Lc)(text, start, quote);
        SETTER.lastIndex = end;
        // A call with more arguments sets what the first one names.
        const isAlone = (0,_text_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__/* .matchAt */ .pF)(NEXT_ARGUMENT, text, end + quote.length) === undefined;
        const isItsName = text.slice(start, Math.min(end, start + name.length + 1)).toLowerCase() === name.toLowerCase();
        if (isAlone && !isItsName)
            values.push({ start, end, name, kind: 'member', isEncoded: false });
    }
    return values;
}
/**
 * The value in a call or after a setting, if there is one here: `env('KEY', '…')`, `process.env.KEY
 * || '…'`.
 */
function valueInCall(text, from) {
    const found = (0,_text_pattern_search_js__WEBPACK_IMPORTED_MODULE_3__/* .matchAt */ .pF)(BEFORE_VALUE, text, from);
    if (found === undefined)
        return undefined;
    const start = from + found[0].length;
    return { start, end: (0,_text_quoted_text_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfQuoted */ .Lc)(text, start, found.at(-1) ?? '') };
}


/***/ }),

/***/ 2970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ memberAndPairValues),
  Y: () => (/* binding */ membersAndPairs)
});

// EXTERNAL MODULE: ./build/redaction/names/written-name.js
var written_name = __webpack_require__(8692);
// EXTERNAL MODULE: ./build/redaction/text/line-breaks.js
var line_breaks = __webpack_require__(5249);
// EXTERNAL MODULE: ./build/redaction/text/pattern-search.js
var pattern_search = __webpack_require__(987);
// EXTERNAL MODULE: ./build/redaction/text/quoted-text.js
var quoted_text = __webpack_require__(5180);
// EXTERNAL MODULE: ./build/redaction/text/separators.js
var separators = __webpack_require__(5482);
// EXTERNAL MODULE: ./build/redaction/syntax/function-call.js
var function_call = __webpack_require__(819);
// EXTERNAL MODULE: ./build/redaction/syntax/json-member.js
var json_member = __webpack_require__(59);
// EXTERNAL MODULE: ./build/redaction/syntax/name-value-record.js
var name_value_record = __webpack_require__(7711);
// EXTERNAL MODULE: ./build/redaction/text/character-spellings.js
var character_spellings = __webpack_require__(6129);
;// CONCATENATED MODULE: ./build/redaction/syntax/pair-and-assignment.js





/** HTML references to characters of a value; `&amp;` separates it from the next pair. */
const REFERENCE_IN_BODY = '(?:lt|gt|quot|apos|nbsp|#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6});';
const APOSTROPHE = '(?:apos|#0{0,2}39|#[xX]0{0,2}27);';
const NEXT_PAIR = '\\s{0,8}[\\w.$\\-[\\]%]{1,80}=(?!=)';
const NEXT_SETTING = '[\\w.$\\-[\\]]{1,80}[ \\t]{0,8}=(?!=)';
/** `&` as written by libraries that escape it in JSON. */
const ESCAPED_AMPERSAND = '\\\\{1,3}u0026';
/**
 * An `&` before the next pair, as opposed to one within a value in a settings file, which encodes
 * nothing.
 */
const SEPARATING_AMPERSAND = `&(?!${REFERENCE_IN_BODY})(?=[^&=\\s"'<>]{0,120}=|[\\s&"'<>]|$)`;
/** In the body of a form, neither quotes nor blanks end a value. */
const END_IN_BODY = new RegExp(`${SEPARATING_AMPERSAND}|${ESCAPED_AMPERSAND}|[;\\s](?=${NEXT_PAIR})|\\\\{1,7}[rn](?=${NEXT_SETTING})|${line_breaks/* VALUE_BREAK */.kc}|$`);
/** An apostrophe that closes something. URLs may contain others. */
const CLOSING_APOSTROPHE = `(?:\\\\{0,7}'|&${APOSTROPHE})(?=[\\s>;,)\\]}+<\\\\&"]|$)`;
/** A query may be in a sentence, in HTML or in a program. */
const END_IN_QUERY = new RegExp(`&(?!${APOSTROPHE})|${ESCAPED_AMPERSAND}|;(?=\\s|$|${NEXT_PAIR})|[\\s"\`<>]|\\\\{1,7}"|\\\\[rn]|${CLOSING_APOSTROPHE}|$`, 'g');
/** A query that is URL-encoded, once or twice. */
const END_IN_ENCODED = endInEncoded('%');
const END_IN_TWICE_ENCODED = endInEncoded('%(?:25)?');
function endInEncoded(percent) {
    const nextPair = `${percent}3[bB](?:${percent}20){0,4}(?=[\\w.$-]{1,80}${percent}3[dD])`;
    const ends = [
        `${percent}(?:26|0[aAdD])`,
        nextPair,
        (0,quoted_text/* encodedStringEnd */.Ju)(percent),
        `&(?!${APOSTROPHE})`,
        CLOSING_APOSTROPHE,
    ];
    return new RegExp(`${ends.join('|')}|[\\s"<>]|$`, 'g');
}
/** After a session ID in a path (`/cart;jsessionid=1A2B/items`), the rest of the path stays. */
const END_IN_PATH = /[/?#;&\s"'<>]|$/g;
const PATH_BEFORE = /(?<=\/[\w\-.~%!$'()*+,:@]{0,200};)/y;
/** `@""` and `$@""` are C#'s. */
const OPENING_QUOTE = new RegExp(`${separators/* BLANKS */.a7}(?:\\$?${(0,character_spellings/* anySpelling */.vS)('@')}\\$?)?(${quoted_text/* QUOTE */.jA})`, 'y');
/** What follows a quoted text, if that is the whole value. */
const QUOTED_END = new RegExp(`(?:${quoted_text/* QUOTE */.jA})?(?:[\\s;,)>\\]}]|$)`, 'y');
/**
 * What follows the operator of an assignment. A call or an object (`token = getToken()`) is not a
 * value.
 */
const ASSIGNED = new RegExp(`${separators/* BLANKS */.a7}(new\\b|[\\w.$]{1,80}\\()?`, 'y');
/**
 * The value of a pair of a form or query, or of an assignment, as in `.npmrc`, `.env` and INI
 * files.
 */
function pairValue(text, place) {
    const { start, from, operator, bodyEnd } = place;
    const before = text.charAt(start - 1);
    const isInBody = start < bodyEnd && !operator.startsWith('%') && !/[?(=/]/.test(before);
    const opening = /[?&;]/.test(before) ? undefined : (0,pattern_search/* matchAt */.pF)(OPENING_QUOTE, text, from);
    if (opening !== undefined) {
        const valueStart = from + opening[0].length;
        const end = (0,quoted_text/* endOfQuoted */.Lc)(text, valueStart, opening[1] ?? '');
        if (!isInBody || (0,pattern_search/* matchAt */.pF)(QUOTED_END, text, end) !== undefined)
            return { start: valueStart, end };
    }
    const [blanks = '', expression] = place.isSpaced ? ((0,pattern_search/* matchAt */.pF)(ASSIGNED, text, from) ?? []) : [];
    if (expression !== undefined)
        return { start: from, end: from };
    const valueStart = from + blanks.length;
    // Reading stops at the body's end. Otherwise, in a text full of pairs, every pair could be read
    // to the text's end.
    const end = isInBody
        ? valueStart + text.slice(valueStart, bodyEnd).search(END_IN_BODY)
        : ((0,pattern_search/* matchAt */.pF)(endOfPair(text, place), text, valueStart)?.index ?? text.length);
    return { start: valueStart, end };
}
function endOfPair(text, { start, name, operator }) {
    if (operator.startsWith('%'))
        return operator.startsWith('%25') ? END_IN_TWICE_ENCODED : END_IN_ENCODED;
    return /sess/i.test(name) && (0,pattern_search/* matchAt */.pF)(PATH_BEFORE, text, start) !== undefined ? END_IN_PATH : END_IN_QUERY;
}

;// CONCATENATED MODULE: ./build/redaction/syntax/php-print-r.js


/** Blanks and line breaks between the parts of a dump, as written in plain text, JSON and HTML. */
const PRINT_R_GAP = `(?:\\s|\\\\[nrt]|&nbsp;|${line_breaks/* LINE_BREAK */.Fb}){0,64}`;
/** `Array (` and `stdClass Object (`, with which PHP's `print_r` opens nested values. */
const OPENING = new RegExp(`[ \\t]{0,8}(?:Array|[\\w\\\\]{1,80} Object)${PRINT_R_GAP}\\(`, 'y');
const ITEM = '\\[[^\\]\\r\\n]{0,80}\\] =(?:>|&gt;)';
/**
 * A value ends with its line. If the dump is on one line, it ends before the next item or the
 * closing bracket.
 */
const END = new RegExp(`${line_breaks/* VALUE_BREAK */.kc}|\\\\{1,7}[rn](?=(?:\\s|\\\\[nrt]){0,64}[[)])|\\s{1,64}(?=${ITEM}|\\)(?:[\\s)<"'\\\\]|$))|<\\/|&lt;\\/|\\\\{0,7}"(?=\\s{0,8}(?:[,}\\])]|$))|$`, 'g');
const TOKEN = new RegExp(`(${ITEM})|(?<=[\\s>;]|\\\\[rnt])\\)`, 'g');
/** What follows the `=>` of an item in a `print_r` dump: a value, or all nested values. */
function printRValues(text, from) {
    const opening = (0,pattern_search/* matchAt */.pF)(OPENING, text, from);
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
        const nested = (0,pattern_search/* matchAt */.pF)(OPENING, text, at);
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
    return { start, end: (0,pattern_search/* matchAt */.pF)(END, text, start)?.index ?? text.length };
}

;// CONCATENATED MODULE: ./build/redaction/syntax/members-and-pairs.js










/** `:` and `=`, and the `=>` of Ruby and PHP. */
const OPERATOR = new RegExp(`(${separators/* EQUALS */.UT}(?:>|&gt;|%(?:25)?3[eE])|${separators/* COLON */.oH})|${separators/* EQUALS */.UT}`, 'g');
const TRIGGER = new RegExp(`${separators/* COLON */.oH}|${separators/* EQUALS */.UT}`);
const LINE_END = new RegExp(line_breaks/* VALUE_BREAK */.kc, 'g');
/** The visibility of a property in dumps of PHP. */
const VISIBILITY = `(?::(?:${quoted_text/* QUOTE */.jA}?[\\w\\\\]{1,80}${quoted_text/* QUOTE */.jA}?:)?(?:protected|private)(?=\\]))?`;
/** Before an operator: the name, a closing quote, a bracket as in `["name"]`, blanks. */
const NAME_BEFORE = new RegExp(`(?<=(${written_name/* WRITTEN_NAME */.sC})(${quoted_text/* QUOTE */.jA})?(${VISIBILITY}\\]?\\s{0,256}))`, 'iy');
/** The same for a name of a query in which nothing is encoded: what most pairs have. */
const PLAIN_NAME_BEFORE = /(?<=(?:^|[?&]|&amp;)(?!u00)(\w{1,80}))/iy;
/**
 * The members (`"name": "…"`) and pairs (`name=…`) in a text whose names are wanted, however they
 * are quoted and encoded.
 */
const membersAndPairs = { trigger: TRIGGER, find: valuesAfterOperators };
/** The same, and those of members written as records. */
function memberAndPairValues(text, isWanted) {
    return [...valuesAfterOperators(text, isWanted), ...name_value_record/* nameValueRecords */.xT.find(text, isWanted)];
}
/**
 * A value that was found is not searched again, which keeps the time in proportion to the text's
 * length.
 */
function valuesAfterOperators(text, isWanted) {
    const values = [];
    const breakAfter = (0,pattern_search/* createMatchFinder */.Ue)(text, LINE_END);
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
    return values;
    function memberAt({ quote, isItem }, from, operator) {
        const inCall = (0,function_call/* valueInCall */.d)(text, from);
        if (inCall !== undefined)
            return { values: [inCall], end: inCall.end };
        return isItem && quote === undefined && operator.length > 1
            ? printRValues(text, from)
            : (0,json_member/* jsonMemberValues */.Z)(text, { from, nameQuote: quote });
    }
    function pairAt(left, from, operator) {
        const inCall = /[?&;]/.test(text.charAt(left.start - 1)) ? undefined : (0,function_call/* valueInCall */.d)(text, from);
        if (inCall !== undefined)
            return { values: [inCall], end: inCall.end };
        const value = pairValue(text, { ...left, from, operator, bodyEnd });
        return { values: [value], end: value.end };
    }
    /**
     * Where a form body ends whose first name is at an offset: with its line, or with the quotes
     * around it.
     */
    function endOfBody(nameAt, from) {
        if ((0,line_breaks/* isLineStart */.hi)(text, nameAt))
            return breakAfter(from)?.start ?? text.length;
        // A string within a string doesn't end a body. Looking for the end of each could mean reading
        // to the text's end each time.
        const quote = nameAt < stringEnd ? undefined : (0,quoted_text/* quoteBefore */.G)(text, nameAt);
        if (quote === undefined)
            return undefined;
        stringEnd = (0,quoted_text/* endOfQuoted */.Lc)(text, from, quote);
        return stringEnd;
    }
}
function nameBefore(text, operatorAt) {
    const plain = (0,pattern_search/* matchAt */.pF)(PLAIN_NAME_BEFORE, text, operatorAt)?.[1];
    if (plain !== undefined) {
        return { name: plain, start: operatorAt - plain.length, quote: undefined, isItem: false, isSpaced: false };
    }
    const found = (0,pattern_search/* matchAt */.pF)(NAME_BEFORE, text, operatorAt);
    if (found === undefined)
        return undefined;
    const [, written = '', quote, rest = ''] = found;
    const start = operatorAt - rest.length - (quote?.length ?? 0) - written.length;
    const isItem = written.startsWith('[') && (written + rest).trimEnd().endsWith(']');
    return { name: (0,written_name/* nameAtEndOf */.Tj)(written), start, quote, isItem, isSpaced: /\s$/.test(rest) };
}


/***/ }),

/***/ 5249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ createLineBreakFinder),
/* harmony export */   Fb: () => (/* binding */ LINE_BREAK),
/* harmony export */   hi: () => (/* binding */ isLineStart),
/* harmony export */   kc: () => (/* binding */ VALUE_BREAK),
/* harmony export */   oY: () => (/* binding */ indentAt)
/* harmony export */ });
/* harmony import */ var _character_spellings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6129);
/* harmony import */ var _pattern_search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(987);
/* harmony import */ var _separators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5482);
/** Line breaks as written in plain text, HTML, JSON and URLs: sources of patterns. */



const isEscaped = (spelling) => spelling.startsWith('\\');
const isUrlEncoded = (spelling) => spelling.startsWith('%');
const isPlain = (spelling) => !isEscaped(spelling) && !isUrlEncoded(spelling);
const CR = (0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('\r', isPlain);
const LF = (0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('\n', isPlain);
const ESCAPED_LF = (0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('\n', isEscaped);
function lineBreak(lineFeed) {
    return `(?:(?:${(0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('\r')})?${lineFeed}|${CR}(?!${LF})|${_separators_js__WEBPACK_IMPORTED_MODULE_1__.BR})`;
}
/** Any line break, or `<br>`. */
const LINE_BREAK = lineBreak((0,_character_spellings_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('\n'));
const ANY_BREAK = new RegExp(LINE_BREAK, 'g');
/** Finds the next line break at or after an offset. */
function createLineBreakFinder(text) {
    return (0,_pattern_search_js__WEBPACK_IMPORTED_MODULE_2__/* .createMatchFinder */ .Ue)(text, ANY_BREAK);
}
/**
 * A line break that ends a value. A two-character `\n` may be part of the value, so it counts only
 * before something that can follow a header line. A URL-encoded break is part of the value.
 */
const VALUE_BREAK = lineBreak(`(?:${LF}|${ESCAPED_LF}(?=[ \\t]{0,40}(?:[\\w-]{1,80}[ \\t]{0,8}:|\\\\|["'<]|$)))`);
const LINE_START = /(?<=(?:^|[\r\n]|<br[ \t]{0,8}\/?>|&lt;br[ \t]{0,8}\/?&gt;|&#1[03];|&#x0?[aAdD];)([ \t]{0,40}))/y;
/** What every line break ends with, a blank, or the backslash of a line break in two characters. */
const BEFORE_LINE = /[\r\n>; \t\\]/;
/** Whether a line begins at an offset, not counting blanks. */
function isLineStart(text, at) {
    if (at > 0 && !BEFORE_LINE.test(text.charAt(at - 1)))
        return false;
    // The letter of a line break in two characters reads as the first of what follows.
    return indentAt(text, at) !== undefined || /^\\[nr]/.test(text.slice(Math.max(0, at - 1), at + 1));
}
/** How many blanks are between the start of a line and an offset, if nothing else is. */
function indentAt(text, at) {
    return (0,_pattern_search_js__WEBPACK_IMPORTED_MODULE_2__/* .matchAt */ .pF)(LINE_START, text, at)?.[1]?.length;
}


/***/ }),

/***/ 2237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering)
/* harmony export */ });
/**
 * Characters of texts and their results that are remembered at once: at most 4 MB, however many
 * texts are read.
 */
const MOST_CHARACTERS = 2_000_000;
/** A longer text is unlikely to come up again. */
const LONGEST_TEXT = 10_000;
/** Texts at most. Each has one place, where the next text that comes twice takes its turn. */
const PLACES = 8_192;
/** Characters of the beginning of a text by which it gets its place, and of the rest. */
const MOST_READ = 32;
/**
 * The same function, with its latest results remembered. A report says the same about many
 * findings. A text is kept when it comes for the second time: most never do, and to keep them would
 * take longer than to redact many of them.
 */
function remembering(make) {
    const texts = Array.from({ length: PLACES }, () => undefined);
    const results = Array.from({ length: PLACES }, () => undefined);
    /** Of the text that came last to each place. */
    const hashes = new Int32Array(PLACES);
    let characters = 0;
    return (text) => {
        if (text.length > LONGEST_TEXT)
            return make(text);
        const hash = hashOf(text);
        const place = hash & (PLACES - 1);
        const earlier = results[place];
        if (earlier !== undefined && texts[place] === text)
            return earlier;
        if (hashes[place] !== hash) {
            hashes[place] = hash;
            return make(text);
        }
        const own = ownCopyOf(text);
        const made = make(own);
        characters += sizeOf(text, made) - sizeOf(texts[place], results[place]);
        if (characters > MOST_CHARACTERS) {
            texts.fill(undefined);
            results.fill(undefined);
            characters = sizeOf(text, made);
        }
        texts[place] = own;
        results[place] = made;
        return made;
    };
}
function sizeOf(text = '', made = '') {
    return text.length + (typeof made === 'string' ? made.length : 0);
}
/** Of the hash by Fowler, Noll and Vo, which spreads texts that differ little. */
const FNV_PRIME = 0x0100_0193;
/** By the beginning of a text and some of the rest. A map would read it as a whole. */
function hashOf(text) {
    const beginning = Math.min(text.length, MOST_READ);
    const step = Math.ceil((text.length - beginning) / MOST_READ);
    let hash = text.length;
    for (let at = 0; at < beginning; at += 1)
        hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
    for (let at = text.length - 1; at >= beginning; at -= step)
        hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
    return hash ^ (hash >>> 15);
}
/**
 * The same text in memory of its own. To V8, a part of a text is a view of the whole: to remember a
 * line of a page would be to keep the page.
 */
function ownCopyOf(text) {
    return String(JSON.parse(JSON.stringify(text)));
}


/***/ })

};
