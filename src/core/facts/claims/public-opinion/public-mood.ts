import { joinOpenings } from '../../../document/words/positions.ts';
import { isCapitalised, wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import claims from '../../../lexicons/claims/claims.json' with { type: 'json' };
import type { TokenRun } from '../../../english/subjects.ts';
import { auxiliaries, determiners, prepositions } from '../../../english/word-classes.ts';
import { createVerbMatcher } from '../../../english/verb-matcher.ts';

const matchRouse = createVerbMatcher(claims.rousingVerbs);
const groups: ReadonlySet<string> = new Set(claims.groups);

const longer = createWordList(['longer']);

/** What a mood starts with: no other word needs to be read. */
export const moodOpenings = joinOpenings([matchRouse.openings, longer]);

/** What a whole group is said to feel: “The ruling {angered conservatives}”, “has {rattled foreign investors}”. */
export function readMood(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (longer.has(tokens[i])) return readLostMood(tokens, i);
  const verb = matchRouse(tokens, i);
  if (!verb || (verb.form !== 'past' && verb.form !== 'participle')) return undefined;
  const before = wordAt(tokens, i - 1);
  if (!/\p{Alpha}/u.test(before) || !isVerbPlace(before)) return undefined;
  const last = findGroup(tokens, verb.last + 1);
  return last === undefined || isExampled(tokens, last) ? undefined : { first: verb.first, last };
}

/** “Residents no longer feel safe”. */
function readLostMood(tokens: readonly Token[], i: number): TokenRun | undefined {
  const isLost =
    wordAt(tokens, i - 1) === 'no' && /^(?:believe|dare|feel|trust)$/.test(wordAt(tokens, i + 1));
  const group = tokens[i - 2];
  return isLost && group && isGroup(group) ? { first: i - 1, last: i + 1 } : undefined;
}

/** Not “a flood of rattled investors”, “was angered by”. */
function isVerbPlace(before: string): boolean {
  // “a defeat that angered supporters”: “that” before a plural is no article.
  if (before === 'that') return true;
  return !determiners.has(before) && !prepositions.has(before) && !isBe(before);
}

/** “angered critics, including Senator Ruiz”: one of them has a name. */
function isExampled(tokens: readonly Token[], last: number): boolean {
  const rest = tokens.slice(last + 1, last + 9);
  return rest.some(
    ({ lower }, i) =>
      /^(?:including|like|as|led|among)$/.test(lower) &&
      rest.slice(i + 1, i + 3).some(isCapitalised),
  );
}

function isBe(word: string): boolean {
  return /^(?:is|are|was|were|be|been|being|and|or|feel|felt)$/.test(word);
}

/** A group within three words: “many in the party” is none that could be asked. */
function findGroup(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || leadsAway(token)) return undefined;
    if (isGroup(token)) return at;
  }
  return undefined;
}

/** “has angered”, “terrified that voters would see it”: the group is not who is angered. */
function leadsAway({ lower }: Token): boolean {
  return lower === 'that' || auxiliaries.has(lower);
}

/** “voters”, “Democrats”. */
function isGroup(token: Token): boolean {
  return groups.has(token.lower) || (isCapitalised(token) && /(?:ans|ats)$/.test(token.lower));
}
