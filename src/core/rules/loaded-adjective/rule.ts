import { prepositions } from '../../english/word-classes.ts';
import { isPredicative } from '../../english/part-of-speech.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import type { Span } from '../../span.ts';
import { toFix } from '../../fixes/wording/phrase-fixes.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import { isQuotedBehind } from '../../checks/wording/quoted-behind.ts';
import { isParticiple } from '../../checks/wording/participles.ts';
import { isOfThingsInGeneral } from '../../checks/wording/general-things.ts';
import { isEchoed } from '../../checks/wording/echoes.ts';
import { isHedgeOfClause, isLeftOpen } from '../../checks/wording/open-verdicts.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseFix } from '../../report.ts';

const sizes = findWordSet('size');
const quantities = findWordSet('quantity');
const messages = findWordSet('message');
const writings = findWordSet('writings');
const harshness = findWordSet('harshness');
const strengths = findWordSet('strengths');

export default definePhraseRule({
  meta: {
    id: 'loaded-adjective',
    summary: 'Leave out adjectives that tell the reader what to feel.',
    defaultSeverity: 'warning',
    fixes: 'safe',
    messages: {
      found: '“{phrase}” tells the reader how to feel; cut it or quote the person who said it.',
      alternative:
        '“{phrase}” tells the reader how to feel; write “{alternative}” or quote the person who said it.',
    },
    references: [
      {
        title: 'Wikipedia: Words to watch',
        url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
      },
      { title: 'NPR Ethics Handbook: do not tell the audience how to feel' },
    ],
  },
  kinds: ['sensational'],
  toSpan: withIntensifier,
  reads: 'story',
  isMeant: (use) => !isEchoed(use) && !isParticiple(use) && !isHedgeOfClause(use),
  toSeverity: (use) => (isMild(use) ? 'hint' : undefined),
  findFixes: (use, listed) => [...askForNumber(use), ...listed],
});

/** What others think or can judge by what is quoted, what is left open, and what is said of no one thing. */
function isMild(use: PhraseUse): boolean {
  const { phrase, tokens, first } = use;
  const word = phrase.entry.phrase;
  const isTold = isPredicative(tokens, first);
  if (isLeftOpen(use, isTold)) return true;
  if ((harshness.has(word) && isHarshness(use)) || isOfOthers(use)) return true;
  if (isTold) return isOfWords(use) && isQuotedBehind(use);
  return strengths.has(word) && isOfThingsInGeneral(use);
}

/** How far behind the adjective the paper may stand, in tokens. */
const paperReach = 4;

/** “a {scathing} letter”, “a scathing Harbor Post editorial”: what it says can be quoted, and mostly is farther down. */
function isHarshness({ tokens, last }: PhraseUse): boolean {
  const behind = tokens.slice(last + 1, last + 1 + paperReach);
  const end = behind.findIndex(({ kind, lower }) => kind !== 'word' || prepositions.has(lower));
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some(({ base }) => messages.has(base) || writings.has(base));
}

/** “its {lousy} reputation”: what others think of it; “painted an {ominous} picture”: that of whoever paints it. */
function isOfOthers({ tokens, first, last }: PhraseUse): boolean {
  const next = tokens[last + 1]?.lower ?? '';
  if (/^(?:reputation|stereotype)s?$/.test(next)) return true;
  if (!/^(?:picture|portrait)$/.test(next)) return false;
  return tokens
    .slice(Math.max(0, first - pictureReach), first)
    .some(({ lower }) => /^paint(?:s|ed|ing)?$/.test(lower));
}

/** How far before the adjective the verb may stand, in tokens: “painted an altogether {bleak} picture”. */
const pictureReach = 4;

/** “The headlines are {horrifying}. “Shark bites girl”…”: readers can judge the words themselves. */
function isOfWords({ tokens, first }: PhraseUse): boolean {
  return tokens.slice(0, first).some(({ base }) => messages.has(base) || writings.has(base));
}

/** “utterly horrific” is one judgement. */
function withIntensifier({ context, phrase }: PhraseUse): Span {
  const { end } = phrase;
  for (const { kind, start, last, entry } of context.block.facts.phrases)
    if (kind === 'intensifier' && entry.pos === 'adv' && last === phrase.first - 1)
      return { start, end };
  return { start: phrase.start, end };
}

/** “The loss was staggering.” How much was it? */
function askForNumber({ context, phrase, tokens, first, last, text }: PhraseUse): ProseFix[] {
  if (!sizes.has(text.toLowerCase()) || !isPredicative(tokens, first)) return [];
  const isAtEnd = tokens[last + 1] === undefined || tokens[last + 1]?.kind === 'punctuation';
  const isMeasured = tokens.slice(0, first).some(({ base }) => quantities.has(base));
  if (!isAtEnd || !isMeasured) return [];
  const span = withIntensifier({ context, phrase, tokens, first, last, text });
  return toFix('Give the number', replaceWords(context.block, span, '[NUMBER TK]'));
}
