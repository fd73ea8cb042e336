import type { Document } from '../../document/document.ts';
import { months } from '../../english/calendar-names.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import { wordAt, type Token } from '../../document/words/tokens.ts';
import { createWordList } from '../../document/words/words.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isIntention } from '../../facts/attributions/intentions.ts';
import { isSignature } from '../../facts/attributions/signatures.ts';
import numberWords from '../../lexicons/figures/numbers.json' with { type: 'json' };
import { readSource, type SourceKind } from '../../facts/sources.ts';
import { isDocumentWord } from '../../english/noun-kinds.ts';
import { beForms, prepositions, toWordSet } from '../../english/word-classes.ts';
import { type StorySentence, toSentenceText } from '../sentences.ts';

/** How an attribution reaches a sentence that has none of its own. */
export interface Carry {
  readonly direction: 'forward' | 'backward';
  /** The sentence that names the source. */
  readonly from: StorySentence;
  readonly attribution: Attribution;
  readonly isSameParagraph: boolean;
}

const carriers = new Set<SourceKind>(['named', 'role', 'document', 'pronoun']);

/** The attribution of a sentence that others may lean on: not that of somebody who “could not comment”. */
export function findCarrier(
  { attributions, sentence }: StorySentence,
  isMeant?: (attribution: Attribution) => boolean,
): Attribution | undefined {
  if (attributions.length === 0) return undefined;
  if (attributions.length === 1 && comment.isIn(sentence) && isRefusal(sentence)) return undefined;
  return attributions.findLast(
    (each) =>
      carriers.has(each.source.kind) &&
      !isIntention(each.cue.lemma) &&
      !isSignature(each) &&
      (isMeant === undefined || isMeant(each)),
  );
}

const comment = createWordList(['comment', 'commenting']);
const refusing = createWordList(['no', 'not', 'declined', 'refused', 'unable']);

/** “She said that she {could not comment} on the case.” */
function isRefusal({ tokens }: Sentence): boolean {
  const at = tokens.findIndex((token) => comment.has(token));
  return tokens.slice(Math.max(0, at - 3), at).some((token) => refusing.has(token));
}

/** How many sentences an attribution is carried forward. */
const maxReach = 3;

/** Where the source of a sentence without one comes from, if from anywhere (the rule book, section 0.4). */
export function findCarry(
  document: Document,
  sentences: readonly StorySentence[],
  position: number,
): Carry | undefined {
  return findForward(document, sentences, position) ?? findBackward(document, sentences, position);
}

function findForward(
  document: Document,
  sentences: readonly StorySentence[],
  position: number,
): Carry | undefined {
  const own = sentences[position];
  if (!own) return undefined;
  let next = own;
  let paragraphs = 0;
  while (position - next.position < maxReach && !isReset(document, next)) {
    const from = sentences[next.position - 1];
    if (!from) return undefined;
    if (next.paragraph !== from.paragraph) paragraphs++;
    if (paragraphs > (own.isAlone && from.isAlone ? 2 : 1)) return undefined;
    const attribution = findCarrier(from);
    if (attribution)
      return reach(document, sentences, own, {
        from,
        attribution,
        isSameParagraph: paragraphs === 0,
      });
    if (from.attributions.length > 0 && isOfGroup(from, own)) return undefined;
    next = from;
  }
  return undefined;
}

/** “Campaigners said … {They} have …”: what they do is not for whoever spoke before them. */
function isOfGroup({ attributions }: StorySentence, { sentence }: StorySentence): boolean {
  const last = attributions.at(-1);
  return last?.source.kind === 'vague' && groupPronouns.has(wordAt(sentence.tokens, 0));
}

const groupPronouns = toWordSet('they their');

/** The carry from a sentence with a source, if the later sentence links back to it. */
function reach(
  document: Document,
  sentences: readonly StorySentence[],
  own: StorySentence,
  carry: Omit<Carry, 'direction'>,
): Carry | undefined {
  const { from, attribution } = carry;
  const isReached =
    isLinked(sentences, from.position, own) || isLeadIn(document, from, own, attribution);
  return isReached ? { direction: 'forward', ...carry } : undefined;
}

const resetOpeners =
  /^(?:meanwhile|separately|elsewhere|in (?:a separate|another|other)|by contrast|on the other side|at the same time|last (?:year|month)|in the past|historically|since|until|for years|in recent (?:years|weeks))\b/i;
/** “In the eastern Halden region, …” */
const frontedPlace =
  /^[Ii]n (?:the )?(?:(?:north|south|east|west|centr)\p{Lower}+ |nearby |neighbou?ring )?\p{Upper}[A-Za-zÀ-ỿ’' -]{2,60},/u;
const monthName = new RegExp(`^in (?:${months.join('|')})\\b`, 'i');
const frontedDate =
  /^(?:on|in) (?:[a-zÀ-ỿ][a-zÀ-ỿ]+\.? \d{1,2}|\d{4})[^.]{0,20}, (?!he\b|she\b|they\b|it\b)/i;

/** Whether a new subject, place or date starts with this sentence, so that nothing is carried into it. */
export function isReset(
  document: Document,
  { block, sentence, isAfterBreak }: StorySentence,
): boolean {
  if (isAfterBreak) return true;
  const text = document.blocks[block]?.block.text.slice(sentence.start, sentence.start + 120) ?? '';
  if (resetOpeners.test(text)) return true;
  if (!/^(?:in|on) /i.test(text)) return false;
  return frontedDate.test(text) || (frontedPlace.test(text) && !monthName.test(text));
}

const cardinals: ReadonlySet<string> = new Set(Object.keys(numberWords.cardinals));
const linkPronouns = toWordSet(
  'he she they it his her their its this that these those both each others another also among most two all none',
);

/** Whether a sentence links back to what was said since the source spoke. */
function isLinked(sentences: readonly StorySentence[], j: number, own: StorySentence): boolean {
  if (takesUp(own.sentence.tokens) || isFurther(sentences[j], own)) return true;
  const { stems } = own;
  return sentences.slice(j, own.position).some(({ stems: earlier }) => {
    return [...stems].some((stem) => earlier.has(stem));
  });
}

/** How far into a sentence its “also” may stand, in tokens. */
const furtherReach = 7;

/** “They told the court of burning shops. Some carts were also torched.”: more of the same. */
function isFurther(from: StorySentence | undefined, own: StorySentence): boolean {
  if (from?.paragraph !== own.paragraph) return false;
  return own.sentence.tokens.slice(0, furtherReach).some(({ lower }) => lower === 'also');
}

/** “The lowest was Lund at 19%”: lowest of what, the sentence before has said. */
const elliptical = toWordSet(
  'biggest fewest fourth highest largest last latter least longest lowest next others remainder rest second shortest smallest third',
);

const openingLinks: ReadonlySet<string> = new Set(['by then', 'in addition']);

/** Whether a sentence opens with what takes up another: “She …”, “Of those, …”, “By then …”, “Two were …”. */
export function takesUp(tokens: readonly Token[]): boolean {
  const words = tokens
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .slice(0, 3);
  const [first, second, third] = [wordAt(words, 0), wordAt(words, 1), wordAt(words, 2)];
  if (linkPronouns.has(first) || openingLinks.has(`${first} ${second}`)) return true;
  if (first === 'a') return /^(?:further|second|third)$/.test(second);
  if (/^(?:of|among)$/.test(first)) return /^(?:those|them|the|these)$/.test(second);
  if (first === 'the' && elliptical.has(second)) return beForms.has(third);
  // “One of them …”, “Most of those …”
  if (second === 'of') return /^(?:those|them|these)$/.test(third);
  // “Four were children”
  const isNumber = words[0]?.kind === 'number' || cardinals.has(first);
  return isNumber && /^(?:others?|were|was|of|more|are|remained)$/.test(second);
}

/** “The ministry released its figures.”: what comes next is what the document says. */
export function isLeadIn(
  document: Document,
  from: StorySentence,
  own: StorySentence,
  { content, contentKind, cue }: Attribution,
): boolean {
  if (own.position - from.position !== 1 || contentKind !== 'noun-phrase') return false;
  if (!/^(?:publish|release|issue|post|file|update|give|present)$/.test(cue.lemma)) return false;
  const block = document.blocks[from.block]?.block;
  return (
    block?.tokens.some(
      (token) =>
        isDocumentWord(token.base) &&
        content.some(({ start, end }) => token.start >= start && token.end <= end),
    ) ?? false
  );
}

const anaphors =
  /\b(?:the (?:incident|attack|strike|crash|fire|blast|blaze|collision|earthquake|explosion|quake|shooting|wildfire|raid|announcement|decision|claim|allegation|accusation|toll|tally|(?:figures?|numbers?|total)(?! of\b)|statistics|information|details|account|news|findings?)|(?:the|these|those) (?:deaths|killings|injuries|arrests|losses) (?:was|were|have been|had been)|(?:these|those) (?:numbers|figures|claims|details|findings|deaths)|(?:this|that) (?:account|accusation|allegation|claim|count|figure|number|tally|toll|total))\b/i;

/** The source that a sentence names for what was just said: “The tally was published by the general staff.” */
export function findGiver(document: Document, from: StorySentence): Attribution | undefined {
  if (isReset(document, from) || !anaphors.test(toSentenceText(document, from))) return undefined;
  return findCarrier(from) ?? findNamedGiver(document, from);
}

/** A later sentence that names the source of what was just said: “The tally was published by the general staff.” */
function findBackward(
  document: Document,
  sentences: readonly StorySentence[],
  position: number,
): Carry | undefined {
  const own = sentences[position];
  if (!own) return undefined;
  for (const from of sentences.slice(position + 1, position + 3)) {
    if (isReset(document, from)) return undefined;
    const isSameParagraph = own.paragraph === from.paragraph;
    const carrier = isSameParagraph ? findCarrier(from) : findCarrier(from, isNoAside);
    const attribution = carrier ?? findNamedGiver(document, from);
    if (!attribution) continue;
    if (!leansBack(document, own, from)) continue;
    return {
      direction: 'backward',
      from,
      attribution,
      isSameParagraph,
    };
  }
  return undefined;
}

/** “Rita Olsen, {who believes} that …”, a paragraph later: what is told of somebody in passing, and no source. */
function isNoAside({ source }: Attribution): boolean {
  return !/^(?:that|which|who)$/i.test(source.text);
}

/** “confirmed the kidnapping”, “Confirming the arson”: whatever it was that happened. */
const confirming = /\bconfirm(?:ed|ing|s) (?:the|that)\b/i;

function leansBack(document: Document, own: StorySentence, from: StorySentence): boolean {
  const text = toSentenceText(document, from);
  if (anaphors.test(text) || confirming.test(text)) return true;
  const numbers = new Set(
    own.sentence.tokens.filter((token) => token.kind === 'number').map((token) => token.lower),
  );
  if (
    from.sentence.tokens.some(
      (token) => token.kind === 'number' && token.lower.length > 1 && numbers.has(token.lower),
    )
  )
    return true;
  return own.position === 0 && sharesEvent(own, from);
}

/** The first sentence of a story may leave its source to the second. */
function sharesEvent(own: StorySentence, from: StorySentence): boolean {
  const { stems } = own;
  let shared = 0;
  for (const stem of from.stems) if (stems.has(stem)) shared++;
  return shared >= 2;
}

const giver =
  /\b(?:(?:come|comes|came) from|gave|given by|(?:published|released|issued|posted|provided|supplied|compiled|documented|collected|made) (?:by|in)|(?:contained|detailed|laid out|made|outlined|recorded|set out) in|(?:laid out|put forward|relayed|reported) by|is in|are in|appears? in|was in)\b/;

/** “Those figures come from the county emergency office”: a source without a verb of saying. */
function findNamedGiver(document: Document, from: StorySentence): Attribution | undefined {
  const block = document.blocks[from.block]?.block;
  const { tokens, index } = from.sentence;
  const text = block?.text.slice(from.sentence.start, from.sentence.end) ?? '';
  const match = anaphors.exec(text) && giver.exec(text);
  if (!block || !match) return undefined;
  const start = from.sentence.start + match.index;
  const cue = { start, end: start + match[0].length, lemma: match[0] };
  const isGiving = match[0] === 'gave';
  const giving = tokens.filter((token) => (isGiving ? token.end <= start : token.start >= cue.end));
  const [first, last] = trimToPhrase(giving, isGiving);
  if (!first || !last) return undefined;
  const source = readSource(block, block.facts.names, first.index, last.index);
  return { source, cue, content: [], contentKind: 'noun-phrase', sentence: index };
}

/** “[the general staff] on Monday”: without what leads up to the noun phrase, and what comes after it. */
function trimToPhrase(tokens: readonly Token[], isSubject: boolean): [Token?, Token?] {
  const first = tokens.findIndex(
    (token) => token.kind === 'word' && !prepositions.has(token.lower),
  );
  if (first < 0) return [];
  const stop = isSubject
    ? -1
    : tokens.findIndex(
        (token, i) => i > first && (asideStarts.has(token.lower) || token.kind === 'punctuation'),
      );
  return [tokens[first], tokens[stop < 0 ? tokens.length - 1 : stop - 1]];
}

const asideStarts = toWordSet('on in to at during after before which who that with as');
