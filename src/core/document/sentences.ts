import type { Paragraph, Root, Sentence as SentenceNode, SentenceContent } from 'nlcst';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { toString } from 'nlcst-to-string';
import type { Span } from '../span.ts';
import { createToken, type Token } from './tokens.ts';
import { mergeListings, type Listed } from './word-list.ts';

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

const parser = unified().use(retextEnglish).freeze();

/** Splits prose into sentences and tokens. */
export function findSentences(prose: string): {
  sentences: readonly Sentence[];
  tokens: readonly Token[];
} {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const chunk of toChunks(prose)) {
    const root = parser.parse(prose.slice(chunk.start, chunk.end));
    for (const nodes of toSentenceGroups(root)) {
      const first = tokens.length;
      for (const span of toTokenSpans(nodes, chunk.start)) {
        tokens.push(createToken(prose, span, tokens.length, span.isWord));
      }
      for (let from = first; from < tokens.length; from += maxTokens) {
        const own = tokens.slice(from, from + maxTokens);
        const [head, tail] = [own[0], own.at(-1)];
        if (head && tail) {
          sentences.push({
            start: head.start,
            end: tail.end,
            index: sentences.length,
            tokens: own,
            ...mergeListings(own),
          });
        }
      }
    }
  }
  return { sentences, tokens };
}

/** Cuts very long prose at sentence ends, or at spaces where there is none. */
function toChunks(prose: string): Span[] {
  const chunks: Span[] = [];
  let start = 0;
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

function toSentenceNodes(root: Root): SentenceNode[] {
  const paragraphs = root.children.filter(
    (node): node is Paragraph => node.type === 'ParagraphNode',
  );
  return paragraphs.flatMap((paragraph) =>
    paragraph.children.filter((node): node is SentenceNode => node.type === 'SentenceNode'),
  );
}

/** The parser's sentences, mended: joined where it split too eagerly, split where it did not. */
function toSentenceGroups(root: Root): SentenceContent[][] {
  const groups: SentenceContent[][] = [];
  for (const { children } of toSentenceNodes(root)) {
    const previous = groups.at(-1);
    if (previous && isContinued(previous, children)) previous.push(...children);
    else groups.push([...children]);
  }
  return groups.flatMap(splitMissed);
}

const speechVerbs = new Set(
  `said says asked asks replied told added wrote shouted recalled explained answered tweeted declared joked warned
   insisted argued continued responded`.split(/\s+/),
);
const pronouns = new Set('he she they it i we'.split(' '));

// “No. 7”, “the world’s no. 1”; “He said no. 12 people left” has neither.
const numbering = /(?:\bNos?|(?:['’]s|\b(?:its|their|the)) nos?)\.$/;

/** “Who did this?” Shapsha asked: a question inside quotation marks does not end the sentence of its speaker. */
function isContinued(
  previous: readonly SentenceContent[],
  next: readonly SentenceContent[],
): boolean {
  const end = previous
    .slice(-4)
    .map((node) => toString(node))
    .join('');
  const start = toString([...next]);
  if (/^\p{Ll}/u.test(start) || (numbering.test(end) && /^\d/.test(start))) return true;
  if (/\b(?:Sens|Reps|Govs|Gens|Profs|Drs)\.$/.test(end)) return true;
  if (!/[?!][”’"']$/u.test(end)) return false;
  const words = next.filter((node) => node.type === 'WordNode').map((node) => toString(node));
  const verb = words.slice(0, 18).findIndex((word) => speechVerbs.has(word.toLowerCase()));
  if (verb < 0) return false;
  const name = words.findIndex((word) => !/^\p{Lu}/u.test(word) && !pronouns.has(word));
  if (name < 0 || name >= verb) return verb < 7;
  return isApposition(next, words[name - 1] ?? '', words[verb] ?? '');
}

/** “Can it last?” Roy Hall, a baker, asked: commas behind the name and before the verb. */
function isApposition(next: readonly SentenceContent[], name: string, verb: string): boolean {
  const text = toString([...next]);
  const open = text.indexOf(`${name},`);
  const close = text.search(new RegExp(`[,)] ${verb}\\b`));
  return name !== '' && open >= 0 && close > open;
}

/** “Plan B. The vote”, “8 p.m. Results”: an abbreviation that also ends the sentence. */
function splitMissed(nodes: readonly SentenceContent[]): SentenceContent[][] {
  const parts: SentenceContent[][] = [[]];
  nodes.forEach((node, i) => {
    parts.at(-1)?.push(node);
    if (node.type === 'WordNode' && isHiddenEnd(nodes, i)) parts.push([]);
  });
  return parts.filter((part) => part.some((node) => node.type !== 'WhiteSpaceNode'));
}

const openers = new Set(
  `the a an this that these those he she it they we his her its their but and in on at after before when while
  if for from with as by no not both officials police results`.split(/\s+/),
);

// “He came in. The vote”, “under the sun. The vote”: the parser takes these for inches and Sunday.
const wordsLikeAbbreviations = /^(?:cent|ft|id|in|mar|min|sat|sec|sun)\.$/;
const initials = /^(?:\p{Lu}\.|(?:\p{Lu}\.){2,}|(?:Jr|Sr|Inc|Corp|Co|Ltd|etc)\.)$/u;

function isHiddenEnd(nodes: readonly SentenceContent[], i: number): boolean {
  const [word, space] = [nodes[i], nodes[i + 1]];
  const next = isOpeningMark(nodes[i + 2]) ? nodes[i + 3] : nodes[i + 2];
  if (!word || space?.type !== 'WhiteSpaceNode' || next?.type !== 'WordNode') return false;
  const text = toString(word);
  if (!text.endsWith('.')) return false;
  const follows = toString(next);
  return /^\p{Lu}/u.test(follows) && isLastWord(text, follows, i === 0);
}

function isLastWord(text: string, follows: string, isFirst: boolean): boolean {
  if (/^[ap]\.m\.$/i.test(text) || wordsLikeAbbreviations.test(text)) return true;
  // “on Aug. 27. The vote”; a number that comes first counts a list: “1. The vote”.
  if (/^\d[\d,]*\.$/.test(text)) return !isFirst;
  return initials.test(text) && openers.has(follows.toLowerCase());
}

function isOpeningMark(node: SentenceContent | undefined): boolean {
  return node?.type === 'PunctuationNode' && /^[“"‘'([]$/.test(toString(node));
}

type TokenSpan = Span & { readonly isWord: boolean };

/** “12,000” is one token, and so is “3:40”; the full stop after a figure is a mark of its own. */
function toTokenSpans(nodes: readonly SentenceContent[], offset: number): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let last = '';
  const lastWord = nodes.findLast((node) => node.type === 'WordNode');
  for (const node of nodes) {
    if (node.type === 'WhiteSpaceNode') {
      last = '';
      continue;
    }
    const text = toString(node);
    const [previous, mark] = [spans.at(-2), spans.at(-1)];
    const { start, end } = toTokenSpan(node, offset);
    const isWord = node.type === 'WordNode';
    const isEnd = node === lastWord && wordsLikeAbbreviations.test(text);
    const stop = isEnd || (isWord && /^\d[\d.,]*\.$/.test(text)) ? 1 : 0;
    if (previous && mark && isGrouped(last, text)) {
      spans.splice(-2, 2, { start: previous.start, end: end - stop, isWord: true });
    } else spans.push({ start, end: end - stop, isWord });
    if (stop) spans.push({ start: end - stop, end, isWord: false });
    last += text;
  }
  return spans;
}

/** Whether `text` goes on with the number and the comma or colon at the end of `before`. */
function isGrouped(before: string, text: string): boolean {
  return /(?:^|[^\d.])\d{1,3}(?:,\d{3})*[,:]$/.test(before) && /^\d{2,3}(?:\.\d+)?\.?$/.test(text);
}

function toTokenSpan(node: SentenceContent, offset: number): Span {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return { start: start + offset, end: end + offset };
}
