import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { findSubject } from '../../english/subjects.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Where a verb says nothing after all, by its lemma. */
export const otherSenses: ReadonlyMap<string, (tokens: readonly Token[], i: number) => boolean> =
  new Map([
    ['attack', (tokens, i) => hasSubjectOf(tokens, i, fighters)],
    ['hold that', (tokens, i) => !isHolding(tokens, i)],
    // “wrote £200m off the towers”
    ['write', (tokens, i) => /^[$£€\d]/.test(textAt(tokens, i + 1))],
  ]);

const fighters = findWordSet('fighters');

/** “The judge held that …”; who else holds that view, or that post, says nothing. */
function isHolding(tokens: readonly Token[], verb: number): boolean {
  return (
    !/^(?:job|office|position|post|rank|record|role|seat|title|view)$/.test(
      wordAt(tokens, verb + 2),
    ) && hasSubjectOf(tokens, verb, benches)
  );
}

const benches = findWordSet('benches');

/** “The {soldiers} attacked the barracks”: not with words. */
function hasSubjectOf(tokens: readonly Token[], verb: number, words: ReadonlySet<string>): boolean {
  const subject = findSubject(tokens, verb);
  return (
    subject !== undefined &&
    tokens.slice(subject.first, subject.last + 1).some(({ lower }) => words.has(lower))
  );
}
