import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 8167:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("worker_threads");

/***/ }),

/***/ 7935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dr: () => (/* binding */ leaveAll),
/* harmony export */   nY: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _domain_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6003);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9511);
/* harmony import */ var _scan_find_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7122);
/* harmony import */ var _scan_halt_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3506);
/* harmony import */ var _scan_look_up_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(142);
/* harmony import */ var _scan_twins_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8034);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4427);
/* harmony import */ var _wsc_client_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2862);








/** What to tell of it. */
function messageOf({ entry, numbers, isDone, isLeft }) {
    const number = numbers.join(', ');
    if (isLeft)
        return number === '' ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('cleanUpLeftUnknown', { token: entry.token }) : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('cleanUpLeft', { number });
    if (isDone)
        return number === '' ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('cleanedUpNone', { token: entry.token }) : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('cleanedUp', { number });
    return number === '' ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('cleanUpUnsettled', { token: entry.token }) : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .c)('cleanUpFailed', { number });
}
/** What an interruption leaves running because the user wants it to. What was to end for another reason is not among it. */
function leaveAll(ledger) {
    return ledger
        .filter((entry) => (0,_domain_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .needsCleanUp */ .MO)(entry) && entry.stage !== 'halting')
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
    means.clock.sleep(leftMs, over.signal).then(() => late.abort(new _scan_look_up_js__WEBPACK_IMPORTED_MODULE_4__/* .Unsettled */ .ht('')), () => { });
    const patience = { until, signal: late.signal };
    try {
        return await Promise.all(ledger.filter(_domain_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .needsCleanUp */ .MO).map((entry) => cleanUpOne(entry, goal, means, patience)));
    }
    finally {
        over.abort();
    }
}
async function cleanUpOne(entry, goal, means, patience) {
    const sightings = await seeAll(entry, means, patience);
    if (sightings === undefined)
        return { entry, numbers: entry.scanId === undefined ? [] : [entry.scanId], isDone: false, isLeft: false };
    const halted = await Promise.all(sightings.map((sighting) => (0,_scan_halt_js__WEBPACK_IMPORTED_MODULE_3__/* .halt */ .y)(sighting, goal, means, patience)));
    const isDone = halted.every((each) => each.isDone);
    const [first, ...others] = sightings;
    const twins = [...new Set([...entry.twins, ...others.map(({ scan }) => scan.id)])];
    if (isDone && goal === 'ended')
        means.ledger.keep({ ...entry, twins, stage: 'settled', scanId: first?.scan.id, cost: first ? entry.cost : 0 });
    else if (first !== undefined) {
        const stage = entry.stage === 'halting' ? 'halting' : 'found';
        means.ledger.keep({ ...entry, twins, stage, scanId: first.scan.id });
    }
    return { entry, numbers: sightings.map(({ scan }) => scan.id), isDone, isLeft: false };
}
/**
 * When a look that sees nothing says that there is nothing: of an accepted order, never. Until when main awaited an answer is not
 * known, so as long as it would have done is added: all that time the service may have had the order before it.
 */
function settledAt({ stage, orderedAt }) {
    return stage === 'accepted' ? Number.POSITIVE_INFINITY : orderedAt + _wsc_client_js__WEBPACK_IMPORTED_MODULE_6__/* .ORDER_TIMEOUT_MS */ .s + _scan_look_up_js__WEBPACK_IMPORTED_MODULE_4__/* .LISTED_WITHIN_MS */ .Hs;
}
/** Every scan of the entry that is there; undefined where the service could not be asked for as long as the patience lasts. */
async function seeAll(entry, means, patience) {
    const look = { service: means.service, patience };
    const place = { by: 'memo', text: entry.token };
    for (;;) {
        try {
            const first = entry.scanId === undefined
                ? await (0,_scan_look_up_js__WEBPACK_IMPORTED_MODULE_4__/* .lookUp */ .TE)(entry, settledAt(entry), means, patience)
                : await (0,_scan_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findAgain */ .uh)({ scan: { id: entry.scanId, url: entry.url }, place }, look);
            if (first === undefined)
                return [];
            return [first, ...(await (0,_scan_twins_js__WEBPACK_IMPORTED_MODULE_5__/* .findTwins */ .h)({ token: entry.token, id: first.scan.id, url: entry.url }, means, patience))];
        }
        catch (cause) {
            if (!(cause instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v))
                throw cause;
            if (cause instanceof _scan_look_up_js__WEBPACK_IMPORTED_MODULE_4__/* .Unsettled */ .ht || means.clock.now() + PAUSE_MS >= patience.until)
                return undefined;
            await means.clock.sleep(PAUSE_MS, patience.signal);
        }
    }
}


/***/ }),

/***/ 3898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   bC: () => (/* binding */ unjudged),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   kb: () => (/* binding */ left),
/* harmony export */   kr: () => (/* binding */ rehearsed),
/* harmony export */   tQ: () => (/* binding */ turnedAway)
/* harmony export */ });
/* harmony import */ var _domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8667);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9511);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4427);



const NOTHING_JUDGED = { report: undefined, counts: undefined, checks: [], problems: [], charged: 0 };
/** A completed scan whose report could be read. */
function judged(known, demands) {
    const { target, scan, report } = known;
    const { end, counts, checks, warnings } = (0,_domain_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .judge */ .S)({ target, scan, report }, demands);
    return {
        target,
        scan,
        report,
        end,
        counts,
        checks,
        problems: [],
        charged: 0,
        warnings: [...(known.warnings ?? []), ...warnings],
        headline: headlineOf({ scan, end, counts, checks }, demands),
    };
}
/** A completed scan without a report to judge. */
function unjudged(known, { what, advice }) {
    const number = known.scan.id;
    return {
        ...complete(known),
        end: 'report-unusable',
        headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('reportUnusable', { number, what, advice: advice ?? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('adviceReport') }),
    };
}
/** A scan that ended in another way, or not in time. */
function unfinished(known, { timeoutMs, scanIs }) {
    const { id: number, state, reason } = known.scan;
    switch (state) {
        case 'failed':
            return { ...complete(known), end: 'scan-failed', headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('scanFailed', { number, reason }) };
        case 'cancelled':
            return { ...complete(known), end: 'scan-cancelled', headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('scanCancelled', { number }) };
        case 'stopped':
            return { ...complete(known), end: 'scan-stopped', headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('scanStopped', { number }) };
        case 'completed':
        case 'queued':
        case 'running':
        case 'unclear': {
            const headline = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('timedOut', { number, state, minutes: timeoutMs / 60_000, scanIs });
            return { ...complete(known), end: 'timed-out', headline };
        }
    }
}
/** An order whose turn did not come before the time-out. */
function turnedAway(known, { what }, timeoutMs) {
    const headline = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('turnNeverCame', { minutes: timeoutMs / 60_000, what });
    return { ...complete(known), end: 'timed-out', headline };
}
/** A scan that is left to a later run. */
function left(known) {
    return { ...complete(known), end: 'started', headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('leftToLaterRun', { number: known.scan.id }) };
}
/** A run that was only to say what it would do. */
function rehearsed(known) {
    return { ...complete(known), end: 'dry-run', headline: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('dryRunDone') };
}
/** The job could not be done. */
function failed(cause, known = {}) {
    const fault = cause instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v ? cause : unforeseen(cause);
    const { kind, what, problems } = fault;
    const text = kind === 'configuration' ? 'configurationWrong' : kind === 'interrupted' ? 'interrupted' : 'serviceFailed';
    const advice = fault.advice ?? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('adviceInternal');
    const number = known.scan?.id ?? '';
    const headline = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)(kind === 'internal' ? 'actionFailed' : text, { what, number, advice });
    return { ...complete(known), end: 'error', problems, headline };
}
function complete({ target, scan, warnings = [] }) {
    return { ...NOTHING_JUDGED, target, scan, warnings };
}
/** Of an error that is not ours only its name is shown: its text may hold anything. */
function unforeseen(cause) {
    const name = cause instanceof Error ? cause.name : typeof cause;
    return new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v('internal', (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('internalError', { name }), { advice: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('adviceInternal'), cause });
}
function headlineOf({ scan, end, counts: { high, medium, low }, checks }, demands) {
    const number = scan.id;
    const counts = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('counted', { high, medium, low });
    switch (end) {
        case 'gate-passed':
            return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('gatePassed', { number, counts });
        case 'gate-failed': {
            const broken = checks.flatMap(({ holds, measure, most }) => holds || most === undefined ? [] : [(0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('broken', { measure, most })]);
            return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('gateFailed', { number, counts, broken });
        }
        case 'too-few-urls':
            return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('tooFewUrls', { number, crawled: scan.crawled, least: demands.minCrawledUrls });
    }
}


/***/ }),

/***/ 8021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkLimits),
/* harmony export */   s: () => (/* binding */ MEASURES)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2973);

/** What a limit counts, in the order in which limits are shown. */
const MEASURES = [..._severity_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC, 'total'];
/** Holds every limit against the counts. The gate passes when every check holds. */
function checkLimits(limits, counts) {
    return limits.map((limit) => {
        const count = counts[limit.measure];
        return { ...limit, count, holds: limit.most === undefined || count <= limit.most };
    });
}


/***/ }),

/***/ 8667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   v: () => (/* binding */ DEFAULT_MIN_CRAWLED_URLS)
/* harmony export */ });
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4427);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8021);
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2973);



/** The limit that an unknown number of crawled URLs passes. */
const DEFAULT_MIN_CRAWLED_URLS = 1;
/** Judges a completed scan by its report. */
function judge({ target, scan, report }, { limits, minCrawledUrls }) {
    const counts = reconcile(report);
    const warnings = [];
    if (_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC.some((severity) => report.stated[severity] !== report.detailed[severity])) {
        warnings.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('countsDisagree', { stated: listed(report.stated), detailed: listed(report.detailed) }));
    }
    if (scan.found !== undefined && scan.found > counts.total) {
        warnings.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('countsBelowList', { listed: scan.found, counted: counts.total }));
    }
    const wasCrawled = scan.crawled === undefined
        ? minCrawledUrls <= DEFAULT_MIN_CRAWLED_URLS && isAmong(target.url, report.scannedOrigins)
        : scan.crawled >= minCrawledUrls;
    if (scan.crawled === undefined)
        warnings.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('crawlCountUnknown'));
    if (!wasCrawled)
        return { end: 'too-few-urls', counts, checks: [], warnings };
    const checks = (0,_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .checkLimits */ .J)(limits, counts);
    return { end: checks.every(({ holds }) => holds) ? 'gate-passed' : 'gate-failed', counts, checks, warnings };
}
/** Where the service's totals and its details disagree, the larger count is the one to go by. */
function reconcile({ stated, detailed }) {
    return (0,_severity_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)({
        high: Math.max(stated.high, detailed.high),
        medium: Math.max(stated.medium, detailed.medium),
        low: Math.max(stated.low, detailed.low),
    });
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


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ needsCleanUp),
/* harmony export */   Oc: () => (/* binding */ Ledger),
/* harmony export */   SC: () => (/* binding */ readLedger)
/* harmony export */ });
/** True where something of ours may be running that nobody looks after any more. */
function needsCleanUp({ stage, isOurs }) {
    return stage === 'intended' || stage === 'accepted' || stage === 'halting' || (stage === 'found' && isOurs);
}
/** The entries of one step, by token. */
class Ledger {
    #entries = new Map();
    #save;
    /** `save` is handed all entries as text after every change, and must be done when it returns. */
    constructor(save, entries = []) {
        this.#save = save;
        for (const entry of entries)
            this.#entries.set(entry.token, entry);
    }
    get entries() {
        return [...this.#entries.values()];
    }
    /** Scans of a URL that are to be paid for. */
    chargedFor(url) {
        return this.entries
            .filter((entry) => entry.url === url)
            .reduce((sum, { cost, twins }) => sum + cost + twins.length, 0);
    }
    keep(entry) {
        this.#entries.set(entry.token, entry);
        this.#save(JSON.stringify(this.entries));
    }
    /** Notes that nothing of this entry needs looking after. */
    settle(token) {
        const entry = this.#entries.get(token ?? '');
        if (entry !== undefined && entry.stage !== 'refused')
            this.keep({ ...entry, stage: 'settled' });
    }
    /** Notes that the scan of this entry is to be halted, and has not been seen to end yet. */
    halt(token) {
        const entry = this.#entries.get(token);
        if (entry !== undefined)
            this.keep({ ...entry, stage: 'halting' });
    }
    /** Notes a further scan that came of this entry. False where it is noted already. */
    noteTwin(token, id) {
        const entry = this.#entries.get(token);
        if (entry === undefined || entry.twins.includes(id))
            return false;
        this.keep({ ...entry, twins: [...entry.twins, id] });
        return true;
    }
}
/** The entries of that text; undefined where it is none of ours. */
function readLedger(text) {
    try {
        const entries = JSON.parse(text);
        return Array.isArray(entries) && entries.every(isEntry) ? entries : undefined;
    }
    catch {
        return undefined;
    }
}
const STAGES = new Set([
    'intended',
    'accepted',
    'refused',
    'found',
    'halting',
    'settled',
]);
function isEntry(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { token, memo, url, orderedAt, stage, scanId, isOurs, cost, twins } = value;
    return ([token, memo, url].every((text) => typeof text === 'string') &&
        [orderedAt, cost].every((number) => typeof number === 'number') &&
        STAGES.has(stage) &&
        (scanId === undefined || typeof scanId === 'string') &&
        typeof isOurs === 'boolean' &&
        Array.isArray(twins) &&
        twins.every((id) => typeof id === 'string'));
}


/***/ }),

/***/ 4423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   wS: () => (/* binding */ withRescans)
/* harmony export */ });
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


/***/ }),

/***/ 2973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ worse),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   oC: () => (/* binding */ SEVERITIES)
/* harmony export */ });
/** How bad a finding is, in the scanner's three steps; worst first. */
const SEVERITIES = ['high', 'medium', 'low'];
/** Counts from their three parts: the one place where `total` is made. */
function countsOf(parts) {
    const { high, medium, low } = parts;
    return { high, medium, low, total: high + medium + low };
}
/** The worse of two severities. */
function worse(a, b) {
    return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}


/***/ }),

/***/ 5087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isSameUrl)
/* harmony export */ });
/** True where both are the same URL after WHATWG normalisation; false where one of them is no URL. */
function isSameUrl(a, b) {
    return URL.canParse(a) && URL.canParse(b) && new URL(a).href === new URL(b).href;
}


/***/ }),

/***/ 8549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VR: () => (/* binding */ memoWith),
/* harmony export */   aI: () => (/* binding */ hasOtherToken),
/* harmony export */   nu: () => (/* binding */ tokenStem),
/* harmony export */   uC: () => (/* binding */ makeToken)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);

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
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
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


/***/ }),

/***/ 1457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ ENDS),
/* harmony export */   TL: () => (/* binding */ worstEnd),
/* harmony export */   tz: () => (/* binding */ endsWell)
/* harmony export */ });
/** Every end, from best to worst, with what the run then says and whether it ends well. The whole specification of the exit code. */
const ENDS = {
    'gate-passed': { status: 'completed', gate: 'passed', succeeds: 'always' },
    'dry-run': { status: 'dry-run', gate: 'not-evaluated', succeeds: 'always' },
    started: { status: 'started', gate: 'not-evaluated', succeeds: 'always' },
    'gate-failed': { status: 'completed', gate: 'failed', succeeds: 'with-warn-only' },
    'too-few-urls': { status: 'completed', gate: 'not-evaluated', succeeds: 'never' },
    'report-unusable': { status: 'completed', gate: 'not-evaluated', succeeds: 'never' },
    'scan-stopped': { status: 'stopped', gate: 'not-evaluated', succeeds: 'never' },
    'scan-cancelled': { status: 'cancelled', gate: 'not-evaluated', succeeds: 'never' },
    'scan-failed': { status: 'failed', gate: 'not-evaluated', succeeds: 'never' },
    'timed-out': { status: 'timed-out', gate: 'not-evaluated', succeeds: 'never' },
    error: { status: 'error', gate: 'not-evaluated', succeeds: 'never' },
};
const BEST_TO_WORST = Object.keys(ENDS);
/** The worst of several ends; an error where there is none, for a run that has nothing to show must not pass. */
function worstEnd(ends) {
    return ends.reduce((worst, end) => (BEST_TO_WORST.indexOf(end) > BEST_TO_WORST.indexOf(worst) ? end : worst), ends[0] ?? 'error');
}
/** Whether a run with these ends may exit with 0. */
function endsWell(ends, warnOnly) {
    return (ends.length > 0 &&
        ends.every((end) => ENDS[end].succeeds === 'always' || (ENDS[end].succeeds === 'with-warn-only' && warnOnly)));
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
/**
 * The job could not be done. Not for a verdict: a failed gate and a failed scan are values.
 */
class Fault extends Error {
    name = 'Fault';
    kind;
    /** What happened. */
    what;
    /** What to do next. */
    advice;
    /** What is wrong, one by one, where `what` can only count it. */
    problems = [];
    constructor(kind, what, options = {}) {
        super(what.text, options);
        this.kind = kind;
        this.what = what;
        this.advice = options.advice;
    }
}


/***/ }),

/***/ 6168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ createHost)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/node_modules/@actions/core/lib/core.js + 5 modules
var core = __nccwpck_require__(1855);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/github/host.js



const ANNOTATE = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** The host that a runner is. `conceal` takes our own secrets out of every text before it leaves. */
function createHost(workspace, conceal) {
    return {
        writeFile: (path, content) => writeInside(workspace, path, content),
        setOutput: (name, value) => (0,core/* setOutput */.uH)(name, conceal(value)),
        writeSummary: async (markdown) => {
            await summary.addRaw(conceal(markdown)).write({ overwrite: true });
        },
        annotate: ({ level, title, message }) => ANNOTATE[level](conceal(message), { title: conceal(title) }),
    };
}
/** A link in the checkout, which a pull request may have brought, must not lead the report anywhere else. */
async function writeInside(workspace, path, content) {
    const root = await (0,promises_namespaceObject.realpath)(workspace);
    const file = (0,external_node_path_.resolve)(root, path);
    const folder = (0,external_node_path_.dirname)(file);
    if (isOutside(root, file) || isOutside(root, await realpathOfExisting(folder)) || (await isLink(file))) {
        throw new Error('a link or a path leads out of the workspace');
    }
    await (0,promises_namespaceObject.mkdir)(folder, { recursive: true });
    await (0,promises_namespaceObject.writeFile)(file, content, 'utf8');
}
function isOutside(root, file) {
    const way = (0,external_node_path_.relative)(root, file);
    return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way);
}
/** Where the part of the path that exists already really is. */
async function realpathOfExisting(folder) {
    try {
        return await (0,promises_namespaceObject.realpath)(folder);
    }
    catch {
        return await realpathOfExisting((0,external_node_path_.dirname)(folder));
    }
}
async function isLink(file) {
    try {
        return (await (0,promises_namespaceObject.lstat)(file)).isSymbolicLink();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1855);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4427);


/**
 * The step's log. Warnings are plain lines too: as annotations, of which GitHub keeps ten, they would crowd out the verdict.
 * `toLine` puts a message into one safe line.
 */
function createLog(toLine) {
    return {
        info: (message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(toLine(message)),
        warn: (message) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq)(toLine((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('warning', { what: message }))),
    };
}


/***/ }),

/***/ 3532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRunContext)
/* harmony export */ });
/** Reads the context from the runner's variables and the event's payload. */
async function readRunContext(env) {
    // Loaded here, not with the bundle: the toolkit reads the event's file as it loads, and may fail at that.
    const { context } = await __nccwpck_require__.e(/* import() */ 791).then(__nccwpck_require__.bind(__nccwpck_require__, 1791));
    const { repository, pull_request: pullRequest } = context.payload;
    return {
        origin: {
            runId: env['GITHUB_RUN_ID'] ?? '0',
            runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
            job: env['GITHUB_JOB'] ?? '',
            step: env['GITHUB_ACTION'] ?? '',
        },
        isPublicRepository: isPublic(repository),
        isForkPullRequest: pullRequest !== undefined && isFork(pullRequest),
        isDependabot: [context.actor, env['GITHUB_TRIGGERING_ACTOR']].includes('dependabot[bot]'),
    };
}
function isPublic(repository) {
    const visibility = repository?.['visibility'];
    if (typeof visibility === 'string')
        return visibility === 'public';
    const isPrivate = repository?.['private'];
    return typeof isPrivate === 'boolean' ? !isPrivate : undefined;
}
/** A head repository that was deleted is null: it was another one. */
function isFork(pullRequest) {
    return fullNameOf(pullRequest['head']) !== fullNameOf(pullRequest['base']);
}
function fullNameOf(side) {
    const repository = isPayload(side) ? side['repo'] : undefined;
    return isPayload(repository) ? repository['full_name'] : undefined;
}
function isPayload(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 8706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ onSignal)
/* harmony export */ });
/** SIGINT and SIGTERM on Linux and macOS, Ctrl-C and Ctrl-Break on Windows: what the runner sends to a step that it ends. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
/** Calls the listener for each of the runner's signals, none of which ends the process by itself any more. */
function onSignal(listener) {
    for (const signal of SIGNALS)
        process.on(signal, () => listener(signal));
}


/***/ }),

/***/ 5957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ keepState),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   ZA: () => (/* binding */ tellDebug),
/* harmony export */   gh: () => (/* binding */ maskAll),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1855);

/** The text of an input, as the runner hands it over. */
function readInput(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4)(name, { trimWhitespace: false });
}
/** Has the runner hide these strings in everything that it shows. */
function maskAll(masks) {
    for (const mask of masks)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq)(mask);
}
/** Tells the errors behind a failure, where the user has asked for debug logs. `conceal` takes our secrets out. */
function tellDebug(cause, conceal) {
    for (let error = (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o)() ? cause : undefined; error instanceof Error; error = error.cause)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)(conceal(error.stack ?? error.message));
}
/** Keeps a text for the post step. It is in the runner's file when this returns. */
function keepState(name, text) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ)(name, text);
}
/** What the main step kept; '' where it kept nothing. */
function readState(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu)(name);
}


/***/ }),

/***/ 5407:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7935);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3898);
/* harmony import */ var _domain_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6003);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1457);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9511);
/* harmony import */ var _github_host_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6168);
/* harmony import */ var _github_log_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(8481);
/* harmony import */ var _github_run_context_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(3532);
/* harmony import */ var _github_signals_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(8706);
/* harmony import */ var _github_toolkit_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(5957);
/* harmony import */ var _inputs_read_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(941);
/* harmony import */ var _interruption_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5200);
/* harmony import */ var _manner_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(194);
/* harmony import */ var _platform_clock_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9689);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(8524);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(4427);
















const LEDGER = 'ledger';
// Whatever happens, be it that nothing happens any more, the step fails unless it is told below that it went well.
process.exitCode = 1;
// The runner starts a file for each stage, and tells them apart by nothing else: post.ts says that it is the post step.
const isWell = process.argv[2] === 'post' ? await post() : await main();
if (isWell)
    process.exitCode = 0;
/** The step itself. True where the table of ends lets it end well. */
async function main() {
    const startedAt = _platform_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .m.now();
    const interruption = new _interruption_js__WEBPACK_IMPORTED_MODULE_7__/* .Interruption */ ._(_platform_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .m);
    const ledger = new _domain_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .Ledger */ .Oc((text) => (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_11__/* .keepState */ .Jg)(LEDGER, text));
    let manner = _manner_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN_MANNER */ .X;
    let outcomes;
    try {
        const { inputs, session } = await open(startedAt);
        manner = session.manner;
        const advice = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .c)(inputs['stop-on-cancel'] ? 'adviceInterrupted' : 'adviceInterruptedLeft');
        (0,_github_signals_js__WEBPACK_IMPORTED_MODULE_13__/* .onSignal */ .Y)((signal) => interruption.interrupt(signal, advice));
        const { host, log } = reach(manner);
        const onStarted = (numbers) => host.setOutput('instance-no', numbers.join('\n'));
        outcomes = await session.run({ log, ledger, onStarted }, interruption);
    }
    catch (cause) {
        (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_11__/* .tellDebug */ .ZA)(cause, manner.conceal);
        outcomes = [(0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(cause)];
    }
    interruption.end();
    await (0,_publish_js__WEBPACK_IMPORTED_MODULE_10__/* .publish */ .m)(outcomes, manner, reach(manner));
    return (0,_domain_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .endsWell */ .tz)(outcomes.map(({ end }) => end), manner.presentation.warnOnly);
}
/** The clean-up after it, decided from what it saved alone. True where nothing of ours is left running unasked. */
async function post() {
    const saved = (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_11__/* .readState */ .un)(LEDGER);
    if (saved === '')
        return true;
    let manner = _manner_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN_MANNER */ .X;
    try {
        const entries = (0,_domain_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .SC)(saved);
        if (entries === undefined)
            throw new _fault_js__WEBPACK_IMPORTED_MODULE_4__/* .Fault */ .v('internal', (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .c)('ledgerUnreadable'), { advice: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .c)('adviceLedger') });
        if (!entries.some(_domain_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .needsCleanUp */ .MO))
            return true;
        const { session } = await open(_platform_clock_js__WEBPACK_IMPORTED_MODULE_9__/* .systemClock */ .m.now());
        manner = session.manner;
        const { host, log } = reach(manner);
        const results = await session.cleanUp({ log, ledger: new _domain_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .Ledger */ .Oc(() => { }, entries) });
        const failures = results.filter(({ isDone }) => !isDone).map(_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD);
        for (const result of results.filter(({ isDone }) => isDone))
            log.info((0,_cleanup_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(result));
        for (const failure of failures)
            host.annotate(annotationOf(failure, manner));
        return failures.length === 0;
    }
    catch (cause) {
        (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_11__/* .tellDebug */ .ZA)(cause, manner.conceal);
        reach(manner).host.annotate(annotationOf((0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .failed */ .gz)(cause).headline, manner));
        return false;
    }
}
/** Reads what the user configured and makes a session of it. Nothing secret can be printed from here on. */
async function open(startedAt) {
    const source = { read: _github_toolkit_js__WEBPACK_IMPORTED_MODULE_11__/* .readInput */ .R5, env: process.env };
    // Should a key have slipped into another input that can't be used, it must not be shown as what was given there.
    (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_11__/* .maskAll */ .gh)((0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_6__/* .secretTextsOf */ .Iq)(source));
    const context = await (0,_github_run_context_js__WEBPACK_IMPORTED_MODULE_14__/* .readRunContext */ .$)(process.env);
    const inputs = (0,_inputs_read_js__WEBPACK_IMPORTED_MODULE_6__/* .readInputs */ .Ko)({ ...source, event: context });
    // Loaded only now: a step that is configured wrongly says so at once.
    const { openSession } = await Promise.all(/* import() */[__nccwpck_require__.e(169), __nccwpck_require__.e(161)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5161));
    const session = openSession(inputs, { context, startedAt });
    (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_11__/* .maskAll */ .gh)(session.masks);
    return { inputs, session };
}
function annotationOf(message, manner) {
    return { level: 'error', title: manner.presentation.texts.cleanUpTitle(), message: (0,_manner_js__WEBPACK_IMPORTED_MODULE_8__/* .toLogLine */ .g)(message, manner) };
}
/** The runner, as far as this manner lets us show it anything. */
function reach(manner) {
    return {
        host: (0,_github_host_js__WEBPACK_IMPORTED_MODULE_5__/* .createHost */ .D)(process.env['GITHUB_WORKSPACE'] ?? process.cwd(), manner.conceal),
        log: (0,_github_log_js__WEBPACK_IMPORTED_MODULE_15__/* .createLog */ .h)((message) => (0,_manner_js__WEBPACK_IMPORTED_MODULE_8__/* .toLogLine */ .g)(message, manner)),
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
function accept(value) {
    return { value };
}
function refuse(...wrong) {
    return { wrong };
}
const MOST_CHARACTERS_SHOWN = 100;
/**
 * What was given, fit to be shown in one line: quoted, cut, and with everything escaped that would break the line
 * or steer a terminal.
 */
function quote(given) {
    const shown = given.slice(0, MOST_CHARACTERS_SHOWN).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
        return `\\u{${character.codePointAt(0)?.toString(16)}}`;
    });
    return `"${shown}"${given.length > MOST_CHARACTERS_SHOWN ? '…' : ''}`;
}
/** The lines that say something, trimmed. */
function linesOf(given) {
    return given
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}


/***/ }),

/***/ 941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iq: () => (/* binding */ secretTextsOf),
/* harmony export */   Ko: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export BadInputs */
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9511);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4427);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3755);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7160);




/**
 * The configuration is wrong. Each problem names the input, what was given (never a secret's value) and what is
 * allowed. One alone is the headline; several are counted there and listed in `problems`.
 */
class BadInputs extends _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v {
    problems;
    constructor(problems) {
        const [first, ...others] = problems;
        const what = others.length === 0 ? first : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('inputsRefused', { count: problems.length });
        super('configuration', what, { advice: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('inputsAdvice') });
        this.problems = others.length === 0 ? [] : problems;
    }
}
/** Of one input; a list with every line wrong would bury the others. */
const MOST_PROBLEMS_SHOWN = 10;
/**
 * Reads and checks every input. A blank one means its default.
 * @throws BadInputs when any cannot be used
 */
function readInputs(source) {
    const values = [];
    const missing = [];
    const problems = [];
    for (const [input, row] of Object.entries(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m)) {
        const given = textOf(input, row, source);
        if (row.env !== undefined && given === '') {
            missing.push({ input, env: row.env });
            continue;
        }
        const reading = row.parse(given);
        if ('value' in reading)
            values.push([input, reading.value]);
        else
            problems.push(...problemsOf({ input, row, given, wrong: reading.wrong }));
    }
    const isGiven = (input) => textOf(input, _table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[input], source) !== '';
    if (!isGiven('start-url') && !isGiven('instance-no')) {
        problems.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('inputRefused', { input: 'start-url', wrong: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('inputNotGiven'), allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('allowedUrlOrNumber') }));
    }
    if (missing.length > 0)
        problems.unshift((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('credentialsMissing', { missing, reason: reasonOf(source.event) }));
    const [first, ...others] = problems;
    if (first !== undefined)
        throw new BadInputs([first, ...others]);
    // Each value came from its own row's parser, and no row was left out: the loop cannot say so to the compiler.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return Object.fromEntries(values);
}
/** The texts of the secret inputs, good or bad: to be masked before anything is said. */
function secretTextsOf(source) {
    return Object.entries(_table_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m)
        .filter(([, { isSecret }]) => isSecret)
        .map(([input, row]) => textOf(input, row, source))
        .filter((text) => text !== '');
}
function textOf(input, row, { read, env }) {
    const given = read(input).trim();
    if (given !== '')
        return given;
    return row.env === undefined ? row.default : (env[row.env] ?? '').trim();
}
function problemsOf({ input, row, given, wrong }) {
    const whole = row.isSecret ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('inputGivenSecret') : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('inputGiven', { given: (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(given) });
    const all = wrong.length > 0 ? wrong : [whole];
    const shown = all.slice(0, MOST_PROBLEMS_SHOWN);
    if (shown.length < all.length)
        shown.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('inputMore', { count: all.length - shown.length }));
    return shown.map((each) => (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('inputRefused', { input, wrong: each, allowed: row.allowed }));
}
function reasonOf({ isForkPullRequest, isDependabot }) {
    if (isDependabot)
        return (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('credentialsInDependabot');
    return isForkPullRequest ? (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('credentialsInFork') : (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('credentialsOrdinarily');
}


/***/ }),

/***/ 7160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ INPUTS)
});

// EXTERNAL MODULE: ./build/wsc/clouds.js
var clouds = __nccwpck_require__(3449);
// EXTERNAL MODULE: ./build/texts/message.js
var message = __nccwpck_require__(4427);
// EXTERNAL MODULE: ./build/inputs/kind.js
var kind = __nccwpck_require__(3755);
;// CONCATENATED MODULE: ./build/inputs/headers.js


/** A field name is a token: RFC 9110, sections 5.1 and 5.6.2. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** `Name: value`, one a line. No value is ever shown, nor a line whose name cannot be told from a value. */
const headerList = {
    allowed: (0,message/* say */.c)('allowedHeaders'),
    parse: (given) => {
        const headers = [];
        const wrong = [];
        const known = new Set();
        for (const [index, text] of given.split('\n').entries()) {
            const [header, line] = [text.trim(), index + 1];
            if (header === '')
                continue;
            const name = header.slice(0, Math.max(0, header.indexOf(':')));
            const value = header.slice(name.length + 1).trim();
            const about = { line, name: (0,kind/* quote */.hD)(name) };
            if (!TOKEN.test(name))
                wrong.push((0,message/* say */.c)('inputHeaderUnreadable', { line }));
            else if (value === '')
                wrong.push((0,message/* say */.c)('inputHeaderEmpty', about));
            else if (/\p{Cc}/u.test(value))
                wrong.push((0,message/* say */.c)('inputHeaderControl', about));
            else if (known.has(name.toLowerCase()))
                wrong.push((0,message/* say */.c)('inputHeaderRepeated', about));
            else
                headers.push([name, value]);
            known.add(name.toLowerCase());
        }
        return wrong.length > 0 ? (0,kind/* refuse */.TR)(...wrong) : (0,kind/* accept */.Ju)(headers);
    },
};

;// CONCATENATED MODULE: ./build/inputs/numbers.js


/** Reads a plain decimal: what `Number` takes beside it (`1e3`, `0x10`, `Infinity`) is more likely a mistake. */
function readDuration(given, { from, to }, unitMs) {
    const number = /^[0-9]+(\.[0-9]+)?$/.test(given) ? Number(given) : Number.NaN;
    return number >= from && number <= to ? (0,kind/* accept */.Ju)(Math.round(number * unitMs)) : (0,kind/* refuse */.TR)();
}
function readWholeNumber(given, from) {
    const number = /^[0-9]+$/.test(given) ? Number(given) : Number.NaN;
    return Number.isSafeInteger(number) && number >= from ? (0,kind/* accept */.Ju)(number) : (0,kind/* refuse */.TR)();
}
/** Seconds, a fraction is allowed. The value is in milliseconds. */
function seconds(range) {
    return { allowed: (0,message/* say */.c)('allowedSeconds', { ...range }), parse: (given) => readDuration(given, range, 1000) };
}
/** Minutes, a fraction is allowed. The value is in milliseconds. */
function minutes(range) {
    return { allowed: (0,message/* say */.c)('allowedMinutes', { ...range }), parse: (given) => readDuration(given, range, 60_000) };
}
/** A whole number that is not less than `from`. */
function wholeNumber(from) {
    return { allowed: (0,message/* say */.c)('allowedWholeNumber', { from }), parse: (given) => readWholeNumber(given, from) };
}
/** Most findings that pass; `undefined` for no limit. */
const limit = {
    allowed: (0,message/* say */.c)('allowedLimit'),
    parse: (given) => (given.toLowerCase() === 'none' ? (0,kind/* accept */.Ju)(undefined) : readWholeNumber(given, 0)),
};

;// CONCATENATED MODULE: ./build/inputs/plain-text.js


/** A key: it travels in an HTTP header, so only visible ASCII characters can stand in it. */
const key = {
    allowed: (0,message/* say */.c)('allowedKey'),
    parse: (given) => (/^[\x21-\x7e]+$/.test(given) ? (0,kind/* accept */.Ju)(given) : (0,kind/* refuse */.TR)()),
};
/** One line of text, or none. */
function shortLine(most) {
    return {
        allowed: (0,message/* say */.c)('allowedMemo', { most }),
        parse: (given) => Array.from(given).length <= most && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(given) ? (0,kind/* accept */.Ju)(given) : (0,kind/* refuse */.TR)(),
    };
}

;// CONCATENATED MODULE: ./build/inputs/report-dir.js


/**
 * Git's own folder, `git~1` being its short name on Windows. What is written there can become a hook that is run.
 */
const GIT_FOLDERS = ['.git', 'git~1'];
/** The path as its names, with `.` and `..` worked in; `undefined` where it leaves the workspace. */
function resolveNames(path) {
    const names = [];
    for (const name of path.split(/[/\\]/)) {
        if (name === '' || name === '.')
            continue;
        if (name !== '..')
            names.push(name);
        else if (names.pop() === undefined)
            return undefined;
    }
    return names;
}
/**
 * A folder inside the workspace, as a relative path with `/`; `.` for the workspace itself. Backslashes separate
 * names on every system, so that a workflow means the same everywhere. A colon makes a drive or a stream on
 * Windows, which also drops the dots and spaces at the end of a name: `.git.` is `.git` there.
 */
const folder = {
    allowed: (0,message/* say */.c)('allowedFolder'),
    parse: (given) => {
        if (/^[/\\]|[:\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(given))
            return (0,kind/* refuse */.TR)();
        const names = resolveNames(given);
        const isSafe = names?.every((name) => !/[. ]$/.test(name) && !GIT_FOLDERS.includes(name.toLowerCase()));
        return names !== undefined && isSafe ? (0,kind/* accept */.Ju)(names.join('/') || '.') : (0,kind/* refuse */.TR)();
    },
};

// EXTERNAL MODULE: ./build/inputs/words.js
var words = __nccwpck_require__(3004);
;// CONCATENATED MODULE: ./build/inputs/scan-number.js



/** The service writes numbers; it is an identifier all the same, and what else it may hold one day is not known. */
const NUMBER = /^[A-Za-z0-9_-]{1,64}$/;
/** The number of a scan; `undefined` where blank. */
const optionalScanNumber = {
    allowed: (0,message/* say */.c)('allowedScanNumber'),
    parse: (given) => {
        const lines = (0,kind/* linesOf */.Dx)(given);
        if (lines.length > 1)
            return (0,kind/* refuse */.TR)((0,message/* say */.c)('inputLines', { count: lines.length }));
        if (given === '')
            return (0,kind/* accept */.Ju)(undefined);
        return NUMBER.test(given) ? (0,kind/* accept */.Ju)(given) : (0,kind/* refuse */.TR)();
    },
};
/** Whether, and which, earlier scan to diagnose again. Only a number of digits: anything else is a misspelt word. */
const rescanChoice = {
    allowed: (0,message/* say */.c)('allowedRescan'),
    parse: (given) => {
        const word = (0,words/* spell */.lO)(given, ['never', 'auto']);
        if (word !== undefined)
            return (0,kind/* accept */.Ju)(word);
        return /^\d{1,64}$/.test(given) ? (0,kind/* accept */.Ju)({ number: given }) : (0,kind/* refuse */.TR)();
    },
};

;// CONCATENATED MODULE: ./build/inputs/urls.js


/**
 * Narrower than what WHATWG's parser forgives: it drops tabs and line breaks, takes any number of slashes, and lets
 * an empty user name or fragment pass unseen.
 */
const WEB_URL = /^https?:\/\/[^\s\p{Cc}\\/?#@]+([/?][^\s\p{Cc}#]*)?$/iu;
const WEB_ORIGIN = /^https?:\/\/[^\s\p{Cc}\\/?#@]+\/?$/iu;
/** The URL as WHATWG normalises it; `undefined` where it is not one that can be scanned. */
function readUrl(given) {
    return WEB_URL.test(given) && URL.canParse(given) ? new URL(given).href : undefined;
}
/** What was given, without what may be a user name and password: all before the last `@`. */
function quoteUrl(given) {
    const scheme = /^https?:\/\//i.exec(given)?.[0] ?? '';
    const at = Math.max(given.lastIndexOf('@'), given.lastIndexOf('%40'));
    return (0,message/* say */.c)('inputGiven', { given: (0,kind/* quote */.hD)(at < 0 ? given : `${scheme}***${given.slice(at)}`) });
}
/** One URL, normalised; `undefined` where blank. */
const optionalUrl = {
    allowed: (0,message/* say */.c)('allowedUrl'),
    parse: (given) => {
        const lines = (0,kind/* linesOf */.Dx)(given);
        if (lines.length === 0)
            return (0,kind/* accept */.Ju)(undefined);
        if (lines.length > 1)
            return (0,kind/* refuse */.TR)((0,message/* say */.c)('inputLines', { count: lines.length }));
        const url = readUrl(given);
        return url === undefined ? (0,kind/* refuse */.TR)(quoteUrl(given)) : (0,kind/* accept */.Ju)(url);
    },
};
/** Any number of URLs, one a line, normalised. */
const urlList = {
    allowed: (0,message/* say */.c)('allowedUrls'),
    parse: (given) => {
        const urls = [];
        const wrong = [];
        for (const line of (0,kind/* linesOf */.Dx)(given)) {
            const url = readUrl(line);
            if (url === undefined)
                wrong.push(quoteUrl(line));
            else
                urls.push(url);
        }
        return wrong.length > 0 ? (0,kind/* refuse */.TR)(...wrong) : (0,kind/* accept */.Ju)(urls);
    },
};
/** WHATWG has normalised the host, so that an IPv4 address has its four decimal parts. */
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
/** An origin to which keys may be sent: over TLS, or without leaving the machine. `undefined` where blank. */
const optionalOrigin = {
    allowed: (0,message/* say */.c)('allowedOrigin'),
    parse: (given) => {
        if (given === '')
            return (0,kind/* accept */.Ju)(undefined);
        const url = WEB_ORIGIN.test(given) && URL.canParse(given) ? new URL(given) : undefined;
        return url !== undefined && (url.protocol === 'https:' || isLoopback(url.hostname))
            ? (0,kind/* accept */.Ju)(url.origin)
            : (0,kind/* refuse */.TR)(quoteUrl(given));
    },
};

// EXTERNAL MODULE: ./build/inputs/vuln-items.js
var vuln_items = __nccwpck_require__(3687);
;// CONCATENATED MODULE: ./build/inputs/table.js









/** Every input, in the order of action.yml and README: to add one is to add a row here and there. */
const INPUTS = {
    'access-key': { default: '', env: 'NCLOUD_ACCESS_KEY', isSecret: true, ...key },
    'secret-key': { default: '', env: 'NCLOUD_SECRET_KEY', isSecret: true, ...key },
    cloud: { default: 'public', ...(0,words/* oneOf */.yL)(...clouds/* CLOUDS */.J) },
    'api-url': { default: '', ...optionalOrigin },
    'start-url': { default: '', ...optionalUrl },
    'exclude-urls': { default: '', ...urlList },
    headers: { default: '', ...headerList },
    'vuln-items': { default: 'ALL', ...vuln_items/* vulnItems */.c },
    'user-agent': { default: 'PC Chrome', ...(0,words/* oneOf */.yL)('PC Chrome', 'PC IE', 'iPhone', 'Android') },
    speed: { default: '1', ...(0,words/* oneOf */.yL)('1', '2', '3') },
    memo: { default: '', ...shortLine(200) },
    rescan: { default: 'never', ...rescanChoice },
    'on-conflict': { default: 'fail', ...(0,words/* oneOf */.yL)('fail', 'wait', 'attach') },
    'instance-no': { default: '', ...optionalScanNumber },
    'on-rerun': { default: 'attach', ...(0,words/* oneOf */.yL)('attach', 'new') },
    wait: { default: 'true', ...words/* flag */.Jt },
    'dry-run': { default: 'false', ...words/* flag */.Jt },
    'poll-interval': { default: '30', ...seconds({ from: 0.1, to: 600 }) },
    'timeout-minutes': { default: '180', ...minutes({ from: 0.01, to: 4320 }) },
    'stop-on-cancel': { default: 'true', ...words/* flag */.Jt },
    'stop-on-timeout': { default: 'false', ...words/* flag */.Jt },
    'max-high': { default: '0', ...limit },
    'max-medium': { default: 'none', ...limit },
    'max-low': { default: 'none', ...limit },
    'max-total': { default: 'none', ...limit },
    'min-crawled-urls': { default: '1', ...wholeNumber(1) },
    'warn-only': { default: 'false', ...words/* flag */.Jt },
    'report-dir': { default: 'wsc-report', ...folder },
    'job-summary': { default: 'true', ...words/* flag */.Jt },
    annotations: { default: 'true', ...words/* flag */.Jt },
    details: { default: 'auto', ...(0,words/* oneOf */.yL)('auto', 'full', 'counts') },
    redact: { default: 'true', ...words/* flag */.Jt },
};


/***/ }),

/***/ 3687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ VULN_ITEMS),
/* harmony export */   c: () => (/* binding */ vulnItems)
/* harmony export */ });
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4427);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3755);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3004);



/** What the scanner can look for: the reserved words for diagnosis categories in the vendor's page on createJob. */
const VULN_ITEMS = [
    'ALL',
    'LFI',
    'SQL Injection',
    'XSS',
    'RFI',
    'SSRF',
    'File Upload',
    'File Download',
    'XXE',
    'Command Injection',
    'Insufficient Authorization',
    'Specific Vulnerability',
    'File Management',
    'Directory Listing',
    'Source Code Disclosure',
    'Information Disclosure',
    'URL Redirection',
    'Insecure SSL/TLS',
    'Mixed Content',
    'HTTP Request Smuggling',
    'Personal Information Exposure',
    'SSI Injection',
];
/** Some of the words, each once, in the order given; or `ALL` alone: the service refuses it beside others (160433). */
const vulnItems = {
    allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('allowedVulnItems', { words: VULN_ITEMS }),
    parse: (given) => {
        const items = new Set();
        const wrong = [];
        for (const word of given.split(/[\n,]/).map((part) => part.trim())) {
            if (word === '')
                continue;
            const item = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .spell */ .lO)(word, VULN_ITEMS);
            if (item !== undefined)
                items.add(item);
            else
                wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('inputWordUnknown', { given: (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(word), nearest: (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .nearestWord */ .zZ)(word, VULN_ITEMS) }));
        }
        if (items.has('ALL') && items.size > 1)
            wrong.push((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('inputAllNotAlone'));
        return wrong.length > 0 || items.size === 0 ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(...wrong) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)([...items]);
    },
};


/***/ }),

/***/ 3004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zZ: () => (/* binding */ nearestWord)
/* harmony export */ });
/* unused harmony export editDistance */
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4427);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3755);


/** The word that is meant, as it is properly spelled; upper and lower case are the same. */
function spell(given, words) {
    return words.find((word) => word.toLowerCase() === given.toLowerCase());
}
/** One of the words. */
function oneOf(...words) {
    return {
        allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('allowedWords', { words }),
        parse: (given) => {
            const word = spell(given, words);
            return word === undefined ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)() : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(word);
        },
    };
}
/** `true` or `false`. */
const flag = {
    allowed: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)('allowedWords', { words: ['true', 'false'] }),
    parse: (given) => {
        const word = spell(given, ['true', 'false']);
        return word === undefined ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)() : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(word === 'true');
    },
};
/** How many letters must be put in, taken out or exchanged to make one word of the other (Levenshtein's distance). */
function editDistance(a, b) {
    const to = Array.from(b);
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (const [index, letter] of Array.from(a).entries()) {
        const next = [index + 1];
        for (const [column, other] of to.entries()) {
            const exchanged = (row[column] ?? 0) + (letter === other ? 0 : 1);
            next.push(Math.min(exchanged, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
        }
        row = next;
    }
    return row.at(-1) ?? 0;
}
/** No word is this long; the rest of a longer text only costs time. */
const MOST_CHARACTERS_COMPARED = 50;
/**
 * The word that is most like what was given, upper and lower case being the same. The distance is taken in relation
 * to length, for else a short word would be nearer to `SQLi` than `SQL Injection`.
 */
function nearestWord(given, words) {
    const meant = given.slice(0, MOST_CHARACTERS_COMPARED).toLowerCase();
    const farness = (word) => editDistance(meant, word.toLowerCase()) / Math.max(meant.length, word.length);
    return words.reduce((nearest, word) => (farness(word) < farness(nearest) ? word : nearest));
}


/***/ }),

/***/ 5200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Interruption)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9511);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4427);


/** Milliseconds that a createJob under way is given, since its answer tells whether there is something to stop. */
const GRACE_MS = 5_000;
/** Milliseconds from the first signal in which what was started is to be stopped: the runner kills after ten seconds. */
const CLEAN_UP_WITHIN_MS = 7_000;
/** The step's interruption, when it comes: at once for everything but an order under way, which is given its grace. */
class Interruption {
    #clock;
    #all = new AbortController();
    #orders = new AbortController();
    #over = new AbortController();
    #cleanUpUntil;
    constructor(clock) {
        this.#clock = clock;
    }
    /** Ends everything but orders. */
    get signal() {
        return this.#all.signal;
    }
    /** Ends orders. */
    get grace() {
        return this.#orders.signal;
    }
    /** When the clean-up must be done, in milliseconds since the epoch; undefined where nothing has been interrupted. */
    get cleanUpUntil() {
        return this.#cleanUpUntil;
    }
    /** Interrupts. What comes after the first one changes nothing. */
    interrupt(signal, advice) {
        if (this.#cleanUpUntil !== undefined)
            return;
        this.#cleanUpUntil = this.#clock.now() + CLEAN_UP_WITHIN_MS;
        const fault = new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('interrupted', (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('interruptedBy', { signal }), { advice });
        this.#all.abort(fault);
        this.#clock.sleep(GRACE_MS, this.#over.signal).then(() => this.#orders.abort(fault), () => { });
    }
    /** The work is over: no grace keeps the process alive. */
    end() {
        this.#over.abort();
    }
}


/***/ }),

/***/ 194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ PLAIN_MANNER),
  g: () => (/* binding */ toLogLine)
});

// EXTERNAL MODULE: ./build/render/plain.js
var plain = __nccwpck_require__(1592);
// EXTERNAL MODULE: ./build/render/presentation.js
var presentation = __nccwpck_require__(7078);
;// CONCATENATED MODULE: ./build/texts/en/inputs.js
/** What is said of a configuration that cannot be used, and of each input: what was given and what is allowed. */
const inputs = {
    inputsRefused: ({ count }) => `the inputs of this step have ${count} mistakes`,
    inputsAdvice: () => 'Correct the inputs of this step and run again; no request was made and nothing was charged',
    inputRefused: ({ input, wrong, allowed }) => `${input}: ${wrong}; allowed: ${allowed}`,
    inputGiven: ({ given }) => `${given} was given`,
    inputGivenSecret: () => 'the value given, not shown because it is secret, is not allowed',
    inputNotGiven: () => 'nothing was given',
    inputLines: ({ count }) => `${count} lines were given`,
    inputMore: ({ count }) => `${count} more mistakes are not shown`,
    inputWordUnknown: ({ given, nearest }) => `${given} is not known, the nearest is ${nearest}`,
    inputAllNotAlone: () => 'ALL was given beside other words, but holds them all',
    inputHeaderUnreadable: ({ line }) => `line ${line}, not shown because it may hold a secret, does not begin with a header name and a colon`,
    inputHeaderEmpty: ({ line, name }) => `${name} in line ${line} has no value`,
    inputHeaderControl: ({ line, name }) => `the value of ${name} in line ${line}, not shown because it may be secret, holds a control character`,
    inputHeaderRepeated: ({ line, name }) => `${name} in line ${line} was given before, in upper or lower case`,
    credentialsMissing: ({ missing, reason }) => `${missing.map(({ input, env }) => `${input} (or the environment variable ${env})`).join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing: ${reason}`,
    credentialsOrdinarily: () => 'store the API keys of the NAVER Cloud account as secrets of the repository, and pass them to this step',
    credentialsInFork: () => 'this run is for a pull request from a fork, and secrets are not handed to forks; skip this step there, and scan when the change has been merged',
    credentialsInDependabot: () => 'this run was started by Dependabot, which has a secrets store of its own; add the keys there too (Settings, Secrets and variables, Dependabot), or skip this step',
    allowedKey: () => 'the key as NAVER Cloud shows it: visible ASCII characters, no spaces',
    allowedWords: ({ words }) => `${words.join(', ')}, in upper or lower case`,
    allowedVulnItems: ({ words }) => `ALL alone, or some of the others by line or comma, in upper or lower case: ${words.join(', ')}`,
    allowedOrigin: () => 'an origin such as https://api.example.com, without user name, path, query and fragment; http:// only on loopback (localhost, 127.0.0.1, [::1])',
    allowedUrl: () => 'exactly one URL that begins with http:// or https://, without user name, password, fragment, white space and control characters',
    allowedUrlOrNumber: () => 'one URL that begins with http:// or https://, or instead of it the number of a scan in instance-no',
    allowedScanNumber: () => 'the number of one scan, as the console and the output instance-no show it',
    allowedRescan: () => 'never, auto, or the number of a completed scan, in digits',
    allowedUrls: () => 'URLs that begin with http:// or https://, one a line, without user name, password, fragment, white space and control characters',
    allowedHeaders: () => '`Name: value`, one a line: a name of letters, digits and the marks of RFC 9110, each name once, and a value without control characters',
    allowedMemo: ({ most }) => `one line of at most ${most} characters, without control characters`,
    allowedSeconds: ({ from, to }) => `seconds from ${from} to ${to}, such as 30 or 0.5`,
    allowedMinutes: ({ from, to }) => `minutes from ${from} to ${to}, such as 90 or 0.5`,
    allowedWholeNumber: ({ from }) => `a whole number, ${from} or more`,
    allowedLimit: () => 'a whole number, 0 or more, or none for no limit',
    allowedFolder: () => 'a path relative to the workspace that stays inside it and outside .git, without colon and control characters, and without names that end in a dot or a space',
};

;// CONCATENATED MODULE: ./build/texts/en/service.js
/** What is said of the service: how an operation went wrong, and what each of its codes asks for. */
const service = {
    refused: ({ operation, reason, code, status, requestId }) => `${operation} was refused: ${reason || 'no reason given'} (${[
        code && `code ${code}`,
        `HTTP ${status}`,
        requestId && `request ID ${requestId}`,
    ]
        .filter(Boolean)
        .join(', ')})`,
    unreadable: ({ operation, status, start, requestId }) => `${operation} was answered with something that is not the service's JSON (HTTP ${status}${requestId && `, request ID ${requestId}`}${start && `, it begins: ${start}`})`,
    unexpectedJson: ({ operation, path, requestId }) => `${operation} was answered with JSON of an unexpected shape, at ${path}${requestId && ` (request ID ${requestId})`}`,
    redirected: ({ operation, status }) => `${operation} was answered with a redirect (HTTP ${status}), which is not followed: the request carries credentials`,
    unreachable: ({ operation, host, detail }) => `${operation} could not be sent: no connection to ${host} (${detail})`,
    brokenOff: ({ operation, host, detail }) => `${operation} got no answer: the connection to ${host} broke (${detail})`,
    timedOutAttempt: ({ operation, host, detail }) => `${operation} got no answer from ${host} in time (${detail})`,
    tooLarge: ({ operation, host, detail }) => `${operation} was answered by ${host} with more than is read (${detail})`,
    adviceNetwork: () => "Check that the runner can reach NAVER Cloud's API (firewall, proxy variables, the inputs cloud and api-url), then run again",
    adviceUnreadable: () => 'Something between the runner and NAVER Cloud may have answered in its place, a proxy for example; check api-url and the proxy variables',
    adviceTooLarge: () => 'Ask NAVER Cloud support, with the scan number',
    codeUnknown: () => 'The code is in neither of the tables that the vendor publishes; ask NAVER Cloud support, with the request ID',
    code100: () => 'The gateway could not make sense of the request; check the inputs for unusual characters, and report it if they are plain',
    code200: () => 'The keys or the signature were not accepted: check access-key and secret-key, that both belong together, are active, and are of the cloud named in the input cloud',
    code210: () => 'The account behind the keys may not do this: give the sub account the permission to use Web Security Checker',
    code300: () => 'The gateway knows no such address: check the inputs cloud and api-url',
    code400: () => "The account's quota for API calls is used up: wait, or ask NAVER Cloud to raise it",
    code410: () => 'Too many requests at once: run fewer scans at the same time, or raise poll-interval',
    code420: () => 'Too many requests in a short time: run again later, or raise poll-interval',
    code430: () => 'The request is too large: shorten exclude-urls, headers or memo',
    code500: () => 'The gateway could not reach the service behind it: run again later',
    code510: () => 'The service behind the gateway did not answer in time: run again later',
    code900: () => 'The gateway failed in a way of its own: run again later, and ask NAVER Cloud support if it goes on',
    code901: () => 'The service is unavailable for the moment, or knows no such scan: run again later, and ask NAVER Cloud support if it goes on',
    code169201: () => 'The account may not use Web Security Checker: subscribe to it in the console, and give the sub account its permission',
    code169202: () => 'The service could not verify the customer account: ask NAVER Cloud support',
    code160331: () => 'A URL for the login must begin with http:// or https://: check start-url',
    code160332: () => 'A value holds characters that are not allowed: check headers and memo for special characters',
    code160351: () => 'The scanner could not log in to the site: check the credentials in headers, and give the session as a Cookie header',
    code160353: () => 'The scanner could not connect to the site: check that start-url is reachable from the internet and not behind an allow-list',
    code160431: () => 'A value is not allowed: check start-url, exclude-urls, headers and memo for special characters',
    code160432: () => 'A value is missing: check start-url, vuln-items, user-agent and speed',
    code160433: () => 'A word is not one that the service knows: check vuln-items, user-agent and speed',
    code160441: () => 'The service failed while it registered the scan: look at the scan list in the console before starting another',
    code160451: () => 'The site does not run on a server of this NAVER Cloud account, and only those can be scanned: check start-url and whose keys these are',
    code160452: () => 'The queue is full: run again later',
    code160453: () => 'This site is already being scanned, and one site is scanned once at a time: wait until that scan has ended, or stop it in the console',
    code160454: () => 'Too many scans are waiting: run again when some have been done',
    code160455: () => 'The scan cannot be diagnosed again: the site must have the same domain and IP as before, within 60 days of the first scan, and not too often',
    code160456: () => "Consent to scan a web server outside NAVER Cloud is missing: give it in the console's Web Security Checker",
    code160457: () => "The file that proves ownership of the web server was not found: follow step 2 of the console's notice on third-party servers",
    code160701: () => 'Reports can be read for one year, and this one is older: start a new scan',
    code160842: () => 'There was no scan left to cancel: it has started or ended in the meantime',
    code165244: () => 'The scan numbers sent and those known to the service differ: check the scan in the console',
};

;// CONCATENATED MODULE: ./build/texts/en/story.js
/** What is said while a run goes on and when it ends. */
const story = {
    warning: ({ what }) => `Warning: ${what}`,
    ordering: ({ site, token }) => `Asking for a scan of ${site} (its memo holds ${token})`,
    orderingRescan: ({ site, token, number }) => `Asking for a re-diagnosis of scan ${number} of ${site} (its memo holds ${token})`,
    rehearsal: ({ site, body }) => `Dry run: a scan of ${site} would be asked for with ${body}`,
    rehearsalAttach: ({ number }) => `Dry run: scan ${number} would be attached to`,
    dryRunDone: () => 'Dry run passed: inputs and credentials are good, and nothing was started',
    attached: ({ number }) => `Attached to scan ${number}`,
    attachedToEarlier: ({ number }) => `Attached to scan ${number}, which an earlier attempt of this run started; it is not charged again (on-rerun: new would start another)`,
    attachedScan: ({ started }) => `The verdict is that of a scan that this run did not start${started && `; it began at ${started}`}`,
    attachedEarlierScan: ({ started }) => `The verdict is that of the scan that an earlier attempt of this run started${started && ` at ${started}`}; set on-rerun to new for another one`,
    numberUnknown: ({ number }) => `the account has no scan ${number}`,
    adviceNumberUnknown: () => 'Check instance-no, and that the keys are of the account that the scan belongs to',
    numberOfOther: ({ number }) => `scan ${number} is of another URL than start-url`,
    adviceNumberOfOther: () => 'Leave start-url out, or give the number of a scan of it',
    coverageNarrower: ({ what }) => `the scan covers less than this step asks for: ${what}`,
    adviceCoverage: () => 'Narrow vuln-items or widen exclude-urls to what the scan covers, or start a new scan',
    itemsNarrower: ({ items }) => `it did not look for ${items.join(', ')}`,
    itemsUnknown: () => 'The report does not say what the scan looked for, so it may cover less than this step asks for',
    exclusionsWider: ({ count }) => `it left out ${count} URLs that this step does not leave out`,
    rescanRefused: ({ number }) => `Scan ${number} cannot be diagnosed again; a new scan is asked for`,
    twinFound: ({ number, kept }) => `A second scan of this run has come to be listed (${number}, beside ${kept}): it is being stopped, but it is charged`,
    interruptedBy: ({ signal }) => `the step received ${signal}`,
    adviceInterrupted: () => 'What this step has started is being stopped; the clean-up after it sees to that',
    adviceInterruptedLeft: () => 'Its scan goes on, as stop-on-cancel is false: attach to it with instance-no, or stop it in the console',
    cleaningUp: ({ count }) => `Stopping what this step has started and left unfinished (${count})`,
    cleanedUp: ({ number }) => `Scan ${number} has ended`,
    cleanedUpNone: ({ token }) => `No scan came of the order with ${token}`,
    cleanUpLeft: ({ number }) => `Scan ${number} is left running, as stop-on-cancel is false: attach to it with instance-no, or stop it in the console`,
    cleanUpLeftUnknown: ({ token }) => `If a scan was started, it is left running, as stop-on-cancel is false: look for ${token} in the scan list of the console`,
    cleanUpFailed: ({ number }) => `Clean-up failed: scan ${number} was not seen to end in time. Stop it in the console`,
    cleanUpUnsettled: ({ token }) => `Clean-up failed: it could not be settled whether a scan was started. Look for ${token} in the scan list of the console, and stop it there`,
    ledgerUnreadable: () => 'what the step saved cannot be read',
    adviceLedger: () => 'Look in the console for a scan that this run started, and stop it there',
    cleanUpTitle: () => 'Web Security Checker: clean-up',
    orderAccepted: () => 'The scan was accepted; looking for its number',
    orderOpen: ({ what }) => `It is not known whether the scan was accepted: ${what}. Looking for it before anything is sent again`,
    orderAgain: ({ what }) => `No scan came of it, so the scan is asked for again (${what})`,
    orderWaits: ({ what }) => `Waiting for its turn: ${what}`,
    orderUnsettled: ({ token, trouble }) => `it could not be settled whether a scan was started: ${trouble ? `the scans could not be listed (${trouble})` : `none with ${token} in its memo is listed`}`,
    adviceUnsettled: ({ token }) => `Look for ${token} in the scan list of the console before running again; if it is there, it is charged`,
    scanNotListed: ({ seconds }) => `The scan was accepted, but after ${seconds} seconds no scan with its token is listed; going on looking, by URL and time as well`,
    scanFound: ({ number }) => `Scan ${number} was started`,
    scanLikely: ({ number }) => `Scan ${number} was recognised by its URL and start time alone, for the service did not keep its memo`,
    scanStands: ({ state, progress, crawled, found }) => [
        STATES[state],
        progress !== undefined && `${progress} %`,
        crawled !== undefined && `${crawled} ${crawled === 1 ? 'URL' : 'URLs'} crawled`,
        found !== undefined && `${found} ${found === 1 ? 'finding' : 'findings'} so far`,
    ]
        .filter((part) => part !== false)
        .join(', '),
    scanGone: ({ number }) => `Scan ${number} is no longer listed`,
    adviceScanGone: () => 'Look for the scan in the console',
    lookTroubled: ({ what }) => `The scans could not be listed: ${what}. Trying again`,
    watchTroubled: ({ what }) => `The scan could not be looked at: ${what}. Trying again until the time-out`,
    watchRecovered: () => 'The scan can be looked at again',
    clockCorrected: ({ seconds, isBehind }) => `The clock of this machine is ${seconds} seconds ${isBehind ? 'behind' : 'ahead of'} that of the service, which is followed from here on`,
    reportLags: () => 'The scan is completed, but its report cannot be read yet; asking again',
    reportExpired: () => 'The report can no longer be read: its year is over',
    reportMissing: () => 'The service answered without a report',
    reportUnreadable: ({ path }) => `The report has no count that can be trusted (at ${path})`,
    adviceReport: () => "Read the report in the console; if it is whole there, report the problem with the scan's number",
    countsDisagree: ({ stated, detailed }) => `The report contradicts itself: its totals say ${stated} (High/Medium/Low), its details ${detailed}; the larger of each counts`,
    countsBelowList: ({ listed, counted }) => `The scan list says ${listed} findings, the report ${counted}; it is the report that counts. Compare the two in the console`,
    crawlCountUnknown: () => 'The service does not say how many URLs were crawled',
    reportNotWritten: ({ reason }) => `The report could not be written: ${reason}`,
    summaryNotWritten: ({ reason }) => `The job summary could not be written: ${reason}`,
    outputsNotSet: ({ reason }) => `The outputs could not be set: ${reason}`,
    reportWritten: ({ path }) => `Report: ${path}`,
    // The five wordings: whoever reads the first two words knows who must act.
    gatePassed: ({ number, counts }) => `Gate passed: ${counts}. Scan ${number}`,
    gateFailed: ({ number, counts, broken }) => `Gate failed: ${counts}, but ${broken}. Scan ${number}. Mend the findings listed in the job summary and the report`,
    tooFewUrls: ({ number, crawled, least }) => `Scan failed: it completed, but crawled ${crawled ?? 'an unknown number of'} URLs, and at least ${least} must have been. Scan ${number}. Check that start-url answers the scanner with pages and links (a login, an allow-list or a redirect may be in the way)`,
    reportUnusable: ({ number, what, advice }) => `Scan failed: it completed, but there is no report to judge. ${what}. Scan ${number}. ${advice}`,
    scanFailed: ({ number, reason }) => `Scan failed: the service could not complete it${reason && ` (${reason})`}. Scan ${number}. See its description in the console, mend the cause, and run again`,
    scanCancelled: ({ number }) => `Scan failed: it was cancelled before it began, in the console or by someone else. Scan ${number}. Run again for a verdict`,
    scanStopped: ({ number }) => `Scan failed: it was stopped before its end, in the console or by someone else. Scan ${number}. Run again for a verdict`,
    timedOut: ({ number, minutes, state, scanIs }) => `Scan failed: it had not ended after ${minutes} minutes (${STATES[state]}). ${{
        left: `Scan ${number} goes on. Raise timeout-minutes, attach to it with instance-no, or stop it in the console`,
        halted: `Scan ${number} was stopped. Raise timeout-minutes`,
        halting: `Scan ${number} is being stopped. Raise timeout-minutes`,
    }[scanIs]}`,
    turnNeverCame: ({ minutes, what }) => `Scan failed: its turn had not come after ${minutes} minutes (${what}). No scan was started. Raise timeout-minutes, or run when the site is not being scanned`,
    leftToLaterRun: ({ number }) => `Scan started: ${number}. No verdict yet: collect it in a later run with instance-no`,
    serviceFailed: ({ what, number, advice }) => `Service or network failed: ${what}. ${scanIn(number)}${advice}`,
    configurationWrong: ({ what, number, advice }) => `Configuration wrong: ${what}. ${scanIn(number)}${advice}`,
    interrupted: ({ what, number, advice }) => `Interrupted: ${what}. ${scanIn(number)}${advice}`,
    actionFailed: ({ what, number, advice }) => `Action failed: ${what}. ${scanIn(number)}${advice}`,
    internalError: ({ name }) => `an error that was not foreseen (${name})`,
    adviceInternal: () => 'Please report it, with the log of this step',
    broken: ({ measure, most }) => measure === 'total' ? `at most ${most} in total pass` : `at most ${most} ${SEVERITY_NAMES[measure]} pass`,
    counted: ({ high, medium, low }) => `${high} High, ${medium} Medium, ${low} Low`,
};
const SEVERITY_NAMES = { high: 'High', medium: 'Medium', low: 'Low' };
const STATES = {
    queued: 'Waiting in the queue',
    running: 'In progress',
    unclear: 'Ended, but the service does not say how',
    completed: 'Completed',
    failed: 'Failed',
    cancelled: 'Cancelled',
    stopped: 'Stopped',
};
function scanIn(number) {
    return number === '' ? '' : `Scan ${number}. `;
}

;// CONCATENATED MODULE: ./build/texts/en/summary.js
const GATES = {
    passed: 'gate passed',
    failed: 'gate failed',
    'not-evaluated': 'no verdict',
};
const MEASURE_NAMES = {
    high: 'High',
    medium: 'Medium',
    low: 'Low',
    total: 'Total',
};
function countFindings(count) {
    return count === 1 ? '1 finding' : `${count} findings`;
}
function markDefault(isDefault) {
    return isDefault ? ' (default)' : '';
}
/** What the summary, the annotations and the last lines of the log say. */
const summary = {
    ending: ({ gate, isSoftened }) => `Web Security Checker: ${GATES[gate]}${isSoftened ? ' (only a warning, as warn-only is true)' : ''}`,
    measureName: ({ measure }) => MEASURE_NAMES[measure],
    addressHidden: () => '[hidden]',
    leftOut: ({ count }) => `… (${count} more characters)`,
    headingLimits: () => 'Limits',
    headingScan: () => 'Scan',
    headingCategories: () => 'Findings by category',
    headingSeverity: ({ severity, count }) => `${MEASURE_NAMES[severity]}: ${countFindings(count)}`,
    columnMeasure: () => 'Counted',
    columnFound: () => 'Found',
    columnLimit: () => 'Limit',
    columnResult: () => 'Result',
    columnCategory: () => 'Category',
    limitMost: ({ most, isDefault }) => `${most === undefined ? 'no limit' : `at most ${most}`}${markDefault(isDefault)}`,
    limitLeast: ({ least, isDefault }) => `at least ${least}${markDefault(isDefault)}`,
    limitResult: ({ holds }) => (holds ? 'holds' : 'broken'),
    crawledUrls: () => 'Crawled URLs',
    scanSite: () => 'Site',
    scanNumber: () => 'Scan number',
    scanStarted: () => 'Started',
    scanEnded: () => 'Ended',
    scanCharged: () => 'Charged',
    scansCharged: ({ count }) => (count === 1 ? '1 scan' : `${count} scans`),
    reportFile: () => 'Report',
    reportFolder: () => 'Report in the folder',
    categoryUnread: () => 'without readable details',
    categoriesLeftOut: ({ count }) => `${count} more categories`,
    messagesLeftOut: ({ count }) => `${count} more`,
    nothingFound: () => 'The scan found nothing.',
    countsOnly: () => 'Only counts and categories are shown here: the input details decides how much is told.',
    findingsLeftOut: ({ high, medium, low }) => `${countFindings(high + medium + low)} left out here (high ${high}, medium ${medium}, low ${low}), as a job summary is limited in size.`,
    findingsAreIn: ({ path }) => `All are in ${path}`,
    summaryLeftOut: () => 'More is left out here, as a job summary is limited in size.',
    findingParameter: () => 'Parameter',
    findingPayload: () => 'Payload',
    findingEvidence: () => 'Evidence',
    findingRequest: () => 'Request',
    findingReferer: () => 'Referer',
    findingRequestBody: () => 'Request body',
    findingDescription: () => 'Description',
    findingRecommendation: () => 'Recommendation',
    findingReference: () => 'Reference',
    categoryUnnamed: () => 'unnamed category',
    findingBare: () => 'The report says no more of it.',
    annotationTitle: ({ severity, category }) => `${MEASURE_NAMES[severity]}: ${category}`,
    annotationWarning: () => 'Web Security Checker',
    annotationCount: ({ count }) => countFindings(count),
    annotationMore: ({ count }) => `${count} more`,
    annotationRest: ({ count, places }) => `${count} more of this level are not shown here.${places && ` See ${places}`}`,
    jobSummary: () => 'the job summary',
    logLimits: ({ number }) => `Limits${number && ` and counts of scan ${number}`}:`,
    logLimit: ({ measure, found, limit, result }) => `  ${measure}: ${found && `${found} found, `}${limit}${result && `: ${result}`}`,
    logCategories: () => 'Findings by category:',
    logCategory: ({ category, high, medium, low }) => `  ${category}: high ${high}, medium ${medium}, low ${low}`,
    logCategoriesLeftOut: ({ count }) => `  ${count} more categories`,
};

;// CONCATENATED MODULE: ./build/texts/en.js




/** Every text that people read, in English. */
const en = { ...story, ...inputs, ...service, ...summary };

// EXTERNAL MODULE: ./build/texts/message.js
var texts_message = __nccwpck_require__(4427);
;// CONCATENATED MODULE: ./build/manner.js




/** For a run whose inputs could not be read, and so hold nothing that there is to show or to hide. */
const PLAIN_MANNER = {
    presentation: { texts: en, details: 'full', demands: { limits: [], minCrawledUrls: 1 }, warnOnly: false },
    channels: { reportDir: '', jobSummary: true, annotations: true },
    conceal: (text) => text,
    hosts: [],
};
/** The message as one safe line of the log. */
function toLogLine(message, { presentation: { texts, details }, conceal, hosts }) {
    const text = conceal((0,texts_message/* phrase */.M)(texts, message));
    return (0,plain/* logLine */.BP)(details === 'full' ? text : (0,presentation/* hideAddresses */.b4)(text, hosts, texts.addressHidden()));
}


/***/ }),

/***/ 1855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, group, markdownSummary, platform, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 9689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The machine's clock. It counts on from the process's start, so a wall clock set anew doesn't move a deadline. */
const systemClock = {
    now: () => Math.round(performance.timeOrigin + performance.now()),
    sleep: (ms, signal) => new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
            reject(reasonOf(signal));
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(reasonOf(signal));
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    }),
};
function reasonOf(signal) {
    const reason = signal?.reason;
    return reason instanceof Error ? reason : new Error('aborted', { cause: reason });
}


/***/ }),

/***/ 1683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ HttpFailure)
/* harmony export */ });
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


/***/ }),

/***/ 8524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// UNUSED EXPORTS: OUTPUTS

// EXTERNAL MODULE: ./build/domain/verdict.js
var verdict = __nccwpck_require__(1457);
// EXTERNAL MODULE: ./build/domain/severity.js
var severity = __nccwpck_require__(2973);
// EXTERNAL MODULE: ./build/render/plain.js
var plain = __nccwpck_require__(1592);
;// CONCATENATED MODULE: ./build/render/markup.js

/**
 * Markup for job summaries and comments, made so that text of any origin stays text.
 *
 * Everything is written as HTML blocks, the way `@actions/core` writes summaries. Within an HTML block GitHub
 * Flavored Markdown interprets nothing, neither emphasis nor tables nor bare addresses, up to the next blank line
 * (https://github.github.com/gfm/#html-blocks); and since line feeds are written as character references, no text can
 * bring a blank line. What GitHub does afterwards, on the finished page (mentions, issue and commit references,
 * emoji, math), leaves out what stands in `code` and `pre`: that is where all text stands that is not plain words.
 */
class Html {
    #html;
    constructor(html) {
        this.#html = html;
    }
    get html() {
        return this.#html;
    }
}
/** Markup from a template; a list stands without anything between its items. */
function markup(strings, ...parts) {
    const html = parts.map((part) => (part instanceof Html ? part.html : part.map((item) => item.html).join('')));
    return new Html(String.raw({ raw: strings }, ...html));
}
/** Markup with each part on a line of its own, which HTML takes for a space. */
function lines(parts) {
    return new Html(parts.flatMap(({ html }) => (html === '' ? [] : html)).join('\n'));
}
/** Text of any origin as code. */
function code(text) {
    return new Html(text === '' ? '' : `<code>${escapeHtml((0,plain/* plainLine */.h0)(text))}</code>`);
}
/** Text of any origin as code in lines. */
function pre(text) {
    return new Html(`<pre>${escapeHtml((0,plain/* plainBlock */.Yj)(text))}</pre>`);
}
/**
 * Text of any origin as prose: words and small numbers stand as they are, everything else (addresses, names with
 * marks, long numbers, markup) stands as code, where GitHub makes nothing of it.
 */
function prose(text) {
    const runs = [];
    for (const token of (0,plain/* plainLine */.h0)(text).split(' ')) {
        if (token === '')
            continue;
        for (const run of splitToken(token))
            runs.push(run);
        runs.push({ isCode: false, text: ' ' });
    }
    const html = runs.map((run) => (run.isCode ? `<code>${escapeHtml(run.text)}</code>` : escapeHtml(run.text))).join('');
    return new Html(html.replaceAll('</code> <code>', ' ').trim());
}
const NUMBER = String.raw `\d{1,6}(?:\.\d{1,6})*%?\p{Lo}*`;
const TIME = String.raw `\d{1,2}(?::\d\d){1,2}`;
const PART = String.raw `(?:\p{L}+|${NUMBER}|${TIME})`;
/** Words and small numbers, also several joined: `re-diagnosis`, `can't`, `and/or`, `2026-11-22`, `스크립트(XSS)를`. */
const WORDS = new RegExp(`^(?:${PART}(?:[-/(),'’·]+${PART})*|[-–—·=→…%&+/])$`, 'u');
/** An issue in GitHub's own form or a tracker's: `GH-1`, `TICKET-7`. */
const ISSUE = /\p{Lu}-|\p{L}-\d/u;
/** GitHub links what looks like the beginning of a commit's hash. */
const HASH = /[0-9a-f]{7}/i;
const OPENING = /^[("'“‘]*/;
const CLOSING = ')"\'”’.,;:!?…';
function splitToken(token) {
    const start = OPENING.exec(token)?.[0].length ?? 0;
    let end = token.length;
    while (end > start && CLOSING.includes(token.charAt(end - 1)))
        end--;
    const core = token.slice(start, end);
    const isPlain = core === '' || (WORDS.test(core) && !ISSUE.test(core) && !HASH.test(core));
    return [
        { isCode: false, text: token.slice(0, start) },
        { isCode: !isPlain, text: core },
        { isCode: false, text: token.slice(end) },
    ];
}
const REFERENCES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
    ['\n', '&#10;'],
]);
function escapeHtml(text) {
    return text.replace(/[&<>"'\n]/g, (character) => REFERENCES.get(character) ?? '');
}
/** The blocks as Markdown. Each begins with the tag of a block, such as `<p>`. */
function toMarkdown(blocks) {
    return blocks.map((block) => `${withoutBlankLines(block.html)}\n`).join('\n');
}
/** A template's own empty place must not end the block either. */
function withoutBlankLines(html) {
    return html.replace(/\n[ \t]*(?=\n)/g, '');
}

// EXTERNAL MODULE: ./build/render/presentation.js
var render_presentation = __nccwpck_require__(7078);
;// CONCATENATED MODULE: ./build/render/finding-block.js



/** Bytes of UTF-8. Together they keep one finding far below a summary's size, whatever it holds. */
const MAX_NAME_BYTES = 200;
const MAX_LINE_BYTES = 1_000;
const MAX_BLOCK_BYTES = 4_000;
/** A category's name in one line, which a report may leave out. */
function nameCategory(category, texts) {
    return category === '' ? texts.categoryUnnamed() : (0,render_presentation/* shorten */.ml)(category, MAX_NAME_BYTES, texts);
}
/** One finding: what and where on the first line, the rest folded up under it. */
function drawFinding(finding, texts) {
    const { title, method, url, parameter, request } = finding;
    const name = title === '' ? nameCategory(finding.category, texts) : (0,render_presentation/* shorten */.ml)(title, MAX_NAME_BYTES, texts);
    const where = line([method, url].filter(Boolean).join(' '));
    const through = parameter === '' ? [] : [prose(texts.findingParameter()), line(parameter)];
    const told = [
        { label: texts.findingPayload(), text: finding.payload, draw: drawLine },
        { label: texts.findingEvidence(), text: finding.evidence, draw: drawBlock },
        { label: texts.findingRequest(), text: request.headers, draw: drawBlock },
        { label: texts.findingReferer(), text: request.referer, draw: drawLine },
        { label: texts.findingRequestBody(), text: request.body, draw: drawBlock },
        { label: texts.findingDescription(), text: finding.description, draw: drawProse },
        { label: texts.findingRecommendation(), text: finding.recommendation, draw: drawProse },
        { label: texts.findingReference(), text: finding.reference, draw: drawLine },
    ]
        .filter(({ text }) => !isBlank(text))
        .map(({ label, text, draw }) => draw(markup `<b>${prose(label)}</b>`, text));
    return lines([
        markup `<details>`,
        markup `<summary>${lines([prose(name), where, ...through])}</summary>`,
        ...(told.length > 0 ? told : [markup `<p>${prose(texts.findingBare())}</p>`]),
        markup `</details>`,
    ]);
    function line(text) {
        return code((0,render_presentation/* shorten */.ml)(text, MAX_LINE_BYTES, texts));
    }
    function drawLine(label, text) {
        return markup `<p>${label} ${line(text)}</p>`;
    }
    function drawBlock(label, text) {
        return markup `<p>${label}</p>\n${pre(shortenBlock(text))}`;
    }
    function drawProse(label, text) {
        const sentences = shortenBlock(text)
            .split('\n')
            .filter((sentence) => !isBlank(sentence));
        return markup `<p>${label}\n${lines(sentences.map((sentence) => markup `<br>${prose(sentence)}`))}</p>`;
    }
    function shortenBlock(text) {
        return (0,plain/* cut */.Jj)((0,plain/* plainBlock */.Yj)(text.trim()), MAX_BLOCK_BYTES, (count) => texts.leftOut({ count }));
    }
}
function isBlank(text) {
    return text.trim() === '';
}

;// CONCATENATED MODULE: ./build/render/tally.js

/** The findings by severity, the worst first, and within one by category, in the report's order. */
function groupFindings(findings) {
    return severity/* SEVERITIES */.oC.flatMap((severity) => {
        const ofSeverity = findings.filter((finding) => finding.severity === severity);
        return [...Map.groupBy(ofSeverity, ({ category }) => category)].map(([category, findings]) => ({
            severity,
            category,
            findings,
        }));
    });
}
/** The findings counted by category, the worst first. */
function tallyCategories(findings) {
    return [...Map.groupBy(findings, ({ category }) => category)]
        .map(([category, findings]) => ({ category, counts: countFindings(findings) }))
        .toSorted((a, b) => compareCounts(b.counts, a.counts));
}
/** What was judged beyond the findings that could be read. */
function countUnread({ counts, report }) {
    const read = countFindings(report?.findings ?? []);
    const unread = (severity) => Math.max(0, (counts?.[severity] ?? 0) - read[severity]);
    return (0,severity/* countsOf */.mQ)({ high: unread('high'), medium: unread('medium'), low: unread('low') });
}
function countFindings(findings) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    return (0,severity/* countsOf */.mQ)({ high: count('high'), medium: count('medium'), low: count('low') });
}
function compareCounts(a, b) {
    return a.high - b.high || a.medium - b.medium || a.low - b.low;
}

;// CONCATENATED MODULE: ./build/render/annotations.js






/** GitHub shows ten of a level for a step and drops the rest unsaid. */
const MOST_OF_LEVEL = 10;
/** The runner cuts a message at 4,096 UTF-16 units; no text has more of these than bytes of UTF-8. */
const MAX_MESSAGE_BYTES = 4_096;
const MAX_TITLE_BYTES = 120;
const annotations_MAX_LINE_BYTES = 700;
const LEVELS = { high: 'error', medium: 'warning', low: 'notice' };
/**
 * The annotations in the order in which to show them: the verdicts, what to know beside them, and the findings, the
 * worst first. At most ten of a level; where there are more, the last says how many, and where to look.
 */
function planAnnotations(outcomes, request) {
    const planned = [
        ...outcomes.map((outcome) => planVerdict(outcome, request)),
        ...outcomes.flatMap((outcome) => planWarnings(outcome, request)),
        ...severity/* SEVERITIES */.oC.flatMap((severity) => outcomes.flatMap((outcome) => planFindings(outcome, severity, request))),
    ];
    const shown = new Map();
    for (const [level, ofLevel] of Map.groupBy(planned, ({ level }) => level)) {
        for (const one of ofLevel.slice(0, MOST_OF_LEVEL))
            shown.set(one, one);
        const [last, ...others] = ofLevel.slice(MOST_OF_LEVEL - 1);
        if (last !== undefined && others.length > 0) {
            shown.set(last, planRest(level, 1 + others.length, { outcomes, request }));
        }
    }
    return planned.flatMap((one) => shown.get(one) ?? []).map((one) => wordOut(one, request));
}
function wordOut({ level, word }, { texts }) {
    const sign = (count) => texts.leftOut({ count });
    const { title, lines } = word();
    return {
        level,
        title: (0,plain/* cut */.Jj)((0,plain/* logLine */.BP)(title), MAX_TITLE_BYTES, sign),
        message: (0,plain/* cut */.Jj)(lines.map(plain/* logLine */.BP).join('\n'), MAX_MESSAGE_BYTES, sign),
    };
}
function planVerdict(outcome, request) {
    const { end, headline, problems } = outcome;
    const { gate, succeeds } = verdict/* ENDS */.Br[end];
    const softened = (0,render_presentation/* isSoftened */.xh)(outcome, request);
    return {
        level: succeeds === 'always' ? 'notice' : softened ? 'warning' : 'error',
        word: () => ({
            title: request.texts.ending({ gate, isSoftened: softened }),
            lines: [headline, ...problems].map((message) => (0,render_presentation/* tell */.qz)(message, outcome, request)),
        }),
    };
}
function planWarnings(outcome, request) {
    return outcome.warnings.map((warning) => ({
        level: 'warning',
        word: () => ({ title: request.texts.annotationWarning(), lines: [(0,render_presentation/* tell */.qz)(warning, outcome, request)] }),
    }));
}
function planFindings(outcome, severity, request) {
    const { texts, details } = request;
    const level = LEVELS[severity];
    const groups = groupFindings(outcome.report?.findings ?? []).filter((group) => group.severity === severity);
    const unread = countUnread(outcome)[severity];
    return [
        ...groups.flatMap(({ category, findings }) => details === 'counts'
            ? [countOf(() => nameCategory(category, texts), findings.length)]
            : findings.map((finding) => ({ level, word: () => wordFinding(finding, texts) }))),
        ...(unread > 0 ? [countOf(texts.categoryUnread, unread)] : []),
    ];
    function countOf(name, count) {
        return {
            level,
            word: () => ({
                title: texts.annotationTitle({ severity, category: name() }),
                lines: [texts.annotationCount({ count })],
            }),
        };
    }
}
function wordFinding(finding, texts) {
    const { severity, category, title, method, url, parameter, payload, evidence } = finding;
    const lines = [
        { label: '', text: title },
        { label: '', text: [method, url].filter(Boolean).join(' ') },
        { label: texts.findingParameter(), text: parameter },
        { label: texts.findingPayload(), text: payload },
        { label: texts.findingEvidence(), text: evidence },
    ]
        .filter(({ text }) => text.trim() !== '')
        .map(({ label, text }) => `${label && `${label}: `}${(0,render_presentation/* shorten */.ml)(text.trim(), annotations_MAX_LINE_BYTES, texts)}`);
    return {
        title: texts.annotationTitle({ severity, category: nameCategory(category, texts) }),
        lines: lines.length > 0 ? lines : [texts.findingBare()],
    };
}
function planRest(level, count, { outcomes, request }) {
    const { texts, hasSummary = true } = request;
    const paths = new Set(outcomes.map((outcome) => (0,render_presentation/* placeOf */.$t)(outcome, request)).filter(Boolean));
    const places = [
        ...(hasSummary ? [texts.jobSummary()] : []),
        ...(paths.size > 1 ? new Set([...paths].map(render_presentation/* folderOf */.yS)) : paths),
    ];
    return {
        level,
        word: () => ({
            title: texts.annotationMore({ count }),
            lines: [texts.annotationRest({ count, places: places.join(', ') })],
        }),
    };
}

// EXTERNAL MODULE: ./build/texts/message.js
var message = __nccwpck_require__(4427);
// EXTERNAL MODULE: ./build/domain/judge.js
var judge = __nccwpck_require__(8667);
;// CONCATENATED MODULE: ./build/render/limit-lines.js


/** Every limit in force, whether or not there was anything to hold it against; none where the configuration gave none. */
function listLimits({ end, scan, counts, checks }, demands) {
    if (demands.limits.length === 0)
        return [];
    const limits = demands.limits.map(({ measure, most, isDefault }) => ({
        measure: (0,message/* say */.c)('measureName', { measure }),
        found: `${counts?.[measure] ?? ''}`,
        limit: (0,message/* say */.c)('limitMost', { most, isDefault }),
        holds: most === undefined ? undefined : checks.find((check) => check.measure === measure)?.holds,
    }));
    const least = demands.minCrawledUrls;
    const wasJudged = checks.length > 0;
    const crawled = {
        measure: (0,message/* say */.c)('crawledUrls'),
        found: `${scan?.crawled ?? ''}`,
        limit: (0,message/* say */.c)('limitLeast', { least, isDefault: least === judge/* DEFAULT_MIN_CRAWLED_URLS */.v }),
        holds: wasJudged || end === 'too-few-urls' ? wasJudged : undefined,
    };
    return [...limits, crawled];
}

;// CONCATENATED MODULE: ./build/render/log.js




const MAX_CATEGORIES = 100;
const log_MAX_NAME_BYTES = 200;
/**
 * What the log says at the end, line by line: every limit in force against what was found, and the findings by
 * category. Nothing of a single finding: lines of the log are read by problem matchers that other steps have left.
 */
function listClosingLines(outcome, demands) {
    const limits = listLimits(outcome, demands).map(({ measure, found, limit, holds }) => (0,message/* say */.c)('logLimit', { measure, found, limit, result: holds === undefined ? '' : (0,message/* say */.c)('limitResult', { holds }) }));
    const heading = limits.length > 0 ? [(0,message/* say */.c)('logLimits', { number: outcome.scan?.id ?? '' })] : [];
    return [...heading, ...limits, ...listCategoryLines(outcome)];
}
function listCategoryLines(outcome) {
    const tallies = tallyCategories(outcome.report?.findings ?? []);
    const unread = countUnread(outcome);
    const count = tallies.length - MAX_CATEGORIES;
    const lines = [
        ...tallies.slice(0, MAX_CATEGORIES).map(({ category, counts }) => {
            const name = category === '' ? (0,message/* say */.c)('categoryUnnamed') : (0,plain/* cut */.Jj)(category, log_MAX_NAME_BYTES, () => '…');
            return sayCounts(name, counts);
        }),
        ...(count > 0 ? [(0,message/* say */.c)('logCategoriesLeftOut', { count })] : []),
        ...(unread.total > 0 ? [sayCounts((0,message/* say */.c)('categoryUnread'), unread)] : []),
    ];
    return lines.length > 0 ? [(0,message/* say */.c)('logCategories'), ...lines] : [];
}
function sayCounts(category, { high, medium, low }) {
    return (0,message/* say */.c)('logCategory', { category, high, medium, low });
}

;// CONCATENATED MODULE: ./build/render/summary-facts.js








const MAX_MESSAGES = 50;
const summary_facts_MAX_CATEGORIES = 100;
const MAX_FACT_BYTES = 500;
/** What a summary says of an outcome before the findings, the weightiest first. */
function drawFacts(outcome, presentation) {
    return [
        drawVerdict(outcome, presentation),
        ...drawMessages(outcome.problems, BAD, { outcome, presentation }),
        ...drawMessages(outcome.warnings, WARNING, { outcome, presentation }),
        ...drawLimits(outcome, presentation),
        ...drawScan(outcome, presentation),
        ...drawCategories(outcome, presentation),
    ];
}
function drawVerdict(outcome, presentation) {
    const { gate, succeeds } = verdict/* ENDS */.Br[outcome.end];
    const softened = (0,render_presentation/* isSoftened */.xh)(outcome, presentation);
    const ending = presentation.texts.ending({ gate, isSoftened: softened });
    // A run that was to judge nothing, and did as it was told.
    const isAsMeant = gate === 'not-evaluated' && succeeds === 'always';
    const sign = isAsMeant ? NEUTRAL : GATE_SIGNS[gate];
    return markup `<h2>${softened ? WARNING : sign} ${prose(ending)}</h2>
<p>${prose((0,render_presentation/* tell */.qz)(outcome.headline, outcome, presentation))}</p>`;
}
const WARNING = markup `⚠️`;
const NEUTRAL = markup `ℹ️`;
const GOOD = markup `✅`;
const BAD = markup `❌`;
const GATE_SIGNS = { passed: GOOD, failed: BAD, 'not-evaluated': markup `🚫` };
function drawMessages(messages, sign, { outcome, presentation }) {
    if (messages.length === 0)
        return [];
    const told = messages.slice(0, MAX_MESSAGES).map((message) => (0,render_presentation/* tell */.qz)(message, outcome, presentation));
    const count = messages.length - told.length;
    const shown = count > 0 ? [...told, presentation.texts.messagesLeftOut({ count })] : told;
    const items = shown.map((text) => markup `<li>${sign} ${prose(text)}</li>`);
    return [lines([markup `<ul>`, ...items, markup `</ul>`])];
}
function drawLimits(outcome, { texts, demands }) {
    const rows = listLimits(outcome, demands).map(({ measure, found, limit, holds }) => {
        const result = holds === undefined ? markup `` : markup `${holds ? GOOD : BAD} ${prose(texts.limitResult({ holds }))}`;
        const name = prose((0,message/* phrase */.M)(texts, measure));
        const most = prose((0,message/* phrase */.M)(texts, limit));
        return markup `<tr><td>${name}</td>${number(found)}<td>${most}</td><td>${result}</td></tr>`;
    });
    const columns = [texts.columnMeasure(), texts.columnFound(), texts.columnLimit(), texts.columnResult()];
    return rows.length === 0 ? [] : [drawTable(texts.headingLimits(), columns, rows)];
}
function drawScan(outcome, presentation) {
    const { texts, details } = presentation;
    const { target, scan, charged } = outcome;
    const isFull = details === 'full';
    const identifier = (text) => code((0,render_presentation/* shorten */.ml)(text, MAX_FACT_BYTES, texts));
    const site = [{ name: texts.scanSite(), fact: identifier(target?.url ?? '') }];
    const course = [
        { name: texts.scanNumber(), fact: identifier(scan?.id ?? '') },
        { name: texts.scanStarted(), fact: prose((0,render_presentation/* formatTime */.fU)(scan?.startedAt)) },
        { name: texts.scanEnded(), fact: prose((0,render_presentation/* formatTime */.fU)(scan?.endedAt)) },
        { name: texts.crawledUrls(), fact: prose(`${scan?.crawled ?? ''}`) },
        { name: isFull ? texts.reportFile() : texts.reportFolder(), fact: code((0,render_presentation/* placeOf */.$t)(outcome, presentation)) },
    ];
    const cost = [{ name: texts.scanCharged(), fact: prose(texts.scansCharged({ count: charged })) }];
    const facts = [
        ...(isFull && target !== undefined ? site : []),
        ...(scan === undefined ? [] : course),
        ...(target === undefined && scan === undefined ? [] : cost),
    ];
    const rows = facts.map(({ name, fact }) => markup `<tr><th align="left">${prose(name)}</th><td>${fact}</td></tr>`);
    return rows.length === 0 ? [] : [drawTable(texts.headingScan(), [], rows)];
}
/** The findings counted by category; what could not be read is counted too. */
function drawCategories(outcome, { texts, details }) {
    if (outcome.counts === undefined || outcome.report === undefined)
        return [];
    if (outcome.counts.total === 0)
        return [markup `<p>${prose(texts.nothingFound())}</p>`];
    const unread = countUnread(outcome);
    const tallies = tallyCategories(outcome.report.findings);
    const rows = [
        ...tallies
            .slice(0, summary_facts_MAX_CATEGORIES)
            .map(({ category, counts }) => ({ name: nameCategory(category, texts), counts })),
        ...(unread.total > 0 ? [{ name: texts.categoryUnread(), counts: unread }] : []),
    ].map(({ name, counts }) => {
        const numbers = severity/* SEVERITIES */.oC.map((severity) => number(`${counts[severity]}`));
        return markup `<tr><td>${prose(name)}</td>${numbers}</tr>`;
    });
    const count = tallies.length - summary_facts_MAX_CATEGORIES;
    if (count > 0)
        rows.push(markup `<tr><td>${prose(texts.categoriesLeftOut({ count }))}</td></tr>`);
    const columns = [texts.columnCategory(), ...severity/* SEVERITIES */.oC.map((measure) => texts.measureName({ measure }))];
    const table = drawTable(texts.headingCategories(), columns, rows);
    return details === 'counts' ? [table, markup `<p>${prose(texts.countsOnly())}</p>`] : [table];
}
function drawTable(heading, columns, rows) {
    const head = columns.map((column) => markup `<th align="left">${prose(column)}</th>`);
    return lines([
        markup `<h3>${prose(heading)}</h3>`,
        markup `<table>`,
        ...(head.length === 0 ? [] : [markup `<tr>${head}</tr>`]),
        ...rows,
        markup `</table>`,
    ]);
}
function number(text) {
    return markup `<td align="right">${prose(text)}</td>`;
}

;// CONCATENATED MODULE: ./build/render/summary.js






/** GitHub refuses a step's summary of more than 1 MiB; what is below it is left to what secrets are replaced by. */
const MAX_BYTES = 1_000_000;
/**
 * The job summary as Markdown, of at most `maxBytes` bytes of UTF-8: of each outcome the verdict, the limits against
 * the counts, what was scanned, and the findings, the worst first. Where not all fits, the worst is kept, and what was
 * left out is said.
 */
function renderSummary(outcomes, presentation, maxBytes = MAX_BYTES) {
    const { texts } = presentation;
    const sections = outcomes.map((outcome) => ({
        blocks: [...listFacts(outcome, presentation), ...listFindings(outcome, presentation)],
        // Noting that all findings are left out takes the most room.
        noteLeftOut: (findings = outcome.report?.findings ?? []) => noteLeftOut(outcome, findings, presentation),
    }));
    const noteMore = markup `<p>${prose(texts.summaryLeftOut())}</p>`;
    const notes = [noteMore, ...sections.map(({ noteLeftOut }) => noteLeftOut())];
    const blocks = sections.flatMap((section) => section.blocks);
    const drawn = drawWhatFits(blocks, maxBytes - notes.reduce((sum, note) => sum + sizeOf(note), 0));
    if (drawn.size === 0)
        return '';
    return toMarkdown([
        ...sections.flatMap(({ blocks, noteLeftOut }) => {
            const leftOut = blocks.filter((block) => !drawn.has(block)).flatMap(({ finding }) => finding ?? []);
            return [
                ...blocks.flatMap((block) => drawn.get(block) ?? []),
                ...(leftOut.length > 0 ? [noteLeftOut(leftOut)] : []),
            ];
        }),
        ...(blocks.some((block) => block.finding === undefined && !drawn.has(block)) ? [noteMore] : []),
    ]);
}
/** Draws by rank until one block does not fit: what comes after it is worth less, however small it may be. */
function drawWhatFits(blocks, maxBytes) {
    const drawn = new Map();
    let room = maxBytes;
    for (const block of blocks.toSorted((a, b) => a.rank - b.rank)) {
        const drawing = block.draw();
        room -= sizeOf(drawing);
        if (room < 0)
            break;
        drawn.set(block, drawing);
    }
    return drawn;
}
/** Bytes of UTF-8 that a block takes in the document, with the blank line after it. */
function sizeOf(block) {
    return Buffer.byteLength(toMarkdown([block])) + 1;
}
function listFacts(outcome, presentation) {
    return drawFacts(outcome, presentation).map((fact, rank) => ({
        rank,
        finding: undefined,
        draw: () => fact,
    }));
}
/** One block for each finding; the first of a severity and of a category brings the heading. */
function listFindings({ report }, { texts, details }) {
    if (details === 'counts' || report === undefined)
        return [];
    const groups = groupFindings(report.findings);
    return groups.flatMap((group, position) => {
        const isFirstOfSeverity = groups[position - 1]?.severity !== group.severity;
        return group.findings.map((finding, index) => ({
            rank: FIRST_FINDING_RANK + severity/* SEVERITIES */.oC.indexOf(finding.severity),
            finding,
            draw: () => lines([
                ...(isFirstOfSeverity && index === 0 ? [drawSeverity(finding.severity, report, texts)] : []),
                ...(index === 0 ? [markup `<h4>${prose(nameCategory(finding.category, texts))}</h4>`] : []),
                drawFinding(finding, texts),
            ]),
        }));
    });
}
function drawSeverity(severity, { findings }, texts) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return markup `<h3>${prose(texts.headingSeverity({ severity, count }))}</h3>`;
}
/** After all the facts, of which there are a handful. */
const FIRST_FINDING_RANK = 100;
function noteLeftOut(outcome, findings, presentation) {
    const { texts } = presentation;
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const path = (0,render_presentation/* placeOf */.$t)(outcome, presentation);
    const what = texts.findingsLeftOut({ high: count('high'), medium: count('medium'), low: count('low') });
    return markup `<p><b>${prose(what)}</b> ${prose(path === '' ? '' : texts.findingsAreIn({ path }))}</p>`;
}

;// CONCATENATED MODULE: ./build/publish.js





/** Every output, in the order of action.yml and README. */
const OUTPUTS = [
    'status',
    'gate',
    'instance-no',
    'total',
    'high',
    'medium',
    'low',
    'crawled-urls',
    'charged',
    'report-path',
    'results',
];
/**
 * Leaves everything that a run has to show: report files, job summary, annotations, outputs. What can't be written is
 * warned of and never changes the verdict.
 */
async function publish(outcomes, { channels, presentation: manner }, { host, log }) {
    const reportPaths = await writeReports(outcomes, channels, { host, log });
    const presentation = { ...manner, reportPaths };
    for (const problem of outcomes.flatMap(({ problems }) => problems))
        log.info(problem);
    for (const line of outcomes.flatMap((outcome) => listClosingLines(outcome, manner.demands)))
        log.info(line);
    for (const path of reportPaths.values())
        log.info((0,message/* say */.c)('reportWritten', { path }));
    const planned = planAnnotations(outcomes, { ...presentation, hasSummary: channels.jobSummary });
    // Without annotations the verdicts stay, which come first: a step that fails must say why.
    for (const annotation of channels.annotations ? planned : planned.slice(0, outcomes.length))
        host.annotate(annotation);
    if (channels.jobSummary) {
        await orWarn(() => host.writeSummary(renderSummary(outcomes, presentation)), 'summaryNotWritten', log);
    }
    await orWarn(() => setOutputs(outputsOf(outcomes, reportPaths), host), 'outputsNotSet', log);
}
async function writeReports(outcomes, { reportDir }, { host, log }) {
    const paths = new Map();
    for (const outcome of outcomes) {
        const { report, scan, target } = outcome;
        if (report === undefined || scan === undefined || target === undefined)
            continue;
        const path = `${reportDir}/${fileNameOf(target.url, scan.id)}.json`;
        await orWarn(async () => {
            await host.writeFile(path, `${JSON.stringify(report.document, null, 2)}\n`);
            paths.set(outcome, path);
        }, 'reportNotWritten', log);
    }
    return paths;
}
/** `<host>-<number>`; of the host only what every file system and artifact store takes. */
function fileNameOf(url, number) {
    return `${new URL(url).host.replace(/[^A-Za-z0-9.-]/g, '_')}-${number}`;
}
/** The values of one target; blank, or null in JSON, where not known. */
function resultOf({ end, scan, counts, checks, target, charged }, reportPath) {
    const { status, gate } = verdict/* ENDS */.Br[end];
    return {
        'start-url': target?.url ?? null,
        status,
        gate,
        'instance-no': scan?.id ?? null,
        total: counts?.total ?? null,
        high: counts?.high ?? null,
        medium: counts?.medium ?? null,
        low: counts?.low ?? null,
        'crawled-urls': scan?.crawled ?? null,
        charged,
        'report-path': reportPath ?? null,
        limits: Object.fromEntries(checks.map(({ measure, most, count, holds }) => [measure, { most: most ?? null, count, holds }])),
    };
}
/** Several targets: counts are sums, the end is the worst, numbers stand one a line. */
function outputsOf(outcomes, reportPaths) {
    const { status, gate } = verdict/* ENDS */.Br[(0,verdict/* worstEnd */.TL)(outcomes.map(({ end }) => end))];
    const results = outcomes.map((outcome) => resultOf(outcome, reportPaths.get(outcome)));
    const sum = (values) => values.length === 0 || values.includes(null) ? '' : String(values.reduce((a, b) => a + (b ?? 0), 0));
    const [first, ...others] = [...reportPaths.values()];
    const folder = first?.slice(0, first.lastIndexOf('/')) ?? '';
    return {
        status,
        gate,
        'instance-no': results.flatMap((result) => result['instance-no'] ?? []).join('\n'),
        total: sum(results.map(({ total }) => total)),
        high: sum(results.map(({ high }) => high)),
        medium: sum(results.map(({ medium }) => medium)),
        low: sum(results.map(({ low }) => low)),
        'crawled-urls': sum(results.map((result) => result['crawled-urls'])),
        charged: String(results.reduce((sum, { charged }) => sum + charged, 0)),
        'report-path': others.length > 0 ? folder : (first ?? ''),
        results: JSON.stringify(results.filter((result) => result['start-url'] !== null)),
    };
}
async function setOutputs(outputs, host) {
    for (const name of OUTPUTS)
        host.setOutput(name, outputs[name]);
}
async function orWarn(publishing, text, log) {
    try {
        await publishing();
    }
    catch (cause) {
        log.warn((0,message/* say */.c)(text, { reason: reasonOf(cause) }));
    }
}
/** The system's code rather than its text, which holds paths of the machine. */
function reasonOf(cause) {
    if (!(cause instanceof Error))
        return 'unknown';
    return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}


/***/ }),

/***/ 1592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Yj: () => (/* binding */ plainBlock),
/* harmony export */   h0: () => (/* binding */ plainLine)
/* harmony export */ });
/**
 * Text of any origin made fit to be shown as plain text, in the log and in annotations: nothing in it can start a line
 * of its own, colour a terminal, turn the reading direction, hide, or be taken for a command by the runner.
 */
/**
 * What is not seen, or is seen as something else than a character in its place: controls, lone surrogates, line and
 * paragraph separators, and everything that Unicode lets a font ignore (zero-width, bidi, variation and tag characters).
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const FAMILIAR = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** The text in one line, what is unseen in it written out, such as `\n` or `\u{202e}`. */
function plainLine(text) {
    return text.replace(UNSEEN, (unseen) => FAMILIAR.get(unseen) ?? `\\u{${unseen.codePointAt(0)?.toString(16)}}`);
}
/** The text with its line breaks as line feeds, its tabs kept, and all else that is unseen written out. */
function plainBlock(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.split('\t').map(plainLine).join('\t'))
        .join('\n');
}
/**
 * The text as one line of the log that the runner takes for nothing else: a backslash breaks what would be a command.
 * Idempotent.
 *
 * The runner obeys `::name::` at the start of a line, after white space, and `##[name]` anywhere in it
 * (`ActionCommand.cs` of actions/runner). The log's viewer also colours and folds by `[name]` without the marks.
 */
function logLine(text) {
    return plainLine(text)
        .replace(/^\s*(?=::)/, '$&\\')
        .replaceAll('##[', '##\\[')
        .replace(/\[(?=(?:command|debug|endgroup|error|group|icon|info|notice|section|verbose|warning)\])/gi, '[\\');
}
/**
 * The beginning of a text, so that it has at most `maxBytes` bytes of UTF-8 with the sign of what was left out. Never
 * splits a character. `sign` words the number of characters left out, and must not grow as the number shrinks.
 */
function cut(text, maxBytes, sign) {
    if (Buffer.byteLength(text) <= maxBytes)
        return text;
    const bytes = Buffer.from(text);
    let end = Math.max(0, maxBytes - Buffer.byteLength(sign(text.length)));
    while (isInsideCharacter(bytes[end]))
        end--;
    const kept = bytes.toString('utf8', 0, end);
    return kept + sign(text.length - kept.length);
}
/** In UTF-8, every byte of a character but its first begins with the bits 10. */
function isInsideCharacter(byte) {
    return byte !== undefined && byte >> 6 === 0b10;
}


/***/ }),

/***/ 7078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   b4: () => (/* binding */ hideAddresses),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   xh: () => (/* binding */ isSoftened),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1457);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4427);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1592);



const MAX_MESSAGE_BYTES = 2_000;
const MAX_PLACE_BYTES = 500;
/** A message about an outcome in one safe line, as much of it as may be told. */
function tell(message, outcome, { texts, details }) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(texts, message));
    const told = details === 'full' ? line : hideAddresses(line, hostsOf(outcome), texts.addressHidden());
    return shorten(told, MAX_MESSAGE_BYTES, texts);
}
/** A text of any origin in one safe line of at most `maxBytes` bytes of UTF-8. */
function shorten(text, maxBytes, texts) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(text), maxBytes, (count) => texts.leftOut({ count }));
}
/**
 * The text without addresses: every word that holds a URL or one of the hosts gives way to `sign`.
 * Hosts are compared in lower case; a word ends at white space.
 */
function hideAddresses(text, hosts, sign) {
    return text.replace(/\S+/g, (word) => {
        const seen = word.toLowerCase();
        const isAddress = seen.includes('://') || hosts.some((host) => seen.includes(host));
        return isAddress ? sign : word;
    });
}
/** A host shorter than this is no name of its own: hiding it would hide half of all words. */
const SHORTEST_HOST = 4;
/** The hosts that an outcome is about, as they may stand in a text, in lower case. */
function hostsOf({ target, scan, report }) {
    return [target?.url ?? '', scan?.url ?? '', ...(report?.scannedOrigins ?? [])]
        .map((origin) => HOST.exec(origin.toLowerCase())?.[1] ?? '')
        .filter((host) => host.length >= SHORTEST_HOST);
}
/** The service may write an origin without its scheme, which `URL` would take for one. */
const HOST = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)/;
/** Whether a failed gate ends the run well all the same. */
function isSoftened({ end }, { warnOnly }) {
    return warnOnly && _domain_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDS */ .Br[end].succeeds === 'with-warn-only';
}
/** Where an outcome's report is to be found; '' where there is none. Its name holds the host, so that `counts` tells the folder. */
function placeOf(outcome, { texts, details, reportPaths }) {
    const path = reportPaths.get(outcome) ?? '';
    return shorten(details === 'full' ? path : folderOf(path), MAX_PLACE_BYTES, texts);
}
/** With a slash at its end; '' for the workspace itself. */
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
/** A time such as `2026-11-22 07:37 UTC`; '' where it is not known. */
function formatTime(ms) {
    const time = new Date(ms ?? Number.NaN);
    return Number.isNaN(time.getTime()) ? '' : time.toISOString().replace(/^(.*)T(\d\d:\d\d).*$/, '$1 $2 UTC');
}


/***/ }),

/***/ 2108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ allOfUrl),
/* harmony export */   Ok: () => (/* binding */ attachByNumber),
/* harmony export */   _l: () => (/* binding */ findEarlier),
/* harmony export */   mg: () => (/* binding */ byUrlOf)
/* harmony export */ });
/* harmony import */ var _domain_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4423);
/* harmony import */ var _domain_target_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5087);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9511);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4427);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7122);





/**
 * The scan of that number. The service reads no scan by its number, so it is looked for in the list of all.
 * @throws Fault where there is none
 */
async function attachByNumber(number, { service }, patience) {
    const sighting = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findAt */ .L8)({ service, patience }, 'list', ({ id }) => id === number);
    if (sighting === undefined) {
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v('configuration', (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('numberUnknown', { number }), { advice: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .c)('adviceNumberUnknown') });
    }
    return { scan: sighting.scan, place: byUrlOf(sighting.scan), recognisedBy: 'number', mayHaveTwin: false };
}
/**
 * The scan that an earlier attempt of the same run, job, step and target started: their tokens have one stem. Undefined
 * unless exactly one is under way or completed.
 */
async function findEarlier({ stem, url }, { service }, patience) {
    const look = { service, patience };
    const isFitting = ({ memo, state, reportExpired }) => memo.includes(`${stem}-`) && ((0,_domain_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderWay */ .gn)(state) || state === 'completed') && !reportExpired;
    for (const place of [{ by: 'memo', text: stem }, { by: 'url', text: url }, 'list']) {
        const fitting = new Map((await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .allAt */ .Nc)(look, place)).filter(isFitting).map((scan) => [scan.id, scan]));
        const [only, ...others] = fitting.values();
        if (only !== undefined) {
            return others.length === 0
                ? { scan: only, place: byUrlOf(only), recognisedBy: 'earlier-attempt', mayHaveTwin: false }
                : undefined;
        }
    }
    return undefined;
}
/** All scans of the very URL, re-diagnoses included. */
async function allOfUrl(url, { service }, patience) {
    const look = { service, patience };
    const found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .allAt */ .Nc)(look, { by: 'url', text: url });
    // Whether a search finds the URL as it is written here is not known; the list is sure to have it.
    const scans = found.length > 0 ? found : await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .allAt */ .Nc)(look, 'list');
    return scans.filter((scan) => (0,_domain_target_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameUrl */ .q)(scan.url, url));
}
/** Where a scan is listed whatever became of its memo. */
function byUrlOf(scan) {
    return { by: 'url', text: scan.url };
}


/***/ }),

/***/ 7122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ findAt),
/* harmony export */   Nc: () => (/* binding */ allAt),
/* harmony export */   Zh: () => (/* binding */ EVERYWHERE),
/* harmony export */   a4: () => (/* binding */ findByToken),
/* harmony export */   mG: () => (/* binding */ findByUrlAndTime),
/* harmony export */   uh: () => (/* binding */ findAgain)
/* harmony export */ });
/* harmony import */ var _domain_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4423);
/* harmony import */ var _domain_target_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5087);
/* harmony import */ var _domain_token_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8549);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9511);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4427);





/** The highest page that is read of any list: two thousand scans of ten a page. */
const MOST_PAGES = 200;
/**
 * The first scan at that place for which the test holds, re-diagnoses included.
 * The first and the last page are read first: no one knows in which order the service lists.
 */
async function findAt({ service, patience, isThorough = true }, place, isWanted) {
    for await (const page of pagesAt(service, place, { patience, isThorough })) {
        const scan = (0,_domain_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .withRescans */ .wS)(page.scans).find(isWanted);
        if (scan !== undefined)
            return { scan, place };
    }
    return undefined;
}
/**
 * The same scan as it stands now: where it was last seen, else where it must be listed as well, for a memo can be edited in the console.
 * @throws Fault when it is no longer listed anywhere
 */
async function findAgain({ scan: { id, url }, place }, look) {
    for (const each of [place, { by: 'url', text: url }, 'list']) {
        const sighting = await findAt(look, each, (scan) => scan.id === id);
        if (sighting !== undefined)
            return sighting;
    }
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v('service', (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('scanGone', { number: id }), { advice: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('adviceScanGone') });
}
/** All scans at that place, re-diagnoses included. */
async function allAt({ service, patience }, place) {
    const scans = [];
    for await (const page of pagesAt(service, place, { patience, isThorough: true }))
        scans.push(...(0,_domain_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .withRescans */ .wS)(page.scans));
    return scans;
}
async function* pagesAt(service, place, { patience, isThorough }) {
    const read = (number) => place === 'list' ? service.list(number, patience) : service.search(place, number, patience);
    const first = await read(1);
    yield first;
    const last = Math.min(first.lastPage, MOST_PAGES);
    if (last > 1)
        yield await read(last);
    for (let number = 2; isThorough && number < last; number += 1)
        yield await read(number);
}
/** A round of `findByToken` that looks at every place. */
const EVERYWHERE = Number.POSITIVE_INFINITY;
/**
 * Looks once for the scan with the token in its memo, at more places the longer it has been missing: a service that
 * matches a part of the memo finds it at once; one that matches the whole, cuts the memo or doesn't look into
 * re-diagnoses needs the other ways.
 */
async function findByToken(look, { token, memo, url }, round) {
    const places = [
        { by: 'memo', text: token },
        ...(memo === token ? [] : [{ by: 'memo', text: memo }]),
        { by: 'url', text: url },
        'list',
    ];
    for (const place of places.slice(0, Math.max(1, round))) {
        const sighting = await findAt(look, place, (scan) => scan.memo.includes(token));
        if (sighting !== undefined)
            return sighting;
    }
    return undefined;
}
/**
 * The one scan of the URL that began since then and bears no token but a part of this one: the scan whose order was
 * accepted, where the service did not keep the memo. Undefined where none or several fit.
 */
async function findByUrlAndTime(look, { token, url, since }) {
    const underUrl = await allAt(look, { by: 'url', text: url });
    const scans = underUrl.length > 0 ? underUrl : await allAt(look, 'list');
    const fitting = new Map(scans
        .filter((scan) => (0,_domain_target_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameUrl */ .q)(scan.url, url) && !(0,_domain_token_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOtherToken */ .aI)(scan.memo, token))
        .filter(({ startedAt, endedAt }) => (startedAt === undefined ? endedAt === undefined : startedAt >= since))
        .map((scan) => [scan.id, scan]));
    const [only, ...others] = fitting.values();
    return only === undefined || others.length > 0 ? undefined : { scan: only, place: { by: 'url', text: only.url } };
}


/***/ }),

/***/ 3506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ halt)
/* harmony export */ });
/* harmony import */ var _domain_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4423);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9511);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7122);



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
        if (!(0,_domain_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnderWay */ .gn)(seen.scan.state))
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
            const found = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .findAgain */ .uh)(seen, { service, patience });
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
        if (cause instanceof _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v && cause.kind !== 'interrupted')
            return false;
        throw cause;
    }
}


/***/ }),

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ LISTED_WITHIN_MS),
/* harmony export */   TE: () => (/* binding */ lookUp),
/* harmony export */   ht: () => (/* binding */ Unsettled),
/* harmony export */   pO: () => (/* binding */ unlessFault)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9511);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4427);
/* harmony import */ var _wsc_service_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1633);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7122);




/**
 * Milliseconds after an order before it is taken that no scan came of it. The service is known to list a scan within a
 * minute of taking it; the rest is for a request that was still on its way.
 */
const LISTED_WITHIN_MS = 75_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 10_000;
/** It is not known whether a scan exists that was ordered. */
class Unsettled extends _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v {
    /** `trouble`: why the last look saw nothing, where it could not see. */
    constructor(token, trouble) {
        const what = (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('orderUnsettled', { token, trouble: trouble?.what ?? '' });
        super('service', what, { advice: (0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('adviceUnsettled', { token }), cause: trouble });
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
        const look = { service: means.service, patience, isThorough: settles };
        const found = await unlessFault(() => (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findByToken */ .a4)(look, wanted, settles ? _find_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERYWHERE */ .Zh : round));
        if (!(found instanceof _wsc_service_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceFault */ .g) && (found !== undefined || settles))
            return found;
        if (found instanceof _wsc_service_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceFault */ .g && trouble === undefined)
            means.log.warn((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('lookTroubled', { what: found.what }));
        trouble = found;
        const pauseMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (round - 1));
        if (means.clock.now() + pauseMs >= patience.until)
            throw new Unsettled(wanted.token, trouble);
        await means.clock.sleep(pauseMs, patience.signal);
    }
}
/** What was found, or why the service could not be asked. */
async function unlessFault(look) {
    try {
        return await look();
    }
    catch (cause) {
        if (cause instanceof _wsc_service_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceFault */ .g)
            return cause;
        throw cause;
    }
}


/***/ }),

/***/ 8034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findTwins),
/* harmony export */   n: () => (/* binding */ haltTwins)
/* harmony export */ });
/* harmony import */ var _domain_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4423);
/* harmony import */ var _texts_message_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4427);
/* harmony import */ var _attach_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2108);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7122);
/* harmony import */ var _halt_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3506);





/** Milliseconds for which a twin is waited for to end; the next look goes on with it. */
const HALT_WITHIN_MS = 60_000;
/** Every other scan under way that bears the token. */
async function findTwins({ token, id, url }, means, patience) {
    const byMemo = await (0,_find_js__WEBPACK_IMPORTED_MODULE_1__/* .allAt */ .Nc)({ service: means.service, patience }, { by: 'memo', text: token });
    // A search that passes over the scan that is known passes over its like.
    const scans = byMemo.some((scan) => scan.id === id) ? byMemo : await (0,_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .allOfUrl */ .M_)(url, means, patience);
    const isTwin = (scan) => scan.memo.includes(token) && scan.id !== id && (0,_domain_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnderWay */ .gn)(scan.state);
    return scans.filter(isTwin).map((scan) => ({ scan, place: (0,_attach_js__WEBPACK_IMPORTED_MODULE_0__/* .byUrlOf */ .mg)(scan) }));
}
/**
 * Halts every other scan under way that bears the token. There is one only where the service listed a scan so late that its
 * order was taken for lost and sent again (docs/decisions/0002-charged-once.md).
 */
async function haltTwins(kept, means, patience) {
    for (const twin of await findTwins(kept, means, patience)) {
        const number = twin.scan.id;
        if (means.ledger.noteTwin(kept.token, number))
            means.log.warn((0,_texts_message_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .c)('twinFound', { number, kept: kept.id }));
        await (0,_halt_js__WEBPACK_IMPORTED_MODULE_2__/* .halt */ .y)(twin, 'ended', means, { ...patience, until: means.clock.now() + HALT_WITHIN_MS });
    }
}


/***/ }),

/***/ 4427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ phrase),
/* harmony export */   c: () => (/* binding */ say)
/* harmony export */ });
/** Makes a message. */
function say(text, ...[about]) {
    return { text, about: { ...about } };
}
function isMessage(value) {
    return typeof value === 'object' && value !== null && 'text' in value && 'about' in value;
}
function isListOfMessages(value) {
    return Array.isArray(value) && value.length > 0 && value.every(isMessage);
}
/** Puts a message into words. */
function phrase(texts, message) {
    const worded = (value) => {
        if (isMessage(value))
            return phrase(texts, value);
        return isListOfMessages(value) ? value.map((each) => phrase(texts, each)).join(', ') : value;
    };
    const about = Object.fromEntries(Object.entries(message.about).map(([name, value]) => [name, worded(value)]));
    // `say` has held the facts to the text's own parameter; the index type cannot carry that along.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const word = texts[message.text];
    return word(about);
}


/***/ }),

/***/ 2862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ ORDER_TIMEOUT_MS),
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./build/domain/scan.js
var domain_scan = __nccwpck_require__(4423);
// EXTERNAL MODULE: ./build/ports.js
var ports = __nccwpck_require__(1683);
// EXTERNAL MODULE: ./build/texts/message.js
var message = __nccwpck_require__(4427);
;// CONCATENATED MODULE: ./build/wsc/codes.js

function meaning(kind, advice, traits = {}) {
    return { kind, advice, isTransient: false, isOpen: false, refusal: 'other', ...traits };
}
/** The codes of the vendor's two tables: the gateway's own, which come with an HTTP status, and the service's, which come with HTTP 200. */
const MEANINGS = new Map([
    ['100', meaning('configuration', (0,message/* say */.c)('code100'))],
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
    ['160332', meaning('configuration', (0,message/* say */.c)('code160332'))],
    ['160351', meaning('configuration', (0,message/* say */.c)('code160351'))],
    ['160353', meaning('configuration', (0,message/* say */.c)('code160353'))],
    ['160431', meaning('configuration', (0,message/* say */.c)('code160431'))],
    ['160432', meaning('configuration', (0,message/* say */.c)('code160432'))],
    ['160433', meaning('configuration', (0,message/* say */.c)('code160433'))],
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

// EXTERNAL MODULE: ./build/wsc/service-fault.js
var service_fault = __nccwpck_require__(1633);
// EXTERNAL MODULE: ./build/wsc/wire.js
var wire = __nccwpck_require__(3006);
;// CONCATENATED MODULE: ./build/wsc/answer.js





/** Statuses that say the request was turned away before anything was done. */
const TURNED_AWAY = new Set([400, 401, 413, 429]);
const MOST_SHOWN = 200;
/** Characters of a body that is not JSON in which our secrets are looked for before its beginning is shown. */
const MOST_SEARCHED = 65_536;
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
    return new service_fault/* ServiceFault */.g({
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
    return new service_fault/* ServiceFault */.g({
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
        reason: [...new Set(reasons)].filter((reason) => reason !== '').join(': '),
    };
}
function refused(error, answer, asked) {
    const { code, reason } = error;
    const meaning = meaningOf(code, answer.status);
    return fault(answer, asked, {
        kind: meaning.kind,
        what: (0,message/* say */.c)('refused', {
            operation: asked.operation,
            reason: shorten(asked.conceal(reason)),
            code: shorten(asked.conceal(code)),
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
            start: shorten(asked.conceal(answer.body.trim().slice(0, MOST_SEARCHED))),
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
    return new service_fault/* ServiceFault */.g({ ...traits, retryAfterMs: retryAfterMs(answer.headers.get('retry-after'), asked.now) });
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
function requestIdOf(answer) {
    return shorten(answer.headers.get('x-ncp-request-id') ?? '');
}
function shorten(text) {
    return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

// EXTERNAL MODULE: ./build/wsc/order.js
var wsc_order = __nccwpck_require__(9135);
;// CONCATENATED MODULE: ./build/wsc/records.js

/** Re-diagnoses of re-diagnoses are not known to exist; deeper nesting than this is not followed. */
const DEEPEST = 3;
/**
 * Reads the answer of getJobs and searchJobs. A record without a number is nobody's and is left out.
 * @throws WireError where the answer is no list of records
 */
function readPage(answer) {
    const resources = (0,wire/* objectAt */.lJ)((0,wire/* memberOf */.C5)(answer, 'resources') ?? (0,wire/* memberOf */.C5)(answer, 'resource'), 'resources');
    const records = (0,wire/* listAt */.gT)((0,wire/* memberOf */.C5)(resources, 'record_data'), 'resources.record_data');
    return {
        scans: scansIn(records, DEEPEST),
        lastPage: Math.max(1, (0,wire/* countIn */.ry)((0,wire/* memberOf */.C5)(resources, 'total_page_cnt')) ?? 1),
    };
}
function scansIn(records, depth) {
    return records.filter(wire/* isObject */.Gv).flatMap((record) => {
        const id = (0,wire/* identifierIn */.xc)((0,wire/* memberOf */.C5)(record, 'instanceNo'));
        return id === undefined ? [] : [scanOf(record, id, depth)];
    });
}
function scanOf(record, id, depth) {
    const rescans = (0,wire/* memberOf */.C5)(record, 'slave_data');
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
        rescans: depth > 0 && Array.isArray(rescans) ? scansIn(rescans, depth - 1) : [],
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
/**
 * The ends that a search by `statusCode` can tell apart (searchJobs). Completed stands last: a completed scan is listed with the
 * re-diagnoses under it, however these ended, while none but completed scans have any.
 */
const ENDED_STATUS_CODES = [
    [5, 'failed'],
    [15, 'failed'],
    [93, 'stopped'],
    [91, 'cancelled'],
    [4, 'completed'],
];

// EXTERNAL MODULE: ./build/wsc/retry.js
var retry = __nccwpck_require__(3189);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
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
/** The page size of the examples on the vendor's pages: what a larger one is answered with is not known. */
const PAGE_SIZE = 10;
/** The gateway bears five minutes of difference; a clock that is off by less is not why it refused. */
const TOLERATED_SKEW_MS = 2 * 60_000;
/** The client of the Web Security Checker at `origin`. Every attempt is signed afresh; redirects are not followed. */
function createClient(origin, keys, means) {
    const { http, clock, chance, onNotice, conceal = (text) => text } = means;
    /** What the service's clock is ahead of ours; corrected at most once. */
    let skewMs;
    const serviceNow = () => Math.round(clock.now() + (skewMs ?? 0));
    async function exchange(operation, patience) {
        const { method, path, body, timeoutMs = READ_TIMEOUT_MS, maxBytes = MOST_BYTES } = operation;
        const request = {
            method,
            url: `${origin}${path}`,
            headers: signedHeaders({ method, pathAndQuery: path, timestamp: serviceNow() }, keys),
            ...(body !== undefined && { body: JSON.stringify(body) }),
            timeoutMs: Math.max(1_000, Math.min(timeoutMs, patience.until - clock.now())),
            maxBytes,
        };
        return http(request, patience.signal);
    }
    /** True once: when a 401 is explained by the service's clock, which is then followed. */
    function correctsSkew(answer) {
        const serviceTime = Date.parse(answer.headers.get('date') ?? '');
        if (answer.status !== 401 || skewMs !== undefined || Number.isNaN(serviceTime))
            return false;
        const foundMs = serviceTime - clock.now();
        if (Math.abs(foundMs) < TOLERATED_SKEW_MS)
            return false;
        skewMs = foundMs;
        onNotice((0,message/* say */.c)('clockCorrected', { seconds: Math.round(Math.abs(foundMs) / 1000), isBehind: foundMs > 0 }));
        return true;
    }
    /** One attempt; a second one where the first was turned away for the clock alone. */
    async function attempt(operation, patience, read) {
        const asked = () => ({ operation: operation.name, origin, now: serviceNow(), conceal });
        let answer;
        try {
            answer = await exchange(operation, patience);
            if (correctsSkew(answer))
                answer = await exchange(operation, patience);
        }
        catch (cause) {
            throw cause instanceof ports/* HttpFailure */.H ? unanswered(cause, asked()) : cause;
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
        return (0,retry/* retried */.s)(() => attempt(operation, patience, reader), patience, { clock, chance });
    }
    function readScans(answer) {
        const withoutSecrets = (scan) => {
            return { ...scan, reason: conceal(scan.reason), rescans: scan.rescans.map(withoutSecrets) };
        };
        const page = readPage(answer);
        return { ...page, scans: page.scans.map(withoutSecrets) };
    }
    async function search(query, page, patience, statusCode = null) {
        const body = { searchType: query.by, searchKeyword: query.text, statusCode, limit: PAGE_SIZE, page };
        return read({ name: 'searchJobs', method: 'POST', path: '/api/v1/jobs/search', body }, patience, readScans);
    }
    async function isListedUnder(statusCode, scan, query, patience) {
        const { scans } = await search(query, 1, patience, statusCode);
        return (0,domain_scan/* withRescans */.wS)(scans).some(({ id }) => id === scan.id);
    }
    /** By the memo as the service keeps it; by the URL too, for a memo search may pass over re-diagnoses. */
    async function clarify(scan, patience) {
        const queries = [
            { by: 'memo', text: scan.memo },
            { by: 'url', text: scan.url },
        ];
        for (const query of queries.filter(({ text }) => text !== '')) {
            for (const [code, state] of ENDED_STATUS_CODES) {
                if (await isListedUnder(code, scan, query, patience))
                    return { ...scan, state };
            }
        }
        return scan;
    }
    return {
        order: (order, patience) => attempt({ name: 'createJob', method: 'PUT', path: '/api/v1/job', body: (0,wsc_order/* orderBody */.h)(order), timeoutMs: ORDER_TIMEOUT_MS }, patience, confirmSuccess),
        search: (query, page, patience) => search(query, page, patience, null),
        list: (page, patience) => read({ name: 'getJobs', method: 'GET', path: `/api/v1/jobs?limit=${PAGE_SIZE}&page=${page}` }, patience, readScans),
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
    };
}
/** An order or a command was taken only where the service says so in so many words. */
function confirmSuccess(answer) {
    const returnCode = (0,wire/* memberOf */.C5)(answer, 'returnCode');
    if (returnCode !== '0' && returnCode !== 0)
        throw new wire/* WireError */.cC('returnCode');
}


/***/ }),

/***/ 3449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ CLOUDS),
/* harmony export */   o: () => (/* binding */ ORIGINS)
/* harmony export */ });
/** The NAVER Clouds: each has accounts, keys and scans of its own. */
const CLOUDS = ['public', 'gov', 'fin'];
/** Where the service answers in each cloud: the vendor's API overview, and for `fin` what is seen in use. */
const ORIGINS = {
    public: 'https://wsc.apigw.ntruss.com',
    gov: 'https://wsc.apigw.gov-ntruss.com',
    fin: 'https://wsc.apigw.fin-ntruss.com',
};


/***/ }),

/***/ 9135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ orderBody)
/* harmony export */ });
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


/***/ }),

/***/ 3189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pauseBefore),
/* harmony export */   s: () => (/* binding */ retried)
/* harmony export */ });
/* harmony import */ var _service_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1633);

/** Tries of one operation. What must be had for longer is asked for again by whoever waits for it. */
const MOST_TRIES = 4;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
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
            if (!(cause instanceof _service_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .ServiceFault */ .g && cause.isTransient) || tries >= MOST_TRIES)
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
    const ceiling = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1));
    return Math.max(askedMs, Math.round(ceiling * chance()));
}


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ ServiceFault)
/* harmony export */ });
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9511);

/** An operation of the service that did not succeed: no answer, one that can't be read, or a refusal. */
class ServiceFault extends _fault_js__WEBPACK_IMPORTED_MODULE_0__/* .Fault */ .v {
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


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Hi: () => (/* binding */ timeIn),
/* harmony export */   cC: () => (/* binding */ WireError),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   ry: () => (/* binding */ countIn),
/* harmony export */   xc: () => (/* binding */ identifierIn)
/* harmony export */ });
/**
 * The one place where data of the service, of which nothing is known, becomes something that can be read. Where a
 * value isn't what it should be, the error carries its path in the JSON, never the value: that may be a secret.
 */
/** An answer holds something else than it should at this path. */
class WireError extends Error {
    name = 'WireError';
    path;
    constructor(path) {
        super(`unexpected value at ${path}`);
        this.path = path;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The member of that name, if the object itself has one: a name such as `__proto__` or `constructor` is only a name. */
function memberOf(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** The object at `path`. @throws WireError where there is none */
function objectAt(value, path) {
    if (!isObject(value))
        throw new WireError(path);
    return value;
}
/** The list at `path`; the service writes null for an empty one. @throws WireError where there is neither */
function listAt(value, path) {
    if (value === null || value === undefined || value === '')
        return [];
    if (!Array.isArray(value))
        throw new WireError(path);
    return value;
}
/** A whole number of 0 or more, given as a number or a numeric string; undefined for anything else. */
function countIn(value) {
    const number = typeof value === 'string' && /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
/** Text as it stands, a number in digits, the lines of a list; '' for anything else, a list within a list included. */
function textIn(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value))
        return value.map((line) => (Array.isArray(line) ? '' : textIn(line))).join('\n');
    return '';
}
/** An identifier, given as a number or a string, that can stand in a path and a file's name; undefined for anything else. */
function identifierIn(value) {
    const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
    return typeof text === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(text.trim()) ? text.trim() : undefined;
}
/**
 * A time of the service, such as `2024-07-08 13:12:03`: Korea Standard Time, though it doesn't say so.
 * Milliseconds since the epoch; undefined for anything else.
 */
function timeIn(value) {
    const parts = typeof value === 'string' ? /^\s*(\d{4})[-/](\d\d)[-/](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(value) : null;
    if (parts === null)
        return undefined;
    const [, year, month, day, time] = parts;
    const instant = Date.parse(`${year}-${month}-${day}T${time}+09:00`);
    return Number.isNaN(instant) ? undefined : instant;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
