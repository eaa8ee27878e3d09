import { describe, expect, it } from 'vitest';
import { SecretMasker } from './secret-masker.ts';

function maskerOf(...secrets: readonly string[]): SecretMasker {
  const masker = new SecretMasker();
  for (const secret of secrets) {
    masker.add(secret);
  }
  return masker;
}

describe('a secret masker', () => {
  it('replaces every occurrence of every secret', () => {
    expect(maskerOf('key', 'pass').mask('key, pass and key')).toBe('***, *** and ***');
  });

  it('replaces secrets that overlap or touch as one', () => {
    expect(maskerOf('abc', 'cde').mask('xabcdex')).toBe('x***x');
    expect(maskerOf('abc').mask('abcabc')).toBe('***');
    expect(maskerOf('aba').mask('ababa!')).toBe('***!');
  });

  it('masks a multi-line secret as a whole, and each of its lines alone', () => {
    const masker = maskerOf('first\r\nsecond\n');
    expect(masker.mask('first')).toBe('***');
    expect(masker.mask('the second')).toBe('the ***');
    expect(masker.mask('first\r\nsecond\n.')).toBe('***.');
  });

  it('takes a secret literally, not as a pattern', () => {
    expect(maskerOf('a.c', '$&').mask('abc a.c $&')).toBe('abc *** ***');
  });

  it('does not mask encodings of a secret', () => {
    const secret = 'a secret value';
    const encoded = Buffer.from(secret).toString('base64');
    expect(maskerOf(secret).mask(encoded)).toBe(encoded);
  });

  it('changes nothing without secrets', () => {
    expect(maskerOf('').mask('as it is')).toBe('as it is');
  });
});
