import fc from 'fast-check';

/**
 * Pieces of text that an attacker would use: each means something to a terminal, the runner,
 * Markdown, HTML or GitHub.
 */
export const HOSTILE_PIECES: readonly string[] = [
  // the terminal and the log
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b31m',
  '\u0000',
  '\u0007\b\b\b',
  '\r\n',
  '\n',
  '\n\n',
  '\r',
  '\t',
  '\u0085',
  '\u2028',
  '\u2029',
  // the runner
  '::error::forged',
  '::add-mask::a',
  '::stop-commands::x',
  '##[error]forged',
  '##[group]hidden',
  '[error]',
  '[group]',
  // unseen characters
  '\u202egnp.exe\u202c',
  '\u2066\u2069',
  '\u200b\u200d\ufeff\u00ad',
  '\ufe0f\u{e0041}\u{e0100}',
  '\ud800',
  '\udc00',
  '\uffff',
  // HTML
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</code>',
  '</pre>',
  '</summary>',
  '</details>',
  '</table>',
  '</h2>',
  '<!--',
  '-->',
  '<![CDATA[',
  '&lt;b&gt;',
  '&#60;',
  '&#x0a;&#10;',
  '"',
  "'",
  // Markdown
  '# heading',
  '**bold**',
  '_emphasis_',
  '~~struck~~',
  '`code`',
  '```',
  '| cell |',
  '\\|',
  '- item',
  '1. item',
  '> [!NOTE]',
  '---',
  '    indented',
  '[link](https://evil.example)',
  '[ref]: https://evil.example',
  '![image](https://evil.example/x.png)',
  '<https://evil.example>',
  '[^1]',
  '- [ ] task',
  // what GitHub makes of plain text
  '@octocat',
  '@octo-org/team',
  '#1',
  'GH-1',
  'octo/repo#1',
  'octo/repo@deadbeefcafe',
  'deadbee',
  '0123456789abcdef0123456789abcdef01234567',
  'TICKET-1',
  'www.evil.example',
  'https://evil.example/path',
  'ftp://evil.example',
  'mail@evil.example',
  'mailto:mail@evil.example',
  ':smile:',
  ':100:',
  '$x^2$',
  '$$',
  '$`x`$',
  '%0A::error::forged',
  // ordinary text between them
  'word',
  ' ',
  '스크립트(XSS)를',
  '👩‍💻',
  '12',
];

/** Any text, most often made of the pieces above. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE_PIECES), fc.constantFrom(' ', ''), fc.string({ unit: 'binary' })), {
        maxLength: 12,
      })
      .map((pieces) => pieces.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** Everything hostile at once. */
export const HOSTILE_TEXT: string = [...HOSTILE_PIECES, ...HOSTILE_PIECES.map((piece) => ` ${piece} `)].join('');
