import { expect, test } from 'vitest';
import { memberOf } from '../../src/wsc/wire.ts';
import { fromJson } from './report-sample.ts';

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  '%s is a member only where it is given',
  (name) => {
    expect(memberOf({}, name)).toBeUndefined();
    expect(memberOf(fromJson(`{"${name}":1}`), name)).toBe(1);
  },
);
