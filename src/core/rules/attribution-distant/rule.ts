import type { Block } from '../../document/block.ts';
import { findClaims, type Claim } from '../../facts/claims.ts';
import type { Figure } from '../../facts/figures.ts';
import type { Span } from '../../span.ts';
import { isBody } from '../../story/sentences.ts';
import type { Story } from '../../story/story.ts';
import { findAttributionFixes } from '../attribution-fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'attribution-distant',
    summary: 'Restate the source of a contentious claim where the reader meets the claim.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {},
    messages: {
      distant: 'The source is only in a neighbouring paragraph or a later sentence; restate it here ({source}).',
    },
    references: [
      { title: 'AP: attribution beside the first use, restated in later paragraphs' },
      { title: 'BBC Editorial Guidelines, section 11: war, terror and emergencies' },
    ],
  },
  *check({ block, index, story }) {
    if (!isBody(block)) return;
    for (const sentence of block.sentences) {
      const [first, ...others] = findContentious(block, sentence.index).filter(
        (span) => story.ownerOf(index, span).ownership === 'distant' && !story.isQuoted(index, span),
      );
      if (!first || isRestated(story, index, sentence.index)) continue;
      const owner = story.ownerOf(index, first);
      yield {
        span: first,
        messageId: 'distant',
        data: { source: owner.source?.name ?? owner.attribution?.source.text ?? '' },
        sourcing: 1,
        related: others.map((span) => ({ span, message: 'The same source.' })),
        fixes: findAttributionFixes(block, index, story, first),
      };
    }
  },
});

/** Armed acts, accusations, and the tolls and damage that go with them; a figure behind its verb is the span. */
function findContentious(block: Block, sentence: number): Span[] {
  const claims = findClaims(block).filter((claim) => claim.isContentious && claim.sentence === sentence);
  const figures = block.facts.figures.filter((figure) => figure.sentence === sentence && figure.exemption === undefined);
  const tolls = figures.filter(({ kind }) => kind === 'casualty' || kind === 'damage');
  const counted = claims.map((claim) => toCounted(claim, figures));
  const spans: Span[] = [...counted, ...tolls];
  return spans
    .filter((span, i) => spans.findIndex((other) => other.start === span.start) === i)
    .sort((a, b) => a.start - b.start);
}

function toCounted(claim: Claim, figures: readonly Figure[]): Span {
  const figure = figures.find(({ start, kind }) => start >= claim.end && start - claim.end < 40 && kind !== 'percent' && kind !== 'money');
  return figure ?? claim;
}

/** Once one sentence of the paragraph has named the source, the others may lean on it. */
function isRestated(story: Story, index: number, sentence: number): boolean {
  const block = story.document.blocks[index]?.block;
  return block?.facts.attributions.some((each) => each.sentence < sentence && each.source.kind !== 'none') ?? false;
}
