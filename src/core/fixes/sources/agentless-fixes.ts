import { findSentenceAt, type Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { askTeller, askThinker, isLedUp } from './active-voice.ts';
import { findSubject } from '../../english/subjects.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import { beForms, frontedOpeners } from '../../english/word-classes.ts';
import { isDash, isJoiner } from '../../english/word-shapes.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { appendAttribution } from '../../repair/attributions/append-attribution.ts';
import { isPronoun } from '../../repair/clauses/clause-followers.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { prependAttribution } from '../../repair/attributions/prepend-attribution.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import type { Span } from '../../span.ts';
import { thoughts, type Agentless } from '../../checks/sources/agentless/agentless.ts';
import {
  findAskFixes,
  findSourcesToCheck,
  type ClaimPlace,
  type OfferedSource,
} from '../attribution-fixes.ts';
import { hasOwnSource } from '../sentence-fixes.ts';
import { dropHearsay, isHearsay, sayPlainly, toPast } from './hearsay.ts';
import { sayDirectly } from './said-to.ts';
import { toTeller } from './tellers.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { maxFixes, toSuggestions } from '../../repair/suggestion.ts';

/** Gives a passive its agent: a placeholder or a source that the copy has, behind “by” or in front. */
export function findAgentlessFixes(
  place: ClaimPlace,
  sentence: Sentence,
  agentless: Agentless,
): readonly ProseFix[] {
  if (agentless.form === 'aside') return askAside(place, sentence, agentless);
  const told = findTold(place, sentence, agentless);
  if (told.length > 0 || isLedUp(place.block, sentence, agentless)) return told;
  if (agentless.form === 'learned')
    return toSuggestions('Ask from whom', insertTeller(place, agentless));
  const by = toSuggestions('Ask by whom', insertAgent(place, agentless, '[WHO TK]'));
  if (isMain(sentence, agentless)) return findMainFixes(place, sentence, agentless, by);
  const end = toEnd(place, sentence, agentless);
  if (isHearsay(agentless)) return [...end, ...by];
  return by.length > 0 ? by : end;
}

/** “The ground was sold, {[SOURCE TK] said}”, “{[WHO TK] believes}” */
function askAside(place: ClaimPlace, sentence: Sentence, aside: Agentless): readonly ProseFix[] {
  const { block } = place;
  const isNow = !/\b(?:been|was)\b/.test(block.text.slice(aside.start, aside.end));
  const asker = toTeller(aside.participle.lower, isNow);
  const owners = findOwners(place, sentence).flatMap(({ title, name, check }) =>
    toSuggestions(title, replaceWords(block, aside, `${name} said${check}`)),
  );
  const title = asker.startsWith('[WHO') ? 'Ask who thinks so' : 'Ask who says so';
  const asked = toSuggestions(title, replaceWords(block, aside, asker));
  return [...asked, ...owners].slice(0, maxFixes);
}

/** The passive in the active, where it reads well there: “[WHO TK] believes that”, “[SOURCE TK] said Moll owned the pier”. */
function findTold(
  place: ClaimPlace,
  sentence: Sentence,
  agentless: Agentless,
): readonly ProseFix[] {
  const { block } = place;
  const active = askThinker(block, agentless);
  if (active.length > 0) return active;
  if (isSaying(agentless)) return askTeller(block, agentless, '[WHO TK]');
  if (isLedUp(block, sentence, agentless)) return askTeller(block, agentless);
  const direct = sayDirectly(block, sentence, agentless, '[SOURCE TK] said');
  if (!direct) return [];
  const owners = findOwners(place, sentence).flatMap(({ title, name, check }) =>
    toSuggestions(title, sayDirectly(block, sentence, agentless, `${name} said${check}`)),
  );
  return [...toSuggestions('Ask who says so', direct), ...owners].slice(0, maxFixes);
}

function findOwners(place: ClaimPlace, sentence: Sentence): readonly OfferedSource[] {
  return findSourcesToCheck(place).filter(({ name }) => !isNamedIn(sentence, name));
}

/** What can be done about a passive that is the sentence’s main verb, besides asking by whom. */
function findMainFixes(
  place: ClaimPlace,
  sentence: Sentence,
  agentless: Agentless,
  by: readonly ProseFix[],
): readonly ProseFix[] {
  const owners = findOwners(place, sentence);
  const byOwners = owners.flatMap(({ title, name, check }) =>
    toSuggestions(title, insertAgent(place, agentless, `${name}${check}`)),
  );
  const said = isClaim(agentless)
    ? owners.flatMap(({ title, name, check }) =>
        toSuggestions(title, sayBefore(place, sentence, agentless, `${name} said${check}`)),
      )
    : [];
  const asked = isSaidAlready(place.block, sentence, agentless)
    ? []
    : toSuggestions('Ask who says so', sayBefore(place, sentence, agentless, '[SOURCE TK] said'));
  const isOnlyHeard = isThought(agentless) && isHearsay(agentless) && asked.length > 0;
  if (isOnlyHeard) return [...asked, ...said].slice(0, maxFixes);
  // “[SOURCE TK] said it was seen as a snub”: whoever sees it so would stay hidden.
  const isKept = by.length > 0 && !isClaim(agentless);
  return [...by, ...byOwners, ...(isKept ? [] : asked), ...said].slice(0, maxFixes);
}

/** “It was said that no fog lasts”: a saying of its day, which nobody says now. */
function isSaying({ form, participle }: Agentless): boolean {
  return form === 'that' && participle.lower === 'said';
}

/** “He is said to be ill”, “While he is tipped to win, analysts said …”: a second “said” would be too many. */
function isSaidAlready(block: Block, sentence: Sentence, agentless: Agentless): boolean {
  if (isClaim(agentless)) return false;
  return agentless.participle.lower === 'said' || hasOwnSource(block, sentence, agentless);
}

/** “is thought to have fled”: “[SOURCE TK] said he was thought to have fled” would report hearsay of hearsay. */
function isThought({ form, participle }: Agentless): boolean {
  return form === 'to' && thoughts.has(participle.lower);
}

/** “In the yard, a truck is thought to have caught fire{, [SOURCE TK] said}.” */
function toEnd(place: ClaimPlace, { tokens }: Sentence, agentless: Agentless): readonly ProseFix[] {
  // “Although he is thought to have fled, the chief was seen”: at the end it would own the other clause.
  const isLeft =
    isUnder(tokens) && tokens.some(({ text, start }) => text === ',' && start > agentless.end);
  if (!isThought(agentless) || isLeft || isResumed(tokens, agentless.start)) return [];
  if (isSpokenOf(place, agentless)) return [];
  const plain = sayPlainly(tokens, agentless);
  // “is rumored to be ill, [SOURCE TK] said” would have two owners.
  if (isHearsay(agentless) && plain.length === 0) return [];
  return findAskFixes(place).flatMap(({ title, edits }) =>
    toSuggestions(title, joinRepairs(edits, plain)),
  );
}

/** “Clerks, whose posts {were rumored to} be at risk, said …”: a source in front would own what the clerks say. */
function isSpokenOf({ block }: ClaimPlace, { start, end }: Agentless): boolean {
  const sentence = findSentenceAt(block, start)?.index;
  return block.facts.attributions.some(
    (each) => each.sentence === sentence && each.source.kind !== 'none' && each.cue.start > end,
  );
}

/** “Arce is said to be leaving”: whoever the sentence is about is hardly its source. */
function isNamedIn({ tokens }: Sentence, name: string): boolean {
  const last = name.split(' ').at(-1)?.toLowerCase();
  return /^\p{Upper}/u.test(name) && tokens.some(({ base }) => base === last);
}

/** “The Harbor Post has learned {from [WHO TK]} that”, “Our reporter was told {by [WHO TK]} that”. */
function insertTeller(
  { block }: ClaimPlace,
  { participle }: Agentless,
): readonly ProseEdit[] | undefined {
  const isTold = /^(?:told|informed)$/.test(participle.lower);
  return insertAfter(block, participle, isTold ? 'by [WHO TK]' : 'from [WHO TK]');
}

/** What stands as a fact once its lead-in has gone, and so can be given to whoever says it. */
function isClaim({ form }: Agentless): boolean {
  return /^(?:emerged|reported|that)$/.test(form);
}

/** “One demand that was thought to be off – the removal of the mayor – is back” */
function isResumed(tokens: readonly Token[], start: number): boolean {
  return tokens.some(
    (token, i) => token.start > start && isDash(token) && beForms.has(wordAt(tokens, i + 1)),
  );
}

/** “Although he is …” */
function isUnder(tokens: readonly Token[]): boolean {
  return frontedOpeners.has(wordAt(tokens, 0));
}

/** Whether the passive is the sentence’s main verb: in “the mayor, who is seen as …” only the agent can be added. */
function isMain({ tokens }: Sentence, { start, form }: Agentless): boolean {
  if (isResumed(tokens, start) || form === 'reduced') return false;
  if (form === 'that' || form === 'emerged') return true;
  if (isUnder(tokens)) return false;
  const verb = tokens.findIndex((token) => token.start === start);
  const subject = findSubject(tokens, verb);
  const isRelative = /^(?:who|which|that)$/.test(wordAt(tokens, subject?.last ?? verb - 1));
  // “The talk set off a panic, and the chairman was said to be angry”: the first clause is nobody’s guess.
  const isSecond = tokens
    .slice(0, verb)
    .some((token, i) => token.text === ',' && isJoiner(tokens[i + 1]));
  return subject !== undefined && !isRelative && !isSecond && !hasVerb(tokens.slice(0, verb));
}

/** “[SOURCE TK] said the gunman was thought to have fled”; “The alarm was switched off, [SOURCE TK] said on Monday.” */
function sayBefore(
  { block }: ClaimPlace,
  sentence: Sentence,
  agentless: Agentless,
  words: string,
): readonly ProseEdit[] | undefined {
  const { start, end, form, participle } = agentless;
  if (form === 'that' || form === 'emerged') {
    const cut = deleteWords(block, { start, end }, 'phrase');
    const time = block.text.slice(participle.end, end).replace(/\s*that$/, '');
    return joinRepairs(cut, creditClause(block, sentence, end, words + time));
  }
  const before = prependAttribution(block, sentence.index, words);
  if (!before) return appendAttribution(block, sentence.index, words);
  return joinRepairs(before, toPast(sentence, agentless), dropHearsay(sentence, agentless));
}

/** Behind the clause that was reported: “The mayor knew, [SOURCE TK] said, and pressure is mounting.” */
function creditClause(
  block: Block,
  sentence: Sentence,
  start: number,
  words: string,
): readonly ProseEdit[] | undefined {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.start >= start);
  // “that the chief, Ana Ruiz, will leave, but …”: not every comma ends the clause.
  const mark = tokens.findIndex(({ text }, i) => {
    // “that the dam is old but there is a dispute”
    if (i > first && /^(?:and|but)$/.test(text) && isPronoun(tokens[i + 1])) return true;
    if (i <= first || text !== ',' || !isJoiner(tokens[i + 1])) return false;
    const rest = tokens.slice(i + 2);
    return hasVerb(rest) && !opensWithVerb(rest) && hasVerb(tokens.slice(first, i));
  });
  const last = tokens[mark - 1];
  if (!last) return appendAttribution(block, sentence.index, words);
  const comma = tokens[mark]?.kind === 'word' ? ',' : '';
  return [{ span: { start: last.end, end: last.end }, newText: `, ${words}${comma}` }];
}

/** “is seen {by [WHO TK]} as a snub”, “is considered {by [WHO TK] to be} a fake”; “widely” goes. */
function insertAgent(
  { block }: ClaimPlace,
  agentless: Agentless,
  who: string,
): readonly ProseEdit[] | undefined {
  const { participle, form, start } = agentless;
  if (form === 'that' || form === 'emerged') return undefined;
  const vague = readVague(block, agentless);
  if (vague) return nameVague(block, vague, who);
  const isBare =
    /^(?:considered|fate)$/.test(form) &&
    !/^\s*to be\b/.test(block.text.slice(participle.end, participle.end + 8));
  // “was viewed as wise by two bankers”: the agent comes later.
  if (laterAgent.test(block.text.slice(participle.end, participle.end + agentReach)))
    return undefined;
  const edits = insertAfter(block, participle, isBare ? `by ${who} to be` : `by ${who}`);
  const wide = block.tokens.find(
    (token) =>
      token.start >= start &&
      token.end < participle.start &&
      /^(?:widely|generally|universally)$/.test(token.lower),
  );
  if (!wide) return edits;
  return [{ span: { start: wide.start, end: wide.end + 1 }, newText: '' }, ...edits];
}

const laterAgent =
  /^[^.,;:—–]* by (?:an?|many|most|some|several|the|two) [a-z]|^ as \p{Lower}+ by \p{Lower}+/u;
/** How far behind a passive its agent may stand, in UTF-16 code units. */
const agentReach = 80;

/** “is seen by {many} as a test”, “… by {doctors} as a test” */
function readVague({ text }: Block, { participle, end }: Agentless): Span | undefined {
  const words = / by ((?:many|most|several|some)\b.*|[a-z]+) as$/.exec(
    text.slice(participle.end, end),
  );
  if (words?.index !== 0 || !words[1]) return undefined;
  const start = participle.end + ' by '.length;
  return { start, end: start + words[1].length };
}

/** A group keeps its words, and gets one name. */
function nameVague(block: Block, span: Span, who: string): readonly ProseEdit[] | undefined {
  const isGroup = /s$| /.test(block.text.slice(span.start, span.end));
  if (!isGroup) return replaceWords(block, span, who);
  const { end } = span;
  const isAsked = who.startsWith('[');
  return isAsked ? [{ span: { start: end, end }, newText: ', including [NAME TK],' }] : undefined;
}
