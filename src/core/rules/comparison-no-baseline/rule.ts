import type { Block } from '../../document/block.ts';
import type { Story } from '../../story/story.ts';
import { namesEnd, namesPeriod, toWordsAround } from '../../checks/comparisons/baselines.ts';
import {
  comparisonSigns,
  findComparisons,
  type Comparison,
} from '../../checks/comparisons/comparisons.ts';
import { smallNumberPattern } from '../../english/small-numbers.ts';
import { defineRule } from '../rule.ts';
import type { ProseFix } from '../../report.ts';

export default defineRule({
  meta: {
    id: 'comparison-no-baseline',
    summary: 'Say than what something is higher, longer or busier.',
    category: 'figures',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'alone',
    options: {},
    messages: {
      comparative: '“{words}”: compared with what? The comparison has no baseline.',
      multiple: '“{words}” from what? Give both numbers and the years.',
    },
    remedy: 'What it is measured against: “than in March”, “than the state average”.',
    fine: 'where the sentences around it give the other figure, or somebody with a name compares',
    references: [
      { title: 'BBC Editorial Guidelines: reporting statistics' },
      { title: 'Sarah Cohen: Numbers in the Newsroom' },
    ],
  },
  needs: { block: 'body', words: comparisonSigns, found: findAll },
  *check({ block, index, story }) {
    for (const comparison of block.derive(findAll)) {
      const { start, end, kind } = comparison;
      // Whoever says that rents have doubled still owes the numbers.
      const isOwned =
        kind === 'multiple'
          ? story.isQuoted(index, comparison)
          : story.ownerOf(index, comparison).isCovered || story.isVoiced(index, comparison);
      if (isOwned) continue;
      if (hasBaseline(story, index, comparison)) continue;
      const words = block.text.slice(start, end);
      yield {
        span: { start, end },
        messageId: kind,
        data: { words },
        fixes: [toFix(block, comparison)],
      };
    }
  },
});

function findAll(block: Block): readonly Comparison[] {
  return block.sentences.flatMap((sentence) => findComparisons(block, sentence));
}

/** “up {from last} year”, “{from the} level of the spring”; not the surgeon from Yeovil. */
const fromLevel = new RegExp(
  `\\b[Ff]rom (?:about |almost |an? |around |just |nearly |only |over |roughly |some |the |their |its )*(?:\\[|[$£€¥]?\\d|(?:${smallNumberPattern}|average|before|half|high|highs|last|level|levels|low|lows|normal|peak|pre-|previous|quarter|rate|record|same|third|usual|where|year|month|week|zero)\\b)`,
);

/** Whether the sentence or the next one has a second figure, a period or “than” somebody. */
function hasBaseline(story: Story, index: number, { start, kind }: Comparison): boolean {
  const sentence = story.sentenceAt(index, start);
  if (!sentence) return true;
  const words = toWordsAround(story, sentence, 0);
  if (namesEnd(words) || /\b(?:compared|than|since|versus|earlier|ago|\d)/.test(words)) return true;
  if (fromLevel.test(words)) return true;
  // “This year” says when it is higher, not than when.
  return kind === 'multiple' && namesPeriod(words);
}

function toFix({ text }: Block, { end, kind, ever, joiner = 'than' }: Comparison): ProseFix {
  const base = { title: 'Ask for the baseline', applicability: 'suggestion' } as const;
  if (kind === 'multiple') {
    const newText = ' to [NUMBER TK] from [NUMBER TK] in [YEAR TK]';
    return { ...base, edits: [{ span: { start: end, end }, newText }] };
  }
  if (ever) return { ...base, edits: [{ span: ever, newText: 'than [BASELINE TK]' }] };
  const time = /^ (?:this (?:year|month|week|season)|now|today)\b/.exec(
    text.slice(end, end + 16),
  )?.[0];
  const at = end + (time?.length ?? 0);
  return {
    ...base,
    edits: [
      {
        span: { start: at, end: at },
        newText: ` ${joiner} [${joiner === 'since' ? 'YEAR' : 'BASELINE'} TK]`,
      },
    ],
  };
}
