import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isFunctionWord } from '../../english/part-of-speech.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { toFix } from '../../fixes/wording/phrase-fixes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import { isAdjective, isComma, isDeterminer } from '../../english/word-shapes.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseFix } from '../../report.ts';

const sportSenses = findWordSet('sport-senses');

export default definePhraseRule({
  meta: {
    id: 'contentious-label',
    summary: 'Say what people did, or who calls them that.',
    defaultSeverity: 'warning',
    fixes: 'safe',
    messages: { found: '“{phrase}” is a contested label; describe, attribute or replace.' },
    references: [
      { title: 'BBC Editorial Guidelines: language when reporting terrorism' },
      { title: 'Reuters Handbook of Journalism, on emotive labels' },
      {
        title: 'Wikipedia: Words to watch, contentious labels',
        url: 'https://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch',
      },
    ],
  },
  reads: 'story',
  kinds: ['label'],
  isMeant: ({ context: { story }, phrase }) =>
    // “took {lefty} Lou Ames in the first round”
    !sportSenses.has(phrase.entry.phrase) || !story.readership.isSport(),
  toSeverity: (use) => (isKind(use) ? 'hint' : undefined),
  findFixes: (use, listed) => {
    if (isKind(use)) return [];
    return [...introduceTerm(use), ...askForGroup(use), ...listed];
  },
});

/** “the terrorists of ISIS” */
function isNamed(tokens: readonly Token[], i: number): boolean {
  const name = wordAt(tokens, i) === 'of' ? i + 1 : i;
  return isCapitalised(tokens[name]);
}

/** Whether nothing narrows the words down: not “those terrorists”, “one of the terrorists”. */
function isWhole(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before) return true;
  if (/^(?:these|those|\)|”)$/.test(before.lower)) return false;
  const isPart =
    wordAt(tokens, first - 2) === 'of' &&
    /^(?:one|some|many|most|all)$/.test(wordAt(tokens, first - 3));
  return !isPart && (before.kind === 'punctuation' || isFunctionWord(before));
}

/** “the terrorists”, “extremists” */
function isGroup({ phrase, text }: PhraseUse): boolean {
  return phrase.entry.pos === 'noun' && /(?:ists|iners|ents)$/i.test(text);
}

const violent = /^(?:extremist|jihadist|terrorist)s$/i;

/** “held by terrorists or a hostile state”: a kind of people, and none in particular. */
function isKind(use: PhraseUse): boolean {
  const before = use.tokens[use.first - 1];
  if (!before || !violent.test(use.text) || isNamed(use.tokens, use.last + 1)) return false;
  if (before.kind !== 'word' || isCapitalised(before)) return false;
  return !isDeterminer(before) && !isAdjective(before) && !before.lower.endsWith('ed');
}

/** “, the so-called fear budget,” → “, known as the fear budget,” */
function introduceTerm({ context, tokens, first, last, text }: PhraseUse): ProseFix[] {
  const [comma, article, next] = [tokens[first - 2], tokens[first - 1], tokens[last + 1]];
  if (text !== 'so-called' || article?.lower !== 'the' || !isComma(comma) || !next) return [];
  const close = tokens.findIndex((token, i) => i > last && token.kind === 'punctuation');
  if (close < 0 || close - last > maxTerm + 1) return [];
  const span = { start: article.start, end: next.start };
  return toFix('Write “known as”', replaceWords(context.block, span, 'known as the '));
}

/** Most words of a term in an apposition. */
const maxTerm = 4;

/** “Terrorists attacked the depot.” Which group? */
function askForGroup(use: PhraseUse): ProseFix[] {
  const { context, phrase, tokens, first, last } = use;
  const { start, end } = phrase;
  const before = tokens[first - 1];
  const hasArticle = before?.lower === 'the';
  if (!isGroup(use) || !isWhole(tokens, first) || isNamed(tokens, last + 1)) return [];
  // “held by terrorists or a hostile state” names a kind, not a group.
  if (!hasArticle && first > 0) return [];
  const span = { start: hasArticle ? before.start : start, end };
  return toFix('Name the group', replaceWords(context.block, span, '[GROUP TK]'));
}
