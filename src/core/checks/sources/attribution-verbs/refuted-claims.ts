import type { Block } from '../../../document/block.ts';
import { createPartList } from '../../../document/words/words.ts';
import { glean } from '../../../story/reads/views.ts';
import type { Story } from '../../../story/story.ts';

/** How many paragraphs behind a claim the copy may say that it is false. */
const reach = 6;

/** “claimed that the dam was safe. … Holt is wrong.”, “(It was not.)”: the copy says itself that the claim is false. */
export function isRefutedBelow(story: Story, index: number, start: number): boolean {
  for (let at = 0; at < rulingReach; at++)
    if (glean(story.document.blocks[at], findRuling).length > 0) return true;
  for (let at = index; at <= index + reach; at++) {
    const refuting = glean(story.document.blocks[at], findRefuting);
    for (const place of refuting) {
      const isBehind = at > index || place > start;
      if (isBehind && !story.isVoiced(at, { start: place, end: place + 1 })) return true;
    }
  }
  return false;
}

/** How far down a draft its ruling may stand, in blocks. */
const rulingReach = 4;
const rulings = createPartList(['check', 'claim', 'verdict']);
const none: readonly never[] = [];
const atStart: readonly number[] = [0];

/** Longest headline, in UTF-16 code units. */
const headlineLength = 160;
const isFalseHere =
  /\bclaims? [^.!?"“]{0,120}\b(?:(?:are|is|was|were) (?:false|not true|untrue|wrong)|(?:are|is|was|were)n['’]t true)\b/i;

/** “Fact check: No, …”, “Verdict: False”, “Lund’s claim that the dam is safe isn’t true”: where a draft says that it tries a claim. */
function findRuling({ listed, text }: Block): readonly number[] {
  if (!rulings.isIn(listed)) return none;
  if (/^(?:fact[ -]check|verdict) ?[:|–—]/i.test(text)) return atStart;
  const isHeadline = text.length <= headlineLength && !/["“]|\b(?:sa(?:id|ys?)|told)\b/.test(text);
  return isHeadline && isFalseHere.test(text) ? atStart : none;
}

const signs = createPartList(
  'baseless debunked false falsehood falsely inaccurate incorrect lie misleading not untrue wrong wrongly'.split(
    ' ',
  ),
);

/** Where the sentences of a block end that call something false. */
function findRefuting({ listed, sentences, text }: Block): readonly number[] {
  if (!signs.isIn(listed)) return none;
  const found: number[] = [];
  for (const { start, end } of sentences)
    if (refuting.test(text.slice(start, end))) found.push(end - 1);
  return found.length > 0 ? found : none;
}

const says = String.raw`[^"“]*\b(?:are|is|was|were) (?:\p{Lower}+ly )?`;
const refuting = new RegExp(
  String.raw`^(?!["“‘'])(?:\(?(?:He|It|She|That|They|This) (?:did|does|is|was|were) not\.|${says}(?:a falsehood|a lie|baseless|false|inaccurate|incorrect|misleading|not true|untrue|wrong)\b|[^"“]*\b(?:falsely|has been debunked|wrongly (?:claim|sa[iy])))`,
  'u',
);
