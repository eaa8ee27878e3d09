export const id = 206;
export const ids = [206];
export const modules = {

/***/ 6304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ HOLE),
  x: () => (/* binding */ maskPayload)
});

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(1161);
// EXTERNAL MODULE: ./build/domain/redaction/span.js
var span = __webpack_require__(7539);
;// CONCATENATED MODULE: ./build/domain/fingerprint/decoded-text.js

/** A character of UTF-8, percent-encoded (RFC 3986, section 2.1), or a reference of HTML. */
const ENCODED = /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;
/** Encodings of encodings are undone to this depth; every one costs a pass over the text. */
const MOST_LAYERS = 8;
/**
 * Undoes percent-encoding and HTML references, one within the other as well. Blanks and slashes are made alike, for a
 * blank is written `+` in a query, and browsers write `\` in a path as `/`.
 */
function decodeText(source) {
    let decoded = {
        text: source,
        starts: Array.from({ length: source.length }, (_, index) => index),
        ends: Array.from({ length: source.length }, (_, index) => index + 1),
    };
    for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
        const next = decodeLayer(decoded);
        if (next.text === decoded.text)
            break;
        decoded = next;
    }
    return { ...decoded, text: decoded.text.replace(/[+\s]/g, ' ').replaceAll('\\', '/') };
}
function decodeLayer({ text, starts, ends }) {
    const next = { text: '', starts: [], ends: [] };
    let done = 0;
    for (const { 0: encoded, index } of text.matchAll(ENCODED)) {
        const decoded = decodeCharacter(encoded);
        if (decoded === encoded)
            continue;
        copyTo(index);
        done = index + encoded.length;
        next.text += decoded;
        for (let unit = 0; unit < decoded.length; unit += 1) {
            next.starts.push(starts[index] ?? 0);
            next.ends.push(ends[done - 1] ?? 0);
        }
    }
    copyTo(text.length);
    return next;
    function copyTo(end) {
        next.text += text.slice(done, end);
        for (let index = done; index < end; index += 1) {
            next.starts.push(starts[index] ?? 0);
            next.ends.push(ends[index] ?? 0);
        }
    }
}
function decodeCharacter(encoded) {
    if (encoded.startsWith('&'))
        return (0,decode/* decodeHTML */.Gz)(encoded);
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        // No UTF-8, such as an overlong form.
        return encoded;
    }
}

;// CONCATENATED MODULE: ./build/domain/fingerprint/payload-mask.js



/** Stands where something stood that changes from scan to scan. Of Unicode's private use, so that no URL means anything by it. */
const HOLE = '\uE000';
/** Letters, digits and the marks that every path has: a payload of these alone can be there by accident. */
const PLAIN = /^(?!.*\.\.)[\p{L}\p{N}_.~/-]*$/u;
/** Characters from which on a payload that is not plain is not in an address by accident. */
const SHORTEST_UNMISTAKABLE = 4;
/**
 * Takes a payload out of path, query and fragment, before these are told apart: it may hold the marks that part them.
 * However it is encoded, it leaves a hole. A payload that could be there by accident (`1`, `'`) is looked for only where its
 * parameter is: else the next scan's `2` would find another address.
 */
function maskPayload(rest, injection) {
    const within = decodeText(rest);
    // The report's reader takes HTML off URLs, and may find references there that lack their semicolon.
    const written = new Set([injection.payload, (0,decode/* decodeHTML */.Gz)(injection.payload)]);
    const found = [...new Set([...written].map((text) => decodeText(text).text.trim()))]
        .filter((payload) => payload !== '')
        .flatMap((payload) => occurrencesOf(payload, within, injection))
        .toSorted((a, b) => a.start - b.start || b.end - a.end);
    let masked = '';
    let done = 0;
    for (const range of found.map((each) => withBlanks(each, within.text))) {
        const [start, end] = [within.starts[range.start] ?? 0, within.ends[range.end - 1] ?? 0];
        if (start >= done)
            masked += rest.slice(done, start) + HOLE;
        done = Math.max(done, end);
    }
    return masked + rest.slice(done);
}
function occurrencesOf(payload, { text }, { parameter }) {
    const value = valueStart(decodeText(parameter).text, text);
    const isPlain = isPlainText(payload);
    const inValue = value === undefined || isPlain ? undefined : occurrenceInValue(payload, text, value);
    const before = text.slice(0, value);
    if (isUnmistakable(payload))
        return [...allOccurrences(payload, before), ...(inValue === undefined ? [] : [inValue])];
    if (inValue !== undefined)
        return [inValue];
    if (parameter !== '')
        return [];
    return isPlain ? wholeSegments(payload, text) : allOccurrences(payload, text);
}
function isUnmistakable(payload) {
    return payload.length >= SHORTEST_UNMISTAKABLE && !isPlainText(payload);
}
/** What was redacted counts for nothing: in another report it may stand there in full. */
function isPlainText(payload) {
    return PLAIN.test(payload.replaceAll(span/* REDACTED */.X, ''));
}
/** Where the value of a parameter of the query begins. */
function valueStart(parameter, text) {
    if (parameter === '')
        return undefined;
    const query = text.indexOf('?');
    const starts = ['?', '&'].map((mark) => text.indexOf(`${mark}${parameter}=`, query)).filter((at) => at !== -1);
    return query === -1 || starts.length === 0 ? undefined : Math.min(...starts) + parameter.length + 2;
}
/** The first at or after the value's beginning: what follows may be the pairs that the payload is made to look like. */
function occurrenceInValue(payload, text, value) {
    if (!text.startsWith(span/* REDACTED */.X, value))
        return occurrenceOf(payload, text, value);
    // The parameter's name is that of a credential, and redaction has taken the payload's beginning with it.
    const from = value + span/* REDACTED */.X.length;
    const left = Array.from({ length: payload.length }, (_, index) => index).find((index) => text.startsWith(payload.slice(index), from));
    return left === undefined ? undefined : { start: value, end: from + payload.length - left };
}
function allOccurrences(payload, text) {
    const ranges = [];
    for (let next = occurrenceOf(payload, text, 0); next !== undefined; next = occurrenceOf(payload, text, next.end)) {
        ranges.push(next);
    }
    return ranges;
}
/**
 * Redaction may have taken more out of an address than out of the payload: where what stands before the mark is enough to
 * know the payload by, what follows it need not be there.
 */
function occurrenceOf(payload, text, from) {
    const [head = '', ...others] = payload.split(span/* REDACTED */.X);
    const sure = others.length > 0 && isUnmistakable(head) ? head + span/* REDACTED */.X : payload;
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
        : allOccurrences(name, text.slice(0, pathEnd)).filter(({ start, end }) => (start === 0 || text[start - 1] === '/') && (end === pathEnd || text[end] === '/'));
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

/***/ 9206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSession: () => (/* binding */ openSession)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/domain/ledger.js
var domain_ledger = __webpack_require__(8984);
// EXTERNAL MODULE: ./build/fault.js
var build_fault = __webpack_require__(4900);
;// CONCATENATED MODULE: ./build/domain/scan.js
/** True where the scan waits or works, and so can be halted. */
function isUnderWay(state) {
    return state === 'queued' || state === 'running';
}
/** True where nothing more will happen to the scan, and what came of it is known. */
function hasEnded(state) {
    return !isUnderWay(state) && state !== 'unclear';
}
/** The scans and, after each, the re-diagnoses listed under it. */
function withRescans(scans) {
    return scans.flatMap((scan) => [scan, ...withRescans(scan.rescans)]);
}

;// CONCATENATED MODULE: ./build/domain/target.js
/** True for the URL of a site that can be scanned: it has a host, by which its files are named. */
function isSiteUrl(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
/** True where both are the same URL after WHATWG normalisation; false where one of them is no URL. */
function isSameUrl(a, b) {
    return URL.canParse(a) && URL.canParse(b) && new URL(a).href === new URL(b).href;
}

;// CONCATENATED MODULE: ./build/domain/token.js

/**
 * A fresh name for one scan that this run orders: the service gives none, so this one, in the scan's memo, is the only
 * handle. Letters, digits and hyphens (others can be refused), at most 40. Run, step and target can be read off it, so that a
 * later attempt knows its own; legs of a matrix differ in nothing but their inputs.
 */
function makeToken(origin, target, random) {
    return `${tokenStem(origin, target)}-${origin.runAttempt.slice(0, 3)}-${random.slice(0, 8)}`;
}
/** The part of a token that all attempts of one run, job, step and target share. */
function tokenStem({ runId, job, step, inputs }, target) {
    // Header values are left out: a session's cookie is another one in every attempt.
    const { headers, ...rest } = target;
    const names = headers.map(([name]) => name);
    const hash = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([job, step, inputs, rest, names]))
        .digest('hex')
        .slice(0, 10);
    return `wsc-${runId.slice(-12)}-${hash}`;
}
/** The memo to order a scan with: the token first, since a service that cuts a memo cuts its end. */
function memoWith(token, note) {
    return note === '' ? token : `${token} ${note}`;
}
/** True where the memo holds a token of this action, be it cut, that is not this one. */
function hasOtherToken(memo, token) {
    const found = /\bwsc-\d[\w-]*/.exec(memo)?.[0];
    return found !== undefined && !found.startsWith(token) && !token.startsWith(found);
}

// EXTERNAL MODULE: ./build/texts/message.js
var message = __webpack_require__(4116);
;// CONCATENATED MODULE: ./build/wsc/service-fault.js

/** An operation of the service that did not succeed: no answer, one that can't be read, or a refusal. */
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

;// CONCATENATED MODULE: ./build/scan/find.js






/** The highest page that is read of any list: two thousand scans of ten a page. */
const MOST_PAGES = 200;
const MOST_REPEATS = 2;
/**
 * The first scan at that place for which the test holds, re-diagnoses included.
 * The first and, where its number is known, the last page are read first: no one knows in which order the service lists.
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
 * The same scan as it stands now: where it was last seen, else where it must be listed as well, for a memo can be edited in the console.
 * @throws ServiceFault when a place could not be looked at, Fault when it is no longer listed anywhere
 */
async function findAgain({ scan: { id, url }, place }, look) {
    let trouble;
    for (const each of [place, { by: 'url', text: url }, 'list']) {
        const sighting = await unlessFault(() => findAt(look, each, (scan) => scan.id === id));
        if (sighting instanceof ServiceFault)
            trouble ??= sighting;
        else if (sighting !== undefined)
            return sighting;
    }
    if (trouble !== undefined)
        throw trouble;
    throw new build_fault/* Fault */.v('service', (0,message/* say */.c)('scanGone', { number: id }), { advice: (0,message/* say */.c)('adviceScanGone') });
}
/** All scans at that place, re-diagnoses included. */
async function allAt(look, place) {
    const scans = [];
    for await (const page of pagesAt(place, look))
        scans.push(...withRescans(page.scans));
    return scans;
}
/** All scans of the very URL, re-diagnoses included. */
async function allOfUrl(url, { service }, patience) {
    const look = { service, patience };
    const found = await allAt(look, { by: 'url', text: url });
    // Whether a search finds the URL as it is written here is not known; the list is sure to have it.
    const scans = found.length > 0 ? found : await allAt(look, 'list');
    return scans.filter((scan) => isSameUrl(scan.url, url));
}
/** Where a scan is listed whatever became of its memo. */
function byUrlOf(scan) {
    return { by: 'url', text: scan.url };
}
/**
 * Unless it is to be thorough, the first page and, where its number is known, the last one only. No page is read behind one that is empty,
 * or behind two that were there before: the number of pages, too, is only what the service says. One may be there again because scans have
 * come meanwhile.
 */
async function* pagesAt(place, { service, patience }, isThorough = true) {
    const read = (number) => place === 'list' ? service.list(number, patience) : service.search(place, number, patience);
    const first = await read(1);
    yield first;
    if (isEmpty(first))
        return;
    const last = first.lastPage === undefined ? undefined : Math.min(first.lastPage, MOST_PAGES);
    if (last !== undefined && last > 1)
        yield await read(last);
    const seen = new Set([rowsOf(first)]);
    let repeats = 0;
    for (let number = 2; isThorough && repeats < MOST_REPEATS && number < (last ?? MOST_PAGES + 1); number += 1) {
        const page = await read(number);
        if (isEmpty(page))
            return;
        const isRepeated = seen.has(rowsOf(page));
        repeats = isRepeated ? repeats + 1 : 0;
        seen.add(rowsOf(page));
        if (!isRepeated)
            yield page;
    }
}
function isEmpty({ scans, unnumbered }) {
    return scans.length === 0 && unnumbered.length === 0;
}
/** What tells a page from others, however its scans have moved on. */
function rowsOf({ scans, unnumbered }) {
    return JSON.stringify([scans.map(({ id }) => id), unnumbered]);
}
/**
 * Looks once for the scan with the token in its memo, at more places the longer it has been missing: a service that
 * matches a part of the memo finds it at once; one that matches the whole, cuts the memo or doesn't look into
 * re-diagnoses needs the other ways.
 * @param round how often it was looked for, this time included; without it every page of every place is read
 * @throws ServiceFault, be it that the scan is there and has no number
 */
async function findByToken(look, { token, memo, url }, round) {
    const places = [
        { by: 'memo', text: token },
        ...(memo === token ? [] : [{ by: 'memo', text: memo }]),
        { by: 'url', text: url },
        'list',
    ];
    let isUnnumbered = false;
    const isThorough = round === undefined;
    for (const place of isThorough ? places : places.slice(0, Math.max(1, 2 * round - 1))) {
        for await (const page of pagesAt(place, look, isThorough)) {
            const scan = withRescans(page.scans).find(({ memo: kept }) => kept.includes(token));
            if (scan !== undefined)
                return { scan, place };
            if (page.unnumbered.some((kept) => kept.includes(token)))
                isUnnumbered = true;
        }
    }
    if (isUnnumbered)
        throw new Unnumbered(token);
    return undefined;
}
/** The scan is listed, but without its number: it was looked for, and that settles nothing. */
class Unnumbered extends ServiceFault {
    constructor(token) {
        const texts = { what: (0,message/* say */.c)('scanUnnumbered', { token }), advice: (0,message/* say */.c)('adviceUnsettled', { token }) };
        super({ kind: 'service', ...texts, effect: 'none', isTransient: true });
    }
}
/**
 * The one scan of the URL that began since then and bears no token but a part of this one: the scan whose order was
 * accepted, where the service did not keep the memo. Undefined where none or several fit.
 */
async function findByUrlAndTime(look, { token, url, since }) {
    const scans = await allOfUrl(url, look, look.patience);
    const fitting = new Map(scans
        .filter((scan) => !hasOtherToken(scan.memo, token))
        .filter(({ startedAt, endedAt }) => (startedAt === undefined ? endedAt === undefined : startedAt >= since))
        .map((scan) => [scan.id, scan]));
    const [only, ...others] = fitting.values();
    return only === undefined || others.length > 0 ? undefined : { scan: only, place: byUrlOf(only) };
}

;// CONCATENATED MODULE: ./build/scan/halt.js



/** Milliseconds in which a scan must be seen to have ended; else that is left to a later look, or to the post step. */
const HALT_WITHIN_MS = 60_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10_000;
/**
 * Takes a scan from the queue or stops it. Its state decides which, and nothing else: it can begin while one asks, and what a
 * refusal means is not known. A state that a command didn't change is answered with the other command.
 * @returns the scan as last seen, and whether what was wanted was reached before the patience ended
 */
async function halt(sighting, goal, means, patience) {
    const { clock, service } = means;
    let seen = sighting;
    let last;
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
        if (!isUnderWay(seen.scan.state))
            return { scan: seen.scan, isDone: true };
        const command = next(seen.scan, last);
        const isAccepted = await succeeds(() => service[command](seen.scan.id, patience));
        last = command;
        if (isAccepted && goal === 'accepted')
            return { scan: seen.scan, isDone: true };
        if (clock.now() + pauseMs >= patience.until)
            return { scan: seen.scan, isDone: false };
        await clock.sleep(pauseMs, patience.signal);
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

;// CONCATENATED MODULE: ./build/scan/look-up.js




/**
 * Milliseconds after an order before it is taken that no scan came of it. The service is known to list a scan within a
 * minute of taking it; the rest is for a request that was still on its way.
 */
const LISTED_WITHIN_MS = 75_000;
const look_up_FIRST_PAUSE_MS = 1_000;
const look_up_LONGEST_PAUSE_MS = 10_000;
/** It is not known whether a scan exists that was ordered. */
class Unsettled extends build_fault/* Fault */.v {
    /** `trouble`: why the last look saw nothing, where it could not see. */
    constructor(token, trouble) {
        const what = (0,message/* say */.c)('orderUnsettled', { token, trouble: trouble?.what ?? '' });
        super('service', what, { advice: (0,message/* say */.c)('adviceUnsettled', { token }), cause: trouble });
    }
}
/**
 * Looks for a scan by its token until it is found, or until a look at every place, begun at `settledAt` or later, has not
 * seen it. A look that failed has seen nothing, so it settles nothing.
 * @throws Unsettled when the patience ends before that
 */
async function lookUp(wanted, settledAt, means, patience) {
    let trouble;
    for (let round = 1;; round += 1) {
        const settles = means.clock.now() >= settledAt;
        const look = { service: means.service, patience };
        const found = await unlessFault(() => findByToken(look, wanted, settles ? undefined : round));
        if (!(found instanceof ServiceFault) && (found !== undefined || settles))
            return found;
        if (found instanceof ServiceFault && trouble === undefined)
            means.log.warn((0,message/* say */.c)('lookTroubled', { what: found.what }));
        trouble = found;
        const pauseMs = Math.min(look_up_LONGEST_PAUSE_MS, look_up_FIRST_PAUSE_MS * 2 ** (round - 1));
        if (means.clock.now() + pauseMs >= patience.until)
            throw new Unsettled(wanted.token, trouble);
        await means.clock.sleep(pauseMs, patience.signal);
    }
}

;// CONCATENATED MODULE: ./build/scan/twins.js





/** Every other scan that bears the token. */
async function findTwins({ token, id, url }, means, patience) {
    const byMemo = await allAt({ service: means.service, patience }, { by: 'memo', text: token });
    // A search that passes over the scan that is known passes over its like.
    const scans = byMemo.some((scan) => scan.id === id) ? byMemo : await allOfUrl(url, means, patience);
    return scans
        .filter((scan) => scan.memo.includes(token) && scan.id !== id)
        .map((scan) => ({ scan, place: byUrlOf(scan) }));
}
/** Notes a twin in the ledger as one to be halted, which counts, be it that it has ended. False where it is noted already. */
function noteTwin({ token, id }, { scan }, { ledger, log }) {
    const isNew = ledger.noteTwin(token, scan.id);
    if (isNew)
        log.warn((0,message/* say */.c)('twinFound', { number: scan.id, kept: id, isOver: !isUnderWay(scan.state) }));
    return isNew;
}
/** Halts a twin. One that has not been seen to end stays in the ledger as one to be halted. */
async function haltTwin({ token }, twin, goal, { means, patience }) {
    const number = twin.scan.id;
    const { isDone } = await halt(twin, goal, means, patience);
    if (isDone && goal === 'ended')
        means.ledger.settleTwin(token, number);
    return { number, isDone };
}
/**
 * Halts every other scan that bears the token, as far as the service can be asked now, and notes it where none can come any more.
 * There is one only where the service listed a scan so late that its order was taken for lost and sent again
 * (docs/decisions/0002-charged-once.md).
 * @param until from when on a look sees every one that there can be, in milliseconds since the epoch
 */
async function haltTwins({ until, ...kept }, means, patience) {
    const lookedAt = means.clock.now();
    const twins = await unlessFault(() => findTwins(kept, means, patience));
    if (twins instanceof ServiceFault)
        return;
    for (const twin of twins) {
        noteTwin(kept, twin, means);
        const within = { ...patience, until: means.clock.now() + HALT_WITHIN_MS };
        await haltTwin(kept, twin, 'ended', { means, patience: within });
    }
    if (lookedAt >= until)
        means.ledger.endTwins(kept.token);
}
/** Milliseconds by which the service may list one scan later after its order than another. */
const LISTING_VARIES_BY_MS = 60_000;
/** Milliseconds after an order beyond which a scan of it is not waited for, however late the service listed another. */
const LONGEST_LATENESS_MS = 5 * 60_000;
/**
 * Until when a second scan may come to be listed, beside one that is found now: the service has just shown how late it lists.
 * @param orders when the orders were sent that may have been taken, in order
 */
function twinUntil(orders, now) {
    const [first] = orders;
    const last = orders.at(-1);
    if (first === undefined || last === undefined || orders.length < 2)
        return undefined;
    return last + Math.min(now - first, LONGEST_LATENESS_MS) + LISTING_VARIES_BY_MS;
}

;// CONCATENATED MODULE: ./build/ports.js
/** No whole answer came. */
class HttpFailure extends Error {
    name = 'HttpFailure';
    /** `unreachable`: no connection was made, so the request was certainly not sent. All others leave that open. */
    reason;
    /** The system's own short code or words, such as `ECONNRESET`. */
    detail;
    constructor(reason, detail, options) {
        super(`${reason}: ${detail}`, options);
        this.reason = reason;
        this.detail = detail;
    }
}

;// CONCATENATED MODULE: ./build/wsc/codes.js

function meaning(kind, advice, traits = {}) {
    return { kind, advice, isTransient: false, isOpen: false, refusal: 'other', ...traits };
}
/** The codes of the vendor's two tables: the gateway's own, which come with an HTTP status, and the service's, which come with HTTP 200. */
const MEANINGS = new Map([
    ['100', meaning('configuration', (0,message/* say */.c)('code100'), { refusal: 'bad-value' })],
    ['200', meaning('configuration', (0,message/* say */.c)('code200'), { refusal: 'wrong-signature' })],
    ['210', meaning('configuration', (0,message/* say */.c)('code210'))],
    ['300', meaning('configuration', (0,message/* say */.c)('code300'))],
    ['400', meaning('service', (0,message/* say */.c)('code400'), { isTransient: true })],
    ['410', meaning('service', (0,message/* say */.c)('code410'), { isTransient: true })],
    ['420', meaning('service', (0,message/* say */.c)('code420'), { isTransient: true })],
    ['430', meaning('configuration', (0,message/* say */.c)('code430'))],
    ['500', meaning('service', (0,message/* say */.c)('code500'), { isTransient: true, isOpen: true })],
    ['510', meaning('service', (0,message/* say */.c)('code510'), { isTransient: true, isOpen: true })],
    ['900', meaning('service', (0,message/* say */.c)('code900'), { isTransient: true, isOpen: true })],
    ['901', meaning('service', (0,message/* say */.c)('code901'), { isTransient: true, isOpen: true })],
    ['169201', meaning('configuration', (0,message/* say */.c)('code169201'))],
    ['169202', meaning('configuration', (0,message/* say */.c)('code169202'))],
    ['160331', meaning('configuration', (0,message/* say */.c)('code160331'))],
    ['160332', meaning('configuration', (0,message/* say */.c)('code160332'), { refusal: 'bad-value' })],
    ['160351', meaning('configuration', (0,message/* say */.c)('code160351'))],
    ['160353', meaning('configuration', (0,message/* say */.c)('code160353'))],
    ['160431', meaning('configuration', (0,message/* say */.c)('code160431'), { refusal: 'bad-value' })],
    ['160432', meaning('configuration', (0,message/* say */.c)('code160432'))],
    ['160433', meaning('configuration', (0,message/* say */.c)('code160433'), { refusal: 'bad-value' })],
    ['160441', meaning('service', (0,message/* say */.c)('code160441'), { isTransient: true, isOpen: true })],
    ['160451', meaning('configuration', (0,message/* say */.c)('code160451'))],
    ['160452', meaning('service', (0,message/* say */.c)('code160452'), { refusal: 'queue-full' })],
    ['160453', meaning('service', (0,message/* say */.c)('code160453'), { isOpen: true, refusal: 'already-scanning' })],
    ['160454', meaning('service', (0,message/* say */.c)('code160454'), { refusal: 'queue-full' })],
    ['160455', meaning('configuration', (0,message/* say */.c)('code160455'), { refusal: 'rescan-refused' })],
    ['160456', meaning('configuration', (0,message/* say */.c)('code160456'))],
    ['160457', meaning('configuration', (0,message/* say */.c)('code160457'))],
    ['160701', meaning('service', (0,message/* say */.c)('code160701'), { refusal: 'report-expired' })],
    ['160842', meaning('service', (0,message/* say */.c)('code160842'))],
    ['165244', meaning('service', (0,message/* say */.c)('code165244'))],
]);
/** The gateway's code that says the same as an HTTP status, for answers that carry no code of their own. */
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
/** What an error means, by its code, else by its HTTP status. */
function meaningOf(code, status) {
    const known = MEANINGS.get(code ?? '') ?? MEANINGS.get(CODE_OF_STATUS.get(status) ?? '');
    return known ?? meaning('service', (0,message/* say */.c)('codeUnknown'), { isTransient: status >= 500, isOpen: status >= 500 });
}

;// CONCATENATED MODULE: ./build/wsc/retry-after.js
/**
 * Milliseconds that a Retry-After header asks to wait, given as seconds or as an HTTP date (RFC 9110, 10.2.3).
 * `now` is the service's time. Undefined where the header is missing or says neither.
 */
function retryAfterMs(header, now) {
    if (header === undefined)
        return undefined;
    if (/^\s*\d{1,9}\s*$/.test(header))
        return Number(header) * 1000;
    // Date.parse alone would find a date in almost anything.
    const instant = /\d\d:\d\d:\d\d GMT\s*$/.test(header) ? Date.parse(header) : Number.NaN;
    return Number.isNaN(instant) ? undefined : Math.max(0, instant - now);
}

// EXTERNAL MODULE: ./build/wsc/wire.js
var wire = __webpack_require__(7387);
;// CONCATENATED MODULE: ./build/wsc/answer.js





/** Statuses that say the request was turned away before anything was done. */
const TURNED_AWAY = new Set([400, 401, 413, 429]);
const MOST_SHOWN = 200;
/** Characters of a body that is not JSON in which our secrets are looked for before its beginning is shown. */
const MOST_SEARCHED = 65_536;
/** What a program writes where it has nothing to say: shown to people, it would look as if this one had nothing to say. */
const SLIP = /^["']?(?:undefined|null|NaN|\[object \w+\])["']?$/;
/**
 * The answer's JSON, where the service says that the operation succeeded.
 * @throws ServiceFault for every other answer: a redirect, no JSON, any of the error shapes seen on NAVER Cloud's gateways
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
/** The fault for an operation of whose answer nothing, or not all, arrived. */
function unanswered(failure, { operation, origin }) {
    const texts = {
        unreachable: 'unreachable',
        broken: 'brokenOff',
        timeout: 'timedOutAttempt',
        'too-large': 'tooLarge',
    };
    return new ServiceFault({
        kind: failure.reason === 'too-large' ? 'service' : 'network',
        what: (0,message/* say */.c)(texts[failure.reason], { operation, host: new URL(origin).host, detail: failure.detail }),
        advice: failure.reason === 'too-large' ? (0,message/* say */.c)('adviceTooLarge') : (0,message/* say */.c)('adviceNetwork'),
        effect: failure.reason === 'unreachable' ? 'none' : 'open',
        isTransient: failure.reason !== 'too-large',
        cause: failure,
    });
}
/** The fault for JSON that says success but does not hold what it should. */
function unexpected(path, answer, { operation }) {
    return new ServiceFault({
        kind: 'service',
        what: (0,message/* say */.c)('unexpectedJson', { operation, path, requestId: requestIdOf(answer) }),
        advice: (0,message/* say */.c)('adviceUnreadable'),
        effect: 'open',
        isTransient: true,
    });
}
/** The error that the JSON holds, in whichever of the known shapes; undefined where it holds none. */
function errorIn(json, status) {
    const returnCode = (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(json, 'returnCode'));
    const nested = [(0,wire/* memberOf */.C5)(json, 'error'), (0,wire/* memberOf */.C5)(json, 'responseError')].find(wire/* isObject */.Gv);
    const holder = nested ?? json;
    const named = firstText(holder, ['errorCode', 'returnCode', 'code']);
    const hasError = nested !== undefined ||
        (returnCode !== '' && returnCode !== '0') ||
        ['error', 'errorCode', 'responseError'].some((name) => !isBlank((0,wire/* memberOf */.C5)(json, name))) ||
        ['code', 'msg'].every((name) => !isBlank((0,wire/* memberOf */.C5)(json, name))) ||
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
        what: (0,message/* say */.c)('refused', {
            operation: asked.operation,
            reason: quote(reason, asked),
            // In the code's place some gateways put words.
            code: /^\d{1,20}$/.test(code) ? code : quote(code, asked),
            status: answer.status,
            requestId: requestIdOf(answer),
        }),
        advice: meaning.advice,
        isTransient: meaning.isTransient || answer.status === 429 || answer.status >= 500,
        effect: isDefinitive(error, answer.status) && !meaning.isOpen ? 'none' : 'open',
        refusal: meaning.refusal,
    });
}
/**
 * Whether an error says for certain that nothing was done: the request was turned away, or the service itself gave a code, which
 * is a number. Words in its place are someone's on the way.
 */
function isDefinitive({ code }, status) {
    return TURNED_AWAY.has(status) || (/^\d+$/.test(code) && status < 500);
}
function unreadable(answer, asked) {
    const isTurnedAway = TURNED_AWAY.has(answer.status);
    const meaning = meaningOf(undefined, answer.status);
    return fault(answer, asked, {
        kind: isTurnedAway ? meaning.kind : 'network',
        what: (0,message/* say */.c)('unreadable', {
            operation: asked.operation,
            status: answer.status,
            start: beginningOf(answer, asked),
            bytes: Buffer.byteLength(answer.body),
            requestId: requestIdOf(answer),
        }),
        advice: isTurnedAway ? meaning.advice : (0,message/* say */.c)('adviceUnreadable'),
        isTransient: !isTurnedAway || answer.status === 429,
        effect: isTurnedAway ? 'none' : 'open',
        refusal: isTurnedAway ? meaning.refusal : 'other',
    });
}
function redirected(answer, asked) {
    return fault(answer, asked, {
        kind: 'configuration',
        what: (0,message/* say */.c)('redirected', { operation: asked.operation, status: answer.status }),
        advice: (0,message/* say */.c)('adviceUnreadable'),
        isTransient: false,
        effect: 'open',
    });
}
function fault(answer, asked, traits) {
    return new ServiceFault({ ...traits, retryAfterMs: retryAfterMs(answer.headers.get('retry-after'), asked.now) });
}
function parse(body) {
    try {
        const json = JSON.parse(body);
        return (0,wire/* isObject */.Gv)(json) ? json : undefined;
    }
    catch {
        return undefined;
    }
}
function isBlank(value) {
    return value === undefined || value === null || value === '';
}
function firstText(object, names) {
    return names.map((name) => (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(object, name)).trim()).find((text) => text !== '') ?? '';
}
/**
 * How an answer begins that can't be read, where that tells who gave it; '' where it doesn't. What looks like JSON is the service's own,
 * damaged, and a report is whatever it looks like: it holds what that would have held, and nothing has redacted it.
 */
function beginningOf({ body }, asked) {
    const text = body.trim();
    return /^[[{"]/.test(text) || asked.operation === 'getReport' ? '' : quote(withoutSlip(text), asked);
}
/** What others wrote: less credentials, cut, and marked as theirs. */
function quote(text, { conceal }) {
    return text === '' ? '' : (0,message/* say */.c)('quotation', { text: shorten(conceal(text.slice(0, MOST_SEARCHED))) });
}
/** The text, or '' where it is a slip. */
function withoutSlip(text) {
    return SLIP.test(text) ? '' : text;
}
function requestIdOf(answer) {
    return shorten(answer.headers.get('x-ncp-request-id') ?? '');
}
function shorten(text) {
    return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

;// CONCATENATED MODULE: ./build/wsc/order.js
/** The body of createJob, as the vendor's page has it. */
function orderBody({ target, memo, masterId }) {
    return {
        StartUrl: target.url,
        ...(target.excludedUrls.length > 0 && { ExcludeUrl: target.excludedUrls }),
        // fromEntries defines own members, so that even a header of the name `__proto__` is sent.
        ...(target.headers.length > 0 && { Headers: Object.fromEntries(target.headers) }),
        VulnItems: target.items,
        UserAgent: target.userAgent,
        Speed: target.speed,
        Memo: memo,
        ...(masterId !== undefined && { MasterInstanceNo: masterId }),
    };
}

;// CONCATENATED MODULE: ./build/wsc/records.js


/** Re-diagnoses of re-diagnoses are not known to exist; deeper nesting than this is not followed. */
const DEEPEST = 3;
/**
 * Reads the answer of getJobs and searchJobs.
 * @throws WireError where the answer is no list of records
 */
function readPage(answer) {
    const resources = (0,wire/* objectAt */.lJ)((0,wire/* memberOf */.C5)(answer, 'resources') ?? (0,wire/* memberOf */.C5)(answer, 'resource'), 'resources');
    const records = (0,wire/* listAt */.gT)((0,wire/* memberOf */.C5)(resources, 'record_data'), 'resources.record_data');
    return {
        scans: scansIn(records, DEEPEST),
        unnumbered: unnumberedIn(records, DEEPEST),
        lastPage: lastPageBy(resources, records.length),
    };
}
/** The service may count pages of the size that was asked for and give smaller ones, so the rows that came are held against all there are. */
function lastPageBy(resources, rows) {
    const total = (0,wire/* countIn */.ry)((0,wire/* memberOf */.C5)(resources, 'total_cnt'));
    const counted = total !== undefined && rows > 0 ? Math.ceil(total / rows) : 0;
    // An empty list has no page; of one that is not empty that is no count.
    return Math.max((0,wire/* countIn */.ry)((0,wire/* memberOf */.C5)(resources, 'total_page_cnt')) ?? 0, counted) || undefined;
}
function scansIn(records, depth) {
    return records.filter(wire/* isObject */.Gv).flatMap((record) => {
        const id = idOf(record);
        return id === undefined ? scansIn(rescansOf(record, depth), depth - 1) : [scanOf(record, id, depth)];
    });
}
function unnumberedIn(records, depth) {
    return records.filter(wire/* isObject */.Gv).flatMap((record) => {
        const own = idOf(record) === undefined ? [(0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(record, 'memo'))] : [];
        return [...own, ...unnumberedIn(rescansOf(record, depth), depth - 1)];
    });
}
function idOf(record) {
    return (0,wire/* identifierIn */.xc)((0,wire/* memberOf */.C5)(record, 'instanceNo'));
}
function rescansOf(record, depth) {
    const rescans = (0,wire/* memberOf */.C5)(record, 'slave_data');
    return depth > 0 && Array.isArray(rescans) ? rescans : [];
}
function scanOf(record, id, depth) {
    const button = (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(record, 'result_button')).trim().toLowerCase();
    const endedAt = (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(record, 'end_date')).trim();
    return {
        id,
        url: (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(record, 'start_url')).trim(),
        state: stateOf(button, isTime(endedAt)),
        startedAt: (0,wire/* timeIn */.Hi)((0,wire/* memberOf */.C5)(record, 'start_date')),
        endedAt: (0,wire/* timeIn */.Hi)(endedAt),
        progress: (0,wire/* countIn */.ry)((0,wire/* memberOf */.C5)(record, 'progress')),
        crawled: (0,wire/* countIn */.ry)((0,wire/* memberOf */.C5)(record, 'crawl_cnt')),
        found: (0,wire/* countIn */.ry)((0,wire/* memberOf */.C5)(record, 'scan_cnt')),
        memo: (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(record, 'memo')),
        reason: (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(record, 'result_desc')).trim(),
        reportExpired: button === 'expired',
        rescannable: (0,wire/* textIn */.r7)((0,wire/* memberOf */.C5)(record, 'rescan_button')).trim().toLowerCase() === 'possible',
        rescans: scansIn(rescansOf(record, depth), depth - 1),
    };
}
/** Any text says that there is an end, for what it looks like in every language is not known; but zeros are a blank. */
function isTime(text) {
    return /[1-9]/.test(text);
}
/**
 * `result_button` names the button that the console shows for a scan (console guide), not a state: `cancel` stands
 * beside a scan that has not started, until it has an end. The display text in `status` is never looked at: it is in
 * the account's language.
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
 * Whether these rows, found under the code of that end, show that the scan ended so. It may be listed under its first
 * diagnosis, and that be found for its own end, which is always completed, or for the sake of another re-diagnosis.
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
 * How a scan ended of which the service can't be asked, for no search looks at the re-diagnoses under a scan: without a
 * report, for no button offers one, and where it had not begun, it was cancelled.
 */
function guessEnd({ crawled = 0, progress = 0 }) {
    return crawled > 0 || progress > 0 ? 'stopped' : 'cancelled';
}

;// CONCATENATED MODULE: ./build/wsc/retry.js

/** Tries of one operation. What must be had for longer is asked for again by whoever waits for it. */
const MOST_TRIES = 4;
const retry_FIRST_PAUSE_MS = 1_000;
const retry_LONGEST_PAUSE_MS = 30_000;
/**
 * Runs a read until it succeeds, fails for good, has been tried four times, or the patience ends. Pauses grow exponentially, with
 * full jitter so that runs that failed together don't come back together; a pause that the service asks for is kept.
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
            if (clock.now() + pauseMs >= patience.until)
                throw cause;
            await clock.sleep(pauseMs, patience.signal);
        }
    }
}
/** Milliseconds to wait after that many failures in a row. */
function pauseBefore(failures, chance, askedMs = 0) {
    const ceiling = Math.min(retry_LONGEST_PAUSE_MS, retry_FIRST_PAUSE_MS * 2 ** (failures - 1));
    return Math.max(askedMs, Math.round(ceiling * chance()));
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
/** The headers that every request carries. The gateway refuses a timestamp more than five minutes off its own clock. */
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
/** Milliseconds for which the answer to an order is awaited. */
const ORDER_TIMEOUT_MS = 60_000;
const REPORT_TIMEOUT_MS = 120_000;
const MOST_BYTES = 8 * 1024 * 1024;
const MOST_REPORT_BYTES = 128 * 1024 * 1024;
/** Rows that are asked for at a time: hundreds of old scans are a few pages then. A service that has smaller pages gives fewer. */
const PAGE_SIZE = 100;
/** The page size of the examples on the vendor's pages, which no service refuses. */
const SAFE_PAGE_SIZE = 10;
/** What the gateway bears of difference between the clocks. */
const BORNE_SKEW_MS = 5 * 60_000;
/** A clock that is off by less is certainly not why it refused. */
const TOLERATED_SKEW_MS = 2 * 60_000;
/** The client of the Web Security Checker at `origin`. Every attempt is signed afresh; redirects are not followed. */
function createClient(origin, keys, means) {
    const { http, clock, chance, onNotice, conceal } = means;
    /** What is added to our time in a signature; corrected at most once. */
    let skewMs;
    /** What the service's clock is ahead of ours, by its last answer: the gateway bears with minutes and says nothing of them. */
    let aheadMs = 0;
    let pageSize = PAGE_SIZE;
    const timeAt = (ours) => ours + aheadMs;
    async function exchange(operation, patience) {
        const { method, path, body, timeoutMs = READ_TIMEOUT_MS, maxBytes = MOST_BYTES } = operation;
        const request = {
            method,
            url: `${origin}${path}`,
            headers: signedHeaders({ method, pathAndQuery: path, timestamp: Math.round(clock.now() + (skewMs ?? 0)) }, keys),
            ...(body !== undefined && { body: JSON.stringify(body) }),
            timeoutMs: Math.max(1_000, Math.min(timeoutMs, patience.until - clock.now())),
            maxBytes,
        };
        const answer = await http(request, patience.signal);
        const shownMs = Date.parse(answer.headers.get('date') ?? '') - clock.now();
        // A signature that was accepted was not off by more, so that another date is not the service's.
        const isOthers = answer.status !== 401 && Math.abs(shownMs - (skewMs ?? 0)) > BORNE_SKEW_MS;
        if (!Number.isNaN(shownMs) && !isOthers)
            aheadMs = shownMs;
        return answer;
    }
    /** True once: when a 401 is explained by the service's clock, which is then followed. */
    function correctsSkew(answer) {
        if (answer.status !== 401 || skewMs !== undefined || Math.abs(aheadMs) < TOLERATED_SKEW_MS)
            return false;
        skewMs = aheadMs;
        onNotice((0,message/* say */.c)('clockCorrected', { seconds: Math.round(Math.abs(aheadMs) / 1000), isBehind: aheadMs > 0 }));
        return true;
    }
    /** One attempt; a second one where the first was turned away for the clock alone. */
    async function attempt(operation, patience, read) {
        const asked = () => ({ operation: operation.name, origin, now: timeAt(clock.now()), conceal });
        let answer;
        try {
            answer = await exchange(operation, patience);
            if (correctsSkew(answer) && patience.interruption?.aborted !== true)
                answer = await exchange(operation, patience);
        }
        catch (cause) {
            throw cause instanceof HttpFailure ? unanswered(cause, asked()) : cause;
        }
        const json = readAnswer(answer, asked());
        try {
            return read(json);
        }
        catch (cause) {
            throw cause instanceof wire/* WireError */.cC ? unexpected(cause.path, answer, asked()) : cause;
        }
    }
    function read(operation, patience, reader) {
        return retried(() => attempt(operation, patience, reader), patience, { clock, chance });
    }
    /** Reads a page of scans. Where the first one is refused as too large, all are small from then on, so that none is skipped. */
    async function readRows(page, patience, operation) {
        try {
            return await read(operation(pageSize), patience, readScans);
        }
        catch (cause) {
            const mayBeTooLarge = page === 1 && pageSize > SAFE_PAGE_SIZE;
            if (!(mayBeTooLarge && cause instanceof ServiceFault && cause.refusal === 'bad-value'))
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
        const page = readPage(answer);
        return { ...page, scans: page.scans.map(withoutSecrets) };
    }
    async function search({ by, text, statusCode = null }, page, patience) {
        return readRows(page, patience, (limit) => {
            const body = { searchType: by, searchKeyword: text, statusCode, limit, page };
            return { name: 'searchJobs', method: 'POST', path: '/api/v1/jobs/search', body };
        });
    }
    /** The scans at both ends of what is found: no one knows in which order the service lists, and the one that is asked about is new. */
    async function searchEnds(wanted, patience) {
        const { scans, lastPage = 1 } = await search(wanted, 1, patience);
        return lastPage > 1 ? [...scans, ...(await search(wanted, lastPage, patience)).scans] : scans;
    }
    /** By the memo as the service keeps it; by the URL too, for a memo search may pass over re-diagnoses. */
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
    return {
        order: (order, patience) => attempt({ name: 'createJob', method: 'PUT', path: '/api/v1/job', body: orderBody(order), timeoutMs: ORDER_TIMEOUT_MS }, patience, confirmSuccess),
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
        }, patience, (answer) => (0,wire/* memberOf */.C5)(answer, 'resource') ?? (0,wire/* memberOf */.C5)(answer, 'resources') ?? null),
        timeAt,
    };
}
/** An order or a command was taken only where the service says so in so many words. */
function confirmSuccess(answer) {
    const returnCode = (0,wire/* memberOf */.C5)(answer, 'returnCode');
    if (returnCode !== '0' && returnCode !== 0)
        throw new wire/* WireError */.cC('returnCode');
}

;// CONCATENATED MODULE: ./build/cleanup.js








/** What to tell of it. */
function messageOf({ entry, numbers, isDone, isLeft }) {
    const number = numbers.join(', ');
    if (isLeft)
        return number === '' ? (0,message/* say */.c)('cleanUpLeftUnknown', { token: entry.token }) : (0,message/* say */.c)('cleanUpLeft', { number });
    if (isDone && number === '') {
        return (0,message/* say */.c)(entry.stage === 'settled' ? 'cleanedUpNoSecond' : 'cleanedUpNone', { token: entry.token });
    }
    if (isDone)
        return (0,message/* say */.c)('cleanedUp', { number });
    return number === '' ? (0,message/* say */.c)('cleanUpUnsettled', { token: entry.token }) : (0,message/* say */.c)('cleanUpFailed', { number });
}
/** What an interruption leaves running because the user wants it to. What was to end for another reason is not among it. */
function leaveAll(ledger) {
    return ledger
        .filter((entry) => (0,domain_ledger/* needsCleanUp */.MO)(entry) && entry.stage !== 'halting' && entry.stage !== 'settled')
        .map((entry) => {
        return { entry, numbers: entry.scanId === undefined ? [] : [entry.scanId], isDone: true, isLeft: true };
    });
}
const PAUSE_MS = 2_000;
/** Milliseconds beyond the patience for a request that is under way when it ends. */
const LAST_REQUEST_MS = 1_000;
/**
 * Halts every scan of ours that nobody looks after any more: found by what was kept, and by the token. What the step does
 * not own is not in the ledger as its own, and is left alone. A look takes many requests: what has not been seen by `until`
 * (milliseconds since the epoch) is not waited for, since main is killed soon after, with all that it has yet to publish.
 */
async function cleanUp(ledger, goal, means, { until }) {
    const late = new AbortController();
    const over = new AbortController();
    const leftMs = until + LAST_REQUEST_MS - means.clock.now();
    means.clock.sleep(leftMs, over.signal).then(() => late.abort(new Unsettled('')), () => { });
    const patience = { until, signal: late.signal };
    try {
        return await Promise.all(ledger.filter(domain_ledger/* needsCleanUp */.MO).map((entry) => cleanUpOne(entry, goal, means, patience)));
    }
    finally {
        over.abort();
    }
}
async function cleanUpOne(entry, goal, means, patience) {
    const { token, url, scanId, stage } = entry;
    const unseen = { entry, numbers: scanId === undefined ? [] : [scanId], isDone: false, isLeft: false };
    // Nothing is left of it but what may have come beside it.
    if (stage === 'settled') {
        const others = await haltOthers(entry, { token, id: scanId ?? '', url }, goal, { means, patience });
        return { ...unseen, numbers: others.numbers, isDone: others.isDone };
    }
    const seen = await insist(() => see(entry, means, patience), means, patience);
    if (seen === undefined)
        return unseen;
    const { first } = seen;
    if (first === undefined) {
        if (goal === 'ended')
            means.ledger.keep({ ...entry, stage: 'settled', cost: 0 });
        return { ...unseen, numbers: [], isDone: true };
    }
    const kept = { token, id: first.scan.id, url };
    // At once: to look for others takes requests.
    const [own, others] = await Promise.all([
        halt(first, goal, means, patience),
        haltOthers(entry, kept, goal, { means, patience }),
    ]);
    const isSettled = own.isDone && goal === 'ended';
    // What is noted by now: the look for others may have ended in the meantime.
    const noted = means.ledger.of(token).find(({ twin }) => twin === entry.twin) ?? entry;
    means.ledger.keep({
        ...noted,
        stage: isSettled ? 'settled' : stage === 'halting' ? 'halting' : 'found',
        scanId: kept.id,
    });
    return { ...unseen, numbers: [kept.id, ...others.numbers], isDone: own.isDone && others.isDone };
}
/**
 * Halts every other scan of the token that has no entry of its own yet, where there can be one: until none can come to be listed
 * any more, or, where it is enough that the service has accepted it, those that are listed now.
 */
async function haltOthers({ twin, scanId, twinUntil }, kept, goal, { means, patience }) {
    const mayHaveTwin = twin === 0 && (scanId === undefined || twinUntil !== undefined);
    const numbers = [];
    let isDone = true;
    for (let isOver = !mayHaveTwin; !isOver;) {
        const lookedAt = means.clock.now();
        const twins = await insist(() => findTwins(kept, means, patience), means, patience);
        if (twins === undefined)
            return { numbers, isDone: false };
        const noted = twins.filter((each) => noteTwin(kept, each, means));
        const halted = await Promise.all(noted.map((each) => haltTwin(kept, each, goal, { means, patience })));
        numbers.push(...halted.map(({ number }) => number));
        isDone &&= halted.every((each) => each.isDone);
        isOver = goal === 'accepted' || lookedAt >= (twinUntil ?? 0);
        // What the service has not listed by then, though it was asked all the time, is not known to be there.
        if (!isOver && means.clock.now() + PAUSE_MS >= patience.until)
            return { numbers, isDone };
        if (!isOver)
            await means.clock.sleep(PAUSE_MS, patience.signal);
    }
    if (goal === 'ended' && twinUntil !== undefined)
        means.ledger.endTwins(kept.token);
    return { numbers, isDone };
}
/**
 * When a look that sees nothing says that there is nothing: of an accepted order, never. Until when main awaited an answer is not
 * known, so as long as it would have done is added: all that time the service may have had the order before it.
 */
function settledAt({ stage, orderedAt }) {
    return stage === 'accepted' ? Number.POSITIVE_INFINITY : orderedAt + ORDER_TIMEOUT_MS + LISTED_WITHIN_MS;
}
/** The scan of the entry; none where it is certain that no scan came of it. @throws Fault */
async function see(entry, means, patience) {
    const { token, url, scanId } = entry;
    if (scanId === undefined)
        return { first: await lookUp(entry, settledAt(entry), means, patience) };
    const place = { by: 'memo', text: token };
    return { first: await findAgain({ scan: { id: scanId, url }, place }, { service: means.service, patience }) };
}
/** What a look has seen; undefined where the service could not be asked for as long as the patience lasts. */
async function insist(look, means, patience) {
    for (;;) {
        try {
            return await look();
        }
        catch (cause) {
            if (!(cause instanceof build_fault/* Fault */.v))
                throw cause;
            if (cause instanceof Unsettled || means.clock.now() + PAUSE_MS >= patience.until)
                return undefined;
            await means.clock.sleep(PAUSE_MS, patience.signal);
        }
    }
}

// EXTERNAL MODULE: ./build/domain/redaction.js + 4 modules
var redaction = __webpack_require__(2421);
// EXTERNAL MODULE: ./build/domain/gate.js
var gate = __webpack_require__(2782);
// EXTERNAL MODULE: ./build/wsc/clouds.js
var clouds = __webpack_require__(3368);
// EXTERNAL MODULE: ./build/inputs/table.js + 6 modules
var table = __webpack_require__(8173);
// EXTERNAL MODULE: ./build/inputs/vuln-items.js
var vuln_items = __webpack_require__(3660);
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
    return gate/* MEASURES */.sF.map((measure) => {
        const name = `max-${measure}`;
        const most = inputs[name];
        const standard = table/* INPUTS */.m[name].parse(table/* INPUTS */.m[name].default);
        return { measure, most, isDefault: 'value' in standard && standard.value === most };
    });
}

// EXTERNAL MODULE: ./build/manner.js + 9 modules
var manner = __webpack_require__(2035);
// EXTERNAL MODULE: ./build/platform/clock.js
var clock = __webpack_require__(152);
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
            ? new HttpFailure('timeout', `${request.timeoutMs / 1000} s`, { cause })
            : failureOf(cause);
    }
    finally {
        clearTimeout(timer);
    }
};
async function exchange(request, signal) {
    const { default: fetch } = await __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 816));
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
    const { getProxyUrl } = await __webpack_require__.e(/* import() */ 12).then(__webpack_require__.bind(__webpack_require__, 7012));
    if (getProxyUrl(url) === undefined)
        return undefined;
    const { HttpClient } = await __webpack_require__.e(/* import() */ 108).then(__webpack_require__.bind(__webpack_require__, 5108));
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
        return new HttpFailure('unreachable', status === undefined ? 'no proxy' : `proxy: HTTP ${status}`, { cause });
    }
    const reason = type === 'max-size' ? 'too-large' : UNREACHABLE.has(code) ? 'unreachable' : 'broken';
    return new HttpFailure(reason, code || type || 'no further word', { cause });
}
/** node-fetch's errors carry the system's `code` and a `type` of their own. */
function detailsOf(cause) {
    const { code, type } = (typeof cause === 'object' && cause !== null ? cause : {});
    return { code: typeof code === 'string' ? code : '', type: typeof type === 'string' ? type : '' };
}

// EXTERNAL MODULE: ./build/conclude.js
var conclude = __webpack_require__(1063);
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
            log.info((0,message/* say */.c)('rehearsal', { site: target.url, body: JSON.stringify(orderBody({ target: shown, memo: target.note })) }));
        }
        return (0,conclude/* rehearsed */.kr)({ target });
    });
}

;// CONCATENATED MODULE: ./build/domain/attachment.js


/** Compares what a scan covered, by its report, with what the target asks for. `allItems`: what `ALL` stands for. */
function compareCoverage(target, report, allItems) {
    const wanted = target.items.includes('ALL') ? allItems : target.items;
    const covered = new Set(report.items.map((item) => item.toLowerCase()));
    const missing = covered.has('all') ? [] : wanted.filter((item) => !covered.has(item.toLowerCase()));
    const leftOut = report.excludedUrls.filter((url) => !target.excludedUrls.some((own) => own === url || isSameUrl(own, url)));
    const saysItems = report.items.length > 0;
    return {
        narrower: [
            ...(saysItems && missing.length > 0 ? [(0,message/* say */.c)('itemsNarrower', { items: missing })] : []),
            ...(leftOut.length > 0 ? [(0,message/* say */.c)('exclusionsWider', { count: leftOut.length })] : []),
        ],
        unknown: saysItems ? [] : [(0,message/* say */.c)('itemsUnknown')],
    };
}

// EXTERNAL MODULE: ./build/domain/report.js
var domain_report = __webpack_require__(2663);
// EXTERNAL MODULE: ./build/domain/severity.js
var domain_severity = __webpack_require__(5526);
;// CONCATENATED MODULE: ./build/domain/counting.js


/**
 * Counts a report, less the findings that don't count. Where its totals and its details disagree, the larger of each
 * severity counts; what it counts beyond the findings that could be read counts, always.
 *
 * A finding that doesn't count is taken from its own share, or, where it is not certain what that holds, from all that no
 * certain share explains. There the mildest go first: however the severities are spread over the findings, what is left
 * is never milder than in truth. So with every finding that doesn't count, the counts grow smaller or stay.
 */
function countReport({ stated, shares }, counts = () => true) {
    const goneFrom = ({ findings }) => findings.filter((finding) => !counts(finding)).length;
    const leftOf = (some) => (0,domain_severity/* sumOf */.XN)(some.map((share) => (0,domain_severity/* withoutMildest */.d9)(share.counts, goneFrom(share))));
    const guessed = shares.filter((share) => !(0,domain_report/* isCertain */.te)(share));
    const gone = guessed.reduce((sum, share) => sum + goneFrom(share), 0);
    return (0,domain_severity/* sumOf */.XN)([
        leftOf(shares.filter(domain_report/* isCertain */.te)),
        (0,domain_severity/* largerOf */.dH)((0,domain_severity/* withoutMildest */.d9)(unexplained({ stated, shares }), gone), leftOf(guessed)),
    ]);
}
/** What of a report's totals no certain share explains. */
function unexplained({ stated, shares }) {
    return (0,domain_severity/* beyond */.wQ)(stated, (0,domain_severity/* sumOf */.XN)(shares.filter(domain_report/* isCertain */.te).map((share) => share.counts)));
}

;// CONCATENATED MODULE: ./build/domain/comparison.js

/**
 * Compares findings as multisets: of three where there was one, two are new. Neither list's order matters: of several alike, the
 * worst, and then the first by their texts, are those that were there. That one became worse does not make it new here, for a
 * report tells how bad findings are by the counts of a category, and these are compared for themselves.
 */
function compare(current, baseline) {
    const isKnown = shared(current, baseline);
    const isThere = shared(baseline, current);
    return {
        standings: current.map((finding) => (isKnown.has(finding) ? 'unchanged' : 'new')),
        fixed: baseline.filter((known) => !isThere.has(known)),
    };
}
/** Those of the findings that have a counterpart among the others. */
function shared(findings, others) {
    const counterparts = Map.groupBy(others, ({ fingerprint }) => fingerprint);
    const alike = Map.groupBy(findings, ({ fingerprint }) => fingerprint);
    return new Set([...alike].flatMap(([fingerprint, all]) => all.toSorted(compareFindings).slice(0, counterparts.get(fingerprint)?.length ?? 0)));
}
function compareFindings(a, b) {
    return (domain_severity/* SEVERITIES */.oC.indexOf(a.severity) - domain_severity/* SEVERITIES */.oC.indexOf(b.severity) ||
        compareTexts(a.url, b.url) ||
        compareTexts(a.payload, b.payload));
}
function compareTexts(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/domain/fingerprint/payload-mask.js + 1 modules
var payload_mask = __webpack_require__(6304);
// EXTERNAL MODULE: ./build/domain/redaction/span.js
var span = __webpack_require__(7539);
// EXTERNAL MODULE: ./build/domain/web-address.js
var web_address = __webpack_require__(2114);
;// CONCATENATED MODULE: ./build/domain/fingerprint.js





/** Goes up with every change that gives a finding another fingerprint: baselines and ignore files of before match no more. */
const VERSION = 'wsc1';
const HEX_DIGITS = 32;
/** What is redacted in one report and not in another must make no difference, so everything is redacted before it counts. */
const redactor = (0,redaction/* createRedactor */.l)({ secrets: [], heuristics: true });
/** A word of a path or a name, with the marks that tokens are made of. */
const WORD = /(?:\[redacted\]|[\w+=~-])+/g;
const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/i;
const LETTERS_AND_DIGITS = /[A-Za-z\d]{16,}/g;
/**
 * What a finding is known by from scan to scan: letters, digits and hyphens. Made of category, method, origin (but not the
 * site's own), path, the names in the query, and the attacked parameter; neither of severity, payload and values, nor of
 * anything random in the path. Never throws, whatever the URL.
 * @param siteUrl the site that was scanned: its own host may be another in the next scan
 */
function fingerprintOf(finding, siteUrl) {
    const [category, url, payload, parameter] = [finding.category, finding.url, finding.payload, finding.parameter].map((text) => redactor.text(text).trim());
    const address = (0,web_address/* readAddress */.zq)(url ?? '');
    const injection = { payload: payload ?? '', parameter: parameter ?? '' };
    const { segments, names } = (0,web_address/* readResource */.R_)((0,payload_mask/* maskPayload */.x)(address.rest, injection));
    const identity = [
        category,
        finding.method.trim().toUpperCase(),
        fingerprint_originOf(address, (0,web_address/* readAddress */.zq)(siteUrl)),
        segments.map(steadySegment),
        [...new Set(names.map(steady))].toSorted(),
        steady((0,payload_mask/* maskPayload */.x)(injection.parameter, injection)),
    ];
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(identity)).digest('hex');
    return `${VERSION}-${digest.slice(0, HEX_DIGITS)}`;
}
/** On the site's own host, only what differs from the site: preview deployments have hosts of their own. */
function fingerprint_originOf({ protocol: written, hostname, port }, site) {
    const protocol = written || site.protocol;
    if (hostname === '')
        return 'site';
    if (hostname !== site.hostname)
        return `${protocol}//${hostname}:${port}`;
    return protocol === site.protocol && port === site.port ? 'site' : `${protocol}//site:${port}`;
}
/** Parameters of a segment (`/cart;jsessionid=1A2B`, RFC 3986, section 3.3) keep their names, as those of the query do. */
function steadySegment(segment) {
    const [name, ...parameters] = segment.split(';');
    return [name ?? '', ...parameters.map((pair) => pair.replace(/=.*$/s, ''))].map(steady).join(';');
}
/** The text with a hole for every word that is random or was redacted: session numbers, tokens, hashes of builds. */
function steady(text) {
    return text.replace(WORD, (word) => (word.includes(span/* REDACTED */.X) || isRandom(word) ? payload_mask/* HOLE */.v : word));
}
/** A UUID, or sixteen letters and digits that change places more than once: words and plain numbers don't. */
function isRandom(word) {
    return UUID.test(word) || (word.match(LETTERS_AND_DIGITS) ?? []).some((part) => /\d\D+\d/.test(part));
}

// EXTERNAL MODULE: ./build/domain/ignore-list.js + 1 modules
var ignore_list = __webpack_require__(5076);
;// CONCATENATED MODULE: ./build/domain/novelty.js



/** @param before the baseline */
function findNew(now, before) {
    if (isSame(now, before))
        return { counts: NONE, risen: new Set(), hasUnmarkedRise: false };
    const findings = Map.groupBy(now.shares.flatMap((share) => share.findings), ({ category }) => category);
    const poolOf = (share) => ({
        counts: share.counts,
        // What stands beside the findings of its category is another count of the same.
        findings: share.findings.length > 0 ? share.findings : (findings.get(share.category) ?? []),
        before: mildestOf(share, before, now.doubts),
    });
    const certain = now.shares.filter(domain_report/* isCertain */.te).map(poolOf);
    const guessed = now.shares.filter((share) => !(0,domain_report/* isCertain */.te)(share)).map(poolOf);
    const doubtful = guessed.flatMap((pool) => pool.findings);
    const rest = { counts: unexplained(now), findings: doubtful, before: mildestRest(now, before, doubtful) };
    const newOf = (pools) => (0,domain_severity/* sumOf */.XN)(pools.map((pool) => newIn(pool).counts));
    const pools = [...certain, ...guessed, rest];
    return {
        counts: (0,domain_severity/* sumOf */.XN)([newOf(certain), (0,domain_severity/* largerOf */.dH)(newOf(guessed), newOf([rest]))]),
        risen: new Set(pools.filter((pool) => newIn(pool).rise === 'all').flatMap((pool) => pool.findings)),
        hasUnmarkedRise: pools.some((pool) => newIn(pool).rise === 'some'),
    };
}
/**
 * What of a pool is new at most: whatever was not there, and what of the rest has become worse, which is as much as the pool has
 * more that is at least so bad than it had. Which of both the worst are is not told, so either may be. One that does not count
 * is among the mildest that were not there, and among those that became worse only where there are not enough others.
 */
function newIn({ counts, findings, before }) {
    const known = findings.filter(isKnown);
    const ignored = findings.filter(({ ignoredBy }) => ignoredBy !== undefined);
    const ignoredKnown = ignored.filter(isKnown).length;
    const now = (0,domain_severity/* withoutMildest */.d9)(counts, ignored.length - ignoredKnown);
    const fresh = Math.max(0, now.total - known.length);
    const all = (0,domain_severity/* countsUpTo */.F6)((severity) => {
        const most = (0,domain_severity/* upTo */.jB)(now, severity);
        const rises = upToSeverity(severity).map((worse) => Math.min(fresh + (0,domain_severity/* upTo */.jB)(now, worse), most) - (0,domain_severity/* upTo */.jB)(before, worse));
        return Math.max(0, Math.min(fresh, most), ...rises);
    });
    const left = (0,domain_severity/* withoutMildest */.d9)(all, Math.max(0, all.total - Math.max(0, now.total - ignoredKnown)));
    if (left.total <= fresh)
        return { counts: left, rise: 'none' };
    return { counts: left, rise: left.total < findings.length - ignored.length ? 'some' : 'all' };
}
function upToSeverity(severity) {
    return domain_severity/* SEVERITIES */.oC.slice(0, domain_severity/* SEVERITIES */.oC.indexOf(severity) + 1);
}
/**
 * The mildest that the baseline's findings of a share's category can have been: what it says of them, and what its totals leave
 * for none else.
 */
function mildestOf({ category, doubts }, { stated, doubts: ofTotals, shares }, alike) {
    const own = shares.filter((share) => share.category === category);
    const worst = (0,domain_severity/* sumOf */.XN)(own.map(({ counts }) => counts));
    const said = (0,domain_severity/* sumOf */.XN)(own.map((share) => mildly(share, doubts)));
    const totals = mildly({ counts: stated, doubts: ofTotals }, alike);
    const others = (0,domain_severity/* sumOf */.XN)(shares.filter((share) => share.category !== category).map(({ counts }) => counts));
    const unread = Math.max(0, totals.total - others.total - worst.total);
    return (0,domain_severity/* countsUpTo */.F6)((severity) => {
        const forced = (0,domain_severity/* upTo */.jB)(totals, severity) - (0,domain_severity/* upTo */.jB)(others, severity) - unread;
        return Math.max((0,domain_severity/* upTo */.jB)(said, severity), Math.min(forced, (0,domain_severity/* upTo */.jB)(worst, severity)));
    });
}
/**
 * The mildest that the baseline's totals leave for the findings whose severity was guessed: what it had elsewhere, has no more or
 * could not read is taken to be the worst.
 */
function mildestRest(now, { stated, doubts, shares }, findings) {
    const categories = Map.groupBy(now.shares, ({ category }) => category);
    const elsewhere = [...Map.groupBy(shares, ({ category }) => category)].map(([category, before]) => {
        const current = categories.get(category) ?? [];
        const isGuessed = !current.every(domain_report/* isCertain */.te);
        return isGuessed ? smallerOf(certainIn(before), certainIn(current)) : (0,domain_severity/* sumOf */.XN)(before.map(({ counts }) => counts));
    });
    const totals = mildly({ counts: stated, doubts }, now.doubts);
    const others = (0,domain_severity/* sumOf */.XN)(elsewhere);
    const gone = Math.max(0, totals.total - others.total - findings.filter(isKnown).length);
    return (0,domain_severity/* countsUpTo */.F6)((severity) => (0,domain_severity/* upTo */.jB)(totals, severity) - (0,domain_severity/* upTo */.jB)(others, severity) - gone);
}
function certainIn(shares) {
    return (0,domain_severity/* sumOf */.XN)(shares.filter(domain_report/* isCertain */.te).map(({ counts }) => counts));
}
/** The counts with every doubt resolved as the mildest, but for as many findings as are in the same doubt elsewhere. */
function mildly({ counts, doubts }, alike) {
    const same = (about) => alike.reduce((sum, doubt) => sum + (doubt.about === about ? doubt.count : 0), 0);
    return doubts.reduce((mild, { about, severity, count }) => {
        const moved = Math.max(0, count - same(about));
        return (0,domain_severity/* sumOf */.XN)([mild, (0,domain_severity/* countsAt */.We)(severity, -moved), (0,domain_severity/* countsAt */.We)('low', moved)]);
    }, counts);
}
/** Whether both say the same in everything that counts: then there is nothing new, however doubtful it is. */
function isSame(now, before) {
    return signatureOf(now) === signatureOf(before);
}
function signatureOf({ stated, doubts, shares }) {
    const sorted = (items) => items.map((item) => JSON.stringify(item)).toSorted();
    const words = (all) => sorted(all.map(({ about, severity, count }) => [about, severity, count]));
    const parts = shares.map(({ category, counts, findings, ...share }) => [
        [category, counts.high, counts.medium, counts.low],
        words(share.doubts),
        sorted(findings.map(({ fingerprint }) => fingerprint)),
    ]);
    return JSON.stringify([[stated.high, stated.medium, stated.low], words(doubts), sorted(parts)]);
}
function isKnown({ standing }) {
    return standing === 'unchanged';
}
function smallerOf(a, b) {
    return (0,domain_severity/* countsBy */.Mj)((severity) => Math.min(a[severity], b[severity]));
}
const NONE = (0,domain_severity/* countsBy */.Mj)(() => 0);

;// CONCATENATED MODULE: ./build/domain/reviewing.js







/** Holds a report's findings against those of a baseline and against an ignore list, where there are such. */
function reviewing_review({ stated, doubts, shares, siteUrl, baseline, ignoreList, today }) {
    const scanned = identify(shares, siteUrl);
    const before = baseline && { ...baseline, shares: identify(baseline.shares, baseline.siteUrl) };
    const known = (0,domain_report/* findingsIn */._0)({ shares: scanned });
    const comparison = before && compare(known, (0,domain_report/* findingsIn */._0)(before));
    const standings = new Map(known.map((finding, index) => [finding, comparison?.standings[index]]));
    const entries = (ignoreList ?? []).map((entry) => ({ entry, selects: (0,ignore_list/* createSelector */.Mz)(entry) }));
    const inForce = entries.filter(({ entry }) => !(0,ignore_list/* isExpired */._d)(entry, today));
    const used = new Set();
    const reviewed = (0,domain_report/* mapFindings */.HK)(scanned, (finding) => {
        const selectable = { ...finding, address: (0,web_address/* showAddress */.mC)(finding.url) };
        const selecting = inForce.filter(({ selects }) => selects(selectable)).map(({ entry }) => entry);
        for (const entry of selecting)
            used.add(entry);
        return { ...finding, standing: standings.get(finding), ignoredBy: selecting[0] };
    });
    const novelty = before && findNew({ stated, doubts, shares: reviewed }, before);
    const marked = (0,domain_report/* mapFindings */.HK)(reviewed, (finding) => (novelty?.risen.has(finding) ? { ...finding, standing: 'new' } : finding));
    const findings = marked.flatMap(spreadSeverities);
    return {
        findings,
        fixed: comparison?.fixed,
        counts: countReport({ stated, shares: reviewed }, isCounted),
        newCounts: novelty?.counts,
        hasUnmarkedRise: novelty?.hasUnmarkedRise ?? false,
        ignored: ignoreList && findings.filter((finding) => !isCounted(finding)).length,
        expiredEntries: entries.map(({ entry }) => entry).filter((entry) => (0,ignore_list/* isExpired */._d)(entry, today)),
        unusedEntries: inForce.map(({ entry }) => entry).filter((entry) => !used.has(entry)),
    };
}
function identify(shares, siteUrl) {
    return (0,domain_report/* mapFindings */.HK)(shares, (finding) => ({ ...finding, fingerprint: fingerprintOf(finding, siteUrl) }));
}
function isCounted({ ignoredBy }) {
    return ignoredBy === undefined;
}
/**
 * Gives the findings of a share the severities that it counts, so that what is shown adds up. Which has which is not known:
 * the worst go to what is new, then to what counts, in the report's order.
 */
function spreadSeverities({ findings, counts }) {
    const rank = (finding) => (!isCounted(finding) ? 2 : finding.standing === 'unchanged' ? 1 : 0);
    const places = new Map(findings.toSorted((a, b) => rank(a) - rank(b)).map((finding, place) => [finding, place]));
    return findings.map((finding) => ({ ...finding, severity: severityAt(places.get(finding) ?? 0, counts) }));
}
function severityAt(place, { high, medium }) {
    return place < high ? 'high' : place < high + medium ? 'medium' : 'low';
}

;// CONCATENATED MODULE: ./build/domain/judge.js






/** Judges a completed scan by its report, and what is known beside it. */
function judge({ target, scan, report }, knowledge, { limits, minCrawledUrls, gateOn }) {
    const { stated, doubts, shares, unread } = report;
    const found = countReport(report);
    const detailed = (0,domain_report/* countDetails */.Of)(report);
    const review = reviewing_review({ stated, doubts, shares, siteUrl: target.url, ...knowledge });
    const { counts, newCounts } = review;
    const warnings = [];
    if (domain_severity/* SEVERITIES */.oC.some((severity) => stated[severity] !== detailed[severity])) {
        warnings.push((0,message/* say */.c)('countsDisagree', { stated: listed(stated), detailed: listed(detailed) }));
    }
    if (unread.length > 0)
        warnings.push((0,message/* say */.c)('reportPartlyUnread', { places: unread.join(', ') }));
    if (review.hasUnmarkedRise)
        warnings.push((0,message/* say */.c)('risksRaised'));
    if (scan.found !== undefined && scan.found > found.total) {
        warnings.push((0,message/* say */.c)('countsBelowList', { listed: scan.found, counted: found.total }));
    }
    const wasCrawled = scan.crawled === undefined
        ? minCrawledUrls <= gate/* DEFAULT_MIN_CRAWLED_URLS */.vO && isAmong(target.url, report.scannedOrigins)
        : scan.crawled >= minCrawledUrls;
    if (scan.crawled === undefined)
        warnings.push((0,message/* say */.c)('crawlCountUnknown'));
    if (!wasCrawled)
        return { end: 'too-few-urls', counts, review, checks: [], warnings };
    const checks = (0,gate/* checkLimits */.J5)(limits, gateOn === 'new' ? (newCounts ?? counts) : counts);
    return { end: checks.every(({ holds }) => holds) ? 'gate-passed' : 'gate-failed', counts, review, checks, warnings };
}
/** Ports are left out: whether the service writes them is not known. */
function isAmong(url, origins) {
    return origins.some((origin) => hostnameOf(origin) === new URL(url).hostname);
}
function hostnameOf(origin) {
    const url = origin.includes('://') ? origin : `http://${origin}`;
    return URL.canParse(url) ? new URL(url).hostname : undefined;
}
function listed({ high, medium, low }) {
    return `${high}/${medium}/${low}`;
}

;// CONCATENATED MODULE: ./build/judged.js


/** A completed scan whose report could be read. */
function judged(known, demands) {
    const { target, scan, report, knowledge } = known;
    const { end, counts, review, checks, warnings } = judge({ target, scan, report }, knowledge, demands);
    return {
        target,
        scan,
        report,
        end,
        review,
        counts,
        checks,
        problems: [],
        charged: 0,
        warnings: [...(known.warnings ?? []), ...warnings],
        headline: headlineOf({ scan, end, review, checks }, demands),
    };
}
function headlineOf({ scan, end, review, checks }, demands) {
    const number = scan.id;
    const counts = countsIn(review, demands);
    switch (end) {
        case 'gate-passed':
            return (0,message/* say */.c)('gatePassed', { number, counts });
        case 'gate-failed': {
            const broken = checks.flatMap(({ holds, measure, most }) => holds || most === undefined ? [] : [(0,message/* say */.c)('broken', { measure, most })]);
            return (0,message/* say */.c)('gateFailed', { number, counts, broken });
        }
        case 'too-few-urls':
            return (0,message/* say */.c)('tooFewUrls', { number, crawled: scan.crawled, least: demands.minCrawledUrls });
    }
}
/** What the gate went by: of a gate on new findings, those. */
function countsIn({ counts, newCounts }, { gateOn }) {
    const isOnNew = gateOn === 'new' && newCounts !== undefined;
    const { high, medium, low } = isOnNew ? newCounts : counts;
    return (0,message/* say */.c)(isOnNew ? 'countedNew' : 'counted', { high, medium, low });
}

// EXTERNAL MODULE: ./build/or-warn.js
var or_warn = __webpack_require__(2968);
// EXTERNAL MODULE: ./build/wsc/report.js + 5 modules
var report = __webpack_require__(2489);
;// CONCATENATED MODULE: ./build/scan/baseline.js







/**
 * Reads the baseline, before anything is ordered, so that nothing is charged where it can't be had. That there was no scan before,
 * or that its report has expired, is no fault.
 * @throws Fault for anything else
 */
async function readBaseline(wish, means, patience) {
    const { source, url } = wish;
    switch (source.kind) {
        case 'none':
            return { baseline: undefined, note: undefined };
        case 'saved':
            return { baseline: source.baseline, note: undefined };
        case 'number':
            return await readOf(await findNumber(source.number, means, patience), wish, means, patience);
        case 'previous': {
            const previous = newest((await allOfUrl(url, means, patience)).filter((scan) => isPrevious(scan, wish)));
            if (previous === undefined)
                return { baseline: undefined, note: (0,message/* say */.c)('baselineNone') };
            return await readOf(previous, wish, means, patience);
        }
    }
}
/** A scan of this very run, in whichever attempt, job or step, is never its own baseline. */
function isPrevious({ id, state, memo }, { runId, scanId }) {
    return state === 'completed' && id !== scanId && !memo.includes(`wsc-${runId.slice(-12)}-`);
}
function newest(scans) {
    return scans.toSorted((a, b) => (b.endedAt ?? b.startedAt ?? 0) - (a.endedAt ?? a.startedAt ?? 0))[0];
}
async function findNumber(number, { service }, patience) {
    const sighting = await findAt({ service, patience }, 'list', ({ id }) => id === number);
    if (sighting !== undefined)
        return sighting.scan;
    throw new build_fault/* Fault */.v('configuration', (0,message/* say */.c)('numberUnknown', { number }), { advice: (0,message/* say */.c)('adviceBaselineNumber') });
}
async function readOf(scan, { redactor }, means, patience) {
    const expired = { baseline: undefined, note: (0,message/* say */.c)('baselineExpired', { number: scan.id }) };
    if (scan.reportExpired)
        return expired;
    try {
        const answer = await retried(() => means.service.report(scan.id, patience), patience, means);
        if (!(0,report/* isReport */.P)(answer))
            throw new build_fault/* Fault */.v('service', (0,message/* say */.c)('reportMissing'), { advice: (0,message/* say */.c)('adviceBaseline') });
        return { baseline: { ...(0,report/* readReport */.t)(answer, redactor), siteUrl: scan.url }, note: undefined };
    }
    catch (cause) {
        if (cause instanceof ServiceFault && cause.refusal === 'report-expired')
            return expired;
        if (!(cause instanceof wire/* WireError */.cC))
            throw cause;
        throw new build_fault/* Fault */.v('service', (0,message/* say */.c)('reportUnreadable', { path: cause.path }), { advice: (0,message/* say */.c)('adviceBaseline'), cause });
    }
}

;// CONCATENATED MODULE: ./build/scan/attach.js




/**
 * The scan of that number. The service reads no scan by its number, so it is looked for in the list of all.
 * @throws Fault where there is none
 */
async function attachByNumber(number, { service }, patience) {
    const sighting = await findAt({ service, patience }, 'list', ({ id }) => id === number);
    if (sighting === undefined) {
        throw new build_fault/* Fault */.v('configuration', (0,message/* say */.c)('numberUnknown', { number }), { advice: (0,message/* say */.c)('adviceNumberUnknown') });
    }
    return { scan: sighting.scan, place: byUrlOf(sighting.scan), recognisedBy: 'number' };
}
/**
 * The scan that an earlier attempt of the same run, job, step and target started: their tokens have one stem. Undefined
 * unless exactly one is under way or completed.
 */
async function findEarlier({ stem, url }, { service }, patience) {
    const look = { service, patience };
    const isFitting = ({ state, reportExpired }) => (isUnderWay(state) || state === 'completed') && !reportExpired;
    for (const place of [{ by: 'memo', text: stem }, { by: 'url', text: url }, 'list']) {
        const own = (await allAt(look, place)).filter(({ memo }) => memo.includes(`${stem}-`));
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
/** Milliseconds by which a scan's start may lie before its order, though both are told by the service's clock: it has several. */
const CLOCK_TOLERANCE_MS = 2 * 60_000;
/**
 * Orders a scan of the target and finds it. The order is charged and its answer names no scan, so it is never repeated unless it is
 * certain that nothing came of it (docs/decisions/0002-charged-once.md): it was turned away, or it was looked for, long
 * enough, and is not there.
 * @throws Fault when no scan could be started, NeverOrdered where it is for the time; Unsettled when it can't be told whether one was
 */
async function start(order, means, patience) {
    let { rescan } = order;
    const taken = [];
    for (let orders = 1;; orders += 1) {
        const result = await orderOnce({ ...order, rescan, taken }, means, patience);
        if (!(result instanceof ServiceFault))
            return result;
        patience.signal?.throwIfAborted();
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
        const settlingMs = reaction === 'wait' && result.effect === 'open' ? LISTED_WITHIN_MS : 0;
        if (means.clock.now() + pauseMs + settlingMs >= patience.until) {
            throw reaction === 'wait' ? new NeverOrdered(result) : result;
        }
        means.log.info((0,message/* say */.c)(reaction === 'wait' ? 'orderWaits' : 'orderAgain', { what: result.what }));
        await means.clock.sleep(pauseMs, patience.signal);
    }
}
/** The time was up before a scan could be ordered. */
class NeverOrdered extends build_fault/* Fault */.v {
    /** Why the order had to wait for its turn, where it did. */
    obstacle;
    constructor(obstacle) {
        super('service', (0,message/* say */.c)('neverOrdered'), { cause: obstacle });
        this.obstacle = obstacle;
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
    return reaction === 'again' && effect === 'none' ? pauseBefore(orders, chance, retryAfterMs) : 0;
}
/**
 * Sends one order and finds its scan. The fault, where it is certain that no scan came of it.
 * What is about to be done is kept before it is done: a kill may come at any moment.
 * @param order with the times of the orders before it that may have been taken after all, to which its own is added where it may have been
 */
async function orderOnce(order, means, patience) {
    const { target, token, rescan, taken } = order;
    patience.signal?.throwIfAborted();
    if (means.clock.now() >= patience.until)
        throw new NeverOrdered();
    const wanted = { url: target.url, token, memo: memoOf(order) };
    const orderedAt = means.clock.now();
    const entry = {
        ...wanted,
        orderedAt,
        stage: 'intended',
        scanId: undefined,
        isOurs: true,
        cost: rescan?.isFree === true ? 0 : 1,
        twin: 0,
    };
    means.ledger.keep(entry);
    const fault = await send({ target, memo: wanted.memo, masterId: rescan?.of }, means, patience);
    if (fault === undefined)
        means.ledger.keep({ ...entry, stage: 'accepted' });
    if (mayBeTaken(fault))
        taken.push(orderedAt);
    const result = fault
        ? ((await findOpen(fault, wanted, means, patience)) ?? fault)
        : await findAccepted({ ...wanted, orderedAt }, means, patience);
    if (result instanceof ServiceFault)
        means.ledger.keep({ ...entry, stage: 'refused', cost: 0 });
    else {
        const isOwn = isOurs(result);
        const until = isOwn ? twinUntil(taken, means.clock.now()) : undefined;
        means.ledger.keep({ ...entry, stage: 'found', scanId: result.scan.id, isOurs: isOwn, twinUntil: until });
    }
    return result;
}
/** Whether the order itself may have become a scan: where the target is being scanned it is another that has. */
function mayBeTaken(fault) {
    return fault === undefined || (fault.effect === 'open' && fault.refusal !== 'already-scanning');
}
async function send(order, { service, grace }, { until, signal: interruption }) {
    try {
        // Not ended by an interruption at once: its answer tells whether there is something to stop.
        await service.order(order, { until, signal: grace, interruption });
        return undefined;
    }
    catch (cause) {
        if (cause instanceof ServiceFault)
            return cause;
        throw cause;
    }
}
/** The scan of an order that may have become one; undefined where none came of it. */
async function findOpen(fault, wanted, means, patience) {
    if (fault.effect === 'none')
        return undefined;
    means.log.warn((0,message/* say */.c)('orderOpen', { what: fault.what }));
    const sighting = await lookUp(wanted, means.clock.now() + LISTED_WITHIN_MS, means, patience);
    return sighting && { ...sighting, recognisedBy: 'token' };
}
/**
 * The scan of an accepted order: it exists, so the looking ends with the patience only.
 * @throws Unsettled
 */
async function findAccepted(wanted, means, patience) {
    means.log.info((0,message/* say */.c)('orderAccepted'));
    const sighting = await lookUp(wanted, means.clock.now() + LISTED_WITHIN_MS, means, patience);
    if (sighting !== undefined)
        return { ...sighting, recognisedBy: 'token' };
    means.log.warn((0,message/* say */.c)('scanNotListed', { seconds: LISTED_WITHIN_MS / 1000 }));
    const look = { service: means.service, patience };
    for (;;) {
        const started = await unlessFault(async () => {
            const byToken = await findByToken(look, wanted);
            if (byToken !== undefined)
                return { ...byToken, recognisedBy: 'token' };
            const since = means.service.timeAt(wanted.orderedAt) - CLOCK_TOLERANCE_MS;
            const likely = await findByUrlAndTime(look, { ...wanted, since });
            return likely && { ...likely, recognisedBy: 'url-and-time' };
        });
        const trouble = started instanceof ServiceFault ? started : undefined;
        if (started !== undefined && !(started instanceof ServiceFault))
            return started;
        if (means.clock.now() + LIST_PAUSE_MS >= patience.until)
            throw new Unsettled(wanted.token, trouble);
        await means.clock.sleep(LIST_PAUSE_MS, patience.signal);
    }
}
/**
 * The one scan of the very URL that is under way.
 * @throws the conflict's fault where it is not that URL that is being scanned, or not any more
 */
async function attachToConflict(target, conflict, means, patience) {
    const scans = await allOfUrl(target.url, means, patience);
    const [only, ...others] = scans.filter(({ state }) => isUnderWay(state));
    if (only === undefined || others.length > 0)
        throw conflict;
    return { scan: only, place: byUrlOf(only), recognisedBy: 'conflict' };
}
/** A re-diagnosis names its first diagnosis: where the service lists the two side by side, nothing else tells what it is. */
function memoOf({ target, token, rescan }) {
    return memoWith(token, rescan === undefined ? target.note : `${rescanMark(rescan.of)} ${target.note}`.trim());
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
    const stem = tokenStem(choices.origin, target);
    if (Number(choices.origin.runAttempt) > 1 && choices.onRerun === 'attach') {
        const started = await findEarlier({ stem, url }, means, patience);
        if (started !== undefined) {
            means.log.info((0,message/* say */.c)('attachedToEarlier', { number: started.scan.id }));
            return { target, started, token: keepEarlier(started.scan, stem, means) };
        }
    }
    const token = makeToken(choices.origin, target, means.random());
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
        twin: 0,
    });
    return token;
}
async function beginByNumber({ site, url, scanId }, means, patience) {
    const started = await attachByNumber(scanId, means, patience);
    if (url !== undefined && !isSameUrl(url, started.scan.url)) {
        throw new build_fault/* Fault */.v('configuration', (0,message/* say */.c)('numberOfOther', { number: scanId }), { advice: (0,message/* say */.c)('adviceNumberOfOther') });
    }
    const target = { ...site, url: url ?? started.scan.url };
    if (!isSiteUrl(target.url)) {
        throw new build_fault/* Fault */.v('service', (0,message/* say */.c)('siteUnknown', { number: scanId }), { advice: (0,message/* say */.c)('adviceSiteUnknown') });
    }
    means.log.info((0,message/* say */.c)('attached', { number: scanId }));
    return { target, started, token: undefined };
}
async function rescanFor(target, { rescan }, means, patience) {
    if (rescan === 'never')
        return undefined;
    const scans = await allOfUrl(target.url, means, patience);
    if (rescan === 'auto') {
        const master = chooseMaster(scans);
        return master && { of: master.id, orNew: true, isFree: true };
    }
    const master = scans.find(({ id }) => id === rescan.number);
    return { of: rescan.number, orNew: false, isFree: master !== undefined && hasFreeRescan(master, scans) };
}

;// CONCATENATED MODULE: ./build/scan/collect.js





/** Milliseconds for which a report is asked for beyond the run's time-out; beyond now where its scan ended long ago. */
const LAG_BEYOND_TIMEOUT_MS = 10 * 60_000;
/** Milliseconds after its end in which a scan's report may lag: what is missing later is not late. */
const MAY_LAG_MS = 24 * 60 * 60_000;
const collect_LONGEST_PAUSE_MS = 30_000;
/**
 * The report of a completed scan, asked for again while it lags behind: what the service answers until then is not known.
 * @throws Fault when there is none, or none that can be read
 */
async function collect(scan, redactor, means, patience) {
    const { clock, log, service } = means;
    if (scan.reportExpired)
        throw new build_fault/* Fault */.v('service', (0,message/* say */.c)('reportExpired'), { advice: (0,message/* say */.c)('adviceReportExpired') });
    const now = clock.now();
    const mayLag = scan.endedAt === undefined || now - scan.endedAt < MAY_LAG_MS;
    const until = (mayLag ? patience.until : Math.min(patience.until, now)) + LAG_BEYOND_TIMEOUT_MS;
    for (let pauseMs = 2_000;; pauseMs = Math.min(pauseMs * 2, collect_LONGEST_PAUSE_MS)) {
        const missing = await tryOnce();
        if (!(missing instanceof build_fault/* Fault */.v))
            return missing;
        const askedMs = missing instanceof ServiceFault ? (missing.retryAfterMs ?? 0) : 0;
        const waitMs = Math.max(pauseMs, askedMs);
        if (clock.now() + waitMs >= until)
            throw missing;
        if (pauseMs === 2_000)
            log.info((0,message/* say */.c)('reportLags'));
        await clock.sleep(waitMs, patience.signal);
    }
    async function tryOnce() {
        try {
            const answer = await service.report(scan.id, { until, signal: patience.signal });
            return (0,report/* isReport */.P)(answer)
                ? (0,report/* readReport */.t)(answer, redactor)
                : new build_fault/* Fault */.v('service', (0,message/* say */.c)('reportMissing'), { advice: (0,message/* say */.c)('adviceReport') });
        }
        catch (cause) {
            if (cause instanceof ServiceFault)
                return cause;
            if (cause instanceof wire/* WireError */.cC)
                throw collect_unreadable(cause);
            throw cause;
        }
    }
}
function collect_unreadable(cause) {
    return new build_fault/* Fault */.v('service', (0,message/* say */.c)('reportUnreadable', { path: cause.path }), { advice: (0,message/* say */.c)('adviceReport'), cause });
}

;// CONCATENATED MODULE: ./build/scan/watch.js




const watch_FIRST_PAUSE_MS = 2_000;
const SLOWER_BY = 1.5;
const SIGN_OF_LIFE_MS = 5 * 60_000;
/**
 * Polls until every scan has ended or the patience ends: quickly at first, then more slowly. A fault while polling doesn't end
 * it: the scan goes on whether we see it or not.
 */
async function watch(sightings, means, patience) {
    const watchers = sightings.map((sighting) => new Watcher(sighting, means));
    let pauseMs = Math.min(watch_FIRST_PAUSE_MS, patience.pollIntervalMs);
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
    #changedAt;
    #means;
    constructor({ scan, place }, means) {
        this.#scan = scan;
        this.#place = place;
        this.#means = means;
        this.#toldAt = means.clock.now();
        this.#changedAt = this.#toldAt;
        this.#tell();
    }
    get isDone() {
        return hasEnded(this.#scan.state);
    }
    result() {
        return { scan: this.#scan, hasTimedOut: !this.isDone, fault: this.isDone ? undefined : this.#fault };
    }
    async look(patience) {
        try {
            const look = { service: this.#means.service, patience };
            const sighting = await findAgain({ scan: this.#scan, place: this.#place }, look);
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
        if (line !== this.#told)
            this.#changedAt = now;
        this.#told = line;
        this.#toldAt = now;
        const minutes = Math.floor((now - this.#changedAt) / 60_000);
        this.#means.log.info((0,message/* say */.c)('scanStands', { state, progress, crawled, found, minutes }));
    }
}

;// CONCATENATED MODULE: ./build/run.js














const TWIN_PAUSE_MS = 30_000;
/**
 * The story of a run: begin the scans, watch them to their end, collect their reports, judge them. What goes wrong with one
 * target is its outcome and leaves the others alone.
 */
async function run(plan, means) {
    const begun = await inTurn(plan.assignments, (assignment) => beginOne(assignment, plan, means));
    const underway = begun.filter((each) => 'started' in each);
    const numbers = underway.map(({ started }) => started.scan.id);
    await (0,or_warn/* orWarn */.w)(() => means.onStarted(numbers), 'outputsNotSet', means.log);
    const concluded = await run_conclude(underway, plan, means);
    return begun.flatMap((each) => ('started' in each ? (concluded[underway.indexOf(each)] ?? []) : [each]));
}
async function beginOne(assignment, plan, means) {
    const source = plan.waits ? plan.baseline : { kind: 'none' };
    const { scanId } = assignment;
    const read = (url) => readBaseline({ source, url, runId: plan.origin.runId, scanId, redactor: plan.redactor }, means, plan);
    try {
        // Before anything is ordered, so that nothing is charged where it can't be had.
        const early = assignment.url === undefined ? undefined : await read(assignment.url);
        const underway = await begin(assignment, plan, means, plan);
        return { ...underway, ...(early ?? (await read(underway.target.url))) };
    }
    catch (cause) {
        const { site, url } = assignment;
        const target = url === undefined ? undefined : { ...site, url };
        return cause instanceof NeverOrdered ? (0,conclude/* neverOrdered */.kE)({ target }, cause, plan.timeoutMs) : (0,conclude/* failed */.gz)(cause, { target });
    }
}
function leave({ target, started, token }, { ledger }) {
    ledger.settle(token);
    return (0,conclude/* left */.kb)({ target, scan: started.scan, warnings: warningsOf(started) });
}
async function run_conclude(underway, plan, means) {
    const twinUntilOf = ({ token }) => means.ledger.of(token)[0]?.twinUntil;
    const haltAllTwins = async () => {
        for (const each of underway) {
            const { token, target, started } = each;
            const until = twinUntilOf(each);
            if (token !== undefined && until !== undefined)
                await haltTwins({ token, id: started.scan.id, url: target.url, until }, means, plan);
        }
    };
    try {
        const sightings = underway.map(({ started }) => started);
        const watched = plan.waits ? await watch(sightings, means, { ...plan, afterPoll: haltAllTwins }) : [];
        // The scan may have ended before another one of its order could be listed. What cannot be seen any more is left to post.
        const until = Math.min(plan.until, Math.max(0, ...underway.map((each) => twinUntilOf(each) ?? 0)));
        while (means.clock.now() < until) {
            await means.clock.sleep(Math.min(TWIN_PAUSE_MS, until - means.clock.now()), plan.signal);
            await haltAllTwins();
        }
        // The last look may have begun too early to see them all.
        await haltAllTwins();
        if (!plan.waits)
            return underway.map((each) => leave(each, means));
        return await inTurn(underway, (each, index) => concludeOne(each, watched[index], plan, means));
    }
    catch (cause) {
        return underway.map(({ target, started }) => (0,conclude/* failed */.gz)(cause, { target, scan: started.scan, warnings: warningsOf(started) }));
    }
}
/** A scan that could not be looked at any more is not settled: nobody knows how it is, so the post step halts it. */
async function concludeOne({ target, started, token, baseline, note }, watched, plan, means) {
    const last = watched ?? { scan: started.scan, hasTimedOut: true, fault: undefined };
    const warnings = [...warningsOf({ ...started, scan: last.scan }), ...(note ? [note] : [])];
    const mustHalt = last.hasTimedOut && plan.stopsOnTimeout && token !== undefined;
    // Noted first: whatever comes between, an interruption too, the post step then halts it.
    if (mustHalt)
        means.ledger.halt(token);
    if (last.fault !== undefined)
        return (0,conclude/* failed */.gz)(last.fault, { target, scan: last.scan, warnings });
    const { scan, isDone } = mustHalt
        ? await haltInTime({ scan: last.scan, place: started.place }, plan, means)
        : { scan: last.scan, isDone: true };
    if (isDone)
        means.ledger.settle(token);
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
    const knowledge = { baseline, ignoreList: plan.ignoreList, today: plan.today };
    return judgeOne({ ...known, report, knowledge, recognisedBy: started.recognisedBy }, plan);
}
function haltInTime(sighting, plan, means) {
    return halt(sighting, 'ended', means, { until: means.clock.now() + HALT_WITHIN_MS, signal: plan.signal });
}
/**
 * A scan that was not certainly asked for with these inputs must cover what they ask for, or its verdict says nothing of
 * them.
 */
function judgeOne({ recognisedBy, ...known }, plan) {
    if (isOurs({ recognisedBy }))
        return judged(known, plan);
    const { narrower, unknown } = compareCoverage(known.target, known.report, plan.allItems);
    if (narrower.length === 0)
        return judged({ ...known, warnings: [...(known.warnings ?? []), ...unknown] }, plan);
    const what = (0,message/* say */.c)('coverageNarrower', { what: narrower });
    const fault = recognisedBy === 'url-and-time'
        ? new build_fault/* Fault */.v('service', what, { advice: (0,message/* say */.c)('adviceNotOrdered') })
        : new build_fault/* Fault */.v('configuration', what, { advice: (0,message/* say */.c)('adviceCoverage') });
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

;// CONCATENATED MODULE: ./build/session.js










/** Milliseconds that the post step gives a scan to end. */
const CLEAN_UP_WITHIN_MS = 4 * 60_000;
/** Makes the real parts that a step is done with, out of its inputs. `startedAt`: milliseconds since the epoch. */
function openSession(inputs, { context, secrecy, startedAt }) {
    const keys = { accessKey: inputs['access-key'], secretKey: inputs['secret-key'] };
    const { secrets, conceal } = secrecy;
    const today = new Date(startedAt).toISOString().slice(0, 10);
    const manner = mannerOf(inputs, { context, conceal, today });
    const until = startedAt + inputs['timeout-minutes'];
    const redactor = (0,redaction/* createRedactor */.l)({ secrets, heuristics: inputs.redact });
    function meansWith({ log, ledger }) {
        const tools = { http: http, clock: clock/* systemClock */.m, chance: Math.random };
        const service = createClient(originOf(inputs), keys, {
            ...tools,
            onNotice: log.warn,
            conceal: (text) => redactor.text(text),
        });
        return { ...tools, log, ledger, service };
    }
    return {
        manner,
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
                redactor,
                ...reach.documents,
                today,
                signal,
            }, { ...means, grace, random: () => (0,external_node_crypto_.randomBytes)(4).toString('hex'), onStarted: reach.onStarted });
            if (interruption.cleanUpUntil !== undefined && inputs['stop-on-cancel']) {
                // What fails of it the post step does; what came of the run is told all the same.
                await cleanUp(reach.ledger.entries, 'accepted', means, { until: interruption.cleanUpUntil }).catch(() => { });
            }
            return outcomes.map((each) => ({ ...each, charged: each.target ? reach.ledger.chargedFor(each.target.url) : 0 }));
        },
        cleanUp: async (reach) => {
            const left = inputs['stop-on-cancel'] ? [] : leaveAll(reach.ledger.entries);
            const entries = reach.ledger.entries.filter((entry) => !left.some((each) => each.entry === entry));
            const patience = { until: clock/* systemClock */.m.now() + CLEAN_UP_WITHIN_MS };
            const results = [...left, ...(await cleanUp(entries, 'ended', meansWith(reach), patience))];
            return results.map((result) => ({ isDone: result.isDone, message: messageOf(result) }));
        },
    };
}
function mannerOf(inputs, { context, conceal, today, }) {
    return {
        presentation: {
            ...manner/* PLAIN_MANNER */.XR.presentation,
            details: (0,manner/* detailsFor */.QH)(inputs.details, context),
            demands: { limits: limitsOf(inputs), minCrawledUrls: inputs['min-crawled-urls'], gateOn: inputs['gate-on'] },
            warnOnly: inputs['warn-only'],
            today,
        },
        channels: {
            reportDir: inputs['report-dir'],
            jobSummary: inputs['job-summary'],
            annotations: inputs.annotations,
        },
        conceal,
        hosts: assignmentsOf(inputs).flatMap(({ url }) => (url === undefined ? [] : [new URL(url).hostname])),
    };
}


/***/ })

};
