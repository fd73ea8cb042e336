import { findNearby } from '../collections/nearby.ts';
import type { Block } from '../document/block.ts';
import { repairArticles } from '../repair/seams/articles.ts';
import type { ProseEdit, ProseFix } from '../report.ts';
import type { Span } from '../span.ts';

/**
 * Whether what a fix leaves can be printed: no fault of grammar or punctuation that the copy did not have, and no
 * second source for what has one. The last look at every fix, whichever way it was made.
 */
export function isSound(block: Block, { edits }: ProseFix): boolean {
  if (edits.some(({ block: other, isSource }) => other !== undefined || isSource)) return true;
  const passage = readPassage(block, edits);
  if (!passage || passage.after.trim() === '') return true;
  if (slips.some((slip) => hasMore(passage, slip))) return false;
  if (losesCapital(passage) || spoilsArticle(passage)) return false;
  return !crediting.test(passage.inserted) || !credited.some((each) => each.test(passage.kept));
}

/** The sentences that a fix touches: as they are, without what it takes away, and as it would leave them. */
interface Passage {
  readonly before: string;
  readonly kept: string;
  readonly after: string;
  /** What it adds where nothing goes. */
  readonly inserted: string;
}

/** Longest passage that is looked at, in UTF-16 code units. */
const maxLength = 2000;

function readPassage(block: Block, edits: readonly ProseEdit[]): Passage | undefined {
  const { text } = block;
  const { start, end } = findSentences(block, edits);
  if (end - start > maxLength) return undefined;
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let [kept, after, at] = ['', '', start];
  for (const { span, newText } of sorted) {
    const words = text.slice(at, span.start);
    kept += words;
    after += words + newText;
    at = span.end;
  }
  const rest = text.slice(at, end);
  const inserted = sorted.flatMap(({ span, newText }) => (span.start === span.end ? newText : []));
  return {
    before: text.slice(start, end),
    kept: kept + rest,
    after: after + rest,
    inserted: inserted.join(''),
  };
}

/** From the first sentence that edits touch to the last. */
function findSentences({ sentences }: Block, edits: readonly ProseEdit[]): Span {
  const first = Math.min(...edits.map(({ span }) => span.start));
  const last = Math.max(...edits.map(({ span }) => span.end));
  const touched = findNearby(sentences, { start: first, end: last });
  return {
    start: Math.min(first, touched.find(({ end }) => end > first)?.start ?? first),
    end: Math.max(
      last,
      touched.findLast(({ start }) => start < last || start === first)?.end ?? last,
    ),
  };
}

/** What no sentence has: a mark behind a space or another mark, a word twice, a last word that opens something. */
const slips: readonly RegExp[] = [
  /\p{Alpha} {2,}\p{Alpha}/gu,
  / [,;.?!](?=\s|$)|,\s*[,;.?!](?=\s|$)/g,
  /\b(\p{Alpha}{2,}) \1\b/giu,
  /\b(?:and|or|but|that|which|who|the|of|an) ?[.;?!](?=\s|$)/gi,
  /\bthat (?:on )?\p{Upper}\p{Lower}+day that\b/gu,
];

function hasMore({ before, after }: Passage, slip: RegExp): boolean {
  const left = count(after, slip);
  return left > 0 && left > count(before, slip);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const opening = /^[^\p{Alpha}\d]*(\p{Alpha})/u;

/** “brown foxes left.” where “The brown foxes left.” stood; but not “iPhone sales”. */
function losesCapital({ before, after }: Passage): boolean {
  const [was, is] = [opening.exec(before)?.[1] ?? '', opening.exec(after)?.[1] ?? ''];
  const isLost = /\p{Upper}/u.test(was) && /\p{Lower}/u.test(is);
  return isLost && !/^\W*\p{Lower}+\p{Upper}/u.test(after);
}

function spoilsArticle({ before, after }: Passage): boolean {
  return repairArticles(after) !== after && repairArticles(before) === before;
}

/** What gives a statement to somebody who is still to be named. */
const crediting =
  /\[(?:OUTLET|SOURCE) TK\] (?:reported|said|says)\b|according to \[|said \[CHECK TK\]/i;

/** What the copy has of the kind: a hole for a source, a report by nobody, a hedge that stands for a source. */
const credited = [
  /\[(?:OUTLET|SOURCE) TK\]|\b(?:purportedly|reportedly|supposedly)\b|\bit (?:is|was|has been) (?:\w+ly )?(?:claimed|reported|said)\b|\b(?:are|is|was|were) (?:reported|said) to\b/i,
  /, (?:\p{Alpha}+ )?(?:documents|emails|files|filings|footage|papers|records|transcripts)(?: [^,“”]{2,60})? (?:indicate|reveal|say|show|suggest)(?:ed)?\.$/u,
  /\b(?:media|news|other|press|several|some|unconfirmed) reports? (?:\w+ly )?(?:allege|claim|say|state|suggest)(?:ed)?\b/i,
];
