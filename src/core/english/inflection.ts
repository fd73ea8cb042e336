import irregular from '../lexicons/english/irregular-forms.json' with { type: 'json' };
import { oncePerWord } from '../memory/once.ts';
import { findWordSet } from '../lexicons/word-sets.ts';
import { toPlural } from './plural.ts';
import { toWordSet, modals } from './word-classes.ts';

/** The parts of speech that inflect. */
export type PartOfSpeech = 'verb' | 'noun';

/** The forms of a verb; `past` is also the participle unless the verb tells them apart. */
export type VerbForm = 'base' | 'thirdPerson' | 'past' | 'participle' | 'gerund';

const pastForms: Readonly<Record<string, readonly string[]>> = irregular.verbs;
const thirdPersons: Readonly<Record<string, string>> = irregular.thirdPersons;
const doubling: ReadonlySet<string> = new Set(irregular.doubling);

const massNouns = findWordSet('mass');
const formless = new Set([...modals, 'ought']);

/** Whether words start with a verb that has no other forms: “may be cut”. */
export function isModal(words: string): boolean {
  return formless.has(splitVerb(words)[1].toLowerCase());
}

/** Writes one form of a verb; of several words the first that is no adverb inflects, of a hyphenated word the last part. */
export function toVerbForm(lemma: string, form: VerbForm): string {
  const [prefix, verb, rest] = splitVerb(lemma);
  return prefix + inflectVerb(verb, form) + rest;
}

/** Lists every form of a verb or noun, the lemma first, with the spellings that are read but never written. */
export function toForms(lemma: string, pos: PartOfSpeech): readonly string[] {
  return pos === 'noun' ? unique([lemma, toPlural(lemma)]) : inflect(lemma).all;
}

/** The forms of a verb. */
interface Inflection {
  /** In the order of `verbForms`, and in lower case. */
  readonly written: readonly string[];
  readonly all: readonly string[];
}

/** Many lists of verbs share some: each is inflected once. */
const inflect = oncePerWord((lemma: string): Inflection => {
  const [prefix, verb, rest] = splitVerb(lemma.toLowerCase());
  const toWhole = (form: string): string => prefix + form + rest;
  const written = inflectAll(verb).map(toWhole);
  const read = [...(pastForms[verb] ?? []), ...toBritishForms(verb)].map(toWhole);
  return { written, all: unique([...written, ...read]) };
});

const verbsInLy = toWordSet(
  'ally apply bully comply dally fly imply multiply rally rely reply sully supply tally',
);

/** How many letters of a phrase are an adverb before its verb: “strongly {deny}”. */
export function findLeadingAdverb(phrase: string): number {
  const space = phrase.indexOf(' ');
  const first = phrase.slice(0, Math.max(0, space));
  return first.endsWith('ly') && !verbsInLy.has(first) ? space + 1 : 0;
}

/** re-|shoot| down, strongly |deny| */
function splitVerb(lemma: string): [string, string, string] {
  const adverb = findLeadingAdverb(lemma);
  const space = lemma.indexOf(' ', adverb);
  const end = space < 0 ? lemma.length : space;
  const start = Math.max(adverb, lemma.lastIndexOf('-', end - 2) + 1);
  return [lemma.slice(0, start), lemma.slice(start, end), lemma.slice(end)];
}

/** Names the verb form that a word has; undefined when it is no form of the lemma. */
export function findVerbForm(word: string, lemma: string): VerbForm | undefined {
  const lower = word.toLowerCase();
  const { written, all } = inflect(lemma);
  const form = verbForms[written.indexOf(lower)];
  if (form || !all.includes(lower)) return form;
  return /^\S*ing(?: |$)/.test(lower) ? 'gerund' : 'past';
}

/**
 * Puts a replacement into the inflection of the original: slammed → criticized, thugs → people. Undefined when
 * the original is no form of the lemma.
 */
export function inflectLike(
  original: string,
  lemma: string,
  replacement: string,
  pos: PartOfSpeech,
): string | undefined {
  const [word, possessive] = splitPossessive(original);
  const lower = word.toLowerCase();
  if (lower === lemma.toLowerCase()) return addPossessive(replacement, possessive);
  if (pos === 'verb') {
    const form = findVerbForm(word, lemma);
    return form && toVerbForm(replacement, form);
  }
  const plural = toPlural(replacement);
  // “two {furies}” are no “two anger”.
  const isUncountable = plural === replacement && massNouns.has(replacement);
  if (lower !== toPlural(lemma).toLowerCase() || isUncountable) return undefined;
  return addPossessive(plural, possessive);
}

// Past before participle: “slammed” alone is the past tense.
const verbForms: readonly VerbForm[] = ['base', 'thirdPerson', 'past', 'participle', 'gerund'];

/** Every form of a verb in lower case, in the order of `verbForms`. */
function inflectAll(verb: string): readonly string[] {
  const past = inflectVerb(verb, 'past');
  const participle = pastForms[verb]?.[1] ?? past;
  return [verb, inflectVerb(verb, 'thirdPerson'), past, participle, addIng(verb)];
}

function inflectVerb(verb: string, form: VerbForm): string {
  if (form === 'base' || formless.has(verb)) return verb;
  if (form === 'gerund') return addIng(verb);
  const lower = verb.toLowerCase();
  if (form === 'thirdPerson') return thirdPersons[lower] ?? addS(verb);
  const [past, participle] = pastForms[lower] ?? [];
  return (form === 'participle' ? participle : undefined) ?? past ?? addEd(verb);
}

function addS(verb: string): string {
  if (!/[hosxyz]$/i.test(verb)) return `${verb}s`;
  if (/[^aeiou]y$/i.test(verb)) return `${verb.slice(0, -1)}ies`;
  if (/[aeiou]z$/i.test(verb) && isDoubling(verb)) return `${verb}zes`;
  return /(?:[sxzo]|ch|sh)$/i.test(verb) && !/[aeiou]o$/i.test(verb) ? `${verb}es` : `${verb}s`;
}

function addEd(verb: string): string {
  if (/e$/i.test(verb)) return `${verb}d`;
  if (/[^aeiou]y$/i.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${beforeVowel(verb)}ed`;
}

function addIng(verb: string): string {
  if (/ie$/i.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/i.test(verb) && verb.length > 2) return `${verb.slice(0, -1)}ing`;
  return `${beforeVowel(verb)}ing`;
}

/** What an ending that starts with a vowel is put to: slam → slamm, traffic → traffick. */
function beforeVowel(verb: string): string {
  if (/[aeiou]c$/i.test(verb)) return `${verb}k`;
  return isDoubling(verb) ? verb + verb.slice(-1) : verb;
}

function isDoubling(verb: string): boolean {
  const lower = verb.toLowerCase();
  if (doubling.has(lower)) return true;
  if (/[aeiouwxy]$/.test(lower)) return false;
  const sounds = lower.replaceAll('qu', 'kw');
  const isShort = /[^aeiou][aeiouy][^aeiouwxy]$|^[aeiou][^aeiouwxy]$/.test(sounds);
  return isShort && sounds.match(/[aeiouy]+/g)?.length === 1;
}

/** fuel → fuelled, fuelling. */
function toBritishForms(verb: string): string[] {
  if (!/(?:[^aeiou][aei]|ue|ia)l$/i.test(verb) || isDoubling(verb)) return [];
  return [`${verb}led`, `${verb}ling`];
}

function splitPossessive(word: string): [string, string] {
  const found = /^(.+?)(['’]s?)$/.exec(word);
  return found?.[1] && found[2] ? [found[1], found[2].charAt(0)] : [word, ''];
}

function addPossessive(noun: string, apostrophe: string): string {
  if (!apostrophe) return noun;
  return noun + apostrophe + (/s$/i.test(noun) && toPlural(noun) === noun ? '' : 's');
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
