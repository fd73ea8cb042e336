import type { Block } from '../../document/block.ts';
import { createPartList } from '../../document/words/words.ts';
import { glean } from '../../story/reads/views.ts';
import type { Story } from '../../story/story.ts';

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
const rulings = createPartList(['check', 'verdict']);
const none: readonly never[] = [];

/** “Fact check: No, …”, “Verdict: False”: where a draft says that it tries a claim. */
function findRuling({ listed, text }: Block): readonly number[] {
  const isRuling = rulings.isIn(listed) && /^(?:fact[ -]check|verdict) ?[:|–—]/i.test(text);
  return isRuling ? [0] : none;
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
