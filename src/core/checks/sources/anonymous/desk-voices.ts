import type { Block } from '../../../document/block.ts';
import { isCapitalised, type Token } from '../../../document/words/tokens.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import { isOrganisationWord } from '../../../english/noun-kinds.ts';
import { properAdjectives } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { ranks } from './anonymous-heads.ts';

/** “a State Department official”, in so many words: the voice of a body that has a name, on what it does. */
export function isDesk(
  { facts, text }: Block,
  words: readonly Token[],
  { source, content }: Attribution,
): boolean {
  if (!/^an? \S.* official$/i.test(source.text)) return false;
  if (content.some(({ start }) => /[“"]/.test(text.charAt(start)))) return false;
  // “who declined to be named”
  if (/^,? (?:who|speaking|on)\b/.test(text.slice(source.end, source.end + 10))) return false;
  const body = words.at(-2);
  if (!body || words.length < 3) return false;
  if (words.some(({ lower }) => ranks.has(lower) || lower === 'u.s.')) return false;
  // “an Israeli official”: of a country, and no body
  if (political.has(body.lower) || properAdjectives.has(body.lower)) return false;
  return (
    isOrganisationWord(body.base) ||
    (isCapitalised(body) &&
      facts.names.some(({ start, end }) => start < body.end && end > body.start))
  );
}

const political = findWordSet('political-bodies');
