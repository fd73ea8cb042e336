import type { Sentence } from '../../document/sentences/sentences.ts';
import { findPositions } from '../../document/words/positions.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import { toWordSet } from '../../english/word-classes.ts';
import type { Span } from '../../span.ts';

const reports = createWordList(['reports']);
const telling = /^(?:claiming|indicating|saying|stating|suggesting|that)$/;
/** What may be said of reports that are nobody’s. */
const kinds = toWordSet(
  `conflicting earlier early first foreign initial local media more new news newspaper other persistent preliminary press
   recent several some unconfirmed`,
);

/** “with {reports} saying 40 had died”, “There were unconfirmed {reports} that”: the copy itself rests on them. */
export function findBareReports(sentence: Sentence): readonly Span[] {
  const { tokens } = sentence;
  return findPositions(sentence, reports).flatMap((i) => {
    const token = tokens[i];
    if (!token || !telling.test(wordAt(tokens, i + 1))) return [];
    let first = i;
    while (kinds.has(wordAt(tokens, first - 1))) first--;
    const from = tokens[first];
    return from && isRestedOn(tokens, first) ? [{ start: from.start, end: token.end }] : [];
  });
}

/** Behind “amid”, “with” or “there are”; not “police are looking into reports that”. */
function isRestedOn(tokens: readonly Token[], first: number): boolean {
  const before = wordAt(tokens, first - 1);
  if (/^(?:amid|with)$/.test(before)) return true;
  const isThere = tokens
    .slice(Math.max(0, first - 4), first)
    .some(({ lower }) => lower === 'there');
  return isThere && /^(?:are|been|were)$/.test(before);
}
