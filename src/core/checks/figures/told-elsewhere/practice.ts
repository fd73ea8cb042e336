import { isCapitalised, type Token } from '../../../document/words/tokens.ts';
import { createVerbMatcher } from '../../../english/verb-matcher.ts';
import { perfectForms } from '../../../english/word-classes.ts';
import { createWordList } from '../../../document/words/words.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { FigurePlace } from '../figure-place.ts';

const findWork = createVerbMatcher([
  'bury',
  'count',
  'deliver',
  'diagnose',
  'examine',
  'rescue',
  'see',
  'tag',
  'teach',
  'test',
  'train',
  'treat',
  'vaccinate',
]);
const practitioners = createWordList(findWordSet('practitioners'));
/** What whoever “sees” it has in the house, and does not only look on. */
const seen = /(?:admissions|births|cases|injuries|patients|wounds)$/;
/** Most tokens of a name with its office. */
const maxSubject = 14;
/** From here on nobody counts alone. */
const manyThings = 10_000;

/** “Its nurse, Ada Moll, treated 140 children in May”: somebody with a name and an office tells what they did. */
export function isOfPractice({ sentence, figure }: FigurePlace): boolean {
  const { kind, value = manyThings, start, isEstimate, isVague, counted = '' } = figure;
  if (kind !== 'count' || isEstimate || isVague || value >= manyThings) return false;
  if (!practitioners.isIn(sentence) || !findWork.openings.isIn(sentence)) return false;
  const before = sentence.tokens.filter(({ end }) => end <= start);
  return before.some((_, i) => {
    const verb = i <= maxSubject ? findWork(before, i) : undefined;
    if (!verb || (verb.lemma === 'see' && !seen.test(counted))) return false;
    return isPractitioner(before.slice(0, i));
  });
}

/** “Coxswain Ada Moll has”, “Its nurse, Ada Moll,”, “Ada Moll, a vet,”: a name and an office, and nothing else. */
function isPractitioner(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind, lower }) => kind === 'word' && !perfectForms.has(lower));
  const name = words.findIndex((token, i) => i > 0 && isCapitalised(token) && isName(words[i - 1]));
  if (name < 0 || !words.some((token) => practitioners.has(token))) return false;
  const last = words.at(-1);
  return (
    last !== undefined &&
    (isCapitalised(last) || practitioners.has(last) || tokens.at(-1)?.text === ',')
  );
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && isCapitalised(token);
}
