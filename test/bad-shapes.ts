/** A draft that nobody would write, and what it is called. */
export interface Shape {
  readonly name: string;
  readonly text: string;
}

/** Repeats some text up to a length in UTF-16 code units. */
export function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

const megabyte = 1_000_000;

/** Five megabytes on one line. */
export const hugeShapes: readonly Shape[] = [
  {
    name: 'words',
    text: fill('the minister said on Monday that the town was quiet ', 5 * megabyte),
  },
  { name: 'one word', text: fill('a', 5 * megabyte) },
  { name: 'opening marks', text: fill('“[(*_', 5 * megabyte) },
  { name: 'spaces', text: `a${fill(' ', 5 * megabyte)}b` },
];

/** What a parser may choke on, repeated. */
const units = [
  ...'“”"‘\'[]()*_`~<>#|!&\\-.,:;/@$…—'.split(''),
  '“a ',
  '“a,” she said. ',
  '" ',
  "a'",
  '[a ',
  '[a](',
  '![',
  '**a ',
  '_a ',
  '`a ',
  '<!-- ',
  '<!-- a --> ',
  '<!-- copydesk-ignore ',
  '<!-- copydesk-ignore: a --> ',
  '// copydesk-ignore: a ',
  '> ',
  'a | ',
  '. ',
  '1,',
  '7',
  'A',
  'A. ',
  'U.S. ',
  'Ana ',
  'said ',
  'according to ',
  'chilling ',
  'TK ',
  '[SOURCE TK] ',
  '$3.4 million ',
  '12,000 ',
  'https://',
  'https://example.org/a ',
  'a@example.org ',
  '&amp;',
  '👩‍👩‍👧‍👦',
  '\u0301',
  '\uD800',
  'a\u2028',
  'a\u00A0',
  '\0',
  '\u001B',
];

const lines = [
  '',
  '- a',
  '# a',
  '> a',
  '---',
  '===',
  '```',
  '<div>',
  '<!--',
  '[a]: b',
  '[^1]: a',
  '|a|b|',
  '*a',
  '**a*',
  '“We left',
  'By Ana Ruiz',
  '// copydesk-ignore: a',
  'The town.',
  'Twelve people died, Ana Ruiz said.',
];

const size = 50_000;

/** Each of these many times over: on one line, and on lines of their own. */
export const repeatedShapes: readonly Shape[] = [
  ...units.map((unit) => ({ name: JSON.stringify(unit), text: fill(unit, size) })),
  ...lines.flatMap((line) => [
    { name: `lines of ${JSON.stringify(line)}`, text: fill(`${line}\n`, size) },
    { name: `paragraphs of ${JSON.stringify(line)}`, text: fill(`${line}\r\n\r\n`, size) },
  ]),
  { name: 'a long paragraph', text: fill('The minister left.\n', 1.8 * megabyte) },
  {
    name: 'nested lists',
    text: Array.from({ length: 400 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n'),
  },
  {
    name: 'nested quotations',
    text: Array.from({ length: 400 }, (_, i) => `${'>'.repeat(i)} a`).join('\n'),
  },
  { name: 'one deep quotation', text: `${'> '.repeat(10_000)}a` },
  { name: 'a deep list on one line', text: `${'- '.repeat(10_000)}a` },
  { name: 'quotations within quotations', text: `${'>'.repeat(15_000)}The mayor, TK, left.` },
  { name: 'lists within lists', text: `${'1. '.repeat(6000)}The mayor, TK, left.` },
  { name: 'lists within quotations', text: fill(`${'> - '.repeat(2000)}a\n`, 50_000) },
  { name: 'endless front matter', text: `---\n${fill('title: a\n', size)}` },
  { name: 'a wide table', text: `${fill('|a', size)}|\n${fill('|-', size)}|\n` },
];

/** Small, and broken in one way each. */
export const brokenShapes: readonly Shape[] = [
  { name: 'nothing', text: '' },
  { name: 'a comment that ends in space', text: '// copydesk-ignore \nThe mayor left.' },
  { name: 'a byte-order mark alone', text: '\uFEFF' },
  { name: 'two byte-order marks', text: '\uFEFF\uFEFFThe mayor, TK, left.' },
  { name: 'line ends alone', text: '\r\n\n\r\r\n' },
  { name: 'spaces alone', text: ' \t \u00A0 ' },
  { name: 'a NUL', text: 'The mayor,\0TK, left.' },
  { name: 'lone surrogates', text: 'The \uD800 mayor,\uDC00 TK, left.\uDBFF' },
  { name: 'line and paragraph separators', text: 'The mayor,\u2028TK,\u2029left.\u0085Now.' },
  { name: 'carriage returns', text: '# Vote\r\rThe mayor, TK, left.\rNow.\r' },
  { name: 'mixed line ends', text: '# Vote\r\n\nThe mayor, TK, left.\r\rNow.\n\r\n' },
  {
    name: 'an open quotation',
    text: 'He said “We left, TK.\n\nThe minister issued a chilling warning.',
  },
  { name: 'a headline with space before a comment', text: '“We left  <!-- a -->' },
  { name: 'a picture before all words', text: '![](b)\n\nThe mayor, TK, left.' },
  { name: 'only a closing mark', text: 'We left,” he said, TK.' },
  { name: 'open front matter', text: '---\ntitle: TK\n\nThe mayor left.' },
  { name: 'front matter that is no YAML', text: '---\n: : [\n"\n- {\n---\nThe mayor, TK, left.' },
  { name: 'front matter alone', text: '---\ntitle: TK\n---' },
  {
    name: 'front matter with strange keys',
    text: '---\n__proto__: opinion\nconstructor: a\ngenre: toString\n---\nTK',
  },
  { name: 'an open comment', text: 'The mayor left.\n\n<!-- TK\n\nThe mayor, TK, left.' },
  { name: 'an open code fence', text: 'TK\n\n```\nTK' },
  { name: 'an open link', text: 'The [mayor](TK, left. The [mayor][, TK.' },
  { name: 'a table of nothing', text: '| |\n|-|\n| |\n||\n|' },
  { name: 'empty markup', text: '****, [](), ![](), ``, <!---->, ~~~~, __ and TK' },
  { name: 'a right-to-left mark', text: 'The \u202Emayor\u202C, TK, left.' },
  { name: 'combining marks', text: 'The ma\u0301yor, T\u0301K, TK\u0301, left.' },
];
