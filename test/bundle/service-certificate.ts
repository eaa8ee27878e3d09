import type { Certificate } from '../emulator/server.ts';

/** Where the service is, to who asks a proxy: a name that no name server ever knows (RFC 6761). */
export const SERVICE_HOST = 'wsc.example.test';

/**
 * For TLS with that host: a certificate that signs itself, valid until the end of 2119. Its key is public, as the whole
 * repository is, and protects nothing; node cannot make a certificate by itself.
 */
export const SERVICE_CERTIFICATE: Certificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg7KIs2DDCQktExtxM
zRosVO27GaVawrOAvWf2AxNJhZGhRANCAAT4eEIMJqDSQiZuBfnaYEGDl+czARV0
3wVC5rw8RX77nR7AafMpdnWd3EMJK/4vTpqYptjT3mfBjo1dIV0b/kcX
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBhzCCASygAwIBAgIBATAKBggqhkjOPQQDAjAjMSEwHwYDVQQDDBhzZXJ2aWNl
IHRlc3QgY2VydGlmaWNhdGUwIBcNMjAwMTAxMDAwMDAwWhgPMjExOTEyMzEyMzU5
NTlaMCMxITAfBgNVBAMMGHNlcnZpY2UgdGVzdCBjZXJ0aWZpY2F0ZTBZMBMGByqG
SM49AgEGCCqGSM49AwEHA0IABPh4QgwmoNJCJm4F+dpgQYOX5zMBFXTfBULmvDxF
fvudHsBp8yl2dZ3cQwkr/i9Ompim2NPeZ8GOjV0hXRv+RxejTzBNMBsGA1UdEQQU
MBKCEHdzYy5leGFtcGxlLnRlc3QwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQU
txcO7ZDb5UMmjI86lRiYTG4o1+QwCgYIKoZIzj0EAwIDSQAwRgIhAKxRwaL6EBv6
nr7dcyMWPwWH5397SWCzt3/1IGYKCnSAAiEAtnk311qsGQ/y6pThIW4Myk8pyfgx
EP490mjFoQjYC+8=
-----END CERTIFICATE-----
`,
};
