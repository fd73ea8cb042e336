import { findSentenceAt, type Block } from '../../document/block.ts';
import type { Sentence } from '../../document/sentences/sentences.ts';
import type { Attribution } from '../../facts/attributions.ts';
import { isCapitalised, wordAt, type Token } from '../../document/words/tokens.ts';
import { countQuotedWords, type Quotation } from '../../facts/quotations.ts';
import { isSpeechForm } from '../../english/speech-forms.ts';
import { isDocumentWord, isOrganisationWord } from '../../english/noun-kinds.ts';
import { beForms, determiners, prepositions, toWordSet } from '../../english/word-classes.ts';
import { findNearby } from '../../collections/nearby.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';
import { groupAttributions, type InSentence } from '../../facts/by-sentence.ts';
import { isMarkedSlot } from '../../checks/wording/marked-slots.ts';
import { findPretence, isOthersWord, lendsStanding } from '../../checks/wording/marked-words.ts';
import { isOwnTerm } from '../../checks/wording/own-terms.ts';
import { isAuthorsVoice } from '../../checks/voice/author-voice.ts';
import { isWithin, type Span } from '../../span.ts';
import { defineRule } from '../rule.ts';
import { findMarkFixes } from '../../fixes/wording/mark-fixes.ts';
import { findWordSet } from '../../lexicons/word-sets.ts';
import { roughCounts } from '../../english/small-numbers.ts';

export default defineRule({
  meta: {
    id: 'scare-quotes',
    summary: 'Say whose word it is, or take the quotation marks off.',
    category: 'attribution',
    defaultSeverity: 'information',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'alone',
    options: {},
    messages: { scare: 'Whose word is “{word}”? With no speaker the marks read as sarcasm.' },
    remedy: 'Whose word it is, or the word without the marks.',
    fine: 'for a term that the copy explains, a title, and a word that somebody in the sentence used',
    references: [
      { title: 'Copy-desk advice against one-word quotations' },
      { title: 'Wikipedia: words to watch (expressions of doubt)' },
    ],
  },
  needs: { block: 'body', fact: 'quotations', found: findMarked },
  *check({ block, index, story }) {
    for (const { sentence, found: quotation } of block.derive(findMarked)) {
      if (isSpoken(story, index, quotation) || isQuotedElsewhere(story, index, quotation)) continue;
      if (isOwnTerm(block, sentence, quotation) || isOfPretence(story, index)) continue;
      if (isInHeadline(story, toInner(block, quotation))) continue;
      yield {
        span: { start: quotation.start, end: quotation.end },
        messageId: 'scare',
        data: { word: toInner(block, quotation) },
        fixes: findMarkFixes(block, sentence, quotation),
        ...((isAuthorsVoice(story, index) || !isSneer(block, sentence, quotation)) && {
          severity: 'hint',
        }),
      };
    }
  },
});

/** “her “independent” audit”, “the “experts””: the marks take something away; of other words they only say that it is called so. */
function isSneer(block: Block, sentence: Sentence, quotation: Quotation): boolean {
  if (isLabel(block, sentence, quotation)) return false;
  const words = sentence.tokens.filter((token) => isWithin(token, quotation));
  return words.some(lendsStanding);
}

/** A new thing by the name of its makers, “a lock, a “dead bolt” that …”, a kind of people, what a foreign name means, and an item of a list of links. */
function isLabel(block: Block, { tokens }: Sentence, quotation: Quotation): boolean {
  if (block.kind === 'list-item') return true;
  const inner = toInner(block, quotation);
  // “short-form”, a “large number”: no word that can sneer
  if (inner.includes('-') || amounts.test(inner)) return true;
  const behind = tokens.filter(({ start }) => start >= quotation.end);
  if (/^(?:clich|image|label|stereotype|tag|trope)/.test(wordAt(behind, 0))) return true;
  const before = block.text.slice(Math.max(0, quotation.start - 24), quotation.start);
  const after = block.text.slice(quotation.end, quotation.end + 80);
  if (named.test(before) || owned.test(after)) return true;
  if (/, (?:an?|the) $/.test(before) && /^ (?:for|that|which|with)\b/.test(after)) return true;
  return behind.some(
    ({ lower }, i) => made.has(lower) && /^(?:been|is|was)$/.test(wordAt(behind, i - 1)),
  );
}

const amounts = /\b(?:amount|majority|minority|number|percentage|proportion|quantity)s?$/;
/** “Landing Day, the “catastrophe” of the islands” */
const named = /\p{Upper}\p{Lower}+, (?:an?|the) $/u;
/** “the “close watch” on the island by the Alder Bank”: whose word it is stands behind it. */
const owned = /^ (?:of|on|over) [^,.;“”"]{1,40} by (?:the )?\p{Upper}/u;
const made = toWordSet('built created designed developed devised invented launched made unveiled');

/** The marked words that belong to nobody in their sentence. */
function findMarked(block: Block): readonly InSentence<Quotation>[] {
  if (block.kind === 'quotation') return [];
  const attributionsOf = block.derive(groupAttributions);
  return block.facts.quotations.flatMap((found) => {
    const sentence = findSentenceAt(block, found.start);
    if (!sentence || !isWord(block, sentence, found)) return [];
    if (isOthersWord(block, sentence, found)) return [];
    return isOwned(attributionsOf(sentence.index), sentence) ? [] : [{ sentence, found }];
  });
}

/** Most words of a quotation that is a raised eyebrow. */
const maxWords = 3;

function toInner({ text }: Block, { inner }: Quotation): string {
  return text.slice(inner.start, inner.end).replace(/[.,;]$/, '');
}

/** One to three words in small letters, where a noun or its adjective stands. */
function isWord(block: Block, { tokens }: Sentence, quotation: Quotation): boolean {
  const inner = toInner(block, quotation);
  if (quotation.isOpen || quotation.marks !== 'double') return false;
  if (
    !/^\p{Lower}[\p{Lower}’' -]*$/u.test(inner) ||
    countQuotedWords(block.text, quotation, maxWords + 1) > maxWords
  )
    return false;
  const at = tokens.findIndex(({ end }) => end > quotation.start);
  const next = tokens.find(({ start }) => start >= quotation.end);
  const before = tokens[at - 1];
  if (!before || isNaming(tokens, at) || isFromDocument(tokens, at)) return false;
  if (isGloss(block, tokens, quotation) || isNamed(inner, next)) return false;
  if (!isMarkedSlot(tokens, at, inner) || isTranslation(before, tokens[at - 2])) return false;
  return !isHeadedOrBody(before, inner, at, next);
}

const counts: ReadonlySet<string> = new Set(roughCounts);

/** “kettling,” or penning in crowds; “bundlers” — the friends who collect; “adeus,” Portuguese for goodbye. */
const glosses = [
  /^\s*\(?(?:(?:or|which|meaning)\b|and [“"])/,
  /^\s*(?:[—–―-]|\()\s*(?:the|an?|\p{Lower}+ing)\b/u,
];
const glossesBehindComma = /^\s*(?:the|an?|or|which|meaning|\p{Upper}\p{Lower}+)\b/u;

/** Whether the copy says what the words mean. */
function isGloss(
  { text }: Block,
  tokens: readonly Token[],
  { start, end, inner }: Quotation,
): boolean {
  const behind = text.slice(end, end + 12);
  const isComma = text.charAt(inner.end - 1) === ',' || behind.startsWith(',');
  // “Under this “truce”, the guns …”: the comma ends what comes before the subject.
  const isFront =
    prepositions.has(wordAt(tokens, 0)) &&
    !tokens.some(({ text: mark, ...at }) => mark === ',' && (at.end <= start || at.start > end));
  if (isComma && !isFront && glossesBehindComma.test(behind.replace(/^,/, ''))) return true;
  return glosses.some((gloss) => gloss.test(behind));
}

/** “a “flood response unit” of 40”: the name of a body in other words. */
function isBody({ lower }: Token, inner: string): boolean {
  const words = inner.split(' ');
  return /^(?:an?|the)$/.test(lower) && words.length > 1 && isOrganisationWord(words.at(-1) ?? '');
}

/** Such a body, or “- The “glass roof”: panes are hung …”: the heading of an item, behind which it is explained. */
function isHeadedOrBody(
  before: Token,
  inner: string,
  at: number,
  next: Token | undefined,
): boolean {
  return (next?.text === ':' && at <= 2) || isBody(before, inner);
}

/** What screens, forms and statutes have: a “safety check” feature. */
const features = findWordSet('lettered-things');

const namedByWords = findWordSet('named-by-words');
const bulletinWords = findWordSet('bulletin-words');

/** A “safety check” feature, a “zero tolerance” policy; a “suspicious” package is the word of the police. */
function isNamed(inner: string, next: Token | undefined): boolean {
  const lower = next?.lower ?? '';
  if (features.has(lower) || bulletinWords.has(inner)) return true;
  return inner.includes(' ') && namedByWords.has(lower.replace(/s$/, ''));
}

/** Russian for “goodbye”. */
function isTranslation({ lower }: Token, before: Token | undefined): boolean {
  return lower === 'for' && before !== undefined && /^\p{Upper}/u.test(before.text);
}

const naming = findWordSet('naming-words');

/** How far before it a verb of naming may stand, in tokens. */
const reach = 40;

/** “called the flats “affordable””, “a tactic known as “kettling””. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - reach);
  return tokens
    .slice(from, at)
    .some(
      ({ lower }, i) =>
        naming.has(lower) && !isPrice(tokens, from + i) && !isAppointing(tokens, from + i, at),
    );
}

/** “The firm named an “independent” panel”: it puts people in a place, and no name on a thing. */
function isAppointing(tokens: readonly Token[], i: number, at: number): boolean {
  if (!/^nam(?:ed|es|ing)$/.test(wordAt(tokens, i)) || at !== i + 2) return false;
  return (
    /^(?:an?|her|his|its|their)$/.test(wordAt(tokens, i + 1)) && !beForms.has(wordAt(tokens, i - 1))
  );
}

/** How far behind a document the body that issued it may stand, in tokens. */
const issuerReach = 5;

/** “pay $15 a {term} for the “free” meals” */
function isPrice(tokens: readonly Token[], i: number): boolean {
  return /^(?:an?|per)$/.test(wordAt(tokens, i - 1)) && /\d/.test(wordAt(tokens, i - 2));
}

/** “a folder from the Alder Agency that lists “pain points””: the words are those of the papers. */
function isFromDocument(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at);
  return before.some(({ base }, i) => {
    if (!isDocumentWord(base) && base !== 'attachment') return false;
    const behind = before.slice(i + 1, i + 1 + issuerReach);
    const from = behind.findIndex(({ lower }) => lower === 'from');
    return from >= 0 && behind.slice(from + 1, from + 3).some((token) => isCapitalised(token));
  });
}

/** Verbs that pass on what somebody has let be known. */
const indicating = toWordSet('indicate indicated indicates indicating');

/** Somebody speaks in the sentence. */
function isOwned(attributions: readonly Attribution[], { tokens }: Sentence): boolean {
  if (attributions.some(({ source, cue }) => source.kind !== 'none' && cue.lemma !== 'name'))
    return true;
  return tokens.some(
    (token, i) =>
      (isSpeechForm(token) || indicating.has(token.lower)) && !isNounOfSpeech(tokens, i),
  );
}

/** “drew 212 {replies}”, “the {note}”, “was {asked}”: nobody says anything. */
function isNounOfSpeech(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const word = before?.lower ?? '';
  if (beForms.has(word) || before?.kind === 'number') return true;
  return !/(?:ed|ing)$/.test(wordAt(tokens, i)) && (determiners.has(word) || counts.has(word));
}

/**
 * “Ruiz rebuilt the city’s “crumbling” bridges”: a few quoted words are those of the person who acts, or who has spoken
 * in the paragraph: “He likes the plan, he says. But a toll would be a “no brainer.””
 */
function isSpoken(story: Story, index: number, quotation: Quotation): boolean {
  const speaker = story.speakerOf(index, quotation);
  if (!speaker) return false;
  const { kind } = speaker.attribution.source;
  return (
    kind === 'named' || (kind === 'pronoun' && speaker.via === 'carried' && speaker.block === index)
  );
}

/** How many blocks around it the words are looked for in. */
const nearby = 6;
/** How far around it in its own block, in UTF-16 code units, and in how many quotations of another one. */
const nearbyText = 3000;
const maxOthers = 60;

/** The story is of a thing that only stands for another, as its headline or a paragraph near by says. */
function isOfPretence({ document: { blocks } }: Story, index: number): boolean {
  const around = blocks.slice(Math.max(0, index - nearby), index + nearby);
  return [...blocks.slice(0, 2), ...around].some(
    (placed) => glean(placed, findPretence).length > 0,
  );
}

/** The headline has the word without its marks: it is the copy’s own. */
function isInHeadline({ document }: Story, inner: string): boolean {
  const headline = document.blocks[0]?.block;
  if (headline?.kind !== 'headline') return false;
  const at = headline.text
    .toLowerCase()
    .search(
      new RegExp(String.raw`(?<![\p{Alpha}‘“"'])${inner.toLowerCase()}(?![\p{Alpha}’”"'])`, 'u'),
    );
  return at >= 0;
}

/** The same words in another quotation near by: somebody has been heard to say them. */
function isQuotedElsewhere({ document }: Story, index: number, quotation: Quotation): boolean {
  const own = document.blocks[index]?.block;
  if (!own) return false;
  const inner = toInner(own, quotation).toLowerCase();
  const around = { start: quotation.start - nearbyText, end: quotation.end + nearbyText };
  const isOwn = findNearby(own.facts.quotations, around).some(
    (each) => each.start !== quotation.start && toWords(own, each).includes(inner),
  );
  if (isOwn) return true;
  const from = Math.max(0, index - nearby);
  return document.blocks
    .slice(from, index + nearby)
    .some(
      (placed, i) =>
        from + i !== index && glean(placed, findQuoted).some((words) => words.includes(inner)),
    );
}

function findQuoted(block: Block): readonly string[] {
  return block.facts.quotations.slice(0, maxOthers).map((each) => toWords(block, each));
}

function toWords({ text }: Block, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase();
}
