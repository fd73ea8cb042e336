import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import reportingVerbs from '../../lexicons/sources/reporting-verbs.json' with { type: 'json' };
import type { RightContent } from './right-content.ts';
import { isFunctionWord, startsNounPhrase } from '../../english/part-of-speech.ts';
import type { VerbHit } from './reporting.ts';
import { toWordSet } from '../../english/word-classes.ts';

const intentions: ReadonlySet<string> = new Set(
  reportingVerbs.entries.flatMap(({ lemma, takes }) => (takes === 'intention' ? [lemma] : [])),
);

/** Whether a cue tells what somebody means to do. It owns its figures, but no word of it is spoken. */
export function isIntention(lemma: string): boolean {
  return intentions.has(lemma);
}

/** Intentions that may have a thing for an object: “seeks $3 million”, “wants a new mill”. */
const wishes = toWordSet('offer seek want');

/** “plans to hire 40 nurses”, “wants 40 nurses”, “voted against the $3 million loan”: in the writer’s words. */
export function readIntention(
  { verb }: VerbHit,
  rest: readonly Token[],
  end: number,
): RightContent | undefined {
  const [next, object] = rest;
  if (!next || !object) return undefined;
  const isObject = wishes.has(verb.lemma) && (startsAmount(next) || startsNounPhrase(rest, 0));
  const isBallot = verb.lemma === 'vote' && /^(?:against|for)$/.test(next.lower);
  if (!opensWithInfinitive(rest) && !isObject && !isBallot) return undefined;
  const start = isObject ? next.start : object.start;
  return { span: { start, end }, kind: 'noun-phrase' };
}

function startsAmount({ kind, text }: Token): boolean {
  return kind === 'number' || /^[$£€]/.test(text);
}

/** “agreed to sell the mill in a deal that …”, not “said to reporters that …”. */
export function opensWithInfinitive(rest: readonly Token[]): boolean {
  const verb = rest[1];
  if (wordAt(rest, 0) !== 'to' || verb?.kind !== 'word' || isCapitalised(verb)) return false;
  return !isFunctionWord(verb) && !/[^s]s$|^(?:me|him|her|us|them)$/.test(verb.lower);
}

/** Whether an infinitive tells what is said or meant: “agreed to sell the mill”, “claims to have saved it”. */
export function opensInfinitive(lemma: string, rest: readonly Token[]): boolean {
  return opensWithInfinitive(rest) || isOfSelf(lemma, rest);
}

/** “claims to have saved $3 million”, “professed to be a doctor”; not “proved to be a success”. */
export function isOfSelf(lemma: string, rest: readonly Token[]): boolean {
  return (
    /^(?:claim|confess|profess|purport|swear)$/.test(lemma) &&
    wordAt(rest, 0) === 'to' &&
    /^(?:be|have)$/.test(wordAt(rest, 1))
  );
}
