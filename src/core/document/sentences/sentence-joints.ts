import type { Paragraph } from 'nlcst';
import { ParseEnglish } from 'parse-english';
import { remember } from '../../memory/remember.ts';
import { append, isMark, prepend, textOf, type ProseNode } from './prose-nodes.ts';
import titles from '../../lexicons/names/titles.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';

type SentenceNodes = ProseNode[];

/** Splits words and marks into sentences, step by step as parse-english does. */
export function splitSentences(text: string, nodes: readonly ProseNode[]): SentenceNodes[] {
  const sentences = splitAtMarks(text, nodes);
  joinAbbreviations(text, sentences, isEnglishAbbreviation);
  joinWordless(sentences);
  moveClosingMarks(text, sentences);
  joinUnlessStarted(sentences, (sentence) => continuesInLowerCase(text, sentence));
  joinUnlessStarted(sentences, ([head]) => head?.kind === 'word' && isDigit(text, head.start));
  joinAbbreviations(text, sentences, isLatinAbbreviation);
  joinUnlessStarted(sentences, (sentence) => startsWithComma(text, sentence));
  for (const sentence of sentences) joinFullStops(text, sentence);
  const trimmed = sentences.map(trimSpace).filter(({ length }) => length > 0);
  return lineEnd.test(text)
    ? trimmed.flatMap((sentence) => splitAtEmptyLines(text, sentence))
    : trimmed;
}

const lineEnd = /[\r\n]/;

const terminalMarks = new Set('!.?\u2026\u203D');

function isTerminal(text: string, { start, end }: ProseNode): boolean {
  for (let i = start; i < end; i++) if (!terminalMarks.has(text.charAt(i))) return false;
  return true;
}

function splitAtMarks(text: string, nodes: readonly ProseNode[]): SentenceNodes[] {
  const sentences: SentenceNodes[] = [];
  let from = 0;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (i < nodes.length - 1 && (node?.kind !== 'mark' || !isTerminal(text, node))) continue;
    sentences.push(nodes.slice(from, i + 1));
    from = i + 1;
  }
  return sentences;
}

const [askPrefixes] = new ParseEnglish().tokenizeParagraphPlugins;

/** Asks the original, which keeps its list to itself and takes long to answer, whether it knows an abbreviation. */
const askOriginal = remember((word) => {
  const sentence: Paragraph['children'][number] = {
    type: 'SentenceNode',
    children: [
      { type: 'WordNode', children: [{ type: 'TextNode', value: word }] },
      { type: 'PunctuationNode', value: '.' },
    ],
  };
  askPrefixes?.({ type: 'ParagraphNode', children: [sentence] });
  return sentence.children.length === 1;
}, 10_000);

/** Longest word that may be an abbreviation: “Northants.” */
const maxLength = 9;

const titleAbbreviations: ReadonlySet<string> = new Set(Object.keys(titles.abbreviations));

/** “Gov.”, “Sept.”, “Rear Adm.” */
function isEnglishAbbreviation(word: string): boolean {
  if (word.length > maxLength) return false;
  return titleAbbreviations.has(`${word.toLowerCase()}.`) || askOriginal(word);
}

const latin = findWordSet('latin-abbreviations');

/** “etc.”, “J.”, “12.” */
function isLatinAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return /^(?:\d{1,3}|[a-z])$/.test(lower) || latin.has(lower);
}

/** A full stop that belongs to an abbreviation ends no sentence. */
function joinAbbreviations(
  text: string,
  sentences: SentenceNodes[],
  isAbbreviation: (word: string) => boolean,
): void {
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i];
    const word = sentence?.at(-2);
    const stop = sentence?.at(-1);
    if (!sentence || word?.kind !== 'word' || !isMark(text, stop, '.')) continue;
    if (!isAbbreviation(textOf(text, word))) continue;
    append(word, [stop]);
    sentence.pop();
    const [next] = sentences.splice(i + 1, 1);
    if (!next) continue;
    sentence.push(...next);
    i = Math.max(0, i - 1) - 1;
  }
}

/** Marks without words go with the sentence before them, the first with the one behind. */
function joinWordless(sentences: SentenceNodes[]): void {
  for (let i = 0; i < sentences.length; i++) {
    const [before, sentence, next] = [sentences[i - 1], sentences[i], sentences[i + 1]];
    if (!sentence || sentence.some(({ kind }) => kind === 'word')) continue;
    if (before) {
      before.push(...sentence);
      sentences.splice(i--, 1);
    } else if (next) {
      next.unshift(...sentence);
      sentences.splice(i, 1);
    }
  }
}

/** The quotation mark behind a full stop closes the sentence. */
function moveClosingMarks(text: string, sentences: SentenceNodes[]): void {
  for (let i = 1; i < sentences.length; i++) {
    const [before, sentence] = [sentences[i - 1], sentences[i]];
    const mark = sentence?.[0];
    if (!before || !sentence || mark?.kind !== 'mark') continue;
    if (!/^["!'.?\u2026\u203D\p{Pe}\p{Pf}]/u.test(text.charAt(mark.start))) continue;
    sentence.shift();
    before.push(mark);
    i = Math.max(0, i - 1) - 1;
  }
}

/** Joins sentences that only go on with the one before. */
function joinUnlessStarted(
  sentences: SentenceNodes[],
  isContinued: (sentence: SentenceNodes) => boolean,
): void {
  for (let i = 1; i < sentences.length; i++) {
    const [before, sentence] = [sentences[i - 1], sentences[i]];
    if (!before || !sentence || !isContinued(sentence)) continue;
    before.push(...sentence);
    sentences.splice(i--, 1);
  }
}

function continuesInLowerCase(text: string, sentence: SentenceNodes): boolean {
  const first = sentence.find(({ kind }) => kind !== 'space');
  return first?.kind === 'word' && /^\p{Lower}/u.test(text.slice(first.start, first.start + 2));
}

/** Whether a digit stands at a position of a text. */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function startsWithComma(text: string, sentence: SentenceNodes): boolean {
  const first = sentence.find(({ kind }) => kind !== 'space');
  return isMark(text, first, ',') || isMark(text, first, ';');
}

/** A full stop within a sentence belongs to the word before it, or else to the one behind. */
function joinFullStops(text: string, sentence: SentenceNodes): void {
  let hasEnd = false;
  for (let i = sentence.length - 1; i >= 0; i--) {
    const node = sentence[i];
    if (node?.kind === 'word') hasEnd = true;
    if (node?.kind !== 'mark' || !isTerminal(text, node)) continue;
    if (!hasEnd) hasEnd = true;
    else if (isMark(text, node, '.')) i -= joinFullStop(text, sentence, i, node);
  }
}

/** How many nodes fewer stand before the next one to look at. */
function joinFullStop(text: string, sentence: SentenceNodes, i: number, stop: ProseNode): number {
  const [before, next, afterNext] = [sentence[i - 1], sentence[i + 1], sentence[i + 2]];
  if (before?.kind === 'word') {
    if (next?.kind === 'space' && isMark(text, afterNext, '.')) return 0;
    sentence.splice(i, 1);
    append(before, [stop]);
    return 1;
  }
  if (next?.kind !== 'word') return 0;
  sentence.splice(i, 1);
  prepend(next, stop);
  return 0;
}

function isSpace(node: ProseNode | undefined): boolean {
  return node?.kind === 'space';
}

function trimSpace(sentence: SentenceNodes): SentenceNodes {
  if (!isSpace(sentence[0]) && !isSpace(sentence.at(-1))) return sentence;
  const first = sentence.findIndex((node) => !isSpace(node));
  const last = sentence.findLastIndex((node) => !isSpace(node));
  return first < 0 ? [] : sentence.slice(first, last + 1);
}

/** An empty line ends a sentence without a mark. */
function splitAtEmptyLines(text: string, sentence: SentenceNodes): SentenceNodes[] {
  const parts: SentenceNodes[] = [];
  let from = 0;
  for (let i = 1; i < sentence.length - 1; i++) {
    const node = sentence[i];
    if (node?.kind !== 'space' || node.end - node.start < 2 || i === from) continue;
    if (textOf(text, node).split(/\r\n|\r|\n/).length < 3) continue;
    parts.push(sentence.slice(from, i));
    from = i + 1;
  }
  if (from === 0) return [sentence];
  parts.push(sentence.slice(from));
  return parts;
}
