/** Why GitHub's API did not do what it was asked; see `ApiFailure`. */
export interface ApiFailed {
  reason: 'forbidden' | 'rate-limited' | 'refused' | 'unavailable' | 'unreachable';
  /** Undefined if no answer came. */
  status: number | undefined;
}

const FAILURES: Readonly<Record<ApiFailed['reason'], string>> = {
  forbidden: 'the token may not do that',
  'rate-limited': 'GitHub limits how often it may be asked',
  refused: 'GitHub did not accept it',
  unavailable: 'GitHub had an error',
  unreachable: 'GitHub did not answer',
};

export function tellApiFailure({ reason, status }: ApiFailed): string {
  return `${FAILURES[reason]}${status === undefined ? '' : ` (HTTP ${status})`}`;
}
