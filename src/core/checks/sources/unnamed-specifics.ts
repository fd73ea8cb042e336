import { findPositions } from '../../document/words/positions.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { toPlural } from '../../english/plural.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import { hasVerb, isFiniteVerb } from '../../english/verbs.ts';
import {
  beForms,
  determiners,
  isMidVerbWord,
  prepositions,
  properAdjectives,
  toWordSet,
} from '../../english/word-classes.ts';
import type { Unnamed } from './unnamed.ts';
import lexicon from '../../lexicons/sources/unnamed-nouns.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';

type Kind = Unnamed['kind'];

const nounsOf: readonly (readonly [Kind, ReadonlySet<string>])[] = [
  ['documents', new Set(lexicon.documents)],
  ['places', new Set(lexicon.places)],
  ['bodies', new Set([...lexicon.bodies, ...lexicon.looseBodies])],
  ['people', new Set(lexicon.people)],
];
const loose: ReadonlySet<string> = new Set(lexicon.looseBodies);
const notables: ReadonlySet<string> = new Set(lexicon.notables);
const adjectives: ReadonlySet<string> = new Set([
  ...lexicon.adjectives,
  ...lexicon.strongAdjectives,
]);
const strong: ReadonlySet<string> = new Set([...lexicon.strongAdjectives, ...lexicon.kinds]);
const ofPeople: ReadonlySet<string> = new Set([...lexicon.adjectives, ...lexicon.peopleAdjectives]);
const notable: ReadonlySet<string> = new Set(lexicon.notableAdjectives);
/** “one {Gulf} state”: a part of the world, and no name of what lies in it. */
const areas: ReadonlySet<string> = new Set([...lexicon.areas, ...lexicon.places]);
const tails: ReadonlySet<string> = new Set(lexicon.tails);

/** Without one of these nothing is there that has a name. */
export const unnamedNouns = createWordList([
  ...nounsOf.flatMap(([, nouns]) => [...nouns]),
  ...notables,
]);
const articles = createWordList(['a', 'an', 'one', 'another']);

/** “A recent study found”, “one European country has banned”: what the sentence does not call by its name. */
export function findUnnamed(sentence: Sentence, block: Block): readonly Unnamed[] {
  if (!unnamedNouns.isIn(sentence)) return [];
  return findPositions(sentence, articles)
    .flatMap((i) => readUnnamed(sentence.tokens, i) ?? [])
    .filter((unnamed) => !isNamed(block, sentence, unnamed) && !isOneOfKnown(block, unnamed));
}

/** The subject of something that happened, or whoever did it: “was bought by a large bank”. */
function readUnnamed(tokens: readonly Token[], i: number): Unnamed | undefined {
  const article = wordAt(tokens, i);
  const isBy = isDoer(tokens, i);
  if (!isBy && !isSubjectPlace(tokens, i)) return undefined;
  const last = findNoun(tokens, i);
  const noun = wordAt(tokens, last);
  const kind = nounsOf.find(([, nouns]) => nouns.has(noun))?.[0] ?? toOtherKind(tokens, i, last);
  const [from, to] = [tokens[i], tokens[last]];
  if (!from || !to || !kind || !isKnown(tokens, i, last, kind)) return undefined;
  if (isBy ? !isLast(tokens, last) : !isTold(tokens, findVerb(tokens, last + 1), kind))
    return undefined;
  return { start: from.start, end: to.end, noun, kind, isOne: article === 'one' };
}

/** “hospital {system}”: a body, by its last word; “a well-known {chef}”, not “a local chef”. */
function toOtherKind(
  tokens: readonly Token[],
  first: number,
  last: number,
): 'bodies' | 'people' | undefined {
  const word = wordAt(tokens, last);
  if (tails.has(word) && unnamedNouns.has(tokens[last - 1])) return 'bodies';
  const isNotable = tokens.slice(first, last).some(({ lower }) => notable.has(lower));
  return isNotable && notables.has(word) ? 'people' : undefined;
}

const openers = toWordSet(
  'and because but since that though although when where while yet after before said says',
);

/** At the start of a sentence or a clause, or behind a comma that closes a lead-in. */
function isSubjectPlace(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before || openers.has(before.lower)) return true;
  // “In 2010, two of them left to start Norden, a private research firm”
  return (
    before.text === ',' && prepositions.has(wordAt(tokens, 0)) && !hasVerb(tokens.slice(0, i - 1))
  );
}

/** How far before “by” its “was” may stand, in tokens: “was later written off by”. */
const maxPassive = 5;

/** “was bought {by} a large bank” */
function isDoer(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i - 1) !== 'by') return false;
  const words = tokens.slice(Math.max(0, i - 1 - maxPassive), i - 1);
  const be = words.findLastIndex(({ lower }) => beForms.has(lower));
  return (
    be >= 0 &&
    words.slice(be + 1).some((token) => isPastForm(token) || participle.test(token.lower))
  );
}

const participle =
  /(?:[^e]en|own|ught|made|done|built|sold|told|paid|held|led|run|sent|shot|hit|cut)$/;

/** “by a large bank.”, “by a large bank last year”; not “by a large bank that …” */
function isLast(tokens: readonly Token[], last: number): boolean {
  return /^(?:|[.;]|in|on|last|this|earlier|and|but|for|before|after|two|three)$/.test(
    wordAt(tokens, last + 1),
  );
}

/** The noun behind one to three words, of a document also right behind the article; 0 where there is none. */
function findNoun(tokens: readonly Token[], i: number): number {
  if (nounsOf[0]?.[1].has(wordAt(tokens, i + 1))) return i + 1;
  for (let at = i + 2; at <= i + 4; at++) {
    if (tokens[at - 1]?.kind !== 'word' || prepositions.has(wordAt(tokens, at - 1))) return 0;
    // “a large hospital {system}”
    if (!unnamedNouns.has(tokens[at])) continue;
    // “a recent university {study}”
    const next = wordAt(tokens, at + 1);
    return tails.has(next) || nounsOf[0]?.[1].has(next) ? at + 1 : at;
  }
  return 0;
}

/** “a recent”, “one northern”, “a British”: words that pick one out; “a bank may refuse” is any bank. */
function isKnown(tokens: readonly Token[], first: number, last: number, kind: Kind): boolean {
  const words = tokens.slice(first + 1, last);
  if (words.some(({ lower }) => determiners.has(lower))) return false;
  if (words.length === 0) return kind === 'documents';
  if (kind !== 'documents' && words.some(({ lower }) => lower === 'new')) return false;
  const isLoose = loose.has(wordAt(tokens, last));
  if (wordAt(tokens, first) === 'one' && !isLoose) return true;
  const known = toKnown(kind, isLoose);
  return words.some(
    ({ lower }) => known.has(lower) || properAdjectives.has(lower) || states.test(lower),
  );
}

function toKnown(kind: Kind, isLoose: boolean): ReadonlySet<string> {
  if (isLoose) return strong;
  if (kind === 'people') return ofPeople;
  return kind === 'bodies' ? bodyWords : documentWords;
}

/** “a damning report”, “a long-awaited review”: what is said of a paper before whose it is. */
const documentWords: ReadonlySet<string> = new Set([...adjectives, ...lexicon.documentAdjectives]);

const bodyWords: ReadonlySet<string> = new Set([...adjectives, ...strong]);
/** “a {U.S.} think tank” */
const states = /^(?:u\.?s\.?|u\.?k\.?|e\.?u\.?)$/;

/** How long what says where it is may be, in tokens: “in the north of the country”. */
const maxWhere = 6;

/** Past “in the capital”, “last year”: where the verb of the noun should stand. */
function findVerb(tokens: readonly Token[], at: number): number {
  if (/^(?:last|this)$/.test(wordAt(tokens, at))) return at + 2;
  if (!/^(?:in|near|on)$/.test(wordAt(tokens, at))) return at;
  const end = Math.min(at + maxWhere, tokens.length);
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i];
    if (!token || token.kind !== 'word' || modals.has(token.lower)) return at;
    if (isFiniteVerb(token)) return i;
  }
  return at;
}

/** Something that it said, did or has done. An official who talks is an anonymous source, for another rule. */
function isTold(tokens: readonly Token[], at: number, kind: Kind): boolean {
  if (isUnderWay(tokens, at)) return true;
  let verb = at;
  while (isHelper(tokens[verb])) verb++;
  const token = tokens[verb];
  if (token?.kind !== 'word' || modals.has(token.lower)) return false;
  if (kind === 'documents') {
    // “an article cited by her campaign”
    if (wordAt(tokens, verb + 1) === 'by') return false;
    if (reporting.has(token.lower)) return true;
  }
  if (isSpeechForm(token)) return !isAnonymous(tokens, at - 1);
  return isFiniteVerb(token) || isShortPast(tokens, verb);
}

/** “is buying” */
function isUnderWay(tokens: readonly Token[], at: number): boolean {
  return /^(?:is|are)$/.test(wordAt(tokens, at)) && /.ing$/.test(wordAt(tokens, at + 1));
}

/** “has {run} out”, “{cut} its forecast”: a verb by what stands beside it. */
function isShortPast(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  if (/^(?:has|had)$/.test(wordAt(tokens, verb - 1))) return true;
  if (next && isFiniteVerb(next)) return false;
  return hasVerb(tokens.slice(verb - 1, verb + 2));
}

/** “an official”, “one unnamed minister”. */
function isAnonymous(tokens: readonly Token[], noun: number): boolean {
  if (wordAt(tokens, noun) === 'official') return true;
  return tokens.slice(Math.max(0, noun - 2), noun).some(({ lower }) => lower === 'unnamed');
}

/** What holds of any bank, or is still to come. */
const modals = toWordSet('will would can could may might should must is are does do');
const reporting = findWordSet('finding-verbs');

function isHelper(token: Token | undefined): boolean {
  return token?.kind === 'word' && !modals.has(token.lower) && isMidVerbWord(token);
}

/** “found, the audit office said”, “by Aalto University”: a name in the sentence that says which. */
function isNamed({ facts, text }: Block, sentence: Sentence, unnamed: Unnamed): boolean {
  const { start, end, kind } = unnamed;
  if (/^ after (?:another|the (?:next|other))\b/.test(text.slice(end, end + 18))) return true;
  if (/^ (?:called|dubbed|known as|named) [“"\p{Upper}]/u.test(text.slice(end, end + 12)))
    return true;
  const cited = facts.citations.some(
    ({ span }) => span.start >= sentence.start && span.start <= sentence.end + 1,
  );
  if (cited) return true;
  return facts.names.some((name) => {
    if (name.start < start || name.end > sentence.end) return false;
    const words = name.text.toLowerCase();
    if (name.start < end) return !isArea(words);
    const at = sentence.tokens.findIndex((token) => token.start >= name.start);
    const before = wordAt(sentence.tokens, at - 1);
    if (/^(?:by|,|called|named|for|\()$/.test(before)) return true;
    // “canceled its flights {from} London”: of an airline no name
    const isNear = kind === 'documents' || name.start - end <= nearby;
    return isNear && /^(?:from|of|at|in)$/.test(before);
  });
}

/** “one {European} country”, “a {U.S.} bank”, “one {Gulf state}” */
function isArea(name: string): boolean {
  if (properAdjectives.has(name) || states.test(name)) return true;
  return name.split(' ').every((word) => areas.has(word));
}

/** How far behind a body the place may stand that tells which it is, in UTF-16 code units: “in the city of Arden”. */
const nearby = 20;

/** “Three banks bid. One foreign bank was …”: one of those that the copy has just told of. */
function isOneOfKnown({ text }: Block, { start, noun, isOne }: Unnamed): boolean {
  return isOne && text.slice(0, start).toLowerCase().includes(toPlural(noun));
}
