import { createDocument, type LanguageId } from '../src/core/index.ts';
import { takesAn } from './indefinite-article.ts';

/** What a careless edit leaves behind. */
export type TextFault =
  | 'doubled space'
  | 'space before a mark'
  | 'stray mark'
  | 'wrong a or an'
  | 'lower-case sentence start'
  | 'capital inside a sentence'
  | 'unbalanced marks'
  | 'empty markup'
  | 'broken markup'
  | 'empty sentence'
  | 'doubled word'
  | 'two speakers'
  | 'empty noun'
  | 'space at a line’s edge';

/** How often each fault occurs in a text; a fault that does not occur is left out. */
export type TextFaults = ReadonlyMap<TextFault, number>;

/** The faults that an edit has brought in: those that occur more often than before. */
export function findNewFaults(before: string, after: string, language: LanguageId): TextFault[] {
  const old = countFaults(before, language);
  return [...countFaults(after, language)]
    .filter(([fault, count]) => count > (old.get(fault) ?? 0))
    .map(([fault]) => fault);
}

/** Counts every fault of a draft. Headlines and table cells are held to the same as the body. */
export function countFaults(text: string, language: LanguageId): TextFaults {
  const counts = new Map<TextFault, number>();
  const add = (fault: TextFault, count: number): void => {
    if (count > 0) counts.set(fault, (counts.get(fault) ?? 0) + count);
  };
  for (const [fault, pattern] of sourcePatterns) add(fault, countMatches(text, pattern));
  for (const { block } of createDocument(text, language).blocks) {
    for (const [fault, pattern] of prosePatterns) add(fault, countMatches(block.text, pattern));
    add('wrong a or an', countWrongArticles(block.text));
    add('unbalanced marks', countUnbalanced(block.text));
    add('empty sentence', block.sentences.filter(({ tokens }) => !tokens.some(isWord)).length);
    if (language === 'markdown') add('broken markup', countMatches(block.text, markup));
  }
  return counts;
}

function isWord({ kind }: { readonly kind: string }): boolean {
  return kind === 'word' || kind === 'number' || kind === 'symbol';
}

const sourcePatterns: readonly (readonly [TextFault, RegExp])[] = [
  ['empty markup', /\*{4}|_{4}|~~\s*~~|\*\*\s+\*\*|\[\s*\]\([^)]*\)|\(\s*\)|“\s*”|‘\s*’|""/g],
  ['empty sentence', /^[ \t]*(?:[-*+]|\d+\.|#+)[ \t]*$/gm],
  ['space at a line’s edge', /^ {1,3}(?=[^\s>*+-])|\S {1,2}$/gm],
];

const functionWords = 'a|an|the|of|to|in|on|at|by|for|and|or|but|is|was|said|that';
const openers =
  'The|A|An|It|He|She|They|This|These|Those|There|In|On|At|His|Her|Their|Its|Some|Many|Most';

/** “She tweeted “Not now,” [SPEAKER TK] said.” */
const twoSpeakers = new RegExp(
  String.raw`(?:\p{L},?|\p{Ll}) [“"][^“”"]{1,400}[”"] \[\w+ TK\] (?:said|says)\b`,
  'gu',
);
/** Nouns that said something only with an adjective: “She sang in a way.” */
const emptyNouns = new RegExp(
  String.raw`\bin a (?:way|manner|fashion|position|situation)(?=[.,;]| (?:and|but)\b)|\bat a pace(?=[.,;])` +
    String.raw`|\b(?:do|does|did|doing|done) a job\b|\b(?:amid|during|in) scenes\b`,
  'gi',
);

const prosePatterns: readonly (readonly [TextFault, RegExp])[] = [
  ['doubled space', /\S[  ]{2,}(?=\S)/g],
  ['space before a mark', /\s(?:[,;:!?)\]”](?!\S*\()|\.(?![\d.]))|[([“]\s/g],
  ['stray mark', /[,;:]\s*[,;:.!?]|(?<!\.)\.\.(?!\.)|^\s*[,;:.!?](?!\.)|[(“‘[]\s*[,;:.]/g],
  ['lower-case sentence start', /(?<!\.\p{L})[.!?]["”’)\]]*\s+["“‘([]*\p{Ll}|^["“‘([]*\p{Ll}/gu],
  [
    'capital inside a sentence',
    new RegExp(`\\b(?:said|says|that|,) (?:${openers})\\b(?! \\p{Lu})`, 'gu'),
  ],
  ['empty sentence', /[.!?]["”’)\]]*\s+[.!?]/g],
  ['doubled word', new RegExp(`\\b(${functionWords})\\s+\\1\\b`, 'gi')],
  ['doubled word', /\b(?:an?|the|his|her)\s+(\p{Ll}{4,})\s+\1(?![\p{L}’'-])/gu],
  ['two speakers', twoSpeakers],
  ['empty noun', emptyNouns],
  [
    'doubled word',
    /\b(?:a|an|the)\s+(?:a|an|the|and|or|but|of)\b|\band\s*[,.;](?!\d| according to )/g,
  ],
];

const markup = /\*|~~|\]\(|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

function countMatches(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

const article = /(?<![\p{L}\p{N}.’'-])(a|an|A|An)\s+["“‘(]*([\p{L}\p{N}][\p{L}\p{N}.,’'-]*)/gu;

function countWrongArticles(text: string): number {
  return [...text.matchAll(article)].filter(([, word = '', next = ''], i, all) => {
    const at = all[i]?.index ?? 0;
    // “Group A opened”: a capital that does not start a sentence is a letter, not an article.
    if (word.startsWith('A') && /[\p{L}\p{N},;]["”’)]*\s+$/u.test(text.slice(0, at))) return false;
    const expected = takesAn(next);
    return expected !== undefined && expected !== word.endsWith('n');
  }).length;
}

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
];

function countUnbalanced(text: string): number {
  const count = (mark: string): number => text.split(mark).length - 1;
  const open = pairs.map(([left, right]) => Math.abs(count(left) - count(right)));
  return open.reduce((sum, each) => sum + each, count('"') % 2);
}
