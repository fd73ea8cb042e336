import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt } from '../../document/words/tokens.ts';
import { findSubject } from '../../english/subjects.ts';
import { hasVerb } from '../../english/verbs.ts';
import { beForms } from '../../english/word-classes.ts';
import { isDash, isJoiner } from '../../english/word-shapes.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { appendAttribution } from '../../repair/attributions/append-attribution.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { prependAttribution } from '../../repair/attributions/prepend-attribution.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import type { Span } from '../../span.ts';
import type { Agentless } from '../../checks/sources/agentless.ts';
import { findSourcesToCheck, type ClaimPlace } from '../attribution-fixes.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { maxFixes, toSuggestions } from '../../repair/suggestion.ts';

/** Gives a passive its agent: a source that the copy has, or a placeholder; before the sentence or behind “by”. */
export function findAgentlessFixes(
  place: ClaimPlace,
  sentence: Sentence,
  agentless: Agentless,
): readonly ProseFix[] {
  const owners = findSourcesToCheck(place);
  const said = owners.flatMap(({ title, name, check }) =>
    toSuggestions(title, sayBefore(place, sentence, agentless, `${name} said${check}`)),
  );
  const asked = toSuggestions(
    'Ask who says so',
    sayBefore(place, sentence, agentless, '[SOURCE TK] said'),
  );
  const by = toSuggestions('Ask by whom', insertAgent(place, agentless));
  if (!isMain(sentence, agentless)) return by;
  const isView =
    /^(?:as|considered|met)$/.test(agentless.form) ||
    (agentless.form === 'to' && isHeld(agentless)) ||
    (mayTakeAgent(agentless) && !opensSentence(place, sentence));
  return (isView ? [...by, ...asked, ...said] : [...asked, ...by, ...said]).slice(0, maxFixes);
}

function mayTakeAgent(agentless: Agentless): boolean {
  return agentless.form === 'to' || isThought(agentless);
}

/** Whether “[SOURCE TK] said” can stand in front: behind the sentence it would own what nobody doubts. */
function opensSentence({ block }: ClaimPlace, { index }: Sentence): boolean {
  return prependAttribution(block, index, '[SOURCE TK] said') !== undefined;
}

/** Whoever thinks so, or says so: “[SOURCE TK] said the winds were said to …” would say it twice. */
function isHeld(agentless: Agentless): boolean {
  return isThought(agentless) || agentless.participle.lower === 'said';
}

/** “It is assumed that …”, “is widely expected to …”: what nobody says for certain no source would. */
function isThought({ form, participle, isWide }: Agentless): boolean {
  if (form === 'to') return isWide || /^(?:assumed|expected)$/.test(participle.lower);
  return (
    form === 'that' && /^(?:assumed|believed|feared|suspected|thought)$/.test(participle.lower)
  );
}

/** Whether the passive is the sentence’s main verb: in “the mayor, who is seen as …” only the agent can be added. */
function isMain({ tokens }: Sentence, { start, form }: Agentless): boolean {
  // “One demand that was thought to be off – the removal of the mayor – is back”
  const isResumed = tokens.some(
    (token, i) => token.start > start && isDash(token) && beForms.has(wordAt(tokens, i + 1)),
  );
  if (isResumed || form === 'reduced') return false;
  if (form === 'that' || form === 'emerged') return true;
  const verb = tokens.findIndex((token) => token.start === start);
  const subject = findSubject(tokens, verb);
  const isRelative = /^(?:who|which|that)$/.test(wordAt(tokens, subject?.last ?? verb - 1));
  // “The talk set off a panic, and the chairman was said to be angry”: the first clause is nobody’s guess.
  const isSecond = tokens
    .slice(0, verb)
    .some((token, i) => token.text === ',' && isJoiner(tokens[i + 1]));
  return subject !== undefined && !isRelative && !isSecond && !hasVerb(tokens.slice(0, verb));
}

/** “[SOURCE TK] said the gunman was thought to have fled”, “said it was assumed that”; “The alarm was switched off, [SOURCE TK] said.” */
function sayBefore(
  { block }: ClaimPlace,
  sentence: Sentence,
  agentless: Agentless,
  words: string,
): readonly ProseEdit[] | undefined {
  const { start, end, form } = agentless;
  const isFact = form === 'emerged' || (form === 'that' && !isThought(agentless));
  if (isFact) {
    const cut = deleteWords(block, { start, end }, 'phrase');
    return joinRepairs(cut, appendAttribution(block, sentence.index, words));
  }
  const before = prependAttribution(block, sentence.index, words);
  if (!before) return appendAttribution(block, sentence.index, words);
  return joinRepairs(before, toPast(sentence, { start, end }));
}

const past = new Map([
  ['is', 'was'],
  ['are', 'were'],
  ['has', 'had'],
  ['have', 'had'],
]);

/** The passive in the past, behind “said”: “is thought to”, “it has long been thought that”. */
function toPast({ tokens }: Sentence, { start, end }: Span): readonly ProseEdit[] {
  const first = tokens.find(
    (token) => token.start >= start && token.end <= end && past.has(token.lower),
  );
  const newText = first && past.get(first.lower);
  return first && newText ? [{ span: { start: first.start, end: first.end }, newText }] : [];
}

/** “is seen {by [WHO TK]} as a snub”, “is considered {by [WHO TK] to be} a fake”; “widely” goes. */
function insertAgent(
  { block }: ClaimPlace,
  agentless: Agentless,
): readonly ProseEdit[] | undefined {
  const { participle, form, start } = agentless;
  if ((form === 'that' && !isThought(agentless)) || form === 'emerged') return undefined;
  // “is seen by {many} as a test”
  const many = / by (many|most|some)\b/.exec(block.text.slice(participle.end, participle.end + 9));
  if (many?.index === 0 && many[1])
    return replaceWords(
      block,
      { start: participle.end + 4, end: participle.end + 4 + many[1].length },
      '[WHO TK]',
    );
  const isBare =
    form === 'considered' &&
    !/^\s*to be\b/.test(block.text.slice(participle.end, participle.end + 8));
  const edits = insertAfter(block, participle, isBare ? 'by [WHO TK] to be' : 'by [WHO TK]');
  const wide = block.tokens.find(
    (token) =>
      token.start > start &&
      token.end < participle.start &&
      /^(?:widely|generally|universally)$/.test(token.lower),
  );
  if (!wide) return edits;
  return [{ span: { start: wide.start, end: wide.end + 1 }, newText: '' }, ...edits];
}
