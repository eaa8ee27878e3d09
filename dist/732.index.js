export const id = 732;
export const ids = [732];
export const modules = {

/***/ 5732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHttp: () => (/* binding */ createHttp),
/* harmony export */   http: () => (/* binding */ http)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4788);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4720);
/* harmony import */ var _proxy_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1530);




/** HTTP/1.1 with node-fetch. Each request has its own connection and is sent at most once. */
const http = createHttp({ clock: _clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m });
/**
 * Makes the same with another clock or other connections. node-fetch is loaded with the first
 * request.
 */
function createHttp({ clock, lineTo = ownLine }) {
    return async (request, signal) => {
        signal?.throwIfAborted();
        const late = new AbortController();
        const over = new AbortController();
        clock.sleep(request.timeoutMs, over.signal).then(() => late.abort(), () => { });
        const ended = signal === undefined ? late.signal : AbortSignal.any([late.signal, signal]);
        let line;
        try {
            line = await lineTo(new URL(request.url), ended);
            return await exchange(request, line, ended);
        }
        catch (cause) {
            if (signal?.aborted === true)
                throw signal.reason;
            const limit = `${request.timeoutMs / 1000} s`;
            if (line?.stands() === true)
                throw late.signal.aborted ? new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H('timeout', limit, { cause }) : failureOf(cause, request);
            throw late.signal.aborted
                ? new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H('unreachable', `not within ${limit}`, { cause })
                : notSent(line?.failure() ?? cause);
        }
        finally {
            over.abort();
        }
    };
}
async function ownLine(url, signal) {
    const { OwnConnection } = await __webpack_require__.e(/* import() */ 859).then(__webpack_require__.bind(__webpack_require__, 7859));
    const agent = new OwnConnection(url, (0,_proxy_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyFor */ .iJ)(url, process.env), signal);
    return { agent, stands: () => agent.stands, failure: () => agent.failure, unanswered: agent.unanswered };
}
async function exchange(request, { agent, unanswered }, ended) {
    const { default: fetch } = await __webpack_require__.e(/* import() */ 816).then(__webpack_require__.bind(__webpack_require__, 816));
    const { method, headers, maxBytes: size } = request;
    const signal = AbortSignal.any([ended, unanswered]);
    // If a request with a body is already aborted, node-fetch emits an error that nothing can handle.
    // It would end the process.
    signal.throwIfAborted();
    const response = await fetch(request.url, {
        method,
        headers: {
            ...headers,
            'user-agent': 'web-security-checker-action',
            'accept-encoding': 'gzip',
            connection: 'close',
        },
        ...(request.body !== undefined && { body: request.body }),
        agent,
        redirect: 'manual',
        compress: false,
        signal,
    });
    const packed = await readBody(response, size);
    const isGzip = packed.length > 0 && /^(?:x-)?gzip$/i.test(response.headers.get('content-encoding')?.trim() ?? '');
    // Unpacked only when complete: node-fetch would pass on the beginning of gzip that breaks off.
    const bytes = isGzip ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(packed, { maxOutputLength: size }) : packed;
    return { status: response.status, headers: new Map(response.headers), body: new TextDecoder().decode(bytes) };
}
/**
 * The body of a response, put together as it arrives. Where node-fetch does so, every byte of a
 * large report is copied twice more after the last one has come.
 * @throws HttpFailure if it has more than `most` bytes
 */
async function readBody({ headers, body }, most) {
    const told = Number(headers.get('content-length'));
    let bytes = Buffer.allocUnsafe(told <= most ? told : 0);
    let length = 0;
    for await (const chunk of body ?? []) {
        const part = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        const end = length + part.length;
        if (end > most)
            throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H('too-large', `${most} bytes`);
        if (end > bytes.length)
            bytes = Buffer.concat([bytes], Math.max(end, Math.min(2 * bytes.length, most)));
        bytes.set(part, length);
        length = end;
    }
    return bytes.subarray(0, length);
}
/** A failure before the connection was made. */
function notSent(cause) {
    return cause instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H ? cause : new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H('unreachable', detailOf(cause), { cause });
}
/** A failure after the connection was made. */
function failureOf(cause, { maxBytes }) {
    if (cause instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H)
        return cause;
    return codeIn(cause) === 'ERR_BUFFER_TOO_LARGE'
        ? new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H('too-large', `${maxBytes} bytes`, { cause })
        : new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H('broken', detailOf(cause), { cause });
}
/** Errors of node-fetch carry the system's `code` and a `type` of their own. */
function detailOf(cause) {
    return codeIn(cause) || typeIn(cause) || 'no further word';
}
function codeIn(cause) {
    return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
}
function typeIn(cause) {
    return cause instanceof Error && 'type' in cause && typeof cause.type === 'string' ? cause.type : '';
}


/***/ }),

/***/ 1530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HM: () => (/* binding */ portOf),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony export isExcepted */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4788);


/**
 * The proxy that the runner's variables name for this URL: `https_proxy`, unless `no_proxy` excepts
 * the URL. Lower-case names take precedence. Loopback never uses a proxy, since it is this machine,
 * and nothing else uses plain HTTP.
 * @throws HttpFailure if the variable names another kind of proxy. Its value is not repeated, since
 * it may contain a password.
 */
function proxyFor(url, env) {
    const named = (env['https_proxy'] || env['HTTPS_PROXY'] || '').trim();
    const excepted = env['no_proxy'] || env['NO_PROXY'] || '';
    if (named === '' || url.protocol !== 'https:' || isLoopback(url) || isExcepted(url, excepted))
        return undefined;
    const proxy = readProxy(named);
    if (proxy === undefined)
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpFailure */ .H('unreachable', 'https_proxy is no http:// or https:// URL');
    return proxy;
}
/** The scheme defaults to `http:`. */
function readProxy(text) {
    const url = URL.parse(text.includes('://') ? text : `http://${text}`);
    if (url === null || !/^https?:$/.test(url.protocol))
        return undefined;
    const { username, password } = url;
    const isAnonymous = username === '' && password === '';
    const credentials = `${decode(username)}:${decode(password)}`;
    return { url, authorization: isAnonymous ? undefined : `Basic ${Buffer.from(credentials).toString('base64')}` };
}
/** A text with a percent sign that begins no escape is left as it is. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function isLoopback(url) {
    const host = hostOf(url);
    return host === 'localhost' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 4 && host.startsWith('127.')) || host === '::1';
}
/**
 * Whether `no_proxy` excepts the URL. Entries are separated by commas or spaces: `*` for
 * everything, a host with its subdomains, `.example.com` or `*.example.com` for only the
 * subdomains, an address, or a range such as `10.0.0.0/8`. All but `*` may name a port, and then
 * cover only that port.
 */
function isExcepted(url, exceptions) {
    const host = hostOf(url);
    const port = portOf(url);
    return exceptions
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .map(readException)
        .some((each) => (each.port === undefined || each.port === port) && covers(each.host, host));
}
/** Several colons without brackets belong to an IPv6 address. */
function readException(entry) {
    const [, bracketed, plain, port] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? [];
    return { host: bracketed ?? plain ?? entry, port: port === undefined ? undefined : Number(port) };
}
function covers(exception, host) {
    if (exception === '*')
        return true;
    const [network = '', prefix] = exception.split('/');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
    if (family !== 0 || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === family && isInside(host, network, prefix ?? (family === 4 ? '32' : '128'));
    const [, isSuffix, name = ''] = /^(\*?\.)?(.*?)\.?$/.exec(exception) ?? [];
    return name !== '' && (host.endsWith(`.${name}`) || (isSuffix === undefined && host === name));
}
function isInside(host, network, prefix) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network) === 4 ? 'ipv4' : 'ipv6';
    const most = family === 'ipv4' ? 32 : 128;
    if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > most)
        return false;
    const range = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    range.addSubnet(network, Number(prefix), family);
    return range.check(host, family);
}
/** The host in lower case, without the brackets of an IPv6 address or the dot of the root. */
function hostOf(url) {
    return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}
function portOf(url) {
    return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ApiFailure),
/* harmony export */   H: () => (/* binding */ HttpFailure)
/* harmony export */ });
/** No complete answer came. */
class HttpFailure extends Error {
    name = 'HttpFailure';
    /**
     * `unreachable`: no connection was made, so the request was certainly not sent. In all other
     * cases it may have been.
     */
    reason;
    /** The system's own short code or words, such as `ECONNRESET`. */
    detail;
    /** Set if a bad certificate prevented the connection. */
    certificate;
    constructor(reason, detail, options = {}) {
        super(`${reason}: ${detail}`, options);
        this.reason = reason;
        this.detail = detail;
        this.certificate = options.certificate;
    }
}
/** What was asked of the API of the repository's host could not be done. */
class ApiFailure extends Error {
    name = 'ApiFailure';
    reason;
    /** Undefined if no answer came. */
    status;
    constructor(reason, status, options = {}) {
        super(reason, options);
        this.reason = reason;
        this.status = status;
    }
}


/***/ })

};
