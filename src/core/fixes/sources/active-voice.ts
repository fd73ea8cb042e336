import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { toVerbForm } from '../../english/inflection.ts';
import { beForms, isMidVerbWord, toWordSet } from '../../english/word-classes.ts';
import { findBodyStart } from '../../repair/body-start.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { toSuggestions } from '../../repair/suggestion.ts';
import type { Agentless } from '../../checks/sources/agentless/agentless.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { toTelling, toThinking } from './tellers.ts';

/** “It has long been thought that the well is dry” → “[WHO TK] has long thought that the well is dry”. */
export function askThinker(block: Block, agentless: Agentless): readonly ProseFix[] {
  const { form, participle } = agentless;
  const lemma = form === 'that' ? toThinking(participle.lower) : undefined;
  if (lemma === undefined) return [];
  return toSuggestions('Ask who thinks so', makeActive(block, agentless, '[WHO TK]', lemma));
}

/** “while {it was reported that} the pier had been sold” → “while [SOURCE TK] reported that …” */
export function askTeller(
  block: Block,
  agentless: Agentless,
  who = '[SOURCE TK]',
): readonly ProseFix[] {
  const lemma = toTelling(agentless.participle.lower);
  return toSuggestions('Ask who says so', makeActive(block, agentless, who, lemma));
}

/**
 * Whether words stand before “it was reported that” that say when, where or after what: “Last week it emerged that the
 * pier leaks”, “resigned after it emerged that he had lied”. Without it they would say so of what was reported.
 */
export function isLedUp(block: Block, sentence: Sentence, { start, form }: Agentless): boolean {
  if (form !== 'that' && form !== 'emerged') return false;
  const before = block.text.slice(findBodyStart(block, sentence), start);
  return /[a-z]/i.test(before) && !opener.test(before);
}

/** “But it was reported that …” */
const opener = /^[“"‘'(\s]*(?:also|and|but|however|meanwhile|now|so|still|yet),?\s*$/i;

/** The passive in the active: “it had since been reported on Monday that” → “[SOURCE TK] had since reported on Monday that”. */
function makeActive(
  block: Block,
  { start, end, participle }: Agentless,
  who: string,
  lemma: string,
): readonly ProseEdit[] | undefined {
  const words = block.tokens.filter((token) => token.start >= start && token.end < participle.end);
  const has = (...forms: readonly string[]): boolean =>
    words.some(({ lower }) => forms.includes(lower));
  const adverbs = words.filter(
    (token) => isMidVerbWord(token) && !passiveWords.has(token.lower) && !beForms.has(token.lower),
  );
  const perfect = has('has') ? 'has' : has('had') ? 'had' : undefined;
  const isNow = has('is', "it's");
  const tense = perfect ? 'participle' : isNow ? 'thirdPerson' : 'past';
  const time = block.text
    .slice(participle.end, end)
    .replace(/\s*that$/, '')
    .trim();
  const clause = [
    who,
    ...(perfect ? [perfect] : []),
    ...adverbs.map(({ text }) => text),
    toVerbForm(lemma, tense),
    ...(time === '' ? [] : [time]),
    'that',
  ];
  return replaceWords(block, { start, end }, clause.join(' '));
}

/** What goes with the passive, or says nothing of how it is thought. */
const passiveWords = toWordSet(
  "it it's is was has had been being that widely generally universally commonly",
);
