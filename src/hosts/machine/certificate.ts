import type { CertificateFlaw } from '../../ports.ts';

/**
 * Node's codes for refused certificates
 * (https://nodejs.org/api/tls.html#x509-certificate-error-codes).
 */
const FLAWS: ReadonlyMap<string, CertificateFlaw> = new Map([
  ['UNABLE_TO_GET_ISSUER_CERT', 'untrusted'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'untrusted'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'untrusted'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'untrusted'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'untrusted'],
  ['CERT_UNTRUSTED', 'untrusted'],
  ['CERT_HAS_EXPIRED', 'expired'],
  ['CERT_NOT_YET_VALID', 'early'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'other-host'],
  ['HOSTNAME_MISMATCH', 'other-host'],
]);

/** What is wrong with a certificate; undefined if the code is not about one. */
export function flawOf(code: string): CertificateFlaw | undefined {
  return FLAWS.get(code) ?? (OTHERS.has(code) ? 'invalid' : undefined);
}

const OTHERS: ReadonlySet<string> = new Set([
  'CERT_SIGNATURE_FAILURE',
  'CERT_CHAIN_TOO_LONG',
  'CERT_REVOKED',
  'CERT_REJECTED',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'PATH_LENGTH_EXCEEDED',
  'ERROR_IN_CERT_NOT_BEFORE_FIELD',
  'ERROR_IN_CERT_NOT_AFTER_FIELD',
  'UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY',
  'UNABLE_TO_DECRYPT_CERT_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_FORMAT',
]);
