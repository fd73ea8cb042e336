import { isCapitalised, wordAt, type Token } from '../../../document/words/tokens.ts';
import { isOrganisationWord } from '../../../english/noun-kinds.ts';
import { isFiniteVerb } from '../../../english/verbs.ts';
import {
  determiners,
  prepositions,
  subjectPronouns,
  toWordSet,
} from '../../../english/word-classes.ts';
import adjectives from '../../../lexicons/english/adjectives.json' with { type: 'json' };
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { smallNumbers } from '../../../english/small-numbers.ts';

/** Whether “claims”, “boasts” or “rants” is a noun, by what stands before it: “despite government claims that”. */
export function isClaimsNoun(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:claims|boasts|rants)$/.test(wordAt(tokens, i))) return false;
  if (isInApposition(tokens, i) || isCounted(tokens, i) || isClosing(tokens, i)) return true;
  const [before, first] = [wordAt(tokens, i - 1), wordAt(tokens, i - 2)];
  // “his recent claims that”
  const owner = recent.test(before) ? first : before;
  if (isGoverned(tokens, i) || hosts.has(before)) return true;
  // “attacked recent Aldane claims that”
  if (describing.has(before) && recent.test(first)) return true;
  return owners.test(owner) || /..(?:ed|ing)$/.test(before) || /..(?:ed|ing)$/.test(first);
}

const recent = /^(?:earlier|new|past|previous|recent|repeated|similar)$/;

/**
 * “the abuse, claims the Harbor Post had printed in May”: what was called so, and what was done with it. Not “The clerk,
 * who left in May, claims the bid was rigged”.
 */
function isInApposition(tokens: readonly Token[], i: number): boolean {
  if (wordAt(tokens, i - 1) !== ',' || !determiners.has(wordAt(tokens, i + 1))) return false;
  const aside = tokens.slice(0, i - 1).findLastIndex(({ text }) => text === ',') + 1;
  if (aside > 0 && opensAside(tokens[aside])) return false;
  const rest = tokens.slice(i + 2);
  const stop = rest.findIndex(
    ({ kind, lower }) => kind === 'punctuation' || /^(?:who|which|that)$/.test(lower),
  );
  return rest.slice(0, stop < 0 ? rest.length : stop).some(isFiniteVerb);
}

/**
 * “Profits are nowhere near the owner’s fairground barker claims.”: the clause has its verb, and nothing parts it from
 * these. Not “The port is shut, the guard claims.”, “… is not what the guard claims.”
 */
function isClosing(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next && next.kind !== 'punctuation') return false;
  if (isCapitalised(tokens[i - 1]) || subjectPronouns.has(wordAt(tokens, i - 1))) return false;
  const from = tokens.slice(0, i).findLastIndex(({ kind }) => kind === 'punctuation');
  const clause = tokens.slice(from + 1, i);
  const verb = clause.findLastIndex(isFiniteVerb);
  return verb > 0 && !clause.slice(verb).some(({ lower }) => joining.has(lower));
}

const joining = toWordSet('as how than that what which who whom why');

/** “paid 400 flood claims”, “two false claims”; not “Unit 9 claims”. */
function isCounted(tokens: readonly Token[], i: number): boolean {
  // “Cole, who left in 2020, claims the bid was rigged”
  if (tokens[i - 1]?.kind === 'punctuation') return false;
  const at = [i - 2, i - 1].find(
    (k) => tokens[k]?.kind === 'number' || counts.has(wordAt(tokens, k)),
  );
  return at !== undefined && !isCapitalised(tokens[at - 1]) && !isCapitalised(tokens[i - 1]);
}

const counts = new Set([...smallNumbers, 'several', 'few', 'many']);

/** What stands in commas behind a subject starts so: “who left in May”, “the clerk”, “41”. */
function opensAside(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    token.kind === 'number' ||
    determiners.has(token.lower) ||
    /^(?:who|whose|which|speaking|writing)$/.test(token.lower)
  );
}

const hosts = findWordSet('claim-hosts');

/** “despite government claims that”, “over false claims that”, “amid union and press claims” */
function isGoverned(tokens: readonly Token[], i: number): boolean {
  const from = tokens.slice(0, i).findLastIndex(({ lower }) => prepositions.has(lower));
  const words = tokens.slice(from + 1, i);
  if (from < 0 || words.length > 3 || words.some(isNounStart)) return false;
  const [preposition, before] = [wordAt(tokens, from), wordAt(tokens, i - 1)];
  if (/^(?:amid|despite)$/.test(preposition) || describing.has(before)) return true;
  // Not “a member of parliament claims that”
  const isTopic = /^(?:about|against|over|to)$/.test(preposition);
  return isTopic && isOrganisationWord(before) && !isCapitalised(tokens[i - 1]);
}

function isNounStart({ kind, lower }: Token): boolean {
  return kind === 'punctuation' || determiners.has(lower);
}

const describing = toWordSet(`${adjectives.adjectives} ${adjectives.properAdjectives}`);

const owners = /^(?:her|his|its|my|our|such|the|their|these|those|your|.+'s)$/;
