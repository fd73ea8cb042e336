import { prepositions, toWordSet } from '../../english/word-classes.ts';
import { isPredicative } from '../../english/part-of-speech.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import type { Span } from '../../span.ts';
import { toFix } from '../../fixes/wording/phrase-fixes.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import { isQuotedBehind } from '../../checks/wording/quoted-behind.ts';
import { isParticiple } from '../../checks/wording/participles.ts';
import { isEchoed } from '../../checks/wording/echoes.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseFix } from '../../report.ts';

const sizes = findWordSet('size');
const quantities = findWordSet('quantity');
const messages = findWordSet('message');
const writings = toWordSet(
  'article column comment email essay headline lyric piece placard post review slogan tweet',
);
const harshness = findWordSet('harshness');

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
  isMeant: (use) => !isEchoed(use) && !isParticiple(use),
  toSeverity: (use) =>
    isHarshness(use) || isRepute(use) || isPainted(use) || (isOfWords(use) && isQuotedBehind(use))
      ? 'hint'
      : use.phrase.entry.severity,
  findFixes: (use, listed) => [...askForNumber(use), ...listed],
});

/** How far behind the adjective the paper may stand, in tokens. */
const paperReach = 4;

/** “a {scathing} letter”, “a scathing Harbor Post editorial”: what it says can be quoted, and mostly is farther down. */
function isHarshness({ phrase, tokens, last }: PhraseUse): boolean {
  if (!harshness.has(phrase.entry.phrase)) return false;
  const behind = tokens.slice(last + 1, last + 1 + paperReach);
  const end = behind.findIndex(({ kind, lower }) => kind !== 'word' || prepositions.has(lower));
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .some(({ base }) => messages.has(base) || writings.has(base));
}

/** “its {lousy} reputation”: what others think of it. */
function isRepute({ tokens, last }: PhraseUse): boolean {
  return /^(?:reputation|stereotype)$/.test(tokens[last + 1]?.base ?? '');
}

/** “painted an {ominous} picture”: that of whoever paints it. */
function isPainted({ tokens, first, last }: PhraseUse): boolean {
  if (!/^(?:picture|portrait)$/.test(wordAt(tokens, last + 1))) return false;
  return tokens
    .slice(Math.max(0, first - pictureReach), first)
    .some(({ lower }) => /^paint(?:s|ed|ing)?$/.test(lower));
}

/** How far before the adjective the verb may stand, in tokens: “painted an altogether {bleak} picture”. */
const pictureReach = 4;

/** “The headlines are {horrifying}. “Shark bites girl”…”: readers can judge the words themselves. */
function isOfWords({ tokens, first }: PhraseUse): boolean {
  if (!isPredicative(tokens, first)) return false;
  return tokens.slice(0, first).some(({ base }) => messages.has(base) || writings.has(base));
}

/** “utterly horrific” is one judgement. */
function withIntensifier({ context, phrase }: PhraseUse): Span {
  const before = context.block.facts.phrases.find(
    ({ kind, last, entry }) =>
      kind === 'intensifier' && entry.pos === 'adv' && last === phrase.first - 1,
  );
  return { start: before?.start ?? phrase.start, end: phrase.end };
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
