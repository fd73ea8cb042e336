import { type Token, wordAt } from '../../document/words/tokens.ts';
import {
  conjunctions,
  prepositions,
  toWordSet,
  infinitiveOpeners,
} from '../../english/word-classes.ts';
import type { Span } from '../../span.ts';
import { findVerbForm, inflectLike, isModal, toVerbForm } from '../../english/inflection.ts';
import { isHeadlinese } from '../headlinese.ts';
import { findSentenceOf, type RepairBlock } from '../place.ts';
import { isPluralNoun } from '../../english/plural.ts';
import { isAdverb, isComma, isPlural } from '../../english/word-shapes.ts';
import { findSubject } from '../../english/subjects.ts';

/**
 * Inflects a verb for the place of another one: “have skyrocketed” → risen, “was hammered” → criticized for “be
 * criticized”. Empty when only “be” is left of it; undefined when the words are no form of the lemma.
 */
export function inflectInPlace(
  block: RepairBlock,
  span: Span,
  lemma: string,
  replacement: string,
): string | undefined {
  const original = block.text.slice(span.start, span.end);
  const form = findVerbForm(original, lemma);
  if (isModal(replacement)) return undefined;
  const setting = findSetting(block, span);
  if (form === 'gerund' && replacement === 'have') return toHaving(setting.before);
  // “was {hanging in the balance}” → undecided
  if (form === 'gerund' && /^be \w/.test(replacement) && beForms.has(setting.before))
    return replacement.replace(/^be /, '');
  // “The effects of the levy remains to be seen”: the copy’s own slip is not handed on.
  if (form === 'thirdPerson' && /^be\b/.test(replacement) && isPlainPlural(block, span))
    return replacement.replace(/^be/, 'are');
  if (form !== 'past' && form !== 'base') return inflectLike(original, lemma, replacement, 'verb');
  return inflectBy(setting, block, { original, lemma, form, replacement });
}

/** A verb in a form that several settings share, and the one that replaces it. */
interface Ambiguous {
  readonly original: string;
  readonly lemma: string;
  readonly form: 'past' | 'base';
  readonly replacement: string;
}

function inflectBy(
  setting: Setting,
  block: RepairBlock,
  { original, lemma, form, replacement }: Ambiguous,
): string | undefined {
  // “The firms {are quick to point out}” → say: “are” is of the present, whatever “be” goes with.
  if (/^are /i.test(original)) return replacement.replace(/^be\b/, 'are');
  if (setting.role === 'infinitive') return replacement;
  if (setting.role === 'passive') {
    const passive = /^be(?: (.*))?$/.exec(replacement);
    if (passive) return passive[1] ?? '';
    if (leansOnObject(lemma, replacement)) return undefined;
  }
  if (setting.role === 'finite') {
    const isPresent = form === 'base' && isHeadlinese(block) && !/^be\b/.test(replacement);
    return isPresent ? replacement : toFinite(lemma, form, replacement, setting.isPlural);
  }
  return toParticiple(lemma, form, replacement);
}

function toParticiple(lemma: string, form: 'past' | 'base', replacement: string): string {
  const isParticiple = form === 'past' || toVerbForm(lemma, 'participle') === lemma;
  return isParticiple ? toVerbForm(replacement, 'participle') : replacement;
}

/** “a town {boasting} two museums” → with; “after {suffering from} flu” → having; nobody “is having” either. */
function toHaving(before: string): string | undefined {
  if (beForms.has(before)) return undefined;
  return prepositions.has(before) || conjunctions.has(before) ? 'having' : 'with';
}

/** “was {fueled} by” → “added to”: words that lack their object where it is the subject. */
function leansOnObject(lemma: string, replacement: string): boolean {
  return !lemma.includes(' ') && / (?:at|for|from|of|to|with)$/.test(replacement);
}

/** “towns come under fire” → are criticized; where no plural stands before the verb, it may be an infinitive. */
function toFinite(
  lemma: string,
  form: 'past' | 'base',
  replacement: string,
  isPluralSubject: boolean,
): string | undefined {
  const isPassive = /^be\b/.test(replacement);
  if (form === 'past' || toVerbForm(lemma, 'past') === lemma) {
    const isWere = isPassive && isPluralSubject;
    return isWere ? replacement.replace(/^be/, 'were') : toVerbForm(replacement, 'past');
  }
  if (!isPassive) return replacement;
  return isPluralSubject ? replacement.replace(/^be/, 'are') : undefined;
}

const beForms = toWordSet(`is are was were be been being isn't aren't wasn't weren't get gets got`);
const haveForms = toWordSet(`have has had having haven't hasn't hadn't i've we've they've you've`);
const betweenVerbs = toWordSet('not never also already since ever just still long now often');

/** What the words before a verb make of it. */
interface Setting {
  readonly role: 'infinitive' | 'passive' | 'perfect' | 'finite';
  /** Whether the word before it is plainly a plural subject. */
  readonly isPlural: boolean;
  /** That word, in lower case; empty where the verb is the first. */
  readonly before: string;
}

/** “did not hit”, “was hit”, “has hit”, “rockets hit” */
function findSetting(block: RepairBlock, span: Span): Setting {
  const tokens = findSentenceOf(block, span)?.tokens ?? [];
  const verb = tokens.findIndex((token) => token.end > span.start);
  let before = verb - 1;
  while (isAdverb(tokens[before]) || betweenVerbs.has(wordAt(tokens, before))) before--;
  const word = wordAt(tokens, before);
  const isReduced =
    (wordAt(tokens, verb + 1) === 'by' && !isAmount(tokens, verb + 2)) || before < 0;
  return {
    role: toRole(word, isReduced),
    isPlural: hasPluralSubject(tokens, verb, before),
    before: word,
  };
}

/** “rents rocketed by {9 per cent}”, “by {a third}”: how much, and nobody who did it. */
function isAmount(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.kind === 'number' || amounts.test(wordAt(tokens, i))) return true;
  return (
    wordAt(tokens, i) === 'a' && /^(?:fifth|half|quarter|tenth|third)$/.test(wordAt(tokens, i + 1))
  );
}

const amounts = /^(?:about|almost|around|nearly|more|over|[$£€]\d.*)$/;

/** “The pleas of the board, which were sent on Monday, {fell} …”: the head of the subject, wherever it stands. */
function hasPluralSubject(tokens: readonly Token[], verb: number, before: number): boolean {
  const subject = findSubject(tokens, verb);
  if (!subject) return isPluralWord(tokens[before]);
  const words = tokens.slice(subject.first, subject.last + 1);
  if (/^(?:who|which)$/.test(wordAt(words, 0))) {
    const at = isComma(tokens[subject.first - 1]) ? subject.first - 2 : subject.first - 1;
    return isPluralWord(tokens[at]);
  }
  const stop = words.findIndex(({ lower }, i) => i > 0 && prepositions.has(lower));
  const head = words.slice(0, stop < 0 ? words.length : stop);
  return isPluralWord(head.at(-1)) || head.some(({ lower }) => lower === 'and');
}

/** “The effects of the levy”, before which no clause opens: in “How the towns cope remains unclear” the clause is the subject. */
function isPlainPlural(block: RepairBlock, span: Span): boolean {
  const tokens = findSentenceOf(block, span)?.tokens ?? [];
  const verb = tokens.findIndex((token) => token.end > span.start);
  const subject = findSubject(tokens, verb);
  const opening = tokens.slice(0, verb);
  if (!subject || opening.some(({ lower }) => clauseOpeners.has(lower))) return false;
  const words = tokens.slice(subject.first, subject.last + 1);
  const stop = words.findIndex(({ lower }) => prepositions.has(lower));
  const head = words[(stop < 0 ? words.length : stop) - 1];
  return isPluralWord(head) && isPluralNoun(head?.lower ?? '');
}

const clauseOpeners = toWordSet('how if that what when where whether which who whom whose why');

function toRole(before: string, isReduced: boolean): Setting['role'] {
  if (infinitiveOpeners.has(before)) return 'infinitive';
  if (beForms.has(before)) return 'passive';
  return haveForms.has(before) || isReduced ? 'perfect' : 'finite';
}

function isPluralWord(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:they|we|you)$/.test(token.lower) || isPlural(token));
}
