import { findSentenceAt, type Block } from '../../document/block.ts';
import { countWords, type Quotation } from '../../facts/quotations.ts';
import { appendSpeaker } from '../../repair/insert-words.ts';
import { prependAttribution } from '../../repair/prepend-attribution.ts';
import { joinRepairs } from '../../repair/recast-sentence.ts';
import { replaceWords } from '../../repair/replace-words.ts';
import { isBody } from '../../story/sentences.ts';
import type { Speaker } from '../../story/speakers.ts';
import type { Story } from '../../story/story.ts';
import { isPrintable } from '../attribution-fixes.ts';
import { defineRule, type ProseEdit, type ProseFix } from '../rule.ts';
import { toSuggestions } from '../suggestion.ts';

export default defineRule({
  meta: {
    id: 'quote-no-speaker',
    summary: 'Say who speaks every direct quotation.',
    category: 'attribution',
    defaultSeverity: 'warning',
    fixes: 'suggestion',
    since: '0.1.0',
    reads: 'story',
    genres: 'every',
    precedence: 'alone',
    options: {},
    messages: { speakerless: 'Direct quotation with no speaker: who said “{words}”?' },
    references: [
      { title: 'Reuters Handbook of Journalism: say who is speaking' },
      { title: 'Guardian style guide: quotes' },
      { title: 'The News Manual, chapters 8 and 9' },
    ],
  },
  *check({ block, index, story }) {
    if (!isBody(block)) return;
    for (const quotation of block.facts.quotations) {
      if (!isSpeech(block, quotation) || hasSpeaker(block, index, story, quotation)) continue;
      const words = block.text.slice(quotation.inner.start, quotation.inner.end);
      yield {
        span: quotation,
        messageId: 'speakerless',
        data: { words: toShort(words) },
        fixes: toFixes(block, index, story, quotation),
      };
    }
  },
});

const introducers =
  /\b(?:called|dubbed|titled|entitled|named|nicknamed|known as|the (?:word|words|phrase|term|title|name|slogan|song|film|movie|book|novel|play|album|episode|show|series|sign|headline|motto|theme|chant)|sign(?:s)?|banner(?:s)?|placards?|reads?|reading|labeled|labelled|marked|so-called|stamped)\s*[,:]?\s*$/i;

/** Words that somebody spoke or wrote: not a title, a term or a few words inside a clause. */
function isSpeech(block: Block, quotation: Quotation): boolean {
  const inner = block.text.slice(quotation.inner.start, quotation.inner.end).trim();
  const count = countWords(block.text, quotation);
  const isSentence = /[.!?,]$/.test(inner) && /^\p{Lu}/u.test(inner);
  if (quotation.marks === 'single' && !isSentence) return false;
  if (count < 5 && !(isSentence && count >= 3)) return false;
  const before = block.text.slice(Math.max(0, quotation.start - 60), quotation.start);
  const isPassive = /\b(?:was|were|is|are|been) (?:called|described as|dubbed)\s*$/i.test(before);
  if (introducers.test(before) && !isPassive) return false;
  if (/^\p{Ll}/u.test(inner) && !isPassive) return false;
  return !isTitle(inner) && !isCredited(block.text, quotation);
}

/** A transcript (“HOLT: Did you sign it?”), or a credit in brackets or behind a dash. */
function isCredited(text: string, { inner, end }: Quotation): boolean {
  const after = text.slice(end, end + 12);
  return (
    /^\p{Lu}[\p{Lu} .’'-]*:/u.test(text.slice(inner.start, inner.start + 40)) ||
    /^\s*(?:[[(]|[—–-]\s*\p{Lu})/u.test(after)
  );
}

/** “A Quiet Place to Land”: nearly every word with a capital. */
function isTitle(inner: string): boolean {
  const words = inner.match(/\p{L}[\p{L}’']*/gu)?.filter((word) => word.length > 3) ?? [];
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word));
}

function hasSpeaker(block: Block, index: number, story: Story, quotation: Quotation): boolean {
  const speaker = story.speakerOf(index, quotation);
  if (speaker) {
    const { source } = speaker.attribution;
    return source.kind !== 'vague' || source.vague?.group !== 'evidence' || speaker.via !== 'own';
  }
  return (
    isNearSpeech(block, index, story, quotation) ||
    /\p{L}\s*:\s*$/u.test(block.text.slice(Math.max(0, quotation.start - 8), quotation.start))
  );
}

/** The sentence before or after has someone speak: near enough for a reader. */
function isNearSpeech(block: Block, index: number, story: Story, quotation: Quotation): boolean {
  const first = story.sentenceAt(index, quotation.start);
  const last = story.sentenceAt(index, quotation.end - 1) ?? first;
  if (!first || !last) return true;
  const near = [story.sentences[first.position - 1], story.sentences[last.position + 1]];
  const isOwnParagraph =
    block.facts.quotations[0] === quotation && block.sentences[0]?.start === quotation.start;
  return near.some((each) => {
    if (!each || (each.block !== index && !isOwnParagraph)) return false;
    return each.attributions.some(
      ({ source, contentKind }) => source.kind !== 'none' && contentKind !== 'noun-phrase',
    );
  });
}

/** Longest quotation that is repeated in the message, in UTF-16 code units. */
const maxWords = 40;

function toShort(words: string): string {
  const trimmed = words.trim().replace(/[.,]$/, '');
  if (trimmed.length <= maxWords) return trimmed;
  return `${trimmed.slice(0, trimmed.lastIndexOf(' ', maxWords))} …`;
}

function toFixes(block: Block, index: number, story: Story, quotation: Quotation): ProseFix[] {
  const rewritten = nameSpeaker(block, story.speakerOf(index, quotation), quotation);
  if (rewritten) return toSuggestions('Ask who said it', rewritten);
  const asked = appendSpeaker(block, quotation, '[SPEAKER TK] said');
  const offers = story.findOffers(index, quotation).filter(({ name }) => isPrintable(name));
  return [
    ...toSuggestions('Ask who said it', asked),
    ...offers.flatMap(({ name }) => {
      const edits = appendSpeaker(block, quotation, `${name} said [CHECK TK]`);
      return toSuggestions(`Attribute to ${name}, to check`, edits);
    }),
  ];
}

/** Puts a name into the words that should hold one: “according to one account”, “it was said”, “was called”. */
function nameSpeaker(
  block: Block,
  speaker: Speaker | undefined,
  quotation: Quotation,
): readonly ProseEdit[] | undefined {
  if (speaker?.via === 'own')
    return replaceWords(block, speaker.attribution.source, '[SPEAKER TK]');
  const { text } = block;
  const said = /^\s+(it (?:was|is) (?:said|claimed|reported|alleged))(?=[.,])/.exec(
    text.slice(quotation.end, quotation.end + 40),
  );
  if (said?.[1]) {
    const start = quotation.end + said[0].length - said[1].length;
    return replaceWords(block, { start, end: quotation.end + said[0].length }, '[SPEAKER TK] said');
  }
  return nameCaller(block, quotation);
}

/** “The move was called “a betrayal”” → “[SPEAKER TK] called the move “a betrayal””. */
function nameCaller(block: Block, quotation: Quotation): readonly ProseEdit[] | undefined {
  const sentence = findSentenceAt(block, quotation.start);
  if (!sentence) return undefined;
  const words = block.text.slice(sentence.start, quotation.start);
  const verb = /^[^,;:“”"]{1,60}?( (?:was|were) (?:called|described as|dubbed)) $/.exec(words)?.[1];
  if (!verb) return undefined;
  const lemma = verb.endsWith(' described as') ? 'called' : verb.replace(/^ \w+ /, '');
  const start = sentence.start + words.length - verb.length - 1;
  return joinRepairs(prependAttribution(block, sentence.index, `[SPEAKER TK] ${lemma}`), [
    { span: { start, end: start + verb.length }, newText: '' },
  ]);
}
