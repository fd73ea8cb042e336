import type { Block } from '../../document/block.ts';
import { hasQuestionMark, isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { isGivenName } from '../../english/given-names.ts';
import { isOrganisationWord } from '../../english/noun-kinds.ts';
import { isPersonNoun } from '../../english/person-nouns.ts';
import { conjunctions, prepositions } from '../../english/word-classes.ts';
import {
  isCrimeVerb,
  matchCrime,
  matchDeed,
  matchPassiveDeed,
} from '../../facts/claims/crimes/deeds.ts';
import {
  findClaimVerb,
  findHeadlineClaims,
  findSameVerb,
  type HeadlineClaim,
} from '../../facts/claims/headlines/headline-claims.ts';
import crimes from '../../lexicons/claims/crimes.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { StorySentence } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';

/** How many sentences the copy has to have for a headline to be measured by it. */
const fewest = 2;
/** Longest subject of a headline, in words. */
const longestSubject = 4;

const bodies = findWordSet('acting-bodies');
const unnamed: ReadonlySet<string> = new Set([
  ...findWordSet('unknown-offenders'),
  ...findWordSet('unnamed-people'),
  ...findWordSet('animals'),
]);
/** A court has looked into it, somebody owns up to it, or nobody did it. */
const settling = createWordList([
  ...crimes.settled,
  ...crimes.fiction,
  ...findWordSet('owning-up'),
  ...'fined liable ruled ruling verdict'.split(' '),
]);
const attributing = findWordSet('headline-attribution');
const crimeNouns: ReadonlySet<string> = new Set(crimes.arrestedFor);
const cures: ReadonlySet<string> = new Set(['cure', 'prevent', 'reverse']);
/** “hides losses”, and not “dismisses complaint”, which may be a court’s. */
const grave = findWordSet('grave-charges');
const ailments = createWordList(findWordSet('ailments'));

/**
 * What a headline says that somebody did, or what it says to prevent an illness, of which the copy below has not a word:
 * “Mayor {stole} flood money” over a council that asks where the money went.
 */
export function findUnborne(block: Block, story: Story): HeadlineClaim | undefined {
  const claim =
    findHeadlineClaims(block, createGraveVerbs(block)).find(
      (each) => !each.isQuestion && isMeant(block, each, story.sentences),
    ) ?? findPassive(block, story.sentences);
  if (!claim || story.sentences.length < fewest) return undefined;
  if (story.readership.isSport() || story.isConvicted('')) return undefined;
  return story.sentences.some((each) => bears(each, claim)) ? undefined : claim;
}

/** “Mayor {bribed} by builder”, over copy that tells of no crime by whatever verb. */
function findPassive(block: Block, copy: readonly StorySentence[]): HeadlineClaim | undefined {
  const tokens = readLine(block);
  const i = tokens.findIndex(
    (_, at) => wordAt(tokens, at + 1) === 'by' && matchPassiveDeed(tokens, at) !== undefined,
  );
  const verb = i > 0 ? matchCrime(tokens, i) : undefined;
  const [from, stop] = [tokens[i], tokens.findIndex((token, at) => at > i + 2 && isStop(token))];
  const agent = tokens.slice(i + 2, stop < 0 ? tokens.length : stop);
  if (!verb || !from || !isOfSomebody(agent, []) || copy.some(tellsCrime)) return undefined;
  const { start, end } = from;
  return { start, end, lemma: verb.lemma, kind: 'charge', isQuestion: false, verb };
}

/** The words of a headline of one sentence that gives nothing to anybody. */
function readLine({ sentences: [sentence, second], facts, text }: Block): readonly Token[] {
  if (!sentence || second || facts.quotations.length > 0 || text.includes(':')) return [];
  const { tokens } = sentence;
  const isOpen = hasQuestionMark(tokens) || tokens.some(({ lower }) => attributing.has(lower));
  return isOpen ? [] : tokens;
}

function isStop({ kind, lower }: Token): boolean {
  return kind === 'punctuation' || prepositions.has(lower) || conjunctions.has(lower);
}

function tellsCrime({ sentence: { tokens } }: StorySentence): boolean {
  return tokens.some(
    ({ lower }, i) => crimeNouns.has(lower) || matchCrime(tokens, i) !== undefined,
  );
}

/** Reads what is a crime, or an accusation, whoever does it; and what keeps an illness away. */
function createGraveVerbs(block: Block): typeof findClaimVerb {
  return (tokens, i) => {
    const deed = isCrimeVerb(block, tokens, i) ? matchDeed(block, tokens, i) : undefined;
    if (deed) return { ...deed, kind: 'charge' };
    const claim = findClaimVerb(tokens, i);
    if (claim?.kind === 'charge') return grave.has(claim.lemma) ? claim : undefined;
    return claim && ailments.isIn(block.listed) && cures.has(claim.lemma) ? claim : undefined;
  };
}

/** Whether a headline tells of somebody in particular: “Mayor”, “Larkfield Foods”; a cure is somebody’s claim whatever it is. */
function isMeant(
  block: Block,
  { kind, verb }: HeadlineClaim,
  copy: readonly StorySentence[],
): boolean {
  if (kind === 'effect') return true;
  const before = block.sentences[0]?.tokens.slice(0, verb.first) ?? [];
  // “Neighbour from hell”
  const of = before.findIndex(({ lower }) => prepositions.has(lower));
  const subject = of < 0 ? before : before.slice(0, of);
  return isOfSomebody(subject, copy);
}

/** “Mayor”, “Larkfield Foods”, “Ada Moll”: somebody whom readers know by it. */
function isOfSomebody(subject: readonly Token[], copy: readonly StorySentence[]): boolean {
  if (subject.length > longestSubject || subject.some(({ lower }) => unnamed.has(lower)))
    return false;
  const head = subject.at(-1);
  if (head === undefined) return false;
  return isActor(head) || subject.some((each) => isNamed(each, copy)) || isFullName(subject);
}

/** “Ada Moll”, whom the copy need not name to have her accused. */
function isFullName(words: readonly Token[]): boolean {
  const [first, last] = words.slice(-2);
  return (
    first !== undefined &&
    last !== undefined &&
    isCapitalised(first) &&
    isCapitalised(last) &&
    isGivenName(first.base)
  );
}

function isActor({ lower }: Token): boolean {
  return isPersonNoun(lower) || isOrganisationWord(lower) || bodies.has(lower);
}

/** “Larkfield”, whom the copy has with a capital as well. */
function isNamed(head: Token, copy: readonly StorySentence[]): boolean {
  return (
    isCapitalised(head) &&
    copy.some(({ sentence }) => sentence.tokens.some(({ text }) => text === head.text))
  );
}

function bears({ sentence }: StorySentence, { lemma }: HeadlineClaim): boolean {
  // “Both deny wrongdoing.”
  if (settling.isIn(sentence) && !denying.isIn(sentence)) return true;
  return findSameVerb(sentence.tokens, lemma) !== undefined;
}

const denying = createWordList(['denied', 'denies', 'deny', 'denying']);
