import { wordAt, type Token } from '../document/words/tokens.ts';
import { createShapeList, createWordList } from '../document/words/words.ts';
import adjectives from '../lexicons/english/adjectives.json' with { type: 'json' };

/** A set of words from a line of text. */
export function toWordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** What a noun phrase opens with. */
export const determiners = toWordSet(
  'the a an this that these those his her its their our my your no any some each every another both',
);
/** “french”, “nigerian”: adjectives of a country, a people, a faith or a party. */
export const properAdjectives = toWordSet(adjectives.properAdjectives);
/** Whether a word is “a” or “an”. */
export function isIndefinite(word: string): boolean {
  return word === 'a' || word === 'an';
}

/** Articles and possessives: no noun phrase has two of them. */
export const articles = toWordSet('a an the his her its my our their your');

/** What ties a noun phrase to the words before it. */
export const prepositions = toWordSet(
  `of in on at for from with by to about after before during under over near through against among between into
   within without outside inside around across behind along amid since until via despite per like off`,
);
/** What opens a clause about the noun before it. */
export const relativePronouns = toWordSet('that which who whom whose');
/** Pronouns that are a subject by themselves. */
export const subjectPronouns = toWordSet('he she they it we i you who which');
/** Verbs that help another: “has”, “didn’t”, “might”. */
export const auxiliaries = toWordSet(
  `is are was were be been being am has have had do does did will would can could shall should may might must
   isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't`,
);
/** Verbs that have no other form than this. */
export const modals = toWordSet('can could may might must shall should will would');
/** What stands before the bare form of a verb. */
export const infinitiveOpeners = new Set([
  ...modals,
  ...toWordSet(
    `to do does did won't wouldn't can't cannot couldn't shouldn't don't doesn't didn't let lets let's help helped`,
  ),
]);
/** Forms of “be” that join a subject to what is said of it, or make a passive. */
export const beForms = toWordSet('is are was were be been being');
/** What opens a perfect. */
export const perfectForms = toWordSet('have has had');
/** Words that say that a clause has a verb of its own. */
export const finiteWords = toWordSet(
  `is are was were has had have will would can could should may might must did does do isn't aren't wasn't weren't
   hasn't hadn't haven't won't wouldn't can't couldn't shouldn't didn't doesn't don't it's he's she's they're
   i'm we're there's that's`,
);
/** What joins a clause, or a word, to another, relative pronouns included. */
export const conjunctions = toWordSet(
  `and but or nor so yet that which who whom whose when while as after because if although though where before
   since until than whether unless whereas`,
);
/** What makes a clause hang on another one, and tells when, why or under what condition. */
export const subordinators = toWordSet(
  'after although as because before if once since though unless until when whenever where whereas while',
);
/** What opens a clause that stands before the main one. */
export const frontedOpeners = toWordSet(
  'when while if after before although though because since until once whereas whenever',
);
/** What joins a sentence to the one before, mostly as its first word. */
export const linkingAdverbs = toWordSet(
  'furthermore however indeed instead meanwhile moreover nevertheless therefore',
);
const midAdverbs = toWordSet(
  `also always then later previously earlier recently again still once already just now twice first not never
   often even since only further separately however meanwhile too long ever instead`,
);

const midVerbWords = createShapeList(
  (lower) =>
    auxiliaries.has(lower) ||
    midAdverbs.has(lower) ||
    (lower.endsWith('ly') &&
      lower.length > 4 &&
      !/^(?:family|july|italy|ally|rally|assembly|supply|reply|bully|fly)$/.test(lower)),
);

/** Whether a word can stand between a subject and its verb: “has also repeatedly said”. */
export function isMidVerbWord(token: Token): boolean {
  return midVerbWords.has(token);
}

const finite = createWordList(finiteWords);
const regularPasts = createShapeList((lower) => lower.endsWith('ed') && /[a-z]ed$/.test(lower));

/** Whether any of the words shows a finite verb. A rough test that errs on the side of no. */
export function hasFiniteVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    // “a dividend in May”
    if (finite.has(token) && token.text !== 'May') return true;
    // “Sen. Ted Moll”, “Dr Ahmed”
    if (token.kind !== 'word' || token.text !== token.lower || !regularPasts.has(token))
      return false;
    const before = wordAt(tokens, i - 1);
    return (
      i > 0 &&
      !determiners.has(before) &&
      !prepositions.has(before) &&
      !conjunctions.has(before) &&
      /^\w/.test(before)
    );
  });
}

/** Whether a word is on a list, and is not the month that is written like one: “seized in May”. */
export function isListed(words: ReadonlySet<string>, { lower, text }: Token): boolean {
  return words.has(lower) && text !== 'May';
}
