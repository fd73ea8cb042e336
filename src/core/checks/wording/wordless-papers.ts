import type { Block } from '../../document/block.ts';
import { isClosedWord } from '../../english/word-shapes.ts';
import { prepositions } from '../../english/word-classes.ts';
import type { Attribution } from '../../facts/attributions.ts';
import type { Phrase } from '../../facts/phrases.ts';
import { findVoices, isQuoted } from '../../facts/voice.ts';
import { isWithin } from '../../span.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';

/** Kinds that say what people think and feel, which figures and films do show. */
const minds = new Set(['imputation', 'mind-reading']);

/** Whether a phrase is in somebody else’s words: not in “Sadly, it was not insured, county records show”. */
export function isSpokenFor(block: Block, phrase: Phrase): boolean {
  if (isQuoted(block, phrase)) return true;
  const voices = findVoices(block, phrase);
  return voices.some(
    (voice) =>
      minds.has(phrase.kind) || !(isWordless(block, voice) || isStillToCome(block, phrase, voice)),
  );
}

/** “[SOURCE TK] said a {heartless} man fled”: whoever comes to stand there has not said “heartless”. */
function isStillToCome({ text, tokens }: Block, phrase: Phrase, { source }: Attribution): boolean {
  if (!/^\[?(?:SOURCE|WHO) TK\]?$/.test(source.text.trim())) return false;
  const { pos, fix } = phrase.entry;
  if (pos === 'noun') return fix === 'replace';
  const next = tokens[phrase.last + 1];
  const isBeforeNoun = next?.kind === 'word' && !isClosedWord(next);
  return pos === 'adj' && fix === 'delete-word' && isBeforeNoun && text.charAt(phrase.end) === ' ';
}

const papers = findWordSet('wordless-papers');

const bearing =
  /^(?:according to|confirm|give|indicate|list|put|record|reveal|show|state|suggest)$/;

/** “according to minutes of the meeting”, “county records show”: they bear a fact out, and the writer has put it into words. */
function isWordless(block: Block, voice: Attribution): boolean {
  const { source, cue } = voice;
  if (!bearing.test(cue.lemma) || isCited(block, voice)) return false;
  const words = source.text.toLowerCase().match(/[a-zà-ÿ'’-]+/g) ?? [];
  const end = words.findIndex(
    (word, i) => i > 0 && (prepositions.has(word) || phraseEnds.has(word)),
  );
  const head = end < 0 ? words : words.slice(0, end);
  return papers.has(head.at(-1) ?? '') && !head.includes('court');
}

/** “He cited figures showing that”: in the words of whoever cites them; not “It had asked for $2 million, minutes show”. */
function isCited(block: Block, { cue, content }: Attribution): boolean {
  if (content.some(({ end }) => end <= cue.start)) return false;
  return block.facts.attributions.some(
    (other) =>
      other.source.kind !== 'document' && other.content.some((each) => isWithin(cue, each)),
  );
}

/** “minutes [published on its website]”, “figures [that the board keeps]” */
const phraseEnds: ReadonlySet<string> = new Set([
  ...findWordSet('paper-participles'),
  'kept',
  'that',
  'which',
]);
