import type { Sentence } from '../../../document/sentences/sentences.ts';
import { toWordSet } from '../../../english/word-classes.ts';
import { findWordSet } from '../../../lexicons/word-sets.ts';
import type { Figure } from '../../../facts/figures.ts';

const given =
  'allocated|allotted|awarded|distributed|donated|earmarked|given|paid|reserved|set aside|sold|spent';
/** “{will be spent on} roads”, “{were given to} teachers”: nothing is spent or given twice. */
const givenTo = new RegExp(`^(?: [a-z]+){0,3} (?:${given}) (?:[a-z]+ly )?(for|on|to) `);
/** “{will go to} schools”: of money; children may go to two. */
const goesTo =
  /^(?: [a-z]+){0,2} (?:go|goes|going|gone|went) (?:[a-z]+ly )?(for|on|to|into|towards?) /;
/** “{had come from} donors”, “{would be paid by} the county”, “{is for} pay”: of money. */
const paidBy =
  /^(?:(?: [a-z]+){0,2} (?:came|come|comes|coming|drawn|funded|paid|provided|put up|raised)| (?:is|was|will be|would be)) (by|for|from) /;
/** “{came from} Leeds”, “{are from} Leeds” */
const origin =
  /^(?: (?:are|were|is|was|have|had|come|comes|came|hail|hailed|all|new))+ (from) (?:the )?\p{Upper}/u;
/** “{live in} Kent”, “{died in} Kent” */
const inPlace =
  /^(?: (?:are|were|had|have|has|been))? (?:born|buried|died|killed|live|lived) (in) (?:the )?\p{Upper}/u;
/** “{are} Dutch”: one word with a capital. */
const calledBefore = /^ (?:are|were|is|was) (\p{Upper}\p{Alpha}{3,})$/u;
/** “Black”, “Hispanic”: one does not rule out the other. */
const mixed =
  /^(?:African|Arab|Asian|Black|Buddhist|Catholic|Christian|Hindu|Hispanic|Indigenous|Jewish|Latin[ao]|Muslim|Native|Protestant|Roma|Sikh|Sunni|Shia|White)s?$/;
/** Words behind a part that open another statement. */
const other =
  /[;:()–—]|\b(?:also|another|because|both|but|including|mostly|overlap|some|too|twice|which|who|whom|whose|with)\b/;

/**
 * Whether what is told of each part keeps it apart from the others, as the same words left out before each show: “18 are Dutch, nine Belgian and six
 * French”, “$5 million will go to roads, $2 million to schools and $1 million to parks”.
 */
export function isSharedOut(
  text: string,
  { end }: Sentence,
  total: Figure,
  parts: readonly Figure[],
): boolean {
  const isGivenOnce = total.unit === 'money' || heldOnce.has(total.thing?.head ?? '');
  if (parts.length < (isGivenOnce ? 2 : 3) || !areAlike(total, parts)) return false;
  const words = parts.map((part, i) => toWords(text, part, parts[i + 1], end));
  if (words.some((each) => other.test(each) || each.length > longest)) return false;
  const [first = '', ...rest] = words;
  const joint = findJoint(first, isGivenOnce);
  if (joint !== undefined) return isApart(rest.map((each) => toBehind(each, joint)));
  const names = [calledBefore.exec(first)?.[1], ...rest.map((each) => adjective.exec(each)?.[1])];
  return isApart(names) && !names.some((name) => mixed.test(name ?? ''));
}

function areAlike(total: Figure, parts: readonly Figure[]): boolean {
  if (jointWorks.has(total.thing?.head ?? '')) return false;
  return !parts.some(({ bound, unitName }) => bound ?? unitName !== total.unitName);
}

/** What one holder has and no other. */
const heldOnce = toWordSet('delegate seat');

/** The “to” of “will go to schools”. */
function findJoint(words: string, isGivenOnce: boolean): string | undefined {
  const own = isGivenOnce ? (goesTo.exec(words) ?? paidBy.exec(words)) : null;
  const spent = givenTo.exec(words) ?? own;
  return (spent ?? origin.exec(words) ?? inPlace.exec(words))?.[1];
}

/** What several countries make together. */
const jointWorks = findWordSet('joint-works');

/** Longest description of a part, in UTF-16 code units. */
const longest = 70;
const adjective = /^ (?:are |were |is |was )?(\p{Upper}\p{Alpha}{3,})$/u;

/** What stands behind a part, up to the next one or the end of the list. */
function toWords(text: string, part: Figure, next: Figure | undefined, end: number): string {
  const from = part.unit === undefined ? part.number.end : part.end;
  const words = text.slice(from, next?.start ?? end);
  return next ? words.replace(/,? (?:and |while )?$/, '') : words.replace(/[.!?,].*$/s, '');
}

/** “ to schools” → “schools” */
function toBehind(words: string, joint: string): string | undefined {
  return words.startsWith(` ${joint} `) ? words.slice(joint.length + 2) : undefined;
}

function isApart(names: readonly (string | undefined)[]): boolean {
  return !names.includes(undefined) && new Set(names).size === names.length;
}
