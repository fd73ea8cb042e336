import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { isInPassive } from '../../english/passive.ts';
import { findSubject } from '../../english/subjects.ts';
import type { Span } from '../../span.ts';
import { findConviction } from '../../story/convictions.ts';
import type { Carry } from '../../story/owners/carry.ts';
import type { Story } from '../../story/story.ts';
import { isOfDeed } from './convicted-of.ts';

const owningUp = /^(?:acknowledge|admit|confess|plead)$/;

/**
 * Whether a source only owned up to a deed of its own, which is not that of which somebody is accused: “Moll admitted
 * damaging a car. ¶ Moll {torched} the pub.”, “Moll admitted taking bribes. ¶ Larkfield Foods {bribed} the mayor.”
 */
export function isOtherConfession(
  story: Story,
  index: number,
  act: Span,
  { accused, carry }: { readonly accused: readonly string[]; readonly carry: Carry },
): boolean {
  const { from, attribution } = carry;
  if (!owningUp.test(attribution.cue.lemma) || attribution.contentKind === 'quotation')
    return false;
  const block = story.document.blocks[from.block]?.block;
  const conviction = block && findConviction(block, from.sentence);
  if (!conviction) return false;
  return !isOfDeed(story, index, act, conviction) || isOfOthers(accused, carry);
}

/** Whether the accused have names, and none of these is before the confession. */
function isOfOthers(accused: readonly string[], { from, attribution }: Carry): boolean {
  return (
    accused.length > 0 &&
    !from.sentence.tokens.some(
      ({ base, end }) => end <= attribution.cue.start && accused.includes(base),
    )
  );
}

/** How far before “which” the name that it means may start, in tokens. */
const nameReach = 6;

/** The names of whoever is accused, in the subject or before its “who” or “which”; of the first word only whoever the draft has in full. */
export function findAccusedNames(
  story: Story,
  tokens: readonly Token[],
  verb: number,
): readonly string[] {
  const run = isInPassive(tokens, verb) ? undefined : findSubject(tokens, verb);
  if (!run) return [];
  const isRelative = /^(?:that|which|who)$/.test(wordAt(tokens, run.last));
  const [first, end] = isRelative
    ? [Math.max(0, run.last - nameReach), run.last]
    : [run.first, run.last + 1];
  return tokens
    .slice(first, end)
    .filter((token, i) => isCapitalised(token) && (first + i > 0 || story.isIntroduced(token.base)))
    .map(({ base }) => base);
}
