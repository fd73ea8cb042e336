import type { Block } from '../../document/block.ts';
import type { ChangeWords } from '../../checks/comparisons/percent-changes.ts';
import { scales, scaleSuffixes } from '../../lexicons/figures/scales.ts';
import type { ProseEdit, ProseFix } from '../../report.ts';
import { toSuggestions } from '../../repair/suggestion.ts';

/** Leaves room for the numbers that a share is a share of. */
export function findBaseFixes(block: Block, change: ChangeWords): ProseFix[] {
  const numbers = findEdits(block, change);
  if (numbers) return toSuggestions('Ask for both numbers', numbers);
  return toSuggestions('Ask for the baseline', findBaseline(block, change));
}

const bothNumbers = 'to [NUMBER TK] from [NUMBER TK] in [PERIOD TK]';
/** “of its volume”: what was lost is said before its time. */
const ofItself = /^ of (?:its|their) \p{Lower}+/u;
const inField = /^(?: (?:in|of) (?:\p{Lower}+ )?\p{Lower}+)?(?=[.,;])/u;
const ofDanger = /^(?: of (?:[\p{Alpha}’-]+ ){0,4}[\p{Alpha}’-]+)?(?=[.,;])/u;

function findEdits(
  { text }: Block,
  { form, start, end }: ChangeWords,
): readonly ProseEdit[] | undefined {
  const behind = text.slice(end, end + 60);
  if (form === 'verb') return findVerbEdits(behind, end);
  if (form === 'noun') {
    const tail = inField.exec(behind)?.[0];
    return tail === undefined ? undefined : insert(end + tail.length, `, ${bothNumbers}`);
  }
  if (form === 'risk') {
    const of = ofDanger.exec(behind)?.[0];
    const words = ', to [N TK] in 1,000 from [N TK] in 1,000';
    return of === undefined ? undefined : insert(end + of.length, words);
  }
  return form === 'likely' ? recastLikely(text, start, end) : undefined;
}

function findVerbEdits(behind: string, end: number): readonly ProseEdit[] | undefined {
  const of = ofItself.exec(behind)?.[0];
  // “lost half of its fleur-de-lis tiles”
  if (behind.charAt(of?.length ?? 0) === '-') return undefined;
  const reached = toAmount.exec(behind)?.[0];
  if (reached !== undefined)
    return insert(end + reached.length, ' from [NUMBER TK] in [PERIOD TK]');
  return of === undefined ? insert(end, ` ${bothNumbers}`) : insert(end + of.length, inPeriod);
}

/** “rises 9% {to Rs 6.8 lakh crore}”: one of the two numbers is there. */
const toAmount = new RegExp(
  [
    '^,? to (?:(?:about|almost|around|just over|more than|nearly|over|some) )?',
    String.raw`(?:\p{Upper}{0,3}[$€£¥₹]|\p{Upper}\p{Alpha}{0,2}\.? )?`,
    String.raw`\d[\d.,]*\d?(?:${[...scaleSuffixes.keys(), 'p', '%'].join('|')})?\b`,
    String.raw`(?: (?:${[...scales.keys()].join('|')})\b)*(?: [a-z]+(?=[.,;]))?`,
  ].join(''),
  'u',
);
const inPeriod = ' in [PERIOD TK]';
/** “30% more people died”, “a third more burns patients, she said”. */
const counted =
  /^ \p{Lower}+ \p{Lower}*[a-rt-z]s(?=[.,;]|$| (?:at|for|from|in|on|to)\b)|^ \p{Lower}+/u;

/** “30% more people [than …]”, “twice as likely [as …] to fall” */
function findBaseline(
  { text }: Block,
  { form, start, end }: ChangeWords,
): readonly ProseEdit[] | undefined {
  const words = text.slice(start, end);
  if (form === 'likely')
    return insert(end, / as \w+$/.test(words) ? ' as [BASELINE TK]' : ' than [BASELINE TK]');
  if (form !== 'more') return undefined;
  const noun = /(?:more|fewer)$/.test(words) ? counted.exec(text.slice(end, end + 60))?.[0] : '';
  return noun === undefined ? undefined : insert(end + noun.length, ' than [BASELINE TK]');
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
