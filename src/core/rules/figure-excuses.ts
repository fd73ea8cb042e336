import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Token } from '../document/tokens.ts';
import type { Figure } from '../facts/figures.ts';
import { isPersonNoun } from '../facts/figures/people.ts';
import { isDocumentWord, isOrganisationWord, isRoleWord } from '../facts/sources.ts';
import { createVerbMatcher, type VerbMatcher } from '../facts/verb-matcher.ts';
import { auxiliaries, conjunctions, prepositions } from '../facts/word-classes.ts';
import lexicon from '../lexicons/figure-sources.json' with { type: 'json' };
import { findCarrier, isReset } from '../story/carry.ts';
import type { Story } from '../story/story.ts';

/** A figure where it stands. */
export interface FigurePlace {
  readonly story: Story;
  /** Position of the block in the document. */
  readonly index: number;
  readonly block: Block;
  readonly sentence: Sentence;
  readonly figure: Figure;
}

/** Whether a figure that nobody is named for may stand: the sentence says enough, or everybody knows. */
export function isExcused(place: FigurePlace): boolean {
  return excuses.some((isExcuse) => isExcuse(place));
}

const excuses: readonly ((place: FigurePlace) => boolean)[] = [
  isSourceAsked,
  isOwnRecord,
  isLawful,
  isKnownPrice,
  isMargin,
  isThreshold,
  isCountAtScene,
  isHistory,
];

/** A source that is still to come, `[SOURCE TK]` or `<!-- src: TK -->`: one hole is reported once. */
function isSourceAsked({ block: { text, prose }, sentence: { start, end } }: FigurePlace): boolean {
  if (/\[[^\][]*\bTK\b[^\][]*\]/.test(text.slice(start, end))) return true;
  return prose.notes.some(
    ({ at, text: note }) => at > start && at <= end + 1 && /^<!--\s*src:/.test(note),
  );
}

const findAct = createVerbMatcher(lexicon.officialActs);
const findDocumentVerb = createVerbMatcher(lexicon.documentVerbs);
/** Most words of a subject that are read. */
const maxSubject = 8;

/** “The council approved a budget of $4 million”, “The records list 11 deaths”: the act or document is the source. */
function isOwnRecord({ sentence: { tokens }, figure }: FigurePlace): boolean {
  const words = tokens.filter(({ kind, end }) => kind === 'word' && end <= figure.start);
  const isAct = hasSubject(words, findAct, (word) => isOrganisationWord(word) || isRoleWord(word));
  return isAct || hasSubject(words, findDocumentVerb, isDocumentWord);
}

/** Whether a verb stands behind a subject of some kind. */
function hasSubject(
  words: readonly Token[],
  findVerb: VerbMatcher,
  isSubject: (word: string) => boolean,
): boolean {
  return words.slice(0, maxSubject).some(({ base }, i) => {
    const [next, second] = [findVerb(words, i + 1), findVerb(words, i + 2)];
    return isSubject(base) && (next ?? second) !== undefined;
  });
}

const lawPattern =
  /^Under\b[^,]{0,60}\b(?:law|laws|rules?|bill|act|plan|proposal|agreement|deal|contract|treaty|policy|ordinance|order|ruling|terms|statute|constitution)\b/i;

/** “Under state law, candidates within 0.5 percent may ask for a recount”: the law says so. */
function isLawful({ block: { text }, sentence: { start, end } }: FigurePlace): boolean {
  return lawPattern.test(text.slice(start, end));
}

/** “the $85 billion merger”: the price names a thing that the reader has met. */
function isKnownPrice({ block: { text }, figure: { kind, start, end } }: FigurePlace): boolean {
  if (kind !== 'money') return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const isDefinite = /\b(?:the|this|that|its|their|his|her)\s(?:proposed\s|planned\s|new\s)?$/i;
  const next = /^[ -](\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  if (next === undefined || !isDefinite.test(before)) return false;
  return ![prepositions, auxiliaries, conjunctions].some((words) => words.has(next));
}

/** “plus or minus 3 percentage points”: what a poll says of itself. */
function isMargin({ block: { text }, figure: { start } }: FigurePlace): boolean {
  return /\b(?:plus or minus|margin of (?:sampling )?error [\w ]{0,30}) $/i.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

/** “the 270 votes needed to win”, “a $15 minimum wage”: the rules of the game. */
function isThreshold({ block: { text }, sentence, figure: { end } }: FigurePlace): boolean {
  const after = text.slice(end, Math.min(sentence.end, end + 60));
  return /^[^.;,]{0,30}\b(?:needed|required|necessary) (?:to|for)\b|^[ -](?:an hour )?minimum\b/.test(
    after,
  );
}

/** “The fire was under control by 9, Cole said. About 40 firefighters worked at the site.” */
function isCountAtScene({ story, index, figure }: FigurePlace): boolean {
  const { kind, start, counted } = figure;
  const own = kind === 'count' && counted !== undefined && story.sentenceAt(index, start);
  if (!own || !isPersonNoun(counted) || isReset(story.document, own)) return false;
  const before = story.sentences[own.position - 1];
  return before?.paragraph === own.paragraph && findCarrier(before) !== undefined;
}

/** A year up to this one is history whatever the draft’s own date. */
const longAgo = 2000;
/** How many years make an event history. */
const historyAge = 20;
/** Blocks at the top of a draft in which it says when it was written. */
const opening = 10;

/** “The 1912 sinking”, “In 2004” where the draft opens in 2026. */
function isHistory({ story: { document }, block, sentence }: FigurePlace): boolean {
  const years = findYears(block).filter((year) => year.sentence === sentence.index);
  if (years.length === 0) return false;
  const latest = Math.max(...years.map(({ value }) => value));
  if (latest <= longAgo) return true;
  const named = document.blocks.slice(0, opening).flatMap((placed) => findYears(placed.block));
  const date = /\b20\d\d\b/.exec(document.frontMatter.values.get('date') ?? '')?.[0];
  const now = Math.max(Number(date ?? 0), ...named.map(({ value }) => value));
  return now - latest >= historyAge;
}

function findYears({ facts }: Block): { readonly value: number; readonly sentence: number }[] {
  return facts.figures.flatMap(({ kind, text, sentence }) => {
    const year = kind === 'date' ? /\b(?:1[5-9]|20)\d\d\b/.exec(text)?.[0] : undefined;
    return year === undefined ? [] : [{ value: Number(year), sentence }];
  });
}
