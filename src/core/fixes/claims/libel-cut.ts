import { findSentenceAt, type Block } from '../../document/block.ts';
import type { ProseFix } from '../../report.ts';
import type { Span } from '../../span.ts';
import { findClauseCut } from '../sentence-fixes.ts';

/** Whether some words stand in a relative clause between commas: “the firm, {whose lies} cost it the deal,”. */
export function isInAside(block: Block, { start }: Span): boolean {
  const sentence = findSentenceAt(block, start);
  return aside.test(block.text.slice(sentence?.start ?? start, start + 'whose'.length));
}

/** “the firm{, which has been cheating clients,} was sold”: that somebody said so is no defence of what is told by the way. */
export function findLibelCut(block: Block, span: Span): readonly ProseFix[] {
  const sentence = findSentenceAt(block, span.start);
  return sentence && isInAside(block, span) ? findClauseCut(block, sentence, span) : [];
}

const aside = /, (?:which|whose?)\b[^,;]*$/;
