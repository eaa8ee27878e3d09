import type { inputs as english } from '../en/inputs.ts';

const FOLDER_FAULTS: Readonly<Record<string, string>> = {
  ENOTDIR: '경로나 그 일부가 파일입니다',
  ENOENT: '끊어진 링크이거나 작업 공간이 없습니다',
  EACCES: '권한이 없습니다',
  EPERM: '권한이 없습니다',
  EROFS: '읽기 전용 파일 시스템입니다',
  ENOSPC: '디스크가 가득 찼습니다',
};

export const inputs: typeof english = {
  inputsRefused: ({ inputs, problems }) =>
    `잘못된 입력이 ${inputs}개 있습니다${problems > inputs ? ` (문제 ${problems}건)` : ''}`,
  nothingSent: () => '요청을 보내지 않았고 과금되지 않았습니다',
  inputsAdvice: () => '이 단계의 입력을 고친 뒤 다시 실행하세요. 요청을 보내지 않았고 과금되지 않았습니다',
  inputRefused: ({ input, wrong, allowed }) => `${input}: ${wrong}. 허용되는 값: ${allowed}`,
  inputFileRefused: ({ input, wrong }) => `${input}: ${wrong}`,

  inputGiven: ({ given }) => `올바르지 않은 값입니다: ${given}`,
  inputGivenSecret: () => '올바르지 않은 값입니다(비밀 값이므로 표시하지 않음)',
  inputNotGiven: () => '값이 없습니다',
  inputUrlOfOwn: ({ given }) =>
    `${given}: 항상 실행 중인 컴퓨터 자신을 가리킵니다. 진단 도구는 NAVER Cloud에서 실행되므로 접근할 수 없습니다`,
  siteNotPublic: ({ site }) =>
    `${site}: 호스트가 사설 주소이거나 내부 이름입니다. 진단 도구는 NAVER Cloud에서 실행되므로 다른 사이트에 접근하거나 접근하지 못할 수 있습니다`,
  inputLinesDiffer: ({ numbers, sites }) => `사이트는 ${sites}개인데 번호는 ${numbers}개입니다`,
  inputHeaderOfOneHost: ({ name }) => `헤더 ${name}: 여러 호스트로 전송됩니다`,
  inputRepeated: ({ given }) => `두 번 입력했습니다: ${given}`,
  inputWordUnknown: ({ given, nearest }) => `알 수 없는 값입니다: ${given} (가장 비슷한 값: ${nearest})`,
  inputAllNotAlone: () => 'ALL은 다른 값과 함께 쓸 수 없습니다',
  inputHeaderUnreadable: ({ line }) =>
    `${line}번째 줄(비밀 값일 수 있어 표시하지 않음): 헤더 이름과 콜론으로 시작하지 않습니다`,
  inputHeaderEmpty: ({ line, name }) => `${line}번째 줄의 ${name}: 값이 없습니다`,
  inputHeaderControl: ({ line, name }) =>
    `${line}번째 줄의 ${name} 값(비밀 값일 수 있어 표시하지 않음): 제어 문자가 있습니다`,
  inputHeaderRepeated: ({ line, name }) => `${line}번째 줄의 ${name}: 앞에 나온 이름과 같습니다(대소문자 무시)`,

  credentialsMissing: ({ missing, reason }) =>
    `${missing.map(({ input, env }) => `${input}(또는 환경 변수 ${env})`).join(', ')} 값이 없습니다. ${reason}`,
  credentialsOrdinarily: () => 'NAVER Cloud 계정의 API 인증키를 저장소 시크릿에 저장하고 이 단계에 전달하세요',
  credentialsInFork: () =>
    '포크에서 온 풀 리퀘스트의 실행이며, GitHub는 포크에 시크릿을 전달하지 않습니다. 여기서는 이 단계를 건너뛰고 병합한 뒤 진단하세요',
  credentialsInDependabot: () =>
    'Dependabot이 시작한 실행이며, Dependabot은 시크릿을 따로 관리합니다. 그곳에도 인증키를 추가하거나(Settings, Secrets and variables, Dependabot) 이 단계를 건너뛰세요',

  certificatesUnchecked: () =>
    'NODE_TLS_REJECT_UNAUTHORIZED=0: Node가 모든 인증서를 받아들이므로, NAVER Cloud와의 통신을 가로챈 누군가가 취약점이 없는 보고서로 응답할 수 있습니다. 이 변수를 제거하고, 프록시나 방화벽이 TLS를 복호화한다면 NODE_EXTRA_CA_CERTS로 CA 인증서 파일(PEM)을 지정하세요',

  allowedAnything: () => '모든 텍스트',
  allowedKey: () => 'NAVER Cloud에 표시된 인증키(공백 없는 ASCII 문자)',
  allowedToken: () => 'GitHub 토큰(공백 없는 ASCII 문자)',
  allowedWords: ({ words }) => `${words.join(', ')} (대소문자 무시)`,
  allowedVulnItems: ({ words }) =>
    `ALL 하나만 쓰거나, 나머지를 쉼표나 줄 바꿈으로 구분해서 입력(대소문자 무시): ${words.join(', ')}`,
  allowedOrigin: () =>
    'https://api.example.com 같은 출처(origin). 사용자 이름, 경로, 쿼리, 프래그먼트는 쓸 수 없으며 http://는 루프백(localhost, 127.0.0.1, [::1])에서만 허용',
  allowedUrlOrNumber: () => 'http:// 또는 https://로 시작하는 URL 하나 이상, 또는 대신 instance-no에 진단 번호',
  allowedScanNumbers: () => '콘솔과 instance-no 출력에 표시되는 숫자로 된 진단 번호를 한 줄에 하나씩, 중복 없이 입력',
  allowedSites: () =>
    'http:// 또는 https://로 시작하는 URL을 한 줄에 하나씩, 중복 없이 입력. 사용자 이름, 비밀번호, 프래그먼트, 공백, 제어 문자는 쓸 수 없음',
  allowedNumberForEach: () => 'start-url의 각 줄에 번호 하나씩 같은 순서로 쓰거나 start-url을 생략',
  allowedRescanOfSeveral: ({ count }) => `사이트가 ${count}개이므로 never 또는 auto`,
  allowedBaselineOfSeveral: ({ count }) => `사이트가 ${count}개이므로 previous 또는 빈 값`,
  allowedHeadersOfSeveral: () => '인증 정보가 없는 헤더. 호스트가 여러 개이므로 로그인마다 단계를 나누세요',
  allowedExclusionOfSeveral: () => 'start-url에 있는 사이트 중 하나와 호스트가 같은 URL',
  allowedRescan: () => 'never, auto 또는 완료된 진단의 번호(숫자)',
  allowedUrls: () =>
    'http:// 또는 https://로 시작하는 URL을 한 줄에 하나씩 입력. 사용자 이름, 비밀번호, 프래그먼트, 공백, 제어 문자는 쓸 수 없음',
  allowedHeaders: () =>
    '`Name: value` 형식으로 한 줄에 하나씩 입력. 이름은 중복 없이 문자, 숫자, RFC 9110이 허용하는 기호만, 값에는 제어 문자 없이',
  allowedMemo: ({ most }) => `제어 문자 없는 최대 ${most}자의 한 줄`,
  allowedSeconds: ({ from, to }) => `${from}~${to}초(예: 30, 0.5)`,
  allowedMinutes: ({ from, to }) => `${from}~${to}분(예: 90, 0.5)`,
  allowedCrawl: () => '1 이상의 정수, 또는 같은 URL의 직전 진단이 수집한 수의 1%~100%',
  allowedLimit: () => '0 이상의 정수, 또는 허용 한도가 없으면 none',
  allowedFile: () => '작업 공간 기준의 상대 경로. 작업 공간 안, .git 밖이어야 하며 콜론과 제어 문자는 쓸 수 없음',
  allowedBaseline: () => 'previous, 진단 번호(숫자), 또는 저장한 보고서의 작업 공간 기준 상대 경로',
  allowedBaselineBeside: () => 'instance-no와 다른 진단. 진단을 자기 자신과 비교할 수 없음',
  allowedBaselineForNew: () =>
    'previous, 진단 번호, 또는 저장한 보고서의 경로. gate-on: new에는 기준(baseline)이 필요함',
  fileUnreadable: ({ path, reason }) => `파일을 읽을 수 없습니다: ${path} (${reason})`,
  folderRefused: ({ path, reason }) =>
    `폴더에 쓸 수 없습니다: ${path} (${
      reason === ''
        ? '링크가 작업 공간 밖을 가리킵니다'
        : `${FOLDER_FAULTS[reason] ?? '시스템이 거부했습니다'}, ${reason}`
    })`,
  fileNoReport: ({ path }) => `이 액션이 저장한 보고서가 아닙니다: ${path}`,
  allowedFolder: () =>
    '작업 공간 기준의 상대 경로. 작업 공간 안, .git 밖이어야 하며 콜론과 제어 문자, 점이나 공백으로 끝나는 이름은 쓸 수 없음',
};
