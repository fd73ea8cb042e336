import type { Span } from '../../span.ts';
import { textOf, type ProseNode } from './prose-nodes.ts';
import { parseProse } from './prose-parser.ts';
import { createToken, type Token } from '../words/tokens.ts';
import type { Listed } from '../words/word-list.ts';
import { findListings, vocabulary } from '../words/words.ts';
import { toKeptList } from '../../memory/kept-list.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isDigit } from './sentence-joints.ts';
import { measureStamp } from './time-stamp.ts';

/** A sentence of a block. Offsets count from the start of the block's prose. */
export interface Sentence extends Span, Listed {
  /** Position in the block's sentences. */
  readonly index: number;
  /** Its words, numbers and marks; a slice of the block's tokens. */
  readonly tokens: readonly Token[];
}

/** Longest prose that is parsed at once, in UTF-16 code units: the parser is superlinear. */
const maxParse = 6000;

/** Most tokens of one sentence; nobody writes a longer one, and rules compare the words of a sentence with each other. */
const maxTokens = 400;

/** Splits prose into sentences and tokens. */
export function findSentences(prose: string): {
  sentences: readonly Sentence[];
  tokens: readonly Token[];
} {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const chunk of toChunks(prose)) {
    const text = prose.slice(chunk.start, chunk.end);
    for (const nodes of toSentenceGroups(text)) {
      const first = tokens.length;
      addTokens(text, nodes, chunk.start, tokens);
      for (let from = first; from < tokens.length; from += maxTokens) {
        const own = tokens.slice(from, from + maxTokens);
        const [head, tail] = [own[0], own.at(-1)];
        if (head && tail) {
          const { listings, baseListings } = findListings(own);
          sentences.push({
            start: head.start,
            end: tail.end,
            index: sentences.length,
            tokens: own,
            listings,
            baseListings,
          });
        }
      }
    }
  }
  const [only] = sentences;
  return {
    sentences: toKeptList(sentences),
    tokens: only && sentences.length === 1 ? only.tokens : toKeptList(tokens),
  };
}

/** Cuts very long prose at sentence ends, or at spaces where there is none. */
function toChunks(prose: string): Span[] {
  const chunks: Span[] = [];
  let start = measureStamp(prose);
  while (prose.length - start > maxParse) {
    const window = prose.slice(start, start + maxParse);
    const stop = Math.max(
      window.lastIndexOf('. '),
      window.lastIndexOf('? '),
      window.lastIndexOf('! '),
    );
    const cut = stop > maxParse / 2 ? stop + 2 : window.lastIndexOf(' ') + 1;
    const end = start + (cut > 0 ? cut : maxParse);
    chunks.push({ start, end });
    start = end;
  }
  chunks.push({ start, end: prose.length });
  return chunks;
}

/** The parser's sentences, mended: joined where it split too eagerly, split where it did not. */
function toSentenceGroups(text: string): (readonly ProseNode[])[] {
  const groups: ProseNode[][] = [];
  for (const nodes of parseProse(text)) {
    const previous = groups.at(-1);
    if (previous && isContinued(text, previous, nodes)) previous.push(...nodes);
    else groups.push(nodes);
  }
  return groups.flatMap((nodes) => splitMissed(text, nodes));
}

/** The words of a run of nodes. */
function toText(text: string, first: ProseNode | undefined, last: ProseNode | undefined): string {
  return first && last ? text.slice(first.start, last.end) : '';
}

const speechVerbs = findWordSet('quoting-verbs');
const pronouns = new Set('he she they it i we'.split(' '));

// “No. 7”, “the world’s no. 1”; “He said no. 12 people left” has neither.
const numbering = /(?:\bNos?|(?:['’]s|\b(?:its|their|the)) nos?)\.$/;

/** “Who did this?” Shapsha asked: a question inside quotation marks does not end the sentence of its speaker. */
function isContinued(
  text: string,
  previous: readonly ProseNode[],
  next: readonly ProseNode[],
): boolean {
  const [head] = next;
  if (!head) return false;
  if (/^\p{Lower}/u.test(text.slice(head.start, head.start + 2))) return true;
  const end = toText(text, previous.at(-4) ?? previous[0], previous.at(-1));
  if (end.endsWith('.')) {
    if (isDigit(text, head.start) && numbering.test(end)) return true;
    return /\b(?:[Ee]x|then)-(?:Gen|Gov|Rep|Sen)\.$/.test(end);
  }
  return /[?!](?:''|[”’"'])$/.test(end) && isSpokenBy(text, next);
}

function isSpokenBy(text: string, next: readonly ProseNode[]): boolean {
  const words = next.filter(({ kind }) => kind === 'word').map((node) => textOf(text, node));
  const verb = words.slice(0, 18).findIndex((word) => speechVerbs.has(word.toLowerCase()));
  if (verb < 0) return false;
  const name = words.findIndex((word) => !/^\p{Upper}/u.test(word) && !pronouns.has(word));
  if (name < 0 || name >= verb) return verb < 7;
  return isApposition(toText(text, next[0], next.at(-1)), words[name - 1] ?? '', words[verb] ?? '');
}

/** “Can it last?” Roy Hall, a baker, asked: commas behind the name and before the verb. */
function isApposition(text: string, name: string, verb: string): boolean {
  const open = text.indexOf(`${name},`);
  const close = text.search(new RegExp(`[,)] ${verb}\\b`));
  return name !== '' && open >= 0 && close > open;
}

/** “Plan B. The vote”, “8 p.m. Results”: an abbreviation that also ends the sentence. */
function splitMissed(text: string, nodes: readonly ProseNode[]): (readonly ProseNode[])[] {
  const parts: (readonly ProseNode[])[] = [];
  let from = 0;
  for (let i = 0; i < nodes.length - 2; i++) {
    const node = nodes[i];
    if (node?.kind !== 'word' || text.charAt(node.end - 1) !== '.') continue;
    if (!isHiddenEnd(text, nodes, i)) continue;
    parts.push(nodes.slice(from, i + 1));
    from = i + 1;
  }
  if (from === 0) return [nodes];
  parts.push(nodes.slice(from));
  return parts;
}

const openers = new Set(
  `the a an this that these those he she it they we his her its their but and in on at after before when while
  if for from with as by no not both officials police results`.split(/\s+/),
);

// “He came in. The vote”, “under the sun. The vote”: the parser takes these for inches and Sunday.
const wordsLikeAbbreviations = /^(?:cent|ft|id|in|mar|min|sat|sec|sun)\.$/;
const initials = /^(?:\p{Upper}\.|(?:\p{Upper}\.){2,}|(?:Jr|Sr|Inc|Corp|Co|Ltd|etc)\.)$/u;

function isHiddenEnd(text: string, nodes: readonly ProseNode[], i: number): boolean {
  const node = nodes[i];
  if (!node || nodes[i + 1]?.kind !== 'space') return false;
  const next = isOpeningMark(text, nodes[i + 2]) ? nodes[i + 3] : nodes[i + 2];
  if (next?.kind !== 'word') return false;
  const follows = textOf(text, next);
  if (!/^\p{Upper}/u.test(follows)) return false;
  const word = textOf(text, node);
  return meridiem.test(word)
    ? isLastHour(word, isDigit(text, (nodes[i - 2] ?? node).start), text.slice(next.start))
    : isLastWord(word, follows, i === 0);
}

const meridiem = /^[ap]\.m\.$/i;

/** “8 p.m. Results”; not “led by A.M. Reddy”. */
function isLastHour(word: string, isOfNumber: boolean, behind: string): boolean {
  if (word.startsWith(word.charAt(0).toUpperCase()) && !isOfNumber) return false;
  return !dayBehind.test(behind);
}

/** “by 6 p.m. Sunday”, “at 8 p.m. Eastern time”, “at 7 p.m. Oct. 3”; a sentence may start with “Sunday was”. */
const dayBehind = new RegExp(
  `^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?![a-z’'])(?! (?:brings|brought|had|has|is|mark(?:ed|s)|saw|sees|was|will|would)\\b)|${[
    '(?:Atlantic|Central|Eastern|Greenwich|Mountain|Pacific)(?: (?:(?:Daylight|Mean|Standard) )?[Tt]ime| on\\b|[.,;])',
    '[A-Z]{1,3}T\\b|GMT\\b|UTC\\b',
    '(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)(?:[a-z]*\\.?) \\d',
  ].join('|')})`,
);

function isLastWord(text: string, follows: string, isFirst: boolean): boolean {
  if (wordsLikeAbbreviations.test(text)) return true;
  // “on Aug. 27. The vote”; a number that comes first counts a list: “1. The vote”.
  if (/^\d[\d,]*\.$/.test(text)) return !isFirst;
  return initials.test(text) && openers.has(follows.toLowerCase());
}

function isOpeningMark(text: string, node: ProseNode | undefined): boolean {
  return node?.kind === 'mark' && /^[“"‘'([]$/.test(textOf(text, node));
}

/** “12,000” is one token, and so is “3:40”; the full stop after a figure is a mark of its own. */
function addTokens(
  text: string,
  nodes: readonly ProseNode[],
  offset: number,
  tokens: Token[],
): void {
  const first = tokens.length;
  let run = 0;
  const lastWord = nodes.findLast(({ kind }) => kind === 'word');
  for (const node of nodes) {
    if (node.kind === 'space') {
      run = node.end;
      continue;
    }
    const { start } = node;
    const hasStop = text.charAt(node.end - 1) === '.' && isStopped(text, node, node === lastWord);
    const end = hasStop ? node.end - 1 : node.end;
    const mayGoOn = start > run && isDigit(text, start);
    const group = mayGoOn ? findGroup(text, node, run, tokens, first) : undefined;
    if (group) tokens.splice(-2, 2);
    const from = group ? group.start - offset : start;
    const word = vocabulary.find(text, from, end, from < start || node.kind === 'word');
    tokens.push(createToken(word, from + offset, tokens.length));
    if (!hasStop) continue;
    const stop = vocabulary.find(text, end, node.end, false);
    tokens.push(createToken(stop, end + offset, tokens.length));
  }
}

/** The start of a number that goes on with a node, behind a space, of the tokens from the first on. */
function findGroup(
  text: string,
  node: ProseNode,
  space: number,
  tokens: readonly Token[],
  first: number,
): Token | undefined {
  if (tokens.length - first < 2) return undefined;
  return isGrouped(text.slice(space, node.start), textOf(text, node)) ? tokens.at(-2) : undefined;
}

/** Whether the full stop at the end of a word is a mark of its own. */
function isStopped(text: string, node: ProseNode, isLast: boolean): boolean {
  const word = textOf(text, node);
  if (isLast && wordsLikeAbbreviations.test(word)) return true;
  return node.kind === 'word' && /^\d[\d.,]*\.$/.test(word);
}

/** Whether `text` goes on with the number and the comma or colon at the end of `before`. */
function isGrouped(before: string, text: string): boolean {
  return /(?:^|[^\d.])\d{1,3}(?:,\d{3})*[,:]$/.test(before) && /^\d{2,3}(?:\.\d+)?\.?$/.test(text);
}
