import { readSentences } from '../../facts/by-sentence.ts';
import { causeSigns, findCauses } from '../../facts/claims/causes/causes.ts';
import { findAttributionFixes } from '../../fixes/attribution-fixes.ts';
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Span } from '../../span.ts';
import { findContentStems, takeBefore } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { findClauses } from '../../repair/clauses/clause-bounds.ts';
import { isBackground } from '../../repair/clauses/nested-clause.ts';
import { isAuthorsVoice } from '../../checks/voice/author-voice.ts';
import { isInAccount, isSaidNext } from '../../checks/voice/sourced-accounts.ts';
import { createWordList } from '../../document/words/words.ts';
import { toWords } from '../../document/words/cue.ts';
import { defineRule } from '../rule.ts';

const findAll = readSentences(findCauses);

export default defineRule({
  meta: {
    id: 'cause-as-fact',
    summary: 'Say whose finding a cause is.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {},
    messages: { cause: 'Cause stated as fact: whose finding is “{phrase}”?' },
    remedy: 'Who found the cause: “which investigators blamed on”, “according to the report”.',
    fine: 'for causes that are in the books, that the copy says are disputed, or that nobody would dispute, such as a delay',
    references: [
      { title: 'BBC: guidance on reporting statistics (cause and correlation)' },
      { title: 'NPR: accuracy' },
    ],
  },
  needs: { block: 'body', words: causeSigns, found: findAll },
  *check({ block, index, story }) {
    // What lost a game everybody saw.
    if (story.readership.isSport()) return;
    for (const { sentence, found: span } of block.derive(findAll)) {
      if (story.isQuoted(index, span) || story.ownerOf(index, span).isCovered) continue;
      if (isToldBefore(story, block, index, sentence, span)) continue;
      if (isBackground(findClauses(block, sentence), span.start)) continue;
      if (isInAccount(story, index, span) || isSaidNext(story, index, span, answer)) continue;
      yield {
        span,
        messageId: 'cause',
        data: { phrase: block.text.slice(span.start, span.end) },
        sourcing: 2,
        ...(isMild(block, sentence, span) && { severity: 'hint' }),
        ...(isAuthorsVoice(story, index)
          ? { severity: 'hint' }
          : { fixes: findAttributionFixes({ block, index, story, span }) }),
      };
    }
  },
});

/** What a firm answers for, one cause of several, and what anybody could see come. */
function isMild(block: Block, sentence: Sentence, span: Span): boolean {
  return results.isIn(sentence) || isPart(block, span) || isConsequence(block, span);
}

/** “The arrest led to riots”, “the ban has led to shortages”: what followed, which nobody has to find out. */
function isConsequence({ text }: Block, { start, end }: Span): boolean {
  return leading.test(text.slice(start, end)) && consequence.test(text.slice(end, end + 60));
}

const leading = /\b(?:led|leads) to$/;
const consequence = /^ (?:an? |the )?(?:[a-z-]+ ){0,2}(?:boom|exodus|riots?|shortages?|unrest)\b/;

/** “The results reflected a poor half due to low prices”: a firm says with its results what they are due to. */
const results = createWordList(toWords('earnings profit profits results revenue turnover'));

/** “contributed to the slump”: one cause among others, which hardly anybody disputes. */
function isPart({ text }: Block, { start, end }: Span): boolean {
  return text.slice(start, end).includes('contribut');
}

/** How much the next sentence must share to answer for a cause, in words. */
const answer = { beside: 1, below: 2 };

/** How many sentences back a cause may have been given to its source. */
const reach = 15;
/** Fewest words that the finding and its echo share. */
const fewShared = 2;

/** “toppled by wind, officials said. … The collapse was caused by strong winds”: the finding has its owner, and is told again. */
function isToldBefore(
  story: Story,
  block: Block,
  index: number,
  sentence: Sentence,
  span: Span,
): boolean {
  const own = story.sentenceAt(index, span.start);
  if (!own || !/(?:by|due to|of)$/.test(block.text.slice(span.start, span.end))) return false;
  const cause = findContentStems(sentence.tokens.filter(({ start }) => start >= span.end));
  if (cause.size === 0) return false;
  return takeBefore(story.sentences, own.position, reach).some((each) => {
    const shared = [...cause].filter((stem) => each.stems.has(stem)).length;
    return shared >= fewShared && each.attributions.some(({ source }) => source.kind !== 'none');
  });
}
