import type { ScanState } from '../../domain/scan.ts';
import { SEVERITIES } from '../../judge/severity.ts';
import type { story as english } from '../en/story.ts';
import { namedCounts, namesOf, SEVERITY_NAMES } from './severity.ts';
import { time } from './time.ts';

const STATES: Readonly<Record<ScanState, string>> = {
  queued: '대기 중',
  running: '진행 중',
  unclear: '종료(결과 불명)',
  completed: '완료',
  failed: '실패',
  cancelled: '취소',
  stopped: '중지',
};

const LEFT = {
  left: (number: string) =>
    `진단 ${number}번은 계속 진행됩니다. timeout-minutes를 늘리거나, instance-no로 이어서 기다리거나, 콘솔에서 중지하세요`,
  halted: (number: string) => `진단 ${number}번을 중지했습니다. timeout-minutes를 늘리세요`,
  halting: (number: string) => `진단 ${number}번을 중지하는 중입니다. timeout-minutes를 늘리세요`,
} as const;

function urls(crawled: number | undefined): string {
  return crawled === undefined ? '알 수 없음' : `${crawled}개`;
}

function scanIn(number: string): string {
  return number === '' ? '' : `진단 번호 ${number}. `;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/[.\s]+$/, '');
}

function began(startedAt: number | undefined): string {
  return startedAt === undefined ? '' : `(시작: ${time.moment({ ms: startedAt })})`;
}

export const story: typeof english = {
  warning: ({ what }) => `경고: ${what}`,
  ordering: ({ site, token }) => `진단을 요청합니다: ${site} (콘솔 메모: ${token})`,
  orderingRescan: ({ site, token, number }) => `진단 ${number}의 재진단을 요청합니다: ${site} (콘솔 메모: ${token})`,
  rehearsal: ({ site, body }) => `시험 실행: 다음 내용으로 진단을 요청하게 됩니다: ${site}, ${body}`,
  rehearsalAttach: ({ number }) => `시험 실행: 진단 ${number}에 연결하게 됩니다`,
  dryRunDone: () => '시험 실행(dry-run) 통과: 입력과 인증키가 올바릅니다. 진단을 시작하지 않았고 과금되지 않았습니다',
  attached: ({ number }) => `진단 ${number}에 연결했습니다`,
  attachedToEarlier: ({ number }) =>
    `이 실행의 이전 시도가 시작한 진단 ${number}에 연결했습니다. 다시 과금되지 않습니다(새로 진단하려면 on-rerun: new)`,
  attachedScan: ({ startedAt }) => `이 실행이 시작하지 않은 진단의 판정입니다${began(startedAt)}`,
  attachedEarlierScan: ({ startedAt }) =>
    `이 실행의 이전 시도가 시작한 진단의 판정입니다${began(startedAt)}. 새로 진단하려면 on-rerun을 new로 설정하세요`,
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
  rescanVerdict: () =>
    '재진단의 판정입니다. 세션을 포함해 첫 진단의 설정을 사용했거나 첫 진단에서 발견한 것만 확인했을 수 있습니다',
  adviceRescanCoverage: () =>
    '재진단은 첫 진단의 설정을 사용할 수 있습니다. rescan을 never로 설정해 새로 진단하거나, vuln-items와 exclude-urls를 이 진단의 범위에 맞추세요',
  exclusionsWider: ({ count }) => `이 단계에서 제외하지 않은 URL ${count}개를 제외했습니다`,
  baselineNone: () => '비교할 이전의 완료된 진단이 없어 모든 취약점을 신규로 집계합니다',
  baselineExpired: ({ number }) =>
    `기준 진단 ${number}의 보고서를 더 이상 읽을 수 없어 모든 취약점을 신규로 집계합니다`,
  baselinePassedOver: ({ numbers, chosen }) =>
    `이전 진단의 보고서를 읽을 수 없어(${numbers.join(', ')}) ${
      chosen ? `더 오래된 진단 ${chosen}번을 기준으로 합니다` : '모든 취약점을 신규로 집계합니다'
    }`,
  baselineStartUnknown: ({ number }) =>
    `서비스가 진단 ${number}의 시작 시각을 알려 주지 않아 앞선 진단을 구분할 수 없습니다. 모든 취약점을 신규로 집계합니다`,
  baselineOfOther: () => '기준이 진단과 다른 사이트의 것이므로 취약점을 사이트 안의 위치로 비교합니다',
  baselineMatchesNothing: () =>
    '기준이 진단과 다른 사이트의 것이고 일치하는 취약점이 하나도 없습니다. 의도한 기준인지 확인하세요',
  adviceBaseline: () => '진단을 요청하지 않았습니다. 다른 기준을 고르거나 다시 실행하세요',
  adviceBaselineNumber: () => '진단을 요청하지 않았습니다. baseline의 번호를 확인하세요',
  twinFound: ({ number, kept, isOver }) =>
    `이 실행의 진단이 하나 더 있습니다(${number}, 판정 대상 ${kept}). ${isOver ? '이미 끝났지만' : '중지하고 있지만'} 과금됩니다`,
  interruptedBy: ({ signal }) => `단계가 ${signal} 신호를 받았습니다`,
  adviceInterrupted: () => '이 단계가 시작한 것을 중지하고 있으며, 정리 단계에서 다시 확인합니다',
  adviceInterruptedLeft: () =>
    'stop-on-cancel이 false이므로 진단은 계속됩니다. instance-no로 이어서 기다리거나 콘솔에서 중지하세요',
  cleanedUp: ({ number }) => `진단 ${number}번이 끝났습니다`,
  cleanedUpAfterAll: ({ number }) =>
    `진단 ${number}번이 끝났습니다. 다른 진단이 있었는데도 이 단계의 요청으로 만들어졌으므로 과금됩니다`,
  cleanedUpNone: ({ token }) => `요청(${token})으로 만들어진 진단이 없습니다`,
  cleanedUpNoSecond: ({ token }) => `요청(${token})으로 두 번째 진단이 만들어지지 않았습니다`,
  cleanUpLeft: ({ number }) =>
    `stop-on-cancel이 false이므로 진단 ${number}번을 그대로 둡니다. instance-no로 이어서 기다리거나 콘솔에서 중지하세요`,
  cleanUpLeftUnknown: ({ token }) =>
    `stop-on-cancel이 false이므로, 진단이 시작되었다면 그대로 둡니다. 콘솔의 진단 목록에서 ${token} 메모를 찾으세요`,
  cleanUpFailed: ({ number }) => `정리 실패: 진단 ${number}번이 아직 진행 중일 수 있습니다. 콘솔에서 중지하세요`,
  cleanUpUnsettled: ({ token }) =>
    `정리 실패: 진단이 시작되었는지 알 수 없습니다. 콘솔의 진단 목록에서 ${token} 메모를 찾고, 있으면 중지하세요`,
  cleanUpLikely: ({ number }) =>
    `정리 실패: 진단 ${number}번을 이 단계가 시작했을 수 있지만 메모로는 알 수 없습니다. 맞다면 콘솔에서 중지하세요`,
  ledgerUnreadable: () => '단계가 저장한 상태를 읽을 수 없습니다',
  adviceLedger: () => '콘솔에서 이 실행의 진단을 찾아 중지하세요',
  cleanUpTitle: () => 'Web Security Checker: 정리',
  orderAccepted: () => '진단 요청이 접수되었습니다. 진단 번호를 찾습니다',
  orderOpen: ({ what }) => `진단 요청이 접수되었는지 알 수 없습니다: ${what}. 다시 보내기 전에 진단을 찾아봅니다`,
  orderAgain: ({ what }) => `진단이 만들어지지 않아 다시 요청합니다 (${what})`,
  orderWaits: ({ what }) => `차례를 기다립니다: ${what}`,
  orderRepeated: ({ what }) =>
    `사이트가 진단 중이라는 응답이 왔지만 요청은 접수되었습니다(${what}). 중간에서 요청이 두 번 전송되었습니다`,
  orderConflicts: ({ numbers }) =>
    `이 사이트의 다른 진단이 진행 중입니다: ${numbers.join(', ')}. 알려진 바로는 이 요청으로 진단이 만들어지지 않았습니다`,
  orderOfSameRun: ({ number }) =>
    `진단 ${number}번은 이 실행의 다른 작업, 단계 또는 매트릭스의 것이므로 판정하지 않고 기다립니다`,
  orderUnsettled: ({ token, trouble, numbers }) =>
    `진단이 시작되었는지 알 수 없습니다: ${
      trouble ? `진단 목록을 읽을 수 없습니다 (${trouble})` : `메모에 ${token} 토큰이 있는 진단이 목록에 없습니다`
    }${numbers.length > 0 ? `. 메모로는 누구의 것인지 알 수 없는 진단: ${numbers.join(', ')}` : ''}`,
  adviceLikely: () =>
    '이 단계가 시작했는지 콘솔에서 확인하세요. 맞다면 과금되므로 instance-no로 판정하거나 콘솔에서 중지하세요',
  adviceUnsettled: ({ token }) => `다시 실행하기 전에 콘솔의 진단 목록에서 ${token} 메모를 찾으세요. 있으면 과금됩니다`,
  scanNotListed: ({ seconds }) =>
    `요청은 접수되었지만 ${seconds}초가 지나도 토큰이 있는 진단이 목록에 없습니다. URL과 시각으로도 계속 찾습니다`,
  scanFound: ({ number }) => `진단 ${number}번이 시작되었습니다. 콘솔: Services > Security > Web Security Checker`,
  waitingForScan: ({ number }) => `진단 ${number}번이 끝나기를 기다립니다`,
  scanLikely: ({ number }) => `서비스에 메모가 남지 않아 진단 ${number}번을 URL과 시작 시각만으로 알아보았습니다`,
  scanProgress: ({ state, progress, crawled, found, minutes }) =>
    [
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
  clockCorrected: ({ seconds, isBehind }) =>
    `이 컴퓨터의 시계가 서비스보다 ${seconds}초 ${isBehind ? '느립니다' : '빠릅니다'}. 지금부터 서비스의 시계를 따릅니다`,
  reportLags: () => '진단은 완료되었지만 보고서를 아직 읽을 수 없어 다시 요청합니다',
  reportExpired: () => '보고서를 더 이상 읽을 수 없습니다. 보고서는 1년 동안 보관됩니다',
  adviceReportExpired: () => '새 진단을 시작하세요',
  reportMissing: () => '서비스의 응답에 보고서가 없습니다',
  reportUnreadable: ({ path }) => `보고서에 믿을 수 있는 건수가 없습니다(위치: ${path})`,
  adviceReport: () => '콘솔에서 보고서를 확인하고, 보고서에 문제가 없다면 진단 번호와 함께 알려 주세요',
  countsDisagree: ({ stated, detailed }) =>
    `보고서의 내용이 서로 다릅니다. 합계(${namesOf('/')})는 ${stated}, 상세는 ${detailed}이며 각각 큰 쪽을 집계합니다`,
  reportPartlyUnread: ({ places }) =>
    `보고서의 일부를 읽을 수 없습니다(위치: ${places}). 표의 건수가 서로 맞으므로 그 건수로 판정합니다`,
  risksRaised: () =>
    `이전 취약점 중 위험도가 더 높아진 것(${namesOf(', ', SEVERITIES.slice(0, -1))})이 더 있습니다. 어느 것인지 보고서에 없어 신규로 집계하되 표시하지 않습니다`,
  countsBelowList: ({ listed, counted }) =>
    `진단 목록에는 취약점 ${listed}건, 보고서에는 ${counted}건이 있으며 보고서를 따릅니다. 콘솔에서 비교해 보세요`,
  crawlFell: ({ crawled, before }) =>
    `수집한 URL이 ${crawled}개로, 같은 URL의 직전 진단(${before}개)보다 크게 줄었습니다. 세션이 만료되거나 방화벽에 막히면 사이트가 깨끗해 보입니다. 판정을 믿기 전에 진단을 확인하세요`,
  crawlNotCompared: () => '같은 URL의 직전 진단이 수집한 URL 수를 읽을 수 없어, 수집이 크게 줄었더라도 알 수 없습니다',
  crawlCountUnknown: () => '서비스가 수집한 URL 수를 알려 주지 않습니다',
  reportNotWritten: ({ reason }) => `보고서를 쓸 수 없습니다: ${reason}`,
  summaryNotWritten: ({ reason }) => `작업 요약을 쓸 수 없습니다: ${reason}`,
  outputsNotSet: ({ reason }) => `출력을 설정할 수 없습니다: ${reason}`,
  notAllShown: ({ reason }) => `일부 내용을 표시할 수 없습니다: ${reason}`,

  gatePassed: ({ number, counts }) => `게이트 통과: ${counts}. 진단 번호 ${number}`,
  gateFailed: ({ number, counts, broken }) =>
    `게이트 실패: ${counts} (허용: ${broken}). 진단 번호 ${number}. 취약점을 수정해 배포한 뒤 워크플로를 새로 실행하세요. 다시 실행(re-run)하면 같은 진단을 다시 판정합니다`,
  leastUrls: ({ least }) => `${least}개`,
  leastShare: ({ least, percent, before }) => `${least}개(직전 진단 ${before}개의 ${percent}%)`,
  crawlUnread: ({ number, crawled }) =>
    `진단 실패: 완료되었고 수집한 URL은 ${urls(crawled)}이지만, min-crawled-urls에 필요한 직전 진단의 수를 읽을 수 없습니다. 진단 번호 ${number}. 이 번호를 instance-no에 넣고 다시 실행하세요`,
  tooFewUrls: ({ number, crawled, least }) =>
    `진단 실패: 완료되었지만 수집한 URL이 ${urls(crawled)}입니다(min-crawled-urls: ${least} 이상). 진단 번호 ${number}. start-url이 진단 도구에 페이지와 링크를 보여 주는지 확인하세요(로그인, 허용 목록, 리디렉션에 막혔을 수 있습니다)`,
  reportUnusable: ({ number, what, advice }) =>
    `진단 실패: 완료되었지만 판정할 보고서가 없습니다. ${what}. 진단 번호 ${number}. ${advice}`,
  scanFailed: ({ number, reason }) =>
    `진단 실패: 서비스가 진단을 완료하지 못했습니다${reason && ` (${withoutStop(reason)})`}. 진단 번호 ${number}. 콘솔에서 상세 설명을 보고 원인을 해결한 뒤 다시 실행하세요`,
  scanCancelled: ({ number }) =>
    `진단 실패: 시작하기 전에 콘솔이나 다른 사람이 취소했습니다. 진단 번호 ${number}. 판정을 받으려면 다시 실행하세요`,
  scanStopped: ({ number }) =>
    `진단 실패: 끝나기 전에 콘솔이나 다른 사람이 중지했습니다. 진단 번호 ${number}. 판정을 받으려면 다시 실행하세요`,
  timedOut: ({ number, minutes, state, scanIs }) =>
    `진단 실패: ${minutes}분 안에 끝나지 않았습니다(${STATES[state]}). ${LEFT[scanIs](number)}`,
  turnNeverCame: ({ minutes, what }) =>
    `진단 실패: ${minutes}분이 지나도 시작하지 못했습니다(${what}). 시작된 진단은 없습니다. timeout-minutes를 늘리거나 사이트가 진단 중이지 않을 때 실행하세요`,
  noTimeLeft: ({ minutes }) =>
    `진단 실패: 진단을 요청하기 전에 제한 시간 ${minutes}분이 지났습니다. 시작된 진단은 없습니다. timeout-minutes를 늘리세요`,
  timeTooShort: ({ sites, minutes, need }) =>
    `사이트 ${sites}개를 ${minutes}분 안에 모두 진단하지 못할 수 있습니다. 진단당 1시간, 동시에 10개, 같은 호스트는 차례로 진단하면 약 ${need}분이 걸립니다. timeout-minutes를 늘리세요`,
  hostHasTurn: () => '같은 호스트의 다른 사이트를 진단하고 있었습니다',
  neverOrdered: () => '진단을 요청하기 전에 시간이 지났습니다',
  leftToLaterRun: ({ number }) =>
    `진단 시작됨: ${number}. 아직 판정이 없습니다. 이후 실행에서 instance-no로 판정을 받으세요`,
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
