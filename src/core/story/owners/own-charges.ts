import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { findPositions } from '../../document/words/positions.ts';
import { createShapeList, createWordList } from '../../document/words/words.ts';
import { isOrganisationWord } from '../../english/noun-kinds.ts';
import { isInPassive } from '../../english/passive.ts';
import { findSubject } from '../../english/subjects.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { groupBySentence } from '../../facts/by-sentence.ts';
import { findClaims } from '../../facts/claims.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { isBodyName } from '../cast/persons.ts';
import type { Source } from '../source.ts';
import type { StorySentence } from '../sentences.ts';

/** By these somebody owns up; a firm that speaks of a “fault” or of a “mistake” may speak of others’. */
const owning = createShapeList((lower) =>
  /^(?:acknowledg|admi(?:t|ss)|apolog|conced|confess|regret|sorry)/.test(lower),
);
const bodies = findWordSet('acting-bodies');

/** Whoever speaks, and where. */
export interface Voice {
  readonly from: StorySentence;
  readonly attribution: Attribution;
  readonly source: Source | undefined;
}

/**
 * Whether a sentence accuses the very source that is to answer for it: “Northgate {failed to maintain} the line. ¶
 * Northgate said the line had a fault.” Nobody says that of themselves who does not own up to it.
 */
export function isOwnCharge(block: Block, sentence: Sentence, voice: Voice): boolean {
  const { attribution, from, source } = voice;
  if (!/^(?:named|pronoun|role)$/.test(attribution.source.kind)) return false;
  const charges = block.derive(groupCharges)(sentence.index);
  if (charges.length === 0 || owning.isIn(from.sentence)) return false;
  const full = source?.name ?? attribution.source.text;
  const name = toNameWords(full);
  const isPerson = / /.test(full) && !isBodyName(full);
  return charges.some(({ verb }) => isAccused(block, sentence, verb, { name, isPerson }));
}

const failing = createWordList(['failed']);

/** Where the verbs stand that accuse somebody, “hid the results”, “failed to fix it”, by the sentence; for `derive`. */
function groupCharges(block: Block): (sentence: number) => readonly Charge[] {
  const claims = block.derive(findClaims).filter(({ kind }) => kind === 'conduct');
  const charges = claims.map(({ start, sentence }) => ({
    sentence,
    verb: block.sentences[sentence]?.tokens.findIndex(({ end }) => end > start) ?? -1,
  }));
  if (!failing.isIn(block.listed)) return groupBySentence(charges);
  const failures = block.sentences.flatMap((each) =>
    findPositions(each, failing)
      .filter((i) => wordAt(each.tokens, i + 1) === 'to')
      .map((verb) => ({ sentence: each.index, verb })),
  );
  return groupBySentence([...charges, ...failures]);
}

interface Charge {
  readonly sentence: number;
  readonly verb: number;
}

function toNameWords(name: string): readonly string[] {
  const words = name.split(' ').filter((word) => /^\p{Upper}/u.test(word));
  return words.map((word) => word.toLowerCase());
}

function isAccused(
  block: Block,
  { tokens, start }: Sentence,
  verb: number,
  { name, isPerson }: { readonly name: readonly string[]; readonly isPerson: boolean },
): boolean {
  const run = isInPassive(tokens, verb) ? undefined : findSubject(tokens, verb);
  if (!run || name.length === 0) return false;
  const words = tokens.slice(run.first, run.last + 1);
  if (isOneName(words.filter(isCapitalised).map(toBase), name)) return true;
  return !isPerson && isBodyNoun(words) && isNamedAbove(block, start, name);
}

/** “The utility”: a body that is called by no name. */
function isBodyNoun(words: readonly Token[]): boolean {
  const noun = wordAt(words, 1);
  return (
    words.length === 2 &&
    wordAt(words, 0) === 'the' &&
    (isOrganisationWord(noun) || bodies.has(noun))
  );
}

function isNamedAbove({ tokens }: Block, start: number, [first]: readonly string[]): boolean {
  return tokens.some((token) => token.end <= start && token.base === first && isCapitalised(token));
}

function toBase({ base }: Token): string {
  return base;
}

/** “Northgate” and “Northgate Electric”, “Moll” and “Ada Moll”; not “Lund Council” and “Arden Council”. */
function isOneName(words: readonly string[], name: readonly string[]): boolean {
  const least = Math.min(words.length, name.length);
  if (least === 0) return false;
  if (words.slice(0, least).every((word, i) => word === name[i])) return true;
  const last = name.at(-1) ?? '';
  return words.at(-1) === last && !isOrganisationWord(last);
}
