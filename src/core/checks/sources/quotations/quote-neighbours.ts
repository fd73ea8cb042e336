import { findSentenceAt, type Block } from '../../../document/block.ts';
import type { Sentence } from '../../../document/sentences/sentences.ts';
import { isCapitalised, textAt, wordAt, type Token } from '../../../document/words/tokens.ts';
import type { Attribution } from '../../../facts/attributions.ts';
import type { Quotation } from '../../../facts/quotations.ts';
import { findReportingVerb } from '../../../facts/attributions/reporting.ts';
import { isBearer } from '../../../facts/attributions/bearers.ts';
import { isInPassive } from '../../../english/passive.ts';
import { isPastForm } from '../../../english/past-forms.ts';
import { findSubject } from '../../../english/subjects.ts';
import { prepositions } from '../../../english/word-classes.ts';
import { hasVerb, isFiniteVerb } from '../../../english/verbs.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import { isBody } from '../../../story/sentences.ts';
import { isOfOthers } from '../../../story/owners/other-voices.ts';
import type { Story } from '../../../story/story.ts';
import { isSpokenAtLength } from './long-tags.ts';
import { isClosedBelow, isEndedBySpeaker, isOnward, isReopened } from './running-quotations.ts';
import { isSignature, isWritten, paper } from './credits.ts';
import { isHumanSubject } from '../../../facts/attributions/subject-source.ts';

/** Whether a reader knows who speaks a quotation of block `index`, or has been asked already. */
export function hasSpeaker(
  block: Block,
  index: number,
  story: Story,
  quotation: Quotation,
): boolean {
  const speaker = story.speakerOf(index, quotation);
  if (speaker) {
    const { source } = speaker.attribution;
    return source.kind !== 'vague' || source.vague?.group !== 'evidence' || speaker.via !== 'own';
  }
  return besides.some((isSpoken) => isSpoken(block, index, story, quotation));
}

type Test = (block: Block, index: number, story: Story, quotation: Quotation) => boolean;

/** What tells a reader who speaks, where no attribution does. */
const besides: readonly Test[] = [
  isLabelled,
  isSigned,
  ({ text }, _index, _story, { end }) => agent.test(text.slice(end, end + 20)),
  ({ text }, _index, _story, { end }) => paper.test(text.slice(end, end + 80)),
  ({ text }, _index, _story, { start }) => isWritten(text, start),
  isOfSpeakerBefore,
  isOnward,
  isCreditedBelow,
  isClosedBelow,
  isEndedBySpeaker,
  (block, _index, _story, quotation) => isLedIn(block, quotation),
  (block, _index, _story, quotation) => isSaidOf(block, quotation),
  (block, _index, _story, quotation) => isAnswer(block, quotation),
  (block, _index, _story, quotation) => isSpokenBeside(block, quotation),
  (block, _index, _story, quotation) => isFollowedBySpeaker(block, quotation),
  (block, _index, _story, quotation) => isFollowedByDescribed(block, quotation),
  isNearSpeech,
  isReopened,
];

/** “branded “a blot on the quay” by residents”; not “by Monday”, “by 2030” */
const agent = /^ by (?![A-Z][a-z]+day\b|then\b|\d)\S/;

/** “RUIZ: “…””, “Ruiz — “…””, “As the magazine put it, “…”” */
function isLabelled({ text }: Block, _index: number, _story: Story, { start }: Quotation): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return /[\p{Alpha}\d)]\s*(?::|--|[—–])\s*$|\b(?:put|had) it,\s*$/u.test(before);
}

/** “The email began, “…””, “…, asking, “…””, “she told me, “…””, “He wanted to know, “…””: a verb and a comma. */
function isLedIn(block: Block, { start }: Quotation): boolean {
  const { tokens } = findSentenceAt(block, start) ?? { tokens: [] };
  const at = tokens.findIndex((token) => token.end > start);
  if (tokens.slice(0, Math.max(at, 0)).some(({ lower }) => lower === 'saying')) return true;
  if (isOpenedBySpeaker(tokens, at)) return true;
  const last = wordAt(tokens, at - 2);
  const verb = tokens[/^(?:me|us|him|her|them)$/.test(last) ? at - 3 : at - 2];
  if (!verb || textAt(tokens, at - 1) !== ',') return false;
  if (last === 'know' || verb.lower.endsWith('ing') || isFiniteVerb(verb)) return true;
  // “Lund muses, “…””
  return isPresent(verb, tokens[at - 1]) && isBearer(tokens, at - 3);
}

/** “Moll said about the plan to close the pier, “…””: somebody says something of a thing, and says it behind the comma. */
function isSaidOf(block: Block, { start }: Quotation): boolean {
  const { tokens } = findSentenceAt(block, start) ?? { tokens: [] };
  const at = tokens.findIndex((token) => token.end > start);
  if (textAt(tokens, at - 1) !== ',') return false;
  return tokens.slice(0, at).some((_, i) => {
    if (!prepositions.has(wordAt(tokens, i + 1)) && wordAt(tokens, i + 1) !== 'regarding')
      return false;
    const isSaying = findReportingVerb(tokens, i)?.verb.takes === 'clause';
    const subject = isSaying ? findSubject(tokens, i) : undefined;
    return subject !== undefined && isHumanSubject(block, tokens, subject);
  });
}

const opening = findWordSet('opening-tags');

/** “Remarked port scientist Ana Ruiz, “…””: the verb opens the sentence. */
function isOpenedBySpeaker(tokens: readonly Token[], at: number): boolean {
  return (
    opening.has(wordAt(tokens, 0)) &&
    textAt(tokens, at - 1) === ',' &&
    isCapitalised(tokens[at - 2])
  );
}

/** “It rained.” ― Lena Ortiz: a paragraph of quoted words, and the name of whoever wrote them at its end. */
function isSigned({ text }: Block): boolean {
  const end = text.slice(-maxCredit);
  return /^\s*[“"‘']/.test(text) && /[—–―]|-/.test(end) && signature.test(end);
}

const signature = /[”"’']\s*(?:[—–―]|--?)\s*\p{Upper}[^“”".]{1,80}$/u;

/** Longest line that is read as the name under a quotation, in UTF-16 code units. */
const maxCredit = 160;

/** A quotation by itself, and under it the name and office of whoever said it. */
function isCreditedBelow(
  block: Block,
  index: number,
  { document }: Story,
  { start, end }: Quotation,
): boolean {
  const isAlone = block.text.slice(0, start).trim() === '' && block.text.slice(end).trim() === '';
  const below = isAlone ? document.blocks[index + 1]?.block : undefined;
  if (!below || below.text.length > maxCredit || !isBody(below)) return false;
  return isSignature(below);
}

/** A quotation that opens a paragraph, behind one in which a single person is quoted: that person goes on. */
function isOfSpeakerBefore(
  block: Block,
  index: number,
  { document }: Story,
  { start }: Quotation,
): boolean {
  const before = document.blocks[index - 1]?.block;
  if (!before || !isBody(before) || block.text.slice(0, start).trim() !== '') return false;
  const last = before.facts.quotations.at(-1);
  // “…,” Ruiz reflected.
  if (last && isFollowedBySpeaker(before, last)) return true;
  if (work.test(before.text)) return true;
  const speakers = before.facts.attributions.filter(
    ({ contentKind, source }) => contentKind === 'quotation' && source.kind !== 'none',
  );
  return new Set(speakers.map(({ source }) => source.text)).size === 1;
}

/** ““He fed the birds,” the biography, “Prodigal,” concludes.”: the book goes on. */
const work =
  /^[“"][^”"]+,[”"] (?:the|his|her|its|their) (?:\p{Lower}+ ){0,2}?(?:biography|book|diary|essay|history|letter|memoir|memo|paper|report|study)\b/u;

/** How far behind a quotation the verb of its speaker may stand, in tokens. */
const reach = 8;

/** “…,” Ruiz fumed: somebody does something behind the comma, whatever verb it is. */
function isFollowedBySpeaker(block: Block, { inner, end }: Quotation): boolean {
  if (!/[,?!]$/.test(block.text.slice(inner.start, inner.end).trimEnd())) return false;
  // “…,” NOW President Terry O’Neill said: behind a comma a capital opens a name.
  if (/^,[”"’'] \p{Upper}/u.test(block.text.slice(end - 2, end + 2))) return true;
  const sentence = findSentenceAt(block, end + 1);
  const tokens = (sentence?.tokens ?? []).filter((token) => token.start >= end).slice(0, reach);
  if (isInverted(block, tokens) || isOwnedBehind(tokens)) return true;
  const verb = tokens.findIndex(
    (token, i) => i > 0 && (isFiniteVerb(token) || isPresent(token, tokens[i + 1])),
  );
  const subject = verb > 0 ? findSubject(tokens, verb) : undefined;
  if (subject?.first === 0 && isHumanSubject(block, tokens, subject)) return true;
  return sentence !== undefined && isSpokenAtLength(sentence.tokens, tokens[0]);
}

/** “…,” was the view of one swimmer; “…,” is how Cole put it; “…,” came the cry from the back; “…,” goes the song. */
function isOwnedBehind([verb, next]: readonly Token[]): boolean {
  return (
    /^(?:is|was|came|comes|goes|went)$/.test(verb?.lower ?? '') &&
    /^(?:the|his|her|how|one)$/.test(next?.lower ?? '')
  );
}

/** “…,” fumed Ada Moll; “…,” reflected the coach; “…,” ran one banner: the verb stands first. */
function isInverted(block: Block, tokens: readonly Token[]): boolean {
  const [verb] = tokens;
  if (verb && isFiniteVerb(verb) && isCapitalised(tokens[1])) return true;
  if (!verb || !(isPastForm(verb) || /^(?:reads?|runs?)$/.test(verb.lower))) return false;
  const stop = tokens.findIndex(
    ({ kind, lower }, i) => i > 1 && (kind === 'punctuation' || prepositions.has(lower)),
  );
  const last = (stop < 0 ? tokens.length : stop) - 1;
  if (last < 1) return false;
  return isBearer(tokens, last) || isHumanSubject(block, tokens, { first: 1, last });
}

/** “…,” a clerk who works at the port, who asked not to be named, told the Gazette: what is said of the speaker is long. */
function isFollowedByDescribed(block: Block, { end }: Quotation): boolean {
  const { tokens: all } = findSentenceAt(block, end + 1) ?? { tokens: [] };
  const tokens = all.filter((token) => token.start >= end);
  const who = tokens.findIndex(({ lower }) => lower === 'who');
  if (who < 1 || who > maxTitle) return false;
  const last = textAt(tokens, who - 1) === ',' ? who - 2 : who - 1;
  const isHuman = last >= 0 && isHumanSubject(block, tokens, { first: 0, last });
  return isHuman && tokens.some(({ lower }, i) => i > who + 1 && /^(?:said|told)$/.test(lower));
}

/** Most tokens of a speaker’s name and office in front of “who”. */
const maxTitle = 14;

/** “…!” the congressman [demands].” */
function isPresent({ text }: Token, next: Token | undefined): boolean {
  return /^[a-z]+[^s]s$/.test(text) && (next === undefined || next.kind === 'punctuation');
}

/** “Senator Ernst of Iowa? “A terrific person.””: the copy asks, and somebody whom it has named answers. */
function isAnswer({ text }: Block, { start }: Quotation): boolean {
  return /\?\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

/** How far before a quotation the verb of its own sentence may stand, in tokens. */
const verbReach = 5;
const speaking = new Set(['clause', 'object', 'words']);

/** “She tweeted on Friday “…””, ““…!” she demands. “…””: words beside it in the paragraph have its speaker. */
function isSpokenBeside(block: Block, quotation: Quotation): boolean {
  const { quotations } = block.facts;
  const before = quotations[quotations.indexOf(quotation) - 1];
  if (before && isFollowedBySpeaker(block, before)) return true;
  const tokens = findSentenceAt(block, quotation.start)?.tokens ?? [];
  const near = tokens.filter(({ end }) => end <= quotation.start).slice(-verbReach);
  return near.some(
    (_, i) =>
      i > 0 && !isTermed(near, i) && speaking.has(findReportingVerb(near, i)?.verb.takes ?? ''),
  );
}

/** “was widely {condemned} as “…””: somebody speaks, and nobody knows who. */
function isTermed(tokens: readonly Token[], i: number): boolean {
  return wordAt(tokens, i + 1) === 'as' && isInPassive(tokens, i);
}

/** The sentence before or after has someone speak: near enough for a reader. */
function isNearSpeech(block: Block, index: number, story: Story, quotation: Quotation): boolean {
  const first = story.sentenceAt(index, quotation.start);
  const last = story.sentenceAt(index, quotation.end - 1) ?? first;
  if (!first || !last) return true;
  const quoted = block.text.slice(quotation.start, quotation.end);
  const near = [story.sentences[first.position - 1], story.sentences[last.position + 1]];
  const isOwnParagraph =
    block.facts.quotations[0] === quotation && block.sentences[0]?.start === quotation.start;
  return near.some((each) => {
    if (!each || (each.block !== index && !isOwnParagraph)) return false;
    const own = story.document.blocks[each.block]?.block ?? block;
    if (each.position < first.position && isOfOthers(each.attributions, quoted)) return false;
    return (
      each.attributions.some(isSpeaking) ||
      hasSpeechVerb(own, each.sentence) ||
      (each.position > last.position && isAboutQuotation(own, each.sentence))
    );
  });
}

const words = 'quote|quotation|words?|remarks?|comments?|line|statement|message';
const aboutQuotation = new RegExp(
  `^(?:so sa(?:id|ys) |(?:that|this|the|those|these) (?:(?:was|were|is|are) the )?(?:${words})\\b.{0,40} (?:by|from|of)\\b)`,
  'i',
);

/** “That quote from Holt appeared in May”: the next sentence looks back at the words. */
function isAboutQuotation({ text }: Block, { start, end }: Sentence): boolean {
  return aboutQuotation.test(text.slice(start, Math.min(end, start + 80)));
}

function isSpeaking({ source, contentKind }: Attribution): boolean {
  return source.kind !== 'none' && contentKind !== 'noun-phrase';
}

const expressing = findWordSet('expressing');

/** “Byrne agreed.”, “Byrne voiced her doubts.” A verb of saying without anything said: that comes in the quotation. */
function hasSpeechVerb(block: Block, { tokens }: Sentence): boolean {
  return tokens.some((_, i) => {
    const verb = findReportingVerb(tokens, i)?.verb;
    const isSaying =
      verb?.takes === 'clause' ||
      (verb?.lemma === 'tell' && isToldOnly(tokens, i)) ||
      expressing.has(wordAt(tokens, i));
    const subject = isSaying ? findSubject(tokens, i) : undefined;
    return subject !== undefined && isHumanSubject(block, tokens, subject);
  });
}

/** “Byrne told the Daily Harbor.”: somebody is told, and nothing of what. */
function isToldOnly(tokens: readonly Token[], verb: number): boolean {
  const behind = tokens.slice(verb + 1);
  return isCapitalised(behind.find(({ lower }) => lower !== 'the')) && !hasVerb(behind);
}
