/**
 * The scanner's categories among the 21 web items of 주요정보통신기반시설 기술적 취약점 분석·평가 방법 상세가이드
 * of 2026. Only those whose item is certain: the guide names command, SSI and XXE injection under
 * 코드 인젝션, and the others by name.
 */
export const INSPECTION_ITEMS: ReadonlyMap<string, string> = new Map([
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
