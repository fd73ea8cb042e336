import type { Root, Sentence as SentenceNode, SentenceContent } from 'nlcst';
import type { Span } from '../span.ts';
import { parseProse } from './prose-parser.ts';
import { createToken, type Token } from './tokens.ts';
import type { Listed } from './word-list.ts';
import { findListings } from './words.ts';

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
    for (const nodes of toSentenceGroups(text, parseProse(text))) {
      const first = tokens.length;
      for (const { start, end, isWord } of toTokenSpans(text, nodes)) {
        const span = { start: start + chunk.start, end: end + chunk.start };
        tokens.push(createToken(prose, span, tokens.length, isWord));
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
            ...findListings(own),
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
  const found: SentenceNode[] = [];
  for (const paragraph of root.children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    for (const node of paragraph.children) if (node.type === 'SentenceNode') found.push(node);
  }
  return found;
}

/** The parser's sentences, mended: joined where it split too eagerly, split where it did not. */
function toSentenceGroups(text: string, root: Root): SentenceContent[][] {
  const groups: SentenceContent[][] = [];
  for (const { children } of toSentenceNodes(root)) {
    const previous = groups.at(-1);
    if (previous && isContinued(text, previous, children)) previous.push(...children);
    else groups.push([...children]);
  }
  return groups.flatMap((nodes) => splitMissed(text, nodes));
}

/** The words of a run of nodes. */
function toText(text: string, first?: SentenceContent, last = first): string {
  return text.slice(startOf(first), endOf(last));
}

function startOf(node: SentenceContent | undefined): number {
  return node?.position?.start.offset ?? 0;
}

function endOf(node: SentenceContent | undefined): number {
  return node?.position?.end.offset ?? 0;
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
  text: string,
  previous: readonly SentenceContent[],
  next: readonly SentenceContent[],
): boolean {
  const end = toText(text, previous.at(-4) ?? previous[0], previous.at(-1));
  const start = toText(text, next[0], next.at(-1));
  if (/^\p{Ll}/u.test(start) || (numbering.test(end) && /^\d/.test(start))) return true;
  if (/\b(?:Sens|Reps|Govs|Gens|Profs|Drs)\.$/.test(end)) return true;
  if (!/[?!][”’"']$/u.test(end)) return false;
  const words = next.filter(({ type }) => type === 'WordNode').map((node) => toText(text, node));
  const verb = words.slice(0, 18).findIndex((word) => speechVerbs.has(word.toLowerCase()));
  if (verb < 0) return false;
  const name = words.findIndex((word) => !/^\p{Lu}/u.test(word) && !pronouns.has(word));
  if (name < 0 || name >= verb) return verb < 7;
  return isApposition(start, words[name - 1] ?? '', words[verb] ?? '');
}

/** “Can it last?” Roy Hall, a baker, asked: commas behind the name and before the verb. */
function isApposition(text: string, name: string, verb: string): boolean {
  const open = text.indexOf(`${name},`);
  const close = text.search(new RegExp(`[,)] ${verb}\\b`));
  return name !== '' && open >= 0 && close > open;
}

/** “Plan B. The vote”, “8 p.m. Results”: an abbreviation that also ends the sentence. */
function splitMissed(text: string, nodes: readonly SentenceContent[]): SentenceContent[][] {
  const parts: SentenceContent[][] = [[]];
  nodes.forEach((node, i) => {
    parts.at(-1)?.push(node);
    const isDotted = node.type === 'WordNode' && text[endOf(node) - 1] === '.';
    if (isDotted && isHiddenEnd(text, nodes, i)) parts.push([]);
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

function isHiddenEnd(text: string, nodes: readonly SentenceContent[], i: number): boolean {
  if (nodes[i + 1]?.type !== 'WhiteSpaceNode') return false;
  const next = isOpeningMark(text, nodes[i + 2]) ? nodes[i + 3] : nodes[i + 2];
  if (next?.type !== 'WordNode') return false;
  const follows = toText(text, next);
  return /^\p{Lu}/u.test(follows) && isLastWord(toText(text, nodes[i]), follows, i === 0);
}

function isLastWord(text: string, follows: string, isFirst: boolean): boolean {
  if (/^[ap]\.m\.$/i.test(text) || wordsLikeAbbreviations.test(text)) return true;
  // “on Aug. 27. The vote”; a number that comes first counts a list: “1. The vote”.
  if (/^\d[\d,]*\.$/.test(text)) return !isFirst;
  return initials.test(text) && openers.has(follows.toLowerCase());
}

function isOpeningMark(text: string, node: SentenceContent | undefined): boolean {
  return node?.type === 'PunctuationNode' && /^[“"‘'([]$/.test(toText(text, node));
}

type TokenSpan = Span & { readonly isWord: boolean };

/** “12,000” is one token, and so is “3:40”; the full stop after a figure is a mark of its own. */
function toTokenSpans(text: string, nodes: readonly SentenceContent[]): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let run = startOf(nodes[0]);
  const lastWord = nodes.findLast((node) => node.type === 'WordNode');
  for (const node of nodes) {
    const [start, end] = [startOf(node), endOf(node)];
    if (node.type === 'WhiteSpaceNode') {
      run = end;
      continue;
    }
    const isWord = node.type === 'WordNode';
    const isDigits = isDigit(text, start);
    const stop = isStopped(text.slice(start, end), node === lastWord, isWord && isDigits) ? 1 : 0;
    const [previous, mark] = [spans.at(-2), spans.at(-1)];
    if (previous && mark && isDigits && isGrouped(text.slice(run, start), text.slice(start, end))) {
      spans.splice(-2, 2, { start: previous.start, end: end - stop, isWord: true });
    } else spans.push({ start, end: end - stop, isWord });
    if (stop) spans.push({ start: end - stop, end, isWord: false });
  }
  return spans;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Whether the full stop at the end of a word is a mark of its own. */
function isStopped(word: string, isLast: boolean, isFigure: boolean): boolean {
  if (!word.endsWith('.')) return false;
  return (isLast && wordsLikeAbbreviations.test(word)) || (isFigure && /^\d[\d.,]*\.$/.test(word));
}

/** Whether `text` goes on with the number and the comma or colon at the end of `before`. */
function isGrouped(before: string, text: string): boolean {
  return /(?:^|[^\d.])\d{1,3}(?:,\d{3})*[,:]$/.test(before) && /^\d{2,3}(?:\.\d+)?\.?$/.test(text);
}
