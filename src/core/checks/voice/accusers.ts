import { findSentenceAt } from '../../document/block.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { toAlternatives } from '../../document/words/cue.ts';
import { createWordList } from '../../document/words/words.ts';
import { isOrganisationWord } from '../../english/noun-kinds.ts';
import { isPersonNoun } from '../../english/person-nouns.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { findDoer, type Doer } from '../../facts/claims/crimes/suspect-doers.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isOverlapping, type Span } from '../../span.ts';
import { isBodyName } from '../../story/cast/persons.ts';
import { findGiver, type Carry } from '../../story/owners/carry.ts';
import { isOfLaw } from '../../story/owners/side-clauses.ts';
import { findContentStems, type StorySentence } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { findAccusedNames, isOtherConfession } from './confessions.ts';
import { findSpokenOf, findSurnames } from './spoken-of.ts';

const owning = createWordList(findWordSet('owning-up'));
const hearings = createWordList([...findWordSet('hearings-of-evidence'), 'detectives', 'police']);
const bodies = findWordSet('acting-bodies');

/** What the words of an accusation are read with. */
interface Place {
  readonly own: StorySentence;
  /** Who is accused, as far as that is told. */
  readonly doer: Doer | undefined;
  /** The words that say who is accused. */
  readonly subject: readonly Token[];
}

/**
 * Whether the source that an accusation leans on does not make it: it is whoever is accused, who said something else
 * (“Moll said taxes would fall. She {took bribes}.”), or somebody who spoke of nobody of that name.
 */
export function isNoAccuser(story: Story, index: number, act: Span, carry: Carry): boolean {
  const block = story.document.blocks[index]?.block;
  const own = story.sentenceAt(index, act.start);
  const { tokens } = (block && findSentenceAt(block, act.start)) ?? {};
  if (!block || !own || !tokens) return false;
  const verb = tokens.findIndex(({ end }) => end > act.start);
  const run = findSubject(tokens, verb);
  const place = { own, doer: findDoer(block, tokens, verb), subject: toWords(tokens, run) };
  return (
    isCount(carry.attribution) ||
    isOtherConfession(story, index, act, {
      accused: findAccusedNames(story, tokens, verb),
      carry,
    }) ||
    isOfNobody(story, place, carry) ||
    isOwnVoice(story, place, carry) ||
    isStranger(story, place, carry) ||
    isSilentBehind(story, place, carry, act)
  );
}

function toWords(tokens: readonly Token[], run: TokenRun | undefined): readonly Token[] {
  return run ? tokens.slice(run.first, run.last + 1) : [];
}

const counts = new RegExp(String.raw`\b${toAlternatives(findWordSet('counting-sources'))}$`, 'i');

/** “was paid $9,000, according to the annual report. She {hid} the losses.”: what books and counts accuses nobody. */
function isCount({ source }: Attribution): boolean {
  return counts.test(source.text);
}

/** “The pier will open in May, the council said. ¶ He {took bribes}.”: there was no word of anybody whom “he” could mean. */
function isOfNobody(
  story: Story,
  { own, doer }: Place,
  { from, attribution: { source } }: Carry,
): boolean {
  if (doer?.who !== 'pronoun' || from.paragraph === own.paragraph) return false;
  if (isOfLaw(source) || source.kind === 'document') return false;
  const { tokens } = from.sentence;
  if (tokens.some(({ base, lower }) => isPersonNoun(base) || persons.test(lower))) return false;
  return findSurnames(story, from, Infinity).length === 0;
}

const persons = /^(?:he|her|hers|him|his|she|their|them|they)$/;

/** “Moll said taxes would fall. She {took bribes}.”: nobody says that of themselves who does not own up to it. */
function isOwnVoice(story: Story, place: Place, { from, attribution }: Carry): boolean {
  if (isOwningUp(from)) return false;
  const { doer, own } = place;
  const isPronoun = doer?.who === 'pronoun';
  // “Chief Cole said the man ran. He {pointed a gun at officers}.”
  if (isPronoun && hasOthers(from, attribution)) return false;
  const surname = isPronoun ? findSpokenOf(story, own, doer) : toSurname(story, place);
  if (surname !== undefined && surname !== '' && isName(story, attribution, surname)) return true;
  return isSameBody(place, from, attribution);
}

/** “Moll”, whom the draft has in full elsewhere; at the start of a sentence the name alone is any word. */
function toSurname(story: Story, { doer, subject }: Place): string {
  if (doer) return doer.who === 'named' ? doer.surname : '';
  const last = subject.at(-1);
  return last && isCapitalised(last) && story.isIntroduced(last.base) ? last.base : '';
}

/** Whether a source tells of somebody else whom “he” or “she” can mean. */
function hasOthers({ sentence }: StorySentence, { content }: Attribution): boolean {
  return sentence.tokens.some(
    (token) => isPersonNoun(token.base) && content.some((each) => isOverlapping(each, token)),
  );
}

/** “She told the jury that she had debts. She {stole} from the till.” */
function isOwningUp({ sentence }: StorySentence): boolean {
  return owning.isIn(sentence) || hearings.isIn(sentence);
}

function isName(story: Story, attribution: Attribution, surname: string): boolean {
  const name = (story.sourceOf(attribution)?.name ?? attribution.source.text).toLowerCase();
  return name === surname || name.endsWith(` ${surname}`);
}

/** “The firm refused to say how old it was. {It} {falsified} reports.”, “{The firm} {cheated} customers”. */
function isSameBody(
  { own, subject }: Place,
  from: StorySentence,
  { source, content }: Attribution,
): boolean {
  const words = subject.map(({ lower }) => lower).join(' ');
  if (words === '' || source.kind === 'document') return false;
  if (words === source.text.toLowerCase()) return source.kind === 'role' || source.kind === 'named';
  if (words !== 'it' || own.position - from.position !== 1) return false;
  if (!isBody(source.text)) return false;
  return !from.sentence.tokens.some(
    (token) => content.some((each) => isOverlapping(each, token)) && isBody(token.text),
  );
}

/** “the company”, “Larkfield Foods”: what is an “it”, and acts. */
function isBody(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  return (
    isOrganisationWord(last) || bodies.has(last) || (/^\p{Upper}/u.test(text) && isBodyName(text))
  );
}

/** How many content words an accusation shares with the words of a source that speaks of the same. */
const manyShared = 2;

/** “A runner said she drove to Lund. Frank Maddox also {groped} a girl.”: a name of which nobody spoke so far. */
function isStranger(story: Story, place: Place, carry: Carry): boolean {
  const { direction, from, attribution } = carry;
  const { own } = place;
  const surname = toSurname(story, place);
  if (surname === '' || direction === 'backward' || from.paragraph !== own.paragraph) return false;
  if (isOfLaw(attribution.source) || attribution.source.kind === 'document') return false;
  const between = story.sentences.slice(from.position, own.position);
  if (between.some(({ sentence }) => sentence.tokens.some(({ base }) => base === surname)))
    return false;
  if ([...own.stems].filter((stem) => from.stems.has(stem)).length >= manyShared) return false;
  return !isDoneToSpeaker(own);
}

/** “An officer {was forced to shoot} a man. ¶ A clerk called at noon, police said.”: the sentence behind tells something else. */
function isSilentBehind(
  { document }: Story,
  { own }: Place,
  { direction, from }: Carry,
  act: Span,
): boolean {
  if (direction !== 'backward' || findGiver(document, from) !== undefined) return false;
  const words = own.sentence.tokens.filter((token) => isOverlapping(act, token));
  return ![...findContentStems(words)].some((stem) => from.stems.has(stem));
}

/** “Hart said she was on her way home. Foley {stabbed} her.” */
function isDoneToSpeaker({ sentence }: StorySentence): boolean {
  return sentence.tokens.some(
    ({ lower }, i) =>
      /^(?:me|him|them)$/.test(lower) ||
      (lower === 'her' && !/^\p{Alpha}/u.test(wordAt(sentence.tokens, i + 1))),
  );
}
