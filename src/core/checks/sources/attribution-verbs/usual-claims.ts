import type { Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { createPartList, createWordList } from '../../../document/words/words.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import crimes from '../../../lexicons/claims/crimes.json' with { type: 'json' };
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isWithin, type Span } from '../../../span.ts';
import { glean } from '../../../story/reads/views.ts';
import { isPersonName } from '../../../facts/person-names.ts';
import { isBodyName } from '../../../story/cast/persons.ts';
import type { Story } from '../../../story/story.ts';
import type { SourceMention } from '../../../facts/sources.ts';
import { wordAt, type Token } from '../../../document/words/tokens.ts';
import { toWordSet } from '../../../english/word-classes.ts';

const deceivers = createWordList(findWordSet('deceivers'));
const deceit = createWordList(findWordSet('deceit'));
const settled = createWordList(crimes.settled);

/**
 * “Posing as a plumber, he claimed …”; “convicted of fraud, Holm had claimed …”: the copy itself says that it was not
 * true, so “claimed” is the word for it.
 */
export function isDeceit(
  block: Block,
  { tokens }: Sentence,
  { cue, content }: Attribution,
): boolean {
  if (cue.lemma !== 'claim' || block.text.slice(cue.start, cue.end) === 'claims') return false;
  if (tokens.some((token) => token.end <= cue.start && deceivers.has(token))) return true;
  if (!settled.isIn(block.listed) || !deceit.isIn(block.listed)) return false;
  // “was jailed after he claimed fraud”
  return block.tokens.some(
    (token) => deceit.has(token) && !content.some((each) => isWithin(token, each)),
  );
}

/** “the six firms {admitted as members}”, let in; not “admitted as a group that”. */
export function isLettingIn({ tokens }: Sentence, { lemma, end }: Attribution['cue']): boolean {
  if (lemma !== 'admit') return false;
  const rest = tokens.filter(({ start }) => start >= end).slice(0, nearby);
  return /^(?:as|into)$/.test(wordAt(rest, 0)) && !rest.some(({ lower }) => lower === 'that');
}

/** How far behind “admitted as” a clause may start, in tokens. */
const nearby = 6;

const pleading = findWordSet('pleadings');
const recorded = toWordSet('footage recorded recording recordings tape taped tapes video videos');

/** “the valley, which both countries claim, lies to the north”: what they lay claim to, and nothing that they say. */
export function isLaidClaim({ tokens }: Sentence, { source, cue }: Attribution): boolean {
  if (cue.lemma !== 'claim') return false;
  const before = tokens.findLast((token) => token.end <= source.start);
  const next = tokens.find((token) => token.start >= cue.end);
  return /^(?:that|which)$/.test(before?.lower ?? '') && (!next || next.kind === 'punctuation');
}

/** Where a claim is called one by every desk: in a pleading, of makers, of what nobody checked. */
export function isUsualClaim(
  tokens: readonly Token[],
  source: SourceMention,
  cue: Attribution['cue'],
): boolean {
  if (isOnFile(tokens, cue.lemma)) return true;
  return cue.lemma === 'claim' && (isOfAdvertising(source) || isInfinitive(tokens, cue));
}

/** “sued, claiming …”, “boasted on tape”: a pleading is a claim, and what was recorded anybody can hear. */
function isOnFile(tokens: readonly Token[], lemma: string): boolean {
  const file = /^(?:boast|brag)$/.test(lemma) ? recorded : pleading;
  return /^(?:boast|brag|claim)$/.test(lemma) && tokens.some((token) => file.has(token.lower));
}

/** “The Conservatives claimed”, “Islamabad claims”: a party to a dispute, and its case; of a person it is a doubt. */
export function isOfParty(
  tokens: readonly Token[],
  { kind, name, text, ...span }: SourceMention,
): boolean {
  if (kind === 'document' || /^[Tt]he \p{Upper}\S+s$/u.test(text)) return true;
  if (kind !== 'named' || name !== undefined) return false;
  const words = tokens.filter((token) => isWithin(token, span));
  return isBodyName(text) || !isPersonName(words);
}

const suits = createPartList(['lawsuit', 'plaintiff', 'suit']);
const none: readonly never[] = [];

/** “The bank filed suit. / It also claimed …”: what parties say of a suit that is told just above is their case. */
export function isPleadedAbove({ document: { blocks } }: Story, index: number): boolean {
  return [blocks[index - 1], blocks[index]].some((block) => glean(block, findFiling).length > 0);
}

/** Where a block tells that somebody went to court. */
function findFiling({ listed, text }: Block): readonly true[] {
  return suits.isIn(listed) && filing.test(text) ? [true] : none;
}

const filing =
  /\b(?:bring|brought|filed|files|filing)\b[^.]{0,20}\b(?:law)?suits?\b|\b(?:law)?suits? (?:alleg|claim|fil|sa(?:ys|id)\b)|\bplaintiffs?\b/;

/** “claims to have copied the files”: a boast that nobody checked, as desks print it. */
function isInfinitive(tokens: readonly Token[], { end }: Span): boolean {
  const next = tokens.findIndex(({ start }) => start >= end);
  const at = /^(?:also|never|not)$/.test(wordAt(tokens, next)) ? next + 1 : next;
  return wordAt(tokens, at) === 'to';
}

/** “The label claimed that”: what makers say of their wares is a claim in law. */
function isOfAdvertising({ text }: SourceMention): boolean {
  return /\b(?:ad|ads|advert|adverts|advertisements?|commercials?|labels?|packaging)\b/i.test(text);
}
