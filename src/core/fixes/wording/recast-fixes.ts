import { textAt, wordAt, type Token } from '../../document/words/tokens.ts';
import { determiners, toWordSet } from '../../english/word-classes.ts';
import frames from '../../lexicons/claims/frames.json' with { type: 'json' };
import { findVerbForm, toVerbForm, type VerbForm } from '../../english/inflection.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { hasVerb } from '../../english/verbs.ts';
import type { PhraseUse } from '../../checks/wording/phrase-use.ts';
import type { ProseFix } from '../../report.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

const speechVerbs: ReadonlyMap<string, string> = new Map(Object.entries(frames.speechNouns));
const makers = ['make', 'issue', 'deliver', 'give'];
const figures = toWordSet('figure number tally total sum count rate toll share amount');

/** The small frame around a phrase said in a word: “made a chilling prediction:” → “predicted that”. */
export function findRecasts(use: PhraseUse): ProseFix[] {
  return [...recastSpeech(use), ...recastComparison(use)];
}

/** “made a chilling prediction: the water would rise”, “issued a stark warning that the dam could fail” */
function recastSpeech({ context, phrase, tokens, first, last }: PhraseUse): ProseFix[] {
  const verb = speechVerbs.get(wordAt(tokens, last + 1));
  if (phrase.entry.pos !== 'adj' || !verb) return [];
  const maker = tokens[first - 2];
  const form = maker && findMakerForm(maker);
  const [noun, link] = [tokens[last + 1], tokens[last + 2]];
  if (!form || !noun || !link) return [];
  if (!/^an?$|^the$/.test(wordAt(tokens, first - 1)) || !linksClause(tokens, last + 2)) return [];
  const words = `${toVerbForm(verb, form)} that`;
  const span = { start: maker.start, end: link.end };
  return toSuggestions(`Write “${words}”`, replaceWords(context.block, span, words));
}

function findMakerForm({ lower }: Token): VerbForm | undefined {
  const lemma = makers.find((each) => findVerbForm(lower, each));
  return lemma === undefined ? undefined : findVerbForm(lower, lemma);
}

/** “that” and a clause, or a colon and one that can lose a capital. */
function linksClause(tokens: readonly Token[], link: number): boolean {
  const [next, rest] = [tokens[link + 1], tokens.slice(link + 1)];
  if (!next || !hasVerb(rest)) return false;
  if (wordAt(tokens, link) === 'that') return true;
  return textAt(tokens, link) === ':' && next.text === next.lower && next.kind === 'word';
}

/** “26 drones, a figure that {starkly} contrasts with 43 the night before” → “, compared with 43” */
function recastComparison({ context, phrase, tokens, first, last }: PhraseUse): ProseFix[] {
  const [article, verb, preposition] = [tokens[first - 3], tokens[last + 1], tokens[last + 2]];
  if (phrase.entry.pos !== 'adv' || !article || !verb || !preposition) return [];
  const isFigure = figures.has(wordAt(tokens, first - 2)) && determiners.has(article.lower);
  const isRelative = /^(?:that|which)$/.test(wordAt(tokens, first - 1));
  const isContrast = /^contrast(?:s|ed)?$/.test(verb.lower) && preposition.lower === 'with';
  if (!isFigure || !isRelative || !isContrast) return [];
  const span = { start: article.start, end: preposition.end };
  return toSuggestions('Write “compared with”', replaceWords(context.block, span, 'compared with'));
}
