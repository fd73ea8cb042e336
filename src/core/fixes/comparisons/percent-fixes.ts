import type { Block } from '../../document/block.ts';
import type { ChangeWords } from '../../checks/comparisons/percent-changes.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

/** Leaves room for the numbers that a share is a share of. */
export function findBaseFixes(block: Block, change: ChangeWords): ProseFix[] {
  return toSuggestions('Ask for both numbers', findEdits(block, change));
}

function findEdits(
  { text }: Block,
  { form, start, end }: ChangeWords,
): readonly ProseEdit[] | undefined {
  const behind = text.slice(end, end + 40);
  if (form === 'verb') return insert(end, ' to [NUMBER TK] from [NUMBER TK] in [PERIOD TK]');
  if (form === 'noun' || form === 'more') {
    const words =
      form === 'noun' ? ', to [NUMBER TK] from [NUMBER TK] in [PERIOD TK]' : ' than in [PERIOD TK]';
    const tail =
      form === 'noun' ? /^(?: in \p{Lower}+)?(?=[.;])/u.exec(behind) : /^ \p{Lower}+/u.exec(behind);
    return tail ? insert(end + tail[0].length, words) : undefined;
  }
  if (form === 'risk') {
    return /^[.;,]/.test(behind)
      ? insert(end, ', to [N TK] in 1,000 from [N TK] in 1,000')
      : undefined;
  }
  return recastLikely(text, start, end);
}

function insert(at: number, newText: string): readonly ProseEdit[] {
  return [{ span: { start: at, end: at }, newText }];
}

const making = /\b(mak(?:es?|ing)|made) ((?:an? |the )?\p{Lower}+(?: \p{Lower}+)?) $/u;
const raising: ReadonlyMap<string, string> = new Map([
  ['make', 'raise'],
  ['makes', 'raises'],
  ['making', 'raising'],
  ['made', 'raised'],
]);

/** “makes a stroke twice as likely” → “raises the risk of a stroke to [N TK] in 1,000 from [N TK] in 1,000”. */
function recastLikely(text: string, start: number, end: number): readonly ProseEdit[] | undefined {
  const match = making.exec(text.slice(Math.max(0, start - 50), start));
  const verb = raising.get(match?.[1] ?? '');
  if (!match || verb === undefined || / less /.test(text.slice(start, end))) return undefined;
  const from = start - match[0].length;
  const newText = `${verb} the risk of ${match[2] ?? ''} to [N TK] in 1,000 from [N TK] in 1,000`;
  return [{ span: { start: from, end }, newText }];
}
