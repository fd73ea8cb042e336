import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { isOrganisationWord } from '../../english/noun-kinds.ts';
import { isPersonNoun } from '../../english/person-nouns.ts';
import { findSubjectHead } from '../../english/subject-heads.ts';
import { isInPassive } from '../../english/passive.ts';
import { findSubject } from '../../english/subjects.ts';
import { prepositions, toWordSet } from '../../english/word-classes.ts';
import type { VerbMatch } from '../../english/verb-matcher.ts';
import { createVerbObjectMatcher, type VerbWithObject } from '../../english/verb-objects.ts';
import accusations from '../../lexicons/claims/accusations.json' with { type: 'json' };
import { thefts } from './crimes/crime-objects.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Finds what somebody can be accused of where the object makes it that: “beat a protester”, “hides losses”. */
export const matchAccusation = createVerbObjectMatcher(accusations.groups);

const unknown: ReadonlySet<string> = new Set([
  ...findWordSet('unknown-offenders'),
  ...'boy boys man men teenager teenagers woman women youth youths'.split(' '),
]);

const contagions = createWordList(findWordSet('contagions'));

const endangering = new Set(['endanger', 'put']);
const misfortunes = createWordList([
  ...findWordSet('contagions'),
  ...findWordSet('dated-disasters'),
]);

const animals = createWordList(findWordSet('animals'));
const crowd = /^(?:crowd|mob|people)$|[^s]s$/;
const cleared = createWordList(['acquitted', 'cleared', 'jury', 'ruled']);
/** What somebody whom officers shot is said to have done, and why officers are said to have shot. */
const againstOfficers = /^(?:charge|lunge|rush|swing) |(?:^|\b)(?:fire|kill|shoot|stab)$/;

/** “The bull {charged at} officers”, “Deputies {were forced to shoot} out a tire”; what a crowd does anybody can see. */
function isNoSuspect(
  tokens: readonly Token[],
  { lemma, first, last }: Pick<VerbMatch, 'lemma' | 'first' | 'last'>,
): boolean {
  if (tokens.some((token) => animals.has(token) || cleared.has(token))) return true;
  if (/ at$| towards?$/.test(lemma)) return crowd.test(wordAt(tokens, first - 1));
  return /^(?:down|out)$/.test(wordAt(tokens, last + 1));
}

const veils = findWordSet('veils');
const bodies = new Set([
  ...findWordSet('acting-bodies'),
  ...findWordSet('bodies'),
  ...findWordSet('member-bodies'),
  ...findWordSet('named-bodies'),
]);
/** “the ferry {line}”, “mine {bosses}” */
const named =
  /^(?:authoritie|billionaire|bosse|builder|business|couple|cult|dynasty|factory|family|farm|gallery|hotel|husband|line|maker|master|people|power|pair|plant|server|side|studio|theat(?:er|re)|trust|tycoon|wive|works)$|(?:m[ae]n|maker)$/;
const pronouns = toWordSet('he i it she they we who you');
/** How a word ends that opens a sentence and names nobody: “{Inflation} concealed it”. */
const abstract = /(?:ance|ence|ing|ion|ity|ment|ness|s)$/;

/** “{Strong exports} concealed a shortfall”, “was concealed by {smoke}”: neither a person nor a body. */
function isVeil(
  tokens: readonly Token[],
  { form, first, last }: Pick<VerbMatch, 'form' | 'first' | 'last'>,
): boolean {
  const by = tokens.findIndex(({ lower }, at) => at > first && at <= last + 2 && lower === 'by');
  if (by > 0) return veils.has(wordAt(tokens, findRunEnd(tokens, by + 1)));
  const subject = isInPassive(tokens, first) ? undefined : findSubject(tokens, first);
  // “met investors and {concealed} it”, “by {concealing} it”
  if (!subject || form === 'gerund') return false;
  const head = findSubjectHead(tokens, subject);
  if (veils.has(wordAt(tokens, head))) return true;
  return !isSomebody(tokens, head) && !isSomebody(tokens, subject.last);
}

/** The last word before a preposition or a mark: “by the night {manager} in May”. */
function findRunEnd(tokens: readonly Token[], from: number): number {
  const stop = tokens.findIndex(
    ({ kind, lower }, at) => at > from && (kind === 'punctuation' || prepositions.has(lower)),
  );
  return (stop < 0 ? tokens.length : stop) - 1;
}

/** “The {director}”, “Vane {Mills}”, “the ferry {line}”, “she”. */
function isSomebody(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const { base, lower } = token;
  if (pronouns.has(lower) || isPersonNoun(base) || isOrganisationWord(base)) return true;
  const noun = base.replace(/s$/, '');
  if (bodies.has(base) || bodies.has(noun) || named.test(noun)) return true;
  return isCapitalised(token) && (i > 0 || !abstract.test(lower));
}

/** “broke more rules than any rival”: none that could be named; “smoke concealed the fire”, “an outbreak sickened pupils”, “Storm Ada put residents at risk”: nobody’s deed. */
export function isLoose(
  tokens: readonly Token[],
  { lemma, form, first, last, objectEnd }: VerbWithObject,
): boolean {
  if (lemma === 'break')
    return tokens
      .slice(last + 1, objectEnd)
      .some(({ lower }) => /^(?:all|every|more|most)$/.test(lower));
  if (againstOfficers.test(lemma)) return isNoSuspect(tokens, { lemma, first, last });
  if (lemma === 'conceal') return isVeil(tokens, { form, first, last: objectEnd });
  if (lemma === 'sicken') return tokens.slice(0, first).some((token) => contagions.has(token));
  return endangering.has(lemma) && tokens.slice(0, first).some((token) => misfortunes.has(token));
}

/** “Thieves stole the savings”: nobody is accused of the deed by which they are known. */
export function isByUnknown(tokens: readonly Token[], { lemma, first }: VerbMatch): boolean {
  const subject = thefts.has(lemma) ? findSubject(tokens, first) : undefined;
  return subject !== undefined && unknown.has(wordAt(tokens, findSubjectHead(tokens, subject)));
}

const sittings = findWordSet('sittings');

/** “put its targets before {the committee}”: what is put to those who sit on it. */
export function isLaidBefore(tokens: readonly Token[], { lemma, last }: VerbMatch): boolean {
  if (!/^put .* before$/.test(lemma)) return false;
  const next = wordAt(tokens, last + 1);
  return sittings.has(next === 'the' || next === 'a' ? wordAt(tokens, last + 2) : next);
}

/** What accuses some subjects only, as those in office: “take”, “accept”. */
const deedsOfSome = new Set(
  accusations.groups.flatMap((group) => ('subjects' in group ? group.verbs : [])),
);

/** “voted for it after {taking gifts from a developer}”: of whom the rest of the sentence tells. */
export function isByTheWay(tokens: readonly Token[], { lemma, form, first }: VerbMatch): boolean {
  if (form !== 'gerund' || !deedsOfSome.has(lemma)) return false;
  return /^(?:after|before|by|while)$/.test(wordAt(tokens, first - 1));
}
