import type { Block } from '../../../document/block.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { toWordSet } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isPersonNoun } from '../../../english/person-nouns.ts';
import { matchDeed } from '../crimes/deeds.ts';
import { isAtCourt, isSought, open } from './headline-labels.ts';
import type { findChargedVerb, HeadlineClaim } from './headline-claims.ts';

const charging = toWordSet('accused arraigned arrested booked charged detained held indicted');
/** Whoever did what they are charged with as everybody knows; the court will say whether it was a crime. */
const known: ReadonlySet<string> = new Set([...findWordSet('known-doers'), ...crimes.officers]);
const harms: ReadonlySet<string> = new Set([...crimes.onPeople, ...crimes.onBodies]);
const untrue = toWordSet('bogus counterfeit fake false falsified forged fraudulent phony');
/** How far behind its verb the word may stand that makes it a fraud. */
const objectReach = 3;

/** Finds what a headline says somebody did who is only charged with it: “Clerk charged after {forging} checks”. */
export function findChargedClaim(block: Block): HeadlineClaim | undefined {
  const tokens = readLine(block);
  const link = tokens.findIndex(
    ({ lower }, i) => /^(?:after|for)$/.test(lower) && charging.has(wordAt(tokens, i - 1)),
  );
  const verb = link > 0 ? readDeed(block, tokens, link + 1) : undefined;
  return verb && !isKnown(tokens.slice(0, link), verb) ? toClaim(tokens, verb) : undefined;
}

/** Finds what a headline says somebody did, “{stole} pensions”, unless nobody doubts it and a court asks only whether it was a crime. */
export function createCrimeVerbs(block: Block): typeof findChargedVerb {
  return (tokens, i) => {
    const verb = matchDeed(block, tokens, i);
    return verb && !isKnown(tokens.slice(0, i), verb) ? { ...verb, kind: 'charge' } : undefined;
  };
}

/** Finds what a headline says somebody did who is before a court for it: “Carer who {stole} pensions faces jail”. */
export function findTriedClaim(block: Block): HeadlineClaim | undefined {
  const tokens = readLine(block);
  const who = tokens.findIndex(({ lower }) => lower === 'who');
  if (who < 1 || !isPersonNoun(tokens[who - 1]?.base ?? '')) return undefined;
  if (isSought(tokens) || tokens.some(({ lower }) => open.has(lower))) return undefined;
  const at = wordAt(tokens, who + 1).endsWith('ly') ? who + 2 : who + 1;
  const verb = isAtCourt(tokens.slice(at)) ? matchDeed(block, tokens, at) : undefined;
  const isTried = verb && isDone(verb) && !isKnown(tokens.slice(0, who), verb);
  return isTried ? toClaim(tokens, verb) : undefined;
}

/** Finds what a headline says somebody did whom the police look for: “Police hunt man who {torched} pub”. */
export function findSoughtClaim(block: Block): HeadlineClaim | undefined {
  const tokens = readLine(block);
  const who = tokens.findIndex(({ lower }) => lower === 'who');
  if (who < 1 || !isPersonNoun(tokens[who - 1]?.base ?? '') || !isSought(tokens)) return undefined;
  if (tokens.some(({ lower }) => open.has(lower) || /^(?:believed|may|say|thought)$/.test(lower)))
    return undefined;
  const verb = matchDeed(block, tokens, who + 1);
  return verb && isDone(verb) && !isKnown(tokens.slice(0, who), verb)
    ? toClaim(tokens, verb)
    : undefined;
}

/** The words of a headline of one sentence that quotes nobody. */
function readLine({ sentences: [sentence, second], facts }: Block): readonly Token[] {
  if (!sentence || second || facts.quotations.length > 0) return [];
  // “Clerk Charged After Forging Checks”: the capitals of a headline say nothing.
  return sentence.tokens.map((token) => ({ ...token, text: token.lower }));
}

function isDone({ form }: HeadlineClaim['verb']): boolean {
  return form === 'past' || form === 'participle';
}

function toClaim(tokens: readonly Token[], verb: HeadlineClaim['verb']): HeadlineClaim | undefined {
  const [from, to] = [tokens[verb.first], tokens[verb.last]];
  if (!from || !to) return undefined;
  const { lemma } = verb;
  return { start: from.start, end: to.end, lemma, kind: 'charge', isQuestion: false, verb };
}

/** “Driver charged after hitting cyclist”, “Officer charged after shooting man” */
function isKnown(before: readonly Token[], { lemma }: HeadlineClaim['verb']): boolean {
  return harms.has(lemma) && before.some(({ base }) => known.has(base));
}

function readDeed(
  block: Block,
  tokens: readonly Token[],
  i: number,
): HeadlineClaim['verb'] | undefined {
  // “after killing of wife”: a noun.
  if (wordAt(tokens, i + 1) === 'of') return undefined;
  const deed = matchDeed(block, tokens, i);
  if (deed) return deed.form === 'gerund' ? deed : undefined;
  const word = wordAt(tokens, i);
  const isFalse = tokens.slice(i + 1, i + 1 + objectReach).some(({ lower }) => untrue.has(lower));
  return /[a-z]ing$/.test(word) && isFalse
    ? { lemma: word, form: 'gerund', first: i, last: i }
    : undefined;
}
