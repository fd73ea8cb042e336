import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { hasVerb } from '../../english/verbs.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { isClosedWord } from '../../english/word-shapes.ts';
import { isPredicative } from '../../english/part-of-speech.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import { isAccusing } from '../claims/accusing-sentence.ts';
import { findAccusingFixes, findDoubtFixes, isLastDoubt } from './accusing-fixes.ts';
import { cutAside, findEmptyAside } from './described-asides.ts';
import { isMendable } from './fitting.ts';
import { findGuessedQuality, findQualityFixes } from './guessed-qualities.ts';
import { cutLaterThat } from './later-that.ts';
import { findOpinionFixes, isGuess } from './opinion-fixes.ts';
import { fitsSuggestion, type Replacement } from './replacement-fixes.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { findClauseCut, findSentenceFixes } from '../sentence-fixes.ts';
import { isWithin } from '../../span.ts';
import { toShortTitle } from '../../repair/suggestion.ts';

const hedges = findWordSet('hedge');
const foundFacts = findWordSet('found-facts');

/** What the lexicon says can be done about a phrase. */
export function findPhraseFixes(
  use: PhraseUse,
  replacements: readonly Replacement[],
): readonly ProseFix[] {
  const { context, phrase } = use;
  const { block } = context;
  const { entry } = phrase;
  const sentence = block.sentences[phrase.sentence];
  if (!isMendable(entry, use)) return [];
  switch (entry.fix) {
    case 'replace':
      if (replacements.length > 0 || fitsSuggestion(use)) {
        const written = replacements.flatMap(({ fixes }) => fixes);
        return isMeasured(use) ? [...findWordDeletion(use), ...written] : written;
      }
      // “could hardly stand”: an adverb with a plain word for it says something.
      return entry.pos === 'adj' ? findWordDeletion(use) : [];
    case 'delete-word':
      return findWordDeletion(use);
    case 'delete-phrase':
      return toOwned(use, toDeletion(use, cutPhrase(use), 'suggestion'));
    case 'delete-clause-or-sentence':
      return cutOrWrite(use, sentence, replacements);
    case 'attribute':
      return [...replacements.flatMap(({ fixes }) => fixes), ...findAccusingFixes(use)];
    default:
      return [];
  }
}

/** “sent shockwaves through the town” → “alarmed the town”: what has a plain word here takes no more than its clause with it. */
function cutOrWrite(
  use: PhraseUse,
  sentence: Sentence | undefined,
  replacements: readonly Replacement[],
): readonly ProseFix[] {
  const written = replacements.flatMap(({ fixes }) => fixes);
  const isPlain = use.phrase.entry.suggestOnly !== undefined && written.length > 0;
  const cuts =
    isPlain && sentence
      ? findClauseCut(use.context.block, sentence, use.phrase)
      : findCuts(use, sentence);
  return [...cuts, ...written];
}

function findCuts(use: PhraseUse, sentence: Sentence | undefined): readonly ProseFix[] {
  const { context, phrase } = use;
  if (!sentence) return [];
  return isWholePoint(use)
    ? findSentenceFixes(context.block, sentence, phrase)
    : findClauseCut(context.block, sentence, phrase);
}

/** “a crippling 9.5% rise”, “a massive fraud worth $40 million”: the figure says how large it is. */
function isMeasured({ phrase, tokens, last }: PhraseUse): boolean {
  if (phrase.entry.pos !== 'adj') return false;
  const rest = tokens.slice(last + 1, last + 1 + measureReach);
  if (isAmount(rest[0])) return true;
  const measure = rest.findIndex(({ lower }) => measures.has(lower));
  const noun = rest.slice(0, Math.max(0, measure));
  // “a gleaming pool was dug for a fee of 3 million”
  if (noun.length === 0 || hasVerb(noun) || noun.some((token) => isClosedWord(token))) return false;
  if (noun.some(({ kind, text }) => kind !== 'word' && !/^[’']$/.test(text))) return false;
  return rest.slice(measure + 1, measure + 3).some((token) => isAmount(token));
}

/** How far behind an adjective its measure may stand, in tokens. */
const measureReach = 9;
const measures = toWordSet('of totaling totalling worth');

function isAmount(token: Token | undefined): boolean {
  return token?.kind === 'number' || /^[$€£¥]/.test(token?.text ?? '');
}

/** “The verdict sent shockwaves through the town”, “It was an uphill battle”, but not “in a pool of blood”. */
function isWholePoint({ phrase, tokens, first }: PhraseUse): boolean {
  if (phrase.entry.pos === 'verb' || first === 0) return true;
  const article = /^(?:an?|the)$/.test(wordAt(tokens, first - 1)) ? 1 : 0;
  return first === article || isPredicative(tokens, first - article);
}

function findWordDeletion(use: PhraseUse): ProseFix[] {
  const { context, phrase } = use;
  const { pos } = phrase.entry;
  if ((pos !== 'adj' && pos !== 'adv') || isAllThatIsDenied(use)) return [];
  if (isLastDoubt(use)) return [...findDoubtFixes(use)];
  const edits = deleteWords(context.block, phrase, pos === 'adv' ? 'adverb' : 'adjective');
  if (!edits) return pos === 'adj' ? cutEmptyAside(use) : [];
  return findCutFixes(use, edits);
}

/** The cut of a word, and before or behind it whoever could be asked instead. */
function findCutFixes(use: PhraseUse, edits: readonly ProseEdit[]): ProseFix[] {
  const quality = findGuessedQuality(use);
  const cuts = toDeletion(use, edits, !quality && isSafeCut(use) ? 'safe' : 'suggestion');
  const owned = quality === 'relative' ? cuts : toOwned(use, cuts);
  return quality && owned.length === cuts.length
    ? [...findQualityFixes(use, quality, cuts)]
    : owned;
}

/** “Selby{, a charming town,} has a mill”: the adjective alone would leave too little. */
function cutEmptyAside(use: PhraseUse): ProseFix[] {
  const aside = findEmptyAside(use);
  return aside ? [...cutAside(use.context.block, use.tokens, aside)] : [];
}

/** Whether the sentence says the same without the word; without its hedge it claims more than before. */
function isSafeCut(use: PhraseUse): boolean {
  const { pos, phrase: lemma } = use.phrase.entry;
  if (hedges.has(lemma) || foundFacts.has(lemma) || isBesideAccusation(use)) return false;
  return pos !== 'adj' || !isAllThatIsTold(use);
}

/** “A {callous} carer who plundered his savings went on trial”: what would stay in print is no matter of style. */
function isBesideAccusation({ context: { block }, phrase }: PhraseUse): boolean {
  const sentence = block.sentences[phrase.sentence];
  return sentence !== undefined && isAccusing(block, sentence, phrase);
}

/** “boasts a {sleek} design.”, “for a {reckless} lunge,”, “a {fierce} and funny presence”: what sort of one it is is all that is told of it. */
function isAllThatIsTold(use: PhraseUse): boolean {
  return isJoinedToSound(use) || isOnlyKind(use);
}

/** “a {fierce} and funny presence”, but not “a {startling} and harrowing warning”, of which neither word stays. */
function isJoinedToSound({ context, phrase, tokens, first, last }: PhraseUse): boolean {
  const before = joints.has(wordAt(tokens, first - 1)) ? tokens[first - 2] : undefined;
  const behind = joints.has(wordAt(tokens, last + 1)) ? tokens[last + 2] : undefined;
  const isLoaded = (token: Token): boolean =>
    context.block.facts.phrases.some((other) => other !== phrase && isWithin(token, other));
  return [before, behind].some((token) => token !== undefined && !isLoaded(token));
}

const joints = toWordSet('and but or');

/** “has a {sleek} design.”: that there is one is no news. “issued a {chilling} warning.” still says what was done. */
function isOnlyKind({ tokens, first, last }: PhraseUse): boolean {
  if (!/^an?$/.test(wordAt(tokens, first - 1)) || !holders.has(wordAt(tokens, first - 2)))
    return false;
  return tokens[last + 1]?.kind === 'word' && tokens[last + 2]?.kind === 'punctuation';
}

const holders = toWordSet(
  'as be been being boast boasted boasting boasts feature featured features featuring for had has have having is offer offered offering offers remain remained remains was were with',
);

/** “The goal, of course, is to win”: whoever thinks so can be asked for, and the bare cut is no longer safe. */
function toOwned(use: PhraseUse, cuts: ProseFix[]): ProseFix[] {
  const owned = findOpinionFixes(use, cuts[0]?.edits);
  if (owned.length === 0) return cuts;
  const bare = cuts.map((cut) => ({ ...cut, applicability: 'suggestion' as const }));
  return isGuess(use) && !isLastWord(use) ? [...owned, ...bare] : [...bare, ...owned];
}

/** “Clearly, the ferry is no longer just a boat.” at the end of a draft: a flourish, of which nobody is the source. */
function isLastWord({ context: { block, index, story }, phrase, first }: PhraseUse): boolean {
  return (
    first === 0 &&
    phrase.sentence === block.sentences.length - 1 &&
    story.document.blocks[index + 1] === undefined &&
    block.facts.figures.every(({ sentence }) => sentence !== phrase.sentence)
  );
}

/** “anything but a mere formality”: without the word it says something else. */
function isAllThatIsDenied({ tokens, first }: PhraseUse): boolean {
  // “beyond mere repairs”
  if (wordAt(tokens, first - 1) === 'beyond') return true;
  const at = /^(?:an?|the)$/.test(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  return wordAt(tokens, at) === 'but' && /^(?:any|no)thing$/.test(wordAt(tokens, at - 1));
}

function cutPhrase(use: PhraseUse): readonly ProseEdit[] | undefined {
  const edits = deleteWords(use.context.block, use.phrase, 'phrase');
  return edits && [...edits, ...cutLaterThat(use)];
}

function toDeletion(
  use: PhraseUse,
  edits: readonly ProseEdit[] | undefined,
  applicability: ProseFix['applicability'],
): ProseFix[] {
  if (!edits) return [];
  return toFix(toShortTitle('Delete', toDeleted(use, edits)), edits, applicability);
}

/** What stands at the edges of a cut because it joined what is cut to the rest. */
const edges = /^(?:[\s,;:–—-]|(?:and|but|or)\b)+|(?:[\s,;:–—-]|\b(?:and|but|or))+$/g;

/** What goes with the phrase goes into the title: “almost magical”. */
function toDeleted({ context, phrase, text }: PhraseUse, edits: readonly ProseEdit[]): string {
  const cut = edits.find((edit) => isWithin(phrase, edit.span));
  if (!cut || cut.newText.trim() !== '') return text;
  return context.block.text.slice(cut.span.start, cut.span.end).replace(edges, '');
}

/** A fix, if there are edits for it. */
export function toFix(
  title: string,
  edits: readonly ProseEdit[] | undefined,
  applicability: ProseFix['applicability'] = 'suggestion',
): ProseFix[] {
  return edits ? [{ title, applicability, edits }] : [];
}
