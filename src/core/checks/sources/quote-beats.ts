import { findSentenceAt, type Block } from '../../document/block.ts';
import type { Token } from '../../document/words/tokens.ts';
import { isSpeechNoun } from '../../facts/attributions/speech-nouns.ts';
import type { NameUse } from '../../facts/people.ts';
import type { Quotation } from '../../facts/quotations.ts';
import { isOrganisationWord } from '../../english/noun-kinds.ts';
import { findNearby } from '../../collections/nearby.ts';
import { isFiniteVerb } from '../../english/verbs.ts';
import { prepositions } from '../../english/word-classes.ts';
import known from '../../lexicons/known-names.json' with { type: 'json' };

const places: ReadonlySet<string> = new Set([...known.places, ...known.bodies]);

/** “Holt is not so sure. “I gave them 20 years.””: one person alone stands in the sentence before, whose words they seem to be. */
export function isBehindOnePerson(block: Block, { start }: Quotation): boolean {
  const own = findSentenceAt(block, start);
  const before = own && block.sentences[own.index - 1];
  if (!own || !before || block.text.slice(own.start, start).trim() !== '') return false;
  const names = findNearby(block.facts.nameUses, before).filter(
    (use) => use.start >= before.start && use.end <= before.end,
  );
  const [only, ...others] = names;
  if (!only || others.length > 0 || !isPerson(only)) return false;
  // “Holt’s house burned.” is about the house, “Holt’s answer was short.” about the words.
  const isOwner = /^[’']/.test(block.text.slice(only.end, only.end + 1));
  if (isOwner) return isOfWords(before.tokens, only.end);
  return isSubject(block, only.first, before.tokens[0]?.index ?? 0);
}

/** “Holt’s {answer} was short.”, “Holt’s blunt {message} to the crews” */
function isOfWords(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.filter(({ start }) => start > from).slice(0, 3);
  return behind.some(isSpeechNoun);
}

function isPerson({ words }: NameUse): boolean {
  const last = words.at(-1)?.base ?? '';
  return !isOrganisationWord(last) && !places.has(last);
}

/** Most words in front of a name that is the subject of its sentence: “Former county mayor”. */
const maxTitle = 3;

/** “Holt is not so sure”, “Former mayor Ann Holt is not so sure”, “For Ann Holt it was the end”. */
function isSubject({ tokens }: Block, first: number, from: number): boolean {
  const before = tokens.slice(from, first);
  if (before.length === 1 && before[0]?.lower === 'for') return true;
  // “The director, Ana Holt, is not so sure.”
  const isTitle = before.every(
    ({ kind, lower, text }, i) =>
      (kind === 'word' && !prepositions.has(lower)) || (text === ',' && i === before.length - 1),
  );
  return isTitle && before.length <= maxTitle && !before.some(isFiniteVerb);
}
