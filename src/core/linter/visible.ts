import { countWhile } from '../collections/count-while.ts';
import type { Document } from '../document/document.ts';
import type { PlacedBlock } from '../document/placed-block.ts';
import { toSourceSpan } from '../document/prose.ts';
import type { Finding } from '../finding.ts';

/** Most hints shown in one draft. */
const maxHints = 12;
/** Most hints shown in one sentence. */
const maxInSentence = 2;

/**
 * What is shown to people: no hints unless asked for, and then at most twelve a draft, those of `readability`
 * last, and two a sentence where the draft is given. JSON output holds all findings.
 */
export function findVisible(
  findings: readonly Finding[],
  showHints: boolean,
  document?: Document,
): Finding[] {
  const shown = showHints ? findShownHints(findings, document) : new Set<Finding>();
  return findings.filter((finding) => finding.severity !== 'hint' || shown.has(finding));
}

function findShownHints(
  findings: readonly Finding[],
  document: Document | undefined,
): ReadonlySet<Finding> {
  const hints = findings.filter(({ severity }) => severity === 'hint');
  const ordered = [
    ...hints.filter(({ category }) => category !== 'readability'),
    ...hints.filter(({ category }) => category === 'readability'),
  ];
  const shown = new Set<Finding>();
  const counts = new Map<number, number>();
  const toSentence = document && createSentenceFinder(document);
  for (const hint of ordered) {
    if (shown.size === maxHints) break;
    const sentence = toSentence?.(hint.span.start);
    const count = sentence === undefined ? 0 : (counts.get(sentence) ?? 0);
    if (count === maxInSentence) continue;
    if (sentence !== undefined) counts.set(sentence, count + 1);
    shown.add(hint);
  }
  return shown;
}

/** Finds the start of the sentence that holds an offset of the draft; undefined outside all blocks. */
function createSentenceFinder({ blocks }: Document): (offset: number) => number | undefined {
  const known = new Map<PlacedBlock, readonly number[]>();
  return (offset) => {
    const placed = blocks[countWhile(blocks, ({ start }) => start <= offset) - 1];
    if (!placed) return undefined;
    const starts = known.get(placed) ?? toSentenceStarts(placed);
    known.set(placed, starts);
    return starts[countWhile(starts, (start) => start <= offset) - 1];
  };
}

function toSentenceStarts({ block, start }: PlacedBlock): readonly number[] {
  return block.sentences.map((sentence) => start + toSourceSpan(block.prose, sentence).start);
}
