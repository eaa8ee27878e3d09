import type { Certificate } from './server.ts';

/**
 * For HTTPS on 127.0.0.1 and localhost under test: a self-signed certificate, valid until the end
 * of 2119. Its key is as public as the whole repository and protects nothing. Node cannot make a
 * certificate by itself.
 */
export const LOOPBACK_CERTIFICATE: Certificate = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg/E/LB5HawYwhrgiy
I86gY749FhIy9xli+ZlWBhcYBP2hRANCAASeQfgDnr4oSACOdBbkSt/Ra9nw7Cjz
3IN+FW23eKYW6U8KR4kzW/LsMGiRzORUl5tF6CWOJZZsdQOB6eFgDmFT
-----END PRIVATE KEY-----
`,
  cert: `-----BEGIN CERTIFICATE-----
MIIBhjCCAS2gAwIBAgIBATAKBggqhkjOPQQDAjAkMSIwIAYDVQQDDBlsb29wYmFj
ayB0ZXN0IGNlcnRpZmljYXRlMCAXDTIwMDEwMTAwMDAwMFoYDzIxMTkxMjMxMjM1
OTU5WjAkMSIwIAYDVQQDDBlsb29wYmFjayB0ZXN0IGNlcnRpZmljYXRlMFkwEwYH
KoZIzj0CAQYIKoZIzj0DAQcDQgAEnkH4A56+KEgAjnQW5Erf0WvZ8Owo89yDfhVt
t3imFulPCkeJM1vy7DBokczkVJebRegljiWWbHUDgenhYA5hU6NOMEwwGgYDVR0R
BBMwEYcEfwAAAYIJbG9jYWxob3N0MA8GA1UdEwEB/wQFMAMBAf8wHQYDVR0OBBYE
FEDD1yCo0nNBqq8Zb7Li0JEk9kmmMAoGCCqGSM49BAMCA0cAMEQCIAcmHJrgysO5
/XCmkY9Bo+2bCbsRuxFkqbgStIVB6iL/AiAS3gCQv+BWFtwtyrKayxZSbaV0b+uL
jqlkSHfCDCCQvQ==
-----END CERTIFICATE-----
`,
};
