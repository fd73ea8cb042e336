import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { createWordList } from '../../../document/words/words.ts';
import claims from '../../../lexicons/claims/claims.json' with { type: 'json' };
import type { TokenRun } from '../../../english/subjects.ts';
import { prepositions, toWordSet } from '../../../english/word-classes.ts';
import { createWordMatcher } from '../../../english/word-matcher.ts';

/** What is said of a crowd starts with one of these: no other word needs to be read. */
export const crowdOpenings = createWordList(['no', ...claims.crowds]);

const matchMood = createWordMatcher(claims.crowdMoods);
const crowds: ReadonlySet<string> = new Set(claims.crowds);
const groups: ReadonlySet<string> = new Set(claims.groups);

/** “The public {has had enough}”, “{No sane person} would”: those who are meant cannot be asked. */
export function readCrowd(tokens: readonly Token[], i: number): TokenRun | undefined {
  if (!crowdOpenings.has(tokens[i])) return undefined;
  if (!crowds.has(wordAt(tokens, i))) return readSane(tokens, i);
  if (prepositions.has(wordAt(tokens, i - 2))) return undefined;
  const last = findMood(tokens, i + 1);
  return last === undefined ? undefined : { first: i, last };
}

/** “is crying out for”, “has had enough”, “overwhelmingly rejects”: by what poll? */
function findMood(tokens: readonly Token[], from: number): number | undefined {
  const verb = wordAt(tokens, from);
  if (verb === 'overwhelmingly')
    return stances.has(wordAt(tokens, from + 1)) ? from + 1 : undefined;
  if (!/^(?:is|are|has|have)$/.test(verb)) return undefined;
  const at = /^(?:all|already|long|now|simply)$/.test(wordAt(tokens, from + 1)) ? 2 : 1;
  return matchMood(tokens, from + at);
}

const stances = toWordSet('back backs oppose opposes reject rejects support supports want wants');
const sane = toWordSet('decent honest reasonable right-thinking sane self-respecting sensible');

/** “No sane person would build there”: whoever would is called mad. */
function readSane(tokens: readonly Token[], i: number): TokenRun | undefined {
  const noun = wordAt(tokens, i + 2);
  const isSomeone = noun === 'person' || groups.has(`${noun}s`) || /(?:ist|or|er|ian)$/.test(noun);
  const isUnreal = /^(?:believes|can|could|doubts|thinks|wants|would)$/.test(wordAt(tokens, i + 3));
  return sane.has(wordAt(tokens, i + 1)) && isSomeone && isUnreal
    ? { first: i, last: i + 2 }
    : undefined;
}
