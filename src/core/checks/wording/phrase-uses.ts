import type { Block } from '../../document/block.ts';
import type { BlockKind } from '../../document/block-kind.ts';
import { isCapitalised, type Token } from '../../document/words/tokens.ts';
import type { Phrase } from '../../facts/phrases.ts';
import { isOverlapping, isWithin, type Span } from '../../span.ts';
import { hasPhraseOwner } from './phrase-owner.ts';
import type { CheckedBlock } from '../checked-block.ts';
import { findLoneClosing } from '../desk-marks/lost-openings.ts';
import { isSettled } from '../desk-marks/settled.ts';
import type { PhraseUse, PlacedPhrase } from './phrase-use.ts';
import { isSpokenFor } from './wordless-papers.ts';

/** What is the writer’s running copy: not a quotation, a byline, a table, a footnote or a subheading. */
const copy = new Set<BlockKind>(['headline', 'paragraph', 'list-item', 'caption']);

/** The phrases of some kinds that are the writer’s own words; of those that overlap the longest. */
export function findUses(context: CheckedBlock, phrases: readonly Phrase[]): PhraseUse[] {
  if (!copy.has(context.block.kind)) return [];
  const uses: PhraseUse[] = [];
  for (const phrase of findLongest(phrases)) {
    if (isSilent(context, phrase)) continue;
    const use = toUse(context, phrase);
    if (use && !hasPhraseOwner(use)) uses.push(use);
  }
  return uses;
}

/** Of phrases that overlap the longest, in order of position. */
export function findLongest(phrases: readonly Phrase[]): readonly Phrase[] {
  if (phrases.length < 2) return phrases;
  const byLength = [...phrases].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Phrase[] = [];
  for (const phrase of byLength) {
    if (!kept.some((other) => isOverlapping(other, phrase))) kept.push(phrase);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function toUse<C extends PlacedPhrase['context']>(
  context: C,
  phrase: Phrase,
): (PlacedPhrase & { readonly context: C }) | undefined {
  const tokens = context.block.sentences[phrase.sentence]?.tokens;
  const base = tokens?.[0]?.index;
  if (!tokens || base === undefined) return undefined;
  const text = context.block.text.slice(phrase.start, phrase.end);
  return { context, phrase, tokens, first: phrase.first - base, last: phrase.last - base, text };
}

/** Whether nothing around a phrase says whose words it is. */
export function isUnowned(block: Block, phrase: Phrase): boolean {
  const use = toUse({ block }, phrase);
  return use !== undefined && !hasPhraseOwner(use);
}

/** Whether words are not the writer’s to mend: quoted or attributed, a title or a credit, checked or allowed by the desk. */
function isSilent(context: CheckedBlock, phrase: Phrase): boolean {
  const { block } = context;
  if (isSpokenFor(block, phrase) || isTitle(block, phrase) || isCredit(block, phrase)) return true;
  return isUnmarked(block) || isSettled(context, phrase);
}

/** A curly mark closes what was never opened: whose words those before and behind it are nobody knows, and garbled-copy asks. */
function isUnmarked(block: Block): boolean {
  const closing = block.derive(findLoneClosing);
  return closing !== undefined && block.text.charAt(closing.start) === '”';
}

/** Longest word that a title may leave without a capital, in letters. */
const shortest = 3;

/** *A Chilling Tale*: italics whose words are capitalised; a caption in italics is copy, though it ends in “Friday”. */
function isTitle({ prose, tokens }: Block, span: Span): boolean {
  const around = prose.elements.filter(
    ({ kind, content }) => kind === 'emphasis' && isWithin(span, content),
  );
  return around.some(({ content }) => {
    const words = tokens.filter((token) => isWithin(token, content) && token.kind === 'word');
    const isSingle = words.length === 1 && words[0]?.index === 0;
    const weighty = words.filter(({ text }) => text.length > shortest);
    const isMostly = weighty.filter(isCapitalised).length * 2 >= weighty.length;
    return isCapitalised(words[0]) && isCapitalised(words.at(-1)) && isMostly && !isSingle;
  });
}

/** “Handout/Reuters” */
function isCredit({ text }: Block, { start, end }: Span): boolean {
  return (
    /^\p{Upper}/u.test(text.slice(start, end)) && /^\/\p{Upper}/u.test(text.slice(end, end + 2))
  );
}

const tails =
  /^(?:in|on|at|during|after|since|last|this|over|between|as|when|and|but|while|overnight|today|yesterday)$/;

/** Whether nothing that measures or names an object follows: the end, a mark, “in June”. */
export function isClauseEnd(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return !token || token.kind === 'punctuation' || tails.test(token.lower);
}
