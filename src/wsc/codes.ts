import type { FaultKind } from '../fault.ts';
import type { Message } from '../texts/message.ts';
import { say } from '../texts/message.ts';
import type { Refusal } from './service-fault.ts';

/** What is known about one of the service's error codes. */
export interface CodeMeaning {
  /** Who must act. */
  readonly kind: FaultKind;
  readonly advice: Message;
  readonly isTransient: boolean;
  /** The code alone does not say whether the request had an effect. */
  readonly isOpen: boolean;
  readonly refusal: Refusal;
}

type CodeTraits = Partial<Pick<CodeMeaning, 'isTransient' | 'isOpen' | 'refusal'>>;

function meaning(kind: FaultKind, advice: Message, traits: CodeTraits = {}): CodeMeaning {
  return { kind, advice, isTransient: false, isOpen: false, refusal: 'other', ...traits };
}

/**
 * The codes of the vendor's two tables: the gateway's own, which come with an HTTP status, and the
 * service's, which come with HTTP 200.
 */
const MEANINGS: ReadonlyMap<string, CodeMeaning> = new Map([
  ['100', meaning('configuration', say('code100'), { refusal: 'bad-value' })],
  ['200', meaning('configuration', say('code200'), { refusal: 'wrong-signature' })],
  ['210', meaning('configuration', say('code210'), { refusal: 'no-permission' })],
  ['300', meaning('configuration', say('code300'))],
  ['400', meaning('service', say('code400'), { isTransient: true })],
  ['410', meaning('service', say('code410'), { isTransient: true })],
  ['420', meaning('service', say('code420'), { isTransient: true })],
  ['430', meaning('configuration', say('code430'))],
  ['500', meaning('service', say('code500'), { isTransient: true, isOpen: true })],
  ['510', meaning('service', say('code510'), { isTransient: true, isOpen: true })],
  ['900', meaning('service', say('code900'), { isTransient: true, isOpen: true })],
  ['901', meaning('service', say('code901'), { isTransient: true, isOpen: true, refusal: 'unavailable' })],
  ['169201', meaning('configuration', say('code169201'), { refusal: 'no-permission' })],
  ['169202', meaning('configuration', say('code169202'), { refusal: 'no-permission' })],
  ['160331', meaning('configuration', say('code160331'))],
  ['160332', meaning('configuration', say('code160332'), { refusal: 'bad-value' })],
  ['160351', meaning('configuration', say('code160351'))],
  ['160353', meaning('configuration', say('code160353'))],
  ['160431', meaning('configuration', say('code160431'), { refusal: 'bad-parameter' })],
  ['160432', meaning('configuration', say('code160432'), { refusal: 'missing-parameter' })],
  ['160433', meaning('configuration', say('code160433'), { refusal: 'bad-value' })],
  ['160441', meaning('service', say('code160441'), { isTransient: true, isOpen: true })],
  ['160451', meaning('configuration', say('code160451'))],
  ['160452', meaning('service', say('code160452'), { refusal: 'queue-full' })],
  ['160453', meaning('service', say('code160453'), { isOpen: true, refusal: 'already-scanning' })],
  ['160454', meaning('service', say('code160454'), { refusal: 'queue-full' })],
  ['160455', meaning('configuration', say('code160455'), { refusal: 'rescan-refused' })],
  ['160456', meaning('configuration', say('code160456'))],
  ['160457', meaning('configuration', say('code160457'))],
  ['160701', meaning('service', say('code160701'), { refusal: 'report-expired' })],
  ['160842', meaning('service', say('code160842'))],
  ['165244', meaning('service', say('code165244'))],
]);

/** The gateway's code with the same meaning as an HTTP status, for answers without a code. */
const CODE_OF_STATUS: ReadonlyMap<number, string> = new Map([
  [400, '100'],
  [401, '200'],
  [403, '210'],
  [404, '300'],
  [413, '430'],
  [429, '420'],
  [500, '900'],
  [502, '500'],
  [503, '500'],
  [504, '510'],
]);

/** What an error means, by its code or else by its HTTP status. */
export function meaningOf(code: string | undefined, status: number): CodeMeaning {
  const known = MEANINGS.get(code ?? '') ?? MEANINGS.get(CODE_OF_STATUS.get(status) ?? '');
  return known ?? meaning('service', say('codeUnknown'), { isTransient: status >= 500, isOpen: status >= 500 });
}
