import { findSentenceAt, type Block } from '../../document/block.ts';
import type { Quotation } from '../../facts/quotations.ts';
import { appendSpeaker } from '../../repair/insert-words.ts';
import { prependAttribution } from '../../repair/attributions/prepend-attribution.ts';
import { joinRepairs } from '../../repair/rewrites/recast-sentence.ts';
import { replaceWords } from '../../repair/rewrites/replace-words.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import type { Speaker } from '../../story/owners/speakers.ts';
import type { Story } from '../../story/story.ts';
import { toCheckTitle } from '../attribution-fixes.ts';
import { isPrintable, isReachable } from '../printable-source.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

/** Asks who said a quotation, or offers the source named last, to be checked. */
export function findSpeakerFixes(
  block: Block,
  index: number,
  story: Story,
  quotation: Quotation,
): ProseFix[] {
  const rewritten = nameSpeaker(block, story.speakerOf(index, quotation), quotation);
  if (rewritten) return toSuggestions('Ask who said it', rewritten);
  // Another mark in the quotation would stand before the comma; “She was clear – “…”” has its speaker in front.
  if (/[”’"')\]]\.?$/.test(block.text.slice(quotation.inner.start, quotation.inner.end))) return [];
  if (/[—–―-]\s*$/.test(block.text.slice(Math.max(0, quotation.start - 4), quotation.start)))
    return [];
  // “To quote her, ‘It is late.” — a quotation in it that never ends, and so perhaps not the end of this one
  if (hasOpenMark(block.text.slice(quotation.inner.start, quotation.inner.end))) return [];
  if (isBesideName(block.text, quotation)) return [];
  const asked = appendSpeaker(block, quotation, '[SPEAKER TK] said');
  const isExclaimed = /[?!]\S?$/.test(block.text.slice(quotation.start, quotation.end));
  const offers = story
    .findOffers(index, quotation)

    .filter(
      ({ name }) =>
        isPrintable(name) && isReachable(name) && !(isExclaimed && /^\p{Lower}/u.test(name)),
    );
  return [
    ...toSuggestions('Ask who said it', asked),
    ...offers.flatMap(({ name }) => {
      const edits = appendSpeaker(block, quotation, `${name} said [CHECK TK]`);
      return toSuggestions(toCheckTitle(name), edits);
    }),
  ];
}

/** “{“It is late.”} Ruiz. {“We left.”}”: the speaker stands there, and a verb is missing. */
function isBesideName(text: string, { start, end }: Quotation): boolean {
  return (
    /^\s+\p{Upper}[\p{Alpha}’'-]+\.(?=\s|$)/u.test(text.slice(end, end + nameLength)) ||
    /["”]\s+\p{Upper}[\p{Alpha}’'-]+\.\s+$/u.test(
      text.slice(Math.max(0, start - nameLength), start),
    )
  );
}

/** Longest such name, with what stands around it. */
const nameLength = 30;

/** The apostrophe of “we’ve” closes nothing. */
function hasOpenMark(words: string): boolean {
  const opened = words.match(/‘/g)?.length ?? 0;
  return opened > (words.match(/’(?!\p{Alpha})/gu)?.length ?? 0);
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
  const verb =
    /^[^,;:“”"]{1,60}?( (?:was|were) (?:\w+ly )?(?:branded|called|dubbed|labell?ed|termed|(?:condemned|denounced|described|dismissed) as)) $/.exec(
      words,
    )?.[1];
  if (!verb) return nameBehind(block, quotation, words);
  const lemma = verb.endsWith(' as') ? 'called' : verb.replace(/^.* /, '');
  const start = sentence.start + words.length - verb.length - 1;
  return joinRepairs(prependAttribution(block, sentence.index, `[SPEAKER TK] ${lemma}`), [
    { span: { start, end: start + verb.length }, newText: '' },
  ]);
}

const branding = /\b(?:branded|called|dubbed|labell?ed|termed|as) $/;

/** “The plan, branded “an insult to us”, …” → “branded “an insult to us” by [SPEAKER TK], …” */
function nameBehind(
  { text }: Block,
  { inner, end }: Quotation,
  words: string,
): readonly ProseEdit[] | undefined {
  if (!branding.test(words) || /[.,!?]$/.test(text.slice(inner.start, inner.end))) return undefined;
  return [{ span: { start: end, end }, newText: ' by [SPEAKER TK]' }];
}
