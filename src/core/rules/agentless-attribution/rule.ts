import { findAgentless, participles } from '../../checks/sources/agentless-passives.ts';
import { readSentences } from '../../facts/by-sentence.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { Agentless } from '../../checks/sources/agentless.ts';
import { findAgentlessFixes } from '../../fixes/sources/agentless-fixes.ts';
import type { Span } from '../../span.ts';
import type { Story } from '../../story/story.ts';
import { defineRule } from '../rule.ts';

const findAll = readSentences(findAgentless);

export default defineRule({
  meta: {
    id: 'agentless-attribution',
    summary: 'Say who believes, reports or alleges what stands in the passive.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'phrase',
    options: {},
    messages: {
      by: 'Passive attribution with no agent: “{phrase}” by whom?',
      emerged: '“{phrase}” does not say who found out: who says so?',
    },
    references: [
      { title: 'Reuters Handbook of Journalism: the essentials of sourcing' },
      { title: 'Wikipedia: Words to watch, unsupported attributions' },
    ],
  },
  needs: { block: 'body', words: participles, found: findAll },
  *check({ block, index, story }) {
    for (const { sentence, found } of block.derive(findAll)) {
      if (story.isVoiced(index, found)) continue;
      const { ownership, isCovered, attribution } = story.ownerOf(index, found);
      if (isCovered && ownership !== 'distant' && !isOfOther(found, attribution)) continue;
      const { start, end, isWide } = found;
      const span = { start, end };
      const isHint = isMild(story, index, found);
      yield {
        span,
        messageId: found.form === 'emerged' ? 'emerged' : 'by',
        data: { phrase: block.text.slice(start, end) },
        sourcing: isHint ? 1 : 2,
        fixes: findAgentlessFixes({ block, index, story, span }, sentence, found),
        ...(isWide && found.form !== 'met' && { severity: 'warning' }),
        ...(isHint && { severity: 'hint' }),
      };
    }
  },
});

/** A query that most desks let pass: an accusation in quotation marks has its speaker somewhere. */
function isMild(story: Story, index: number, { start, end, form, participle }: Agentless): boolean {
  if (form === 'reduced') return participle.lower !== 'alleged';
  if (participle.lower === 'accused') return true;
  return participle.lower === 'said' && isHeard(story, index, { start, end });
}

/** “is believed to be the work of a gang, which said that …”: the gang does not say that it is its work. */
function isOfOther({ end }: Span, attribution: Attribution | undefined): boolean {
  if (!attribution || attribution.source.kind !== 'pronoun') return false;
  return attribution.source.start > end && /^(?:who|which)$/.test(attribution.source.text);
}

/** How many sentences back the court may stand. */
const hearing = 8;
const courts = createWordList(['court', 'inquest', 'judge', 'jury', 'trial', 'tribunal']);

/** “The injury was said to have healed”, in a story from a court: it was said there. */
function isHeard(story: Story, index: number, { start }: Span): boolean {
  const position = story.sentenceAt(index, start)?.position ?? 0;
  return story.sentences
    .slice(Math.max(0, position - hearing), position)
    .some(({ sentence }) => courts.isIn(sentence));
}
