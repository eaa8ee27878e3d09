export const id = 530;
export const ids = [530];
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

/***/ 2530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  open: () => (/* binding */ open_open)
});

// EXTERNAL MODULE: ./build/configure/language.js
var language = __webpack_require__(9625);
// EXTERNAL MODULE: ./build/domain/host-reach.js
var host_reach = __webpack_require__(1293);
// EXTERNAL MODULE: ./build/domain/site-url.js
var site_url = __webpack_require__(6670);
// EXTERNAL MODULE: ./build/judge/gate.js
var gate = __webpack_require__(9681);
// EXTERNAL MODULE: ./build/texts/message.js
var texts_message = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/wsc/clouds.js
var clouds = __webpack_require__(3368);
// EXTERNAL MODULE: ./build/configure/inputs-table.js + 7 modules
var inputs_table = __webpack_require__(2982);
// EXTERNAL MODULE: ./build/configure/kinds/vuln-items.js
var vuln_items = __webpack_require__(2893);
;// CONCATENATED MODULE: ./build/configure/plan.js







/** Makes the plan of a run from the inputs. */
function planOf(inputs, { documents, context, redactor, startedAt }) {
    return {
        ...demandsOf(inputs),
        ...choicesOf(inputs),
        ...documents,
        assignments: assignmentsOf(inputs),
        origin: { ...context.origin, leg: legOf(inputs) },
        until: startedAt + inputs['timeout-minutes'],
        timeoutMs: inputs['timeout-minutes'],
        pollIntervalMs: inputs['poll-interval'],
        waits: inputs.wait,
        stopsOnTimeout: inputs['stop-on-timeout'],
        allItems: ALL_ITEMS,
        redactor,
        today: dayOf(startedAt),
    };
}
/** The day in UTC, such as `2026-11-22`. */
function dayOf(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}
/** Where the service is. */
function originOf(inputs) {
    return inputs['api-url'] ?? clouds/* ORIGINS */.o[inputs.cloud];
}
/** What to judge, site by site, in the order of the inputs. */
function assignmentsOf(inputs) {
    const { 'start-url': urls, 'instance-no': numbers } = inputs;
    const sites = (urls.length > 0 ? urls : numbers).map((_, place) => ({ url: urls[place], scanId: numbers[place] }));
    return sites.map(({ url, scanId }) => ({
        url,
        scanId,
        site: {
            excludedUrls: exclusionsFor(url, inputs),
            headers: inputs.headers,
            items: inputs['vuln-items'],
            userAgent: inputs['user-agent'],
            speed: inputs.speed,
            note: inputs.memo,
        },
    }));
}
/** Of several sites, each is told only the exclusions of its own host. */
function exclusionsFor(url, { 'start-url': urls, 'exclude-urls': all }) {
    if (url === undefined || urls.length < 2)
        return all;
    return all.filter((excluded) => (0,site_url/* hostnameOf */.LZ)(excluded) === (0,site_url/* hostnameOf */.LZ)(url));
}
/** What to warn of before a scan of the URL is paid for, although it may not be a mistake. */
function cautionsFor(url) {
    return (0,host_reach/* reachOf */.x)(url) === 'private' ? [(0,texts_message/* say */.c)('siteNotPublic', { site: url })] : [];
}
/** What a scan often takes, in milliseconds, and how many the service often runs at once. */
const USUAL_SCAN_MS = 60 * 60_000;
const USUAL_AT_ONCE = 10;
/**
 * What to warn of if the default time-out is likely to end before every site has had its turn.
 * Sites of one host are scanned one after the other.
 */
function cautionForTime(assignments, timeoutMs) {
    const hosts = assignments.flatMap(({ url, scanId }) => url === undefined || scanId !== undefined ? [] : [(0,site_url/* hostnameOf */.LZ)(url)]);
    const turns = [...Map.groupBy(hosts, (host) => host).values()].map(({ length }) => length);
    const needMs = USUAL_SCAN_MS * Math.max(Math.ceil(hosts.length / USUAL_AT_ONCE), ...turns);
    const isDefault = timeoutMs === defaultOf('timeout-minutes');
    if (hosts.length < 2 || !isDefault || needMs <= timeoutMs)
        return [];
    return [(0,texts_message/* say */.c)('timeTooShort', { sites: hosts.length, minutes: timeoutMs / 60_000, need: needMs / 60_000 })];
}
/** How to get a scan. */
function choicesOf(inputs) {
    return { onConflict: inputs['on-conflict'], onRerun: inputs['on-rerun'], rescan: inputs.rescan };
}
/** The leg of the matrix. It tells apart steps that order the same. */
function legOf(inputs) {
    return inputs.matrix;
}
/** What `ALL` stands for. */
const ALL_ITEMS = vuln_items/* VULN_ITEMS */.X.filter((item) => item !== 'ALL');
/**
 * The limits of the gate. A limit equal to its default counts as not given: the runner fills in the
 * defaults of action.yml, so the two look the same here.
 */
function limitsOf(inputs) {
    return gate/* MEASURES */.sF.map((measure) => {
        const name = `max-${measure}`;
        const most = inputs[name];
        return { measure, most, isDefault: defaultOf(name) === most };
    });
}
function defaultOf(name) {
    const standard = inputs_table/* INPUTS */.m[name].parse(inputs_table/* INPUTS */.m[name].default);
    return 'value' in standard ? standard.value : undefined;
}
/** What a scan must meet to pass. */
function demandsOf(inputs) {
    return {
        limits: limitsOf(inputs),
        minCrawledUrls: inputs['min-crawled-urls'],
        gateOn: inputs['gate-on'],
        warnOnly: inputs['warn-only'],
    };
}

// EXTERNAL MODULE: ./build/configure/showing.js + 1 modules
var showing = __webpack_require__(2123);
// EXTERNAL MODULE: ./build/domain/saved-ledger.js
var saved_ledger = __webpack_require__(622);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/domain/url-key.js


/** Enough that no two URLs share a hash, not even if somebody tries to make them. */
const HASH_BYTES = 16;
/** The key of a URL. A text that is not a URL has one too, which is the key of no URL. */
function urlKeyOf(url) {
    const host = URL.canParse(url) ? new URL(url).hostname : url;
    const hash = (0,external_node_crypto_.createHash)('sha256').update((0,site_url/* normalUrl */.Bb)(url)).digest().subarray(0, HASH_BYTES);
    return { host, hash: hash.toString('base64url') };
}
/** True if it is the URL with that key, however it is spelt; false if it is not a URL. */
function isOfKey(url, { host, hash }) {
    return URL.canParse(url) && new URL(url).hostname === host && urlKeyOf(url).hash === hash;
}

;// CONCATENATED MODULE: ./build/domain/ledger.js


/**
 * How many scans of an entry must be paid for, as far as is known. An order that another scan
 * blocked costs nothing.
 */
function costOf({ stage, cost }) {
    return stage === 'conflicted' ? 0 : cost;
}
/** The entries of one step. */
class Ledger {
    #entries = new Map();
    #save;
    /**
     * `save` is given each entry that changes, as text, and the name to keep it under. The entry must
     * be safe once it returns.
     */
    constructor(save, entries = []) {
        this.#save = save;
        for (const entry of entries)
            this.#entries.set(keyOf(entry), entry);
    }
    get entries() {
        return [...this.#entries.values()];
    }
    /** How many scans of a URL must be paid for, however the service spells the URL. */
    chargedFor(url) {
        const { hash } = urlKeyOf(url);
        return this.entries.filter((entry) => entry.url.hash === hash).reduce((sum, entry) => sum + costOf(entry), 0);
    }
    /** @throws what saving throws. Then a new entry leaves no gap, at which a reader would stop. */
    keep(entry) {
        const key = keyOf(entry);
        const isNew = !this.#entries.has(key);
        this.#entries.set(key, entry);
        try {
            this.#save((0,saved_ledger/* stateNameAt */.kf)([...this.#entries.keys()].indexOf(key)), (0,saved_ledger/* writeEntry */.cD)(entry));
        }
        catch (cause) {
            if (isNew)
                this.#entries.delete(key);
            throw cause;
        }
    }
    /** All entries of a token, the intended scan first. */
    of(token) {
        return this.entries.filter((entry) => entry.token === token);
    }
    /** Notes that the intended scan needs no clean-up any more. */
    settle(token) {
        const [entry] = this.of(token);
        if (entry !== undefined && entry.stage !== 'refused')
            this.keep({ ...entry, stage: 'settled' });
    }
    /** Notes that the intended scan must be halted. It has not been seen to end yet. */
    halt(token) {
        const [entry] = this.of(token);
        if (entry !== undefined)
            this.keep({ ...entry, stage: 'halting' });
    }
    /** Notes another scan of the token, which must be halted. False if it was noted before. */
    noteTwin(token, id) {
        const all = this.of(token);
        const [meant] = all;
        if (meant === undefined || all.some(({ scanId }) => scanId === id))
            return false;
        const twin = { ...meant, twin: all.length, stage: 'halting', scanId: id, isOurs: true, cost: 1 };
        this.keep({ ...twin, twinUntil: undefined });
        return true;
    }
    /** Notes that no more scans of the token can appear in the list. */
    endTwins(token) {
        const [entry] = this.of(token);
        if (entry !== undefined)
            this.keep({ ...entry, twinUntil: undefined });
    }
    /** Notes that another scan of the token has ended. */
    settleTwin(token, id) {
        const entry = this.of(token).find(({ twin, scanId }) => twin > 0 && scanId === id);
        if (entry !== undefined)
            this.keep({ ...entry, stage: 'settled' });
    }
}
function keyOf({ token, twin }) {
    return `${token} ${twin}`;
}

;// CONCATENATED MODULE: ./build/domain/scan.js
/** True if the scan is queued or running, so it can be halted. */
function isUnderWay(state) {
    return state === 'queued' || state === 'running';
}
/** True if nothing more will happen to the scan and its result is known. */
function hasEnded(state) {
    return !isUnderWay(state) && state !== 'unclear';
}
/** The scans, each followed by the re-diagnoses listed under it. */
function withRescans(scans) {
    return scans.flatMap((scan) => [scan, ...withRescans(scan.rescans)]);
}
/**
 * Marks a memo as that of a re-diagnosis of this scan, in case the service lists the two side by
 * side.
 */
function rescanMark(masterId) {
    return `rescan-of-${masterId}`;
}
/** True if the scan is known to be a re-diagnosis. */
function isRescan({ isNested, memo }) {
    return isNested === true || /\brescan-of-\w/.test(memo);
}

// EXTERNAL MODULE: ./build/judge/finding.js
var judge_finding = __webpack_require__(5741);
// EXTERNAL MODULE: ./build/judge/severity.js
var judge_severity = __webpack_require__(5153);
// EXTERNAL MODULE: ./build/judge/tally.js
var tally = __webpack_require__(7786);
;// CONCATENATED MODULE: ./build/judge/condensed.js



/**
 * What is kept of a judged report once its files are written: enough for the outputs, the log, the
 * annotations and the summary, however large the report was.
 * @param most how many findings that count to keep one by one, the worst, and how many of those
 * that are ignored or fixed. All others are only counted.
 */
function condensed(judgement, most) {
    const { report, review } = judgement;
    const counted = review.findings.filter(judge_finding/* doesCount */.f).toSorted(compareSeverities);
    const ignored = review.findings.filter((finding) => !(0,judge_finding/* doesCount */.f)(finding));
    const kept = new Set([...counted.slice(0, most), ...ignored.slice(0, most)]);
    return {
        ...judgement,
        report: { ...report, categories: [], document: undefined },
        review: {
            ...review,
            findings: review.findings.filter((finding) => kept.has(finding)),
            fixed: review.fixed?.slice(0, most),
            notKept: (0,tally/* tallyCategories */.V)(counted.slice(most)),
        },
    };
}
function compareSeverities(a, b) {
    return judge_severity/* SEVERITIES */.oC.indexOf(a.severity) - judge_severity/* SEVERITIES */.oC.indexOf(b.severity);
}

// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
;// CONCATENATED MODULE: ./build/wsc/codes.js

function meaning(kind, advice, traits = {}) {
    return { kind, advice, isTransient: false, isOpen: false, refusal: 'other', ...traits };
}
/**
 * The codes of the vendor's two tables: the gateway's own, which come with an HTTP status, and the
 * service's, which come with HTTP 200.
 */
const MEANINGS = new Map([
    ['100', meaning('configuration', (0,texts_message/* say */.c)('code100'), { refusal: 'bad-value' })],
    ['200', meaning('configuration', (0,texts_message/* say */.c)('code200'), { refusal: 'wrong-signature' })],
    ['210', meaning('configuration', (0,texts_message/* say */.c)('code210'), { refusal: 'no-permission' })],
    ['300', meaning('configuration', (0,texts_message/* say */.c)('code300'))],
    ['400', meaning('service', (0,texts_message/* say */.c)('code400'), { isTransient: true })],
    ['410', meaning('service', (0,texts_message/* say */.c)('code410'), { isTransient: true })],
    ['420', meaning('service', (0,texts_message/* say */.c)('code420'), { isTransient: true })],
    ['430', meaning('configuration', (0,texts_message/* say */.c)('code430'))],
    ['500', meaning('service', (0,texts_message/* say */.c)('code500'), { isTransient: true, isOpen: true })],
    ['510', meaning('service', (0,texts_message/* say */.c)('code510'), { isTransient: true, isOpen: true })],
    ['900', meaning('service', (0,texts_message/* say */.c)('code900'), { isTransient: true, isOpen: true })],
    ['901', meaning('service', (0,texts_message/* say */.c)('code901'), { isTransient: true, isOpen: true, refusal: 'unavailable' })],
    ['169201', meaning('configuration', (0,texts_message/* say */.c)('code169201'), { refusal: 'no-permission' })],
    ['169202', meaning('configuration', (0,texts_message/* say */.c)('code169202'), { refusal: 'no-permission' })],
    ['160331', meaning('configuration', (0,texts_message/* say */.c)('code160331'))],
    ['160332', meaning('configuration', (0,texts_message/* say */.c)('code160332'), { refusal: 'bad-value' })],
    ['160351', meaning('configuration', (0,texts_message/* say */.c)('code160351'))],
    ['160353', meaning('configuration', (0,texts_message/* say */.c)('code160353'))],
    ['160431', meaning('configuration', (0,texts_message/* say */.c)('code160431'), { refusal: 'bad-parameter' })],
    ['160432', meaning('configuration', (0,texts_message/* say */.c)('code160432'), { refusal: 'missing-parameter' })],
    ['160433', meaning('configuration', (0,texts_message/* say */.c)('code160433'), { refusal: 'bad-value' })],
    ['160441', meaning('service', (0,texts_message/* say */.c)('code160441'), { isTransient: true, isOpen: true })],
    ['160451', meaning('configuration', (0,texts_message/* say */.c)('code160451'))],
    ['160452', meaning('service', (0,texts_message/* say */.c)('code160452'), { refusal: 'queue-full' })],
    ['160453', meaning('service', (0,texts_message/* say */.c)('code160453'), { isOpen: true, refusal: 'already-scanning' })],
    ['160454', meaning('service', (0,texts_message/* say */.c)('code160454'), { refusal: 'queue-full' })],
    ['160455', meaning('configuration', (0,texts_message/* say */.c)('code160455'), { refusal: 'rescan-refused' })],
    ['160456', meaning('configuration', (0,texts_message/* say */.c)('code160456'))],
    ['160457', meaning('configuration', (0,texts_message/* say */.c)('code160457'))],
    ['160701', meaning('service', (0,texts_message/* say */.c)('code160701'), { refusal: 'report-expired' })],
    ['160842', meaning('service', (0,texts_message/* say */.c)('code160842'))],
    ['165244', meaning('service', (0,texts_message/* say */.c)('code165244'))],
]);
/** The gateway's code with the same meaning as an HTTP status, for answers without a code. */
const CODE_OF_STATUS = new Map([
    [400, '100'],
    [401, '200'],
    [403, '210'],
    [404, '300'],
    [413, '430'],
    [429, '420'],
    [500, '900'],
    [502, '500'],
    [503, '500'],
    [504, '510'],
]);
/** What an error means, by its code or else by its HTTP status. */
function meaningOf(code, status) {
    const known = MEANINGS.get(code ?? '') ?? MEANINGS.get(CODE_OF_STATUS.get(status) ?? '');
    return known ?? meaning('service', (0,texts_message/* say */.c)('codeUnknown'), { isTransient: status >= 500, isOpen: status >= 500 });
}

// EXTERNAL MODULE: ./build/wsc/json-shape.js
var json_shape = __webpack_require__(9640);
;// CONCATENATED MODULE: ./build/wsc/parse-retry-after.js
/**
 * How long a Retry-After header asks to wait, in milliseconds. It gives seconds or an HTTP date
 * (RFC 9110, 10.2.3). `now` is the service's time. Undefined if the header is missing or gives
 * neither.
 */
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\s*\d{1,9}\s*$/.test(header))
        return Number(header) * 1000;
    // On its own, Date.parse would find a date in almost anything.
    const instant = /\d\d:\d\d:\d\d GMT\s*$/.test(header) ? Date.parse(header) : Number.NaN;
    return Number.isNaN(instant) ? undefined : Math.max(0, instant - now);
}

// EXTERNAL MODULE: ./build/fault.js
var build_fault = __webpack_require__(4900);
;// CONCATENATED MODULE: ./build/wsc/service-fault.js

/**
 * An operation of the service did not succeed: it got no answer, an unreadable one, or a refusal.
 */
class ServiceFault extends build_fault/* Fault */.v {
    effect;
    isTransient;
    refusal;
    retryAfterMs;
    constructor(traits) {
        super(traits.kind, traits.what, { advice: traits.advice, cause: traits.cause });
        this.effect = traits.effect;
        this.isTransient = traits.isTransient;
        this.refusal = traits.refusal ?? 'other';
        this.retryAfterMs = traits.retryAfterMs;
    }
}
/** Whether the keys were refused. Asking again later would be refused too. */
function refusesKeys(fault) {
    if (!(fault instanceof ServiceFault) || fault.isTransient)
        return false;
    return fault.refusal === 'wrong-signature' || fault.refusal === 'no-permission';
}
/** What was found, or why the service could not be asked. */
async function unlessFault(look) {
    try {
        return await look();
    }
    catch (cause) {
        if (cause instanceof ServiceFault)
            return cause;
        throw cause;
    }
}

// EXTERNAL MODULE: ./build/wsc/value-notation.js
var value_notation = __webpack_require__(5748);
;// CONCATENATED MODULE: ./build/wsc/answer.js






/** Statuses of requests that were turned away before anything was done. */
const TURNED_AWAY = new Set([400, 401, 413, 429]);
const MOST_SHOWN = 200;
/**
 * How many characters of a body that is not JSON to search for the user's secrets before showing
 * its beginning.
 */
const MOST_SEARCHED = 65_536;
/**
 * What a program prints by mistake when it has nothing to say. To people it would look like our
 * mistake.
 */
const SLIP = /^["']?(?:undefined|null|NaN|\[object \w+\])["']?$/;
/**
 * The answer's JSON, if the service says that the operation succeeded.
 * @throws ServiceFault for any other answer: a redirect, no JSON, or one of the error shapes seen
 * on NAVER Cloud's gateways
 */
function readAnswer(answer, asked) {
    if (answer.status >= 300 && answer.status < 400)
        throw redirected(answer, asked);
    const json = parse(answer.body);
    if (json === undefined)
        throw unreadable(answer, asked);
    const error = errorIn(json, answer.status);
    if (error !== undefined)
        throw refused(error, answer, asked);
    return json;
}
/** The fault for an operation whose answer did not arrive, or not in full. */
function unanswered(failure, { operation, origin }) {
    return new ServiceFault({
        kind: failure.reason === 'too-large' ? 'service' : 'network',
        ...unansweredTexts(failure, { operation, host: new URL(origin).host, detail: failure.detail }),
        effect: failure.reason === 'unreachable' ? 'none' : 'open',
        // Asking again makes neither the answer smaller nor the certificate different.
        isTransient: failure.reason !== 'too-large' && failure.certificate === undefined,
        refusal: failure.reason === 'too-large' ? 'too-large' : 'other',
        cause: failure,
    });
}
function unansweredTexts({ reason, certificate }, facts) {
    if (certificate !== undefined) {
        const { host, flaw } = certificate;
        return { what: (0,texts_message/* say */.c)('badCertificate', { ...facts, host, flaw }), advice: (0,texts_message/* say */.c)('adviceCertificate', { flaw }) };
    }
    const texts = {
        unreachable: 'unreachable',
        broken: 'brokenOff',
        timeout: 'timedOutAttempt',
        'too-large': 'tooLarge',
    };
    const advice = (0,texts_message/* say */.c)(reason === 'too-large' ? 'adviceTooLarge' : 'adviceNetwork');
    return { what: (0,texts_message/* say */.c)(texts[reason], facts), advice };
}
/** The fault for JSON that reports success but lacks what it should contain. */
function unexpected(path, answer, asked) {
    return new ServiceFault({
        kind: 'service',
        what: (0,texts_message/* say */.c)('unexpectedJson', {
            operation: asked.operation,
            path: (0,json_shape/* tellPath */.Z4)(path),
            requestId: requestIdOf(answer, asked),
        }),
        advice: (0,texts_message/* say */.c)('adviceUnreadable'),
        effect: 'open',
        isTransient: true,
    });
}
/** The error in the JSON, in any of the known shapes; undefined if there is none. */
function errorIn(json, status) {
    const returnCode = (0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(json, 'returnCode'));
    const nested = [(0,json_shape/* memberOf */.C5)(json, 'error'), (0,json_shape/* memberOf */.C5)(json, 'responseError')].find(json_shape/* isObject */.Gv);
    const holder = nested ?? json;
    const named = firstCode(holder, ['errorCode', 'returnCode', 'code']);
    const hasError = nested !== undefined ||
        (returnCode !== '' && returnCode !== '0') ||
        ['error', 'errorCode', 'responseError'].some((name) => !isBlank((0,json_shape/* memberOf */.C5)(json, name))) ||
        ['code', 'msg'].every((name) => !isBlank((0,json_shape/* memberOf */.C5)(json, name))) ||
        status >= 400;
    if (!hasError)
        return undefined;
    const reasons = [
        firstText(holder, ['message', 'msg', 'returnMessage', 'error']),
        firstText(holder, ['details', 'returnDesc']),
    ];
    return {
        code: named === '0' ? '' : named,
        reason: [...new Set(reasons.map(withoutSlip))].filter((reason) => reason !== '').join(': '),
    };
}
function refused(error, answer, asked) {
    const { code, reason } = error;
    const meaning = meaningOf(code, answer.status);
    return fault(answer, asked, {
        kind: meaning.kind,
        what: (0,texts_message/* say */.c)('refused', {
            operation: asked.operation,
            reason: quoteAnswer(reason, asked),
            // Some gateways put words where the code belongs.
            code: /^\d{1,20}$/.test(code) ? code : quoteAnswer(code, asked),
            status: answer.status,
            requestId: requestIdOf(answer, asked),
        }),
        advice: meaning.advice,
        isTransient: meaning.isTransient || answer.status === 429 || answer.status >= 500,
        effect: isDefinitive(error, answer.status) && !meaning.isOpen ? 'none' : 'open',
        // If the gateway fails, the code is not the service's answer to what was asked.
        refusal: meaning.refusal === 'unavailable' && answer.status >= 500 ? 'other' : meaning.refusal,
    });
}
/**
 * Whether an error means for certain that nothing was done: the request was turned away, or the
 * service itself gave a code, which is a number. Words in its place come from something on the way.
 */
function isDefinitive({ code }, status) {
    return TURNED_AWAY.has(status) || (/^\d+$/.test(code) && status < 500);
}
function unreadable(answer, asked) {
    const isTurnedAway = TURNED_AWAY.has(answer.status);
    const meaning = meaningOf(undefined, answer.status);
    return fault(answer, asked, {
        kind: isTurnedAway ? meaning.kind : 'network',
        what: (0,texts_message/* say */.c)('unreadable', {
            operation: asked.operation,
            status: answer.status,
            start: beginningOf(answer, asked),
            bytes: Buffer.byteLength(answer.body),
            requestId: requestIdOf(answer, asked),
        }),
        advice: isTurnedAway ? meaning.advice : (0,texts_message/* say */.c)('adviceUnreadable'),
        isTransient: !isTurnedAway || answer.status === 429,
        effect: isTurnedAway ? 'none' : 'open',
        refusal: isTurnedAway ? meaning.refusal : answer.status < 300 && looksLikeJson(answer.body) ? 'malformed' : 'other',
    });
}
function redirected(answer, asked) {
    return fault(answer, asked, {
        kind: 'configuration',
        what: (0,texts_message/* say */.c)('redirected', { operation: asked.operation, status: answer.status }),
        advice: (0,texts_message/* say */.c)('adviceUnreadable'),
        isTransient: false,
        effect: 'open',
    });
}
function fault(answer, asked, traits) {
    return new ServiceFault({ ...traits, retryAfterMs: parseRetryAfter(answer.headers.get('retry-after'), asked.now) });
}
function parse(body) {
    try {
        const json = JSON.parse(body);
        return (0,json_shape/* isObject */.Gv)(json) ? json : undefined;
    }
    catch {
        return undefined;
    }
}
function isBlank(value) {
    return value === undefined || value === null || value === '';
}
/** A number or a text. A list that holds a code is a garbled answer. */
function firstCode(object, names) {
    const codes = names.map((name) => (0,json_shape/* memberOf */.C5)(object, name)).filter((code) => !Array.isArray(code));
    return codes.map((code) => (0,value_notation/* textIn */.r7)(code).trim()).find((code) => code !== '') ?? '';
}
function firstText(object, names) {
    return names.map((name) => (0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(object, name)).trim()).find((text) => text !== '') ?? '';
}
/**
 * The beginning of an unreadable answer, if that shows where it came from; otherwise ''. What looks
 * like JSON is the service's own answer, damaged. A report is never quoted, not even a damaged one:
 * its text has not been redacted.
 */
function beginningOf({ body }, asked) {
    const text = body.trim();
    return looksLikeJson(text) || asked.operation === 'getReport' ? '' : quoteAnswer(withoutSlip(text), asked);
}
function looksLikeJson(body) {
    return /^\s*[[{"]/.test(body);
}
/** What others wrote, without the user's secrets, cut, and marked as a quotation. */
function quoteAnswer(text, { conceal }) {
    return text === '' ? '' : (0,texts_message/* say */.c)('quotation', { text: cutQuotation(conceal(text.slice(0, MOST_SEARCHED))) });
}
/** The text, or '' if it is a slip. */
function withoutSlip(text) {
    return SLIP.test(text) ? '' : text;
}
/** Support asks for this ID. A text that does not look like one is quoted. */
function requestIdOf(answer, asked) {
    const id = answer.headers.get('x-ncp-request-id') ?? '';
    return /^[A-Za-z0-9_-]{0,100}$/.test(id) ? id : quoteAnswer(id, asked);
}
function cutQuotation(text) {
    return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

;// CONCATENATED MODULE: ./build/wsc/order-body.js
/** The body of createJob, as the vendor's page describes it. */
function orderBody({ target, memo, masterId }, empty = 'left-out') {
    return {
        StartUrl: target.url,
        ...((target.excludedUrls.length > 0 || empty === 'sent') && { ExcludeUrl: target.excludedUrls }),
        // fromEntries defines own members, so even a header named `__proto__` is sent.
        ...(target.headers.length > 0 && { Headers: Object.fromEntries(target.headers) }),
        VulnItems: target.items,
        UserAgent: target.userAgent,
        Speed: target.speed,
        Memo: memo,
        ...(masterId !== undefined && { MasterInstanceNo: masterId }),
    };
}

;// CONCATENATED MODULE: ./build/wsc/patience.js
/**
 * Pauses and returns true. Returns false at once if the patience would end during the pause or
 * exactly with it. If what follows the pause takes time, pass a patience that ends that much
 * earlier.
 * @throws the signal's reason
 */
async function pauseWithin(ms, { until, signal }, { clock, beforePause }) {
    if (clock.now() + ms >= until)
        return false;
    beforePause?.();
    await clock.sleep(ms, signal);
    return true;
}
/**
 * Pauses, but no longer than the patience lasts, and returns true, so that there is one more look
 * at its very end. Returns false if it is already over.
 * @throws the signal's reason
 */
async function pauseUpTo(ms, { until, signal }, { clock }) {
    const leftMs = until - clock.now();
    if (leftMs <= 0)
        return false;
    await clock.sleep(Math.min(ms, leftMs), signal);
    return true;
}
/** The length of the nth pause, in milliseconds. The first has the number 1. */
function nthPause(nth, { firstMs, longestMs }) {
    return Math.min(longestMs, firstMs * 2 ** (nth - 1));
}

;// CONCATENATED MODULE: ./build/wsc/retry.js


/** Tries of one operation. A caller that cannot do without the answer asks again itself. */
const MOST_TRIES = 4;
const PAUSES = { firstMs: 1_000, longestMs: 30_000 };
/**
 * Repeats a read until it succeeds, fails for good, has been tried four times, or the patience
 * ends. Pauses grow exponentially with full jitter, since runs that failed together must not all
 * return at once. They are never shorter than the service asks for.
 * @throws the last fault, or the signal's reason
 */
async function retried(attempt, patience, { clock, chance }) {
    for (let tries = 1;; tries += 1) {
        try {
            return await attempt();
        }
        catch (cause) {
            if (!(cause instanceof ServiceFault && cause.isTransient) || tries >= MOST_TRIES)
                throw cause;
            const pauseMs = pauseBefore(tries, chance, cause.retryAfterMs);
            if (!(await pauseWithin(pauseMs, patience, { clock })))
                throw cause;
        }
    }
}
/** Milliseconds to wait after that many failures in a row. */
function pauseBefore(failures, chance, askedMs = 0) {
    return Math.max(askedMs, Math.round(nthPause(failures, PAUSES) * chance()));
}

;// CONCATENATED MODULE: ./build/wsc/scan-list.js



/** Re-diagnoses of re-diagnoses are not known to exist; deeper nesting is not followed. */
const DEEPEST = 3;
/**
 * Reads the answer of getJobs and searchJobs.
 * @throws WireError if the answer is not a list of records
 */
function readScanPage(answer) {
    const resources = (0,json_shape/* objectAt */.lJ)((0,json_shape/* memberOf */.C5)(answer, 'resources') ?? (0,json_shape/* memberOf */.C5)(answer, 'resource'), 'resources');
    const records = (0,json_shape/* listAt */.gT)((0,json_shape/* memberOf */.C5)(resources, 'record_data'), 'resources.record_data');
    return {
        scans: scansIn(records, DEEPEST),
        unnumbered: unnumberedIn(records, DEEPEST),
        lastPage: lastPageBy(resources, records.length),
    };
}
/**
 * The service may count pages of the requested size but give smaller ones. So the total is also
 * divided by the rows received.
 */
function lastPageBy(resources, rows) {
    const total = (0,value_notation/* countIn */.ry)((0,json_shape/* memberOf */.C5)(resources, 'total_cnt'));
    const counted = total !== undefined && rows > 0 ? Math.ceil(total / rows) : 0;
    // An empty list has no page. For any other list, 0 is not a count.
    return Math.max((0,value_notation/* countIn */.ry)((0,json_shape/* memberOf */.C5)(resources, 'total_page_cnt')) ?? 0, counted) || undefined;
}
function scansIn(records, depth) {
    return records.filter(json_shape/* isObject */.Gv).flatMap((record) => {
        const id = idOf(record);
        return id === undefined ? scansIn(rescansOf(record, depth), depth - 1) : [scanOf(record, id, depth)];
    });
}
function unnumberedIn(records, depth) {
    return records.filter(json_shape/* isObject */.Gv).flatMap((record) => {
        const own = idOf(record) === undefined ? [(0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(record, 'memo'))] : [];
        return [...own, ...unnumberedIn(rescansOf(record, depth), depth - 1)];
    });
}
function idOf(record) {
    return (0,value_notation/* identifierIn */.xc)((0,json_shape/* memberOf */.C5)(record, 'instanceNo'));
}
function rescansOf(record, depth) {
    const rescans = (0,json_shape/* memberOf */.C5)(record, 'slave_data');
    return depth > 0 && Array.isArray(rescans) ? rescans : [];
}
function scanOf(record, id, depth) {
    const button = (0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(record, 'result_button')).trim().toLowerCase();
    const endedAt = (0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(record, 'end_date')).trim();
    return {
        id,
        url: (0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(record, 'start_url')).trim(),
        state: stateOf(button, isTime(endedAt)),
        startedAt: (0,value_notation/* timeIn */.Hi)((0,json_shape/* memberOf */.C5)(record, 'start_date')),
        endedAt: (0,value_notation/* timeIn */.Hi)(endedAt),
        progress: (0,value_notation/* countIn */.ry)((0,json_shape/* memberOf */.C5)(record, 'progress')),
        crawled: (0,value_notation/* countIn */.ry)((0,json_shape/* memberOf */.C5)(record, 'crawl_cnt')),
        found: (0,value_notation/* countIn */.ry)((0,json_shape/* memberOf */.C5)(record, 'scan_cnt')),
        memo: (0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(record, 'memo')),
        reason: (0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(record, 'result_desc')).trim(),
        reportExpired: button === 'expired',
        rescannable: (0,value_notation/* textIn */.r7)((0,json_shape/* memberOf */.C5)(record, 'rescan_button')).trim().toLowerCase() === 'possible',
        rescans: scansIn(rescansOf(record, depth), depth - 1),
        ...(depth < DEEPEST && { isNested: true }),
    };
}
/**
 * Any text means that there is an end, since nobody knows its form in every language. Only zeros
 * mean none.
 */
function isTime(text) {
    return /[1-9]/.test(text);
}
/**
 * `result_button` names the button that the console shows for a scan (console guide), not a state.
 * `cancel`, for one, means that the scan has not started, unless it has an end. The display text in
 * `status` is ignored, since it is in the account's language.
 */
function stateOf(button, hasEnd) {
    switch (button) {
        case 'cancel':
            return hasEnd ? 'cancelled' : 'queued';
        case 'terminate':
            return hasEnd ? 'stopped' : 'running';
        case 'report':
        case 'expired':
            return 'completed';
        case 'cause':
            return 'failed';
        default:
            return hasEnd ? 'unclear' : 'running';
    }
}
/** The ends that a search by `statusCode` can tell apart (searchJobs). */
const ENDED_STATUS_CODES = [
    [5, 'failed'],
    [15, 'failed'],
    [93, 'stopped'],
    [91, 'cancelled'],
    [4, 'completed'],
];
/**
 * Whether these rows, found by the code of that end, show that the scan ended that way. A
 * re-diagnosis may be nested in the row of its first diagnosis. Such a row proves nothing if it may
 * have been found by its own end, which is always completed, or by another re-diagnosis.
 */
function showsEnd(rows, { id }, state) {
    return rows.some((row) => {
        if (row.id === id)
            return true;
        const nested = withRescans(row.rescans);
        const others = nested.filter((other) => other.id !== id);
        const isOnlyReason = state !== 'completed' && others.every((other) => ![state, 'unclear'].includes(other.state));
        return nested.length > others.length && isOnlyReason;
    });
}
/**
 * How a scan probably ended if the service cannot be asked, since no search covers re-diagnoses
 * nested under a scan. It has no report, since no button offers one. If it had not begun, it was
 * cancelled.
 */
function guessEnd({ crawled = 0, progress = 0 }) {
    return crawled > 0 || progress > 0 ? 'stopped' : 'cancelled';
}

;// CONCATENATED MODULE: ./build/wsc/service-clock.js
/** How far the gateway lets the clocks differ. */
const BORNE_SKEW_MS = 5 * 60_000;
/** A clock that is off by less cannot be why the service refused. */
const TOLERATED_SKEW_MS = 2 * 60_000;
/** The service's clock, as far as the `Date` header of its answers tells. */
class ServiceClock {
    #clock;
    /** What to add to our time in a signature; corrected at most once. */
    #skewMs;
    /**
     * How far the service's clock is ahead of ours, by its last answer. The gateway silently
     * tolerates minutes.
     */
    #aheadMs = 0;
    constructor(clock) {
        this.#clock = clock;
    }
    /** The time to sign with now, in whole milliseconds. */
    timeToSign() {
        return Math.round(this.#clock.now() + (this.#skewMs ?? 0));
    }
    /** The service's time at one of ours. */
    timeAt(ours) {
        return ours + this.#aheadMs;
    }
    /** Takes note of the time that an answer shows. */
    observe({ status, headers }) {
        const shownMs = Date.parse(headers.get('date') ?? '') - this.#clock.now();
        // If the signature was accepted, the clocks differ by less. So this date is not the service's.
        const isOthers = status !== 401 && Math.abs(shownMs - (this.#skewMs ?? 0)) > BORNE_SKEW_MS;
        if (!Number.isNaN(shownMs) && !isOthers)
            this.#aheadMs = shownMs;
    }
    /**
     * Whether the difference between the clocks explains a refusal, which happens at most once. From
     * then on, signatures follow the service's clock.
     * @returns by how many milliseconds that clock is ahead of ours; undefined if it explains nothing
     */
    correctedBy({ status }) {
        const isExplained = status === 401 && this.#skewMs === undefined && Math.abs(this.#aheadMs) >= TOLERATED_SKEW_MS;
        if (!isExplained)
            return undefined;
        this.#skewMs = this.#aheadMs;
        return this.#skewMs;
    }
}

;// CONCATENATED MODULE: ./build/wsc/signature.js

/** The text that is signed (NAVER Cloud API Gateway, signature v2). */
function textToSign({ method, pathAndQuery, timestamp }, accessKey) {
    return `${method} ${pathAndQuery}\n${timestamp}\n${accessKey}`;
}
/** base64(HMAC-SHA256(secretKey, text)). */
function sign(secretKey, text) {
    return (0,external_node_crypto_.createHmac)('sha256', secretKey).update(text, 'utf8').digest('base64');
}
/**
 * The headers of every request. The gateway refuses a timestamp that differs from its own clock by
 * more than five minutes.
 */
function signedHeaders(signable, keys) {
    return {
        'content-type': 'application/json',
        'x-ncp-iam-access-key': keys.accessKey,
        'x-ncp-apigw-timestamp': String(signable.timestamp),
        'x-ncp-apigw-signature-v2': sign(keys.secretKey, textToSign(signable, keys.accessKey)),
    };
}

;// CONCATENATED MODULE: ./build/wsc/client.js











const READ_TIMEOUT_MS = 30_000;
/** Milliseconds to wait for the answer to an order. */
const ORDER_TIMEOUT_MS = 60_000;
const REPORT_TIMEOUT_MS = 120_000;
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_REPORT_BYTES = 128 * 1024 * 1024;
/**
 * Rows to ask for at a time, so that hundreds of old scans take only a few pages. A service with
 * smaller pages gives fewer.
 */
const PAGE_SIZE = 100;
/** The page size in the vendor's examples, which no service refuses. */
const SAFE_PAGE_SIZE = 10;
/**
 * The client of the Web Security Checker at `origin`. Each attempt is signed afresh. Redirects are
 * not followed.
 */
function createClient(origin, keys, means) {
    const { http, clock, chance, onNotice, conceal } = means;
    const serviceClock = new ServiceClock(clock);
    let pageSize = PAGE_SIZE;
    let emptyExclusions = 'left-out';
    const timeAt = (ours) => serviceClock.timeAt(ours);
    async function exchange(operation, patience) {
        const { method, path, body, timeoutMs = READ_TIMEOUT_MS, maxBytes = MOST_BYTES } = operation;
        const request = {
            method,
            url: `${origin}${path}`,
            headers: signedHeaders({ method, pathAndQuery: path, timestamp: serviceClock.timeToSign() }, keys),
            ...(body !== undefined && { body: JSON.stringify(body) }),
            timeoutMs: Math.max(1_000, Math.min(timeoutMs, patience.until - clock.now())),
            maxBytes,
        };
        const answer = await http(request, patience.signal);
        serviceClock.observe(answer);
        return answer;
    }
    /** Whether only our clock caused this answer, so that another attempt is worth it. */
    function correctsClock(answer) {
        const byMs = serviceClock.correctedBy(answer);
        if (byMs === undefined)
            return false;
        onNotice((0,texts_message/* say */.c)('clockCorrected', { seconds: Math.round(Math.abs(byMs) / 1000), isBehind: byMs > 0 }));
        return true;
    }
    /** One attempt, or two if only the clock caused the first to be turned away. */
    async function attempt(operation, patience, read) {
        const asked = () => ({ operation: operation.name, origin, now: timeAt(clock.now()), conceal });
        let answer;
        try {
            patience.onSend?.();
            answer = await exchange(operation, patience);
            if (correctsClock(answer) && patience.interruption?.aborted !== true) {
                patience.onSend?.();
                answer = await exchange(operation, patience);
            }
        }
        catch (cause) {
            throw cause instanceof ports/* HttpFailure */.H ? unanswered(cause, asked()) : cause;
        }
        const json = readAnswer(answer, asked());
        try {
            return read(json);
        }
        catch (cause) {
            throw cause instanceof json_shape/* WireError */.cC ? unexpected(cause.path, answer, asked()) : cause;
        }
    }
    function read(operation, patience, reader) {
        return retried(() => attempt(operation, patience, reader), patience, { clock, chance });
    }
    /**
     * Reads a page of scans. If the first page is refused as too large, all pages are small from then
     * on, so that no scan is skipped.
     */
    async function readRows(page, patience, operation) {
        try {
            return await read(operation(pageSize), patience, readScans);
        }
        catch (cause) {
            const mayBeTooLarge = page === 1 && pageSize > SAFE_PAGE_SIZE;
            const isAboutValue = cause instanceof ServiceFault && ['bad-value', 'bad-parameter'].includes(cause.refusal);
            if (!(mayBeTooLarge && isAboutValue))
                throw cause;
            const rows = await read(operation(SAFE_PAGE_SIZE), patience, readScans);
            pageSize = SAFE_PAGE_SIZE;
            return rows;
        }
    }
    function readScans(answer) {
        const withoutSecrets = (scan) => {
            return { ...scan, reason: conceal(scan.reason), rescans: scan.rescans.map(withoutSecrets) };
        };
        const page = readScanPage(answer);
        return { ...page, scans: page.scans.map(withoutSecrets) };
    }
    async function search({ by, text, statusCode = null }, page, patience) {
        return readRows(page, patience, (limit) => {
            const body = { searchType: by, searchKeyword: text, statusCode, limit, page };
            return { name: 'searchJobs', method: 'POST', path: '/api/v1/jobs/search', body };
        });
    }
    /**
     * The scans at both ends of the result. The scan in question is new, and nobody knows whether the
     * service lists new ones first or last.
     */
    async function searchEnds(wanted, patience) {
        const { scans, lastPage = 1 } = await search(wanted, 1, patience);
        return lastPage > 1 ? [...scans, ...(await search(wanted, lastPage, patience)).scans] : scans;
    }
    /**
     * Searches by the memo as the service keeps it, and by the URL, since a memo search may skip
     * re-diagnoses.
     */
    async function clarify(scan, patience) {
        const queries = [
            { by: 'memo', text: scan.memo },
            { by: 'url', text: scan.url },
        ];
        let isNested = false;
        for (const query of queries.filter(({ text }) => text !== '')) {
            for (const [code, state] of ENDED_STATUS_CODES) {
                const scans = await searchEnds({ ...query, statusCode: code }, patience);
                if (showsEnd(scans, scan, state))
                    return { ...scan, state };
                isNested ||= withRescans(scans).some(({ id }) => id === scan.id);
            }
        }
        return isNested ? { ...scan, state: guessEnd(scan) } : scan;
    }
    async function order(wanted, patience) {
        const send = (empty) => {
            const body = orderBody(wanted, empty);
            const operation = { name: 'createJob', method: 'PUT', path: '/api/v1/job', body };
            return attempt({ ...operation, timeoutMs: ORDER_TIMEOUT_MS }, patience, confirmSuccess);
        };
        try {
            return await send(emptyExclusions);
        }
        catch (first) {
            const mayBeWritten = wanted.target.excludedUrls.length === 0 && isAboutParameter(first);
            if (!mayBeWritten || patience.interruption?.aborted === true)
                throw first;
            const other = emptyExclusions === 'sent' ? 'left-out' : 'sent';
            try {
                await send(other);
            }
            catch (second) {
                // If the first answer only said that a parameter was missing, the second says what else is
                // wrong.
                if (isAboutParameter(second))
                    throw first.refusal === 'bad-parameter' ? first : second;
                emptyExclusions = other;
                throw second;
            }
            emptyExclusions = other;
        }
    }
    return {
        order,
        search,
        list: (page, patience) => readRows(page, patience, (limit) => {
            return { name: 'getJobs', method: 'GET', path: `/api/v1/jobs?limit=${limit}&page=${page}` };
        }),
        clarify,
        cancel: (id, patience) => attempt({ name: 'cancelJob', method: 'PATCH', path: `/api/v1/jobs/${id}/cancel` }, patience, confirmSuccess),
        stop: (id, patience) => attempt({ name: 'stopJob', method: 'PATCH', path: `/api/v1/jobs/${id}/stop` }, patience, confirmSuccess),
        report: (id, patience) => attempt({
            name: 'getReport',
            method: 'GET',
            path: `/api/v1/jobs/${id}/report`,
            timeoutMs: REPORT_TIMEOUT_MS,
            maxBytes: MOST_REPORT_BYTES,
        }, patience, payloadIn),
        timeAt,
    };
}
/**
 * Whether this refusal may be about how an empty parameter is written. If so, certainly nothing was
 * done.
 */
function isAboutParameter(cause) {
    if (!(cause instanceof ServiceFault) || cause.effect !== 'none')
        return false;
    return cause.refusal === 'bad-parameter' || cause.refusal === 'missing-parameter';
}
/**
 * What getReport answers with. It stands under `resource`; the other operations use `resources`.
 * @throws WireError if both hold something: nobody would count the findings of the other
 */
function payloadIn(answer) {
    const payload = (0,json_shape/* memberOf */.C5)(answer, 'resource') ?? null;
    const other = (0,json_shape/* memberOf */.C5)(answer, 'resources') ?? null;
    if (!mayBeReport(other))
        return payload ?? other;
    if (!mayBeReport(payload))
        return other;
    throw new json_shape/* WireError */.cC('resources');
}
function mayBeReport(value) {
    return (0,json_shape/* holdsObjects */.jY)(value) || (typeof value === 'string' && /[{[]/.test(value));
}
/** An order, cancel or stop was accepted only if the service explicitly says so. */
function confirmSuccess(answer) {
    const returnCode = (0,json_shape/* memberOf */.C5)(answer, 'returnCode');
    if (returnCode !== '0' && returnCode !== 0)
        throw new json_shape/* WireError */.cC('returnCode');
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./build/scan/find-listed.js






/** The highest page to read of any list: two thousand scans at ten a page. */
const MOST_PAGES = 200;
const MOST_REPEATS = 2;
/**
 * The first scan in that place that passes the test, re-diagnoses included. Reads the first page,
 * then the last one if its number is known: it is unknown how the service sorts.
 */
async function findAt(look, place, isWanted) {
    for await (const page of pagesAt(place, look)) {
        const scan = withRescans(page.scans).find(isWanted);
        if (scan !== undefined)
            return { scan, place };
    }
    return undefined;
}
/**
 * The same scan as it is now. Looks where it was last seen, then by URL and in the list of all,
 * since a memo can be edited in the console.
 * @throws ServiceFault if a place could not be read, Fault if the scan is no longer listed anywhere
 */
async function findAgain({ scan, place }, look) {
    return await findNumber(scan.id, [place, byUrlOf(scan)], look);
}
/**
 * The scan with that number as it is now, in one of these places, or else in the list.
 * @throws ServiceFault when a place could not be read, Fault when the scan is listed nowhere
 */
async function findNumber(id, places, look) {
    let trouble;
    for (const each of [...places, 'list']) {
        const sighting = await unlessFault(() => findAt(look, each, (scan) => scan.id === id));
        if (sighting instanceof ServiceFault)
            trouble ??= sighting;
        else if (sighting !== undefined)
            return sighting;
    }
    if (trouble !== undefined)
        throw trouble;
    throw new build_fault/* Fault */.v('service', (0,texts_message/* say */.c)('scanGone', { number: id }), { advice: (0,texts_message/* say */.c)('adviceScanGone') });
}
/** All scans in that place, re-diagnoses included. */
async function allAt(look, place) {
    const scans = [];
    // One by one: what a page holds may be more than a call takes as arguments.
    for await (const page of pagesAt(place, look))
        for (const scan of withRescans(page.scans))
            scans.push(scan);
    return scans;
}
/**
 * All scans of exactly this URL, however the service spells it, each once. Re-diagnoses are
 * included.
 */
async function allOfUrl(url, { service }, patience) {
    const look = { service, patience };
    const found = [];
    const keepAt = async (place) => {
        for (const scan of await allAt(look, place))
            if (isOfKey(scan.url, url))
                found.push(scan);
    };
    for (const place of byHostOf(url))
        await keepAt(place);
    // A search may compare whole URLs or be case-sensitive, so finding none there proves nothing. The
    // list shows every scan.
    if (found.length === 0)
        await keepAt('list');
    return [...new Map(found.map((scan) => [scan.id, scan])).values()];
}
/** Where a scan is listed whatever happened to its memo: by its URL as the service spells it. */
function byUrlOf(scan) {
    return { by: 'url', text: scan.url };
}
/**
 * Where the scans of a URL are usually listed. A URL has several spellings and the service may keep
 * any of them, but all contain its host. Searching for the host works whether the service compares
 * parts or domains.
 */
function byHostOf({ host }) {
    const spellings = new Set([host, (0,external_node_url_.domainToUnicode)(host)]);
    return [...spellings].filter((text) => text !== '').map((text) => ({ by: 'url', text }));
}
/**
 * The pages of a place. Unless thorough, only the first, and the last if its number is known. Stops
 * at an empty page, and after two in a row that were seen before: even the number of pages is only
 * what the service says. A single page may repeat because scans were added meanwhile.
 */
async function* pagesAt(place, { service, patience }, isThorough = true) {
    const read = (number) => place === 'list' ? service.list(number, patience) : service.search(place, number, patience);
    const first = await read(1);
    yield first;
    if (isEmptyPage(first))
        return;
    const last = first.lastPage === undefined ? undefined : Math.min(first.lastPage, MOST_PAGES);
    if (last !== undefined && last > 1)
        yield await read(last);
    if (isThorough)
        yield* pagesBetween(first, last, read);
}
/** The pages from the second to the last but one, or to the end if the last is unknown. */
async function* pagesBetween(first, last, read) {
    const seen = new Set([rowsOf(first)]);
    let repeats = 0;
    for (let number = 2; repeats < MOST_REPEATS && number < (last ?? MOST_PAGES + 1); number += 1) {
        const page = await read(number);
        if (isEmptyPage(page))
            return;
        const isRepeated = seen.has(rowsOf(page));
        repeats = isRepeated ? repeats + 1 : 0;
        seen.add(rowsOf(page));
        if (!isRepeated)
            yield page;
    }
}
function isEmptyPage({ scans, unnumbered }) {
    return scans.length === 0 && unnumbered.length === 0;
}
/** What tells a page from others, even after its scans have progressed. */
function rowsOf({ scans, unnumbered }) {
    return JSON.stringify([scans.map(({ id }) => id), unnumbered]);
}

;// CONCATENATED MODULE: ./build/domain/scans-before.js
/**
 * How far the service's own times may disagree, in milliseconds, since it has several clocks. A
 * scan that seems to end within this time after another's start really ended before it. One that
 * seems to start within this time after a moment may have started before it. One that seems to
 * start within this time before an order belongs to that order.
 */
const CLOCKS_DIFFER_BY_MS = 2 * 60_000;
/**
 * The scans of a URL that had completed before another one began, newest first, to compare it with.
 * Scans of one URL never overlap, so their starts order them. A scan with an unknown start never
 * counts as a previous one. Scans of the run itself are left out, whichever attempt, job or step
 * ordered them.
 * @param scans all scans of the URL, as the service lists them now
 * @param judged undefined if it is still to be ordered; then all completed scans came before it
 */
function scansBefore(scans, judged, run) {
    return scans
        .filter((scan) => scan.state === 'completed' && !mayBeOf(run, scan) && isBefore(judged, scan))
        .toSorted((a, b) => (b.startedAt ?? 0) - (a.startedAt ?? 0));
}
function isBefore(judged, { id, startedAt, endedAt = startedAt }) {
    if (startedAt === undefined || endedAt === undefined)
        return false;
    if (judged === undefined)
        return true;
    if (judged.startedAt === undefined || judged.id === id)
        return false;
    return startedAt < judged.startedAt && endedAt <= judged.startedAt + CLOCKS_DIFFER_BY_MS;
}
/**
 * The service may drop a memo, or keep too little of it to show the token. In a re-run, such a scan
 * may be from an earlier attempt.
 */
function mayBeOf({ runId, runAttempt }, { memo }) {
    const own = `wsc-${runId.slice(-12)}-`;
    return memo.includes(own) || (Number(runAttempt) > 1 && own.startsWith(memo.trim()));
}

;// CONCATENATED MODULE: ./build/domain/token.js


/**
 * A fresh name for one scan that this run orders. The service does not name the scan, so this token
 * in its memo is our only handle. It has at most 40 letters, digits and hyphens, since the service
 * can refuse other characters. It identifies the run, the step and what was ordered, so that a
 * later attempt recognises its own scan.
 */
function makeToken(origin, target, random) {
    return `${tokenStem(origin, target)}-${origin.runAttempt.slice(0, 3)}-${random.slice(0, 8)}`;
}
/**
 * The part of a token that is the same for all attempts of one run, job, step and leg that order
 * the same. It depends on nothing else, so a re-run with another limit, time-out or report folder
 * still finds the scan that is already paid for. Values of headers are left out too, since a
 * session cookie differs in every attempt.
 */
function tokenStem({ runId, job, step, leg }, target) {
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([job, step, leg, ...orderedOf(target)]))
        .digest('hex')
        .slice(0, 10);
    return `wsc-${runId.slice(-12)}-${hash}`;
}
/**
 * What is ordered, in one spelling. The sequence of exclusions, items and headers makes no
 * difference to the scan.
 */
function orderedOf({ url, excludedUrls, headers, items, userAgent, speed, note }) {
    const names = headers.map(([name]) => name.toLowerCase());
    return [(0,site_url/* normalUrl */.Bb)(url), asSet(excludedUrls.map(site_url/* normalUrl */.Bb)), asSet(items), userAgent, speed, note, asSet(names)];
}
function asSet(texts) {
    return [...new Set(texts)].toSorted();
}
/** The memo to order a scan with. The token comes first, since the service may cut off the end. */
function memoWith(token, note) {
    return note === '' ? token : `${token} ${note}`;
}
/** The first token in a memo, whole or cut. A later one is part of somebody's note. */
function tokenIn(memo) {
    return /\bwsc-\d[\w-]*/.exec(memo)?.[0];
}
/** True if the memo's token is this one, or begins with it. */
function bearsToken(memo, token) {
    return tokenIn(memo)?.startsWith(token) === true;
}
/** True if the memo contains another token of this action, whole or cut. */
function hasOtherToken(memo, token) {
    const found = tokenIn(memo);
    return found !== undefined && !found.startsWith(token) && !token.startsWith(found);
}
/** True if the memo's token is of the same run as this one, or is cut so short that it may be. */
function mayBeOfSameRun(memo, token) {
    const found = tokenIn(memo);
    const run = /^wsc-\d+-/.exec(token)?.[0];
    return found !== undefined && run !== undefined && (found.startsWith(run) || run.startsWith(found));
}
/**
 * True if the memo may be what the service kept of the one sent. The service may cut a memo, but
 * does not change it otherwise.
 */
function mayBeKeptOf(memo, sent) {
    return sent.startsWith(memo.trim());
}

;// CONCATENATED MODULE: ./build/scan/key-refusals.js


const MOST_IN_A_ROW = 3;
const PAUSE_MS = 20_000;
/**
 * Counts how often in a row the service has refused the keys. Three refusals within a minute end a
 * wait that would otherwise go on for hours: waiting doesn't make keys valid. A single refusal may
 * be a slip of the gateway.
 */
class KeyRefusals {
    #inARow = 0;
    /** Notes the result of a look: what it saw, or its fault. */
    note(result) {
        this.#inARow = refusesKeys(result) ? this.#inARow + 1 : 0;
    }
    get areFinal() {
        return this.#inARow >= MOST_IN_A_ROW;
    }
    /** Milliseconds before the next look: the usual pause, unless the last look was refused. */
    pauseOr(usualMs) {
        return this.#inARow > 0 ? PAUSE_MS : usualMs;
    }
    /**
     * Makes that pause. Returns false at once if the refusals are final or the patience ends first.
     */
    async pauseWithin(usualMs, patience, means) {
        return !this.areFinal && (await pauseWithin(this.pauseOr(usualMs), patience, means));
    }
}

;// CONCATENATED MODULE: ./build/scan/find-ordered.js









/**
 * Looks once for the scan with the token in its memo, in more places the longer it has been
 * missing. A service that matches part of the memo finds it at once. One that matches the whole
 * memo, cuts it, or skips re-diagnoses needs the other places.
 * @param round which look this is, from 1; without it, every page of every place is read
 * @throws ServiceFault, also if the scan is listed without a number
 */
async function findByToken(look, { token, memo, url }, round) {
    const places = [
        { by: 'memo', text: token },
        ...(memo === token ? [] : [{ by: 'memo', text: memo }]),
        ...byHostOf(url),
        'list',
    ];
    let isUnnumbered = false;
    const isThorough = round === undefined;
    for (const place of isThorough ? places : places.slice(0, Math.max(1, 2 * round - 1))) {
        for await (const page of pagesAt(place, look, isThorough)) {
            const scan = withRescans(page.scans).find(({ memo: kept }) => bearsToken(kept, token));
            if (scan !== undefined)
                return { scan, place };
            if (page.unnumbered.some((kept) => bearsToken(kept, token)))
                isUnnumbered = true;
        }
    }
    if (isUnnumbered)
        throw new Unnumbered(token);
    return undefined;
}
/** The scan is listed, but without its number, so the look settled nothing. */
class Unnumbered extends ServiceFault {
    constructor(token) {
        const texts = { what: (0,texts_message/* say */.c)('scanUnnumbered', { token }), advice: (0,texts_message/* say */.c)('adviceUnsettled', { token }) };
        super({ kind: 'service', ...texts, effect: 'none', isTransient: true });
    }
}
/**
 * The one scan of the URL that began after the order, had not ended before it, and bears no token
 * other than a part of this one: the accepted order's scan, if the service did not keep the memo.
 * Undefined if none or several fit.
 * @param order with its time by the service's clock
 */
async function findByUrlAndTime(look, order) {
    const scans = await allOfUrl(order.url, look, look.patience);
    const [only, ...others] = scansSince(scans, order);
    return only === undefined || others.length > 0 ? undefined : { scan: only, place: byUrlOf(only) };
}
/**
 * The scans that may have come of an order that was perhaps accepted. None bears its token, but the
 * service may have kept less of its memo. A scan is another order's if its memo is shorter than
 * what the service is seen to keep of memos like this.
 * @param order with its time by the service's clock
 */
async function findLikely(look, { memo: sent, ...order }) {
    const scans = await allOfUrl(order.url, look, look.patience);
    const memos = scans.map(({ memo }) => memo).filter((memo) => tokenIn(memo) !== undefined);
    const kept = Math.min(sent.length, Math.max(0, ...memos.map((memo) => memo.length)));
    return scansSince(scans, order).filter(({ memo }) => memo.length >= kept && mayBeKeptOf(memo, sent));
}
function scansSince(scans, { token, orderedAt }) {
    const since = orderedAt - CLOCKS_DIFFER_BY_MS;
    return scans
        .filter((scan) => !hasOtherToken(scan.memo, token))
        .filter(({ startedAt, endedAt }) => (startedAt === undefined ? endedAt === undefined : startedAt >= since))
        .filter(({ endedAt }) => endedAt === undefined || endedAt + RECORD_STEP_MS > orderedAt);
}
/** Records give times in seconds, rounded down. */
const RECORD_STEP_MS = 1_000;
/**
 * Milliseconds to wait after an order before concluding that no scan came of it. The service is
 * known to list a scan within a minute of accepting it; the rest is for a request that was still in
 * transit.
 */
const LISTED_WITHIN_MS = 75_000;
const find_ordered_PAUSES = { firstMs: 1_000, longestMs: 10_000 };
/** It is unknown whether an ordered scan exists. */
class Unsettled extends build_fault/* Fault */.v {
    /**
     * @param trouble why the last look failed, if it did
     * @param likely the scans that may have come of the order, if any
     */
    constructor(token, trouble, likely = []) {
        const numbers = likely.map(({ id }) => id);
        const what = (0,texts_message/* say */.c)('orderUnsettled', { token, trouble: trouble?.what ?? '', numbers });
        const advice = numbers.length > 0 ? (0,texts_message/* say */.c)('adviceLikely') : (0,texts_message/* say */.c)('adviceUnsettled', { token });
        super('service', what, { advice, cause: trouble });
    }
}
/**
 * Looks for a scan by its token until it is found, or until a look in every place, begun at
 * `settledAt` or later, has not seen it. A failed look settles nothing.
 * @throws Unsettled if the patience ends first or the keys are refused
 */
async function lookUp(wanted, settledAt, { means, patience }) {
    let trouble;
    const refusals = new KeyRefusals();
    for (let round = 1;; round += 1) {
        const settles = means.clock.now() >= settledAt;
        const look = { service: means.service, patience };
        const found = await unlessFault(() => findByToken(look, wanted, settles ? undefined : round));
        if (!(found instanceof ServiceFault) && (found !== undefined || settles))
            return found;
        if (found instanceof ServiceFault && trouble === undefined)
            means.log.warn((0,texts_message/* say */.c)('lookTroubled', { what: found.what }));
        trouble = found;
        refusals.note(found);
        const hasPaused = await refusals.pauseWithin(nthPause(round, find_ordered_PAUSES), patience, means);
        if (!hasPaused)
            throw new Unsettled(wanted.token, trouble);
    }
}

;// CONCATENATED MODULE: ./build/scan/halt.js




/**
 * How long to wait for a halted scan to end, in milliseconds. After that, a later look or the post
 * step deals with it.
 */
const HALT_WITHIN_MS = 60_000;
const halt_PAUSES = { firstMs: 1_000, longestMs: 10_000 };
/**
 * Cancels a scan that is still queued, or stops one that has begun. Only its state decides which:
 * it can begin between two requests, and what a refusal means is unknown. If a command doesn't
 * change the state, the other one follows.
 * @returns the scan as last seen, and whether the goal was reached before the patience ended
 */
async function halt(sighting, { goal, means, patience }) {
    const { service } = means;
    let seen = sighting;
    let last;
    for (let commands = 1;; commands += 1) {
        if (!isUnderWay(seen.scan.state))
            return { scan: seen.scan, isDone: true };
        const command = next(seen.scan, last);
        const isAccepted = await succeeds(() => service[command](seen.scan.id, patience));
        last = command;
        if (isAccepted && goal === 'accepted')
            return { scan: seen.scan, isDone: true };
        const hasPaused = await pauseWithin(nthPause(commands, halt_PAUSES), patience, means);
        if (!hasPaused)
            return { scan: seen.scan, isDone: false };
        await succeeds(async () => {
            const found = await findAgain(seen, { service, patience });
            if (found.scan.state !== seen.scan.state)
                last = undefined;
            seen = found;
        });
    }
}
function next({ state }, last) {
    const fitting = state === 'queued' ? 'cancel' : 'stop';
    if (last !== fitting)
        return fitting;
    return fitting === 'cancel' ? 'stop' : 'cancel';
}
async function succeeds(attempt) {
    try {
        await attempt();
        return true;
    }
    catch (cause) {
        if (cause instanceof build_fault/* Fault */.v && cause.kind !== 'interrupted')
            return false;
        throw cause;
    }
}

;// CONCATENATED MODULE: ./build/scan/twins.js






/** Every other scan that bears the token. */
async function findTwins({ token, id, url }, means, patience) {
    const byMemo = await allAt({ service: means.service, patience }, { by: 'memo', text: token });
    // A search that skips the known scan skips others like it.
    const scans = byMemo.some((scan) => scan.id === id) ? byMemo : await allOfUrl(url, means, patience);
    return scans
        .filter((scan) => bearsToken(scan.memo, token) && scan.id !== id)
        .map((scan) => ({ scan, place: byUrlOf(scan) }));
}
/**
 * Notes a twin in the ledger as one to halt. It is charged even if it has ended. Returns false if
 * it was noted before.
 */
function noteTwin({ token, id }, { scan }, { ledger, log }) {
    const isNew = ledger.noteTwin(token, scan.id);
    if (isNew)
        log.warn((0,texts_message/* say */.c)('twinFound', { number: scan.id, kept: id, isOver: !isUnderWay(scan.state) }));
    return isNew;
}
/** Halts a twin. If it isn't seen to end, it stays in the ledger as one to halt. */
async function haltTwin({ token }, twin, halting) {
    const number = twin.scan.id;
    const { isDone } = await halt(twin, halting);
    if (isDone && halting.goal === 'ended')
        halting.means.ledger.settleTwin(token, number);
    return { number, isDone };
}
/**
 * Halts every other scan that bears the token, if the service answers now, and notes once no more
 * can come. A second scan exists only if the service listed the first so late that its order was
 * thought lost and sent again (docs/decisions/0002-charged-once.md).
 * @param until from when a look sees every scan that can exist, in milliseconds since the epoch
 */
async function haltTwins({ until, ...kept }, means, patience) {
    const lookedAt = means.clock.now();
    const twins = await unlessFault(() => findTwins(kept, means, patience));
    if (twins instanceof ServiceFault)
        return;
    for (const twin of twins) {
        noteTwin(kept, twin, means);
        const within = { ...patience, until: means.clock.now() + HALT_WITHIN_MS };
        await haltTwin(kept, twin, { goal: 'ended', means, patience: within });
    }
    if (lookedAt >= until)
        means.ledger.endTwins(kept.token);
}
/** Milliseconds by which the delay between order and listing may vary from one scan to another. */
const LISTING_VARIES_BY_MS = 60_000;
/**
 * How long after an order to wait for its scan at most, in milliseconds, however late the service
 * listed another.
 */
const LONGEST_LATENESS_MS = 5 * 60_000;
/**
 * Until when a second scan may still be listed next to one found now: the service has just shown
 * how late it lists. Undefined if there can be none.
 * @param orders when the orders that may have been accepted were sent, oldest first
 */
function twinUntil(orders, now) {
    const [first] = orders;
    const last = orders.at(-1);
    if (first === undefined || last === undefined || orders.length < 2)
        return undefined;
    return last + Math.min(now - first, LONGEST_LATENESS_MS) + LISTING_VARIES_BY_MS;
}

;// CONCATENATED MODULE: ./build/story/cleanup.js











/** A scan of ours that may be running against the user's wishes is a failure. */
function resultOf(result) {
    return { message: messageOf(result), fails: !result.isDone };
}
function messageOf({ entry, numbers, isDone, isLeft, likely = [] }) {
    const isUnknown = numbers.length === 0;
    const number = (0,texts_message/* say */.c)('enumeration', { items: numbers });
    if (isLeft)
        return isUnknown ? (0,texts_message/* say */.c)('cleanUpLeftUnknown', { token: entry.token }) : (0,texts_message/* say */.c)('cleanUpLeft', { number });
    if (isDone && isUnknown) {
        return (0,texts_message/* say */.c)(entry.stage === 'settled' ? 'cleanedUpNoSecond' : 'cleanedUpNone', { token: entry.token });
    }
    if (isDone)
        return (0,texts_message/* say */.c)(entry.stage === 'conflicted' ? 'cleanedUpAfterAll' : 'cleanedUp', { number });
    if (likely.length > 0)
        return (0,texts_message/* say */.c)('cleanUpLikely', { number: (0,texts_message/* say */.c)('enumeration', { items: likely }) });
    return isUnknown ? (0,texts_message/* say */.c)('cleanUpUnsettled', { token: entry.token }) : (0,texts_message/* say */.c)('cleanUpFailed', { number });
}
/** How long the clean-up after the step waits for scans to end, in milliseconds. */
const POST_CLEAN_UP_MS = 4 * 60_000;
const cleanup_PAUSE_MS = 2_000;
/** Extra milliseconds for a request in progress when the patience ends. */
const LAST_REQUEST_MS = 1_000;
/**
 * Halts every scan of ours that nobody looks after any more, found by the saved entries and by the
 * token. Leaves alone a scan that the ledger marks as not ours. A look takes many requests, so a
 * scan not seen by `until` (milliseconds since the epoch) is not waited for: the runner may soon
 * kill the step, with everything that it has yet to publish.
 */
async function cleanUp(ledger, goal, { means, until }) {
    const late = new AbortController();
    const over = new AbortController();
    const leftMs = until + LAST_REQUEST_MS - means.clock.now();
    means.clock.sleep(leftMs, over.signal).then(() => late.abort(new Unsettled('')), () => { });
    const halting = { goal, means, patience: { until, signal: late.signal } };
    try {
        return await Promise.all(ledger.filter(saved_ledger/* needsCleanUp */.MO).map((entry) => cleanUpOne(entry, halting)));
    }
    finally {
        over.abort();
    }
}
async function cleanUpOne(entry, halting) {
    const { goal, means, patience } = halting;
    const { token, url, scanId, stage } = entry;
    const unseen = { entry, numbers: scanId === undefined ? [] : [scanId], isDone: false, isLeft: false };
    // Only its twins may be left.
    if (stage === 'settled') {
        const others = await haltOthers(entry, { token, id: scanId ?? '', url }, halting);
        return { ...unseen, numbers: others.numbers, isDone: others.isDone };
    }
    const seen = await insist(() => see(entry, means, patience), means, patience);
    if (seen === undefined)
        return unseen;
    const { first, likely = [] } = seen;
    if (likely.length > 0)
        return { ...unseen, likely: likely.map(({ id }) => id) };
    if (first === undefined) {
        if (goal === 'ended')
            means.ledger.keep({ ...entry, stage: 'settled', cost: 0 });
        return { ...unseen, numbers: [], isDone: true };
    }
    const kept = { token, id: first.scan.id, url };
    // Both at once, since looking for others takes requests.
    const [own, others] = await Promise.all([halt(first, halting), haltOthers(entry, kept, halting)]);
    const isSettled = own.isDone && goal === 'ended';
    // Read again: the look for others may have changed it meanwhile.
    const noted = means.ledger.of(token).find(({ twin }) => twin === entry.twin) ?? entry;
    means.ledger.keep({
        ...noted,
        stage: isSettled ? 'settled' : stage === 'halting' ? 'halting' : 'found',
        scanId: kept.id,
    });
    return { ...unseen, numbers: [kept.id, ...others.numbers], isDone: own.isDone && others.isDone };
}
/**
 * Halts every other scan of the token that has no entry of its own yet, if there can be one.
 * Repeats until no more can appear in the list. If the service's acceptance is enough, halts only
 * those listed now.
 */
async function haltOthers({ twin, scanId, twinUntil }, kept, halting) {
    const { goal, means, patience } = halting;
    const mayHaveTwin = twin === 0 && (scanId === undefined || twinUntil !== undefined);
    const numbers = [];
    let isDone = true;
    while (mayHaveTwin) {
        const lookedAt = means.clock.now();
        const twins = await insist(() => findTwins(kept, means, patience), means, patience);
        if (twins === undefined)
            return { numbers, isDone: false };
        const noted = twins.filter((each) => noteTwin(kept, each, means));
        const halted = await Promise.all(noted.map((each) => haltTwin(kept, each, halting)));
        numbers.push(...halted.map(({ number }) => number));
        isDone &&= halted.every((each) => each.isDone);
        if (goal === 'accepted' || lookedAt >= (twinUntil ?? 0))
            break;
        // The service was asked all along: a scan that it has not listed by then is not known to exist.
        // Pauses only if a whole look fits in afterwards: one cut short would be taken for a failed
        // one.
        const lookMs = means.clock.now() - lookedAt;
        const mayPause = { ...patience, until: patience.until - lookMs };
        if (!(await pauseWithin(cleanup_PAUSE_MS, mayPause, means)))
            return { numbers, isDone };
    }
    if (goal === 'ended' && twinUntil !== undefined)
        means.ledger.endTwins(kept.token);
    return { numbers, isDone };
}
/**
 * From when a look that sees nothing proves that no scan is listed with the token: at once, if
 * another scan was in the order's way. If the order's answer is unknown, this adds the longest wait
 * for one, since the service may have received the order at any time during it.
 */
function settledAt({ stage, orderedAt }) {
    if (stage === 'conflicted')
        return orderedAt;
    return orderedAt + LISTED_WITHIN_MS + (stage === 'accepted' ? 0 : ORDER_TIMEOUT_MS);
}
/**
 * The scan of the entry; none if no scan came of it, which is certain unless there are likely ones.
 * @throws Fault
 */
async function see(entry, means, patience) {
    const { token, url, scanId, stage } = entry;
    const look = { service: means.service, patience };
    if (scanId !== undefined) {
        return { first: await findNumber(scanId, [{ by: 'memo', text: token }, ...byHostOf(url)], look) };
    }
    const first = await lookUp(entry, settledAt(entry), { means, patience });
    if (first !== undefined || stage === 'conflicted')
        return { first };
    const likely = await findLikely(look, { ...entry, orderedAt: means.service.timeAt(entry.orderedAt) });
    // An accepted order has a scan, however late it is listed.
    const isToCome = stage === 'accepted' && likely.length === 0;
    return { first: isToCome ? await lookUp(entry, Number.POSITIVE_INFINITY, { means, patience }) : undefined, likely };
}
/** Milliseconds after which a scan that is no longer listed is not expected to reappear. */
const GONE_FOR_MS = 60_000;
/**
 * Repeats a look until it succeeds. Undefined if the service doesn't answer in time, refuses the
 * keys, or no longer lists the scan.
 */
async function insist(look, means, patience) {
    const refusals = new KeyRefusals();
    let goneSince;
    for (;;) {
        try {
            return await look();
        }
        catch (cause) {
            if (!(cause instanceof build_fault/* Fault */.v))
                throw cause;
            refusals.note(cause);
            const now = means.clock.now();
            goneSince = cause instanceof ServiceFault ? undefined : (goneSince ?? now);
            const isGone = cause instanceof Unsettled || (goneSince !== undefined && now - goneSince >= GONE_FOR_MS);
            if (isGone || !(await refusals.pauseWithin(cleanup_PAUSE_MS, patience, means)))
                return undefined;
        }
    }
}

// EXTERNAL MODULE: ./build/story/endings.js
var story_endings = __webpack_require__(9758);
;// CONCATENATED MODULE: ./build/story/left-running.js

/**
 * Stages whose scans must end even if an interruption leaves scans running: those halted for
 * another reason, and those that nobody knows to be running.
 */
const NEVER_LEFT = ['halting', 'settled', 'conflicted'];
/** What an interruption leaves running, as the user asked. */
function leaveAll(ledger) {
    return ledger
        .filter((entry) => (0,saved_ledger/* needsCleanUp */.MO)(entry) && !NEVER_LEFT.includes(entry.stage))
        .map((entry) => {
        return { entry, numbers: entry.scanId === undefined ? [] : [entry.scanId], isDone: true, isLeft: true };
    });
}

;// CONCATENATED MODULE: ./build/story/rehearse.js



/**
 * Logs what a run would do. Starts nothing, and asks the service only for one page of its list,
 * which proves the credentials and costs nothing.
 */
async function rehearse(assignments, { service, log }, patience) {
    try {
        await service.list(1, patience);
    }
    catch (cause) {
        return [(0,story_endings/* failed */.gz)(cause)];
    }
    return assignments.map(({ site, url, scanId }) => {
        const target = url === undefined ? undefined : { ...site, url };
        if (scanId !== undefined)
            log.info((0,texts_message/* say */.c)('rehearsalAttach', { number: scanId }));
        else if (target !== undefined) {
            // Names of headers show what would be sent. Their values may be secret.
            const shown = { ...target, headers: target.headers.map(([name]) => [name, '…']) };
            log.info((0,texts_message/* say */.c)('rehearsal', { site: target.url, body: JSON.stringify(orderBody({ target: shown, memo: target.note })) }));
        }
        return (0,story_endings/* rehearsed */.kr)({ target });
    });
}

// EXTERNAL MODULE: ./build/publish/or-warn.js
var or_warn = __webpack_require__(1360);
// EXTERNAL MODULE: ./build/render/site-label.js
var site_label = __webpack_require__(3217);
;// CONCATENATED MODULE: ./build/scan/find-attachable.js






/**
 * The scans with these numbers that are listed. The service can't read a single scan, so this
 * searches the list of all.
 * @throws ServiceFault
 */
async function findNumbered(numbers, { service }, patience) {
    const found = new Map();
    if (numbers.length === 0)
        return found;
    await findAt({ service, patience }, 'list', (scan) => {
        if (numbers.includes(scan.id))
            found.set(scan.id, { scan, place: byUrlOf(scan) });
        return found.size === numbers.length;
    });
    return found;
}
/** The scan with that number among these. @throws Fault if it is not one of them */
function sightNumbered(number, found) {
    const sighting = found.get(number);
    if (sighting === undefined) {
        throw new build_fault/* Fault */.v('configuration', (0,texts_message/* say */.c)('numberUnknown', { number }), { advice: (0,texts_message/* say */.c)('adviceNumberUnknown') });
    }
    return { ...sighting, recognisedBy: 'number' };
}
/**
 * The scan that an earlier attempt of the same run, job, step and target started: their tokens
 * share a stem. Undefined unless exactly one is under way or completed.
 */
async function findEarlier({ stem, url }, { service }, patience) {
    const look = { service, patience };
    const isFitting = ({ state, reportExpired }) => (isUnderWay(state) || state === 'completed') && !reportExpired;
    const places = [{ by: 'memo', text: stem }, ...byHostOf(urlKeyOf(url)), 'list'];
    for (const place of places) {
        const own = (await allAt(look, place)).filter(({ memo }) => bearsToken(memo, `${stem}-`));
        const clear = [];
        for (const scan of new Map(own.map((each) => [each.id, each])).values())
            clear.push(scan.state === 'unclear' ? await service.clarify(scan, patience) : scan);
        const [only, ...others] = clear.filter(isFitting);
        if (only !== undefined) {
            return others.length === 0 ? { scan: only, place: byUrlOf(only), recognisedBy: 'earlier-attempt' } : undefined;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/scan/turnstile.js
/** The longest sleep that a timer can take, in milliseconds. */
const LONGEST_SLEEP_MS = 2 ** 31 - 1;
/**
 * Lets one through at a time. Whoever comes meanwhile waits. Of those, whoever has had the fewest
 * turns is next, so that nobody is passed over; then the lowest place.
 */
class Turnstile {
    #clock;
    #waiting = [];
    #isTaken = false;
    constructor(clock) {
        this.#clock = clock;
    }
    /** The turn of this place. */
    at(place) {
        let isMine = false;
        let turns = 0;
        return {
            take: async (patience, onWait) => {
                patience.signal?.throwIfAborted();
                if (isMine)
                    return true;
                if (this.#isTaken)
                    onWait?.();
                isMine = !this.#isTaken || (await this.#waitFor({ place, turns }, patience));
                if (!isMine)
                    return false;
                this.#isTaken = true;
                turns += 1;
                return true;
            },
            leave: () => {
                if (isMine)
                    this.#passOn();
                isMine = false;
            },
        };
    }
    async #waitFor(who, { until, signal }) {
        const turn = Promise.withResolvers();
        let isIn = false;
        const waiter = {
            ...who,
            enter: () => {
                isIn = true;
                turn.resolve();
            },
        };
        this.#waiting.push(waiter);
        const over = new AbortController();
        const ends = signal === undefined ? over.signal : AbortSignal.any([signal, over.signal]);
        const leftMs = Math.min(Math.max(0, until - this.#clock.now()), LONGEST_SLEEP_MS);
        try {
            await Promise.race([turn.promise, this.#clock.sleep(leftMs, ends)]);
            return isIn;
        }
        catch (cause) {
            // The turn may have come at the same moment.
            if (isIn)
                this.#passOn();
            throw cause;
        }
        finally {
            over.abort();
            if (!isIn)
                this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        }
    }
    #passOn() {
        const [next] = this.#waiting.toSorted((a, b) => a.turns - b.turns || a.place - b.place);
        this.#isTaken = next !== undefined;
        if (next === undefined)
            return;
        this.#waiting.splice(this.#waiting.indexOf(next), 1);
        next.enter();
    }
}

;// CONCATENATED MODULE: ./build/scan/turns.js




/** The time ran out before a scan could be ordered. */
class NeverOrdered extends build_fault/* Fault */.v {
    /** Why the order had to wait its turn, if it did. */
    obstacle;
    constructor(obstacle) {
        super('service', (0,texts_message/* say */.c)('neverOrdered'), { cause: obstacle });
        this.obstacle = obstacle;
    }
}
/** Milliseconds between two orders once one has had to wait for its turn. */
const TURN_PAUSE_MS = 30_000;
/**
 * Whose turn it is to order a scan. Orders are sent one at a time. Once the service has had no
 * place for one, a single order is sent every half minute, whatever its site: any order may be
 * accepted and charged. Sites on one host follow one another, since the service may refuse to scan
 * a host twice at once.
 */
class Turns {
    #clock;
    #hasOthers;
    #line;
    #hosts = new Map();
    /** The hosts of the scans that are being watched, by the places of their sites. */
    #watched = new Map();
    /**
     * When each site's scan ended, in milliseconds since the epoch; infinity while it goes on, or
     * may.
     */
    #ends = new Map();
    /** Why orders have to wait; undefined as long as none had to. */
    #obstacle;
    #nextAt = 0;
    /** @param sites how many the step has */
    constructor(clock, sites) {
        this.#clock = clock;
        this.#hasOthers = sites > 1;
        this.#line = new Turnstile(clock);
    }
    /**
     * The turns of one site.
     * @param place among the sites of the step: the lowest orders first
     * @param host '' if it is unknown
     */
    of(place, host) {
        const hostTurnstile = this.#hosts.get(host) ?? new Turnstile(this.#clock);
        this.#hosts.set(host, hostTurnstile);
        const hostTurn = hostTurnstile.at(place);
        const lineTurn = this.#line.at(place);
        let begunAt = 0;
        let ownObstacle;
        // A full queue is in everyone's way. A scan is in the way of one site, as far as is known.
        const obstacleOfSite = () => ownObstacle ?? (this.#obstacle?.refusal === 'queue-full' ? this.#obstacle : undefined);
        return {
            hasOthers: this.#hasOthers,
            begin: async (patience, onHostWait) => {
                if (!(await hostTurn.take(patience, onHostWait))) {
                    throw new NeverOrdered(new build_fault/* Fault */.v('service', (0,texts_message/* say */.c)('hostHasTurn')));
                }
                await this.#waitForWatched(host, patience, onHostWait);
                if (!(await lineTurn.take(patience)) || !(await this.#pause(patience))) {
                    throw new NeverOrdered(obstacleOfSite());
                }
                begunAt = this.#clock.now();
            },
            sent: (fault) => {
                const hasNoPlace = fault?.refusal === 'queue-full' || fault?.refusal === 'already-scanning';
                if (hasNoPlace)
                    this.#obstacle = ownObstacle = fault;
                // It may take minutes until the scan of an accepted order is known.
                if (hasNoPlace || fault?.effect === 'none')
                    this.#ends.delete(place);
                else
                    this.#ends.set(place, Number.POSITIVE_INFINITY);
                if (this.#obstacle !== undefined)
                    this.#nextAt = this.#clock.now() + TURN_PAUSE_MS;
                lineTurn.leave();
            },
            obstacle: obstacleOfSite,
            obstacleOfAny: () => this.#obstacle,
            attaches: () => void this.#watched.set(place, host),
            runs: () => {
                this.#ends.set(place, Number.POSITIVE_INFINITY);
                this.#watched.set(place, host);
            },
            hadOthersRunning: () => [...this.#ends].some(([other, endedAt]) => other !== place && endedAt >= begunAt),
            end: ({ goesOn }) => {
                if (!goesOn && this.#ends.get(place) === Number.POSITIVE_INFINITY)
                    this.#ends.set(place, this.#clock.now());
                this.#watched.delete(place);
                lineTurn.leave();
                hostTurn.leave();
            },
        };
    }
    /** A scan that was attached to has no turn of its host, but takes its place all the same. */
    async #waitForWatched(host, patience, onWait) {
        const isBusy = () => host !== '' && [...this.#watched.values()].includes(host);
        if (isBusy())
            onWait?.();
        while (isBusy()) {
            const isInTime = await pauseWithin(TURN_PAUSE_MS, patience, { clock: this.#clock });
            if (!isInTime)
                throw new NeverOrdered(new build_fault/* Fault */.v('service', (0,texts_message/* say */.c)('hostHasTurn')));
        }
    }
    async #pause(patience) {
        const pauseMs = this.#nextAt - this.#clock.now();
        return pauseMs <= 0 || (await pauseWithin(pauseMs, patience, { clock: this.#clock }));
    }
}

;// CONCATENATED MODULE: ./build/scan/list-rounds.js




/** How many rounds in a row to look for a scan on the first and the last page. */
const MOST_MISSES = 2;
/** The first page and the last. */
const MOST_ENDS = 2;
/**
 * How many pages at most, for each scan that is on no known page, the list may have to be combed.
 */
const PAGES_PER_LOST = 3;
/**
 * Looks at many scans with few reads. A page of the list shows up to a hundred scans at once, so
 * the pages on which they were last seen are read first. A scan on none of them gets a search of
 * its own.
 */
class ListRounds {
    /** The page on which a scan was last seen. */
    #pageOf = new Map();
    /** For how many rounds in a row a scan has been on none of the pages read. */
    #missed = new Map();
    #lastPage = 1;
    /** The page that was last combed for scans on no known page. */
    #combed = 1;
    #rounds = 0;
    /**
     * Looks once at each of these scans. If a read fails, its fault is the result for each scan that
     * it might have shown and that no other read showed.
     * @throws the reason of an interruption
     */
    async look(sightings, means) {
        this.#rounds += 1;
        const unseen = new Map(sightings.map((sighting) => [sighting.scan.id, sighting]));
        const guesses = new Map([...unseen.keys()].flatMap((id) => this.#knownPage(id)));
        const round = { unseen, seen: new Map(), guesses, read: new Set(), ends: 0, hasCombed: false };
        if (unseen.size > 1)
            await this.#readPages(round, means);
        await this.#search(round, means);
        return round.seen;
    }
    #knownPage(id) {
        const page = this.#pageOf.get(id);
        return page === undefined ? [] : [[id, page]];
    }
    async #readPages(round, means) {
        for (;;) {
            const number = this.#nextPage(round);
            if (number === undefined)
                break;
            round.read.add(number);
            const page = await unlessFault(() => means.service.list(number, means.patience));
            if (page instanceof ServiceFault)
                return;
            this.#lastPage = page.lastPage ?? Math.max(this.#lastPage, number);
            for (const scan of withRescans(page.scans))
                this.#note(scan, number, round);
            this.#guessOn(number, round);
        }
        for (const id of round.unseen.keys()) {
            this.#pageOf.delete(id);
            this.#missed.set(id, (this.#missed.get(id) ?? 0) + 1);
        }
    }
    #note(scan, page, { unseen, seen }) {
        const before = unseen.get(scan.id);
        if (before === undefined)
            return;
        unseen.delete(scan.id);
        seen.set(scan.id, { scan, place: before.place });
        this.#pageOf.set(scan.id, page);
        this.#missed.delete(scan.id);
    }
    /** If new scans are listed first, a scan that has left its page is on the next one. */
    #guessOn(page, { unseen, guesses }) {
        for (const [id, guess] of guesses) {
            if (guess !== page || !unseen.has(id))
                continue;
            if (this.#pageOf.get(id) === page && page < this.#lastPage)
                guesses.set(id, page + 1);
            else
                guesses.delete(id);
        }
    }
    /** The page to read next: the one on which most of the unseen scans are expected. */
    #nextPage(round) {
        const { unseen, guesses, read } = round;
        const ids = [...unseen.keys()];
        const [best] = [...Map.groupBy(ids, (id) => guesses.get(id))]
            .flatMap(([page, { length }]) => (page === undefined || read.has(page) ? [] : [{ page, length }]))
            .toSorted((a, b) => b.length - a.length);
        if (best !== undefined)
            return best.page;
        return this.#pageForLost(ids.filter((id) => !guesses.has(id)), round);
    }
    /**
     * The page to read for scans on no known page, if there are several: a search finds a single one
     * as cheaply. New scans are on the first or the last page, depending on how the service sorts.
     * The rest of a short list is combed, one page a round.
     */
    #pageForLost(lost, round) {
        const { read, hasCombed } = round;
        const isFresh = (id) => (this.#missed.get(id) ?? 0) < MOST_MISSES;
        const end = round.ends < MOST_ENDS ? [1, this.#lastPage].find((page) => !read.has(page)) : undefined;
        if (lost.filter(isFresh).length > 1 && end !== undefined) {
            round.ends += 1;
            return end;
        }
        if (hasCombed || lost.length < 3 || this.#lastPage > lost.length * PAGES_PER_LOST)
            return undefined;
        round.hasCombed = true;
        this.#combed = (this.#combed % this.#lastPage) + 1;
        return read.has(this.#combed) ? undefined : this.#combed;
    }
    /**
     * Once the service is out of order or refuses the keys, this round searches for no other scan.
     */
    async #search({ unseen, seen }, means) {
        const all = [...unseen.values()];
        // Each round begins with a different scan, so that a search that fails can't always hide the
        // others.
        const first = all.length === 0 ? 0 : this.#rounds % all.length;
        let outage;
        for (const sighting of [...all.slice(first), ...all.slice(0, first)]) {
            const look = outage ?? (await lookAgain(sighting, means));
            seen.set(sighting.scan.id, look);
            if (look instanceof ServiceFault && (look.isTransient || refusesKeys(look)))
                outage = look;
        }
    }
}
async function lookAgain(sighting, means) {
    try {
        return await findAgain(sighting, means);
    }
    catch (cause) {
        if (cause instanceof build_fault/* Fault */.v && cause.kind !== 'interrupted')
            return cause;
        throw cause;
    }
}

;// CONCATENATED MODULE: ./build/scan/watcher.js





const SIGN_OF_LIFE_MS = 5 * 60_000;
/**
 * How long to keep looking at a scan that is no longer listed or whose kind of ending is unknown,
 * in milliseconds.
 */
const STUCK_FOR_MS = 10 * 60_000;
/**
 * The first pause between two looks, in milliseconds, and how much longer each one is than the one
 * before. If the scan joins others, its looks slow down sooner: each of them is a look at all.
 */
const PACE_ALONE = { firstMs: 2_000, growsBy: 1.5 };
const PACE_AMONG_OTHERS = { firstMs: 10_000, growsBy: 3 };
/** Keeps an eye on one scan and tells what changes. */
class Watcher {
    #scan;
    #place;
    #fault;
    #refusals = new KeyRefusals();
    #stuckSince;
    #underWayAt;
    #told = '';
    #toldAt;
    #changedAt;
    #pauseMs;
    #growsBy;
    #longestMs;
    #means;
    constructor({ scan, place }, { pollIntervalMs, joinsOthers }, means) {
        const { firstMs, growsBy } = joinsOthers ? PACE_AMONG_OTHERS : PACE_ALONE;
        this.#growsBy = growsBy;
        this.#longestMs = pollIntervalMs;
        this.#pauseMs = Math.min(firstMs, pollIntervalMs);
        this.#scan = scan;
        this.#place = place;
        this.#means = means;
        this.#toldAt = means.clock.now();
        this.#changedAt = this.#toldAt;
        this.#noteUnderWay(this.#toldAt);
        this.#tell();
    }
    get isDone() {
        return hasEnded(this.#scan.state);
    }
    /** Whether further looks are pointless. */
    get hasGivenUp() {
        const stuckMs = this.#means.clock.now() - (this.#stuckSince ?? this.#means.clock.now());
        return this.#refusals.areFinal || stuckMs >= STUCK_FOR_MS;
    }
    result() {
        const hasTimedOut = !this.isDone && !this.hasGivenUp;
        return {
            scan: this.#scan,
            underWayAt: this.#underWayAt,
            hasTimedOut,
            fault: this.isDone ? undefined : this.#fault,
        };
    }
    /** Where to look for it. */
    get sighting() {
        return { scan: this.#scan, place: this.#place };
    }
    /** Milliseconds before the next look. */
    get pauseMs() {
        return this.#refusals.pauseOr(this.#pauseMs);
    }
    /**
     * Takes in what a look has seen.
     * @param lookedAt when it began, in milliseconds since the epoch
     * @throws the reason of an interruption
     */
    async take(look, lookedAt, patience) {
        this.#pauseMs = Math.min(Math.round(this.#pauseMs * this.#growsBy), this.#longestMs);
        try {
            if (look instanceof build_fault/* Fault */.v)
                throw look;
            this.#place = look.place;
            this.#scan = look.scan.state === 'unclear' ? await this.#means.service.clarify(look.scan, patience) : look.scan;
            this.#noteUnderWay(lookedAt);
            if (this.#scan.state === 'unclear') {
                throw new build_fault/* Fault */.v('service', (0,texts_message/* say */.c)('endUnclear', { number: this.#scan.id }), { advice: (0,texts_message/* say */.c)('adviceScanGone') });
            }
            if (this.#fault !== undefined)
                this.#means.log.info((0,texts_message/* say */.c)('watchRecovered'));
            this.#note(undefined);
        }
        catch (cause) {
            if (!(cause instanceof build_fault/* Fault */.v) || cause.kind === 'interrupted')
                throw cause;
            if (this.#fault === undefined)
                this.#means.log.warn((0,texts_message/* say */.c)('watchTroubled', { what: cause.what }));
            this.#note(cause);
        }
        this.#tell();
    }
    #noteUnderWay(at) {
        if (isUnderWay(this.#scan.state))
            this.#underWayAt = at;
    }
    #note(fault) {
        this.#fault = fault;
        this.#refusals.note(fault);
        const isStuck = fault !== undefined && !(fault instanceof ServiceFault);
        this.#stuckSince = isStuck ? (this.#stuckSince ?? this.#means.clock.now()) : undefined;
    }
    /** Says what has changed, or gives a sign of life if nothing has for a long time. */
    #tell() {
        const { state, progress, crawled, found } = this.#scan;
        const now = this.#means.clock.now();
        const line = JSON.stringify([state, progress, crawled, found]);
        if (line === this.#told && now - this.#toldAt < SIGN_OF_LIFE_MS)
            return;
        if (line !== this.#told)
            this.#changedAt = now;
        this.#told = line;
        this.#toldAt = now;
        const minutes = Math.floor((now - this.#changedAt) / 60_000);
        this.#means.log.info((0,texts_message/* say */.c)('scanProgress', { state, progress, crawled, found, minutes }));
    }
}

;// CONCATENATED MODULE: ./build/scan/watchtower.js



/** The largest part of a pause that chance may take away. */
const MOST_JITTER = 0.1;
/** Watches all scans of a step, with one round of looks for all of them. */
class Watchtower {
    #means;
    #time;
    #rounds = new ListRounds();
    #watches = new Set();
    #isWatching = false;
    constructor(means, time) {
        this.#means = means;
        this.#time = time;
    }
    /**
     * Watches a scan until it has ended or the patience ends. A fault ends the watch only if waiting
     * can't cure it: the scan goes on whether we see it or not.
     * @throws the signal's reason
     */
    async watch(sighting, means) {
        const watch = {
            watcher: new Watcher(sighting, { ...this.#time, joinsOthers: this.#watches.size > 0 }, means),
            afterLook: means.afterLook,
            result: Promise.withResolvers(),
        };
        this.#watches.add(watch);
        if (!this.#isWatching)
            void this.#watchAll();
        return await watch.result.promise;
    }
    async #watchAll() {
        this.#isWatching = true;
        try {
            for (;;) {
                for (const watch of this.#watches)
                    this.#closeIfDone(watch);
                if (this.#watches.size === 0)
                    return;
                const isInTime = await pauseUpTo(this.#pauseMs(), this.#time, this.#means);
                if (!isInTime)
                    break;
                await this.#lookAtAll();
            }
            for (const watch of this.#watches)
                this.#close(watch);
        }
        catch (cause) {
            for (const { result } of this.#watches)
                result.reject(cause);
            this.#watches.clear();
        }
        finally {
            this.#isWatching = false;
        }
    }
    /**
     * Milliseconds before the next round: the shortest pause of any scan, that of the one that began
     * last. Rounds over many scans are spread a little, so that steps that began together don't go on
     * asking at the same moments.
     */
    #pauseMs() {
        const pauseMs = Math.min(...[...this.#watches].map(({ watcher }) => watcher.pauseMs));
        return this.#watches.size === 1 ? pauseMs : Math.round(pauseMs * (1 - MOST_JITTER * this.#means.chance()));
    }
    #closeIfDone(watch) {
        if (watch.watcher.isDone || watch.watcher.hasGivenUp)
            this.#close(watch);
    }
    #close(watch) {
        this.#watches.delete(watch);
        watch.result.resolve(watch.watcher.result());
    }
    async #lookAtAll() {
        const watches = [...this.#watches];
        const lookedAt = this.#means.clock.now();
        const sightings = watches.map(({ watcher }) => watcher.sighting);
        const looks = await this.#rounds.look(sightings, { service: this.#means.service, patience: this.#time });
        for (const watch of watches) {
            const look = looks.get(watch.watcher.sighting.scan.id);
            if (look !== undefined)
                await this.#doFor(watch, () => watch.watcher.take(look, lookedAt, this.#time));
            this.#closeIfDone(watch);
        }
        await Promise.all([...this.#watches].map((watch) => this.#doFor(watch, async () => await watch.afterLook?.())));
    }
    /** Does something for one watch. What that throws is the end of this watch alone. */
    async #doFor(watch, act) {
        try {
            await act();
        }
        catch (cause) {
            this.#watches.delete(watch);
            watch.result.reject(cause);
        }
    }
}

;// CONCATENATED MODULE: ./build/story/labelled.js

/** The log of one site among several: each message begins with the site's label. */
function labelled(log, site) {
    return {
        info: (message) => log.info((0,texts_message/* say */.c)('aboutSite', { site, what: message })),
        warn: (message) => log.warn((0,texts_message/* say */.c)('aboutSite', { site, what: message })),
        // The lines of several sites mingle, so no part belongs to one of them.
        group: () => () => { },
    };
}

// EXTERNAL MODULE: ./build/redaction/known/given-secrets.js
var given_secrets = __webpack_require__(2859);
;// CONCATENATED MODULE: ./build/judge/coverage.js



/**
 * Compares what a scan covered, according to its report, with what the target asks for.
 * @param allItems what `ALL` stands for
 */
function compareCoverage(target, report, allItems) {
    const wanted = target.items.includes('ALL') ? allItems : target.items;
    const covered = new Set(report.items.map((item) => item.toLowerCase()));
    const missing = covered.has('all') ? [] : wanted.filter((item) => !covered.has(item.toLowerCase()));
    const leftOut = (report.excludedUrls ?? []).filter((url) => !target.excludedUrls.some((own) => own === url || (0,site_url/* isSameUrl */.qo)(own, url)));
    const saysItems = report.items.length > 0;
    return {
        narrower: [
            ...(saysItems && missing.length > 0 ? [(0,texts_message/* say */.c)('itemsNarrower', { items: missing })] : []),
            ...(leftOut.length > 0 ? [(0,texts_message/* say */.c)('exclusionsWider', { count: leftOut.length })] : []),
        ],
        unknown: [
            ...(saysItems ? [] : [(0,texts_message/* say */.c)('itemsUnknown')]),
            ...(report.excludedUrls === undefined ? [(0,texts_message/* say */.c)('exclusionsUnknown')] : []),
        ],
    };
}
/** Warns that the scan may have run logged out, if this step would have logged in. */
function compareSession({ headers }) {
    return (0,given_secrets/* collectSecrets */.qb)({ keys: [], headers }).length > 0 ? [(0,texts_message/* say */.c)('sessionUnknown')] : [];
}

;// CONCATENATED MODULE: ./build/judge/crawl.js



/**
 * A scan that crawled less than this part of what the last one did has probably lost its session or
 * met a firewall.
 */
const NOTABLE_PART = 1 / 2;
/**
 * How many URLs the last scan crawled. Skips re-diagnoses, which may have looked only at what was
 * found before.
 * @param scans the newest first
 */
function lastCrawl(scans) {
    return scans.find((scan) => scan.crawled !== undefined && !isRescan(scan))?.crawled ?? 'none';
}
/** The limit as a number of URLs; undefined if it depends on scans that could not be read. */
function leastUrls(least, before) {
    if (typeof least === 'number')
        return least;
    if (before === 'unread')
        return undefined;
    return before === 'none' ? gate/* DEFAULT_MIN_CRAWLED_URLS */.vO : Math.max(1, Math.ceil((before * least.percent) / 100));
}
/** Whether a scan crawled enough to be judged, and what to warn of. */
function checkCrawl({ target, scan, report }, least, before) {
    const { crawled } = scan;
    const notCompared = before === 'unread' ? [(0,texts_message/* say */.c)('crawlNotCompared')] : [];
    if (crawled === undefined) {
        // Without the number, no percentage can be checked.
        const holds = least === gate/* DEFAULT_MIN_CRAWLED_URLS */.vO && isAmong(target.url, report.scannedOrigins);
        return { holds, warnings: [(0,texts_message/* say */.c)('crawlCountUnknown'), ...notCompared] };
    }
    const hasFallen = typeof before === 'number' && crawled < before * NOTABLE_PART;
    return {
        holds: crawled >= (leastUrls(least, before) ?? Number.POSITIVE_INFINITY),
        warnings: hasFallen ? [(0,texts_message/* say */.c)('crawlFell', { crawled, before })] : notCompared,
    };
}
/** Ignores ports, since nobody knows whether the service writes them. */
function isAmong(url, origins) {
    return origins.some((origin) => hostnameOf(origin) === new URL(url).hostname);
}
function hostnameOf(origin) {
    const url = origin.includes('://') ? origin : `http://${origin}`;
    return URL.canParse(url) ? new URL(url).hostname : undefined;
}

;// CONCATENATED MODULE: ./build/judge/headline.js



/** The verdict on a judged scan in one line. */
function tellVerdict({ end, scan, judgement }, demands, before) {
    const number = scan.id;
    const counts = tellCounts(judgement.review, demands);
    switch (end) {
        case 'gate-passed':
            return (0,texts_message/* say */.c)('gatePassed', { number, counts });
        case 'gate-failed': {
            const broken = judgement.checks.flatMap(({ holds, measure, most }) => holds || most === undefined ? [] : [(0,texts_message/* say */.c)('broken', { measure, most })]);
            return (0,texts_message/* say */.c)('gateFailed', { number, counts, broken });
        }
        case 'too-few-urls':
            return tellCrawl({ number, crawled: scan.crawled }, demands, before);
    }
}
/** How many URLs had to be crawled and, if that is a percentage, what it is a percentage of. */
function tellCrawl(fact, { minCrawledUrls }, before) {
    const least = leastUrls(minCrawledUrls, before);
    if (least === undefined)
        return (0,texts_message/* say */.c)('crawlUnread', fact);
    const isShare = typeof minCrawledUrls !== 'number' && typeof before === 'number';
    const told = isShare ? (0,texts_message/* say */.c)('leastShare', { least, ...minCrawledUrls, before }) : (0,texts_message/* say */.c)('leastUrls', { least });
    return (0,texts_message/* say */.c)('tooFewUrls', { ...fact, least: told });
}
/** The counts that the gate checked. */
function tellCounts({ counts, newCounts }, { gateOn }) {
    const isOnNew = gateOn === 'new' && newCounts !== undefined;
    const counted = (0,judge_severity/* bySeverity */.Np)((severity) => (isOnNew ? newCounts : counts)[severity]);
    return (0,texts_message/* say */.c)(isOnNew ? 'countedNew' : 'counted', counted);
}

// EXTERNAL MODULE: ./build/domain/reported-url.js
var reported_url = __webpack_require__(1662);
// EXTERNAL MODULE: ./build/judge/report.js
var judge_report = __webpack_require__(1932);
;// CONCATENATED MODULE: ./build/judge/counting.js


/**
 * Counts a report's findings, except those that do not count. If its totals and its details
 * disagree, the larger count of each severity wins. Findings that could not be read always count.
 *
 * A finding that does not count is subtracted from its own group if the severities of that group
 * are certain. Otherwise it is subtracted from everything that no such group explains, mildest
 * first. So the result is never milder than the truth, whichever finding has which severity, and
 * leaving out one more finding never raises a count.
 */
function countReport({ stated, categories }, counts = () => true) {
    const goneFrom = ({ findings }) => findings.filter((finding) => !counts(finding)).length;
    const leftOf = (some) => (0,judge_severity/* sumOf */.XN)(some.map((group) => (0,judge_severity/* withoutMildest */.d9)(group.counts, goneFrom(group))));
    const doubted = new Set(categories.filter((group) => !(0,judge_report/* isCertain */.te)(group)).map(({ category }) => category));
    // A group without findings may be a second count of findings whose severities are guessed.
    const isClear = (group) => (0,judge_report/* isCertain */.te)(group) && (group.findings.length > 0 || !doubted.has(group.category));
    const clear = categories.filter(isClear);
    const unclear = categories.filter((group) => !isClear(group));
    const gone = unclear.flatMap(({ findings }) => findings.filter((finding) => !counts(finding)));
    return (0,judge_severity/* sumOf */.XN)([leftOf(clear), (0,judge_severity/* largerOf */.dH)(withoutFindings(beyondGroups(stated, clear), gone), leftOf(unclear))]);
}
/** The counts without these findings. The mildest go first, and none that is worse than those. */
function withoutFindings(counts, findings) {
    return judge_severity/* SEVERITIES */.oC.toReversed().reduce((rest, worst) => {
        const gone = findings.filter(({ severity }) => severity === worst).length;
        return (0,judge_severity/* withoutMildest */.d9)(rest, gone, worst);
    }, counts);
}
/** The part of a report's totals that no certain group explains. */
function unexplained({ stated, categories }) {
    return beyondGroups(stated, categories.filter(judge_report/* isCertain */.te));
}
function beyondGroups(stated, groups) {
    return (0,judge_severity/* beyond */.wQ)(stated, (0,judge_severity/* sumOf */.XN)(groups.map((group) => group.counts)));
}

// EXTERNAL MODULE: ./build/redaction/text/replaced-parts.js
var replaced_parts = __webpack_require__(5513);
// EXTERNAL MODULE: ./build/judge/fingerprint/payload-mask.js + 1 modules
var payload_mask = __webpack_require__(7401);
;// CONCATENATED MODULE: ./build/judge/fingerprint/plain-part.js

/**
 * What may begin a value in a path, plain or URL-encoded. A session number does not count, since it
 * ends with its segment.
 */
const VALUE_IN_PATH = /(?:=|%(?:25){0,3}3d)(?<!;[\w.-]{0,80}sess[\w.-]{0,80}(?:=|%(?:25){0,3}3d))|[\s<>"'`]|%(?:25){0,3}(?:0[9ad]|2[027]|3[ce]|60)/i;
/** What may begin or end a query value that itself contains a `&`. */
const VALUE_IN_QUERY = /[\s<>"`]|&[a-z]{2,8};|(?<=[=:,([{])'|'(?=[\s;,)\]}+&]|$)/i;
/**
 * The path and query up to the first value that may contain separators: `/Bearer a/b`,
 * `?q={"token":"a&b"}`. Such a value may be a credential, or may have been one before redaction,
 * whose rules change. So the rest is left out.
 */
function plainPart(rest) {
    const end = rest.indexOf('#');
    const address = end === -1 ? rest : rest.slice(0, end);
    const queryAt = address.indexOf('?');
    const path = queryAt === -1 ? address : address.slice(0, queryAt);
    const inPath = path.search(VALUE_IN_PATH);
    if (inPath !== -1)
        return path.slice(0, inPath) + payload_mask/* HOLE */.vs;
    const query = address.slice(path.length);
    const inQuery = query.search(VALUE_IN_QUERY);
    return path + (inQuery === -1 ? query : query.slice(0, inQuery));
}

;// CONCATENATED MODULE: ./build/judge/fingerprint/fingerprint.js





/** Raise this with every change that alters fingerprints, and keep matching the earlier version. */
const FINGERPRINT_VERSION = 'wsc1';
const HEX_DIGITS = 32;
/**
 * A word of a path or a name, including the marks that tokens contain. A JSON web token counts as
 * one word despite its dots.
 */
const WORD = /[\w+=~-]{0,64}eyJ[\w-]{7,4096}(?:\.{1,2}[\w-]+){1,4}|(?:\[redacted\]|[\w+=~-])+/g;
const WEB_TOKEN = /eyJ[\w-]{7,4096}\./;
const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i;
/**
 * Every random or redacted word contains one of these. A UUID ends in twelve letters or digits, and
 * any run of sixteen contains twelve.
 */
const UNSTEADY = /[A-Za-z\d]{12}|eyJ|\[redacted\]/;
const SHORTEST_UNSTEADY = replaced_parts/* REDACTED */.X.length;
const LETTERS_AND_DIGITS = /[A-Za-z\d]{16,}/g;
/**
 * Identifies a finding from scan to scan, in letters, digits and hyphens. Never throws, whatever
 * the URL.
 *
 * It is made of the category, the method, the origin (unless it is the site's own), the path, the
 * names in the query, and the attacked parameter. Severity, payload, values, random parts of the
 * path, and possible credentials are left out, so that neither redaction nor a change to its rules
 * makes a difference.
 * @param siteUrl the site that was scanned, whose host may differ in the next scan
 */
function fingerprintOf(finding, siteUrl) {
    return createFingerprinter(siteUrl)(finding);
}
/** Prepares `fingerprintOf` for many findings of one site. */
function createFingerprinter(siteUrl) {
    const site = (0,reported_url/* readAddress */.zq)(siteUrl);
    return (finding) => {
        const address = (0,reported_url/* readAddress */.zq)(finding.url);
        const parameter = finding.parameter.trim();
        const mask = (0,payload_mask/* createPayloadMask */.xI)({ payload: finding.payload, parameter });
        const { segments, names } = (0,reported_url/* readResource */.R_)(plainPart(mask(address.rest)));
        const identity = [
            finding.category.trim(),
            finding.method.trim().toUpperCase(),
            fingerprint_originOf(address, site),
            segments.map(steadySegment),
            names.length < 2 ? names.map(steady) : [...new Set(names.map(steady))].toSorted(),
            // Like redaction, keeps only the `Cookie` of `Cookie: sid`.
            steady(mask(parameter).replace(/[:=].*/s, '')),
        ];
        return `${FINGERPRINT_VERSION}-${(0,external_node_crypto_.hash)('sha256', JSON.stringify(identity), 'hex').slice(0, HEX_DIGITS)}`;
    };
}
/**
 * On the site's own host, only what differs from the site counts: each preview deployment has its
 * own host.
 */
function fingerprint_originOf({ protocol: written, hostname, port }, site) {
    const protocol = written || site.protocol;
    if (hostname === '')
        return 'site';
    if (hostname !== site.hostname)
        return `${protocol}//${hostname}:${port}`;
    return protocol === site.protocol && port === site.port ? 'site' : `${protocol}//site:${port}`;
}
/**
 * A segment's parameters (`/cart;jsessionid=1A2B`, RFC 3986, section 3.3) keep only their names,
 * like those of the query.
 */
function steadySegment(segment) {
    if (!segment.includes(';'))
        return steady(segment);
    const [name, ...parameters] = segment.split(';');
    return [name ?? '', ...parameters.map((pair) => pair.replace(/=.*/s, ''))].map(steady).join(';');
}
/**
 * The text with a hole in place of every random or redacted word, such as a session number, a token
 * or a build's hash.
 */
function steady(text) {
    if (text.length < SHORTEST_UNSTEADY || !UNSTEADY.test(text))
        return text;
    return text.replace(WORD, (word) => (word.includes(replaced_parts/* REDACTED */.X) || isRandom(word) ? payload_mask/* HOLE */.vs : word));
}
/**
 * Whether a word contains a UUID, a JSON web token, or at least sixteen letters and digits in a row
 * with a digit right before a letter. Ordinary words and plain numbers have none of these.
 */
function isRandom(word) {
    return (UUID.test(word) ||
        WEB_TOKEN.test(word) ||
        (word.match(LETTERS_AND_DIGITS) ?? []).some((part) => /\d[A-Za-z]/.test(part)));
}

// EXTERNAL MODULE: ./build/judge/ignore/days.js
var days = __webpack_require__(7328);
;// CONCATENATED MODULE: ./build/judge/ignore/glob.js


const DEFAULT_PORT = { http: '80', https: '443' };
/**
 * Makes a matcher from a glob for addresses as `showAddress` writes them. `*` is any text within a
 * path segment or within the host, `**` is any text, and everything else is literal.
 * Percent-encoding, the host's case and the scheme's default port make no difference. The time is
 * at most proportional to the length of the pattern times that of the address, whatever they
 * contain.
 */
function createGlob(pattern) {
    const normal = normalise(pattern.trim());
    const steps = stepsOf(normal);
    const literals = normal.split(/\*+/);
    const [before = '', after = ''] = literals;
    if (literals.length === 1)
        return (address) => address === normal;
    if (literals.length === 2) {
        const isWithin = normal.includes('**') ? () => true : (text) => !text.includes('/');
        return (address) => address.length >= before.length + after.length &&
            address.startsWith(before) &&
            address.endsWith(after) &&
            isWithin(address.slice(before.length, address.length - after.length));
    }
    return (address) => hasInOrder(literals, address) && matches(steps, address);
}
/**
 * The segments without a star. `split('/')` finds all of them in every address that the pattern
 * matches.
 */
function literalSegments(pattern) {
    return normalise(pattern.trim())
        .split('/')
        .filter((segment) => !segment.includes('*'));
}
/** Rules out most addresses quickly: what is between the stars must occur in this order. */
function hasInOrder(literals, address) {
    let from = 0;
    for (const literal of literals) {
        const at = address.indexOf(literal, from);
        if (at === -1)
            return false;
        from = at + literal.length;
    }
    return true;
}
/** The pattern in the spelling that `showAddress` uses. */
function normalise(pattern) {
    const [, scheme, host = '', path = ''] = /^([^/:]*):\/\/([^/]*)(.*)$/s.exec(pattern) ?? [];
    if (scheme === undefined)
        return decode(pattern);
    const [, name = host, port] = /^(.*?)\.?(?::(\d+))?$/s.exec(host) ?? [];
    const ownPort = port === undefined || port === DEFAULT_PORT[scheme.toLowerCase()];
    const root = path === '' && !host.endsWith('**') ? '/' : '';
    return `${scheme.toLowerCase()}://${asciiHost(name)}${ownPort ? '' : `:${port}`}${decode(path)}${root}`;
}
/** Encodes labels in other scripts as the DNS does. A label with a star cannot be encoded. */
function asciiHost(name) {
    return name
        .split('.')
        .map((label) => (/^[\x20-\x7e]*$|\*/.test(label) ? label.toLowerCase() : (0,external_node_url_.domainToASCII)(label) || label))
        .join('.');
}
function decode(path) {
    return path
        .split('/')
        .map((segment) => (0,reported_url/* decodeSegment */.UR)(segment).replaceAll('/', '%2F'))
        .join('/');
}
function stepsOf(pattern) {
    return (pattern.match(/\*+|[^*]/gs) ?? []).map((part) => part.startsWith('*') ? { across: part.length > 1 } : { char: part });
}
/**
 * Tries all ways through the pattern at once, since backtracking would take too long on hostile
 * patterns.
 */
function matches(steps, address) {
    // For each place in the pattern, how many characters had been read when the place was last
    // reached.
    const lastReached = new Int32Array(steps.length + 1).fill(-1);
    let reached = [];
    reach(0, 0, reached);
    for (let index = 0; index < address.length && reached.length > 0; index += 1) {
        const char = address.charAt(index);
        const next = [];
        for (const at of reached) {
            const step = steps[at];
            if (step === undefined)
                continue;
            if ('across' in step) {
                if (step.across || char !== '/')
                    reach(at, index + 1, next);
            }
            else if (step.char === char)
                reach(at + 1, index + 1, next);
        }
        reached = next;
    }
    return lastReached[steps.length] === address.length;
    /** Adds a place. A star may match nothing, so the places after it are added too. */
    function reach(from, read, places) {
        for (let at = from; at <= steps.length && lastReached[at] !== read; at += 1) {
            lastReached[at] = read;
            places.push(at);
            const step = steps[at];
            if (step === undefined || !('across' in step))
                return;
        }
    }
}

;// CONCATENATED MODULE: ./build/judge/ignore/entries.js


/**
 * Makes an entry's selector. Blanks around texts make no difference. Whether the entry has expired
 * is not checked.
 */
function createSelector({ category, url, parameter, fingerprint }) {
    const isEqual = (wanted, given) => wanted === undefined || wanted.trim() === given.trim();
    const matchesUrl = url === undefined ? () => true : createGlob(url);
    return (finding, address) => isEqual(fingerprint, finding.fingerprint) &&
        isEqual(category, finding.category) &&
        isEqual(parameter, finding.parameter) &&
        matchesUrl(address);
}
/**
 * Finds the entries that select a finding, in the list's order. The result is the same as trying
 * each entry's `createSelector`. An entry has requirements, such as a fingerprint or segments of an
 * address. It is tried only on findings that meet its rarest one, so a long list stays fast on a
 * long report.
 */
function createIgnoreIndex(entries) {
    const asked = entries.map((entry) => keysOf(entry, entry.url === undefined ? [] : literalSegments(entry.url)));
    const askers = Map.groupBy(asked.flat(), (key) => key);
    const rarest = (keys) => keys.toSorted((a, b) => (askers.get(a)?.length ?? 0) - (askers.get(b)?.length ?? 0))[0];
    const candidates = entries.map((entry, place) => ({ entry, place, selects: createSelector(entry) }));
    const byKey = Map.groupBy(candidates, ({ place }) => rarest(asked[place] ?? []));
    const readsUrls = entries.some(({ url }) => url !== undefined);
    return ({ category, parameter, fingerprint, url }) => {
        const address = readsUrls ? (0,reported_url/* showAddress */.mC)(url) : '';
        const known = { category, parameter, fingerprint };
        const selecting = [];
        // An entry without a requirement that can be looked up is tried on every finding.
        for (const key of [undefined, ...keysOf(known, readsUrls ? address.split('/') : [])]) {
            for (const each of byKey.get(key) ?? [])
                if (each.selects(known, address))
                    selecting.push(each);
        }
        return selecting.toSorted((a, b) => a.place - b.place).map(({ entry }) => entry);
    };
}
/** What an entry requires, or what a finding has, without repeats. */
function keysOf({ fingerprint, parameter, category }, segments) {
    const keys = new Set(segments.map((segment) => `segment ${segment}`));
    if (fingerprint !== undefined)
        keys.add(`fingerprint ${fingerprint.trim()}`);
    if (parameter !== undefined)
        keys.add(`parameter ${parameter.trim()}`);
    if (category !== undefined)
        keys.add(`category ${category.trim()}`);
    return [...keys];
}

;// CONCATENATED MODULE: ./build/judge/new-and-fixed.js

/**
 * Compares findings as multisets: if there was one and there are now three alike, two are new. The
 * order of the lists does not matter. Among several alike, the worst count as unchanged, then the
 * first by their texts. A finding that became worse is not new here: a report gives severities only
 * as counts of a category, and those are compared separately.
 */
function compare(current, baseline) {
    const isKnown = shared(current, baseline);
    const isThere = shared(baseline, current);
    return {
        standingOf: (finding) => (isKnown.has(finding) ? 'unchanged' : 'new'),
        fixed: baseline.filter((known) => !isThere.has(known)),
    };
}
/** The findings that have a counterpart among the others. */
function shared(findings, others) {
    const counterparts = Map.groupBy(others, ({ fingerprint }) => fingerprint);
    const alike = Map.groupBy(findings, ({ fingerprint }) => fingerprint);
    return new Set([...alike].flatMap(([fingerprint, all]) => all.toSorted(compareFindings).slice(0, counterparts.get(fingerprint)?.length ?? 0)));
}
function compareFindings(a, b) {
    return (judge_severity/* SEVERITIES */.oC.indexOf(a.severity) - judge_severity/* SEVERITIES */.oC.indexOf(b.severity) ||
        compareTexts(a.url, b.url) ||
        compareTexts(a.payload, b.payload));
}
function compareTexts(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/judge/counts-before.js
/**
 * The mildest that a baseline's findings can have been: all that its totals and tables allow,
 * except for doubts that the judged report shares.
 */



function countsBefore({ stated, doubts, categories }, alike) {
    const byCategory = Map.groupBy(categories, ({ category }) => category);
    const wordsOf = (groups) => new Set(groups.flatMap((group) => group.doubts.map(({ about }) => about)));
    return {
        totals: mildly({ counts: stated, doubts }, alike),
        byCategory,
        words: new Map(Array.from(byCategory, ([category, groups]) => [category, wordsOf(groups)])),
        mildest: new Map(),
        detailed: (0,judge_report/* countDetails */.Of)({ categories }),
        unread: Math.max(0, stated.total - (0,judge_report/* sizeOf */.$d)(categories)),
    };
}
/**
 * The mildest that the baseline's findings of a group's category can have been, given what the
 * baseline says about them and the part of its totals that can belong to no other category.
 */
function mildestOf(group, was) {
    const key = JSON.stringify([group.category, group.doubts]);
    const mildest = was.mildest.get(key) ?? readMildest(group, was);
    was.mildest.set(key, mildest);
    return mildest;
}
function readMildest({ category, doubts }, { totals, byCategory, detailed, unread }) {
    const own = byCategory.get(category) ?? [];
    const worst = (0,judge_report/* countDetails */.Of)({ categories: own });
    const said = (0,judge_severity/* sumOf */.XN)(own.map((group) => mildly(group, doubts)));
    return (0,judge_severity/* countsUpTo */.F6)((severity) => {
        const others = (0,judge_severity/* upTo */.jB)(detailed, severity) - (0,judge_severity/* upTo */.jB)(worst, severity);
        const forced = (0,judge_severity/* upTo */.jB)(totals, severity) - others - unread;
        return Math.max((0,judge_severity/* upTo */.jB)(said, severity), Math.min(forced, (0,judge_severity/* upTo */.jB)(worst, severity)));
    });
}
/**
 * The mildest that the baseline's totals leave for these categories. Its findings that were
 * elsewhere, are gone, or could not be read are assumed to be the worst.
 */
function mildestRest(categories, now, { totals, byCategory }) {
    const names = new Set(categories.map(({ category }) => category));
    const current = Map.groupBy(now, ({ category }) => category);
    const elsewhere = (0,judge_severity/* sumOf */.XN)(Array.from(byCategory, ([category, before]) => names.has(category)
        ? smallerOf(countCertain(before), countCertain(current.get(category) ?? []))
        : (0,judge_report/* countDetails */.Of)({ categories: before })));
    const known = categories.flatMap((group) => group.findings).filter(judge_finding/* isKnown */.q).length;
    const gone = Math.max(0, totals.total - elsewhere.total - known);
    return (0,judge_severity/* countsUpTo */.F6)((severity) => (0,judge_severity/* upTo */.jB)(totals, severity) - (0,judge_severity/* upTo */.jB)(elsewhere, severity) - gone);
}
function countCertain(categories) {
    return (0,judge_report/* countDetails */.Of)({ categories: categories.filter(judge_report/* isCertain */.te) });
}
/**
 * The counts with every doubt resolved as the mildest, except for as many findings as are in the
 * same doubt on the other side.
 */
function mildly({ counts, doubts }, alike) {
    const same = new Map(alike.map(({ about, count }) => [about, count]));
    return doubts.reduce((mild, { about, severity, mildest, count }) => {
        const moved = Math.max(0, count - (same.get(about) ?? 0));
        return (0,judge_severity/* sumOf */.XN)([mild, (0,judge_severity/* countsAt */.We)(severity, -moved), (0,judge_severity/* countsAt */.We)(mildest, moved)]);
    }, counts);
}
function smallerOf(a, b) {
    return (0,judge_severity/* countsBy */.Mj)((severity) => Math.min(a[severity], b[severity]));
}

;// CONCATENATED MODULE: ./build/judge/new-counts.js
/**
 * Counts what is new in a report. A report gives severities only as counts of a category, often in
 * words of unknown meaning. So counts are compared with counts: the worst that the report's can be
 * with the mildest that the baseline's can be. A doubt that both share is resolved the same way on
 * both sides, so that no report is worse than itself.
 */





/** @param before the baseline */
function findNew(now, before) {
    if (isSame(now, before))
        return { counts: NONE, risen: new Set(), hasUnmarkedRise: false };
    const was = countsBefore(before, now.doubts);
    const groups = compareGroups(now.categories, was);
    const certain = groups.filter(({ group }) => (0,judge_report/* isCertain */.te)(group));
    const guessed = groups.filter(({ group }) => !(0,judge_report/* isCertain */.te)(group));
    // The totals can call these worse than their words do.
    const isOpen = (group) => isAlike(group, was) || !isWorst(group);
    const open = guessed.flatMap(({ group }) => (isOpen(group) ? [group] : []));
    const others = guessed.filter(({ group }) => !isOpen(group));
    const together = newIn(restOf(open, now, was));
    // Words of unknown meaning may reveal what is new or hide it. If they hide it, the totals reveal
    // it.
    const byWords = (0,judge_severity/* sumOf */.XN)([...guessed, newIn(restOf([], now, was))].map(({ counts }) => counts));
    const byTotals = (0,judge_severity/* sumOf */.XN)([...others, together].map(({ counts }) => counts));
    const certainly = (0,judge_severity/* sumOf */.XN)(certain.map(({ counts }) => counts));
    const counted = countReport(now, judge_finding/* doesCount */.f);
    // No more can be old than there were, however the totals and the details contradict each other.
    const old = countReport(before).total;
    const worst = (0,judge_severity/* countsUpTo */.F6)((severity) => {
        const most = Math.max((0,judge_severity/* upTo */.jB)(byWords, severity), (0,judge_severity/* upTo */.jB)(byTotals, severity));
        const all = (0,judge_severity/* upTo */.jB)(counted, severity);
        return Math.max(Math.min((0,judge_severity/* upTo */.jB)(certainly, severity) + most, all), all - old);
    });
    // Taken for the worst alone, a new finding would never meet the limit of its own severity.
    const ofGroups = (0,judge_severity/* sumOf */.XN)(groups.map(({ surplus }) => surplus));
    const known = (0,judge_report/* findingsIn */._0)(now).filter(judge_finding/* isKnown */.q).length;
    const ofTotals = (0,judge_severity/* countsBy */.Mj)((severity) => {
        const had = Math.max((0,judge_severity/* upTo */.jB)(was.totals, severity), (0,judge_severity/* upTo */.jB)(was.detailed, severity));
        return counted[severity] - Math.min(known + was.unread, had);
    });
    const own = (0,judge_severity/* countsBy */.Mj)((severity) => Math.min(Math.max(ofGroups[severity], ofTotals[severity]), counted[severity]));
    const parts = [...groups, together];
    return {
        counts: (0,judge_severity/* largerOf */.dH)(worst, own),
        risen: new Set(parts.filter(({ rise }) => rise === 'all').flatMap(({ findings }) => findings)),
        hasUnmarkedRise: parts.some(({ rise }) => rise === 'some'),
    };
}
/** What is new in each group. */
function compareGroups(groups, was) {
    const findings = Map.groupBy(groups.flatMap((group) => group.findings), ({ category }) => category);
    return groups.map((group) => {
        // A group without findings is another count of its category's findings.
        const own = group.findings.length > 0 ? group.findings : (findings.get(group.category) ?? []);
        return { group, ...newIn({ counts: group.counts, findings: own, before: mildestOf(group, was) }) };
    });
}
/** Whether all that was guessed counts as the worst. */
function isWorst({ doubts }) {
    return doubts.every(({ kind, severity }) => kind === 'dispute' || severity === judge_severity/* WORST */.g5);
}
/**
 * Whether the baseline's counts of this category are in doubt because of some of the same words.
 */
function isAlike({ category, doubts }, { words }) {
    return doubts.some(({ about }) => words.get(category)?.has(about) ?? false);
}
/**
 * Combines these guessed categories with everything that the totals count beyond the details. The
 * result is as bad as their own counts and the totals allow, and no worse. The mildest findings of
 * the totals are assumed to belong to the other categories.
 */
function restOf(categories, now, was) {
    const totals = unexplained(now);
    const guessed = (0,judge_report/* countDetails */.Of)({ categories: now.categories.filter((group) => !(0,judge_report/* isCertain */.te)(group)) });
    const own = (0,judge_report/* countDetails */.Of)({ categories });
    const unread = Math.max(0, totals.total - guessed.total, now.stated.total - (0,judge_report/* sizeOf */.$d)(now.categories));
    const others = Math.min(guessed.total - own.total, Math.max(0, totals.total - own.total - unread));
    const left = (0,judge_severity/* withoutMildest */.d9)(totals, others);
    const findings = categories.flatMap((group) => group.findings);
    return {
        counts: (0,judge_severity/* countsUpTo */.F6)((severity) => {
            const beyond = Math.max(unread, (0,judge_severity/* upTo */.jB)(totals, severity) - (0,judge_severity/* upTo */.jB)(guessed, severity));
            return Math.min((0,judge_severity/* upTo */.jB)(left, severity), (0,judge_severity/* upTo */.jB)(own, severity) + beyond);
        }),
        findings,
        before: mildestRest(categories, now.categories, was),
    };
}
/**
 * The most that can be new in a pool: findings that were not there before, and findings that became
 * worse. The number that became worse is how much the count of at least that severity has grown.
 * The report does not say which of the two kinds are the worst, so either may be. An ignored
 * finding counts among the mildest of those that were not there. It counts among those that became
 * worse only if there are not enough others.
 */
function newIn({ counts, findings, before }) {
    const known = findings.filter(judge_finding/* isKnown */.q);
    const ignored = findings.filter(({ ignoredBy }) => ignoredBy !== undefined);
    const ignoredFresh = ignored.filter((finding) => !(0,judge_finding/* isKnown */.q)(finding));
    const now = withoutFindings(counts, ignoredFresh);
    const fresh = Math.max(0, now.total - known.length);
    const all = (0,judge_severity/* countsUpTo */.F6)((severity) => {
        const most = (0,judge_severity/* upTo */.jB)(now, severity);
        const rises = (0,judge_severity/* atLeast */.jZ)(severity).map((worse) => Math.min(fresh + (0,judge_severity/* upTo */.jB)(now, worse), most) - (0,judge_severity/* upTo */.jB)(before, worse));
        return Math.max(0, Math.min(fresh, most), ...rises);
    });
    const left = (0,judge_severity/* withoutMildest */.d9)(all, Math.max(0, all.total - withoutFindings(now, ignored.filter(judge_finding/* isKnown */.q)).total));
    const surplus = (0,judge_severity/* countsBy */.Mj)((severity) => Math.min(surplusAt(severity, now, before), left.total));
    const rise = left.total <= fresh ? 'none' : left.total < findings.length - ignored.length ? 'some' : 'all';
    return { counts: left, surplus, rise, findings };
}
/** How many more there are of just this severity, less those that may only have become milder. */
function surplusAt(severity, now, before) {
    return Math.max(0, Math.min(now[severity] - before[severity], (0,judge_severity/* upTo */.jB)(now, severity) - (0,judge_severity/* upTo */.jB)(before, severity)));
}
/**
 * Whether both say the same about everything that matters. If so, nothing is new, however doubtful.
 */
function isSame(now, before) {
    return signatureOf(now) === signatureOf(before);
}
function signatureOf({ stated, doubts, categories }) {
    const numbers = (counts) => judge_severity/* SEVERITIES */.oC.map((severity) => counts[severity]);
    const sorted = (items) => items.map((item) => JSON.stringify(item)).toSorted();
    const words = (all) => sorted(all.map(({ about, severity, count }) => [about, severity, count]));
    const parts = categories.map(({ category, counts, findings, ...group }) => [
        [category, ...numbers(counts)],
        words(group.doubts),
        sorted(findings.map(({ fingerprint }) => fingerprint)),
    ]);
    return JSON.stringify([numbers(stated), words(doubts), sorted(parts)]);
}
const NONE = (0,judge_severity/* countsBy */.Mj)(() => 0);

;// CONCATENATED MODULE: ./build/judge/review.js











/** Compares a report's findings with a baseline and an ignore list, if given. */
function review_review({ stated, doubts, categories, siteUrl, baseline, ignoreList, today }) {
    const entries = ignoreList ?? [];
    const inForce = entries.filter((entry) => !(0,days/* isExpired */._d)(entry, today));
    const ignoring = createIgnoring(inForce);
    const identified = identify(categories, siteUrl, ignoring.entryFor);
    // A report need not name its site. Then the judged one's is the best guess: what stands at the
    // same address is found again, and nothing else.
    const isNamed = (0,reported_url/* readAddress */.zq)(baseline?.siteUrl ?? '').hostname !== '';
    const before = baseline && {
        ...baseline,
        categories: identify(baseline.categories, isNamed ? baseline.siteUrl : siteUrl),
    };
    const comparison = before && compare((0,judge_report/* findingsIn */._0)({ categories: identified }), (0,judge_report/* findingsIn */._0)(before));
    const compared = comparison === undefined
        ? identified
        : (0,judge_report/* mapFindings */.HK)(identified, (finding) => ({ ...finding, standing: comparison.standingOf(finding) }));
    const novelty = before && findNew({ stated, doubts, categories: compared }, before);
    const findings = compared.flatMap((group) => settle(group, novelty?.risen ?? NONE_RISEN));
    const counts = countReport({ stated, categories: compared }, judge_finding/* doesCount */.f);
    const fixed = comparison && settleOnly(comparison.fixed, before);
    return {
        findings,
        notKept: [],
        fixed,
        fixedCounts: fixed && (0,tally/* countFindings */.Gt)(fixed),
        counts,
        newCounts: novelty?.counts,
        knownCounts: novelty && review_restOf(counts, novelty.counts),
        hasUnmarkedRise: novelty?.hasUnmarkedRise ?? false,
        ignoredCounts: ignoreList && (0,tally/* countFindings */.Gt)(findings.filter((finding) => !(0,judge_finding/* doesCount */.f)(finding))),
        expiredEntries: entries.filter((entry) => (0,days/* isExpired */._d)(entry, today)),
        unusedEntries: inForce.filter((entry) => !ignoring.used.has(entry)),
    };
}
/**
 * What is left of the counts, with the right total even where a severity has more new findings than
 * the counts say.
 */
function review_restOf(counts, part) {
    const rest = (0,judge_severity/* beyond */.wQ)(counts, part);
    return (0,judge_severity/* withoutMildest */.d9)(rest, rest.total - (counts.total - part.total));
}
const NONE_RISEN = new Set();
/** Finds the entry that ignores a finding, and notes every entry that selects one. */
function createIgnoring(entries) {
    const entriesFor = createIgnoreIndex(entries);
    const used = new Set();
    const entryFor = (finding, fingerprint) => {
        if (entries.length === 0)
            return undefined;
        const { category, parameter, url } = finding;
        const selecting = entriesFor({ category, parameter, fingerprint, url });
        for (const entry of selecting)
            used.add(entry);
        return selecting[0];
    };
    return { used, entryFor };
}
/** Gives each finding its fingerprint. Nothing is compared yet. */
function identify(categories, siteUrl, entryFor = () => undefined) {
    const fingerprintOf = createFingerprinter(siteUrl);
    return (0,judge_report/* mapFindings */.HK)(categories, (finding) => {
        const fingerprint = fingerprintOf(finding);
        return { ...finding, fingerprint, standing: undefined, ignoredBy: entryFor(finding, fingerprint) };
    });
}
/** These findings of a baseline, the severities of each category spread over all that it has. */
function settleOnly(some, { categories }) {
    const wanted = new Set(some);
    return categories.flatMap((group) => {
        const settled = settle(group, NONE_RISEN);
        return group.findings.flatMap((finding, place) => (wanted.has(finding) ? (settled[place] ?? []) : []));
    });
}
/**
 * Marks findings of a category that became worse as new, and spreads the category's severities over
 * its findings, so that what is shown adds up. The report does not say which finding has which
 * severity. So the worst go to new findings first, then to others that count, in the report's
 * order.
 */
function settle({ findings, counts }, risen) {
    const isSettled = findings.every((finding) => counts[finding.severity] === counts.total && !risen.has(finding));
    if (isSettled)
        return findings;
    const standingOf = (finding) => (risen.has(finding) ? 'new' : finding.standing);
    const rank = (finding) => (!(0,judge_finding/* doesCount */.f)(finding) ? 2 : standingOf(finding) === 'unchanged' ? 1 : 0);
    const places = new Map(findings.toSorted((a, b) => rank(a) - rank(b)).map((finding, place) => [finding, place]));
    return findings.map((finding) => {
        const standing = standingOf(finding);
        const severity = (0,judge_severity/* severityAt */.xn)(places.get(finding) ?? 0, counts);
        const isSame = standing === finding.standing && severity === finding.severity;
        return isSame ? finding : { ...finding, standing, severity };
    });
}

;// CONCATENATED MODULE: ./build/judge/warnings.js





/** What to warn of about the judged report. */
function listDoubts({ target, scan, report }, review, { baseline }) {
    const warnings = listContradictions(report);
    if (report.unread.length > 0) {
        warnings.push((0,texts_message/* say */.c)('reportPartlyUnread', { places: (0,texts_message/* say */.c)('enumeration', { items: report.unread }) }));
    }
    if (review.hasUnmarkedRise)
        warnings.push((0,texts_message/* say */.c)('risksRaised'));
    if (isNothingKnown(review) && baseline && (0,site_url/* isOtherSite */.ki)(baseline.siteUrl, target.url)) {
        warnings.push((0,texts_message/* say */.c)('baselineMatchesNothing'));
    }
    const counted = countReport(report).total;
    if (scan.found !== undefined && scan.found > counted) {
        warnings.push((0,texts_message/* say */.c)('countsBelowList', { listed: scan.found, counted }));
    }
    return warnings;
}
function listContradictions(report) {
    const { stated } = report;
    const detailed = (0,judge_report/* countDetails */.Of)(report);
    const isContradicted = judge_severity/* SEVERITIES */.oC.some((severity) => stated[severity] !== detailed[severity]);
    return isContradicted ? [(0,texts_message/* say */.c)('countsDisagree', { stated: listed(stated), detailed: listed(detailed) })] : [];
}
/** Whether there are findings, but none of them is in the baseline. */
function isNothingKnown({ findings }) {
    return findings.length > 0 && findings.every(({ standing }) => standing === 'new');
}
function listed(counts) {
    return judge_severity/* SEVERITIES */.oC.map((severity) => counts[severity]).join('/');
}

;// CONCATENATED MODULE: ./build/judge/judge.js





/** Judges a completed scan by its report and whatever else is known. */
function judge(completed, knowledge, demands) {
    const { target, scan, report } = completed;
    const { stated, doubts, categories } = report;
    const { baseline, ignoreList, today, crawledBefore, earlier } = knowledge;
    const review = review_review({ stated, doubts, categories, siteUrl: target.url, baseline, ignoreList, today });
    const { counts, newCounts } = review;
    const crawl = checkCrawl(completed, demands.minCrawledUrls, crawledBefore);
    const checks = crawl.holds
        ? (0,gate/* checkLimits */.J5)(demands.limits, demands.gateOn === 'new' ? (newCounts ?? counts) : counts)
        : [];
    const holds = checks.every((check) => check.holds);
    const end = !crawl.holds ? 'too-few-urls' : holds ? 'gate-passed' : 'gate-failed';
    const judgement = { report, review, checks, baselineName: baseline?.name, earlier };
    return {
        target,
        end,
        headline: tellVerdict({ end, scan, judgement }, demands, crawledBefore),
        problems: [],
        scan,
        goesOn: false,
        warnings: [...listDoubts(completed, review, knowledge), ...crawl.warnings],
        judgement,
    };
}

// EXTERNAL MODULE: ./build/wsc/report/read-report.js + 7 modules
var read_report = __webpack_require__(6577);
;// CONCATENATED MODULE: ./build/scan/baseline-reader.js








/**
 * The most reports of previous scans to try. If this many can't be read, age alone is not the
 * reason.
 */
const MOST_REPORTS = 5;
/**
 * Reads a baseline that the user named.
 * @throws Fault if it can't be found or read; an expired report is no fault
 */
async function readNamedBaseline(source, redactor, { means, patience }) {
    switch (source.kind) {
        case 'none':
            return { baseline: undefined, note: undefined };
        case 'saved':
            return { baseline: source.baseline, note: undefined };
        case 'number': {
            const scan = await baseline_reader_findNumber(source.number, means, patience);
            const baseline = await readReportOf(scan, redactor, { means, patience });
            if (!(baseline instanceof build_fault/* Fault */.v))
                return { baseline, note: undefined };
            if (!(baseline instanceof Expired))
                throw baseline;
            return { baseline: undefined, note: (0,texts_message/* say */.c)('baselineExpired', { number: scan.id }) };
        }
    }
}
/**
 * Reads the newest of these scans whose report can be read. If none can, that is no fault: a fault
 * would stop every later run too, so no newer scan could ever become the baseline.
 * @param scans newest first
 * @throws Fault if the service doesn't answer or refuses the keys
 */
async function readPreviousBaseline(scans, redactor, { means, patience }) {
    const passedOver = [];
    for (const scan of scans.slice(0, MOST_REPORTS)) {
        const baseline = await readReportOf(scan, redactor, { means, patience });
        if (!(baseline instanceof build_fault/* Fault */.v)) {
            const note = passedOver.length > 0 ? (0,texts_message/* say */.c)('baselinePassedOver', { numbers: passedOver, chosen: scan.id }) : undefined;
            return { baseline, note };
        }
        passedOver.push(scan.id);
    }
    if (passedOver.length === 0)
        return { baseline: NOTHING_BEFORE, note: (0,texts_message/* say */.c)('baselineNone') };
    return { baseline: undefined, note: (0,texts_message/* say */.c)('baselinePassedOver', { numbers: passedOver, chosen: '' }) };
}
/** Where there was no scan before, everything is new and nothing is fixed. */
const NOTHING_BEFORE = { stated: (0,judge_severity/* sumOf */.XN)([]), doubts: [], categories: [], siteUrl: '', name: '' };
async function baseline_reader_findNumber(number, { service }, patience) {
    const sighting = await findAt({ service, patience }, 'list', ({ id }) => id === number);
    if (sighting !== undefined)
        return sighting.scan;
    throw new build_fault/* Fault */.v('configuration', (0,texts_message/* say */.c)('numberUnknown', { number }), { advice: (0,texts_message/* say */.c)('adviceBaselineNumber') });
}
/** A report that can no longer be read. */
class Expired extends build_fault/* Fault */.v {
}
/**
 * What a scan found, or why its report can't be read if the reason concerns only that report.
 * @throws Fault if no report could be read: no network, an outage, refused keys
 */
async function readReportOf(scan, redactor, { means, patience }) {
    const options = { advice: (0,texts_message/* say */.c)('adviceBaseline') };
    if (scan.reportExpired)
        return new Expired('service', (0,texts_message/* say */.c)('reportExpired'), options);
    try {
        const answer = await retried(() => means.service.report(scan.id, patience), patience, means);
        if (!(0,read_report/* isReport */.P)(answer))
            return new build_fault/* Fault */.v('service', (0,texts_message/* say */.c)('reportMissing'), options);
        const { stated, doubts, categories } = (0,read_report/* readReport */.t)(answer, redactor);
        return { stated, doubts, categories, siteUrl: scan.url, name: scan.id };
    }
    catch (cause) {
        if (cause instanceof json_shape/* WireError */.cC) {
            return new build_fault/* Fault */.v('service', (0,texts_message/* say */.c)('reportUnreadable', { path: (0,json_shape/* tellPath */.Z4)(cause.path) }), { ...options, cause });
        }
        if (!(cause instanceof ServiceFault && isOfReport(cause)))
            throw cause;
        return cause.refusal === 'report-expired' ? new Expired('service', cause.what, options) : cause;
    }
}
/**
 * Whether a fault concerns only the report that was asked for: it is missing, unreadable or too
 * large.
 */
function isOfReport({ kind, isTransient, refusal }) {
    return refusal === 'unavailable' || refusal === 'malformed' || (kind === 'service' && !isTransient);
}

;// CONCATENATED MODULE: ./build/scan/rescan.js

/**
 * How many re-diagnoses of a scan are free. What another would cost is unknown, so none is ordered.
 */
const FREE_RESCANS = 2;
/**
 * The newest of a URL's scans that can be diagnosed again for free, if any: completed, offered for
 * it by the service, not itself a re-diagnosis, and with fewer than two of its own. A scan that
 * this step ordered, in any run, comes first, since it ran the way this step wants.
 * @param stem of this step's tokens
 */
function chooseMaster(scans, stem) {
    // The hash alone, since the run differs.
    const identity = new RegExp(`\\bwsc-\\d+-${stem.slice(stem.lastIndexOf('-') + 1)}(?![\\da-f])`);
    const isOwn = ({ memo }) => identity.test(memo);
    const nested = new Set(scans.flatMap(({ rescans }) => rescans.map(({ id }) => id)));
    return scans
        .filter((scan) => scan.state === 'completed' && scan.rescannable && !isRescan(scan) && !nested.has(scan.id))
        .filter((scan) => hasFreeRescan(scan, scans))
        .toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || (b.startedAt ?? 0) - (a.startedAt ?? 0))[0];
}
/**
 * Whether another re-diagnosis of the scan is free, judging by all scans of its URL: those listed
 * under it and those marked as its own.
 */
function hasFreeRescan({ id, rescans }, scans) {
    const marked = scans.filter(({ memo }) => memo.split(' ').includes(rescanMark(id)));
    return new Set([...rescans, ...marked].map((rescan) => rescan.id)).size < FREE_RESCANS;
}

;// CONCATENATED MODULE: ./build/scan/conflict.js







/**
 * Looks once for what stands in an order's way, by its token first. Undefined if the service shows
 * nothing that certainly does, or doesn't answer: it may be the order's own scan, not listed yet.
 */
async function findObstacle(refused, look) {
    const seen = await unlessFault(async () => {
        const own = await findByToken(look, refused, 1);
        if (own !== undefined)
            return { own };
        const underWay = await findUnderWay(refused.url, look);
        const ours = underWay.find(({ memo }) => bearsToken(memo, refused.token));
        if (ours !== undefined)
            return { own: { scan: ours, place: byUrlOf(ours) } };
        return underWay.some((scan) => isAnothers(scan, refused)) ? { underWay } : undefined;
    });
    return seen instanceof ServiceFault ? undefined : seen;
}
/** The scans of exactly this URL that are under way. */
async function findUnderWay(url, look) {
    return (await allOfUrl(url, look, look.patience)).filter(({ state }) => isUnderWay(state));
}
/**
 * Whether the scan is certainly not the order's: it bears another token or another memo, or began
 * earlier.
 */
function isAnothers({ memo, startedAt }, { token, memo: sent, since }) {
    if (startedAt !== undefined && startedAt < since - CLOCKS_DIFFER_BY_MS)
        return true;
    if (tokenIn(memo) !== undefined)
        return hasOtherToken(memo, token);
    return !mayBeKeptOf(memo, sent);
}
/**
 * The scan among these that this run ordered, or may have, for another job, step or matrix leg. Its
 * verdict is not this step's, and it ends by itself.
 */
function findOfSameRun(scans, token) {
    return scans.find(({ memo }) => mayBeOfSameRun(memo, token));
}
/**
 * The one scan of exactly this URL that is under way. If one belongs to this run, why to wait for
 * it instead: its verdict is another step's.
 * @throws the conflict's fault unless there is exactly one: the scan in the way may be of another
 * URL, or have ended
 */
async function meetConflict({ url, token }, { fault, underWay }, look) {
    const scans = underWay ?? (await findUnderWay(url, look));
    const ofSameRun = findOfSameRun(scans, token);
    if (ofSameRun !== undefined)
        return (0,texts_message/* say */.c)('orderOfSameRun', { number: ofSameRun.id });
    const [only, ...others] = scans;
    if (only === undefined || others.length > 0)
        throw fault;
    return { scan: only, place: byUrlOf(only), recognisedBy: 'conflict' };
}

;// CONCATENATED MODULE: ./build/scan/refused-order.js





/**
 * The most orders for one target, not counting waits for a turn. Each follows only if nothing came
 * of the one before.
 */
const MOST_ORDERS = 4;
/** What to do about an order that certainly led to nothing. */
function reactionTo({ refusal, isTransient }, { onConflict, rescan, orders }, { hasOthers }) {
    if (refusal === 'rescan-refused')
        return rescan?.orNew === true ? 'order-new' : 'give-up';
    if (refusal === 'already-scanning' && onConflict === 'attach')
        return 'attach';
    if (refusal === 'queue-full' && hasOthers)
        return 'wait';
    if (refusal === 'already-scanning' || refusal === 'queue-full')
        return onConflict === 'wait' ? 'wait' : 'give-up';
    return isTransient && orders < MOST_ORDERS ? 'again' : 'give-up';
}
/**
 * Decides what to do about an order that certainly led to nothing.
 * @throws the order's fault unless there is exactly one scan to attach to
 */
async function reactTo(refused, order, within) {
    const { fault, underWay } = refused;
    // No other's scan of this URL is known, so it may be about the host or the server of our own.
    if (fault.refusal === 'already-scanning' && underWay === undefined && within.means.turns.hadOthersRunning()) {
        return { reaction: 'wait', notes: [] };
    }
    const notes = underWay ? [(0,texts_message/* say */.c)('orderConflicts', { numbers: underWay.map(({ id }) => id) })] : [];
    const reaction = reactionTo(fault, order, within.means.turns);
    if (reaction !== 'attach')
        return { reaction, notes };
    const { means, patience } = within;
    const wanted = { url: urlKeyOf(order.target.url), token: order.token };
    const met = await meetConflict(wanted, refused, { service: means.service, patience });
    return 'text' in met ? { reaction: 'wait', notes: [...notes, met] } : { reaction: met, notes };
}
/** Milliseconds to wait before the next order. */
function pauseFor(reaction, { effect, retryAfterMs }, { orders, chance }) {
    if (reaction === 'wait')
        return TURN_PAUSE_MS;
    // After an open answer, looking for the scan was pause enough.
    return reaction === 'again' && effect === 'none' ? pauseBefore(orders, chance, retryAfterMs) : 0;
}
/** Milliseconds of waiting without a change before saying so again. */
const refused_order_SIGN_OF_LIFE_MS = 5 * 60_000;
/** Tells what is being waited for: when that changes, and as a sign of life. */
function waitTeller({ clock, log }) {
    let told = '';
    let toldAt = Number.NEGATIVE_INFINITY;
    return ({ fault, underWay = [] }, messages) => {
        const obstacle = JSON.stringify([fault.refusal, underWay.map(({ id }) => id)]);
        if (obstacle === told && clock.now() - toldAt < refused_order_SIGN_OF_LIFE_MS)
            return;
        told = obstacle;
        toldAt = clock.now();
        for (const message of messages)
            log.info(message);
    };
}

;// CONCATENATED MODULE: ./build/scan/started.js
/** Whether the scan bears our token. Only then may it be halted. */
function isOurs({ recognisedBy }) {
    return recognisedBy === 'token' || recognisedBy === 'earlier-attempt';
}
/**
 * Whether this step ordered it, as far as anyone can tell. If so, it came after everything that
 * existed before the order.
 */
function wasOrdered({ recognisedBy }) {
    return recognisedBy === 'token' || recognisedBy === 'url-and-time';
}

;// CONCATENATED MODULE: ./build/scan/start.js













const LIST_PAUSE_MS = 30_000;
/** Milliseconds for the answer to an order, and for the look that settles what came of it. */
const ASKING_MS = 15_000;
/**
 * Orders a scan of the target and finds it. The order is charged and its answer names no scan, so
 * it is repeated only if nothing can have come of it (docs/decisions/0002-charged-once.md): it was
 * turned away, or its scan was looked for long enough and is not there.
 * @throws Fault if no scan could be started, NeverOrdered if time ran out, Unsettled if it is
 * unknown whether a scan was started
 */
async function start(order, means, patience) {
    let { rescan } = order;
    const since = means.clock.now();
    const taken = [];
    const tellWait = waitTeller(means);
    for (let orders = 1;; orders += 1) {
        const result = await orderOnce({ ...order, rescan, taken, since }, means, patience);
        if ('recognisedBy' in result)
            return result;
        patience.signal?.throwIfAborted();
        const { fault } = result;
        const { reaction, notes } = await reactTo(result, { ...order, rescan, orders }, { means, patience });
        if (reaction !== 'wait')
            for (const note of notes)
                means.log.info(note);
        if (typeof reaction === 'object')
            return reaction;
        if (reaction === 'give-up')
            throw fault;
        if (reaction === 'order-new')
            rescan = undefined;
        if (reaction === 'wait')
            orders -= 1;
        const beforePause = () => {
            if (reaction === 'wait')
                tellWait(result, [...notes, (0,texts_message/* say */.c)('orderWaits', { what: fault.what })]);
            else
                means.log.info((0,texts_message/* say */.c)('orderAgain', { what: fault.what }));
        };
        const mayPause = {
            ...patience,
            until: patience.until - settlingMs(reaction === 'wait' ? fault : undefined, means.turns.hasOthers),
        };
        const pauseMs = pauseFor(reaction, fault, { orders, chance: means.chance });
        if (!(await pauseWithin(pauseMs, mayPause, { clock: means.clock, beforePause }))) {
            throw reaction === 'wait' ? new NeverOrdered(fault) : fault;
        }
    }
}
/**
 * How long an order may take that meets this obstacle again, in milliseconds. If an open answer
 * could not be settled in time, the order would end as one that may have been charged. What follows
 * an obstacle of another site can be of any kind.
 */
function settlingMs(obstacle, hasOthers) {
    const mayBeOpen = obstacle?.effect === 'open' || (obstacle !== undefined && hasOthers);
    return mayBeOpen ? LISTED_WITHIN_MS + ASKING_MS : 0;
}
/**
 * Sends one order and finds its scan. Each action is saved before it is taken: the process may be
 * killed at any moment.
 * @param order with the times of earlier orders that may have been accepted (`taken`, to which its
 * own is added if it may have been, too), and the time of the first one (`since`)
 */
async function orderOnce(order, means, patience) {
    const { target, token, rescan, taken } = order;
    await means.turns.begin(patience);
    patience.signal?.throwIfAborted();
    const { hasOthers, obstacleOfAny } = means.turns;
    const mostMs = settlingMs(obstacleOfAny(), hasOthers);
    if (means.clock.now() + mostMs >= patience.until)
        throw new NeverOrdered(means.turns.obstacle());
    const wanted = { url: urlKeyOf(target.url), token, memo: memoOf(order) };
    let entry = {
        ...wanted,
        orderedAt: means.clock.now(),
        stage: 'intended',
        scanId: undefined,
        isOurs: true,
        cost: rescan?.isFree === true ? 0 : 1,
        twin: 0,
    };
    const onSend = () => {
        entry = { ...entry, orderedAt: means.clock.now() };
        means.ledger.keep(entry);
    };
    const fault = await send({ target, memo: wanted.memo, masterId: rescan?.of }, means, { ...patience, onSend });
    means.turns.sent(fault);
    const { orderedAt } = entry;
    if (fault === undefined)
        means.ledger.keep({ ...entry, stage: 'accepted' });
    if (mayBeTaken(fault))
        taken.push(orderedAt);
    const timeAt = (ours) => means.service.timeAt(ours);
    const byServiceClock = { since: timeAt(order.since), orderedAt: timeAt(orderedAt) };
    const result = fault
        ? await findOpen(fault, { ...wanted, ...byServiceClock }, { means, patience })
        : await findAccepted({ ...wanted, orderedAt }, means, patience);
    if ('recognisedBy' in result) {
        const isOwn = isOurs(result);
        const until = isOwn ? twinUntil(taken, means.clock.now()) : undefined;
        means.ledger.keep({ ...entry, stage: 'found', scanId: result.scan.id, isOurs: isOwn, twinUntil: until });
    }
    else {
        means.ledger.keep(result.underWay ? { ...entry, stage: 'conflicted' } : { ...entry, stage: 'refused', cost: 0 });
    }
    return result;
}
/**
 * Whether the order itself may have become a scan. If the target is already being scanned, another
 * order has.
 */
function mayBeTaken(fault) {
    return fault === undefined || (fault.effect === 'open' && fault.refusal !== 'already-scanning');
}
async function send(order, { service, grace }, { until, signal: interruption, onSend }) {
    try {
        // An interruption doesn't end it at once: its answer tells whether there is a scan to halt.
        await service.order(order, { until, signal: grace, interruption, onSend });
        return undefined;
    }
    catch (cause) {
        if (cause instanceof ServiceFault)
            return cause;
        throw cause;
    }
}
/**
 * The scan of an order that may have become one. If another's stands in its way, that settles the
 * order at once.
 */
async function findOpen(fault, wanted, { means, patience }) {
    if (fault.effect === 'none')
        return { fault };
    const isInTheWay = fault.refusal === 'already-scanning';
    if (isInTheWay) {
        const obstacle = await findObstacle(wanted, { service: means.service, patience });
        if (obstacle !== undefined && 'own' in obstacle) {
            means.log.info((0,texts_message/* say */.c)('orderRepeated', { what: fault.what }));
            return { ...obstacle.own, recognisedBy: 'token' };
        }
        if (obstacle !== undefined)
            return { fault, ...obstacle };
    }
    means.log.warn((0,texts_message/* say */.c)('orderOpen', { what: fault.what }));
    const sighting = await lookUp(wanted, means.clock.now() + LISTED_WITHIN_MS, { means, patience });
    if (sighting !== undefined)
        return { ...sighting, recognisedBy: 'token' };
    // If the order was turned away because of a scan, any scan that can't be told from its own is
    // that one.
    const likely = isInTheWay ? [] : await findLikely({ service: means.service, patience }, wanted);
    if (likely.length > 0)
        throw new Unsettled(wanted.token, undefined, likely);
    return { fault };
}
/**
 * The scan of an accepted order. It exists, so the search goes on until the patience ends.
 * @throws Unsettled, also if the keys are refused
 */
async function findAccepted(wanted, means, patience) {
    means.log.info((0,texts_message/* say */.c)('orderAccepted'));
    const sighting = await lookUp(wanted, means.clock.now() + LISTED_WITHIN_MS, { means, patience });
    if (sighting !== undefined)
        return { ...sighting, recognisedBy: 'token' };
    means.log.warn((0,texts_message/* say */.c)('scanNotListed', { seconds: LISTED_WITHIN_MS / 1000 }));
    const look = { service: means.service, patience };
    const refusals = new KeyRefusals();
    for (;;) {
        const started = await unlessFault(async () => {
            const byToken = await findByToken(look, wanted);
            if (byToken !== undefined)
                return { ...byToken, recognisedBy: 'token' };
            const likely = await findByUrlAndTime(look, { ...wanted, orderedAt: means.service.timeAt(wanted.orderedAt) });
            return likely && { ...likely, recognisedBy: 'url-and-time' };
        });
        const trouble = started instanceof ServiceFault ? started : undefined;
        if (started !== undefined && !(started instanceof ServiceFault))
            return started;
        refusals.note(trouble);
        const hasPaused = await refusals.pauseWithin(LIST_PAUSE_MS, patience, means);
        if (!hasPaused)
            throw new Unsettled(wanted.token, trouble);
    }
}
/**
 * The memo of a re-diagnosis names its first scan: if the service lists the two side by side,
 * nothing else connects them.
 */
function memoOf({ target, token, rescan }) {
    return memoWith(token, rescan === undefined ? target.note : `${rescanMark(rescan.of)} ${target.note}`.trim());
}

;// CONCATENATED MODULE: ./build/scan/begin.js










/**
 * The most milliseconds to read what an order depends on if the step has other sites: none of them
 * can order meanwhile.
 */
const LOOK_AHEAD_WITHIN_MS = 3 * 60_000;
/**
 * Attaches to the scan that the user named or an earlier attempt started. Without one, orders a
 * scan.
 * @throws Fault
 */
async function begin(assignment, choices, { means, patience }) {
    const { site, url, scanId } = assignment;
    if (scanId !== undefined)
        return await beginByNumber({ ...assignment, scanId }, means);
    if (url === undefined)
        throw new build_fault/* Fault */.v('internal', (0,texts_message/* say */.c)('internalError', { name: 'Assignment' }));
    const target = { ...site, url };
    const stem = tokenStem(choices.origin, target);
    if (Number(choices.origin.runAttempt) > 1 && choices.onRerun === 'attach') {
        const started = await findEarlier({ stem, url }, means, patience);
        if (started !== undefined) {
            means.log.info((0,texts_message/* say */.c)('attachedToEarlier', { number: started.scan.id }));
            return { target, started, token: keepEarlier(started.scan, stem, means) };
        }
    }
    await means.turns.begin(patience, () => means.log.info((0,texts_message/* say */.c)('orderWaits', { what: (0,texts_message/* say */.c)('hostHasTurn') })));
    const { clock, turns } = means;
    const lookUntil = turns.hasOthers ? Math.min(patience.until, clock.now() + LOOK_AHEAD_WITHIN_MS) : patience.until;
    const lookAhead = { ...patience, until: lookUntil };
    await means.beforeOrder?.(lookAhead);
    const token = makeToken(choices.origin, target, means.random());
    const rescan = await rescanFor(target, choices, { means, patience: lookAhead });
    means.log.info(rescan ? (0,texts_message/* say */.c)('orderingRescan', { site: url, token, number: rescan.of }) : (0,texts_message/* say */.c)('ordering', { site: url, token }));
    const started = await start({ target, token, onConflict: choices.onConflict, rescan }, means, patience);
    means.log.info((0,texts_message/* say */.c)(started.recognisedBy === 'conflict' ? 'attached' : 'scanFound', { number: started.scan.id }));
    return { target, started, token: isOurs(started) ? token : undefined };
}
/** From here on, this attempt looks after the scan. The earlier one paid for it. */
function keepEarlier({ id, url, memo }, stem, { ledger, clock }) {
    const token = tokenIn(memo) ?? stem;
    ledger.keep({
        token,
        memo,
        url: urlKeyOf(url),
        orderedAt: clock.now(),
        stage: 'found',
        scanId: id,
        isOurs: true,
        cost: 0,
        twin: 0,
    });
    return token;
}
async function beginByNumber({ site, url, scanId }, means) {
    const started = sightNumbered(scanId, await means.numbered());
    if (url !== undefined && !(0,site_url/* isSameUrl */.qo)(url, started.scan.url)) {
        throw new build_fault/* Fault */.v('configuration', (0,texts_message/* say */.c)('numberOfOther', { number: scanId }), { advice: (0,texts_message/* say */.c)('adviceNumberOfOther') });
    }
    const target = { ...site, url: url ?? started.scan.url };
    if (!(0,site_url/* isSiteUrl */.ve)(target.url)) {
        throw new build_fault/* Fault */.v('service', (0,texts_message/* say */.c)('siteUnknown', { number: scanId }), { advice: (0,texts_message/* say */.c)('adviceSiteUnknown') });
    }
    means.log.info((0,texts_message/* say */.c)('attached', { number: scanId }));
    return { target, started, token: undefined };
}
async function rescanFor(target, choices, { means, patience }) {
    const { rescan } = choices;
    if (rescan === 'never')
        return undefined;
    const scans = await allOfUrl(urlKeyOf(target.url), means, patience);
    if (rescan === 'auto') {
        const master = chooseMaster(scans, tokenStem(choices.origin, target));
        return master && { of: master.id, orNew: true, isFree: true };
    }
    const { number } = rescan;
    const master = scans.find(({ id }) => id === number);
    // A re-diagnosis may scan the URL of its first scan, or only what that scan found.
    if (master === undefined) {
        throw new build_fault/* Fault */.v('configuration', (0,texts_message/* say */.c)('rescanNumberUnknown', { number }), { advice: (0,texts_message/* say */.c)('adviceRescanNumber') });
    }
    return { of: number, orNew: false, isFree: hasFreeRescan(master, scans) };
}

;// CONCATENATED MODULE: ./build/scan/collect.js






/**
 * How long after a scan's end its report may appear, and how long to ask for it at least, in
 * milliseconds.
 */
const LAG_MS = 10 * 60_000;
const LEAST_LAG_MS = 60_000;
/** How long to sit out an outage at least, even past the run's time-out, in milliseconds. */
const LEAST_OUTAGE_MS = 10 * 60_000;
const collect_PAUSES = { firstMs: 2_000, longestMs: 30_000 };
/**
 * How often in a row to ask for a report that exists but can't be read, and the milliseconds in
 * between. The service may still be writing it.
 */
const MOST_READINGS = 3;
const READING_PAUSE_MS = 20_000;
/**
 * How long after a scan's end to start believing that its report has expired, in milliseconds: a
 * year, less the most that clocks may differ by.
 */
const EXPIRES_AFTER_MS = 364 * 24 * 60 * 60_000;
/**
 * The report of a completed scan. Asks again for as long as that can help. Takes the turn at the
 * desk for each try, and keeps it once there is a report.
 * @throws Fault if there is no report, or it can't be read
 */
async function collect({ scan, underWayAt = 0 }, redactor, { means, patience }) {
    const { clock, log, service, desk } = means;
    if (scan.reportExpired)
        throw new build_fault/* Fault */.v('service', (0,texts_message/* say */.c)('reportExpired'), { advice: (0,texts_message/* say */.c)('adviceReportExpired') });
    const seenAt = service.timeAt(clock.now());
    // What we saw counts for more than the record, whose times have no zone.
    const endedMs = Math.max(0, Math.min(seenAt - (scan.endedAt ?? seenAt), clock.now() - underWayAt));
    const leisure = new WaitingTime({
        late: Math.max(LEAST_LAG_MS, LAG_MS - endedMs),
        outage: Math.max(LEAST_OUTAGE_MS, patience.until - clock.now()),
    });
    for (let isFirst = true;; isFirst = false) {
        const cameAt = clock.now();
        await desk.take({ until: Number.POSITIVE_INFINITY, signal: patience.signal });
        const askedAt = clock.now();
        leisure.queue(askedAt - cameAt);
        const result = await tryOnce();
        if (!(result instanceof build_fault/* Fault */.v))
            return result;
        desk.leave();
        const askedMs = result instanceof ServiceFault ? result.retryAfterMs : undefined;
        const pauseMs = leisure.after(missIn(result, endedMs), { tookMs: clock.now() - askedAt, askedMs });
        if (pauseMs === undefined)
            throw result;
        if (isFirst)
            log.info((0,texts_message/* say */.c)('reportLags'));
        await clock.sleep(pauseMs, patience.signal);
    }
    async function tryOnce() {
        try {
            const until = clock.now() + leisure.outageMs;
            const answer = await service.report(scan.id, { until, signal: patience.signal });
            if ((0,json_shape/* saysNothing */._X)(answer))
                return new build_fault/* Fault */.v('service', (0,texts_message/* say */.c)('reportMissing'), { advice: (0,texts_message/* say */.c)('adviceReport') });
            if (!(0,json_shape/* isObject */.Gv)(answer))
                throw new json_shape/* WireError */.cC('resource');
            return (0,read_report/* readReport */.t)(answer, redactor);
        }
        catch (cause) {
            if (cause instanceof ServiceFault)
                return cause;
            if (cause instanceof json_shape/* WireError */.cC)
                return collect_unreadable(cause);
            throw cause;
        }
    }
}
/** `endedMs`: milliseconds since the scan's end, by the service's clock. */
function missIn(fault, endedMs) {
    if (!(fault instanceof ServiceFault))
        return fault.cause instanceof json_shape/* WireError */.cC ? 'unreadable' : 'late';
    switch (fault.refusal) {
        case 'too-large':
            return 'lasting';
        case 'report-expired':
            return endedMs >= EXPIRES_AFTER_MS ? 'lasting' : 'late';
        case 'malformed':
            return 'unreadable';
        case 'unavailable':
            return 'late';
        case 'wrong-signature':
        case 'no-permission':
            return fault.isTransient ? 'outage' : 'lasting';
        case 'already-scanning':
        case 'queue-full':
        case 'rescan-refused':
        case 'bad-value':
        case 'bad-parameter':
        case 'missing-parameter':
        case 'other':
            return fault.isTransient ? 'outage' : 'late';
    }
}
/**
 * The time left to wait, by reason: an outage doesn't use up the time for a lag, or the other way
 * round.
 */
class WaitingTime {
    #leftMs;
    #readings = 0;
    #pauses = 0;
    constructor(leftMs) {
        this.#leftMs = { ...leftMs };
    }
    get outageMs() {
        return this.#leftMs.outage;
    }
    /**
     * Takes in that others were at the desk. One outage uses up everybody's time, but leaves enough
     * for a last request.
     */
    queue(waitedMs) {
        const { outage } = this.#leftMs;
        this.#leftMs.outage = Math.max(outage - waitedMs, Math.min(outage, LEAST_LAG_MS));
    }
    /**
     * Milliseconds after which to ask again; undefined where that can no longer help.
     * @param spent how long the request took, and how long the service asked to wait, in milliseconds
     */
    after(miss, { tookMs, askedMs = 0 }) {
        if (miss === 'lasting')
            return undefined;
        if (miss === 'unreadable') {
            this.#readings += 1;
            return this.#readings < MOST_READINGS ? READING_PAUSE_MS : undefined;
        }
        this.#readings = 0;
        const leftMs = this.#leftMs[miss] - tookMs;
        if (leftMs <= 0 || askedMs >= leftMs)
            return undefined;
        this.#pauses += 1;
        const pauseMs = Math.min(Math.max(nthPause(this.#pauses, collect_PAUSES), askedMs), leftMs);
        this.#leftMs[miss] = leftMs - pauseMs;
        return pauseMs;
    }
}
function collect_unreadable(cause) {
    return new build_fault/* Fault */.v('service', (0,texts_message/* say */.c)('reportUnreadable', { path: (0,json_shape/* tellPath */.Z4)(cause.path) }), {
        advice: (0,texts_message/* say */.c)('adviceReport'),
        cause,
    });
}

;// CONCATENATED MODULE: ./build/scan/look-once.js




/** How a scan that nobody waits for has ended, or `left` if it still goes on. */
async function lookOnce({ scan }, { service }, patience) {
    const seen = scan.state === 'unclear' ? await unlessFault(() => service.clarify(scan, patience)) : scan;
    if (seen instanceof build_fault/* Fault */.v)
        return { scan, underWayAt: undefined, hasTimedOut: false, fault: seen };
    if (seen.state === 'unclear') {
        const fault = new build_fault/* Fault */.v('service', (0,texts_message/* say */.c)('endUnknown', { number: scan.id }), { advice: (0,texts_message/* say */.c)('adviceScanGone') });
        return { scan, underWayAt: undefined, hasTimedOut: false, fault };
    }
    if (!hasEnded(seen.state))
        return 'left';
    return { scan: seen, underWayAt: undefined, hasTimedOut: false, fault: undefined };
}

;// CONCATENATED MODULE: ./build/scan/previous-scans.js









/**
 * Before a scan is ordered, reads what its verdict depends on, so that nothing is charged if that
 * can't be read. Undefined if the verdict depends on no earlier scan.
 * @throws Fault
 */
async function readAtOrder(wish, means, patience) {
    const { source, url, needsCrawl, run, redactor } = wish;
    const isPrevious = source.kind === 'previous';
    if (!isPrevious && !needsCrawl)
        return undefined;
    const before = scansBefore(await allOfUrl(urlKeyOf(url), means, patience), undefined, run);
    const readAt = means.service.timeAt(means.clock.now());
    const previous = isPrevious ? await readPreviousBaseline(before, redactor, { means, patience }) : undefined;
    return { readAt, before, previous };
}
/**
 * Reads the rest of what a completed scan is compared with, based on when that scan began.
 * @throws Fault if a baseline is asked for and can't be read
 */
async function lookBack(wish, means, patience) {
    const { scan, ahead } = wish;
    const atOrder = ahead.atOrder && isCurrent(ahead.atOrder, scan) ? ahead.atOrder : undefined;
    const before = atOrder?.before ?? (await listBefore(wish, means, patience));
    const reading = ahead.named ?? atOrder?.previous ?? (await readBaseline(wish, before, { means, patience }));
    if (before instanceof build_fault/* Fault */.v)
        return { ...reading, crawledBefore: 'unread', earlier: [] };
    const earlier = wish.source.kind === 'previous' ? before.slice(0, MOST_EARLIER) : [];
    return { ...reading, crawledBefore: lastCrawl(before), earlier };
}
/** How many earlier scans to tell of. */
const MOST_EARLIER = 5;
/**
 * Whether what came before the order is also what came before the scan: another scan may have come
 * and gone while the order waited its turn. A scan that is itself among those before was only
 * mistaken for the one that was ordered.
 */
function isCurrent({ readAt, before }, { id, startedAt = readAt }) {
    return startedAt <= readAt + CLOCKS_DIFFER_BY_MS && !before.some((scan) => scan.id === id);
}
/** The scans before one, or why they can't be determined. */
async function listBefore({ scan, url, run, source, needsCrawl }, means, patience) {
    if (scan.startedAt === undefined)
        return new Undated(scan.id);
    const isNeeded = needsCrawl || source.kind === 'previous';
    const list = (within) => allOfUrl(urlKeyOf(url), means, within);
    const scans = await unlessFault(() => (isNeeded ? persistently(list, means, patience) : list(patience)));
    return scans instanceof build_fault/* Fault */.v ? scans : scansBefore(scans, scan, run);
}
/** The service doesn't say when the scan began, so no other scan can be said to come before it. */
class Undated extends build_fault/* Fault */.v {
    constructor(number) {
        super('service', (0,texts_message/* say */.c)('baselineStartUnknown', { number }));
    }
}
async function readBaseline({ source, redactor }, before, { means, patience }) {
    if (source.kind !== 'previous')
        return await readNamedBaseline(source, redactor, { means, patience });
    if (before instanceof Undated)
        return { baseline: undefined, note: before.what };
    if (before instanceof build_fault/* Fault */.v)
        throw before;
    const read = (within) => readPreviousBaseline(before, redactor, { means, patience: within });
    return await persistently(read, means, patience);
}
const previous_scans_PAUSE_MS = 30_000;
/** The most milliseconds to keep the desk for one attempt. */
const ATTEMPT_MS = 5 * 60_000;
/**
 * Reads for a scan that has been paid for: asks again through an outage until the patience ends.
 * Between two attempts, the desk is left to others.
 */
async function persistently(read, { clock, desk }, patience) {
    for (;;) {
        const within = { ...patience, until: Math.min(patience.until, clock.now() + ATTEMPT_MS) };
        const result = await unlessFault(() => read(within));
        if (!(result instanceof ServiceFault))
            return result;
        const pauseMs = Math.max(previous_scans_PAUSE_MS, result.retryAfterMs ?? 0);
        const means = { clock, beforePause: desk.leave };
        if (!(result.isTransient && (await pauseWithin(pauseMs, patience, means))))
            throw result;
        await desk.take({ ...patience, until: Number.POSITIVE_INFINITY });
    }
}

;// CONCATENATED MODULE: ./build/story/site.js


















const TWIN_PAUSE_MS = 30_000;
/**
 * The story of one site: begin the scan, watch it to its end, collect its report, judge it. If
 * anything goes wrong, that is its ending.
 */
async function seeThrough(assignment, plan, means) {
    let goesOn = false;
    if (assignment.scanId !== undefined)
        means.turns.attaches();
    try {
        const underway = await beginOne(assignment, plan, means);
        if (!('started' in underway))
            return underway;
        const { target, started } = underway;
        means.turns.runs();
        goesOn = true;
        try {
            await means.onStarted(started.scan.id);
            const watched = await watchOne(underway, plan, means);
            goesOn = watched === 'left' || watched.fault !== undefined;
            means.turns.end({ goesOn });
            return await endOne({ ...underway, watched }, plan, means);
        }
        catch (cause) {
            return (0,story_endings/* failed */.gz)(cause, { target, scan: started.scan, warnings: warningsOf(started) });
        }
    }
    finally {
        means.turns.end({ goesOn });
        means.desk.leave();
    }
}
async function beginOne(assignment, plan, means) {
    const { site, url } = assignment;
    const { waits, baseline, redactor } = plan;
    // What came before a scan can only be read in advance if the scan is still to be ordered.
    // Otherwise, it is not yet clear which scan it is.
    const ahead = {};
    const beforeOrder = async (patience) => {
        if (!waits || url === undefined)
            return;
        const atOrder = await readAtOrder({ ...pastOf(plan), url }, means, patience);
        // Of several sites, none keeps a baseline until its scan has ended: it is read again.
        ahead.atOrder = atOrder && means.turns.hasOthers ? { ...atOrder, previous: undefined } : atOrder;
    };
    try {
        // Read before ordering, so that nothing is charged if the baseline cannot be read.
        if (waits && baseline.kind !== 'previous') {
            ahead.named = await readNamedBaseline(baseline, redactor, { means, patience: plan });
        }
        const underway = await begin(assignment, plan, { means: { ...means, beforeOrder }, patience: plan });
        return { ...underway, ahead: wasOrdered(underway.started) ? ahead : { named: ahead.named } };
    }
    catch (cause) {
        const target = url === undefined ? undefined : { ...site, url };
        return cause instanceof NeverOrdered ? (0,story_endings/* neverOrdered */.kE)({ target }, cause, plan.timeoutMs) : (0,story_endings/* failed */.gz)(cause, { target });
    }
}
function pastOf({ baseline, minCrawledUrls, origin, redactor }) {
    return { source: baseline, needsCrawl: typeof minCrawledUrls !== 'number', run: origin, redactor };
}
function leave({ target, started, token }, { ledger }) {
    ledger.settle(token);
    return (0,story_endings/* left */.kb)({ target, scan: started.scan, warnings: warningsOf(started) });
}
/** Watches a scan to its end, and halts its twins. */
async function watchOne({ token, target, started }, plan, means) {
    const twinUntil = () => means.ledger.of(token)[0]?.twinUntil;
    const haltAllTwins = async () => {
        const until = twinUntil();
        if (token === undefined || until === undefined)
            return;
        await haltTwins({ token, id: started.scan.id, url: urlKeyOf(target.url), until }, means, plan);
    };
    const watched = plan.waits
        ? await waitFor(started, { ...means, afterLook: haltAllTwins })
        : await lookOnce(started, means, plan);
    // A scan may end before its twin can be listed. Twins that appear after `until` are left to the
    // post step.
    const until = Math.min(plan.until, twinUntil() ?? 0);
    while (await pauseUpTo(TWIN_PAUSE_MS, { until, signal: plan.signal }, means))
        await haltAllTwins();
    // The last look may have begun too early to see all of them.
    await haltAllTwins();
    return watched;
}
/** Its lines can be folded, since they matter only while they appear. */
async function waitFor(started, means) {
    const endGroup = means.log.group((0,texts_message/* say */.c)('waitingForScan', { number: started.scan.id }));
    try {
        return await means.watchtower.watch(started, means);
    }
    finally {
        endGroup();
    }
}
/**
 * Makes the ending of one target. If the scan can no longer be looked at, it is not settled: its
 * state is unknown, so the post step halts it.
 */
async function endOne({ target, started, token, ahead, watched: last }, plan, means) {
    if (last === 'left')
        return leave({ target, started, token }, means);
    const warnings = warningsOf({ ...started, scan: last.scan });
    const mustHalt = last.hasTimedOut && plan.stopsOnTimeout && token !== undefined;
    // Noted first, so that the post step halts it even if an interruption comes in between.
    if (mustHalt)
        means.ledger.halt(token);
    if (last.fault !== undefined)
        return (0,story_endings/* failed */.gz)(last.fault, { target, scan: last.scan, warnings });
    const { scan, isDone } = mustHalt
        ? await haltInTime({ scan: last.scan, place: started.place }, plan, means)
        : { scan: last.scan, isDone: true };
    if (isDone)
        means.ledger.settle(token);
    const known = { target, scan, warnings };
    // A scan may complete while it is being halted. Then there is a verdict after all.
    if (mustHalt && scan.state !== 'completed') {
        const timedOut = { ...known, scan: last.scan };
        return (0,story_endings/* unfinished */.M1)(timedOut, { ...plan, scanIs: isDone ? 'halted' : 'halting' });
    }
    if (scan.state !== 'completed')
        return (0,story_endings/* unfinished */.M1)(known, { ...plan, scanIs: 'left' });
    let report;
    try {
        report = await collect({ scan, underWayAt: last.underWayAt }, plan.redactor, { means, patience: plan });
    }
    catch (cause) {
        return cause instanceof build_fault/* Fault */.v && cause.kind !== 'interrupted' ? (0,story_endings/* unjudged */.bC)(known, cause) : (0,story_endings/* failed */.gz)(cause, known);
    }
    try {
        const patience = { until: Math.max(plan.until, means.clock.now() + LOOK_BACK_WITHIN_MS), signal: plan.signal };
        const past = await lookBack({ ...pastOf(plan), url: target.url, scan, ahead }, means, patience);
        if (past.baseline && (0,site_url/* isOtherSite */.ki)(past.baseline.siteUrl, target.url))
            means.log.info((0,texts_message/* say */.c)('baselineOfOther'));
        const { ignoreList, today } = plan;
        const { baseline, crawledBefore, earlier } = past;
        const knowledge = { baseline, crawledBefore, earlier, ignoreList, today };
        const ending = judgeIfCovered({ target, scan, report }, { knowledge, ...started }, { plan, means });
        return await means.onJudged({
            ...ending,
            warnings: [...warnings, ...(past.note ? [past.note] : []), ...ending.warnings],
        });
    }
    catch (cause) {
        return (0,story_endings/* failed */.gz)(cause, known);
    }
}
/**
 * How long at least to allow for reading the scans before a completed one, even after the time-out,
 * in milliseconds.
 */
const LOOK_BACK_WITHIN_MS = 60_000;
function haltInTime(sighting, plan, means) {
    const patience = { until: means.clock.now() + HALT_WITHIN_MS, signal: plan.signal };
    return halt(sighting, { goal: 'ended', means, patience });
}
/**
 * Judges a scan. Unless it was certainly ordered and run with these inputs, it must cover what they
 * ask for. Otherwise, its verdict would say nothing about them.
 */
function judgeIfCovered(completed, { knowledge, recognisedBy }, { plan, means }) {
    const { scan, target, report } = completed;
    const ordered = means.ledger.entries.find(({ scanId }) => scanId === scan.id)?.memo ?? '';
    const isAgain = isRescan(scan) || isRescan({ memo: ordered });
    // The service may have cut off the mark of a re-diagnosis.
    const mayBeAgain = isAgain || (recognisedBy === 'earlier-attempt' && plan.rescan !== 'never');
    const isOwn = isOurs({ recognisedBy });
    if (isOwn && !mayBeAgain)
        return judge(completed, knowledge, plan);
    const { narrower, unknown } = compareCoverage(target, report, plan.allItems);
    if (narrower.length === 0) {
        const ending = judge(completed, knowledge, plan);
        const notes = [...(isAgain ? [(0,texts_message/* say */.c)('rescanVerdict')] : []), ...unknown, ...(isOwn ? [] : compareSession(target))];
        return { ...ending, warnings: [...notes, ...ending.warnings] };
    }
    const what = (0,texts_message/* say */.c)('coverageNarrower', { what: narrower });
    const fault = recognisedBy === 'url-and-time'
        ? new build_fault/* Fault */.v('service', what, { advice: (0,texts_message/* say */.c)('adviceNotOrdered') })
        : new build_fault/* Fault */.v('configuration', what, { advice: (0,texts_message/* say */.c)(isOwn ? 'adviceRescanCoverage' : 'adviceCoverage') });
    return (0,story_endings/* failed */.gz)(fault, { target, scan });
}
/** What to warn of unless this attempt certainly ordered the scan. */
function warningsOf({ recognisedBy, scan }) {
    switch (recognisedBy) {
        case 'token':
            return [];
        case 'earlier-attempt':
            return [(0,texts_message/* say */.c)('attachedEarlierScan', { startedAt: scan.startedAt })];
        case 'number':
        case 'conflict':
            return [(0,texts_message/* say */.c)('attachedScan', { startedAt: scan.startedAt })];
        case 'url-and-time':
            return [(0,texts_message/* say */.c)('scanLikely', { number: scan.id })];
    }
}

;// CONCATENATED MODULE: ./build/story/run.js









/**
 * The story of a run. Every site has its own, but all share a line for their orders, rounds of
 * looks at their scans, and a desk for their reports. What goes wrong with one site is its ending,
 * and the others go on.
 */
async function run(plan, means) {
    const { assignments } = plan;
    const { clock, onJudged = keepAll } = means;
    const labels = (0,site_label/* labelSites */.r)(assignments);
    const turns = new Turns(clock, assignments.length);
    const watchtower = new Watchtower(means, plan);
    const desk = new Turnstile(clock);
    const wanted = assignments.flatMap(({ scanId }) => scanId ?? []);
    const numbered = once(() => findNumbered(wanted, means, plan));
    const known = new Map();
    return await Promise.all(assignments.map((assignment, place) => {
        const label = labels[place];
        const log = label === undefined || assignments.length < 2 ? means.log : labelled(means.log, label);
        const onStarted = async (number) => {
            known.set(place, number);
            const numbers = [...known].toSorted(([a], [b]) => a - b).map(([, each]) => each);
            await (0,or_warn/* orWarn */.w)(() => means.onStarted(numbers), 'outputsNotSet', log);
        };
        const own = {
            turns: turns.of(place, assignment.url === undefined ? '' : (0,site_url/* hostnameOf */.LZ)(assignment.url)),
            desk: desk.at(place),
            log,
        };
        return seeThrough(assignment, plan, { ...means, ...own, watchtower, numbered, onStarted, onJudged });
    }));
}
async function keepAll(ending) {
    return ending;
}
/** Acts on the first call only, and gives every call the same result. */
function once(act) {
    let result;
    return () => (result ??= act());
}

;// CONCATENATED MODULE: ./build/story/open.js












/**
 * How many findings the sites of a step keep one by one once their files are written, and how many
 * each keeps at least.
 */
const MOST_KEPT = 2_000;
const FEWEST_KEPT = 20;
/** Opens the service and hands over the work that the inputs ask for. */
async function open_open(inputs, { context, secrecy, machine, startedAt }) {
    const { clock, randomHex } = machine;
    const keys = { accessKey: inputs['access-key'], secretKey: inputs['secret-key'] };
    const redactor = await secrecy.redactorFor({ heuristics: inputs.redact });
    function meansWith({ log, ledger }) {
        const service = createClient(originOf(inputs), keys, {
            ...machine,
            onNotice: log.warn,
            conceal: (text) => redactor.text(text),
        });
        return { ...machine, log, ledger, service };
    }
    return {
        showing: (0,showing/* showingOf */.p8)(inputs, context, { today: dayOf(startedAt), texts: await (0,language/* textsIn */.E)(inputs.language) }),
        demands: demandsOf(inputs),
        run: async ({ documents, cautions, log, keepState, onStarted, ...work }, interruption) => {
            const ledger = new Ledger(keepState);
            const { signal, grace } = interruption;
            const means = meansWith({ log, ledger });
            const plan = { ...planOf(inputs, { documents, context, redactor, startedAt }), signal };
            const ofSites = new Map(plan.assignments.flatMap(({ url }) => (url === undefined ? [] : [[url, cautionsFor(url)]])));
            const ofTime = cautionForTime(plan.assignments, plan.timeoutMs);
            for (const caution of [...cautions, ...ofTime, ...[...ofSites.values()].flat()])
                log.warn(caution);
            const withCautions = (ending, ofAll) => {
                return {
                    ...ending,
                    warnings: [...ofAll, ...ending.warnings, ...(ofSites.get(ending.target?.url ?? '') ?? [])],
                };
            };
            const settle = (endings) => {
                const isAll = endings.length === plan.assignments.length;
                // What is about all sites is told with the first one.
                const told = endings.map((each, place) => withCautions(each, isAll && place === 0 ? cautions : []));
                return (0,story_endings/* charge */.Ji)(told, ledger);
            };
            if (inputs['dry-run'])
                return settle(await rehearse(plan.assignments, means, plan));
            const sites = plan.assignments.length;
            // Garbage of one report is gone with the process. That of a hundred would pile up.
            if (sites > 1)
                await machine.spareMemory();
            const most = sites > 1 ? Math.max(FEWEST_KEPT, Math.floor(MOST_KEPT / sites)) : undefined;
            const onJudged = async (ending) => {
                for (const outcome of settle([ending]))
                    await work.onJudged(outcome);
                const { judgement } = ending;
                return judgement === undefined || most === undefined
                    ? ending
                    : { ...ending, judgement: condensed(judgement, most) };
            };
            const endings = await run(plan, { ...means, grace, random: () => randomHex(4), onStarted, onJudged });
            if (interruption.cleanUpUntil !== undefined && inputs['stop-on-cancel']) {
                // The clean-up after the step retries what fails here. The outcomes are published anyway.
                await cleanUp(ledger.entries, 'accepted', { means, until: interruption.cleanUpUntil }).catch(() => { });
            }
            const isLeft = interruption.cleanUpUntil !== undefined && !inputs['stop-on-cancel'];
            return settle(isLeft ? endings.map(leaveRunning) : endings);
        },
        cleanUp: async ({ log, entries: saved }) => {
            const ledger = new Ledger(() => { }, saved);
            const left = inputs['stop-on-cancel'] ? [] : leaveAll(ledger.entries);
            const entries = ledger.entries.filter((entry) => !left.some((each) => each.entry === entry));
            const until = clock.now() + POST_CLEAN_UP_MS;
            const results = [...left, ...(await cleanUp(entries, 'ended', { means: meansWith({ log, ledger }), until }))];
            return results.map(resultOf);
        },
    };
}
/** An interruption that halts nothing leaves the scans that are under way to a later run. */
function leaveRunning(ending) {
    return { ...ending, goesOn: ending.scan !== undefined && isUnderWay(ending.scan.state) };
}


/***/ })

};
