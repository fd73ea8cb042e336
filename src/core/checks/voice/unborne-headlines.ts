import type { Block } from '../../document/block.ts';
import { isCapitalised, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { isOrganisationWord } from '../../english/noun-kinds.ts';
import { isPersonNoun } from '../../english/person-nouns.ts';
import { matchAccusation } from '../../facts/claims/accusations.ts';
import { isCrimeVerb, matchDeed } from '../../facts/claims/crimes/deeds.ts';
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
const cures: ReadonlySet<string> = new Set(['cure', 'prevent', 'reverse']);
/** “hides losses”, and not “dismisses complaint”, which may be a court’s. */
const grave = findWordSet('grave-charges');
const ailments = createWordList(findWordSet('ailments'));

/**
 * What a headline says that somebody did, or what it says to prevent an illness, of which the copy below has not a word:
 * “Mayor {stole} flood money” over a council that asks where the money went.
 */
export function findUnborne(block: Block, story: Story): HeadlineClaim | undefined {
  const claim = findHeadlineClaims(block, createGraveVerbs(block)).find(
    (each) => !each.isQuestion && isMeant(block, each, story.sentences),
  );
  if (!claim || story.sentences.length < fewest) return undefined;
  if (story.readership.isSport() || story.isConvicted('')) return undefined;
  return story.sentences.some((each) => bears(each, claim)) ? undefined : claim;
}

/** Reads what is a crime, or an accusation, whoever does it; and what keeps an illness away. */
function createGraveVerbs(block: Block): typeof findClaimVerb {
  return (tokens, i) => {
    const deed = isCrimeVerb(block, tokens, i) ? matchDeed(block, tokens, i) : undefined;
    const charge = matchAccusation(tokens, i);
    if (deed) return { ...deed, kind: 'charge' };
    if (charge && grave.has(charge.lemma)) return { ...charge, kind: 'charge' };
    const effect = ailments.isIn(block.listed) ? findClaimVerb(tokens, i) : undefined;
    return effect && cures.has(effect.lemma) ? effect : undefined;
  };
}

/** Whether a headline tells of somebody in particular: “Mayor”, “Larkfield Foods”; a cure is somebody’s claim whatever it is. */
function isMeant(
  block: Block,
  { kind, verb }: HeadlineClaim,
  copy: readonly StorySentence[],
): boolean {
  if (kind === 'effect') return true;
  const subject = block.sentences[0]?.tokens.slice(0, verb.first) ?? [];
  if (subject.length > longestSubject || subject.some(({ lower }) => unnamed.has(lower)))
    return false;
  const head = subject.at(-1);
  return head !== undefined && (isActor(head) || subject.some((each) => isNamed(each, copy)));
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
  return settling.isIn(sentence) || findSameVerb(sentence.tokens, lemma) !== undefined;
}
