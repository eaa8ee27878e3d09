export const id = 170;
export const ids = [170];
export const modules = {

/***/ 9546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   Nd: () => (/* binding */ openApi),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5629);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4788);


/**
 * @param repository owner and name, such as `shop/web`
 * @param longestMs the most milliseconds for everything: a build waits for it
 */
function openApi(token, repository, longestMs) {
    const [owner = '', repo = ''] = repository.split('/');
    const octokit = new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token));
    let signal;
    octokit.hook.before('request', (options) => {
        signal ??= AbortSignal.timeout(longestMs);
        options.request.signal = signal;
    });
    return { octokit, owner, repo };
}
/** @throws ApiFailure in place of any other error, whose text could contain anything */
async function asked(ask) {
    try {
        return await ask();
    }
    catch (cause) {
        if (cause instanceof _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiFailure */ .F)
            throw cause;
        throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiFailure */ .F(reasonOf(cause), statusOf(cause), { cause });
    }
}
function statusOf(cause) {
    if (typeof cause !== 'object' || cause === null || !('status' in cause))
        return undefined;
    // Octokit says 500 where no answer came.
    return typeof cause.status === 'number' && 'response' in cause && cause.response !== undefined
        ? cause.status
        : undefined;
}
function reasonOf(cause) {
    const status = statusOf(cause);
    if (status === undefined)
        return 'unreachable';
    if (status === 429 || (status === 403 && isRateLimited(cause)))
        return 'rate-limited';
    if (status === 401 || status === 403 || status === 404 || status === 410)
        return 'forbidden';
    return status === 422 ? 'refused' : 'unavailable';
}
/** GitHub says 403 for both, with these headers where it is about the rate. */
function isRateLimited(cause) {
    if (typeof cause !== 'object' || cause === null || !('response' in cause))
        return false;
    const { response } = cause;
    if (typeof response !== 'object' || response === null || !('headers' in response))
        return false;
    const { headers } = response;
    if (typeof headers !== 'object' || headers === null)
        return false;
    return 'retry-after' in headers || ('x-ratelimit-remaining' in headers && headers['x-ratelimit-remaining'] === '0');
}


/***/ }),

/***/ 3603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubForum: () => (/* binding */ githubForum)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9546);

/** The most milliseconds for everything: nobody's build waits longer for a comment. */
const LONGEST_MS = 60_000;
/** Items a page, the most that GitHub gives. */
const PER_PAGE = 100;
/** A commit belongs to one pull request, seldom to a few. */
const MOST_PULL_REQUESTS = 3;
/** A thread or a list with more than this is read no further. */
const MOST_PAGES = 30;
/** What GitHub says of each item: whether this token wrote it. */
const WRITTEN_BY_US = `query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on IssueComment { id viewerDidAuthor }
    ... on Issue { id viewerDidAuthor }
  }
}`;
/** GitHub's API for one repository, on github.com or a server of one's own (`GITHUB_API_URL`). */
function githubForum(token, repository) {
    const { octokit, owner, repo } = (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .openApi */ .Nd)(token, repository, LONGEST_MS);
    const { issues, repos } = octokit.rest;
    return {
        pullRequestsOf: (commit) => (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(async () => {
            const { data } = await repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: commit });
            const open = data.filter(({ state }) => state === 'open');
            const merged = data.filter(({ merged_at: mergedAt }) => mergedAt !== null);
            return (open.length > 0 ? open : merged).slice(0, MOST_PULL_REQUESTS).map(({ number }) => number);
        }),
        listComments: (thread) => (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(async () => {
            const comments = await allPages((page) => issues.listComments({ owner, repo, issue_number: thread, per_page: PER_PAGE, page }));
            return comments.map(toPost);
        }),
        createComment: (thread, body) => (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(async () => toPost((await issues.createComment({ owner, repo, issue_number: thread, body })).data)),
        updateComment: (id, body) => (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(async () => void (await issues.updateComment({ owner, repo, comment_id: id, body }))),
        deleteComment: (id) => (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(async () => void (await issues.deleteComment({ owner, repo, comment_id: id }))),
        listIssues: () => (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(async () => {
            const { viewer } = await octokit.graphql('query { viewer { login } }');
            const all = await allPages((page) => issues.listForRepo({
                owner,
                repo,
                creator: viewer.login,
                state: 'all',
                sort: 'updated',
                direction: 'desc',
                per_page: PER_PAGE,
                page,
            }));
            return all.filter((each) => each.pull_request === undefined).map(toIssue);
        }),
        createIssue: ({ title, body }) => (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(async () => toIssue((await issues.create({ owner, repo, title, body })).data)),
        updateIssue: (number, { title, body, state, reason }) => (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(async () => {
            await issues.update({
                owner,
                repo,
                issue_number: number,
                ...(title !== undefined && { title }),
                ...(body !== undefined && { body }),
                ...(state !== undefined && { state }),
                ...(reason !== undefined && { state_reason: reason }),
            });
        }),
        writtenByUs: (nodeIds) => (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(async () => {
            const ours = new Set();
            for (let start = 0; start < nodeIds.length; start += PER_PAGE) {
                const { nodes } = await octokit.graphql(WRITTEN_BY_US, {
                    ids: nodeIds.slice(start, start + PER_PAGE),
                });
                for (const node of nodes)
                    if (node?.viewerDidAuthor === true)
                        ours.add(node.id);
            }
            return ours;
        }),
    };
}
async function allPages(read) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await read(page);
        all.push(...data);
        if (data.length < PER_PAGE)
            break;
    }
    return all;
}
function toPost({ id, node_id: nodeId, body }) {
    return { id, nodeId, body: body ?? '' };
}
function toIssue(issue) {
    return { ...toPost(issue), number: issue.number, isOpen: issue.state === 'open' };
}


/***/ }),

/***/ 3100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubRepository: () => (/* binding */ githubRepository)
/* harmony export */ });
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4788);
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9546);


/** The most milliseconds for a file: the scan waits for it. */
const LONGEST_MS = 10_000;
/** The repository by GitHub's API. */
function githubRepository(token, name) {
    const { octokit, owner, repo } = (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .openApi */ .Nd)(token, name, LONGEST_MS);
    const { git, repos } = octokit.rest;
    return {
        readFile: (path, commit) => (0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .asked */ .NZ)(async () => {
            try {
                return textOf((await repos.getContent({ owner, repo, path, ref: commit })).data);
            }
            catch (cause) {
                if ((0,_api_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(cause) !== 404)
                    throw cause;
                // GitHub says the same where the token may not read: then not even the commit.
                await git.getCommit({ owner, repo, commit_sha: commit });
                return undefined;
            }
        }),
    };
}
/** @throws ApiFailure if it is no file, or a larger one than the API hands out in JSON */
function textOf(data) {
    if (typeof data === 'object' && data !== null && 'content' in data && 'encoding' in data) {
        if (data.encoding === 'base64')
            return Buffer.from(String(data.content), 'base64').toString();
    }
    throw new _ports_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiFailure */ .F('refused', undefined);
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


/***/ }),

/***/ 119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishToForum: () => (/* binding */ publishToForum)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/escape/command.js
var command = __webpack_require__(9431);
// EXTERNAL MODULE: ./build/ports.js
var ports = __webpack_require__(4788);
// EXTERNAL MODULE: ./build/escape/log.js
var log = __webpack_require__(5488);
// EXTERNAL MODULE: ./build/escape/markdown.js
var markdown = __webpack_require__(4777);
// EXTERNAL MODULE: ./build/escape/shorten.js
var shorten = __webpack_require__(1787);
// EXTERNAL MODULE: ./build/render/headline.js
var headline = __webpack_require__(4709);
// EXTERNAL MODULE: ./build/render/sites.js
var render_sites = __webpack_require__(4781);
// EXTERNAL MODULE: ./build/render/summary/detail.js
var summary_detail = __webpack_require__(737);
// EXTERNAL MODULE: ./build/render/summary/findings.js + 4 modules
var findings = __webpack_require__(243);
// EXTERNAL MODULE: ./build/render/summary/summary.js + 9 modules
var summary = __webpack_require__(1694);
;// CONCATENATED MODULE: ./build/render/forum/post.js








/** GitHub refuses more than 65,536 characters. The difference is for what replaces secrets. */
const MAX_CHARACTERS = 60_000;
const MAX_TITLE_BYTES = 200;
const SHORT_COMMIT = 7;
/** The results of a step, for people who read them away from its run. */
function renderPost(all, { mark, note }, showing) {
    const how = forForum(showing);
    const { texts } = how;
    const sites = sitesOf(all, how).map((site) => ({ site, findings: (0,findings/* listKinds */.Ix)(site, how) }));
    const footer = drawFooter(how);
    const noted = note === '' ? [] : [(0,markdown/* markup */.PT) `<blockquote><p>${(0,markdown/* prose */.CS)(note)}</p></blockquote>`];
    for (const [level, detail] of summary_detail/* DETAILS */.D.entries()) {
        const cut = level === 0 ? [] : [(0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(texts.forumShortened())}</p>`];
        const post = (0,markdown/* toMarkdown */.l6)([mark, ...noted, ...(0,summary/* drawResults */.J)(sites, detail, how), ...cut, footer]);
        if (post.length <= MAX_CHARACTERS)
            return post;
    }
    return (0,markdown/* toMarkdown */.l6)([mark, footer]);
}
/** A comment of one sentence. */
function renderRemark(text, showing) {
    return (0,markdown/* toMarkdown */.l6)([(0,markdown/* markup */.PT) `<p>${(0,markdown/* prose */.CS)(text)}</p>`, drawFooter(showing)]);
}
/** The title of an issue. */
function titlePost(all, showing) {
    const how = forForum(showing);
    const sites = sitesOf(all, how);
    const [first] = sites;
    const title = sites.length === 1 && first !== undefined ? (0,headline/* titleOfSite */.xT)(first, how) : (0,render_sites/* titleOfAll */.x9)(sites, how);
    return (0,log/* logLine */.B)((0,shorten/* shorten */.ml)(how.texts.issueTitle({ title, branch: how.run.branch }), MAX_TITLE_BYTES, how.texts));
}
/** Nothing masks a secret here, so with `counts` not even a URL that the user wrote is told. */
function forForum(showing) {
    return showing.details === 'full' ? showing : { ...showing, givenUrls: [] };
}
function sitesOf(all, showing) {
    return (0,render_sites/* listSites */.JT)(all, showing, { namesScans: showing.details === 'full' });
}
/** Which commit this is about, and where to see more. */
function drawFooter({ texts, run }) {
    const told = (0,markdown/* prose */.CS)(texts.forumFooter({ commit: run.commit.slice(0, SHORT_COMMIT), workflow: nameOf(run.workflow, texts) }));
    return (0,markdown/* markup */.PT) `<p><sub>${told} ${(0,markdown/* link */.nf)(run.url, (0,markdown/* prose */.CS)(texts.runPage()))}</sub></p>`;
}
function nameOf(workflow, texts) {
    return (0,shorten/* shorten */.ml)(workflow, MAX_TITLE_BYTES, texts);
}

// EXTERNAL MODULE: ./build/render/showing.js
var render_showing = __webpack_require__(1350);
// EXTERNAL MODULE: ./build/texts/message.js
var message = __webpack_require__(4116);
;// CONCATENATED MODULE: ./build/publish/forum/mark.js

const LABEL = 'web-security-checker';
const MARK = new RegExp(`^<!-- ${LABEL} ([\\w-]+) -->`);
/** The mark as an invisible part of a text, at its beginning. */
function drawMark(mark) {
    return (0,markdown/* hiddenText */.CZ)(LABEL, JSON.stringify(mark));
}
/** The mark of a comment or an issue; undefined if it has none. Anyone can write one. */
function readMark(body) {
    const encoded = MARK.exec(body)?.[1];
    if (encoded === undefined)
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(encoded, 'base64url').toString());
        return isMark(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether this run came before the one that wrote the mark, whose verdict must then stay. */
function isOlder({ runId, runAttempt }, than) {
    if (!/^\d{1,20}$/.test(runId) || !/^\d{1,20}$/.test(than.runId))
        return false;
    const difference = BigInt(runId) - BigInt(than.runId);
    return difference < 0n || (difference === 0n && runAttempt < than.runAttempt);
}
function isMark(value) {
    return (isRecord(value) &&
        typeof value['key'] === 'string' &&
        typeof value['runId'] === 'string' &&
        typeof value['runAttempt'] === 'number' &&
        (value['memory'] === undefined || isMemory(value['memory'])));
}
function isMemory(value) {
    return (isRecord(value) &&
        isListOf(value['failing'], 'string') &&
        isListOf(value['crawled'], 'number') &&
        typeof value['isClosedByStep'] === 'boolean');
}
function isListOf(value, type) {
    return Array.isArray(value) && value.every((item) => typeof item === type);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./build/publish/forum/own-posts.js

/**
 * Those that bear the step's mark, the oldest first. Anyone can copy a mark, so they are ours only
 * where GitHub says that this token wrote them.
 */
async function findOwn(posts, key, forum) {
    const marked = posts.flatMap((post) => {
        const mark = readMark(post.body);
        return mark?.key === key ? [{ post, mark }] : [];
    });
    const written = await forum.writtenByUs(marked.map(({ post }) => post.nodeId));
    return marked.filter(({ post }) => written.has(post.nodeId)).toSorted((a, b) => a.post.id - b.post.id);
}

;// CONCATENATED MODULE: ./build/publish/forum/comment.js


/**
 * Keeps the one comment of a step on a pull request up to date. If two runs create one at once, the
 * older one stays.
 */
async function keepComment(thread, wish, forum) {
    const own = async () => await findOwn(await forum.listComments(thread), wish.mark.key, forum);
    let [first, ...others] = await own();
    if (first === undefined) {
        if (!wish.mayCreate)
            return;
        const created = await forum.createComment(thread, wish.body);
        [first, ...others] = await own();
        if (first === undefined || first.post.id === created.id)
            return;
    }
    if (!isOlder(wish.mark, first.mark))
        await forum.updateComment(first.post.id, wish.body);
    for (const { post } of others)
        await forum.deleteComment(post.id);
}

;// CONCATENATED MODULE: ./build/publish/forum/issue-step.js
function nextIssueStep({ failing, stillThere, crawledEnough }, before) {
    if (failing.length === 0) {
        if (before === undefined || !before.isOpen)
            return 'nothing';
        return stillThere.length === 0 && crawledEnough ? 'close' : 'update';
    }
    if (before === undefined)
        return 'open';
    const isOther = failing.some((name) => !before.failing.includes(name));
    if (before.isOpen)
        return isOther ? 'update-with-news' : 'update';
    return isOther || before.isClosedByStep ? 'reopen' : 'nothing';
}

// EXTERNAL MODULE: ./build/judge/verdict.js
var verdict = __webpack_require__(9517);
// EXTERNAL MODULE: ./build/render/breaking.js
var render_breaking = __webpack_require__(3088);
// EXTERNAL MODULE: ./build/render/tally.js
var tally = __webpack_require__(9755);
;// CONCATENATED MODULE: ./build/publish/forum/what-fails.js




/**
 * The most names that an issue remembers beside those of whole sites. GitHub takes 65,536
 * characters, with what people read.
 */
const MOST_NAMES = 1_000;
/**
 * What makes a step fail, in short names that are the same in the next run: findings that break the
 * gate, and sites without a verdict.
 * @param all in the order given
 */
function whatFails(all, naming) {
    const breaking = all.map((shown) => (0,render_breaking/* sortFindings */.T)(shown).breaking);
    const ways = naming === 'by-fingerprint' ? [SINGLY, BY_CATEGORY, BY_SITE] : [BY_CATEGORY, BY_SITE];
    return firstThatFits(ways, ({ ofFinding, ofGroup }) => all.flatMap(({ outcome }, site) => {
        const { gate, succeeds } = verdict/* ENDS */.Br[outcome.end];
        if (gate === 'not-evaluated')
            return succeeds === 'always' ? [] : [`${site} ${outcome.end}`];
        if (gate === 'passed')
            return [];
        const found = (breaking[site] ?? []).map((finding) => ofFinding(site, finding));
        const counted = (outcome.judgement?.review.notKept ?? []).map((group) => ofGroup(site, group));
        return [...found, ...counted, ...((0,tally/* countUnread */.RX)(outcome).total > 0 ? [`${site} unread`] : [])];
    }));
}
/**
 * What an issue has to remember: what fails, and what it lists that is still there. The latter by
 * category or site where there are too many.
 */
function remember(failing, left, all) {
    const categories = new Map(all.flatMap(({ outcome }, site) => (outcome.judgement?.review.findings ?? []).map((finding) => [
        ofFingerprint(site, finding),
        ofCategory(site, finding),
    ])));
    const byCategory = (name) => categories.get(name) ?? name;
    const bySite = (name) => (isEnd(name) ? name : ofSite(siteOf(name)));
    return firstThatFits([(name) => name, byCategory, bySite], (shorten) => [...failing, ...left.map(shorten)]);
}
/** The names, each once, in the first of these ways in which they are few enough. */
function firstThatFits(ways, name) {
    let names = [];
    for (const way of ways) {
        names = [...new Set(name(way))];
        if (names.length <= MOST_NAMES)
            break;
    }
    return names;
}
/**
 * Which of these are still there: found by the scan, whether they count or not, or possibly there,
 * because the scan says too little.
 */
function stillThere(failing, all) {
    const present = all.map(({ outcome }, site) => presenceIn(outcome, site));
    return failing.filter((name) => {
        const here = present[siteOf(name)];
        // A site that this run did not look at.
        if (here === undefined)
            return true;
        return here.isUnknown || here.names.has(name) || (here.hasMore && !isEnd(name));
    });
}
function presenceIn(outcome, site) {
    const findings = outcome.judgement?.review.findings ?? [];
    const names = findings.flatMap((finding) => [ofFingerprint(site, finding), ofCategory(site, finding), ofSite(site)]);
    const hasMore = (0,tally/* countUnread */.RX)(outcome).total + (0,tally/* countNotKept */.FY)(outcome).total > 0;
    return { names: new Set(names), hasMore, isUnknown: verdict/* ENDS */.Br[outcome.end].gate === 'not-evaluated' };
}
/** Whether a name is of how a scan ended. */
function isEnd(name) {
    return Object.keys(verdict/* ENDS */.Br).includes(name.replace(/^\d+ /, ''));
}
function siteOf(name) {
    return Number.parseInt(name, 10);
}
function ofFingerprint(site, { fingerprint }) {
    return `${site}=${fingerprint.replace(/^wsc\d+-/, '').slice(0, 16)}`;
}
/** A category may hold anything, so only its hash is remembered. */
function ofCategory(site, { category }) {
    return `${site}~${(0,external_node_crypto_.createHash)('sha256').update(category).digest('hex').slice(0, 12)}`;
}
/** Anything that was found on the site. */
function ofSite(site) {
    return `${site}*`;
}
const SINGLY = { ofFinding: ofFingerprint, ofGroup: ofCategory };
const BY_CATEGORY = { ofFinding: ofCategory, ofGroup: ofCategory };
const BY_SITE = { ofFinding: ofSite, ofGroup: ofSite };

;// CONCATENATED MODULE: ./build/publish/forum/issue.js




/** Less of a crawl than this part of the failing one proves nothing. */
const ENOUGH_PART = 1 / 2;
/**
 * Keeps the one issue of a step up to date: opens it when the step fails, comments when what fails
 * changes, and closes it when nothing that it lists is found any more.
 */
async function keepIssue(wish, forum) {
    const { mark, all, naming, words } = wish;
    const own = async () => await findOwn(await forum.listIssues(), mark.key, forum);
    const [first] = await own();
    if (first !== undefined && isOlder(mark, first.mark))
        return;
    const before = first?.mark.memory;
    const failing = whatFails(all, naming);
    const left = stillThere(before?.failing ?? [], all);
    const crawledEnough = hasCrawledEnough(all, before);
    const step = nextIssueStep({ failing, stillThere: left, crawledEnough }, first && { ...stateOf(first), failing: before?.failing ?? [] });
    const body = (isClosedByStep) => {
        const memory = {
            failing: remember(failing, step === 'close' ? [] : left, all),
            crawled: failing.length > 0 || before === undefined ? crawlsOf(all) : before.crawled,
            isClosedByStep,
        };
        const note = failing.length > 0 || step === 'close' ? undefined : left.length > 0 ? 'still-there' : 'crawled-less';
        return words.body({ ...mark, memory }, note);
    };
    if (step === 'nothing')
        return;
    if (first === undefined)
        return await openIssue({ title: words.title(), body: body(false) }, own, forum);
    await act(step, first.post.number, { words, body, forum });
}
async function act(step, number, { words, body, forum }) {
    const title = words.title();
    switch (step) {
        case 'update':
            return await forum.updateIssue(number, { title, body: body(false) });
        case 'update-with-news':
            await forum.updateIssue(number, { title, body: body(false) });
            return void (await forum.createComment(number, words.comment('news')));
        case 'reopen':
            await forum.updateIssue(number, { title, body: body(false), state: 'open', reason: 'reopened' });
            return void (await forum.createComment(number, words.comment('reopened')));
        case 'close':
            await forum.createComment(number, words.comment('closed'));
            return await forum.updateIssue(number, { title, body: body(true), state: 'closed', reason: 'completed' });
        case 'open':
        case 'nothing':
            return;
    }
}
/** If two runs open one at once, the older one stays, and the other one is closed. */
async function openIssue(issue, own, forum) {
    const created = await forum.createIssue(issue);
    const [first] = await own();
    if (first === undefined || first.post.id >= created.id)
        return;
    await forum.updateIssue(created.number, { state: 'closed', reason: 'not_planned' });
}
function stateOf({ post, mark }) {
    return { isOpen: post.isOpen, isClosedByStep: mark.memory?.isClosedByStep ?? false };
}
function crawlsOf(all) {
    return all.map(({ outcome }) => outcome.scan?.crawled ?? -1);
}
function hasCrawledEnough(all, before) {
    const now = crawlsOf(all);
    return (before?.crawled ?? []).every((then, site) => then <= 0 || (now[site] ?? -1) >= then * ENOUGH_PART);
}

;// CONCATENATED MODULE: ./build/publish/forum/forum.js











/**
 * Keeps the comment on the pull request and the issue of a step up to date, as far as the user
 * wants them. What fails is a warning.
 * @param all in the order given
 */
async function publishToForum(all, showing, { host, log, identity }) {
    const wantsComment = showing.prComment !== 'never' && isWorthComment(all, showing.prComment);
    const wantsIssue = showing.issue !== 'never' && isWorthIssue(all) && showing.run.pullRequest === undefined;
    if (identity.isDryRun || (!wantsComment && !wantsIssue))
        return;
    const warn = (message) => {
        const { texts } = showing;
        host.annotate({
            level: 'warning',
            title: (0,command/* commandText */.j)([texts.forumTitle()]),
            message: (0,command/* commandText */.j)([(0,render_showing/* tell */.qz)(message, showing)]),
        });
    };
    if (identity.token === '')
        return warn((0,message/* say */.c)('tokenMissing'));
    const forum = await host.openForum(identity.token);
    if (wantsComment)
        await orNamePermission(() => comment(all, showing, { forum, log, identity }), 'commentFailed', warn);
    if (wantsIssue)
        await orNamePermission(() => issue(all, showing, { forum, identity }), 'issueFailed', warn);
}
const PERMISSIONS = { commentFailed: 'pull-requests: write', issueFailed: 'issues: write' };
async function orNamePermission(act, text, warn) {
    try {
        await act();
    }
    catch (cause) {
        const { reason, status } = cause instanceof ports/* ApiFailure */.F ? cause : { reason: 'unavailable', status: undefined };
        warn((0,message/* say */.c)(text, { reason, status, permission: PERMISSIONS[text] }));
    }
}
/** An interrupted run has no results, and one that only started a scan has none yet. */
function isWorthComment(all, when) {
    const ends = new Set(all.map(({ outcome }) => outcome.end));
    if (isInterrupted(all))
        return false;
    return when === 'always' || !ends.has('started');
}
function isWorthIssue(all) {
    return !isInterrupted(all) && all.every(({ outcome: { end } }) => end !== 'started');
}
function isInterrupted(all) {
    return all.some(({ outcome }) => outcome.headline.text === 'interrupted');
}
async function comment(all, showing, { forum, log, identity }) {
    const { run, prComment } = showing;
    const threads = run.pullRequest === undefined ? await forum.pullRequestsOf(run.commit) : [run.pullRequest];
    if (threads.length === 0)
        log.info((0,message/* say */.c)('noPullRequest'));
    const mark = markOf(identity, [run.workflowFile]);
    const body = renderPost(all, { mark: drawMark(mark), note: '' }, showing);
    const mayCreate = prComment === 'always' || !all.every(render_sites/* isAsWanted */.K1);
    for (const thread of threads)
        await keepComment(thread, { mark, body, mayCreate }, forum);
}
async function issue(all, showing, { forum, identity }) {
    const { run, texts, details } = showing;
    const mark = markOf(identity, [run.workflowFile, run.branch]);
    const remarks = { news: texts.issueNews, reopened: texts.issueReopened, closed: texts.issueClosed };
    const words = {
        title: () => titlePost(all, showing),
        body: (marked, note) => renderPost(all, { mark: drawMark(marked), note: tellNote(note, marked, { all, showing }) }, showing),
        comment: (what) => renderRemark(remarks[what](), showing),
    };
    const naming = details === 'full' ? 'by-fingerprint' : 'by-category';
    await keepIssue({ mark, all, naming, words }, forum);
}
function tellNote(note, { memory }, { all, showing: { texts } }) {
    switch (note) {
        case 'still-there':
            return texts.issueStillThere({ count: stillThere(memory?.failing ?? [], all).length });
        case 'crawled-less':
            return texts.issueCrawledLess();
        case undefined:
            return '';
    }
}
/** Never by the site: a preview's host changes with each push. */
function markOf({ runId, runAttempt, job, step, leg }, of) {
    const key = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([...of, job, leg, step]))
        .digest('hex')
        .slice(0, 24);
    return { key, runId, runAttempt: Number(runAttempt) || 1 };
}


/***/ })

};
