export const id = 757;
export const ids = [757];
export const modules = {

/***/ 6159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ko: () => (/* binding */ ko)
});

// EXTERNAL MODULE: ./build/texts/en/sarif.js
var sarif = __webpack_require__(7542);
// EXTERNAL MODULE: ./build/judge/severity.js
var severity = __webpack_require__(5153);
;// CONCATENATED MODULE: ./build/texts/ko/severity.js

/** The name of a severity, as the Korean console writes it. */
const SEVERITY_NAMES = { high: '상', medium: '중', low: '하' };
/** Such as `상 1건, 중 0건, 하 2건`. */
function namedCounts(counts) {
    return severity/* SEVERITIES */.oC.map((severity) => `${SEVERITY_NAMES[severity]} ${counts[severity]}건`).join(', ');
}
/** The total. */
function countAll(counts) {
    return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);
}
/** Such as `상/중/하`. */
function namesOf(separator, severities = severity/* SEVERITIES */.oC.slice()) {
    return severities.map((severity) => SEVERITY_NAMES[severity]).join(separator);
}

;// CONCATENATED MODULE: ./build/texts/ko/annotations.js

const annotations = {
    annotationTitle: ({ severity, category, standing }) => `${standing === undefined ? '' : standing === 'new' ? '신규 ' : '기존 '}위험도 ${SEVERITY_NAMES[severity]}: ${category}`,
    annotationWarning: ({ site }) => `Web Security Checker${site && `: ${site}`}`,
    annotationCount: ({ count }) => `취약점 ${count}건`,
    annotationMore: ({ count }) => `${count}건 더 있음`,
    annotationRest: ({ count, places }) => `이 등급의 ${count}건은 여기에 표시하지 않습니다.${places && ` 확인할 곳: ${places}`}`,
    jobSummary: () => '작업 요약(job summary)',
    jobSummaryAt: ({ url }) => `작업 요약(job summary) ${url}`,
    seeSummary: ({ url }) => `자세한 내용은 작업 요약(job summary)에 있습니다: ${url}`,
};

;// CONCATENATED MODULE: ./build/texts/ko/api-failure.js
const FAILURES = {
    forbidden: '토큰에 권한이 없습니다',
    'rate-limited': 'GitHub의 요청 횟수 제한에 걸렸습니다',
    refused: 'GitHub에서 받아들이지 않았습니다',
    unavailable: 'GitHub에 오류가 발생했습니다',
    unreachable: 'GitHub에서 응답이 없습니다',
};
function tellApiFailure({ reason, status }) {
    return `${FAILURES[reason]}${status === undefined ? '' : ` (HTTP ${status})`}`;
}

;// CONCATENATED MODULE: ./build/texts/ko/forum.js

function tell(trouble) {
    const advice = trouble.reason === 'forbidden'
        ? `. 작업에 ${trouble.permission} 권한을 주세요. 포크나 Dependabot의 풀 리퀘스트에는 줄 수 없습니다`
        : '';
    return `${tellApiFailure(trouble)}${advice}`;
}
const forum = {
    commentFailed: (trouble) => `풀 리퀘스트에 댓글을 쓸 수 없습니다: ${tell(trouble)}`,
    issueFailed: (trouble) => `이슈를 갱신할 수 없습니다: ${tell(trouble)}`,
    tokenMissing: () => '댓글과 이슈에 쓸 토큰이 없습니다. github-token 입력을 확인하세요',
    noPullRequest: () => '이 커밋의 풀 리퀘스트가 없어 댓글을 쓰지 않습니다',
    forumTitle: () => 'Web Security Checker: 댓글과 이슈',
    forumFooter: ({ commit, workflow }) => `${commit && `커밋 ${commit}, `}${workflow && `워크플로 ${workflow}의 `}진단 결과입니다. 실행할 때마다 갱신됩니다.`,
    forumShortened: () => '일부 내용을 줄였습니다. 자세한 내용은 실행의 작업 요약에 있습니다.',
    issueTitle: ({ title, branch }) => `${title}${branch && ` (${branch})`}`,
    issueStillThere: ({ count }) => `게이트는 통과했지만 모두 조치된 것은 아닙니다. 이 이슈에 있던 ${count}건이 아직 발견됩니다. 새 취약점이 아니거나 예외 처리되었습니다. 모두 발견되지 않으면 이 이슈를 닫습니다.`,
    issueCrawledLess: () => '게이트는 통과했지만 수집한 URL이 실패한 진단의 절반에 못 미쳐 조치되었다고 볼 수 없습니다. 이슈를 열어 둡니다.',
    issueNews: () => '실패 내용이 바뀌었습니다. 이슈 본문을 갱신했습니다.',
    issueReopened: () => '게이트가 다시 실패했습니다. 이슈 본문을 갱신했습니다.',
    issueClosed: () => '이 이슈에 있던 취약점이 더 이상 발견되지 않습니다.',
};

;// CONCATENATED MODULE: ./build/texts/ko/inspection-items.js
/**
 * The scanner's categories among the 21 web items of 주요정보통신기반시설 기술적 취약점 분석·평가 방법 상세가이드
 * of 2026. Only those whose item is certain: the guide names command, SSI and XXE injection under
 * 코드 인젝션, and the others by name.
 */
const INSPECTION_ITEMS = new Map([
    ['SQL Injection', 'SQL 인젝션'],
    ['XSS', '크로스사이트 스크립팅'],
    ['SSRF', '서버사이드 요청 위조'],
    ['File Upload', '악성 파일 업로드'],
    ['File Download', '파일 다운로드'],
    ['XXE', '코드 인젝션'],
    ['Command Injection', '코드 인젝션'],
    ['SSI Injection', '코드 인젝션'],
    ['Insufficient Authorization', '불충분한 권한 검증'],
    ['Directory Listing', '디렉터리 인덱싱'],
    ['Information Disclosure', '정보 누출'],
    ['Mixed Content', '데이터 평문 전송'],
]);

;// CONCATENATED MODULE: ./build/texts/ko/html.js


const STANDINGS = { new: '신규', unchanged: '기존', ignored: '예외 처리', fixed: '조치됨' };
const html = {
    htmlLanguage: () => 'ko',
    htmlTitle: ({ ending, site }) => (site === '' ? ending : `${ending}: ${site}`),
    htmlHeadingWarnings: () => '알아 둘 점',
    htmlHeadingProblems: () => '잘못된 점',
    htmlStandards: ({ weaknesses, risk, category }) => {
        const item = INSPECTION_ITEMS.get(category) ?? '';
        return [
            ...weaknesses.map((each) => `CWE-${each}`),
            risk && `OWASP Top 10 ${risk}`,
            item && `주요정보통신기반시설 점검 항목(2026): ${item}`,
        ]
            .filter(Boolean)
            .join(' · ');
    },
    htmlStanding: ({ standing }) => STANDINGS[standing],
    htmlCount: ({ name, count }) => `${name} ${count}건`,
    htmlHeadingCounts: () => '건수와 허용 한도',
    htmlHeadingFacts: () => '진단, 실행, 허용 한도',
    htmlRepository: () => '저장소',
    htmlCommit: () => '커밋',
    htmlBranch: () => '브랜치',
    htmlRun: () => '워크플로 실행',
    htmlActor: () => '실행한 사람',
    htmlVersion: () => '액션 버전',
    htmlRunning: ({ site, number }) => [site, number && `진단 ${number}`].filter(Boolean).join(' · '),
    htmlOrigins: () => '진단한 출처(origin)',
    htmlItems: () => '진단 항목',
    htmlExcludedUrls: () => '진단에서 제외한 URL',
    htmlChartIgnored: ({ count }) => `예외 처리된 ${count}건은 여기에 포함하지 않습니다.`,
    htmlHeadingFindings: () => '취약점',
    htmlFilterSeverity: () => '위험도',
    htmlFilterStanding: () => '구분',
    htmlFiltered: () => '선택한 조건 때문에 일부 취약점이 보이지 않을 수 있습니다.',
    htmlHeadingFixed: ({ count }) => `조치된 취약점 ${count}건`,
    htmlIgnored: ({ expires, days }) => days === undefined
        ? '기한 없이 예외 처리'
        : `${expires}까지 예외 처리(${days < 0 ? '만료됨' : days === 0 ? '마지막 날' : `${days}일 남음`})`,
    htmlFingerprint: () => '식별값(fingerprint)',
    htmlLeftOut: (counts) => `파일 크기 제한 때문에 일부를 표시하지 않았습니다(${namedCounts(counts)}).`,
    htmlRestIsIn: ({ path }) => path === '' ? '전체 내용은 이 진단의 JSON 보고서에 있습니다.' : `전체 내용은 JSON 보고서에 있습니다: ${path}`,
    htmlFixedMore: ({ count }) => `조치된 취약점 ${count}건은 여기에 표시하지 않습니다.`,
    htmlHeadingEntries: () => '예외 파일: 확인할 항목',
    htmlEntry: ({ line, reason, expires }) => `${line}번째 줄: ${reason}${expires && ` (${expires}까지)`}`,
    htmlFooter: () => 'URL, 공격 값, 증거는 인증 정보를 제외하고 사이트와 진단 도구가 준 그대로 표시합니다. 보이지 않는 문자는 \\u{202e}처럼 적습니다.',
};

;// CONCATENATED MODULE: ./build/texts/ko/inputs.js
const FOLDER_FAULTS = {
    ENOTDIR: '경로나 그 일부가 파일입니다',
    ENOENT: '끊어진 링크이거나 작업 공간이 없습니다',
    EACCES: '권한이 없습니다',
    EPERM: '권한이 없습니다',
    EROFS: '읽기 전용 파일 시스템입니다',
    ENOSPC: '디스크가 가득 찼습니다',
};
const inputs = {
    inputsRefused: ({ inputs, problems }) => `잘못된 입력이 ${inputs}개 있습니다${problems > inputs ? ` (문제 ${problems}건)` : ''}`,
    nothingSent: () => '요청을 보내지 않았고 과금되지 않았습니다',
    inputsAdvice: () => '이 단계의 입력을 고친 뒤 다시 실행하세요. 요청을 보내지 않았고 과금되지 않았습니다',
    inputRefused: ({ input, wrong, allowed }) => `${input}: ${wrong}. 허용되는 값: ${allowed}`,
    inputFileRefused: ({ input, wrong }) => `${input}: ${wrong}`,
    inputGiven: ({ given }) => `올바르지 않은 값입니다: ${given}`,
    inputGivenSecret: () => '올바르지 않은 값입니다(비밀 값이므로 표시하지 않음)',
    inputNotGiven: () => '값이 없습니다',
    inputUrlOfOwn: ({ given }) => `${given}: 항상 실행 중인 컴퓨터 자신을 가리킵니다. 진단 도구는 NAVER Cloud에서 실행되므로 접근할 수 없습니다`,
    siteNotPublic: ({ site }) => `${site}: 호스트가 사설 주소이거나 내부 이름입니다. 진단 도구는 NAVER Cloud에서 실행되므로 다른 사이트에 접근하거나 접근하지 못할 수 있습니다`,
    inputLinesDiffer: ({ numbers, sites }) => `사이트는 ${sites}개인데 번호는 ${numbers}개입니다`,
    inputHeaderOfOneHost: ({ name }) => `헤더 ${name}: 여러 호스트로 전송됩니다`,
    inputRepeated: ({ given }) => `두 번 입력했습니다: ${given}`,
    inputWordUnknown: ({ given, nearest }) => `알 수 없는 값입니다: ${given} (가장 비슷한 값: ${nearest})`,
    inputAllNotAlone: () => 'ALL은 다른 값과 함께 쓸 수 없습니다',
    inputHeaderUnreadable: ({ line }) => `${line}번째 줄(비밀 값일 수 있어 표시하지 않음): 헤더 이름과 콜론으로 시작하지 않습니다`,
    inputHeaderEmpty: ({ line, name }) => `${line}번째 줄의 ${name}: 값이 없습니다`,
    inputHeaderControl: ({ line, name }) => `${line}번째 줄의 ${name} 값(비밀 값일 수 있어 표시하지 않음): 제어 문자가 있습니다`,
    inputHeaderRepeated: ({ line, name }) => `${line}번째 줄의 ${name}: 앞에 나온 이름과 같습니다(대소문자 무시)`,
    credentialsMissing: ({ missing, reason }) => `${missing.map(({ input, env }) => `${input}(또는 환경 변수 ${env})`).join(', ')} 값이 없습니다. ${reason}`,
    credentialsOrdinarily: () => 'NAVER Cloud 계정의 API 인증키를 저장소 시크릿에 저장하고 이 단계에 전달하세요',
    credentialsInFork: () => '포크에서 온 풀 리퀘스트의 실행이며, GitHub는 포크에 시크릿을 전달하지 않습니다. 여기서는 이 단계를 건너뛰고 병합한 뒤 진단하세요',
    credentialsInDependabot: () => 'Dependabot이 시작한 실행이며, Dependabot은 시크릿을 따로 관리합니다. 그곳에도 인증키를 추가하거나(Settings, Secrets and variables, Dependabot) 이 단계를 건너뛰세요',
    certificatesUnchecked: () => 'NODE_TLS_REJECT_UNAUTHORIZED=0: Node가 모든 인증서를 받아들이므로, NAVER Cloud와의 통신을 가로챈 누군가가 취약점이 없는 보고서로 응답할 수 있습니다. 이 변수를 제거하고, 프록시나 방화벽이 TLS를 복호화한다면 NODE_EXTRA_CA_CERTS로 CA 인증서 파일(PEM)을 지정하세요',
    allowedAnything: () => '모든 텍스트',
    allowedKey: () => 'NAVER Cloud에 표시된 인증키(공백 없는 ASCII 문자)',
    allowedToken: () => 'GitHub 토큰(공백 없는 ASCII 문자)',
    allowedWords: ({ words }) => `${words.join(', ')} (대소문자 무시)`,
    allowedVulnItems: ({ words }) => `ALL 하나만 쓰거나, 나머지를 쉼표나 줄 바꿈으로 구분해서 입력(대소문자 무시): ${words.join(', ')}`,
    allowedOrigin: () => 'https://api.example.com 같은 출처(origin). 사용자 이름, 경로, 쿼리, 프래그먼트는 쓸 수 없으며 http://는 루프백(localhost, 127.0.0.1, [::1])에서만 허용',
    allowedUrlOrNumber: () => 'http:// 또는 https://로 시작하는 URL 하나 이상, 또는 대신 instance-no에 진단 번호',
    allowedScanNumbers: () => '콘솔과 instance-no 출력에 표시되는 숫자로 된 진단 번호를 한 줄에 하나씩, 중복 없이 입력',
    allowedSites: () => 'http:// 또는 https://로 시작하는 URL을 한 줄에 하나씩, 중복 없이 입력. 사용자 이름, 비밀번호, 프래그먼트, 공백, 제어 문자는 쓸 수 없음',
    allowedNumberForEach: () => 'start-url의 각 줄에 번호 하나씩 같은 순서로 쓰거나 start-url을 생략',
    allowedRescanOfSeveral: ({ count }) => `사이트가 ${count}개이므로 never 또는 auto`,
    allowedBaselineOfSeveral: ({ count }) => `사이트가 ${count}개이므로 previous 또는 빈 값`,
    allowedHeadersOfSeveral: () => '인증 정보가 없는 헤더. 호스트가 여러 개이므로 로그인마다 단계를 나누세요',
    allowedExclusionOfSeveral: () => 'start-url에 있는 사이트 중 하나와 호스트가 같은 URL',
    allowedRescan: () => 'never, auto 또는 완료된 진단의 번호(숫자)',
    allowedUrls: () => 'http:// 또는 https://로 시작하는 URL을 한 줄에 하나씩 입력. 사용자 이름, 비밀번호, 프래그먼트, 공백, 제어 문자는 쓸 수 없음',
    allowedHeaders: () => '`Name: value` 형식으로 한 줄에 하나씩 입력. 이름은 중복 없이 문자, 숫자, RFC 9110이 허용하는 기호만, 값에는 제어 문자 없이',
    allowedMemo: ({ most }) => `제어 문자 없는 최대 ${most}자의 한 줄`,
    allowedSeconds: ({ from, to }) => `${from}~${to}초(예: 30, 0.5)`,
    allowedMinutes: ({ from, to }) => `${from}~${to}분(예: 90, 0.5)`,
    allowedCrawl: () => '1 이상의 정수, 또는 같은 URL의 직전 진단이 수집한 수의 1%~100%',
    allowedLimit: () => '0 이상의 정수, 또는 허용 한도가 없으면 none',
    allowedFile: () => '작업 공간 기준의 상대 경로. 작업 공간 안, .git 밖이어야 하며 콜론과 제어 문자는 쓸 수 없음',
    allowedBaseline: () => 'previous, 진단 번호(숫자), 또는 저장한 보고서의 작업 공간 기준 상대 경로',
    allowedBaselineBeside: () => 'instance-no와 다른 진단. 진단을 자기 자신과 비교할 수 없음',
    allowedBaselineForNew: () => 'previous, 진단 번호, 또는 저장한 보고서의 경로. gate-on: new에는 기준(baseline)이 필요함',
    fileUnreadable: ({ path, reason }) => `파일을 읽을 수 없습니다: ${path} (${reason})`,
    folderRefused: ({ path, reason }) => `폴더에 쓸 수 없습니다: ${path} (${reason === ''
        ? '링크가 작업 공간 밖을 가리킵니다'
        : `${FOLDER_FAULTS[reason] ?? '시스템이 거부했습니다'}, ${reason}`})`,
    fileNoReport: ({ path }) => `이 액션이 저장한 보고서가 아닙니다: ${path}`,
    allowedFolder: () => '작업 공간 기준의 상대 경로. 작업 공간 안, .git 밖이어야 하며 콜론과 제어 문자, 점이나 공백으로 끝나는 이름은 쓸 수 없음',
};

// EXTERNAL MODULE: ./build/texts/clock.js
var clock = __webpack_require__(5457);
;// CONCATENATED MODULE: ./build/texts/ko/log.js



const log = {
    logElapsed: ({ elapsedMs, what }) => `[${(0,clock/* clockOf */.ie)(elapsedMs)}] ${what}`,
    logReconciled: ({ found, known, ignored, fixed }) => {
        const all = found + (ignored ?? 0);
        const parts = [
            known === undefined ? [] : [`신규 ${found - known}`, `기존 ${known}`],
            known === undefined && ignored !== undefined ? [`집계 ${found}`] : [],
            ignored === undefined ? [] : [`예외 처리 ${ignored}`],
        ].flat();
        return `취약점 ${all}건${parts.length > 0 ? ` = ${parts.join(' + ')}` : ''}${fixed === undefined ? '' : `; 조치됨 ${fixed}건`}`;
    },
    logBaseline: ({ name }) => `기준(baseline)과 비교했습니다: ${name}`,
    logBaselineScan: ({ number }) => `기준(baseline)과 비교했습니다: 진단 ${number}`,
    logEntriesExpired: (entries) => `예외 파일: ${entriesAt(entries)} 항목이 만료되었습니다`,
    logEntriesUnused: (entries) => `예외 파일: ${entriesAt(entries)} 항목에 해당하는 취약점이 없습니다`,
    logLimits: ({ number }) => (number === '' ? '적용 중인 허용 한도' : `진단 ${number}의 결과와 허용 한도`),
    logLimit: ({ measure, found, limit, result }) => `  ${measure}: ${found && `발견 ${found}, `}${limit}${result && ` → ${result}`}`,
    logCategories: () => '유형별 취약점',
    logCategory: ({ category, ...counts }) => `  ${category}: ${severity/* SEVERITIES */.oC.filter((severity) => counts[severity] > 0)
        .map((severity) => `${SEVERITY_NAMES[severity]} ${counts[severity]}건`)
        .join(', ')}`,
    logCategoriesLeftOut: ({ count }) => `  외 ${count}개 유형`,
    logReports: ({ files, draft }) => `보고서: ${files.join(', ')}${draft && `; 예외 파일 초안: ${draft}`} (보관하려면 아티팩트로 업로드하세요)`,
    logReportsIn: ({ folder }) => `보고서 폴더: ${folder} (보관하려면 아티팩트로 업로드하세요)`,
};
function entriesAt({ lines, count }) {
    const more = count - lines.length;
    return `${lines.join(', ')}번째 줄${more > 0 ? ` 외 ${more}개` : ''}의`;
}

;// CONCATENATED MODULE: ./build/texts/ko/review.js

const FAULTS = {
    syntax: (given) => `YAML 형식이 아닙니다: ${given}`,
    'not-a-list': () => '파일은 목록이어야 하며 각 항목은 "- "로 시작해야 합니다',
    'not-an-entry': () => '항목은 "category: XSS"처럼 키와 값으로 이루어져야 합니다',
    'unknown-key': (given) => `항목에 쓸 수 없는 키입니다(${given || '이름 없음'}). 사용할 수 있는 키: category, url, parameter, fingerprint, reason, expires`,
    'repeated-key': (given) => `이 항목에 같은 키가 두 번 있습니다: ${given}`,
    'empty-value': (given) => `값이 비어 있습니다: ${given}`,
    'not-text': (given) => `값이 텍스트가 아닙니다(${given}). 숫자나 true 같은 단어는 따옴표로 감싸세요`,
    alias: (given) => `YAML 별칭은 쓸 수 없습니다${given && `: ${given}`}`,
    'bad-date': (given) => `2026-11-22 형식의 날짜가 아닙니다: ${given}`,
    query: (given) => `주소는 쿼리와 프래그먼트 없이 비교합니다(${given}). 이를 지우고, 경로의 ?나 #은 %3F나 %23으로 쓰세요`,
    'no-selector': () => '조건이 없습니다. category, url, parameter, fingerprint 중 하나 이상을 쓰세요',
    'no-reason': () => '사유(reason)가 없습니다',
};
const review = {
    ignoreProblem: ({ line, fault, given }) => `${line}번째 줄: ${FAULTS[fault](given)}`,
    entriesAdded: ({ count, isNewFile, entries, left }) => `이 풀 리퀘스트가 예외 파일의 항목 ${count}개를 추가하거나 바꿉니다${isNewFile ? '(기준 커밋의 같은 경로에는 파일이 없습니다)' : ''}${entries && `. 줄 번호: ${entries}${left > 0 ? ` 외 ${left}개` : ''}`}. 이 항목에 해당하는 취약점은 여기서 집계하지 않습니다`,
    addedEntriesWithoutToken: () => 'github-token이 비어 있어 이 풀 리퀘스트가 예외 파일에 무엇을 추가하는지 알 수 없습니다',
    addedEntriesUnknown: (failed) => `기준 커밋을 읽을 수 없어 이 풀 리퀘스트가 예외 파일에 무엇을 추가하는지 알 수 없습니다: ${tellApiFailure(failed)}${failed.reason === 'forbidden' ? '. 작업에 contents: read 권한을 주세요' : ''}`,
    addedEntriesUncompared: () => '기준 커밋의 예외 파일이 올바르지 않아 이 풀 리퀘스트가 무엇을 추가하는지 알 수 없습니다',
    draftReason: () => '도입 첫날, 검토 전',
    draftHeading: ({ days }) => [
        `이 진단의 모든 취약점을 ${days}일 동안 예외 처리합니다. 그동안 하나씩 검토하세요.`,
        '이 파일을 저장소에 복사하고 ignore-file 입력에 경로를 쓰세요.',
    ].join('\n'),
};

;// CONCATENATED MODULE: ./build/texts/ko/service.js
const CERTIFICATE_FLAWS = {
    untrusted: '이 러너가 신뢰하지 않는 기관에서 발급했습니다',
    expired: '만료되었습니다',
    early: '아직 유효하지 않습니다',
    'other-host': '다른 호스트의 것입니다',
    invalid: '올바르지 않습니다',
};
function codesOf({ code, status, requestId }) {
    return [code && `코드 ${code}`, `HTTP ${status}`, requestId && `요청 ID ${requestId}`].filter((part) => part !== '');
}
const service = {
    refused: (refusal) => `${refusal.operation} 요청이 거부되었습니다: ${refusal.reason || '사유 없음'} (${codesOf(refusal).join(', ')})`,
    refusedDetail: (refusal) => `(${[`${refusal.operation} 거부됨${refusal.reason && `: ${refusal.reason}`}`, ...codesOf(refusal)].join(', ')})`,
    unreadable: ({ operation, status, start, bytes, requestId }) => `${operation} 요청에 서비스의 JSON이 아닌 응답이 왔습니다 (HTTP ${status}${requestId && `, 요청 ID ${requestId}`}, ${bytes}바이트${start && `, 시작: ${start}`})`,
    unexpectedJson: ({ operation, path, requestId }) => `${operation} 요청에 예상과 다른 형식의 JSON이 왔습니다(위치: ${path}${requestId && `, 요청 ID ${requestId}`})`,
    redirected: ({ operation, status }) => `${operation} 요청에 리디렉션(HTTP ${status}) 응답이 왔습니다. 요청에 인증 정보가 있으므로 따라가지 않습니다`,
    unreachable: ({ operation, host, detail }) => `${operation} 요청을 보낼 수 없습니다: ${host}에 연결할 수 없습니다 (${detail})`,
    badCertificate: ({ operation, host, flaw, detail }) => `${operation} 요청을 보낼 수 없습니다: ${host}의 인증서가 ${CERTIFICATE_FLAWS[flaw]} (${detail})`,
    brokenOff: ({ operation, host, detail }) => `${operation} 요청에 응답이 없습니다: 연결이 끊어졌습니다(호스트: ${host}, ${detail})`,
    timedOutAttempt: ({ operation, host, detail }) => `${operation} 요청에 제한 시간 안에 응답이 없습니다: ${host} (${detail})`,
    tooLarge: ({ operation, host, detail }) => `${operation} 요청의 응답이 너무 커서 읽을 수 없습니다: ${host} (${detail})`,
    adviceNetwork: () => '러너에서 NAVER Cloud API에 접근할 수 있는지 확인하고(방화벽, 프록시 변수, cloud와 api-url 입력) 다시 실행하세요',
    adviceCertificate: ({ flaw }) => flaw === 'untrusted'
        ? '프록시나 방화벽이 중간에서 TLS를 복호화한다면, 단계의 env에 NODE_EXTRA_CA_CERTS로 CA 인증서 파일(PEM)을 지정하고 다시 실행하세요'
        : 'api-url, 프록시 변수, 러너의 시계를 확인하세요. 중간의 다른 장비가 NAVER Cloud 대신 응답했을 수 있습니다',
    adviceUnreadable: () => '러너와 NAVER Cloud 사이의 프록시 등이 대신 응답했을 수 있습니다. api-url과 프록시 변수를 확인하세요',
    adviceTooLarge: () => 'NAVER Cloud 고객지원에 진단 번호와 함께 문의하세요',
    codeUnknown: () => '공개된 오류 코드 표에 없는 코드입니다. NAVER Cloud 고객지원에 요청 ID와 함께 문의하세요',
    code100: () => '게이트웨이가 요청을 이해하지 못했습니다. 입력에 특수 문자가 있는지 확인하고, 없다면 문제를 알려 주세요',
    code200: () => '인증키나 서명이 받아들여지지 않았습니다. access-key와 secret-key가 한 쌍인지, 사용 중인지, cloud 입력의 클라우드 것인지 확인하세요',
    code210: () => '인증키의 계정에 권한이 없습니다. 서브 계정에 Web Security Checker 사용 권한을 주세요',
    code300: () => '게이트웨이에 없는 주소입니다. cloud와 api-url 입력을 확인하세요',
    code400: () => '계정의 API 호출 한도를 모두 사용했습니다. 기다리거나 NAVER Cloud에 한도 상향을 요청하세요',
    code410: () => '동시에 보낸 요청이 너무 많습니다. 동시에 실행하는 진단을 줄이거나 poll-interval을 늘리세요',
    code420: () => '짧은 시간에 보낸 요청이 너무 많습니다. 나중에 다시 시도하거나 poll-interval을 늘리세요',
    code430: () => '요청이 너무 큽니다. exclude-urls, headers, memo를 줄이세요',
    code500: () => '게이트웨이가 뒤의 서비스에 연결하지 못했습니다. 나중에 다시 시도하세요',
    code510: () => '게이트웨이 뒤의 서비스가 제한 시간 안에 응답하지 않았습니다. 나중에 다시 시도하세요',
    code900: () => '게이트웨이에 예기치 않은 오류가 발생했습니다. 나중에 다시 시도하고, 계속되면 NAVER Cloud 고객지원에 문의하세요',
    code901: () => '서비스를 일시적으로 사용할 수 없거나 서비스가 이 진단을 알지 못합니다. 나중에 다시 시도하고, 계속되면 NAVER Cloud 고객지원에 문의하세요',
    code169201: () => '계정이 Web Security Checker를 사용할 수 없습니다. 콘솔에서 이용을 신청하고 서브 계정에 사용 권한을 주세요',
    code169202: () => '서비스가 고객 계정을 확인하지 못했습니다. NAVER Cloud 고객지원에 문의하세요',
    code160331: () => 'http:// 또는 https://로 시작하지 않는 URL이 있습니다. start-url과 exclude-urls를 확인하세요',
    code160332: () => '허용되지 않는 문자가 있는 값이 있습니다. headers와 memo의 특수 문자를 확인하세요',
    code160351: () => '진단 도구가 사이트에 로그인하지 못했습니다. headers의 인증 정보를 확인하고, 세션은 Cookie 헤더로 전달하세요',
    code160353: () => '진단 도구가 사이트에 연결하지 못했습니다. start-url에 인터넷에서 접근할 수 있는지, 허용 목록으로 막혀 있지 않은지 확인하세요',
    code160431: () => '허용되지 않는 값이 있습니다. start-url, exclude-urls, headers, memo의 특수 문자를 확인하세요',
    code160432: () => '빠진 값이 있습니다. start-url, vuln-items, user-agent, speed를 확인하세요',
    code160433: () => '서비스가 알지 못하는 값이 있습니다. vuln-items, user-agent, speed를 확인하세요',
    code160441: () => '진단을 등록하는 중에 서비스에서 오류가 발생했습니다. 다시 시작하기 전에 콘솔의 진단 목록을 확인하세요',
    code160451: () => '이 NAVER Cloud 계정의 서버에 있는 사이트만 진단할 수 있는데, 이 사이트는 그렇지 않습니다. start-url과 인증키의 계정을 확인하세요',
    code160452: () => '대기열이 가득 찼습니다. 나중에 다시 시도하세요',
    code160453: () => '이 사이트는 이미 진단 중이며, 한 사이트는 한 번에 하나만 진단할 수 있습니다. 그 진단이 끝나기를 기다리거나 콘솔에서 중지하세요',
    code160454: () => '대기 중인 진단이 너무 많습니다. 나중에 다시 시도하세요',
    code160455: () => '재진단할 수 없습니다. 도메인과 IP가 전과 같고 첫 진단이 끝난 지 60일 이내여야 하며 재진단 횟수에 제한이 있습니다',
    code160456: () => 'NAVER Cloud 밖의 웹 서버 진단에 대한 동의가 없습니다. 콘솔의 Web Security Checker에서 동의하세요',
    code160457: () => '웹 서버 소유를 증명하는 파일을 찾지 못했습니다. 콘솔의 타사 서버 안내 2단계를 따르세요',
    code160701: () => '보고서는 1년 동안 볼 수 있는데 이 보고서는 기간이 지났습니다. 새 진단을 시작하세요',
    code160842: () => '취소할 진단이 없습니다. 그사이 시작되었거나 끝났습니다',
    code165244: () => '전송한 진단 번호가 서비스의 번호와 다릅니다. 콘솔에서 진단을 확인하세요',
};

;// CONCATENATED MODULE: ./build/texts/ko/time.js

const MINUTE_MS = 60_000;
/** Such as `11월 28일`, in Korea. */
function dayAndMonth(ms) {
    return dayOf((0,clock/* partsOf */.CI)(ms, clock/* KST_AHEAD_MS */.qS).date);
}
function dayOf(date) {
    return `${date.getUTCMonth() + 1}월 ${date.getUTCDate()}일`;
}
const time = {
    moment: ({ ms }) => {
        const kst = (0,clock/* partsOf */.CI)(ms, clock/* KST_AHEAD_MS */.qS);
        const utc = (0,clock/* partsOf */.CI)(ms, 0);
        const day = kst.day === utc.day ? '' : `${dayOf(utc.date)} `;
        return `${kst.day} ${kst.time} KST (${day}${utc.time} UTC)`;
    },
    duration: ({ ms }) => {
        if (ms < MINUTE_MS)
            return `${Math.round(ms / 1_000)}초`;
        const minutes = Math.round(ms / MINUTE_MS);
        const hours = Math.floor(minutes / 60);
        const rest = minutes % 60;
        return [hours > 0 && `${hours}시간`, (rest > 0 || hours === 0) && `${rest}분`].filter(Boolean).join(' ');
    },
};

;// CONCATENATED MODULE: ./build/texts/ko/story.js



const STATES = {
    queued: '대기 중',
    running: '진행 중',
    unclear: '종료(결과 불명)',
    completed: '완료',
    failed: '실패',
    cancelled: '취소',
    stopped: '중지',
};
const LEFT = {
    left: (number) => `진단 ${number}번은 계속 진행됩니다. timeout-minutes를 늘리거나, instance-no로 이어서 기다리거나, 콘솔에서 중지하세요`,
    halted: (number) => `진단 ${number}번을 중지했습니다. timeout-minutes를 늘리세요`,
    halting: (number) => `진단 ${number}번을 중지하는 중입니다. timeout-minutes를 늘리세요`,
};
function urls(crawled) {
    return crawled === undefined ? '알 수 없음' : `${crawled}개`;
}
function scanIn(number) {
    return number === '' ? '' : `진단 번호 ${number}. `;
}
function withoutStop(sentence) {
    return sentence.replace(/[.\s]+$/, '');
}
function began(startedAt) {
    return startedAt === undefined ? '' : `(시작: ${time.moment({ ms: startedAt })})`;
}
const story = {
    warning: ({ what }) => `경고: ${what}`,
    ordering: ({ site, token }) => `진단을 요청합니다: ${site} (콘솔 메모: ${token})`,
    orderingRescan: ({ site, token, number }) => `진단 ${number}의 재진단을 요청합니다: ${site} (콘솔 메모: ${token})`,
    rehearsal: ({ site, body }) => `시험 실행: 다음 내용으로 진단을 요청하게 됩니다: ${site}, ${body}`,
    rehearsalAttach: ({ number }) => `시험 실행: 진단 ${number}에 연결하게 됩니다`,
    dryRunDone: () => '시험 실행(dry-run) 통과: 입력과 인증키가 올바릅니다. 진단을 시작하지 않았고 과금되지 않았습니다',
    attached: ({ number }) => `진단 ${number}에 연결했습니다`,
    attachedToEarlier: ({ number }) => `이 실행의 이전 시도가 시작한 진단 ${number}에 연결했습니다. 다시 과금되지 않습니다(새로 진단하려면 on-rerun: new)`,
    attachedScan: ({ startedAt }) => `이 실행이 시작하지 않은 진단의 판정입니다${began(startedAt)}`,
    attachedEarlierScan: ({ startedAt }) => `이 실행의 이전 시도가 시작한 진단의 판정입니다${began(startedAt)}. 새로 진단하려면 on-rerun을 new로 설정하세요`,
    numberUnknown: ({ number }) => `계정에 진단 ${number}번이 없습니다`,
    adviceNumberUnknown: () => 'instance-no를 확인하고, 인증키가 진단한 계정의 것인지 확인하세요',
    numberOfOther: ({ number }) => `진단 ${number}번의 URL이 start-url과 다릅니다`,
    adviceNumberOfOther: () => 'start-url을 생략하거나 그 URL의 진단 번호를 쓰세요',
    rescanNumberUnknown: ({ number }) => `계정에 이 URL의 진단 ${number}번이 없습니다`,
    adviceRescanNumber: () => 'rescan에 같은 start-url의 진단 번호, auto 또는 never를 쓰세요',
    siteUnknown: ({ number }) => `진단 ${number}번이 어느 사이트의 것인지 서비스가 알려 주지 않습니다`,
    adviceSiteUnknown: () => '콘솔에서 진단을 확인하거나 start-url로 새 진단을 시작하세요',
    coverageNarrower: ({ what }) => `진단 범위가 이 단계에서 요청한 것보다 좁습니다: ${what}`,
    adviceCoverage: () => 'vuln-items를 줄이거나 exclude-urls를 넓혀 진단 범위에 맞추거나, 새 진단을 시작하세요',
    adviceNotOrdered: () => '이 단계는 다른 진단을 요청했습니다. 콘솔에서 그 진단을 찾아 instance-no로 판정하세요',
    itemsNarrower: ({ items }) => `다음 항목을 진단하지 않았습니다: ${items.join(', ')}`,
    itemsUnknown: () => '보고서에 진단 항목이 없어, 이 단계에서 요청한 것보다 범위가 좁을 수 있습니다',
    exclusionsUnknown: () => '보고서에 제외한 URL이 없어, 이 단계에서 요청한 것보다 범위가 좁을 수 있습니다',
    sessionUnknown: () => '이 단계는 사이트에 인증 정보를 보내지만, 진단은 인증 없이 실행되어 덜 보았을 수 있습니다',
    rescanVerdict: () => '재진단의 판정입니다. 세션을 포함해 첫 진단의 설정을 사용했거나 첫 진단에서 발견한 것만 확인했을 수 있습니다',
    adviceRescanCoverage: () => '재진단은 첫 진단의 설정을 사용할 수 있습니다. rescan을 never로 설정해 새로 진단하거나, vuln-items와 exclude-urls를 이 진단의 범위에 맞추세요',
    exclusionsWider: ({ count }) => `이 단계에서 제외하지 않은 URL ${count}개를 제외했습니다`,
    baselineNone: () => '비교할 이전의 완료된 진단이 없어 모든 취약점을 신규로 집계합니다',
    baselineExpired: ({ number }) => `기준 진단 ${number}의 보고서를 더 이상 읽을 수 없어 모든 취약점을 신규로 집계합니다`,
    baselinePassedOver: ({ numbers, chosen }) => `이전 진단의 보고서를 읽을 수 없어(${numbers.join(', ')}) ${chosen ? `더 오래된 진단 ${chosen}번을 기준으로 합니다` : '모든 취약점을 신규로 집계합니다'}`,
    baselineStartUnknown: ({ number }) => `서비스가 진단 ${number}의 시작 시각을 알려 주지 않아 앞선 진단을 구분할 수 없습니다. 모든 취약점을 신규로 집계합니다`,
    baselineOfOther: () => '기준이 진단과 다른 사이트의 것이므로 취약점을 사이트 안의 위치로 비교합니다',
    baselineMatchesNothing: () => '기준이 진단과 다른 사이트의 것이고 일치하는 취약점이 하나도 없습니다. 의도한 기준인지 확인하세요',
    adviceBaseline: () => '진단을 요청하지 않았습니다. 다른 기준을 고르거나 다시 실행하세요',
    adviceBaselineNumber: () => '진단을 요청하지 않았습니다. baseline의 번호를 확인하세요',
    twinFound: ({ number, kept, isOver }) => `이 실행의 진단이 하나 더 있습니다(${number}, 판정 대상 ${kept}). ${isOver ? '이미 끝났지만' : '중지하고 있지만'} 과금됩니다`,
    interruptedBy: ({ signal }) => `단계가 ${signal} 신호를 받았습니다`,
    adviceInterrupted: () => '이 단계가 시작한 것을 중지하고 있으며, 정리 단계에서 다시 확인합니다',
    adviceInterruptedLeft: () => 'stop-on-cancel이 false이므로 진단은 계속됩니다. instance-no로 이어서 기다리거나 콘솔에서 중지하세요',
    cleanedUp: ({ number }) => `진단 ${number}번이 끝났습니다`,
    cleanedUpAfterAll: ({ number }) => `진단 ${number}번이 끝났습니다. 다른 진단이 있었는데도 이 단계의 요청으로 만들어졌으므로 과금됩니다`,
    cleanedUpNone: ({ token }) => `요청(${token})으로 만들어진 진단이 없습니다`,
    cleanedUpNoSecond: ({ token }) => `요청(${token})으로 두 번째 진단이 만들어지지 않았습니다`,
    cleanUpLeft: ({ number }) => `stop-on-cancel이 false이므로 진단 ${number}번을 그대로 둡니다. instance-no로 이어서 기다리거나 콘솔에서 중지하세요`,
    cleanUpLeftUnknown: ({ token }) => `stop-on-cancel이 false이므로, 진단이 시작되었다면 그대로 둡니다. 콘솔의 진단 목록에서 ${token} 메모를 찾으세요`,
    cleanUpFailed: ({ number }) => `정리 실패: 진단 ${number}번이 아직 진행 중일 수 있습니다. 콘솔에서 중지하세요`,
    cleanUpUnsettled: ({ token }) => `정리 실패: 진단이 시작되었는지 알 수 없습니다. 콘솔의 진단 목록에서 ${token} 메모를 찾고, 있으면 중지하세요`,
    cleanUpLikely: ({ number }) => `정리 실패: 진단 ${number}번을 이 단계가 시작했을 수 있지만 메모로는 알 수 없습니다. 맞다면 콘솔에서 중지하세요`,
    ledgerUnreadable: () => '단계가 저장한 상태를 읽을 수 없습니다',
    adviceLedger: () => '콘솔에서 이 실행의 진단을 찾아 중지하세요',
    cleanUpTitle: () => 'Web Security Checker: 정리',
    orderAccepted: () => '진단 요청이 접수되었습니다. 진단 번호를 찾습니다',
    orderOpen: ({ what }) => `진단 요청이 접수되었는지 알 수 없습니다: ${what}. 다시 보내기 전에 진단을 찾아봅니다`,
    orderAgain: ({ what }) => `진단이 만들어지지 않아 다시 요청합니다 (${what})`,
    orderWaits: ({ what }) => `차례를 기다립니다: ${what}`,
    orderRepeated: ({ what }) => `사이트가 진단 중이라는 응답이 왔지만 요청은 접수되었습니다(${what}). 중간에서 요청이 두 번 전송되었습니다`,
    orderConflicts: ({ numbers }) => `이 사이트의 다른 진단이 진행 중입니다: ${numbers.join(', ')}. 알려진 바로는 이 요청으로 진단이 만들어지지 않았습니다`,
    orderOfSameRun: ({ number }) => `진단 ${number}번은 이 실행의 다른 작업, 단계 또는 매트릭스의 것이므로 판정하지 않고 기다립니다`,
    orderUnsettled: ({ token, trouble, numbers }) => `진단이 시작되었는지 알 수 없습니다: ${trouble ? `진단 목록을 읽을 수 없습니다 (${trouble})` : `메모에 ${token} 토큰이 있는 진단이 목록에 없습니다`}${numbers.length > 0 ? `. 메모로는 누구의 것인지 알 수 없는 진단: ${numbers.join(', ')}` : ''}`,
    adviceLikely: () => '이 단계가 시작했는지 콘솔에서 확인하세요. 맞다면 과금되므로 instance-no로 판정하거나 콘솔에서 중지하세요',
    adviceUnsettled: ({ token }) => `다시 실행하기 전에 콘솔의 진단 목록에서 ${token} 메모를 찾으세요. 있으면 과금됩니다`,
    scanNotListed: ({ seconds }) => `요청은 접수되었지만 ${seconds}초가 지나도 토큰이 있는 진단이 목록에 없습니다. URL과 시각으로도 계속 찾습니다`,
    scanFound: ({ number }) => `진단 ${number}번이 시작되었습니다. 콘솔: Services > Security > Web Security Checker`,
    waitingForScan: ({ number }) => `진단 ${number}번이 끝나기를 기다립니다`,
    scanLikely: ({ number }) => `서비스에 메모가 남지 않아 진단 ${number}번을 URL과 시작 시각만으로 알아보았습니다`,
    scanProgress: ({ state, progress, crawled, found, minutes }) => [
        STATES[state],
        progress !== undefined && `${progress} %`,
        crawled !== undefined && `URL ${crawled}개 수집`,
        found !== undefined && `${state === 'running' ? '지금까지 ' : ''}취약점 ${found}건`,
        minutes > 0 && `${minutes}분 동안 변화 없음`,
    ]
        .filter((part) => part !== false)
        .join(', '),
    scanUnnumbered: ({ token }) => `메모에 ${token} 토큰이 있는 진단에 번호가 없습니다`,
    endUnknown: ({ number }) => `진단 ${number}번이 끝났지만 어떻게 끝났는지 서비스가 알려 주지 않습니다`,
    scanGone: ({ number }) => `진단 ${number}번이 더 이상 목록에 없습니다`,
    endUnclear: ({ number }) => `진단 ${number}번이 끝났지만 어떻게 끝났는지 서비스가 알려 주지 않습니다`,
    adviceScanGone: () => '콘솔에서 진단을 찾아보세요',
    lookTroubled: ({ what }) => `진단 목록을 읽을 수 없습니다: ${what}. 다시 시도합니다`,
    watchTroubled: ({ what }) => `진단을 확인할 수 없습니다: ${what}. 다시 시도합니다`,
    watchRecovered: () => '진단을 다시 확인할 수 있습니다',
    clockCorrected: ({ seconds, isBehind }) => `이 컴퓨터의 시계가 서비스보다 ${seconds}초 ${isBehind ? '느립니다' : '빠릅니다'}. 지금부터 서비스의 시계를 따릅니다`,
    reportLags: () => '진단은 완료되었지만 보고서를 아직 읽을 수 없어 다시 요청합니다',
    reportExpired: () => '보고서를 더 이상 읽을 수 없습니다. 보고서는 1년 동안 보관됩니다',
    adviceReportExpired: () => '새 진단을 시작하세요',
    reportMissing: () => '서비스의 응답에 보고서가 없습니다',
    reportUnreadable: ({ path }) => `보고서에 믿을 수 있는 건수가 없습니다(위치: ${path})`,
    adviceReport: () => '콘솔에서 보고서를 확인하고, 보고서에 문제가 없다면 진단 번호와 함께 알려 주세요',
    countsDisagree: ({ stated, detailed }) => `보고서의 내용이 서로 다릅니다. 합계(${namesOf('/')})는 ${stated}, 상세는 ${detailed}이며 각각 큰 쪽을 집계합니다`,
    reportPartlyUnread: ({ places }) => `보고서의 일부를 읽을 수 없습니다(위치: ${places}). 표의 건수가 서로 맞으므로 그 건수로 판정합니다`,
    risksRaised: () => `이전 취약점 중 위험도가 더 높아진 것(${namesOf(', ', severity/* SEVERITIES */.oC.slice(0, -1))})이 더 있습니다. 어느 것인지 보고서에 없어 신규로 집계하되 표시하지 않습니다`,
    countsBelowList: ({ listed, counted }) => `진단 목록에는 취약점 ${listed}건, 보고서에는 ${counted}건이 있으며 보고서를 따릅니다. 콘솔에서 비교해 보세요`,
    crawlFell: ({ crawled, before }) => `수집한 URL이 ${crawled}개로, 같은 URL의 직전 진단(${before}개)보다 크게 줄었습니다. 세션이 만료되거나 방화벽에 막히면 사이트가 깨끗해 보입니다. 판정을 믿기 전에 진단을 확인하세요`,
    crawlNotCompared: () => '같은 URL의 직전 진단이 수집한 URL 수를 읽을 수 없어, 수집이 크게 줄었더라도 알 수 없습니다',
    crawlCountUnknown: () => '서비스가 수집한 URL 수를 알려 주지 않습니다',
    reportNotWritten: ({ reason }) => `보고서를 쓸 수 없습니다: ${reason}`,
    summaryNotWritten: ({ reason }) => `작업 요약을 쓸 수 없습니다: ${reason}`,
    outputsNotSet: ({ reason }) => `출력을 설정할 수 없습니다: ${reason}`,
    notAllShown: ({ reason }) => `일부 내용을 표시할 수 없습니다: ${reason}`,
    gatePassed: ({ number, counts }) => `게이트 통과: ${counts}. 진단 번호 ${number}`,
    gateFailed: ({ number, counts, broken }) => `게이트 실패: ${counts} (허용: ${broken}). 진단 번호 ${number}. 취약점을 수정해 배포한 뒤 워크플로를 새로 실행하세요. 다시 실행(re-run)하면 같은 진단을 다시 판정합니다`,
    leastUrls: ({ least }) => `${least}개`,
    leastShare: ({ least, percent, before }) => `${least}개(직전 진단 ${before}개의 ${percent}%)`,
    crawlUnread: ({ number, crawled }) => `진단 실패: 완료되었고 수집한 URL은 ${urls(crawled)}이지만, min-crawled-urls에 필요한 직전 진단의 수를 읽을 수 없습니다. 진단 번호 ${number}. 이 번호를 instance-no에 넣고 다시 실행하세요`,
    tooFewUrls: ({ number, crawled, least }) => `진단 실패: 완료되었지만 수집한 URL이 ${urls(crawled)}입니다(min-crawled-urls: ${least} 이상). 진단 번호 ${number}. start-url이 진단 도구에 페이지와 링크를 보여 주는지 확인하세요(로그인, 허용 목록, 리디렉션에 막혔을 수 있습니다)`,
    reportUnusable: ({ number, what, advice }) => `진단 실패: 완료되었지만 판정할 보고서가 없습니다. ${what}. 진단 번호 ${number}. ${advice}`,
    scanFailed: ({ number, reason }) => `진단 실패: 서비스가 진단을 완료하지 못했습니다${reason && ` (${withoutStop(reason)})`}. 진단 번호 ${number}. 콘솔에서 상세 설명을 보고 원인을 해결한 뒤 다시 실행하세요`,
    scanCancelled: ({ number }) => `진단 실패: 시작하기 전에 콘솔이나 다른 사람이 취소했습니다. 진단 번호 ${number}. 판정을 받으려면 다시 실행하세요`,
    scanStopped: ({ number }) => `진단 실패: 끝나기 전에 콘솔이나 다른 사람이 중지했습니다. 진단 번호 ${number}. 판정을 받으려면 다시 실행하세요`,
    timedOut: ({ number, minutes, state, scanIs }) => `진단 실패: ${minutes}분 안에 끝나지 않았습니다(${STATES[state]}). ${LEFT[scanIs](number)}`,
    turnNeverCame: ({ minutes, what }) => `진단 실패: ${minutes}분이 지나도 시작하지 못했습니다(${what}). 시작된 진단은 없습니다. timeout-minutes를 늘리거나 사이트가 진단 중이지 않을 때 실행하세요`,
    noTimeLeft: ({ minutes }) => `진단 실패: 진단을 요청하기 전에 제한 시간 ${minutes}분이 지났습니다. 시작된 진단은 없습니다. timeout-minutes를 늘리세요`,
    timeTooShort: ({ sites, minutes, need }) => `사이트 ${sites}개를 ${minutes}분 안에 모두 진단하지 못할 수 있습니다. 진단당 1시간, 동시에 10개, 같은 호스트는 차례로 진단하면 약 ${need}분이 걸립니다. timeout-minutes를 늘리세요`,
    hostHasTurn: () => '같은 호스트의 다른 사이트를 진단하고 있었습니다',
    neverOrdered: () => '진단을 요청하기 전에 시간이 지났습니다',
    leftToLaterRun: ({ number }) => `진단 시작됨: ${number}. 아직 판정이 없습니다. 이후 실행에서 instance-no로 판정을 받으세요`,
    serviceFailed: ({ what, number, advice }) => `서비스 또는 네트워크 오류: ${what}. ${scanIn(number)}${advice}`,
    configurationWrong: ({ what, number, advice }) => `설정 오류: ${what}. ${scanIn(number)}${advice}`,
    interrupted: ({ what, number, advice }) => `중단됨: ${what}. ${scanIn(number)}${advice}`,
    actionFailed: ({ what, number, advice }) => `액션 오류: ${what}. ${scanIn(number)}${advice}`,
    internalError: ({ name }) => `예기치 않은 오류 (${name})`,
    adviceInternal: () => '이 단계의 로그와 함께 알려 주세요',
    broken: ({ measure, most }) => `${measure === 'total' ? '합계' : SEVERITY_NAMES[measure]} ${most}건`,
    countedNew: (counts) => `새로 발견된 취약점 ${namedCounts(counts)}`,
    counted: (counts) => namedCounts(counts),
};

;// CONCATENATED MODULE: ./build/texts/ko/categories.js
/** What Korean guides call the scanner's categories, next to the scanner's own words. */
const CATEGORY_NAMES = new Map([
    ['LFI', '로컬 파일 포함'],
    ['SQL Injection', 'SQL 삽입'],
    ['XSS', '크로스사이트 스크립팅'],
    ['RFI', '원격 파일 포함'],
    ['SSRF', '서버사이드 요청 위조'],
    ['File Upload', '파일 업로드'],
    ['File Download', '파일 다운로드'],
    ['XXE', 'XML 외부 개체 참조'],
    ['Command Injection', '운영체제 명령 실행'],
    ['Insufficient Authorization', '불충분한 인가'],
    ['Specific Vulnerability', '알려진 취약점'],
    ['File Management', '불필요한 파일 노출'],
    ['Directory Listing', '디렉터리 목록 노출'],
    ['Source Code Disclosure', '소스 코드 노출'],
    ['Information Disclosure', '정보 누출'],
    ['URL Redirection', 'URL 리디렉션'],
    ['Insecure SSL/TLS', '취약한 SSL/TLS'],
    ['Mixed Content', '혼합 콘텐츠'],
    ['HTTP Request Smuggling', 'HTTP 요청 스머글링'],
    ['Personal Information Exposure', '개인정보 노출'],
    ['SSI Injection', 'SSI 삽입'],
]);

;// CONCATENATED MODULE: ./build/texts/ko/summary.js


const GATES = {
    passed: '게이트 통과',
    failed: '게이트 실패',
    'not-evaluated': '판정 없음',
};
const END_NAMES = {
    'gate-passed': '게이트 통과',
    'dry-run': '시험 실행 통과',
    started: '진단 시작됨',
    'gate-failed': '게이트 실패',
    'too-few-urls': '수집 URL 부족',
    'report-unusable': '보고서 사용 불가',
    'scan-stopped': '진단 중지됨',
    'scan-cancelled': '진단 취소됨',
    'scan-failed': '진단 실패',
    'timed-out': '시간 초과',
    error: '오류',
};
const RESULT_NAMES = {
    failed: '게이트 실패',
    'not-evaluated': '판정 없음',
    started: '진단 중',
    'dry-run': '시험 실행 통과',
    passed: '게이트 통과',
};
const MEASURE_NAMES = { ...SEVERITY_NAMES, total: '합계' };
const MATRIX_ROWS = {
    found: '발견',
    new: '신규',
    known: '기존(기준 진단)',
    counted: '신규 + 기존',
    ignored: '예외 처리',
    fixed: '조치됨',
};
function markDefault(isDefault) {
    return isDefault ? ' (기본값)' : '';
}
function markSoftened(isSoftened) {
    return isSoftened ? ' (warn-only가 true이므로 경고로만 처리)' : '';
}
function sitesIn(results) {
    return results.reduce((sum, { count }) => sum + count, 0);
}
function weighResults(results) {
    const wrong = results.filter(({ result }) => result === 'failed' || result === 'not-evaluated');
    const told = (wrong.length > 0 ? wrong : results).map(({ result, count }) => `${RESULT_NAMES[result]} ${count}개`);
    return `사이트 ${sitesIn(results)}개 중 ${told.join(', ')}`;
}
const summary = {
    ending: ({ gate, isSoftened }) => `Web Security Checker: ${GATES[gate]}${markSoftened(isSoftened)}`,
    siteNamed: ({ name }) => name,
    siteOfScan: ({ number }) => `진단 ${number}`,
    siteAt: ({ position, count }) => `사이트 ${count}개 중 ${position}번째`,
    aboutSite: ({ site, what }) => `${site}: ${what}`,
    endName: ({ end }) => END_NAMES[end],
    siteEnding: ({ site, end, isSoftened }) => `${site}: ${END_NAMES[end]}${markSoftened(isSoftened)}`,
    sitesEnding: ({ results, isSoftened }) => `Web Security Checker: ${weighResults(results)}${markSoftened(isSoftened)}`,
    sitesCounted: ({ results }) => `사이트 ${sitesIn(results)}개: ${results.map(({ result, count }) => `${RESULT_NAMES[result]} ${count}`).join(', ')}`,
    leftRunning: ({ count }) => `진단 ${count}건이 계속 진행됩니다. 이후 단계에서 다음 입력으로 판정을 받으세요:`,
    inputLine: ({ line }) => line,
    measureName: ({ measure }) => MEASURE_NAMES[measure],
    measureNewName: ({ measure }) => `신규 ${MEASURE_NAMES[measure]}`,
    quotation: ({ text }) => text,
    category: ({ name }) => {
        const korean = CATEGORY_NAMES.get(name);
        return korean === undefined ? name : `${name}(${korean})`;
    },
    // The name says it already.
    categoryMeaning: () => '',
    enumeration: ({ items }) => items.join(', '),
    hidden: () => '[숨김]',
    leftOut: ({ count }) => `… (${count}자 생략)`,
    matrixRow: ({ row }) => MATRIX_ROWS[row],
    matrixNote: ({ defaults, isAll }) => `발견 건수 / 허용 건수.${defaults.length === 0
        ? ''
        : isAll
            ? ' 허용 건수는 기본값입니다.'
            : ` ${defaults.map((measure) => MEASURE_NAMES[measure]).join('·')}의 허용 건수는 기본값입니다.`}`,
    matrixUncompared: () => '기준(baseline)이 없어 새 취약점인지는 알 수 없습니다.',
    headingBreaking: ({ count, isNew }) => `조치 대상 (${isNew ? '신규 ' : ''}${count}건)`,
    headingWithin: ({ count }) => `허용 한도 이내의 취약점 ${count}건`,
    headingKnown: ({ count }) => `기존 취약점 ${count}건 (기준 진단에 있어 집계하지 않음)`,
    headingSettings: () => '진단 정보, 허용 한도, 보고서 파일',
    entriesToLookAt: ({ expired, unused }) => `확인할 예외 항목 ${expired + unused}개 (만료 ${expired}개, 해당 없음 ${unused}개)`,
    findingsMore: ({ count }) => `외 ${count}건`,
    findingsUnread: ({ count }) => `상세 내용을 읽을 수 없는 취약점 ${count}건은 집계에 포함되지만 표시할 수 없습니다.`,
    findingsNotKept: ({ count }) => `그 밖의 취약점 ${count}건은 집계에 포함되며 보고서에서만 볼 수 있습니다.`,
    columnRisk: () => '위험도',
    columnWhat: () => '취약점',
    columnWhere: () => '위치',
    findingFix: () => '조치 방법',
    findingSent: () => '공격 구문',
    findingSeen: () => '응답',
    findingAddress: () => 'URL',
    findingEntriesLeftOut: ({ count }) => `같은 종류의 취약점이 ${count}건 더 있습니다. 보고서와 함께 저장된 초안(*.ignore.yml)에서 항목을 복사하세요`,
    findingMore: () => '요청, 설명, 예외 처리 방법',
    baselineUsed: () => '기준',
    limitOf: ({ what }) => `허용 한도: ${what}`,
    reportHint: () => '보고서 파일은 작업이 끝나면 사라집니다. 보관하려면 폴더를 아티팩트로 업로드하세요.',
    runPage: () => '이 실행 보기',
    summaryShortened: () => '작업 요약의 크기 제한 때문에 일부 내용을 줄였습니다. 전체 내용은 보고서에 있습니다.',
    headingIgnored: ({ count }) => `예외 처리 ${count}건`,
    headingExpired: () => '만료된 예외 항목',
    headingUnused: () => '해당하는 취약점이 없는 예외 항목',
    ignoredUntil: ({ days }) => (days === undefined ? '기한 없음' : days === 0 ? '오늘까지' : `${days}일 남음`),
    entryLine: ({ line }) => `${line}번째 줄`,
    findingIsNew: () => '신규',
    headingCategories: () => '유형별 취약점',
    headingSeverity: ({ severity, count }) => `위험도 ${SEVERITY_NAMES[severity]}: ${count}건`,
    columnNew: () => '신규',
    columnResult: () => '결과',
    columnCategory: () => '유형',
    columnFinding: () => '취약점',
    columnReason: () => '사유',
    columnExpires: () => '기한',
    columnEntry: () => '항목',
    columnSelects: () => '조건',
    limitMost: ({ most, isDefault }) => `${most === undefined ? '한도 없음' : `최대 ${most}건`}${markDefault(isDefault)}`,
    limitLeast: ({ least, isDefault }) => `최소 ${least}개${markDefault(isDefault)}`,
    limitShare: ({ percent }) => `직전 진단의 ${percent}% 이상`,
    limitResult: ({ holds, isLeast }) => (holds ? '충족' : isLeast ? '부족' : '초과'),
    crawledUrls: () => '수집한 URL',
    scanSite: () => '사이트',
    scanNumber: () => '진단 번호',
    scanStarted: () => '시작',
    scanEnded: () => '종료',
    scanCharged: () => '과금',
    scansCharged: ({ count }) => `${count}회`,
    reportFile: () => '보고서',
    reportFolder: () => '보고서 폴더',
    categoryUnread: () => '상세 내용 없음',
    categoriesLeftOut: ({ count }) => `외 ${count}개 유형`,
    messagesLeftOut: ({ count }) => `외 ${count}건`,
    nothingFound: () => '발견된 취약점이 없습니다.',
    countsOnly: () => '공개 저장소의 실행 결과는 누구나 볼 수 있으므로 건수와 유형만 표시합니다. 자세한 내용은 콘솔에서 진단을 확인하거나 details를 full로 설정하세요.',
    findingParameter: () => '파라미터',
    findingPayload: () => '공격 값',
    findingEvidence: () => '증거',
    findingRequest: () => '요청',
    findingReferer: () => 'Referer',
    findingRequestBody: () => '요청 본문',
    findingDescription: () => '설명',
    findingRecommendation: () => '조치 방법',
    findingReference: () => '참고',
    categoryUnnamed: () => '이름 없는 유형',
    findingBare: () => '보고서에 더 자세한 내용이 없습니다.',
};

;// CONCATENATED MODULE: ./build/texts/ko/verdict.js


const CAUSES = {
    configuration: '설정이 잘못되었습니다',
    service: '서비스 또는 네트워크 오류입니다',
    interruption: '실행이 중단되었습니다',
    action: '액션에 오류가 발생했습니다',
};
const verdict = {
    verdictTitle: ({ end, site, findings, isOnNew, isSoftened, cause }) => {
        const at = site && `${site}에서 `;
        const of = site && `${site} `;
        const some = `${isOnNew ? '새 ' : ''}취약점 ${findings}건`;
        switch (end) {
            case 'gate-failed':
                return `게이트 실패${isSoftened ? '(경고로만 처리)' : ''}: ${at}${some}`;
            case 'gate-passed':
                return findings === 0
                    ? `게이트 통과: ${at}${isOnNew ? '새 ' : ''}취약점 없음`
                    : `게이트 통과: ${at}${some}, 허용 한도 이내`;
            case 'dry-run':
                return '시험 실행(dry-run) 통과: 진단을 시작하지 않았고 과금되지 않았습니다';
            case 'started':
                return `${of}진단을 시작했습니다`;
            case 'too-few-urls':
                return `판정 없음: ${of}진단이 수집한 URL이 너무 적습니다`;
            case 'report-unusable':
                return `판정 없음: ${of}진단에 판정할 보고서가 없습니다`;
            case 'scan-failed':
                return `판정 없음: ${of}진단이 실패했습니다`;
            case 'scan-cancelled':
                return `판정 없음: ${of}진단이 취소되었습니다`;
            case 'scan-stopped':
                return `판정 없음: ${of}진단이 중지되었습니다`;
            case 'timed-out':
                return `판정 없음: ${of}진단이 제한 시간 안에 끝나지 않았습니다`;
            case 'error':
                return `판정 없음${site && ` (${site})`}: ${CAUSES[cause]}`;
        }
    },
    verdictCounts: ({ counts, baseline }) => `${baseline && `${baseline} 이후 새로 발견: `}${counts.map(limitedCount).join(', ')}.`,
    verdictNothingNew: ({ baseline, known }) => `${baseline} 이후 새로 발견된 취약점이 없습니다${known > 0 ? ` (기존 취약점 ${known}건은 남아 있습니다)` : ''}.`,
    belowTitle: ({ sentence }) => sentence.replace(/^진단 실패: /, ''),
    verdictNothing: () => '발견된 취약점이 없습니다.',
    verdictNothingCounts: () => '발견된 취약점은 모두 예외 처리되었습니다.',
    baselineScan: ({ number, startedAt }) => `기준 진단 ${number}${startedAt === undefined ? '' : ` (${dayAndMonth(startedAt)})`}`,
    baselineFile: ({ path }) => `기준 파일 ${path}`,
    baselineNothing: () => '첫 진단',
    scanInConsole: ({ number }) => `콘솔에서 진단 ${number} 보기`,
    urlsCrawled: ({ count }) => `수집한 URL ${count}개`,
    nothingCharged: () => '과금 없음',
    nothingWasCharged: () => '과금되지 않았습니다.',
    charged: ({ count }) => `진단 ${count}회 과금`,
    nextStepFix: () => '수정 사항을 배포한 뒤 워크플로를 새로 실행하세요.',
    nextStepRerun: () => '푸시하거나 “Run workflow”로 실행하면 됩니다. “Re-run jobs”는 다시 진단하지 않고 기존 진단 결과로 판정만 다시 합니다.',
    history: ({ scans, found }) => `최근 진단별 전체 취약점 수(서비스 집계 기준, 기존·예외 처리 포함): ${[
        ...scans.map((scan) => `${dayAndMonth(scan.startedAt)} ${scan.found}건`),
        ...(found === undefined ? [] : [`이번 ${found}건`]),
    ].join(', ')}.`,
};
function limitedCount({ measure, count, most }) {
    const name = measure === 'total' ? '합계' : SEVERITY_NAMES[measure];
    return `${name} ${count}건(${most === undefined ? '허용 한도 없음' : `허용 ${most}건`})`;
}

;// CONCATENATED MODULE: ./build/texts/ko.js












/** Every text that people read, in Korean. What code scanning shows stays in English. */
const ko = {
    ...story,
    ...inputs,
    ...service,
    ...summary,
    ...verdict,
    ...time,
    ...annotations,
    ...log,
    ...forum,
    ...review,
    ...sarif/* sarif */.I,
    ...html,
};


/***/ })

};
