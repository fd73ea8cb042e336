import { findSentenceAt, type Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isInPassive } from '../../english/passive.ts';
import { findSubject } from '../../english/subjects.ts';
import { createVerbMatcher } from '../../english/verb-matcher.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Span } from '../../span.ts';

const papers = findWordSet('finding-papers');
const matchFinding = createVerbMatcher([...findWordSet('laying-bare')]);

/**
 * “The review reveals a catalogue of failings. Nurses were {bullied} and notes were {altered}.”: what was done, by
 * nobody in particular, is what the paper found.
 */
export function isFoundByPaper(block: Block, { start }: Span): boolean {
  const own = findSentenceAt(block, start);
  const before = own && block.sentences[own.index - 1];
  if (!own || !before) return false;
  const verb = own.tokens.findIndex((token) => token.start === start);
  return isInPassive(own.tokens, verb) && laysBare(before);
}

function laysBare({ tokens }: Sentence): boolean {
  return tokens.some((_, i) => {
    const verb = matchFinding(tokens, i);
    const subject = verb && verb.form !== 'gerund' ? findSubject(tokens, verb.first) : undefined;
    return (
      subject !== undefined &&
      tokens.slice(subject.first, subject.last + 1).some(({ lower }) => papers.has(lower))
    );
  });
}
