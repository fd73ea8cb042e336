import { isDocumentWord, isOrganisationWord, isRoleWord } from '../english/noun-kinds.ts';
import {
  auxiliaries,
  conjunctions,
  prepositions,
  properAdjectives,
  toWordSet,
} from '../english/word-classes.ts';
import known from '../lexicons/names/known-names.json' with { type: 'json' };
import { findWordSet } from '../lexicons/word-sets.ts';
import { isPluralNoun } from '../english/plural.ts';

/** Longest name of a source that reads well before “said”, in words. */
const maxWords = 8;

/** Whether a source can stand before “said”: somebody or something known to speak, in a few words. */
export function isPrintable(name: string): boolean {
  if (
    /^(?:he|she|it|they|there|here|who|which|that|this|these|those|by|from|in|on|of)\b/i.test(name)
  ) {
    return false;
  }
  if (/[,;:“”"(]|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i.test(name)) return false;
  if (isMute(name)) return false;
  const words = name.split(/\s+/);
  if (lacksArticle(words) || compatriot.test(name)) return false;
  const isName = words.length === 1 ? /^\p{Upper}/u.test(name) : /\s\p{Upper}/u.test(name);
  return words.length <= maxWords && (isName || words.some(isSpeakingNoun));
}

/** “a former miner and proud {Scot} who left in May”: what somebody is called, and no name. */
const compatriot =
  /^(?:Briton|Dane|Finn|Pole|Scot|Spaniard|Swede|Turk|\p{Upper}\p{Lower}+(?:ian|man|woman))$/u;

/** “Germany said” asks for an office rather than a country. */
const places = new Set(known.places);

/** Longest name of a source that nothing ties to the claim, in words. */
const maxGuess = 6;
const offices = toWordSet(
  'authorities detectives investigators officials organizers organisers police prosecutors regulators rescuers',
);

/**
 * Whether a source that nothing ties to a claim is worth a call: a person by full name, an office or a body; not a
 * place, a group (“top committee leaders”) or one capital word, which may be anything.
 */
export function isReachable(name: string): boolean {
  // “a recent study”: nobody knows whom to ask.
  if (/^(?:an?|another|some) /i.test(name)) return false;
  const words = name.replace(/^the /i, '').split(/\s+/);
  if (words.length > maxGuess || places.has(words.join(' ').toLowerCase())) return false;
  // “Orme City”
  if (/ (?:Beach|City|County|Falls|Heights|Island|Springs|Valley)$/.test(name)) return false;
  if (isFragment(words)) return false;
  const head = findHead(words);
  if (head.endsWith('s')) return offices.has(head);
  return words.length > 1 || isSpeakingNoun(head) || isInitials(words[0] ?? '');
}

/** “Should Mrs. Clinton”, “Nevada’s Democratic”, “Missouri Secretary”: what is left of longer words. */
function isFragment(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0]?.toLowerCase(), words.at(-1)];
  if (auxiliaries.has(first) || conjunctions.has(first) || /^\d|['’]s$/.test(first)) return true;
  const end = last.toLowerCase();
  if (properAdjectives.has(end) || /^(?:democratic|republican)$/.test(end)) return true;
  return end !== last && isRoleWord(end);
}

/** “FEC”, but not “TV” or “BYLINE”. */
function isInitials(word: string): boolean {
  return /^\p{Upper}{3,5}$/u.test(word);
}

/** “leaders” of “leaders of both parties”; nothing where the head is a name. */
function findHead(words: readonly string[]): string {
  const stop = words.findIndex((word) => prepositions.has(word.toLowerCase()));
  const head = (stop < 0 ? words : words.slice(0, stop)).at(-1) ?? '';
  return /^\p{Lower}/u.test(head) ? head : '';
}

const unfit = findWordSet('no-speaker');

/** “Wall Street”, “a reporter”, “the German”, “Editorialists”: nobody whom one could ring up. */
function isMute(name: string): boolean {
  if (/^(?:both|all|each|every|most|many|few|other|some)\b/i.test(name)) return true;
  const bare = name.toLowerCase().replace(/^(?:the|an?) /, '');
  if (/^(?:analysis|data|evidence|figures|research|science|statistics)$/.test(bare)) return true;
  if (unfit.has(bare) || /(?:^| )(?:reporter|journalist|columnist|survey|poll)s?$/.test(bare))
    return true;
  // “the German”, but “the Kremlin”
  if (bare !== name.toLowerCase() && properAdjectives.has(bare)) return true;
  return /^\p{Alpha}+(?:ists|ians|ers|ors|crats|icans)$/u.test(name);
}

/** “Indiana governor”: one person of an office takes an article, “prosecutors” take none. */
function lacksArticle(words: readonly string[]): boolean {
  // “president of the league”
  const stop = words.findIndex((word) => prepositions.has(word.toLowerCase()));
  const last = (stop > 0 ? words[stop - 1] : words.at(-1)) ?? '';
  const [first = ''] = words;
  if (/^(?:the|an?|his|her|its|their|\[.*)$/i.test(first) || !/^\p{Lower}/u.test(last))
    return false;
  return (
    isSpeakingNoun(last) && !isPluralNoun(last) && !/^(?:police|data|staff|people)$/.test(last)
  );
}

function isSpeakingNoun(word: string): boolean {
  return isRoleWord(word) || isOrganisationWord(word) || isDocumentWord(word);
}
