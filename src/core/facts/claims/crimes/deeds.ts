import type { Block } from '../../../document/block.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { joinOpenings } from '../../../document/words/positions.ts';
import { createWordList } from '../../../document/words/words.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { addTo } from '../../../collections/add-to.ts';
import { findNearby } from '../../../collections/nearby.ts';
import { toForms } from '../../../english/inflection.ts';
import { isInPassive } from '../../../english/passive.ts';
import { once } from '../../../memory/once.ts';
import { createVerbMatcher, type VerbMatch } from '../../../english/verb-matcher.ts';
import { createVerbObjectMatcher } from '../../../english/verb-objects.ts';
import { hasCrimeObject, isPersonObject, otherObjects } from './crime-objects.ts';
import { foulThings, readFoulThing } from './foul-things.ts';
import { pastVerbs } from './suspect-doers.ts';

/** Verbs that are a crime by themselves: murdered, embezzled. */
export const matchCrime = createVerbMatcher(crimes.verbs);
const matchOnPeople = createVerbMatcher([...crimes.onPeople, ...crimes.onBodies]);
const matchAct = createVerbObjectMatcher(crimes.acts);
/** Verbs that are a crime of whoever does it, with their objects: forged a will. */
export const matchCrimeAct = createVerbObjectMatcher(
  crimes.acts.filter((group) => 'isCrime' in group),
);
const matchTaking = createVerbMatcher(crimes.takings);
const matchFoulTaking = createVerbMatcher(crimes.foulTakings);
/** Verbs of taking that are a crime whatever is taken. */
export const foulTakings = matchFoulTaking.openings;
const monies: ReadonlySet<string> = new Set(crimes.monies);
const onBodies: ReadonlySet<string> = new Set(crimes.onBodies);
/** Adverbs by which a deed is a crime: “fraudulently moved her house into his name”, “corruptly failed to declare it”. */
const foul = createWordList(crimes.foulManners);
const untrue = createWordList(['falsely']);
const drunk = /^(?:drunk|intoxicated)$/;
const matchPretence = createVerbMatcher(crimes.pretences);

/** What a deed starts with. */
export const deedOpenings = joinOpenings(
  [
    matchCrime.openings,
    matchOnPeople.openings,
    matchAct.openings,
    matchTaking.openings,
    foul,
    untrue,
  ],
  ['drunk', 'intoxicated', ...foulThings],
);

/** Whether a verb is a crime whoever does it: “embezzled the savings”, “forged a will”; not “shot a guard”. */
export function isCrimeVerb(block: Block, tokens: readonly Token[], i: number): boolean {
  const crime = matchCrime(tokens, i);
  if (crime && hasCrimeObject(block, tokens, crime)) return true;
  const act = readCrimeAct(tokens, i) ?? readFoulTaking(tokens, i) ?? readSplit(tokens, i);
  return (act ?? readFoulManner(tokens, i) ?? readFoulThing(tokens, i)) !== undefined;
}

/** “forged a will”; not “beat her husband to the finish”, “beat his wife at chess”. */
export function readCrimeAct(tokens: readonly Token[], i: number): VerbMatch | undefined {
  const act = matchCrimeAct(tokens, i);
  const isWon =
    act?.lemma === 'beat' && /^(?:at|by|into|to)$/.test(wordAt(tokens, act.objectEnd + 1));
  return isWon ? undefined : act;
}

/** Reads a verb with what makes it a crime behind it: “shot a guard”, “pulled a knife”, “took $212”. */
export function matchDeed(
  block: Block,
  tokens: readonly Token[],
  i: number,
): VerbMatch | undefined {
  const isFoul = foulThings.has(tokens[i]?.lower ?? '');
  const handed = isFoul ? readFoulThing(tokens, i) : undefined;
  if (handed) return handed;
  const crime = matchCrime(tokens, i);
  if (crime && hasCrimeObject(block, tokens, crime)) return crime;
  const done = matchOnPeople(tokens, i);
  if (done && isDoneToPeople(block, tokens, done)) return done;
  const act = matchAct(tokens, i);
  if (act) return { ...act, last: act.objectEnd };
  return readTaking(tokens, i) ?? readFraud(tokens, i) ?? readSplit(tokens, i);
}

/** “gunned them down”: whom it was done to stands between. */
export function readSplit(tokens: readonly Token[], i: number): VerbMatch | undefined {
  const verb = matchGun(tokens, i);
  const isSplit = objectPronouns.test(wordAt(tokens, i + 1)) && wordAt(tokens, i + 2) === 'down';
  return verb && isSplit ? { ...verb, lemma: 'gun down', last: i + 2 } : undefined;
}

const matchGun = createVerbMatcher(['gun', 'mow']);
const objectPronouns = /^(?:him|her|them)$/;

/** “hit Clinton over her vote” is no blow. */
function isDoneToPeople(block: Block, tokens: readonly Token[], { lemma, last }: VerbMatch) {
  if (!isPersonObject(block, tokens, last + 1)) return false;
  const object = tokens[last + 1];
  return !onBodies.has(lemma) || !object || findNearby(block.facts.names, object).length === 0;
}

/** “took $212 from the register”, “siphoning £4,000”; “was drunk”, which is a crime of drivers. */
function readTaking(tokens: readonly Token[], i: number): VerbMatch | undefined {
  if (drunk.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.lower === 'was')
    return { lemma: 'drunk', form: 'past', first: i - 1, last: i };
  const verb = matchTaking(tokens, i);
  return verb && tokens.slice(i + 1, i + 4).some(isMoney) ? verb : undefined;
}

/** “siphoned more than $80,000 from the parish”: taken by whoever it may be, it was not theirs. */
export function readFoulTaking(tokens: readonly Token[], i: number): VerbMatch | undefined {
  const verb = matchFoulTaking(tokens, i);
  const taken = verb ? tokens.slice(verb.last + 1, verb.last + 6) : [];
  if (/^(?:no|none|nothing)$/.test(wordAt(taken, 0))) return undefined;
  return taken.some((token) => isMoney(token) || monies.has(token.base)) ? verb : undefined;
}

/** Whether a token is the sign of a currency. */
export function isMoney({ text }: Token): boolean {
  return /^(?:US)?[$£€]$/.test(text);
}

/** “falsely claiming to be a nurse”, “fraudulently transferred her house”. */
function readFraud(tokens: readonly Token[], i: number): VerbMatch | undefined {
  if (untrue.has(tokens[i])) {
    const verb = matchPretence(tokens, i + 1);
    return verb && { ...verb, first: i };
  }
  return readFoulManner(tokens, i);
}

/** “{corruptly failed} to declare it”, “{fraudulently obtained} a grant” */
function readFoulManner(tokens: readonly Token[], i: number): VerbMatch | undefined {
  const verb = tokens[i + 1];
  if (!foul.has(tokens[i]) || verb?.kind !== 'word') return undefined;
  const isGerund = /[a-z]ing$/.test(verb.lower);
  if (!isGerund && (!pastVerbs.has(verb) || isInPassive(tokens, i))) return undefined;
  return { lemma: verb.lower, form: isGerund ? 'gerund' : 'past', first: i, last: i + 1 };
}

/** Where the thing that a passive is about may stand, in tokens before its verb. */
const subjectReach = 8;

/** Reads a deed by its participle alone, as in “the savings stolen by”, “was shot by”. */
export function matchPassiveDeed(tokens: readonly Token[], i: number): VerbMatch | undefined {
  const crime = matchCrime(tokens, i) ?? matchPersonCrime(tokens, i) ?? matchActVerb(tokens, i);
  if (!crime || !/^(?:past|participle)$/.test(crime.form)) return undefined;
  const before = tokens.slice(Math.max(0, i - subjectReach), i);
  // Only a runner steals home.
  if (before.some(({ base }) => base !== 'home' && otherObjects.has(base))) return undefined;
  if (matchCrime(tokens, i) ?? matchPersonCrime(tokens, i)) return crime;
  const things = actThings().get(crime.lemma);
  const isThing = before.some((token) => things?.includes(token.base) || isMoney(token));
  return isThing ? crime : undefined;
}

const matchPersonCrime = createVerbMatcher(crimes.onPeople);
const matchActVerb = createVerbMatcher(
  crimes.acts.flatMap(({ verbs, objects }) => (objects ? verbs : [])),
);

/** By each verb of the acts what it is done to. */
const actThings = once(() => {
  const things = new Map<string, string[]>();
  for (const { verbs, objects = [] } of crimes.acts)
    for (const noun of objects.flatMap((object) => toForms(object, 'noun')))
      for (const verb of verbs) addTo(things, verb, noun);
  return things;
});
