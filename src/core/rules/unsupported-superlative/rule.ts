import type { Span } from '../../span.ts';
import type { ClaimPlace } from '../../fixes/attribution-fixes.ts';
import { findSourceNote } from '../../fixes/figure-fixes.ts';
import { findSuperlativeFixes } from '../../fixes/comparisons/superlative-fixes.ts';
import { isSourceAsked } from '../../checks/figures/excuses.ts';
import { defineRule } from '../rule.ts';
import type { ProseFix } from '../../report.ts';
import { maxFixes } from '../../repair/suggestion.ts';
import { findSuperlatives, superlativeSigns } from '../../checks/comparisons/superlatives.ts';
import { isPassingSuperlative } from '../../checks/comparisons/passing-superlatives.ts';
import { readSentences } from '../../facts/by-sentence.ts';
import { hasVerb } from '../../english/verbs.ts';
import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Story } from '../../story/story.ts';
import { hasQuestionMark, isCapitalised, wordAt } from '../../document/words/tokens.ts';
import { isSaidNext } from '../../checks/voice/sourced-accounts.ts';
import { namesPapers } from '../../checks/figures/told-elsewhere/story-sources.ts';

const findAll = readSentences(findClaims);

export default defineRule({
  meta: {
    id: 'unsupported-superlative',
    summary: 'Say who has checked a first, a largest, an only or a record.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {},
    messages: { superlative: '“{phrase}” needs a source or a source note: who has checked?' },
    remedy: 'Who has checked it (“the biggest since 1972, the agency said”), or no superlative.',
    fine: 'for what everybody knows or can count, and for what the record itself shows',
    references: [
      { title: 'The New York Times: source notes beside first, only, last and tallest' },
      { title: 'NPR: go easy on superlatives' },
    ],
  },
  needs: { block: 'body', words: superlativeSigns, found: findAll },
  *check({ block, index, story }) {
    for (const { sentence, found } of block.derive(findAll)) {
      const [span, ...others] = found.filter((each) => !isSupported(each));
      if (!span) continue;
      yield {
        span,
        messageId: 'superlative',
        data: { phrase: block.text.slice(span.start, span.end) },
        sourcing: 2,
        ...(isMild(sentence, span) && { severity: 'hint' }),
        related: others.map((other) => ({ span: other, message: 'Another one with no source.' })),
        fixes: findFixes({ block, index, story, span }, sentence),
      };
    }

    /** Of sport everybody keeps the records. */
    function isMild(sentence: Sentence, span: Span): boolean {
      return (
        isPassingSuperlative(sentence, span) ||
        story.readership.isSport() ||
        isOwnFirst(sentence, span)
      );
    }

    function isSupported(span: Span): boolean {
      const { isCovered, ownership } = story.ownerOf(index, span);
      if (story.isQuoted(index, span) || (isCovered && ownership !== 'distant')) return true;
      return isOfDataBefore(story, index, span) || isSaidNext(story, index, span, answer);
    }
  },
});

/** How much the next sentence must share to answer for a superlative, in words. */
const answer = { beside: 2, below: 3 };

const opensOnward =
  /^(?:It|That|These|This|Those|The (?:fall|figure|increase|number|rate|rise|total)s?) (?:is|was|were|are|makes?|made|marks?|marked|represent(?:s|ed)?)\b/;
/** Longest opening of that kind, in UTF-16 code units. */
const openingReach = 30;

/** “According to figures from the union, 90 waited. It was the highest rate in the country.” */
function isOfDataBefore(story: Story, index: number, { start }: Span): boolean {
  const own = story.sentenceAt(index, start);
  const before = own && story.sentences[own.position - 1];
  const text = story.document.blocks[index]?.block.text ?? '';
  if (
    !before ||
    !opensOnward.test(text.slice(own.sentence.start, own.sentence.start + openingReach))
  )
    return false;
  return namesPapers(story, before);
}

/** All of a sentence, as one. */
function findClaims(sentence: Sentence, block: Block): readonly (readonly Span[])[] {
  const found = findSuperlatives(sentence);
  if (found.length === 0 || hasQuestionMark(sentence.tokens)) return [];
  if (isSourceAsked({ block, sentence }) || isCreditedNext(block, sentence)) return [];
  if (isHeadingOfList(block, sentence)) return [];
  return isListed(block, sentence) ? [] : [found];
}

/** “- 3: The world’s longest queue”: a line of a list with no verb and no full stop is the heading of something else. */
function isHeadingOfList({ kind, text }: Block, { tokens }: Sentence): boolean {
  return kind === 'list-item' && !/[.!?]['”"’]?\s*$/.test(text) && !hasVerb(tokens);
}

/** “Lund Harbour Trust’s first ferry”: a body’s own; “the first baker I met”: the writer’s. */
function isOwnFirst({ tokens }: Sentence, { start, end }: Span): boolean {
  const last = tokens.findLastIndex((token) => token.end <= end);
  if (wordAt(tokens, last) !== 'first') return false;
  if (tokens.slice(last + 1, last + 5).some(({ text }) => text === 'I')) return true;
  const owner = tokens.findLastIndex(
    (token) => token.end <= end && token.start >= start && /['’]s?$/.test(token.text),
  );
  return owner >= 2 && tokens.slice(owner - 2, owner + 1).every((token) => isCapitalised(token));
}

/** “That’s according to Ana Ruiz.”: the next sentence says whose it is. */
function isCreditedNext({ text, sentences }: Block, { index }: Sentence): boolean {
  const next = sentences[index + 1];
  return next !== undefined && credit.test(text.slice(next.start, next.end));
}

const credit = /^Th(?:at|is)(?:[’']s| is) (?:according to|from \p{Upper})/u;

/** “…, which topped a list compiled by a council of mayors”: the sentence says who has counted. */
function isListed({ text }: Block, { start, end }: Sentence): boolean {
  return listed.test(text.slice(start, end));
}

const listed =
  /\b(?:list|ranking|rankings|index|survey|tally|database) (?:\w+ )?(?:by|from|of the)\b|['’]s (?:list|ranking|index)\b|\bby market value\b/i;

function findFixes(place: ClaimPlace, sentence: Sentence): readonly ProseFix[] {
  const behind = { start: sentence.end, end: sentence.end };
  return [
    ...findSuperlativeFixes(place, sentence),
    ...findSourceNote(place.story.document.languageId, behind),
  ].slice(0, maxFixes);
}
