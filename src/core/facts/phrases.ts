import { addTo } from '../collections/add-to.ts';
import type { Token } from '../document/words/tokens.ts';
import type { Sentence } from '../document/sentences/sentences.ts';
import type { LexiconEntry } from '../lexicons/wording/lexicon.ts';
import type { Span } from '../span.ts';
import type { FactBlock } from './fact-block.ts';
import { fitsPartOfSpeech } from '../english/part-of-speech.ts';
import type { Use } from './phrases/conditions.ts';
import { createNameTest, hasCapitals, type NameTest } from './phrases/name-test.ts';
import { findStarts } from './phrases/openings.ts';
import { findEnds, type Compiled } from './phrases/trie.ts';

/** Words of a lexicon where they stand, in the part of speech and the company that the lexicon asks for. */
export interface Phrase extends Span {
  readonly entry: LexiconEntry;
  /** The lexicon’s kind: `sensational`, `journalese`, … */
  readonly kind: string;
  /** Its first and last token, both included, by position in the block. */
  readonly first: number;
  readonly last: number;
  /** Position of its sentence in the block. */
  readonly sentence: number;
}

/** Finds the phrases of all lexicons, in order of position; those of one kind may overlap. */
export function findPhrases(block: FactBlock): readonly Phrase[] {
  const isName = createNameTest(block);
  const found: Phrase[] = [];
  for (const sentence of block.sentences) {
    for (const first of findStarts(sentence)) {
      for (const { last, compiled } of findEnds(sentence.tokens, first)) {
        const match = { sentence, first, last, isName };
        if (isMeant(compiled, match)) found.push(toPhrase(compiled, match));
      }
    }
  }
  return found;
}

/** The phrases of a block by their kind; for `derive`, so that they are sorted once. */
export function groupPhrases({
  facts,
}: {
  readonly facts: { readonly phrases: readonly Phrase[] };
}): ReadonlyMap<string, readonly Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const phrase of facts.phrases) addTo(groups, phrase.kind, phrase);
  return groups;
}

interface Match {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly isName: NameTest;
}

function isMeant(
  { entry, form, capitals, unless, only }: Compiled,
  { sentence, first, last, isName }: Match,
): boolean {
  const { tokens } = sentence;
  if (isPossessive(tokens, first, entry.pos === 'noun' ? last - 1 : last, entry)) return false;
  if (!hasCapitals(tokens, first, capitals) || isName(sentence, first, last, capitals))
    return false;
  if (isDefined(tokens, last)) return false;
  const use = { tokens, first, last };
  if (!fitsPartOfSpeech(entry.pos, use, form)) return false;
  if (unless().some((isHere) => isHere(use))) return false;
  return only().length === 0 || only().some((isHere) => isHere(use));
}

/** “The moons are retrograde, that is, they circle backwards”: a term that the writer explains. */
function isDefined(tokens: readonly Token[], last: number): boolean {
  if (!/^[,(–—]$/.test(tokens[last + 1]?.text ?? '')) return false;
  const behind = tokens.slice(last + 2, last + 5);
  const words = behind.map(({ lower }) => lower).join(' ');
  return /^(?:i\.e\.|that is ,|in the sense that\b)/.test(words);
}

/** Only a noun may end in ’s, unless the lexicon writes it. */
function isPossessive(
  tokens: readonly Token[],
  first: number,
  last: number,
  { phrase }: LexiconEntry,
): boolean {
  for (let i = first; i <= last; i++) {
    const token = tokens[i];
    if (token && token.base !== token.lower) return !phrase.includes("'");
  }
  return false;
}

function toPhrase(compiled: Compiled, { sentence, first, last }: Match): Phrase {
  const [from, to] = [sentence.tokens[first], sentence.tokens[last]];
  const [start, end] = [from?.start ?? sentence.start, to?.end ?? sentence.end];
  return {
    start,
    end,
    entry: toGraded(compiled, { tokens: sentence.tokens, first, last }),
    kind: compiled.kind,
    first: from?.index ?? 0,
    last: to?.index ?? 0,
    sentence: sentence.index,
  };
}

function toGraded({ entry, grades }: Compiled, use: Use): LexiconEntry {
  const grade = grades().find(({ when }) => when.some((isHere) => isHere(use)));
  return grade?.entry ?? entry;
}
