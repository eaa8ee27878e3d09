export const id = 172;
export const ids = [172];
export const modules = {

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


/***/ })

};
