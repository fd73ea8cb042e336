import { isCapitalised, textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import { isCalendarWord } from '../../../facts/names.ts';
import {
  determiners,
  prepositions,
  subjectPronouns,
  subordinators,
  toWordSet,
} from '../../../english/word-classes.ts';
import { hasVerb } from '../../../english/verbs.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isBeforeParticiple, thoughts, type Agentless } from './agentless.ts';

const participles: ReadonlySet<string> = new Set([
  ...thoughts,
  ...findWordSet('impersonal-participles'),
]);
/** Without one of these nothing is said by an “it”. */
export const impersonal = createWordList([
  ...participles,
  'agreed',
  'came',
  'come',
  'emerged',
  'emerges',
  'transpired',
  'transpires',
  'turned',
]);

/** “It is understood that”, “It has emerged that”, “It was learnt on Monday that”, “It was generally agreed that”. */
export function readImpersonal(tokens: readonly Token[], i: number): Agentless | undefined {
  const subject = wordAt(tokens, i);
  if (subject !== 'it' && subject !== "it's") return undefined;
  let verb = i + 1;
  while (isBeforeParticiple(tokens[verb])) verb++;
  const form = readForm(tokens, i, verb);
  if (!form) return undefined;
  const last = verb + countParticles(tokens, verb);
  const [from, participle] = [tokens[i], tokens[last]];
  const isAside = isBetweenCommas(tokens, i, last);
  const end = isAside ? tokens[last]?.end : findClaimStart(tokens, last);
  if (!from || !participle || end === undefined) return undefined;
  const isWide = tokens.slice(i, verb).some(({ lower }) => lower === 'widely');
  return { start: from.start, end, participle, form: isAside ? 'aside' : form, isWide };
}

/** “The ground was sold, {it is claimed}.”, “The mayor, {it is understood}, has left.” */
function isBetweenCommas(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  if (textAt(tokens, first - 1) !== ',' || !asides.has(wordAt(tokens, last))) return false;
  return !next || /^[,.;]$/.test(next.text);
}

const asides: ReadonlySet<string> = new Set([...thoughts, 'alleged', 'claimed', 'reported']);

const wide = /^(?:widely|generally|universally)$/;

function readForm(
  tokens: readonly Token[],
  i: number,
  verb: number,
): Agentless['form'] | undefined {
  const word = wordAt(tokens, verb);
  if (word === 'turned') return wordAt(tokens, verb + 1) === 'out' ? 'emerged' : undefined;
  if (/^(?:emerge|transpire)[ds]$/.test(word) || lightVerb(tokens, verb) === word) return 'emerged';
  const between = tokens.slice(i, verb);
  if (!between.some(({ lower }) => /^(?:is|it's|was|been)$/.test(lower))) return undefined;
  // “It was agreed that the hall would close” is what a meeting did.
  // “It was previously reported that”: by the paper itself
  if (word === 'reported' && between.some(({ lower }) => /^(?:earlier|previously)$/.test(lower)))
    return undefined;
  const isAgreed = word === 'agreed' && between.some(({ lower }) => wide.test(lower));
  return isAgreed || participles.has(word) ? 'that' : undefined;
}

/** “came {to light}”, “turned {out}” */
function countParticles(tokens: readonly Token[], verb: number): number {
  if (wordAt(tokens, verb) === 'turned') return 1;
  return wordAt(tokens, verb) === lightVerb(tokens, verb) ? 2 : 0;
}

/** “It {came} to light that” */
function lightVerb(tokens: readonly Token[], verb: number): string | undefined {
  const isLight = wordAt(tokens, verb + 1) === 'to' && wordAt(tokens, verb + 2) === 'light';
  return isLight && /^(?:came|come|comes)$/.test(wordAt(tokens, verb))
    ? wordAt(tokens, verb)
    : undefined;
}

const bare: ReadonlySet<string> = new Set([...thoughts, 'alleged', 'claimed', 'said']);
/** How far behind its verb the claim may start, in tokens: “It was learnt late on Monday night that”. */
const reach = 6;
/** When, and where: “on social media”. */
const circumstances =
  /^(?:afternoon|ago|at|earlier|evening|in|last|late|later|media|month|morning|night|on|online|press|social|the|this|today|week|weekend|year|yesterday|\d+)$/;

function isCircumstance(token: Token): boolean {
  return isCalendarWord(token) || circumstances.test(token.lower);
}

/** Where the words end that stand before the claim: “It was feared that [she had fled]”, “It was feared [she had fled]”. */
function findClaimStart(tokens: readonly Token[], last: number): number | undefined {
  for (let i = last + 1; i <= last + reach; i++) {
    const token = tokens[i];
    if (token?.lower === 'that') return token.end;
    if (!token || !isCircumstance(token)) break;
  }
  return isClauseBehind(tokens, last) ? tokens[last]?.end : undefined;
}

/** “It was feared [she had fled]”, “It is claimed [some of the money went abroad]”; not “It was thought the better route” */
function isClauseBehind(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (!next || !bare.has(wordAt(tokens, last)) || isCalendarWord(next)) return false;
  if (isCapitalised(next) || subjectPronouns.has(next.lower)) return true;
  return (
    (opensSubject(next) && hasVerb(tokens.slice(last + 2))) || opensWithGroup(tokens, last + 1)
  );
}

/** “It is understood [officers were told]”, “It is believed [senior clerks have left]”: a plural with its verb. */
function opensWithGroup(tokens: readonly Token[], first: number): boolean {
  const verb = tokens.findIndex((token, i) => i > first && helpers.has(token.lower));
  if (verb < 0 || verb > first + longestGroup) return false;
  const words = tokens.slice(first, verb);
  const isPlain = words.every(
    ({ kind, lower }) => kind === 'word' && !prepositions.has(lower) && !subordinators.has(lower),
  );
  return isPlain && /[^s]s$|^(?:children|men|people|police|women)$/.test(words.at(-1)?.lower ?? '');
}

/** Longest group without an article, in words. */
const longestGroup = 3;
const helpers = toWordSet('are could had have may might were will would');

function opensSubject({ lower, kind }: Token): boolean {
  return kind === 'number' || determiners.has(lower) || quantities.has(lower);
}

const quantities = toWordSet(
  'about all almost around at dozens few fewer hundreds many more most nearly none over roughly several some thousands up',
);
