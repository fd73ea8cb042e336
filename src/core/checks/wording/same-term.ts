import type { Block } from '../../document/block.ts';
import { toWordSet } from '../../english/word-classes.ts';
import { isBody } from '../../story/sentences.ts';
import { glean } from '../../story/reads/views.ts';
import type { Phrase } from '../../facts/phrases.ts';
import type { PhraseUse } from './phrase-use.ts';
import { isUnowned } from './phrase-uses.ts';
import { isSpokenFor } from './wordless-papers.ts';

/** How many blocks back a term may have been asked about: each use reminds of those above it. */
const reach = 8;

/** Kinds that name people and things: where a draft has taken such a name up, it goes on using it. */
const naming = toWordSet('euphemism judgment-noun label partisan');

/** “The regime closed the port. The regime said nothing.”: one name, and one question. */
export function isTermAskedAbove({ context, phrase, tokens, last }: PhraseUse): boolean {
  if (!naming.has(phrase.kind)) return false;
  const { index, story } = context;
  const head = tokens[last + 1]?.base;
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const placed = story.document.blocks[at];
    const named = glean(placed, findNames);
    if (!named.some((each) => isSameTerm(each, phrase.entry, head))) continue;
    const own = glean(placed, findOwn);
    if (named.some((each, i) => own[i] && isSameTerm(each, phrase.entry, head))) return true;
  }
  return false;
}

/** A name in a block, and the word behind it. */
interface NameUse {
  readonly phrase: string;
  readonly head: string | undefined;
}

const none: readonly never[] = [];

function findPhrases(block: Block): readonly Phrase[] {
  if (!isBody(block)) return none;
  return block.facts.phrases.filter(
    ({ kind, entry }) => naming.has(kind) && entry.severity !== 'hint',
  );
}

function findNames(block: Block): readonly NameUse[] {
  return findPhrases(block).map(({ entry, last }) => ({
    phrase: entry.phrase,
    head: block.tokens[last + 1]?.base,
  }));
}

/** Which of the names are the writer’s own words. */
function findOwn(block: Block): readonly boolean[] {
  return findPhrases(block).map(
    (phrase) => !isSpokenFor(block, phrase) && isUnowned(block, phrase),
  );
}

/** A noun is the name; an adjective is one with what it is said of: “the controversial plan”, but then “the controversial mayor”. */
function isSameTerm(
  use: NameUse,
  { phrase, pos }: Phrase['entry'],
  head: string | undefined,
): boolean {
  return use.phrase === phrase && (pos !== 'adj' || use.head === head);
}
