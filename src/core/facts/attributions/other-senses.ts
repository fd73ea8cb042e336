import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { findSubject } from '../../english/subjects.ts';
import { toWordSet } from '../../english/word-classes.ts';
import numberWords from '../../lexicons/figures/numbers.json' with { type: 'json' };
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Where a verb says nothing after all, by its lemma. */
export const otherSenses: ReadonlyMap<string, (tokens: readonly Token[], i: number) => boolean> =
  new Map([
    ['believe', (tokens, i) => isReduced(tokens, i)],
    ['think', (tokens, i) => isReduced(tokens, i)],
    ['attack', (tokens, i) => hasSubjectOf(tokens, i, fighters)],
    ['find', (tokens, i) => isWhereFound(tokens, i)],
    // “people {granted} asylum”
    ['grant', (tokens, i) => wordAt(tokens, i + 1) !== 'that'],
    ['hold that', (tokens, i) => !isHolding(tokens, i)],
    // “owns {up to} 200 flats”
    ['own up', (tokens, i) => wordAt(tokens, i + 2) === 'to' && isAmount(tokens, i + 3)],
    // “at the far {post}”
    ['post', (tokens, i) => /^(?:back|far|left|near|right)$/.test(wordAt(tokens, i - 1))],
    // “patients {referred to} the clinic”
    [
      'refer to',
      (tokens, i) => /^(?:cases|children|patients|people|pupils)$/.test(wordAt(tokens, i - 1)),
    ],
    // “wrote £200m off the towers”
    ['write', (tokens, i) => /^[$£€\d]/.test(textAt(tokens, i + 1))],
  ]);

/** “by the bill, {thought to} be £4m”: by whom, nobody says. */
function isReduced(tokens: readonly Token[], i: number): boolean {
  return (
    wordAt(tokens, i - 1) === ',' &&
    wordAt(tokens, i + 1) === 'to' &&
    /^(?:be|have)$/.test(wordAt(tokens, i + 2))
  );
}

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

/** How far behind “found in” the “that” of a finding stands, in tokens. */
const findingReach = 8;

/** “a set of prints {found on} the door”: where it was; “found in May that” says what came out. */
function isWhereFound(tokens: readonly Token[], verb: number): boolean {
  if (wordAt(tokens, verb) !== 'found' || !findingPlaces.has(wordAt(tokens, verb + 1)))
    return false;
  // “found at least 60 cases”
  if (/^(?:least|most)$/.test(wordAt(tokens, verb + 2))) return false;
  const behind = tokens.slice(verb + 2, verb + 2 + findingReach);
  return !behind.some(({ lower, text }) => lower === 'that' || /^[:“"]$/.test(text));
}

const findingPlaces = toWordSet('around at behind beneath beside in inside near on outside under');

/** “up to {200}”, “up to {two hundred}”, “up to {a third}” */
function isAmount(tokens: readonly Token[], i: number): boolean {
  const word = wordAt(tokens, i);
  if (tokens[i]?.kind === 'number' || /^[$£€]/.test(word) || cardinals.has(word)) return true;
  return word === 'a' && /^(?:dozen|fifth|half|quarter|third)$/.test(wordAt(tokens, i + 1));
}

const cardinals: ReadonlySet<string> = new Set(Object.keys(numberWords.cardinals));
