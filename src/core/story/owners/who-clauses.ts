import { findSentenceAt, type Block } from '../../document/block.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isOverlapping, type Span } from '../../span.ts';
import { isStep } from './bare-charges.ts';
import { isOfLaw } from './side-clauses.ts';

/** “a failed banker who”; not “a lawyer for savers who”. */
const who = "(?:an? (?:(?!(?:against|by|for|from|of|that|to|who|with) )[\\w’'-]+ ){1,4})?who ";
/** “, who has often {ignored}”, “, a banker who {cheated}”: the clause of a person, told by the way. */
const aside = new RegExp(`, ${who}(?:[\\w’'-]+ ){0,4}$`);

/**
 * Whether words stand in a clause that the writer adds about somebody of whom a source says something else: “critics
 * blame Moll, {who took bribes}”, “Moll, {who took bribes}, faces a ban, the club said”. Police mostly tell of both, but not
 * where all they say is that somebody was charged.
 */
export function isWritersAside(block: Block, attribution: Attribution, span: Span): boolean {
  const sentence = findSentenceAt(block, span.start);
  const { content, contentKind, cue, source } = attribution;
  if (!sentence || !aside.test(block.text.slice(sentence.start, span.start))) return false;
  if (contentKind === 'noun-phrase') return content.every(({ end }) => end <= span.start);
  const said = content.find((each) => isOverlapping(each, span));
  if (contentKind !== 'clause' || !said) return false;
  if (Math.min(cue.start, source.start) < span.end) return false;
  const rest = block.text.slice(span.end, said.end);
  const comma = rest.indexOf(', ');
  return comma >= 0 && comma < rest.length - 2 && (!isOfLaw(source) || isStep(rest.slice(comma)));
}

/** “Paul Crane, a banker who {cheated} savers, said he would run”: what a source says is not what the copy says of it. */
export function isOfSource({ text }: Block, { source }: Attribution, { start }: Span): boolean {
  return source.end < start && ofSource.test(text.slice(source.end, start));
}

const ofSource = new RegExp(`^(?:, \\d+)?, ${who}(?:(?:once|had|has|long|then|\\w+ly) ){0,3}$`);
