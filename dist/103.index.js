export const id = 103;
export const ids = [103];
export const modules = {

/***/ 1662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ readResource),
/* harmony export */   UR: () => (/* binding */ decodeSegment),
/* harmony export */   lZ: () => (/* binding */ readSegments),
/* harmony export */   mC: () => (/* binding */ showAddress),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
const ADDRESS = /^([a-z][a-z\d+.-]*:)?[\\/]{2}([^\\/?#]*)(.*)$/is;
/** Splits an address. Accepts any text, and drops user info. */
function readAddress(text) {
    const found = ADDRESS.exec(text.trim());
    if (found === null)
        return { protocol: '', hostname: '', port: '', rest: text.trim() };
    const [, scheme = '', authority = '', rest = ''] = found;
    const protocol = scheme.toLowerCase();
    const host = authority.slice(authority.lastIndexOf('@') + 1);
    return { protocol, ...readHost(protocol, host), rest };
}
/** A host name that WHATWG leaves as it is: no upper case, port, number or Punycode. */
const PLAIN_HOST = /^(?!.{254}|.*xn--)(?:[a-z\d-]+\.)*[a-z][a-z\d-]*$/;
function readHost(protocol, host) {
    if (/^(?:https?:)?$/.test(protocol) && PLAIN_HOST.test(host))
        return { hostname: host, port: '' };
    const url = `${protocol || 'http:'}//${host}`;
    const { hostname, port } = URL.canParse(url) ? new URL(url) : { hostname: host, port: '' };
    return { hostname: hostname.toLowerCase().replace(/\.$/, ''), port };
}
/** Reads what follows the host, as WHATWG does. */
function readResource(rest) {
    const segments = plainSegments(rest);
    const names = plainNames(rest);
    return segments && names ? { segments, names } : { ...parseResource(rest), ...(segments && { segments }) };
}
/** The same without the names. */
function readSegments(rest) {
    return plainSegments(rest) ?? parseResource(rest).segments;
}
/** Reads any text. Most texts are read faster without it. */
function parseResource(rest) {
    // The rest is joined to a host rather than resolved against one, since a path may begin with two
    // slashes.
    const url = new URL(`http://host${rooted(rest)}`);
    return { segments: url.pathname.slice(1).split('/').map(decodeSegment), names: [...url.searchParams.keys()] };
}
function rooted(rest) {
    return /^(?:[\\/?#]|$)/.test(rest) ? rest : `/${rest}`;
}
/**
 * What WHATWG resolves, strips or replaces in a path. At most, it encodes the rest, which is then
 * decoded again.
 */
const CHANGED_IN_PATH = /[\0-\x20\\\ud800-\udfff]|\/(?:\.|%2e)/i;
/** The segments of a path that WHATWG leaves as it is; otherwise undefined. */
function plainSegments(rest) {
    const written = rooted(rest);
    const end = written.search(/[?#]/);
    const path = end === -1 ? written : written.slice(0, end);
    if (CHANGED_IN_PATH.test(path))
        return undefined;
    const segments = path.slice(1).split('/');
    if (!path.includes('%'))
        return segments;
    try {
        return segments.map(decodeURIComponent);
    }
    catch {
        // Not UTF-8.
        return undefined;
    }
}
/** What WHATWG strips, replaces or decodes in a name. */
const CHANGED_IN_NAME = /[\0-\x20%+\ud800-\udfff]/;
/** The names of a query that WHATWG leaves as they are; otherwise undefined. */
function plainNames(rest) {
    const address = before('#', rest);
    const queryAt = address.indexOf('?');
    if (queryAt === -1)
        return [];
    const pairs = address.slice(queryAt + 1).split('&');
    const names = pairs.filter((pair) => pair !== '').map((pair) => before('=', pair));
    return names.some((name) => CHANGED_IN_NAME.test(name)) ? undefined : names;
}
/** What is before the first mark, or all. Splitting takes several times as long. */
function before(mark, text) {
    const at = text.indexOf(mark);
    return at === -1 ? text : text.slice(0, at);
}
/**
 * The address without its query and fragment, for people and for patterns. It is decoded, except
 * for a `/` within a segment.
 */
function showAddress(text) {
    const { protocol, hostname, port, rest } = readAddress(text);
    const host = hostname === '' ? '' : `${protocol}//${hostname}${port && `:${port}`}`;
    return [host, ...readSegments(rest).map((segment) => segment.replaceAll('/', '%2F'))].join('/');
}
/**
 * Percent-decodes a segment. One that is not valid UTF-8 stays encoded, with the codes in upper
 * case.
 */
function decodeSegment(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
    }
}


/***/ }),

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vs: () => (/* binding */ HOLE),
  xI: () => (/* binding */ createPayloadMask),
  xU: () => (/* binding */ maskPayload)
});

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(1161);
// EXTERNAL MODULE: ./build/redaction/text/replaced-parts.js
var replaced_parts = __webpack_require__(5513);
;// CONCATENATED MODULE: ./build/judge/fingerprint/decoded-text.js

/** A percent-encoded UTF-8 character (RFC 3986, section 2.1), or an HTML character reference. */
const ENCODED = /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
/** Without any of these, a text stays as it is. */
const CHANGED = /[%+\s\\]|&#?[a-z\d]{1,32};/i;
/** Nested encodings are undone to this depth. Each layer costs a pass over the text. */
const MOST_LAYERS = 8;
/**
 * Undoes percent-encoding and HTML references, even nested ones. Also makes all blanks alike, and
 * all slashes: a query writes a blank as `+`, and browsers treat `\` in a path as `/`.
 */
function decodeText(source) {
    if (!CHANGED.test(source))
        return { text: source, startOf: (offset) => offset, endOf: (offset) => offset + 1 };
    const layers = [];
    let text = source;
    while (layers.length < MOST_LAYERS) {
        const next = decodeLayer(text);
        if (next.layer.length === 0)
            break;
        layers.unshift(next.layer);
        text = next.text;
    }
    return {
        text: text.replace(/[+\s]/g, ' ').replaceAll('\\', '/'),
        startOf: (offset) => layers.reduce(startBelow, offset),
        endOf: (offset) => layers.reduce((end, layer) => endBelow(end - 1, layer), offset + 1),
    };
}
function decodeLayer(text) {
    const layer = [];
    let shorter = 0;
    const decoded = text.replace(ENCODED, (encoded, from) => {
        const character = decodeCharacter(encoded);
        if (character === encoded)
            return encoded;
        const at = from - shorter;
        layer.push({ at, end: at + character.length, from, to: from + encoded.length });
        shorter += encoded.length - character.length;
        return character;
    });
    return { text: decoded, layer };
}
function startBelow(offset, layer) {
    const last = lastAt(offset, layer);
    if (last === undefined)
        return offset;
    return offset < last.end ? last.from : last.to + offset - last.end;
}
function endBelow(offset, layer) {
    const last = lastAt(offset, layer);
    if (last === undefined)
        return offset + 1;
    return offset < last.end ? last.to : last.to + offset - last.end + 1;
}
/** The last decoded character that begins at or before an offset. */
function lastAt(offset, layer) {
    let [low, high] = [0, layer.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((layer[middle]?.at ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return layer[low - 1];
}
function decodeCharacter(encoded) {
    if (encoded.startsWith('&'))
        return (0,decode/* decodeHTML */.Gz)(encoded);
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        // Not UTF-8, such as an overlong form.
        return encoded;
    }
}

;// CONCATENATED MODULE: ./build/judge/fingerprint/payload-mask.js



/**
 * Takes the place of what changes from scan to scan. It is from Unicode's private use area, so it
 * means nothing in a URL.
 */
const HOLE = '\uE000';
/**
 * Only letters, digits and the marks that every path has. Such a payload can occur in an address by
 * chance.
 */
const PLAIN = /^[\p{L}\p{N}_.~/-]*$/u;
/** A payload that is at least this long and not plain never occurs in an address by chance. */
const SHORTEST_UNMISTAKABLE = 4;
/**
 * Replaces a payload in a path, query and fragment with a hole, however it is encoded. This must be
 * done before they are split, since a payload may contain the marks that separate them. A payload
 * that could be there by chance (`1`, `'`) is replaced only in its own parameter. Otherwise the
 * next scan's `2` would lead to a different address.
 */
function maskPayload(rest, injection) {
    return createPayloadMask(injection)(rest);
}
/** Prepares `maskPayload` for one payload in several texts. */
function createPayloadMask(injection) {
    const payloads = payloadsOf(injection.payload);
    const parameter = decodeText(injection.parameter).text;
    return (rest) => (payloads.length === 0 ? rest : mask(rest, payloads, parameter));
}
function payloadsOf(given) {
    // The report's reader decodes HTML in URLs, and may decode references without a semicolon too.
    const readings = given.includes('&') ? [given, (0,decode/* decodeHTML */.Gz)(given)] : [given];
    const texts = new Set(readings.map((text) => decodeText(text).text.trim()));
    return [...texts].filter((text) => text !== '').map(payloadOf);
}
function payloadOf(text) {
    return { text, isPlain: isPlainText(text), isUnmistakable: isUnmistakableText(text), sure: surePartOf(text) };
}
/**
 * Redaction may have taken more out of the address than out of the payload. If the part before the
 * mark is enough to recognise the payload, the rest need not follow.
 */
function surePartOf(text) {
    const markAt = text.indexOf(replaced_parts/* REDACTED */.X);
    const isEnough = markAt !== -1 && isUnmistakableText(text.slice(0, markAt));
    return isEnough ? text.slice(0, markAt + replaced_parts/* REDACTED */.X.length) : text;
}
function isUnmistakableText(text) {
    return text.length >= SHORTEST_UNMISTAKABLE && !isPlainText(text);
}
/** Ignores redacted parts, since another report may show them in full. */
function isPlainText(text) {
    const shown = text.includes(replaced_parts/* REDACTED */.X) ? text.replaceAll(replaced_parts/* REDACTED */.X, '') : text;
    return PLAIN.test(shown) && !shown.includes('..');
}
function mask(rest, payloads, parameter) {
    const within = decodeText(rest);
    const found = payloads.flatMap((payload) => occurrencesOf(payload, within.text, parameter));
    let masked = '';
    let done = 0;
    for (const range of found.toSorted((a, b) => a.start - b.start).map((each) => withBlanks(each, within.text))) {
        const [start, end] = [within.startOf(range.start), within.endOf(range.end - 1)];
        if (start >= done)
            masked += rest.slice(done, start) + HOLE;
        done = Math.max(done, end);
    }
    return masked + rest.slice(done);
}
function occurrencesOf(payload, text, parameter) {
    const value = valueStart(parameter, text);
    const inValue = value === undefined || payload.isPlain ? undefined : occurrenceInValue(payload, text, value);
    if (payload.isUnmistakable) {
        const before = allOccurrences(payload, text.slice(0, value));
        return inValue === undefined ? before : [...before, inValue];
    }
    if (inValue !== undefined)
        return [inValue];
    if (parameter !== '')
        return [];
    return payload.isPlain ? wholeSegments(payload.text, text) : allOccurrences(payload, text);
}
/** Where the value of a query parameter begins. */
function valueStart(parameter, text) {
    if (parameter === '')
        return undefined;
    const query = text.indexOf('?');
    const starts = ['?', '&'].map((mark) => text.indexOf(`${mark}${parameter}=`, query)).filter((at) => at !== -1);
    return query === -1 || starts.length === 0 ? undefined : Math.min(...starts) + parameter.length + 2;
}
/**
 * The first occurrence at or after the beginning of the value. Later ones may be real pairs that
 * the payload imitates.
 */
function occurrenceInValue(payload, text, value) {
    if (!text.startsWith(replaced_parts/* REDACTED */.X, value))
        return occurrenceOf(payload, text, value);
    // The parameter is named like a credential, so redaction has removed the beginning of the
    // payload.
    const from = value + replaced_parts/* REDACTED */.X.length;
    const { length } = payload.text;
    const left = Array.from({ length }, (_, index) => index).find((index) => text.startsWith(payload.text.slice(index), from));
    return left === undefined ? undefined : { start: value, end: from + length - left };
}
function allOccurrences(payload, text) {
    const ranges = [];
    for (let next = occurrenceOf(payload, text, 0); next !== undefined; next = occurrenceOf(payload, text, next.end)) {
        ranges.push(next);
    }
    return ranges;
}
function occurrenceOf({ text: payload, sure }, text, from) {
    const start = text.indexOf(sure, from);
    if (start === -1)
        return undefined;
    return { start, end: start + (text.startsWith(payload, start) ? payload.length : sure.length) };
}
function wholeSegments(payload, text) {
    const name = payload.replace(/^\/+|\/+$/g, '');
    const pathEnd = text.search(/[?#]|$/);
    return name === ''
        ? []
        : allOccurrences(payloadOf(name), text.slice(0, pathEnd)).filter(({ start, end }) => (start === 0 || text[start - 1] === '/') && (end === pathEnd || text[end] === '/'));
}
function withBlanks({ start, end }, text) {
    let [first, last] = [start, end];
    while (text[first - 1] === ' ')
        first -= 1;
    while (text[last] === ' ')
        last += 1;
    return { start: first, end: last };
}


/***/ }),

/***/ 7328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   fi: () => (/* binding */ addDays)
/* harmony export */ });
const DAY_MS = 24 * 60 * 60 * 1_000;
/**
 * For how many days after today an entry applies: 0 on its last day, negative once it has expired,
 * undefined if it never expires.
 * @param today the day in UTC, such as `2026-11-22`
 */
function daysLeft({ expires }, today) {
    return expires === undefined ? undefined : Math.round((Date.parse(expires) - Date.parse(today)) / DAY_MS);
}
/** Whether an entry's last day has passed. */
function isExpired(entry, today) {
    return (daysLeft(entry, today) ?? 0) < 0;
}
/** The day, such as `2026-11-22`, that is this many days after another. */
function addDays(day, count) {
    return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}
/** Whether a text is a calendar day, such as `2026-11-22`. */
function isDay(text) {
    return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}


/***/ }),

/***/ 4380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeOlderFiles: () => (/* binding */ removeOlderFiles),
/* harmony export */   writeReportFiles: () => (/* binding */ writeReportFiles)
/* harmony export */ });
/* harmony import */ var _escape_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1824);
/* harmony import */ var _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9517);
/* harmony import */ var _or_warn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1360);
/* harmony import */ var _report_file_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1505);
/* harmony import */ var _shown_url_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4117);





/**
 * Removes the files of older scans of a host, as far as files of theirs must not stay. Files of
 * other steps of this job, and of this step, stay, as they are uploaded together.
 */
async function removeOlderFiles(siteHost, { showing: { reportDir } }, { host, log }) {
    for (const file of _report_file_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .J) {
        if (!('replacesOlder' in file))
            continue;
        const removing = () => host.removeFiles(reportDir, { begin: (0,_escape_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(`${siteHost}-`), end: (0,_escape_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(file.suffix) });
        await (0,_or_warn_js__WEBPACK_IMPORTED_MODULE_3__/* .orWarn */ .w)(removing, 'reportNotWritten', log);
    }
}
/** Writes the files of a report. A file that can't be written is only a warning. */
async function writeReportFiles(outcome, settings, { host, log }) {
    const { judgement, scan, target, end } = outcome;
    const shown = (0,_shown_url_js__WEBPACK_IMPORTED_MODULE_4__/* .concealUrl */ .v)(outcome, settings.conceal);
    const paths = new Map();
    if (target === undefined || judgement === undefined || scan === undefined)
        return paths;
    const { report, review } = judgement;
    const isJudged = _judge_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDS */ .Br[end].gate !== 'not-evaluated';
    for (const file of _report_file_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_FILES */ .J.filter(({ when }) => when === 'read' || isJudged)) {
        const path = (0,_escape_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .pathIn */ .lW)(settings.showing.reportDir, (0,_escape_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(`${new URL(target.url).host}-${scan.id}${file.suffix}`));
        const writing = async () => {
            const source = { ...settings, shown, target, scan, report, review, reportPath: paths.get('report-path') };
            await host.writeFile(path, await file.render(source));
            return path;
        };
        const written = await (0,_or_warn_js__WEBPACK_IMPORTED_MODULE_3__/* .orWarn */ .w)(writing, 'reportNotWritten', log);
        if (written !== undefined)
            paths.set(file.name, written);
    }
    return paths;
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

/***/ 3088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sortFindings)
/* harmony export */ });
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9755);

/** Sorts the findings of an outcome. Only a failed gate has some that break it. */
function sortFindings({ outcome, demands }) {
    const { judgement, end } = outcome;
    const isOnNew = demands.gateOn === 'new' && judgement?.review.newCounts !== undefined;
    const isKnown = ({ standing }) => isOnNew && standing === 'unchanged';
    const broken = new Set(end === 'gate-failed' ? judgement?.checks.flatMap(({ holds, measure }) => (holds ? [] : measure)) : []);
    const breaks = (finding) => !isKnown(finding) && (broken.has('total') || broken.has(finding.severity));
    const all = (0,_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsThatCount */ .r5)(outcome);
    return {
        breaking: all.filter(breaks),
        known: all.filter(isKnown),
        within: all.filter((finding) => !isKnown(finding) && !breaks(finding)),
    };
}


/***/ }),

/***/ 9996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ weaknessesOf),
/* harmony export */   hG: () => (/* binding */ CATEGORY_WEAKNESSES),
/* harmony export */   tF: () => (/* binding */ slugOf)
/* harmony export */ });
/**
 * The scanner's categories in its own words, and the weaknesses behind them: numbers of MITRE's
 * Common Weakness Enumeration, with their names in comments
 * (https://cwe.mitre.org/data/definitions/79.html and so on). The vendor's createJob page says what
 * each category looks for. If MITRE has several levels of a weakness, this is the one that says
 * exactly what the vendor says.
 */
const CATEGORY_WEAKNESSES = new Map([
    // Improper Control of Filename for Include/Require Statement in PHP Program, also known as "Local
    // file inclusion"; Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal')
    ['LFI', [98, 22]],
    // Improper Neutralization of Special Elements used in an SQL Command ('SQL Injection')
    ['SQL Injection', [89]],
    // Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting')
    ['XSS', [79]],
    // Improper Control of Filename for Include/Require Statement in PHP Program ('PHP Remote File
    // Inclusion'); Inclusion of Functionality from Untrusted Control Sphere
    ['RFI', [98, 829]],
    // Server-Side Request Forgery (SSRF)
    ['SSRF', [918]],
    // Unrestricted Upload of File with Dangerous Type
    ['File Upload', [434]],
    // Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal');
    // Files or Directories Accessible to External Parties
    ['File Download', [22, 552]],
    // Improper Restriction of XML External Entity Reference
    ['XXE', [611]],
    // Improper Neutralization of Special Elements used in an OS Command ('OS Command Injection')
    ['Command Injection', [78]],
    // Missing Authorization; Direct Request ('Forced Browsing')
    ['Insufficient Authorization', [862, 425]],
    // Dependency on Vulnerable Third-Party Component
    ['Specific Vulnerability', [1395]],
    // Files or Directories Accessible to External Parties; Exposure of Backup File to an Unauthorized
    // Control Sphere
    ['File Management', [552, 530]],
    // Exposure of Information Through Directory Listing
    ['Directory Listing', [548]],
    // Inclusion of Sensitive Information in Source Code
    ['Source Code Disclosure', [540]],
    // Exposure of Sensitive System Information to an Unauthorized Control Sphere;
    // Generation of Error Message Containing Sensitive Information
    ['Information Disclosure', [497, 209]],
    // URL Redirection to Untrusted Site ('Open Redirect')
    ['URL Redirection', [601]],
    // Use of a Broken or Risky Cryptographic Algorithm; Inadequate Encryption Strength
    ['Insecure SSL/TLS', [327, 326]],
    // Cleartext Transmission of Sensitive Information
    ['Mixed Content', [319]],
    // Inconsistent Interpretation of HTTP Requests ('HTTP Request/Response Smuggling')
    ['HTTP Request Smuggling', [444]],
    // Exposure of Private Personal Information to an Unauthorized Actor
    ['Personal Information Exposure', [359]],
    // Improper Neutralization of Server-Side Includes (SSI) Within a Web Page
    ['SSI Injection', [97]],
]);
const WEAKNESSES_BY_SLUG = new Map([...CATEGORY_WEAKNESSES].map(([category, weaknesses]) => [slugOf(category), weaknesses]));
/**
 * The CWE numbers of a category in any spelling, closest first. Empty if it is not the vendor's.
 */
function weaknessesOf(category) {
    return WEAKNESSES_BY_SLUG.get(slugOf(category)) ?? [];
}
/** The category in lower-case ASCII letters, digits and single hyphens. '' if nothing is left. */
function slugOf(category) {
    return category
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}


/***/ }),

/***/ 4709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _p: () => (/* binding */ countToTell),
/* harmony export */   aN: () => (/* binding */ tellCounts),
/* harmony export */   rl: () => (/* binding */ nameBaseline),
/* harmony export */   xT: () => (/* binding */ titleOfSite)
/* harmony export */ });
/* unused harmony export nameOfSite */
/* harmony import */ var _escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1787);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4116);
/* harmony import */ var _showing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1350);



const MAX_SITE_BYTES = 100;
/** What came of a site, in one line. */
function titleOfSite(site, showing) {
    const { outcome } = site;
    return showing.texts.verdictTitle({
        end: outcome.end,
        site: nameOfSite(site, showing),
        findings: countToTell(outcome),
        isOnNew: isOnNew(site),
        isSoftened: (0,_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .isSoftened */ .xh)(site),
        cause: CAUSES.get(outcome.headline.text) ?? 'service',
    });
}
const CAUSES = new Map([
    ['configurationWrong', 'configuration'],
    ['serviceFailed', 'service'],
    ['interrupted', 'interruption'],
    ['actionFailed', 'action'],
]);
/** The host of a site; '' if it is unknown or must not be told. */
function nameOfSite({ outcome: { target }, label }, showing) {
    if (label !== undefined)
        return (0,_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(label, showing);
    const url = target?.url ?? '';
    if (!(0,_showing_js__WEBPACK_IMPORTED_MODULE_1__/* .mayTellUrl */ .Uy)(url, showing) || !URL.canParse(url))
        return '';
    return (0,_escape_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(new URL(url).host, MAX_SITE_BYTES, showing.texts);
}
function isOnNew({ outcome, demands }) {
    return demands.gateOn === 'new' && outcome.judgement?.review.newCounts !== undefined;
}
/** How many findings break the gate or, if it passed, how many it looked at. */
function countToTell({ judgement }) {
    const checks = judgement?.checks ?? [];
    const broken = checks.filter(({ holds }) => !holds);
    const total = checks.find(({ measure }) => measure === 'total');
    const isWhole = broken.length === 0 || broken.some(({ measure }) => measure === 'total');
    return isWhole ? (total?.count ?? 0) : broken.reduce((sum, { count }) => sum + count, 0);
}
/** The counts that the gate compared with its limits; undefined if it compared none. */
function tellCounts(site) {
    const { outcome } = site;
    const { judgement, end } = outcome;
    if (judgement === undefined || judgement.checks.length === 0 || !['gate-failed', 'gate-passed'].includes(end))
        return undefined;
    const { review, checks } = judgement;
    const counts = checks.filter(isWorthTelling);
    if (isOnNew(site)) {
        const baseline = nameBaseline(judgement);
        const known = review.knownCounts?.total ?? 0;
        return counts.every(({ count }) => count === 0)
            ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('verdictNothingNew', { baseline, known })
            : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('verdictCounts', { counts, baseline });
    }
    if (review.counts.total > 0)
        return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('verdictCounts', { counts, baseline: '' });
    return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)((review.ignoredCounts?.total ?? 0) > 0 ? 'verdictNothingCounts' : 'verdictNothing');
}
/** The total goes without saying if it has no limit, and so does a risk without findings. */
function isWorthTelling({ measure, most, count }) {
    return measure === 'total' ? most !== undefined : count > 0 || most !== undefined;
}
/** The baseline in words: a scan, with the day on which it began if that is known, or a file. */
function nameBaseline({ baselineName: name = '', earlier, }) {
    if (name === '')
        return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('baselineNothing');
    if (!/^\d+$/.test(name))
        return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('baselineFile', { path: name });
    return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('baselineScan', { number: name, startedAt: earlier.find(({ id }) => id === name)?.startedAt });
}


/***/ }),

/***/ 1045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/escape/plain.js
var plain = __webpack_require__(854);
// EXTERNAL MODULE: ./build/escape/safe-text.js
var safe_text = __webpack_require__(6845);
;// CONCATENATED MODULE: ./build/escape/html.js


/**
 * A piece of an HTML page. A browser could read raw text as elements of the page, which could run,
 * fetch, or look like a verdict of ours.
 */
class HtmlMarkup {
    #source;
    constructor(source) {
        this.#source = source;
    }
    get source() {
        return this.#source;
    }
}
/**
 * Markup from a template. Each item of a list goes on its own line. An attribute takes only a
 * `line`, in double quotes.
 */
function html(strings, ...parts) {
    const sources = parts.map((part) => part instanceof HtmlMarkup ? part.source : part.map(({ source }) => source).join('\n'));
    return new HtmlMarkup(String.raw({ raw: strings }, ...sources));
}
const NOTHING = html ``;
/** Any text in one line, for an element's content or an attribute in double quotes. */
function line(text) {
    return new HtmlMarkup((0,plain/* withReferences */.nW)((0,plain/* plainLine */.h0)(text)));
}
/** Any text with its line breaks, for an element's content. */
function block(text) {
    return new HtmlMarkup((0,plain/* withReferences */.nW)((0,plain/* plainBlock */.Yj)(text)));
}
/** The one style sheet. */
function style({ source }) {
    return new HtmlMarkup(`<style>${source}</style>`);
}
function htmlPage({ source }) {
    return (0,safe_text/* branded */.V)(source);
}
/** The style sheet, a tag, or text. No text contains a `<` or `>`. */
const PIECE = /<style>.*?<\/style>|<[^<>]*>|[^<>]+/gs;
/**
 * The page with its texts changed, and its tags and style sheet as they were.
 *
 * @param change turns a text of the page into another, as safe as the first
 */
function withPageTextsChanged(page, change) {
    return (0,safe_text/* branded */.V)(page.replace(PIECE, (piece) => (piece.startsWith('<') ? piece : change(piece))));
}
/** Bytes of UTF-8. */
function htmlSize({ source }) {
    return Buffer.byteLength(source);
}

// EXTERNAL MODULE: ./build/escape/shorten.js
var shorten = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/judge/severity.js
var severity = __webpack_require__(5153);
// EXTERNAL MODULE: ./build/judge/tally.js
var tally = __webpack_require__(7786);
// EXTERNAL MODULE: ./build/render/category-name.js
var category_name = __webpack_require__(797);
// EXTERNAL MODULE: ./build/render/tally.js
var render_tally = __webpack_require__(9755);
;// CONCATENATED MODULE: ./build/render/html/chart.js





const MAX_CATEGORIES = 30;
/** The findings that count: one bar of all risks, and a table of categories. */
function drawChart(page) {
    const { texts, outcome, counted, ignored } = page;
    if (outcome.judgement === undefined)
        return NOTHING;
    const unread = (0,render_tally/* countUnread */.RX)(outcome);
    const note = ignored.length === 0 ? NOTHING : html `<p>${line(texts.htmlChartIgnored({ count: ignored.length }))}</p>`;
    const tallies = (0,tally/* tallyCategories */.V)(counted);
    const rows = [
        ...tallies.slice(0, MAX_CATEGORIES).map((tally) => ({
            name: (0,category_name/* nameCategory */.w)(tally.category, texts),
            counts: tally.counts,
        })),
        ...(unread.total > 0 ? [{ name: texts.categoryUnread(), counts: unread }] : []),
    ];
    const count = tallies.length - MAX_CATEGORIES;
    const more = count > 0 ? html `<p>${line(texts.categoriesLeftOut({ count }))}</p>` : NOTHING;
    const nothing = ignored.length === 0 ? html `<p>${line(texts.nothingFound())}</p>` : NOTHING;
    return html `<section class="chart"><h2>${line(texts.headingCategories())}</h2>
${rows.length === 0 ? nothing : html `${drawBar(outcome.judgement.review.counts, page)}\n${drawTable(rows, page)}`}
${more}${note}</section>`;
}
/** Widths are percentages, so the bar fills the available width. */
function drawBar(counts, { texts }) {
    const present = severity/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0);
    const words = present.map((severity) => texts.htmlCount({ name: texts.measureName({ measure: severity }), count: counts[severity] }));
    const segments = present.map((severity, position) => {
        const before = present.slice(0, position).reduce((sum, each) => sum + counts[each], 0);
        return html `<rect class="of-bar ${line(severity)}" x="${percent(before, counts.total)}" y="0" width="${percent(counts[severity], counts.total)}" height="16"/>`;
    });
    return html `<svg class="bar" role="img" aria-labelledby="bar-values" width="100%" height="16"><title id="bar-values">${line(texts.enumeration({ items: words }))}</title>${segments}</svg>`;
}
function drawTable(rows, { texts }) {
    const head = severity/* SEVERITIES */.oC.map((severity) => html `<th scope="col">${line(texts.measureName({ measure: severity }))}</th>`);
    const body = rows.map(({ name, counts }) => {
        const cells = severity/* SEVERITIES */.oC.map((severity) => html `<td>${line(counts[severity] === 0 ? '–' : `${counts[severity]}`)}</td>`);
        return html `<tr><th scope="row"><bdi>${line(name)}</bdi></th>${cells}</tr>\n`;
    });
    return html `<table class="counts"><tr><th scope="col">${line(texts.columnCategory())}</th>${head}</tr>
${body}</table>`;
}
function percent(part, whole) {
    return line(`${((part / Math.max(whole, 1)) * 100).toFixed(2)}%`);
}

// EXTERNAL MODULE: ./build/judge/verdict.js
var verdict = __webpack_require__(9517);
// EXTERNAL MODULE: ./build/texts/message.js
var message = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/render/headline.js
var headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/render/limits.js
var limits = __webpack_require__(1709);
// EXTERNAL MODULE: ./build/render/sarif/version.js
var version = __webpack_require__(443);
// EXTERNAL MODULE: ./build/render/showing.js
var render_showing = __webpack_require__(1350);
// EXTERNAL MODULE: ./build/judge/gate.js
var gate = __webpack_require__(9681);
// EXTERNAL MODULE: ./build/render/matrix.js
var matrix = __webpack_require__(8664);
;// CONCATENATED MODULE: ./build/render/html/matrix.js



/** How the findings add up: new, known, ignored and fixed ones by risk, with the limits. */
function drawHtmlMatrix({ outcome, demands, texts }) {
    const rows = (0,matrix/* matrixOf */.l)(outcome, demands);
    if (rows.length === 0)
        return NOTHING;
    const head = gate/* MEASURES */.sF.map((measure) => html `<th scope="col">${line(texts.measureName({ measure }))}</th>`);
    const body = rows.map(({ name, cells }) => html `<tr><th scope="row">${line(texts.matrixRow({ row: name }))}</th>${cells.map((cell) => drawCell(cell))}</tr>\n`);
    return html `<section><h2>${line(texts.htmlHeadingCounts())}</h2>
<table class="counts"><tr><th></th>${head}</tr>
${body}</table></section>`;
    function drawCell({ count, check }) {
        if (check === undefined)
            return html `<td>${line(`${count}`)}</td>`;
        const result = texts.limitResult({ holds: check.holds, isLeast: false });
        const told = html `${line(`${count} / ${check.most}`)} <span class="result">${line(result)}</span>`;
        return check.holds ? html `<td>${told}</td>` : html `<td class="exceeded">${told}</td>`;
    }
}

;// CONCATENATED MODULE: ./build/render/html/facts.js









const MAX_MESSAGES = 50;
const MAX_WORDS = 50;
const MAX_FACT_BYTES = 1_000;
/** What the page shows before the findings: verdict, problems, counts, what to know about them. */
function drawHtmlVerdict(page) {
    return html `${drawHeader(page)}
${drawHtmlMessages(page.outcome.problems, page.texts.htmlHeadingProblems(), page)}
${drawHtmlMatrix(page)}
${drawHtmlMessages(page.outcome.warnings, page.texts.htmlHeadingWarnings(), page)}`;
}
/** The verdict in a few words. */
function tellEnding(page) {
    return (0,headline/* titleOfSite */.xT)({ ...page, label: undefined }, page.showing);
}
function drawHeader(page) {
    const { outcome, showing, texts } = page;
    const sign = signOf(page);
    const sentence = (0,headline/* tellCounts */.aN)({ ...page, label: undefined }) ?? outcome.headline;
    const next = outcome.end === 'gate-failed'
        ? html `<p class="next"><strong>${line(texts.nextStepFix())}</strong> ${line(texts.nextStepRerun())}</p>`
        : NOTHING;
    return html `<header class="verdict ${line(sign)}">
${SIGNS[sign]}
<div><h1>${line(tellEnding(page))}</h1>
<p>${line((0,render_showing/* tellSentence */.BZ)(sentence, showing))}</p>${next}</div>
</header>`;
}
function signOf(page) {
    const { gate, succeeds } = verdict/* ENDS */.Br[page.outcome.end];
    if (gate === 'passed')
        return 'good';
    if ((0,render_showing/* isSoftened */.xh)(page))
        return 'warning';
    // This run was told not to judge anything, so this is no failure.
    return gate === 'not-evaluated' && succeeds === 'always' ? 'neutral' : 'bad';
}
const SIGNS = {
    good: drawSign(html `<circle cx="16" cy="16" r="15"/><path d="m9 16.5 5 5 9-10.5"/>`),
    bad: drawSign(html `<path class="shape" d="M10 1h12l9 9v12l-9 9H10l-9-9V10z"/><path d="m11 11 10 10m0-10L11 21"/>`),
    warning: drawSign(html `<path class="shape" d="M16 2 31 30H1z"/><path d="M16 12v9m0 4v1"/>`),
    neutral: drawSign(html `<circle cx="16" cy="16" r="15"/><path d="M10 16h12"/>`),
};
function drawSign(shapes) {
    return html `<svg class="sign" viewBox="0 0 32 32" aria-hidden="true">${shapes}</svg>`;
}
function drawHtmlMessages(messages, heading, page) {
    if (messages.length === 0)
        return NOTHING;
    const { showing, texts } = page;
    const told = messages.slice(0, MAX_MESSAGES).map((message) => (0,render_showing/* tell */.qz)(message, showing));
    const count = messages.length - told.length;
    const shown = count > 0 ? [...told, texts.messagesLeftOut({ count })] : told;
    return html `<section class="messages"><h2>${line(heading)}</h2>
<ul>
${shown.map((text) => html `<li>${line(text)}</li>`)}
</ul></section>`;
}
/** What an audit asks for: the scan, the run that judged it, and every limit in force. */
function drawHtmlFacts(page) {
    const { texts } = page;
    const rows = [...listScanFacts(page), ...listRunFacts(page), ...listLimitFacts(page)]
        .map(({ name, values }) => ({ name, values: values.filter((value) => value.trim() !== '') }))
        .filter(({ values }) => values.length > 0)
        .map(({ name, values }) => {
        const count = values.length - MAX_WORDS;
        const shown = values.slice(0, MAX_WORDS).map((value) => (0,shorten/* shorten */.ml)(value, MAX_FACT_BYTES, texts));
        const told = count > 0 ? [...shown, texts.messagesLeftOut({ count })] : shown;
        return html `<dt>${line(name)}</dt><dd>${told.map((value) => html `<bdi>${line(value)}</bdi>`)}</dd>`;
    });
    if (rows.length === 0)
        return NOTHING;
    return html `<section><h2>${line(texts.htmlHeadingFacts())}</h2>
<dl class="facts">
${rows}
</dl></section>`;
}
function listScanFacts({ outcome, texts }) {
    const { target, scan, judgement, charged } = outcome;
    const report = judgement?.report;
    const hasBaseline = judgement?.baselineName !== undefined;
    return [
        { name: texts.scanSite(), values: [target?.url ?? scan?.url ?? ''] },
        { name: texts.scanNumber(), values: [scan?.id ?? ''] },
        { name: texts.scanStarted(), values: [(0,render_showing/* formatTime */.fU)(scan?.startedAt, texts)] },
        { name: texts.scanEnded(), values: [(0,render_showing/* formatTime */.fU)(scan?.endedAt, texts)] },
        { name: texts.crawledUrls(), values: [`${scan?.crawled ?? ''}`] },
        { name: texts.htmlOrigins(), values: report?.scannedOrigins ?? [] },
        { name: texts.htmlItems(), values: report === undefined ? [] : [texts.enumeration({ items: report.items })] },
        { name: texts.htmlExcludedUrls(), values: report?.excludedUrls ?? [] },
        {
            name: texts.scanCharged(),
            values: target === undefined && scan === undefined ? [] : [texts.scansCharged({ count: charged })],
        },
        { name: texts.baselineUsed(), values: hasBaseline ? [(0,message/* phrase */.M)(texts, (0,headline/* nameBaseline */.rl)(judgement))] : [] },
    ];
}
function listRunFacts(page) {
    const { showing, texts } = page;
    const { run } = showing;
    return [
        { name: texts.htmlRepository(), values: [run.repository] },
        { name: texts.htmlCommit(), values: [run.commit] },
        { name: texts.htmlBranch(), values: [run.branch] },
        { name: texts.htmlRun(), values: [run.url] },
        { name: texts.htmlActor(), values: [run.actor] },
        { name: texts.htmlVersion(), values: [version/* VERSION */.x] },
        { name: texts.reportFile(), values: [(0,render_showing/* placeOf */.$t)(page, showing)] },
    ];
}
function listLimitFacts({ outcome, demands, texts }) {
    return (0,limits/* listLimits */.N)(outcome, demands).map(({ measure, limit }) => ({
        name: texts.limitOf({ what: (0,message/* phrase */.M)(texts, measure) }),
        values: [(0,message/* phrase */.M)(texts, limit)],
    }));
}

// EXTERNAL MODULE: ./build/render/breaking.js
var render_breaking = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/render/cwe.js
var cwe = __webpack_require__(9996);
;// CONCATENATED MODULE: ./build/render/owasp.js
/**
 * Which of the OWASP Top 10 of 2025 a weakness belongs to, by the lists of mapped weaknesses on the
 * pages of the risks (https://owasp.org/Top10/2025/). Holds the closest weakness of each of the
 * scanner's categories.
 */
const RISKS = new Map([
    ['A01:2025 Broken Access Control', [22, 359, 497, 540, 548, 552, 601, 862, 918]],
    ['A02:2025 Security Misconfiguration', [611]],
    ['A03:2025 Software Supply Chain Failures', [1395]],
    ['A04:2025 Cryptographic Failures', [319, 327]],
    ['A05:2025 Injection', [78, 79, 89, 97, 98]],
    ['A06:2025 Insecure Design', [434, 444]],
]);
const RISK_OF = new Map([...RISKS].flatMap(([risk, weaknesses]) => weaknesses.map((each) => [each, risk])));
/** The risk with its number and year, such as `A05:2025 Injection`; '' if it is in no list. */
function owaspRiskOf(weakness) {
    return RISK_OF.get(weakness) ?? '';
}

// EXTERNAL MODULE: ./build/judge/ignore/days.js
var days = __webpack_require__(7328);
;// CONCATENATED MODULE: ./build/render/html/finding.js




/** Bytes of UTF-8. */
const MAX_NAME_BYTES = 200;
const MAX_LINE_BYTES = 1_000;
const MAX_BLOCK_BYTES = 4_000;
/** A longer text gets its own box to scroll in. */
const LONG_LINES = 24;
const LONG_LENGTH = 2_000;
/** Whether a finding is new, known or ignored; `undefined` if it was compared with nothing. */
function standingOf({ standing, ignoredBy }) {
    return ignoredBy === undefined ? standing : 'ignored';
}
/** One finding: what and where on top, the rest folded below. */
function drawHtmlFinding(finding, page) {
    const { texts } = page;
    const standing = standingOf(finding);
    const mark = standing === undefined ? NOTHING : drawMark(standing, texts.htmlStanding({ standing }));
    const through = finding.parameter === ''
        ? NOTHING
        : html `<span class="through">${line(texts.findingParameter())} <code>${shortLine(finding.parameter)}</code></span>`;
    return html `<details class="finding of-${line(finding.severity)}${standing === undefined ? NOTHING : line(` is-${standing}`)}">
<summary>${drawHead(finding, texts)}${mark}
${drawPlace(finding, texts)}${through}${drawIgnoring(finding, page)}</summary>
<div class="parts">${listParts(finding, page)}</div>
</details>`;
    function shortLine(text) {
        return line((0,shorten/* shorten */.ml)(text, MAX_LINE_BYTES, texts));
    }
}
/** One finding of the baseline that is gone, on one line. */
function drawFixed(finding, texts) {
    const mark = drawMark('fixed', texts.htmlStanding({ standing: 'fixed' }));
    return html `<li class="of-${line(finding.severity)}">${drawHead(finding, texts)}${mark} ${drawPlace(finding, texts)}</li>`;
}
function drawMark(standing, name) {
    return html ` <span class="mark ${line(standing)}">${line(name)}</span>`;
}
function drawHead({ severity, title, category }, texts) {
    const name = isBlank(title) ? (0,category_name/* nameCategory */.w)(category, texts) : (0,shorten/* shorten */.ml)(title, MAX_NAME_BYTES, texts);
    const risk = texts.measureName({ measure: severity });
    return html `<span class="badge ${line(severity)}">${line(risk)}</span> <bdi class="title">${line(name)}</bdi>`;
}
function drawPlace({ method, url }, texts) {
    const place = [method, url].filter((text) => !isBlank(text)).join(' ');
    return place === '' ? NOTHING : html `<code class="place">${line((0,shorten/* shorten */.ml)(place, MAX_LINE_BYTES, texts))}</code>`;
}
function drawIgnoring({ ignoredBy: entry }, { texts, showing }) {
    if (entry === undefined)
        return NOTHING;
    const until = texts.htmlIgnored({ expires: entry.expires ?? '', days: (0,days/* daysLeft */.H_)(entry, showing.today) });
    const reason = line((0,shorten/* shorten */.ml)(entry.reason, MAX_LINE_BYTES, texts));
    return html `<span class="through">${line(until)}: <bdi>${reason}</bdi></span>`;
}
function listParts(finding, { texts }) {
    const { request } = finding;
    return [
        { label: texts.findingPayload(), text: finding.payload, isCode: true },
        { label: texts.findingEvidence(), text: finding.evidence, isCode: true },
        { label: texts.findingRequest(), text: request.headers, isCode: true },
        { label: texts.findingReferer(), text: request.referer, isCode: true },
        { label: texts.findingRequestBody(), text: request.body, isCode: true },
        { label: texts.findingDescription(), text: finding.description, isCode: false },
        { label: texts.findingRecommendation(), text: finding.recommendation, isCode: false },
        { label: texts.findingReference(), text: finding.reference, isCode: false },
        { label: texts.htmlFingerprint(), text: finding.fingerprint, isCode: true },
    ]
        .filter(({ text }) => !isBlank(text))
        .map(({ label, text, isCode }) => {
        const shown = (0,shorten/* shortenBlock */.zw)(text, MAX_BLOCK_BYTES, texts);
        const name = html `<h5>${line(label)}</h5>`;
        if (!isCode)
            return html `${name}<p class="prose" dir="auto">${block(shown)}</p>`;
        const isLong = shown.length > LONG_LENGTH || shown.split('\n').length > LONG_LINES;
        // A scrolling box must be reachable by keyboard, and then it needs a name.
        const box = isLong
            ? html `<pre class="long" tabindex="0" role="region" aria-label="${line(label)}">`
            : html `<pre>`;
        return html `${name}${box}<code>${block(shown)}</code></pre>`;
    });
}
function isBlank(text) {
    return text.trim() === '';
}

;// CONCATENATED MODULE: ./build/render/html/filters.js



const STANDINGS = ['new', 'unchanged', 'ignored', 'fixed'];
/**
 * Boxes to untick, by risk and by standing; the style sheet does the rest. No boxes if there is
 * nothing to choose.
 */
function drawFilters(page) {
    const { texts, counted, ignored, fixed } = page;
    const all = [...counted, ...ignored, ...fixed];
    const severities = new Set(all.map(({ severity }) => severity));
    const standings = new Set([
        ...counted.map((finding) => standingOf(finding)),
        ...(ignored.length > 0 ? ['ignored'] : []),
        ...(fixed.length > 0 ? ['fixed'] : []),
    ]);
    const bySeverity = severity/* SEVERITIES */.oC.filter((severity) => severities.has(severity)).map((severity) => ({
        key: severity,
        name: texts.measureName({ measure: severity }),
    }));
    const byStanding = STANDINGS.filter((standing) => standings.has(standing)).map((standing) => ({
        key: standing,
        name: texts.htmlStanding({ standing }),
    }));
    const fieldsets = [
        drawChoices(texts.htmlFilterSeverity(), bySeverity),
        // Findings that were compared with nothing have no standing to filter by, but ignored ones can
        // be hidden.
        drawChoices(texts.htmlFilterStanding(), byStanding, standings.size),
    ].filter((fieldset) => fieldset !== NOTHING);
    return fieldsets.length === 0 ? NOTHING : html `<div class="filters">${fieldsets}</div>`;
}
/** @param kinds how many kinds there are; not all of them need a box */
function drawChoices(legend, choices, kinds = choices.length) {
    if (kinds < 2)
        return NOTHING;
    const boxes = choices.map(
    // Without autocomplete="off", browsers restore unticked boxes on reload.
    ({ key, name }) => html `<label><input type="checkbox" id="show-${line(key)}" checked autocomplete="off"> ${line(name)}</label>`);
    return html `<fieldset><legend>${line(legend)}</legend>${boxes}</fieldset>`;
}

;// CONCATENATED MODULE: ./build/render/html/findings.js












/** The most that a browser shows and filters without delay. */
const MAX_FINDINGS = 2_000;
const MAX_FIXED = 500;
/**
 * Bytes of UTF-8 for all findings together. Everything else on the page is limited piece by piece.
 */
const MAX_BYTES = 8_000_000;
/** All findings: those that count, by risk and category; then ignored ones; then fixed ones. */
function drawFindings(page) {
    const { texts, counted, ignored, fixed } = page;
    if (counted.length + ignored.length + fixed.length === 0)
        return NOTHING;
    const newFirst = counted.toSorted((a, b) => rankOf(a) - rankOf(b));
    const breaking = new Set((0,render_breaking/* sortFindings */.T)(page).breaking);
    const breakingGroups = (0,render_tally/* groupFindings */.kG)(newFirst.filter((finding) => breaking.has(finding)));
    const groups = (0,render_tally/* groupFindings */.kG)(newFirst.filter((finding) => !breaking.has(finding)));
    const ignoredGroups = (0,render_tally/* groupFindings */.kG)(ignored);
    const inOrder = [...breakingGroups, ...groups, ...ignoredGroups].flatMap(({ findings }) => findings);
    const drawn = drawFindingsThatFit(inOrder, page);
    const leftOut = inOrder.filter((finding) => !drawn.has(finding));
    return html `<section class="findings"><h2>${line(texts.htmlHeadingFindings())}</h2>
${drawFilters(page)}
<p class="filtered" role="status">${line(texts.htmlFiltered())}</p>
${leftOut.length === 0 ? NOTHING : noteLeftOutOfPage(leftOut, page)}
<div class="counted">
${drawHtmlBreaking(breakingGroups, { page, drawn })}
${severity/* SEVERITIES */.oC.map((severity) => drawHtmlSeverity(severity, groups, { page, drawn }))}
</div>
${drawHtmlIgnored(ignoredGroups, { page, drawn })}
${drawAllFixed(page)}
</section>`;
}
function rankOf(finding) {
    return standingOf(finding) === 'unchanged' ? 1 : 0;
}
/** In order, until one does not fit. Those after it matter less, even if they are small. */
function drawFindingsThatFit(findings, page) {
    const drawn = new Map();
    let room = MAX_BYTES;
    for (const finding of findings.slice(0, MAX_FINDINGS)) {
        const drawing = drawHtmlFinding(finding, page);
        room -= htmlSize(drawing);
        if (room < 0)
            break;
        drawn.set(finding, drawing);
    }
    return drawn;
}
/** The findings that break the gate come first, whatever their risk. */
function drawHtmlBreaking(groups, { page, drawn }) {
    if (groups.length === 0)
        return NOTHING;
    const findings = groups.flatMap((group) => group.findings);
    const isNew = findings.every(({ standing }) => standing === 'new');
    const heading = page.texts.headingBreaking({ count: (0,headline/* countToTell */._p)(page.outcome), isNew });
    return html `<section class="breaking${commonSeverity(findings)}${commonStanding(findings)}"><h3>${line(heading)}</h3>
${groups.map((group) => drawGroup(group, { page, drawn }))}
</section>`;
}
function drawHtmlSeverity(severity, all, { page, drawn }) {
    const groups = all.filter((group) => group.severity === severity);
    if (groups.length === 0)
        return NOTHING;
    const findings = groups.flatMap((group) => group.findings);
    const heading = page.texts.headingSeverity({ severity, count: findings.length });
    return html `<section class="of-${line(severity)}${commonStanding(findings)}"><h3>${line(heading)}</h3>
${groups.map((group) => drawGroup(group, { page, drawn }))}
</section>`;
}
function drawGroup({ category, severity, findings }, { page, drawn }) {
    const shown = findings.flatMap((finding) => drawn.get(finding) ?? []);
    if (shown.length === 0)
        return NOTHING;
    return html `<section class="of-${line(severity)}${commonStanding(findings)}"><h4><bdi>${line((0,category_name/* nameCategory */.w)(category, page.texts))}</bdi></h4>
${drawStandards(category, page.texts)}${shown}
</section>`;
}
/** Where the category stands in the lists that auditors ask for. */
function drawStandards(category, texts) {
    const weaknesses = (0,cwe/* weaknessesOf */.PA)(category);
    const [closest] = weaknesses;
    if (closest === undefined)
        return NOTHING;
    return html `<p class="standards">${line(texts.htmlStandards({ weaknesses, risk: owaspRiskOf(closest), category }))}</p>
`;
}
function commonSeverity(findings) {
    const [first, ...others] = new Set(findings.map(({ severity }) => severity));
    return first === undefined || others.length > 0 ? NOTHING : line(` of-${first}`);
}
/** A heading is hidden with its findings if one filter hides them all. */
function commonStanding(findings) {
    const [first, ...others] = new Set(findings.map((finding) => standingOf(finding)));
    return first === undefined || others.length > 0 ? NOTHING : line(` is-${first}`);
}
function drawHtmlIgnored(groups, { page, drawn }) {
    if (groups.length === 0)
        return NOTHING;
    const heading = page.texts.headingIgnored({ count: page.ignored.length });
    return html `<section class="is-ignored"><h3>${line(heading)}</h3>
${groups.map((group) => drawGroup(group, { page, drawn }))}
</section>`;
}
function drawAllFixed({ fixed, texts }) {
    if (fixed.length === 0)
        return NOTHING;
    const count = fixed.length - MAX_FIXED;
    const shown = (0,render_tally/* groupFindings */.kG)(fixed).flatMap(({ findings }) => findings);
    return html `<section class="is-fixed"><h3>${line(texts.htmlHeadingFixed({ count: fixed.length }))}</h3>
<ul class="fixed">
${shown.slice(0, MAX_FIXED).map((finding) => drawFixed(finding, texts))}
</ul>
${count > 0 ? html `<p>${line(texts.htmlFixedMore({ count }))}</p>` : NOTHING}
</section>`;
}
function noteLeftOutOfPage(findings, page) {
    const { showing, texts } = page;
    const what = texts.htmlLeftOut((0,tally/* countFindings */.Gt)(findings));
    const where = texts.htmlRestIsIn({ path: (0,render_showing/* placeOf */.$t)(page, showing) });
    return html `<p class="left-out"><strong>${line(what)}</strong> ${line(where)}</p>`;
}

;// CONCATENATED MODULE: ./build/render/html/ignore-entries.js


const MAX_ENTRIES = 100;
const MAX_ENTRY_BYTES = 1_000;
/** The entries of the ignore file that someone should look at. */
function drawHtmlEntries({ outcome, texts }) {
    const review = outcome.judgement?.review;
    const lists = [
        { name: texts.headingExpired(), entries: review?.expiredEntries ?? [] },
        { name: texts.headingUnused(), entries: review?.unusedEntries ?? [] },
    ].filter(({ entries }) => entries.length > 0);
    if (lists.length === 0)
        return NOTHING;
    return html `<section><h2>${line(texts.htmlHeadingEntries())}</h2>
${lists.map(({ name, entries }) => html `<h3>${line(name)}</h3>\n${drawList(entries)}`)}
</section>`;
    function drawList(entries) {
        const count = entries.length - MAX_ENTRIES;
        const more = count > 0 ? html `<li>${line(texts.messagesLeftOut({ count }))}</li>` : NOTHING;
        return html `<ul class="entries">\n${entries.slice(0, MAX_ENTRIES).map(drawEntry)}\n${more}</ul>`;
    }
    function drawEntry({ line: at, reason, expires = '', ...selects }) {
        const patterns = [selects.category, selects.url, selects.parameter, selects.fingerprint]
            .filter((pattern) => pattern !== undefined)
            .map((pattern) => html `<code>${line((0,shorten/* shorten */.ml)(pattern, MAX_ENTRY_BYTES, texts))}</code>`);
        const told = (0,shorten/* shorten */.ml)(texts.htmlEntry({ line: at, reason, expires }), MAX_ENTRY_BYTES, texts);
        return html `<li><bdi>${line(told)}</bdi> ${patterns}</li>`;
    }
}

// EXTERNAL MODULE: ./build/judge/finding.js
var judge_finding = __webpack_require__(5741);
;// CONCATENATED MODULE: ./build/render/html/page-content.js


/**
 * Collects what is on the page. Like every file in the report folder, the page shows everything.
 */
function layOut(shown, showing) {
    const review = shown.outcome.judgement?.review;
    return {
        ...shown,
        texts: showing.texts,
        showing: { ...showing, details: 'full' },
        counted: (0,render_tally/* findingsThatCount */.r5)(shown.outcome),
        ignored: review?.findings.filter((finding) => !(0,judge_finding/* doesCount */.f)(finding)) ?? [],
        fixed: review?.fixed ?? [],
    };
}

;// CONCATENATED MODULE: ./build/escape/css.js
/**
 * The style sheet of the HTML page. Raw text could end the `style` element, or hide what the page
 * has to say.
 */
class Css {
    #source;
    constructor(source) {
        this.#source = source;
    }
    get source() {
        return this.#source;
    }
}
/** CSS from a template. Each item of a list goes on its own line. */
function css(strings, ...parts) {
    const sources = parts.map((part) => part instanceof Css ? part.source : part.map(({ source }) => source).join('\n'));
    const source = String.raw({ raw: strings }, ...sources);
    if (source.includes('</'))
        throw new Error('a style sheet must not hold what may be an end tag');
    return new Css(source);
}
/** One word: a name, or the digits of a colour. All other characters become `_`. */
function cssWord(text) {
    return new Css(text.replace(/[^\w#-]/g, '_'));
}
/** Any text as a string in quotes. All but letters and digits is written as code points. */
function cssString(text) {
    const escaped = text.replace(/[^A-Za-z\d]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
    return new Css(`"${escaped}"`);
}

;// CONCATENATED MODULE: ./build/render/html/style.js


/**
 * The hues. Text in each of them has the contrast of WCAG 2.2's level AA, 4.5 to 1, on every
 * background.
 */
const PALETTES = {
    light: {
        ground: '#f5f6f8',
        surface: '#ffffff',
        inset: '#eef0f4',
        border: '#d5dae2',
        text: '#1b212c',
        muted: '#525b6a',
        high: '#b3212b',
        medium: '#8a5200',
        low: '#1f5fae',
        good: '#17663a',
        accent: '#1f5fae',
    },
    dark: {
        ground: '#11151b',
        surface: '#1a2029',
        inset: '#12171e',
        border: '#353f4d',
        text: '#e6eaf0',
        muted: '#a5b0be',
        high: '#ff8f8a',
        medium: '#f2b950',
        low: '#86b7ff',
        good: '#6ed09a',
        accent: '#86b7ff',
    },
};
function declare(palette) {
    const [first, ...others] = Object.entries(palette).map(([name, hue]) => css `--${cssWord(name)}:${cssWord(hue)}`);
    return first === undefined ? css `` : others.reduce((all, each) => css `${all};${each}`, first);
}
function inOneLine(rules) {
    return rules.reduce((all, rule) => css `${all}${rule}`, css ``);
}
const PAGE = css `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans KR",sans-serif;overflow-wrap:anywhere;word-break:keep-all}
main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
main{padding-top:2rem}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--muted);font-size:.85rem}
h1,h2,h3,h4,h5,p,ul,dl,dd,pre,fieldset{margin:0;padding:0}
h1{font-size:1.6rem;line-height:1.25;letter-spacing:-.01em}
h2{font-size:1.15rem;margin:2.75rem 0 .9rem}
h3{font-size:1rem;margin:1.75rem 0 .6rem}
h4{font-size:.95rem;font-weight:600;margin:1.1rem 0 .5rem;color:var(--muted)}
.standards{font-size:.82rem;margin:-.3rem 0 .5rem;color:var(--muted)}
h5{font-size:.8rem;font-weight:600;margin:1.1rem 0 .35rem;color:var(--muted)}
ul{list-style:none}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace;font-size:.85rem;unicode-bidi:isolate;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.verdict,.messages ul,.facts,.finding,.fixed li,.entries li,.filters,.left-out,.filtered{background:var(--surface);border:1px solid var(--border);border-radius:10px}
`;
const FACTS = css `
.verdict{display:flex;gap:1.1rem;align-items:flex-start;padding:1.5rem;border-left-width:8px}
.verdict p{margin-top:.5rem}
.verdict .sign{width:2.5rem;height:2.5rem}
.good{--sign:var(--good)}.bad{--sign:var(--high)}.warning{--sign:var(--medium)}.neutral{--sign:var(--muted)}
.verdict{border-left-color:var(--sign)}
.verdict h1{color:var(--sign)}
.sign{flex:none;width:1rem;height:1rem;fill:none;stroke:var(--surface);stroke-width:3;stroke-linecap:round;stroke-linejoin:round}
.sign circle,.sign .shape{fill:var(--sign);stroke:none}
.messages ul{padding:1rem 1.25rem 1rem 2.25rem;list-style:disc}
.messages li+li{margin-top:.4rem}
.next{padding-top:.2rem}
.counts{width:100%;border-collapse:separate;border-spacing:0;background:var(--surface);border:1px solid var(--border);border-radius:10px;overflow:hidden;font-variant-numeric:tabular-nums}
.counts th,.counts td{padding:.5rem .8rem;text-align:right;border-top:1px solid var(--border)}
.counts tr:first-child th{border-top:0;color:var(--muted);font-size:.85rem}
.counts th:first-child{text-align:left;font-weight:600}
.counts .result{color:var(--muted);font-size:.8rem}
.counts .exceeded,.counts .exceeded .result{color:var(--high);font-weight:700}
.facts{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.45rem 1.5rem;padding:1rem 1.25rem}
.facts dt{color:var(--muted)}
.facts bdi{display:block}
.bar{display:block;border-radius:8px;margin-bottom:.75rem}
.of-bar{stroke:var(--surface);stroke-width:1}
${inOneLine(severity/* SEVERITIES */.oC.map(cssWord).map((severity) => css `.of-bar.${severity}{fill:var(--${severity})}`))}
.chart p{margin-top:.6rem;color:var(--muted);font-size:.9rem}
`;
const FINDINGS = css `
.badge,.mark{display:inline-block;padding:.05rem .55rem;border:1px solid currentColor;border-radius:4px;font-size:.78rem;font-weight:600;white-space:nowrap}
${inOneLine(severity/* SEVERITIES */.oC.map(cssWord).map((severity) => css `.badge.${severity}{--hue:var(--${severity})}`))}
.badge{background:var(--hue);border-color:var(--hue);color:var(--surface)}
.mark{color:var(--muted);border-radius:99px}
.mark.new{color:var(--high)}.mark.fixed{color:var(--good)}
.mark.ignored{border-style:dashed}
.finding{margin-top:.5rem;overflow:hidden}
.finding summary{padding:.75rem 1rem .75rem 2.2rem;cursor:pointer;list-style:none;position:relative}
.finding summary::-webkit-details-marker{display:none}
.finding summary::before{content:"";position:absolute;left:1rem;top:1.25rem;width:.45rem;height:.45rem;border:solid var(--muted);border-width:0 2px 2px 0;transform:rotate(-45deg)}
.finding[open] summary::before{transform:rotate(45deg)}
.finding summary:focus-visible{outline-offset:-3px;border-radius:10px}
.title{font-weight:600}
.place,.through{display:block;margin-top:.3rem}
.through{color:var(--muted);font-size:.88rem}
.parts{padding:0 1rem 1.1rem 2.2rem;border-top:1px solid var(--border)}
.parts p{margin:.3rem 0 0}
.prose,pre{white-space:pre-wrap}
pre{padding:.7rem .85rem;background:var(--inset);border:1px solid var(--border);border-radius:6px;overflow:hidden}
pre.long{max-height:26rem;overflow:auto}
.fixed li,.entries li{padding:.6rem 1rem;margin-top:.5rem}
.entries code{display:block;margin-top:.3rem;color:var(--muted)}
.left-out,.filtered{padding:.75rem 1rem;margin-top:.75rem}
.left-out{border-left:6px solid var(--medium)}
.filters,.filtered{display:none}
`;
/**
 * All browsers have supported `:has()` since the end of 2023. Without it, there are no filters and
 * everything is shown.
 */
const FILTERS = css `
@supports selector(:has(*)){
.filters{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;padding:.8rem 1.25rem}
.filters fieldset{border:0;display:flex;flex-wrap:wrap;align-items:center;gap:.2rem 1.1rem;min-width:0}
.filters legend{float:left;padding:0;margin-right:.1rem;color:var(--muted);font-size:.88rem}
.filters label{display:flex;align-items:center;gap:.45rem;min-height:1.75rem;cursor:pointer}
.filters input{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--accent)}
body:has(.filters input:not(:checked)) .filtered{display:block}
${severity/* SEVERITIES */.oC.map(cssWord).map((severity) => css `body:has(#show-${severity}:not(:checked)) .of-${severity}{display:none}`)}
${['new', 'unchanged', 'ignored', 'fixed'].map(cssWord).map((standing) => css `body:has(#show-${standing}:not(:checked)) .is-${standing}{display:none}`)}
body:has(#show-new:not(:checked)):has(#show-unchanged:not(:checked)) .counted{display:none}
}
`;
const MEDIA = css `
@media (max-width:36rem){
main,footer{padding-left:.9rem;padding-right:.9rem}
main{padding-top:1rem}
h1{font-size:1.3rem}
.verdict{padding:1.1rem;gap:.8rem}
.counts th,.counts td{padding:.4rem .45rem}
.filters legend{float:none;width:100%}
.facts{grid-template-columns:1fr;gap:0}
.facts dd{margin-bottom:.6rem}
.parts,.finding summary{padding-left:1.1rem}
.finding summary{padding-left:2rem}
}
@media print{
:root{color-scheme:light;${declare(PALETTES.light)};--ground:#ffffff}
@page{margin:14mm 14mm 18mm}
body{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main,footer{max-width:none;padding:0}
.filters{display:none}
.finding summary{padding-left:1rem;break-after:avoid}
.finding summary::before{display:none}
.parts{padding-left:1rem}
details::details-content{content-visibility:visible;block-size:auto;opacity:1}
pre.long{max-height:none;overflow:hidden}
h2,h3,h4,h5,.standards{break-after:avoid}
.verdict,.counts,.fixed li,.entries li,.finding summary{break-inside:avoid}
.parts>h5+*{break-before:avoid}
.parts>h5:first-child{break-before:avoid}
pre,.prose{orphans:4;widows:4}
}
`;
/**
 * The page's style sheet: system fonts, nothing fetched, nothing from a report.
 * @param running what is at the foot of each printed page, next to its number
 */
function styleOf(running) {
    return css `${STYLE}
@page{@bottom-left{content:${cssString(running)};font-size:8pt;color:#525b6a}@bottom-right{content:counter(page) " / " counter(pages);font-size:8pt;color:#525b6a}}`;
}
const STYLE = css `:root{color-scheme:light dark;${declare(PALETTES.light)}}
@media (prefers-color-scheme:dark){:root{${declare(PALETTES.dark)}}}
${[PAGE, FACTS, FINDINGS, FILTERS, MEDIA]}`;

;// CONCATENATED MODULE: ./build/render/html/html-report.js









/**
 * Whatever the page contains, nothing is fetched, sent or run. Only the style sheet with this hash
 * is allowed (https://www.w3.org/TR/CSP3/#directive-style-src).
 */
function policyFor({ source }) {
    return [
        "default-src 'none'",
        `style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(source).digest('base64')}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
}
const MAX_TITLE_BYTES = 300;
/**
 * One outcome as a self-contained HTML page: no script, no link, nothing fetched. The page's size
 * is limited: long texts are cut, the worst findings are kept, and the page says what was left out.
 * @param conceal removes the user's secrets from a text: a warning's URL, an ignore entry's reason
 */
function renderHtml(shown, showing, conceal = (text) => text) {
    const page = layOut(shown, showing);
    const { texts, outcome } = page;
    const site = outcome.target?.url ?? outcome.scan?.url ?? '';
    const title = (0,shorten/* shorten */.ml)(texts.htmlTitle({ ending: tellEnding(page), site }), MAX_TITLE_BYTES, texts);
    const running = (0,shorten/* shorten */.ml)(texts.htmlRunning({ site, number: outcome.scan?.id ?? '' }), MAX_TITLE_BYTES, texts);
    const sheet = styleOf(conceal(running));
    const drawn = htmlPage(html `<!doctype html>
<html lang="${line(texts.htmlLanguage())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${line(policyFor(sheet))}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${line(title)}</title>
${style(sheet)}
</head>
<body>
<main>
${drawHtmlVerdict(page)}
${drawFindings(page)}
${drawChart(page)}
${drawHtmlEntries(page)}
${drawHtmlFacts(page)}
</main>
<footer>${line(texts.htmlFooter())}</footer>
</body>
</html>
`);
    return withPageTextsChanged(drawn, conceal);
}


/***/ }),

/***/ 1112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draftIgnoreFile: () => (/* binding */ draftIgnoreFile)
});

// EXTERNAL MODULE: ./build/domain/reported-url.js
var reported_url = __webpack_require__(1662);
// EXTERNAL MODULE: ./build/escape/plain.js
var plain = __webpack_require__(854);
// EXTERNAL MODULE: ./build/escape/safe-text.js
var safe_text = __webpack_require__(6845);
// EXTERNAL MODULE: ./build/escape/unprintable.js
var unprintable = __webpack_require__(1532);
;// CONCATENATED MODULE: ./build/escape/yaml.js



/** What can end a line, hide or reorder text, or is not printable (YAML 1.2.2, section 5.1). */
const UNSAFE = (0,unprintable/* unprintable */.h)(String.raw `\p{C}\p{Zl}\p{Zp}`);
/** YAML from a template. */
function yaml(strings, ...parts) {
    return (0,safe_text/* branded */.V)((0,safe_text/* textOfTemplate */.B)(strings, parts));
}
/** Any text as a comment of one line, at most `maxLength` UTF-16 units of it. */
function yamlComment(text, maxLength) {
    const shown = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
    return (0,safe_text/* branded */.V)(`# ${(0,plain/* isPrintable */.C2)(shown) ? shown : (0,plain/* spellOut */.tr)(shown, UNSAFE)}`);
}
/**
 * Any text as a double-quoted scalar. A JSON string is one, and YAML can escape more characters.
 */
function yamlString(text) {
    const quoted = UNSAFE.replaceIn(JSON.stringify(text), (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
    return (0,safe_text/* branded */.V)(quoted);
}
/** A word of ours, such as a fingerprint or a day, as a scalar without quotes. */
function yamlWord(text) {
    return (0,safe_text/* branded */.V)((0,plain/* portable */.Oj)(text));
}
/** A file of these lines. */
function yamlFile(lines) {
    return (0,safe_text/* branded */.V)([...lines, ''].join('\n'));
}

// EXTERNAL MODULE: ./build/judge/ignore/days.js
var days = __webpack_require__(7328);
;// CONCATENATED MODULE: ./build/render/ignore-draft.js



/** How long a team has to deal with what its first scan found. */
const DAYS = 90;
/** UTF-16 units of a method and an address that a comment shows. */
const LONGEST_COMMENT = 300;
/**
 * Drafts an ignore file for a team's first day: one entry for each fingerprint, so that these
 * findings, and no others, are ignored for 90 days.
 * @param today the day in UTC, as `2026-11-22`
 */
function draftIgnoreFile(findings, today, texts) {
    const heading = texts.draftHeading({ days: DAYS }).split('\n');
    const end = yaml `  reason: ${yamlString(texts.draftReason())}\n  expires: ${yamlWord((0,days/* addDays */.fi)(today, DAYS))}`;
    const lines = heading.map((line) => yamlComment(line, LONGEST_COMMENT));
    const categories = new Map(findings.map(({ category }) => [category, yaml ``]));
    for (const category of categories.keys())
        categories.set(category, selectCategory(category));
    const drafted = new Set();
    for (const { fingerprint, method, url, category } of findings) {
        if (drafted.has(fingerprint))
            continue;
        drafted.add(fingerprint);
        const comment = yamlComment(`${method} ${placeOf(url)}`.trim(), LONGEST_COMMENT);
        const selected = categories.get(category) ?? yaml ``;
        lines.push(yaml `\n${comment}\n- fingerprint: ${yamlWord(fingerprint)}\n${selected}${end}`);
    }
    return yamlFile(drafted.size === 0 ? [...lines, yaml `[]`] : lines);
}
/** An address as it was written, without its query, its fragment and user info. */
function placeOf(url) {
    const [address = ''] = url.split(/[?#]/, 1);
    return address.includes('@') ? (0,reported_url/* showAddress */.mC)(address) : address || '/';
}
/** A blank category can't be selected by, and the fingerprint holds it already. */
function selectCategory(category) {
    return category.trim() === '' ? yaml `` : yaml `  category: ${yamlString(category.trim())}\n`;
}


/***/ }),

/***/ 8664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _judge_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9681);

/**
 * How the findings of an outcome add up, with the limits where they apply: one row for each
 * standing, one column for each severity and the total. Empty if there is no report.
 */
function matrixOf({ judgement }, { gateOn }) {
    if (judgement === undefined)
        return [];
    const { counts, newCounts, knownCounts, ignoredCounts, fixedCounts } = judgement.review;
    const isOnNew = gateOn === 'new';
    const checks = new Map(judgement.checks.flatMap((check) => (check.most === undefined ? [] : [[check.measure, check]])));
    const row = (name, of, isJudged = false) => of === undefined ? [] : [{ name, cells: cellsOf(of, isJudged ? checks : NO_CHECKS) }];
    const compared = newCounts === undefined
        ? row('found', counts, true)
        : [
            ...row('new', newCounts, isOnNew),
            ...row('known', knownCounts),
            ...(isOnNew ? [] : row('counted', counts, true)),
        ];
    return [...compared, ...row('ignored', ignoredCounts), ...row('fixed', fixedCounts)];
}
const NO_CHECKS = new Map();
function cellsOf(counts, checks) {
    return _judge_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .MEASURES */ .sF.map((measure) => ({ measure, count: counts[measure], check: checks.get(measure) }));
}


/***/ }),

/***/ 542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/escape/markdown.js
var markdown = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/escape/plain.js
var plain = __webpack_require__(854);
// EXTERNAL MODULE: ./build/escape/safe-text.js
var safe_text = __webpack_require__(6845);
// EXTERNAL MODULE: ./build/escape/shorten.js
var shorten = __webpack_require__(1787);
;// CONCATENATED MODULE: ./build/escape/sarif.js




/** A value made of our own words, safe values and numbers. */
function sarif(strings, ...parts) {
    return (0,safe_text/* branded */.V)((0,safe_text/* textOfTemplate */.B)(strings, parts));
}
/**
 * An identifier of ours, such as a rule's. Everything but ASCII letters, digits, `.`, `_` and `-`
 * becomes `_`.
 */
function sarifName(text) {
    return (0,safe_text/* branded */.V)((0,plain/* portable */.Oj)(text));
}
/** Any text as a value of one line, at most `maxLength` UTF-16 units of it. */
function sarifLine(text, maxLength = Number.POSITIVE_INFINITY) {
    return (0,safe_text/* branded */.V)((0,shorten/* clip */.$Q)((0,plain/* plainLine */.h0)(text), maxLength));
}
/** Any text as a value that keeps its lines and tabs, at most `maxLength` UTF-16 units of it. */
function sarifBlock(text, maxLength = Number.POSITIVE_INFINITY) {
    return (0,safe_text/* branded */.V)((0,shorten/* clip */.$Q)((0,plain/* plainBlock */.Yj)(text), maxLength));
}
/** Any text as words in which nothing is a link. Idempotent if nothing is cut. */
function sarifMessage(text, maxLength = Number.POSITIVE_INFINITY) {
    return (0,safe_text/* branded */.V)((0,shorten/* clip */.$Q)((0,plain/* plainBlock */.Yj)(text).replaceAll('](', '] ('), maxLength));
}
/** Markup as words. */
function sarifMarkdown(blocks) {
    return (0,safe_text/* branded */.V)((0,markdown/* toMarkdown */.l6)(blocks).trimEnd());
}
/** Words separated by blank lines, which makes them paragraphs in both forms. */
function sarifParagraphs(parts) {
    return (0,safe_text/* branded */.V)(parts.join(PARAGRAPH));
}
const PARAGRAPH = '\n\n';
/** Names and values as an object. `fromEntries` defines own members, whatever they are called. */
function sarifFields(entries) {
    return (0,safe_text/* branded */.V)(Object.fromEntries(entries));
}
/** Renders as much of a text's beginning as fits into `maxLength` UTF-16 units once rendered. */
function clipRendered(text, maxLength, render) {
    let kept = (0,shorten/* clip */.$Q)(text, maxLength);
    let rendered = render(kept);
    while (rendered.length > maxLength && kept.length > shorten/* ELLIPSIS */.Gr.length) {
        const share = maxLength / rendered.length;
        kept = (0,shorten/* clip */.$Q)(kept, Math.max(shorten/* ELLIPSIS */.Gr.length, Math.floor((kept.length - 1) * share)));
        rendered = render(kept);
    }
    return rendered;
}

// EXTERNAL MODULE: ./build/escape/json.js
var json = __webpack_require__(4546);
;// CONCATENATED MODULE: ./build/escape/sarif-format.js


/** The log as one line of JSON that ends in a line feed. */
function sarifFile(log) {
    return (0,safe_text/* branded */.V)(Array.from((0,json/* inPieces */.x)(partsOf(log)), (piece) => Buffer.from(piece)));
}
/**
 * JSON in parts: each item of the lists of a run, such as a rule or a result, is one.
 * @param depth how many lists it is in
 */
function* partsOf(value, depth = 0) {
    if (depth > 1 || typeof value !== 'object' || value === null) {
        yield JSON.stringify(value);
        return;
    }
    const isList = Array.isArray(value);
    yield isList ? '[' : '{';
    let before = '';
    for (const [name, member] of Object.entries(value)) {
        if (member === undefined)
            continue;
        yield isList ? before : `${before}${JSON.stringify(name)}:`;
        yield* partsOf(member, isList ? depth + 1 : depth);
        before = ',';
    }
    yield isList ? ']' : '}';
}

// EXTERNAL MODULE: ./build/judge/severity.js
var judge_severity = __webpack_require__(5153);
// EXTERNAL MODULE: ./build/judge/tally.js
var tally = __webpack_require__(7786);
// EXTERNAL MODULE: ./build/render/category-name.js
var category_name = __webpack_require__(797);
// EXTERNAL MODULE: ./build/domain/reported-url.js
var reported_url = __webpack_require__(1662);
;// CONCATENATED MODULE: ./build/escape/sarif-uri.js


/** Longer than any real path; GitHub documents no limit. */
const MAX_PATH_LENGTH = 1_024;
/** What would end a name, climb to another folder, or be invisible once the path is decoded. */
const UNFIT = /[/\\\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\.{2}/gu;
/** A name that stays as it is. */
const FIT = /^(?!\.$)(?!.*\.\.)[\w.~-]*$/;
/**
 * A host, with or without a port, and any names as a path below it, as much of the path as fits.
 */
function sarifUri(host, names) {
    const written = [(0,plain/* portable */.Oj)(host), ...names];
    if (written.every((name) => FIT.test(name))) {
        const path = written.filter((name) => name !== '').join('/');
        if (path.length <= MAX_PATH_LENGTH)
            return (0,safe_text/* branded */.V)(path);
    }
    const path = written
        .map((name) => name.replace(UNFIT, '_'))
        .map((name) => (name === '.' ? '_' : name))
        .filter((name) => name !== '')
        .join('/');
    let encoded = '';
    for (const character of path) {
        const next = character === '/' ? character : encodeURIComponent(character);
        if (encoded.length + next.length > MAX_PATH_LENGTH)
            break;
        encoded += next;
    }
    // The cut may have left a name empty, or only a dot of it.
    return (0,safe_text/* branded */.V)(encoded.replace(/\/\.?$/, ''));
}

// EXTERNAL MODULE: ./build/judge/fingerprint/payload-mask.js + 1 modules
var payload_mask = __webpack_require__(7401);
;// CONCATENATED MODULE: ./build/render/sarif/location.js



/** For a finding without a site, which never happens. */
const NOWHERE = 'site';
/**
 * The location of a URL in the form that GitHub accepts: a relative URI of host and path,
 * `host_8080/path`. To GitHub, an alert at another path is another alert, so the query and the
 * payload are left out. A URL without a host is relative to the site. Never empty.
 */
function locate(url, siteUrl, injection = { payload: '', parameter: '' }) {
    const address = (0,reported_url/* readAddress */.zq)(url);
    const { hostname, port } = address.hostname === '' ? (0,reported_url/* readAddress */.zq)(siteUrl) : address;
    const host = [hostname || NOWHERE, port].filter(Boolean).join('_');
    return sarifUri(host, (0,reported_url/* readSegments */.lZ)((0,payload_mask/* maskPayload */.xU)(address.rest, injection)));
}

// EXTERNAL MODULE: ./build/render/cwe.js
var cwe = __webpack_require__(9996);
;// CONCATENATED MODULE: ./build/render/sarif/rule.js







const SARIF_LEVELS = { high: 'error', medium: 'warning', low: 'note' };
/**
 * GitHub reads a number from a string: above 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1
 * low.
 */
const SECURITY_SEVERITIES = {
    high: '8.0',
    medium: '5.0',
    low: '3.0',
};
/**
 * GitHub's limit for the texts of a rule ("SARIF support for code scanning", reportingDescriptor
 * object).
 */
const MAX_TEXT_LENGTH = 1_024;
/**
 * A category as SARIF has it: a rule, described by what its findings have in common.
 * @param findings those of the category, at least one
 */
function describeRule(id, findings, texts) {
    const category = findings[0]?.category ?? '';
    const severity = findings.map((finding) => finding.severity).reduce(judge_severity/* worse */.JJ);
    const name = (0,category_name/* nameCategory */.w)(category.trim(), texts);
    const description = (0,plain/* plainBlock */.Yj)(sharedLines(findings.map((finding) => finding.description))).trim();
    const recommended = findings.find((finding) => !isBlank(finding.recommendation))?.recommendation ?? '';
    const recommendation = (0,plain/* plainBlock */.Yj)(recommended).trim();
    const full = description || texts.sarifUndescribed({ category: name });
    const sections = [
        { heading: texts.findingDescription(), text: full },
        { heading: texts.findingRecommendation(), text: recommendation },
    ];
    return {
        id,
        name: sarifLine(name),
        shortDescription: { text: sarifMessage(name) },
        fullDescription: { text: sarifMessage(full, MAX_TEXT_LENGTH) },
        help: { text: writeHelp(sections, write), markdown: writeHelp(sections, draw) },
        defaultConfiguration: { level: SARIF_LEVELS[severity] },
        properties: {
            'security-severity': SECURITY_SEVERITIES[severity],
            tags: [sarif `security`, ...(0,cwe/* weaknessesOf */.PA)(category).map((weakness) => sarif `external/cwe/cwe-${weakness}`)],
        },
    };
}
/**
 * Two sections within the limit of a rule's text. Each gets half of it, and what the other doesn't
 * use.
 */
function writeHelp([first, second], render) {
    const fill = ({ heading, text }, room) => text === '' ? undefined : clipRendered(text, room, (kept) => render({ heading, text: kept }));
    const room = MAX_TEXT_LENGTH - PARAGRAPH.length;
    const end = fill(second, room - Math.min(fill(first, room)?.length ?? 0, room / 2));
    const begin = fill(first, room - (end?.length ?? 0));
    return sarifParagraphs([begin, end].filter((words) => words !== undefined));
}
function write({ heading, text }) {
    return sarifMessage(`${heading}\n${text}`);
}
function draw({ heading, text }) {
    const sentences = text.split('\n').filter((sentence) => !isBlank(sentence));
    const section = (0,markdown/* lines */.Mn)([
        (0,markdown/* markup */.PT) `<b>${(0,markdown/* prose */.CS)(heading)}</b>`,
        ...sentences.map((sentence) => (0,markdown/* markup */.PT) `<br>${(0,markdown/* prose */.CS)(sentence)}`),
    ]);
    return sarifMarkdown([(0,markdown/* markup */.PT) `<p>${section}</p>`]);
}
/**
 * The lines that all texts begin with, since the report describes the category before the finding.
 * If they share none, the first text that isn't blank.
 */
function sharedLines(texts) {
    const [first = [], ...others] = texts.map((text) => text.split('\n'));
    const end = first.findIndex((line, index) => others.some((other) => other[index] !== line));
    const shared = (end === -1 ? first : first.slice(0, end)).join('\n');
    return isBlank(shared) ? (texts.find((text) => !isBlank(text)) ?? '') : shared;
}
function isBlank(text) {
    return text.trim() === '';
}
const MAX_SLUG_LENGTH = 60;
/**
 * A name for the category's rule: letters, digits and hyphens, since GitHub puts it into URLs. It
 * never changes, because to GitHub an alert of another rule is another alert. A category that isn't
 * the vendor's own has a hash in its name, since several categories may share a slug, or have none.
 */
function identifyRule(category) {
    const slug = (0,cwe/* slugOf */.tF)(category);
    if (cwe/* CATEGORY_WEAKNESSES */.hG.has(category))
        return sarifName(`wsc-${slug}`);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(category).digest('hex').slice(0, 12);
    return sarifName(`wsc-${slug.slice(0, MAX_SLUG_LENGTH) || 'category'}-${hash}`);
}

;// CONCATENATED MODULE: ./build/render/sarif/result.js



/** UTF-16 units. Together they keep one result small, whatever the report says. */
const MAX_PLACE_LENGTH = 400;
const MAX_PARAMETER_LENGTH = 100;
const MAX_PAYLOAD_LENGTH = 200;
const MAX_VALUE_LENGTH = 500;
const MAX_BODY_LENGTH = 1_000;
const MAX_HEADERS_LENGTH = 2_000;
/** A finding as SARIF has it. */
function describeResult(finding, context) {
    const { siteUrl, ruleId, ruleIndex, occurrence } = context;
    const { severity, url, fingerprint } = finding;
    const webRequest = webRequestOf(finding, context);
    return {
        ruleId,
        ruleIndex,
        level: SARIF_LEVELS[severity],
        message: { text: tellFinding(finding, context) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: locate(url, siteUrl, finding) },
                    // A site has no lines, but GitHub requires all four.
                    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
                },
            },
        ],
        // GitHub's own hashes also end with the number of the occurrence.
        partialFingerprints: { primaryLocationLineHash: sarif `${sarifLine(fingerprint)}:${occurrence}` },
        ...(Object.keys(webRequest).length > 0 && { webRequest }),
    };
}
/** What was found and where, in sentences. */
function tellFinding(finding, { siteUrl, categoryName, texts }) {
    const { method, url, parameter, payload } = finding;
    const place = [method, (url || siteUrl).replace(/[?#].*$/s, '')].filter(Boolean).join(' ');
    const told = [
        texts.sarifFinding({
            category: categoryName,
            place: sarifLine(place, MAX_PLACE_LENGTH),
            parameter: sarifLine(parameter, MAX_PARAMETER_LENGTH),
        }),
        payload === '' ? '' : texts.sarifPayload({ payload: sarifLine(payload, MAX_PAYLOAD_LENGTH) }),
    ];
    return sarifMessage(told.filter(Boolean).join(' '));
}
/** The request that showed the flaw, where the report gives it. */
function webRequestOf({ method, url, parameter, payload, request }, { headersOf }) {
    const headers = headersOf(request);
    return {
        ...(method !== '' && { method: toValue(method) }),
        ...(url !== '' && { target: toValue(targetOf(url)) }),
        ...(headers !== undefined && { headers }),
        ...(parameter !== '' && { parameters: sarifFields([[toValue(parameter), toValue(payload)]]) }),
        ...(request.body !== '' && { body: { text: sarifBlock(request.body, MAX_BODY_LENGTH) } }),
    };
}
/** Creates a reader that remembers the last headers. Many findings of a scan have the same. */
function createHeaderReader() {
    let [headers, referer] = ['', ''];
    let fields;
    return (request) => {
        if (request.headers !== headers || request.referer !== referer) {
            ({ headers, referer } = request);
            fields = readFields(request);
        }
        return fields;
    };
}
function readFields({ headers, referer }) {
    const fields = [...readHeaders(headers)].map(([name, value]) => [sarifLine(name), sarifBlock(value)]);
    const hasReferer = fields.some(([name]) => name.toLowerCase() === 'referer');
    if (referer !== '' && !hasReferer)
        fields.push([sarif `Referer`, toValue(referer)]);
    return fields.length > 0 ? sarifFields(fields) : undefined;
}
/** The target of a request line: path and query, as they were written. */
function targetOf(url) {
    return url.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
}
/**
 * A header block's fields by name; those with the same name are joined. A line that begins with a
 * blank continues the field before it.
 */
function readHeaders(block) {
    const fields = new Map();
    let last = '';
    for (const line of sarifBlock(block, MAX_HEADERS_LENGTH).split('\n')) {
        const [, name, value = ''] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*)$/.exec(line) ?? [];
        const earlier = fields.get(name ?? last);
        if (name !== undefined) {
            fields.set(name, earlier === undefined ? value : `${earlier}, ${value}`);
            last = name;
        }
        else if (earlier !== undefined && /^[ \t]/.test(line)) {
            fields.set(last, `${earlier} ${line.trim()}`);
        }
    }
    return fields;
}
function toValue(text) {
    return sarifLine(text, MAX_VALUE_LENGTH);
}

;// CONCATENATED MODULE: ./build/render/sarif/sarif-file.js










/** Leaves some of GitHub's 10 MB for what the upload adds, and for another level of compression. */
const GITHUB_LIMITS = { results: 25_000, gzippedBytes: 9_500_000 };
/**
 * The findings of a scan as a SARIF 2.1.0 log for GitHub's code scanning. If that is more than
 * GitHub accepts, the worst findings are kept and the log says how many are left out.
 */
async function renderSarif(source, limits = GITHUB_LIMITS) {
    const counted = source.findings.filter(({ ignoredBy }) => ignoredBy === undefined);
    const worstFirst = judge_severity/* SEVERITIES */.oC.flatMap((severity) => counted.filter((finding) => finding.severity === severity));
    const described = describe(worstFirst.slice(0, limits.results), source);
    let kept = described.results.length;
    for (;;) {
        const file = writeLog(source, keepFirst(described, kept), worstFirst.slice(kept));
        const size = await gzippedBytes(file, limits.gzippedBytes);
        if (size <= limits.gzippedBytes || kept === 0)
            return file;
        kept = Math.floor(kept * Math.min(0.98, limits.gzippedBytes / size));
    }
}
function describe(findings, { siteUrl, texts }) {
    const ids = new Map();
    const idOf = ({ category }) => {
        const id = ids.get(category) ?? identifyRule(category);
        ids.set(category, id);
        return id;
    };
    const byRule = Map.groupBy(findings, idOf);
    const rules = [...byRule].map(([id, ofRule]) => describeRule(id, ofRule, texts));
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
    const categoryNames = new Map(findings.map(({ category }) => [category, '']));
    for (const category of categoryNames.keys())
        categoryNames.set(category, (0,category_name/* nameCategory */.w)(category.trim(), texts));
    const headersOf = createHeaderReader();
    const occurrences = new Map();
    const results = findings.map((finding) => {
        const occurrence = (occurrences.get(finding.fingerprint) ?? 0) + 1;
        occurrences.set(finding.fingerprint, occurrence);
        const ruleId = idOf(finding);
        const ruleIndex = ruleIndexes.get(ruleId) ?? -1;
        const categoryName = categoryNames.get(finding.category) ?? '';
        return describeResult(finding, { siteUrl, ruleId, ruleIndex, categoryName, headersOf, occurrence, texts });
    });
    return { rules, results };
}
function keepFirst({ rules, results }, count) {
    const kept = results.slice(0, count);
    const ruleCount = kept.reduce((most, { ruleIndex }) => Math.max(most, ruleIndex + 1), 0);
    return { rules: rules.slice(0, ruleCount), results: kept };
}
/**
 * A small file fits without compressing it to find out: gzip adds only a few bytes. One that fits
 * compressed in haste fits compressed well.
 */
async function gzippedBytes(file, limit) {
    const bytes = file.reduce((sum, piece) => sum + piece.byteLength, 0);
    if (bytes <= limit)
        return bytes;
    const hasty = await sizeOfGzip(file, { level: external_node_zlib_.constants.Z_BEST_SPEED });
    return hasty <= limit ? hasty : await sizeOfGzip(file);
}
async function sizeOfGzip(pieces, options) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const gzip = (0,external_node_zlib_.createGzip)(options);
    let bytes = 0;
    gzip.on('data', (chunk) => {
        bytes += chunk.byteLength;
    });
    gzip.on('end', () => resolve(bytes)).on('error', reject);
    for (const piece of pieces)
        gzip.write(piece);
    gzip.end();
    return await promise;
}
function writeLog({ siteUrl, scanNumber, toolVersion, texts }, { rules, results }, leftOut) {
    return sarifFile({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: sarif `Web Security Checker`,
                        organization: sarif `NAVER Cloud`,
                        version: sarifLine(toolVersion),
                        informationUri: 'https://www.ncloud.com/product/security/webSecurityChecker',
                        rules,
                    },
                },
                automationDetails: { id: identifyRun(siteUrl) },
                ...(leftOut.length > 0 && { invocations: [tellLeftOut(leftOut, texts)] }),
                results,
                properties: { scanNumber: sarifLine(scanNumber) },
            },
        ],
    });
}
/**
 * How GitHub keeps the alerts of two sites apart: an upload closes only alerts of its own category,
 * and everything up to the last slash is the category. The readable part does not distinguish all
 * sites, so a hash of the whole URL follows. It is the same for all spellings of the URL.
 */
function identifyRun(siteUrl) {
    const { href } = new URL(siteUrl);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(href).digest('hex').slice(0, 8);
    return sarif `web-security-checker/${locate(href, href)}/${sarifName(hash)}/`;
}
function tellLeftOut(leftOut, texts) {
    const counted = (0,tally/* countFindings */.Gt)(leftOut);
    const counts = (0,judge_severity/* bySeverity */.Np)((severity) => counted[severity]);
    return {
        executionSuccessful: true,
        toolExecutionNotifications: [
            {
                level: 'warning',
                message: { text: sarifMessage(texts.sarifLeftOut(counts)) },
                properties: counts,
            },
        ],
    };
}


/***/ })

};
