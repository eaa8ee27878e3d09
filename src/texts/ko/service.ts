import type { service as english } from '../en/service.ts';

type Flaw = Parameters<(typeof english)['adviceCertificate']>[0]['flaw'];

const CERTIFICATE_FLAWS: Readonly<Record<Flaw, string>> = {
  untrusted: '이 러너가 신뢰하지 않는 기관에서 발급했습니다',
  expired: '만료되었습니다',
  early: '아직 유효하지 않습니다',
  'other-host': '다른 호스트의 것입니다',
  invalid: '올바르지 않습니다',
};

function codesOf({ code, status, requestId }: Parameters<(typeof english)['refused']>[0]): readonly string[] {
  return [code && `코드 ${code}`, `HTTP ${status}`, requestId && `요청 ID ${requestId}`].filter((part) => part !== '');
}

export const service: typeof english = {
  refused: (refusal) =>
    `${refusal.operation} 요청이 거부되었습니다: ${refusal.reason || '사유 없음'} (${codesOf(refusal).join(', ')})`,
  refusedDetail: (refusal) =>
    `(${[`${refusal.operation} 거부됨${refusal.reason && `: ${refusal.reason}`}`, ...codesOf(refusal)].join(', ')})`,
  unreadable: ({ operation, status, start, bytes, requestId }) =>
    `${operation} 요청에 서비스의 JSON이 아닌 응답이 왔습니다 (HTTP ${status}${
      requestId && `, 요청 ID ${requestId}`
    }, ${bytes}바이트${start && `, 시작: ${start}`})`,
  unexpectedJson: ({ operation, path, requestId }) =>
    `${operation} 요청에 예상과 다른 형식의 JSON이 왔습니다(위치: ${path}${requestId && `, 요청 ID ${requestId}`})`,
  redirected: ({ operation, status }) =>
    `${operation} 요청에 리디렉션(HTTP ${status}) 응답이 왔습니다. 요청에 인증 정보가 있으므로 따라가지 않습니다`,
  unreachable: ({ operation, host, detail }) =>
    `${operation} 요청을 보낼 수 없습니다: ${host}에 연결할 수 없습니다 (${detail})`,
  badCertificate: ({ operation, host, flaw, detail }) =>
    `${operation} 요청을 보낼 수 없습니다: ${host}의 인증서가 ${CERTIFICATE_FLAWS[flaw]} (${detail})`,
  brokenOff: ({ operation, host, detail }) =>
    `${operation} 요청에 응답이 없습니다: 연결이 끊어졌습니다(호스트: ${host}, ${detail})`,
  timedOutAttempt: ({ operation, host, detail }) =>
    `${operation} 요청에 제한 시간 안에 응답이 없습니다: ${host} (${detail})`,
  tooLarge: ({ operation, host, detail }) =>
    `${operation} 요청의 응답이 너무 커서 읽을 수 없습니다: ${host} (${detail})`,

  adviceNetwork: () =>
    '러너에서 NAVER Cloud API에 접근할 수 있는지 확인하고(방화벽, 프록시 변수, cloud와 api-url 입력) 다시 실행하세요',
  adviceCertificate: ({ flaw }) =>
    flaw === 'untrusted'
      ? '프록시나 방화벽이 중간에서 TLS를 복호화한다면, 단계의 env에 NODE_EXTRA_CA_CERTS로 CA 인증서 파일(PEM)을 지정하고 다시 실행하세요'
      : 'api-url, 프록시 변수, 러너의 시계를 확인하세요. 중간의 다른 장비가 NAVER Cloud 대신 응답했을 수 있습니다',
  adviceUnreadable: () =>
    '러너와 NAVER Cloud 사이의 프록시 등이 대신 응답했을 수 있습니다. api-url과 프록시 변수를 확인하세요',
  adviceTooLarge: () => 'NAVER Cloud 고객지원에 진단 번호와 함께 문의하세요',
  codeUnknown: () => '공개된 오류 코드 표에 없는 코드입니다. NAVER Cloud 고객지원에 요청 ID와 함께 문의하세요',

  code100: () =>
    '게이트웨이가 요청을 이해하지 못했습니다. 입력에 특수 문자가 있는지 확인하고, 없다면 문제를 알려 주세요',
  code200: () =>
    '인증키나 서명이 받아들여지지 않았습니다. access-key와 secret-key가 한 쌍인지, 사용 중인지, cloud 입력의 클라우드 것인지 확인하세요',
  code210: () => '인증키의 계정에 권한이 없습니다. 서브 계정에 Web Security Checker 사용 권한을 주세요',
  code300: () => '게이트웨이에 없는 주소입니다. cloud와 api-url 입력을 확인하세요',
  code400: () => '계정의 API 호출 한도를 모두 사용했습니다. 기다리거나 NAVER Cloud에 한도 상향을 요청하세요',
  code410: () => '동시에 보낸 요청이 너무 많습니다. 동시에 실행하는 진단을 줄이거나 poll-interval을 늘리세요',
  code420: () => '짧은 시간에 보낸 요청이 너무 많습니다. 나중에 다시 시도하거나 poll-interval을 늘리세요',
  code430: () => '요청이 너무 큽니다. exclude-urls, headers, memo를 줄이세요',
  code500: () => '게이트웨이가 뒤의 서비스에 연결하지 못했습니다. 나중에 다시 시도하세요',
  code510: () => '게이트웨이 뒤의 서비스가 제한 시간 안에 응답하지 않았습니다. 나중에 다시 시도하세요',
  code900: () =>
    '게이트웨이에 예기치 않은 오류가 발생했습니다. 나중에 다시 시도하고, 계속되면 NAVER Cloud 고객지원에 문의하세요',
  code901: () =>
    '서비스를 일시적으로 사용할 수 없거나 서비스가 이 진단을 알지 못합니다. 나중에 다시 시도하고, 계속되면 NAVER Cloud 고객지원에 문의하세요',
  code169201: () =>
    '계정이 Web Security Checker를 사용할 수 없습니다. 콘솔에서 이용을 신청하고 서브 계정에 사용 권한을 주세요',
  code169202: () => '서비스가 고객 계정을 확인하지 못했습니다. NAVER Cloud 고객지원에 문의하세요',
  code160331: () => 'http:// 또는 https://로 시작하지 않는 URL이 있습니다. start-url과 exclude-urls를 확인하세요',
  code160332: () => '허용되지 않는 문자가 있는 값이 있습니다. headers와 memo의 특수 문자를 확인하세요',
  code160351: () =>
    '진단 도구가 사이트에 로그인하지 못했습니다. headers의 인증 정보를 확인하고, 세션은 Cookie 헤더로 전달하세요',
  code160353: () =>
    '진단 도구가 사이트에 연결하지 못했습니다. start-url에 인터넷에서 접근할 수 있는지, 허용 목록으로 막혀 있지 않은지 확인하세요',
  code160431: () => '허용되지 않는 값이 있습니다. start-url, exclude-urls, headers, memo의 특수 문자를 확인하세요',
  code160432: () => '빠진 값이 있습니다. start-url, vuln-items, user-agent, speed를 확인하세요',
  code160433: () => '서비스가 알지 못하는 값이 있습니다. vuln-items, user-agent, speed를 확인하세요',
  code160441: () =>
    '진단을 등록하는 중에 서비스에서 오류가 발생했습니다. 다시 시작하기 전에 콘솔의 진단 목록을 확인하세요',
  code160451: () =>
    '이 NAVER Cloud 계정의 서버에 있는 사이트만 진단할 수 있는데, 이 사이트는 그렇지 않습니다. start-url과 인증키의 계정을 확인하세요',
  code160452: () => '대기열이 가득 찼습니다. 나중에 다시 시도하세요',
  code160453: () =>
    '이 사이트는 이미 진단 중이며, 한 사이트는 한 번에 하나만 진단할 수 있습니다. 그 진단이 끝나기를 기다리거나 콘솔에서 중지하세요',
  code160454: () => '대기 중인 진단이 너무 많습니다. 나중에 다시 시도하세요',
  code160455: () =>
    '재진단할 수 없습니다. 도메인과 IP가 전과 같고 첫 진단이 끝난 지 60일 이내여야 하며 재진단 횟수에 제한이 있습니다',
  code160456: () => 'NAVER Cloud 밖의 웹 서버 진단에 대한 동의가 없습니다. 콘솔의 Web Security Checker에서 동의하세요',
  code160457: () => '웹 서버 소유를 증명하는 파일을 찾지 못했습니다. 콘솔의 타사 서버 안내 2단계를 따르세요',
  code160701: () => '보고서는 1년 동안 볼 수 있는데 이 보고서는 기간이 지났습니다. 새 진단을 시작하세요',
  code160842: () => '취소할 진단이 없습니다. 그사이 시작되었거나 끝났습니다',
  code165244: () => '전송한 진단 번호가 서비스의 번호와 다릅니다. 콘솔에서 진단을 확인하세요',
};
