/** A name or value with every layer of its encodings undone. */

/** The most layers of encoding that are undone. */
const MOST_LAYERS = 3;

const ENCODED = /[%&\\\u00a1-\u00fe\u1100-\u11ff]/;

const BYTES = /(?:%(?:25)*[\da-f]{2})+|(?:\\+x[\da-f]{2})+|[\u00a1-\u00fe]{4,}/gi;
const ESCAPES = /\\+u([\da-f]{4})/gi;
const REFERENCES = /&(?:amp;)*(?:#(\d{1,9})|#x([\da-f]{1,8})|(lowbar|underbar|period|dollar|hyphen));/gi;

const NAMED: Readonly<Record<string, string>> = { lowbar: '_', underbar: '_', period: '.', dollar: '$', hyphen: '-' };

/** Bytes that may be left of a truncated UTF-8 character. */
const MOST_CUT_OFF = 3;

/**
 * Undoes URL encoding (of UTF-8 or EUC-KR), the escapes of JSON and Python, and HTML references.
 */
export function decodeAllLayers(written: string): string {
  let text = written;
  for (let layer = 0; layer < MOST_LAYERS && ENCODED.test(text); layer += 1) {
    const decoded = decodeLayer(text);
    if (decoded === text) break;
    text = decoded;
  }
  return text;
}

function decodeLayer(text: string): string {
  return text
    .replace(BYTES, (written) => decodeBytes(bytesOf(written)))
    .replace(ESCAPES, (_, hex: string) => characterOf(hex, 16))
    .replace(REFERENCES, (_, decimal?: string, hex?: string, reference?: string) =>
      reference === undefined
        ? characterOf(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)
        : (NAMED[reference.toLowerCase()] ?? ''),
    )
    .normalize('NFC');
}

function bytesOf(written: string): Uint8Array {
  const codes = /^[%\\]/.test(written)
    ? written.replaceAll(/%(?:25)+(?=[\da-f]{2})/gi, '%').match(/[\da-f]{2}/gi)
    : null;
  return codes === null ? Buffer.from(written, 'latin1') : Buffer.from(codes.join(''), 'hex');
}

/**
 * Reads UTF-8, even if its first character is truncated. Otherwise reads EUC-KR, which older Korean
 * sites still send.
 */
function decodeBytes(bytes: Uint8Array): string {
  const whole = bytes.findIndex((byte) => byte < 0x80 || byte > 0xbf);
  const rest = whole > MOST_CUT_OFF ? bytes : bytes.subarray(Math.max(0, whole));
  return decodeAs('utf-8', rest) ?? decodeAs('euc-kr', bytes) ?? '\ufffd';
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // The bytes are in another encoding.
    return undefined;
  }
}

function characterOf(digits: string, radix: number): string {
  const code = Number.parseInt(digits, radix);
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}
