import lexicon from '../../lexicons/figures/bounds.json' with { type: 'json' };
import type { Span } from '../../span.ts';
import { NearPhrases, readBefore, readBehind } from '../../english/near-words.ts';

/** How a figure lies to the true one: `about` on either side, `nearly` just below it, … */
export type BoundKind = 'about' | 'nearly' | 'more-than' | 'less-than' | 'at-least' | 'at-most';

/** The words that keep a figure from being exact: “more than”, “up to”, “or so”. */
export interface Bound extends Span {
  readonly kind: BoundKind;
}

const kinds: readonly BoundKind[] = [
  'about',
  'nearly',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
];

function toKinds(
  entries: readonly { readonly phrase: string; readonly kind: string }[],
): ReadonlyMap<string, BoundKind> {
  return new Map(
    entries.map(({ phrase, kind }) => [phrase, kinds.find((each) => each === kind) ?? 'about']),
  );
}

const kindsBefore = toKinds(lexicon.before);
const kindsBehind = toKinds(lexicon.behind);

/** What may stand between a bound and its number: “at least another 40”, “nearly a total of 40”. */
const between = '|another|an additional|a further|a total of|a record|all of|only|just|the'.split(
  '|',
);
/** Bounds with all that may follow them, by their words. */
const leads = new Map(
  [...kindsBefore].flatMap(([phrase, kind]) =>
    between.map((words) => [`${phrase} ${words}`.trim(), { phrase, kind }] as const),
  ),
);
const mostWords = Math.max(...[...leads.keys()].map((lead) => lead.split(' ').length));
const lastWords: ReadonlySet<string> = new Set(
  [...leads.keys()].map((lead) => lead.slice(lead.lastIndexOf(' ') + 1)),
);
const behind = new NearPhrases(kindsBehind.keys());
/** The letters that they start with. */
const openings: ReadonlySet<string> = new Set(
  [...kindsBehind.keys()].map((phrase) => phrase.charAt(0)),
);
/** Longest run of words that is looked at before a figure, in UTF-16 code units. */
const reach = 40;

/**
 * Finds the words that keep a figure from being exact, before its number and sign, right behind them (“500-plus
 * jobs”) or behind all of it (“20 boats or so”). Where two stand together the nearer one counts.
 */
export function findBound(text: string, number: Span, figure: Span): Bound | undefined {
  const found = findBefore(text, number.start) ?? findBehind(text, number.end);
  return found ?? (figure.end === number.end ? undefined : findBehind(text, figure.end));
}

function findBefore(text: string, start: number): Bound | undefined {
  const from = Math.max(0, start - reach);
  const near = readBefore(text, start, from);
  if (near.gap !== ' ' || !lastWords.has(near.lower)) return undefined;
  for (let count = mostWords; count > 0; count--) {
    const run = near.run(count);
    const lead = run === undefined ? undefined : leads.get(run);
    if (!lead) continue;
    const at = start - near.lengthTo(count);
    if (isApart(text, at, `${run} `) && !isPhrasal(text, at, lead.phrase))
      return { start: at, end: at + lead.phrase.length, kind: lead.kind };
  }
  return undefined;
}

const moved =
  /\b(?:add(?:ed|ing|s)?|back|cre(?:ep|pt)|edg(?:e|ed|ing)|inch(?:ed|ing)?|jumped|mov(?:ed|ing)|nudg(?:ed|ing)|shot|tick(?:ed|ing)?|went) $/i;

const given = /\b(?:hand(?:ed|ing|s)?|pa(?:id|y|ying|ys)|sign(?:ed|ing|s)?|turn(?:ed|ing|s)?) $/i;

/** “edged {up to} 4.1 percent”, “adds {up to} $44 million”, “turned {over} £90,000”: the “up” and the “over” are the verb’s. */
function isPhrasal(text: string, at: number, phrase: string): boolean {
  const before = text.slice(Math.max(0, at - 10), at);
  return (phrase === 'up to' && moved.test(before)) || (phrase === 'over' && given.test(before));
}

/** Whether words stand in the prose with spaces between, and no hyphen or apostrophe joins another to them. */
function isApart(text: string, at: number, words: string): boolean {
  const isSame = text.slice(at, at + words.length).toLowerCase() === words;
  return isSame && !"’'-".includes(text.charAt(at - 1) || ' ');
}

function findBehind(text: string, end: number): Bound | undefined {
  if (text[end] === '+') return { start: end, end: end + 1, kind: 'at-least' };
  if (!openings.has((text[end + 1] ?? '').toLowerCase())) return undefined;
  const near = readBehind(text, end, end + reach);
  const count = near.gap === ' ' || near.gap === '-' ? behind.count(near) : 0;
  const last = end + near.lengthTo(count);
  if (count === 0 || text[last] === '-') return undefined;
  const words = text.slice(end + 1, last);
  const kind = kindsBehind.get(words.toLowerCase());
  return kind && { start: end + 1, end: last, kind };
}
