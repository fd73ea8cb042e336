import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import { wordAt } from '../document/words/tokens.ts';
import { determiners, prepositions, toWordSet } from '../english/word-classes.ts';
import { hasVerb } from '../english/verbs.ts';
import type { Figure } from '../facts/figures.ts';
import type { Span } from '../span.ts';
import type { Story } from '../story/story.ts';
import type { ProseEdit, ProseFix } from '../report.ts';
import { findAgentless } from '../checks/sources/agentless/agentless-passives.ts';
import { findAskFixes, findOffersToCheck, type ClaimPlace } from './attribution-fixes.ts';
import { dropReported, nameReporter } from './passive-reports.ts';
import { findAgentlessFixes } from './sources/agentless-fixes.ts';
import { hasOwnSource } from './sentence-fixes.ts';
import { addTableSource } from '../checks/figures/told-elsewhere/table-source.ts';

/** Offers a source for a figure: words with a placeholder, a source to check, a note, a footnote. */
export function findFigureFixes(story: Story, index: number, figure: Figure): ProseFix[] {
  const { blocks, languageId } = story.document;
  const block = blocks[index]?.block;
  const sentence = block?.sentences[figure.sentence];
  if (!block || !sentence) return [];
  if (block.kind === 'table-cell') return findTableFixes(story, index);
  const notes = languageId === 'markdown' ? findNotes(story, sentence) : [];
  if (isInModifier(sentence, figure) || isImperative(sentence)) return notes;
  const place = { block, index, story, span: figure, reach: 'sentence' } as const;
  const reporter = hasOwnSource(block, sentence)
    ? undefined
    : nameReporter(block, sentence, figure);
  if (reporter) return [...toAsked('Ask for the source', reporter), ...notes];
  const thinker = findThinkerFixes(place, sentence);
  if (thinker.length > 0) return [...thinker, ...notes];
  const plain = dropReported(block, sentence, figure);
  const asked = findAskFixes(place, 'according to').map(({ title, edits }) =>
    toFix(title, [...plain, ...edits]),
  );
  return [...asked, ...findOffersToCheck(place), ...notes];
}

/** “and it is thought her fee was £9 million”: whoever thinks so, in place of a source besides. */
function findThinkerFixes(place: ClaimPlace, sentence: Sentence): readonly ProseFix[] {
  const { block, span } = place;
  const [frame] = findAgentless(sentence, block);
  if (frame?.form !== 'that' || frame.end > span.start) return [];
  const isOfOther = clauseMark.test(block.text.slice(frame.end, span.start));
  return isOfOther ? [] : findAgentlessFixes(place, sentence, frame);
}

/** What parts a figure from the clause that is thought. */
const clauseMark = /[;:()—–]|, (?:and|but|so|which|who|while)\b/;

function findNotes(story: Story, { end }: Sentence): ProseFix[] {
  const behind = { start: end, end };
  const label = `src${story.lastSourceNote() + 1}`;
  const footnote = toFix('Add a footnote', [{ span: behind, newText: `[^${label}]` }]);
  return [
    ...findSourceNote('markdown', behind),
    { ...footnote, append: `[^${label}]: [SOURCE TK]` },
  ];
}

const pointers = toWordSet('compare consider imagine look recall remember see take');

/** “(Just look at the $4 million that went to the harbor.)”: no source says so; the writer points. */
function isImperative({ tokens }: Sentence): boolean {
  const first = tokens.findIndex(
    ({ kind, lower }) => kind === 'word' && !/^(?:just|please)$/.test(lower),
  );
  const next = wordAt(tokens, first + 1);
  return (
    pointers.has(wordAt(tokens, first)) &&
    (determiners.has(next) || /^(?:at|that|how|what)$/.test(next))
  );
}

const hedges = toWordSet(
  'a about almost around at least more nearly only over roughly some than the under',
);

/** “Fans in the crowd of about 2,600 waved flags”: whoever counted them has not said that they waved. */
function isInModifier({ tokens }: Sentence, { start }: Figure): boolean {
  const before = tokens.filter(({ end }) => end <= start);
  const at = before.findLastIndex(({ lower }) => !hedges.has(lower) && !/^[$£€¥]$/.test(lower));
  const [first, governor] = [before[0], before[at]];
  if (!first || !governor || at === 0 || prepositions.has(first.lower)) return false;
  const isBare = before.every(({ kind, text }) => kind === 'word' || /^[$£€¥]$/.test(text));
  return isBare && prepositions.has(governor.lower) && !hasVerb(before);
}

/** “According to recent {[SOURCE TK]} data, …” */
export function findDataFixes({ text }: Block, { start, end }: Span): ProseFix[] {
  const noun = /\p{Alpha}+$/u.exec(text.slice(start, end))?.[0] ?? '';
  const at = end - noun.length;
  const opening = /^\p{Upper}/u.test(noun) ? noun.charAt(0).toLowerCase() : '';
  const newText = `[SOURCE TK] ${opening}`;
  const edit = { span: { start: at, end: at + opening.length }, newText };
  return [toFix('Ask whose data', [edit])];
}

/** A note for the desk; plain text has no comments, and would print it. */
export function findSourceNote(languageId: string, behind: Span): ProseFix[] {
  return languageId === 'markdown'
    ? [toFix('Add a source note', [{ span: behind, newText: '<!-- src: TK -->' }])]
    : [];
}

function findTableFixes({ document }: Story, index: number): ProseFix[] {
  const edit = addTableSource(document, index);
  return edit ? [toFix('Add a source line', [edit])] : [];
}

/** Offers an owner for a toll: a placeholder, a source to check; in a conflict, asks whether it is verified. */
export function findTollFixes(
  story: Story,
  index: number,
  figure: Figure,
  isConflict: boolean,
): ProseFix[] {
  const block = story.document.blocks[index]?.block;
  const sentence = block?.sentences[figure.sentence];
  if (!block || !sentence) return [];
  const reporter = nameReporter(block, sentence, figure);
  if (reporter)
    return hasOwnSource(block, sentence) ? [] : toAsked('Ask who is counting', reporter);
  if (isOfSubject(sentence, figure)) return [];
  const place = { block, index, story, span: figure, reach: 'sentence' } as const;
  const behind = { start: sentence.end, end: sentence.end };
  const query = { span: behind, newText: ' [SAY WHETHER VERIFIED TK]' };
  const plain = dropReported(block, sentence, figure);
  const asked = findAskFixes(place).flatMap(({ edits }) => [
    toFix('Ask who is counting', [...plain, ...edits]),
    ...(isConflict ? [toFix('Ask who, and if verified', [...plain, ...edits, query])] : []),
  ]);
  return [...asked, ...findOffersToCheck(place)];
}

/** How far before a toll its “that” may stand, in tokens. */
const relativeReach = 5;

/**
 * “Details of the attack that killed 12 people {were released}”: a source at the end would own the news, and not the
 * toll that comes with its subject.
 */
function isOfSubject({ tokens }: Sentence, { start, end }: Figure): boolean {
  const first = tokens.findIndex((token) => token.end > start);
  const that = tokens.findIndex(
    ({ lower }, i) => i < first && i >= first - relativeReach && /^(?:that|which|who)$/.test(lower),
  );
  // “Details of the attack that”
  const head = tokens.slice(Math.max(0, that - headReach), Math.max(0, that));
  if (!head.some(({ lower }) => prepositions.has(lower) || lower === 'behind')) return false;
  if (head.at(-1)?.kind === 'punctuation') return false;
  const rest = tokens.filter((token) => token.start >= end);
  const verb = rest.findIndex(({ lower }) => /^(?:are|has|have|is|was|were|will)$/.test(lower));
  return verb > 0 && !rest.slice(0, verb).some(({ lower }) => turns.has(lower));
}

/** How far before “that” the words may stand that make its noun part of another, in tokens. */
const headReach = 4;
const turns = toWordSet('after as because but that when where which while who ; :');

function toFix(title: string, edits: readonly ProseEdit[]): ProseFix {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  return { title, applicability: 'suggestion', edits: sorted };
}

/** No fix without edits: the source stands there. */
function toAsked(title: string, edits: readonly ProseEdit[]): ProseFix[] {
  return edits.length === 0 ? [] : [toFix(title, edits)];
}
