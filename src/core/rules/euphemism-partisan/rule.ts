import { isPluralNoun } from '../../english/plural.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { findAskFixes } from '../../fixes/attribution-fixes.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { toFix } from '../../fixes/wording/phrase-fixes.ts';
import { isReplaceable } from '../../fixes/wording/replacement-fixes.ts';
import { definePhraseRule } from '../phrase-rule.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseFix } from '../../report.ts';

export default definePhraseRule({
  meta: {
    id: 'euphemism-partisan',
    summary: 'Use nobody’s slogans and nobody’s euphemisms as your own words.',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    messages: {
      found: '“{phrase}” is {side} vocabulary; say what it means, or quote it with attribution.',
      alternative:
        '“{phrase}” is {side} vocabulary; use “{alternative}” or quote it with attribution.',
      plain: '“{phrase}” softens what happened; say it plainly.',
      plainer: '“{phrase}” softens what happened; try “{alternative}”.',
    },
    references: [
      { title: 'Reuters Handbook of Journalism, on propaganda terms' },
      { title: 'NPR Ethics Handbook, on labels' },
      { title: 'Associated Press, on police jargon and immigration terms' },
    ],
  },
  reads: 'story',
  kinds: ['euphemism', 'partisan'],
  toMessage,
  findFixes: (use, listed) => [...listed, ...quoteWithOwner(use), ...askForClaim(use)],
});

function toMessage(use: PhraseUse): {
  id: 'found' | 'alternative' | 'plain' | 'plainer';
  data: { side: string };
} {
  const { entry, kind } = use.phrase;
  const hasSuggestion = isReplaceable(use);
  const side = entry.side === undefined ? 'one side’s' : toPossessive(entry.side);
  const isPlain = kind === 'euphemism' && entry.side === undefined;
  if (isPlain) return { id: hasSuggestion ? 'plainer' : 'plain', data: { side } };
  return { id: hasSuggestion ? 'alternative' : 'found', data: { side } };
}

function toPossessive(owner: string): string {
  return owner.endsWith('s') ? `${owner}’` : `${owner}’s`;
}

/** “the special military operation” → “what Russia calls its “special military operation”” */
function quoteWithOwner({ context, phrase, tokens, first, text }: PhraseUse): ProseFix[] {
  const { entry, end } = phrase;
  const article = tokens[first - 1];
  if (!entry.side || entry.pos !== 'noun' || article?.lower !== 'the') return [];
  const isPlural = isPluralNoun(entry.side) || entry.side.endsWith('police');
  const words = isPlural
    ? `what ${entry.side} call the “${text}”`
    : `what ${entry.side} calls its “${text}”`;
  return toFix('Say whose term', replaceWords(context.block, { start: article.start, end }, words));
}

/** “Most arrivals are {economic migrants}”: what they are said to be is the claim, whatever the word. */
function askForClaim(use: PhraseUse): readonly ProseFix[] {
  const { context, phrase, tokens, first } = use;
  if (phrase.entry.pos !== 'noun' || isReplaceable(use)) return [];
  return /^(?:are|were)$/.test(wordAt(tokens, first - 1))
    ? findAskFixes({ block: context.block, span: phrase })
    : [];
}
