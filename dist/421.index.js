export const id = 421;
export const ids = [421];
export const modules = {

/***/ 2421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./build/domain/redaction/cookie.js
var cookie = __webpack_require__(8693);
// EXTERNAL MODULE: ./build/domain/redaction/mark.js
var mark = __webpack_require__(6686);
// EXTERNAL MODULE: ./build/domain/redaction/spelling.js
var spelling = __webpack_require__(2389);
;// CONCATENATED MODULE: ./build/domain/redaction/credential-shape.js
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
const USER_INFO = new RegExp(`(?<before>(?:${mark/* COLON */.oH}|(?<=^|[\\s"'(=,>]))${SLASH}{2})(?!${LISTED_HOST})` +
    `(?<credential>(?:[^\\s/?#"'<>\\\\&]|'(?![\\s>;,)\\]}+<\\\\]|$)|(?!${SLASH})(?:&#\\w{1,7};|&(?![\\w.$\\-[\\]%]{1,80}=))){1,${LONGEST}})` +
    (0,spelling/* anySpelling */.vS)('@', (spelling) => !spelling.startsWith('%')), 'g');
/** The same in a URL that is URL-encoded, as often as its slashes are; some leave its colons and its `@` as they are. */
const ENCODED_USER_INFO = new RegExp('(?<before>(?::|%(?:25){0,3}3[aA])%(?<again>(?:25){0,3})2[fF]%\\k<again>2[fF])' +
    `(?<credential>(?:(?!%\\k<again>(?:2[023fF]|3[fF]))[^\\s/?#"<>&]){1,${LONGEST}})(?:%\\k<again>40|@)`, 'g');
const BLANK = `(?:[ \\t]|\\+|${(0,spelling/* anySpelling */.vS)(' ')}|&nbsp;){1,4}`;
/** Words that follow "bearer" where people speak of it. */
const SPOKEN = '(?:tokens?|auth\\w*|schemes?|headers?|credentials?|access|formats?|types?|values?|challenges?|should|cannot|[a-z]{1,20}-(?:based|bound|only|style))';
/** A word so short is a token only with a digit in it. */
const SHORT_TOKEN = '(?=[a-z_-]{0,4}\\d)[\\w-]{3,5}(?![\\w-])';
/** RFC 6750, section 2.1: `b64token`. */
const BEARER = new RegExp(`(?<before>(?<![A-Za-z\\d])bearer${BLANK})(?!${SPOKEN}(?![\\w~+/-]|\\.\\w))(?<credential>(?:[\\w\\-.~+/]|%(?:25)?(?:2[bBfF]|3[dD])){5,${LONGEST}}[\\w\\-~+/]=*|${SHORT_TOKEN})`, 'gi');
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
        const rest = header[0].length < SHORTEST_JWT_HEADER ? undefined : (0,mark/* matchAt */.pF)(JWT_REST, text, JWT_HEADER.lastIndex);
        if (rest !== undefined)
            spans.push({ start: header.index, end: JWT_HEADER.lastIndex + rest[0].length });
    }
    return spans;
}

// EXTERNAL MODULE: ./build/domain/redaction/line-break.js
var line_break = __webpack_require__(1099);
// EXTERNAL MODULE: ./build/domain/redaction/quoted.js
var quoted = __webpack_require__(6531);
;// CONCATENATED MODULE: ./build/domain/redaction/document-field.js




const NAME = '[\\w.$\\-[\\]]{1,80}';
const IS = `${mark/* SPACE */.t6}{0,8}${mark/* EQUALS */.UT}${mark/* SPACE */.t6}{0,8}`;
/** A tag: its name, its attributes, and its end if it has one before the next tag. */
const TAG = new RegExp(`(${mark/* LESS */.ae})([A-Za-z_][\\w.:-]{0,79})((?:(?!${mark/* LESS */.ae}|${mark/* GREATER */.$b})[^]){0,2000})(${mark/* GREATER */.$b})?`, 'g');
/** The elements of HTML that hold their name and their value in attributes. */
const INPUT = /^(?:input|meta|param|button)$/i;
const NAME_ATTRIBUTE = new RegExp(`${mark/* SPACE */.t6}name${IS}(?:${quoted/* QUOTE */.jA})?(${NAME})`, 'i');
const PASSWORD_ATTRIBUTE = new RegExp(`${mark/* SPACE */.t6}type${IS}(?:${quoted/* QUOTE */.jA})?password`, 'i');
const VALUE_ATTRIBUTE = new RegExp(`${mark/* SPACE */.t6}(?:value|content)${IS}(?:(${quoted/* QUOTE */.jA})|([^\\s>]+))`, 'i');
/** Characters within which the end of an element is looked for. */
const LONGEST_ELEMENT = 65_536;
const CLOSING_TAG = new RegExp(`(${mark/* LESS */.ae})\\\\{0,3}${(0,spelling/* anySpelling */.vS)('/')}([A-Za-z_][\\w.:-]{0,79})`, 'g');
const NEXT = `${mark/* SPACE */.t6}{0,8}${mark/* SEMICOLON */.I8}${mark/* SPACE */.t6}{0,8}`;
const UNQUOTED = `(?!${quoted/* QUOTE */.jA})(?:(?!${mark/* SEMICOLON */.I8}|${line_break/* LINE_BREAK */.Fb})\\S){1,300}`;
const PARAMETER = `(?!name${IS})[\\w*-]{1,40}${IS}(?:${quoted/* QUOTE */.jA}(?:(?!${quoted/* QUOTE */.jA}|${line_break/* LINE_BREAK */.Fb})[^]){0,300}${quoted/* QUOTE */.jA}|${UNQUOTED})`;
const PART_NAME = new RegExp(`form-data(?:${NEXT}${PARAMETER}){0,4}${NEXT}name${IS}(?:${quoted/* QUOTE */.jA})?(${NAME})`, 'gi');
const LINE_END = new RegExp(line_break/* LINE_BREAK */.Fb, 'g');
const BOUNDARY = new RegExp(`${line_break/* LINE_BREAK */.Fb}--`, 'g');
/** Header lines that a part of a form has at most; RFC 7578 knows three. */
const MOST_PART_HEADERS = 8;
/** The values of wanted inputs of HTML, and the texts of wanted elements of XML. */
function markupFields(text, isWanted) {
    const values = [];
    const closingTagAfter = createClosingTagFinder(text);
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
                : elementText(text, { from: end, less, end: closingTagAfter(less + element, end) });
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
    return quote === undefined ? { start: end - bare.length, end } : { start: end, end: (0,quoted/* endOfQuoted */.Lc)(text, end, quote) };
}
/** The text of an element that has its closing tag, or was cut off; `<password>` in a sentence is only a placeholder. */
function elementText(text, { from, less, end }) {
    if (end !== undefined && end - from <= LONGEST_ELEMENT)
        return { start: from, end };
    const rest = text.slice(from, from + LONGEST_ELEMENT + 1);
    const isCutOff = !rest.includes(less) && rest.length <= LONGEST_ELEMENT && !/\s/.test(rest);
    return isCutOff ? { start: from, end: text.length } : undefined;
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
/** The values of wanted parts of a multipart form (RFC 7578), whatever its boundary: lines that begin with `--`. */
function multipartFields(text, isWanted) {
    // The pattern is the longest of all, and most texts hold no part of a form.
    if (!/form-data/i.test(text))
        return [];
    const values = [];
    const breakAfter = (0,mark/* createMarkFinder */.cT)(text, LINE_END);
    const boundaryAfter = (0,mark/* createMarkFinder */.cT)(text, BOUNDARY);
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

;// CONCATENATED MODULE: ./build/domain/redaction/harmless-value.js
/** What stands for no value at all, a switch of a setting, or where a program finds the value: `req.body.password`. */
const NO_VALUE = /^(?:null|none|nil|undefined|true|false|on|off|yes|no|[01]|(?:req|request|ctx|this|self|props|process\.env)(?:\.[a-z_$]{1,40}){1,8}[,;]?)$/i;
/** The rest of a sentence such as `The Authorization: header should be sent over TLS only.` */
const SENTENCE = /^headers?(?: \p{L}[\p{L}'-]{0,14}[.,;:!]?){3,40}$/u;
/** Whether what stands under the name of a credential tells that it is none. */
function isNoValue(value) {
    return NO_VALUE.test(value);
}
/** Whether what stands after the name of a header speaks about the header. */
function isSentence(value) {
    return SENTENCE.test(value);
}

// EXTERNAL MODULE: ./build/domain/redaction/secret-name.js
var secret_name = __webpack_require__(171);
;// CONCATENATED MODULE: ./build/domain/redaction/header-line.js





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
    return new RegExp(`${percent}0[aAdD]|${escapedBreak}|${(0,quoted/* encodedStringEnd */.Ju)(percent)}|[\\s"<>&]|$`, 'g');
}
const DOUBLE_QUOTE = /\\{0,7}(?:"|&quot;|&#34;|&#x22;)/g;
/** What follows a string in JSON: the next one, or the end of what holds it. */
const AFTER_STRING = /\s{0,8}(?:,\s{0,8}[\\"'{[&\d]|[}\])]{1,8}\s{0,8}(?:[,;&<"'\\]|$)|$)/y;
/** Characters of a header that servers read at most, and more. */
const LONGEST_VALUE = 65_536;
/** `X-My-Token: value`, a line of its own with a value of one word. */
const SECRET_LINE = new RegExp(`(?:^|${line_break/* VALUE_BREAK */.kc})${mark/* BLANKS */.a7}((?:(?:api|access|private|auth|session)[ \\t])?[A-Za-z][\\w.-]{0,79})${mark/* BLANKS */.a7}:${mark/* BLANKS */.a7}` +
    `((?:(?!${line_break/* VALUE_BREAK */.kc}|\\\\{1,7}["'])[^\\s"'<>]){1,${LONGEST_VALUE}})${mark/* BLANKS */.a7}(?=${line_break/* VALUE_BREAK */.kc}|\\\\{0,7}["'<]|$)`, 'gi');
/** A word of prose: `Password: required`. */
const WORD_OF_PROSE = /^\p{L}[a-z]{0,14}[.!,;]?$/u;
/**
 * A finder of the header lines that carry credentials, and of those with further names that are given. Their values reach
 * to the line's end, be it spelled in whatever way, folded lines with them. A header's name counts anywhere in a line.
 */
function createHeaderLineFinder(names) {
    const all = [secret_name/* CREDENTIAL_HEADERS */.zt, ...names.map((name) => name.replace(/[^\w-]/g, '\\$&'))].join('|');
    const header = new RegExp(`${BEFORE_NAME}(${all})${mark/* BLANKS */.a7}(${mark/* COLON */.oH})`, 'gi');
    return (text) => {
        const values = [];
        // One for each indent, so that each reads the text once.
        const breakFinders = new Map();
        header.lastIndex = 0;
        for (let found = header.exec(text); found !== null; found = header.exec(text)) {
            const [, name = '', colon = ''] = found;
            const isEncoded = colon.startsWith('%');
            const from = header.lastIndex;
            const start = from + ((0,mark/* matchAt */.pF)(VALUE_START, text, from)?.[0].length ?? 0);
            const indent = (0,line_break/* indentAt */.oY)(text, found.index) ?? 0;
            const breakAfter = breakFinders.get(indent) ?? (0,mark/* createMarkFinder */.cT)(text, fieldBreak(indent));
            breakFinders.set(indent, breakAfter);
            const line = { start, end: breakAfter(start)?.start ?? text.length };
            const encodedEnd = colon.startsWith('%25') ? END_IN_TWICE_ENCODED : END_IN_ENCODED;
            const end = isEncoded
                ? ((0,mark/* matchAt */.pF)(encodedEnd, text, start)?.index ?? line.end)
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
        if ((0,secret_name/* isSecretName */.eh)(name) && !WORD_OF_PROSE.test(value)) {
            values.push({ name, start, end: start + value.length, isEncoded: false, kind: 'header' });
        }
    }
    return values;
}
/** A header in quotes ends with them; one that may be the last thing in a string of headers, with the string. */
function endOfField(text, line, nameAt) {
    const quote = (0,line_break/* isLineStart */.hi)(text, nameAt) ? undefined : (0,quoted/* quoteBefore */.G)(text, nameAt);
    if (quote !== undefined)
        return Math.min(line.end, (0,quoted/* endOfQuoted */.Lc)(text, line.start, quote));
    const value = text.slice(line.start, line.end);
    DOUBLE_QUOTE.lastIndex = 0;
    for (let quotes = 0;; quotes += 1) {
        const end = DOUBLE_QUOTE.exec(value);
        if (end === null)
            return line.end;
        // The quotes of a value come in pairs.
        const isOdd = quotes % 2 === 0;
        if (isOdd && (0,mark/* matchAt */.pF)(AFTER_STRING, value, DOUBLE_QUOTE.lastIndex) !== undefined)
            return line.start + end.index;
    }
}

// EXTERNAL MODULE: ./build/domain/redaction/json-value.js
var json_value = __webpack_require__(4265);
// EXTERNAL MODULE: ./build/domain/redaction/known-secret.js
var known_secret = __webpack_require__(6053);
// EXTERNAL MODULE: ./build/domain/redaction/name.js
var redaction_name = __webpack_require__(7004);
// EXTERNAL MODULE: ./build/domain/redaction/named-value.js + 1 modules
var named_value = __webpack_require__(4574);
// EXTERNAL MODULE: ./build/domain/redaction/span.js
var span = __webpack_require__(7539);
// EXTERNAL MODULE: ./build/domain/secret.js
var domain_secret = __webpack_require__(8325);
;// CONCATENATED MODULE: ./build/domain/redaction.js












/**
 * What one pass takes out can bring to light what another must (a name that a secret had run into). Texts settle in two
 * passes, contrived ones in three; the bound keeps time in proportion.
 */
const MOST_PASSES = 8;
/** A name of one word tells by any part of it. */
const WORD = /^[\w.$\-[\]:@]{1,80}$/;
/** A redactor for what a run knows to be secret, and, with heuristics, for what a report holds besides. */
function createRedactor({ secrets, heuristics }) {
    const secretsIn = (0,known_secret/* createSecretFinder */.b)(secrets.filter(domain_secret/* isUnmistakable */.b).map(({ value }) => value));
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
        return (0,span/* replaceSpans */.G)(text, heuristics ? [...spans, ...credentialShapes(text)] : spans);
    }
    function namedIn(text) {
        if (heuristics) {
            const documents = [...markupFields(text, isWanted), ...multipartFields(text, isWanted)];
            return [...headerLines(text), ...secretLines(text), ...(0,named_value/* namedValues */.q)(text, isWanted), ...documents];
        }
        return ownValues.size === 0 ? [] : [...headerLines(text), ...(0,named_value/* namedValues */.q)(text, isWanted)];
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
            return secret.length === 0 ? leaf : (0,span/* replaceSpans */.G)(text, secret.map(toSpan));
        };
    }
}
/** What the name of a member is to be known by: by the names that a text can have before a colon, and a URL is none. */
function namesIn(written) {
    if (WORD.test(written))
        return [written, (0,redaction_name/* lastName */.U)(written)];
    return written.includes('://') ? [] : [(0,redaction_name/* lastName */.U)(written)];
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
    return quote === undefined ? { start, end } : { start, end, replacement: `${quote}${span/* REDACTED */.X}${quote}` };
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
        if ((0,domain_secret/* isUnmistakable */.b)(secret) || secret.source.kind === 'key')
            continue;
        const name = secret.source.name.toLowerCase();
        values.set(name, (values.get(name) ?? new Set()).add(secret.value));
    }
    return values;
}


/***/ }),

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ cookieValues)
/* harmony export */ });
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2389);

/** What a Set-Cookie line says of its cookie (RFC 6265, section 4.1.1, and its successors): no secret. */
const ATTRIBUTE = /^(?:expires|max-age|domain|path|secure|httponly|samesite|priority|partitioned)$/i;
/** The end of a cookie; the semicolon of an HTML reference such as `&quot;` ends none. */
const PLAIN_END = /(?<!&#?\w{1,8});/g;
/** Where folded into one line by a comma, a Set-Cookie's next cookie begins with a name; the date after `Wed,` does not. */
const SET_END = /(?<!&#?\w{1,8});|,(?=\s{0,8}[^\s;,=]{1,80}=)/g;
const ENCODED_END = /;|%(?:25)?3[bB]/g;
const PLAIN_EQUALS = new RegExp((0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('=', (spelling) => !spelling.startsWith('%')));
const ENCODED_EQUALS = new RegExp((0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('='));
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

/***/ 4265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactJson),
/* harmony export */   u: () => (/* binding */ redactNames)
/* harmony export */ });
/* harmony import */ var _record_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9766);

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

/***/ 6053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ base64CoresOf),
/* harmony export */   b: () => (/* binding */ createSecretFinder)
/* harmony export */ });
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2389);

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
    const plain = [...value].map((char) => char === ' ' ? [...(0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(' '), '+', '\u00a0', '&nbsp;'] : (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(char));
    return [plain, ...base64CoresOf(value).map((core) => core.map((chars) => [...chars].flatMap(base64Spellings)))].map((elements) => ({
        elements: elements.map((texts) => Map.groupBy(texts, (text) => text.charAt(0))),
        head: new RegExp(elements.slice(0, HEAD_LENGTH).map(_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB).join(''), 'g'),
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
    return urlSafe === undefined ? [char] : [...(0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(char), ...(0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .spellingsOf */ .Hz)(urlSafe)];
}


/***/ }),

/***/ 1099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ LINE_BREAK),
/* harmony export */   hi: () => (/* binding */ isLineStart),
/* harmony export */   kc: () => (/* binding */ VALUE_BREAK),
/* harmony export */   oY: () => (/* binding */ indentAt)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6686);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2389);
/** The ends of lines, however a text that went through HTML, JSON or a URL writes them, as sources of patterns. */


const isEscaped = (spelling) => spelling.startsWith('\\');
const isUrlEncoded = (spelling) => spelling.startsWith('%');
const isPlain = (spelling) => !isEscaped(spelling) && !isUrlEncoded(spelling);
const BR = '(?:<|&lt;)br[ \\t]{0,8}/?(?:>|&gt;)';
const CR = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('\r', isPlain);
const LF = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('\n', isPlain);
const ESCAPED_LF = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('\n', isEscaped);
function lineBreak(lineFeed) {
    return `(?:(?:${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('\r')})?${lineFeed}|${CR}(?!${LF})|${BR})`;
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
    return (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(LINE_START, text, at)?.[1]?.length;
}


/***/ }),

/***/ 6686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ GREATER),
/* harmony export */   I8: () => (/* binding */ SEMICOLON),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   Rd: () => (/* binding */ GAP),
/* harmony export */   UT: () => (/* binding */ EQUALS),
/* harmony export */   a7: () => (/* binding */ BLANKS),
/* harmony export */   ae: () => (/* binding */ LESS),
/* harmony export */   cT: () => (/* binding */ createMarkFinder),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   pF: () => (/* binding */ matchAt),
/* harmony export */   t6: () => (/* binding */ SPACE)
/* harmony export */ });
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2389);
/** The marks that part names from values, as sources of patterns without groups that capture; and how they are found. */

const COLON = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)(':');
const SEMICOLON = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)(';');
const COMMA = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)(',');
const EQUALS = `${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('=')}(?!=)`;
const LESS = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('<');
const GREATER = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .anySpelling */ .vS)('>');
/** Blanks within a line; few, so that no text of blanks makes a pattern slow. */
const BLANKS = '[ \\t]{0,8}';
/** Blanks, line breaks with them, also where they stand in a URL, in HTML, or in a string of JSON. */
const SPACE = '(?:\\s|%(?:25)?(?:20|0[aAdD])|\\+|&nbsp;|\\\\{1,7}[nrt])';
/** What may stand between a name and its value: a line break, and as many blanks as a deep level of printed JSON has. */
const GAP = `${SPACE}{0,256}`;
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


/***/ }),

/***/ 8345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ memberValues)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6686);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6531);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2389);



/** `b''` and `u''` are Python's. */
const OPENING_QUOTE = new RegExp(`${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}[bBuU]?(${_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA})`, 'y');
const OPENING_BRACKET = new RegExp(`${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}(?=${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .anySpelling */ .vS)('[{')})`, 'y');
/** What stands in JSON or Python without quotes. */
const LITERAL = '-?\\d[\\w.+-]*|true|false|null|True|False|None';
const MEMBER_LITERAL = new RegExp(`${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}(${LITERAL})`, 'y');
/** In a list or object: a string, a bracket, a literal; encoded characters and words are passed over. */
const TOKEN = new RegExp(`(${_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA})|(${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .anySpelling */ .vS)('[{')})|(${(0,_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .anySpelling */ .vS)(']}')})|%[\\dA-Fa-f]{2}|(?<![\\w-])(${LITERAL})\\b|&#?\\w{1,8};|\\w+`, 'g');
const CLOSING_QUOTE = new RegExp(_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA, 'y');
/** After a string that is a name, not a value. */
const NAME_END = new RegExp(`${_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .QUOTE */ .jA}${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}(?:${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH}|=>)`, 'y');
/**
 * The value of a member of JSON, of a dictionary of Python, of an object of JavaScript: one in quotes; where the name is
 * in quotes, a literal too, or all values of the list or object that stands there.
 */
function memberValues(text, { from, nameQuote }) {
    const opening = (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(OPENING_QUOTE, text, from);
    if (opening !== undefined) {
        const start = from + opening[0].length;
        const end = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfQuoted */ .Lc)(text, start, opening[1] ?? '');
        return { values: [{ start, end }], end };
    }
    if (nameQuote === undefined)
        return { values: [], end: from };
    const bracket = (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(OPENING_BRACKET, text, from);
    if (bracket !== undefined)
        return nestedValues(text, from + bracket[0].length, nameQuote);
    const literal = (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(MEMBER_LITERAL, text, from);
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
            const end = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .endOfQuoted */ .Lc)(text, start, quote);
            if ((0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(NAME_END, text, end) === undefined)
                values.push({ start, end });
            TOKEN.lastIndex = end + ((0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(CLOSING_QUOTE, text, end)?.[0].length ?? 0);
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

/***/ 7004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lastName),
/* harmony export */   s: () => (/* binding */ WRITTEN_NAME)
/* harmony export */ });
/**
 * Names before the marks that part them from values: what of the text there is the name, however it is spelled.
 */
/** `\u0077` of JSON and `\x77` of JavaScript, for a character that a name may hold; any other stands before the name. */
const ESCAPED = '\\\\{1,7}(?:u00|x)(?:24|2[de]|3\\d|[46][1-9a-f]|5[\\dabdf]|7[\\da])';
/** The first of two words that only together are a name: `api key`. Any other name of several words tells by its last. */
const FIRST_WORD = '(?<![a-z])(?:api|access|private|auth)[ \\t+](?=key)';
/** The source of a pattern, without regard to case, for a name and the encoded text directly before it. */
const WRITTEN_NAME = `(?:${FIRST_WORD})?(?:${ESCAPED}|[\\w.$\\-[\\]%]){1,80}`;
/** Characters within which a name is looked for. */
const LONGEST = 256;
const LAST_NAME = new RegExp(`(?:${FIRST_WORD})?[\\w.$\\-[\\]]*\\s*$`, 'i');
/** The name that a text ends with, decoded: of `%26token`, `\u0022token` and `user token` alike, `token`. */
function lastName(written) {
    const decoded = written
        .slice(-LONGEST)
        .replace(/^u00[\da-f]{2}/i, '')
        .replace(/(?:\\+(?:u00|x)|%(?:25)*)([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    return (LAST_NAME.exec(decoded)?.[0] ?? '').trim();
}


/***/ }),

/***/ 4574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ namedValues)
});

// EXTERNAL MODULE: ./build/domain/redaction/line-break.js
var line_break = __webpack_require__(1099);
// EXTERNAL MODULE: ./build/domain/redaction/mark.js
var mark = __webpack_require__(6686);
// EXTERNAL MODULE: ./build/domain/redaction/member-value.js
var member_value = __webpack_require__(8345);
// EXTERNAL MODULE: ./build/domain/redaction/name.js
var redaction_name = __webpack_require__(7004);
// EXTERNAL MODULE: ./build/domain/redaction/quoted.js
var quoted = __webpack_require__(6531);
;// CONCATENATED MODULE: ./build/domain/redaction/pair-value.js



/** References of HTML to characters that belong to a value; `&amp;` parts it from the next pair. */
const REFERENCE_IN_BODY = '(?:lt|gt|quot|apos|nbsp|#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6});';
const APOSTROPHE = '(?:apos|#0{0,2}39|#[xX]0{0,2}27);';
const NEXT_PAIR = '\\s{0,8}[\\w.$\\-[\\]%]{1,80}=(?!=)';
/** `&` where JSON was written by a library that escapes it. */
const ESCAPED_AMPERSAND = '\\\\{1,3}u0026';
/** In a form's body, neither quotes nor blanks end a value. */
const END_IN_BODY = new RegExp(`&(?!${REFERENCE_IN_BODY})|${ESCAPED_AMPERSAND}|[;\\s](?=${NEXT_PAIR})|${line_break/* VALUE_BREAK */.kc}|$`);
/** An apostrophe that closes something, for URLs may hold others. */
const CLOSING_APOSTROPHE = `(?:\\\\{0,7}'|&${APOSTROPHE})(?=[\\s>;,)\\]}+<\\\\&"]|$)`;
/** A query may stand in a sentence, in HTML or in a program. */
const END_IN_QUERY = new RegExp(`&(?!${APOSTROPHE})|${ESCAPED_AMPERSAND}|;(?=\\s|$|${NEXT_PAIR})|[\\s"\`<>]|\\\\{1,7}"|\\\\[rn]|${CLOSING_APOSTROPHE}|$`, 'g');
/** A query that is URL-encoded once, or twice. */
const END_IN_ENCODED = endInEncoded('%');
const END_IN_TWICE_ENCODED = endInEncoded('%(?:25)?');
function endInEncoded(percent) {
    const ends = [`${percent}(?:26|0[aAdD])`, (0,quoted/* encodedStringEnd */.Ju)(percent), `&(?!${APOSTROPHE})`, CLOSING_APOSTROPHE];
    return new RegExp(`${ends.join('|')}|[\\s"<>]|$`, 'g');
}
/** Of a session's number in a path (`/cart;jsessionid=1A2B/items`), the rest of the path is to stay. */
const END_IN_PATH = /[/?#;&\s"'<>]|$/g;
const PATH_BEFORE = /(?<=\/[\w\-.~%!$'()*+,:@]{0,200};)/y;
const OPENING_QUOTE = new RegExp(`${mark/* BLANKS */.a7}(${quoted/* QUOTE */.jA})`, 'y');
/** After a quoted value that is the whole value. */
const QUOTED_END = new RegExp(`(?:${quoted/* QUOTE */.jA})?(?:[\\s;,)>\\]}]|$)`, 'y');
/** What follows the operator of an assignment; a call or an object (`token = getToken()`) is no value. */
const ASSIGNED = new RegExp(`${mark/* BLANKS */.a7}(new\\b|[\\w.$]{1,80}\\()?`, 'y');
/** The value of a pair of a form or query, or of an assignment. */
function pairValue(text, place) {
    const { start, from, operator, bodyEnd } = place;
    const before = text.charAt(start - 1);
    const isInBody = start < bodyEnd && !operator.startsWith('%') && !/[?(=/]/.test(before);
    const opening = /[?&;]/.test(before) ? undefined : (0,mark/* matchAt */.pF)(OPENING_QUOTE, text, from);
    if (opening !== undefined) {
        const valueStart = from + opening[0].length;
        const end = (0,quoted/* endOfQuoted */.Lc)(text, valueStart, opening[1] ?? '');
        if (!isInBody || (0,mark/* matchAt */.pF)(QUOTED_END, text, end) !== undefined)
            return { start: valueStart, end };
    }
    const [blanks = '', expression] = place.isSpaced ? ((0,mark/* matchAt */.pF)(ASSIGNED, text, from) ?? []) : [];
    if (expression !== undefined)
        return { start: from, end: from };
    const valueStart = from + blanks.length;
    // Not read beyond the body, or every pair of a text of pairs could be read to the text's end.
    const end = isInBody
        ? valueStart + text.slice(valueStart, bodyEnd).search(END_IN_BODY)
        : ((0,mark/* matchAt */.pF)(endOfPair(text, place), text, valueStart)?.index ?? text.length);
    return { start: valueStart, end };
}
function endOfPair(text, { start, name, operator }) {
    if (operator.startsWith('%'))
        return operator.startsWith('%25') ? END_IN_TWICE_ENCODED : END_IN_ENCODED;
    return /sess/i.test(name) && (0,mark/* matchAt */.pF)(PATH_BEFORE, text, start) !== undefined ? END_IN_PATH : END_IN_QUERY;
}

// EXTERNAL MODULE: ./build/domain/redaction/record-value.js
var record_value = __webpack_require__(9766);
;// CONCATENATED MODULE: ./build/domain/redaction/named-value.js







/** `:` and `=`, and `=>` of Ruby and PHP. */
const OPERATOR = new RegExp(`(${mark/* EQUALS */.UT}(?:>|&gt;)|${mark/* COLON */.oH})|${mark/* EQUALS */.UT}`, 'g');
const LINE_END = new RegExp(line_break/* VALUE_BREAK */.kc, 'g');
/** Before an operator: the name, a closing quote, a bracket as in `["name"]`, blanks. */
const NAME_BEFORE = new RegExp(`(?<=(${redaction_name/* WRITTEN_NAME */.s})(${quoted/* QUOTE */.jA})?(\\]?\\s{0,256}))`, 'iy');
/**
 * The members and pairs in a text whose names are wanted, however quoted and encoded. What stands within a value that
 * was found is not looked for again, so that the time taken stays in proportion to the text's length.
 */
function namedValues(text, isWanted) {
    const values = [];
    const breakAfter = (0,mark/* createMarkFinder */.cT)(text, LINE_END);
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
        const here = kind === 'member' ? (0,member_value/* memberValues */.T)(text, { from, nameQuote: left.quote }) : pairAt(left, from, operator);
        const isEncoded = operator.startsWith('%');
        for (const value of here.values)
            values.push({ ...value, name: left.name, kind, isEncoded });
        OPERATOR.lastIndex = Math.max(from, here.end);
    }
    return [...values, ...(0,record_value/* recordValues */.o8)(text, isWanted)];
    function pairAt(left, from, operator) {
        const value = pairValue(text, { ...left, from, operator, bodyEnd });
        return { values: [value], end: value.end };
    }
    /** Where the body of a form ends whose first name is at an offset: with its line, or with the quotes around it. */
    function endOfBody(nameAt, from) {
        if ((0,line_break/* isLineStart */.hi)(text, nameAt))
            return breakAfter(from)?.start ?? text.length;
        // A string within a string ends no body: to look for the end of each could mean to read on to the text's end each time.
        const quote = nameAt < stringEnd ? undefined : (0,quoted/* quoteBefore */.G)(text, nameAt);
        if (quote === undefined)
            return undefined;
        stringEnd = (0,quoted/* endOfQuoted */.Lc)(text, from, quote);
        return stringEnd;
    }
}
function nameBefore(text, operatorAt) {
    const found = (0,mark/* matchAt */.pF)(NAME_BEFORE, text, operatorAt);
    if (found === undefined)
        return undefined;
    const [, written = '', quote, rest = ''] = found;
    const start = operatorAt - rest.length - (quote?.length ?? 0) - written.length;
    return { name: (0,redaction_name/* lastName */.U)(written), start, quote, isSpaced: /\s$/.test(rest) };
}


/***/ }),

/***/ 6531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ quoteBefore),
/* harmony export */   Ju: () => (/* binding */ encodedStringEnd),
/* harmony export */   Lc: () => (/* binding */ endOfQuoted),
/* harmony export */   jA: () => (/* binding */ QUOTE)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6686);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2389);


const BACKSLASH = '(?:\\\\|%(?:25){0,3}5[cC])';
const QUOTE_ITSELF = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .anySpelling */ .vS)('"\'`', (spelling) => !/^(?:\\|%5[cC])+["'`%&]/.test(spelling));
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
    return /["'`;\dA-Fa-f]/.test(text.charAt(at - 1)) ? (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(QUOTE_BEFORE, text, at)?.[1] : undefined;
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
        const before = at === from ? '' : ((0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(BACKSLASHES_BEFORE, text, at)?.[1] ?? '').slice(from - at);
        const count = countBackslashes(before);
        // Within n layers of JSON a quote has 2^n - 1 backslashes; one that belongs to the value has 2^n more for the
        // backslash that escapes it, and as many for every other that stands before it.
        const escapes = Math.floor((count - layer) / (layer + 1));
        if (count < layer)
            return at - before.length;
        const isWhole = count === layer || (0,_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .matchAt */ .pF)(AFTER_STRING, text, at + itself.length) !== undefined;
        if (escapes % 2 === 0 && isWhole)
            return at - backslashes.length;
        read = at + itself.length;
    }
}
function countBackslashes(written) {
    return written.match(/\\|5[cC]/g)?.length ?? 0;
}


/***/ }),

/***/ 9766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ NAMES_OF_VALUES),
/* harmony export */   o8: () => (/* binding */ recordValues),
/* harmony export */   oE: () => (/* binding */ NAMES_OF_NAMES)
/* harmony export */ });
/* harmony import */ var _mark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6686);
/* harmony import */ var _member_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8345);
/* harmony import */ var _name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7004);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6531);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2389);





/** What the members of an object are called that say how something is called, and what it is, as sources of patterns. */
const NAMES_OF_NAMES = 'name|key|header';
const NAMES_OF_VALUES = 'values?';
const OPEN = (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .anySpelling */ .vS)('[');
const IS = `${_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .QUOTE */ .jA}${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .COLON */ .oH}`;
const STRING = `${_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .QUOTE */ .jA}([^"'\`<>{}]{1,80}?)(?=${_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .QUOTE */ .jA})`;
/** `"name": "…"`, `"value":`, `[["…",`, or a brace, beyond which another object begins. */
const MARK = new RegExp(`(?:${NAMES_OF_NAMES})(?<=${_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .QUOTE */ .jA}(?:${NAMES_OF_NAMES}))${IS}${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}${STRING}|` +
    `(?:${NAMES_OF_VALUES})(?<=(${_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .QUOTE */ .jA})(?:${NAMES_OF_VALUES}))${IS}|` +
    `${OPEN}(?<=(?:${OPEN}|${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMA */ .KE})${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}${OPEN})${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}${STRING}(${_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .QUOTE */ .jA})${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .GAP */ .Rd}${_mark_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMA */ .KE}|` +
    (0,_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .anySpelling */ .vS)('{}'), 'gi');
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
            add((0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .lastName */ .U)(listName), { from, nameQuote: listQuote });
        }
        else if (objectName !== undefined) {
            const called = (0,_name_js__WEBPACK_IMPORTED_MODULE_2__/* .lastName */ .U)(objectName);
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
        const here = (0,_member_value_js__WEBPACK_IMPORTED_MODULE_1__/* .memberValues */ .T)(text, at);
        for (const value of here.values)
            values.push({ ...value, name: named, kind: 'member', isEncoded: at.nameQuote.startsWith('%') });
        MARK.lastIndex = Math.max(MARK.lastIndex, here.end);
    }
}


/***/ }),

/***/ 171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ holdsCookies),
/* harmony export */   b5: () => (/* binding */ isCredentialHeader),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   zt: () => (/* binding */ CREDENTIAL_HEADERS)
/* harmony export */ });
/**
 * Words that make a name a credential's wherever they stand in it: `JSESSIONID`, `access_token`, `newPassword2`, and the report's own
 * member for the login to the site.
 */
const TELLING = /pass[-_.]?(?:wo?r?d|phrase|code)|passwort|pwd|secret(?!ar)|token(?!i[sz])|(?<!ob|pos)session|sess[-_.]?id|(?:api|access|private|auth)[-_. +]?key|[cx]srf|credential|jwt|log-?in[-_.]?info/i;
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


/***/ }),

/***/ 7539:
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

/***/ 2389:
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


/***/ }),

/***/ 8325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isUnmistakable),
/* harmony export */   q: () => (/* binding */ collectSecrets)
/* harmony export */ });
/* harmony import */ var _redaction_cookie_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8693);
/* harmony import */ var _redaction_named_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4574);
/* harmony import */ var _redaction_secret_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(171);



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
    const found = (0,_redaction_secret_name_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCookies */ .Kk)(name) ? (0,_redaction_cookie_js__WEBPACK_IMPORTED_MODULE_0__/* .cookieValues */ .v)(value, whole) : (0,_redaction_named_value_js__WEBPACK_IMPORTED_MODULE_1__/* .namedValues */ .q)(value, _redaction_secret_name_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh);
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


/***/ })

};
