import type { Block } from '../../document/block.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { Quotation } from '../../facts/quotations.ts';
import { isOverlapping } from '../../span.ts';
import { findAntecedents } from '../../checks/sources/quotations/antecedents.ts';
import { findNameFixes } from '../../fixes/sources/name-fixes.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'pronoun-quote',
    summary: 'Name the speaker where a pronoun could be anybody.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'alone',
    options: {},
    messages: {
      nobody: '“{words}”: who? Nobody is named just before this quotation.',
      several: '“{words}”: who of the two, {first} or {second}?',
    },
    remedy: 'The speaker’s name in place of the pronoun.',
    fine: 'where only one person has been named since the paragraph began',
    references: [
      { title: 'AP Stylebook: quotations' },
      { title: 'Reuters Handbook of Journalism: quotations' },
    ],
  },
  needs: { block: 'body', fact: 'quotations', found: findSpoken },
  *check({ block, index, story }) {
    for (const attribution of block.derive(findSpoken)) {
      const { source, cue } = attribution;
      const antecedents = findAntecedents(story, index, attribution);
      if (antecedents.isClear) continue;
      const span = { start: Math.min(source.start, cue.start), end: Math.max(source.end, cue.end) };
      const [first, second] = antecedents.joined;
      yield {
        span,
        messageId: first && second ? 'several' : 'nobody',
        data: {
          words: block.text.slice(span.start, span.end),
          ...(first && { first }),
          ...(second && { second }),
        },
        fixes: findNameFixes(source, antecedents),
      };
    }
  },
});

/** What a pronoun says. */
function findSpoken(block: Block): readonly Attribution[] {
  if (block.kind === 'quotation') return [];
  return block.facts.attributions.filter((attribution) => isSpoken(block, attribution));
}

/** “…,” she said: a quotation with a pronoun for its speaker. */
function isSpoken(block: Block, { source, content, contentKind, cue }: Attribution): boolean {
  if (source.kind !== 'pronoun' || contentKind !== 'quotation') return false;
  if (!/^(?:he|she|they)$/i.test(source.text)) return false;
  // “asked how he said it”: pronoun and verb stand together.
  const gap = Math.max(source.start, cue.start) - Math.min(source.end, cue.end);
  return (
    gap < maxGap &&
    block.facts.quotations.some(
      (quotation) =>
        isSpeech(block, quotation) && content.some((each) => isOverlapping(each, quotation)),
    )
  );
}

/** Words that somebody spoke: “Traffic,” he said; not a dish that he ordered. */
function isSpeech({ text }: Block, { marks, inner }: Quotation): boolean {
  const last = text.charAt(inner.end - 1) || ' ';
  return (
    marks === 'double' &&
    '.,?!…—'.includes(last) &&
    /^\p{Upper}/u.test(text.slice(inner.start, Math.min(inner.start + 2, inner.end)))
  );
}

/** Most that stands between a pronoun and its verb, in UTF-16 code units: “she also”. */
const maxGap = 12;
