import type { Block } from '../../../document/block.ts';
import { isCapitalised, wordAt, type Token } from '../../../document/words/tokens.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import type { NameUse } from '../../../facts/name-uses.ts';
import { isInQuotation } from '../../../facts/quotations.ts';
import { isFirmName, isPersonName } from '../../../facts/person-names.ts';
import { isHumanNoun } from '../../../facts/sources.ts';
import { isRoleWord } from '../../../english/noun-kinds.ts';
import known from '../../../lexicons/names/known-names.json' with { type: 'json' };
import { findNearby } from '../../../collections/nearby.ts';
import { opensWithVerb } from '../../../english/verbs.ts';
import { isClosedWord } from '../../../english/word-shapes.ts';
import { isWithin } from '../../../span.ts';
import { isMarked, type Marks } from '../../../story/reads/marked-sentences.ts';
import { glean } from '../../../story/reads/views.ts';
import { markQuotations, type StorySentence } from '../../../story/sentences.ts';
import type { Story } from '../../../story/story.ts';
import { findJoinedPeople, toPronounGender, toSurname } from './joined-people.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';

/** Whom a pronoun that speaks can mean. */
export interface Antecedents {
  /** One person or one group stands before it, or the copy already runs on a pronoun. */
  readonly isClear: boolean;
  /** The surnames of two people who are one subject: “Ana Ruiz and Carla Mott”. */
  readonly joined: readonly string[];
  /** Surnames of people named earlier, the latest first. */
  readonly earlier: readonly string[];
}

/** How many sentences before a quotation a reader looks back, not counting the speaker’s own words. */
const reach = 2;
/** The same where the verb says that somebody goes on: “he adds”. */
const longReach = 6;
/** How far back anything is looked for, in sentences. */
const maxLook = 12;

/** Finds whom the pronoun of an attribution can mean: what is named in its sentence and in those before. */
export function findAntecedents(
  story: Story,
  index: number,
  attribution: Attribution,
): Antecedents {
  const own = story.sentenceAt(index, attribution.cue.start);
  const block = story.document.blocks[index]?.block;
  if (!own || !block) return { isClear: true, joined: [], earlier: [] };
  const pronoun = attribution.source.text.toLowerCase();
  if (isPersonIn(block, own.sentence.tokens, pronoun, attribution))
    return { isClear: true, joined: [], earlier: [] };
  const before = findBefore(story, own, attribution);
  // The nearest sentence that tells of anybody says whom the pronoun means.
  const told = persons.get(pronoun);
  const nearest = told && before.find((each) => isMarked(story, each, told));
  const gender = toPronounGender(attribution.source.text);
  const joined = nearest ? findJoinedPeople(story, nearest, gender) : [];
  if (joined.length > 0) return { isClear: false, joined, earlier: [] };
  const earlier = findEarlier(story, own);
  // Where the copy has named one person so far, the pronoun is that person’s.
  return { isClear: earlier.length === 1 || nearest !== undefined, joined, earlier };
}

/** The sentences before the quotation that are not the speaker’s own words. */
function findBefore(
  story: Story,
  own: StorySentence,
  { content, cue }: Attribution,
): StorySentence[] {
  const most = /^(?:add|conclude|continue|go on)$/.test(cue.lemma) ? longReach : reach;
  const start = Math.min(...content.map((each) => each.start));
  const first = story.sentenceAt(own.block, start) ?? own;
  const found: StorySentence[] = [];
  for (
    let i = first.position - 1;
    i >= 0 && first.position - i <= maxLook && found.length < most;
    i--
  ) {
    const each = story.sentences[i];
    if (each && !isMarked(story, each, markQuotations)) found.push(each);
  }
  return found;
}

const pronouns: ReadonlyMap<string, RegExp> = new Map([
  ['he', /^(?:he|him|his|himself)(?:'\w+)?$/],
  ['she', /^(?:she|her|hers|herself)(?:'\w+)?$/],
  ['they', /^(?:they|them|their|theirs|themselves|we|us|our|both|two|three|four)(?:'\w+)?$/],
]);

/** The sentences that tell of somebody whom a pronoun can mean. */
const persons: ReadonlyMap<string, Marks> = new Map(
  Array.from(pronouns.keys(), (pronoun): [string, Marks] => [
    pronoun,
    (block) => block.sentences.map(({ tokens }) => isPersonIn(block, tokens, pronoun)),
  ]),
);

/** Whether words outside quotations, and outside the attribution, name somebody, or go on about the one whom a pronoun means. */
function isPersonIn(
  block: Block,
  tokens: readonly Token[],
  pronoun: string,
  attribution?: Attribution,
): boolean {
  const own = pronouns.get(pronoun);
  const isOneAlone = pronoun !== 'they';
  return tokens.some((token) => {
    if (attribution && isOfAttribution(token, attribution)) return false;
    if (isInQuotation(block.facts.quotations, token)) return false;
    if (token === tokens[0] && isLoneName(tokens)) return true;
    if (own?.test(token.lower)) return true;
    return !(isOneAlone && isOfMany(block, token)) && isPerson(block, token);
  });
}

function isOfAttribution(token: Token, { source, cue }: Attribution): boolean {
  return isWithin(token, source) || isWithin(token, cue);
}

/** “Crowley later called it evasive”: an adverb stands between a lone name and its verb. */
function isLoneName([first, ...rest]: readonly Token[]): boolean {
  if (!first || !isCapitalised(first) || isClosedWord(first) || notNames.has(first.base))
    return false;
  return (
    /^(?:again|also|later|never|now|once|soon|still|then)$/.test(rest[0]?.lower ?? '') &&
    opensWithVerb(rest.slice(1))
  );
}

/** “Tenants”, “police”: nobody who is a he or a she; “the head of the tenants” may be. */
function isOfMany({ tokens }: Block, { base, index }: Token): boolean {
  const one = base.endsWith('s') ? base.slice(0, -1) : '';
  const isMany = groups.test(base) || isHumanNoun(one) || isRoleWord(one);
  if (!isMany) return false;
  const of = tokens.slice(Math.max(0, index - ofReach), index).findLast(isOf);
  return of === undefined || crowds.test(wordAt(tokens, of.index - 1));
}

function isOf({ lower }: Token): boolean {
  return lower === 'of';
}

/** How far before a noun its “of” may stand, in tokens: “of the police’s internal investigators”. */
const ofReach = 5;
const groups = /^(?:children|men|people|police|women)$|.(?:men|women)$/;
const crowds = /^(?:crowds?|dozens|group|handful|hundreds|millions|number|scores|thousands)$/;

/** What a sentence may open with: “Rain fell all day.” */
const notNames = findWordSet('bare-openers');

/** A name that may be a person’s, an office or a trade, a man or a woman. */
function isPerson({ facts, tokens }: Block, token: Token): boolean {
  if (isHumanNoun(token.base) || isRoleWord(token.base)) return true;
  // “the chief executive”
  if (isRoleWord(`${wordAt(tokens, token.index - 1)} ${token.base}`)) return true;
  if (!/^\p{Upper}/u.test(token.text) || notNames.has(token.base)) return false;
  return findNearby(facts.nameUses, token).some(
    (use) =>
      use.last === token.index &&
      isPersonName(use.words) &&
      !isFirmName(use.words) &&
      !isPlace(tokens, use),
  );
}

/** “in Arden”: a lone name behind such a word is where it was. */
function isPlace(tokens: readonly Token[], { words, first }: NameUse): boolean {
  return words.length === 1 && /^(?:across|at|in|near|outside)$/.test(wordAt(tokens, first - 1));
}

/** Most people whom a fix offers. */
const maxOffers = 2;

/** The surnames of people with a title or a first name who were named before, the latest first. */
function findEarlier(story: Story, own: StorySentence): readonly string[] {
  const found = new Set<string>();
  for (let i = own.position - 1; i >= 0 && own.position - i <= maxLook; i--) {
    const each = story.sentences[i];
    if (!each) break;
    const names = glean(story.document.blocks[each.block], findIntroduced);
    if (names.length === 0) continue;
    for (const { sentence, surname } of names) if (sentence === each.index) found.add(surname);
  }
  return [...found].slice(0, maxOffers);
}

/** The surnames of the people whom the sentences of a block introduce, the latest of each first. */
function findIntroduced(block: Block): readonly { sentence: number; surname: string }[] {
  return block.sentences.flatMap((sentence) =>
    findNearby(block.facts.nameUses, sentence)
      .filter((use) => isIntroduced(block, use))
      .reverse()
      .map((use) => ({ sentence: sentence.index, surname: toSurname(use) })),
  );
}

const firstNames: ReadonlySet<string> = new Set(known.firstNames);

function isIntroduced({ facts }: Block, use: NameUse): boolean {
  const isNamed =
    use.title !== undefined || (use.words.length > 1 && firstNames.has(use.words[0]?.base ?? ''));
  return isNamed && isPersonName(use.words) && findNearby(facts.quotations, use).length === 0;
}
