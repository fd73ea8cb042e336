import type { Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { findSubject, type TokenRun } from '../../english/subjects.ts';
import { conjunctions, determiners, toWordSet } from '../../english/word-classes.ts';
import { isJoiner } from '../../english/word-shapes.ts';
import { isHead } from '../../repair/cuts/coordination.ts';
import { deleteWords } from '../../repair/cuts/delete-words.ts';
import { insertAfter } from '../../repair/insert-words.ts';
import { recastSentence } from '../../repair/rewrites/recast-sentence.ts';
import { hasVerb, opensWithVerb } from '../../english/verbs.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { findClauseCut, findSentenceCut } from '../sentence-fixes.ts';
import { isHumanSubject } from '../../facts/attributions/subject-source.ts';
import { maxFixes, toSuggestions } from '../../repair/suggestion.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import type { Reaction } from '../../checks/voice/reaction.ts';

/** Cuts a reaction that says nothing else, or asks whose it is. */
export function findReactionFixes(
  block: Block,
  sentence: Sentence,
  reaction: Reaction,
): readonly ProseFix[] {
  const edits = insertBehindNoun(block, reaction) ?? insertOwner(block, sentence, reaction);
  const owner = toSuggestions('Ask whose it is', edits);
  const clause = findClauseCut(block, sentence, reaction);
  if (clause.length > 0 && !isOfWhat(sentence, reaction))
    return isAboutWhat(block, sentence, reaction) ? [...owner, ...clause] : [...clause, ...owner];
  const modifier = toSuggestions('Delete the words', deleteModifier(block, sentence, reaction));
  // “Calls are growing for the fair to move”: what is called for is news.
  const whole =
    reaction.noun === 'calls' ||
    hung.test(block.text.slice(reaction.start, reaction.end)) ||
    isOfPerson(block, sentence, reaction) ||
    isJoined(sentence, reaction) ||
    isReasoned(block, sentence, reaction)
      ? []
      : findSentenceCut(block, sentence, reaction);
  const recast = findRecast(block, sentence, reaction);
  const isAsked =
    scrutiny.test(block.text.slice(reaction.start, reaction.end)) ||
    isAboutWhat(block, sentence, reaction);
  const asked = isAsked ? [...owner, ...whole] : [...whole, ...owner];
  return [...modifier, ...recast, ...asked].slice(0, maxFixes);
}

/** “The bank closed on Monday {amid growing concern}”: the sentence has its own news. */
const hung =
  /^(?:an?|the|after|amid|beset|clouded|despite|dogged|following|haunted|mired|overshadowed|plagued|shrouded|(?:brush|dismiss|downplay|play|reject|shrug|wave)[a-z]*) /i;

/** “which raised concerns {about the safety of the mill}”, “who was under pressure {to act}”: what they are about, aim at or come of is news. */
function isAboutWhat({ text }: Block, sentence: Sentence, { end }: Reaction): boolean {
  return /^ (?:about|after|as to|because|before|concerning|following|for|of|on|over|regarding|since|that|to)\b/.test(
    text.slice(end, sentence.end),
  );
}

/** “two patients, whose deaths on the ward have raised concern”: what people react to is news. */
function isOfWhat({ tokens }: Sentence, { start }: Reaction): boolean {
  const before = tokens.filter((token) => token.end <= start);
  return before.slice(-reachOfWhose).some(({ lower }) => lower === 'whose');
}

/** How many words there may be from “whose” to the reaction. */
const reachOfWhose = 12;

/** “…drew criticism for its narrow rules, its late start and its price”: the reasons are news. */
function isReasoned({ text }: Block, sentence: Sentence, { end }: Reaction): boolean {
  return reasons.test(text.slice(end, sentence.end));
}

const reasons = /,|:|\d|\b(?:because|due to|for|including|such as)\b/;

/** “The guild wants a pilot and {rumors have swirled} around Ruiz”: what stands before it has its own news. */
function isJoined({ tokens }: Sentence, { start }: Reaction): boolean {
  const first = tokens.findIndex((token) => token.start >= start);
  return first > 1 && isJoiner(tokens[first - 1]);
}

/** “She faced questions about the campaign”: what happened to somebody is news. */
function isOfPerson(block: Block, { tokens }: Sentence, { start }: Reaction): boolean {
  const subject = findSubject(
    tokens,
    tokens.findIndex((token) => token.start >= start),
  );
  return subject !== undefined && isHumanSubject(block, tokens, subject);
}

const scrutiny = /^under \S+ (?:scrutiny|criticism)$/i;

/** “the district, already {under heightened scrutiny}”: what is only hung on to a noun can go. */
function deleteModifier(
  block: Block,
  { tokens }: Sentence,
  { start, end }: Reaction,
): readonly ProseEdit[] | undefined {
  if (!scrutiny.test(block.text.slice(start, end))) return undefined;
  const first = tokens.findIndex((token) => token.start >= start);
  const adverb = /^(?:already|now|still|long)$/.test(wordAt(tokens, first - 1)) ? 1 : 0;
  const noun = tokens[first - 1 - adverb];
  const isHung = noun?.kind === 'word' && !stative.has(noun.lower) && !hasVerb([noun]);
  const opening = tokens[first - adverb];
  if (!isHung || !opening) return undefined;
  return deleteWords(block, { start: opening.start, end }, 'phrase');
}

const stative = toWordSet(
  'is are was were be been being come comes came remain remains remained fall falls fell now and or',
);

const spoken = findWordSet('spoken-reactions');

const fronting = /^(\w+) (?:about|at|for|over|to) /i;

/** “Calls {from [NAME TK]} for her resignation have grown” */
function insertBehindNoun(
  block: Block,
  { start, end, isStanding = false }: Reaction,
): readonly ProseEdit[] | undefined {
  const noun = isStanding ? fronting.exec(block.text.slice(start, end))?.[1] : undefined;
  if (noun === undefined) return undefined;
  const whose = spoken.has(noun.toLowerCase()) ? 'from [NAME TK]' : 'among [WHO TK]';
  return insertAfter(block, { start, end: start + noun.length }, whose);
}

/** “sparked outrage {among [WHO TK]}”, “drew criticism {from [NAME TK]}”. */
function insertOwner(
  block: Block,
  { tokens }: Sentence,
  { start, end, noun, isStanding }: Reaction,
): readonly ProseEdit[] | undefined {
  const words = block.text.slice(start, end);
  if (scrutiny.test(words)) return insertAfter(block, { start, end }, 'by [WHO TK]');
  if (isStanding && /^\w+ (?:(?:are|have|has|had|is|was|were) )?(?:surround|swirl)/i.test(words))
    return undefined;
  // “faced a number of controversies”: nobody has them.
  if (noun.startsWith('controvers')) return undefined;
  const rest = tokens.filter((token) => token.start >= end);
  // “drew criticism {from those} who say”: a name would stand beside them.
  if (/^(?:among|by|from)$/.test(wordAt(rest, 0)) || isReactionUnfinished(rest)) return undefined;
  // “Questions remain {among [WHO TK]}”: nobody is asking them just then.
  const isLeft = isStanding && /^\w+ (?:remain|persist|linger)/i.test(words);
  const owner = isLeft ? 'among [WHO TK]' : toOwner(words, noun, rest);
  // “raised fears (that) the county risked a recession”
  const next = wordAt(rest, 0);
  const isClause = next !== 'that' && determiners.has(next) && hasVerb(rest);
  return insertAfter(block, { start, end }, isClause ? `${owner} that` : owner);
}

/** Questions are raised in people and drawn from them; “doubts were voiced {by [NAME TK]}”, “criticism {by [NAME TK]} of the mayor”. */
function toOwner(words: string, noun: string, rest: readonly Token[]): string {
  const isOfSomebody = noun === 'criticism' && wordAt(rest, 0) === 'of';
  if (isOfSomebody || passive.test(words) || /\b(?:greeted|received) with /i.test(words))
    return 'by [NAME TK]';
  const isFrom = spoken.has(noun) && !/\brais(?:e[sd]?|ing)\b/i.test(words);
  return isFrom ? 'from [NAME TK]' : 'among [WHO TK]';
}

const passive = /^(?!there ).* (?:is|are|was|were|been|being)(?: also)? (?:\w+ed|made)$/i;

/** “sparked anger and grief”, “raised the alarm bells”: an owner here would cut the words in two. */
function isReactionUnfinished(rest: readonly Token[]): boolean {
  const next = wordAt(rest, 0);
  // “raises a harder question: who will pay?”
  if (next === ':') return true;
  if (/^(?:concerning|regarding)$/.test(next)) return false;
  if (/^(?:with|as|or|than)$/.test(next)) return true;
  if (next === 'and') return !opensWithVerb(rest.slice(1));
  return rest[0]?.kind === 'word' && isHead(rest, 0) && !opensWithVerb(rest);
}

/** The same fact with somebody in it. */
function findRecast(block: Block, sentence: Sentence, reaction: Reaction): ProseFix[] {
  const { isStanding = false } = reaction;
  const title = isStanding ? 'Ask who says so' : 'Name who raised it';
  const words = isStanding
    ? recastStanding(block, sentence, reaction)
    : recastRaised(block, sentence, reaction);
  return words ? toSuggestions(title, recastSentence(block, sentence.index, words)) : [];
}

/** “Fears are growing that the dam could fail.” → “The dam could fail, [SOURCE TK] said.” */
function recastStanding(
  { text }: Block,
  sentence: Sentence,
  { start, end, noun }: Reaction,
): string | undefined {
  if (start !== sentence.start || !/^(?:fear|concern|worr|speculation)/.test(noun))
    return undefined;
  const clause = /^ that (\S[^“”"]*)\.$/.exec(text.slice(end, sentence.end))?.[1];
  // What is feared is not said to be so: “the dam will fail” is what could happen.
  const open = clause?.replace(/\bwill\b/, 'could');
  return open && /\b(?:could|may|might)\b/.test(open) ? `${open}, [SOURCE TK] said` : undefined;
}

const verbs: readonly (readonly [RegExp, string])[] = [
  [/^questions?$/, 'questioned'],
  [/^(?:concern|fear|worry|worries|unease|alarm|anxiety)s?$/, 'expressed concern about'],
  [/^doubts?$/, 'expressed doubt about'],
];

/** “The move has raised questions about the mayor’s judgment.” → “[NAME TK] questioned … after the move.” */
function recastRaised(
  block: Block,
  { tokens }: Sentence,
  { start, end, noun }: Reaction,
): string | undefined {
  const first = tokens.findIndex((token) => token.start >= start);
  const subject = findSubject(tokens, first);
  const last = tokens.findLastIndex(({ kind }) => kind !== 'punctuation');
  const cause = subject && toCause(block, tokens, subject);
  // “The leak, reported by the guard, raised concerns”: who reported it would be lost.
  if (!cause || tokens.slice(subject.last + 1, first).some(({ text }) => text === ',')) {
    return undefined;
  }
  if (textFrom(block, tokens, last + 1) !== '.') return undefined;
  const rest = tokens.slice(0, last + 1).filter((token) => token.start >= end);
  if (noun === 'criticism') return rest.length === 0 ? `[NAME TK] criticized ${cause}` : undefined;
  const verb = verbs.find(([pattern]) => pattern.test(noun))?.[1];
  // “caused concern on the islands”: that is where, and not about what.
  if (wordAt(rest, 0) === 'on' && noun !== 'questions') return undefined;
  const object = toObject(block, rest);
  return verb && object && `[NAME TK] ${verb} ${object} after ${cause}`;
}

function textFrom({ text }: Block, tokens: readonly Token[], from: number): string {
  return tokens
    .slice(from)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

/** Longest subject that reads well behind “after”, in words. */
const maxCause = 6;

/** “The move” → “the move”, if the sentence starts with it. */
function toCause(
  { text }: Block,
  tokens: readonly Token[],
  { first, last }: TokenRun,
): string | undefined {
  const [head, tail] = [tokens[first], tokens[last]];
  if (first !== 0 || last >= maxCause || !head || !tail) return undefined;
  if (!determiners.has(head.lower) || last === 0) return undefined;
  const words = text.slice(head.start, tail.end);
  return /[,“”"(]/.test(words) ? undefined : words.charAt(0).toLowerCase() + words.slice(1);
}

/** Longest object that still leaves “after the move” in reach of its verb, in words. */
const maxObject = 10;

/** “about the mayor’s judgment” → “the mayor’s judgment”: a noun phrase and nothing more. */
function toObject({ text }: Block, tokens: readonly Token[]): string | undefined {
  const [preposition, head, ...others] = tokens;
  const tail = tokens.at(-1);
  if (!preposition || !head || !tail || tokens.length > maxObject) return undefined;
  if (!/^(?:about|over|on|regarding)$/.test(preposition.lower)) return undefined;
  const isClause = [head, ...others].some(
    ({ kind, lower }) =>
      kind === 'punctuation' || (lower !== 'and' && conjunctions.has(lower)) || lower === 'how',
  );
  return isClause || hasVerb(tokens) ? undefined : text.slice(head.start, tail.end);
}
