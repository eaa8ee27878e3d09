/**
 * The errors that the service answers with: the vendor's two tables (Web Security Checker overview,
 * "공통 오류" and "서비스 오류") as data, and the forms of errors that NAVER Cloud's gateways have been seen
 * to use.
 */

/** Errors of the API gateway: they come with an HTTP status. */
export const GATEWAY_ERRORS = [
  { status: 400, code: 100, message: 'Bad Request Exception' },
  { status: 401, code: 200, message: 'Authentication Failed' },
  { status: 401, code: 210, message: 'Permission Denied' },
  { status: 404, code: 300, message: 'Not Found Exception' },
  { status: 429, code: 400, message: 'Quota Exceeded' },
  { status: 429, code: 410, message: 'Throttle Limited' },
  { status: 429, code: 420, message: 'Rate Limited' },
  { status: 413, code: 430, message: 'Request Entity Too Large' },
  { status: 503, code: 500, message: 'Endpoint Error' },
  { status: 504, code: 510, message: 'Endpoint Timeout' },
  { status: 500, code: 900, message: 'Unexpected Error' },
] as const;

/**
 * Errors of the service itself: they come with HTTP 200. The messages are the vendor's, slips
 * included.
 */
export const SERVICE_ERRORS = [
  { code: 901, message: 'API Call Fail' },
  { code: 169201, message: 'Auth Check Error' },
  { code: 169202, message: 'User Check Error' },
  { code: 160331, message: 'ActionURL Check Error' },
  { code: 160332, message: 'Param Check Error' },
  { code: 160351, message: 'Login_Check_Fail' },
  { code: 160353, message: 'URL Connection Error' },
  { code: 160431, message: 'Param Check Error' },
  { code: 160432, message: 'Param Check Null' },
  { code: 160433, message: 'Param Value Not Define' },
  { code: 160441, message: 'DB Execute Query Error' },
  { code: 160451, message: 'Assets_Check_Fail' },
  { code: 160452, message: 'Queue_Full' },
  { code: 160453, message: 'Already_Exists' },
  { code: 160454, message: 'TooMany_Insert' },
  { code: 160455, message: 'ReScan Create failed' },
  { code: 160456, message: 'Managed Service agree chk failed' },
  { code: 160457, message: 'Managed Service file chk failed' },
  { code: 160701, message: 'Open period expired' },
  { code: 160842, message: 'DB Matcing Data 0' },
  { code: 165244, message: 'DB Data Record CNT Not Matching' },
] as const;

export type GatewayCode = (typeof GATEWAY_ERRORS)[number]['code'];
export type ServiceCode = (typeof SERVICE_ERRORS)[number]['code'];

/**
 * The forms of an error's body, the gateway's and the service's own first. The last two come from a
 * proxy in between.
 */
export const ERROR_SHAPES = [
  'error',
  'response-error',
  'flat',
  'code-msg',
  'timestamp',
  'return-code',
  'html',
  'text',
] as const;
export type ErrorShape = (typeof ERROR_SHAPES)[number];

/** One error, before it has a form. */
export interface ErrorContent {
  readonly status: number;
  readonly code: number | string;
  readonly message: string;
  readonly details?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface ErrorBody {
  readonly contentType: string;
  readonly body: string;
}

const JSON_TYPE = 'application/json;charset=UTF-8';

/** The HTTP status and message of a gateway code. */
export function gatewayError(code: GatewayCode): { readonly status: number; readonly message: string } {
  const row = GATEWAY_ERRORS.find((error) => error.code === code);
  if (row === undefined) throw new RangeError(`no gateway error has the code ${code}`);
  return row;
}

/** The vendor's message for a service code; a general one for a code in no table. */
export function serviceMessage(code: number): string {
  return SERVICE_ERRORS.find((error) => error.code === code)?.message ?? 'Unknown Service Error';
}

/** Writes an error as a body in the given form. */
export function shapeError(shape: ErrorShape, error: ErrorContent): ErrorBody {
  if (shape === 'html') return { contentType: 'text/html', body: errorPage(error.status, error.message) };
  if (shape === 'text') return { contentType: 'text/plain', body: `${error.status} ${error.message}\n` };
  return { contentType: JSON_TYPE, body: JSON.stringify(errorObject(shape, error)) };
}

function errorObject(shape: Exclude<ErrorShape, 'html' | 'text'>, error: ErrorContent): object {
  const { code, message, details, status } = error;
  switch (shape) {
    case 'error':
      return { error: { errorCode: code, message, ...(details === undefined ? {} : { details }) } };
    case 'response-error':
      return { responseError: { returnCode: String(code), returnMessage: message } };
    case 'flat':
      return { errorCode: Number(code), message };
    case 'code-msg':
      return { code: String(code), msg: message };
    case 'timestamp':
      return { timestamp: new Date(error.at).toISOString(), status, error: message, message: details ?? message };
    case 'return-code':
      return { returnCode: String(code), returnDesc: message, returnMessage: message, resources: null };
  }
}

/** A page that a proxy in between would send instead of an answer. */
export function errorPage(status: number, title: string): string {
  return (
    `<!DOCTYPE html>\n<html><head><title>${status} ${title}</title></head>\n` +
    `<body><center><h1>${status} ${title}</h1></center><hr><center>nginx</center></body></html>\n`
  );
}
