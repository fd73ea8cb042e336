import type { Attribution } from '../../facts/attributions.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isOverlapping, isWithin, type Span } from '../../span.ts';

/**
 * The attribution whose content holds some words: of several the one whose cue stands nearest, so that in “Ruiz said
 * the plan, which Vance called ‘a joke’, would pass” the joke is Vance’s. The writer’s own framing comes last.
 */
export function findCovering(
  attributions: readonly Attribution[],
  span: Span,
): Attribution | undefined {
  const covering = attributions.filter(
    ({ source, content }) =>
      source.kind !== 'none' && content.some((each) => isOverlapping(each, span)),
  );
  let best: Attribution | undefined;
  let least = Infinity;
  for (const attribution of covering) {
    if (isNestedThought(attribution, covering)) continue;
    const { contentKind } = attribution;
    const distance = toDistance(attribution, span) + (contentKind === 'noun-phrase' ? 1e6 : 0);
    if (distance >= least) continue;
    best = attribution;
    least = distance;
  }
  return best;
}

const thoughts = findWordSet('told-thoughts');

/** “Ruiz says she believes the plan is ‘dead’”: the words are what Ruiz says. */
function isNestedThought({ source, cue }: Attribution, covering: readonly Attribution[]): boolean {
  return (
    thoughts.has(cue.lemma) &&
    covering.some(
      (outer) =>
        outer.cue.end <= source.start && outer.content.some((each) => isWithin(source, each)),
    )
  );
}

/** How many code units lie between the source with its cue and the words. */
function toDistance({ source, cue }: Attribution, span: Span): number {
  const isBefore = cue.end <= span.start;
  return isBefore
    ? span.start - cue.end
    : Math.max(0, Math.min(source.start, cue.start) - span.end);
}
