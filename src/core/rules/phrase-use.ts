import type { Block, BlockKind } from '../document/block.ts';
import { isCapitalised, type Token, wordAt } from '../document/tokens.ts';
import type { Phrase } from '../facts/phrases.ts';
import { isOverlapping, isWithin, type Span } from '../span.ts';
import { isOwnedReaction } from './reactions.ts';
import type { RuleContext } from './rule.ts';
import { isVoiced } from '../facts/voice.ts';
import { toWordSet } from '../facts/word-classes.ts';

/** A phrase of a lexicon in the writer’s own voice. */
export interface PhraseUse {
  readonly context: RuleContext;
  readonly phrase: Phrase;
  /** The tokens of its sentence, and its first and last one among them, both included. */
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  /** Its words as they stand in the draft. */
  readonly text: string;
}

const copy = new Set<BlockKind>(['headline', 'paragraph', 'list-item', 'caption']);

/** Whether a block is the writer’s running copy: not a quotation, a byline, a table, a footnote or a subheading. */
function isCopy(block: Block): boolean {
  return copy.has(block.kind);
}

/** The phrases of some kinds that are the writer’s own words; of those that overlap the longest. */
export function findUses(context: RuleContext, phrases: readonly Phrase[]): PhraseUse[] {
  if (!isCopy(context.block)) return [];
  const uses: PhraseUse[] = [];
  for (const phrase of findLongest(phrases)) {
    if (isSilent(context, phrase)) continue;
    const use = toUse(context, phrase);
    if (use && !isOwned(use)) uses.push(use);
  }
  return uses;
}

function findLongest(phrases: readonly Phrase[]): Phrase[] {
  const byLength = [...phrases].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Phrase[] = [];
  for (const phrase of byLength) {
    if (!kept.some((other) => isOverlapping(other, phrase))) kept.push(phrase);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function toUse(context: RuleContext, phrase: Phrase): PhraseUse | undefined {
  const tokens = context.block.sentences[phrase.sentence]?.tokens;
  const base = tokens?.[0]?.index;
  if (!tokens || base === undefined) return undefined;
  const text = context.block.text.slice(phrase.start, phrase.end);
  return { context, phrase, tokens, first: phrase.first - base, last: phrase.last - base, text };
}

/** Whether words are not the writer’s to mend: quoted or attributed, a title, allowed by the desk, or checked. */
function isSilent({ block, settings }: RuleContext, span: Span): boolean {
  if (isVoiced(block, span)) return true;
  if (isTitle(block, span) || isChecked(block, span) || isCredit(block, span)) return true;
  return [...settings.allowedTerms, ...settings.houseTerms].some((term) =>
    isInTerm(block, span, term),
  );
}

/** *A Chilling Tale*: italics whose words are capitalised. */
function isTitle({ prose, tokens }: Block, span: Span): boolean {
  const around = prose.elements.filter(
    ({ kind, content }) => kind === 'emphasis' && isWithin(span, content),
  );
  return around.some(({ content }) => {
    const words = tokens.filter((token) => isWithin(token, content) && token.kind === 'word');
    const isSingle = words.length === 1 && words[0]?.index === 0;
    return isCapitalised(words[0]) && isCapitalised(words.at(-1)) && !isSingle;
  });
}

/** “Handout/Reuters” */
function isCredit({ text }: Block, { start, end }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, end)) && /^\/\p{Lu}/u.test(text.slice(end, end + 2));
}

/** “(CQ)” or `<!-- cq -->` behind a word: somebody has looked. */
function isChecked({ prose, text }: Block, { end }: Span): boolean {
  if (/^\s?\(cq\)/i.test(text.slice(end, end + 6))) return true;
  return prose.notes.some(
    ({ kind, at, text: note }) => kind === 'comment' && isAt(at, end) && isCheckMark(note),
  );
}

function isAt(at: number, end: number): boolean {
  return at === end || at === end + 1;
}

function isCheckMark(note: string): boolean {
  return /^<!--\s*cq\s*-->$/i.test(note);
}

/** Whether a term of the settings stands here and shares a word with the span. */
function isInTerm({ text }: Block, { start, end }: Span, term: string): boolean {
  const wanted = term.trim().toLowerCase();
  if (wanted === '') return false;
  const from = Math.max(0, start - wanted.length);
  const at = text
    .slice(from, end + wanted.length)
    .toLowerCase()
    .indexOf(wanted);
  return (
    at >= 0 && isOverlapping({ start: from + at, end: from + at + wanted.length }, { start, end })
  );
}

/** Whether the copy says whose words or whose reaction it is. */
function isOwned(use: PhraseUse): boolean {
  return isIntroduced(use) || isOwnedReaction(use.tokens, use.first, use.last);
}

const introducing = toWordSet(
  `known described defined referred dubbed called termed labeled labelled nicknamed branded calls call term terms dubs
   dub labels label`,
);
const between = toWordSet(
  'as to a an the so often commonly also sometimes widely it its them their him his her',
);

/** “what Moscow calls a special military operation”, “known as ballot harvesting”: a term with an owner or a gloss. */
function isIntroduced({ tokens, first }: PhraseUse): boolean {
  let before = first - 1;
  while (before >= first - 4 && between.has(wordAt(tokens, before))) before--;
  return introducing.has(wordAt(tokens, before)) || isReproach(tokens, first);
}

const asVerbs =
  /^(?:attack|blast|cast|characteri[sz]|classif|condemn|criticis|criticiz|decri|denounc|depict|deri|describ|designat|dismiss|hail|identif|mock|paint|portray|prais|recogni[sz]|ridicul|slam|view)(?:e|ed|es|ies|ied|ing|s|y)?$/;
const ofVerbs = /^(?:accus(?:e|ed|es|ing)|convicted|suspected|guilty)$/;

/** “dismissed the plan as laughable”, “accused them of hypocrisy”: the verdict of whoever dismissed or accused. */
function isReproach(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const token = tokens[i];
    if (!token || (token.kind === 'punctuation' && token.text !== ',')) return false;
    const verbs = token.lower === 'as' ? asVerbs : ofVerbs;
    if (token.lower !== 'as' && token.lower !== 'of') continue;
    return tokens.slice(Math.max(0, i - 8), i).some(({ lower }) => verbs.test(lower));
  }
  return false;
}

const tails =
  /^(?:in|on|at|during|after|since|last|this|over|between|as|when|and|but|while|overnight|today|yesterday)$/;

/** Whether nothing that measures or names an object follows: the end, a mark, “in June”. */
export function isClauseEnd(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return !token || token.kind === 'punctuation' || tails.test(token.lower);
}
