/** Texts that are not plain decimal numbers. */
export const NOT_DECIMAL: readonly string[] = [
  '1e1',
  '1E1',
  '0x10',
  'Infinity',
  'NaN',
  '5 s',
  '5s',
  '１２',
  '1,5',
  '.5',
  '5.',
  '+5',
  '-5',
  '1_0',
  '5\u00a00',
];

/** Texts that are not whole numbers of 0 or more. */
export const NOT_WHOLE: readonly string[] = [
  '-1',
  '+1',
  '1.0',
  '1e3',
  '0x10',
  'Infinity',
  'NaN',
  '1 0',
  '１２',
  '1,000',
  '9007199254740992',
  'any',
];
