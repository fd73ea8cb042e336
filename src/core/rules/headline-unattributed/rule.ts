import type { Attribution } from '../../facts/attributions.ts';
import { findClaimVerb, findHeadlineClaim } from '../../facts/claims/headline-claims.ts';
import crimes from '../../lexicons/crimes.json' with { type: 'json' };
import { isOverlapping } from '../../span.ts';
import type { StorySentence } from '../../story/sentences.ts';
import { findHeadlineFixes, toHeadlineName } from '../../fixes/claims/headline-fixes.ts';
import { defineRule } from '../rule.ts';

/** How many sentences of the copy a headline answers for. */
const reach = 3;

const settled: ReadonlySet<string> = new Set(crimes.settled);

export default defineRule({
  meta: {
    id: 'headline-unattributed',
    summary: 'Attribute in the headline what the copy attributes.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'reporting',
    precedence: 'claim',
    options: {},
    messages: {
      stated: 'The headline states “{phrase}” as fact; the copy has somebody say so ({source}).',
      asked: 'The headline asks what the copy has somebody say ({source}).',
    },
    references: [
      { title: 'Reuters Handbook of Journalism: question marks in headlines' },
      { title: 'SPJ Code of Ethics: headlines' },
    ],
  },
  needs: { block: 'headline' },
  *check({ block, story }) {
    const claim = block.kind === 'headline' ? findHeadlineClaim(block) : undefined;
    if (!claim) return;
    const lead = story.sentences.slice(0, reach);
    if (lead.some(({ sentence }) => sentence.tokens.some(({ lower }) => settled.has(lower))))
      return;
    const attribution = findAttribution(lead, claim.lemma);
    if (!attribution) return;
    const name = story.sourceOf(attribution)?.name ?? attribution.source.text;
    const source = toHeadlineName(name, attribution.source.kind === 'named');
    yield {
      span: { start: claim.start, end: claim.end },
      messageId: claim.isQuestion ? 'asked' : 'stated',
      data: { phrase: block.text.slice(claim.start, claim.end), source },
      fixes: findHeadlineFixes(block, claim, source),
    };
  },
});

/** Who says it in the copy: the attribution whose content holds the verb of the headline. */
function findAttribution(lead: readonly StorySentence[], lemma: string): Attribution | undefined {
  for (const { sentence, attributions } of lead) {
    const verb = sentence.tokens.find((_, i) => findClaimVerb(sentence.tokens, i)?.lemma === lemma);
    const found =
      verb &&
      attributions.find(
        ({ source, content }) =>
          source.kind !== 'none' && content.some((each) => isOverlapping(each, verb)),
      );
    if (found) return found;
  }
  return undefined;
}
