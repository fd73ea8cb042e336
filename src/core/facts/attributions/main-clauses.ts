import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isPastForm } from '../../english/past-forms.ts';
import { startsNounPhrase } from '../../english/part-of-speech.ts';
import { frontedOpeners, hasFiniteVerb, toWordSet } from '../../english/word-classes.ts';
import type { Attribution } from './attribution.ts';

/** “While the union insists the plan will fail, the council will vote”: the fronted clause ends at its comma. */
export function findFrontedEnd(
  tokens: readonly Token[],
  { cue, source }: Attribution,
  isOutside: (token: Token) => boolean,
): number | undefined {
  if (!isFronted(tokens)) return undefined;
  const at = tokens.findIndex(
    (token, i) => token.text === ',' && isOutside(token) && isMainClause(tokens, i + 1),
  );
  const comma = tokens[at];
  if (!comma || comma.start < cue.end || comma.start < source.end) return undefined;
  return comma.start;
}

/** “{Days after} she left”, “{As soon as} she left”, “{When} she left”. */
function isFronted(tokens: readonly Token[]): boolean {
  const opener = wordAt(tokens, 0);
  if (frontedOpeners.has(opener)) return true;
  if (!leading.test(opener)) return false;
  const lead = tokens.slice(0, leadReach).map(({ lower }) => lower);
  return timed.test(lead.join(' '));
}

/** How many tokens may lead up to a fronted “after”. */
const leadReach = 4;
const leading =
  /^(?:an?|as|days?|even|four|hours?|just|long|m(?:inute|oment|onth)s?|one|only|right|several|shortly|soon|three|two|weeks?|years?|\d+)$/;
const timed =
  /^(?:as soon as|(?:even|just|long|only|right|shortly|soon) (?:after|before|when)|(?:(?:an?|one|several|two|three|four|\d+) )?(?:day|hour|minute|moment|month|second|week|year)s? (?:after|before))\b/;

/** Whether a clause of its own starts here: no list goes on, no relative clause opens. */
export function isMainClause(tokens: readonly Token[], i: number): boolean {
  const first = tokens[i];
  if (!first || isFunctionWordOfClause(first) || !startsSubject(tokens, i)) return false;
  const rest = tokens.slice(i + 1);
  return hasFiniteVerb(rest) || rest.some(isPastForm);
}

function startsSubject(tokens: readonly Token[], i: number): boolean {
  return isCapitalised(tokens[i]) || pronouns.has(wordAt(tokens, i)) || startsNounPhrase(tokens, i);
}

const pronouns = toWordSet('he she they it we i you there');

function isFunctionWordOfClause({ lower }: Token): boolean {
  return /^(?:and|or|but|nor|who|which|whose|where|that|including|such|[a-z]+ing)$/.test(lower);
}
