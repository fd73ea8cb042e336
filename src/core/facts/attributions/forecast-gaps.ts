import { wordAt, type Token, toTokenSpan } from '../../document/words/tokens.ts';
import type { Span } from '../../span.ts';
import type { VerbHit } from './reporting.ts';

/**
 * “$3 million more than [the agency had forecast]”: the gap is measured by what the source foresaw, whose subject
 * starts at `subject`.
 */
export function findForecastGap(
  tokens: readonly Token[],
  hit: VerbHit,
  subject: number,
): Span | undefined {
  const { verb } = hit;
  const last = subject - 2;
  if (wordAt(tokens, subject - 1) !== 'than') return findForeseen(tokens, hit, subject);
  if (!forecasts.test(verb.lemma)) return undefined;
  if (!/^(?:fewer|higher|less|lower|more)$/.test(wordAt(tokens, last))) return undefined;
  const number = tokens.findLastIndex(
    ({ kind }, i) => kind === 'number' && i < last && last - i < 5,
  );
  return number < 0 ? undefined : toTokenSpan(tokens, toAmountStart(tokens, number), last);
}

/** “{$}3 million”: the sign before a number belongs to it. */
function toAmountStart(tokens: readonly Token[], number: number): number {
  return tokens[number - 1]?.kind === 'symbol' ? number - 1 : number;
}

const forecasts = /^(?:anticipate|estimate|expect|forecast|predict|project)$/;

/** How far before its subject the figure may stand, in tokens: “the 40 seats in the new council she had hoped for”. */
const reach = 6;
const foreseeing = /^(?:anticipate|ask|demand|expect|forecast|hope|predict|promise|seek|want)$/;

/** “the {40 seats} she had predicted.”, “the {$40 million} its accountants had expected.”: whoever expected it knows how much it was. */
function findForeseen(
  tokens: readonly Token[],
  { verb, first, last }: VerbHit,
  subject: number,
): Span | undefined {
  if (wordAt(tokens, first - 1) !== 'had' || !foreseeing.test(verb.lemma)) return undefined;
  const next = tokens[wordAt(tokens, last + 1) === 'for' ? last + 2 : last + 1];
  if (next && next.kind !== 'punctuation') return undefined;
  const before = tokens.slice(Math.max(0, subject - reach), subject);
  const number = before.findLastIndex(({ kind }) => kind === 'number');
  if (number < 0 || before.slice(number).some(({ kind }) => kind === 'punctuation'))
    return undefined;
  const start = toAmountStart(tokens, subject - before.length + number);
  return toTokenSpan(tokens, start, subject - 1);
}
