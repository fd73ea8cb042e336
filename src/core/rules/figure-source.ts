import type { Block } from '../document/block.ts';
import type { Sentence } from '../document/sentences.ts';
import type { Token } from '../document/tokens.ts';
import type { Figure } from '../facts/figures.ts';
import { isDocumentWord, isOrganisationWord, isRoleWord } from '../facts/sources.ts';
import { auxiliaries, conjunctions, prepositions } from '../facts/word-classes.ts';
import { createVerbMatcher, type VerbMatcher } from '../facts/verb-matcher.ts';
import lexicon from '../lexicons/figure-sources.json' with { type: 'json' };
import type { Story } from '../story/story.ts';

/** Whether nobody answers for a figure of block `index`: not the copy, not its sentence, not history. */
export function isOwnerless(story: Story, index: number, figure: Figure): boolean {
  const block = story.document.blocks[index]?.block;
  const sentence = block?.sentences[figure.sentence];
  if (!block || !sentence || figure.exemption !== undefined) return false;
  if (story.isQuoted(index, figure) || hasOwner(story, index, figure)) return false;
  if (isSourceAsked(block, sentence) || isOwnRecord(sentence, figure)) return false;
  if (isLawful(block, sentence) || isKnownPrice(block, figure)) return false;
  return !isHistory(story, block, sentence);
}

function hasOwner(story: Story, index: number, figure: Figure): boolean {
  const { isCovered, attribution } = story.ownerOf(index, figure);
  // A famine that “claimed thousands of lives” tells nobody anything.
  const isIdiom = attribution?.cue.lemma === 'claim' && figure.counted === 'lives';
  return isCovered && !isIdiom;
}

/** A source that is still to come, `[SOURCE TK]` or `<!-- src: TK -->`: one hole is reported once. */
function isSourceAsked({ text, prose }: Block, { start, end }: Sentence): boolean {
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
function isOwnRecord({ tokens }: Sentence, figure: Figure): boolean {
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
function isLawful({ text }: Block, { start, end }: Sentence): boolean {
  return lawPattern.test(text.slice(start, end));
}

/** “the $85 billion merger”: the price names a thing that the reader has met. */
function isKnownPrice({ text }: Block, { kind, start, end }: Figure): boolean {
  if (kind !== 'money') return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const isDefinite = /\b(?:the|this|that|its|their|his|her)\s(?:proposed\s|planned\s|new\s)?$/i;
  const next = /^[ -](\p{Ll}+)/u.exec(text.slice(end, end + 24))?.[1];
  return (
    isDefinite.test(before) &&
    next !== undefined &&
    !prepositions.has(next) &&
    !auxiliaries.has(next) &&
    !conjunctions.has(next)
  );
}

/** A year up to this one is history whatever the draft’s own date. */
const longAgo = 2000;
/** How many years make an event history. */
const historyAge = 20;
/** Blocks at the top of a draft in which it says when it was written. */
const opening = 10;

/** “The 1912 sinking”, “In 2004” where the draft opens in 2026. */
function isHistory({ document }: Story, block: Block, sentence: Sentence): boolean {
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
