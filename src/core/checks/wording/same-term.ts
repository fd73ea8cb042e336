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
    const named = glean(story.document.blocks[at], findNames);
    if (named.some((each) => isSameTerm(each, phrase.entry, head) && isOwn(each))) return true;
  }
  return false;
}

/** A name in a block. */
interface NameUse {
  readonly block: Block;
  readonly phrase: Phrase;
}

const none: readonly NameUse[] = [];

function findNames(block: Block): readonly NameUse[] {
  const names = block.facts.phrases.filter(
    ({ kind, entry }) => naming.has(kind) && entry.severity !== 'hint',
  );
  return names.length === 0 || !isBody(block) ? none : names.map((phrase) => ({ block, phrase }));
}

/** A noun is the name; an adjective is one with what it is said of: “the controversial plan”, but then “the controversial mayor”. */
function isSameTerm(
  { block, phrase }: NameUse,
  { phrase: words, pos }: Phrase['entry'],
  head: string | undefined,
): boolean {
  if (phrase.entry.phrase !== words) return false;
  return pos !== 'adj' || block.tokens[phrase.last + 1]?.base === head;
}

function isOwn({ block, phrase }: NameUse): boolean {
  return !isSpokenFor(block, phrase) && isUnowned(block, phrase);
}
