export const id = 868;
export const ids = [868];
export const modules = {

/***/ 7401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ HOLE),
  x: () => (/* binding */ maskPayload)
});

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(1161);
// EXTERNAL MODULE: ./build/redaction/text/redacted-part.js
var redacted_part = __webpack_require__(494);
;// CONCATENATED MODULE: ./build/judge/fingerprint/decoded-text.js

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

;// CONCATENATED MODULE: ./build/judge/fingerprint/payload-mask.js



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
    return PLAIN.test(payload.replaceAll(redacted_part/* REDACTED */.X, ''));
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
    if (!text.startsWith(redacted_part/* REDACTED */.X, value))
        return occurrenceOf(payload, text, value);
    // The parameter's name is that of a credential, and redaction has taken the payload's beginning with it.
    const from = value + redacted_part/* REDACTED */.X.length;
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
    const [head = '', ...others] = payload.split(redacted_part/* REDACTED */.X);
    const sure = others.length > 0 && isUnmistakable(head) ? head + redacted_part/* REDACTED */.X : payload;
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

/***/ 8868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReportFiles: () => (/* binding */ writeReportFiles)
});

// EXTERNAL MODULE: ./build/domain/web-address.js
var web_address = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/judge/ignore/list.js + 1 modules
var list = __webpack_require__(154);
;// CONCATENATED MODULE: ./build/judge/ignore/draft.js


/** How long a team has to look at what its first scan found. */
const DAYS = 90;
/** Characters (UTF-16 units) of a method and an address that a comment shows. */
const LONGEST_COMMENT = 300;
/** What can end a line, hide or reorder text, or is not printable in YAML (YAML 1.2.2, section 5.1). */
const UNSAFE = /[\p{C}\p{Zl}\p{Zp}]/gu;
/**
 * Drafts an ignore file for a team's first day: one entry for each fingerprint, so that all of these findings are ignored
 * for 90 days, and nothing else.
 * @param today the day in UTC, as `2026-11-22`
 * @returns YAML, ending with a line feed
 */
function draftIgnoreFile(findings, today, texts) {
    const head = texts
        .draftHeading({ days: DAYS })
        .split('\n')
        .map((line) => `# ${printable(line)}`);
    const groups = [...Map.groupBy(findings, ({ fingerprint }) => fingerprint).values()];
    const entries = groups.flatMap(([first]) => first === undefined
        ? []
        : [
            '',
            `# ${printable(`${first.method} ${(0,web_address/* showAddress */.mC)(first.url)}`.trim())}`,
            `- fingerprint: ${first.fingerprint}`,
            // One that is blank can't be selected by, and the fingerprint holds it already.
            ...(first.category.trim() === '' ? [] : [`  category: ${quoteYaml(first.category.trim())}`]),
            `  reason: ${quoteYaml(texts.draftReason())}`,
            `  expires: ${(0,list/* addDays */.fi)(today, DAYS)}`,
        ]);
    return [...head, ...(entries.length === 0 ? ['[]'] : entries), ''].join('\n');
}
function printable(text) {
    const cut = text.length > LONGEST_COMMENT ? `${text.slice(0, LONGEST_COMMENT)}…` : text;
    return cut.replace(UNSAFE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
/** A double-quoted scalar: JSON's strings are such, and YAML can escape more than JSON must. */
function quoteYaml(text) {
    return JSON.stringify(text).replace(UNSAFE, (char) => `\\U${(char.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`);
}

// EXTERNAL MODULE: ./build/judge/verdict.js
var verdict = __webpack_require__(9517);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/escape/plain.js
var plain = __webpack_require__(854);
;// CONCATENATED MODULE: ./build/escape/html.js

class Html {
    #source;
    constructor(source) {
        this.#source = source;
    }
    get source() {
        return this.#source;
    }
}
/** Markup from a template; the items of a list stand on lines of their own. Attributes take `line` alone, in double quotes. */
function html(strings, ...parts) {
    const sources = parts.map((part) => part instanceof Html ? part.source : part.map(({ source }) => source).join('\n'));
    return new Html(String.raw({ raw: strings }, ...sources));
}
const NOTHING = html ``;
/** Text of any origin in one line, for an element's content or an attribute in double quotes. */
function line(text) {
    return new Html(escapeHtml((0,plain/* plainLine */.h0)(text)));
}
/** Text of any origin with its line breaks, for an element's content. */
function block(text) {
    return new Html(escapeHtml((0,plain/* plainBlock */.Yj)(text)));
}
/** The one style sheet, written by us: what may end the element must not be in it. */
function style(css) {
    if (css.includes('</'))
        throw new Error('a style sheet must not hold what may be an end tag');
    return new Html(`<style>${css}</style>`);
}
/** The whole page. */
function toSource({ source }) {
    return source;
}
/** Bytes of UTF-8. */
function sizeOf({ source }) {
    return Buffer.byteLength(source);
}
const REFERENCES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => REFERENCES.get(character) ?? '');
}

// EXTERNAL MODULE: ./build/render/presentation.js
var render_presentation = __webpack_require__(1293);
// EXTERNAL MODULE: ./build/judge/severity.js
var judge_severity = __webpack_require__(5153);
// EXTERNAL MODULE: ./build/render/summary/finding.js
var summary_finding = __webpack_require__(2499);
// EXTERNAL MODULE: ./build/render/tally.js
var tally = __webpack_require__(9755);
;// CONCATENATED MODULE: ./build/render/html/chart.js





const MAX_CATEGORIES = 30;
/** Columns that a name may take: text in SVG does not wrap, and a phone has room for no more. */
const MAX_COLUMNS = 40;
/** Pixels, from row to row. */
const ROW_HEIGHT = 58;
/** The findings that count, by category and risk, as bars with their values in words. */
function drawChart(page) {
    const { texts, outcome, counted, ignored } = page;
    if (outcome.report === undefined || outcome.counts === undefined)
        return NOTHING;
    const unread = (0,tally/* countUnread */.RX)(outcome);
    const note = ignored.length === 0 ? NOTHING : html `<p>${line(texts.htmlChartIgnored({ count: ignored.length }))}</p>`;
    const tallies = (0,tally/* tallyCategories */.V)(counted);
    const rows = [
        ...tallies.slice(0, MAX_CATEGORIES).map((tally) => ({
            name: (0,summary_finding/* nameCategory */.w)(tally.category, texts),
            counts: tally.counts,
        })),
        ...(unread.total > 0 ? [{ name: texts.categoryUnread(), counts: unread }] : []),
    ];
    const count = tallies.length - MAX_CATEGORIES;
    const more = count > 0 ? html `<p>${line(texts.categoriesLeftOut({ count }))}</p>` : NOTHING;
    const nothing = ignored.length === 0 ? html `<p>${line(texts.nothingFound())}</p>` : NOTHING;
    return html `<section><h2>${line(texts.headingCategories())}</h2>
${rows.length === 0 ? nothing : drawBars(rows, page)}
${more}${note}</section>`;
}
/** Widths are percentages, so that the bars take the room there is and the words keep their size. */
function drawBars(rows, { texts }) {
    const most = Math.max(...rows.map(({ counts }) => counts.total), 1);
    const described = rows.map(({ name, counts: { high, medium, low } }) => line(texts.htmlChartEntry({ category: name, high, medium, low })));
    const bars = rows.map(({ name, counts }, index) => {
        const present = judge_severity/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0);
        const value = present.map((severity) => texts.htmlCount({ name: texts.measureName({ measure: severity }), count: counts[severity] }));
        const segments = present.map((severity, position) => {
            const before = present.slice(0, position).reduce((sum, each) => sum + counts[each], 0);
            return html `<rect class="of-bar ${line(severity)}" x="${percent(before, most)}" y="42" width="${percent(counts[severity], most)}" height="8"/>`;
        });
        return html `<svg y="${line(`${index * ROW_HEIGHT}`)}" width="100%" height="${line(`${ROW_HEIGHT}`)}">
<text class="name" y="16">${line(fitColumns((0,plain/* plainLine */.h0)(name)))}</text><text class="value" y="34">${line(value.join(' · '))}</text>
<rect class="track" y="42" width="100%" height="8"/>
${segments}</svg>`;
    });
    return html `<svg class="chart" role="img" aria-labelledby="chart-title chart-values" width="100%" height="${line(`${rows.length * ROW_HEIGHT}`)}">
<title id="chart-title">${line(texts.headingCategories())}</title>
<desc id="chart-values">${described}</desc>
${bars}
</svg>`;
}
function percent(part, whole) {
    return line(`${((part / whole) * 100).toFixed(2)}%`);
}
/** Two columns for what East Asian fonts draw twice as wide as a letter, one for everything else. */
const WIDE = /[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{Emoji_Presentation}\uff00-\uff60]/u;
function fitColumns(text) {
    let columns = 0;
    let kept = '';
    for (const character of text) {
        columns += WIDE.test(character) ? 2 : 1;
        if (columns > MAX_COLUMNS)
            return `${kept}…`;
        kept += character;
    }
    return kept;
}

// EXTERNAL MODULE: ./build/texts/message.js
var message = __webpack_require__(4116);
// EXTERNAL MODULE: ./build/render/limits.js
var limits = __webpack_require__(1709);
;// CONCATENATED MODULE: ./build/render/html/facts.js





const MAX_MESSAGES = 50;
const MAX_WORDS = 50;
const MAX_FACT_BYTES = 1_000;
/** What the page says before the findings: verdict, what is wrong, limits against counts, what was scanned. */
function drawFacts(page) {
    return html `${drawVerdict(page)}
${drawMessages(page.outcome.problems, page.texts.htmlHeadingProblems(), page)}
${drawMessages(page.outcome.warnings, page.texts.htmlHeadingWarnings(), page)}
${drawLimits(page)}
${drawStandings(page)}
${drawScan(page)}`;
}
/** The verdict in a few words. */
function tellEnding({ outcome, presentation, texts }) {
    return texts.ending({ gate: verdict/* ENDS */.Br[outcome.end].gate, isSoftened: (0,render_presentation/* isSoftened */.xh)(outcome, presentation) });
}
function drawVerdict(page) {
    const { outcome, presentation } = page;
    const sign = signOf(page);
    return html `<header class="verdict ${line(sign)}">
${SIGNS[sign]}
<div><h1>${line(tellEnding(page))}</h1>
<p>${line((0,render_presentation/* tell */.qz)(outcome.headline, presentation))}</p></div>
</header>`;
}
function signOf({ outcome, presentation }) {
    const { gate, succeeds } = verdict/* ENDS */.Br[outcome.end];
    if (gate === 'passed')
        return 'good';
    if ((0,render_presentation/* isSoftened */.xh)(outcome, presentation))
        return 'warning';
    // A run that was to judge nothing, and did as it was told.
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
function drawMessages(messages, heading, page) {
    if (messages.length === 0)
        return NOTHING;
    const { presentation, texts } = page;
    const told = messages.slice(0, MAX_MESSAGES).map((message) => (0,render_presentation/* tell */.qz)(message, presentation));
    const count = messages.length - told.length;
    const shown = count > 0 ? [...told, texts.messagesLeftOut({ count })] : told;
    return html `<section class="messages"><h2>${line(heading)}</h2>
<ul>
${shown.map((text) => html `<li>${line(text)}</li>`)}
</ul></section>`;
}
function drawLimits({ outcome, presentation, texts }) {
    const cards = (0,limits/* listLimits */.N)(outcome, presentation.demands).map(({ measure, found, limit, holds }) => {
        const result = holds === undefined ? undefined : { true: 'good', false: 'bad' }[`${holds}`];
        return html `<li class="card ${line(result ?? 'neutral')}">
<span class="name">${line((0,message/* phrase */.M)(texts, measure))}</span>
<strong>${line(found === '' ? '–' : found)}</strong>
<span class="limit">${line((0,message/* phrase */.M)(texts, limit))}</span>
${holds === undefined || result === undefined ? NOTHING : html `<span class="result">${SIGNS[result]} ${line(texts.limitResult({ holds }))}</span>`}
</li>`;
    });
    if (cards.length === 0)
        return NOTHING;
    return html `<section><h2>${line(texts.headingLimits())}</h2>
<ul class="cards">
${cards}
</ul></section>`;
}
function drawStandings({ outcome: { review }, texts, counted, reviewed, ignored }) {
    if (review === undefined)
        return NOTHING;
    const { fixed, newCounts } = review;
    const unchanged = counted.filter((finding) => reviewed.get(finding)?.standing === 'unchanged').length;
    const tallies = [
        ...(fixed === undefined
            ? []
            : [
                { standing: 'new', count: newCounts?.total ?? 0 },
                { standing: 'unchanged', count: unchanged },
                { standing: 'fixed', count: fixed.length },
            ]),
        ...(review.ignored === undefined ? [] : [{ standing: 'ignored', count: ignored.length }]),
    ];
    if (tallies.length === 0)
        return NOTHING;
    const marks = tallies.map(({ standing, count }) => {
        const name = texts.htmlStanding({ standing });
        return html `<li class="mark ${line(standing)}">${line(texts.htmlCount({ name, count }))}</li>`;
    });
    return html `<section><h2>${line(texts.htmlStandings())}</h2>
<ul class="marks">
${marks}
</ul></section>`;
}
function drawScan(page) {
    const { outcome, presentation, texts } = page;
    const { target, scan, report, charged } = outcome;
    const facts = [
        { name: texts.scanSite(), values: [target?.url ?? scan?.url ?? ''] },
        { name: texts.scanNumber(), values: [scan?.id ?? ''] },
        { name: texts.scanStarted(), values: [(0,render_presentation/* formatTime */.fU)(scan?.startedAt)] },
        { name: texts.scanEnded(), values: [(0,render_presentation/* formatTime */.fU)(scan?.endedAt)] },
        { name: texts.htmlOrigins(), values: report?.scannedOrigins ?? [] },
        { name: texts.htmlItems(), values: report === undefined ? [] : [report.items.join(', ')] },
        { name: texts.htmlExcludedUrls(), values: report?.excludedUrls ?? [] },
        {
            name: texts.scanCharged(),
            values: target === undefined && scan === undefined ? [] : [texts.scansCharged({ count: charged })],
        },
        { name: texts.reportFile(), values: [(0,render_presentation/* placeOf */.$t)(outcome, presentation)] },
    ].map(({ name, values }) => ({ name, values: values.filter((value) => value.trim() !== '') }));
    const rows = facts
        .filter(({ values }) => values.length > 0)
        .map(({ name, values }) => {
        const count = values.length - MAX_WORDS;
        const shown = values.slice(0, MAX_WORDS).map((value) => (0,render_presentation/* shorten */.ml)(value, MAX_FACT_BYTES, texts));
        const told = count > 0 ? [...shown, texts.messagesLeftOut({ count })] : shown;
        return html `<dt>${line(name)}</dt><dd>${told.map((value) => html `<bdi>${line(value)}</bdi>`)}</dd>`;
    });
    if (rows.length === 0)
        return NOTHING;
    return html `<section><h2>${line(texts.headingScan())}</h2>
<dl class="facts">
${rows}
</dl></section>`;
}

;// CONCATENATED MODULE: ./build/render/html/finding.js





/** Bytes of UTF-8. */
const MAX_NAME_BYTES = 200;
const MAX_LINE_BYTES = 1_000;
const MAX_BLOCK_BYTES = 4_000;
/** From here on a text has a box of its own to scroll in. */
const LONG_LINES = 24;
const LONG_LENGTH = 2_000;
/** How a finding stands; `undefined` where it was compared with nothing. */
function standingOf(finding, { reviewed }) {
    const known = reviewed.get(finding);
    return known?.ignoredBy === undefined ? known?.standing : 'ignored';
}
/** One finding: what and where on top, the rest folded up under it. */
function drawFinding(finding, page) {
    const { texts } = page;
    const standing = standingOf(finding, page);
    const mark = standing === undefined ? NOTHING : drawMark(standing, texts.htmlStanding({ standing }));
    const through = finding.parameter === ''
        ? NOTHING
        : html `<span class="through">${line(texts.findingParameter())} <code>${shortLine(finding.parameter)}</code></span>`;
    const told = listParts(finding, page);
    return html `<details class="finding of-${line(finding.severity)}${standing === undefined ? NOTHING : line(` is-${standing}`)}">
<summary>${drawHead(finding, texts)}${mark}
${drawPlace(finding, texts)}${through}${drawIgnoring(finding, page)}</summary>
<div class="parts">${told.length > 0 ? told : html `<p>${line(texts.findingBare())}</p>`}</div>
</details>`;
    function shortLine(text) {
        return line((0,render_presentation/* shorten */.ml)(text, MAX_LINE_BYTES, texts));
    }
}
/** One finding of the baseline that is gone, in a line. */
function drawFixed(finding, texts) {
    const mark = drawMark('fixed', texts.htmlStanding({ standing: 'fixed' }));
    return html `<li class="of-${line(finding.severity)}">${drawHead(finding, texts)}${mark} ${drawPlace(finding, texts)}</li>`;
}
function drawMark(standing, name) {
    return html ` <span class="mark ${line(standing)}">${line(name)}</span>`;
}
function drawHead({ severity, title, category }, texts) {
    const name = isBlank(title) ? (0,summary_finding/* nameCategory */.w)(category, texts) : (0,render_presentation/* shorten */.ml)(title, MAX_NAME_BYTES, texts);
    const risk = texts.measureName({ measure: severity });
    return html `<span class="badge ${line(severity)}">${line(risk)}</span> <bdi class="title">${line(name)}</bdi>`;
}
function drawPlace({ method, url }, texts) {
    const place = [method, url].filter((text) => !isBlank(text)).join(' ');
    return place === '' ? NOTHING : html `<code class="place">${line((0,render_presentation/* shorten */.ml)(place, MAX_LINE_BYTES, texts))}</code>`;
}
function drawIgnoring(finding, { reviewed, texts, presentation }) {
    const entry = reviewed.get(finding)?.ignoredBy;
    if (entry === undefined)
        return NOTHING;
    const until = texts.htmlIgnored({ expires: entry.expires ?? '', days: (0,list/* daysLeft */.H_)(entry, presentation.today) });
    const reason = line((0,render_presentation/* shorten */.ml)(entry.reason, MAX_LINE_BYTES, texts));
    return html `<span class="through">${line(until)}: <bdi>${reason}</bdi></span>`;
}
function listParts(finding, { texts, reviewed }) {
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
        { label: texts.htmlFingerprint(), text: reviewed.get(finding)?.fingerprint ?? '', isCode: true },
    ]
        .filter(({ text }) => !isBlank(text))
        .map(({ label, text, isCode }) => {
        const shown = (0,plain/* cut */.Jj)((0,plain/* plainBlock */.Yj)(text.trim()), MAX_BLOCK_BYTES, (count) => texts.leftOut({ count }));
        const name = html `<h5>${line(label)}</h5>`;
        if (!isCode)
            return html `${name}<p class="prose" dir="auto">${block(shown)}</p>`;
        const isLong = shown.length > LONG_LENGTH || shown.split('\n').length > LONG_LINES;
        // What scrolls must be within reach of the keyboard, and then needs a name.
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
/** Boxes to untick, by risk and by standing: the style sheet does the rest. None where there is nothing to choose. */
function drawFilters(page) {
    const { texts, counted, ignored, fixed } = page;
    const all = [...counted, ...ignored, ...fixed];
    const severities = new Set(all.map(({ severity }) => severity));
    const standings = new Set([
        ...counted.map((finding) => standingOf(finding, page)),
        ...(ignored.length > 0 ? ['ignored'] : []),
        ...(fixed.length > 0 ? ['fixed'] : []),
    ]);
    const bySeverity = judge_severity/* SEVERITIES */.oC.filter((severity) => severities.has(severity)).map((severity) => ({
        key: severity,
        name: texts.measureName({ measure: severity }),
    }));
    const byStanding = STANDINGS.filter((standing) => standings.has(standing)).map((standing) => ({
        key: standing,
        name: texts.htmlStanding({ standing }),
    }));
    const fieldsets = [
        drawChoices(texts.htmlFilterSeverity(), bySeverity),
        // Findings that were compared with nothing have no standing to be chosen by, but what is ignored can be hidden.
        drawChoices(texts.htmlFilterStanding(), byStanding, standings.size),
    ].filter((fieldset) => fieldset !== NOTHING);
    return fieldsets.length === 0 ? NOTHING : html `<div class="filters">${fieldsets}</div>`;
}
/** @param kinds how many kinds there are to tell apart, of which not all need have a box */
function drawChoices(legend, choices, kinds = choices.length) {
    if (kinds < 2)
        return NOTHING;
    const boxes = choices.map(
    // Without autocomplete="off" a browser unticks again, on reload, what was unticked before.
    ({ key, name }) => html `<label><input type="checkbox" id="show-${line(key)}" checked autocomplete="off"> ${line(name)}</label>`);
    return html `<fieldset><legend>${line(legend)}</legend>${boxes}</fieldset>`;
}

;// CONCATENATED MODULE: ./build/render/html/findings.js







/** What a browser shows and filters without delay. */
const MAX_FINDINGS = 2_000;
const MAX_FIXED = 500;
/** Of UTF-8, for all findings together; what else is on the page is limited piece by piece. */
const MAX_BYTES = 8_000_000;
/** All findings: those that count by risk and category, then the ignored, then what is fixed. */
function drawFindings(page) {
    const { texts, counted, ignored, fixed } = page;
    if (counted.length + ignored.length + fixed.length === 0)
        return NOTHING;
    const newFirst = counted.toSorted((a, b) => rankOf(a, page) - rankOf(b, page));
    const groups = (0,tally/* groupFindings */.kG)(newFirst);
    const ignoredGroups = (0,tally/* groupFindings */.kG)(ignored);
    const inOrder = [...groups, ...ignoredGroups].flatMap(({ findings }) => findings);
    const drawn = drawWhatFits(inOrder, page);
    const leftOut = inOrder.filter((finding) => !drawn.has(finding));
    return html `<section class="findings"><h2>${line(texts.htmlHeadingFindings())}</h2>
${drawFilters(page)}
<p class="filtered" role="status">${line(texts.htmlFiltered())}</p>
${leftOut.length === 0 ? NOTHING : noteLeftOut(leftOut, page)}
<div class="counted">
${judge_severity/* SEVERITIES */.oC.map((severity) => drawSeverity(severity, groups, { page, drawn }))}
</div>
${drawIgnored(ignoredGroups, { page, drawn })}
${drawAllFixed(page)}
</section>`;
}
function rankOf(finding, page) {
    return standingOf(finding, page) === 'unchanged' ? 1 : 0;
}
/** In order, until one does not fit: what comes after it is worth less, however small it may be. */
function drawWhatFits(findings, page) {
    const drawn = new Map();
    let room = MAX_BYTES;
    for (const finding of findings.slice(0, MAX_FINDINGS)) {
        const drawing = drawFinding(finding, page);
        room -= sizeOf(drawing);
        if (room < 0)
            break;
        drawn.set(finding, drawing);
    }
    return drawn;
}
function drawSeverity(severity, all, { page, drawn }) {
    const groups = all.filter((group) => group.severity === severity);
    if (groups.length === 0)
        return NOTHING;
    const findings = groups.flatMap((group) => group.findings);
    const heading = page.texts.headingSeverity({ severity, count: findings.length });
    return html `<section class="of-${line(severity)}${commonStanding(findings, page)}"><h3>${line(heading)}</h3>
${groups.map((group) => drawGroup(group, { page, drawn }))}
</section>`;
}
function drawGroup({ category, severity, findings }, { page, drawn }) {
    const shown = findings.flatMap((finding) => drawn.get(finding) ?? []);
    if (shown.length === 0)
        return NOTHING;
    return html `<section class="of-${line(severity)}${commonStanding(findings, page)}"><h4><bdi>${line((0,summary_finding/* nameCategory */.w)(category, page.texts))}</bdi></h4>
${shown}
</section>`;
}
/** A heading is hidden with what stands under it, where all of that is hidden by one filter. */
function commonStanding(findings, page) {
    const [first, ...others] = new Set(findings.map((finding) => standingOf(finding, page)));
    return first === undefined || others.length > 0 ? NOTHING : line(` is-${first}`);
}
function drawIgnored(groups, { page, drawn }) {
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
    const shown = (0,tally/* groupFindings */.kG)(fixed).flatMap(({ findings }) => findings);
    return html `<section class="is-fixed"><h3>${line(texts.htmlHeadingFixed({ count: fixed.length }))}</h3>
<ul class="fixed">
${shown.slice(0, MAX_FIXED).map((finding) => drawFixed(finding, texts))}
</ul>
${count > 0 ? html `<p>${line(texts.htmlFixedMore({ count }))}</p>` : NOTHING}
</section>`;
}
function noteLeftOut(findings, { outcome, presentation, texts }) {
    const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
    const what = texts.htmlLeftOut({ high: count('high'), medium: count('medium'), low: count('low') });
    const where = texts.htmlRestIsIn({ path: (0,render_presentation/* placeOf */.$t)(outcome, presentation) });
    return html `<p class="left-out"><strong>${line(what)}</strong> ${line(where)}</p>`;
}

;// CONCATENATED MODULE: ./build/render/html/ignore-entries.js


const MAX_ENTRIES = 100;
const MAX_ENTRY_BYTES = 1_000;
/** The entries of the ignore file that someone should look at. */
function drawEntries({ outcome: { review }, texts }) {
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
            .map((pattern) => html `<code>${line((0,render_presentation/* shorten */.ml)(pattern, MAX_ENTRY_BYTES, texts))}</code>`);
        const told = (0,render_presentation/* shorten */.ml)(texts.htmlEntry({ line: at, reason, expires }), MAX_ENTRY_BYTES, texts);
        return html `<li><bdi>${line(told)}</bdi> ${patterns}</li>`;
    }
}

;// CONCATENATED MODULE: ./build/render/html/page.js

/** Brings together what is on the page. */
function layOut(outcome, presentation) {
    const findings = outcome.review?.findings ?? [];
    return {
        outcome,
        texts: presentation.texts,
        presentation: { ...presentation, details: 'full' },
        counted: (0,tally/* findingsThatCount */.r5)(outcome),
        ignored: findings.filter(({ ignoredBy }) => ignoredBy !== undefined),
        fixed: outcome.review?.fixed ?? [],
        reviewed: new Map(findings.map((finding) => [finding, finding])),
    };
}

;// CONCATENATED MODULE: ./build/render/html/style.js
/** The hues: text of each of them on each ground has the contrast of WCAG 2.2's level AA, 4.5 to 1. */
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
    return Object.entries(palette)
        .map(([name, value]) => `--${name}:${value}`)
        .join(';');
}
const PAGE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans KR",sans-serif;overflow-wrap:anywhere}
main,footer{max-width:62rem;margin:0 auto;padding:0 1.25rem}
main{padding-top:2rem}
footer{padding-top:2rem;padding-bottom:3rem;color:var(--muted);font-size:.85rem}
h1,h2,h3,h4,h5,p,ul,dl,dd,pre,fieldset{margin:0;padding:0}
h1{font-size:1.6rem;line-height:1.25;letter-spacing:-.01em}
h2{font-size:1.15rem;margin:2.75rem 0 .9rem}
h3{font-size:1rem;margin:1.75rem 0 .6rem}
h4{font-size:.95rem;font-weight:600;margin:1.1rem 0 .5rem;color:var(--muted)}
h5{font-size:.8rem;font-weight:600;margin:1.1rem 0 .35rem;color:var(--muted)}
ul{list-style:none}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans Mono",monospace;font-size:.85rem;unicode-bidi:isolate;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.verdict,.messages ul,.card,.facts,.chart,.finding,.fixed li,.entries li,.filters,.left-out,.filtered{background:var(--surface);border:1px solid var(--border);border-radius:10px}
`;
const FACTS = `
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
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem}
.card{padding:.9rem 1rem;display:flex;flex-direction:column}
.card .name,.card .limit{color:var(--muted);font-size:.85rem}
.card strong{font-size:1.9rem;line-height:1.3;font-variant-numeric:tabular-nums}
.card.bad{border-color:var(--sign)}.card.bad strong{color:var(--sign)}
.card .result{display:flex;gap:.4rem;align-items:center;margin-top:.5rem;font-size:.85rem;font-weight:600;color:var(--sign)}
.facts{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.45rem 1.5rem;padding:1rem 1.25rem}
.facts dt{color:var(--muted)}
.facts bdi{display:block}
.chart{display:block;padding:.5rem 1.25rem .25rem;box-sizing:content-box;width:calc(100% - 2.5rem - 2px);overflow:hidden}
.chart text{fill:var(--text);font-size:14px;font-weight:600}
.chart .value{fill:var(--muted);font-size:13px;font-weight:400}
.chart .track{fill:var(--inset)}
.of-bar{stroke:var(--surface);stroke-width:1}
.of-bar.high{fill:var(--high)}.of-bar.medium{fill:var(--medium)}.of-bar.low{fill:var(--low)}
.chart~p{margin-top:.6rem;color:var(--muted);font-size:.9rem}
`;
const FINDINGS = `
.marks{display:flex;flex-wrap:wrap;gap:.5rem}
.badge,.mark{display:inline-block;padding:.05rem .55rem;border:1px solid currentColor;border-radius:4px;font-size:.78rem;font-weight:600;white-space:nowrap}
.badge.high{--hue:var(--high)}.badge.medium{--hue:var(--medium)}.badge.low{--hue:var(--low)}
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
/** Without `:has()`, which all browsers have had since the end of 2023, there are no filters, and everything is shown. */
const FILTERS = `
@supports selector(:has(*)){
.filters{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;padding:.8rem 1.25rem}
.filters fieldset{border:0;display:flex;flex-wrap:wrap;align-items:center;gap:.2rem 1.1rem;min-width:0}
.filters legend{float:left;padding:0;margin-right:.1rem;color:var(--muted);font-size:.88rem}
.filters label{display:flex;align-items:center;gap:.45rem;min-height:1.75rem;cursor:pointer}
.filters input{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--accent)}
body:has(.filters input:not(:checked)) .filtered{display:block}
${['high', 'medium', 'low'].map((severity) => `body:has(#show-${severity}:not(:checked)) .of-${severity}{display:none}`).join('\n')}
${['new', 'unchanged', 'ignored', 'fixed'].map((standing) => `body:has(#show-${standing}:not(:checked)) .is-${standing}{display:none}`).join('\n')}
body:has(#show-new:not(:checked)):has(#show-unchanged:not(:checked)) .counted{display:none}
}
`;
const MEDIA = `
@media (max-width:36rem){
main,footer{padding-left:.9rem;padding-right:.9rem}
main{padding-top:1rem}
h1{font-size:1.3rem}
.verdict{padding:1.1rem;gap:.8rem}
.cards{grid-template-columns:repeat(2,1fr)}
.filters legend{float:none;width:100%}
.facts{grid-template-columns:1fr;gap:0}
.facts dd{margin-bottom:.6rem}
.parts,.finding summary{padding-left:1.1rem}
.finding summary{padding-left:2rem}
}
@media print{
:root{color-scheme:light;${declare(PALETTES.light)};--ground:#ffffff}
@page{margin:14mm}
body{font-size:10.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
main,footer{max-width:none;padding:0}
.filters{display:none}
.finding summary{padding-left:1rem;break-after:avoid}
.finding summary::before{display:none}
.parts{padding-left:1rem}
details::details-content{content-visibility:visible;block-size:auto;opacity:1}
pre.long{max-height:none;overflow:hidden}
h2,h3,h4,h5{break-after:avoid}
.card,.verdict,.fixed li{break-inside:avoid}
}
`;
/** The page's style sheet: system fonts, nothing fetched, nothing of any report in it. */
const STYLE = [
    `:root{color-scheme:light dark;${declare(PALETTES.light)}}`,
    `@media (prefers-color-scheme:dark){:root{${declare(PALETTES.dark)}}}`,
    PAGE,
    FACTS,
    FINDINGS,
    FILTERS,
    MEDIA,
].join('\n');

;// CONCATENATED MODULE: ./build/render/html/document.js









/**
 * Nothing is fetched, sent or run, whatever the page holds; the one style sheet is allowed by its hash
 * (https://www.w3.org/TR/CSP3/#directive-style-src).
 */
const POLICY = [
    "default-src 'none'",
    `style-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
const MAX_TITLE_BYTES = 300;
/**
 * One outcome as an HTML page for people, complete in itself: no script, no link, nothing fetched. Text of any origin is
 * shown as text. The page's size is bounded: long texts are cut, and of more findings than it takes the worst are
 * kept; what was left out is said.
 */
function renderHtml(outcome, presentation) {
    const page = layOut(outcome, presentation);
    const { texts } = page;
    const site = outcome.target?.url ?? outcome.scan?.url ?? '';
    const title = (0,render_presentation/* shorten */.ml)(texts.htmlTitle({ ending: tellEnding(page), site }), MAX_TITLE_BYTES, texts);
    return toSource(html `<!doctype html>
<html lang="${line(texts.htmlLanguage())}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${line(POLICY)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${line(title)}</title>
${style(STYLE)}
</head>
<body>
<main>
${drawFacts(page)}
${drawChart(page)}
${drawFindings(page)}
${drawEntries(page)}
</main>
<footer>${line(texts.htmlFooter())}</footer>
</body>
</html>
`);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/judge/fingerprint/payload-mask.js + 1 modules
var payload_mask = __webpack_require__(7401);
;// CONCATENATED MODULE: ./build/render/sarif/location.js


/** Longer than any real path; GitHub documents no limit. */
const MAX_PATH_LENGTH = 1_024;
/** Without a site, which a finding always has. */
const NOWHERE = 'site';
/** What would end a name, climb to another folder or not be seen once the path is decoded. */
const UNFIT = /[/\\\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|\.{2}/gu;
/**
 * Where a URL is, as GitHub takes it: a relative URI of host and path, `host_8080/path`. GitHub knows files of a
 * repository only, and refuses a whole upload for one absolute URI, a colon in the first name, or bad percent-encoding.
 * An alert at another path is another alert to it, so neither query nor payload is in it. What has no host is relative
 * to the site. Never empty.
 */
function locate(url, siteUrl, injection = { payload: '', parameter: '' }) {
    const address = (0,web_address/* readAddress */.zq)(url);
    const { hostname, port } = address.hostname === '' ? (0,web_address/* readAddress */.zq)(siteUrl) : address;
    const host = [hostname || NOWHERE, port].filter(Boolean).join('_');
    const { segments } = (0,web_address/* readResource */.R_)((0,payload_mask/* maskPayload */.x)(address.rest, injection));
    return encodePath([host.replace(/[^A-Za-z0-9.-]/g, '_'), ...segments]);
}
function encodePath(names) {
    const path = names
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
    // A cut may have left a name empty, or a dot of it.
    return encoded.replace(/\/\.?$/, '');
}

;// CONCATENATED MODULE: ./build/escape/sarif.js
/** GitHub's limit for the texts of a rule ("SARIF support for code scanning", reportingDescriptor object). */
const MAX_TEXT_LENGTH = 1_024;
const ELLIPSIS = '…';
/** The beginning of a text, in at most `maxLength` UTF-16 units with a sign that more was there. Splits no pair. */
function clip(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    const end = maxLength - ELLIPSIS.length;
    const isInsideCharacter = (text.codePointAt(end - 1) ?? 0) > 0xffff;
    return text.slice(0, isInsideCharacter ? end - 1 : end) + ELLIPSIS;
}
/** What is made of a text, of as much of its beginning as keeps that at most `maxLength` long. */
function clipRendered(text, maxLength, render) {
    let kept = clip(text, maxLength);
    let rendered = render(kept);
    while (rendered.length > maxLength && kept.length > ELLIPSIS.length) {
        const share = maxLength / rendered.length;
        kept = clip(kept, Math.max(ELLIPSIS.length, Math.floor((kept.length - 1) * share)));
        rendered = render(kept);
    }
    return rendered;
}

// EXTERNAL MODULE: ./build/escape/markdown.js
var markdown = __webpack_require__(4777);
;// CONCATENATED MODULE: ./build/render/cwe.js
/**
 * The scanner's categories in its own words (the vendor's createJob page says what each looks for) with the weaknesses
 * behind them, as numbers of MITRE's Common Weakness Enumeration, whose names stand above them
 * (https://cwe.mitre.org/data/definitions/79.html and so on). Of MITRE's several levels of a weakness it is the one
 * that says what the vendor says and no more.
 */
const CATEGORY_WEAKNESSES = new Map([
    // Improper Control of Filename for Include/Require Statement in PHP Program, also known as "Local file inclusion";
    // Improper Limitation of a Pathname to a Restricted Directory ('Path Traversal')
    ['LFI', [98, 22]],
    // Improper Neutralization of Special Elements used in an SQL Command ('SQL Injection')
    ['SQL Injection', [89]],
    // Improper Neutralization of Input During Web Page Generation ('Cross-site Scripting')
    ['XSS', [79]],
    // Improper Control of Filename for Include/Require Statement in PHP Program ('PHP Remote File Inclusion');
    // Inclusion of Functionality from Untrusted Control Sphere
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
    // Files or Directories Accessible to External Parties; Exposure of Backup File to an Unauthorized Control Sphere
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
/** The CWE numbers of a category in whatever spelling, the closest first; none where it is not the vendor's. */
function weaknessesOf(category) {
    return WEAKNESSES_BY_SLUG.get(slugOf(category)) ?? [];
}
/** The category in lower-case ASCII letters, digits and single hyphens; '' where it has no such letter or digit. */
function slugOf(category) {
    return category
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}

;// CONCATENATED MODULE: ./build/render/sarif/rule.js







const LEVELS = { high: 'error', medium: 'warning', low: 'note' };
/** GitHub reads a number in a string: over 9.0 critical, from 7.0 high, from 4.0 medium, from 0.1 low. */
const SECURITY_SEVERITIES = { high: '8.0', medium: '5.0', low: '3.0' };
/**
 * The rule of a category, described by what its findings have in common.
 * @param findings those of the category, at least one
 */
function describeRule(id, findings, texts) {
    const category = findings[0]?.category ?? '';
    const severity = findings.map((finding) => finding.severity).reduce(judge_severity/* worse */.JJ);
    const name = (0,summary_finding/* nameCategory */.w)(category.trim(), texts);
    const description = (0,plain/* plainBlock */.Yj)(sharedLines(findings.map((finding) => finding.description))).trim();
    const recommended = findings.find((finding) => !rule_isBlank(finding.recommendation))?.recommendation ?? '';
    const recommendation = (0,plain/* plainBlock */.Yj)(recommended).trim();
    const full = description || texts.sarifUndescribed({ category: name });
    const sections = [
        { heading: texts.findingDescription(), text: full },
        { heading: texts.findingRecommendation(), text: recommendation },
    ];
    return {
        id,
        name,
        shortDescription: { text: name },
        fullDescription: { text: clip(full, MAX_TEXT_LENGTH) },
        help: { text: writeHelp(sections, write), markdown: writeHelp(sections, draw) },
        defaultConfiguration: { level: LEVELS[severity] },
        properties: {
            'security-severity': SECURITY_SEVERITIES[severity],
            tags: ['security', ...weaknessesOf(category).map((weakness) => `external/cwe/cwe-${weakness}`)],
        },
    };
}
const SEPARATOR = '\n\n';
/** Two sections in the room that a rule's text has: each gets half of it, and what the other leaves. */
function writeHelp([first, second], render) {
    const fill = ({ heading, text }, room) => text === '' ? '' : clipRendered(text, room, (kept) => render({ heading, text: kept }));
    const room = MAX_TEXT_LENGTH - SEPARATOR.length;
    const end = fill(second, room - Math.min(fill(first, room).length, room / 2));
    return [fill(first, room - end.length), end].filter(Boolean).join(SEPARATOR);
}
function write({ heading, text }) {
    return `${heading}\n${text}`;
}
/** Markdown in which text of any origin stays text. */
function draw({ heading, text }) {
    const sentences = text.split('\n').filter((sentence) => !rule_isBlank(sentence));
    const section = (0,markdown/* lines */.Mn)([
        (0,markdown/* markup */.PT) `<b>${(0,markdown/* prose */.CS)(heading)}</b>`,
        ...sentences.map((sentence) => (0,markdown/* markup */.PT) `<br>${(0,markdown/* prose */.CS)(sentence)}`),
    ]);
    return (0,markdown/* toMarkdown */.l6)([(0,markdown/* markup */.PT) `<p>${section}</p>`]).trimEnd();
}
/**
 * The lines that all texts begin with: what the report says of the category stands before what it says of a single
 * finding. Where they share none, the first text that isn't blank.
 */
function sharedLines(texts) {
    const [first = [], ...others] = texts.map((text) => text.split('\n'));
    const end = first.findIndex((line, index) => others.some((other) => other[index] !== line));
    const shared = (end === -1 ? first : first.slice(0, end)).join('\n');
    return rule_isBlank(shared) ? (texts.find((text) => !rule_isBlank(text)) ?? '') : shared;
}
function rule_isBlank(text) {
    return text.trim() === '';
}
const MAX_SLUG_LENGTH = 60;
/**
 * A name for the category's rule, of letters, digits and hyphens, as GitHub puts it into URLs. It never changes: GitHub
 * would take an alert of another rule for another alert. A category that isn't the vendor's own has a hash in it, since
 * many categories may have one slug, or none.
 */
function identifyRule(category) {
    const slug = slugOf(category);
    if (CATEGORY_WEAKNESSES.has(category))
        return `wsc-${slug}`;
    const hash = (0,external_node_crypto_.createHash)('sha256').update(category).digest('hex').slice(0, 12);
    return `wsc-${slug.slice(0, MAX_SLUG_LENGTH) || 'category'}-${hash}`;
}

;// CONCATENATED MODULE: ./build/render/sarif/result.js





/** UTF-16 units. Together they keep one result small, whatever it holds. */
const MAX_PLACE_LENGTH = 400;
const MAX_PARAMETER_LENGTH = 100;
const MAX_PAYLOAD_LENGTH = 200;
const MAX_VALUE_LENGTH = 500;
const MAX_BODY_LENGTH = 1_000;
const MAX_HEADERS_LENGTH = 2_000;
function describeResult(finding, { siteUrl, ruleId, ruleIndex, occurrence, texts }) {
    const { severity, url, fingerprint } = finding;
    return {
        ruleId,
        ruleIndex,
        level: LEVELS[severity],
        message: { text: tellFinding(finding, siteUrl, texts) },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: locate(url, siteUrl, finding) },
                    // A site has no lines. GitHub wants all four.
                    region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 },
                },
            },
        ],
        // In the form of the hashes that GitHub itself makes: with the number of the occurrence.
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence}` },
        ...webRequestOf(finding),
    };
}
/** What was found and where, in sentences. */
function tellFinding(finding, siteUrl, texts) {
    const { category, method, url, parameter, payload } = finding;
    const place = [method, (url || siteUrl).replace(/[?#].*$/s, '')].filter(Boolean).join(' ');
    const told = [
        texts.sarifFinding({
            category: (0,summary_finding/* nameCategory */.w)(category.trim(), texts),
            place: clip((0,plain/* plainLine */.h0)(place), MAX_PLACE_LENGTH),
            parameter: clip((0,plain/* plainLine */.h0)(parameter), MAX_PARAMETER_LENGTH),
        }),
        payload === '' ? '' : texts.sarifPayload({ payload: clip((0,plain/* plainLine */.h0)(payload), MAX_PAYLOAD_LENGTH) }),
    ];
    return withoutLinks(told.filter(Boolean).join(' '));
}
/** SARIF makes a link of `[text](target)` in a plain message too (SARIF 2.1.0, section 3.11.6). */
function withoutLinks(message) {
    return message.replaceAll('](', '] (');
}
/** The request that showed the flaw, as far as the report gives it. */
function webRequestOf({ method, url, parameter, payload, request }) {
    const headers = readHeaders(request.headers);
    const hasReferer = Object.keys(headers).some((name) => name.toLowerCase() === 'referer');
    if (request.referer !== '' && !hasReferer)
        headers['Referer'] = toValue(request.referer);
    const webRequest = {
        ...(method !== '' && { method: toValue(method) }),
        ...(url !== '' && { target: toValue(targetOf(url)) }),
        ...(Object.keys(headers).length > 0 && { headers }),
        // fromEntries defines own members, whatever their names.
        ...(parameter !== '' && { parameters: Object.fromEntries([[toValue(parameter), toValue(payload)]]) }),
        ...(request.body !== '' && { body: { text: clip((0,plain/* plainBlock */.Yj)(request.body), MAX_BODY_LENGTH) } }),
    };
    return Object.keys(webRequest).length > 0 && { webRequest };
}
/** The target as a request line has it: path and query, as they were written. */
function targetOf(url) {
    return url.replace(/^https?:\/\/[^/?#]*/i, '') || '/';
}
/** A header block's fields by name, those of one name joined. A line that begins with a blank goes on with the last. */
function readHeaders(block) {
    const fields = new Map();
    let last = '';
    for (const line of clip((0,plain/* plainBlock */.Yj)(block), MAX_HEADERS_LENGTH).split('\n')) {
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
    return Object.fromEntries(fields);
}
function toValue(text) {
    return clip((0,plain/* plainLine */.h0)(text), MAX_VALUE_LENGTH);
}

;// CONCATENATED MODULE: ./build/render/sarif/log.js






/** Some of GitHub's 10 MB is kept for what the upload adds and for another level of compression. */
const GITHUB_LIMITS = { results: 25_000, gzippedBytes: 9_500_000 };
/**
 * The findings of a scan as a SARIF 2.1.0 log for GitHub's code scanning: JSON in one line, with a line feed. Where it
 * would be more than GitHub takes, the worst findings are kept, and the log says how many are left out.
 */
function renderSarif(source, limits = GITHUB_LIMITS) {
    const counted = source.findings.filter(({ ignoredBy }) => ignoredBy === undefined);
    const worstFirst = judge_severity/* SEVERITIES */.oC.flatMap((severity) => counted.filter((finding) => finding.severity === severity));
    const described = describe(worstFirst.slice(0, limits.results), source);
    let kept = described.results.length;
    for (;;) {
        const text = writeLog(source, keepFirst(described, kept), worstFirst.slice(kept));
        const size = gzippedBytes(text, limits.gzippedBytes);
        if (size <= limits.gzippedBytes || kept === 0)
            return text;
        kept = Math.floor(kept * Math.min(0.98, limits.gzippedBytes / size));
    }
}
function describe(findings, { siteUrl, texts }) {
    const byRule = Map.groupBy(findings, ({ category }) => identifyRule(category));
    const rules = [...byRule].map(([id, ofRule]) => describeRule(id, ofRule, texts));
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
    const occurrences = new Map();
    const results = findings.map((finding) => {
        const occurrence = (occurrences.get(finding.fingerprint) ?? 0) + 1;
        occurrences.set(finding.fingerprint, occurrence);
        const ruleId = identifyRule(finding.category);
        return describeResult(finding, { siteUrl, ruleId, ruleIndex: ruleIndexes.get(ruleId) ?? -1, occurrence, texts });
    });
    return { rules, results };
}
function keepFirst({ rules, results }, count) {
    const kept = results.slice(0, count);
    const ruleCount = kept.reduce((most, { ruleIndex }) => Math.max(most, ruleIndex + 1), 0);
    return { rules: rules.slice(0, ruleCount), results: kept };
}
/** Text that is small enough as it is need not be compressed to know it: gzip adds a few bytes at most. */
function gzippedBytes(text, limit) {
    const bytes = Buffer.byteLength(text);
    return bytes <= limit ? bytes : (0,external_node_zlib_.gzipSync)(text).length;
}
function writeLog({ siteUrl, scanNumber, toolVersion, texts }, { rules, results }, leftOut) {
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Web Security Checker',
                        organization: 'NAVER Cloud',
                        version: toolVersion,
                        informationUri: 'https://www.ncloud.com/product/security/webSecurityChecker',
                        rules,
                    },
                },
                automationDetails: { id: identifyRun(siteUrl) },
                ...(leftOut.length > 0 && { invocations: [tellLeftOut(leftOut, texts)] }),
                results,
                properties: { scanNumber },
            },
        ],
    };
    return `${JSON.stringify(log)}\n`;
}
/**
 * What GitHub keeps the alerts of one site apart from another's by: an upload closes the alerts of its own category
 * alone, which is all up to the last slash. The hash is of the whole URL, whichever
 * of its spellings this is; what is readable before it doesn't say all.
 */
function identifyRun(siteUrl) {
    const { href } = new URL(siteUrl);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(href).digest('hex').slice(0, 8);
    return `web-security-checker/${locate(href, href)}/${hash}/`;
}
function tellLeftOut(leftOut, texts) {
    const [high = 0, medium = 0, low = 0] = judge_severity/* SEVERITIES */.oC.map((severity) => leftOut.filter((finding) => finding.severity === severity).length);
    return {
        executionSuccessful: true,
        toolExecutionNotifications: [
            {
                level: 'warning',
                message: { text: texts.sarifLeftOut({ high, medium, low }) },
                properties: { high, medium, low },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/render/sarif/version.js
/** The version of this action, as in package.json. */
const VERSION = '1.0.0';

// EXTERNAL MODULE: ./build/publish/or-warn.js
var or_warn = __webpack_require__(1360);
;// CONCATENATED MODULE: ./build/publish/report-files.js






/**
 * Writes what a report is kept as: the service's own JSON, SARIF for code scanning, a page for people, a draft of an ignore
 * file. What can't be written is warned of.
 * @returns the files of each outcome as shown
 */
async function writeReportFiles(published, setting, means) {
    for (const { outcome } of published) {
        if (outcome.target !== undefined)
            await removeOldSarif(outcome.target.url, setting, means);
    }
    const files = new Map();
    for (const each of published) {
        const writing = () => writeFilesOf(each, setting, means);
        files.set(each.shown, (await (0,or_warn/* orWarn */.w)(writing, 'reportNotWritten', means.log)) ?? {});
    }
    return files;
}
/**
 * One that is left in a workspace that is used again would be uploaded as if it were of this scan.
 * All go before any is written: sites of one host have files whose names begin alike. Those of
 * other steps of this job stay, which are uploaded with it.
 */
async function removeOldSarif(url, { reportDir }, { host, log }) {
    await (0,or_warn/* orWarn */.w)(() => host.removeFiles(reportDir, { begin: `${hostIn(url)}-`, end: '.sarif' }), 'reportNotWritten', log);
}
async function writeFilesOf({ outcome, shown }, setting, means) {
    const { report, review, scan, target, end } = outcome;
    if (target === undefined || report === undefined || review === undefined || scan === undefined)
        return {};
    const { reportDir, presentation } = setting;
    const { texts, today } = presentation;
    const stem = `${reportDir}/${hostIn(target.url)}-${scan.id}`;
    const write = (path, render) => (0,or_warn/* orWarn */.w)(() => means.host.writeFile(path, render()).then(() => path), 'reportNotWritten', means.log);
    const written = await write(`${stem}.json`, () => `${JSON.stringify(report.document, null, 2)}\n`);
    await write(`${stem}.ignore.yml`, () => draftIgnoreFile(review.findings.filter(({ ignoredBy }) => !ignoredBy), today, texts));
    // GitHub takes what a file does not hold for mended, so none is made of a scan that was not judged.
    const isJudged = verdict/* ENDS */.Br[end].gate !== 'not-evaluated';
    const sarif = isJudged
        ? await write(`${stem}.sarif`, () => renderSarif({
            siteUrl: target.url,
            scanNumber: scan.id,
            findings: review.findings,
            toolVersion: VERSION,
            texts,
        }))
        : undefined;
    const reportPaths = new Map(written === undefined ? [] : [[shown, written]]);
    const html = await write(`${stem}.html`, () => renderHtml(shown, { ...presentation, reportPaths }));
    return { ...(written && { report: written }), ...(sarif && { sarif }), ...(html && { html }) };
}
/** Of the host only what every file system and artifact store takes. */
function hostIn(url) {
    return new URL(url).host.replace(/[^A-Za-z0-9.-]/g, '_');
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


/***/ })

};
